/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Particular weeks. What holds for every week is in test-planner-properties.c. */

#include "midline-phase-gate.h"
#include "midline-planner.h"
#include "midline-session-time.h"

#include "sample-catalogue.h"

#define FIVE_DAYS 0x37u /* Monday, Tuesday, Wednesday, Friday, Saturday */

typedef struct {
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers;      /* all things, five days, 40 minutes, no pain */
  MidlineWeekRequest request;   /* week 1 from SAMPLE_MONDAY on, Settle */
  MidlineTrainingHistory *history;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = sample_catalogue_new ();
  fixture->answers = midline_answers_new ();
  fixture->answers->things = MIDLINE_ALL_THINGS;
  fixture->answers->weekdays = FIVE_DAYS;
  fixture->answers->minutes = 40;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    fixture->answers->pain_0_to_10[i] = 1;
  fixture->request = (MidlineWeekRequest) { 1, SAMPLE_MONDAY, SAMPLE_MONDAY,
                                            MIDLINE_PHASE_SETTLE, FALSE };
  fixture->history = midline_training_history_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_catalogue_unref (fixture->catalogue);
  midline_answers_free (fixture->answers);
  midline_training_history_free (fixture->history);
}

static MidlineWeek *
build (Fixture *fixture)
{
  return midline_planner_build_week (fixture->catalogue, fixture->answers, &fixture->request,
                                     fixture->history);
}

/* The session of a day counted from the first of the week. */
static MidlineSession *
get_day (const MidlineWeek *week,
         int                day)
{
  MidlineSession *session = midline_week_get_session (week, week->start + day);

  g_assert_nonnull (session);

  return session;
}

static char *
describe (const MidlineSession *session)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      g_string_append_printf (text, "%s%s x%d", i > 0 ? ", " : "", item->exercise_id,
                              item->dose.sets);
    }

  return g_string_free (text, FALSE);
}

static void
assert_day (const MidlineWeek *week,
            int                day,
            const char        *expected)
{
  g_autofree char *found = describe (get_day (week, day));

  g_assert_cmpstr (found, ==, expected);
}

/* One letter a day from the first on, '-' for none. */
static void
assert_kinds (const MidlineWeek *week,
              const char        *expected)
{
  char found[8] = "-------";

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      found[session->date - week->start] = "ABMO"[session->kind];
    }

  g_assert_cmpstr (found, ==, expected);
}

/* Every exercise of the week goes well. */
static void
do_well (Fixture           *fixture,
         const MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          const MidlinePlanItem *item = g_ptr_array_index (session->items, j);

          midline_training_history_set_done_well (fixture->history, item->exercise_id);
        }
    }
}

/* Both strength days are those of the sample week; the score is the same. */
static void
test_sample_settle (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = build (fixture);

  assert_kinds (week, "AMB-AM-");
  assert_day (week, 0, "glute-bridge x2, clamshell x2, quadruped-hip-extension x2, quad-set x2, "
                       "short-foot x2");
  assert_day (week, 2, "single-leg-balance x2, hip-hinge x2, side-lying-hip-abduction x2, "
                       "seated-band-external-rotation x2, straight-leg-raise x2");
  assert_day (week, 1, "foam-roll-tfl x2, single-leg-balance x2, towel-curl x2, "
                       "tfl-hip-flexor-stretch x2, side-lying-quad-stretch x2");
  assert_day (week, 4, "glute-bridge x2, clamshell x2, quadruped-hip-extension x2, quad-set x2, "
                       "short-foot x2");
  g_assert_cmpint (midline_session_get_minutes (get_day (week, 0), fixture->catalogue), ==, 25);
  g_assert_cmpint (midline_session_get_minutes (get_day (week, 2), fixture->catalogue), ==, 22);
  g_assert_cmpint (midline_session_get_minutes (get_day (week, 1), fixture->catalogue), ==, 14);
  g_assert_cmpint (midline_week_get_knee_load (week, fixture->catalogue), ==, 24);
  g_assert_cmpuint (week->empty_places->len, ==, 0);
}

