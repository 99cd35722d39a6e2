/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Each rule with diaries written by hand, on both sides of every threshold, and the sentences. */

#include "midline-global-change.h"
#include "midline-plan-edit.h"
#include "midline-suggestion.h"
#include "midline-time-off.h"

#include "sample-catalogue.h"

#include <string.h>

/* Five weeks from Monday, 2 March 2026, with strength on Monday and Thursday. */
#define N_WEEKS 5

typedef struct {
  MidlineCatalogue *catalogue;
  MidlineCourse *course;
} Fixture;

static MidlineSession *
add_session (Fixture            *f,
             MidlineWeek        *week,
             int                 day,
             MidlineSessionKind  kind,
             const char         *exercise_id)
{
  static const char * const others[] = { "glute-bridge", "quad-set", "short-foot", NULL };
  MidlineSession *session = midline_session_new (week->start + day, kind);

  sample_session_add (session, f->catalogue, exercise_id, 2);
  for (int i = 0; others[i] != NULL && kind != MIDLINE_SESSION_MOBILITY; i++)
    if (midline_session_find (session, others[i]) == NULL)
      sample_session_add (session, f->catalogue, others[i], 2);
  if (kind == MIDLINE_SESSION_MOBILITY)
    sample_session_add (session, f->catalogue, "hip-hinge", 2);
  g_ptr_array_add (week->sessions, session);

  return session;
}

static Fixture *
fixture_new (const char  *exercise_id,
             MidlinePhase phase,
             int          today)
{
  Fixture *f = g_new0 (Fixture, 1);
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlinePlan) plan = midline_plan_new (SAMPLE_MONDAY, MIDLINE_MONDAY, 12);

  f->catalogue = sample_catalogue_new ();
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = 2;
  answers->things = MIDLINE_ALL_THINGS;
  answers->minutes = 40;
  answers->weekdays = 1u << MIDLINE_MONDAY | 1u << MIDLINE_THURSDAY;
  f->course = midline_course_new (f->catalogue, answers, plan, SAMPLE_MONDAY + today);
  for (int i = 0; i < N_WEEKS && 7 * i <= today; i++)
    {
      MidlineWeek *week = midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, phase);

      add_session (f, week, 0, MIDLINE_SESSION_STRENGTH_A, exercise_id);
      add_session (f, week, 3, MIDLINE_SESSION_STRENGTH_B, exercise_id);
      add_session (f, week, 6, MIDLINE_SESSION_MOBILITY, "tfl-hip-flexor-stretch");
      g_ptr_array_add (f->course->weeks, week);
      g_ptr_array_add (f->course->models, midline_week_ref (week));
    }

  return f;
}

