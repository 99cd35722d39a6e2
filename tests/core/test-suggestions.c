/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Each rule but stepping up, with diaries written by hand on both sides of every threshold, and the
 * sentences. */

#include "course-fixture.h"
#include "midline-global-change.h"
#include "midline-plan-edit.h"
#include "midline-time-off.h"

#include <string.h>

#define YES MIDLINE_SAID_YES
#define USUAL MIDLINE_MORNING_AS_USUAL

typedef struct {
  int flare_day;        /* the morning, from the Monday on */
  MidlineMorning morning;
  int today;
  gboolean is_flare;
} Flare;

static const Flare flares[] = {
  { 4, MIDLINE_MORNING_1_WORSE, 4, FALSE },
  { 4, MIDLINE_MORNING_2_WORSE, 4, TRUE },
  { 4, MIDLINE_MORNING_3_OR_MORE_WORSE, 4, TRUE },
  { 4, MIDLINE_MORNING_2_WORSE, 10, TRUE },
  { 4, MIDLINE_MORNING_2_WORSE, 11, FALSE },
};

static void
test_flare (gconstpointer data)
{
  const Flare *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, row->today);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train (f, row->flare_day - 1, "bodyweight-squat", 2, YES, row->morning);
  suggestion = find_suggestion (f, MIDLINE_RULE_FLARE);
  g_assert_cmpint (suggestion != NULL, ==, row->is_flare);
  if (suggestion == NULL)
    return;
  g_assert_cmpint (suggestion->effect->cut_percent, ==, 30);
  g_assert_cmpint (suggestion->effect->cut_last, ==, SAMPLE_MONDAY + row->flare_day + 6);
  g_assert_true (g_str_has_prefix (suggestion->sentence,
                                   row->morning == MIDLINE_MORNING_2_WORSE
                                     ? "On the morning of 6 March your knee was 2 points worse"
                                     : "On the morning of 6 March your knee was 3 or more points"));
}

/* Days between the two mornings, and what is suggested on the second. */
static void
test_two_flares (gconstpointer data)
{
  int apart = GPOINTER_TO_INT (data);
  g_autoptr(CourseFixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1 + apart);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train (f, 0, "bodyweight-squat", 2, YES, MIDLINE_MORNING_2_WORSE);
  write_day (f, 1 + apart)->morning = MIDLINE_MORNING_3_OR_MORE_WORSE;
  f->course->last_trained = f->course->today - 1;
  suggestion = find_suggestion (f, MIDLINE_RULE_TWO_FLARES);
  g_assert_cmpint (suggestion != NULL, ==, apart < 14);
  g_assert_cmpint (suggests (f, MIDLINE_RULE_FLARE), ==, apart >= 14);
  if (suggestion == NULL)
    return;
  g_assert_true (suggestion->effect->starts_phase_again);
  g_assert_cmpint (suggestion->effect->phase, ==, MIDLINE_PHASE_SETTLE);
  g_assert_cmpint (suggestion->effect->cut_percent, ==, 50);
  g_assert_nonnull (strstr (suggestion->sentence, "3 March"));

  /* Kept: the flare alone is still asked about. */
  answer_suggestion (f, suggestion, FALSE);
  g_assert_false (suggests (f, MIDLINE_RULE_TWO_FLARES));
  g_assert_true (suggests (f, MIDLINE_RULE_FLARE));
}

typedef struct {
  int pain;
  MidlineMorning morning;
  gboolean is_less_range;
  gboolean is_sharp;
} Sore;

static const Sore sores[] = {
  { 3, USUAL, FALSE, FALSE },
  { 4, USUAL, TRUE, FALSE },
  { 5, USUAL, TRUE, FALSE },
  { 5, MIDLINE_MORNING_1_WORSE, TRUE, FALSE },
  { 5, MIDLINE_MORNING_UNSAID, FALSE, FALSE },
  { 6, USUAL, FALSE, TRUE },
  { 6, MIDLINE_MORNING_UNSAID, FALSE, TRUE },
  { MIDLINE_NOT_ENTERED, USUAL, FALSE, FALSE },
};

