/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The facts of the 59 exercises that the rules of the core work with, as a compact table: the core
 * is tested without the files of the content layer. Texts are left out. */

#include "sample-catalogue.h"

/* Short names, for rows that can be read at a glance. */
enum {
  QUAD = MIDLINE_PILLAR_QUAD_BALANCE,
  ITB = MIDLINE_PILLAR_ITB_TENSION,
  MOVE = MIDLINE_PILLAR_MOVEMENT_MECHANICS,
  HIP = MIDLINE_PILLAR_HIP,
  FOOT = MIDLINE_PILLAR_FOOT,
};

enum {
  WARM_UP = MIDLINE_EXERCISE_WARM_UP,
  ROLL = MIDLINE_EXERCISE_ROLLER,
  CONTROL = MIDLINE_EXERCISE_CONTROL,
  MULTI = MIDLINE_EXERCISE_MULTI_JOINT,
  SINGLE = MIDLINE_EXERCISE_SINGLE_JOINT,
  STRETCH = MIDLINE_EXERCISE_STRETCH,
};

enum {
  MINIMAL = MIDLINE_KNEE_LOAD_MINIMAL,
  LOW = MIDLINE_KNEE_LOAD_LOW,
  MODERATE = MIDLINE_KNEE_LOAD_MODERATE,
  HIGH = MIDLINE_KNEE_LOAD_HIGH,
};

enum {
  MAT = MIDLINE_THING_MAT,
  WALL = MIDLINE_THING_WALL,
  CHAIR = MIDLINE_THING_CHAIR,
  TOWEL = MIDLINE_THING_TOWEL,
  CUSHION = MIDLINE_THING_CUSHION,
  BENCH = MIDLINE_THING_BENCH,
  STICK = MIDLINE_THING_STICK,
  STEP = MIDLINE_THING_LOW_STEP,
  STAIRS = MIDLINE_THING_STAIRS,
  LOOP = MIDLINE_THING_LOOP_BAND,
  LONG = MIDLINE_THING_LONG_BAND,
  ANKLE = MIDLINE_THING_ANKLE_WEIGHT,
  WEIGHT = MIDLINE_THING_WEIGHT,
  ROLLER = MIDLINE_THING_ROLLER,
  BALL = MIDLINE_THING_BALL,
  STRAP = MIDLINE_THING_STRAP,
  MIRROR = MIDLINE_THING_MIRROR,
  WEDGE = MIDLINE_THING_WEDGE,
  BIKE = MIDLINE_THING_BIKE,
  GYM = MIDLINE_THING_GYM,
};

enum {
  KNEELING = MIDLINE_SPARE_KNEELING,
  SHOULDER = MIDLINE_SPARE_SHOULDER,
  LEG_TINGLING = MIDLINE_SPARE_LEG_TINGLING,
  BRUISING = MIDLINE_SPARE_BRUISING,
  DAILY = MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2,
  ON_STAIRS = MIDLINE_NOT_WHEN_STAIRS_ABOVE_2,
};

/* Id, rung below, rung above; pillar, kind, for people who run only, level, dose (sets,
 * repetitions, hold, rest, directions, each side); tempo out and back, needs (one of each set),
 * spared by, not when, load, pain limit, statement. */
typedef struct {
  const char *id;
  const char *regression_id;
  const char *progression_id;
  int pillar;
  int kind;
  gboolean is_run;
  int level;
  MidlineDose dose;
  double tempo_out_seconds;
  double tempo_back_seconds;
  int needs[3];
  int spared_by;
  int not_when;
  int load;
  int pain_limit_0_to_10;
  const char *statement_id;
} Row;

