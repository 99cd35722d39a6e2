/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Every edit of a week, tried on the sample week of Settle: A, mobility, B, free, A, mobility,
 * free. */

#include "midline-plan-edit.h"
#include "midline-planner.h"
#include "midline-session-time.h"

#include "sample-catalogue.h"

#define MONDAY SAMPLE_MONDAY
#define TUESDAY (SAMPLE_MONDAY + 1)
#define WEDNESDAY (SAMPLE_MONDAY + 2)
#define THURSDAY (SAMPLE_MONDAY + 3)
#define FRIDAY (SAMPLE_MONDAY + 4)
#define SUNDAY (SAMPLE_MONDAY + 6)

typedef struct {
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers; /* all things, 40 minutes, no pain */
  MidlineWeek *week;
  MidlineWeek *untouched;  /* a copy of @week: no edit may change its argument */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = sample_catalogue_new ();
  fixture->answers = midline_answers_new ();
  fixture->answers->things = MIDLINE_ALL_THINGS;
  fixture->answers->minutes = 40;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    fixture->answers->pain_0_to_10[i] = 1;
  fixture->week = sample_week_new_settle (fixture->catalogue);
  fixture->untouched = midline_week_copy (fixture->week);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (midline_week_equal (fixture->week, fixture->untouched));

  midline_catalogue_unref (fixture->catalogue);
  midline_answers_free (fixture->answers);
  midline_week_unref (fixture->week);
  midline_week_unref (fixture->untouched);
}

static MidlinePlanItem *
find (const MidlineWeek *week,
      MidlineDate        date,
      const char        *exercise_id)
{
  const MidlineSession *session = midline_week_get_session (week, date);

  return session != NULL ? midline_session_find (session, exercise_id) : NULL;
}

/* The exercises of a day, joined with spaces; "-" for a free day. */
static void
assert_day (const MidlineWeek *week,
            MidlineDate        date,
            const char        *expected)
{
  const MidlineSession *session = midline_week_get_session (week, date);
  g_autoptr(GString) found = g_string_new (session != NULL ? NULL : "-");

  for (guint i = 0; session != NULL && i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", item->exercise_id);
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_swap (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlinePlanItem *item;

  find (fixture->week, MONDAY, "clamshell")->is_core = TRUE;
  find (fixture->untouched, MONDAY, "clamshell")->is_core = TRUE;
  edited = midline_plan_edit_swap (fixture->catalogue, fixture->week, MONDAY, "clamshell",
                                   "side-lying-hip-abduction");
  item = find (edited, MONDAY, "side-lying-hip-abduction");

  g_assert_nonnull (item);
  g_assert_cmpint (item->dose.sets, ==, 2);
  g_assert_cmpint (item->dose.hold_seconds, ==, 2);
  g_assert_true (item->placed_by_person);
  g_assert_true (item->is_core);
  g_assert_cmpint (item->level_reason, ==, MIDLINE_LEVEL_OWN_CHOICE);
  g_assert_cmpstr (item->statement_id, ==, "take-balance-timing-load");
  g_assert_null (find (edited, MONDAY, "clamshell"));
  g_assert_nonnull (find (edited, FRIDAY, "clamshell"));
}

/* The new exercise goes where its kind belongs: control before strength. */
static void
test_swap_keeps_session_order (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_plan_edit_swap (fixture->catalogue, fixture->week,
                                                          MONDAY, "short-foot",
                                                          "single-leg-balance");

  assert_day (edited, MONDAY, "single-leg-balance clamshell glute-bridge quadruped-hip-extension "
                              "quad-set");
}

static void
test_swap_refused (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct { int day; const char *old_id; const char *new_id; } cases[] = {
    { 0, "clamshell", "no-such-exercise" },
    { 0, "no-such-exercise", "clamshell" },
    { 0, "clamshell", "glute-bridge" }, /* there already */
    { 3, "clamshell", "glute-bridge" }, /* a free day */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineWeek) edited = midline_plan_edit_swap (fixture->catalogue, fixture->week,
                                                              MONDAY + cases[i].day,
                                                              cases[i].old_id, cases[i].new_id);

      g_assert_true (midline_week_equal (edited, fixture->week));
    }
}

typedef struct {
  MidlineDose asked;
  MidlineDose expected;
} DoseCase;

/* Of a clamshell: each side, one direction. */
static const DoseCase dose_cases[] = {
  { { 4, 15, 3, 90, 1, TRUE }, { 4, 15, 3, 90, 1, TRUE } },
  { { 0, 0, -1, -1, 0, TRUE }, { 1, 1, 0, 0, 1, TRUE } },
  { { 7, 31, 121, 301, 4, FALSE }, { 6, 30, 120, 300, 1, TRUE } },
  { { 6, 30, 120, 0, 3, FALSE }, { 6, 30, 120, 0, 1, TRUE } },
};

static void
test_set_dose (Fixture       *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (dose_cases); i++)
    {
      g_autoptr(MidlineWeek) edited = midline_plan_edit_set_dose (fixture->week, MONDAY,
                                                                  "clamshell",
                                                                  &dose_cases[i].asked);
      const MidlinePlanItem *item = find (edited, MONDAY, "clamshell");

      g_assert_true (midline_dose_equal (&item->dose, &dose_cases[i].expected));
      g_assert_true (item->placed_by_person);
      g_assert_cmpint (item->level_reason, ==, MIDLINE_LEVEL_START);
    }
}

