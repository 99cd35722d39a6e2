/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Stepping up, with diaries written by hand on both sides of every threshold. */

#include "course-fixture.h"

#include <string.h>

/* The second of two sessions, the first of which was good in every way. */
typedef struct {
  const char *name;
  int pain;
  MidlineSaid two_more;
  MidlineMorning morning;
  int lost_sets;
  int lost_reps;
  int own_limit;        /* or -1 */
  gboolean steps_up;
} SecondSession;

#define YES MIDLINE_SAID_YES
#define USUAL MIDLINE_MORNING_AS_USUAL

static const SecondSession second_sessions[] = {
  { "good", 2, YES, USUAL, 0, 0, -1, TRUE },
  { "pain at the limit", 3, YES, USUAL, 0, 0, -1, TRUE },
  { "pain above the limit", 4, YES, USUAL, 0, 0, -1, FALSE },
  { "no pain", 0, YES, USUAL, 0, 0, -1, TRUE },
  { "pain not entered", MIDLINE_NOT_ENTERED, YES, USUAL, 0, 0, -1, FALSE },
  { "at the own limit", 2, YES, USUAL, 0, 0, 2, TRUE },
  { "above the own limit", 2, YES, USUAL, 0, 0, 1, FALSE },
  { "an own limit raises nothing", 4, YES, USUAL, 0, 0, 5, FALSE },
  { "no effort left", 2, MIDLINE_SAID_NO, USUAL, 0, 0, -1, FALSE },
  { "effort not entered", 2, MIDLINE_UNSAID, USUAL, 0, 0, -1, FALSE },
  { "morning better", 2, YES, MIDLINE_MORNING_BETTER, 0, 0, -1, TRUE },
  { "morning 1 worse", 2, YES, MIDLINE_MORNING_1_WORSE, 0, 0, -1, TRUE },
  { "morning 2 worse", 2, YES, MIDLINE_MORNING_2_WORSE, 0, 0, -1, FALSE },
  { "morning not entered", 2, YES, MIDLINE_MORNING_UNSAID, 0, 0, -1, FALSE },
  { "a set less", 2, YES, USUAL, 1, 0, -1, FALSE },
  { "a repetition less", 2, YES, USUAL, 0, 1, -1, FALSE },
};

static void
test_second_session (gconstpointer data)
{
  const SecondSession *row = data;
  g_autoptr(CourseFixture) f = fixture_new ("glute-bridge", MIDLINE_PHASE_SETTLE, 4);
  MidlineDiaryDay *day;

  train_well (f, 0, "glute-bridge");
  train (f, 3, "glute-bridge", row->pain, row->two_more, row->morning);
  day = write_day (f, 3);
  for (int i = 0; i < row->lost_sets; i++)
    g_ptr_array_remove_index (day->sets, day->sets->len - 1);
  ((MidlineSetRecord *) g_ptr_array_index (day->sets, 0))->reps -= row->lost_reps;
  if (row->own_limit >= 0)
    g_hash_table_insert (f->course->pain_limits, g_strdup ("glute-bridge"),
                         GINT_TO_POINTER (row->own_limit));

  g_assert_cmpint (suggests (f, MIDLINE_RULE_STEP_UP), ==, row->steps_up);
}

static void
test_step_up_words (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train_well (f, 0, "clamshell");
  g_assert_false (suggests (f, MIDLINE_RULE_STEP_UP));
  train (f, 3, "clamshell", 1, YES, MIDLINE_MORNING_1_WORSE);
  suggestion = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (suggestion->sentence, ==,
                   "You did all sets with effort left on 2 and 5 March. Pain was at most 2 of 10, "
                   "and the mornings after were fine.");
  g_assert_cmpstr (suggestion->key, ==, "step-up/clamshell/2026-03-02/2026-03-05");
  g_assert_cmpstr (midline_suggestion_get_change (suggestion)->new_exercise_id, ==,
                   "side-lying-hip-abduction");
  g_assert_nonnull (strstr (suggestion->question, "went well twice"));
}

