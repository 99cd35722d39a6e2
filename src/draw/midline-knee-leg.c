/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A leg from its outer side, which only says how far the knee is bent: the thigh stays upright,
 * the shin swings back. Field of 100 by 100 with the front on the right, a right leg. */
#include "midline-knee-leg.h"

#include <math.h>

#define FIELD 100.0

/* The axis about which the knee bends. */
#define KNEE_X 62.0
#define KNEE_Y 46.0

/* The kneecap glides round the end of the thigh and lags behind the shin by about a third. */
#define KNEECAP_REACH 11.0
#define KNEECAP_PART 0.62

#define ARC_RADIUS 30.0

/* The leg makes room for the text in front of the shin. */
#define TEXT_SHIFT 6.0

/* Quieter than a figure: so much of its colour, the rest of the stage. */
#define FLESH 0.5
#define BONE 0.85

/* From the hip above the frame down to the knee; the bulge of the thigh in front and behind. */
static void
trace_thigh (cairo_t *cr)
{
  cairo_move_to (cr, 38, -2);
  cairo_curve_to (cr, 38, 16, 46, 30, 49, 46);
  cairo_line_to (cr, 75, 47);
  cairo_curve_to (cr, 77, 34, 85, 18, 84, -2);
  cairo_close_path (cr);
}

/* Hanging from the knee at 0, 0; the calf behind. */
static void
trace_shin (cairo_t *cr)
{
  cairo_move_to (cr, 12, -2);
  cairo_curve_to (cr, 13, 12, 10, 34, 7, 92);
  cairo_line_to (cr, -6, 92);
  cairo_curve_to (cr, -6, 54, -20, 34, -13, -2);
  cairo_close_path (cr);
}

/* Or the skin over it, which is larger. */
static void
trace_kneecap (cairo_t *cr,
               double   bend,
               double   height)
{
  cairo_save (cr);
  cairo_translate (cr, KNEE_X - 1, KNEE_Y - 5);
  cairo_rotate (cr, bend * KNEECAP_PART);
  cairo_translate (cr, KNEECAP_REACH, 0);
  cairo_scale (cr, 0.5, 1);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, height, 0, 2 * G_PI);
  cairo_restore (cr);
}

static void
set_mixed_source (cairo_t             *cr,
                  const MidlineColour *colour,
                  const MidlineColour *under,
                  double               part)
{
  cairo_set_source_rgb (cr, colour->red * part + under->red * (1 - part),
                        colour->green * part + under->green * (1 - part),
                        colour->blue * part + under->blue * (1 - part));
}

