/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentences under “Why this” and “Why this plan”, and those of empty places. */

#include "midline-planner.h"

#include "sample-catalogue.h"

/* Every statement of the article. */
static const char * const statement_ids[] = {
  "intro-three-structures", "intro-unbalanced", "vl-pulls-outward", "vl-overactive",
  "vl-excess-pull", "vl-linked-pain", "vmo-guides-inward", "vmo-delay-weakness",
  "vmo-underactive-drift", "vmo-compression", "itb-what", "itb-retinaculum", "itb-tight-pull",
  "itb-outer-pain", "pain-glide", "pain-cartilage", "pain-inflammation", "pain-activities",
  "take-not-one-muscle", "take-balance-timing-load", "take-together",
};

static void
test_statements (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();

  g_assert_cmpuint (G_N_ELEMENTS (statement_ids), ==, 21);
  for (guint i = 0; i < G_N_ELEMENTS (statement_ids); i++)
    g_assert_true (midline_statement_is_known (statement_ids[i]));

  g_assert_false (midline_statement_is_known ("vl-pulls-inward"));
  g_assert_false (midline_statement_is_known (""));
  g_assert_false (midline_statement_is_known (NULL));

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    g_assert_true (midline_statement_is_known (
      midline_catalogue_get_exercise (catalogue, i)->statement_id));
}

typedef struct {
  const char *exercise_id;
  MidlineLevelReason level_reason;
  const char *expected;
} ReasonCase;

static const ReasonCase reason_cases[] = {
  { "clamshell", MIDLINE_LEVEL_START,
    "Trains what clamshell trains. The hip is part of the whole system that shares the knee’s "
    "load. Level 1, almost no kneecap load." },
  { "short-foot", MIDLINE_LEVEL_KEPT,
    "Trains what short-foot trains. The foot is part of the whole system that shares the knee’s "
    "load. Level 1, almost no kneecap load. It goes well, so it stays." },
  { "single-leg-reach", MIDLINE_LEVEL_EARNED,
    "Trains what single-leg-reach trains. Balance, timing and load count across the whole system. "
    "Level 2, medium kneecap load. It is the next step after what went well." },
  { "terminal-knee-extension", MIDLINE_LEVEL_SPARING,
    "Trains what terminal-knee-extension trains. The inner quad (VMO) helps to guide the kneecap "
    "inward as the knee straightens. Level 1, low kneecap load. It is gentle, because stairs or "
    "squats hurt or were not tried." },
  { "goblet-squat", MIDLINE_LEVEL_OWN_CHOICE,
    "Trains what goblet-squat trains. Balance, timing and load count across the whole system. "
    "Level 3, high kneecap load. You chose it." },
  { "wall-sit", MIDLINE_LEVEL_PHASE,
    "Trains what wall-sit trains. When the inner quad is late or weak, the kneecap is guided less "
    "well. Level 2, medium kneecap load. It is at the highest level of this phase." },
  { "no-longer-shipped", MIDLINE_LEVEL_ONLY_FIT, "It is the one that fits your answers." },
  { "no-longer-shipped", MIDLINE_LEVEL_START, "It was in your plan before." },
};

static void
test_reasons (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();

  for (guint i = 0; i < G_N_ELEMENTS (reason_cases); i++)
    {
      const ReasonCase *c = &reason_cases[i];
      const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, c->exercise_id);
      MidlineDose dose = { .sets = 2, .reps = 10, .directions = 1 };
      MidlinePlanItem *item = midline_plan_item_new (
        c->exercise_id, &dose, exercise != NULL ? exercise->statement_id : "", c->level_reason);
      g_autofree char *reason = midline_plan_item_dup_reason (item, catalogue);

      g_assert_cmpstr (reason, ==, c->expected);
      midline_plan_item_free (item);
    }
}

typedef struct {
  MidlinePillar pillar;
  MidlineEmptyReason reason;
  gboolean is_further;
  guint things;
  const char *expected;
} EmptyCase;

static const EmptyCase empty_cases[] = {
  { MIDLINE_PILLAR_HIP, MIDLINE_EMPTY_NOTHING_FITS_THINGS, FALSE, MIDLINE_THING_WALL,
    "No hip exercise fits without a mat or a band." },
  { MIDLINE_PILLAR_HIP, MIDLINE_EMPTY_NOTHING_FITS_THINGS, TRUE,
    MIDLINE_THING_WALL | MIDLINE_THING_MAT, "No further hip exercise fits without a band." },
  { MIDLINE_PILLAR_HIP, MIDLINE_EMPTY_NOTHING_FITS_THINGS, FALSE, MIDLINE_NO_THINGS,
    "No hip exercise fits without a mat, a band or a wall." },
  { MIDLINE_PILLAR_HIP, MIDLINE_EMPTY_NOTHING_FITS_THINGS, TRUE,
    MIDLINE_THING_WALL | MIDLINE_THING_MAT | MIDLINE_THING_LOOP_BAND,
    "No further hip exercise fits without other things." },
  { MIDLINE_PILLAR_QUAD_BALANCE, MIDLINE_EMPTY_NOTHING_FITS_THINGS, FALSE, MIDLINE_NO_THINGS,
    "No thigh exercise fits without a mat, a towel or a band." },
  { MIDLINE_PILLAR_FOOT, MIDLINE_EMPTY_NOTHING_FITS_CHIPS, FALSE, MIDLINE_NO_THINGS,
    "No foot exercise is left with what you asked to spare." },
  { MIDLINE_PILLAR_MOVEMENT_MECHANICS, MIDLINE_EMPTY_NOTHING_FITS_LOAD, TRUE, MIDLINE_NO_THINGS,
    "No further movement exercise is light enough for the kneecap now." },
  { MIDLINE_PILLAR_ITB_TENSION, MIDLINE_EMPTY_NO_TIME, FALSE, MIDLINE_NO_THINGS,
    "No time is left for an IT band exercise." },
};

