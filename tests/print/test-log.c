/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-handout.h"

/* A square for each side and day of the exercise, rest days shaded and named once. */
static void
test_squares (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  sample_input_add_weeks (input, 1);
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  rows = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
  g_assert_cmpuint (sample_count_items (document, MIDLINE_BLOCK_LOG_ROW, MIDLINE_PRINT_TICK), ==,
                    20);
  first = sample_block_dup_text (g_ptr_array_index (rows, 0));
  second = sample_block_dup_text (g_ptr_array_index (rows, 1));
  g_assert_cmpstr (first, ==, "1. Clamshell\nright\nleft\nRest\nRest\nRest\n");
  g_assert_cmpstr (second, ==, "2. Bridge\nboth\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 0, "Mon\n2\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 0, "Sun\n8\n");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_FOOT, 0, "Pain during, 0 to 10");
}

/* Days before the plan began are shaded, but they were no rest. */
static void
test_before_start (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *text = NULL;

  sample_input_add_weeks (input, 1);
  input->plan->started_on = SAMPLE_MONDAY + 6;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  rows = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
  text = sample_block_dup_text (g_ptr_array_index (rows, 0));
  g_assert_cmpstr (text, ==, "1. Clamshell\nright\nleft\nRest\n");
}

/* A log longer than its page goes on below the same heads. */
static void
test_continued (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  g_autoptr (MidlineHandoutInput) input = NULL;
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) heads = NULL;

  do
    {
      g_clear_pointer (&input, midline_handout_input_free);
      input = sample_input_new_random (random);
    }
  while (midline_catalogue_get_n_exercises (input->catalogue) < 20);
  g_ptr_array_set_size (input->weeks, 0);
  {
    g_autoptr (MidlineWeek) week = midline_week_new (1, SAMPLE_MONDAY, MIDLINE_PHASE_BUILD);
    MidlineSession *session = midline_session_new (SAMPLE_MONDAY, MIDLINE_SESSION_OWN);

    for (guint i = 0; i < 20; i++)
      {
        MidlineExercise *exercise = midline_catalogue_get_exercise (input->catalogue, i);

        g_ptr_array_add (session->items, midline_plan_item_new (exercise->id, &exercise->dose, "x",
                                                                MIDLINE_LEVEL_START));
      }
    g_ptr_array_add (week->sessions, session);
    midline_handout_input_add_week (input, week, FALSE);
  }
  options.what = MIDLINE_HANDOUT_WEEK_GRID;
  options.large_print = TRUE;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (document);
  heads = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_HEADER);
  g_assert_cmpuint (heads->len, >, 1);
  g_assert_cmpuint (heads->len, ==, document->pages->len);
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 1, "(continued)");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 1, "Mon\n2\n");
}

/* Every log of a plan ends with lines to write on, far enough apart for a pen. */
static void
test_notes (void)
{
  guint n_lines = 0;

  for (guint seed = 0; seed < 40; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (MidlineHandoutInput) input = sample_input_new_random (random);
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autoptr (GPtrArray) heads = NULL;
      g_autoptr (GPtrArray) notes = NULL;

      options.large_print = seed % 2;
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      heads = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_HEADER);
      notes = sample_document_list_blocks (document, MIDLINE_BLOCK_NOTES);
      g_assert_true ((notes->len > 0) == (heads->len > 0));
      g_assert_cmpuint (notes->len, <=, heads->len);
      for (guint i = 0; i < notes->len; i++)
        {
          const MidlinePrintBlock *block = notes->pdata[i];
          double before = block->y;
          guint n = 0;

          for (guint k = 0; k < block->items->len; k++)
            {
              const MidlinePrintItem *item = block->items->pdata[k];

              if (item->kind != MIDLINE_PRINT_LINE)
                continue;
              g_assert_cmpfloat (item->y - before, >=, 8 * SAMPLE_POINTS_PER_MM - 1e-6);
              before = item->y;
              n++;
            }
          g_assert_cmpuint (n, >=, 1);
          n_lines += n;
        }
    }
  g_assert_cmpuint (n_lines, >, 40);
}

