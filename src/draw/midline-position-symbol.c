/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A person without a face in one of the starting positions, drawn with a few round strokes: the
 * floor and things first, then the far leg, the trunk and head, the working leg and the near arm.
 * Everything lies in a field of 100 by 64 with the floor at 58. */
#include "midline-position-symbol.h"

#define FIELD_WIDTH 100.0
#define FIELD_HEIGHT 64.0
#define MAX_POINTS 5

typedef struct {
  double x;
  double y;
} Point;

/* A stroke through up to five points; unused points stay at 0, 0. */
typedef Point Stroke[MAX_POINTS];

typedef struct {
  Point head;
  Stroke trunk;
  Stroke far_leg;
  Stroke working_leg;
  Stroke far_arm;
  Stroke near_arm;
  Stroke things[2];
  Point wheels[2];
} Symbol;

static const Symbol symbols[] = {
  [MIDLINE_POSITION_STANDING] = {
    .head = { 50, 9 },
    .trunk = { { 50, 19 }, { 50, 33 } },
    .far_leg = { { 50, 34 }, { 48, 45 }, { 45, 56 }, { 50, 57 } },
    .working_leg = { { 50, 34 }, { 53, 45 }, { 52, 56 }, { 58, 57 } },
    .near_arm = { { 50, 20 }, { 47, 28 }, { 50, 36 } },
  },
  [MIDLINE_POSITION_SITTING] = {
    .head = { 42, 12 },
    .trunk = { { 42, 22 }, { 42, 36 } },
    .far_leg = { { 43, 38 }, { 58, 38 }, { 57, 56 }, { 63, 57 } },
    .working_leg = { { 43, 38 }, { 60, 37 }, { 61, 56 }, { 67, 57 } },
    .near_arm = { { 42, 23 }, { 44, 31 }, { 53, 34 } },
    .things = { { { 34, 22 }, { 34, 57 } }, { { 34, 42 }, { 53, 42 }, { 53, 57 } } },
  },
  [MIDLINE_POSITION_SUPINE] = {
    .head = { 14, 51 },
    .trunk = { { 24, 53 }, { 43, 53 } },
    .far_leg = { { 44, 54 }, { 66, 54 }, { 86, 55 }, { 88, 50 } },
    .working_leg = { { 44, 53 }, { 59, 36 }, { 68, 55 }, { 75, 56 } },
    .near_arm = { { 25, 54 }, { 33, 56 }, { 42, 56 } },
  },
  [MIDLINE_POSITION_PRONE] = {
    .head = { 14, 50 },
    .trunk = { { 24, 53 }, { 43, 53 } },
    .far_leg = { { 44, 54 }, { 66, 55 }, { 86, 54 }, { 89, 57 } },
    .working_leg = { { 44, 53 }, { 65, 54 }, { 70, 35 }, { 65, 32 } },
    .near_arm = { { 25, 54 }, { 18, 57 }, { 9, 56 } },
  },
  [MIDLINE_POSITION_SIDE_LYING] = {
    .head = { 15, 46 },
    .trunk = { { 25, 50 }, { 44, 51 } },
    .far_leg = { { 45, 53 }, { 62, 54 }, { 78, 56 }, { 84, 55 } },
    .working_leg = { { 45, 51 }, { 61, 41 }, { 75, 51 }, { 81, 50 } },
    .far_arm = { { 26, 53 }, { 18, 57 }, { 9, 55 } },
    .near_arm = { { 26, 48 }, { 34, 43 }, { 42, 47 } },
  },
  [MIDLINE_POSITION_SIDE_PLANK] = {
    .head = { 18, 24 },
    .trunk = { { 27, 30 }, { 44, 40 } },
    .far_leg = { { 45, 42 }, { 63, 50 }, { 82, 56 }, { 88, 55 } },
    .working_leg = { { 45, 40 }, { 62, 42 }, { 80, 43 }, { 85, 41 } },
    .far_arm = { { 27, 33 }, { 26, 55 }, { 38, 56 } },
    .near_arm = { { 29, 29 }, { 38, 28 }, { 43, 37 } },
  },
  [MIDLINE_POSITION_ALL_FOURS] = {
    .head = { 76, 26 },
    .trunk = { { 66, 31 }, { 45, 32 } },
    .far_leg = { { 44, 34 }, { 47, 56 }, { 29, 56 } },
    .working_leg = { { 44, 33 }, { 42, 56 }, { 22, 56 } },
    .far_arm = { { 66, 33 }, { 68, 44 }, { 68, 56 } },
    .near_arm = { { 65, 33 }, { 64, 44 }, { 64, 56 } },
  },
  [MIDLINE_POSITION_HALF_KNEELING] = {
    .head = { 48, 9 },
    .trunk = { { 48, 19 }, { 48, 33 } },
    .far_leg = { { 49, 35 }, { 64, 37 }, { 64, 56 }, { 70, 57 } },
    .working_leg = { { 48, 35 }, { 44, 56 }, { 26, 56 } },
    .near_arm = { { 48, 20 }, { 46, 28 }, { 52, 34 } },
  },
  [MIDLINE_POSITION_CYCLING] = {
    .head = { 60, 9 },
    .trunk = { { 54, 18 }, { 44, 28 } },
    .far_leg = { { 43, 30 }, { 56, 33 }, { 53, 51 }, { 58, 52 } },
    .working_leg = { { 43, 30 }, { 58, 29 }, { 49, 42 }, { 55, 43 } },
    .near_arm = { { 55, 19 }, { 61, 27 }, { 70, 28 } },
    .things = { { { 42, 35 }, { 51, 48 }, { 70, 31 }, { 74, 47 } }, { { 27, 47 }, { 51, 48 } } },
    .wheels = { { 27, 47 }, { 74, 47 } },
  },
  [MIDLINE_POSITION_RUNNING] = {
    .head = { 54, 9 },
    .trunk = { { 52, 19 }, { 48, 33 } },
    .far_leg = { { 48, 34 }, { 44, 46 }, { 29, 45 }, { 27, 51 } },
    .working_leg = { { 48, 34 }, { 61, 39 }, { 59, 55 }, { 66, 57 } },
    .far_arm = { { 52, 20 }, { 60, 28 }, { 68, 23 } },
    .near_arm = { { 51, 20 }, { 42, 28 }, { 48, 35 } },
  },
};
G_STATIC_ASSERT (G_N_ELEMENTS (symbols) == MIDLINE_N_POSITIONS);

