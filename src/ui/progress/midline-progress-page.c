/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-page.h"

#include "midline-adaptive-bin.h"
#include "midline-chart-view.h"
#include "midline-pair-box.h"
#include "midline-progress-cards.h"
#include "midline-week-ring.h"
#include "midline-words.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

#define DAYS_AT_FIRST 7
#define DAYS_AT_A_TIME 28
#define WEEK_CARD_WIDTH 290

struct _MidlineProgressPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */

  /* cache */
  MidlineProgressView view;
  MidlineProgressState *state; /* (owned) (nullable) what is shown */
  gboolean is_stale;           /* it is not what the program says any more */
  guint lists_id;              /* source that fills the lists */

  /* children */
  GtkStack *stack;
  MidlineAdaptiveBin *bin;
  GtkLabel *subtitle_label;
  GtkBox *top_box;
  GtkWidget *week_card;
  MidlineWeekRing *week_ring;
  GtkLabel *week_label;
  GtkLabel *next_label;
  GtkWidget *in_a_row_box;
  GtkLabel *in_a_row_label;
  MidlineChartView *weeks_view;
  GtkLabel *weeks_label;
  GtkLabel *year_label;
  GtkWidget *year_buttons;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  MidlineChartView *calendar_view;
  MidlineWrapBox *legend_box;
  GtkLabel *calendar_label;
  GtkLabel *pain_label;
  GtkBox *pain_box;
  GtkListBox *exercise_list;
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
clear_list (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static void
update_days (MidlineProgressPage *self)
{
  clear_list (self->day_list);
  for (guint i = 0; i < self->state->days->len; i++)
    gtk_list_box_append (self->day_list, create_row (g_ptr_array_index (self->state->days, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->day_list), self->state->days->len > 0);
  gtk_widget_set_visible (self->earlier_button, self->state->has_earlier_days);
}

static void
update_weeks (MidlineProgressPage *self)
{
  const MidlineProgressState *state = self->state;

  gtk_label_set_label (self->week_label, state->week_sentence);
  gtk_label_set_label (self->next_label, state->next_sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->next_label), state->next_sentence != NULL);
  midline_week_ring_set_sessions (self->week_ring, state->sessions_done, state->sessions_planned,
                                  state->week_sentence);
  gtk_label_set_label (self->in_a_row_label, state->weeks_in_a_row);
  gtk_widget_set_visible (self->in_a_row_box, state->weeks_in_a_row != NULL);
  midline_chart_view_set_chart (self->weeks_view, state->weeks, _("Sessions by week"),
                                state->weeks_sentence);
  gtk_label_set_label (self->weeks_label, state->weeks_sentence);
}

static void
update_legend (MidlineProgressPage *self)
{
  static const MidlineChartDay days[] = {
    MIDLINE_CHART_DAY_DONE, MIDLINE_CHART_DAY_PART_DONE, MIDLINE_CHART_DAY_NOT_DONE,
    MIDLINE_CHART_DAY_REST, MIDLINE_CHART_DAY_OFF,
  };
  GtkWidget *item;

  while ((item = gtk_widget_get_first_child (GTK_WIDGET (self->legend_box))) != NULL)
    midline_wrap_box_remove (self->legend_box, item);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    if (days[i] != MIDLINE_CHART_DAY_OFF || self->state->has_time_off)
      midline_wrap_box_append (self->legend_box, midline_progress_legend_item_new (days[i]));
}

static void
update_calendar (MidlineProgressPage *self)
{
  const MidlineProgressState *state = self->state;
  g_autofree char *year = g_strdup_printf ("%d", state->year);
  /* Translators: a year, “Calendar of 2026” */
  g_autofree char *name = g_strdup_printf (_("Calendar of %d"), state->year);

  gtk_label_set_label (self->year_label, year);
  gtk_widget_set_visible (self->year_buttons, state->has_previous_year || state->has_next_year);
  gtk_widget_set_sensitive (self->previous_button, state->has_previous_year);
  gtk_widget_set_sensitive (self->next_button, state->has_next_year);
  midline_chart_view_set_chart (self->calendar_view, state->calendar, name,
                                state->calendar_sentence);
  gtk_label_set_label (self->calendar_label, state->calendar_sentence);
  update_legend (self);
}

static gboolean
is_wide (MidlineProgressPage *self)
{
  return midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_WIDE;
}

/* One below the other, or two beside each other where there is room. */
static void
update_pain (MidlineProgressPage *self)
{
  guint n_columns = is_wide (self) ? 2 : 1;
  GtkWidget *line = NULL;
  GtkWidget *child;
  const char *words;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pain_box))) != NULL)
    gtk_box_remove (self->pain_box, child);
  words = midline_progress_words_pain (self->state->pain);
  if (words == NULL)
    words = _("No weekly check is filled in yet. Today asks for it when a week ends.");
  gtk_label_set_label (self->pain_label, words);
  for (guint i = 0; i < self->state->pain->len; i++)
    n += ((MidlineProgressPain *) g_ptr_array_index (self->state->pain, i))->chart != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->pain_box), n > 0);
  for (guint i = 0; n > 0 && i < self->state->pain->len; i++)
    {
      if (i % n_columns == 0)
        {
          line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
          gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
          gtk_box_append (self->pain_box, line);
        }
      gtk_box_append (GTK_BOX (line), midline_progress_pain_card_new (
                                        g_ptr_array_index (self->state->pain, i)));
    }
}

