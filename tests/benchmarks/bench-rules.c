/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

/* One pass of the rules over a diary of ten years, with everything read from the store. Numbers are
 * told, not judged. */

#define N_DAYS 3650
#define N_RUNS 31

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  return *(const gint64 *) a < *(const gint64 *) b ? -1 : 1;
}

/* Something that changes nothing but makes the pass anew. */
static gint64
time_pass (MidlineSample *sample,
           int            run)
{
  g_autoptr (GPtrArray) suggestions = NULL;
  gint64 began;

  midline_program_set_walked (sample->program, midline_program_get_today (sample->program),
                              run % 2);
  began = g_get_monotonic_time ();
  suggestions = midline_program_list_suggestions (sample->program);
  return g_get_monotonic_time () - began;
}

static void
report (MidlineSample *sample,
        const char    *name)
{
  gint64 times[N_RUNS];

  for (int run = 0; run < N_RUNS; run++)
    times[run] = time_pass (sample, run);
  qsort (times, N_RUNS, sizeof *times, compare_times);
  g_print ("%s: middle %.2f ms, slowest %.2f ms\n", name, (double) times[N_RUNS / 2] / 1000,
           (double) times[N_RUNS - 1] / 1000);
}

int
main (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2016, 3, 7);

  midline_sample_start_plan (sample);
  midline_sample_live_quickly (sample, 28);
  report (sample, "one pass of the rules, four weeks of diary");
  midline_sample_live_quickly (sample, N_DAYS - 28);
  report (sample, "one pass of the rules, ten years of diary");
  return 0;
}
