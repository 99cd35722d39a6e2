/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "run-fixture.h"

static void
test_back (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", NULL);

  ACT (fixture, back);
  assert_place (fixture, "clamshell wR ready");
  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, done);
  assert_place (fixture, "clamshell 1L rest");
  ACT (fixture, go);
  run_fixture_wait (fixture, 20);
  /* Within a set: that set anew. */
  ACT (fixture, back);
  assert_place (fixture, "clamshell 1L ready");
  g_assert_cmpuint (fixture->day->sets->len, ==, 1);
  /* Before it: the set that was done, whose record goes. */
  ACT (fixture, back);
  assert_place (fixture, "clamshell 1R ready");
  g_assert_cmpuint (fixture->day->sets->len, ==, 0);
  ACT (fixture, back);
  assert_place (fixture, "clamshell wR ready");
  ACT (fixture, back);
  assert_place (fixture, "clamshell wR ready");
}

static void
test_back_after_skip_stop_end (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", "hip-hinge", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, done);
  ACT_WITH (fixture, stop_exercise, NULL);
  assert_place (fixture, "wall-sit 1B ready");
  ACT (fixture, skip_exercise);
  assert_place (fixture, "hip-hinge 1B ready");
  g_assert_cmpfloat (midline_session_run_get_share (fixture->run, 1), ==, 1);
  ACT (fixture, end);
  assert_place (fixture, "finished");
  /* At the end what was left out does not look done. */
  g_assert_cmpfloat (midline_session_run_get_share (fixture->run, 0), ==, 0.25);
  g_assert_cmpfloat (midline_session_run_get_share (fixture->run, 1), ==, 0);
  g_assert_cmpuint (fixture->day->sets->len, ==, 1);
  ACT (fixture, back);
  assert_place (fixture, "hip-hinge 1B ready");
  ACT (fixture, back);
  assert_place (fixture, "wall-sit 1B ready");
  ACT (fixture, back);
  assert_place (fixture, "clamshell 1L ready");
  g_assert_cmpuint (fixture->day->sets->len, ==, 1);
  ACT (fixture, skip_set);
  assert_place (fixture, "clamshell 2R ready");
}

/* An exercise that hurt may be the one before the rest, or one still to come. */
static void
test_stop_another_exercise (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", "hip-hinge", NULL);

  ACT_WITH (fixture, stop_exercise, "wall-sit");
  assert_place (fixture, "clamshell wR ready");
  ACT (fixture, skip_exercise);
  assert_place (fixture, "hip-hinge 1B ready");
  ACT (fixture, back);
  assert_place (fixture, "clamshell wR ready");
  ACT (fixture, back);
  g_assert_cmpint (midline_session_run_get_turn (fixture->run, 6).outcome, ==,
                   MIDLINE_RUN_PENDING);
  ACT_WITH (fixture, stop_exercise, "unknown");
  assert_place (fixture, "clamshell wR ready");
}

/* Stopping is undone: the exercise is next, what was done of it and what was skipped stay so. */
static void
test_take_up (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, done);
  ACT_WITH (fixture, stop_exercise, "clamshell");
  ACT (fixture, go);
  assert_place (fixture, "wall-sit 1B work");
  ACT_WITH (fixture, take_up, "wall-sit");
  assert_place (fixture, "wall-sit 1B work");
  ACT_WITH (fixture, take_up, "clamshell");
  assert_place (fixture, "clamshell 1L ready");
  g_assert_cmpuint (fixture->day->sets->len, ==, 1);
  ACT (fixture, go);
  ACT (fixture, skip_exercise);
  assert_place (fixture, "wall-sit 1B ready");
  ACT_WITH (fixture, take_up, "clamshell");
  assert_place (fixture, "wall-sit 1B ready");
}

/* Where it was the last thing to do, the session goes on. */
static void
test_take_up_after_the_end (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);

  ACT_WITH (fixture, stop_exercise, "wall-sit");
  assert_place (fixture, "finished");
  ACT_WITH (fixture, take_up, "wall-sit");
  assert_place (fixture, "wall-sit wB ready");
}

static void
test_skip_within_rest (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("glute-bridge", "wall-sit", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, done);
  run_fixture_wait (fixture, 50);
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 10);
  /* The rest was nearly over; the way to the next exercise comes on top. */
  ACT (fixture, skip_set);
  assert_place (fixture, "wall-sit 1B rest");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 30);
  g_assert_cmpstr (run_fixture_moment (fixture).last_exercise_id, ==, "glute-bridge");
  g_assert_true (run_fixture_moment (fixture).last_ends_exercise);
}

