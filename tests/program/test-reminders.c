/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminders.h"
#include "midline-sample.h"

static int n_due, n_over, n_notified;
static char *last_title, *last_body;

static void
due_cb (MidlineReminders *reminders, const char *title, const char *body, gpointer user_data)
{
  n_due++;
  g_free (last_title);
  g_free (last_body);
  last_title = g_strdup (title);
  last_body = g_strdup (body);
}

static void
count_cb (int *counter)
{
  (*counter)++;
}

/* The plan of the sample person has sessions from Monday, 2 March 2026, on. */
static MidlineSample *
create_sample (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  n_due = n_over = n_notified = 0;
  return sample;
}

static MidlineReminders *
create_reminders (MidlineSample *sample,
                  const char    *times_text)
{
  MidlineReminders *self = midline_reminders_new (sample->program);
  MidlineReminderTimes times;

  g_signal_connect (self, "due", G_CALLBACK (due_cb), NULL);
  g_signal_connect_swapped (self, "over", G_CALLBACK (count_cb), &n_over);
  g_signal_connect_swapped (self, "notify::is-on", G_CALLBACK (count_cb), &n_notified);
  if (times_text != NULL)
    {
      g_assert_true (midline_reminder_times_from_text (times_text, &times));
      g_assert_true (midline_reminders_set_times (self, &times));
      g_assert_true (midline_reminders_set_is_on (self, TRUE));
    }
  return self;
}

static void
go_to (MidlineSample    *sample,
       MidlineReminders *reminders,
       int               day,
       int               hour,
       int               minute)
{
  midline_sample_go_to (sample, 2026, 3, day, hour, minute);
  midline_reminders_check (reminders);
}

static void
test_off_by_default (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, NULL);
  MidlineReminderTimes times;

  midline_reminders_get_times (reminders, &times);
  g_assert_false (midline_reminder_times_has_any (&times));
  g_assert_false (midline_reminders_get_is_on (reminders));
  for (int hour = 0; hour < 24; hour++)
    go_to (sample, reminders, 2, hour, 0);
  g_assert_cmpint (n_due, ==, 0);
}

static void
test_once_a_day (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30, tue 18:30");

  g_assert_cmpint (n_notified, ==, 1);
  go_to (sample, reminders, 2, 18, 29);
  g_assert_cmpint (n_due, ==, 0);
  go_to (sample, reminders, 2, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
  g_assert_cmpstr (last_title, ==, "Time for your exercises");
  g_assert_cmpstr (last_body, ==, "Strength A: 5 exercises, about 25 minutes.");
  for (int minute = 31; minute < 60; minute++)
    go_to (sample, reminders, 2, 18, minute);
  g_assert_cmpint (n_due, ==, 1);
  g_assert_cmpint (n_over, ==, 0);
  go_to (sample, reminders, 3, 0, 1); /* a new day takes it back */
  g_assert_cmpint (n_over, ==, 1);
}

/* A second start of the program on the same day remembers. */
static void
test_remembers (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");

  go_to (sample, reminders, 2, 18, 40);
  g_assert_cmpint (n_due, ==, 1);
  g_clear_object (&reminders);
  midline_sample_reopen (sample);
  reminders = create_reminders (sample, NULL);
  g_assert_true (midline_reminders_get_is_on (reminders));
  go_to (sample, reminders, 2, 18, 45);
  g_assert_cmpint (n_due, ==, 1);
  go_to (sample, reminders, 9, 18, 45);
  g_assert_cmpint (n_due, ==, 2);
}

static void
test_later (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30, wed 23:30");

  go_to (sample, reminders, 2, 18, 30);
  midline_reminders_put_off (reminders);
  g_assert_cmpint (n_over, ==, 1);
  go_to (sample, reminders, 2, 19, 29);
  g_assert_cmpint (n_due, ==, 1);
  go_to (sample, reminders, 2, 19, 30);
  g_assert_cmpint (n_due, ==, 2);
  go_to (sample, reminders, 2, 20, 30);
  g_assert_cmpint (n_due, ==, 2);
  go_to (sample, reminders, 4, 23, 30);
  g_assert_cmpint (n_due, ==, 3);
  midline_reminders_put_off (reminders); /* midnight comes first */
  go_to (sample, reminders, 5, 0, 30);
  g_assert_cmpint (n_due, ==, 3);
}

static void
tick_all (MidlineSample *sample,
          guint          n_left)
{
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);

  for (guint i = 0; i + n_left < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      g_assert_true (midline_program_tick_exercise (sample->program, today, item->exercise_id,
                                                    TRUE));
    }
}

