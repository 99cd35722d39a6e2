/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-screening.h"
#include "midline-test-readability.h"
#include "sample-handout.h"

#include <string.h>

#define EPSILON 0.01
#define MM SAMPLE_POINTS_PER_MM

static guint
count_blocks_of (GPtrArray  *blocks,
                 const char *exercise_id)
{
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    if (g_strcmp0 (((MidlinePrintBlock *) g_ptr_array_index (blocks, i))->exercise_id,
                   exercise_id) == 0)
      n++;
  return n;
}

/* Every exercise of every week has one block, which is never split, and a row in the log of each of
 * its weeks. */
static void
check_every_exercise (MidlineHandoutInput  *input,
                      MidlinePrintDocument *document)
{
  g_autoptr (GPtrArray) blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
  g_autoptr (GPtrArray) rows = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);

  for (guint i = 0; i < input->weeks->len; i++)
    {
      const MidlineWeek *week = ((MidlineHandoutWeek *) g_ptr_array_index (input->weeks, i))->week;

      for (guint k = 0; k < week->sessions->len; k++)
        {
          const MidlineSession *session = g_ptr_array_index (week->sessions, k);

          for (guint j = 0; j < session->items->len; j++)
            {
              const MidlinePlanItem *item = g_ptr_array_index (session->items, j);
              guint n = count_blocks_of (blocks, item->exercise_id);

              g_assert_cmpuint (n, ==, 1);
              g_assert_cmpuint (count_blocks_of (rows, item->exercise_id), >=, 1);
            }
        }
    }
}

/* The five kinds in both sizes on both papers: nothing is split, cut off, or lies over anything. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260311);
  int n_cases = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? 20 : 500;

  for (int i = 0; i < n_cases; i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new_random (random);
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      options.what = (MidlineHandoutWhat) (i % 3 == 0 ? i % MIDLINE_N_HANDOUT_WHATS : 0);
      options.n_weeks = 16;
      options.day = SAMPLE_MONDAY + i % 7;
      options.exercise_id = "exercise-0";
      options.large_print = g_rand_boolean (random);
      options.show_pictures = g_rand_int_range (random, 0, 4) > 0;
      options.show_reasons = g_rand_boolean (random);
      options.right_to_left = g_rand_boolean (random);
      document = sample_paginate (input, &options,
                                  g_rand_boolean (random) ? MIDLINE_PAPER_A4
                                                          : MIDLINE_PAPER_LETTER);
      sample_check_document (document);
      if (options.what == MIDLINE_HANDOUT_WHOLE_PLAN)
        check_every_exercise (input, document);
    }
}

/* Letters twice as wide as usual stand for a language with long words: what the program itself
 * says wraps as well, and still nothing overlaps. */
static void
test_wide_letters (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = sample_measurer_new (1.0);
  static const MidlineHandoutWhat whats[] = { MIDLINE_HANDOUT_WHOLE_PLAN, MIDLINE_HANDOUT_ONE_DAY,
                                              MIDLINE_HANDOUT_WEEK_GRID,
                                              MIDLINE_HANDOUT_ONE_EXERCISE,
                                              MIDLINE_HANDOUT_PROGRESS };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (whats); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      sample_input_add_weeks (input, 2);
      sample_input_add_progress (input);
      options.what = whats[i / 2];
      options.large_print = i % 2;
      options.n_weeks = 2;
      options.day = SAMPLE_MONDAY;
      options.exercise_id = "exercise-0";
      document = midline_paginator_paginate (
          input, &options, midline_paper_get_size (MIDLINE_PAPER_LETTER), measurer);
      sample_check_document (document);
    }
}

