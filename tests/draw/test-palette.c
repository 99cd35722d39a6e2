/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-palette.h"

static const MidlineColour *
get_print_colour (MidlineColourRole role)
{
  return &midline_palette_get_print ()->colours[role];
}

static void
test_from_hex (void)
{
  MidlineColour colour = midline_colour_from_hex (0xff8000);

  g_assert_cmpfloat_with_epsilon (colour.red, 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (colour.green, 128 / 255.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (colour.blue, 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (colour.alpha, 1.0, 1e-9);
}

/* Known ratios of WCAG 2.1. */
static void
test_contrast (void)
{
  static const struct {
    guint32 a;
    guint32 b;
    double ratio;
  } rows[] = {
    { 0x000000, 0xffffff, 21.0 },
    { 0xffffff, 0xffffff, 1.0 },
    { 0x767676, 0xffffff, 4.54 },
    { 0xffffff, 0x595959, 7.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineColour a = midline_colour_from_hex (rows[i].a);
      MidlineColour b = midline_colour_from_hex (rows[i].b);

      g_assert_cmpfloat_with_epsilon (midline_colour_get_contrast (&a, &b), rows[i].ratio, 0.01);
    }
}

/* Paper reads as a photocopy: no hue anywhere. */
static void
test_print_is_grey (void)
{
  for (int i = 0; i < MIDLINE_N_COLOUR_ROLES; i++)
    {
      const MidlineColour *colour = get_print_colour ((MidlineColourRole) i);

      g_assert_cmpfloat (colour->red, ==, colour->green);
      g_assert_cmpfloat (colour->green, ==, colour->blue);
      g_assert_cmpfloat (colour->alpha, ==, 1.0);
    }
}

/* Text on paper and on every fill it stands on has a contrast of at least 7:1. */
static void
test_print_contrast (void)
{
  static const MidlineColourRole pairs[][2] = {
    { MIDLINE_COLOUR_TEXT, MIDLINE_COLOUR_PAPER },
    { MIDLINE_COLOUR_TEXT, MIDLINE_COLOUR_FILL },
    { MIDLINE_COLOUR_DIM, MIDLINE_COLOUR_PAPER },
    { MIDLINE_COLOUR_STRONG_TEXT, MIDLINE_COLOUR_STRONG_FILL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    g_assert_cmpfloat (midline_colour_get_contrast (get_print_colour (pairs[i][0]),
                                                    get_print_colour (pairs[i][1])),
                       >=, 7.0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/palette/from-hex", test_from_hex);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/print-is-grey", test_print_is_grey);
  g_test_add_func ("/palette/print-contrast", test_print_contrast);

  return g_test_run ();
}
