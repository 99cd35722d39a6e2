/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that both views share: ghost, middle of the groove, arrows. Each has a rim in the colour
 * of the stage, so that it holds on bone, muscle and the stage itself, in every theme. */
#include "midline-knee-scene-private.h"

#include <math.h>

#define RIM_OPACITY 0.7
#define PLATE_OPACITY 0.82

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
 * @ghost: (inout): the layer
 * @look: the look
 * @camera: of the view
 * @outline: of the kneecap
 *
 * Prepares the dashed line that shows where the kneecap would be when balanced, at the place of
 * the drawing.
 */
void
midline_knee_paint_ghost (MidlineKneeLayer         *ghost,
                          const MidlineKneeLook    *look,
                          const MidlineKneeCamera  *camera,
                          const MidlineKneeOutline *outline)
{
  static const double dashes[] = { 5, 4 };
  cairo_matrix_t to_picture;
  cairo_t *cr = midline_knee_layer_begin (camera);

  midline_knee_camera_init_matrix (camera, &to_picture);
  cairo_save (cr);
  cairo_transform (cr, &to_picture);
  midline_knee_outline_trace (outline, cr, 1);
  cairo_restore (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 3.5);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_STAGE, RIM_OPACITY);
  cairo_stroke_preserve (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, 1.8);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_TEXT, 1);
  cairo_stroke (cr);
  midline_knee_layer_end (ghost, camera, cr);
}

/**
 * midline_knee_paint_middle:
 * @middle: (inout): the layer
 * @look: the look
 * @camera: of the view
 * @top: upper end, canvas units
 * @bottom: lower end in the middle of the groove, canvas units
 *
 * Prepares the dotted line in the middle of the groove.
 */
void
midline_knee_paint_middle (MidlineKneeLayer        *middle,
                           const MidlineKneeLook   *look,
                           const MidlineKneeCamera *camera,
                           double                   top,
                           const MidlinePoint      *bottom)
{
  static const double dots[] = { 0, 7 };
  double x = midline_knee_camera_get_x (camera, bottom->x);
  cairo_t *cr = midline_knee_layer_begin (camera);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_move_to (cr, x, midline_knee_camera_get_y (camera, top));
  cairo_line_to (cr, x, midline_knee_camera_get_y (camera, bottom->y));
  cairo_set_line_width (cr, 4.4);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_STAGE, RIM_OPACITY);
  cairo_stroke_preserve (cr);
  cairo_set_line_width (cr, 2.8);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_TEXT, 1);
  cairo_stroke (cr);
  midline_knee_layer_end (middle, camera, cr);
}

/**
 * midline_knee_paint_plate:
 * @cr: a cairo context
 * @palette: the colours
 * @frame: where, px
 *
 * Draws a piece of stage with round corners, on which text holds.
 */
void
midline_knee_paint_plate (cairo_t                *cr,
                          const MidlinePalette   *palette,
                          const MidlineRectangle *frame)
{
  double radius = MIN (6, frame->height / 2);
  double right = frame->x + frame->width - radius;
  double bottom = frame->y + frame->height - radius;

  cairo_new_path (cr);
  cairo_arc (cr, right, frame->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI / 2);
  cairo_arc (cr, frame->x + radius, bottom, radius, G_PI / 2, G_PI);
  cairo_arc (cr, frame->x + radius, frame->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
  midline_knee_paint_colour (cr, palette, MIDLINE_COLOUR_STAGE, PLATE_OPACITY);
  cairo_fill (cr);
}

/* An arrow from 0, 0 to the right, or its rim. A force too small for a whole head gets a smaller
 * one. */
static void
trace_arrow (cairo_t *cr,
             double   length,
             double   thickness,
             double   rim)
{
  double head = MIN (length, thickness * HEAD_LENGTH);
  double half = thickness / 2 * head / (thickness * HEAD_LENGTH) + rim * 1.6;
  double shaft = MIN (thickness * SHAFT / 2, half - rim * 1.6) + rim;

  cairo_new_path (cr);
  cairo_move_to (cr, -rim, -shaft);
  cairo_line_to (cr, length - head - rim, -shaft);
  cairo_line_to (cr, length - head - rim, -half);
  cairo_line_to (cr, length + rim * 1.8, 0);
  cairo_line_to (cr, length - head - rim, half);
  cairo_line_to (cr, length - head - rim, shaft);
  cairo_line_to (cr, -rim, shaft);
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
 * Draws an arrow, head included exactly as long as the way from @tail to @tip, and a rim round it.
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
  trace_arrow (cr, length, thickness, MIN (1.6, 0.5 + length / 8));
  midline_knee_paint_colour (cr, palette, MIDLINE_COLOUR_STAGE, 1);
  cairo_fill (cr);
  trace_arrow (cr, length, thickness, 0);
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