static void
test_no_pain_words (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train (f, 0, "clamshell", 0, YES, USUAL);
  train (f, 3, "clamshell", 0, YES, USUAL);
  suggestion = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (suggestion->sentence, ==,
                   "You did all sets with effort left on 2 and 5 March, without pain, and the "
                   "mornings after were fine.");
}

/* What a step is, by exercise and dose. */
typedef struct {
  const char *exercise_id;
  MidlinePhase phase;
  int reps;             /* 0: the record’s */
  int hold_seconds;     /* 0: the record’s */
  const char *new_id;   /* NULL: the dose changes */
  int new_sets;
  int new_reps;
  int new_hold_seconds;
} Step;

static const Step steps[] = {
  { "clamshell", MIDLINE_PHASE_SETTLE, 0, 0, "side-lying-hip-abduction", 2, 12, 2 },
  { "bodyweight-squat", MIDLINE_PHASE_BUILD, 12, 0, NULL, 2, 14, 0 },
  { "bodyweight-squat", MIDLINE_PHASE_BUILD, 14, 0, NULL, 2, 15, 0 },
  { "bodyweight-squat", MIDLINE_PHASE_RETURN, 15, 0, "goblet-squat", 2, 8, 0 },
  { "bodyweight-squat", MIDLINE_PHASE_BUILD, 15, 0, NULL, 3, 15, 0 },
  { "wall-sit", MIDLINE_PHASE_BUILD, 0, 30, NULL, 2, 1, 35 },
  { "wall-sit", MIDLINE_PHASE_BUILD, 0, 43, NULL, 2, 1, 45 },
  { "side-plank-hip-abduction", MIDLINE_PHASE_RETURN, 8, 0, NULL, 2, 10, 2 },
};

static void
test_step (gconstpointer data)
{
  const Step *row = data;
  g_autoptr(CourseFixture) f = fixture_new (row->exercise_id, row->phase, 4);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  const MidlineItemChange *change;

  for (int day = 0; day <= 3; day += 3)
    {
      MidlinePlanItem *item =
        midline_session_find (midline_course_get_session (f->course, SAMPLE_MONDAY + day),
                              row->exercise_id);

      item->dose.reps = row->reps > 0 ? row->reps : item->dose.reps;
      item->dose.hold_seconds = row->hold_seconds > 0 ? row->hold_seconds : item->dose.hold_seconds;
    }
  train_well (f, 0, row->exercise_id);
  train_well (f, 3, row->exercise_id);
  suggestion = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  g_assert_nonnull (suggestion);
  change = midline_suggestion_get_change (suggestion);
  g_assert_cmpstr (change->new_exercise_id, ==, row->new_id);
  g_assert_cmpint (change->new_dose.sets, ==, row->new_sets);
  g_assert_cmpint (change->new_dose.reps, ==, row->new_reps);
  g_assert_cmpint (change->new_dose.hold_seconds, ==, row->new_hold_seconds);
}

/* Where nothing else is left, 2 to 10 % more weight; a weight too small for that has no step. */
static void
test_load_step (void)
{
  static const struct {
    double load_kg;
    double raised_kg;     /* 0: no step */
    const char *question; /* its end */
  } cases[] = {
    { 0.25, 0, NULL },
    { 0.5, 0, NULL },
    { 0.75, 0.8, "try 0.8 kg?" },
    { 5, 5.5, "try 5.5 kg?" },
    { 12.25, 12.5, "try 12.5 kg?" },
    { 100.25, 102.5, "try 102.5 kg?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      static const char id[] = "side-plank-hip-abduction";
      g_autoptr(CourseFixture) f = fixture_new (id, MIDLINE_PHASE_RETURN, 4);
      g_autoptr(MidlineSuggestion) suggestion = NULL;
      double raised_kg;

      for (int day = 0; day <= 3; day += 3)
        {
          MidlinePlanItem *item =
            midline_session_find (midline_course_get_session (f->course, SAMPLE_MONDAY + day), id);

          item->dose.reps = 15;
          item->dose.sets = midline_catalogue_lookup (f->catalogue, id)->dose.sets;
          train_well (f, day, id);
          midline_diary_day_find_entry (write_day (f, day), id)->load_kg = cases[i].load_kg;
        }
      suggestion = find_suggestion (f, MIDLINE_RULE_STEP_UP);
      g_assert_cmpint (suggestion != NULL, ==, cases[i].raised_kg > 0);
      if (suggestion == NULL)
        continue;
      raised_kg = midline_suggestion_get_change (suggestion)->new_load_kg;
      g_assert_cmpfloat_with_epsilon (raised_kg, cases[i].raised_kg, 1e-9);
      g_assert_cmpfloat (raised_kg, <=, 1.1 * cases[i].load_kg);
      g_assert_true (g_str_has_suffix (suggestion->question, cases[i].question));
    }
}

static void
test_two_steps_a_week (void)
{
  static const char * const ids[] = { "clamshell", "glute-bridge", "quad-set", "short-foot" };
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);

  for (int day = 0; day <= 3; day += 3)
    for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
      train_well (f, day, ids[i]);
  for (int n = 2; n >= 0; n--)
    {
      g_autoptr(GPtrArray) suggestions = midline_suggestions_from (f->course);

      g_assert_cmpuint (suggestions->len, ==, n);
      if (n > 0)
        answer_suggestion (f, g_ptr_array_index (suggestions, 0), TRUE);
    }
}

