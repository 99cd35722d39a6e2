/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan on paper: from the choices to the bytes of a PDF, for one week and for sixteen, the
 * first time (with the fonts still to be found) and later. */

#include "midline-handout-pdf.h"
#include "midline-handout-source.h"
#include "midline-paginator.h"
#include "midline-pango-measurer.h"
#include "midline-sample.h"

#define N_RUNS 20

static double
measure_ms (MidlineHandoutInput *input,
            int                  n_weeks,
            guint               *n_pages)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;

  options.n_weeks = n_weeks;
  document = midline_paginator_paginate (input, &options,
                                         midline_paper_get_size (MIDLINE_PAPER_A4), measurer);
  bytes = midline_handout_pdf_render (document);
  *n_pages = document->pages->len;
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static void
bench (MidlineHandoutInput *input,
       int                  n_weeks)
{
  guint n_pages;
  double first = measure_ms (input, n_weeks, &n_pages);
  double sum = 0;

  for (int i = 0; i < N_RUNS; i++)
    sum += measure_ms (input, n_weeks, &n_pages);
  g_print ("PDF of the plan, %d weeks, %u pages: first %.0f ms, then %.0f ms\n", n_weeks, n_pages,
           first, sum / N_RUNS);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineHandoutInput) input = NULL;

  midline_sample_answer_safely (sample);
  midline_sample_start_plan (sample);
  input = midline_handout_input_from_program (sample->program, 1, 16);
  bench (input, 1);
  bench (input, 16);
  return 0;
}
