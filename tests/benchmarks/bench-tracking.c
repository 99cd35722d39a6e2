/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-tracking.h"

/* What one solve of the kneecap-tracking model costs; it runs on each step of a slider. */

#define N_SOLVES 200000

int
main (int    argc,
      char **argv)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);
  double sum = 0;
  gint64 start = g_get_monotonic_time ();
  double spent_us;

  for (int i = 0; i < N_SOLVES; i++)
    {
      MidlineTrackingSetting setting;
      MidlineTrackingState state;

      midline_tracking_setting_init (&setting, MIDLINE_TRACKING_ALL_TOGETHER,
                                     g_rand_double_range (rand, 0, 90));
      midline_tracking_solve (&setting, &state);
      sum += state.position_mm;
    }
  spent_us = (double) (g_get_monotonic_time () - start);
  g_print ("Kneecap tracking: %.2f microseconds a solve (mean position %.2f mm)\n",
           spent_us / N_SOLVES, sum / N_SOLVES);
  return 0;
}
