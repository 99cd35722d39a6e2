/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot-words.h"

static MidlineShiftSamples
get_samples (MidlineTrackingPreset preset)
{
  MidlineTrackingSetting setting;
  MidlineShiftSamples samples;

  midline_tracking_setting_init (&setting, preset, 0);
  midline_shift_samples_init (&samples, &setting);
  return samples;
}

typedef struct {
  double now_mm;
  double balanced_mm;
  int bend_degrees;
  const char *words;
} Case;

static const Case cases[] = {
  { 3.64, 2.2, 20, "At 20 degrees: 3.6 mm outward; balanced 2.2 mm outward" },
  { -0.44, 2.2, 1, "At 1 degree: 0.4 mm inward; balanced 2.2 mm outward" },
  { 0.04, -0.04, 0, "At 0 degrees: in the middle; balanced in the middle" },
};

static void
test_at (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineShiftSamples samples = { .is_balanced = FALSE };
      g_autofree char *words = NULL;

      samples.now_mm[cases[i].bend_degrees] = cases[i].now_mm;
      samples.balanced_mm[cases[i].bend_degrees] = cases[i].balanced_mm;
      words = midline_shift_plot_words_at (&samples, cases[i].bend_degrees);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_balanced_at (void)
{
  MidlineShiftSamples samples = get_samples (MIDLINE_TRACKING_BALANCED);
  g_autofree char *words = midline_shift_plot_words_at (&samples, 20);

  g_assert_cmpstr (words, ==, "At 20 degrees: 2.2 mm outward");
}

static void
test_path (void)
{
  MidlineShiftSamples balanced = get_samples (MIDLINE_TRACKING_BALANCED);
  MidlineShiftSamples together = get_samples (MIDLINE_TRACKING_ALL_TOGETHER);
  g_autofree char *one = midline_shift_plot_words_path (&balanced);
  g_autofree char *two = midline_shift_plot_words_path (&together);

  g_assert_cmpstr (one, ==,
                   "With the leg straight the kneecap is 5.2 mm outward, at 90 degrees 3.7 mm "
                   "outward. It comes nearest to the middle at 26 degrees: 2.0 mm outward.");
  g_assert_cmpstr (two, ==,
                   "With the leg straight the kneecap is 7.9 mm outward, at 90 degrees 5.1 mm "
                   "outward. It comes nearest to the middle at 29 degrees: 4.0 mm outward. "
                   "Balanced, it is 5.2 mm outward, then 3.7 mm outward, and nearest to the middle "
                   "at 26 degrees: 2.0 mm outward. The two are furthest apart at 15 degrees: "
                   "3.5 mm.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/shift-plot-words/at", test_at);
  g_test_add_func ("/shift-plot-words/balanced-at", test_balanced_at);
  g_test_add_func ("/shift-plot-words/path", test_path);
  return g_test_run ();
}
