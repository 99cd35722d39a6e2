/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A small plot: where the kneecap is at each bend of the knee, beside the balanced knee. The curve
 * of balance is dashed and dim, so that the two are told apart without colour. */
#include "midline-shift-plot.h"

#include <math.h>

#define CURVE_WIDTH 2.5
#define BALANCED_WIDTH 2.0
#define DOT_RADIUS 4.5
#define DOT_GAP 2.0

static const double dashes[] = { 6, 4 };

static void
draw_text (cairo_t                    *cr,
           const MidlineShiftPlotLook *look,
           MidlineColourRole           role,
           const char                 *text,
           gboolean                    is_bold,
           const MidlineRectangle     *box)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL || !(box->width > 0))
    return;
  layout = pango_layout_new (look->context);
  if (is_bold)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (layout, attributes);
    }
  pango_layout_set_text (layout, text, -1);
  midline_palette_set_source (look->palette, role, cr);
  cairo_move_to (cr, box->x, box->y);
  pango_cairo_show_layout (cr, layout);
}

/* Keeps lines from running through the names. */
static void
clip_out_names (cairo_t                      *cr,
                const MidlineShiftPlotLook   *look,
                const MidlineShiftPlotLayout *layout)
{
  cairo_rectangle (cr, 0, 0, look->width, look->height);
  for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
    {
      const MidlineRectangle *box = &layout->names[i].box;

      if (box->width > 0)
        cairo_rectangle (cr, box->x - 2, box->y, box->width + 4, box->height);
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);
}

static void
stroke_line (cairo_t *cr,
             double   x1,
             double   y1,
             double   x2,
             double   y2)
{
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
  cairo_stroke (cr);
}

/* Hairlines on whole pixels; that of the middle of the groove is stronger where some are below. */
static void
draw_lines (cairo_t                      *cr,
            const MidlineShiftPlotLook   *look,
            const MidlineShiftPlotLayout *layout)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < layout->n_lines; i++)
    {
      const MidlineShiftLabel *line = &layout->lines[i];
      gboolean is_middle = i > 0 && fabs (line->value) < 0.5;
      double y = floor (midline_shift_plot_layout_get_y (layout, line->value)) + 0.5;

      midline_palette_set_source (look->palette,
                                  is_middle ? MIDLINE_COLOUR_DIM : MIDLINE_COLOUR_RULE, cr);
      stroke_line (cr, layout->area.x, y, layout->area.x + layout->area.width, y);
    }
}

static void
draw_texts (cairo_t                      *cr,
            const MidlineShiftPlotLook   *look,
            const MidlineShiftPlotLayout *layout)
{
  for (guint i = 0; i < layout->n_lines; i++)
    {
      g_autofree char *text =
        midline_shift_plot_dup_line_label (layout->lines[i].value, i + 1 == layout->n_lines);

      draw_text (cr, look, MIDLINE_COLOUR_DIM, text, FALSE, &layout->lines[i].box);
    }
  for (guint i = 0; i < MIDLINE_N_SHIFT_BENDS; i++)
    {
      g_autofree char *text = midline_shift_plot_dup_bend_label (layout->bends[i].value);

      draw_text (cr, look, MIDLINE_COLOUR_DIM, text, FALSE, &layout->bends[i].box);
    }
  draw_text (cr, look, MIDLINE_COLOUR_TEXT, look->names[MIDLINE_SHIFT_CURVE_NOW], TRUE,
             &layout->names[MIDLINE_SHIFT_CURVE_NOW].box);
  draw_text (cr, look, MIDLINE_COLOUR_DIM, look->names[MIDLINE_SHIFT_CURVE_BALANCED], FALSE,
             &layout->names[MIDLINE_SHIFT_CURVE_BALANCED].box);
}

static void
draw_curve (cairo_t                      *cr,
            const MidlineShiftPlotLayout *layout,
            const double                 *samples_mm)
{
  cairo_new_path (cr);
  for (int i = 0; i < MIDLINE_N_SHIFT_SAMPLES; i++)
    cairo_line_to (cr, midline_shift_plot_layout_get_x (layout, i),
                   midline_shift_plot_layout_get_y (layout, samples_mm[i]));
  cairo_stroke (cr);
}

