/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-list.h"

#include "midline-boxed-list.h"
#include "midline-labels.h"
#include "midline-today-row.h"

#include <glib/gi18n-lib.h>

struct _MidlineTodayList {
  GtkBox parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) (nullable) */
  gboolean narrow;

  /* cache */
  MidlineDate date;

  /* children */
  GPtrArray *rows;           /* (owned) (element-type MidlineTodayRow), the rows unowned */
};

G_DEFINE_FINAL_TYPE (MidlineTodayList, midline_today_list, GTK_TYPE_BOX)

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  midline_today_row_set_open (MIDLINE_TODAY_ROW (row),
                              !midline_today_row_get_open (MIDLINE_TODAY_ROW (row)));
}

/* Goes on in the list above or below. */
static gboolean
keynav_failed_cb (MidlineTodayList *self,
                  GtkDirectionType  direction,
                  GtkWidget        *list)
{
  gboolean is_down = direction == GTK_DIR_DOWN;
  GtkWidget *group = gtk_widget_get_parent (list);
  GtkWidget *next;

  if (!is_down && direction != GTK_DIR_UP)
    return FALSE;
  next = is_down ? gtk_widget_get_next_sibling (group) : gtk_widget_get_prev_sibling (group);
  if (next == NULL)
    return FALSE;
  list = gtk_widget_get_last_child (next);
  return gtk_widget_grab_focus (is_down ? gtk_widget_get_first_child (list)
                                        : gtk_widget_get_last_child (list));
}

/* What the list must still show after it was made anew. */
typedef struct {
  GHashTable *open_ids;  /* (owned) (element-type utf8) */
  char *focus_id;        /* (owned) (nullable) */
} View;

static void
keep_view (MidlineTodayList *self,
           View             *view)
{
  view->open_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  view->focus_id = NULL;
  for (guint i = 0; i < self->rows->len; i++)
    {
      MidlineTodayRow *row = g_ptr_array_index (self->rows, i);
      const char *id = midline_today_row_get_id (row);

      if (midline_today_row_get_open (row))
        g_hash_table_add (view->open_ids, g_strdup (id));
      if (gtk_widget_is_focus (GTK_WIDGET (row))
          || gtk_widget_get_focus_child (GTK_WIDGET (row)) != NULL)
        view->focus_id = g_strdup (id);
    }
}

static void
restore_view (MidlineTodayList *self,
              View             *view)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      MidlineTodayRow *row = g_ptr_array_index (self->rows, i);
      const char *id = midline_today_row_get_id (row);

      midline_today_row_set_open (row, g_hash_table_contains (view->open_ids, id));
      if (g_strcmp0 (view->focus_id, id) == 0)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  g_hash_table_unref (view->open_ids);
  g_free (view->focus_id);
}

static GtkWidget *
add_group (MidlineTodayList *self,
           const char       *heading)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *label = midline_label_new_heading (heading);
  GtkWidget *list = midline_boxed_list_new (heading);

  gtk_widget_set_margin_start (label, 3);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  g_signal_connect_object (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (group), label);
  gtk_box_append (GTK_BOX (group), list);
  gtk_box_append (GTK_BOX (self), group);
  return list;
}

static gboolean
stands_below (const MidlineTodayExercise *exercise,
              const MidlineTodayExercise *above)
{
  return above != NULL && above->is_planned == exercise->is_planned
         && above->heading == exercise->heading;
}

static void
build (MidlineTodayList        *self,
       const MidlineTodayState *state)
{
  const MidlineTodayExercise *above = NULL;
  GtkWidget *list = NULL;
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  for (guint i = 0; i < state->exercises->len; i++)
    {
      const MidlineTodayExercise *exercise = g_ptr_array_index (state->exercises, i);
      GtkWidget *row = midline_today_row_new (self->program, state->date);

      if (!stands_below (exercise, above))
        list = add_group (self, exercise->is_planned ? midline_heading_get_name (exercise->heading)
                                                     : _("Also Done"));
      midline_today_row_set_narrow (MIDLINE_TODAY_ROW (row), self->narrow);
      midline_today_row_update (MIDLINE_TODAY_ROW (row), exercise);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
      g_ptr_array_add (self->rows, row);
      above = exercise;
    }
}

static void
midline_today_list_dispose (GObject *object)
{
  MidlineTodayList *self = MIDLINE_TODAY_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_today_list_parent_class)->dispose (object);
}

static void
midline_today_list_class_init (MidlineTodayListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_today_list_dispose;
}

static void
midline_today_list_init (MidlineTodayList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}

/** midline_today_list_new: an empty list. */
GtkWidget *
midline_today_list_new (void)
{
  return g_object_new (MIDLINE_TYPE_TODAY_LIST, NULL);
}

/**
 * midline_today_list_set_program:
 * @program: the person's program; set once
 */
void
midline_today_list_set_program (MidlineTodayList *self,
                                MidlineProgram   *program)
{
  g_return_if_fail (MIDLINE_IS_TODAY_LIST (self));

  g_set_object (&self->program, program);
}

/**
 * midline_today_list_update:
 * @state: the day; must stay valid until the next call
 * @has_same_rows: whether it holds the same exercises as the state before
 */
void
midline_today_list_update (MidlineTodayList        *self,
                           const MidlineTodayState *state,
                           gboolean                 has_same_rows)
{
  g_return_if_fail (MIDLINE_IS_TODAY_LIST (self));

  gtk_widget_set_visible (GTK_WIDGET (self), state->exercises->len > 0);
  if (!has_same_rows)
    {
      View view;

      keep_view (self, &view);
      if (self->date != state->date)
        g_hash_table_remove_all (view.open_ids);
      self->date = state->date;
      build (self, state);
      restore_view (self, &view);
      return;
    }
  for (guint i = 0; i < self->rows->len; i++)
    midline_today_row_update (g_ptr_array_index (self->rows, i),
                              g_ptr_array_index (state->exercises, i));
}

/**
 * midline_today_list_set_narrow:
 * @narrow: whether there is little room
 */
void
midline_today_list_set_narrow (MidlineTodayList *self,
                               gboolean          narrow)
{
  g_return_if_fail (MIDLINE_IS_TODAY_LIST (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  for (guint i = 0; i < self->rows->len; i++)
    midline_today_row_set_narrow (g_ptr_array_index (self->rows, i), narrow);
}

/**
 * midline_today_list_save_notes:
 *
 * Saves notes that are being typed. Call before the state is read again: saving changes it.
 */
void
midline_today_list_save_notes (MidlineTodayList *self)
{
  g_return_if_fail (MIDLINE_IS_TODAY_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    midline_today_row_save_note (g_ptr_array_index (self->rows, i));
}