static void
test_sore (gconstpointer data)
{
  const Sore *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1);
  g_autoptr(MidlineSuggestion) sharp = NULL;
  g_autoptr(MidlineSuggestion) less = NULL;

  train (f, 0, "bodyweight-squat", row->pain, YES, row->morning);
  sharp = find_suggestion (f, MIDLINE_RULE_SHARP_PAIN);
  less = find_suggestion (f, MIDLINE_RULE_LESS_RANGE);
  g_assert_cmpint (sharp != NULL, ==, row->is_sharp);
  g_assert_cmpint (less != NULL, ==, row->is_less_range);
  if (sharp != NULL)
    {
      const MidlineItemChange *change = midline_suggestion_get_change (sharp);

      g_assert_cmpstr (change->new_exercise_id, ==, "ball-squeeze-mini-squat");
      g_assert_nonnull (strstr (sharp->sentence, "hurt 6 of 10 on 2 March"));
    }
  if (less != NULL)
    {
      g_assert_true (midline_plan_effect_is_none (less->effect));
      g_assert_nonnull (strstr (less->sentence, "above its limit of 3"));
    }
}

/* Pain of the session stands for what has no number of its own: everything gets fewer sets. */
static void
test_sore_session (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) after = NULL;

  train (f, 0, "bodyweight-squat", 2, YES, USUAL);
  write_day (f, 0)->pain_highest_0_to_10 = 5;
  g_assert_false (suggests (f, MIDLINE_RULE_SHARP_PAIN));
  write_day (f, 0)->pain_highest_0_to_10 = 6;
  suggestion = find_suggestion (f, MIDLINE_RULE_SHARP_PAIN);
  g_assert_cmpuint (suggestion->effect->changes->len, ==, 3);
  after = midline_suggestion_apply (suggestion, f->course,
                                    midline_course_get_present_week (f->course));
  g_assert_cmpint (midline_session_find (midline_week_get_session (after, SAMPLE_MONDAY + 3),
                                         "quad-set")->dose.sets, ==, 1);
  g_assert_cmpint (midline_session_find (midline_week_get_session (after, SAMPLE_MONDAY + 3),
                                         "bodyweight-squat")->dose.sets, ==, 2);
}

typedef struct {
  int own_pain;         /* of the squat, one of four exercises */
  int session_pain;
  MidlineMorning morning;
  int n_smaller;
} SoreSession;

static const SoreSession sore_sessions[] = {
  { MIDLINE_NOT_ENTERED, 2, USUAL, 0 },
  { MIDLINE_NOT_ENTERED, 4, USUAL, 4 },
  { MIDLINE_NOT_ENTERED, 5, USUAL, 4 },
  { MIDLINE_NOT_ENTERED, 5, MIDLINE_MORNING_BETTER, 4 },
  { MIDLINE_NOT_ENTERED, 5, MIDLINE_MORNING_1_WORSE, 4 },
  { MIDLINE_NOT_ENTERED, 5, MIDLINE_MORNING_2_WORSE, 0 },
  { MIDLINE_NOT_ENTERED, 5, MIDLINE_MORNING_UNSAID, 0 },
  { MIDLINE_NOT_ENTERED, 6, USUAL, 0 },
  { 1, 4, USUAL, 3 },
  { 4, 4, USUAL, 0 },   /* the squat explains it, and is asked about alone */
};

/* Above a limit, up to 5, said of the session: one question for all that has no number. */
static void
test_little_sore_session (gconstpointer data)
{
  const SoreSession *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1);
  MidlineWeek *week = midline_course_get_present_week (f->course);
  g_autoptr(MidlineSuggestion) less = NULL;
  g_autoptr(MidlineWeek) after = NULL;

  train (f, 0, "bodyweight-squat", row->own_pain, YES, row->morning);
  write_day (f, 0)->pain_highest_0_to_10 = row->session_pain;
  less = find_suggestion (f, MIDLINE_RULE_LESS_RANGE);
  if (less == NULL || less->exercise_id != NULL)
    {
      g_assert_cmpint (row->n_smaller, ==, 0);
      g_assert_cmpint (less != NULL, ==, row->own_pain == 4);
      return;
    }
  g_assert_cmpint ((int) less->effect->changes->len, ==, row->n_smaller);
  g_assert_nonnull (strstr (less->sentence, "on 2 March and did not say in which exercise"));
  g_assert_true (midline_plan_effect_is_none (less->effect));
  after = midline_suggestion_apply (less, f->course, week);
  g_assert_true (midline_week_equal (after, week));
  answer_suggestion (f, less, TRUE);
  g_assert_false (suggests (f, MIDLINE_RULE_LESS_RANGE));
}

