/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What Move the Knee knows without a display: words of the sliders, presets, the bending by itself,
 * and which layout fits where. */

#include "midline-knee-bending.h"
#include "midline-knee-frame.h"
#include "midline-knee-inputs.h"

static void
test_words (void)
{
  static const struct {
    MidlineTrackingInput input;
    double value;
    const char *words;
  } rows[] = {
    { MIDLINE_TRACKING_KNEE_BEND, 0, "0 degrees" },
    { MIDLINE_TRACKING_KNEE_BEND, 1, "1 degree" },
    { MIDLINE_TRACKING_KNEE_BEND, 89.6, "90 degrees" },
    { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 1, "as balanced" },
    { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 1.004, "as balanced" },
    { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 1.4, "40 % more" },
    { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 0.5, "50 % less" },
    { MIDLINE_TRACKING_INNER_QUAD_LEVEL, 0.6, "40 % less" },
    { MIDLINE_TRACKING_INNER_QUAD_LEVEL, 0, "no pull" },
    { MIDLINE_TRACKING_INNER_QUAD_DELAY, 0, "none" },
    { MIDLINE_TRACKING_INNER_QUAD_DELAY, -0.3, "none" },
    { MIDLINE_TRACKING_INNER_QUAD_DELAY, 20, "20 ms late" },
    { MIDLINE_TRACKING_INNER_QUAD_DELAY, -5, "5 ms early" },
    { MIDLINE_TRACKING_IT_BAND_TENSION, 90, "90 N" },
    { MIDLINE_TRACKING_Q_ANGLE, 14, "14 degrees" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = midline_knee_input_dup_words (rows[i].input, rows[i].value);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

/* A key moves far enough to be seen and not past the end of the scale at once. */
static void
test_steps (void)
{
  for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;
      const MidlineTrackingRange *range = midline_tracking_input_get_range (input);
      double length = range->highest - range->lowest;
      double usual = midline_knee_input_get_usual (input);

      g_assert_cmpstr (midline_knee_input_get_name (input), !=, "");
      g_assert_cmpfloat (midline_knee_input_get_step (input), >=, length / 100);
      g_assert_cmpfloat (midline_knee_input_get_leap (input), >,
                         2 * midline_knee_input_get_step (input));
      g_assert_cmpfloat (midline_knee_input_get_leap (input), <, length / 2);
      g_assert_cmpfloat (usual, >=, range->lowest);
      g_assert_cmpfloat (usual, <=, range->highest);
    }
}

static void
test_preset_found (void)
{
  static const double bends[] = { 0, 15, 30.5, 90 };

  for (int preset = 0; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
    for (guint i = 0; i < G_N_ELEMENTS (bends); i++)
      {
        MidlineTrackingSetting setting;

        midline_tracking_setting_init (&setting, (MidlineTrackingPreset) preset, bends[i]);
        g_assert_cmpint (midline_knee_preset_find (&setting), ==, preset);
        for (int input = 1; input < MIDLINE_N_KNEE_SLIDERS; input++)
          {
            MidlineTrackingSetting other = setting;

            midline_tracking_setting_set (
              &other, (MidlineTrackingInput) input,
              midline_tracking_setting_get (&other, (MidlineTrackingInput) input)
                + midline_knee_input_get_step ((MidlineTrackingInput) input));
            g_assert_cmpint (midline_knee_preset_find (&other), !=, preset);
          }
      }
}

static void
test_blend (void)
{
  MidlineTrackingSetting from, to, setting;

  midline_tracking_setting_init (&from, MIDLINE_TRACKING_BALANCED, 20);
  midline_tracking_setting_init (&to, MIDLINE_TRACKING_ALL_TOGETHER, 70);
  setting = from;
  setting.knee_bend_degrees = 45;

  midline_knee_setting_blend (&from, &to, 0.5, &setting);
  g_assert_cmpfloat_with_epsilon (setting.outer_quad_level, 1.15, 1e-9);
  g_assert_cmpfloat_with_epsilon (setting.inner_quad_level, 0.8, 1e-9);
  g_assert_cmpfloat_with_epsilon (setting.inner_quad_delay_ms, 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (setting.it_band_tension_newton, 60, 1e-9);
  g_assert_cmpfloat (setting.knee_bend_degrees, ==, 45);
  g_assert_cmpint (midline_knee_preset_find (&setting), ==, MIDLINE_KNEE_NO_PRESET);

  midline_knee_setting_blend (&from, &to, 1, &setting);
  g_assert_cmpint (midline_knee_preset_find (&setting), ==, MIDLINE_TRACKING_ALL_TOGETHER);
  g_assert_cmpfloat (setting.knee_bend_degrees, ==, 45);
}

/* From straight to 90 degrees and back, without a jump at any moment or from any bend. */
static void
test_bending (void)
{
  const double turn = MIDLINE_KNEE_BENDING_SECONDS;
  double last = 0;

  g_assert_cmpfloat_with_epsilon (midline_knee_bending_get_bend (0), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (midline_knee_bending_get_bend (turn / 2), 90, 1e-9);
  g_assert_cmpfloat_with_epsilon (midline_knee_bending_get_bend (turn), 0, 1e-9);
  for (double seconds = 0; seconds < 3 * turn; seconds += 1.0 / 60)
    {
      double bend = midline_knee_bending_get_bend (seconds);

      g_assert_cmpfloat (bend, >=, 0);
      g_assert_cmpfloat (bend, <=, 90);
      g_assert_cmpfloat_with_epsilon (bend, last, 1);
      last = bend;
    }
  for (int bend = 0; bend <= 90; bend += 5)
    for (int back = 0; back < 2; back++)
      {
        double seconds = midline_knee_bending_find_seconds (bend, back);
        double later = midline_knee_bending_get_bend (seconds + 0.05);

        g_assert_cmpfloat_with_epsilon (midline_knee_bending_get_bend (seconds), bend, 1e-6);
        if (bend > 5 && bend < 85)
          g_assert_cmpint (later < bend, ==, back);
      }
}

static void
test_stops (void)
{
  static const struct {
    double bend;
    double next;
  } rows[] = {
    { 0, 15 }, { 15, 30 }, { 20, 30 }, { 30, 60 }, { 59, 60 }, { 60, 90 }, { 90, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat (midline_knee_bending_get_next_stop (rows[i].bend), ==, rows[i].next);
}

static void
test_arrangement (void)
{
  static const struct {
    int width, height, picture, result;
    double text_scale;
    MidlineKneeArrangement arrangement;
  } rows[] = {
    { 1000, 700, 330, 120, 1, MIDLINE_KNEE_COLUMNS },
    { 1600, 900, 330, 120, 1, MIDLINE_KNEE_COLUMNS },
    { 1600, 300, 330, 120, 1, MIDLINE_KNEE_FLOW },
    { 1000, 800, 330, 240, 2, MIDLINE_KNEE_PICTURE_STAYS },
    { 1000, 1100, 330, 240, 2, MIDLINE_KNEE_RESULT_STAYS },
    { 700, 800, 330, 120, 1, MIDLINE_KNEE_RESULT_STAYS },
    { 700, 600, 330, 120, 1, MIDLINE_KNEE_PICTURE_STAYS },
    { 360, 540, 320, 160, 1, MIDLINE_KNEE_PICTURE_STAYS },
    { 360, 190, 320, 160, 1, MIDLINE_KNEE_FLOW },
    { 360, 540, 560, 300, 2, MIDLINE_KNEE_FLOW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (midline_knee_arrangement_find (rows[i].width, rows[i].height, rows[i].picture,
                                                    rows[i].result, rows[i].text_scale),
                     ==, rows[i].arrangement);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/knee-inputs/words", test_words);
  g_test_add_func ("/knee-inputs/steps", test_steps);
  g_test_add_func ("/knee-inputs/preset-found", test_preset_found);
  g_test_add_func ("/knee-inputs/blend", test_blend);
  g_test_add_func ("/knee-inputs/bending", test_bending);
  g_test_add_func ("/knee-inputs/stops", test_stops);
  g_test_add_func ("/knee-inputs/arrangement", test_arrangement);
  return g_test_run ();
}
