/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-test-shipped.h"

/* The facts of the records, written down a second time: a slip of the hand in exercises.json
 * changes what a person is asked to do, and no rule would notice. */

enum { QUAD = MIDLINE_PILLAR_QUAD_BALANCE, ITB = MIDLINE_PILLAR_ITB_TENSION,
       MOVE = MIDLINE_PILLAR_MOVEMENT_MECHANICS, HIP = MIDLINE_PILLAR_HIP,
       FOOT = MIDLINE_PILLAR_FOOT };
enum { MIN = MIDLINE_KNEE_LOAD_MINIMAL, LOW = MIDLINE_KNEE_LOAD_LOW,
       MOD = MIDLINE_KNEE_LOAD_MODERATE, HIGH = MIDLINE_KNEE_LOAD_HIGH };

typedef struct {
  const char *id;
  int pillar;
  int level;
  int sets;
  int reps;
  int hold_seconds;
  int rest_seconds;
  int per_week;
  int each_side;
  int knee_load;
  int pain_limit_0_to_10;
  const char *regression_id;
  const char *progression_id;
} Facts;

static const Facts table[] = {
  { "clamshell", HIP, 1, 3, 12, 1, 60, 3, 1, MIN, 2,
    NULL, "side-lying-hip-abduction" },
  { "side-lying-hip-abduction", HIP, 1, 3, 12, 2, 60, 3, 1, MIN, 2,
    "clamshell", "banded-side-step" },
  { "seated-band-external-rotation", HIP, 1, 3, 12, 1, 60, 3, 1, MIN, 2,
    NULL, "clamshell" },
  { "glute-bridge", HIP, 1, 3, 12, 2, 60, 3, 0, LOW, 3,
    NULL, "single-leg-bridge" },
  { "single-leg-bridge", HIP, 2, 3, 10, 2, 60, 3, 1, LOW, 3,
    "glute-bridge", "hip-thrust" },
  { "hip-thrust", HIP, 3, 3, 10, 1, 90, 2, 0, LOW, 3,
    "single-leg-bridge", NULL },
  { "quadruped-hip-extension", HIP, 1, 3, 12, 1, 60, 3, 1, LOW, 3,
    NULL, "fire-hydrant" },
  { "fire-hydrant", HIP, 2, 3, 10, 1, 60, 3, 1, LOW, 3,
    "quadruped-hip-extension", "side-plank-hip-abduction" },
  { "standing-side-leg-lift", HIP, 1, 3, 12, 1, 60, 3, 1, MIN, 2,
    NULL, "standing-band-hip-abduction" },
  { "standing-band-hip-abduction", HIP, 2, 3, 12, 1, 60, 3, 1, LOW, 3,
    "side-lying-hip-abduction", "banded-side-step" },
  { "banded-side-step", HIP, 2, 3, 10, 0, 60, 3, 1, LOW, 3,
    "standing-band-hip-abduction", "side-plank-hip-abduction" },
  { "pelvic-drop", HIP, 2, 3, 12, 1, 60, 3, 1, LOW, 3,
    "single-leg-balance", "single-leg-deadlift" },
  { "side-plank-hip-abduction", HIP, 3, 3, 8, 2, 90, 2, 1, MIN, 3,
    "banded-side-step", NULL },
  { "single-leg-deadlift", HIP, 3, 3, 8, 0, 90, 2, 1, LOW, 3,
    "hip-hinge", "running-man" },
  { "quad-set", QUAD, 1, 3, 10, 5, 30, 5, 1, MIN, 2,
    NULL, "straight-leg-raise" },
  { "straight-leg-raise", QUAD, 1, 3, 12, 2, 60, 3, 1, MIN, 2,
    "quad-set", "terminal-knee-extension" },
  { "short-arc-quad", QUAD, 1, 2, 12, 2, 60, 3, 1, LOW, 2,
    "quad-set", "open-chain-knee-extension" },
  { "isometric-knee-extension", QUAD, 1, 4, 1, 30, 60, 4, 1, MOD, 3,
    "quad-set", "open-chain-knee-extension" },
  { "terminal-knee-extension", QUAD, 1, 3, 15, 2, 60, 3, 1, LOW, 3,
    "straight-leg-raise", "ball-squeeze-mini-squat" },
  { "ball-squeeze-mini-squat", QUAD, 1, 3, 12, 2, 60, 3, 0, LOW, 3,
    "terminal-knee-extension", "bodyweight-squat" },
  { "sit-to-stand", MOVE, 1, 3, 10, 0, 60, 3, 0, MOD, 3,
    NULL, "bodyweight-squat" },
  { "wall-sit", QUAD, 2, 4, 1, 30, 60, 3, 0, MOD, 3,
    "ball-squeeze-mini-squat", "spanish-squat" },
  { "leg-press-0-45", QUAD, 2, 3, 10, 0, 90, 2, 0, MOD, 3,
    "ball-squeeze-mini-squat", "goblet-squat" },
  { "open-chain-knee-extension", QUAD, 2, 3, 10, 1, 90, 2, 1, MOD, 3,
    "isometric-knee-extension", "leg-press-0-45" },
  { "step-up", QUAD, 2, 3, 10, 0, 75, 3, 1, MOD, 3,
    "sit-to-stand", "step-down" },
  { "lateral-step-up", QUAD, 2, 3, 10, 0, 75, 3, 1, MOD, 3,
    "step-up", "step-down" },
  { "bodyweight-squat", QUAD, 2, 3, 12, 0, 75, 3, 0, MOD, 3,
    "ball-squeeze-mini-squat", "goblet-squat" },
  { "goblet-squat", QUAD, 3, 3, 8, 0, 120, 2, 0, HIGH, 2,
    "bodyweight-squat", NULL },
  { "split-squat", QUAD, 2, 3, 10, 0, 75, 3, 1, MOD, 3,
    "step-up", "reverse-lunge" },
  { "reverse-lunge", QUAD, 3, 3, 8, 0, 90, 2, 1, MOD, 3,
    "split-squat", "single-leg-squat-box" },
  { "spanish-squat", QUAD, 3, 4, 1, 30, 90, 2, 0, HIGH, 2,
    "wall-sit", "decline-squat" },
  { "decline-squat", QUAD, 3, 3, 10, 0, 120, 2, 0, HIGH, 2,
    "spanish-squat", NULL },
  { "step-down", QUAD, 3, 3, 8, 0, 90, 3, 1, HIGH, 2,
    "lateral-step-up", "single-leg-squat-box" },
  { "single-leg-squat-box", QUAD, 3, 3, 6, 0, 120, 2, 1, HIGH, 2,
    "step-down", NULL },
  { "stationary-cycling", QUAD, 1, 1, 1, 600, 0, 4, 0, LOW, 3,
    NULL, NULL },
  { "tfl-hip-flexor-stretch", ITB, 1, 3, 1, 30, 15, 5, 1, LOW, 2,
    NULL, "standing-itb-cross-stretch" },
  { "standing-itb-cross-stretch", ITB, 1, 3, 1, 30, 15, 5, 1, MIN, 2,
    NULL, "side-lying-quad-stretch" },
  { "side-lying-quad-stretch", ITB, 1, 3, 1, 30, 15, 4, 1, LOW, 2,
    NULL, NULL },
  { "foam-roll-tfl", ITB, 1, 3, 1, 30, 15, 4, 1, MIN, 3,
    NULL, "foam-roll-vl" },
  { "foam-roll-vl", ITB, 1, 3, 1, 30, 15, 4, 1, MIN, 3,
    "foam-roll-tfl", NULL },
  { "figure-four-stretch", ITB, 1, 3, 1, 30, 15, 4, 1, MIN, 2,
    NULL, NULL },
  { "hamstring-strap-stretch", ITB, 1, 3, 1, 30, 15, 4, 1, MIN, 2,
    NULL, NULL },
  { "calf-wall-stretch", ITB, 1, 3, 1, 30, 15, 5, 1, MIN, 2,
    NULL, "soleus-wall-stretch" },
  { "soleus-wall-stretch", ITB, 1, 3, 1, 30, 15, 5, 1, LOW, 2,
    "calf-wall-stretch", NULL },
  { "single-leg-balance", MOVE, 1, 3, 1, 30, 30, 5, 1, LOW, 3,
    NULL, "single-leg-reach" },
  { "single-leg-reach", MOVE, 2, 3, 6, 0, 60, 3, 1, MOD, 3,
    "single-leg-balance", "mirror-step-down" },
  { "hip-hinge", MOVE, 1, 3, 10, 0, 45, 3, 0, LOW, 3,
    NULL, "single-leg-deadlift" },
  { "mirror-step-down", MOVE, 2, 3, 6, 0, 60, 4, 1, MOD, 3,
    "single-leg-reach", "step-down" },
  { "stair-practice", MOVE, 2, 2, 8, 0, 60, 4, 1, MOD, 3,
    "mirror-step-down", NULL },
  { "running-cadence", MOVE, 2, 1, 1, 600, 0, 3, 0, MOD, 2,
    "single-leg-balance", "running-man" },
  { "running-man", MOVE, 3, 3, 8, 0, 75, 2, 1, MOD, 3,
    "single-leg-deadlift", NULL },
  { "soft-landing", MOVE, 3, 3, 6, 0, 90, 2, 0, HIGH, 2,
    "goblet-squat", NULL },
  { "short-foot", FOOT, 1, 3, 10, 5, 30, 4, 1, MIN, 2,
    NULL, "single-leg-balance" },
  { "towel-curl", FOOT, 1, 2, 15, 0, 30, 4, 1, MIN, 2,
    NULL, "short-foot" },
  { "band-foot-inversion", FOOT, 2, 3, 12, 1, 45, 3, 1, MIN, 2,
    "short-foot", "single-leg-calf-raise" },
  { "calf-raise", FOOT, 1, 3, 15, 1, 45, 3, 0, LOW, 3,
    NULL, "single-leg-calf-raise" },
  { "single-leg-calf-raise", FOOT, 2, 3, 10, 1, 60, 3, 1, LOW, 3,
    "calf-raise", NULL },
  { "seated-soleus-raise", FOOT, 1, 3, 15, 1, 45, 3, 1, MIN, 2,
    NULL, "calf-raise" },
  { "tibialis-raise", FOOT, 1, 3, 15, 1, 45, 3, 0, LOW, 3,
    NULL, NULL },
};

