/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure.h"
#include "midline-pose-motion.h"
#include "midline-pose-sample.h"

#include <stdlib.h>

/* The shipped poses from frame to frame: no limb jumps before or behind another. Where one does,
 * far more of the picture changes than in the frames around it. */

#define SIZE 160
#define STEPS_PER_INTERVAL 120

/* Frames before and after that tell what is usual. */
#define REACH 4
#define N_NEIGHBOURS (2 * REACH + 1)

/* Of red, green and blue together; less than this is the edge of something that moves. */
#define LEAST_DIFFERENCE 120

/* A part of a hand is as many pixels. */
#define LEAST_JUMP 40

static int
compare_counts (const void *a,
                const void *b)
{
  return *(const int *) a - *(const int *) b;
}

static const MidlineFigureLook look = {
  .theme = MIDLINE_DIAGRAM_LIGHT, .extras = MIDLINE_FIGURE_PROPS,
};

static void
draw (MidlineFigure          *figure,
      const MidlinePose      *pose,
      double                  position,
      const MidlineRectangle *bounds,
      cairo_surface_t        *surface)
{
  MidlineRectangle frame = { 0, 0, SIZE, SIZE };
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  midline_figure_draw (figure, pose, position, &look, bounds, &frame, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
}

static int
count_changed (cairo_surface_t *a,
               cairo_surface_t *b)
{
  const guint8 *one = cairo_image_surface_get_data (a);
  const guint8 *other = cairo_image_surface_get_data (b);
  int n = 0;

  for (int i = 0; i < SIZE * SIZE * 4; i += 4)
    n += ABS (one[i] - other[i]) + ABS (one[i + 1] - other[i + 1]) +
             ABS (one[i + 2] - other[i + 2]) > LEAST_DIFFERENCE;
  return n;
}

/* How many pixels change in each frame of the motion. */
static GArray *
list_changes (MidlineFigure     *figure,
              const MidlinePose *pose)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (int));
  int n_steps = (int) (midline_pose_get_last_position (pose) * STEPS_PER_INTERVAL);
  cairo_surface_t *surfaces[2];
  MidlineRectangle bounds;

  midline_figure_get_bounds (figure, pose, &look, &bounds);
  for (guint i = 0; i < 2; i++)
    surfaces[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  draw (figure, pose, 0, &bounds, surfaces[0]);
  for (int step = 1; step <= n_steps; step++)
    {
      int n;

      draw (figure, pose, (double) step / STEPS_PER_INTERVAL, &bounds, surfaces[step % 2]);
      n = count_changed (surfaces[0], surfaces[1]);
      g_array_append_val (changes, n);
    }
  for (guint i = 0; i < 2; i++)
    cairo_surface_destroy (surfaces[i]);
  return changes;
}

static int
find_usual (const GArray *changes,
            guint         at)
{
  int counts[N_NEIGHBOURS];
  guint first = at < REACH ? 0 : at - REACH;
  guint n = 0;

  for (guint i = first; i < changes->len && i <= at + REACH; i++)
    counts[n++] = g_array_index (changes, int, i);
  qsort (counts, n, sizeof counts[0], compare_counts);
  return counts[n / 2];
}

static void
test_order_stays (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  g_autoptr (MidlineFigure) figure = midline_figure_new ();
  /* Under valgrind and the sanitizers every tenth. */
  guint every = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? 10 : 1;
  guint n_moving = 0;

  for (guint i = 0; i < midline_pose_sample_get_n (content); i += every)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);
      g_autoptr (GArray) changes = NULL;

      /* Such a motion goes back to the start between its keys. */
      if (pose->loop == MIDLINE_POSE_VISIT)
        continue;
      changes = list_changes (figure, pose);
      for (guint step = 0; step < changes->len; step++)
        {
          int n = g_array_index (changes, int, step);
          int usual = find_usual (changes, step);

          if (n > 2 * usual + LEAST_JUMP)
            {
              g_test_message ("%s at %.2f: %d pixels change, usually %d", pose->exercise_id,
                              (double) (step + 1) / STEPS_PER_INTERVAL, n, usual);
              g_test_fail ();
            }
          n_moving += n > 0;
        }
    }
  g_assert_cmpuint (n_moving, >, 3000 / every);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/figure-motion/order-stays", test_order_stays);

  return g_test_run ();
}