static void
update_exercises (MidlineProgressPage *self)
{
  clear_list (self->exercise_list);
  for (guint i = 0; i < self->state->exercises->len; i++)
    {
      const MidlineProgressExercise *exercise = g_ptr_array_index (self->state->exercises, i);
      GtkWidget *row = midline_progress_exercise_row_new (
        self->program, exercise,
        midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_NARROW);

      g_object_set_data_full (G_OBJECT (row), "exercise", g_strdup (exercise->exercise_id), g_free);
      gtk_list_box_append (self->exercise_list, row);
    }
}

static gboolean
fill_lists_cb (gpointer user_data)
{
  MidlineProgressPage *self = user_data;

  self->lists_id = 0;
  if (self->state->has_plan)
    {
      update_exercises (self);
      update_days (self);
    }
  return G_SOURCE_REMOVE;
}

/* The lists are long and far down: they follow the first frame, and what stands there stays until
 * then. */
static void
queue_lists (MidlineProgressPage *self)
{
  if (self->lists_id == 0)
    self->lists_id = g_idle_add_full (G_PRIORITY_LOW, fill_lists_cb, self, NULL);
}

/* What stands beside each other depends on the width. */
static void
update_layout (MidlineProgressPage *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->top_box),
                                  is_wide (self) ? GTK_ORIENTATION_HORIZONTAL
                                                 : GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (self->week_card, is_wide (self) ? WEEK_CARD_WIDTH : -1, -1);
  if (self->state == NULL || !self->state->has_plan)
    return;
  update_pain (self);
  queue_lists (self);
}

static void
update_widgets (MidlineProgressPage *self)
{
  self->is_stale = FALSE;
  g_clear_pointer (&self->state, midline_progress_state_free);
  self->state = midline_progress_state_from_program (self->program, &self->view);
  gtk_stack_set_visible_child_name (self->stack, self->state->has_plan ? "days" : "empty");
  if (!self->state->has_plan)
    return;
  gtk_label_set_label (self->subtitle_label, self->state->subtitle);
  update_weeks (self);
  update_calendar (self);
  update_layout (self);
}

/* Hidden pages wait until they are looked at. */
static void
program_changed_cb (MidlineProgressPage *self)
{
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_widgets (self);
}

static void
midline_progress_page_map (GtkWidget *widget)
{
  MidlineProgressPage *self = MIDLINE_PROGRESS_PAGE (widget);

  /* Before, so that the first frame is that of the new state. */
  if (self->is_stale)
    update_widgets (self);
  GTK_WIDGET_CLASS (midline_progress_page_parent_class)->map (widget);
}

static void
earlier_clicked_cb (MidlineProgressPage *self)
{
  self->view.n_days += DAYS_AT_A_TIME;
  update_widgets (self);
}

static void
show_year (MidlineProgressPage *self,
           int                  year)
{
  self->view.year = year;
  update_widgets (self);
}

static void
previous_clicked_cb (MidlineProgressPage *self)
{
  show_year (self, self->state->year - 1);
}

static void
next_clicked_cb (MidlineProgressPage *self)
{
  show_year (self, self->state->year + 1);
}

static void
show_day (MidlineProgressPage *self,
          MidlineDate          date)
{
  g_autofree char *iso = midline_date_to_iso (date);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-day", "s", iso);
}

/* Days of the plan open on Today; before it there is nothing to see. */
static void
day_taken_cb (MidlineProgressPage *self,
              guint                point)
{
  MidlineDate date = midline_date_new (self->state->year, 1, 1) + (MidlineDate) point;

  if (date >= midline_program_get_plan (self->program)->started_on
      && date <= midline_program_get_today (self->program))
    show_day (self, date);
}

static void
exercise_activated_cb (MidlineProgressPage *self,
                       GtkListBoxRow       *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exercise", "s",
                              g_object_get_data (G_OBJECT (row), "exercise"));
}

static void
day_activated_cb (MidlineProgressPage *self,
                  GtkListBoxRow       *row)
{
  show_day (self, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "date")));
}

static void
midline_progress_page_dispose (GObject *object)
{
  MidlineProgressPage *self = MIDLINE_PROGRESS_PAGE (object);

  g_clear_handle_id (&self->lists_id, g_source_remove);
  g_clear_object (&self->program);
  g_clear_pointer (&self->state, midline_progress_state_free);
  G_OBJECT_CLASS (midline_progress_page_parent_class)->dispose (object);
}

static void
midline_progress_page_class_init (MidlineProgressPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_progress_page_dispose;
  widget_class->map = midline_progress_page_map;

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_CHART_VIEW);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_WEEK_RING);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, top_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, week_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, week_ring);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, week_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, next_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, in_a_row_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, in_a_row_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, weeks_view);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, weeks_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, year_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, year_buttons);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, previous_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, next_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, calendar_view);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, legend_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, calendar_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, pain_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, pain_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, exercise_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, day_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineProgressPage, earlier_button);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
  gtk_widget_class_bind_template_callback (widget_class, earlier_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_taken_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, exercise_activated_cb);
}

static void
midline_progress_page_init (MidlineProgressPage *self)
{
  self->view.n_days = DAYS_AT_FIRST;
  self->is_stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_progress_page_new:
 * @program: the person's program
 *
 * How it went: this week, the weeks, the year, pain, exercises and days. A day opens on Today, an
 * exercise on its page.
 */
GtkWidget *
midline_progress_page_new (MidlineProgram *program)
{
  MidlineProgressPage *self = g_object_new (MIDLINE_TYPE_PROGRESS_PAGE, NULL);

  self->program = g_object_ref (program);
  g_signal_connect_object (program, "changed", G_CALLBACK (program_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