static void
draw_flesh (cairo_t              *cr,
            const MidlinePalette *palette,
            double                bend)
{
  set_mixed_source (cr, &palette->colours[MIDLINE_COLOUR_BODY],
                    &palette->colours[MIDLINE_COLOUR_STAGE], FLESH);
  cairo_new_path (cr);
  trace_thigh (cr);
  cairo_fill (cr);
  cairo_arc (cr, KNEE_X, KNEE_Y, 13, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_translate (cr, KNEE_X, KNEE_Y);
  cairo_rotate (cr, bend);
  trace_shin (cr);
  cairo_fill (cr);
  cairo_restore (cr);
  trace_kneecap (cr, bend, 11);
  cairo_fill (cr);
}

/* Thigh bone with its round end, and the shin bone with its flat top. Bones are pale in every
 * theme: the lighter of paper and ink. */
static void
draw_bones (cairo_t              *cr,
            const MidlinePalette *palette,
            double                bend)
{
  const MidlineColour *paper = &palette->colours[MIDLINE_COLOUR_PAPER];
  const MidlineColour *ink = &palette->colours[MIDLINE_COLOUR_TEXT];

  set_mixed_source (cr, paper->green > ink->green ? paper : ink,
                    &palette->colours[MIDLINE_COLOUR_BODY], BONE);
  cairo_new_path (cr);
  cairo_move_to (cr, 59, -2);
  cairo_curve_to (cr, 59, 20, 58, 28, 55, 36);
  cairo_curve_to (cr, 52, 46, 59, 50, 65, 46);
  cairo_curve_to (cr, 70, 42, 66, 34, 65, 26);
  cairo_line_to (cr, 64, -2);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_translate (cr, KNEE_X - 1, KNEE_Y - 4);
  cairo_rotate (cr, bend);
  cairo_move_to (cr, -7.5, 11);
  cairo_curve_to (cr, -2, 9, 3, 9, 7.5, 11);
  cairo_curve_to (cr, 6, 20, 4, 26, 3, 96);
  cairo_line_to (cr, -2, 96);
  cairo_curve_to (cr, -2, 28, -5, 20, -7.5, 11);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw_kneecap (cairo_t              *cr,
              const MidlinePalette *palette,
              double                bend)
{
  trace_kneecap (cr, bend, 8);
  midline_palette_set_source (palette, MIDLINE_COLOUR_CHART, cr);
  cairo_fill_preserve (cr);
  midline_palette_set_source (palette, MIDLINE_COLOUR_PAPER, cr);
  cairo_set_line_width (cr, 1.6);
  cairo_stroke (cr);
}

/* The angle between where the shin would hang and where it is. */
static void
draw_angle (cairo_t              *cr,
            const MidlinePalette *palette,
            double                bend)
{
  static const double dashes[] = { 3, 3 };

  cairo_save (cr);
  midline_palette_set_source (palette, MIDLINE_COLOUR_TEXT, cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_width (cr, 1.3);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_new_path (cr);
  cairo_move_to (cr, KNEE_X, KNEE_Y);
  cairo_line_to (cr, KNEE_X, KNEE_Y + ARC_RADIUS + 8);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, 2.4);
  midline_palette_set_source (palette, MIDLINE_COLOUR_CHART, cr);
  cairo_arc (cr, KNEE_X, KNEE_Y, ARC_RADIUS, G_PI / 2, G_PI / 2 + bend);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* In front of the shin, where nothing else ever is. */
static void
draw_text (cairo_t                *cr,
           const MidlinePalette   *palette,
           const MidlineRectangle *frame,
           gboolean                is_left,
           PangoLayout            *text)
{
  int width;
  int height;
  double room = frame->width * 0.29;
  double scale;

  pango_layout_get_pixel_size (text, &width, &height);
  if (width <= 0)
    return;
  scale = MIN (1, room / width);
  cairo_save (cr);
  cairo_translate (cr, is_left ? frame->x
                               : frame->x + frame->width - width * scale,
                   frame->y + frame->height * 0.95 - height * scale);
  cairo_scale (cr, scale, scale);
  midline_palette_set_source (palette, MIDLINE_COLOUR_TEXT, cr);
  pango_cairo_show_layout (cr, text);
  cairo_restore (cr);
}

/**
 * midline_knee_leg_draw:
 * @cr: a cairo context
 * @palette: the colours
 * @frame: where; the leg fills the largest square in it
 * @knee_bend_degrees: 0 to 90
 * @is_left: the front is on the left
 * @bend_text: (nullable): the bend in figures
 *
 * Draws a small leg from the side with its bend.
 */
void
midline_knee_leg_draw (cairo_t                *cr,
                       const MidlinePalette   *palette,
                       const MidlineRectangle *frame,
                       double                  knee_bend_degrees,
                       gboolean                is_left,
                       PangoLayout            *bend_text)
{
  double bend = CLAMP (knee_bend_degrees, 0, 140) * G_PI / 180;
  double size = MIN (frame->width, frame->height) / FIELD;

  g_return_if_fail (cr != NULL && palette != NULL && frame != NULL);

  cairo_save (cr);
  cairo_rectangle (cr, frame->x, frame->y, frame->width, frame->height);
  cairo_clip (cr);
  cairo_translate (cr, frame->x + frame->width / 2, frame->y);
  cairo_scale (cr, is_left ? -size : size, size);
  cairo_translate (cr, -FIELD / 2 - TEXT_SHIFT, 0);
  draw_flesh (cr, palette, bend);
  draw_bones (cr, palette, bend);
  draw_angle (cr, palette, bend);
  draw_kneecap (cr, palette, bend);
  cairo_restore (cr);
  if (bend_text != NULL)
    draw_text (cr, palette, frame, is_left, bend_text);
}
