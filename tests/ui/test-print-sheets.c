/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The sheets with the shipped exercises and real fonts: what no made-up plan can show. */

#include "midline-handout-painter.h"
#include "midline-handout-source.h"
#include "midline-paginator.h"
#include "midline-pango-measurer.h"
#include "midline-sample.h"

#include <string.h>

#define MM (72.0 / 25.4)

typedef struct {
  MidlineSample *sample;
  MidlineHandoutInput *input;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_answer_safely (self->sample);
  midline_sample_start_plan (self->sample);
  self->input = midline_handout_input_from_program (self->sample->program, 1, 1);
  midline_handout_input_add_progress (self->input, self->sample->program);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  midline_handout_input_free (self->input);
  midline_sample_free (self->sample);
}

static MidlinePrintDocument *
paginate (Fixture                     *self,
          const MidlineHandoutOptions *options,
          MidlinePaper                 paper)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);

  return midline_paginator_paginate (self->input, options, midline_paper_get_size (paper),
                                     measurer);
}

/* Every shipped exercise: on one page in large print, on half a page in standard size, in letters
 * of the full size, with both drawings. */
static void
check_exercise (const MidlinePrintDocument *document,
                gboolean                    large_print)
{
  double room = document->page_height_pt - 2 * 15 * MM;
  guint n_blocks = 0;

  for (guint i = 0; i < document->pages->len; i++)
    {
      const MidlinePrintPage *page = document->pages->pdata[i];

      for (guint k = 0; k < page->blocks->len; k++)
        {
          const MidlinePrintBlock *block = page->blocks->pdata[k];
          guint n_drawings = 0;

          if (block->kind != MIDLINE_BLOCK_EXERCISE)
            continue;
          n_blocks++;
          g_test_message ("%s: %.0f of %.0f", block->exercise_id, block->height, room);
          g_assert_cmpfloat (block->height, <=, large_print ? room : room / 2);
          for (guint j = 0; j < block->items->len; j++)
            {
              const MidlinePrintItem *item = block->items->pdata[j];

              if (item->kind == MIDLINE_PRINT_TEXT)
                g_assert_cmpfloat (item->size_pt, >=, large_print ? 15 : 12);
              n_drawings += item->kind == MIDLINE_PRINT_POSE;
            }
          g_assert_cmpuint (n_drawings, ==, 2);
        }
    }
  g_assert_cmpuint (n_blocks, ==, 1);
}

static void
test_shipped_exercises (Fixture       *self,
                        gconstpointer  data)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (self->sample->program);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      options.what = MIDLINE_HANDOUT_ONE_EXERCISE;
      options.exercise_id = midline_catalogue_get_exercise (catalogue, i)->id;
      options.large_print = i % 2;
      document = paginate (self, &options, i % 4 < 2 ? MIDLINE_PAPER_A4 : MIDLINE_PAPER_LETTER);
      check_exercise (document, options.large_print);
    }
}

static void
check_grey (cairo_surface_t *surface,
            int              margin)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  const unsigned char *data = cairo_image_surface_get_data (surface);
  guint n_dark = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        guint32 pixel;

        memcpy (&pixel, data + y * cairo_image_surface_get_stride (surface) + x * 4, sizeof pixel);
        pixel &= 0xffffff;
        g_assert_cmpuint (pixel & 0xff, ==, pixel >> 16);
        g_assert_cmpuint (pixel & 0xff, ==, (pixel >> 8) & 0xff);
        if (x < margin || y < margin || x >= width - margin || y >= height - margin)
          g_assert_cmpuint (pixel, ==, 0xffffff);
        n_dark += pixel < 0x404040;
      }
  g_assert_cmpuint (n_dark, >, 500);
}

/* No pixel of any kind of sheet has a colour, and the margins are white. */
static void
test_grey (Fixture       *self,
           gconstpointer  data)
{
  for (int what = 0; what < MIDLINE_N_HANDOUT_WHATS; what++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;

      options.what = (MidlineHandoutWhat) what;
      options.day = midline_program_get_today (self->sample->program);
      options.exercise_id = "clamshell";
      options.large_print = what % 2;
      document = paginate (self, &options, MIDLINE_PAPER_LETTER);
      for (guint i = 0; i < document->pages->len; i++)
        {
          cairo_surface_t *surface =
              cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) document->page_width_pt,
                                          (int) document->page_height_pt);
          cairo_t *cr = cairo_create (surface);

          cairo_set_source_rgb (cr, 1, 1, 1);
          cairo_paint (cr);
          midline_handout_painter_draw_page (document, i, cr);
          cairo_destroy (cr);
          cairo_surface_flush (surface);
          check_grey (surface, (int) (14 * MM));
          cairo_surface_destroy (surface);
        }
    }
}

/* Text on paper, on a grey fill and on the dark one: at least 7 to 1 (WCAG 2.2, 1.4.6). */
static void
test_contrast (Fixture       *self,
               gconstpointer  data)
{
  static const MidlineColourRole pairs[][2] = {
    { MIDLINE_COLOUR_TEXT, MIDLINE_COLOUR_PAPER },
    { MIDLINE_COLOUR_TEXT, MIDLINE_COLOUR_FILL },
    { MIDLINE_COLOUR_STRONG_TEXT, MIDLINE_COLOUR_STRONG_FILL },
  };
  const MidlineColour *colours = midline_palette_get_print ()->colours;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    g_assert_cmpfloat (midline_colour_get_contrast (&colours[pairs[i][0]], &colours[pairs[i][1]]),
                       >=, 7.0);
}