/* The head comes first, the exercises in order, the logs last. */
static void
test_order (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlinePrintDocument) document = NULL;
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  const MidlinePrintPage *first;

  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (document);
  first = g_ptr_array_index (document->pages, 0);
  g_assert_cmpint (((MidlinePrintBlock *) g_ptr_array_index (first->blocks, 0))->kind, ==,
                   MIDLINE_BLOCK_HEADER);
  g_assert_cmpint (((MidlinePrintBlock *) g_ptr_array_index (first->blocks, 1))->kind, ==,
                   MIDLINE_BLOCK_GOAL);

  exercises = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
  rows = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
  g_assert_cmpuint (exercises->len, ==, 7);
  g_assert_cmpuint (rows->len, ==, 7);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (((MidlinePrintBlock *) g_ptr_array_index (rows, i))->exercise_id, ==,
                     ((MidlinePrintBlock *) g_ptr_array_index (exercises, i))->exercise_id);
}

static void
test_words (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlinePrintDocument) document = NULL;
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);

  sample_assert_has_text (document, MIDLINE_BLOCK_HEADER, 0, "Your knee exercise plan");
  sample_assert_has_text (document, MIDLINE_BLOCK_HEADER, 0, "Name: Maria Keller");
  sample_assert_has_text (document, MIDLINE_BLOCK_HEADER, 0, "Plan: version 3, 2 March 2026");
  sample_assert_has_text (document, MIDLINE_BLOCK_GOAL, 0, "Your goal: Walk down the stairs");
  sample_assert_has_text (document, MIDLINE_BLOCK_GOAL, 0, "Settle, week 1 of 12. 4 days");
  sample_assert_has_text (document, MIDLINE_BLOCK_GOAL, 0, "You need: a mat or carpet.");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "Do 2 sets of 12 on each side.");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "2 each side\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "12 times\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "right, then\nleft\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 1, "both legs together");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0,
                          "You should feel it here: the outer side of the top hip.");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0,
                          "Watch out for: rolling back, rushing.");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0,
                          "Easier: open less far. Harder: put a band above your knees.");
  sample_assert_has_text (document, MIDLINE_BLOCK_SAFETY, 0, "0 to 2\nFine. Carry on.");
  sample_assert_has_text (document, MIDLINE_BLOCK_SAFETY, 0, "Above 5\nStop for today.");
  sample_assert_has_text (document, MIDLINE_BLOCK_SAFETY, 0, "the knee gives way");
  sample_assert_has_text (document, MIDLINE_BLOCK_SAFETY, 0, "does not replace a clinician");
  sample_assert_has_text (document, MIDLINE_BLOCK_VIDEOS, 0, "Video 1\nyoutu.be/mF_7CzkPYpU");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 0, "Sheet 1");
  sample_assert_has_text (document, MIDLINE_BLOCK_FOOTER, 0,
                          "Maria Keller\nPrinted 11 March 2026\nPage 1 of");
}

/* What is not known becomes a line to write on. */
static void
test_ruled_lines (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) before = NULL;
  g_autoptr (MidlinePrintDocument) after = NULL;

  sample_input_add_weeks (input, 1);
  before = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  g_assert_cmpuint (sample_count_items (before, MIDLINE_BLOCK_HEADER, MIDLINE_PRINT_LINE), ==, 4);

  input->clinic = g_strdup ("Knee Clinic");
  input->telephone = g_strdup (" \n ");
  after = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  g_assert_cmpuint (sample_count_items (after, MIDLINE_BLOCK_HEADER, MIDLINE_PRINT_LINE), ==, 3);
  sample_assert_has_text (after, MIDLINE_BLOCK_HEADER, 0, "Clinic: Knee Clinic");
}

/* In standard size two exercises stand on a page. */
static void
test_half_page (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) blocks = NULL;

  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
  for (guint i = 0; i < blocks->len; i++)
    g_assert_cmpfloat (((MidlinePrintBlock *) g_ptr_array_index (blocks, i))->height, <=,
                       (document->page_height_pt - 30 * MM) / 2);
}

