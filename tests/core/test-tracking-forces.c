/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-tracking-forces.h"

#include <math.h>

#define N_CASES 3000

typedef struct {
  double newtons[MIDLINE_N_TRACKING_FORCES];
  int tenths[MIDLINE_N_TRACKING_FORCES];
} Rounding;

/* The forces of each case sum to zero. */
static const Rounding roundings[] = {
  { { 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 } },
  { { 28.5, -22.9, 0, 0, 0, -5.6, 0 }, { 285, -229, 0, 0, 0, -56, 0 } },
  /* Rounded one by one: 0.1 + 0.1 + 0.1 - 0.2 is not zero. The one that loses least gives way. */
  { { 0.06, 0.07, 0.05, 0, 0, -0.18, 0 }, { 1, 1, 0, 0, 0, -2, 0 } },
  /* 10.0 + 10.0 + 10.0 - 30.1 is not zero either. */
  { { 10.04, 10.03, 10.02, -30.09, 0, 0, 0 }, { 101, 100, 100, -301, 0, 0, 0 } },
  { { 0.01, 0, 0, 0, 0, 0, -0.01 }, { 0, 0, 0, 0, 0, 0, 0 } },
};

static MidlineTrackingForces
make_forces (const double *newtons)
{
  return (MidlineTrackingForces) { newtons[0], newtons[1], newtons[2], newtons[3],
                                   newtons[4], newtons[5], newtons[6] };
}

static void
test_rounding (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (roundings); i++)
    {
      MidlineTrackingForces forces = make_forces (roundings[i].newtons);
      int tenths[MIDLINE_N_TRACKING_FORCES];
      int sum = 0;

      midline_tracking_forces_get_tenths (&forces, tenths);
      for (int j = 0; j < MIDLINE_N_TRACKING_FORCES; j++)
        {
          sum += tenths[j];
          g_assert_cmpfloat (fabs (roundings[i].newtons[j] * 10 - tenths[j]), <, 1);
          g_assert_cmpint (tenths[j], ==, roundings[i].tenths[j]);
        }
      g_assert_cmpint (sum, ==, 0);
    }
}

static double
pick (GRand               *rand,
      MidlineTrackingInput input)
{
  const MidlineTrackingRange *range = midline_tracking_input_get_range (input);

  return g_rand_double_range (rand, range->lowest, range->highest);
}

/* What is shown sums to zero for any setting; no number is off by a tenth; nothing stays
 * nothing. */
static void
test_shown_sum (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);

  for (int i = 0; i < N_CASES; i++)
    {
      MidlineTrackingSetting setting;
      MidlineTrackingState state;
      int tenths[MIDLINE_N_TRACKING_FORCES];
      int sum = 0;

      for (guint j = 0; j < MIDLINE_N_TRACKING_INPUTS; j++)
        midline_tracking_setting_set (&setting, (MidlineTrackingInput) j,
                                      pick (rand, (MidlineTrackingInput) j));
      midline_tracking_solve (&setting, &state);
      midline_tracking_forces_get_tenths (&state.forces, tenths);
      for (int j = 0; j < MIDLINE_N_TRACKING_FORCES; j++)
        sum += tenths[j];
      g_assert_cmpint (sum, ==, 0);
      g_assert_cmpfloat (fabs (state.forces.groove * 10 -
                               tenths[MIDLINE_TRACKING_FORCE_GROOVE]), <, 1);
      g_assert_cmpfloat (fabs (state.forces.tendon_and_middle_quad * 10 -
                               tenths[MIDLINE_TRACKING_FORCE_TENDON_AND_MIDDLE_QUAD]), <, 1);
      if (!(fabs (state.forces.inner_ligament) > 0))
        g_assert_cmpint (tenths[MIDLINE_TRACKING_FORCE_INNER_LIGAMENT], ==, 0);
    }
}

static void
test_words (void)
{
  static const struct { int tenths; const char *number; const char *sentence; } rows[] = {
    { 285, "\u200e+28.5 N", "Outer quad: 28.5 N outward" },
    { -229, "\u200e\u221222.9 N", "Outer quad: 22.9 N inward" },
    { -1, "\u200e\u22120.1 N", "Outer quad: 0.1 N inward" },
    { 0, "0.0 N", "Outer quad: no pull" },
    { 12340, "\u200e+1234.0 N", "Outer quad: 1234.0 N outward" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *number = midline_tracking_force_dup_number (rows[i].tenths);
      g_autofree char *sentence =
        midline_tracking_force_dup_sentence (MIDLINE_TRACKING_FORCE_OUTER_QUAD, rows[i].tenths);

      g_assert_cmpstr (number, ==, rows[i].number);
      g_assert_cmpstr (sentence, ==, rows[i].sentence);
    }
}

static void
test_names (void)
{
  static const char * const expected[MIDLINE_N_TRACKING_FORCES] = {
    "Outer quad", "Inner quad", "IT band", "Inner ligament", "Outer retinaculum", "Groove",
    "Tendon and middle quad",
  };

  for (guint i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    g_assert_cmpstr (midline_tracking_force_get_name ((MidlineTrackingForce) i), ==, expected[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/tracking-forces/rounding", test_rounding);
  g_test_add_func ("/tracking-forces/shown-sum", test_shown_sum);
  g_test_add_func ("/tracking-forces/words", test_words);
  g_test_add_func ("/tracking-forces/names", test_names);
  return g_test_run ();
}