static void
test_empty_places (void)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();

  for (guint i = 0; i < G_N_ELEMENTS (empty_cases); i++)
    {
      const EmptyCase *c = &empty_cases[i];
      MidlineEmptyPlace place = { SAMPLE_MONDAY, c->pillar, c->reason, c->is_further };
      g_autofree char *text = NULL;

      answers->things = (MidlineThings) c->things;
      text = midline_empty_place_dup_text (&place, answers);
      g_assert_cmpstr (text, ==, c->expected);
    }
}

static void
assert_lines (const MidlineAnswers *answers,
              const char           *first,
              const char           *present,
              const char           *absent)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  g_autoptr(MidlineWeek) week = NULL;
  g_auto(GStrv) lines = NULL;
  MidlineWeekRequest request = { 1, SAMPLE_MONDAY, SAMPLE_MONDAY, MIDLINE_PHASE_SETTLE, FALSE };

  week = midline_planner_build_week (catalogue, answers, &request, NULL);
  lines = midline_answers_dup_plan_reasons (answers, week);

  g_assert_cmpstr (lines[0], ==, first);
  g_assert_true (g_strv_contains ((const char * const *) lines, present));
  g_assert_false (g_strv_contains ((const char * const *) lines, absent));
  g_assert_true (g_str_has_prefix (lines[g_strv_length (lines) - 1],
                                   "Knee load is a book-keeping score"));
}

#define ALL_PILLARS "Every week trains all five pillars together, never one muscle alone"
#define EACH_DAY "Each day trains several parts together, never one muscle alone"
#define STAIRS "Stairs hurt above 3, so thigh work starts with almost no kneecap load"
#define SQUATTING "Squatting hurts above 3, so thigh work starts with almost no kneecap load"
#define BOTH "Stairs and squatting hurt above 3, so thigh work starts with almost no kneecap load"
#define NOT_TRIED "Stairs were not tried, so thigh work keeps kneecap load low"
#define CARE "Daily life hurts above 5, so please have someone look at the knee as well"
#define KNEELING "Nothing in it needs kneeling, as you asked"
#define BRUISING "It leaves out the roller, because you bruise easily"
#define ONE_DAY "Your days leave room for one strength day, so A and B take turns by week"
#define REST_BETWEEN "Between two strength days lies a day of rest or of easy work"
#define ITB_ITEM "Each strength day ends with an IT band exercise, as there is no mobility day"

static void
test_plan_reasons (void)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  int *stairs = &answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS];
  int *squatting = &answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING];

  *stairs = 3;
  *squatting = 3;
  assert_lines (answers, ALL_PILLARS, REST_BETWEEN, STAIRS);
  assert_lines (answers, ALL_PILLARS, ITB_ITEM, ONE_DAY);

  *stairs = 4;
  assert_lines (answers, ALL_PILLARS, STAIRS, SQUATTING);
  *squatting = 4;
  assert_lines (answers, ALL_PILLARS, BOTH, STAIRS);
  *stairs = 0;
  assert_lines (answers, ALL_PILLARS, SQUATTING, BOTH);
  *stairs = MIDLINE_PAIN_NOT_TRIED;
  *squatting = 0;
  assert_lines (answers, ALL_PILLARS, NOT_TRIED, STAIRS);

  answers->pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = 5;
  assert_lines (answers, ALL_PILLARS, NOT_TRIED, CARE);
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = 6;
  assert_lines (answers, ALL_PILLARS, CARE, STAIRS);

  answers->spare = MIDLINE_SPARE_KNEELING;
  assert_lines (answers, ALL_PILLARS, KNEELING, BRUISING);

  answers->weekdays = 1u << MIDLINE_MONDAY | 1u << MIDLINE_TUESDAY;
  assert_lines (answers, ALL_PILLARS, ONE_DAY, REST_BETWEEN);
  assert_lines (answers, ALL_PILLARS, ONE_DAY, ITB_ITEM);

  answers->things = MIDLINE_THING_WALL;
  assert_lines (answers, EACH_DAY, ONE_DAY, ALL_PILLARS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planner-reasons/statements", test_statements);
  g_test_add_func ("/planner-reasons/reasons", test_reasons);
  g_test_add_func ("/planner-reasons/empty-places", test_empty_places);
  g_test_add_func ("/planner-reasons/plan-reasons", test_plan_reasons);

  return g_test_run ();
}