static void
test_frames (void)
{
  static const gboolean sizes[] = { FALSE, TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (7 + i);
      g_autoptr (MidlineHandoutInput) input = sample_input_new_random (random);
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autoptr (GPtrArray) blocks = NULL;

      options.large_print = sizes[i];
      options.n_weeks = 16;
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
      g_assert_cmpuint (blocks->len, >, 0);
      for (guint k = 0; k < blocks->len; k++)
        {
          const MidlinePrintBlock *block = g_ptr_array_index (blocks, k);
          const MidlinePrintItem *frame = NULL;

          for (guint j = 0; j < block->items->len; j++)
            {
              const MidlinePrintItem *item = g_ptr_array_index (block->items, j);

              if (item->kind == MIDLINE_PRINT_BOX && item->radius > 0)
                frame = item;
            }
          if (frame != NULL)
            g_assert_cmpfloat (frame->width, >=, 35 * MM - EPSILON);
        }
    }
}

static void
test_body_size (void)
{
  static const struct {
    gboolean large_print;
    double body;
    double tick_mm;
  } rows[] = { { FALSE, 14, 6 }, { TRUE, 18, 8 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autoptr (GPtrArray) exercises = NULL;
      g_autoptr (GPtrArray) log = NULL;
      gboolean found_step = FALSE;
      guint n_ticks = 0;

      options.large_print = rows[i].large_print;
      sample_input_add_weeks (input, 1);
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      exercises = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
      log = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
      for (guint k = 0; k < ((MidlinePrintBlock *) exercises->pdata[0])->items->len; k++)
        {
          const MidlinePrintItem *item =
              g_ptr_array_index (((MidlinePrintBlock *) exercises->pdata[0])->items, k);

          if (item->text != NULL && g_str_has_prefix (item->text->string->str, "Hold for 1"))
            {
              g_assert_cmpfloat (item->size_pt, ==, rows[i].body);
              found_step = TRUE;
            }
        }
      g_assert_true (found_step);
      for (guint k = 0; k < ((MidlinePrintBlock *) log->pdata[0])->items->len; k++)
        {
          const MidlinePrintItem *item =
              g_ptr_array_index (((MidlinePrintBlock *) log->pdata[0])->items, k);

          if (item->kind != MIDLINE_PRINT_TICK)
            continue;
          g_assert_cmpfloat (item->width, >=, rows[i].tick_mm * MM - EPSILON);
          n_ticks++;
        }
      g_assert_cmpuint (n_ticks, ==, 4);
    }
}

/* An exercise that is in no week is printed with its usual dose. */
static void
test_one_exercise (void)
{
  static const char *const ids[] = { "exercise-0", "exercise-7" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autoptr (GPtrArray) exercises = NULL;
      g_autoptr (GPtrArray) rows = NULL;

      sample_input_add_weeks (input, 1);
      options.what = MIDLINE_HANDOUT_ONE_EXERCISE;
      options.exercise_id = ids[i];
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      sample_check_document (document);
      exercises = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
      rows = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
      g_assert_cmpuint (exercises->len, ==, 1);
      g_assert_cmpuint (rows->len, ==, 0);
      g_assert_cmpstr (((MidlinePrintBlock *) exercises->pdata[0])->exercise_id, ==, ids[i]);
      sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "Do 2 sets of 12 on each side.");
    }
}

/* When to stop stands on the first page of the sheet of one exercise, too. */
static void
test_one_exercise_is_safe (void)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      const MidlinePrintPage *first;
      gboolean is_safe = FALSE;

      sample_input_add_weeks (input, 1);
      options.what = MIDLINE_HANDOUT_ONE_EXERCISE;
      options.exercise_id = "exercise-3";
      options.large_print = i % 2;
      document = sample_paginate (input, &options,
                                  i / 2 ? MIDLINE_PAPER_LETTER : MIDLINE_PAPER_A4);
      first = document->pages->pdata[0];
      for (guint k = 0; k < first->blocks->len; k++)
        is_safe = is_safe ||
                  ((MidlinePrintBlock *) first->blocks->pdata[k])->kind == MIDLINE_BLOCK_SAFETY;
      g_test_message ("sheet %u", i);
      g_assert_true (is_safe);
    }
}

