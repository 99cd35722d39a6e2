/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-text.h"
#include "sample-handout.h"

#include <string.h>

#define LAST (MIDLINE_PROGRESS_WEEKS - 1)

static MidlinePrintDocument *
paginate (const MidlineHandoutInput *input,
          gboolean                   large_print,
          MidlinePaper               paper)
{
  g_autoptr (MidlineTextMeasurer) measurer = sample_measurer_new (0.47);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  options.what = MIDLINE_HANDOUT_PROGRESS;
  options.large_print = large_print;
  return midline_paginator_paginate (input, &options, midline_paper_get_size (paper), measurer);
}

static char *
dup_text (const MidlineHandoutInput *input)
{
  g_autoptr (MidlinePrintDocument) document = paginate (input, FALSE, MIDLINE_PAPER_A4);

  sample_check_document (document);
  return midline_handout_text_render (document);
}

static MidlineHandoutInput *
input_new (void)
{
  MidlineHandoutInput *input = sample_input_new ();

  input->progress = midline_handout_progress_new (SAMPLE_MONDAY);
  return input;
}

/* Nothing was done, nothing was said: the sheet says so and draws no chart of pain. */
static void
test_empty (void)
{
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;

  input->progress->weeks[LAST].completion.sessions_planned = 5;
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "This week: 0 of 5 sessions done.\n"));
  g_assert_nonnull (strstr (text, "No session is done yet."));
  g_assert_nonnull (strstr (text, "No weekly check is filled in yet.\n"));
  g_assert_null (strstr (text, "In a row"));
  g_assert_null (strstr (text, "What changed"));
  g_assert_null (strstr (text, "Time off"));
  g_assert_null (strstr (text, "Compared with the start"));
  g_assert_null (strstr (text, "Exercises of this week"));
}

/* Counts the charts, and checks that none is wider than the sheet. */
static guint
count_charts (const MidlineHandoutInput *input)
{
  g_autoptr (MidlinePrintDocument) document = paginate (input, FALSE, MIDLINE_PAPER_A4);
  g_autoptr (GPtrArray) blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_PROGRESS);
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MidlinePrintBlock *block = blocks->pdata[i];

      for (guint k = 0; k < block->items->len; k++)
        {
          const MidlinePrintItem *item = block->items->pdata[k];

          if (item->kind != MIDLINE_PRINT_CHART)
            continue;
          g_assert_cmpfloat (item->x + item->width, <=, block->x + block->width + 0.01);
          g_assert_cmpfloat (item->y + item->height, <=, block->y + block->height + 0.01);
          n++;
        }
    }
  return n;
}

/* Each activity has the chart of the screen, its sentence and all its points in words; one that was
 * never tried has its sentence alone. */
static void
test_pain (void)
{
  static const int pain[] = { 4, -1, 0, 10 };
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;
  guint n_before = count_charts (input);

  input->progress->pain_words = g_strdup ("The band is 2 points around the first entry.");
  sample_progress_add_pain (input->progress, "Squatting", pain, G_N_ELEMENTS (pain));
  midline_handout_progress_add_pain (input->progress, "Running", NULL, NULL, "No entry yet.");
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "Pain in four activities\nThe band is 2 points around the"));
  g_assert_nonnull (strstr (text, "Squatting: 1 of 10 now\n"
                                  "week 1: 4 of 10; week 2: no entry; week 3: 0 of 10; week 4:"));
  g_assert_nonnull (strstr (text, "From 4 in March to 1 now. Lower by 2 points or more"));
  g_assert_nonnull (strstr (text, "Running\nNo entry yet.\n"));
  g_assert_cmpuint (count_charts (input), ==, n_before + 1);
}

/* The calendar says what its days mean; time off only where there was some. */
static void
test_legend (void)
{
  MidlineChartDay days[366] = { MIDLINE_CHART_DAY_DONE, MIDLINE_CHART_DAY_OFF };

  for (int has_time_off = 0; has_time_off < 2; has_time_off++)
    {
      g_autoptr (MidlineHandoutInput) input = input_new ();
      guint n_before = count_charts (input);

      input->progress->calendar = midline_chart_new_year (2026, MIDLINE_MONDAY, days,
                                                          MIDLINE_NO_DATE);
      input->progress->calendar_words = g_strdup ("1 session done in 2026.");
      input->progress->has_time_off = has_time_off;
      g_assert_cmpuint (count_charts (input), ==, n_before + 5 + (guint) has_time_off);
    }
}

/* An exercise with a line and one without. */
static void
test_doses (void)
{
  const MidlineChartEntry steps[] = { { SAMPLE_MONDAY, 24 }, { SAMPLE_MONDAY + 20, 45 } };
  g_autoptr (MidlineChart) chart = midline_chart_new_dose (steps, 2, SAMPLE_MONDAY + 30);
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;
  guint n_before = count_charts (input);

  midline_chart_set_words (chart, 0, "From 2 March 2026: 2 sets of 12");
  midline_handout_progress_add_dose (input->progress, "Bridge", chart, "From 2 sets of 12 to 3");
  midline_handout_progress_add_dose (input->progress, "Clamshell", NULL, "Not done yet");
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "Exercises of this week\nBridge: From 2 sets of 12 to 3\n"
                                  "From 2 March 2026: 2 sets of 12\n"));
  g_assert_nonnull (strstr (text, "Clamshell: Not done yet\n"));
  g_assert_cmpuint (count_charts (input), ==, n_before + 1);
}

