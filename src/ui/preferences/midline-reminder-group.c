/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder-group.h"

#include "midline-reminder-words.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* The time that is suggested when reminders are switched on for the first time. */
#define USUAL_MINUTE (18 * 60)

struct _MidlineReminderGroup {
  AdwPreferencesGroup parent_instance;

  /* configured */
  MidlineReminders *reminders;  /* (owned) (nullable) */
  guint usual_weekdays;         /* mask of the days with sessions */

  /* cache */
  GArray *minutes[7];           /* (owned) by weekday: the times its row offers */
  gboolean is_updating;

  /* children */
  AdwExpanderRow *switch_row;
  AdwComboRow *time_rows[7];    /* by weekday */
};

G_DEFINE_FINAL_TYPE (MidlineReminderGroup, midline_reminder_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
shows_time (MidlineReminderGroup *self,
            int                   weekday,
            int                   minute_of_day)
{
  guint selected = adw_combo_row_get_selected (self->time_rows[weekday]);

  return self->minutes[weekday] != NULL && selected < self->minutes[weekday]->len
         && g_array_index (self->minutes[weekday], int, selected) == minute_of_day;
}

static void
update_time_row (MidlineReminderGroup *self,
                 int                   weekday,
                 int                   minute_of_day)
{
  g_autoptr (GtkStringList) model = NULL;
  guint selected = 0;

  if (shows_time (self, weekday, minute_of_day))
    return;
  g_clear_pointer (&self->minutes[weekday], g_array_unref);
  self->minutes[weekday] = midline_reminder_list_minutes (minute_of_day);
  model = gtk_string_list_new (NULL);
  for (guint i = 0; i < self->minutes[weekday]->len; i++)
    {
      int minute = g_array_index (self->minutes[weekday], int, i);

      gtk_string_list_take (model, midline_reminder_dup_time_words (minute));
      if (minute == minute_of_day)
        selected = i;
    }
  adw_combo_row_set_model (self->time_rows[weekday], G_LIST_MODEL (model));
  adw_combo_row_set_selected (self->time_rows[weekday], selected);
}

static void
update_widgets (MidlineReminderGroup *self)
{
  gboolean is_on = midline_reminders_get_is_on (self->reminders);
  g_autofree char *words =
    midline_reminder_dup_background_words (midline_reminders_get_autostart (self->reminders),
                                           is_on);
  MidlineReminderTimes times;

  self->is_updating = TRUE;
  midline_reminders_get_times (self->reminders, &times);
  adw_expander_row_set_subtitle (self->switch_row, words);
  adw_expander_row_set_enable_expansion (self->switch_row, is_on);
  for (int weekday = 0; weekday < 7; weekday++)
    update_time_row (self, weekday, times.minute_of_day[weekday]);
  self->is_updating = FALSE;
}

static void
set_usual_times (MidlineReminderGroup *self)
{
  MidlineReminderTimes times;

  midline_reminders_get_times (self->reminders, &times);
  if (midline_reminder_times_has_any (&times))
    return;
  for (int weekday = 0; weekday < 7; weekday++)
    if (self->usual_weekdays & (1u << weekday))
      times.minute_of_day[weekday] = USUAL_MINUTE;
  midline_reminders_set_times (self->reminders, &times);
}

static void
switched_cb (MidlineReminderGroup *self)
{
  gboolean is_on = adw_expander_row_get_enable_expansion (self->switch_row);

  if (self->is_updating || is_on == midline_reminders_get_is_on (self->reminders))
    return;
  if (is_on)
    set_usual_times (self);
  midline_reminders_set_is_on (self->reminders, is_on);
  adw_expander_row_set_expanded (self->switch_row, is_on);
  update_widgets (self); /* also when it could not be saved */
}

static void
time_chosen_cb (MidlineReminderGroup *self)
{
  MidlineReminderTimes times;

  if (self->is_updating)
    return;
  for (int weekday = 0; weekday < 7; weekday++)
    {
      guint selected = adw_combo_row_get_selected (self->time_rows[weekday]);

      times.minute_of_day[weekday] = selected < self->minutes[weekday]->len
                                       ? g_array_index (self->minutes[weekday], int, selected)
                                       : MIDLINE_NO_REMINDER;
    }
  midline_reminders_set_times (self->reminders, &times);
  update_widgets (self);
}

static void
midline_reminder_group_dispose (GObject *object)
{
  MidlineReminderGroup *self = MIDLINE_REMINDER_GROUP (object);

  for (int weekday = 0; weekday < 7; weekday++)
    g_clear_pointer (&self->minutes[weekday], g_array_unref);
  g_clear_object (&self->reminders);
  G_OBJECT_CLASS (midline_reminder_group_parent_class)->dispose (object);
}

static void
midline_reminder_group_class_init (MidlineReminderGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_reminder_group_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-reminder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineReminderGroup, switch_row);
  gtk_widget_class_bind_template_callback (widget_class, switched_cb);
}

/* (nullable): libadwaita 1.2 hands out no switch of its expander rows */
static GtkWidget *
find_switch (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_SWITCH (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_switch (child);
  return found;
}

static void
midline_reminder_group_init (MidlineReminderGroup *self)
{
  GtkWidget *row_switch;

  gtk_widget_init_template (GTK_WIDGET (self));
  row_switch = find_switch (GTK_WIDGET (self->switch_row));
  if (row_switch != NULL)
    gtk_accessible_update_property (
      GTK_ACCESSIBLE (row_switch), GTK_ACCESSIBLE_PROPERTY_LABEL,
      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->switch_row)), -1);
}

static void
add_time_rows (MidlineReminderGroup *self,
               MidlineWeekday        first_weekday)
{
  for (int i = 0; i < 7; i++)
    {
      int weekday = ((int) first_weekday + i) % 7;
      GtkWidget *row = adw_combo_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     midline_words_weekday ((MidlineWeekday) weekday));
      self->time_rows[weekday] = ADW_COMBO_ROW (row);
      adw_expander_row_add_row (self->switch_row, row);
      g_signal_connect_object (row, "notify::selected", G_CALLBACK (time_chosen_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

/**
 * midline_reminder_group_set_reminders:
 * @self: a group, to be called once
 * @reminders: what it shows and changes
 * @first_weekday: the day its list begins with
 * @usual_weekdays: mask of the days that are suggested at first
 *
 * Fills the group.
 */
void
midline_reminder_group_set_reminders (MidlineReminderGroup *self,
                                      MidlineReminders     *reminders,
                                      MidlineWeekday        first_weekday,
                                      guint                 usual_weekdays)
{
  g_return_if_fail (MIDLINE_IS_REMINDER_GROUP (self));
  g_return_if_fail (self->reminders == NULL);

  self->reminders = g_object_ref (reminders);
  self->usual_weekdays = usual_weekdays;
  self->is_updating = TRUE;
  add_time_rows (self, first_weekday);
  g_signal_connect_object (reminders, "notify", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
}