typedef struct {
  int days;
  int rule;             /* or -1 */
  int cut_percent;
} Off;

static const Off offs[] = {
  { 6, -1, 0 },
  { 7, MIDLINE_RULE_1_WEEK_OFF, 20 },
  { 13, MIDLINE_RULE_1_WEEK_OFF, 20 },
  { 14, MIDLINE_RULE_2_WEEKS_OFF, 30 },
  { 27, MIDLINE_RULE_2_WEEKS_OFF, 30 },
  { 28, MIDLINE_RULE_4_WEEKS_OFF, 0 },
};

static void
test_days_off (gconstpointer data)
{
  const Off *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, row->days + 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autofree char *words = g_strdup_printf ("Your last session was on 2 March. Since then %d whole "
                                            "days have gone by.", row->days);

  train_well (f, 0, "clamshell");
  for (int rule = MIDLINE_RULE_4_WEEKS_OFF; rule <= MIDLINE_RULE_1_WEEK_OFF; rule++)
    g_assert_cmpint (suggests (f, (MidlineRule) rule), ==, rule == row->rule);
  if (row->rule < 0)
    return;
  suggestion = find_suggestion (f, (MidlineRule) row->rule);
  g_assert_cmpint (suggestion->effect->cut_percent, ==, row->cut_percent);
  g_assert_cmpint (suggestion->asks_screening, ==, row->rule == MIDLINE_RULE_4_WEEKS_OFF);
  g_assert_cmpstr (suggestion->sentence, ==, words);
}

/* Strength on Monday and Thursday, mobility on Sunday; Monday was missed. */
typedef struct {
  int today;
  int to;               /* or -1: dropped */
} Missed;

static const Missed missed_sessions[] = {
  { 1, 1 },             /* Tuesday: a whole day before Thursday */
  { 2, 5 },             /* Wednesday and Friday touch Thursday */
  { 4, -1 },            /* Thursday went by as well */
};

static void
test_missed_session (gconstpointer data)
{
  const Missed *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, row->today);
  g_autoptr(MidlineSuggestion) suggestion = find_suggestion (f, MIDLINE_RULE_MISSED_SESSION);

  g_assert_cmpint (suggestion != NULL, ==, row->to >= 0);
  if (suggestion != NULL)
    g_assert_cmpint (suggestion->effect->move_to, ==, SAMPLE_MONDAY + row->to);
}

static void
test_time_off_is_not_missed (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 1);

  g_ptr_array_add (f->course->time_off,
                   midline_time_off_new (SAMPLE_MONDAY, SAMPLE_MONDAY, MIDLINE_TIME_OFF_ILL, 1));
  g_assert_false (suggests (f, MIDLINE_RULE_MISSED_SESSION));
}

typedef struct {
  int weeks[3];
  gboolean is_worse;
} Worse;

static const Worse worse_weeks[] = {
  { { 2, 4, 4 }, TRUE },
  { { 2, 5, 4 }, TRUE },
  { { 2, 3, 4 }, FALSE },
  { { 2, 4, 3 }, FALSE },
  { { -1, 4, 4 }, FALSE },
  { { 2, -1, 4 }, FALSE },
  { { 2, 4, -1 }, FALSE },
};

static void
test_worse (gconstpointer data)
{
  const Worse *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_BUILD, 21);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = f->course->today - 1;
  for (int i = 0; i < 3; i++)
    write_check (f, 6 + 7 * i, row->weeks[i]);
  suggestion = find_suggestion (f, MIDLINE_RULE_WORSE);
  g_assert_cmpint (suggestion != NULL, ==, row->is_worse);
  if (suggestion != NULL)
    {
      g_assert_cmpint (suggestion->effect->phase, ==, MIDLINE_PHASE_SETTLE);
      g_assert_nonnull (strstr (suggestion->sentence, "clinician"));
    }
}