/* The drawing shows the leg that comes first, and the words beside it say which. */
static void
test_sides (Fixture       *self,
            gconstpointer  data)
{
  static const MidlineSide sides[] = { MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT };

  for (guint s = 0; s < G_N_ELEMENTS (sides); s++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlinePrintDocument) document = NULL;
      guint n_seen = 0;

      self->input->first_side = sides[s];
      options.what = MIDLINE_HANDOUT_ONE_EXERCISE;
      options.exercise_id = "clamshell";
      document = paginate (self, &options, MIDLINE_PAPER_A4);
      for (guint i = 0; i < document->pages->len; i++)
        {
          const MidlinePrintPage *page = document->pages->pdata[i];

          for (guint k = 0; k < page->blocks->len; k++)
            {
              const MidlinePrintBlock *block = page->blocks->pdata[k];

              for (guint j = 0; j < block->items->len; j++)
                {
                  const MidlinePrintItem *item = block->items->pdata[j];
                  const char *words = item->text != NULL ? item->text->string->str : "";

                  if (item->kind == MIDLINE_PRINT_POSE)
                    g_assert_cmpint (item->side, ==, sides[s]);
                  n_seen += g_str_equal (words, s == 0 ? "Start, right leg" : "Start, left leg");
                  n_seen += g_str_equal (words, s == 0 ? "Finish, right leg" : "Finish, left leg");
                }
            }
        }
      g_assert_cmpuint (n_seen, ==, 2);
      g_assert_true (midline_handout_get_figure_look (sides[s]).is_left ==
                     (sides[s] == MIDLINE_SIDE_LEFT));
    }
}

#define DRAWING_SCALE 2

/* Start of an exercise as it is on the page, and nothing around it. */
static cairo_surface_t *
draw_start (Fixture    *self,
            const char *exercise_id,
            MidlineSide side)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) document = NULL;

  self->input->first_side = side;
  options.what = MIDLINE_HANDOUT_ONE_EXERCISE;
  options.exercise_id = exercise_id;
  document = paginate (self, &options, MIDLINE_PAPER_A4);
  for (guint i = 0; i < document->pages->len; i++)
    {
      const MidlinePrintPage *page = document->pages->pdata[i];

      for (guint k = 0; k < page->blocks->len; k++)
        {
          const MidlinePrintBlock *block = page->blocks->pdata[k];

          for (guint j = 0; j < block->items->len; j++)
            {
              const MidlinePrintItem *item = block->items->pdata[j];
              cairo_surface_t *surface;
              cairo_t *cr;

              if (item->kind != MIDLINE_PRINT_POSE)
                continue;
              surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                    (int) (item->width * DRAWING_SCALE),
                                                    (int) (item->height * DRAWING_SCALE));
              cr = cairo_create (surface);
              cairo_set_source_rgb (cr, 1, 1, 1);
              cairo_paint (cr);
              /* The middle of the drawing is the middle of the pixels. */
              cairo_translate (cr, cairo_image_surface_get_width (surface) / 2.0, 0);
              cairo_scale (cr, DRAWING_SCALE, DRAWING_SCALE);
              cairo_translate (cr, -item->x - item->width / 2, -item->y);
              midline_handout_painter_draw_page (document, i, cr);
              cairo_destroy (cr);
              cairo_surface_flush (surface);
              return surface;
            }
        }
    }
  g_assert_not_reached ();
}

static guint
count_unlike (cairo_surface_t *a,
              cairo_surface_t *b,
              gboolean         is_flipped)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  int stride = cairo_image_surface_get_stride (a);
  const unsigned char *one = cairo_image_surface_get_data (a);
  const unsigned char *other = cairo_image_surface_get_data (b);
  guint n_unlike = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      n_unlike += ABS (one[y * stride + 4 * x] -
                       other[y * stride + 4 * (is_flipped ? width - 1 - x : x)]) > 96;
  return n_unlike;
}

/* On the page, too, a left leg is the right one mirrored. */
static void
test_mirrored (Fixture       *self,
               gconstpointer  data)
{
  static const char * const ids[] = { "clamshell", "standing-side-leg-lift", "step-up",
                                      "band-foot-inversion" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      cairo_surface_t *right = draw_start (self, ids[i], MIDLINE_SIDE_RIGHT);
      cairo_surface_t *left = draw_start (self, ids[i], MIDLINE_SIDE_LEFT);
      guint n_as_it_is, n_flipped;

      g_assert_cmpint (cairo_image_surface_get_width (left), ==,
                       cairo_image_surface_get_width (right));
      g_assert_cmpint (cairo_image_surface_get_height (left), ==,
                       cairo_image_surface_get_height (right));
      n_as_it_is = count_unlike (right, left, FALSE);
      n_flipped = count_unlike (right, left, TRUE);
      g_test_message ("%s: %u pixels differ, %u flipped", ids[i], n_as_it_is, n_flipped);
      g_assert_cmpuint (n_as_it_is, >, 500);
      g_assert_cmpuint (n_flipped, <, n_as_it_is / 4);
      cairo_surface_destroy (right);
      cairo_surface_destroy (left);
    }
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("/print-sheets/shipped-exercises", test_shipped_exercises);
  ADD ("/print-sheets/grey", test_grey);
  ADD ("/print-sheets/contrast", test_contrast);
  ADD ("/print-sheets/sides", test_sides);
  ADD ("/print-sheets/mirrored", test_mirrored);

  return g_test_run ();
}
