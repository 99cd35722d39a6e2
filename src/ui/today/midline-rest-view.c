/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-rest-view.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

struct _MidlineRestView {
  GtkBox parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) (nullable) */

  /* cache */
  MidlineDate date;
  MidlineDate next_date;
  gboolean walked;

  /* children */
  GtkWidget *list;
  AdwActionRow *next_row;
  GtkLabel *next_weekday;
  GtkLabel *next_day;
  AdwActionRow *walk_row;
  GtkImage *walk_state;
};

G_DEFINE_FINAL_TYPE (MidlineRestView, midline_rest_view, GTK_TYPE_BOX)

typedef enum {
  SIGNAL_SHOW_DAY,
} MidlineRestViewSignal;

static guint signals[SIGNAL_SHOW_DAY + 1];

static void
next_activated_cb (MidlineRestView *self)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_DAY], 0, (int) self->next_date);
}

static void
walk_activated_cb (MidlineRestView *self)
{
  midline_program_set_walked (self->program, self->date, !self->walked);
}

static void
update_next (MidlineRestView         *self,
             const MidlineTodayState *state)
{
  g_autofree char *day = NULL;
  g_autoptr (GDateTime) time = NULL;

  self->next_date = state->next_date;
  gtk_widget_set_visible (GTK_WIDGET (self->next_row), state->next_date != MIDLINE_NO_DATE);
  if (state->next_date == MIDLINE_NO_DATE)
    return;
  time = midline_date_to_date_time (state->next_date);
  day = g_strdup_printf ("%d", g_date_time_get_day_of_month (time));
  gtk_label_set_label (self->next_weekday, midline_words_weekday_short (
                         midline_date_get_weekday (state->next_date)));
  gtk_label_set_label (self->next_day, day);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next_row), state->next_title);
  adw_action_row_set_subtitle (self->next_row, state->next_words);
}

static void
midline_rest_view_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_REST_VIEW (object)->program);
  G_OBJECT_CLASS (midline_rest_view_parent_class)->dispose (object);
}

static void
midline_rest_view_class_init (MidlineRestViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_rest_view_dispose;
  signals[SIGNAL_SHOW_DAY] = g_signal_new ("show-day", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                           G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-rest-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, list);
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, next_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, next_weekday);
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, next_day);
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, walk_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineRestView, walk_state);
  gtk_widget_class_bind_template_callback (widget_class, next_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, walk_activated_cb);
}

static void
midline_rest_view_init (MidlineRestView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_rest_view_new: an empty view. */
GtkWidget *
midline_rest_view_new (void)
{
  return g_object_new (MIDLINE_TYPE_REST_VIEW, NULL);
}

/**
 * midline_rest_view_set_program:
 * @program: the person's program; set once
 */
void
midline_rest_view_set_program (MidlineRestView *self,
                               MidlineProgram  *program)
{
  g_return_if_fail (MIDLINE_IS_REST_VIEW (self));

  g_set_object (&self->program, program);
}

/**
 * midline_rest_view_update:
 * @state: the day; hidden unless it is a rest day
 */
void
midline_rest_view_update (MidlineRestView         *self,
                          const MidlineTodayState *state)
{
  g_return_if_fail (MIDLINE_IS_REST_VIEW (self));

  self->date = state->date;
  self->walked = state->walked;
  gtk_widget_set_visible (GTK_WIDGET (self), state->kind == MIDLINE_TODAY_REST);
  update_next (self, state);
  gtk_widget_set_visible (GTK_WIDGET (self->walk_row), state->can_note_walk);
  adw_action_row_set_subtitle (self->walk_row,
                               state->walked ? _("Noted. Press again to take it back")
                                             : _("Note it, if you like"));
  gtk_image_set_from_icon_name (self->walk_state,
                                state->walked ? "object-select-symbolic" : "list-add-symbolic");
  gtk_widget_set_visible (self->list, state->next_date != MIDLINE_NO_DATE || state->can_note_walk);
}
