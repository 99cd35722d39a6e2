/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-mark.h"
#include "midline-position-symbol.h"

/* Marks are looked at by their pixels: 0 is white paper, 255 is black ink. */
#define SIZE 64

typedef struct {
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoContext *context;
} Fixture;

static const MidlineMark whole = { .x = 0, .y = 0, .size = SIZE, .ink = MIDLINE_COLOUR_TEXT };

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  self->cr = cairo_create (self->surface);
  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_paint (self->cr);
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->context);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
}

static int
get_ink (Fixture *self,
         int      x,
         int      y)
{
  const unsigned char *row;
  guint32 pixel;

  cairo_surface_flush (self->surface);
  row = cairo_image_surface_get_data (self->surface) +
        y * cairo_image_surface_get_stride (self->surface);
  memcpy (&pixel, row + x * 4, sizeof pixel);
  return 255 - (int) (pixel & 0xff);
}

static int
sum_ink (Fixture *self,
         int      left,
         int      right)
{
  int sum = 0;

  for (int y = 0; y < SIZE; y++)
    for (int x = left; x < right; x++)
      sum += get_ink (self, x, y);
  return sum;
}

static void
test_split_circle (Fixture       *self,
                   gconstpointer  data)
{
  midline_mark_draw_pillar (self->cr, midline_palette_get_print (), &whole,
                            MIDLINE_PILLAR_QUAD_BALANCE);

  g_assert_cmpint (get_ink (self, SIZE / 4, SIZE / 2), >, 200);
  g_assert_cmpint (get_ink (self, 3 * SIZE / 4 - 4, SIZE / 2), <, 30);
  g_assert_cmpint (get_ink (self, 1, 1), ==, 0);
}

/* Each pillar is told apart by shape alone: ink at some probes, paper at others. */
static void
test_pillars_differ (Fixture       *self,
                     gconstpointer  data)
{
  static const struct {
    MidlinePillar pillar;
    gboolean top;    /* ink left of the middle of the upper edge */
    gboolean side;   /* ink near the middle of the left edge */
    gboolean corner; /* ink near the lower left corner */
  } rows[] = {
    { MIDLINE_PILLAR_ITB_TENSION, TRUE, FALSE, FALSE },
    { MIDLINE_PILLAR_MOVEMENT_MECHANICS, FALSE, FALSE, TRUE },
    { MIDLINE_PILLAR_HIP, FALSE, TRUE, FALSE },
    { MIDLINE_PILLAR_FOOT, FALSE, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      cairo_set_source_rgb (self->cr, 1, 1, 1);
      cairo_paint (self->cr);
      midline_mark_draw_pillar (self->cr, midline_palette_get_print (), &whole, rows[i].pillar);

      g_assert_cmpint (get_ink (self, 32, 40), >, 200);
      g_assert_cmpint (get_ink (self, 24, 9) > 128, ==, rows[i].top);
      g_assert_cmpint (get_ink (self, 6, 32) > 128, ==, rows[i].side);
      g_assert_cmpint (get_ink (self, 10, 51) > 128, ==, rows[i].corner);
    }
}

/* R stands in a circle, L in a square: the corner tells them apart without colour. */
static void
test_sides (Fixture       *self,
            gconstpointer  data)
{
  midline_mark_draw_side (self->cr, midline_palette_get_print (), &whole, self->context,
                          MIDLINE_SIDE_RIGHT);
  g_assert_cmpint (get_ink (self, 6, 6), <, 40);
  g_assert_cmpint (get_ink (self, 2, SIZE / 2), >, 200);
  g_assert_cmpint (sum_ink (self, 20, 44), >, 0);

  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_paint (self->cr);
  midline_mark_draw_side (self->cr, midline_palette_get_print (), &whole, self->context,
                          MIDLINE_SIDE_LEFT);
  g_assert_cmpint (get_ink (self, 8, 8), >, 128);
}

static void
test_tick_square (Fixture       *self,
                  gconstpointer  data)
{
  midline_mark_draw_tick_square (self->cr, midline_palette_get_print (), &whole);

  g_assert_cmpint (get_ink (self, SIZE / 2, 0), >, 200);
  g_assert_cmpint (get_ink (self, SIZE - 1, SIZE / 2), >, 200);
  g_assert_cmpint (get_ink (self, SIZE / 2, SIZE / 2), ==, 0);
}

static void
test_number (Fixture       *self,
             gconstpointer  data)
{
  int one_digit;

  midline_mark_draw_number (self->cr, midline_palette_get_print (), &whole, self->context, 1);
  g_assert_cmpint (get_ink (self, 2, SIZE / 2), >, 200);
  one_digit = sum_ink (self, 8, 56);
  g_assert_cmpint (one_digit, >, 0);

  cairo_set_source_rgb (self->cr, 1, 1, 1);
  cairo_paint (self->cr);
  midline_mark_draw_number (self->cr, midline_palette_get_print (), &whole, self->context, 18);
  g_assert_cmpint (sum_ink (self, 8, 56), >, one_digit);
}

/* Every position draws a person on a floor and stays inside its field. */
static void
test_positions (Fixture       *self,
                gconstpointer  data)
{
  for (int i = 0; i < MIDLINE_N_POSITIONS; i++)
    {
      cairo_set_source_rgb (self->cr, 1, 1, 1);
      cairo_paint (self->cr);
      midline_position_symbol_draw (self->cr, midline_palette_get_print (), (MidlinePosition) i,
                                    8, 8, SIZE - 16, SIZE - 16);

      g_assert_cmpint (sum_ink (self, 8, SIZE - 8), >, 10000);
      g_assert_cmpint (sum_ink (self, 0, 8), ==, 0);
      g_assert_cmpint (sum_ink (self, SIZE - 8, SIZE), ==, 0);
      for (int x = 0; x < SIZE; x++)
        {
          g_assert_cmpint (get_ink (self, x, 7), ==, 0);
          g_assert_cmpint (get_ink (self, x, SIZE - 8), ==, 0);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/marks/split-circle", Fixture, NULL, set_up, test_split_circle, tear_down);
  g_test_add ("/marks/pillars-differ", Fixture, NULL, set_up, test_pillars_differ, tear_down);
  g_test_add ("/marks/sides", Fixture, NULL, set_up, test_sides, tear_down);
  g_test_add ("/marks/tick-square", Fixture, NULL, set_up, test_tick_square, tear_down);
  g_test_add ("/marks/number", Fixture, NULL, set_up, test_number, tear_down);
  g_test_add ("/marks/positions", Fixture, NULL, set_up, test_positions, tear_down);

  return g_test_run ();
}