static void
test_switches (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) with = NULL;
  g_autoptr (MidlinePrintDocument) without = NULL;
  g_autoptr (GPtrArray) videos = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autofree char *text = NULL;

  sample_input_add_weeks (input, 1);
  with = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  g_assert_cmpuint (sample_count_items (with, MIDLINE_BLOCK_EXERCISE, MIDLINE_PRINT_POSITION), ==,
                    14);
  sample_assert_has_text (with, MIDLINE_BLOCK_EXERCISE, 0, "Why: Strong hip muscles");

  options.show_pictures = options.show_reasons = options.show_videos = FALSE;
  without = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (without);
  videos = sample_document_list_blocks (without, MIDLINE_BLOCK_VIDEOS);
  exercises = sample_document_list_blocks (without, MIDLINE_BLOCK_EXERCISE);
  text = sample_block_dup_text (exercises->pdata[0]);
  g_assert_cmpuint (sample_count_items (without, MIDLINE_BLOCK_EXERCISE, MIDLINE_PRINT_POSITION),
                    ==, 0);
  g_assert_cmpuint (videos->len, ==, 0);
  g_assert_null (strstr (text, "Why:"));
}

/* The person's own limits are printed, not the usual ones. */
static void
test_own_limits (void)
{
  static const struct {
    int fine;
    int care;
    const char *words;
  } rows[] = {
    { 2, 5, "3 to 5\n" }, { 1, 3, "Above 3\n" }, { 0, 2, "1 to 2\n" },
    { 0, 1, "1\nCarry on with care." }, { 2, 2, "Above 2\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      input->fine_up_to_0_to_10 = rows[i].fine;
      input->care_up_to_0_to_10 = rows[i].care;
      sample_input_add_weeks (input, 1);
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      sample_assert_has_text (document, MIDLINE_BLOCK_SAFETY, 0, rows[i].words);
    }
}

/* The safety box reads at grade 6 (Flesch-Kincaid), with the warning signs that are really printed:
 * each sign ends the sentence “Stop and ask for help if …”. */
static void
test_safety_grade (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) boxes = NULL;
  MidlineReadability readability = { 0 };
  guint n_signs = 0;

  g_clear_pointer (&input->warning_signs, g_strfreev);
  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  boxes = sample_document_list_blocks (document, MIDLINE_BLOCK_SAFETY);
  g_assert_cmpuint (boxes->len, ==, 1);
  for (guint i = 0; i < ((MidlinePrintBlock *) boxes->pdata[0])->items->len; i++)
    {
      const MidlinePrintItem *item = ((MidlinePrintBlock *) boxes->pdata[0])->items->pdata[i];

      if (item->kind == MIDLINE_PRINT_TEXT && item->size_pt >= 14)
        midline_readability_add (&readability, item->text->string->str);
    }
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const MidlineScreeningRow *row = midline_screening_get_row (i);
      g_autofree char *sentence = g_strdup_printf ("Stop and ask for help if %s.",
                                                   midline_screening_row_get_sign (row));

      if (!row->is_warning_sign)
        continue;
      midline_readability_add (&readability, sentence);
      n_signs++;
    }
  g_assert_cmpuint (n_signs, ==, 8);
  g_test_message ("grade %.1f", midline_readability_get_grade (&readability));
  g_assert_cmpfloat (midline_readability_get_grade (&readability), <=, 6.0);
}