static void
test_facts (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  g_assert_cmpuint (midline_catalogue_get_n_exercises (catalogue), ==, G_N_ELEMENTS (table));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const Facts *facts = &table[i];
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_cmpstr (exercise->id, ==, facts->id);
      g_test_message ("%s", facts->id);
      g_assert_cmpint (exercise->pillar, ==, facts->pillar);
      g_assert_cmpint (exercise->level, ==, facts->level);
      g_assert_cmpint (exercise->dose.sets, ==, facts->sets);
      g_assert_cmpint (exercise->dose.reps, ==, facts->reps);
      g_assert_cmpint (exercise->dose.hold_seconds, ==, facts->hold_seconds);
      g_assert_cmpint (exercise->dose.rest_seconds, ==, facts->rest_seconds);
      g_assert_cmpint (exercise->per_week, ==, facts->per_week);
      g_assert_cmpint (exercise->dose.each_side, ==, facts->each_side);
      g_assert_cmpint (exercise->knee_load, ==, facts->knee_load);
      g_assert_cmpint (exercise->pain_limit_0_to_10, ==, facts->pain_limit_0_to_10);
      g_assert_cmpstr (exercise->regression_id, ==, facts->regression_id);
      g_assert_cmpstr (exercise->progression_id, ==, facts->progression_id);
    }
}

