/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"
#include "midline-session-time.h"

static MidlineSample *
create_started (int year, int month, int day)
{
  MidlineSample *sample = midline_sample_new (year, month, day);

  midline_sample_start_plan (sample);
  return sample;
}

static guint
count_sessions (MidlineProgram *program, MidlineDate date)
{
  g_autoptr (MidlineWeek) week = midline_program_dup_week (program, date, NULL);

  return week != NULL ? week->sessions->len : 0;
}

static void
test_first_week_starts_today (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 4); /* a Wednesday */
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineWeek) week = midline_program_dup_week (sample->program, today, NULL);
  MidlinePlan *plan = midline_program_get_plan (sample->program);

  g_assert_cmpint (plan->week_1_start, ==, today - 2);
  g_assert_cmpint (plan->started_on, ==, today);
  g_assert_cmpint (week->number, ==, 1);
  for (guint i = 0; i < week->sessions->len; i++)
    g_assert_cmpint (((MidlineSession *) g_ptr_array_index (week->sessions, i))->date, >=, today);
  g_assert_cmpuint (week->sessions->len, ==, 3); /* Wednesday, Friday, Saturday */
  g_assert_null (midline_program_dup_week (sample->program, today - 10, NULL));
}

/* On a Sunday after the last chosen day there is a plan to look at all the same: that of the next
 * week, as it will be. */
static void
test_first_look_after_the_last_day (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  g_autoptr (MidlineWeek) proposed = NULL;
  g_autoptr (MidlineWeek) used = NULL;

  midline_sample_answer_safely (sample);
  answers->weekdays = 1u << MIDLINE_MONDAY | 1u << MIDLINE_WEDNESDAY | 1u << MIDLINE_FRIDAY;
  proposed = midline_program_propose_first_week (sample->program, answers);
  g_assert_cmpint (proposed->number, ==, 2);
  g_assert_cmpint (proposed->start, ==, midline_date_new (2026, 3, 9));
  g_assert_cmpuint (proposed->sessions->len, ==, 3);

  g_assert_true (midline_program_use_plan (sample->program, answers));
  used = midline_program_dup_week (sample->program, proposed->start, NULL);
  g_assert_true (midline_week_equal (proposed, used));
}

/* The few sessions of a first week begun late do not hold the next ones down. */
static void
test_late_first_week_is_no_ceiling (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 7); /* a Saturday */
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);
  g_autoptr (MidlineWeek) usual = NULL;
  g_autoptr (MidlineWeek) rebuilt = NULL;

  midline_sample_go_to (sample, 2026, 3, 9, 9, 0);
  usual = midline_program_dup_week (sample->program, midline_program_get_today (sample->program),
                                    NULL);
  rebuilt = midline_program_propose_first_week (sample->program,
                                                midline_program_get_answers (sample->program));

  g_assert_cmpuint (rebuilt->sessions->len, ==, 5);
  g_assert_cmpint (midline_week_get_knee_load (rebuilt, catalogue), ==,
                   midline_week_get_knee_load (usual, catalogue));
}

static void
test_later_weeks_are_likely_and_whole (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 4);
  MidlineDate today = midline_program_get_today (sample->program);
  gboolean is_likely;
  g_autoptr (MidlineWeek) week = midline_program_dup_week (sample->program, today + 7, &is_likely);

  g_assert_true (is_likely);
  g_assert_cmpuint (week->sessions->len, ==, 5);
}

static void
test_weeks_follow_by_themselves (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate today = midline_program_get_today (sample->program);
  gboolean is_likely;

  midline_sample_go_to (sample, 2026, 3, 23, 9, 0);
  for (int week = 0; week <= 3; week++)
    {
      g_autoptr (MidlineWeek) built = midline_program_dup_week (sample->program, today + 7 * week,
                                                                &is_likely);
      g_assert_false (is_likely);
      g_assert_cmpint (built->number, ==, week + 1);
      g_assert_cmpuint (built->sessions->len, ==, 5);
    }
  g_assert_null (midline_program_get_proposed_week (sample->program));
}

static void
test_long_absence (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);

  midline_sample_go_to (sample, 2031, 5, 7, 9, 0);
  g_assert_cmpuint (count_sessions (sample->program, midline_program_get_today (sample->program)),
                    ==, 5);
  midline_sample_reopen (sample);
  g_assert_cmpuint (count_sessions (sample->program, midline_program_get_today (sample->program)),
                    ==, 5);
}