static void
test_set_dose_of_a_ride (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(MidlineWeek) with_ride = midline_plan_edit_add (fixture->catalogue, fixture->week,
                                                            THURSDAY, "stationary-cycling", NULL);
  MidlineDose dose = find (with_ride, THURSDAY, "stationary-cycling")->dose;
  g_autoptr(MidlineWeek) edited = NULL;

  dose.hold_seconds = 900;
  edited = midline_plan_edit_set_dose (with_ride, THURSDAY, "stationary-cycling", &dose);
  g_assert_cmpint (find (edited, THURSDAY, "stationary-cycling")->dose.hold_seconds, ==, 600);
}

static void
test_set_same_dose (Fixture       *fixture,
                    gconstpointer  data)
{
  MidlineDose dose = find (fixture->week, MONDAY, "clamshell")->dose;
  g_autoptr(MidlineWeek) same = midline_plan_edit_set_dose (fixture->week, MONDAY, "clamshell",
                                                            &dose);
  g_autoptr(MidlineWeek) nowhere = midline_plan_edit_set_dose (fixture->week, MONDAY, "towel-curl",
                                                               &dose);

  g_assert_true (midline_week_equal (same, fixture->week));
  g_assert_true (midline_week_equal (nowhere, fixture->week));
}

static void
test_move_joins_session (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_plan_edit_move (fixture->catalogue, fixture->week, MONDAY,
                                                          TUESDAY, "glute-bridge");
  const MidlinePlanItem *item = find (edited, TUESDAY, "glute-bridge");

  assert_day (edited, MONDAY, "clamshell quadruped-hip-extension quad-set short-foot");
  /* After the control exercise that came first, before the single-joint one. */
  g_assert_nonnull (item);
  g_assert_true (item->placed_by_person);
  g_assert_false (item->is_core);
  g_assert_cmpint (midline_week_get_session (edited, TUESDAY)->kind, ==, MIDLINE_SESSION_MOBILITY);
}

static void
test_move_to_free_day (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_plan_edit_move (fixture->catalogue, fixture->week, MONDAY,
                                                          THURSDAY, "glute-bridge");

  assert_day (edited, THURSDAY, "glute-bridge");
  g_assert_cmpint (midline_week_get_session (edited, THURSDAY)->kind, ==, MIDLINE_SESSION_OWN);
  for (guint i = 1; i < edited->sessions->len; i++)
    g_assert_cmpint (((MidlineSession *) g_ptr_array_index (edited->sessions, i - 1))->date, <,
                     ((MidlineSession *) g_ptr_array_index (edited->sessions, i))->date);
}

