/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-training-history.h"

#include "sample-catalogue.h"

typedef struct {
  const char *path;
  MidlineWeekRecord weeks[6]; /* oldest first, ended by an empty one */
  int ceiling;
} RiseCase;

static const RiseCase rise_cases[] = {
  { "no-weeks", { { 0 } }, MIDLINE_NO_CEILING },
  /* 15 % of 24 is 3, so 6 points. */
  { "six-points", { { 24, 40, 40, FALSE } }, 30 },
  /* 15 % of 80 is 12. */
  { "fifteen-per-cent", { { 80, 60, 60, FALSE } }, 92 },
  { "half-done-counts", { { 24, 40, 40, FALSE }, { 30, 40, 20, FALSE } }, 36 },
  { "less-than-half-done", { { 24, 40, 40, FALSE }, { 30, 40, 19, FALSE } }, 30 },
  { "highest-of-four", { { 60, 50, 50, FALSE }, { 50, 50, 50, FALSE }, { 40, 50, 50, FALSE } },
    69 },
  { "fifth-week-is-gone", { { 90, 50, 50, FALSE }, { 40, 50, 50, FALSE }, { 40, 50, 50, FALSE },
                            { 40, 50, 50, FALSE }, { 40, 50, 50, FALSE } }, 46 },
  { "cut-week-is-passed-over", { { 90, 50, 50, FALSE }, { 40, 50, 50, FALSE },
                                 { 20, 50, 50, TRUE }, { 40, 50, 50, FALSE },
                                 { 40, 50, 50, FALSE } }, 103 },
  { "only-cut-weeks", { { 20, 50, 50, TRUE } }, MIDLINE_NO_CEILING },
  { "never-half-done", { { 24, 40, 3, FALSE }, { 20, 40, 0, FALSE } }, 24 },
};

static void
test_rise (gconstpointer data)
{
  const RiseCase *c = data;
  g_autoptr(MidlineTrainingHistory) history = midline_training_history_new ();

  for (guint i = 0; i < G_N_ELEMENTS (c->weeks) && c->weeks[i].planned_sets > 0; i++)
    midline_training_history_add_week_record (history, &c->weeks[i]);

  g_assert_cmpint (midline_training_history_get_rise_ceiling (history), ==, c->ceiling);
}

typedef struct {
  const char *done_well; /* or NULL */
  const char *exercise_id;
  int reached_level;
} LevelCase;

static const LevelCase level_cases[] = {
  { NULL, "clamshell", 0 },
  { "clamshell", "clamshell", 1 },
  { "clamshell", "side-lying-hip-abduction", 1 },
  { "banded-side-step", "clamshell", 2 },
  { "clamshell", "glute-bridge", 0 },
  /* Named from above only: the standing leg lift leads to the band version. */
  { "standing-side-leg-lift", "standing-band-hip-abduction", 1 },
  /* A fork: the squat and the wall sit stand on the same rung below. */
  { "wall-sit", "bodyweight-squat", 0 },
  { "ball-squeeze-mini-squat", "bodyweight-squat", 1 },
  { "no-longer-shipped", "clamshell", 0 },
};

static void
test_reached_level (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();

  for (guint i = 0; i < G_N_ELEMENTS (level_cases); i++)
    {
      const LevelCase *c = &level_cases[i];
      g_autoptr(MidlineTrainingHistory) history = midline_training_history_new ();

      if (c->done_well != NULL)
        midline_training_history_set_done_well (history, c->done_well);
      g_test_message ("%s after %s", c->exercise_id,
                      c->done_well != NULL ? c->done_well : "nothing");
      g_assert_cmpint (midline_training_history_get_reached_level (
                         history, catalogue, midline_catalogue_lookup (catalogue, c->exercise_id)),
                       ==, c->reached_level);
    }
}

static void
test_values (void)
{
  g_autoptr(MidlineTrainingHistory) history = midline_training_history_new ();
  g_autoptr(MidlineWeek) week = midline_week_new (1, SAMPLE_MONDAY, MIDLINE_PHASE_SETTLE);

  g_assert_null (midline_training_history_get_previous_week (history));
  g_assert_cmpint (midline_training_history_get_last_strength (history), ==, MIDLINE_NO_DATE);
  g_assert_false (midline_training_history_is_done_well (history, "clamshell"));
  g_assert_false (midline_training_history_is_done_well (history, NULL));

  midline_training_history_set_previous_week (history, week);
  midline_training_history_set_previous_week (history, week);
  midline_training_history_set_last_strength (history, SAMPLE_MONDAY);
  midline_training_history_set_done_well (history, "clamshell");

  g_assert_true (midline_training_history_get_previous_week (history) == week);
  g_assert_cmpint (midline_training_history_get_last_strength (history), ==, SAMPLE_MONDAY);
  g_assert_true (midline_training_history_is_done_well (history, "clamshell"));

  midline_training_history_set_previous_week (history, NULL);
  g_assert_null (midline_training_history_get_previous_week (history));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rise_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/training-history/rise/", rise_cases[i].path, NULL);

      g_test_add_data_func (path, &rise_cases[i], test_rise);
    }
  g_test_add_func ("/training-history/reached-level", test_reached_level);
  g_test_add_func ("/training-history/values", test_values);

  return g_test_run ();
}
