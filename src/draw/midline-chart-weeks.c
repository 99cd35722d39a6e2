/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The weeks as bars: as high as the sessions that were done of those planned, with a line at two
 * thirds, from which on a week counts. */
#include "midline-chart-private.h"

#include <math.h>

#define HEIGHT 86.0
#define MOST_PITCH 40.0
#define BAR_SHARE 0.81
#define RADIUS 3.0
#define LEAST_BAR 4.0
#define PALE 0.5
#define TWO_THIRDS (2.0 / 3.0)

static const double dashes[] = { 3, 3 };

static double
get_height (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  return HEIGHT;
}

/* The whole column: a low bar is as easy to point at as a high one. */
static MidlineRectangle
get_box (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  double pitch = MIN (look->width / self->n_points, MOST_PITCH);

  return (MidlineRectangle) { point * pitch, 0, pitch, look->height };
}

static MidlineRectangle
get_bar (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  const MidlineChartWeek *week = &g_array_index (self->values, MidlineChartWeek, point);
  MidlineRectangle box = get_box (self, look, point);
  double share = week->kind == MIDLINE_CHART_WEEK_OFF ? 1 : CLAMP (week->share, 0, 1);
  double height = MAX ((look->height - 2) * share, LEAST_BAR);

  return (MidlineRectangle) {
    box.x + box.width * (1 - BAR_SHARE) / 2, look->height - 1 - height, box.width * BAR_SHARE,
    height,
  };
}

static void
draw_outline (cairo_t                *cr,
              const MidlineRectangle *bar)
{
  const MidlineRectangle inner = { bar->x + 0.5, bar->y + 0.5, bar->width - 1, bar->height - 1 };

  cairo_set_line_width (cr, 1);
  midline_chart_trace_box (cr, &inner, RADIUS);
  cairo_stroke (cr);
}

static void
draw_stripes (cairo_t                *cr,
              const MidlineRectangle *bar)
{
  cairo_save (cr);
  midline_chart_trace_box (cr, bar, RADIUS);
  cairo_clip (cr);
  for (double y = bar->y + bar->height; y > bar->y; y -= 6)
    cairo_rectangle (cr, bar->x, y - 4, bar->width, 4);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw_week (const MidlineChart     *self,
           cairo_t                *cr,
           const MidlineChartLook *look,
           guint                   point)
{
  const MidlineChartWeek *week = &g_array_index (self->values, MidlineChartWeek, point);
  MidlineRectangle bar = get_bar (self, look, point);

  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, 1);
  switch (week->kind)
    {
    case MIDLINE_CHART_WEEK_REACHED:
      midline_chart_trace_box (cr, &bar, RADIUS);
      cairo_fill (cr);
      break;
    case MIDLINE_CHART_WEEK_BELOW:
      if (look->is_strong || week->share <= 0)
        draw_outline (cr, &bar);
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, look->is_strong ? 0.25 : PALE);
      midline_chart_trace_box (cr, &bar, RADIUS);
      if (week->share > 0)
        cairo_fill (cr);
      cairo_new_path (cr);
      break;
    case MIDLINE_CHART_WEEK_RUNNING:
      if (week->share > 0)
        draw_stripes (cr, &bar);
      else
        draw_outline (cr, &bar);
      break;
    case MIDLINE_CHART_WEEK_OFF:
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, look->is_strong ? 1 : 0.45);
      midline_chart_fill_hatch (cr, &bar, 6);
      break;
    case MIDLINE_CHART_WEEK_NONE:
    default:
      break;
    }
}

static void
draw (const MidlineChart     *self,
      cairo_t                *cr,
      const MidlineChartLook *look,
      int                     pointed)
{
  double y = floor (look->height - 1 - (look->height - 2) * TWO_THIRDS) + 0.5;

  for (guint i = 0; i < self->n_points; i++)
    draw_week (self, cr, look, i);
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, 1);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, 0, y);
  cairo_line_to (cr, look->width, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (pointed >= 0)
    {
      MidlineRectangle bar = get_bar (self, look, (guint) pointed);

      midline_chart_draw_ring (cr, look, &bar, RADIUS);
    }
}

static const MidlineChartClass weeks_class = {
  .get_height = get_height, .get_box = get_box, .draw = draw, .rows = 1,
};

/**
 * midline_chart_new_weeks:
 * @weeks: (array length=n_weeks): weeks, the oldest first
 * @n_weeks: how many, at least 1
 *
 * Returns: (transfer full): weeks as bars, one point a week
 */
MidlineChart *
midline_chart_new_weeks (const MidlineChartWeek *weeks,
                         guint                   n_weeks)
{
  g_return_val_if_fail (weeks != NULL && n_weeks > 0, NULL);

  return midline_chart_new (&weeks_class, n_weeks, weeks, sizeof *weeks, n_weeks);
}