/* The sample week of Build breaks no rule: the builder leaves it as it is. */
static void
test_sample_build (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(MidlineWeek) sample = sample_week_new_build (fixture->catalogue);
  g_autoptr(MidlineWeek) week = NULL;
  MidlineWeekRecord record = { .planned_knee_load = 88, .planned_sets = 70, .done_sets = 70 };

  do_well (fixture, sample);
  midline_training_history_set_previous_week (fixture->history, sample);
  midline_training_history_add_week_record (fixture->history, &record);
  fixture->request = (MidlineWeekRequest) { 10, SAMPLE_MONDAY + 7, SAMPLE_MONDAY + 7,
                                            MIDLINE_PHASE_BUILD, FALSE };
  week = build (fixture);

  assert_day (week, 0, "mirror-step-down x3, banded-side-step x3, wall-sit x4, step-up x3, "
                       "short-foot x3");
  assert_day (week, 2, "single-leg-reach x3, single-leg-bridge x3, bodyweight-squat x3, "
                       "lateral-step-up x3, pelvic-drop x3");
  assert_day (week, 1, "foam-roll-vl x3, hip-hinge x3, single-leg-calf-raise x3, "
                       "standing-itb-cross-stretch x3, side-lying-quad-stretch x3");
  g_assert_cmpint (midline_week_get_knee_load (week, fixture->catalogue), ==, 88);
}

/* Everything goes well: each week rises by at most 15 % or 6 points and stays under its cap. */
static void
test_twelve_weeks (Fixture       *fixture,
                   gconstpointer  data)
{
  int before = G_MAXINT / 200;

  for (int number = 1; number <= 12; number++)
    {
      g_autoptr(MidlineWeek) week = NULL;
      MidlineWeekRecord record = { .planned_sets = 1, .done_sets = 1 };

      fixture->request = (MidlineWeekRequest) {
        number, SAMPLE_MONDAY + 7 * (number - 1), SAMPLE_MONDAY + 7 * (number - 1),
        midline_phase_usual_for_week (number, 12), FALSE
      };
      week = build (fixture);
      record.planned_knee_load = midline_week_get_knee_load (week, fixture->catalogue);

      g_assert_cmpint (record.planned_knee_load, <=, before + MAX (before * 15 / 100, 6));
      g_assert_cmpint (record.planned_knee_load, <=,
                       midline_phase_get_knee_load_cap (week->phase));
      g_assert_cmpint (record.planned_knee_load, >=, number == 1 ? 1 : before);
      before = record.planned_knee_load;

      midline_training_history_set_previous_week (fixture->history, week);
      midline_training_history_add_week_record (fixture->history, &record);
      do_well (fixture, week);
    }

  g_assert_cmpint (before, >, 24);
}

/* Build brings in new exercises one rung above what goes well, also of level 2. */
static void
test_build_earns_level_2 (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineWeek) settle = build (fixture);
  g_autoptr(MidlineWeek) week = NULL;
  MidlinePlanItem *item;

  midline_training_history_set_previous_week (fixture->history, settle);
  midline_training_history_set_done_well (fixture->history, "single-leg-balance");
  fixture->request.phase = MIDLINE_PHASE_BUILD;
  week = build (fixture);
  item = midline_session_find (get_day (week, 0), "single-leg-reach");

  g_assert_nonnull (item);
  g_assert_cmpint (item->level_reason, ==, MIDLINE_LEVEL_EARNED);
  g_assert_null (midline_session_find (get_day (week, 0), "mirror-step-down"));
}

static void
assert_one_hip_and_a_word (const MidlineWeek    *week,
                           const MidlineAnswers *answers,
                           int                   day)
{
  gboolean is_told = FALSE;

  g_assert_nonnull (midline_session_find (get_day (week, day), "standing-side-leg-lift"));

  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);
      g_autofree char *text = midline_empty_place_dup_text (place, answers);

      if (place->date != week->start + day)
        continue;

      g_assert_cmpstr (text, ==, "No further hip exercise fits without a mat or a band.");
      is_told = TRUE;
    }

  g_assert_true (is_told);
}

/* A wall is enough for one hip exercise; the plan says what the others would need. */
static void
test_no_mat_no_band (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = NULL;

  fixture->answers->things = MIDLINE_HOUSEHOLD_THINGS & ~MIDLINE_THING_MAT;
  week = build (fixture);

  assert_one_hip_and_a_word (week, fixture->answers, 0);
  assert_one_hip_and_a_word (week, fixture->answers, 2);
  assert_day (week, 1, "single-leg-balance x2, towel-curl x2, standing-itb-cross-stretch x2, "
                       "calf-wall-stretch x2, soleus-wall-stretch x2");
}