static const Row rows[] = {
  { "clamshell", NULL, "side-lying-hip-abduction",
    HIP, SINGLE, FALSE, 1, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { MAT }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "side-lying-hip-abduction", "clamshell", "banded-side-step",
    HIP, SINGLE, FALSE, 1, { 3, 12, 2, 60, 1, TRUE },
    2, 2, { MAT }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "seated-band-external-rotation", NULL, "clamshell",
    HIP, SINGLE, FALSE, 1, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { LOOP | LONG, CHAIR }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "glute-bridge", NULL, "single-leg-bridge",
    HIP, MULTI, FALSE, 1, { 3, 12, 2, 60, 1, FALSE },
    2, 2, { MAT }, 0, 0, LOW, 3, "take-not-one-muscle" },
  { "single-leg-bridge", "glute-bridge", "hip-thrust",
    HIP, MULTI, FALSE, 2, { 3, 10, 2, 60, 1, TRUE },
    2, 2, { MAT }, 0, 0, LOW, 3, "take-not-one-muscle" },
  { "hip-thrust", "single-leg-bridge", NULL,
    HIP, MULTI, FALSE, 3, { 3, 10, 1, 90, 1, FALSE },
    2, 2, { BENCH }, 0, 0, LOW, 3, "take-not-one-muscle" },
  { "quadruped-hip-extension", NULL, "fire-hydrant",
    HIP, SINGLE, FALSE, 1, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { MAT, CUSHION | TOWEL | MAT }, KNEELING, 0, LOW, 3, "take-balance-timing-load" },
  { "fire-hydrant", "quadruped-hip-extension", "side-plank-hip-abduction",
    HIP, SINGLE, FALSE, 2, { 3, 10, 1, 60, 1, TRUE },
    2, 2, { MAT, CUSHION | TOWEL | MAT }, KNEELING, 0, LOW, 3, "take-balance-timing-load" },
  { "standing-side-leg-lift", NULL, "standing-band-hip-abduction",
    HIP, SINGLE, FALSE, 1, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { WALL }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "standing-band-hip-abduction", "side-lying-hip-abduction", "banded-side-step",
    HIP, SINGLE, FALSE, 2, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { LOOP | LONG, WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "banded-side-step", "standing-band-hip-abduction", "side-plank-hip-abduction",
    HIP, MULTI, FALSE, 2, { 3, 10, 0, 60, 1, TRUE },
    2, 2, { LOOP }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "pelvic-drop", "single-leg-balance", "single-leg-deadlift",
    HIP, SINGLE, FALSE, 2, { 3, 12, 1, 60, 1, TRUE },
    2, 2, { STEP, STAIRS | WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "side-plank-hip-abduction", "banded-side-step", NULL,
    HIP, MULTI, FALSE, 3, { 3, 8, 2, 90, 1, TRUE },
    2, 2, { MAT }, SHOULDER, 0, MINIMAL, 3, "take-together" },
  { "single-leg-deadlift", "hip-hinge", "running-man",
    HIP, MULTI, FALSE, 3, { 3, 8, 0, 90, 1, TRUE },
    2, 2, { WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "quad-set", NULL, "straight-leg-raise",
    QUAD, SINGLE, FALSE, 1, { 3, 10, 5, 30, 1, TRUE },
    1, 1, { TOWEL }, 0, 0, MINIMAL, 2, "vmo-guides-inward" },
  { "straight-leg-raise", "quad-set", "terminal-knee-extension",
    QUAD, SINGLE, FALSE, 1, { 3, 12, 2, 60, 1, TRUE },
    2, 2, { MAT }, 0, 0, MINIMAL, 2, "vmo-guides-inward" },
  { "short-arc-quad", "quad-set", "open-chain-knee-extension",
    QUAD, SINGLE, FALSE, 1, { 2, 12, 2, 60, 1, TRUE },
    2, 2, { TOWEL }, 0, 0, LOW, 2, "vmo-guides-inward" },
  { "isometric-knee-extension", "quad-set", "open-chain-knee-extension",
    QUAD, SINGLE, FALSE, 1, { 4, 1, 30, 60, 1, TRUE },
    2, 2, { CHAIR, STRAP | WALL }, 0, 0, MODERATE, 3, "vmo-delay-weakness" },
  { "terminal-knee-extension", "straight-leg-raise", "ball-squeeze-mini-squat",
    QUAD, SINGLE, FALSE, 1, { 3, 15, 2, 60, 1, TRUE },
    2, 2, { LONG }, 0, 0, LOW, 3, "vmo-guides-inward" },
  { "ball-squeeze-mini-squat", "terminal-knee-extension", "bodyweight-squat",
    QUAD, MULTI, FALSE, 1, { 3, 12, 2, 60, 1, FALSE },
    2, 2, { BALL | CUSHION }, 0, 0, LOW, 3, "vmo-underactive-drift" },
  { "sit-to-stand", NULL, "bodyweight-squat",
    MOVE, MULTI, FALSE, 1, { 3, 10, 0, 60, 1, FALSE },
    2, 2, { CHAIR }, 0, 0, MODERATE, 3, "take-together" },
  { "wall-sit", "ball-squeeze-mini-squat", "spanish-squat",
    QUAD, MULTI, FALSE, 2, { 4, 1, 30, 60, 1, FALSE },
    3, 3, { WALL }, 0, 0, MODERATE, 3, "vmo-delay-weakness" },
  { "leg-press-0-45", "ball-squeeze-mini-squat", "goblet-squat",
    QUAD, MULTI, FALSE, 2, { 3, 10, 0, 90, 1, FALSE },
    2, 2, { GYM }, 0, 0, MODERATE, 3, "take-balance-timing-load" },
  { "open-chain-knee-extension", "isometric-knee-extension", "leg-press-0-45",
    QUAD, SINGLE, FALSE, 2, { 3, 10, 1, 90, 1, TRUE },
    2, 3, { GYM | ANKLE }, 0, 0, MODERATE, 3, "vmo-delay-weakness" },
  { "step-up", "sit-to-stand", "step-down",
    QUAD, MULTI, FALSE, 2, { 3, 10, 0, 75, 1, TRUE },
    2, 2, { STEP | STAIRS }, 0, 0, MODERATE, 3, "pain-activities" },
  { "lateral-step-up", "step-up", "step-down",
    QUAD, MULTI, FALSE, 2, { 3, 10, 0, 75, 1, TRUE },
    2, 2, { STEP | STAIRS }, 0, 0, MODERATE, 3, "take-together" },
  { "bodyweight-squat", "ball-squeeze-mini-squat", "goblet-squat",
    QUAD, MULTI, FALSE, 2, { 3, 12, 0, 75, 1, FALSE },
    2, 2, { 0 }, 0, 0, MODERATE, 3, "take-together" },
  { "goblet-squat", "bodyweight-squat", NULL,
    QUAD, MULTI, FALSE, 3, { 3, 8, 0, 120, 1, FALSE },
    2, 2, { WEIGHT }, 0, 0, HIGH, 2, "take-balance-timing-load" },
  { "split-squat", "step-up", "reverse-lunge",
    QUAD, MULTI, FALSE, 2, { 3, 10, 0, 75, 1, TRUE },
    2, 2, { WALL }, 0, 0, MODERATE, 3, "take-together" },
  { "reverse-lunge", "split-squat", "single-leg-squat-box",
    QUAD, MULTI, FALSE, 3, { 3, 8, 0, 90, 1, TRUE },
    2, 2, { 0 }, 0, 0, MODERATE, 3, "take-balance-timing-load" },
  { "spanish-squat", "wall-sit", "decline-squat",
    QUAD, MULTI, FALSE, 3, { 4, 1, 30, 90, 1, FALSE },
    3, 3, { LONG }, 0, 0, HIGH, 2, "take-balance-timing-load" },
  { "decline-squat", "spanish-squat", NULL,
    QUAD, MULTI, FALSE, 3, { 3, 10, 0, 120, 1, FALSE },
    2, 2, { WEDGE }, 0, DAILY, HIGH, 2, "take-balance-timing-load" },
  { "step-down", "lateral-step-up", "single-leg-squat-box",
    QUAD, MULTI, FALSE, 3, { 3, 8, 0, 90, 1, TRUE },
    2, 2, { STEP | STAIRS, STAIRS | WALL }, 0, 0, HIGH, 2, "pain-activities" },
  { "single-leg-squat-box", "step-down", NULL,
    QUAD, MULTI, FALSE, 3, { 3, 6, 0, 120, 1, TRUE },
    2, 2, { CHAIR }, 0, 0, HIGH, 2, "take-together" },
  { "stationary-cycling", NULL, NULL,
    QUAD, WARM_UP, FALSE, 1, { 1, 1, 600, 0, 1, FALSE },
    1, 1, { BIKE }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "tfl-hip-flexor-stretch", NULL, "standing-itb-cross-stretch",
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { MAT, CUSHION | TOWEL | MAT }, KNEELING, 0, LOW, 2, "itb-tight-pull" },
  { "standing-itb-cross-stretch", NULL, "side-lying-quad-stretch",
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { WALL }, 0, 0, MINIMAL, 2, "itb-tight-pull" },
  { "side-lying-quad-stretch", NULL, NULL,
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { MAT }, 0, 0, LOW, 2, "vl-overactive" },
  { "foam-roll-tfl", NULL, "foam-roll-vl",
    ITB, ROLL, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { ROLLER | BALL }, BRUISING, 0, MINIMAL, 3, "itb-tight-pull" },
  { "foam-roll-vl", "foam-roll-tfl", NULL,
    ITB, ROLL, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { ROLLER }, BRUISING, 0, MINIMAL, 3, "vl-pulls-outward" },
  { "figure-four-stretch", NULL, NULL,
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { MAT }, 0, 0, MINIMAL, 2, "itb-tight-pull" },
  { "hamstring-strap-stretch", NULL, NULL,
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { STRAP }, LEG_TINGLING, 0, MINIMAL, 2, "take-together" },
  { "calf-wall-stretch", NULL, "soleus-wall-stretch",
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { WALL }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "soleus-wall-stretch", "calf-wall-stretch", NULL,
    ITB, STRETCH, FALSE, 1, { 3, 1, 30, 15, 1, TRUE },
    3, 3, { WALL }, 0, 0, LOW, 2, "take-balance-timing-load" },
  { "single-leg-balance", NULL, "single-leg-reach",
    MOVE, CONTROL, FALSE, 1, { 3, 1, 30, 30, 1, TRUE },
    1, 1, { WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "single-leg-reach", "single-leg-balance", "mirror-step-down",
    MOVE, CONTROL, FALSE, 2, { 3, 6, 0, 60, 3, TRUE },
    2, 2, { 0 }, 0, 0, MODERATE, 3, "take-balance-timing-load" },
  { "hip-hinge", NULL, "single-leg-deadlift",
    MOVE, CONTROL, FALSE, 1, { 3, 10, 0, 45, 1, FALSE },
    2, 2, { STICK }, 0, 0, LOW, 3, "take-together" },
  { "mirror-step-down", "single-leg-reach", "step-down",
    MOVE, CONTROL, FALSE, 2, { 3, 6, 0, 60, 1, TRUE },
    3, 2, { MIRROR, STEP }, 0, 0, MODERATE, 3, "take-together" },
  { "stair-practice", "mirror-step-down", NULL,
    MOVE, CONTROL, FALSE, 2, { 2, 8, 0, 60, 1, TRUE },
    2, 2, { STAIRS, STAIRS | WALL }, 0, 0, MODERATE, 3, "pain-activities" },
  { "running-cadence", "single-leg-balance", "running-man",
    MOVE, CONTROL, TRUE, 2, { 1, 1, 600, 0, 1, FALSE },
    0.2, 0.2, { 0 }, 0, ON_STAIRS, MODERATE, 2, "pain-activities" },
  { "running-man", "single-leg-deadlift", NULL,
    MOVE, CONTROL, FALSE, 3, { 3, 8, 0, 75, 1, TRUE },
    2, 2, { 0 }, 0, 0, MODERATE, 3, "take-balance-timing-load" },
  { "soft-landing", "goblet-squat", NULL,
    MOVE, CONTROL, FALSE, 3, { 3, 6, 0, 90, 1, FALSE },
    0.5, 1, { STEP | STAIRS }, 0, DAILY, HIGH, 2, "take-balance-timing-load" },
  { "short-foot", NULL, "single-leg-balance",
    FOOT, SINGLE, FALSE, 1, { 3, 10, 5, 30, 1, TRUE },
    1, 1, { CHAIR }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "towel-curl", NULL, "short-foot",
    FOOT, SINGLE, FALSE, 1, { 2, 15, 0, 30, 1, TRUE },
    1, 1, { TOWEL }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "band-foot-inversion", "short-foot", "single-leg-calf-raise",
    FOOT, SINGLE, FALSE, 2, { 3, 12, 1, 45, 1, TRUE },
    2, 2, { LONG }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "calf-raise", NULL, "single-leg-calf-raise",
    FOOT, SINGLE, FALSE, 1, { 3, 15, 1, 45, 1, FALSE },
    2, 3, { WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "single-leg-calf-raise", "calf-raise", NULL,
    FOOT, SINGLE, FALSE, 2, { 3, 10, 1, 60, 1, TRUE },
    2, 3, { WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
  { "seated-soleus-raise", NULL, "calf-raise",
    FOOT, SINGLE, FALSE, 1, { 3, 15, 1, 45, 1, TRUE },
    2, 3, { 0 }, 0, 0, MINIMAL, 2, "take-balance-timing-load" },
  { "tibialis-raise", NULL, NULL,
    FOOT, SINGLE, FALSE, 1, { 3, 15, 1, 45, 1, FALSE },
    2, 2, { WALL }, 0, 0, LOW, 3, "take-balance-timing-load" },
};

static MidlineExercise *
make_exercise (const Row *row)
{
  MidlineExercise *exercise = midline_exercise_new ();

  exercise->id = g_strdup (row->id);
  exercise->name = g_strdup (row->id);
  exercise->pillar = (MidlinePillar) row->pillar;
  exercise->kind = (MidlineExerciseKind) row->kind;
  exercise->position = row->is_run ? MIDLINE_POSITION_RUNNING : MIDLINE_POSITION_STANDING;
  exercise->level = row->level;
  exercise->regression_id = g_strdup (row->regression_id);
  exercise->progression_id = g_strdup (row->progression_id);
  exercise->dose = row->dose;
  exercise->tempo_out_seconds = row->tempo_out_seconds;
  exercise->tempo_back_seconds = row->tempo_back_seconds;
  exercise->why = g_strdup_printf ("Trains what %s trains.", row->id);
  exercise->statement_id = g_strdup (row->statement_id);
  exercise->spared_by = (MidlineSpare) row->spared_by;
  exercise->not_when = (MidlineNotWhen) row->not_when;
  exercise->knee_load = (MidlineKneeLoad) row->load;
  exercise->pain_limit_0_to_10 = row->pain_limit_0_to_10;

  for (guint i = 0; i < G_N_ELEMENTS (row->needs) && row->needs[i] != 0; i++)
    {
      MidlineThings one_of = (MidlineThings) row->needs[i];

      g_array_append_val (exercise->needs, one_of);
    }

  return exercise;
}

/* (transfer full): all exercises in record order. */
MidlineCatalogue *
sample_catalogue_new (void)
{
  g_autoptr(GPtrArray) exercises = NULL;
  g_autoptr(GError) error = NULL;
  MidlineCatalogue *catalogue;

  exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_ptr_array_add (exercises, make_exercise (&rows[i]));

  catalogue = midline_catalogue_new (exercises, &error);
  g_assert_no_error (error);
  g_assert_nonnull (catalogue);

  return catalogue;
}

/* @sets 0: as many as the record says. */
void
sample_session_add (MidlineSession   *session,
                    MidlineCatalogue *catalogue,
                    const char       *exercise_id,
                    int               sets)
{
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, exercise_id);
  MidlineDose dose;

  g_assert_nonnull (exercise);
  dose = exercise->dose;
  if (sets > 0)
    dose.sets = sets;

  g_ptr_array_add (session->items,
                   midline_plan_item_new (exercise_id, &dose, exercise->statement_id,
                                          MIDLINE_LEVEL_START));
}

/* A, mobility, B, rest, A, mobility, rest from SAMPLE_MONDAY on. */
static MidlineWeek *
make_week (MidlineCatalogue *catalogue,
           MidlinePhase      phase,
           int               number,
           int               sets,
           const char      **exercises_of_kind[3])
{
  static const struct { int day; MidlineSessionKind kind; } days[] = {
    { 0, MIDLINE_SESSION_STRENGTH_A }, { 1, MIDLINE_SESSION_MOBILITY },
    { 2, MIDLINE_SESSION_STRENGTH_B }, { 4, MIDLINE_SESSION_STRENGTH_A },
    { 5, MIDLINE_SESSION_MOBILITY },
  };
  MidlineWeek *week = midline_week_new (number, SAMPLE_MONDAY, phase);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      MidlineSession *session = midline_session_new (SAMPLE_MONDAY + days[i].day, days[i].kind);

      for (const char **id = exercises_of_kind[days[i].kind]; *id != NULL; id++)
        sample_session_add (session, catalogue, *id, sets);
      g_ptr_array_add (week->sessions, session);
    }

  return week;
}

/* The sample week “Settle, week 1” of the plan engine's description. */
MidlineWeek *
sample_week_new_settle (MidlineCatalogue *catalogue)
{
  static const char *a[] = { "clamshell", "glute-bridge", "quadruped-hip-extension", "quad-set",
                             "short-foot", NULL };
  static const char *b[] = { "side-lying-hip-abduction", "seated-band-external-rotation",
                             "straight-leg-raise", "single-leg-balance", "hip-hinge", NULL };
  static const char *mobility[] = { "foam-roll-tfl", "tfl-hip-flexor-stretch",
                                    "calf-wall-stretch", "single-leg-balance", "calf-raise",
                                    NULL };
  const char **exercises[3] = { a, b, mobility };

  return make_week (catalogue, MIDLINE_PHASE_SETTLE, 1, 2, exercises);
}

/* The sample week “Build, week 9” of the plan engine's description. */
MidlineWeek *
sample_week_new_build (MidlineCatalogue *catalogue)
{
  static const char *a[] = { "banded-side-step", "wall-sit", "step-up", "mirror-step-down",
                             "short-foot", NULL };
  static const char *b[] = { "pelvic-drop", "single-leg-bridge", "bodyweight-squat",
                             "lateral-step-up", "single-leg-reach", NULL };
  static const char *mobility[] = { "foam-roll-vl", "standing-itb-cross-stretch",
                                    "side-lying-quad-stretch", "hip-hinge",
                                    "single-leg-calf-raise", NULL };
  const char **exercises[3] = { a, b, mobility };

  return make_week (catalogue, MIDLINE_PHASE_BUILD, 9, 0, exercises);
}