/* Where it stands already, it is not doubled. */
static void
test_move_onto_itself (Fixture       *fixture,
                       gconstpointer  data)
{
  MidlineDose dose = find (fixture->week, MONDAY, "clamshell")->dose;
  g_autoptr(MidlineWeek) larger = NULL;
  g_autoptr(MidlineWeek) edited = NULL;

  dose.sets = 4;
  larger = midline_plan_edit_set_dose (fixture->week, MONDAY, "clamshell", &dose);
  edited = midline_plan_edit_move (fixture->catalogue, larger, MONDAY, FRIDAY, "clamshell");

  g_assert_null (find (edited, MONDAY, "clamshell"));
  g_assert_cmpint (find (edited, FRIDAY, "clamshell")->dose.sets, ==, 4);
  assert_day (edited, FRIDAY, "clamshell glute-bridge quadruped-hip-extension quad-set short-foot");
}

static void
test_move_refused (Fixture       *fixture,
                   gconstpointer  data)
{
  static const struct { int from; int to; const char *id; } cases[] = {
    { 0, 0, "clamshell" },
    { 0, 7, "clamshell" },
    { 0, -1, "clamshell" },
    { 3, 4, "clamshell" },
    { 0, 1, "towel-curl" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineWeek) edited = midline_plan_edit_move (fixture->catalogue, fixture->week,
                                                              MONDAY + cases[i].from,
                                                              MONDAY + cases[i].to, cases[i].id);

      g_assert_true (midline_week_equal (edited, fixture->week));
    }
}

static void
test_move_session_exchanges (Fixture       *fixture,
                             gconstpointer  data)
{
  MidlineEmptyPlace place = { MONDAY, MIDLINE_PILLAR_HIP, MIDLINE_EMPTY_NOTHING_FITS_THINGS, TRUE };
  g_autoptr(MidlineWeek) edited = NULL;

  g_array_append_val (fixture->week->empty_places, place);
  g_array_append_val (fixture->untouched->empty_places, place);
  edited = midline_plan_edit_move_session (fixture->week, MONDAY, TUESDAY);

  g_assert_cmpint (midline_week_get_session (edited, MONDAY)->kind, ==, MIDLINE_SESSION_MOBILITY);
  g_assert_cmpint (midline_week_get_session (edited, TUESDAY)->kind, ==,
                   MIDLINE_SESSION_STRENGTH_A);
  g_assert_cmpint (g_array_index (edited->empty_places, MidlineEmptyPlace, 0).date, ==, TUESDAY);
  g_assert_false (find (edited, TUESDAY, "clamshell")->placed_by_person);
}

static void
test_move_session_to_free_day (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_plan_edit_move_session (fixture->week, FRIDAY, SUNDAY);
  g_autoptr(MidlineWeek) outside = midline_plan_edit_move_session (fixture->week, FRIDAY,
                                                                   SUNDAY + 1);
  g_autoptr(MidlineWeek) nothing = midline_plan_edit_move_session (fixture->week, THURSDAY, SUNDAY);
  g_autoptr(MidlineWeek) same = midline_plan_edit_move_session (fixture->week, FRIDAY, FRIDAY);

  assert_day (edited, FRIDAY, "-");
  g_assert_cmpint (midline_week_get_session (edited, SUNDAY)->kind, ==, MIDLINE_SESSION_STRENGTH_A);
  g_assert_true (midline_week_equal (outside, fixture->week));
  g_assert_true (midline_week_equal (nothing, fixture->week));
  g_assert_true (midline_week_equal (same, fixture->week));
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_plan_edit_remove (fixture->week, MONDAY, "clamshell");
  g_autoptr(MidlineWeek) nothing = midline_plan_edit_remove (fixture->week, THURSDAY, "clamshell");

  assert_day (edited, MONDAY, "glute-bridge quadruped-hip-extension quad-set short-foot");
  g_assert_true (midline_week_equal (nothing, fixture->week));
}