/* Without any thing at all only the calf is left; nothing is put where it does not fit. */
static void
test_no_things (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = NULL;
  g_autofree char *text = NULL;

  fixture->answers->things = MIDLINE_NO_THINGS;
  fixture->answers->weekdays = 1u << MIDLINE_MONDAY;
  week = build (fixture);

  assert_day (week, 0, "seated-soleus-raise x2");
  g_assert_cmpuint (week->empty_places->len, ==, 4);
  text = midline_empty_place_dup_text (&g_array_index (week->empty_places, MidlineEmptyPlace, 0),
                                       fixture->answers);
  g_assert_cmpstr (text, ==, "No hip exercise fits without a mat, a band or a wall.");
}

/* Foot stands in where no control exercise fits the core of day B. */
static void
test_foot_stands_in_for_control (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = NULL;
  const MidlineEmptyPlace *place;
  MidlinePlanItem *item;

  fixture->answers->things = MIDLINE_THING_MAT | MIDLINE_THING_TOWEL;
  fixture->request.phase = MIDLINE_PHASE_BUILD;
  week = build (fixture);
  item = midline_session_find (get_day (week, 2), "towel-curl");
  place = &g_array_index (week->empty_places, MidlineEmptyPlace, week->empty_places->len - 1);

  g_assert_nonnull (item != NULL ? item
                                 : midline_session_find (get_day (week, 2), "seated-soleus-raise"));
  g_assert_cmpint (place->pillar, ==, MIDLINE_PILLAR_MOVEMENT_MECHANICS);
  g_assert_false (place->is_further);
}

/* Every set of weekdays, every setting of minutes, every phase: the days are kept, and each day
 * holds something within its minutes. */
static void
test_every_setting (Fixture       *fixture,
                    gconstpointer  data)
{
  static const int minutes[] = { 15, 25, 40 };

  for (guint weekdays = 1; weekdays <= MIDLINE_EVERY_WEEKDAY; weekdays++)
    for (guint m = 0; m < G_N_ELEMENTS (minutes); m++)
      for (int phase = 0; phase < MIDLINE_N_PHASES; phase++)
        {
          g_autoptr(MidlineWeek) week = NULL;
          guint days = 0;

          fixture->answers->weekdays = weekdays;
          fixture->answers->minutes = minutes[m];
          fixture->request.phase = (MidlinePhase) phase;
          week = build (fixture);

          for (guint i = 0; i < week->sessions->len; i++)
            {
              const MidlineSession *session = g_ptr_array_index (week->sessions, i);

              days |= 1u << midline_date_get_weekday (session->date);
              g_assert_cmpuint (session->items->len, >=, 3);
              g_assert_cmpint (midline_session_get_minutes (session, fixture->catalogue), <=,
                               minutes[m]);
            }
          g_assert_cmphex (days, ==, weekdays);
          g_assert_cmpuint (week->empty_places->len, ==, 0);
        }
}

/* One strength day alone still trains all five pillars, A and B by turns, and B takes what A did
 * not hold the week before. */
static void
test_one_day_a_week (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(MidlineWeek) first = NULL;
  g_autoptr(MidlineWeek) second = NULL;

  fixture->answers->weekdays = 1u << MIDLINE_TUESDAY;
  first = build (fixture);
  midline_training_history_set_previous_week (fixture->history, first);
  fixture->request.number = 2;
  second = build (fixture);

  assert_kinds (first, "-A-----");
  assert_kinds (second, "-B-----");
  assert_day (first, 1, "hip-hinge x2, glute-bridge x2, clamshell x2, quad-set x2, "
                        "short-foot x2, tfl-hip-flexor-stretch x2");
  assert_day (second, 1, "single-leg-balance x2, side-lying-hip-abduction x2, "
                         "seated-band-external-rotation x2, straight-leg-raise x2, towel-curl x2, "
                         "standing-itb-cross-stretch x2");
}

