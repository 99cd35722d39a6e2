/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A year as a calendar: a column a week, a row a day of the week, and the months below. Where the
 * year does not fit, its last weeks are shown. */
#include "midline-chart-private.h"

#include <math.h>

#define LEAST_PITCH 9.0
#define CUT_PITCH 18.0
#define MOST_PITCH 22.0
#define CELL_SHARE 0.8
#define LABEL_MARGIN 4.0
#define SWATCH 12.0
#define DAYS_A_WEEK 7

static guint
get_column (const MidlineChart *self,
            MidlineDate         date)
{
  return (guint) (date - self->first_day) / DAYS_A_WEEK;
}

static MidlineDate
get_date (const MidlineChart *self,
          guint               point)
{
  return self->last_day - (MidlineDate) (self->n_points - 1 - point);
}

/* The columns that there is room for. */
typedef struct {
  guint first;
  guint last;
  double pitch;
} Columns;

static Columns
get_columns (const MidlineChart     *self,
             const MidlineChartLook *look)
{
  guint n = get_column (self, self->last_day) + 1;
  gboolean has_today = self->today >= get_date (self, 0) && self->today <= self->last_day;
  Columns columns = { 0, n - 1, look->width / n };
  guint n_shown;

  if (columns.pitch >= LEAST_PITCH)
    {
      columns.pitch = MIN (columns.pitch, MOST_PITCH);
      return columns;
    }
  n_shown = (guint) CLAMP (look->width / CUT_PITCH, 1, n);
  columns.pitch = look->width / n_shown;
  if (has_today)
    columns.last = MAX (get_column (self, self->today), n_shown - 1);
  columns.first = columns.last + 1 - n_shown;
  return columns;
}

static double
get_height (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  return ceil (DAYS_A_WEEK * get_columns (self, look).pitch) + LABEL_MARGIN
         + midline_chart_get_text_height (look);
}

static guint
get_first_shown (const MidlineChart     *self,
                 const MidlineChartLook *look)
{
  guint first = get_columns (self, look).first;
  MidlineDate date = self->first_day + (MidlineDate) first * DAYS_A_WEEK;

  return date > get_date (self, 0) ? (guint) (date - get_date (self, 0)) : 0;
}

static MidlineRectangle
get_box (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  Columns columns = get_columns (self, look);
  MidlineDate date = get_date (self, point);
  guint column = get_column (self, date);

  if (column < columns.first || column > columns.last)
    return (MidlineRectangle) { 0 };
  return (MidlineRectangle) {
    (column - columns.first) * columns.pitch,
    ((date - self->first_day) % DAYS_A_WEEK) * columns.pitch,
    columns.pitch, columns.pitch,
  };
}

static MidlineRectangle
get_cell (const MidlineRectangle *box)
{
  double size = floor (box->width * CELL_SHARE);
  double margin = (box->width - size) / 2;

  return (MidlineRectangle) { round (box->x + margin), round (box->y + margin), size, size };
}

static void
draw_outline (cairo_t                *cr,
              const MidlineRectangle *cell,
              double                  line_width)
{
  double half = line_width / 2;
  const MidlineRectangle inner = {
    cell->x + half, cell->y + half, cell->width - line_width, cell->height - line_width,
  };

  cairo_set_line_width (cr, line_width);
  midline_chart_trace_box (cr, &inner, cell->width / 4);
  cairo_stroke (cr);
}

/* The half below the diagonal is done; the other half is pale. */
static void
draw_part_done (cairo_t                *cr,
                const MidlineChartLook *look,
                const MidlineRectangle *cell)
{
  cairo_save (cr);
  midline_chart_trace_box (cr, cell, cell->width / 4);
  cairo_clip (cr);
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, look->is_strong ? 0 : 0.22);
  cairo_paint (cr);
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, 1);
  cairo_move_to (cr, cell->x, cell->y);
  cairo_line_to (cr, cell->x + cell->width, cell->y);
  cairo_line_to (cr, cell->x, cell->y + cell->height);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_restore (cr);
  if (look->is_strong)
    draw_outline (cr, cell, 1);
}

static void
draw_day (cairo_t                *cr,
          const MidlineChartLook *look,
          MidlineChartDay         day,
          const MidlineRectangle *cell)
{
  midline_chart_set_source (cr, look, MIDLINE_COLOUR_CHART, 1);
  switch (day)
    {
    case MIDLINE_CHART_DAY_DONE:
      midline_chart_trace_box (cr, cell, cell->width / 4);
      cairo_fill (cr);
      break;
    case MIDLINE_CHART_DAY_PART_DONE:
      draw_part_done (cr, look, cell);
      break;
    case MIDLINE_CHART_DAY_NOT_DONE:
      draw_outline (cr, cell, MAX (cell->width / 8, 1));
      break;
    case MIDLINE_CHART_DAY_OFF:
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_DIM, 0.8);
      midline_chart_fill_hatch (cr, cell, 4);
      break;
    case MIDLINE_CHART_DAY_REST:
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_FILL, 0.75);
      midline_chart_trace_box (cr, cell, cell->width / 4);
      cairo_fill (cr);
      break;
    case MIDLINE_CHART_DAY_OUTSIDE:
    default:
      midline_chart_set_source (cr, look, MIDLINE_COLOUR_FILL, 0.35);
      midline_chart_trace_box (cr, cell, cell->width / 4);
      cairo_fill (cr);
      break;
    }
}

