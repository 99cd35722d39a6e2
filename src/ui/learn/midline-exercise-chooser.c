/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-chooser.h"

#include "midline-labels.h"
#include "midline-library-filter.h"

#include <glib/gi18n-lib.h>

struct _MidlineExerciseChooser {
  GtkBox parent_instance;

  /* configured */
  MidlineCatalogue *catalogue; /* (owned) (nullable) its exercises are the rows from the second */

  /* children */
  GtkWidget *search;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (MidlineExerciseChooser, midline_exercise_chooser, GTK_TYPE_BOX)

enum { CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

/* (nullable) NULL for the first row, which stands for none. */
static MidlineExercise *
get_exercise (MidlineExerciseChooser *self,
              GtkListBoxRow          *row)
{
  int index = gtk_list_box_row_get_index (row);

  return index > 0 ? midline_catalogue_get_exercise (self->catalogue, (guint) index - 1) : NULL;
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer       user_data)
{
  MidlineExerciseChooser *self = user_data;
  MidlineExercise *exercise = get_exercise (self, row);
  MidlineLibraryFilter filter = midline_library_filter_none ();

  filter.query = gtk_editable_get_text (GTK_EDITABLE (self->search));
  return exercise != NULL ? midline_library_filter_matches (&filter, NULL, exercise)
                          : *filter.query == '\0';
}

static void
search_changed_cb (MidlineExerciseChooser *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
row_activated_cb (MidlineExerciseChooser *self,
                  GtkListBoxRow          *row)
{
  MidlineExercise *exercise = get_exercise (self, row);

  g_signal_emit (self, signals[CHOSEN], 0, exercise != NULL ? exercise->id : NULL);
}

/* Enter takes the first one that was found, if anything was looked for. */
static void
search_activated_cb (MidlineExerciseChooser *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    return;
  while (row != NULL && !gtk_widget_get_child_visible (row))
    row = gtk_widget_get_next_sibling (row);
  if (GTK_IS_LIST_BOX_ROW (row))
    row_activated_cb (self, GTK_LIST_BOX_ROW (row));
}

static GtkWidget *
create_row (const char *name)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static GtkWidget *
create_nothing_found (void)
{
  GtkWidget *label = midline_label_new (_("No exercise has these words in it."), "dim-label");

  gtk_widget_set_margin_top (label, 12);
  gtk_widget_set_margin_bottom (label, 12);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  return label;
}

static void
midline_exercise_chooser_dispose (GObject *object)
{
  g_clear_pointer (&MIDLINE_EXERCISE_CHOOSER (object)->catalogue, midline_catalogue_unref);
  G_OBJECT_CLASS (midline_exercise_chooser_parent_class)->dispose (object);
}

static void
midline_exercise_chooser_class_init (MidlineExerciseChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_exercise_chooser_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", MIDLINE_TYPE_EXERCISE_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
midline_exercise_chooser_init (MidlineExerciseChooser *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Search exercises"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search exercises"), -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activated_cb), self);
  gtk_box_append (GTK_BOX (self), self->search);

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (self->list, create_nothing_found ());
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Exercises"), -1);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_box_append (GTK_BOX (self), list);
}

/**
 * midline_exercise_chooser_set_catalogue:
 * @catalogue: the exercises
 *
 * Called once.
 */
void
midline_exercise_chooser_set_catalogue (MidlineExerciseChooser *self,
                                        MidlineCatalogue       *catalogue)
{
  g_return_if_fail (MIDLINE_IS_EXERCISE_CHOOSER (self) && self->catalogue == NULL);

  self->catalogue = midline_catalogue_ref (catalogue);
  gtk_list_box_append (self->list, create_row (_("No exercise")));
  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    gtk_list_box_append (self->list,
                         create_row (midline_catalogue_get_exercise (catalogue, i)->name));
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
}

/** midline_exercise_chooser_start: empties the search field and puts the focus into it. */
void
midline_exercise_chooser_start (MidlineExerciseChooser *self)
{
  g_return_if_fail (MIDLINE_IS_EXERCISE_CHOOSER (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_list_box_invalidate_filter (self->list);
  gtk_widget_grab_focus (self->search);
}