static void
test_remove_last (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(MidlineWeek) edited = midline_week_ref (fixture->week);

  for (;;)
    {
      const MidlineSession *session = midline_week_get_session (edited, MONDAY);
      MidlineWeek *smaller;

      if (session == NULL)
        break;
      smaller = midline_plan_edit_remove (
        edited, MONDAY, ((MidlinePlanItem *) g_ptr_array_index (session->items, 0))->exercise_id);
      midline_week_unref (edited);
      edited = smaller;
    }

  g_assert_cmpuint (edited->sessions->len, ==, 4);
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  MidlineEmptyPlace place = { MONDAY, MIDLINE_PILLAR_MOVEMENT_MECHANICS,
                              MIDLINE_EMPTY_NOTHING_FITS_THINGS, FALSE };
  MidlineDose dose = { .sets = 9, .reps = 5, .rest_seconds = 30, .directions = 1 };
  g_autoptr(MidlineWeek) typical = NULL;
  g_autoptr(MidlineWeek) own = NULL;
  g_autoptr(MidlineWeek) twice = NULL;

  g_array_append_val (fixture->week->empty_places, place);
  g_array_append_val (fixture->untouched->empty_places, place);

  typical = midline_plan_edit_add (fixture->catalogue, fixture->week, MONDAY, "hip-hinge", NULL);
  assert_day (typical, MONDAY, "hip-hinge clamshell glute-bridge quadruped-hip-extension quad-set "
                               "short-foot");
  g_assert_cmpint (find (typical, MONDAY, "hip-hinge")->dose.sets, ==, 2);
  g_assert_true (find (typical, MONDAY, "hip-hinge")->placed_by_person);
  g_assert_cmpuint (typical->empty_places->len, ==, 0);

  own = midline_plan_edit_add (fixture->catalogue, fixture->week, SUNDAY, "hip-hinge", &dose);
  g_assert_cmpint (midline_week_get_session (own, SUNDAY)->kind, ==, MIDLINE_SESSION_OWN);
  g_assert_cmpint (find (own, SUNDAY, "hip-hinge")->dose.sets, ==, 6);
  g_assert_cmpint (find (own, SUNDAY, "hip-hinge")->dose.reps, ==, 5);

  twice = midline_plan_edit_add (fixture->catalogue, own, SUNDAY, "hip-hinge", NULL);
  g_assert_true (midline_week_equal (twice, own));
}

static void
test_add_refused (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(MidlineWeek) unknown = midline_plan_edit_add (fixture->catalogue, fixture->week, MONDAY,
                                                          "no-such-exercise", NULL);
  g_autoptr(MidlineWeek) outside = midline_plan_edit_add (fixture->catalogue, fixture->week,
                                                          MONDAY - 1, "hip-hinge", NULL);

  g_assert_true (midline_week_equal (unknown, fixture->week));
  g_assert_true (midline_week_equal (outside, fixture->week));
}

/* A week as the builder makes it, because shortening needs to know the core. */
static MidlineWeek *
build_week (Fixture      *fixture,
            MidlinePhase  phase)
{
  MidlineWeekRequest request = { 1, SAMPLE_MONDAY, SAMPLE_MONDAY, phase, FALSE };

  fixture->answers->weekdays = 0x37;

  return midline_planner_build_week (fixture->catalogue, fixture->answers, &request, NULL);
}

static void
test_shorten (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = build_week (fixture, MIDLINE_PHASE_SETTLE);
  g_autoptr(MidlineWeek) same = midline_plan_edit_shorten (fixture->catalogue, week, MONDAY, 25);
  g_autoptr(MidlineWeek) one_less = midline_plan_edit_shorten (fixture->catalogue, week, MONDAY,
                                                               24);
  g_autoptr(MidlineWeek) core = midline_plan_edit_shorten (fixture->catalogue, week, MONDAY, 16);
  g_autoptr(MidlineWeek) fewer = midline_plan_edit_shorten (fixture->catalogue, week, MONDAY, 14);
  g_autoptr(MidlineWeek) least = midline_plan_edit_shorten (fixture->catalogue, week, MONDAY, 0);

  g_assert_true (midline_week_equal (same, week));
  assert_day (week, MONDAY, "glute-bridge clamshell quadruped-hip-extension quad-set short-foot");
  assert_day (one_less, MONDAY, "glute-bridge clamshell quad-set short-foot");
  g_assert_true (midline_week_get_session (one_less, MONDAY)->shortened);
  g_assert_false (midline_week_get_session (one_less, FRIDAY)->shortened);
  assert_day (core, MONDAY, "clamshell quad-set short-foot");
  g_assert_cmpint (find (core, MONDAY, "quad-set")->dose.sets, ==, 2);
  assert_day (fewer, MONDAY, "clamshell quad-set short-foot");
  g_assert_cmpint (find (fewer, MONDAY, "short-foot")->dose.sets, ==, 1);
  g_assert_cmpint (find (fewer, MONDAY, "clamshell")->dose.sets, ==, 2);
  assert_day (least, MONDAY, "clamshell quad-set short-foot");
  g_assert_cmpint (midline_session_get_minutes (midline_week_get_session (least, MONDAY),
                                                fixture->catalogue), ==, 8);
}

