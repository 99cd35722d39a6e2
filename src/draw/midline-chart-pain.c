/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Pain of 0 to 10 week by week. A week without an entry breaks the line, a lone entry stays a
 * point, and fewer than four are points only. The band is as wide as a change that matters, on both
 * sides of the first entry. */
#include "midline-chart-private.h"

#include <math.h>

#define N_LINES_OF_TEXT 8.4
#define LEAST_SLOTS 9
#define AXIS_GAP 6.0
#define RADIUS 3.0
#define DOT_GAP 2.0
#define LINE_WIDTH 2.0
#define CLOSE_PITCH 8.0
#define MOST_MONTHS 24

static const int lines[] = { 0, 5, 10 };
static const double dashes[] = { 4, 3 };

static double
get_height (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  return ceil (N_LINES_OF_TEXT * midline_chart_get_text_height (look));
}

/* Where the points are: right of the numbers, above the months. */
static MidlineRectangle
get_area (const MidlineChartLook *look)
{
  double text = midline_chart_get_text_height (look);
  double start = midline_chart_get_text_width (look, "10") + AXIS_GAP;
  double inset = RADIUS + DOT_GAP;

  return (MidlineRectangle) {
    start + inset, text / 2, look->width - start - 2 * inset,
    look->height - 2 * text - AXIS_GAP / 2,
  };
}

static double
get_pitch (const MidlineChart     *self,
           const MidlineRectangle *area)
{
  return area->width / (MAX (self->n_points, LEAST_SLOTS) - 1);
}

static double
get_y (const MidlineRectangle *area,
       double                  value)
{
  return area->y + area->height * (1 - value / 10);
}

/* The column of a week. */
static MidlineRectangle
get_box (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  MidlineRectangle area = get_area (look);
  double pitch = get_pitch (self, &area);

  return (MidlineRectangle) {
    area.x + (point - 0.5) * pitch, 0, pitch, look->height,
  };
}

static const MidlineChartEntry *
get_entry (const MidlineChart *self,
           guint               point)
{
  return &g_array_index (self->values, MidlineChartEntry, point);
}

static MidlinePoint
get_dot (const MidlineChart     *self,
         const MidlineRectangle *area,
         guint                   point)
{
  return (MidlinePoint) {
    area->x + point * get_pitch (self, area), get_y (area, get_entry (self, point)->value),
  };
}

static guint
count_entries (const MidlineChart *self)
{
  guint n = 0;

  for (guint i = 0; i < self->n_points; i++)
    n += get_entry (self, i)->value >= 0;
  return n;
}

static void
draw_axes (cairo_t                *cr,
           const MidlineChartLook *look,
           const MidlineRectangle *area)
{
  double text = midline_chart_get_text_height (look);
  double start = midline_chart_get_text_width (look, "10");

  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", lines[i]);
      double y = floor (get_y (area, lines[i])) + 0.5;

      midline_chart_draw_text (cr, look, number,
                               start - midline_chart_get_text_width (look, number), y - text / 2);
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_RULE, look->is_strong ? 1 : 0.7);
      cairo_move_to (cr, start + AXIS_GAP, y);
      cairo_line_to (cr, look->width, y);
      cairo_stroke (cr);
    }
}

static void
draw_band (const MidlineChart     *self,
           cairo_t                *cr,
           const MidlineChartLook *look,
           const MidlineRectangle *area)
{
  double start = area->x - RADIUS - DOT_GAP;
  double top, bottom;
  guint first = 0;

  while (get_entry (self, first)->value < 0)
    first++;
  top = get_y (area, MIN (get_entry (self, first)->value + MIDLINE_CHART_PAIN_CHANGE, 10));
  bottom = get_y (area, MAX (get_entry (self, first)->value - MIDLINE_CHART_PAIN_CHANGE, 0));
  cairo_rectangle (cr, start, top, look->width - start, bottom - top);
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_TINT, look->is_strong ? 1 : 0.75);
  cairo_fill (cr);
  if (!look->is_strong)
    return;
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, 1);
  cairo_set_line_width (cr, 0.7);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, start, top);
  cairo_line_to (cr, look->width, top);
  cairo_move_to (cr, start, bottom);
  cairo_line_to (cr, look->width, bottom);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* The line between two weeks stops short of their dots, where there is room for a gap. */