static void
draw_stroke (cairo_t              *cr,
             const MidlinePalette *palette,
             MidlineColourRole     role,
             double                width,
             const Point          *points)
{
  if (points[1].x == 0 && points[1].y == 0)
    return;

  cairo_move_to (cr, points[0].x, points[0].y);
  for (guint i = 1; i < MAX_POINTS && (points[i].x != 0 || points[i].y != 0); i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  cairo_set_line_width (cr, width);
  midline_palette_set_source (palette, role, cr);
  cairo_stroke (cr);
}

static void
draw_surroundings (cairo_t              *cr,
                   const MidlinePalette *palette,
                   const Symbol         *symbol)
{
  static const Stroke floor = { { 6, 60 }, { 94, 60 } };

  draw_stroke (cr, palette, MIDLINE_COLOUR_TEXT, 1, floor);
  for (guint i = 0; i < G_N_ELEMENTS (symbol->things); i++)
    draw_stroke (cr, palette, MIDLINE_COLOUR_PROP, 1.8, symbol->things[i]);
  for (guint i = 0; i < G_N_ELEMENTS (symbol->wheels) && symbol->wheels[i].x > 0; i++)
    {
      cairo_new_path (cr);
      cairo_arc (cr, symbol->wheels[i].x, symbol->wheels[i].y, 11.6, 0, 2 * G_PI);
      cairo_set_line_width (cr, 1.8);
      midline_palette_set_source (palette, MIDLINE_COLOUR_PROP, cr);
      cairo_stroke (cr);
    }
}

static void
draw_person (cairo_t              *cr,
             const MidlinePalette *palette,
             const Symbol         *symbol)
{
  draw_stroke (cr, palette, MIDLINE_COLOUR_FAR_LIMB, 3.4, symbol->far_arm);
  draw_stroke (cr, palette, MIDLINE_COLOUR_FAR_LIMB, 5, symbol->far_leg);
  draw_stroke (cr, palette, MIDLINE_COLOUR_BODY, 8, symbol->trunk);
  cairo_new_path (cr);
  cairo_arc (cr, symbol->head.x, symbol->head.y, 5.2, 0, 2 * G_PI);
  cairo_fill (cr);
  draw_stroke (cr, palette, MIDLINE_COLOUR_WORKING_LIMB, 5.4, symbol->working_leg);
  draw_stroke (cr, palette, MIDLINE_COLOUR_PROP, 3.4, symbol->near_arm);
}

/**
 * midline_position_symbol_draw:
 * @cr: a cairo context
 * @palette: the colours
 * @position: the position to show
 * @x: left edge of the field
 * @y: top edge
 * @width: width of the field
 * @height: height of the field
 *
 * Draws a person in a starting position, as large as fits and in the middle of the field. The
 * working leg is the dark one.
 */
void
midline_position_symbol_draw (cairo_t              *cr,
                              const MidlinePalette *palette,
                              MidlinePosition       position,
                              double                x,
                              double                y,
                              double                width,
                              double                height)
{
  double scale = MIN (width / FIELD_WIDTH, height / FIELD_HEIGHT);

  g_return_if_fail ((guint) position < MIDLINE_N_POSITIONS);

  cairo_save (cr);
  cairo_translate (cr, x + (width - FIELD_WIDTH * scale) / 2,
                   y + (height - FIELD_HEIGHT * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_new_path (cr);
  draw_surroundings (cr, palette, &symbols[position]);
  draw_person (cr, palette, &symbols[position]);
  cairo_restore (cr);
}