static void
test_done (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");

  go_to (sample, reminders, 2, 18, 0);
  tick_all (sample, 2);
  go_to (sample, reminders, 2, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
  g_assert_cmpstr (last_body, ==, "2 exercises are left today.");
  tick_all (sample, 0);
  g_assert_cmpint (n_over, ==, 1);

  go_to (sample, reminders, 9, 9, 0);
  tick_all (sample, 0);
  go_to (sample, reminders, 9, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
}

static void
test_left_in_peace (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders =
    create_reminders (sample, "mon 18:30, tue 18:30, wed 18:30, thu 18:30, fri 18:30, sat 18:30, "
                              "sun 18:30");
  g_autoptr (MidlineScreening) screening = NULL;
  int n_sessions = 0;

  for (int day = 2; day < 9; day++)
    {
      g_autoptr (MidlineSession) session = NULL;

      go_to (sample, reminders, day, 18, 30);
      session = midline_program_dup_session (sample->program,
                                             midline_date_new (2026, 3, day));
      n_sessions += session != NULL;
      g_assert_cmpint (n_due, ==, n_sessions);
    }
  g_assert_cmpint (n_sessions, >, 0);
  g_assert_cmpint (n_sessions, <, 7);

  midline_sample_go_to (sample, 2026, 3, 9, 8, 0);
  screening = midline_screening_copy (midline_program_get_screening (sample->program));
  screening->yes = 1 << 4;
  g_assert_true (midline_program_save_screening (sample->program, screening));
  g_assert_true (midline_program_is_locked (sample->program));
  go_to (sample, reminders, 9, 18, 30);
  g_assert_cmpint (n_due, ==, n_sessions);
}

static void
test_switched_off (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");
  MidlineReminderTimes times;

  go_to (sample, reminders, 2, 18, 30);
  g_assert_true (midline_reminders_set_is_on (reminders, FALSE));
  g_assert_cmpint (n_over, ==, 1);
  g_assert_cmpint (n_notified, ==, 2);
  midline_reminders_get_times (reminders, &times);
  g_assert_true (midline_reminder_times_has_any (&times));
  go_to (sample, reminders, 9, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
}

/* A new time on the same day is a new reminder; an earlier one that has passed is not. */
static void
test_changed_times (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");
  MidlineReminderTimes times;

  go_to (sample, reminders, 2, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
  midline_reminder_times_from_text ("mon 17:00", &times);
  g_assert_true (midline_reminders_set_times (reminders, &times));
  g_assert_cmpint (n_due, ==, 1);
  midline_reminder_times_from_text ("mon 19:00", &times);
  g_assert_true (midline_reminders_set_times (reminders, &times));
  go_to (sample, reminders, 2, 19, 0);
  g_assert_cmpint (n_due, ==, 2);
}

/* Only what comes after the choice is reminded of. */
static void
test_chosen_late (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = NULL;

  midline_sample_go_to (sample, 2026, 3, 2, 18, 29);
  reminders = create_reminders (sample, "mon 18:00");
  g_assert_cmpint (n_due, ==, 0);
  go_to (sample, reminders, 2, 18, 35);
  g_assert_cmpint (n_due, ==, 0);
  go_to (sample, reminders, 9, 18, 0);
  g_assert_cmpint (n_due, ==, 1);
}

/* Who is ill or away is not called, and a reminder that stands is taken back. */
static void
test_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");
  MidlineDate monday = midline_date_new (2026, 3, 2);

  go_to (sample, reminders, 2, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
  g_assert_true (midline_program_save_time_off (sample->program, monday, monday + 7,
                                                MIDLINE_TIME_OFF_ILL));
  g_assert_cmpint (n_over, ==, 1);
  go_to (sample, reminders, 9, 18, 30);
  g_assert_cmpint (n_due, ==, 1);
  g_assert_true (midline_program_end_time_off (sample->program, monday + 7));
  go_to (sample, reminders, 9, 18, 31);
  g_assert_cmpint (n_due, ==, 2);
}

static void
test_deleted_records (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (MidlineReminders) reminders = create_reminders (sample, "mon 18:30");
  g_autoptr (GError) error = NULL;

  go_to (sample, reminders, 2, 18, 30);
  midline_reminders_set_autostart (reminders, MIDLINE_AUTOSTART_BY_FILE);
  g_assert_cmpint (midline_reminders_get_autostart (reminders), ==, MIDLINE_AUTOSTART_BY_FILE);
  g_assert_true (midline_program_delete_records (sample->program, &error));
  g_assert_no_error (error);
  g_assert_false (midline_reminders_get_is_on (reminders));
  g_assert_cmpint (midline_reminders_get_autostart (reminders), ==, MIDLINE_AUTOSTART_OFF);
  g_assert_cmpint (n_over, ==, 1);
  g_assert_cmpint (n_notified, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/reminders/off-by-default", test_off_by_default);
  g_test_add_func ("/reminders/once-a-day", test_once_a_day);
  g_test_add_func ("/reminders/remembers", test_remembers);
  g_test_add_func ("/reminders/later", test_later);
  g_test_add_func ("/reminders/done", test_done);
  g_test_add_func ("/reminders/left-in-peace", test_left_in_peace);
  g_test_add_func ("/reminders/switched-off", test_switched_off);
  g_test_add_func ("/reminders/changed-times", test_changed_times);
  g_test_add_func ("/reminders/chosen-late", test_chosen_late);
  g_test_add_func ("/reminders/time-off", test_time_off);
  g_test_add_func ("/reminders/deleted-records", test_deleted_records);
  status = g_test_run ();
  g_free (last_title);
  g_free (last_body);
  return status;
}