static void
draw_months (const MidlineChart     *self,
             cairo_t                *cr,
             const MidlineChartLook *look)
{
  Columns columns = get_columns (self, look);
  g_autoptr (GDateTime) end = midline_date_to_date_time (self->last_day);
  guint first_shown = get_first_shown (self, look);
  MidlineDate months[12];
  double centres[12];
  guint n = 0;

  for (int month = 1; month <= 12; month++)
    {
      MidlineDate date = midline_date_new (g_date_time_get_year (end), month, 1);
      guint point = (guint) (date - get_date (self, 0));
      MidlineRectangle box = get_box (self, look, point);

      if (point < first_shown || box.width <= 0)
        continue;
      months[n] = date;
      /* It begins where the month does. */
      centres[n++] = box.x + midline_chart_get_month_width (look, date) / 2;
    }
  midline_chart_draw_month_labels (cr, look, months, centres, n,
                                   ceil (DAYS_A_WEEK * columns.pitch) + LABEL_MARGIN);
}

static void
draw (const MidlineChart     *self,
      cairo_t                *cr,
      const MidlineChartLook *look,
      int                     pointed)
{
  for (guint i = get_first_shown (self, look); i < self->n_points; i++)
    {
      MidlineRectangle box = get_box (self, look, i);
      MidlineRectangle cell = get_cell (&box);

      if (box.width <= 0)
        continue;
      draw_day (cr, look, g_array_index (self->values, MidlineChartDay, i), &cell);
      if (get_date (self, i) == self->today)
        {
          midline_chart_set_source (cr, look, MIDLINE_COLOUR_TEXT, 1);
          draw_outline (cr, &cell, MAX (cell.width / 7, 1.5));
        }
      if (pointed == (int) i)
        midline_chart_draw_ring (cr, look, &cell, cell.width / 4);
    }
  draw_months (self, cr, look);
}

static const MidlineChartClass year_class = {
  .get_height = get_height, .get_first_shown = get_first_shown, .get_box = get_box, .draw = draw,
  .rows = DAYS_A_WEEK,
};

/**
 * midline_chart_new_year:
 * @year: a year
 * @first_weekday: the day in the first row
 * @days: every day of the year, 365 or 366
 * @today: outlined where it lies in the year, or %MIDLINE_NO_DATE
 *
 * Returns: (transfer full): the calendar of the year, one point a day
 */
MidlineChart *
midline_chart_new_year (int                    year,
                        MidlineWeekday         first_weekday,
                        const MidlineChartDay *days,
                        MidlineDate            today)
{
  MidlineDate first = midline_date_new (year, 1, 1);
  MidlineDate last = midline_date_new (year, 12, 31);
  guint n = (guint) (last - first + 1);
  MidlineChart *self;

  g_return_val_if_fail (days != NULL, NULL);

  self = midline_chart_new (&year_class, n, days, sizeof *days, n);
  self->first_day = midline_date_get_week_start (first, first_weekday);
  self->last_day = last;
  self->today = today;
  if (today >= first && today <= last)
    self->start = (guint) (today - first);
  return self;
}

static double
get_swatch_height (const MidlineChart     *self,
                   const MidlineChartLook *look)
{
  return SWATCH;
}

static MidlineRectangle
get_swatch_box (const MidlineChart     *self,
                const MidlineChartLook *look,
                guint                   point)
{
  double size = MIN (look->width, look->height);

  return (MidlineRectangle) { (look->width - size) / 2, (look->height - size) / 2, size, size };
}

static void
draw_swatch (const MidlineChart     *self,
             cairo_t                *cr,
             const MidlineChartLook *look,
             int                     pointed)
{
  MidlineRectangle box = get_swatch_box (self, look, 0);

  draw_day (cr, look, g_array_index (self->values, MidlineChartDay, 0), &box);
}

static const MidlineChartClass swatch_class = {
  .get_height = get_swatch_height, .get_box = get_swatch_box, .draw = draw_swatch, .rows = 1,
};

/** midline_chart_new_swatch: Returns: (transfer full): a day by itself, for a legend */
MidlineChart *
midline_chart_new_swatch (MidlineChartDay day)
{
  return midline_chart_new (&swatch_class, 1, &day, sizeof day, 1);
}
