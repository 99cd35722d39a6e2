/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-file.h"
#include "midline-handout-text.h"
#include "sample-handout.h"

#include <glib/gstdio.h>
#include <string.h>

static MidlinePrintDocument *
paginate (MidlineHandoutWhat what,
          int                n_weeks)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  sample_input_add_weeks (input, n_weeks);
  sample_input_add_progress (input);
  options.what = what;
  options.n_weeks = n_weeks;
  options.day = SAMPLE_MONDAY;
  options.exercise_id = "exercise-0";
  return sample_paginate (input, &options, MIDLINE_PAPER_A4);
}

/* Words of one text as the twin has them: between single spaces. */
static char *
dup_flat (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  GString *flat = g_string_new (" ");

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (flat, "%s ", words[i]);
  return g_string_free (flat, FALSE);
}

static gboolean
is_said (const MidlinePrintBlock *block,
         const MidlinePrintItem  *item)
{
  return item->kind == MIDLINE_PRINT_TEXT && item->words == NULL && item->link == NULL &&
         !block->is_repeated && block->kind != MIDLINE_BLOCK_FOOTER;
}

/* Every text of every page, in the same order. */
static void
test_same_words (void)
{
  for (int what = 0; what < MIDLINE_N_HANDOUT_WHATS; what++)
    {
      g_autoptr (MidlinePrintDocument) document = paginate ((MidlineHandoutWhat) what, 2);
      g_autofree char *text = midline_handout_text_render (document);
      g_autofree char *flat = dup_flat (text);
      const char *at = flat;
      guint n = 0;

      for (guint i = 0; i < document->pages->len; i++)
        {
          const MidlinePrintPage *page = document->pages->pdata[i];

          for (guint k = 0; k < page->blocks->len; k++)
            {
              const MidlinePrintBlock *block = page->blocks->pdata[k];

              for (guint j = 0; j < block->items->len; j++)
                {
                  const MidlinePrintItem *item = block->items->pdata[j];
                  g_autofree char *words = NULL;

                  if (!is_said (block, item))
                    continue;
                  words = dup_flat (item->text->string->str);
                  g_test_message ("looking for “%s”", words);
                  at = strstr (at, words);
                  g_assert_nonnull (at);
                  at += strlen (words) - 1;
                  n++;
                }
            }
        }
      g_assert_cmpuint (n, >, 8);
    }
}

static void
test_lines (void)
{
  for (int what = 0; what < MIDLINE_N_HANDOUT_WHATS; what++)
    {
      g_autoptr (MidlinePrintDocument) document = paginate ((MidlineHandoutWhat) what, 2);
      g_autofree char *text = midline_handout_text_render (document);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

      g_assert_true (g_str_has_suffix (text, "\n"));
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_null (strstr (text, "\n\n\n"));
      for (guint i = 0; lines[i] != NULL; i++)
        {
          g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, MIDLINE_HANDOUT_TEXT_COLUMNS);
          g_assert_false (g_str_has_suffix (lines[i], " "));
        }
    }
}

/* What shapes and places say on paper. */
static void
test_words_for_shapes (void)
{
  static const char *const said[] = {
    "1. Clamshell\nright, then left\n",
    "2. Bridge\nboth legs together\n",
    "Sets: 2 each side\n",
    "0 to 2: Fine. Carry on.\n",
    "https://youtu.be/mF_7CzkPYpU\n",
    "Rest: Thu 5, Sat 7, Sun 8\n",
    "right: Mon 2 [ ], Fri 6 [ ]\nleft: Mon 2 [ ], Fri 6 [ ]\n",
    "both: Mon 2 [ ], Fri 6 [ ]\n",
    "Maria Keller\nPrinted 11 March 2026\n",
  };
  g_autoptr (MidlinePrintDocument) document = paginate (MIDLINE_HANDOUT_WHOLE_PLAN, 1);
  g_autofree char *text = midline_handout_text_render (document);

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_test_message ("looking for “%s” in %s", said[i], text);
      g_assert_nonnull (strstr (text, said[i]));
    }
  g_assert_true (g_str_has_suffix (text, said[G_N_ELEMENTS (said) - 1]));
  g_assert_null (strstr (text, "Page 1 of"));
}

