/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"
#include "midline-session-time.h"

#include <string.h>

#define NO MIDLINE_PAIN_NOT_TRIED

/* From Monday, 2 March 2026, the first day of week 1. */
static MidlineSample *
create_started (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  return sample;
}

static void
set_weekly_pain (MidlineSample *sample, int now, int stairs, int sitting)
{
  sample->weekly_pain_0_to_10[MIDLINE_ACTIVITY_NOW] = now;
  sample->weekly_pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = stairs;
  sample->weekly_pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = sitting;
}

static MidlinePhase
get_present_phase (MidlineSample *sample)
{
  g_autoptr (MidlineWeek) week = midline_program_dup_week (
    sample->program, midline_program_get_today (sample->program), NULL);

  return week->phase;
}

static MidlinePhase
get_offered_phase (MidlineSample *sample)
{
  MidlineWeek *week = midline_program_get_proposed_week (sample->program);

  return week != NULL ? week->phase : get_present_phase (sample);
}

static MidlineWeek *
dup_present_week (MidlineSample *sample)
{
  return midline_program_dup_week (sample->program, midline_program_get_today (sample->program),
                                   NULL);
}

static int
get_highest_level (MidlineSample *sample, const MidlineWeek *week, gboolean only_hip)
{
  int level = 0;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          MidlineExercise *exercise = midline_catalogue_lookup (
            midline_program_get_catalogue (sample->program),
            ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->exercise_id);

          if (!only_hip || exercise->pillar != MIDLINE_PILLAR_HIP)
            level = MAX (level, exercise->level);
        }
    }
  return level;
}

/* Not before the first three weeks have gone, however well they went. */
static void
test_build_is_offered_in_week_4 (void)
{
  g_autoptr (MidlineSample) sample = create_started ();

  for (int week = 2; week <= 4; week++)
    {
      midline_sample_live_days (sample, 7);
      g_assert_cmpint (get_offered_phase (sample), ==,
                       week == 4 ? MIDLINE_PHASE_BUILD : MIDLINE_PHASE_SETTLE);
      g_assert_cmpint (get_present_phase (sample), ==, MIDLINE_PHASE_SETTLE);
    }
  g_assert_false (midline_program_get_proposed_week (sample->program)->hip_work_only);
}

static void
test_build_is_accepted (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *reason = NULL;
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);
  g_autoptr (MidlineWeek) settle = NULL;
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (MidlineWeek) again = NULL;
  g_autoptr (GPtrArray) history = NULL;

  midline_sample_live_days (sample, 21);
  settle = dup_present_week (sample);
  reason = midline_program_dup_proposal_reason (sample->program);
  g_assert_nonnull (strstr (reason, "at most 3 of 10"));
  g_assert_nonnull (strstr (reason, "Build"));
  g_assert_true (midline_program_answer_proposal (sample->program, TRUE));
  g_assert_cmpint (get_present_phase (sample), ==, MIDLINE_PHASE_BUILD);
  week = dup_present_week (sample);
  g_assert_cmpint (get_highest_level (sample, week, FALSE), <=, 2);
  g_assert_cmpint (midline_week_get_knee_load (week, catalogue), >,
                   midline_week_get_knee_load (settle, catalogue));

  /* A second time there is nothing to accept. */
  g_assert_false (midline_program_answer_proposal (sample->program, TRUE));
  midline_sample_reopen (sample);
  g_assert_null (midline_program_get_proposed_week (sample->program));
  g_assert_false (midline_program_answer_proposal (sample->program, TRUE));
  again = dup_present_week (sample);
  g_assert_true (midline_week_equal (week, again));
  history = midline_program_load_plan_history (sample->program, 1);
  g_assert_cmpint (((MidlinePlanChange *) history->pdata[0])->kind, ==, MIDLINE_CHANGE_PHASE);
  g_assert_nonnull (strstr (((MidlinePlanChange *) history->pdata[0])->why, "weekly check"));

  /* Build goes on by itself. */
  midline_sample_live_days (sample, 7);
  g_assert_cmpint (get_present_phase (sample), ==, MIDLINE_PHASE_BUILD);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
}

/* A restart neither forgets the offer nor repeats it after an answer. */
static void
test_keep_until_next_week (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) after = NULL;

  midline_sample_live_days (sample, 21);
  before = dup_present_week (sample);
  midline_sample_reopen (sample);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  g_assert_true (midline_program_answer_proposal (sample->program, FALSE));
  g_assert_null (midline_program_get_proposed_week (sample->program));
  midline_sample_reopen (sample);
  g_assert_null (midline_program_get_proposed_week (sample->program));
  after = dup_present_week (sample);
  g_assert_true (midline_week_equal (before, after));
  midline_sample_live_days (sample, 6);
  g_assert_null (midline_program_get_proposed_week (sample->program));
  midline_sample_live_days (sample, 1);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
}

