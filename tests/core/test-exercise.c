/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise.h"

/* The ids stand in shipped files and in people's records: they never change. */
static void
test_pillars (void)
{
  static const char * const ids[MIDLINE_N_PILLARS] = {
    "quad-balance", "itb-tension", "movement-mechanics", "hip", "foot",
  };

  for (int i = 0; i < MIDLINE_N_PILLARS; i++)
    {
      MidlinePillar pillar;

      g_assert_cmpstr (midline_pillar_get_id ((MidlinePillar) i), ==, ids[i]);
      g_assert_true (midline_pillar_from_id (ids[i], &pillar));
      g_assert_cmpint (pillar, ==, i);
      g_assert_cmpstr (midline_pillar_get_name (pillar), !=, "");
    }
  g_assert_cmpstr (midline_pillar_get_name (MIDLINE_PILLAR_ITB_TENSION), ==, "IT band pull");
}

static void
test_kinds (void)
{
  static const struct {
    const char *id;
    MidlineHeading heading;
  } cases[MIDLINE_N_EXERCISE_KINDS] = {
    { "warm-up", MIDLINE_HEADING_WARM_UP },
    { "roller", MIDLINE_HEADING_MOBILITY },
    { "control", MIDLINE_HEADING_CONTROL },
    { "multi-joint", MIDLINE_HEADING_STRENGTH },
    { "single-joint", MIDLINE_HEADING_STRENGTH },
    { "stretch", MIDLINE_HEADING_MOBILITY },
  };

  for (int i = 0; i < MIDLINE_N_EXERCISE_KINDS; i++)
    {
      MidlineExerciseKind kind;

      g_assert_cmpstr (midline_exercise_kind_get_id ((MidlineExerciseKind) i), ==, cases[i].id);
      g_assert_true (midline_exercise_kind_from_id (cases[i].id, &kind));
      g_assert_cmpint (kind, ==, i);
      g_assert_cmpint (midline_exercise_kind_get_heading (kind), ==, cases[i].heading);
    }
}

static void
test_headings (void)
{
  static const char * const names[] = { "Warm-up", "Control", "Strength", "Mobility" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (midline_heading_get_name ((MidlineHeading) i), ==, names[i]);
}

static void
test_positions (void)
{
  static const char * const ids[MIDLINE_N_POSITIONS] = {
    "standing", "sitting", "supine", "prone", "side-lying", "side-plank", "all-fours",
    "half-kneeling", "cycling", "running",
  };

  for (int i = 0; i < MIDLINE_N_POSITIONS; i++)
    {
      MidlinePosition position;

      g_assert_cmpstr (midline_position_get_id ((MidlinePosition) i), ==, ids[i]);
      g_assert_true (midline_position_from_id (ids[i], &position));
      g_assert_cmpint (position, ==, i);
      g_assert_cmpstr (midline_position_get_name (position), !=, "");
    }
}

static void
test_knee_loads (void)
{
  static const struct {
    const char *id;
    int weight;
  } cases[MIDLINE_N_KNEE_LOADS] = {
    { "minimal", 0 }, { "low", 1 }, { "moderate", 2 }, { "high", 4 },
  };

  for (int i = 0; i < MIDLINE_N_KNEE_LOADS; i++)
    {
      MidlineKneeLoad load;

      g_assert_cmpstr (midline_knee_load_get_id ((MidlineKneeLoad) i), ==, cases[i].id);
      g_assert_true (midline_knee_load_from_id (cases[i].id, &load));
      g_assert_cmpint (load, ==, i);
      g_assert_cmpint (midline_knee_load_get_weight (load), ==, cases[i].weight);
      g_assert_cmpstr (midline_knee_load_get_name (load), !=, "");
    }
}

static void
test_flags (void)
{
  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    {
      MidlineSpare spare = (MidlineSpare) (1u << i);

      g_assert_cmpuint (midline_spare_from_id (midline_spare_get_id (spare)), ==, spare);
      g_assert_cmpstr (midline_spare_get_name (spare), !=, "");
    }

  for (guint i = 0; i < MIDLINE_N_NOT_WHENS; i++)
    {
      MidlineNotWhen not_when = (MidlineNotWhen) (1u << i);

      g_assert_cmpuint (midline_not_when_from_id (midline_not_when_get_id (not_when)), ==,
                        not_when);
    }
}

static void
test_unknown_ids (void)
{
  static const char * const cases[] = { NULL, "", "Hip", "hip ", "9", "\xff" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlinePillar pillar = MIDLINE_PILLAR_FOOT;
      MidlineExerciseKind kind = MIDLINE_EXERCISE_STRETCH;
      MidlinePosition position = MIDLINE_POSITION_RUNNING;
      MidlineKneeLoad load = MIDLINE_KNEE_LOAD_HIGH;

      g_assert_false (midline_pillar_from_id (cases[i], &pillar));
      g_assert_false (midline_exercise_kind_from_id (cases[i], &kind));
      g_assert_false (midline_position_from_id (cases[i], &position));
      g_assert_false (midline_knee_load_from_id (cases[i], &load));
      g_assert_cmpuint (midline_spare_from_id (cases[i]), ==, 0);
      g_assert_cmpuint (midline_not_when_from_id (cases[i]), ==, 0);

      g_assert_cmpint (pillar, ==, MIDLINE_PILLAR_FOOT);
      g_assert_cmpint (kind, ==, MIDLINE_EXERCISE_STRETCH);
      g_assert_cmpint (position, ==, MIDLINE_POSITION_RUNNING);
      g_assert_cmpint (load, ==, MIDLINE_KNEE_LOAD_HIGH);
    }
}

static void
test_dose_equal (void)
{
  const MidlineDose dose = { 2, 12, 1, 60, 1, TRUE };
  const MidlineDose others[] = {
    { 3, 12, 1, 60, 1, TRUE }, { 2, 11, 1, 60, 1, TRUE }, { 2, 12, 2, 60, 1, TRUE },
    { 2, 12, 1, 61, 1, TRUE }, { 2, 12, 1, 60, 3, TRUE }, { 2, 12, 1, 60, 1, FALSE },
  };
  MidlineDose same = dose;

  same.each_side = 2; /* any true value */
  g_assert_true (midline_dose_equal (&dose, &dose));
  g_assert_true (midline_dose_equal (&dose, &same));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (midline_dose_equal (&dose, &others[i]));
      g_assert_false (midline_dose_equal (&others[i], &dose));
    }
}