static void
test_first_week_begins_late (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr(MidlineWeek) from_wednesday = NULL;
  g_autoptr(MidlineWeek) from_saturday = NULL;
  g_autoptr(MidlineWeek) from_sunday = NULL;

  fixture->request.plan_from = SAMPLE_MONDAY + 2;
  from_wednesday = build (fixture);
  assert_kinds (from_wednesday, "--B-AM-");

  /* Saturday would be mobility; a week without strength gets it where the spacing allows. */
  fixture->request.plan_from = SAMPLE_MONDAY + 5;
  from_saturday = build (fixture);
  assert_kinds (from_saturday, "-----A-");

  fixture->request.plan_from = SAMPLE_MONDAY + 6;
  from_sunday = build (fixture);
  g_assert_cmpuint (from_sunday->sessions->len, ==, 0);
}

static void
test_rebuild_keeps_a_whole_day (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr(MidlineWeek) same_day = NULL;
  g_autoptr(MidlineWeek) next_day = NULL;
  g_autoptr(MidlineWeek) day_after = NULL;

  fixture->request.plan_from = SAMPLE_MONDAY + 2;

  midline_training_history_set_last_strength (fixture->history, SAMPLE_MONDAY + 2);
  same_day = build (fixture);
  assert_kinds (same_day, "--M-AM-");

  midline_training_history_set_last_strength (fixture->history, SAMPLE_MONDAY + 1);
  next_day = build (fixture);
  assert_kinds (next_day, "--M-AM-");

  midline_training_history_set_last_strength (fixture->history, SAMPLE_MONDAY);
  day_after = build (fixture);
  assert_kinds (day_after, "--B-AM-");
}

static MidlineWeek *
build_next (Fixture     *fixture,
            MidlineWeek *week)
{
  midline_training_history_set_previous_week (fixture->history, week);
  fixture->request.number++;
  fixture->request.start += 7;
  fixture->request.plan_from += 7;

  return build (fixture);
}

/* What was agreed on stays: repetitions always, the person's sets too, but not the few sets of a
 * day that was shortened. */
static void
test_doses_stay (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(MidlineWeek) first = build (fixture);
  g_autoptr(MidlineWeek) second = NULL;
  MidlineSession *friday = get_day (first, 4);
  MidlinePlanItem *bridge = midline_session_find (friday, "glute-bridge");
  MidlinePlanItem *clamshell = midline_session_find (friday, "clamshell");

  bridge->dose.reps = 14;
  clamshell->dose.sets = 3;
  clamshell->placed_by_person = TRUE;
  get_day (first, 0)->shortened = TRUE;
  midline_session_find (get_day (first, 0), "quad-set")->dose.sets = 1;

  second = build_next (fixture, first);
  bridge = midline_session_find (get_day (second, 0), "glute-bridge");
  clamshell = midline_session_find (get_day (second, 0), "clamshell");

  g_assert_cmpint (bridge->dose.reps, ==, 14);
  g_assert_cmpint (bridge->dose.sets, ==, 2);
  g_assert_false (bridge->placed_by_person);
  g_assert_cmpint (clamshell->dose.sets, ==, 3);
  g_assert_true (clamshell->placed_by_person);
  g_assert_cmpint (midline_session_find (get_day (second, 0), "quad-set")->dose.sets, ==, 2);
}

static void
put_own_choice (MidlineCatalogue *catalogue,
                MidlineWeek      *week,
                const char       *old_id,
                const char       *new_id)
{
  MidlineSession *monday = get_day (week, 0);
  MidlinePlanItem *item;

  g_ptr_array_remove (monday->items, midline_session_find (monday, old_id));
  sample_session_add (monday, catalogue, new_id, 2);
  item = midline_session_find (monday, new_id);
  item->level_reason = MIDLINE_LEVEL_OWN_CHOICE;
  item->placed_by_person = TRUE;
}

/* The person's own exercise stays, above the level too, as long as the answers let it. */
static void
test_own_choice_stays (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(MidlineWeek) first = build (fixture);
  g_autoptr(MidlineWeek) second = NULL;
  g_autoptr(MidlineWeek) third = NULL;
  MidlinePlanItem *item;

  put_own_choice (fixture->catalogue, first, "clamshell", "fire-hydrant");
  second = build_next (fixture, first);
  item = midline_session_find (get_day (second, 0), "fire-hydrant");
  g_assert_nonnull (item);
  g_assert_cmpint (item->level_reason, ==, MIDLINE_LEVEL_OWN_CHOICE);
  g_assert_true (item->placed_by_person);
  g_assert_nonnull (midline_session_find (get_day (second, 4), "fire-hydrant"));

  fixture->answers->spare = MIDLINE_SPARE_KNEELING;
  third = build_next (fixture, second);
  g_assert_null (midline_session_find (get_day (third, 0), "fire-hydrant"));
}

