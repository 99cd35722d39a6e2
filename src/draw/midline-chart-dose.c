/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The dose of an exercise over time as a line with steps, and a dot at what it is now. */
#include "midline-chart-private.h"

#define HEIGHT 26.0
#define RADIUS 3.0
#define LINE_WIDTH 2.0

static double
get_height (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  return HEIGHT;
}

static double
get_x (const MidlineChart     *self,
       const MidlineChartLook *look,
       MidlineDate             date)
{
  MidlineDate first = g_array_index (self->values, MidlineChartEntry, 0).date;
  double room = look->width - 2 * RADIUS - 2;

  return 1 + room * (date - first) / MAX (self->last_day - first, 1);
}

static double
get_y (const MidlineChart     *self,
       const MidlineChartLook *look,
       int                     value)
{
  int least = value;
  int most = value;

  for (guint i = 0; i < self->values->len; i++)
    {
      int other = g_array_index (self->values, MidlineChartEntry, i).value;

      least = MIN (least, other);
      most = MAX (most, other);
    }
  if (least == most)
    return look->height / 2;
  return look->height - RADIUS - 2
         - (look->height - 2 * RADIUS - 4) * (value - least) / (most - least);
}

static MidlineRectangle
get_box (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  double start = get_x (self, look, g_array_index (self->values, MidlineChartEntry, point).date);
  double end = point + 1 < self->values->len
    ? get_x (self, look, g_array_index (self->values, MidlineChartEntry, point + 1).date)
    : look->width;

  return (MidlineRectangle) { start, 0, end - start, look->height };
}

static void
draw (const MidlineChart     *self,
      cairo_t                *cr,
      const MidlineChartLook *look,
      int                     pointed)
{
  double end = get_x (self, look, self->last_day);
  double y = 0;

  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, 1);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->values->len; i++)
    {
      const MidlineChartEntry *step = &g_array_index (self->values, MidlineChartEntry, i);
      double x = get_x (self, look, step->date);

      if (i == 0)
        cairo_move_to (cr, x, get_y (self, look, step->value));
      else
        cairo_line_to (cr, x, y);
      y = get_y (self, look, step->value);
      cairo_line_to (cr, x, y);
    }
  cairo_line_to (cr, end, y);
  cairo_stroke (cr);
  cairo_arc (cr, end, y, RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
}

static const MidlineChartClass dose_class = {
  .get_height = get_height, .get_box = get_box, .draw = draw, .rows = 1,
};

/**
 * midline_chart_new_dose:
 * @steps: (array length=n_steps): the doses and from when on they were done, the oldest first
 * @n_steps: how many, at least 1
 * @last: the day at which the line ends
 *
 * Returns: (transfer full): a small line, one point a step
 */
MidlineChart *
midline_chart_new_dose (const MidlineChartEntry *steps,
                        guint                    n_steps,
                        MidlineDate              last)
{
  MidlineChart *self;

  g_return_val_if_fail (steps != NULL && n_steps > 0, NULL);

  self = midline_chart_new (&dose_class, n_steps, steps, sizeof *steps, n_steps);
  self->last_day = MAX (last, steps[n_steps - 1].date);
  return self;
}
