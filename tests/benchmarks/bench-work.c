/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The work of a click: building a week, a tick down to the disk and back on the screen. */

#include "midline-planner.h"
#include "midline-stage.h"

#include <stdlib.h>
#include <unistd.h>

#define N_TICKS 60
#define N_WEEKS 2000

static int
compare (const void *a, const void *b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static double
find_median (double *values, guint n)
{
  qsort (values, n, sizeof *values, compare);
  return values[n / 2];
}

static void
bench_week (MidlineSample *sample)
{
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  g_autoptr (MidlineTrainingHistory) history = midline_training_history_new ();
  MidlineWeekRequest request = { .number = 5, .start = 739677, .plan_from = 739677,
                                 .phase = MIDLINE_PHASE_BUILD };
  gint64 start;

  answers->things = MIDLINE_ALL_THINGS;
  answers->minutes = 40;
  start = g_get_monotonic_time ();
  for (int i = 0; i < N_WEEKS; i++)
    {
      g_autoptr (MidlineWeek) week = midline_planner_build_week (
        midline_program_get_catalogue (sample->program), answers, &request, history);
      g_assert_nonnull (week);
    }
  g_print ("building a week: %.3f ms\n",
           (double) (g_get_monotonic_time () - start) / 1000 / N_WEEKS);
}

/* What the disk itself takes for one flush beside the records. */
static double
measure_flush_ms (MidlineSample *sample)
{
  g_autofree char *path = g_build_filename (sample->folder, "flush", NULL);
  FILE *file = fopen (path, "w");
  double times[N_TICKS];

  for (int i = 0; i < N_TICKS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      fputs ("a few hundred bytes of a tick\n", file);
      fflush (file);
      fdatasync (fileno (file));
      times[i] = (double) (g_get_monotonic_time () - start) / 1000;
    }
  fclose (file);
  return find_median (times, N_TICKS);
}

static gboolean painted;

static void
after_paint_cb (void)
{
  painted = TRUE;
}

static void
bench_tick (MidlineSample *sample)
{
  MidlineWindow *window = midline_stage_open_window (sample, 1000, 760);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);
  double saved[N_TICKS], drawn[N_TICKS];

  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (after_paint_cb), NULL);
  for (int i = 0; i < N_TICKS; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, (guint) i % session->items->len);
      gboolean done = (guint) i / session->items->len % 2 == 0;
      gint64 start = g_get_monotonic_time ();

      painted = FALSE;
      midline_program_tick_exercise (sample->program, today, item->exercise_id, done);
      saved[i] = (double) (g_get_monotonic_time () - start) / 1000;
      while (!painted)
        g_main_context_iteration (NULL, TRUE);
      drawn[i] = (double) (g_get_monotonic_time () - start) / 1000;
      midline_stage_settle ();
    }
  g_print ("a tick: %.1f ms to the disk and the new state, %.1f ms until redrawn "
           "(a flush of this disk alone: %.1f ms)\n", find_median (saved, N_TICKS),
           find_median (drawn, N_TICKS), measure_flush_ms (sample));
  midline_stage_close (GTK_WINDOW (window));
}

int
main (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  midline_stage_init ();
  midline_sample_start_plan (sample);
  midline_sample_live_quickly (sample, 364);
  bench_week (sample);
  bench_tick (sample);
  return EXIT_SUCCESS;
}