static void
draw_curves (cairo_t                      *cr,
             const MidlineShiftPlotLook   *look,
             const MidlineShiftPlotLayout *layout,
             const MidlineShiftSamples    *samples)
{
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (!samples->is_balanced)
    {
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_set_line_width (cr, BALANCED_WIDTH);
      midline_palette_set_source (look->palette, MIDLINE_COLOUR_DIM, cr);
      draw_curve (cr, layout, samples->balanced_mm);
      cairo_set_dash (cr, NULL, 0, 0);
    }
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, CURVE_WIDTH);
  midline_palette_set_source (look->palette, MIDLINE_COLOUR_CHART, cr);
  draw_curve (cr, layout, samples->now_mm);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
}

static void
draw_upright (cairo_t                      *cr,
              const MidlineShiftPlotLook   *look,
              const MidlineShiftPlotLayout *layout,
              MidlineColourRole             role,
              double                        bend_degrees)
{
  double x = floor (midline_shift_plot_layout_get_x (layout, bend_degrees)) + 0.5;

  cairo_set_line_width (cr, 1);
  midline_palette_set_source (look->palette, role, cr);
  stroke_line (cr, x, layout->area.y, x, layout->area.y + layout->area.height);
}

/* A dot with a gap round it, whatever lies below the plot; an open one where the person points. */
static void
draw_dot (cairo_t                      *cr,
          const MidlineShiftPlotLook   *look,
          const MidlineShiftPlotLayout *layout,
          const double                 *samples_mm,
          double                        bend_degrees,
          gboolean                      is_open)
{
  double x = midline_shift_plot_layout_get_x (layout, bend_degrees);
  double y = midline_shift_plot_layout_get_y (layout,
                                              midline_shift_samples_read (samples_mm,
                                                                          bend_degrees));

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_arc (cr, x, y, DOT_RADIUS + DOT_GAP, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  midline_palette_set_source (look->palette, MIDLINE_COLOUR_CHART, cr);
  cairo_arc (cr, x, y, is_open ? DOT_RADIUS - 1 : DOT_RADIUS, 0, 2 * G_PI);
  cairo_set_line_width (cr, 2);
  if (is_open)
    cairo_stroke (cr);
  else
    cairo_fill (cr);
}

/**
 * midline_shift_plot_draw:
 * @cr: a cairo context
 * @look: size, colours, font and names
 * @samples: the curves
 * @mark: where the knee is and where the person points
 *
 * Draws the plot from the origin of the context. Paper is left as it is.
 */
void
midline_shift_plot_draw (cairo_t                    *cr,
                         const MidlineShiftPlotLook *look,
                         const MidlineShiftSamples  *samples,
                         const MidlineShiftMark     *mark)
{
  MidlineShiftPlotLayout layout;

  g_return_if_fail (cr != NULL && look != NULL && samples != NULL && mark != NULL);

  midline_shift_plot_layout_init (&layout, look, samples, mark);
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, look->width, look->height);
  cairo_clip (cr);
  cairo_push_group (cr);
  cairo_save (cr);
  clip_out_names (cr, look, &layout);
  draw_lines (cr, look, &layout);
  draw_upright (cr, look, &layout, MIDLINE_COLOUR_TEXT, mark->bend_degrees);
  if (mark->pointed_bend_degrees >= 0)
    draw_upright (cr, look, &layout, MIDLINE_COLOUR_DIM, mark->pointed_bend_degrees);
  cairo_restore (cr);
  draw_curves (cr, look, &layout, samples);
  if (mark->pointed_bend_degrees >= 0)
    draw_dot (cr, look, &layout, samples->now_mm, mark->pointed_bend_degrees, TRUE);
  draw_dot (cr, look, &layout, samples->now_mm, mark->bend_degrees, FALSE);
  draw_texts (cr, look, &layout);
  cairo_pop_group_to_source (cr);
  cairo_paint (cr);
  cairo_restore (cr);
}
