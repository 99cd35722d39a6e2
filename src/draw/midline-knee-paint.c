/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that both views share: ghost, middle of the groove, arrows. Each has a rim in the colour
 * of the stage, so that it holds on bone, muscle and the stage itself, in every theme. */
#include "midline-knee-scene-private.h"

#include <math.h>

#define RIM_OPACITY 0.7

/* Parts of an arrow's thickness, which is the width of its head. */
#define SHAFT 0.42
#define HEAD_LENGTH 0.95

/**
 * midline_knee_paint_colour:
 * @cr: a cairo context
 * @palette: the colours
 * @role: what is about to be drawn
 * @opacity: 0 to 1, on top of the colour's own
 *
 * Makes a colour the source.
 */
void
midline_knee_paint_colour (cairo_t              *cr,
                           const MidlinePalette *palette,
                           MidlineColourRole     role,
                           double                opacity)
{
  const MidlineColour *colour = &palette->colours[role];

  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha * opacity);
}

/**
 * midline_knee_paint_ghost:
 * @cr: a cairo context
 * @look: the look
 * @camera: of the view
 * @outline: of the kneecap
 * @movement: of the balanced kneecap, on the canvas
 *
 * Draws where the kneecap would be when balanced, as a dashed line.
 */
void
midline_knee_paint_ghost (cairo_t                  *cr,
                          const MidlineKneeLook    *look,
                          const MidlineKneeCamera  *camera,
                          const MidlineKneeOutline *outline,
                          const cairo_matrix_t     *movement)
{
  static const double dashes[] = { 5, 4 };
  cairo_matrix_t to_picture;

  midline_knee_camera_init_matrix (camera, &to_picture);
  cairo_save (cr);
  cairo_transform (cr, &to_picture);
  cairo_transform (cr, movement);
  cairo_new_path (cr);
  midline_knee_outline_trace (outline, cr, 1);
  cairo_restore (cr);

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 3.5);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_STAGE, 0.7);
  cairo_stroke_preserve (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, 1.6);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_TEXT, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * midline_knee_paint_middle:
 * @cr: a cairo context
 * @look: the look
 * @x: of the middle of the groove, px
 * @top: px
 * @bottom: px
 *
 * Draws the dotted line in the middle of the groove.
 */
void
midline_knee_paint_middle (cairo_t               *cr,
                           const MidlineKneeLook *look,
                           double                 x,
                           double                 top,
                           double                 bottom)
{
  static const double dots[] = { 0, 7 };

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_new_path (cr);
  cairo_move_to (cr, x, top);
  cairo_line_to (cr, x, bottom);
  cairo_set_line_width (cr, 4.4);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_STAGE, RIM_OPACITY);
  cairo_stroke_preserve (cr);
  cairo_set_line_width (cr, 2.8);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_TEXT, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* An arrow from 0, 0 to the right. A force too small for a whole head gets a smaller one. */
static void
trace_arrow (cairo_t *cr,
             double   length,
             double   thickness)
{
  double head = MIN (length, thickness * HEAD_LENGTH);
  double half = thickness / 2 * head / (thickness * HEAD_LENGTH);
  double shaft = MIN (thickness * SHAFT / 2, half);

  cairo_new_path (cr);
  cairo_move_to (cr, 0, -shaft);
  cairo_line_to (cr, length - head, -shaft);
  cairo_line_to (cr, length - head, -half);
  cairo_line_to (cr, length, 0);
  cairo_line_to (cr, length - head, half);
  cairo_line_to (cr, length - head, shaft);
  cairo_line_to (cr, 0, shaft);
  cairo_close_path (cr);
}

/**
 * midline_knee_paint_arrow:
 * @cr: a cairo context
 * @palette: the colours
 * @role: of the arrow
 * @tail: where it begins, px
 * @tip: where its tip is, px
 * @thickness: width of its head, px
 *
 * Draws an arrow, head included exactly as long as the way from @tail to @tip.
 */
void
midline_knee_paint_arrow (cairo_t              *cr,
                          const MidlinePalette *palette,
                          MidlineColourRole     role,
                          const MidlinePoint   *tail,
                          const MidlinePoint   *tip,
                          double                thickness)
{
  double length = hypot (tip->x - tail->x, tip->y - tail->y);

  cairo_save (cr);
  cairo_translate (cr, tail->x, tail->y);
  cairo_rotate (cr, atan2 (tip->y - tail->y, tip->x - tail->x));
  trace_arrow (cr, length, thickness);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, MIN (3, 1 + length / 4));
  midline_knee_paint_colour (cr, palette, MIDLINE_COLOUR_STAGE, 1);
  cairo_stroke_preserve (cr);
  midline_knee_paint_colour (cr, palette, role, 1);
  cairo_fill (cr);
  cairo_restore (cr);
}

/**
 * midline_knee_get_shade:
 * @share: part of the contact on one side, 0 to 1
 *
 * Returns: how strongly that side is shaded, 0 to 1
 */
double
midline_knee_get_shade (double share)
{
  return 0.06 + 0.82 * CLAMP (share, 0, 1);
}
