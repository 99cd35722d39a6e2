/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the kinds of charts share: patterns, boxes and labels. */
#include "midline-chart-private.h"

#include <math.h>

#define LABEL_GAP 6.0
#define RING_WIDTH 2.0
#define RING_GAP 1.5

/* Sets the colour of a role, made paler by @opacity from 0 to 1. */
void
midline_chart_set_source (cairo_t                *cr,
                          const MidlineChartLook *look,
                          MidlineColourRole       role,
                          double                  opacity)
{
  const MidlineColour *colour = &look->palette->colours[role];

  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha * opacity);
}

/* Adds a box with round corners to the path. */
void
midline_chart_trace_box (cairo_t                *cr,
                         const MidlineRectangle *box,
                         double                  radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + box->width - r, box->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, box->x + box->width - r, box->y + box->height - r, r, 0, G_PI_2);
  cairo_arc (cr, box->x + r, box->y + box->height - r, r, G_PI_2, G_PI);
  cairo_arc (cr, box->x + r, box->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* Fills a box with slanted lines in the present colour, half of it covered. */
void
midline_chart_fill_hatch (cairo_t                *cr,
                          const MidlineRectangle *box,
                          double                  gap)
{
  cairo_save (cr);
  midline_chart_trace_box (cr, box, 3);
  cairo_clip (cr);
  cairo_set_line_width (cr, gap * 0.35);
  for (double x = box->x - box->height; x < box->x + box->width; x += gap)
    {
      cairo_move_to (cr, x, box->y + box->height);
      cairo_line_to (cr, x + box->height, box->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Singles out a point with an outline around it. */
void
midline_chart_draw_ring (cairo_t                *cr,
                         const MidlineChartLook *look,
                         const MidlineRectangle *box,
                         double                  radius)
{
  const MidlineRectangle ring = {
    box->x - RING_GAP, box->y - RING_GAP, box->width + 2 * RING_GAP, box->height + 2 * RING_GAP,
  };

  midline_chart_set_source (cr, look, MIDLINE_COLOUR_TEXT, 1);
  cairo_set_line_width (cr, RING_WIDTH);
  midline_chart_trace_box (cr, &ring, radius + RING_GAP);
  cairo_stroke (cr);
}

static PangoLayout *
create_layout (const MidlineChartLook *look,
               const char             *text)
{
  PangoLayout *layout = pango_layout_new (look->context);

  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* Height of a line of labels, of the font alone: it is asked for at each step of a layout. */
double
midline_chart_get_text_height (const MidlineChartLook *look)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (look->context, NULL, NULL);
  double height = ceil (pango_font_metrics_get_height (metrics) / (double) PANGO_SCALE);

  pango_font_metrics_unref (metrics);
  return height;
}

/* Width of a label. */
double
midline_chart_get_text_width (const MidlineChartLook *look,
                              const char             *text)
{
  g_autoptr (PangoLayout) layout = create_layout (look, text);
  PangoRectangle extents;

  pango_layout_get_extents (layout, NULL, &extents);
  return extents.width / (double) PANGO_SCALE;
}

/* Writes a dim label whose box begins at @x, in a mirrored chart too. */
void
midline_chart_draw_text (cairo_t                *cr,
                         const MidlineChartLook *look,
                         const char             *text,
                         double                  x,
                         double                  y)
{
  g_autoptr (PangoLayout) layout = create_layout (look, text);

  cairo_save (cr);
  if (look->right_to_left)
    {
      cairo_translate (cr, x + midline_chart_get_text_width (look, text), y);
      cairo_scale (cr, -1, 1);
    }
  else
    cairo_translate (cr, x, y);
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, 1);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

/* The short name of a month; of January the year, where that helps. */
static char *
dup_month_name (MidlineDate month,
                gboolean    with_year)
{
  g_autoptr (GDateTime) date = midline_date_to_date_time (month);

  return g_date_time_format (date, with_year && g_date_time_get_month (date) == 1 ? "%Y" : "%b");
}

/* Width of the name of a month. */
double
midline_chart_get_month_width (const MidlineChartLook *look,
                               MidlineDate             month)
{
  g_autofree char *name = dup_month_name (month, FALSE);

  return midline_chart_get_text_width (look, name);
}

/* Writes the names of months below an axis where there is room for them; January tells the year
 * where the axis is longer than one. */
void
midline_chart_draw_month_labels (cairo_t                *cr,
                                 const MidlineChartLook *look,
                                 const MidlineDate      *months,
                                 double                 *centres,
                                 guint                   n,
                                 double                  y)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree double *widths = g_new (double, MAX (n, 1));
  g_autofree double *starts = g_new (double, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (names, dup_month_name (months[i], n > 12));
      widths[i] = midline_chart_get_text_width (look, g_ptr_array_index (names, i));
    }
  midline_chart_place_labels (centres, widths, n, look->width, LABEL_GAP, starts);
  for (guint i = 0; i < n; i++)
    if (!isnan (starts[i]))
      midline_chart_draw_text (cr, look, g_ptr_array_index (names, i), starts[i], y);
}