static void
test_daily_life_pain (gconstpointer data)
{
  int pain = GPOINTER_TO_INT (data);
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 7);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = f->course->today - 1;
  write_check (f, 6, pain);
  suggestion = find_suggestion (f, MIDLINE_RULE_DAILY_LIFE_PAIN);
  g_assert_cmpint (suggestion != NULL, ==, pain > 5);
  if (suggestion == NULL)
    return;
  g_assert_true (midline_rule_is_advice (suggestion->rule));
  g_assert_true (midline_plan_effect_is_none (suggestion->effect));
  answer_suggestion (f, suggestion, TRUE);
  g_assert_false (suggests (f, MIDLINE_RULE_DAILY_LIFE_PAIN));
}

/* --- The end of Return --- */

typedef struct {
  MidlinePhase phase;
  int first, second; /* pain of daily life in the checks of the last two weeks; -1 for none */
  gboolean is_enough;
} EnoughRow;

static const EnoughRow enough_rows[] = {
  { MIDLINE_PHASE_RETURN, 2, 2, TRUE },
  { MIDLINE_PHASE_RETURN, 0, 1, TRUE },
  { MIDLINE_PHASE_RETURN, 3, 2, FALSE },
  { MIDLINE_PHASE_RETURN, 2, 3, FALSE },
  { MIDLINE_PHASE_RETURN, -1, 2, FALSE },
  { MIDLINE_PHASE_RETURN, 2, -1, FALSE },
  { MIDLINE_PHASE_BUILD, 2, 2, FALSE },
};

static void
test_enough (gconstpointer data)
{
  const EnoughRow *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", row->phase, 15);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = f->course->today - 1;
  if (row->first >= 0)
    write_check (f, 6, row->first);
  if (row->second >= 0)
    write_check (f, 13, row->second);
  suggestion = find_suggestion (f, MIDLINE_RULE_ENOUGH);
  g_assert_cmpint (suggestion != NULL, ==, row->is_enough);
  if (suggestion == NULL)
    return;
  g_assert_true (midline_plan_effect_is_none (suggestion->effect));
  g_assert_nonnull (strstr (suggestion->sentence, "in your weekly check of 8 March and "));
  g_assert_nonnull (strstr (suggestion->sentence, "in that of 15 March."));
  answer_suggestion (f, suggestion, TRUE);
  g_assert_false (suggests (f, MIDLINE_RULE_ENOUGH));
}

/* The goal is named in the person's own words. Two sessions need no advice to be two. */
static void
test_enough_words (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_RETURN, 15);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  MidlineWeek *present;

  f->course->last_trained = f->course->today - 1;
  write_check (f, 6, 1);
  write_check (f, 13, 2);
  g_free (f->course->answers->goal);
  f->course->answers->goal = g_strdup ("Walk 5 % faster");
  suggestion = find_suggestion (f, MIDLINE_RULE_ENOUGH);
  g_assert_cmpstr (suggestion->sentence, ==,
                   "Daily life hurt 1 of 10 in your weekly check of 8 March and 2 of 10 in that of "
                   "15 March. That is what Return is for. Your goal was: “Walk 5 % faster”.");
  present = f->course->weeks->pdata[2];
  g_ptr_array_set_size (present->sessions, 2);
  g_assert_false (suggests (f, MIDLINE_RULE_ENOUGH));
}

/* Weeks with one session each, @done of the last six of which were done, and the answer to the
 * question of week @week_asked. */
static gboolean
advises_in_week (int               n_weeks,
                 int               week_asked,
                 int               done,
                 MidlineGlobalStep step,
                 int               pain_now)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_BUILD, 0);

  g_ptr_array_set_size (f->course->weeks, 0);
  f->course->today = SAMPLE_MONDAY + 7 * n_weeks;
  for (int i = 0; i <= n_weeks; i++)
    {
      MidlineWeek *week = midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, MIDLINE_PHASE_BUILD);
      MidlineSession *session = midline_session_new (week->start, MIDLINE_SESSION_STRENGTH_A);

      sample_session_add (session, f->catalogue, "clamshell", 2);
      g_ptr_array_add (week->sessions, session);
      g_ptr_array_add (f->course->weeks, week);
      if (i >= n_weeks - 6 && i < n_weeks - 6 + done)
        train_well (f, 7 * i, "clamshell");
    }
  f->course->last_trained = f->course->today - 1;
  write_check (f, 7 * n_weeks - 1, pain_now);
  g_ptr_array_add (f->course->global_changes,
                   midline_global_change_new (SAMPLE_MONDAY + 7 * week_asked - 1, step, 1));

  return suggests (f, MIDLINE_RULE_NO_BETTER);
}