/* A goal of many pages goes on over the page, and no word of it is lost. */
static void
test_long_goal (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) boxes = NULL;
  GString *goal = g_string_new (NULL);
  guint n_found = 0;

  for (int i = 0; i < 2000; i++)
    g_string_append_printf (goal, "goal%04d ", i);
  g_free (input->answers->goal);
  input->answers->goal = g_string_free (goal, FALSE);
  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (document);
  boxes = sample_document_list_blocks (document, MIDLINE_BLOCK_GOAL);
  for (guint i = 0; i < boxes->len; i++)
    {
      g_autofree char *text = sample_block_dup_text (boxes->pdata[i]);

      for (const char *p = strstr (text, "goal0"); p != NULL; p = strstr (p + 1, "goal0"))
        n_found++;
      for (const char *p = strstr (text, "goal1"); p != NULL; p = strstr (p + 1, "goal1"))
        n_found++;
    }
  g_assert_cmpuint (n_found, ==, 2000);
}

static void
test_line_length (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = sample_measurer_new (0.3);
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  g_autoptr (MidlineHandoutInput) input = sample_input_new_random (random);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;

  options.n_weeks = 16;
  document = midline_paginator_paginate (input, &options,
                                         midline_paper_get_size (MIDLINE_PAPER_LETTER), measurer);
  for (guint i = 0; i < document->pages->len; i++)
    {
      const MidlinePrintPage *page = document->pages->pdata[i];

      for (guint k = 0; k < page->blocks->len; k++)
        {
          const MidlinePrintBlock *block = page->blocks->pdata[k];

          for (guint j = 0; j < block->items->len; j++)
            {
              const MidlinePrintItem *item = block->items->pdata[j];
              MidlineTextExtents extents;

              if (item->kind != MIDLINE_PRINT_TEXT)
                continue;
              midline_text_measurer_measure (measurer, item->text, item->size_pt, item->width,
                                             &extents);
              g_assert_cmpint (extents.longest_line_chars, <=, 70);
            }
        }
    }
}

/* The footer stands at the same place on every page. */
static void
test_footer (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) footers = NULL;

  sample_input_add_weeks (input, 12);
  options.n_weeks = 12;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  footers = sample_document_list_blocks (document, MIDLINE_BLOCK_FOOTER);
  g_assert_cmpuint (footers->len, ==, document->pages->len);
  g_assert_cmpuint (footers->len, >, 9);
  for (guint i = 0; i < footers->len; i++)
    {
      g_autofree char *number = g_strdup_printf ("Page %u of %u\n", i + 1, footers->len);

      g_assert_cmpfloat (((MidlinePrintBlock *) footers->pdata[i])->y, ==,
                         ((MidlinePrintBlock *) footers->pdata[0])->y);
      sample_assert_has_text (document, MIDLINE_BLOCK_FOOTER, i, number);
    }
}

/* Name, date and page keep clear of each other, and the date stays on one line. */
static void
test_footer_names (void)
{
  static const char * const names[] = {
    "Maria Keller", "",
    "Maria Magdalena Annunziata von Hohenstein-Featherstonehaugh",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint large = 0; large < 2; large++)
      {
        g_autoptr (MidlineHandoutInput) input = sample_input_new ();
        MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
        g_autoptr (MidlinePrintDocument) document = NULL;
        g_autoptr (GPtrArray) footers = NULL;
        const MidlinePrintBlock *footer;
        double name_end = 0, date_x = 0, date_end = 0, page_x = 0, date_height = 0;
        double page_height = 0;

        g_free (input->name);
        input->name = g_strdup (names[i]);
        options.large_print = large;
        document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
        footers = sample_document_list_blocks (document, MIDLINE_BLOCK_FOOTER);
        footer = footers->pdata[0];
        for (guint k = 0; k < footer->items->len; k++)
          {
            const MidlinePrintItem *item = footer->items->pdata[k];
            const char *text = item->kind == MIDLINE_PRINT_TEXT ? item->text->string->str : "";

            if (g_str_has_prefix (text, "Page "))
              {
                page_x = item->x;
                page_height = item->height;
              }
            else if (g_str_has_prefix (text, "Printed "))
              {
                date_x = item->x;
                date_end = item->x + item->width;
                date_height = item->height;
              }
            else if (item->kind == MIDLINE_PRINT_TEXT)
              name_end = item->x + item->width;
          }
        g_assert_cmpfloat (date_x, >, 0);
        g_assert_cmpfloat (name_end, <, date_x);
        g_assert_cmpfloat (date_end, <, page_x);
        g_assert_cmpfloat_with_epsilon (date_height, page_height, 0.1);
      }
}