/* The last place of the table goes first, and before it what the person added. */
static void
test_shorten_in_reverse (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = build_week (fixture, MIDLINE_PHASE_BUILD);
  g_autoptr(MidlineWeek) more = midline_plan_edit_add (fixture->catalogue, week, MONDAY,
                                                       "calf-wall-stretch", NULL);
  const MidlineSession *monday = midline_week_get_session (more, MONDAY);
  int minutes = midline_session_get_minutes (monday, fixture->catalogue);
  g_autoptr(MidlineWeek) first = midline_plan_edit_shorten (fixture->catalogue, more, MONDAY,
                                                            minutes - 1);
  g_autoptr(MidlineWeek) second = NULL;

  assert_day (more, MONDAY, "sit-to-stand clamshell quad-set terminal-knee-extension short-foot "
                            "calf-wall-stretch");
  assert_day (first, MONDAY, "sit-to-stand clamshell quad-set terminal-knee-extension short-foot");

  minutes = midline_session_get_minutes (midline_week_get_session (first, MONDAY),
                                         fixture->catalogue);
  second = midline_plan_edit_shorten (fixture->catalogue, first, MONDAY, minutes - 1);
  assert_day (second, MONDAY, "clamshell quad-set terminal-knee-extension short-foot");
}

static void
test_shorten_own_session (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineWeek) one = midline_plan_edit_add (fixture->catalogue, fixture->week, SUNDAY,
                                                      "clamshell", NULL);
  g_autoptr(MidlineWeek) two = midline_plan_edit_add (fixture->catalogue, one, SUNDAY,
                                                      "quad-set", NULL);
  g_autoptr(MidlineWeek) least = midline_plan_edit_shorten (fixture->catalogue, two, SUNDAY, 0);
  g_autoptr(MidlineWeek) free_day = midline_plan_edit_shorten (fixture->catalogue, fixture->week,
                                                               SUNDAY, 0);

  assert_day (least, SUNDAY, "clamshell");
  g_assert_cmpint (find (least, SUNDAY, "clamshell")->dose.sets, ==, 1);
  g_assert_true (midline_week_equal (free_day, fixture->week));
}

static const MidlineSwapOffer *
find_offer (GPtrArray  *offers,
            const char *exercise_id)
{
  for (guint i = 0; i < offers->len; i++)
    {
      const MidlineSwapOffer *offer = g_ptr_array_index (offers, i);

      if (g_str_equal (offer->exercise->id, exercise_id))
        return offer;
    }

  return NULL;
}

static GPtrArray *
list (Fixture     *fixture,
      MidlineWeek *week,
      MidlineDate  date,
      const char  *exercise_id)
{
  return midline_plan_edit_list_swaps (fixture->catalogue, fixture->answers, week, date,
                                       exercise_id);
}

static void
test_swaps_of_clamshell (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(GPtrArray) offers = list (fixture, fixture->week, MONDAY, "clamshell");
  const MidlineSwapOffer *first = g_ptr_array_index (offers, 0);
  const MidlineSwapOffer *second = g_ptr_array_index (offers, 1);
  const MidlineSwapOffer *third = g_ptr_array_index (offers, 2);

  g_assert_cmpuint (offers->len, ==, 3);
  g_assert_cmpstr (first->exercise->id, ==, "seated-band-external-rotation");
  g_assert_cmpstr (first->reason, ==, "Easier: the next rung down. Needs no mat.");
  g_assert_cmpstr (second->exercise->id, ==, "side-lying-hip-abduction");
  g_assert_cmpstr (second->reason, ==, "Harder: the next rung up.");
  g_assert_cmpstr (third->exercise->id, ==, "standing-side-leg-lift");
  g_assert_cmpstr (third->reason, ==, "Needs no mat.");
}

