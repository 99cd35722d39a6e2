/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The moving knee: taking the drawing apart for a new size or theme, and one frame while a slider
 * moves, which has 4 ms at 900 by 700. Each frame solves its pose, says new numbers and paints all
 * of the picture. */

#include "midline-knee-sample.h"

#include <stdlib.h>
#include <time.h>

#define WIDTH 900
#define HEIGHT 700
#define N_FRAMES 300

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

/* Time of the processor, in which other programs on a busy machine do not count. */
static double
get_processor_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static int
compare (const void *a,
         const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
draw_frame (MidlineKneeScene      *scene,
            cairo_t               *cr,
            const MidlineKneeLook *look,
            guint                  n)
{
  MidlineTrackingSetting setting;
  MidlineKneeSample sample;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_ALL_TOGETHER, 90.0 * n / N_FRAMES);
  midline_knee_sample_pose (&sample, &setting);
  midline_palette_set_source (look->palette, MIDLINE_COLOUR_STAGE, cr);
  cairo_paint (cr);
  midline_knee_scene_draw (scene, cr, &sample.pose);
}

static void
bench (MidlineKneeScene *scene,
       MidlineKneeView   view,
       int               scale,
       PangoContext     *pango)
{
  MidlineKneeLook look = {
    .view = view, .width = WIDTH, .height = HEIGHT, .scale = scale, .free_top = 44,
    .free_bottom = 36, .palette = midline_knee_sample_get_palette (MIDLINE_DIAGRAM_LIGHT),
    .pango = pango,
  };
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * scale,
                                                         HEIGHT * scale);
  cairo_t *cr = cairo_create (surface);
  gint64 start = g_get_monotonic_time ();
  double prepare_ms;
  double frames_ms[N_FRAMES];

  if (!midline_knee_scene_prepare (scene, &look, &error))
    g_error ("%s", error->message);
  prepare_ms = get_ms_since (start);
  cairo_scale (cr, scale, scale);
  draw_frame (scene, cr, &look, 0);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      double before_ms = get_processor_ms ();

      draw_frame (scene, cr, &look, i);
      frames_ms[i] = get_processor_ms () - before_ms;
    }
  qsort (frames_ms, N_FRAMES, sizeof frames_ms[0], compare);
  g_print ("%s, %d x %d, scale %d: prepare %.0f ms; frame %.2f ms at best, %.2f ms usually, "
           "%.2f ms at most for 95 of 100\n",
           view == MIDLINE_KNEE_VIEW_FRONT ? "front" : "groove", WIDTH, HEIGHT, scale, prepare_ms,
           frames_ms[0], frames_ms[N_FRAMES / 2], frames_ms[N_FRAMES * 95 / 100]);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (MidlineKneeScene) scene = midline_knee_scene_new (&error);
  PangoContext *pango = midline_knee_sample_create_pango (1);

  if (scene == NULL)
    g_error ("%s", error->message);
  g_print ("load both drawings: %.0f ms\n", get_ms_since (start));
  for (int scale = 1; scale <= 2; scale++)
    for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
      bench (scene, (MidlineKneeView) view, scale, pango);
  g_object_unref (pango);
  return 0;
}
