/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of all exercises at 400 by 400: a frame of a movement, which has 2 ms, a still picture,
 * and the bounds, which are measured once for a pose. */

#include "midline-figure.h"
#include "midline-pose-sample.h"

#define SIZE 400
#define N_FRAMES 40

static const MidlineRectangle frame = { 0, 0, SIZE, SIZE };

typedef struct {
  double sum_ms;
  double worst_ms;
  const char *worst_id;
} Result;

static void
add_result (Result     *self,
            double      ms,
            const char *id)
{
  self->sum_ms += ms;
  if (ms <= self->worst_ms)
    return;
  self->worst_ms = ms;
  self->worst_id = id;
}

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static double
time_frames (MidlineFigure           *figure,
             const MidlinePose       *pose,
             const MidlineFigureLook *look,
             const MidlineRectangle  *bounds,
             cairo_t                 *cr)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < N_FRAMES; i++)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      midline_figure_draw (figure, pose, (double) i / N_FRAMES * (pose->n_keys - 1), look, bounds,
                           &frame, cr);
    }
  return get_ms_since (start) / N_FRAMES;
}

static void
bench (MidlineContent      *content,
       MidlineFigure       *figure,
       const char          *name,
       MidlineDiagramTheme  theme,
       gboolean             is_moving,
       cairo_t             *cr)
{
  MidlineFigureLook look = { .theme = theme, .extras = MIDLINE_FIGURE_FULL,
                             .is_moving = is_moving };
  Result bounds_result = { 0 };
  Result frame_result = { 0 };
  guint n = midline_pose_sample_get_n (content);

  for (guint i = 0; i < n; i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);
      gint64 start = g_get_monotonic_time ();
      MidlineRectangle bounds;

      midline_figure_get_bounds (figure, pose, &look, &bounds);
      add_result (&bounds_result, get_ms_since (start), pose->exercise_id);
      add_result (&frame_result, time_frames (figure, pose, &look, &bounds, cr),
                  pose->exercise_id);
    }
  g_print ("%s: frame %.2f ms on average, %.2f ms for %s; bounds %.2f ms on average\n", name,
           frame_result.sum_ms / n, frame_result.worst_ms, frame_result.worst_id,
           bounds_result.sum_ms / n);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  g_autoptr (MidlineFigure) figure = midline_figure_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  bench (content, figure, "light, moving", MIDLINE_DIAGRAM_LIGHT, TRUE, cr);
  bench (content, figure, "light, still", MIDLINE_DIAGRAM_LIGHT, FALSE, cr);
  bench (content, figure, "high contrast, moving", MIDLINE_DIAGRAM_HIGH_CONTRAST, TRUE, cr);
  bench (content, figure, "paper", MIDLINE_DIAGRAM_PRINT, FALSE, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return 0;
}
