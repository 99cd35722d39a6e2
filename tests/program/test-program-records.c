/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

/* Loads, notes of a day, time off, the question of weeks 4, 8 and 12, and the history of a day. */

static int n_changed, n_done, n_failed;

static void
count_cb (int *counter)
{
  (*counter)++;
}

static MidlineSample *
create_started (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2); /* a Monday */

  midline_sample_start_plan (sample);
  n_changed = n_done = n_failed = 0;
  g_signal_connect_swapped (sample->program, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (sample->program, "done", G_CALLBACK (count_cb), &n_done);
  g_signal_connect_swapped (sample->program, "failed", G_CALLBACK (count_cb), &n_failed);
  return sample;
}

static const MidlineDiaryDay *
get_day (MidlineSample *sample,
         MidlineDate    date)
{
  return midline_program_get_diary_day (sample->program, date);
}

/* The load of a day holds for the sets before and after it was said, and survives a restart. */
static void
test_load (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);
  const MidlinePlanItem *item = g_ptr_array_index (session->items, 0);
  const char *id = item->exercise_id;
  MidlineSide side = item->dose.each_side ? MIDLINE_SIDE_RIGHT : MIDLINE_SIDE_BOTH;
  g_autoptr (MidlineSetRecord) own = midline_set_record_new (id, side, 3);

  g_assert_true (midline_program_tick_set (sample->program, today, id, side, 1, TRUE));
  g_assert_true (midline_program_set_load (sample->program, today, id, 2.5));
  g_assert_true (midline_program_tick_set (sample->program, today, id, side, 2, TRUE));
  own->load_kg = 1;
  g_assert_true (midline_program_record_set (sample->program, today, own));
  midline_sample_reopen (sample);
  for (int number = 1; number <= 3; number++)
    g_assert_cmpfloat (midline_diary_day_find_set (get_day (sample, today), id, side, number)
                         ->load_kg, ==, number == 3 ? 1 : 2.5);
  g_assert_cmpfloat (midline_diary_day_get_load (get_day (sample, today), id), ==, 2.5);

  /* A set that is corrected to have none keeps none. */
  own->load_kg = -1;
  g_assert_true (midline_program_record_set (sample->program, today, own));
  g_assert_cmpfloat (midline_diary_day_find_set (get_day (sample, today), id, side, 3)->load_kg,
                     <, 0);
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpfloat (midline_diary_day_find_set (get_day (sample, today), id, side, 3)->load_kg,
                     ==, 1);
}

static void
test_day_note (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);

  g_assert_true (midline_program_set_day_note (sample->program, today, "Long walk"));
  g_assert_true (midline_program_set_day_note (sample->program, today, "Long walk, fine"));
  g_assert_cmpint (n_changed, ==, 2);
  midline_sample_reopen (sample);
  g_assert_cmpstr (get_day (sample, today)->note, ==, "Long walk, fine");
  g_assert_true (midline_program_set_day_note (sample->program, today, NULL));
  g_assert_true (midline_diary_day_is_empty (get_day (sample, today)));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpstr (get_day (sample, today)->note, ==, "Long walk, fine");
}

static void
test_days_to_come (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate tomorrow = midline_program_get_today (sample->program) + 1;

  g_assert_false (midline_program_set_day_note (sample->program, tomorrow, "Long walk"));
  g_assert_false (midline_program_set_load (sample->program, tomorrow, "clamshell", 2));
  g_assert_false (midline_program_save_global_change (sample->program, tomorrow,
                                                      MIDLINE_GLOBAL_BETTER));
  g_assert_cmpint (n_changed, ==, 0);
}