static void
fixture_free (Fixture *f)
{
  midline_course_free (f->course);
  midline_catalogue_unref (f->catalogue);
  g_free (f);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

/* (borrowed): the day, made where it is not there yet. Days are written in order. */
static MidlineDiaryDay *
write_day (Fixture *f,
           int      day)
{
  MidlineDiaryDay *there = midline_course_get_day (f->course, SAMPLE_MONDAY + day);

  if (there != NULL)
    return there;
  there = midline_diary_day_new (SAMPLE_MONDAY + day);
  g_ptr_array_add (f->course->days, there);

  return there;
}

/* Does all of one exercise of the day, with its pain and effort, and says how the next morning was.
 *  */
static void
train (Fixture       *f,
       int            day,
       const char    *exercise_id,
       int            pain,
       MidlineSaid    two_more,
       MidlineMorning morning)
{
  MidlineSession *session = midline_course_get_session (f->course, SAMPLE_MONDAY + day);
  MidlineDiaryDay *written = write_day (f, day);
  g_autoptr(MidlineDiaryDay) after = NULL;
  MidlineExerciseEntry *entry = midline_exercise_entry_new (exercise_id);

  after = midline_diary_day_with_all_sets (written, midline_session_find (session, exercise_id),
                                           MIDLINE_SIDE_RIGHT, 1);
  for (guint i = 0; i < after->sets->len; i++)
    g_ptr_array_add (written->sets, midline_set_record_copy (g_ptr_array_index (after->sets, i)));
  entry->pain_0_to_10 = pain;
  entry->two_more = two_more;
  g_ptr_array_add (written->entries, entry);
  f->course->last_trained = SAMPLE_MONDAY + day;
  if (morning != MIDLINE_MORNING_UNSAID)
    write_day (f, day + 1)->morning = morning;
}

static void
train_well (Fixture    *f,
            int         day,
            const char *exercise_id)
{
  train (f, day, exercise_id, 2, MIDLINE_SAID_YES, MIDLINE_MORNING_AS_USUAL);
}

/* (nullable) (transfer full): the first suggestion of a rule */
static MidlineSuggestion *
find (Fixture     *f,
      MidlineRule  rule)
{
  g_autoptr(GPtrArray) suggestions = midline_suggestions_from (f->course);

  for (guint i = 0; i < suggestions->len; i++)
    if (((MidlineSuggestion *) g_ptr_array_index (suggestions, i))->rule == rule)
      return g_ptr_array_steal_index (suggestions, i);

  return NULL;
}

static gboolean
suggests (Fixture     *f,
          MidlineRule  rule)
{
  g_autoptr(MidlineSuggestion) suggestion = find (f, rule);

  return suggestion != NULL;
}

static void
answer (Fixture           *f,
        MidlineSuggestion *suggestion,
        gboolean           accept)
{
  g_ptr_array_add (f->course->answered,
                   midline_suggestion_answer_new (suggestion, f->course->today, accept, 1));
}

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
  g_autoptr(Fixture) f = fixture_new ("glute-bridge", MIDLINE_PHASE_SETTLE, 4);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train_well (f, 0, "clamshell");
  g_assert_false (suggests (f, MIDLINE_RULE_STEP_UP));
  train (f, 3, "clamshell", 1, YES, MIDLINE_MORNING_1_WORSE);
  suggestion = find (f, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (suggestion->sentence, ==,
                   "You did all sets with effort left on 2 and 5 March. Pain was at most 2 of 10, "
                   "and the mornings after were fine.");
  g_assert_cmpstr (suggestion->key, ==, "step-up/clamshell/2026-03-02/2026-03-05");
  g_assert_cmpstr (midline_suggestion_get_change (suggestion)->new_exercise_id, ==,
                   "side-lying-hip-abduction");
  g_assert_nonnull (strstr (suggestion->question, "went well twice"));
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
  g_autoptr(Fixture) f = fixture_new (row->exercise_id, row->phase, 4);
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
  suggestion = find (f, MIDLINE_RULE_STEP_UP);
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
      g_autoptr(Fixture) f = fixture_new (id, MIDLINE_PHASE_RETURN, 4);
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
      suggestion = find (f, MIDLINE_RULE_STEP_UP);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);

  for (int day = 0; day <= 3; day += 3)
    for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
      train_well (f, day, ids[i]);
  for (int n = 2; n >= 0; n--)
    {
      g_autoptr(GPtrArray) suggestions = midline_suggestions_from (f->course);

      g_assert_cmpuint (suggestions->len, ==, n);
      if (n > 0)
        answer (f, g_ptr_array_index (suggestions, 0), TRUE);
    }
}