/* The person's own limit stands with its exercise, and with no other; 0 is a limit too. */
static void
test_own_pain_limit (void)
{
  static const int limits[] = { 0, 1, MIDLINE_NOT_ENTERED };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autofree char *text = NULL;
      g_autofree char *words = g_strdup_printf ("Your limit of pain: up to %d of 10", limits[i]);
      const char *at;

      sample_input_add_weeks (input, 1);
      options.n_weeks = 1;
      input->pain_limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      if (limits[i] != MIDLINE_NOT_ENTERED)
        g_hash_table_insert (input->pain_limits, g_strdup ("exercise-0"),
                             GINT_TO_POINTER (limits[i]));
      document = sample_paginate (input, &options, MIDLINE_PAPER_A4);
      text = midline_handout_text_render (document);
      at = strstr (text, words);
      g_assert_cmpint (at != NULL, ==, limits[i] != MIDLINE_NOT_ENTERED);
      if (at != NULL)
        g_assert_null (strstr (at + 1, "Your limit of pain"));
      g_assert_nonnull (strstr (text, "0 to 2: Fine. Carry on."));
    }
}

/* Lines of a numbered entry begin below its first word; wide letters take two columns; a word
 * longer than a line stays whole. */
static void
test_wrapping (void)
{
  g_autoptr (MidlinePrintDocument) document = midline_print_document_new (100, 100);
  MidlinePrintPage *page = midline_print_page_new ();
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_GOAL, 100);
  g_autofree char *wide = g_strnfill (100, 'w');
  g_autofree char *words = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *text = NULL;
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_WORDS, 0, 0, 0, 0);

  words = g_strdup_printf ("12. %s one two three four five six seven eight nine ten eleven twelve "
                           "thirteen fourteen 走走走走走走走走走走走走走走走走走走走走走走走走走走走走走走", wide);
  expected = g_strdup_printf (
      "12. %s\n    one two three four five six seven eight nine ten eleven twelve\n"
      "    thirteen fourteen\n    走走走走走走走走走走走走走走走走走走走走走走走走走走走走走走\n", wide);
  midline_print_item_say (item, words, FALSE);
  g_ptr_array_add (block->items, item);
  g_ptr_array_add (page->blocks, block);
  g_ptr_array_add (document->pages, page);
  text = midline_handout_text_render (document);
  g_assert_cmpstr (text, ==, expected);
}

/* A log that goes on over the page is one list. */
static void
test_repeated_heads (void)
{
  g_autoptr (MidlinePrintDocument) document = paginate (MIDLINE_HANDOUT_WEEK_GRID, 1);
  g_autofree char *before = midline_handout_text_render (document);
  g_autofree char *after = NULL;
  const MidlinePrintPage *page = document->pages->pdata[0];

  ((MidlinePrintBlock *) page->blocks->pdata[0])->is_repeated = TRUE;
  after = midline_handout_text_render (document);
  g_assert_nonnull (strstr (before, "Your week:"));
  g_assert_null (strstr (after, "Your week:"));
}

static void
test_write (void)
{
  g_autoptr (MidlinePrintDocument) document = paginate (MIDLINE_HANDOUT_WHOLE_PLAN, 1);
  g_autofree char *text = midline_handout_text_render (document);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("midline-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "plan.txt", NULL);
  g_autofree char *missing = g_build_filename (folder, "missing", "plan.txt", NULL);
  g_autofree char *contents = NULL;

  g_assert_no_error (error);
  g_assert_true (midline_handout_text_write (document, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, text);
  g_assert_false (midline_handout_text_write (document, missing, &error));
  g_assert_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NO_FOLDER);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/handout-text/same-words", test_same_words);
  g_test_add_func ("/handout-text/lines", test_lines);
  g_test_add_func ("/handout-text/words-for-shapes", test_words_for_shapes);
  g_test_add_func ("/handout-text/own-pain-limit", test_own_pain_limit);
  g_test_add_func ("/handout-text/wrapping", test_wrapping);
  g_test_add_func ("/handout-text/repeated-heads", test_repeated_heads);
  g_test_add_func ("/handout-text/write", test_write);

  return g_test_run ();
}