/* One level up at most, and never what the answers speak against. */
static void
test_swaps_fit_answers (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = sample_week_new_build (fixture->catalogue);
  g_autoptr(GPtrArray) all = NULL;
  g_autoptr(GPtrArray) few_things = NULL;
  g_autoptr(GPtrArray) kneeling = NULL;
  g_autoptr(GPtrArray) sore = NULL;

  all = list (fixture, week, MONDAY, "wall-sit");
  g_assert_nonnull (find_offer (all, "bodyweight-squat"));
  g_assert_nonnull (find_offer (all, "leg-press-0-45"));
  g_assert_null (find_offer (all, "spanish-squat"));
  g_assert_null (find_offer (all, "step-up"));
  g_assert_cmpstr (find_offer (all, "ball-squeeze-mini-squat")->reason, ==,
                   "Easier: the next rung down. Less kneecap load. Needs no wall.");

  fixture->answers->things &= ~MIDLINE_THING_GYM;
  few_things = list (fixture, week, MONDAY, "wall-sit");
  g_assert_null (find_offer (few_things, "leg-press-0-45"));

  fixture->answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING] = 5;
  sore = list (fixture, week, MONDAY, "wall-sit");
  g_assert_nonnull (find_offer (sore, "ball-squeeze-mini-squat"));
  g_assert_null (find_offer (sore, "bodyweight-squat"));

  fixture->answers->spare = MIDLINE_SPARE_KNEELING;
  kneeling = list (fixture, week, MONDAY, "banded-side-step");
  g_assert_null (find_offer (kneeling, "fire-hydrant"));
  g_assert_nonnull (find_offer (kneeling, "single-leg-bridge"));
}

/* A rung of another pillar may stand in; a run only for people who run. */
static void
test_swaps_across_pillars (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = sample_week_new_build (fixture->catalogue);
  g_autoptr(GPtrArray) offers = list (fixture, week, WEDNESDAY, "pelvic-drop");
  g_autoptr(GPtrArray) not_running = list (fixture, week, TUESDAY, "hip-hinge");
  g_autoptr(GPtrArray) running = NULL;

  g_assert_nonnull (find_offer (offers, "single-leg-balance"));
  g_assert_null (find_offer (not_running, "running-cadence"));

  fixture->answers->runs = TRUE;
  running = list (fixture, week, TUESDAY, "hip-hinge");
  g_assert_nonnull (find_offer (running, "running-cadence"));
}

static void
test_swaps_one_high_load (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = sample_week_new_build (fixture->catalogue);
  g_autoptr(MidlineWeek) with_high = NULL;
  g_autoptr(GPtrArray) without = NULL;
  g_autoptr(GPtrArray) with = NULL;
  g_autoptr(GPtrArray) of_high = NULL;

  week->phase = MIDLINE_PHASE_RETURN;
  without = list (fixture, week, MONDAY, "wall-sit");
  g_assert_nonnull (find_offer (without, "spanish-squat"));

  with_high = midline_plan_edit_swap (fixture->catalogue, week, MONDAY, "step-up", "goblet-squat");
  with = list (fixture, with_high, MONDAY, "wall-sit");
  g_assert_null (find_offer (with, "spanish-squat"));

  of_high = list (fixture, with_high, MONDAY, "goblet-squat");
  g_assert_nonnull (find_offer (of_high, "spanish-squat"));
}

