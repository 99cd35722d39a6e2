/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

static int n_changed, n_done, n_failed;

static void
count_cb (int *counter)
{
  (*counter)++;
}

static MidlineSample *
create_started (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  n_changed = n_done = n_failed = 0;
  g_signal_connect_swapped (sample->program, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (sample->program, "done", G_CALLBACK (count_cb), &n_done);
  g_signal_connect_swapped (sample->program, "failed", G_CALLBACK (count_cb), &n_failed);
  return sample;
}

static MidlinePlanItem *
get_item (MidlineSession *session, guint index)
{
  return g_ptr_array_index (session->items, index);
}

static void
test_tick_survives_restart (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);

  g_assert_nonnull (session);
  for (guint i = 0; i < session->items->len; i++)
    g_assert_true (midline_program_tick_exercise (sample->program, today,
                                                  get_item (session, i)->exercise_id, TRUE));
  g_assert_cmpint (n_changed, ==, (int) session->items->len);
  g_assert_cmpint (n_done, ==, (int) session->items->len);
  midline_sample_reopen (sample);
  g_assert_true (midline_diary_day_is_session_done (
    midline_program_get_diary_day (sample->program, today), session));
  g_assert_cmpint (midline_program_get_completion (sample->program, today).sessions_done, ==, 1);
}

static void
test_tick_twice_changes_nothing (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);
  const char *id = get_item (session, 0)->exercise_id;
  guint n_sets;

  g_assert_true (midline_program_tick_exercise (sample->program, today, id, TRUE));
  n_sets = midline_program_get_diary_day (sample->program, today)->sets->len;
  g_assert_true (midline_program_tick_exercise (sample->program, today, id, TRUE));
  g_assert_cmpuint (midline_program_get_diary_day (sample->program, today)->sets->len, ==, n_sets);
  g_assert_cmpint (n_done, ==, 1);
}

static void
test_undo_goes_back_step_by_step (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);
  g_autoptr (MidlineExerciseEntry) entry = midline_exercise_entry_new ("clamshell");

  midline_program_tick_exercise (sample->program, today, get_item (session, 0)->exercise_id, TRUE);
  entry->pain_0_to_10 = 3;
  midline_program_set_entry (sample->program, today, entry);
  midline_program_tick_exercise (sample->program, today, get_item (session, 1)->exercise_id, TRUE);

  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpuint (midline_diary_day_count_sets (
    midline_program_get_diary_day (sample->program, today), get_item (session, 1)), ==, 0);
  g_assert_nonnull (midline_diary_day_find_entry (
    midline_program_get_diary_day (sample->program, today), "clamshell"));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_null (midline_diary_day_find_entry (
    midline_program_get_diary_day (sample->program, today), "clamshell"));
  g_assert_true (midline_program_undo (sample->program));
  midline_sample_reopen (sample);
  g_assert_cmpuint (midline_program_get_diary_day (sample->program, today)->sets->len, ==, 0);
  g_assert_false (midline_program_undo (sample->program));
}

static void
test_future_is_read_only (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  MidlineDate next = midline_program_find_next_session (sample->program, today);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, next);

  g_assert_false (midline_program_tick_exercise (sample->program, next,
                                                 get_item (session, 0)->exercise_id, TRUE));
  g_assert_cmpuint (midline_program_get_diary_day (sample->program, next)->sets->len, ==, 0);
  g_assert_cmpint (n_changed, ==, 0);
}

static void
test_past_day_is_filled_in_later (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate day = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, day);
  MidlineSetRecord *record;

  midline_sample_go_to (sample, 2026, 3, 5, 8, 0);
  g_assert_true (midline_program_tick_exercise (sample->program, day,
                                                get_item (session, 0)->exercise_id, TRUE));
  midline_sample_reopen (sample);
  record = g_ptr_array_index (midline_program_get_diary_day (sample->program, day)->sets, 0);
  g_assert_cmpint (record->entered_at, ==, midline_program_get_unix_seconds (sample->program));
}

static void
test_morning_is_about_yesterday (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate day = midline_program_get_today (sample->program);

  g_assert_cmpint (midline_program_get_morning_session (sample->program, day), ==, MIDLINE_NO_DATE);
  midline_sample_tick_some (sample);
  g_assert_cmpint (midline_program_get_morning_session (sample->program, day + 1), ==,
                   MIDLINE_NO_DATE);
  midline_sample_go_to (sample, 2026, 3, 3, 7, 0);
  g_assert_cmpint (midline_program_get_morning_session (sample->program, day + 1), ==, day);
  g_assert_true (midline_program_set_morning (sample->program, day + 1, MIDLINE_MORNING_2_WORSE));
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_diary_day (sample->program, day + 1)->morning, ==,
                   MIDLINE_MORNING_2_WORSE);
}

static void
test_clock_set_back_loses_nothing (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate day = midline_program_get_today (sample->program);
  guint n_sets;

  midline_sample_tick_some (sample);
  n_sets = midline_program_get_diary_day (sample->program, day)->sets->len;
  midline_sample_go_to (sample, 2026, 2, 20, 9, 0);
  g_assert_null (midline_program_dup_session (sample->program,
                                              midline_program_get_today (sample->program)));
  midline_sample_reopen (sample);
  midline_sample_go_to (sample, 2026, 3, 2, 10, 0);
  g_assert_cmpuint (midline_program_get_diary_day (sample->program, day)->sets->len, ==, n_sets);
  g_assert_cmpuint (n_sets, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/diary/tick-survives-restart", test_tick_survives_restart);
  g_test_add_func ("/program/diary/tick-twice", test_tick_twice_changes_nothing);
  g_test_add_func ("/program/diary/undo-step-by-step", test_undo_goes_back_step_by_step);
  g_test_add_func ("/program/diary/future-is-read-only", test_future_is_read_only);
  g_test_add_func ("/program/diary/past-filled-in-later", test_past_day_is_filled_in_later);
  g_test_add_func ("/program/diary/morning", test_morning_is_about_yesterday);
  g_test_add_func ("/program/diary/clock-set-back", test_clock_set_back_loses_nothing);
  return g_test_run ();
}
