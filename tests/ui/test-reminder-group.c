/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder-group.h"
#include "midline-stage.h"

#define MONDAY_AND_FRIDAY ((1u << MIDLINE_MONDAY) | (1u << MIDLINE_FRIDAY))

typedef struct {
  MidlineSample *sample;
  MidlineReminders *reminders;
  GtkWindow *window;
  GtkWidget *group;
  AdwExpanderRow *switch_row;
} Fixture;

static void
find_rows_cb (GtkWidget *widget,
              gpointer   user_data)
{
  if (ADW_IS_COMBO_ROW (widget))
    g_ptr_array_add (user_data, widget);
}

static void
collect (GtkWidget  *root,
         GPtrArray  *rows)
{
  find_rows_cb (root, rows);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, rows);
}

static GtkWidget *
find_type (GtkWidget *root,
           GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
show_group (Fixture *self)
{
  self->group = g_object_new (MIDLINE_TYPE_REMINDER_GROUP, NULL);
  midline_reminder_group_set_reminders (MIDLINE_REMINDER_GROUP (self->group), self->reminders,
                                        MIDLINE_SUNDAY, MONDAY_AND_FRIDAY);
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (self->window, self->group);
  gtk_window_set_default_size (self->window, 400, 700);
  gtk_window_present (self->window);
  midline_stage_settle ();
  self->switch_row = ADW_EXPANDER_ROW (find_type (self->group, ADW_TYPE_EXPANDER_ROW));
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (self->sample);
  self->reminders = midline_reminders_new (self->sample->program);
  show_group (self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  midline_stage_close (self->window);
  g_object_unref (self->reminders);
  midline_sample_free (self->sample);
}

static void
assert_times (Fixture    *self,
              const char *expected)
{
  MidlineReminderTimes times;
  g_autofree char *text = NULL;

  midline_reminders_get_times (self->reminders, &times);
  text = midline_reminder_times_dup_text (&times);
  g_assert_cmpstr (text, ==, expected);
}

/* The week begins where the person's does; the first time suggests evenings with a session. */
static void
test_switch_on (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  g_assert_false (adw_expander_row_get_enable_expansion (self->switch_row));
  assert_times (self, "");
  adw_expander_row_set_enable_expansion (self->switch_row, TRUE);
  midline_stage_settle ();
  g_assert_true (midline_reminders_get_is_on (self->reminders));
  g_assert_true (adw_expander_row_get_expanded (self->switch_row));
  assert_times (self, "mon 18:00, fri 18:00");

  collect (self->group, rows);
  g_assert_cmpuint (rows->len, ==, 7);
  g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[0]), ==, "Sunday");
  g_assert_cmpuint (adw_combo_row_get_selected (rows->pdata[0]), ==, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[1]), ==, "Monday");
  g_assert_cmpuint (adw_combo_row_get_selected (rows->pdata[1]), ==, 53);
}

static void
test_choose (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  adw_expander_row_set_enable_expansion (self->switch_row, TRUE);
  collect (self->group, rows);
  adw_combo_row_set_selected (rows->pdata[1], 0);
  assert_times (self, "fri 18:00");
  adw_combo_row_set_selected (rows->pdata[0], 1);
  assert_times (self, "fri 18:00, sun 05:00");

  /* Off and on again suggests nothing, the times are the person's own. */
  adw_expander_row_set_enable_expansion (self->switch_row, FALSE);
  g_assert_false (midline_reminders_get_is_on (self->reminders));
  adw_expander_row_set_enable_expansion (self->switch_row, TRUE);
  assert_times (self, "fri 18:00, sun 05:00");
}

/* A time that is not among the usual ones is shown and kept. */
static void
test_odd_time (Fixture       *self,
               gconstpointer  data)
{
  MidlineReminderTimes times;
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  midline_reminder_times_from_text ("mon 18:31", &times);
  midline_reminders_set_times (self->reminders, &times);
  midline_reminders_set_is_on (self->reminders, TRUE);
  midline_stage_settle ();
  g_assert_true (adw_expander_row_get_enable_expansion (self->switch_row));
  collect (self->group, rows);
  adw_combo_row_set_selected (rows->pdata[0], 1);
  assert_times (self, "mon 18:31, sun 05:00");
}

static void
test_switch_has_name (Fixture       *self,
                      gconstpointer  data)
{
  GtkWidget *row_switch = find_type (GTK_WIDGET (self->switch_row), GTK_TYPE_SWITCH);
  g_autofree char *problem = NULL;

  g_assert_nonnull (row_switch);
  problem = gtk_test_accessible_check_property (
    GTK_ACCESSIBLE (row_switch), GTK_ACCESSIBLE_PROPERTY_LABEL,
    adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->switch_row)));
  g_assert_cmpstr (problem, ==, NULL);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add ("/reminder-group/switch-on", Fixture, NULL, set_up, test_switch_on, tear_down);
  g_test_add ("/reminder-group/choose", Fixture, NULL, set_up, test_choose, tear_down);
  g_test_add ("/reminder-group/odd-time", Fixture, NULL, set_up, test_odd_time, tear_down);
  g_test_add ("/reminder-group/switch-has-name", Fixture, NULL, set_up, test_switch_has_name,
              tear_down);
  return g_test_run ();
}