static void
test_swaps_fit_minutes (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = sample_week_new_build (fixture->catalogue);
  g_autoptr(GPtrArray) tight = NULL;
  g_autoptr(GPtrArray) roomy = list (fixture, week, WEDNESDAY, "bodyweight-squat");

  fixture->answers->minutes = 15;
  tight = list (fixture, week, WEDNESDAY, "bodyweight-squat");

  g_assert_nonnull (find_offer (roomy, "terminal-knee-extension"));
  g_assert_null (find_offer (tight, "terminal-knee-extension"));
  g_assert_nonnull (find_offer (tight, "wall-sit"));
}

static void
test_swaps_of_nothing (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(GPtrArray) free_day = list (fixture, fixture->week, THURSDAY, "clamshell");
  g_autoptr(GPtrArray) not_there = list (fixture, fixture->week, MONDAY, "towel-curl");

  g_assert_cmpuint (free_day->len, ==, 0);
  g_assert_cmpuint (not_there->len, ==, 0);
}

/* Each offer, once taken, raises no concern: only fitting ones are offered. */
static void
test_swaps_raise_no_concern (Fixture       *fixture,
                             gconstpointer  data)
{
  for (guint i = 0; i < fixture->week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (fixture->week->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          const char *id = ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->exercise_id;
          g_autoptr(GPtrArray) offers = list (fixture, fixture->week, session->date, id);

          g_assert_cmpuint (offers->len, >, 0);
          for (guint k = 0; k < offers->len; k++)
            {
              const MidlineSwapOffer *offer = g_ptr_array_index (offers, k);
              g_autoptr(MidlineWeek) edited = NULL;

              edited = midline_plan_edit_swap (fixture->catalogue, fixture->week, session->date, id,
                                               offer->exercise->id);
              g_assert_cmpint (midline_plan_edit_find_concerns (fixture->catalogue,
                                                                fixture->answers, fixture->week,
                                                                edited),
                               ==, MIDLINE_CONCERN_NONE);
              g_assert_cmpint (offer->reason[strlen (offer->reason) - 1], ==, '.');
            }
        }
    }
}

static void
assert_concerns (Fixture     *fixture,
                 MidlineWeek *after, /* (transfer full) */
                 guint        expected)
{
  g_assert_cmphex (midline_plan_edit_find_concerns (fixture->catalogue, fixture->answers,
                                                    fixture->week, after),
                   ==, expected);
  midline_week_unref (after);
}

static MidlineWeek *
add (Fixture    *fixture,
     const char *exercise_id,
     int         sets)
{
  MidlineDose dose = midline_catalogue_lookup (fixture->catalogue, exercise_id)->dose;

  dose.sets = sets;

  return midline_plan_edit_add (fixture->catalogue, fixture->week, SUNDAY, exercise_id, &dose);
}

static void
test_concerns (Fixture       *fixture,
               gconstpointer  data)
{
  assert_concerns (fixture, midline_week_ref (fixture->week), MIDLINE_CONCERN_NONE);
  assert_concerns (fixture, add (fixture, "towel-curl", 2), MIDLINE_CONCERN_NONE);
  /* 24 + 4 x 2 stays under 40; 24 + 6 x 4 does not, and it is of level 3. */
  assert_concerns (fixture, add (fixture, "isometric-knee-extension", 4), MIDLINE_CONCERN_NONE);
  assert_concerns (fixture, add (fixture, "goblet-squat", 6),
                   MIDLINE_CONCERN_KNEE_LOAD_CAP | MIDLINE_CONCERN_LEVEL);
  assert_concerns (fixture, midline_plan_edit_move_session (fixture->week, WEDNESDAY, THURSDAY),
                   MIDLINE_CONCERN_STRENGTH_DAYS_TOUCH);

  fixture->answers->things &= ~MIDLINE_THING_MIRROR;
  assert_concerns (fixture, add (fixture, "mirror-step-down", 1),
                   MIDLINE_CONCERN_THINGS | MIDLINE_CONCERN_LEVEL);

  fixture->answers->spare = MIDLINE_SPARE_LEG_TINGLING;
  assert_concerns (fixture, add (fixture, "hamstring-strap-stretch", 1), MIDLINE_CONCERN_SPARED);

  fixture->answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = 4;
  assert_concerns (fixture, add (fixture, "isometric-knee-extension", 1),
                   MIDLINE_CONCERN_SORE_KNEE);

  fixture->answers->minutes = 15;
  assert_concerns (fixture, add (fixture, "towel-curl", 2), MIDLINE_CONCERN_NONE);
  assert_concerns (fixture, midline_plan_edit_add (fixture->catalogue, fixture->week, TUESDAY,
                                                   "towel-curl", NULL),
                   MIDLINE_CONCERN_MINUTES | MIDLINE_CONCERN_TOO_MANY);
}