static gboolean
advises_after (int               done,
               MidlineGlobalStep step,
               int               pain_now)
{
  return advises_in_week (8, 8, done, step, pain_now);
}

static void
test_no_better (void)
{
  g_assert_true (advises_after (6, MIDLINE_GLOBAL_SAME, 2));
  g_assert_true (advises_after (5, MIDLINE_GLOBAL_A_LITTLE_BETTER, 2)); /* 83 % */
  g_assert_false (advises_after (4, MIDLINE_GLOBAL_SAME, 2)); /* 66 % */
  g_assert_false (advises_after (6, MIDLINE_GLOBAL_BETTER, 2));
  g_assert_false (advises_after (6, MIDLINE_GLOBAL_SAME, 1)); /* better by 1 */
  g_assert_false (advises_after (6, MIDLINE_GLOBAL_SAME, MIDLINE_PAIN_NOT_TRIED));

  /* The answer of week 4 stands until the next question, and six weeks must be over. */
  g_assert_false (advises_in_week (5, 4, 5, MIDLINE_GLOBAL_SAME, 2));
  g_assert_true (advises_in_week (6, 4, 6, MIDLINE_GLOBAL_SAME, 2));
  g_assert_true (advises_in_week (8, 4, 6, MIDLINE_GLOBAL_SAME, 2));
  g_assert_false (advises_in_week (9, 4, 6, MIDLINE_GLOBAL_SAME, 2));
}

static void
test_pain_steps (void)
{
  static const MidlinePainStep expected[] = {
    MIDLINE_PAIN_STEP_CARRY_ON, MIDLINE_PAIN_STEP_CARRY_ON, MIDLINE_PAIN_STEP_CARRY_ON,
    MIDLINE_PAIN_STEP_CARRY_ON, MIDLINE_PAIN_STEP_LESS_RANGE, MIDLINE_PAIN_STEP_LESS_RANGE,
    MIDLINE_PAIN_STEP_STOP_EXERCISE, MIDLINE_PAIN_STEP_STOP_EXERCISE, MIDLINE_PAIN_STEP_LOCK,
    MIDLINE_PAIN_STEP_LOCK, MIDLINE_PAIN_STEP_LOCK,
  };

  for (int pain = 0; pain <= 10; pain++)
    g_assert_cmpint (midline_pain_step_from (pain, 3), ==, expected[pain]);
  g_assert_cmpint (midline_pain_step_from (2, 1), ==, MIDLINE_PAIN_STEP_LESS_RANGE);
}

/* A flare week is cut, keeps what it held, and is no measure of what a week may weigh. */
static void
test_cut_is_for_a_while (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("decline-squat", MIDLINE_PHASE_RETURN, 1);
  MidlineWeek *before = midline_course_get_present_week (f->course);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) after = NULL;
  g_autoptr(MidlineWeek) model = NULL;
  g_autoptr(MidlineWeek) next = NULL;
  const MidlineSession *cut;

  train (f, 0, "decline-squat", 2, YES, MIDLINE_MORNING_2_WORSE);
  suggestion = find_suggestion (f, MIDLINE_RULE_FLARE);
  after = midline_suggestion_apply (suggestion, f->course, before);
  cut = midline_week_get_session (after, SAMPLE_MONDAY + 3);
  g_assert_null (midline_session_find (cut, "decline-squat")); /* high load */
  g_assert_cmpint (midline_session_find (cut, "quad-set")->dose.sets, ==, 1);
  g_assert_true (midline_week_is_cut (after));
  g_assert_true (midline_session_equal (midline_week_get_session (before, SAMPLE_MONDAY),
                                        midline_week_get_session (after, SAMPLE_MONDAY)));

  answer_suggestion (f, suggestion, TRUE);
  model = midline_course_dup_model (f->course, after);
  g_assert_true (midline_week_equal (model, before));
  next = midline_course_carry_on_week (f->course, model, 2);
  g_assert_nonnull (midline_week_get_session (next, SAMPLE_MONDAY + 7)->whole_items);
  g_assert_null (midline_week_get_session (next, SAMPLE_MONDAY + 10)->whole_items);
}

