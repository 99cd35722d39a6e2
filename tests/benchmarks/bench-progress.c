/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Progress with ten years of diary: its reading, its state, and the page from the click to the
 * painted frame. Numbers are told, not judged. */

#include "midline-progress-state.h"
#include "midline-sample.h"
#include "midline-stage.h"

#include <time.h>

#define N_RUNS 15

static int
compare (const void *a, const void *b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static void
tell (const char *diary, const char *what, double *times)
{
  qsort (times, N_RUNS, sizeof *times, compare);
  g_print ("%-10s %-28s median %7.2f ms   best %7.2f ms\n", diary, what, times[N_RUNS / 2],
           times[0]);
}

/* Time of the processor that this thread took, so that a busy machine does not show. */
static gint64
get_time_us (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static double
get_ms_since (gint64 start)
{
  return (double) (get_time_us () - start) / 1000;
}

static void
after_paint_cb (GdkFrameClock *clock, gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* From the click to the first painted frame of a page that has to build itself, as when it is shown
 * for the first time or after a change. */
static double
open_page (MidlineWindow *window, MidlineSample *sample, const char *name, double *shown_ms)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean is_painted = FALSE;
  gulong handler;
  gint64 start;

  midline_window_show_page (window, "today");
  g_signal_emit_by_name (sample->program, "changed");
  midline_stage_settle ();
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &is_painted);
  start = get_time_us ();
  midline_window_show_page (window, name);
  *shown_ms = get_ms_since (start);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  return get_ms_since (start);
}

static void
run (const char *diary, int n_days)
{
  static const MidlineProgressView view = { .n_days = 7 };
  g_autoptr (MidlineSample) sample = midline_sample_new (2016, 3, 7);
  double load[N_RUNS], state[N_RUNS], built[N_RUNS], page[N_RUNS], other[N_RUNS], ignored;
  MidlineDate today, started_on;
  MidlineWindow *window;

  midline_sample_start_plan (sample);
  midline_sample_live_quickly (sample, n_days);
  midline_sample_reopen (sample);
  today = midline_program_get_today (sample->program);
  started_on = midline_program_get_plan (sample->program)->started_on;
  window = midline_stage_open_window (sample, 1000, 860);
  for (int i = 0; i < N_RUNS; i++)
    {
      gint64 start = get_time_us ();
      g_autoptr (GArray) items = midline_program_load_training (sample->program, started_on, today);

      load[i] = get_ms_since (start);
      start = get_time_us ();
      midline_progress_state_free (midline_progress_state_from_program (sample->program, &view));
      state[i] = get_ms_since (start);
      page[i] = open_page (window, sample, "progress", &built[i]);
      other[i] = open_page (window, sample, "plan", &ignored);
    }
  tell (diary, "read what was planned, done", load);
  tell (diary, "state of the page", state);
  tell (diary, "page built", built);
  tell (diary, "page, click to frame", page);
  tell (diary, "Plan for comparison", other);
  midline_stage_close (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  midline_stage_init ();
  run ("a month", 30);
  run ("ten years", 3652);
  return 0;
}