/* An accepted step stays where it led into another pillar: what the person moved on from does not
 * come back as new, and the week trains all pillars. */
static void
test_accepted_step_stays (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineWeek) first = build (fixture);
  g_autoptr(MidlineWeek) second = NULL;
  g_autoptr(MidlineWeek) third = NULL;

  for (int day = 0; day < 7; day += 4)
    {
      MidlineSession *strength = get_day (first, day);

      g_ptr_array_remove (strength->items, midline_session_find (strength, "short-foot"));
      sample_session_add (strength, fixture->catalogue, "single-leg-balance", 2);
    }
  midline_training_history_set_accepted (fixture->history, "single-leg-balance");
  midline_training_history_set_done_well (fixture->history, "short-foot");

  second = build_next (fixture, first);
  third = build_next (fixture, second);

  for (int day = 0; day < 7; day += 4)
    {
      g_assert_nonnull (midline_session_find (get_day (third, day), "single-leg-balance"));
      g_assert_null (midline_session_find (get_day (third, day), "short-foot"));
    }
  g_assert_nonnull (midline_session_find (get_day (third, 1), "towel-curl"));
}

static void
test_kept_and_done_well (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(MidlineWeek) first = build (fixture);
  g_autoptr(MidlineWeek) second = NULL;

  midline_training_history_set_done_well (fixture->history, "clamshell");
  second = build_next (fixture, first);

  g_assert_cmpint (midline_session_find (get_day (second, 0), "clamshell")->level_reason, ==,
                   MIDLINE_LEVEL_KEPT);
  g_assert_cmpint (midline_session_find (get_day (second, 0), "quad-set")->level_reason, ==,
                   MIDLINE_LEVEL_START);
}

/* Pain that was not tried counts as above 3 when load is chosen. */
static void
test_sore_quads (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct { int stairs; int squatting; } pains[] = {
    { 4, 0 }, { 0, 4 }, { MIDLINE_PAIN_NOT_TRIED, 0 }, { 0, MIDLINE_PAIN_NOT_TRIED },
  };

  for (guint i = 0; i < MIDLINE_N_PHASES * G_N_ELEMENTS (pains); i++)
    {
      g_autoptr(MidlineWeek) week = NULL;

      fixture->request.phase = (MidlinePhase) (i % MIDLINE_N_PHASES);
      fixture->answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = pains[i / 3].stairs;
      fixture->answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING] = pains[i / 3].squatting;
      week = build (fixture);

      for (int day = 0; day <= 4; day += 2)
        {
          const MidlineSession *session = get_day (week, day);

          for (guint j = 0; j < session->items->len; j++)
            {
              const MidlinePlanItem *item = g_ptr_array_index (session->items, j);
              const MidlineExercise *exercise = midline_catalogue_lookup (fixture->catalogue,
                                                                          item->exercise_id);

              if (exercise->pillar != MIDLINE_PILLAR_QUAD_BALANCE)
                continue;
              g_assert_cmpint (exercise->knee_load, <=, MIDLINE_KNEE_LOAD_LOW);
              g_assert_cmpint (item->level_reason, ==, MIDLINE_LEVEL_SPARING);
            }
        }
    }
}