/* Exercises once, one log a week, each with the number of its week. */
static void
test_weeks (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) heads = NULL;

  sample_input_add_weeks (input, 16);
  options.first_week = 3;
  options.n_weeks = 4;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  exercises = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
  heads = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_HEADER);
  g_assert_cmpuint (exercises->len, ==, 7);
  g_assert_cmpuint (heads->len, ==, 4);
  for (guint i = 0; i < heads->len; i++)
    g_assert_cmpint (((MidlinePrintBlock *) heads->pdata[i])->week_number, ==, 3 + (int) i);
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 3, "Sheet 6");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 3, "Likely");
  sample_assert_has_text (document, MIDLINE_BLOCK_HEADER, 0, "for 4 weeks at home");
}

/* A dose that differs on a day or from a later week on is said, never left to be guessed. */
static void
test_other_doses (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  MidlineWeek *week;
  MidlinePlanItem *item;

  sample_input_add_weeks (input, 2);
  week = ((MidlineHandoutWeek *) input->weeks->pdata[0])->week;
  item = midline_session_find (week->sessions->pdata[3], "exercise-0");
  item->dose.sets = 1;
  week = ((MidlineHandoutWeek *) input->weeks->pdata[1])->week;
  item = midline_session_find (week->sessions->pdata[0], "exercise-0");
  item->dose.reps = 15;
  options.n_weeks = 2;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "Friday, 6 March: Do 1 set of 12");
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "From week 2: Do 2 sets of 15");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_ROW, 0, "1. Clamshell: Fri 1 set of 12");
}

static void
test_one_day (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) exercises = NULL;

  sample_input_add_weeks (input, 2);
  options.what = MIDLINE_HANDOUT_ONE_DAY;
  options.day = SAMPLE_MONDAY + 8;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (document);
  exercises = sample_document_list_blocks (document, MIDLINE_BLOCK_EXERCISE);
  g_assert_cmpuint (exercises->len, ==, 2);
  sample_assert_has_text (document, MIDLINE_BLOCK_HEADER, 0,
                          "Your exercises for Tuesday, 10 March");
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_HEADER, 0, "Set 1\nSet 2\n");
  g_assert_cmpuint (sample_count_items (document, MIDLINE_BLOCK_LOG_ROW, MIDLINE_PRINT_TICK), ==,
                    8);
}

static void
test_week_grid (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;

  sample_input_add_weeks (input, 1);
  options.what = MIDLINE_HANDOUT_WEEK_GRID;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_check_document (document);
  g_assert_cmpuint (document->pages->len, ==, 1);
  sample_assert_has_text (document, MIDLINE_BLOCK_LOG_ROW, 0, "1. Clamshell: 2 sets of 12");
  sample_assert_has_text (document, MIDLINE_BLOCK_NOTES, 0, "does not replace a clinician");
}

/* The left leg starts when it is the sore one. */
static void
test_first_side (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;
  g_autoptr (GPtrArray) blocks = NULL;
  const MidlinePrintItem *first_mark = NULL;

  sample_input_add_weeks (input, 1);
  input->first_side = MIDLINE_SIDE_LEFT;
  document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "left, then\nright\n");
  blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_LOG_ROW);
  for (guint i = 0; i < ((MidlinePrintBlock *) blocks->pdata[0])->items->len; i++)
    {
      const MidlinePrintItem *item = ((MidlinePrintBlock *) blocks->pdata[0])->items->pdata[i];

      if (item->kind == MIDLINE_PRINT_SIDE && first_mark == NULL)
        first_mark = item;
    }
  g_assert_nonnull (first_mark);
  g_assert_cmpint (first_mark->side, ==, MIDLINE_SIDE_LEFT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/log/squares", test_squares);
  g_test_add_func ("/log/before-start", test_before_start);
  g_test_add_func ("/log/continued", test_continued);
  g_test_add_func ("/log/notes", test_notes);
  g_test_add_func ("/log/weeks", test_weeks);
  g_test_add_func ("/log/other-doses", test_other_doses);
  g_test_add_func ("/log/one-day", test_one_day);
  g_test_add_func ("/log/week-grid", test_week_grid);
  g_test_add_func ("/log/first-side", test_first_side);

  return g_test_run ();
}