static void
test_lists (void)
{
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;

  input->progress->weeks_in_a_row = 4;
  midline_handout_progress_add_change (input->progress, "Clamshell removed.", "Monday, 2 March");
  midline_handout_progress_add_note (input->progress, "Bridge: feet\ncloser", NULL);
  midline_handout_progress_add_answer (input->progress, "A little better", "Week 4, 29 March 2026");
  midline_handout_progress_add_time_off (input->progress, "Travel", "4 May 2026 – 10 May 2026");
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "In a row: 4 weeks with at least"));
  g_assert_nonnull (
      strstr (text, "What changed in the plan\nMonday, 2 March: Clamshell removed.\n"));
  g_assert_nonnull (strstr (text, "Your notes\nBridge: feet closer\n"));
  g_assert_nonnull (
      strstr (text, "Compared with the start\nWeek 4, 29 March 2026: A little better\n"));
  g_assert_nonnull (strstr (text, "Time off\n4 May 2026 – 10 May 2026: Travel\n"));
  g_assert_null (strstr (text, "earlier change"));
}

/* Of many changes the paper has the latest, and says how many it leaves out. */
static void
test_earlier_changes (void)
{
  static const struct { guint n; const char *words; } rows[] = {
    { 1, "… and 1 earlier change." }, { 23, "… and 23 earlier changes." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlineHandoutInput) input = input_new ();
      g_autofree char *text = NULL;

      midline_handout_progress_add_change (input->progress, "Clamshell removed.", "Monday");
      input->progress->n_earlier_changes = rows[i].n;
      text = dup_text (input);
      g_assert_nonnull (strstr (text, rows[i].words));
    }
}

/* A year of long notes goes on over the pages, and no word is lost. */
static void
test_much (void)
{
  for (int i = 0; i < 4; i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autofree char *text = NULL;
      guint n_words = 0;

      sample_input_add_progress (input);
      for (int k = 0; k < 60; k++)
        {
          GString *note = g_string_new (NULL);

          for (int j = 0; j < 300; j++)
            g_string_append_printf (note, "note%05d ", k * 300 + j);
          midline_handout_progress_add_note (input->progress, note->str, "Monday, 2 March");
          g_string_free (note, TRUE);
        }
      document = paginate (input, i % 2, i / 2 ? MIDLINE_PAPER_LETTER : MIDLINE_PAPER_A4);
      sample_check_document (document);
      text = midline_handout_text_render (document);
      for (const char *p = strstr (text, "note0"); p != NULL; p = strstr (p + 1, "note0"))
        n_words++;
      for (const char *p = strstr (text, "note1"); p != NULL; p = strstr (p + 1, "note1"))
        n_words++;
      g_assert_cmpuint (n_words, ==, 60 * 300);
    }
}

static double
get_end_share (MidlinePrintDocument *document,
               guint                 index)
{
  const MidlinePrintPage *page = document->pages->pdata[index];
  double end = 0;

  for (guint i = 0; i < page->blocks->len; i++)
    {
      const MidlinePrintBlock *block = page->blocks->pdata[i];

      if (block->kind != MIDLINE_BLOCK_FOOTER)
        end = MAX (end, block->y + block->height);
    }
  return end / document->page_height_pt;
}

/* Names of several lines push the pain of the weeks off the first page: the lists go on in its
 * place, and the last words never stand alone. */
static void
test_long_names (void)
{
  static const char name[] = "Maximiliane Wilhelmine Hohenzollern-Sigmaringen von und zu "
                             "Donaueschingen-Villingen am Oberen Neckar";

  for (int i = 0; i < 4; i++)
    for (int n_notes = 6; n_notes < 26; n_notes++)
      {
        g_autoptr (MidlineHandoutInput) input = sample_input_new ();
        g_autoptr (MidlinePrintDocument) document = NULL;
        const MidlinePrintPage *last;

        sample_input_add_progress (input);
        g_free (input->name);
        input->name = g_strdup (name);
        g_free (input->clinic);
        input->clinic = g_strdup (name);
        g_free (input->clinician);
        input->clinician = g_strdup (name);
        for (int k = 0; k < n_notes; k++)
          midline_handout_progress_add_note (input->progress, "The knee was stiff, then better.",
                                             "Monday, 2 March");
        document = paginate (input, i % 2, i / 2 ? MIDLINE_PAPER_LETTER : MIDLINE_PAPER_A4);
        sample_check_document (document);
        last = document->pages->pdata[document->pages->len - 1];
        g_test_message ("sheet %d, %d notes: %u pages, the first filled to %.2f", i, n_notes,
                        document->pages->len, get_end_share (document, 0));
        g_assert_cmpfloat (get_end_share (document, 0), >, 0.7);
        if (last->blocks->len == 2)
          g_assert_cmpfloat (get_end_share (document, document->pages->len - 1), >, 0.4);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/handout-progress/empty", test_empty);
  g_test_add_func ("/handout-progress/pain", test_pain);
  g_test_add_func ("/handout-progress/legend", test_legend);
  g_test_add_func ("/handout-progress/doses", test_doses);
  g_test_add_func ("/handout-progress/lists", test_lists);
  g_test_add_func ("/handout-progress/earlier-changes", test_earlier_changes);
  g_test_add_func ("/handout-progress/much", test_much);
  g_test_add_func ("/handout-progress/long-names", test_long_names);

  return g_test_run ();
}
