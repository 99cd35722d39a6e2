/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Learn and its lessons: from the click to the first frame, and to the last drawing on the screen.
 * The pictures of Learn and the drawing of a lesson come after the first frame. */

#include "midline-stage.h"

#include <stdlib.h>

#define N_RUNS 9

static int
compare (const void *a, const void *b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static double
find_median (double *values)
{
  qsort (values, N_RUNS, sizeof *values, compare);
  return values[N_RUNS / 2];
}

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static gboolean painted;

static void
after_paint_cb (void)
{
  painted = TRUE;
}

/* A window of its own for each run: nothing is painted or loaded from the run before. */
static void
measure (MidlineSample *sample,
         const char    *action,
         const char    *parameter,
         double        *first_ms,
         double        *whole_ms)
{
  MidlineWindow *window = midline_stage_open_window (sample, 1000, 800);
  gint64 start;

  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (after_paint_cb), NULL);
  start = g_get_monotonic_time ();
  painted = FALSE;
  gtk_widget_activate_action (GTK_WIDGET (window), action, "s", parameter);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  *first_ms = get_ms_since (start);
  midline_stage_settle ();
  *whole_ms = get_ms_since (start);
  midline_stage_close (GTK_WINDOW (window));
}

static void
bench (MidlineSample *sample,
       const char    *action,
       const char    *parameter)
{
  double first[N_RUNS], whole[N_RUNS];

  for (int i = 0; i < N_RUNS; i++)
    measure (sample, action, parameter, &first[i], &whole[i]);
  g_print ("%-20s %6.1f ms to the first frame, %6.1f ms until nothing changes any more\n",
           parameter, find_median (first), find_median (whole));
}

int
main (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  GPtrArray *lessons = midline_content_get_lessons (sample->content);

  midline_stage_init ();
  midline_sample_start_plan (sample);
  bench (sample, "win.show-page", "progress");
  bench (sample, "win.show-page", "learn");
  for (guint i = 0; i < lessons->len; i++)
    bench (sample, "win.show-lesson", ((MidlineLesson *) lessons->pdata[i])->id);
  return EXIT_SUCCESS;
}
