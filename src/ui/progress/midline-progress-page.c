/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-page.h"

#include "midline-progress-state.h"
#include "midline-week-ring.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define DAYS_AT_A_TIME 28

struct _MidlineProgressPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */

  /* cache */
  int n_days;

  /* children */
  GtkStack *stack;
  GtkLabel *subtitle_label;
  MidlineWeekRing *week_ring;
  GtkLabel *week_label;
  GtkListBox *day_list;
  GtkWidget *earlier_button;
};

G_DEFINE_FINAL_TYPE (MidlineProgressPage, midline_progress_page, ADW_TYPE_BIN)

static const char *
get_state_icon (const MidlineProgressDay *day)
{
  if (day->state == MIDLINE_SESSION_DONE)
    return "object-select-symbolic";
  return day->state == MIDLINE_SESSION_PART_DONE ? "midline-today-symbolic" : NULL;
}

static const char *
get_state_name (const MidlineProgressDay *day)
{
  if (!day->is_planned && day->state == MIDLINE_SESSION_NOT_DONE)
    return "";
  switch (day->state)
    {
    case MIDLINE_SESSION_DONE: return _("done");
    case MIDLINE_SESSION_PART_DONE: return _("part done");
    case MIDLINE_SESSION_NOT_DONE: return "";
    default: g_assert_not_reached ();
    }
}

static GtkWidget *
create_badge (const MidlineProgressDay *day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GDateTime) time = midline_date_to_date_time (day->date);
  g_autofree char *number = g_date_time_format (time, "%-d");
  GtkWidget *weekday = gtk_label_new (midline_words_weekday_short (
    midline_date_get_weekday (day->date)));
  GtkWidget *number_label = gtk_label_new (number);

  gtk_widget_add_css_class (weekday, "caption");
  gtk_widget_add_css_class (number_label, "heading");
  gtk_box_append (GTK_BOX (box), weekday);
  gtk_box_append (GTK_BOX (box), number_label);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "midline-badge-day");
  if (day->is_today)
    gtk_widget_add_css_class (box, "today");
  return box;
}

static GtkWidget *
create_row (const MidlineProgressDay *day)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *long_date = midline_words_date_long (day->date);
  const char *icon_name = get_state_icon (day);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day->detail);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), create_badge (day));
  if (icon_name != NULL)
    {
      GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

      gtk_widget_set_tooltip_text (icon, get_state_name (day));
      gtk_widget_add_css_class (icon, "midline-accent-text");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, long_date,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, get_state_name (day), -1);
  /* The title is the same day in short: a screen reader would read both. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  g_object_set_data (G_OBJECT (row), "date", GINT_TO_POINTER (day->date));
  return row;
}

static void
update_days (MidlineProgressPage        *self,
             const MidlineProgressState *state)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->day_list))) != NULL)
    gtk_list_box_remove (self->day_list, row);
  for (guint i = 0; i < state->days->len; i++)
    gtk_list_box_append (self->day_list, create_row (g_ptr_array_index (state->days, i)));
}

static void
update_widgets (MidlineProgressPage *self)
{
  g_autoptr (MidlineProgressState) state =
    midline_progress_state_from_program (self->program, self->n_days);

  gtk_stack_set_visible_child_name (self->stack, state->has_plan ? "days" : "empty");
  if (!state->has_plan)
    return;
  gtk_label_set_label (self->subtitle_label, state->subtitle);
  gtk_label_set_label (self->week_label, state->week_sentence);
  midline_week_ring_set_sessions (self->week_ring, state->sessions_done, state->sessions_planned,
                                  state->week_sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->day_list), state->days->len > 0);
  gtk_widget_set_visible (self->earlier_button, state->has_earlier_days);
  update_days (self, state);
}

/* Hidden pages wait until they are looked at. */
static void
program_changed_cb (MidlineProgressPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_widgets (self);
}

static void
midline_progress_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (midline_progress_page_parent_class)->map (widget);
  update_widgets (MIDLINE_PROGRESS_PAGE (widget));
}

static void
earlier_clicked_cb (MidlineProgressPage *self)
{
  self->n_days += DAYS_AT_A_TIME;
  update_widgets (self);
}

static void
day_activated_cb (MidlineProgressPage *self,
                  GtkListBoxRow       *row)
{
  MidlineDate date = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "date"));
  g_autofree char *iso = midline_date_to_iso (date);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-day", "s", iso);
}

static void
midline_progress_page_dispose (GObject *object)
{
  MidlineProgressPage *self = MIDLINE_PROGRESS_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_progress_page_parent_class)->dispose (object);
}

static void
midline_progress_page_class_init (MidlineProgressPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_progress_page_dispose;
  widget_class->map = midline_progress_page_map;

  g_type_ensure (MIDLINE_TYPE_WEEK_RING);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, week_ring);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, week_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, day_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, earlier_button);
  gtk_widget_class_bind_template_callback (widget_class, earlier_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_activated_cb);
}

static void
midline_progress_page_init (MidlineProgressPage *self)
{
  self->n_days = DAYS_AT_A_TIME;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_progress_page_new:
 * @program: the person's program
 *
 * This week's completion and the list of days; a day opens on Today.
 */
GtkWidget *
midline_progress_page_new (MidlineProgram *program)
{
  MidlineProgressPage *self = g_object_new (MIDLINE_TYPE_PROGRESS_PAGE, NULL);

  self->program = g_object_ref (program);
  g_signal_connect_object (program, "changed", G_CALLBACK (program_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}