/* What the week held already is no news: only the edit is warned of. */
static void
test_concerns_are_about_the_edit (Fixture       *fixture,
                                  gconstpointer  data)
{
  fixture->answers->minutes = 15;
  fixture->answers->spare = MIDLINE_SPARE_KNEELING;

  assert_concerns (fixture, midline_plan_edit_remove (fixture->week, MONDAY, "clamshell"),
                   MIDLINE_CONCERN_NONE);
  assert_concerns (fixture, midline_plan_edit_move (fixture->catalogue, fixture->week, MONDAY,
                                                    SUNDAY, "quadruped-hip-extension"),
                   MIDLINE_CONCERN_NONE);
}

static void
test_concern_text (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *none = midline_edit_concern_dup_text (MIDLINE_CONCERN_NONE);
  g_autofree char *one = midline_edit_concern_dup_text (MIDLINE_CONCERN_LEVEL);
  g_autofree char *two = midline_edit_concern_dup_text (
    (MidlineEditConcern) (MIDLINE_CONCERN_MINUTES | MIDLINE_CONCERN_LEVEL));

  g_assert_null (none);
  g_assert_cmpstr (one, ==, "The exercise is above the level of this phase.");
  g_assert_cmpstr (two, ==, "The session would take longer than the minutes in your answers. "
                            "The exercise is above the level of this phase.");

  for (guint bit = 0; bit < 8; bit++)
    {
      g_autofree char *text = midline_edit_concern_dup_text ((MidlineEditConcern) (1 << bit));

      g_assert_nonnull (text);
    }
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
    { "/plan-edit/swap", test_swap },
    { "/plan-edit/swap-keeps-session-order", test_swap_keeps_session_order },
    { "/plan-edit/swap-refused", test_swap_refused },
    { "/plan-edit/set-dose", test_set_dose },
    { "/plan-edit/set-dose-of-a-ride", test_set_dose_of_a_ride },
    { "/plan-edit/set-same-dose", test_set_same_dose },
    { "/plan-edit/move-joins-session", test_move_joins_session },
    { "/plan-edit/move-to-free-day", test_move_to_free_day },
    { "/plan-edit/move-onto-itself", test_move_onto_itself },
    { "/plan-edit/move-refused", test_move_refused },
    { "/plan-edit/move-session-exchanges", test_move_session_exchanges },
    { "/plan-edit/move-session-to-free-day", test_move_session_to_free_day },
    { "/plan-edit/remove", test_remove },
    { "/plan-edit/remove-last", test_remove_last },
    { "/plan-edit/add", test_add },
    { "/plan-edit/add-refused", test_add_refused },
    { "/plan-edit/shorten", test_shorten },
    { "/plan-edit/shorten-in-reverse", test_shorten_in_reverse },
    { "/plan-edit/shorten-own-session", test_shorten_own_session },
    { "/plan-edit/swaps-of-clamshell", test_swaps_of_clamshell },
    { "/plan-edit/swaps-fit-answers", test_swaps_fit_answers },
    { "/plan-edit/swaps-across-pillars", test_swaps_across_pillars },
    { "/plan-edit/swaps-one-high-load", test_swaps_one_high_load },
    { "/plan-edit/swaps-fit-minutes", test_swaps_fit_minutes },
    { "/plan-edit/swaps-of-nothing", test_swaps_of_nothing },
    { "/plan-edit/swaps-raise-no-concern", test_swaps_raise_no_concern },
    { "/plan-edit/concerns", test_concerns },
    { "/plan-edit/concerns-are-about-the-edit", test_concerns_are_about_the_edit },
    { "/plan-edit/concern-text", test_concern_text },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