/* Time off may lie in the past and to come; each change is one step back. */
static void
test_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineProgram *program = sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (GPtrArray) few = NULL;
  g_autoptr (GPtrArray) none = NULL;

  g_assert_true (midline_program_save_time_off (program, today, today + 9, MIDLINE_TIME_OFF_ILL));
  g_assert_true (midline_program_save_time_off (program, today + 3, today + 4,
                                                MIDLINE_TIME_OFF_TRAVEL));
  g_assert_cmpint (n_done, ==, 2);
  g_assert_cmpint (midline_program_find_time_off (program, today + 5)->kind, ==,
                   MIDLINE_TIME_OFF_ILL);
  few = midline_program_load_time_off (program, today + 4, today + 5);
  g_assert_cmpuint (few->len, ==, 2);
  g_assert_cmpint (((MidlineTimeOff *) few->pdata[0])->first, ==, today + 3);
  none = midline_program_load_time_off (program, today + 10, today + 99);
  g_assert_cmpuint (none->len, ==, 0);

  g_assert_true (midline_program_remove_time_off (program, today + 4));
  g_assert_null (midline_program_find_time_off (program, today + 3));
  g_assert_true (midline_program_undo (program));
  g_assert_cmpint (midline_program_find_time_off (program, today + 3)->kind, ==,
                   MIDLINE_TIME_OFF_TRAVEL);
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_find_time_off (sample->program, today + 9)->kind, ==,
                   MIDLINE_TIME_OFF_ILL);
  g_assert_null (midline_program_find_time_off (sample->program, today + 10));
}

/* Back before the last day: what was marked until yesterday stays. */
static void
test_end_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineProgram *program = sample->program;
  MidlineDate first = midline_program_get_today (program);

  midline_program_save_time_off (program, first, first + 9, MIDLINE_TIME_OFF_TRAVEL);
  midline_sample_go_to (sample, 2026, 3, 6, 8, 0);
  g_assert_true (midline_program_end_time_off (program, first + 4));
  g_assert_cmpint (midline_program_find_time_off (program, first)->last, ==, first + 3);
  g_assert_null (midline_program_find_time_off (program, first + 4));
  g_assert_false (midline_program_end_time_off (program, first + 4));
  g_assert_true (midline_program_undo (program));
  g_assert_cmpint (midline_program_find_time_off (program, first)->last, ==, first + 9);
}

static void
test_impossible_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineProgram *program = sample->program;
  MidlineDate today = midline_program_get_today (program);

  g_assert_false (midline_program_save_time_off (program, today, today - 1, MIDLINE_TIME_OFF_ILL));
  g_assert_false (midline_program_save_time_off (program, today, today + MIDLINE_MOST_DAYS_OFF,
                                                 MIDLINE_TIME_OFF_ILL));
  g_assert_false (midline_program_save_time_off (program, MIDLINE_NO_DATE, today,
                                                 MIDLINE_TIME_OFF_ILL));
  g_assert_false (midline_program_save_time_off (program, today, today,
                                                 (MidlineTimeOffKind) MIDLINE_N_TIME_OFF_KINDS));
  g_assert_false (midline_program_remove_time_off (program, today));
  g_assert_cmpint (n_changed + n_done + n_failed, ==, 0);
}

/* A week off neither counts nor is missed. */
static void
test_completion (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  MidlineCompletion before = midline_program_get_completion (sample->program, today);
  MidlineCompletion after;

  midline_program_save_time_off (sample->program, today, today + 6, MIDLINE_TIME_OFF_ILL);
  after = midline_program_get_completion (sample->program, today + 3);
  g_assert_cmpint (before.sessions_planned, >, 0);
  g_assert_cmpint (after.sessions_planned, ==, 0);
  g_assert_cmpint (after.sessions_off, ==, before.sessions_planned);
  g_assert_true (after.is_off);
}

