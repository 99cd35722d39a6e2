/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-painter.h"
#include "midline-pango-measurer.h"
#include "sample-handout.h"

#include <string.h>

#define SCALE 1.5

static MidlinePrintDocument *
paginate (gboolean right_to_left)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (right_to_left);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  options.right_to_left = right_to_left;
  sample_input_add_weeks (input, 1);
  return midline_paginator_paginate (input, &options, midline_paper_get_size (MIDLINE_PAPER_A4),
                                     measurer);
}

static cairo_surface_t *
draw_page (MidlinePrintDocument *document,
           guint                 page)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (document->page_width_pt * SCALE),
                                  (int) (document->page_height_pt * SCALE));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, SCALE, SCALE);
  midline_handout_painter_draw_page (document, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  guint32 pixel;

  memcpy (&pixel,
          cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) +
              x * 4,
          sizeof pixel);
  return pixel & 0xffffff;
}

/* A photocopy loses nothing: every pixel of every page is grey, and nothing is in the margins. */
static void
test_grey_inside_margins (void)
{
  static const gboolean directions[] = { FALSE, TRUE };
  int margin = (int) (14.5 * 72 / 25.4 * SCALE);

  for (guint d = 0; d < G_N_ELEMENTS (directions); d++)
    {
      g_autoptr (MidlinePrintDocument) document = paginate (directions[d]);

      for (guint i = 0; i < document->pages->len; i++)
        {
          cairo_surface_t *surface = draw_page (document, i);
          int width = cairo_image_surface_get_width (surface);
          int height = cairo_image_surface_get_height (surface);
          guint n_black = 0;

          for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
              {
                guint32 pixel = get_pixel (surface, x, y);
                gboolean is_inside =
                    x >= margin && x < width - margin && y >= margin && y < height - margin;

                g_assert_cmpuint (pixel & 0xff, ==, pixel >> 16);
                g_assert_cmpuint (pixel & 0xff, ==, (pixel >> 8) & 0xff);
                if (!is_inside)
                  g_assert_cmpuint (pixel, ==, 0xffffff);
                if (pixel == 0)
                  n_black++;
              }
          g_assert_cmpuint (n_black, >, 1000);
          cairo_surface_destroy (surface);
        }
    }
}

/* Drawing does not change what it draws. */
static void
test_same_twice (void)
{
  g_autoptr (MidlinePrintDocument) document = paginate (FALSE);
  cairo_surface_t *one = draw_page (document, 0);
  cairo_surface_t *two = draw_page (document, 0);
  gsize size = (gsize) cairo_image_surface_get_stride (one) *
               (gsize) cairo_image_surface_get_height (one);

  g_assert_cmpmem (cairo_image_surface_get_data (one), size, cairo_image_surface_get_data (two),
                   size);
  cairo_surface_destroy (one);
  cairo_surface_destroy (two);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/handout-painter/grey-inside-margins", test_grey_inside_margins);
  g_test_add_func ("/handout-painter/same-twice", test_same_twice);

  return g_test_run ();
}
