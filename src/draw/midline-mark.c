/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The small marks of Midline. Every one means something by its shape alone, so that it survives
 * a photocopy, and sits in a square of any size. */
#include "midline-mark.h"

/* Share of a mark that its text may be wide. */
#define WIDEST_TEXT 0.68

/* Traces a rectangle with round corners. */
static void
trace_rounded (cairo_t *cr,
               double   x,
               double   y,
               double   width,
               double   height,
               double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* A circle split down the middle, its left half filled. */
static void
draw_split_circle (cairo_t *cr)
{
  cairo_set_line_width (cr, 1.75);
  cairo_arc (cr, 8, 8, 6, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_arc (cr, 8, 8, 6, G_PI_2, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_upright_bar (cairo_t *cr)
{
  trace_rounded (cr, 5, 1, 6, 14, 3);
  cairo_fill (cr);
}

static void
draw_triangle (cairo_t *cr)
{
  cairo_move_to (cr, 8, 2.2);
  cairo_line_to (cr, 14, 13.2);
  cairo_line_to (cr, 2, 13.2);
  cairo_close_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 1.5);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

static void
draw_diamond (cairo_t *cr)
{
  cairo_move_to (cr, 8, 1.5);
  cairo_line_to (cr, 14.5, 8);
  cairo_line_to (cr, 8, 14.5);
  cairo_line_to (cr, 1.5, 8);
  cairo_close_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 1);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

/* A half disc on its flat side. */
static void
draw_half_disc (cairo_t *cr)
{
  cairo_arc (cr, 8, 11.5, 7, G_PI, 2 * G_PI);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/**
 * midline_mark_draw_pillar:
 * @cr: a cairo context
 * @palette: the colours
 * @mark: place, size and ink
 * @pillar: which pillar
 *
 * Draws the shape of a pillar.
 */
void
midline_mark_draw_pillar (cairo_t              *cr,
                          const MidlinePalette *palette,
                          const MidlineMark    *mark,
                          MidlinePillar         pillar)
{
  static void (*const shapes[]) (cairo_t *) = {
    [MIDLINE_PILLAR_QUAD_BALANCE] = draw_split_circle,
    [MIDLINE_PILLAR_ITB_TENSION] = draw_upright_bar,
    [MIDLINE_PILLAR_MOVEMENT_MECHANICS] = draw_triangle,
    [MIDLINE_PILLAR_HIP] = draw_diamond,
    [MIDLINE_PILLAR_FOOT] = draw_half_disc,
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (shapes) == MIDLINE_N_PILLARS);

  g_return_if_fail ((guint) pillar < MIDLINE_N_PILLARS);

  cairo_save (cr);
  cairo_translate (cr, mark->x, mark->y);
  cairo_scale (cr, mark->size / 16, mark->size / 16);
  midline_palette_set_source (palette, mark->ink, cr);
  cairo_new_path (cr);
  shapes[pillar] (cr);
  cairo_restore (cr);
}

static void
set_bold_size (PangoLayout *layout,
               double       size)
{
  PangoContext *context = pango_layout_get_context (layout);
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/* Draws a short bold text in the middle of the mark. It is centred by its ink, so that a single
 * letter sits in the middle of its shape in every font; a wider text is made smaller. */
static void
draw_centred_text (cairo_t           *cr,
                   const MidlineMark *mark,
                   PangoContext      *context,
                   const char        *text,
                   double             size)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  double room = mark->size * WIDEST_TEXT * PANGO_SCALE;
  PangoRectangle ink;

  pango_layout_set_text (layout, text, -1);
  set_bold_size (layout, size);
  pango_layout_get_extents (layout, &ink, NULL);
  if (ink.width > room)
    {
      set_bold_size (layout, size * room / ink.width);
      pango_layout_get_extents (layout, &ink, NULL);
    }

  cairo_move_to (cr,
                 mark->x + mark->size / 2 - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                 mark->y + mark->size / 2 - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

/**
 * midline_mark_draw_side:
 * @cr: a cairo context
 * @palette: the colours
 * @mark: place, size and ink
 * @context: where the font comes from
 * @side: right or left; both legs together have no mark
 *
 * Draws the letter of a side, right in a circle and left in a square.
 */
void
midline_mark_draw_side (cairo_t              *cr,
                        const MidlinePalette *palette,
                        const MidlineMark    *mark,
                        PangoContext         *context,
                        MidlineSide           side)
{
  double line = mark->size * 0.085;

  g_return_if_fail (side == MIDLINE_SIDE_RIGHT || side == MIDLINE_SIDE_LEFT);

  cairo_save (cr);
  midline_palette_set_source (palette, mark->ink, cr);
  cairo_set_line_width (cr, line);
  cairo_new_path (cr);
  if (side == MIDLINE_SIDE_RIGHT)
    cairo_arc (cr, mark->x + mark->size / 2, mark->y + mark->size / 2, mark->size / 2 - line / 2,
               0, 2 * G_PI);
  else
    trace_rounded (cr, mark->x + line, mark->y + line, mark->size - 2 * line,
                   mark->size - 2 * line, mark->size * 0.14);
  cairo_stroke (cr);
  draw_centred_text (cr, mark, context, midline_side_get_letter (side), mark->size * 0.66);
  cairo_restore (cr);
}

/**
 * midline_mark_draw_number:
 * @cr: a cairo context
 * @palette: the colours
 * @mark: place, size and ink
 * @context: where the font comes from
 * @number: the number, at most three digits look good
 *
 * Draws a number in a circle.
 */
void
midline_mark_draw_number (cairo_t              *cr,
                          const MidlinePalette *palette,
                          const MidlineMark    *mark,
                          PangoContext         *context,
                          int                   number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  double line = mark->size * 0.07;
  double share = number < 10 ? 0.60 : number < 100 ? 0.52 : 0.38;

  cairo_save (cr);
  midline_palette_set_source (palette, mark->ink, cr);
  cairo_set_line_width (cr, line);
  cairo_new_path (cr);
  cairo_arc (cr, mark->x + mark->size / 2, mark->y + mark->size / 2, mark->size / 2 - line / 2, 0,
             2 * G_PI);
  cairo_stroke (cr);
  draw_centred_text (cr, mark, context, text, mark->size * share);
  cairo_restore (cr);
}

/**
 * midline_mark_draw_tick_square:
 * @cr: a cairo context
 * @palette: the colours
 * @mark: place, size and ink; the square fills it from edge to edge
 *
 * Draws an empty square to be ticked with a pen.
 */
void
midline_mark_draw_tick_square (cairo_t              *cr,
                               const MidlinePalette *palette,
                               const MidlineMark    *mark)
{
  double line = MIN (mark->size * 0.075, 1.4);

  cairo_save (cr);
  midline_palette_set_source (palette, MIDLINE_COLOUR_PAPER, cr);
  cairo_new_path (cr);
  trace_rounded (cr, mark->x + line / 2, mark->y + line / 2, mark->size - line,
                 mark->size - line, mark->size * 0.1);
  cairo_fill_preserve (cr);
  midline_palette_set_source (palette, mark->ink, cr);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
  cairo_restore (cr);
}