/* Right to left: the same pages turned over. */
static void
test_right_to_left (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) plain = NULL;
  g_autoptr (MidlinePrintDocument) turned = NULL;

  sample_input_add_weeks (input, 1);
  plain = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  options.right_to_left = TRUE;
  turned = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  g_assert_true (turned->right_to_left);
  g_assert_cmpuint (plain->pages->len, ==, turned->pages->len);
  for (guint i = 0; i < plain->pages->len; i++)
    {
      const MidlinePrintPage *a = plain->pages->pdata[i];
      const MidlinePrintPage *b = turned->pages->pdata[i];

      g_assert_cmpuint (a->blocks->len, ==, b->blocks->len);
      for (guint k = 0; k < a->blocks->len; k++)
        {
          const MidlinePrintBlock *left = a->blocks->pdata[k];
          const MidlinePrintBlock *right = b->blocks->pdata[k];

          g_assert_cmpfloat_with_epsilon (left->x + left->width,
                                          plain->page_width_pt - right->x, EPSILON);
          g_assert_cmpfloat (left->y, ==, right->y);
          /* A right knee is a right knee in every language, and so are its names around it. */
          for (guint j = 0; j < left->items->len && left->kind != MIDLINE_BLOCK_FIGURE; j++)
            {
              const MidlinePrintItem *one = left->items->pdata[j];
              const MidlinePrintItem *other = right->items->pdata[j];

              g_assert_cmpfloat_with_epsilon (
                one->x + one->width, plain->page_width_pt - other->x - MIN (other->width, 0),
                EPSILON);
            }
        }
    }
}

/* Nothing to print still gives a page that says whose it is. */
static void
test_empty (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();

  for (int i = 0; i < MIDLINE_N_HANDOUT_WHATS; i++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      options.what = (MidlineHandoutWhat) i;
      options.exercise_id = "unknown";
      options.day = SAMPLE_MONDAY;
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      g_assert_cmpuint (document->pages->len, >=, 1);
      sample_assert_has_text (document, MIDLINE_BLOCK_FOOTER, 0, "Page 1 of");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/paginator/random", test_random);
  g_test_add_func ("/paginator/wide-letters", test_wide_letters);
  g_test_add_func ("/paginator/order", test_order);
  g_test_add_func ("/paginator/words", test_words);
  g_test_add_func ("/paginator/ruled-lines", test_ruled_lines);
  g_test_add_func ("/paginator/half-page", test_half_page);
  g_test_add_func ("/paginator/frames", test_frames);
  g_test_add_func ("/paginator/body-size", test_body_size);
  g_test_add_func ("/paginator/one-exercise", test_one_exercise);
  g_test_add_func ("/paginator/one-exercise-is-safe", test_one_exercise_is_safe);
  g_test_add_func ("/paginator/switches", test_switches);
  g_test_add_func ("/paginator/own-limits", test_own_limits);
  g_test_add_func ("/paginator/safety-grade", test_safety_grade);
  g_test_add_func ("/paginator/long-goal", test_long_goal);
  g_test_add_func ("/paginator/line-length", test_line_length);
  g_test_add_func ("/paginator/footer", test_footer);
  g_test_add_func ("/paginator/footer-names", test_footer_names);
  g_test_add_func ("/paginator/right-to-left", test_right_to_left);
  g_test_add_func ("/paginator/empty", test_empty);

  return g_test_run ();
}
