/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-rich-text.h"

static void
assert_range (const MidlineRichText *text,
              guint                  index,
              guint                  start_byte,
              guint                  end_byte)
{
  const MidlineBoldRange *range;

  g_assert_cmpuint (text->bold->len, >, index);
  range = &g_array_index (text->bold, MidlineBoldRange, index);
  g_assert_cmpuint (range->start_byte, ==, start_byte);
  g_assert_cmpuint (range->end_byte, ==, end_byte);
}

static void
test_plain (void)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new ("Short foot");

  g_assert_cmpstr (text->string->str, ==, "Short foot");
  g_assert_cmpuint (text->bold->len, ==, 0);
}

/* Ranges count bytes, so that letters of several bytes are no trap. */
static void
test_labelled (void)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new_labelled ("Übung:", "Brücke");

  g_assert_cmpstr (text->string->str, ==, "Übung: Brücke");
  g_assert_cmpuint (text->bold->len, ==, 1);
  assert_range (text, 0, 0, 7);
}

static void
test_append (void)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new_bold ("Easier:");

  midline_rich_text_append (text, " less. ");
  midline_rich_text_append_bold (text, "");
  midline_rich_text_append_bold (text, "Harder:");
  g_assert_cmpstr (text->string->str, ==, "Easier: less. Harder:");
  g_assert_cmpuint (text->bold->len, ==, 2);
  assert_range (text, 0, 0, 7);
  assert_range (text, 1, 14, 21);
}

static void
test_copy (void)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new_labelled ("Rest:", "1 minute");
  g_autoptr (MidlineRichText) copy = midline_rich_text_copy (text);

  midline_rich_text_append_bold (text, "!");
  g_assert_cmpstr (copy->string->str, ==, "Rest: 1 minute");
  g_assert_cmpuint (copy->bold->len, ==, 1);
  assert_range (copy, 0, 0, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rich-text/plain", test_plain);
  g_test_add_func ("/rich-text/labelled", test_labelled);
  g_test_add_func ("/rich-text/append", test_append);
  g_test_add_func ("/rich-text/copy", test_copy);

  return g_test_run ();
}