static void
test_undo_brings_the_offer_back (void)
{
  for (int accept = FALSE; accept <= TRUE; accept++)
    {
      g_autoptr (MidlineSample) sample = create_started ();
      g_autoptr (MidlineWeek) before = NULL;
      g_autoptr (MidlineWeek) after = NULL;

      midline_sample_live_days (sample, 21);
      before = dup_present_week (sample);
      g_assert_true (midline_program_answer_proposal (sample->program, accept));
      g_assert_true (midline_program_undo (sample->program));
      after = dup_present_week (sample);
      g_assert_true (midline_week_equal (before, after));
      g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
      midline_sample_reopen (sample);
      g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
      g_assert_true (midline_program_answer_proposal (sample->program, TRUE));
      midline_sample_reopen (sample);
      g_assert_null (midline_program_get_proposed_week (sample->program));
    }
}

/* Each sign by itself keeps the gate shut. */
typedef void (*Spoil) (MidlineSample *sample);

static void
check_says_4 (MidlineSample *sample)
{
  set_weekly_pain (sample, 1, 4, 2);
}

static void
check_leaves_out_now (MidlineSample *sample)
{
  set_weekly_pain (sample, NO, 1, 1);
}

static void
check_is_missing (MidlineSample *sample)
{
  sample->skips_weekly_checks = TRUE;
}

static const struct {
  const char *path;
  Spoil spoil;
} spoils[] = {
  { "/program/phases/closed/pain-in-daily-life", check_says_4 },
  { "/program/phases/closed/pain-now-missing", check_leaves_out_now },
  { "/program/phases/closed/check-missing", check_is_missing },
};

static void
test_check_keeps_closed (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = create_started ();

  /* Only the last week counts: the weeks before were fine. */
  midline_sample_live_days (sample, 14);
  spoils[GPOINTER_TO_INT (data)].spoil (sample);
  midline_sample_live_days (sample, 7);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
}

/* A check made up in the next week opens the gate, taking it back shuts it. */
static void
test_check_made_up (void)
{
  g_autoptr (MidlineSample) sample = create_started ();

  sample->skips_weekly_checks = TRUE;
  midline_sample_live_days (sample, 23);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
  g_assert_true (midline_program_save_weekly_check (
    sample->program, midline_program_get_weekly_check_due (sample->program),
    sample->weekly_pain_0_to_10));
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
}

static void
test_mornings (void)
{
  static const struct {
    MidlineMorning morning;
    MidlinePhase offered;
  } cases[] = {
    { MIDLINE_MORNING_BETTER, MIDLINE_PHASE_BUILD },
    { MIDLINE_MORNING_AS_USUAL, MIDLINE_PHASE_BUILD },
    { MIDLINE_MORNING_1_WORSE, MIDLINE_PHASE_BUILD },
    { MIDLINE_MORNING_2_WORSE, MIDLINE_PHASE_SETTLE },
    { MIDLINE_MORNING_3_OR_MORE_WORSE, MIDLINE_PHASE_SETTLE },
    { MIDLINE_MORNING_UNSAID, MIDLINE_PHASE_BUILD }, /* the three answered before were fine */
  };
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today;

  midline_sample_live_days (sample, 21);
  today = midline_program_get_today (sample->program);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (midline_program_set_morning (sample->program, today, cases[i].morning));
      g_assert_cmpint (get_offered_phase (sample), ==, cases[i].offered);
    }
}

/* Fewer than three answered mornings in the phase: missing, not fine. */
static void
test_mornings_missing (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate first = midline_program_get_today (sample->program);
  int n_left = 0;

  midline_sample_live_days (sample, 21);
  for (MidlineDate date = first; date < first + 21; date++)
    if (midline_program_get_diary_day (sample->program, date)->morning != MIDLINE_MORNING_UNSAID
        && n_left++ >= 2)
      g_assert_true (midline_program_set_morning (sample->program, date, MIDLINE_MORNING_UNSAID));
  g_assert_cmpint (n_left, >, 2);
  midline_sample_reopen (sample);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
}

/* Sets the pain of all that was said about every @every-th session. */
static void
rewrite_sessions (MidlineSample *sample, MidlineDate first, MidlineDate last, int every, int pain)
{
  int n_sessions = 0;

  for (MidlineDate date = first; date <= last; date++)
    {
      MidlineDiaryDay *day = midline_program_get_diary_day (sample->program, date);
      g_autoptr (GPtrArray) entries = NULL;

      if (day->sets->len == 0 || n_sessions++ % every != 0)
        continue;
      entries = g_ptr_array_ref (day->entries);
      for (guint i = 0; i < entries->len; i++)
        {
          g_autoptr (MidlineExerciseEntry) entry =
            midline_exercise_entry_copy (g_ptr_array_index (entries, i));

          entry->pain_0_to_10 = pain;
          midline_program_set_entry (sample->program, date, entry);
        }
      midline_program_set_after (sample->program, date, pain, MIDLINE_NOT_ENTERED,
                                 MIDLINE_SAID_YES);
    }
  g_assert_cmpint (n_sessions, >, 5);
}

