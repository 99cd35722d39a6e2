/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pango-measurer.h"

static void
measure (MidlineTextMeasurer *measurer,
         const char          *words,
         double               width,
         MidlineTextExtents  *extents)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new (words);

  midline_text_measurer_measure (measurer, text, 14, width, extents);
}

static void
test_unbroken (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  MidlineTextExtents extents;
  MidlineTextExtents again;

  measure (measurer, "Lie on your side.", MIDLINE_UNBROKEN, &extents);
  measure (measurer, "Lie on your side.", MIDLINE_UNBROKEN, &again);
  g_assert_cmpint (extents.longest_line_chars, ==, 17);
  g_assert_cmpfloat (extents.height_pt, >, 14);
  g_assert_cmpfloat (extents.height_pt, <, 28);
  g_assert_cmpfloat (extents.baseline_pt, >, 7);
  g_assert_cmpfloat (extents.baseline_pt, <, extents.height_pt);
  g_assert_cmpmem (&extents, sizeof extents, &again, sizeof again);
}

static void
test_broken (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  MidlineTextExtents one;
  MidlineTextExtents two;

  measure (measurer, "Lie on your side", MIDLINE_UNBROKEN, &one);
  measure (measurer, "Lie on your side", one.width_pt * 0.7, &two);
  g_assert_cmpfloat_with_epsilon (two.height_pt, 2 * one.height_pt, 0.1);
  g_assert_cmpfloat (two.width_pt, <=, one.width_pt * 0.7);
  g_assert_cmpint (two.longest_line_chars, <, 16);
}

/* A word wider than the line is broken rather than cut. */
static void
test_long_word (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  MidlineTextExtents extents;

  measure (measurer, "Kniescheibengleitlagerknorpelschaden", 80, &extents);
  g_assert_cmpfloat (extents.width_pt, <=, 80);
  g_assert_cmpint (extents.longest_line_chars, <, 36);
}

static void
test_bold_is_wider (void)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  g_autoptr (MidlineRichText) bold = midline_rich_text_new_bold ("Stop and ask for help");
  MidlineTextExtents plain_extents;
  MidlineTextExtents bold_extents;

  measure (measurer, "Stop and ask for help", MIDLINE_UNBROKEN, &plain_extents);
  midline_text_measurer_measure (measurer, bold, 14, MIDLINE_UNBROKEN, &bold_extents);
  g_assert_cmpfloat (bold_extents.width_pt, >, plain_extents.width_pt);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pango-measurer/unbroken", test_unbroken);
  g_test_add_func ("/pango-measurer/broken", test_broken);
  g_test_add_func ("/pango-measurer/long-word", test_long_word);
  g_test_add_func ("/pango-measurer/bold-is-wider", test_bold_is_wider);

  return g_test_run ();
}