static void
test_dose_is_held (void)
{
  const struct {
    MidlineDose dose;
    gboolean is_held;
  } cases[] = {
    { { 2, 1, 30, 15, 1, TRUE }, TRUE },
    { { 1, 1, 600, 0, 1, FALSE }, TRUE },
    { { 3, 10, 5, 30, 1, TRUE }, FALSE },
    { { 3, 1, 0, 30, 1, TRUE }, FALSE },
    { { 3, 12, 0, 60, 1, FALSE }, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_dose_is_held (&cases[i].dose), ==, cases[i].is_held);
}

static void
test_references (void)
{
  g_autoptr(MidlineExercise) exercise = midline_exercise_new ();
  g_auto(GValue) value = G_VALUE_INIT;
  MidlineExercise *same;

  g_assert_cmpuint (exercise->needs->len, ==, 0);
  g_assert_cmpuint (exercise->evidence->len, ==, 0);
  g_assert_cmpint (exercise->level, ==, 1);
  g_assert_cmpint (exercise->dose.sets, ==, 1);
  g_assert_cmpint (exercise->dose.directions, ==, 1);

  exercise->id = g_strdup ("clamshell");
  g_ptr_array_add (exercise->evidence, midline_evidence_new ("seen", "distefano-2009"));
  same = midline_exercise_ref (exercise);
  g_assert_true (same == exercise);
  midline_exercise_unref (same);

  g_value_init (&value, MIDLINE_TYPE_EXERCISE);
  g_value_set_boxed (&value, exercise);
  same = g_value_get_boxed (&value);
  g_assert_true (same == exercise);
  g_assert_cmpstr (same->id, ==, "clamshell");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exercise/pillars", test_pillars);
  g_test_add_func ("/exercise/kinds", test_kinds);
  g_test_add_func ("/exercise/headings", test_headings);
  g_test_add_func ("/exercise/positions", test_positions);
  g_test_add_func ("/exercise/knee-loads", test_knee_loads);
  g_test_add_func ("/exercise/flags", test_flags);
  g_test_add_func ("/exercise/unknown-ids", test_unknown_ids);
  g_test_add_func ("/exercise/dose-equal", test_dose_equal);
  g_test_add_func ("/exercise/dose-is-held", test_dose_is_held);
  g_test_add_func ("/exercise/references", test_references);

  return g_test_run ();
}