static void
test_directions (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  /* Only the reach is done in three directions. */
  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_cmpint (exercise->dose.directions, ==,
                       g_str_equal (exercise->id, "single-leg-reach") ? 3 : 1);
    }
}

/* What can be done with a weight or a band, now or later; a load is asked of nothing else. */
static void
test_takes_load (void)
{
  static const char * const ids[] = {
    "clamshell", "side-lying-hip-abduction", "seated-band-external-rotation", "hip-thrust",
    "fire-hydrant", "standing-band-hip-abduction", "banded-side-step", "single-leg-deadlift",
    "straight-leg-raise", "short-arc-quad", "terminal-knee-extension", "leg-press-0-45",
    "open-chain-knee-extension", "goblet-squat", "reverse-lunge", "spanish-squat",
    "band-foot-inversion", "seated-soleus-raise", NULL
  };
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_cmpint (exercise->takes_load, ==, g_strv_contains (ids, exercise->id));
    }
}

/* A repetition is held on the screen for as long as the dose says; a set that is one long hold, or
 * a ride, has a pace of its own. */
static void
test_holds (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_test_message ("%s", exercise->id);
      if (exercise->dose.reps > 1 && exercise->dose.hold_seconds > 0)
        g_assert_cmpfloat (exercise->tempo_hold_seconds, ==, exercise->dose.hold_seconds);
    }
}

/* Who is spared what, and which answers leave an exercise out; every other record has neither. */
static void
test_left_out (void)
{
  static const struct {
    const char *id;
    guint spared_by;
    guint not_when;
  } rows[] = {
    { "quadruped-hip-extension", MIDLINE_SPARE_KNEELING, 0 },
    { "fire-hydrant", MIDLINE_SPARE_KNEELING, 0 },
    { "side-plank-hip-abduction", MIDLINE_SPARE_SHOULDER, 0 },
    { "tfl-hip-flexor-stretch", MIDLINE_SPARE_KNEELING, 0 },
    { "foam-roll-tfl", MIDLINE_SPARE_BRUISING, 0 },
    { "foam-roll-vl", MIDLINE_SPARE_BRUISING, 0 },
    { "hamstring-strap-stretch", MIDLINE_SPARE_LEG_TINGLING, 0 },
    { "decline-squat", 0, MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2 },
    { "soft-landing", 0, MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2 },
    { "running-cadence", 0, MIDLINE_NOT_WHEN_STAIRS_ABOVE_2 },
  };
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      guint spared_by = 0;
      guint not_when = 0;

      for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
        {
          if (g_str_equal (rows[j].id, exercise->id))
            {
              spared_by = rows[j].spared_by;
              not_when = rows[j].not_when;
            }
        }

      g_test_message ("%s", exercise->id);
      g_assert_cmpuint (exercise->spared_by, ==, spared_by);
      g_assert_cmpuint (exercise->not_when, ==, not_when);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/content/facts/doses", test_facts);
  g_test_add_func ("/content/facts/directions", test_directions);
  g_test_add_func ("/content/facts/takes-load", test_takes_load);
  g_test_add_func ("/content/facts/holds", test_holds);
  g_test_add_func ("/content/facts/left-out", test_left_out);

  return g_test_run ();
}