/* What was kept is not asked again before two new good sessions. */
static void
test_kept_step (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);
  g_autoptr(MidlineSuggestion) first = NULL;
  g_autoptr(MidlineSuggestion) second = NULL;

  train_well (f, 0, "clamshell");
  train_well (f, 3, "clamshell");
  first = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  answer_suggestion (f, first, FALSE);
  g_assert_false (suggests (f, MIDLINE_RULE_STEP_UP));
  g_clear_pointer (&f->course->weeks, g_ptr_array_unref);
  f->course->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_week_unref);
  f->course->today += 7;
  for (int i = 0; i < 2; i++)
    {
      MidlineWeek *week = midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, MIDLINE_PHASE_SETTLE);

      add_session (f, week, 0, MIDLINE_SESSION_STRENGTH_A, "clamshell");
      add_session (f, week, 3, MIDLINE_SESSION_STRENGTH_B, "clamshell");
      g_ptr_array_add (f->course->weeks, week);
    }
  train_well (f, 7, "clamshell");
  g_assert_false (suggests (f, MIDLINE_RULE_STEP_UP));
  train_well (f, 10, "clamshell");
  second = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (second->key, ==, "step-up/clamshell/2026-03-09/2026-03-12");
}

/* What stands on another day of the week is no step, and nothing is climbed over it: the dose
 * grows instead. */
static void
test_rung_of_another_day (void)
{
  g_autoptr(CourseFixture) f = fixture_new ("clamshell", MIDLINE_PHASE_BUILD, 4);
  MidlineSession *mobility = midline_course_get_session (f->course, SAMPLE_MONDAY + 6);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  const MidlineItemChange *change;

  sample_session_add (mobility, f->catalogue, "side-lying-hip-abduction", 1);
  train_well (f, 0, "clamshell");
  train_well (f, 3, "clamshell");
  suggestion = find_suggestion (f, MIDLINE_RULE_STEP_UP);
  g_assert_nonnull (suggestion);
  change = midline_suggestion_get_change (suggestion);
  g_assert_null (change->new_exercise_id);
  g_assert_cmpint (change->new_dose.reps, ==, MIN (change->old_dose.reps + 2, 15));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD_ROWS ("/suggestions/second-session", second_sessions, test_second_session);
  ADD_ROWS ("/suggestions/step", steps, test_step);
  g_test_add_func ("/suggestions/step-up-words", test_step_up_words);
  g_test_add_func ("/suggestions/no-pain-words", test_no_pain_words);
  g_test_add_func ("/suggestions/load-step", test_load_step);
  g_test_add_func ("/suggestions/two-steps-a-week", test_two_steps_a_week);
  g_test_add_func ("/suggestions/kept-step", test_kept_step);
  g_test_add_func ("/suggestions/rung-of-another-day", test_rung_of_another_day);

  return g_test_run ();
}