/* What the person takes out of a cut day does not come back when the cut is over. */
static void
test_edit_of_cut_day (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) cut = NULL;
  g_autoptr(MidlineWeek) removed = NULL;
  g_autoptr(MidlineWeek) swapped = NULL;
  g_autoptr(MidlineWeek) whole = NULL;
  const MidlineSession *session;

  train (f, 0, "clamshell", 2, YES, MIDLINE_MORNING_2_WORSE);
  suggestion = find_suggestion (f, MIDLINE_RULE_FLARE);
  cut = midline_suggestion_apply (suggestion, f->course,
                                  midline_course_get_present_week (f->course));
  removed = midline_plan_edit_remove (cut, SAMPLE_MONDAY + 3, "quad-set");
  swapped = midline_plan_edit_swap (f->catalogue, removed, SAMPLE_MONDAY + 3, "clamshell",
                                    "side-lying-hip-abduction");
  whole = midline_week_dup_whole (swapped);
  session = midline_week_get_session (whole, SAMPLE_MONDAY + 3);
  g_assert_null (midline_session_find (session, "quad-set"));
  g_assert_null (midline_session_find (session, "clamshell"));
  g_assert_cmpint (midline_session_find (session, "side-lying-hip-abduction")->dose.sets, ==, 2);
  g_assert_cmpint (midline_session_find (session, "glute-bridge")->dose.sets, ==, 2);
}

/* What was done before the plan began is no session of it: nothing is taken back for days that
 * were before it, and the sentence counts from its first day. */
static void
test_trained_before_plan (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 10);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = SAMPLE_MONDAY - 20;
  g_assert_false (suggests (f, MIDLINE_RULE_1_WEEK_OFF));
  f->course->today = SAMPLE_MONDAY + 28;
  for (int i = 2; i < 5; i++)
    g_ptr_array_add (f->course->weeks,
                     midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, MIDLINE_PHASE_SETTLE));
  suggestion = find_suggestion (f, MIDLINE_RULE_4_WEEKS_OFF);
  g_assert_nonnull (suggestion);
  g_assert_cmpstr (suggestion->sentence, ==,
                   "Your plan began on 2 March, 28 days ago, and no set of it is in your diary "
                   "yet.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD_ROWS ("/suggestions/flare", flares, test_flare);
  ADD_ROWS ("/suggestions/sore", sores, test_sore);
  ADD_ROWS ("/suggestions/days-off", offs, test_days_off);
  ADD_ROWS ("/suggestions/missed", missed_sessions, test_missed_session);
  ADD_ROWS ("/suggestions/worse", worse_weeks, test_worse);
  g_test_add_data_func ("/suggestions/two-flares/13", GINT_TO_POINTER (13), test_two_flares);
  g_test_add_data_func ("/suggestions/two-flares/14", GINT_TO_POINTER (14), test_two_flares);
  g_test_add_data_func ("/suggestions/daily/5", GINT_TO_POINTER (5), test_daily_life_pain);
  g_test_add_data_func ("/suggestions/daily/6", GINT_TO_POINTER (6), test_daily_life_pain);
  g_test_add_func ("/suggestions/sore-session", test_sore_session);
  ADD_ROWS ("/suggestions/little-sore-session", sore_sessions, test_little_sore_session);
  g_test_add_func ("/suggestions/time-off", test_time_off_is_not_missed);
  g_test_add_func ("/suggestions/no-better", test_no_better);
  ADD_ROWS ("/suggestions/enough", enough_rows, test_enough);
  g_test_add_func ("/suggestions/enough/words", test_enough_words);
  g_test_add_func ("/suggestions/pain-steps", test_pain_steps);
  g_test_add_func ("/suggestions/cut", test_cut_is_for_a_while);
  g_test_add_func ("/suggestions/edit-of-cut-day", test_edit_of_cut_day);
  g_test_add_func ("/suggestions/trained-before-plan", test_trained_before_plan);

  return g_test_run ();
}