static void
test_resume_partly_done_day (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", NULL);
  g_autofree char *way = NULL;

  g_ptr_array_add (fixture->day->sets,
                   midline_set_record_new ("clamshell", MIDLINE_SIDE_RIGHT, 1));
  g_ptr_array_add (fixture->day->sets, midline_set_record_new ("clamshell", MIDLINE_SIDE_LEFT, 1));
  g_ptr_array_add (fixture->day->sets, midline_set_record_new ("clamshell", MIDLINE_SIDE_LEFT, 2));
  run_fixture_begin (fixture);
  g_assert_cmpuint (run_fixture_moment (fixture).n_sets_done, ==, 3);
  ACT (fixture, back);
  assert_place (fixture, "clamshell 1L ready");
  g_assert_cmpuint (fixture->day->sets->len, ==, 2);
  way = run_fixture_dup_way (fixture);
  g_assert_cmpstr (way, ==, "1L 2R 1B 2B");
  g_assert_cmpuint (fixture->day->sets->len, ==, 6);
}

/* A leg that works again without the other in between rests in full. */
static void
test_rest_of_one_leg (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("step-up", NULL);

  g_ptr_array_add (fixture->day->sets, midline_set_record_new ("step-up", MIDLINE_SIDE_LEFT, 1));
  run_fixture_begin (fixture);
  ACT (fixture, go);
  ACT (fixture, done);
  assert_place (fixture, "step-up 2R rest");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 75);
  g_assert_false (run_fixture_moment (fixture).is_side_change);
  ACT (fixture, go);
  ACT (fixture, done);
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, MIDLINE_SIDE_CHANGE_SECONDS);
  g_assert_true (run_fixture_moment (fixture).is_side_change);
}

static void
test_pain_above_5_passes_over (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", NULL);
  MidlineExerciseEntry *entry = midline_exercise_entry_new ("clamshell");

  entry->pain_0_to_10 = 6;
  g_ptr_array_add (fixture->day->entries, entry);
  run_fixture_begin (fixture);
  assert_place (fixture, "wall-sit 1B ready");
  entry->pain_0_to_10 = 5;
  run_fixture_begin (fixture);
  assert_place (fixture, "clamshell wR ready");
}

static void
test_sync (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", NULL);
  g_autoptr (MidlineDiaryDay) ticked = NULL;
  g_autoptr (MidlineDiaryDay) undone = NULL;

  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, done);
  ACT (fixture, go);
  run_fixture_wait (fixture, 8);
  /* Nothing new in the diary disturbs nothing. */
  ACT_WITH (fixture, sync, fixture->day);
  assert_place (fixture, "clamshell 1L work");
  ticked = midline_diary_day_with_all_sets (fixture->day, run_fixture_get_item (fixture, 0),
                                            MIDLINE_SIDE_RIGHT, 0);
  ACT_WITH (fixture, sync, ticked);
  assert_place (fixture, "wall-sit 1B ready");
  undone = midline_diary_day_without_set (ticked, "clamshell", MIDLINE_SIDE_RIGHT, 1);
  ACT_WITH (fixture, sync, undone);
  assert_place (fixture, "clamshell 1R ready");
}

static void
test_sync_brings_a_finished_session_back (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);
  g_autofree char *way = run_fixture_dup_way (fixture);
  g_autoptr (MidlineDiaryDay) undone = NULL;

  assert_place (fixture, "finished");
  undone = midline_diary_day_without_set (fixture->day, "wall-sit", MIDLINE_SIDE_BOTH, 2);
  ACT_WITH (fixture, sync, undone);
  assert_place (fixture, "wall-sit 2B ready");
}

/* What could not be saved waits right before its end and is complete when it is tried again. */
static void
test_wait (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  run_fixture_wait (fixture, 29);
  fixture->now_us += SECONDS (2);
  ACT (fixture, wait);
  assert_place (fixture, "wall-sit 1B work paused");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 1);
  ACT (fixture, done);
  g_assert_cmpint (run_fixture_moment (fixture).last_seconds, ==, 30);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-run-moves/back", test_back);
  g_test_add_func ("/session-run-moves/back-after-skip-stop-end", test_back_after_skip_stop_end);
  g_test_add_func ("/session-run-moves/stop-another-exercise", test_stop_another_exercise);
  g_test_add_func ("/session-run-moves/take-up", test_take_up);
  g_test_add_func ("/session-run-moves/take-up-after-the-end", test_take_up_after_the_end);
  g_test_add_func ("/session-run-moves/skip-within-rest", test_skip_within_rest);
  g_test_add_func ("/session-run-moves/partly-done-day", test_resume_partly_done_day);
  g_test_add_func ("/session-run-moves/rest-of-one-leg", test_rest_of_one_leg);
  g_test_add_func ("/session-run-moves/pain-above-5", test_pain_above_5_passes_over);
  g_test_add_func ("/session-run-moves/sync", test_sync);
  g_test_add_func ("/session-run-moves/sync-after-the-end",
                   test_sync_brings_a_finished_session_back);
  g_test_add_func ("/session-run-moves/wait", test_wait);
  return g_test_run ();
}