static void
test_session_pain (void)
{
  static const struct {
    int every;
    int pain;
    MidlinePhase offered;
  } cases[] = {
    { 1, 3, MIDLINE_PHASE_BUILD },
    { 1, 4, MIDLINE_PHASE_SETTLE },
    { 3, 5, MIDLINE_PHASE_BUILD },                  /* the middle is still low */
    { 1, MIDLINE_NOT_ENTERED, MIDLINE_PHASE_SETTLE }, /* nothing said */
  };

  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate first = midline_program_get_today (sample->program);

  midline_sample_live_days (sample, 21);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rewrite_sessions (sample, first, first + 20, 1, 0);
      rewrite_sessions (sample, first, first + 20, cases[i].every, cases[i].pain);
      midline_sample_reopen (sample);
      g_assert_cmpint (get_offered_phase (sample), ==, cases[i].offered);
    }
}

/* An offer follows the diary of the moment, without a new start: pain that is entered late takes it
 * away, and a correction brings it back. */
static void
test_offer_follows_diary (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate first = midline_program_get_today (sample->program);

  midline_sample_live_days (sample, 21);
  rewrite_sessions (sample, first, first + 20, 1, 0);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  rewrite_sessions (sample, first, first + 20, 1, 4);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
  rewrite_sessions (sample, first, first + 20, 1, 1);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
}

/* Settle that lasts: hip work only is offered after one week of patience, with advice; the rest of
 * the plan stays at the first level until the gate of Settle opens. */
static void
test_overdue (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *reason = NULL;
  g_autofree char *later_reason = NULL;
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (MidlineWeek) later = NULL;

  set_weekly_pain (sample, 2, 5, 3);
  midline_sample_live_days (sample, 21);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
  midline_sample_live_days (sample, 7);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  g_assert_true (midline_program_get_proposed_week (sample->program)->hip_work_only);
  reason = midline_program_dup_proposal_reason (sample->program);
  g_assert_nonnull (strstr (reason, "clinician"));

  g_assert_true (midline_program_answer_proposal (sample->program, TRUE));
  midline_sample_reopen (sample);
  week = dup_present_week (sample);
  g_assert_cmpint (week->phase, ==, MIDLINE_PHASE_BUILD);
  g_assert_true (week->hip_work_only);
  g_assert_cmpint (get_highest_level (sample, week, TRUE), ==, 1);

  /* It goes on like this while the checks stay high, and ends when they do. */
  midline_sample_live_days (sample, 7);
  later = dup_present_week (sample);
  g_assert_true (later->hip_work_only);
  if (midline_program_get_proposed_week (sample->program) != NULL)
    g_assert_true (midline_program_get_proposed_week (sample->program)->hip_work_only);
  set_weekly_pain (sample, 0, 2, 1);
  midline_sample_live_days (sample, 7);
  g_assert_nonnull (midline_program_get_proposed_week (sample->program));
  g_assert_false (midline_program_get_proposed_week (sample->program)->hip_work_only);
  later_reason = midline_program_dup_proposal_reason (sample->program);
  g_assert_nonnull (strstr (later_reason, "not only the hip"));
}

/* Nobody who says nothing is told that the knee takes long. */
static void
test_overdue_without_checks (void)
{
  g_autoptr (MidlineSample) sample = create_started ();

  sample->skips_weekly_checks = TRUE;
  midline_sample_live_days (sample, 56);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_SETTLE);
}

static void
test_locked_offers_nothing (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineScreening) screening = NULL;

  midline_sample_live_days (sample, 21);
  g_assert_nonnull (midline_program_get_proposed_week (sample->program));
  screening = midline_screening_copy (midline_program_get_screening (sample->program));
  screening->yes = 1 << 4;
  g_assert_true (midline_program_save_screening (sample->program, screening));
  g_assert_null (midline_program_get_proposed_week (sample->program));
  g_assert_false (midline_program_answer_proposal (sample->program, TRUE));
}

/* The person adds an exercise of level 2 to a day, and it goes well. */
static void
do_level_2 (MidlineSample *sample, MidlineDate date, MidlinePillar pillar)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);
  MidlineExercise *exercise = NULL;
  g_autoptr (MidlineExerciseEntry) entry = NULL;

  for (guint i = 0; exercise == NULL; i++)
    {
      exercise = midline_catalogue_get_exercise (catalogue, i);
      if (exercise->pillar != pillar || exercise->level != 2)
        exercise = NULL;
    }
  g_assert_true (midline_program_add_exercise (sample->program, date, exercise->id));
  g_assert_true (midline_program_tick_exercise (sample->program, date, exercise->id, TRUE));
  entry = midline_exercise_entry_new (exercise->id);
  entry->pain_0_to_10 = 1;
  entry->two_more = MIDLINE_SAID_YES;
  g_assert_true (midline_program_set_entry (sample->program, date, entry));
}

