/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-painter.h"

#include "midline-knee-figure.h"
#include "midline-mark.h"
#include "midline-position-symbol.h"
#include "midline-print-font.h"

typedef struct {
  cairo_t *cr;
  PangoContext *context;
  const MidlinePalette *palette;
  MidlineDiagram *figure; /* (unowned) (nullable) */
  MidlineFigure *person;  /* (owned) (nullable) */
} Painter;

static MidlineColourRole
get_role (MidlinePrintInk ink)
{
  switch (ink)
    {
    case MIDLINE_INK_WHITE:
      return MIDLINE_COLOUR_STRONG_TEXT;
    case MIDLINE_INK_RULE:
      return MIDLINE_COLOUR_RULE;
    case MIDLINE_INK_PALE:
      return MIDLINE_COLOUR_FILL;
    case MIDLINE_INK_DARK:
      return MIDLINE_COLOUR_STRONG_FILL;
    case MIDLINE_INK_NONE:
    case MIDLINE_INK_BLACK:
    default:
      return MIDLINE_COLOUR_TEXT;
    }
}

/* An address stays a link in a file; elsewhere the tags mean nothing. */
static void
draw_text (const Painter          *self,
           const MidlinePrintItem *item)
{
  g_autoptr (PangoLayout) layout =
      midline_print_font_create_layout (self->context, item->text, item->size_pt, item->width);
  g_autofree char *attributes = NULL;

  midline_print_font_align (layout, item->align);
  midline_palette_set_source (self->palette, get_role (item->ink), self->cr);
  if (item->link != NULL)
    {
      g_autofree char *escaped = g_uri_escape_string (item->link, ":/?#[]@!$&()*+,;=%", FALSE);

      attributes = g_strdup_printf ("uri='%s'", escaped);
      cairo_tag_begin (self->cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (self->cr, item->x, item->y);
  pango_cairo_update_layout (self->cr, layout);
  pango_cairo_show_layout (self->cr, layout);
  if (item->link != NULL)
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

static void
draw_line (const Painter          *self,
           const MidlinePrintItem *item)
{
  midline_palette_set_source (self->palette, get_role (item->ink), self->cr);
  cairo_set_line_width (self->cr, item->line_width);
  cairo_move_to (self->cr, item->x, item->y);
  cairo_line_to (self->cr, item->x + item->width, item->y + item->height);
  cairo_stroke (self->cr);
}

static void
trace_box (cairo_t                *cr,
           const MidlinePrintItem *item)
{
  double right = item->x + item->width - item->radius;
  double bottom = item->y + item->height - item->radius;
  double left = item->x + item->radius;
  double top = item->y + item->radius;

  if (item->radius <= 0)
    {
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, right, top, item->radius, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, item->radius, 0, G_PI_2);
  cairo_arc (cr, left, bottom, item->radius, G_PI_2, G_PI);
  cairo_arc (cr, left, top, item->radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
draw_box (const Painter          *self,
          const MidlinePrintItem *item)
{
  trace_box (self->cr, item);
  if (item->fill != MIDLINE_INK_NONE)
    {
      midline_palette_set_source (self->palette, get_role (item->fill), self->cr);
      cairo_fill_preserve (self->cr);
    }
  if (item->ink != MIDLINE_INK_NONE)
    {
      midline_palette_set_source (self->palette, get_role (item->ink), self->cr);
      cairo_set_line_width (self->cr, item->line_width);
      cairo_stroke_preserve (self->cr);
    }
  cairo_new_path (self->cr);
}

/* What draws persons keeps its buffers for as long as the page. */
static void
draw_pose (Painter                *self,
           const MidlinePrintItem *item)
{
  const MidlineFigureLook look = midline_handout_get_figure_look (item->side);
  const MidlineRectangle frame = { item->x, item->y, item->width, item->height };

  if (self->person == NULL)
    self->person = midline_figure_new ();
  midline_figure_draw (self->person, item->pose, item->pose_position, &look, &item->bounds, &frame,
                       self->cr);
}

static void
draw_chart (const Painter          *self,
            const MidlinePrintItem *item)
{
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (self->context));
  PangoFontDescription *kept =
      pango_font_description_copy (pango_context_get_font_description (self->context));
  const MidlineChartLook look = {
    .width = item->width,
    .height = item->height,
    .palette = self->palette,
    .context = self->context,
    .right_to_left = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL,
    .is_strong = TRUE,
  };

  pango_font_description_set_size (font, (int) (item->size_pt * PANGO_SCALE));
  pango_context_set_font_description (self->context, font);
  cairo_save (self->cr);
  cairo_translate (self->cr, item->x, item->y);
  midline_chart_draw (item->chart, self->cr, &look, -1);
  cairo_restore (self->cr);
  pango_context_set_font_description (self->context, kept);
  pango_font_description_free (font);
  pango_font_description_free (kept);
}

static void
draw_item (Painter                *self,
           const MidlinePrintItem *item)
{
  MidlineMark mark = {
    .x = item->x, .y = item->y, .size = item->width, .ink = MIDLINE_COLOUR_TEXT
  };

  switch (item->kind)
    {
    case MIDLINE_PRINT_TEXT:
      draw_text (self, item);
      break;
    case MIDLINE_PRINT_LINE:
      draw_line (self, item);
      break;
    case MIDLINE_PRINT_BOX:
      draw_box (self, item);
      break;
    case MIDLINE_PRINT_NUMBER:
      midline_mark_draw_number (self->cr, self->palette, &mark, self->context, item->number);
      break;
    case MIDLINE_PRINT_SIDE:
      midline_mark_draw_side (self->cr, self->palette, &mark, self->context, item->side);
      break;
    case MIDLINE_PRINT_TICK:
      midline_mark_draw_tick_square (self->cr, self->palette, &mark);
      break;
    case MIDLINE_PRINT_POSITION:
      midline_position_symbol_draw (self->cr, self->palette, item->position, item->x, item->y,
                                    item->width, item->height);
      break;
    case MIDLINE_PRINT_FIGURE:
      midline_knee_figure_draw (self->figure, item->side == MIDLINE_SIDE_LEFT,
                                &(MidlineRectangle) { item->x, item->y, item->width,
                                                      item->height },
                                self->cr);
      break;
    case MIDLINE_PRINT_POSE:
      draw_pose (self, item);
      break;
    case MIDLINE_PRINT_QR:
      midline_qr_draw (item->code, self->cr, self->palette, item->x, item->y, item->width);
      break;
    case MIDLINE_PRINT_CHART:
      draw_chart (self, item);
      break;
    case MIDLINE_PRINT_WORDS:
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * midline_handout_get_figure_look:
 * @side: which leg works
 *
 * Returns: how a person is drawn on paper: in greys, the working leg hatched, without a shadow
 */
MidlineFigureLook
midline_handout_get_figure_look (MidlineSide side)
{
  return (MidlineFigureLook) {
    .theme = MIDLINE_DIAGRAM_PRINT,
    .is_left = side == MIDLINE_SIDE_LEFT,
    .extras = MIDLINE_FIGURE_PAPER,
    .least_line = 0.7,
  };
}

/**
 * midline_handout_painter_draw_page:
 * @document: pages as data
 * @page: index of a page, from 0
 * @cr: a context in which one unit is one point and 0, 0 is the corner of the paper
 *
 * Draws one page on the screen, on a printer or in a file. The paper itself is not painted.
 */
void
midline_handout_painter_draw_page (const MidlinePrintDocument *document,
                                   guint                       page,
                                   cairo_t                    *cr)
{
  Painter painter = { .cr = cr, .palette = midline_palette_get_print () };
  const MidlinePrintPage *content;

  g_return_if_fail (document != NULL && page < document->pages->len);

  painter.figure = document->figure;
  painter.context = midline_print_font_create_context (document->right_to_left);
  content = g_ptr_array_index (document->pages, page);
  cairo_save (cr);
  for (guint i = 0; i < content->blocks->len; i++)
    {
      const MidlinePrintBlock *block = g_ptr_array_index (content->blocks, i);

      for (guint k = 0; k < block->items->len; k++)
        draw_item (&painter, g_ptr_array_index (block->items, k));
    }
  cairo_restore (cr);
  g_clear_pointer (&painter.person, midline_figure_free);
  g_object_unref (painter.context);
}