static void
draw_segment (const MidlineChart     *self,
              cairo_t                *cr,
              const MidlineRectangle *area,
              guint                   point)
{
  MidlinePoint from = get_dot (self, area, point - 1);
  MidlinePoint to = get_dot (self, area, point);
  double length = hypot (to.x - from.x, to.y - from.y);
  double cut = length > 4 * (RADIUS + DOT_GAP) || get_pitch (self, area) >= CLOSE_PITCH
    ? MIN (RADIUS + DOT_GAP, length / 3) / length : 0;

  cairo_move_to (cr, from.x + (to.x - from.x) * cut, from.y + (to.y - from.y) * cut);
  cairo_line_to (cr, to.x - (to.x - from.x) * cut, to.y - (to.y - from.y) * cut);
  cairo_stroke (cr);
}

static void
draw_entries (const MidlineChart     *self,
              cairo_t                *cr,
              const MidlineChartLook *look,
              const MidlineRectangle *area)
{
  double radius = get_pitch (self, area) < CLOSE_PITCH ? RADIUS / 2 + 0.3 : RADIUS;
  gboolean has_line = count_entries (self) >= MIDLINE_CHART_LEAST_FOR_LINE;

  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, 1);
  cairo_set_line_width (cr, LINE_WIDTH);
  for (guint i = 0; i < self->n_points; i++)
    {
      MidlinePoint dot = get_dot (self, area, i);

      if (get_entry (self, i)->value < 0)
        continue;
      if (has_line && i > 0 && get_entry (self, i - 1)->value >= 0)
        draw_segment (self, cr, area, i);
      cairo_arc (cr, dot.x, dot.y, radius, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
draw_months (const MidlineChart     *self,
             cairo_t                *cr,
             const MidlineChartLook *look,
             const MidlineRectangle *area)
{
  MidlineDate months[MOST_MONTHS];
  double centres[MOST_MONTHS];
  guint n = 0;
  int month_before = 0;

  for (guint i = 0; i < self->n_points && n < MOST_MONTHS; i++)
    {
      g_autoptr (GDateTime) date = midline_date_to_date_time (get_entry (self, i)->date);

      if (g_date_time_get_month (date) == month_before)
        continue;
      month_before = g_date_time_get_month (date);
      months[n] = get_entry (self, i)->date;
      centres[n++] = area->x + i * get_pitch (self, area);
    }
  midline_chart_draw_month_labels (cr, look, months, centres, n,
                                   look->height - midline_chart_get_text_height (look));
}

/* A gap is singled out at the height of no number: by its column alone. */
static void
draw_pointed (const MidlineChart     *self,
              cairo_t                *cr,
              const MidlineChartLook *look,
              const MidlineRectangle *area,
              guint                   point)
{
  MidlinePoint dot = get_dot (self, area, point);
  double x = floor (dot.x) + 0.5;
  MidlineRectangle box = { dot.x - RADIUS, dot.y - RADIUS, 2 * RADIUS, 2 * RADIUS };

  midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, 0.6);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, x, area->y);
  cairo_line_to (cr, x, area->y + area->height);
  cairo_stroke (cr);
  if (get_entry (self, point)->value >= 0)
    midline_chart_draw_ring (cr, look, &box, RADIUS);
}

static void
draw (const MidlineChart     *self,
      cairo_t                *cr,
      const MidlineChartLook *look,
      int                     pointed)
{
  MidlineRectangle area = get_area (look);

  if (count_entries (self) >= MIDLINE_CHART_LEAST_FOR_LINE)
    draw_band (self, cr, look, &area);
  draw_axes (cr, look, &area);
  if (pointed >= 0)
    draw_pointed (self, cr, look, &area, (guint) pointed);
  draw_entries (self, cr, look, &area);
  draw_months (self, cr, look, &area);
}

static const MidlineChartClass pain_class = {
  .get_height = get_height, .get_box = get_box, .draw = draw, .rows = 1,
};

/**
 * midline_chart_new_pain:
 * @entries: (array length=n_entries): one a week, the oldest first; below 0 nothing was entered
 * @n_entries: how many, at least 1
 *
 * Returns: (transfer full): pain of 0 to 10 by week, one point a week, also those without an entry
 */
MidlineChart *
midline_chart_new_pain (const MidlineChartEntry *entries,
                        guint                    n_entries)
{
  g_return_val_if_fail (entries != NULL && n_entries > 0, NULL);

  return midline_chart_new (&pain_class, n_entries, entries, sizeof *entries, n_entries);
}