static void
assert_offered_after_restart (MidlineSample *sample, MidlinePhase phase)
{
  midline_sample_reopen (sample);
  g_assert_cmpint (get_offered_phase (sample), ==, phase);
}

static void
check_stairs_again (MidlineSample *sample, int stairs)
{
  set_weekly_pain (sample, 0, stairs, 1);
  g_assert_true (midline_program_save_weekly_check (
    sample->program, midline_program_get_weekly_check_day (sample->program),
    sample->weekly_pain_0_to_10));
}

/* The whole programme, everything accepted: Return comes after week 9 at the earliest, when all
 * its signs are there. */
static void
test_return (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *reason = NULL;
  MidlineDate today;

  set_weekly_pain (sample, 0, 2, 1);
  midline_sample_live_days (sample, 21);
  g_assert_true (midline_program_answer_proposal (sample->program, TRUE));
  midline_sample_live_days (sample, 28);
  today = midline_program_get_today (sample->program);
  do_level_2 (sample, today - 1, MIDLINE_PILLAR_HIP);
  do_level_2 (sample, today - 1, MIDLINE_PILLAR_QUAD_BALANCE);
  assert_offered_after_restart (sample, MIDLINE_PHASE_BUILD); /* week 8 */

  midline_sample_live_days (sample, 14);
  assert_offered_after_restart (sample, MIDLINE_PHASE_RETURN);
  reason = midline_program_dup_proposal_reason (sample->program);
  g_assert_nonnull (strstr (reason, "of your last 10 strength sessions"));

  check_stairs_again (sample, 3);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  check_stairs_again (sample, NO);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_BUILD);
  check_stairs_again (sample, 1);
  g_assert_cmpint (get_offered_phase (sample), ==, MIDLINE_PHASE_RETURN);

  today = midline_program_get_today (sample->program);
  rewrite_sessions (sample, today - 28, today - 1, 2, 4);
  assert_offered_after_restart (sample, MIDLINE_PHASE_BUILD);
}

/* Good sessions of the first level only are not enough. */
static void
test_return_needs_level_2 (void)
{
  static const MidlinePillar pillars[] = { MIDLINE_PILLAR_HIP, MIDLINE_PILLAR_QUAD_BALANCE };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  MidlineDate today;

  /* The sample person's stairs allow no more than level 1. */
  answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = 2;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING] = 2;
  midline_sample_answer_safely (sample);
  g_assert_true (midline_program_use_plan (sample->program, answers));
  set_weekly_pain (sample, 0, 2, 1);
  midline_sample_live_days (sample, 21);
  g_assert_true (midline_program_answer_proposal (sample->program, TRUE));
  midline_sample_live_days (sample, 42);
  today = midline_program_get_today (sample->program);
  for (guint i = 0; i < G_N_ELEMENTS (pillars); i++)
    {
      assert_offered_after_restart (sample, MIDLINE_PHASE_BUILD);
      do_level_2 (sample, today - 1, pillars[i]);
    }
  assert_offered_after_restart (sample, MIDLINE_PHASE_RETURN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/phases/build-offered", test_build_is_offered_in_week_4);
  g_test_add_func ("/program/phases/build-accepted", test_build_is_accepted);
  g_test_add_func ("/program/phases/keep", test_keep_until_next_week);
  g_test_add_func ("/program/phases/undo", test_undo_brings_the_offer_back);
  for (guint i = 0; i < G_N_ELEMENTS (spoils); i++)
    g_test_add_data_func (spoils[i].path, GUINT_TO_POINTER (i), test_check_keeps_closed);
  g_test_add_func ("/program/phases/check-made-up", test_check_made_up);
  g_test_add_func ("/program/phases/mornings", test_mornings);
  g_test_add_func ("/program/phases/mornings-missing", test_mornings_missing);
  g_test_add_func ("/program/phases/session-pain", test_session_pain);
  g_test_add_func ("/program/phases/overdue", test_overdue);
  g_test_add_func ("/program/phases/overdue-without-checks", test_overdue_without_checks);
  g_test_add_func ("/program/phases/locked", test_locked_offers_nothing);
  g_test_add_func ("/program/phases/return", test_return);
  g_test_add_func ("/program/phases/return-needs-level-2", test_return_needs_level_2);
  g_test_add_func ("/program/phases/offer-follows-diary", test_offer_follows_diary);
  return g_test_run ();
}