/* What was kept is not asked again before two new good sessions. */
static void
test_kept_step (void)
{
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 4);
  g_autoptr(MidlineSuggestion) first = NULL;
  g_autoptr(MidlineSuggestion) second = NULL;

  train_well (f, 0, "clamshell");
  train_well (f, 3, "clamshell");
  first = find (f, MIDLINE_RULE_STEP_UP);
  answer (f, first, FALSE);
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
  second = find (f, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (second->key, ==, "step-up/clamshell/2026-03-09/2026-03-12");
}

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
  g_autoptr(Fixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, row->today);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train (f, row->flare_day - 1, "bodyweight-squat", 2, YES, row->morning);
  suggestion = find (f, MIDLINE_RULE_FLARE);
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
  g_autoptr(Fixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1 + apart);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  train (f, 0, "bodyweight-squat", 2, YES, MIDLINE_MORNING_2_WORSE);
  write_day (f, 1 + apart)->morning = MIDLINE_MORNING_3_OR_MORE_WORSE;
  f->course->last_trained = f->course->today - 1;
  suggestion = find (f, MIDLINE_RULE_TWO_FLARES);
  g_assert_cmpint (suggestion != NULL, ==, apart < 14);
  g_assert_cmpint (suggests (f, MIDLINE_RULE_FLARE), ==, apart >= 14);
  if (suggestion == NULL)
    return;
  g_assert_true (suggestion->effect->starts_phase_again);
  g_assert_cmpint (suggestion->effect->phase, ==, MIDLINE_PHASE_SETTLE);
  g_assert_cmpint (suggestion->effect->cut_percent, ==, 50);
  g_assert_nonnull (strstr (suggestion->sentence, "3 March"));

  /* Kept: the flare alone is still asked about. */
  answer (f, suggestion, FALSE);
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
  g_autoptr(Fixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1);
  g_autoptr(MidlineSuggestion) sharp = NULL;
  g_autoptr(MidlineSuggestion) less = NULL;

  train (f, 0, "bodyweight-squat", row->pain, YES, row->morning);
  sharp = find (f, MIDLINE_RULE_SHARP_PAIN);
  less = find (f, MIDLINE_RULE_LESS_RANGE);
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
  g_autoptr(Fixture) f = fixture_new ("bodyweight-squat", MIDLINE_PHASE_BUILD, 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) after = NULL;

  train (f, 0, "bodyweight-squat", 2, YES, USUAL);
  write_day (f, 0)->pain_highest_0_to_10 = 5;
  g_assert_false (suggests (f, MIDLINE_RULE_SHARP_PAIN));
  write_day (f, 0)->pain_highest_0_to_10 = 6;
  suggestion = find (f, MIDLINE_RULE_SHARP_PAIN);
  g_assert_cmpuint (suggestion->effect->changes->len, ==, 3);
  after = midline_suggestion_apply (suggestion, f->course,
                                    midline_course_get_present_week (f->course));
  g_assert_cmpint (midline_session_find (midline_week_get_session (after, SAMPLE_MONDAY + 3),
                                         "quad-set")->dose.sets, ==, 1);
  g_assert_cmpint (midline_session_find (midline_week_get_session (after, SAMPLE_MONDAY + 3),
                                         "bodyweight-squat")->dose.sets, ==, 2);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, row->days + 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autofree char *words = g_strdup_printf ("Your last session was on 2 March. Since then %d whole "
                                            "days have gone by.", row->days);

  train_well (f, 0, "clamshell");
  for (int rule = MIDLINE_RULE_4_WEEKS_OFF; rule <= MIDLINE_RULE_1_WEEK_OFF; rule++)
    g_assert_cmpint (suggests (f, (MidlineRule) rule), ==, rule == row->rule);
  if (row->rule < 0)
    return;
  suggestion = find (f, (MidlineRule) row->rule);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, row->today);
  g_autoptr(MidlineSuggestion) suggestion = find (f, MIDLINE_RULE_MISSED_SESSION);

  g_assert_cmpint (suggestion != NULL, ==, row->to >= 0);
  if (suggestion != NULL)
    g_assert_cmpint (suggestion->effect->move_to, ==, SAMPLE_MONDAY + row->to);
}

static void
test_time_off_is_not_missed (void)
{
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 1);

  g_ptr_array_add (f->course->time_off,
                   midline_time_off_new (SAMPLE_MONDAY, SAMPLE_MONDAY, MIDLINE_TIME_OFF_ILL, 1));
  g_assert_false (suggests (f, MIDLINE_RULE_MISSED_SESSION));
}

static void
write_check (Fixture *f,
             int      day,
             int      pain)
{
  int all[MIDLINE_N_ACTIVITIES] = { pain, pain, pain, pain, pain };

  if (pain >= 0)
    g_ptr_array_add (f->course->checks, midline_weekly_check_new (SAMPLE_MONDAY + day, all, 1));
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_BUILD, 21);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = f->course->today - 1;
  for (int i = 0; i < 3; i++)
    write_check (f, 6 + 7 * i, row->weeks[i]);
  suggestion = find (f, MIDLINE_RULE_WORSE);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 7);
  g_autoptr(MidlineSuggestion) suggestion = NULL;

  f->course->last_trained = f->course->today - 1;
  write_check (f, 6, pain);
  suggestion = find (f, MIDLINE_RULE_DAILY_LIFE_PAIN);
  g_assert_cmpint (suggestion != NULL, ==, pain > 5);
  if (suggestion == NULL)
    return;
  g_assert_true (midline_rule_is_advice (suggestion->rule));
  g_assert_true (midline_plan_effect_is_none (suggestion->effect));
  answer (f, suggestion, TRUE);
  g_assert_false (suggests (f, MIDLINE_RULE_DAILY_LIFE_PAIN));
}

