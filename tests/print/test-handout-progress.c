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

/* Lines of the chart lean or lie between two weeks; all others lie across the page. */
static guint
count_chart_lines (const MidlineHandoutInput *input)
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

          if (item->kind == MIDLINE_PRINT_LINE && item->width < block->width / 8)
            n++;
        }
    }
  return n;
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
  g_assert_cmpuint (count_chart_lines (input), ==, 0);
}

static void
test_one_entry (void)
{
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;

  input->progress->weeks[LAST].completion = (MidlineCompletion) { 5, 1, 60, 12 };
  input->progress->weeks[LAST - 1].pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = 0;
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "This week: 1 of 5 sessions done.\n"));
  g_assert_nonnull (strstr (text, "23 February 2026: 0;"));
  g_assert_null (strstr (text, "Squatting"));
  g_assert_cmpuint (count_chart_lines (input), ==, 0);
}

/* Fewer than four entries make no line; from four on a week without an answer breaks it. */
static void
test_gaps (void)
{
  static const struct {
    int pain[6];
    guint n_lines;
  } rows[] = {
    { { 3, 3, 3, -1, -1, -1 }, 0 }, { { 3, 4, 5, 6, -1, -1 }, 3 }, { { 3, 4, -1, 6, 0, -1 }, 2 },
    { { 3, -1, 4, -1, 5, 6 }, 1 },  { { 3, 4, 5, 6, 7, 8 }, 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlineHandoutInput) input = input_new ();

      for (int k = 0; k < 6; k++)
        input->progress->weeks[k].pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = rows[i].pain[k];
      g_assert_cmpuint (count_chart_lines (input), ==, rows[i].n_lines);
    }
}

static void
test_lists (void)
{
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autofree char *text = NULL;

  input->progress->weeks_in_a_row = 4;
  midline_handout_progress_add_change (input->progress, "Clamshell removed.", "Monday, 2 March");
  midline_handout_progress_add_note (input->progress, "Bridge: feet\ncloser", NULL);
  text = dup_text (input);
  g_assert_nonnull (strstr (text, "In a row: 4 weeks with at least"));
  g_assert_nonnull (
      strstr (text, "What changed in the plan\nMonday, 2 March: Clamshell removed.\n"));
  g_assert_nonnull (strstr (text, "Your notes\nBridge: feet closer\n"));
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
        g_assert_cmpfloat (get_end_share (document, 0), >, 0.72);
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
  g_test_add_func ("/handout-progress/one-entry", test_one_entry);
  g_test_add_func ("/handout-progress/gaps", test_gaps);
  g_test_add_func ("/handout-progress/lists", test_lists);
  g_test_add_func ("/handout-progress/much", test_much);
  g_test_add_func ("/handout-progress/long-names", test_long_names);

  return g_test_run ();
}
