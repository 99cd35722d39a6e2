/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

#define NO MIDLINE_PAIN_NOT_TRIED

static const int some_pain[MIDLINE_N_ACTIVITIES] = { 1, 3, NO, 2, 0 };
static const int other_pain[MIDLINE_N_ACTIVITIES] = { 4, 5, 6, NO, 7 };
static const int no_pain_said[MIDLINE_N_ACTIVITIES] = { NO, NO, NO, NO, NO };

static int n_changed, n_done, n_failed;

static void
count_cb (int *counter)
{
  (*counter)++;
}

static MidlineSample *
create_started (int year, int month, int day)
{
  MidlineSample *sample = midline_sample_new (year, month, day);

  midline_sample_start_plan (sample);
  n_changed = n_done = n_failed = 0;
  g_signal_connect_swapped (sample->program, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (sample->program, "done", G_CALLBACK (count_cb), &n_done);
  g_signal_connect_swapped (sample->program, "failed", G_CALLBACK (count_cb), &n_failed);
  return sample;
}

static void
assert_pain (MidlineSample *sample, MidlineDate date, const int *expected)
{
  g_autoptr (MidlineWeeklyCheck) check = midline_program_dup_weekly_check (sample->program, date);

  if (expected == NULL)
    {
      g_assert_null (check);
      return;
    }
  g_assert_nonnull (check);
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    g_assert_cmpint (check->pain_0_to_10[i], ==, expected[i]);
}

static void
test_due (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2); /* a Monday */
  MidlineDate sunday = midline_date_new (2026, 3, 8);

  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
  midline_sample_go_to (sample, 2026, 3, 7, 20, 0);
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
  midline_sample_go_to (sample, 2026, 3, 8, 8, 0);
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, sunday);
  midline_sample_go_to (sample, 2026, 3, 14, 8, 0);
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, sunday);
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
  g_assert_cmpint (midline_program_get_weekly_check_day (sample->program), ==, sunday);
  midline_sample_go_to (sample, 2026, 3, 15, 8, 0);
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, sunday + 7);
}

static void
test_not_due (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (MidlineScreening) screening = NULL;

  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
  g_assert_false (midline_program_save_weekly_check (sample->program,
                                                     midline_date_new (2026, 3, 8), some_pain));
  midline_sample_go_to (sample, 2026, 3, 2, 8, 0);
  midline_sample_start_plan (sample);
  midline_sample_go_to (sample, 2026, 3, 8, 8, 0);
  screening = midline_screening_copy (midline_program_get_screening (sample->program));
  screening->yes = 1 << 4;
  g_assert_true (midline_program_save_screening (sample->program, screening));
  g_assert_true (midline_program_is_locked (sample->program));
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
}

static void
test_save_survives_restart (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate sunday = midline_date_new (2026, 3, 8);
  g_autoptr (MidlineWeeklyCheck) check = NULL;

  midline_sample_go_to (sample, 2026, 3, 10, 7, 30);
  n_changed = 0;
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpint (n_done, ==, 1);
  midline_sample_reopen (sample);
  assert_pain (sample, sunday, some_pain);
  check = midline_program_dup_weekly_check (sample->program, sunday);
  g_assert_cmpint (check->entered_at, ==, midline_program_get_unix_seconds (sample->program));
  g_assert_cmpint (n_failed, ==, 0);
}

/* The same values again are no change. */
static void
test_save_twice (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate sunday = midline_date_new (2026, 3, 8);

  midline_sample_go_to (sample, 2026, 3, 8, 7, 30);
  n_changed = 0;
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpint (n_done, ==, 1);
}

static void
test_undo (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate sunday = midline_date_new (2026, 3, 8);

  midline_sample_go_to (sample, 2026, 3, 8, 7, 30);
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, other_pain));
  assert_pain (sample, sunday, other_pain);
  g_assert_true (midline_program_undo (sample->program));
  assert_pain (sample, sunday, some_pain);
  g_assert_true (midline_program_undo (sample->program));
  assert_pain (sample, sunday, NULL);
  g_assert_false (midline_program_undo (sample->program));
  midline_sample_reopen (sample);
  assert_pain (sample, sunday, NULL);
}

/* Only the last day of a plan week that has come, and only with a number. */
static void
test_refused (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate sunday = midline_date_new (2026, 3, 15);

  midline_sample_go_to (sample, 2026, 3, 15, 8, 0);
  n_changed = 0;
  g_assert_false (midline_program_save_weekly_check (sample->program, sunday, no_pain_said));
  g_assert_false (midline_program_save_weekly_check (sample->program, sunday + 7, some_pain));
  g_assert_false (midline_program_save_weekly_check (sample->program, sunday - 1, some_pain));
  g_assert_false (midline_program_save_weekly_check (sample->program, sunday - 14, some_pain));
  g_assert_false (midline_program_save_weekly_check (sample->program, MIDLINE_NO_DATE, some_pain));
  g_assert_cmpint (n_changed, ==, 0);
  /* An earlier week can be filled in. */
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday - 7, some_pain));
}

static void
test_load (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate first = midline_date_new (2026, 3, 2);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) one = NULL;

  midline_sample_live_days (sample, 21);
  all = midline_program_load_weekly_checks (sample->program, first, first + 21);
  g_assert_cmpuint (all->len, ==, 3);
  one = midline_program_load_weekly_checks (sample->program, first + 7, first + 13);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpint (((MidlineWeeklyCheck *) one->pdata[0])->date, ==, first + 13);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/weekly-check/due", test_due);
  g_test_add_func ("/program/weekly-check/not-due", test_not_due);
  g_test_add_func ("/program/weekly-check/survives-restart", test_save_survives_restart);
  g_test_add_func ("/program/weekly-check/save-twice", test_save_twice);
  g_test_add_func ("/program/weekly-check/undo", test_undo);
  g_test_add_func ("/program/weekly-check/refused", test_refused);
  g_test_add_func ("/program/weekly-check/load", test_load);
  return g_test_run ();
}