/* Settle could not be left: the hip moves on alone. */
static void
test_hip_work_only (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(MidlineWeek) settle = build (fixture);
  g_autoptr(MidlineWeek) week = NULL;
  const MidlineSession *monday;

  midline_training_history_set_previous_week (fixture->history, settle);
  midline_training_history_set_done_well (fixture->history, "glute-bridge");
  midline_training_history_set_done_well (fixture->history, "single-leg-balance");
  fixture->request.phase = MIDLINE_PHASE_BUILD;
  fixture->request.hip_work_only = TRUE;
  week = build (fixture);
  monday = get_day (week, 0);

  g_assert_cmpint (week->phase, ==, MIDLINE_PHASE_BUILD);
  g_assert_cmpint (midline_session_find (monday, "glute-bridge")->dose.sets, ==, 3);
  g_assert_cmpint (midline_session_find (monday, "quad-set")->dose.sets, ==, 2);
  for (guint i = 0; i < monday->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (monday->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (fixture->catalogue,
                                                                  item->exercise_id);

      g_assert_true (exercise->pillar == MIDLINE_PILLAR_HIP || exercise->level == 1);
    }
}

/* A low ceiling takes sets first, then exercises; the pillars stay. */
static void
test_trimming (Fixture       *fixture,
               gconstpointer  data)
{
  static const int planned[] = { 14, 8, 4, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (planned); i++)
    {
      g_autoptr(MidlineTrainingHistory) history = midline_training_history_new ();
      g_autoptr(MidlineWeek) week = NULL;
      MidlineWeekRecord record = { .planned_knee_load = planned[i], .planned_sets = 40 };

      midline_training_history_add_week_record (history, &record);
      week = midline_planner_build_week (fixture->catalogue, fixture->answers, &fixture->request,
                                         history);

      /* One set of control, twice on the mobility days and once on day B. */
      g_assert_cmpint (midline_week_get_knee_load (week, fixture->catalogue), <=,
                       MAX (planned[i], 1));
      g_assert_cmpuint (week->sessions->len, ==, 5);
      g_assert_cmpuint (get_day (week, 2)->items->len, >=, 4);
    }
}

static void
test_likely_week (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(MidlineWeek) present = build (fixture);
  g_autoptr(MidlineWeek) likely = NULL;
  MidlineWeekRequest request = { 5, SAMPLE_MONDAY + 28, SAMPLE_MONDAY + 28, MIDLINE_PHASE_BUILD,
                                 FALSE };

  midline_session_find (get_day (present, 4), "clamshell")->placed_by_person = TRUE;
  midline_session_find (get_day (present, 4), "clamshell")->dose.sets = 4;
  likely = midline_planner_likely_week (present, &request, fixture->answers);

  g_assert_cmpint (likely->number, ==, 5);
  g_assert_cmpint (likely->phase, ==, MIDLINE_PHASE_BUILD);
  assert_kinds (likely, "AMB-AM-");
  assert_day (likely, 0, "glute-bridge x2, clamshell x4, quadruped-hip-extension x2, quad-set x2, "
                         "short-foot x2");
}

static void
test_no_history (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(MidlineWeek) with = build (fixture);
  g_autoptr(MidlineWeek) without = midline_planner_build_week (fixture->catalogue,
                                                               fixture->answers,
                                                               &fixture->request, NULL);

  g_assert_true (midline_week_equal (with, without));
}

static void
test_empty_catalogue (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineCatalogue) catalogue = midline_catalogue_new (none, &error);
  g_autoptr(MidlineWeek) week = NULL;

  g_assert_no_error (error);
  week = midline_planner_build_week (catalogue, fixture->answers, &fixture->request, NULL);

  g_assert_cmpuint (week->sessions->len, ==, 0);
  g_assert_cmpuint (week->empty_places->len, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (Fixture       *fixture,
                  gconstpointer  data);
  } tests[] = {
    { "/planner/sample-settle", test_sample_settle },
    { "/planner/sample-build", test_sample_build },
    { "/planner/twelve-weeks", test_twelve_weeks },
    { "/planner/build-earns-level-2", test_build_earns_level_2 },
    { "/planner/no-mat-no-band", test_no_mat_no_band },
    { "/planner/no-things", test_no_things },
    { "/planner/foot-stands-in-for-control", test_foot_stands_in_for_control },
    { "/planner/every-setting", test_every_setting },
    { "/planner/one-day-a-week", test_one_day_a_week },
    { "/planner/first-week-begins-late", test_first_week_begins_late },
    { "/planner/rebuild-keeps-a-whole-day", test_rebuild_keeps_a_whole_day },
    { "/planner/doses-stay", test_doses_stay },
    { "/planner/accepted-step-stays", test_accepted_step_stays },
    { "/planner/own-choice-stays", test_own_choice_stays },
    { "/planner/kept-and-done-well", test_kept_and_done_well },
    { "/planner/sore-quads", test_sore_quads },
    { "/planner/hip-work-only", test_hip_work_only },
    { "/planner/trimming", test_trimming },
    { "/planner/likely-week", test_likely_week },
    { "/planner/no-history", test_no_history },
    { "/planner/empty-catalogue", test_empty_catalogue },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
