/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot.h"

/* What the kneecap-tracking model and its plot cost; they run on each step of a slider. */

#define N_SOLVES 200000
#define N_PLOTS 1000

static void
bench_solve (void)
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
}

static void
bench_samples (MidlineShiftSamples *samples)
{
  MidlineTrackingSetting setting;
  gint64 start;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_ALL_TOGETHER, 20);
  start = g_get_monotonic_time ();
  for (int i = 0; i < N_PLOTS; i++)
    midline_shift_samples_init (samples, &setting);
  g_print ("Its path: %.3f ms for both curves\n",
           (double) (g_get_monotonic_time () - start) / 1000 / N_PLOTS);
}

static void
bench_plot (const MidlineShiftSamples *samples)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 360, 140);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  MidlineShiftPlotLook look = {
    .width = 360, .height = 140, .palette = midline_palette_get_print (), .context = context,
    .names = { "All together", "Balanced" },
  };
  MidlineShiftMark mark = { .bend_degrees = 0, .pointed_bend_degrees = -1 };
  gint64 start;

  midline_shift_plot_draw (cr, &look, samples, &mark);
  start = g_get_monotonic_time ();
  for (int i = 0; i < N_PLOTS; i++)
    {
      mark.bend_degrees = 90.0 * i / N_PLOTS;
      midline_shift_plot_draw (cr, &look, samples, &mark);
    }
  g_print ("Its plot: %.3f ms at 360 x 140\n",
           (double) (g_get_monotonic_time () - start) / 1000 / N_PLOTS);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  MidlineShiftSamples samples;

  bench_solve ();
  bench_samples (&samples);
  bench_plot (&samples);
  return 0;
}