static void
test_edits_are_saved_told_and_undone (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineWeek) before = midline_program_dup_week (sample->program, today, NULL);
  MidlineSession *session = midline_week_get_session (before, today);
  const char *first = "clamshell"; /* the first hip place of strength A */
  g_autoptr (GPtrArray) swaps = midline_program_list_swaps (sample->program, today, first);
  MidlineDose dose = {
    .sets = 1, .reps = 5, .rest_seconds = 30, .directions = 1, .each_side = TRUE,
  };
  int n_steps = 0;
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (MidlineWeek) after = NULL;

  g_assert_nonnull (midline_session_find (session, first));
  g_assert_cmpuint (swaps->len, >, 0);
  n_steps += midline_program_swap (
    sample->program, today, first,
    ((MidlineSwapOffer *) g_ptr_array_index (swaps, 0))->exercise->id);
  n_steps += midline_program_set_dose (
    sample->program, today,
    ((MidlinePlanItem *) g_ptr_array_index (session->items, 0))->exercise_id, &dose);
  n_steps += midline_program_move_exercise (sample->program, today, today + 3, "quad-set");
  n_steps += midline_program_remove_exercise (sample->program, today, "short-foot");
  n_steps += midline_program_add_exercise (sample->program, today + 3, "hip-thrust");
  g_assert_cmpint (n_steps, ==, 5);

  midline_sample_reopen (sample);
  after = midline_program_dup_week (sample->program, today, NULL);
  g_assert_nonnull (midline_session_find (midline_week_get_session (after, today + 3),
                                          "hip-thrust"));
  g_assert_null (midline_session_find (midline_week_get_session (after, today), first));
  history = midline_program_load_plan_history (sample->program, 10);
  g_assert_cmpuint (history->len, ==, 6);
  g_assert_cmpint (((MidlinePlanChange *) g_ptr_array_index (history, 0))->kind, ==,
                   MIDLINE_CHANGE_ADDED);
  g_assert_cmpint (((MidlinePlanChange *) g_ptr_array_index (history, 5))->kind, ==,
                   MIDLINE_CHANGE_STARTED);
}

static void
test_undo_of_edits (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineWeek) before = midline_program_dup_week (sample->program, today, NULL);
  g_autoptr (MidlineWeek) after = NULL;

  g_assert_true (midline_program_shorten_session (sample->program, today));
  g_assert_true (midline_program_add_exercise (sample->program, today + 3, "hip-thrust"));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_true (midline_program_undo (sample->program));
  midline_sample_reopen (sample);
  after = midline_program_dup_week (sample->program, today, NULL);
  g_assert_true (midline_week_equal (before, after));
}

static void
test_rebuild_keeps_diary_and_numbers (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  MidlineDate first_day = midline_program_get_today (sample->program);
  MidlineDate today;
  guint n_sets;
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (MidlineSession) old_session = midline_program_dup_session (sample->program, first_day);
  g_autoptr (MidlineSession) kept_session = NULL;

  midline_sample_live_days (sample, 9); /* now Wednesday of week 2 */
  today = midline_program_get_today (sample->program);
  n_sets = midline_program_get_diary_day (sample->program, first_day)->sets->len;
  answers->minutes = 15;
  answers->weekdays = 1 << MIDLINE_MONDAY | 1 << MIDLINE_THURSDAY;
  g_assert_true (midline_program_use_plan (sample->program, answers));

  g_assert_cmpint (midline_program_get_plan (sample->program)->version, ==, 2);
  week = midline_program_dup_week (sample->program, today, NULL);
  g_assert_cmpint (week->number, ==, 2);
  g_assert_cmpuint (midline_program_get_diary_day (sample->program, first_day)->sets->len, ==,
                    n_sets);
  kept_session = midline_program_dup_session (sample->program, first_day);
  g_assert_true (midline_session_equal (old_session, kept_session));
  g_assert_nonnull (midline_week_get_session (week, today - 1)); /* Tuesday of the old version */
  g_assert_null (midline_week_get_session (week, today + 2));    /* Friday is free now */
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_answers (sample->program)->minutes, ==, 15);
}

static void
test_warning_sign_locks (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineScreening) screening =
    midline_screening_copy (midline_program_get_screening (sample->program));

  screening->yes = 1 << 4;
  g_assert_true (midline_program_save_screening (sample->program, screening));
  g_assert_true (midline_program_is_locked (sample->program));
  midline_sample_reopen (sample);
  g_assert_true (midline_program_is_locked (sample->program));
  g_assert_true (midline_program_confirm_clinician (sample->program, today));
  midline_sample_reopen (sample);
  g_assert_false (midline_program_is_locked (sample->program));
  g_assert_cmpint (midline_program_get_screening (sample->program)->cleared_on, ==, today);
}

static void
test_delete_records (void)
{
  g_autoptr (MidlineSample) sample = create_started (2026, 3, 2);
  g_autoptr (GError) error = NULL;

  midline_sample_tick_some (sample);
  g_assert_true (midline_program_delete_records (sample->program, &error));
  g_assert_no_error (error);
  g_assert_null (midline_program_get_plan (sample->program));
  g_assert_null (midline_program_get_screening (sample->program));
  midline_sample_start_plan (sample);
  g_assert_cmpint (midline_program_get_plan (sample->program)->version, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/plan/first-week-starts-today", test_first_week_starts_today);
  g_test_add_func ("/program/plan/late-first-week", test_late_first_week_is_no_ceiling);
  g_test_add_func ("/program/plan/first-look", test_first_look_after_the_last_day);
  g_test_add_func ("/program/plan/later-weeks-likely", test_later_weeks_are_likely_and_whole);
  g_test_add_func ("/program/plan/weeks-follow", test_weeks_follow_by_themselves);
  g_test_add_func ("/program/plan/long-absence", test_long_absence);
  g_test_add_func ("/program/plan/edits", test_edits_are_saved_told_and_undone);
  g_test_add_func ("/program/plan/undo", test_undo_of_edits);
  g_test_add_func ("/program/plan/rebuild", test_rebuild_keeps_diary_and_numbers);
  g_test_add_func ("/program/plan/warning-sign-locks", test_warning_sign_locks);
  g_test_add_func ("/program/plan/delete-records", test_delete_records);
  return g_test_run ();
}