/* The plan began on 2 March, so its week 4 ends on 29 March. */
static void
test_global_change (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineProgram *program = sample->program;
  MidlineDate sunday = midline_date_new (2026, 3, 29);
  g_autoptr (MidlineGlobalChange) change = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpint (midline_program_get_global_question_due (program), ==, MIDLINE_NO_DATE);
  midline_sample_go_to (sample, 2026, 3, 28, 20, 0);
  g_assert_cmpint (midline_program_get_global_question_due (program), ==, MIDLINE_NO_DATE);
  g_assert_false (midline_program_save_global_change (program, sunday, MIDLINE_GLOBAL_BETTER));
  midline_sample_go_to (sample, 2026, 3, 29, 8, 0);
  g_assert_cmpint (midline_program_get_global_question_due (program), ==, sunday);
  midline_sample_go_to (sample, 2026, 4, 4, 8, 0);
  g_assert_cmpint (midline_program_get_global_question_due (program), ==, sunday);
  g_assert_true (midline_program_save_global_change (program, sunday, MIDLINE_GLOBAL_BETTER));
  g_assert_cmpint (midline_program_get_global_question_due (program), ==, MIDLINE_NO_DATE);
  g_assert_cmpint (midline_program_get_global_question_day (program), ==, sunday);
  g_assert_true (midline_program_save_global_change (program, sunday, MIDLINE_GLOBAL_WORSE));
  g_assert_true (midline_program_undo (program));
  midline_sample_reopen (sample);
  change = midline_program_dup_global_change (sample->program, sunday);
  g_assert_cmpint (change->step, ==, MIDLINE_GLOBAL_BETTER);
  changes = midline_program_load_global_changes (sample->program, sunday, sunday + 99);
  g_assert_cmpuint (changes->len, ==, 1);

  /* Not asked in its time, an answer stays missing, and other days take none. */
  midline_sample_go_to (sample, 2026, 4, 5, 8, 0);
  g_assert_cmpint (midline_program_get_global_question_due (sample->program), ==, MIDLINE_NO_DATE);
  g_assert_false (midline_program_save_global_change (sample->program, sunday + 7,
                                                      MIDLINE_GLOBAL_SAME));
  g_assert_false (midline_program_save_global_change (sample->program, sunday - 1,
                                                      MIDLINE_GLOBAL_SAME));
}

/* What was entered, changed and taken back on a day, with the time of the program’s clock. */
static void
test_history (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  gint64 entered_at = midline_program_get_unix_seconds (sample->program);
  g_autoptr (GPtrArray) history = NULL;
  const MidlineDiaryChange *change;

  g_assert_true (midline_program_set_after (sample->program, today, 6, 2, MIDLINE_UNSAID));
  midline_sample_go_to (sample, 2026, 3, 4, 9, 30);
  g_assert_true (midline_program_set_after (sample->program, today, 3, 2, MIDLINE_UNSAID));
  g_assert_true (midline_program_undo (sample->program));
  midline_sample_reopen (sample);
  history = midline_program_load_diary_history (sample->program, today);
  g_assert_cmpuint (history->len, ==, 2);
  change = g_ptr_array_index (history, 0);
  g_assert_cmpint (change->day->pain_highest_0_to_10, ==, 3);
  change = g_ptr_array_index (history, 1);
  g_assert_cmpint (change->day->pain_highest_0_to_10, ==, 6);
  g_assert_cmpint (change->day->entered_at, ==, entered_at);
  g_assert_cmpint (change->changed_at, ==, midline_program_get_unix_seconds (sample->program));
}

/* After two days away the morning is about nothing, and stays missing. */
static void
test_morning_after_days_away (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate day = midline_program_get_today (sample->program);

  midline_sample_tick_some (sample);
  midline_sample_go_to (sample, 2026, 3, 4, 7, 0);
  g_assert_cmpint (midline_program_get_morning_session (sample->program, day + 2), ==,
                   MIDLINE_NO_DATE);
  g_assert_cmpint (get_day (sample, day + 1)->morning, ==, MIDLINE_MORNING_UNSAID);
  /* The day after can still be filled in where it belongs. */
  g_assert_cmpint (midline_program_get_morning_session (sample->program, day + 1), ==, day);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/records/load", test_load);
  g_test_add_func ("/program/records/day-note", test_day_note);
  g_test_add_func ("/program/records/days-to-come", test_days_to_come);
  g_test_add_func ("/program/records/time-off", test_time_off);
  g_test_add_func ("/program/records/end-time-off", test_end_time_off);
  g_test_add_func ("/program/records/impossible-time-off", test_impossible_time_off);
  g_test_add_func ("/program/records/completion", test_completion);
  g_test_add_func ("/program/records/global-change", test_global_change);
  g_test_add_func ("/program/records/history", test_history);
  g_test_add_func ("/program/records/morning-after-days-away", test_morning_after_days_away);
  return g_test_run ();
}