/* Eight weeks with one session each, @done of the last six of which were done. */
static gboolean
advises_after (int               done,
               MidlineGlobalStep step,
               int               pain_now)
{
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_BUILD, 0);

  g_ptr_array_set_size (f->course->weeks, 0);
  f->course->today = SAMPLE_MONDAY + 56;
  for (int i = 0; i < 9; i++)
    {
      MidlineWeek *week = midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, MIDLINE_PHASE_BUILD);
      MidlineSession *session = midline_session_new (week->start, MIDLINE_SESSION_STRENGTH_A);

      sample_session_add (session, f->catalogue, "clamshell", 2);
      g_ptr_array_add (week->sessions, session);
      g_ptr_array_add (f->course->weeks, week);
      if (i >= 2 && i < 2 + done)
        train_well (f, 7 * i, "clamshell");
    }
  f->course->last_trained = f->course->today - 1;
  write_check (f, 55, pain_now);
  g_ptr_array_add (f->course->global_changes,
                   midline_global_change_new (SAMPLE_MONDAY + 55, step, 1));

  return suggests (f, MIDLINE_RULE_NO_BETTER);
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
  g_autoptr(Fixture) f = fixture_new ("decline-squat", MIDLINE_PHASE_RETURN, 1);
  MidlineWeek *before = midline_course_get_present_week (f->course);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) after = NULL;
  g_autoptr(MidlineWeek) model = NULL;
  g_autoptr(MidlineWeek) next = NULL;
  const MidlineSession *cut;

  train (f, 0, "decline-squat", 2, YES, MIDLINE_MORNING_2_WORSE);
  suggestion = find (f, MIDLINE_RULE_FLARE);
  after = midline_suggestion_apply (suggestion, f->course, before);
  cut = midline_week_get_session (after, SAMPLE_MONDAY + 3);
  g_assert_null (midline_session_find (cut, "decline-squat")); /* high load */
  g_assert_cmpint (midline_session_find (cut, "quad-set")->dose.sets, ==, 1);
  g_assert_true (midline_week_is_cut (after));
  g_assert_true (midline_session_equal (midline_week_get_session (before, SAMPLE_MONDAY),
                                        midline_week_get_session (after, SAMPLE_MONDAY)));

  answer (f, suggestion, TRUE);
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
  g_autoptr(Fixture) f = fixture_new ("clamshell", MIDLINE_PHASE_SETTLE, 1);
  g_autoptr(MidlineSuggestion) suggestion = NULL;
  g_autoptr(MidlineWeek) cut = NULL;
  g_autoptr(MidlineWeek) removed = NULL;
  g_autoptr(MidlineWeek) swapped = NULL;
  g_autoptr(MidlineWeek) whole = NULL;
  const MidlineSession *session;

  train (f, 0, "clamshell", 2, YES, MIDLINE_MORNING_2_WORSE);
  suggestion = find (f, MIDLINE_RULE_FLARE);
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

#define ADD_ROWS(path, rows, test) \
  G_STMT_START { \
    for (guint i_ = 0; i_ < G_N_ELEMENTS (rows); i_++) \
      { \
        g_autofree char *name_ = g_strdup_printf ("%s/%u", path, i_); \
        g_test_add_data_func (name_, &rows[i_], test); \
      } \
  } G_STMT_END

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD_ROWS ("/suggestions/second-session", second_sessions, test_second_session);
  ADD_ROWS ("/suggestions/step", steps, test_step);
  ADD_ROWS ("/suggestions/flare", flares, test_flare);
  ADD_ROWS ("/suggestions/sore", sores, test_sore);
  ADD_ROWS ("/suggestions/days-off", offs, test_days_off);
  ADD_ROWS ("/suggestions/missed", missed_sessions, test_missed_session);
  ADD_ROWS ("/suggestions/worse", worse_weeks, test_worse);
  g_test_add_data_func ("/suggestions/two-flares/13", GINT_TO_POINTER (13), test_two_flares);
  g_test_add_data_func ("/suggestions/two-flares/14", GINT_TO_POINTER (14), test_two_flares);
  g_test_add_data_func ("/suggestions/daily/5", GINT_TO_POINTER (5), test_daily_life_pain);
  g_test_add_data_func ("/suggestions/daily/6", GINT_TO_POINTER (6), test_daily_life_pain);
  g_test_add_func ("/suggestions/step-up-words", test_step_up_words);
  g_test_add_func ("/suggestions/load-step", test_load_step);
  g_test_add_func ("/suggestions/two-steps-a-week", test_two_steps_a_week);
  g_test_add_func ("/suggestions/kept-step", test_kept_step);
  g_test_add_func ("/suggestions/sore-session", test_sore_session);
  g_test_add_func ("/suggestions/time-off", test_time_off_is_not_missed);
  g_test_add_func ("/suggestions/no-better", test_no_better);
  g_test_add_func ("/suggestions/pain-steps", test_pain_steps);
  g_test_add_func ("/suggestions/cut", test_cut_is_for_a_while);
  g_test_add_func ("/suggestions/edit-of-cut-day", test_edit_of_cut_day);

  return g_test_run ();
}
