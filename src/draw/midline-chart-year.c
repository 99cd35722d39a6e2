/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A year as a calendar: a column a week, a row a day of the week, and the months below. Where its
 * weeks do not fit beside each other, they go on in further strips: the year is always whole. */
#include "midline-chart-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define LEAST_PITCH 9.0
#define STRIP_PITCH 14.0
#define STRIP_GAP 8.0
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

/* How the weeks are laid out. */
typedef struct {
  guint columns;   /* of a strip */
  guint n_strips;
  double pitch;
  double height;   /* from the top of a strip to the next */
} Strips;

static Strips
get_strips (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  guint n = get_column (self, self->last_day) + 1;
  Strips strips = { n, 1, look->width / n, 0 };

  if (strips.pitch < LEAST_PITCH)
    {
      guint most = (guint) CLAMP (look->width / STRIP_PITCH, 1, n);

      /* Strips of the same length look calmer than a short last one. */
      strips.n_strips = (n + most - 1) / most;
      strips.columns = (n + strips.n_strips - 1) / strips.n_strips;
      strips.pitch = look->width / strips.columns;
    }
  strips.pitch = MIN (strips.pitch, MOST_PITCH);
  strips.height = ceil (DAYS_A_WEEK * strips.pitch) + LABEL_MARGIN
                  + midline_chart_get_text_height (look) + STRIP_GAP;
  return strips;
}

static double
get_height (const MidlineChart     *self,
            const MidlineChartLook *look)
{
  Strips strips = get_strips (self, look);

  return strips.n_strips * strips.height - STRIP_GAP;
}

static MidlineRectangle
get_day_box (const MidlineChart *self,
             const Strips       *strips,
             guint               point)
{
  MidlineDate date = get_date (self, point);
  guint column = get_column (self, date);

  return (MidlineRectangle) {
    (column % strips->columns) * strips->pitch,
    (column / strips->columns) * strips->height
      + ((date - self->first_day) % DAYS_A_WEEK) * strips->pitch,
    strips->pitch, strips->pitch,
  };
}

static MidlineRectangle
get_box (const MidlineChart     *self,
         const MidlineChartLook *look,
         guint                   point)
{
  Strips strips = get_strips (self, look);

  return get_day_box (self, &strips, point);
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

/* The months that begin in a strip. A name begins where its month does. */
static void
draw_months (const MidlineChart     *self,
             cairo_t                *cr,
             const MidlineChartLook *look,
             const Strips           *strips,
             guint                   strip)
{
  g_autoptr (GDateTime) end = midline_date_to_date_time (self->last_day);
  MidlineDate months[12];
  double centres[12];
  guint n = 0;

  for (int month = 1; month <= 12; month++)
    {
      MidlineDate date = midline_date_new (g_date_time_get_year (end), month, 1);
      MidlineRectangle box = get_day_box (self, strips, (guint) (date - get_date (self, 0)));

      if (get_column (self, date) / strips->columns != strip)
        continue;
      months[n] = date;
      centres[n++] = box.x + midline_chart_get_month_width (look, date) / 2;
    }
  midline_chart_draw_month_labels (cr, look, months, centres, n,
                                   strip * strips->height + ceil (DAYS_A_WEEK * strips->pitch)
                                     + LABEL_MARGIN);
}

static void
draw (const MidlineChart     *self,
      cairo_t                *cr,
      const MidlineChartLook *look,
      int                     pointed)
{
  Strips strips = get_strips (self, look);

  for (guint i = 0; i < self->n_points; i++)
    {
      MidlineRectangle box = get_day_box (self, &strips, i);
      MidlineRectangle cell = get_cell (&box);

      draw_day (cr, look, g_array_index (self->values, MidlineChartDay, i), &cell);
      if (get_date (self, i) == self->today)
        {
          midline_chart_set_source (cr, look, MIDLINE_COLOUR_TEXT, 1);
          draw_outline (cr, &cell, MAX (cell.width / 7, 1.5));
        }
      if (pointed == (int) i)
        midline_chart_draw_ring (cr, look, &cell, cell.width / 4);
    }
  for (guint strip = 0; strip < strips.n_strips; strip++)
    draw_months (self, cr, look, &strips, strip);
}

static const MidlineChartClass year_class = {
  .get_height = get_height, .get_box = get_box, .draw = draw, .rows = DAYS_A_WEEK,
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

/** midline_chart_day_get_name: Returns: what a state of the calendar is called in its legend */
const char *
midline_chart_day_get_name (MidlineChartDay day)
{
  switch (day)
    {
    case MIDLINE_CHART_DAY_DONE: return _("session done");
    case MIDLINE_CHART_DAY_PART_DONE: return _("part done");
    case MIDLINE_CHART_DAY_NOT_DONE: return _("planned, not done");
    case MIDLINE_CHART_DAY_REST: return _("rest");
    case MIDLINE_CHART_DAY_OFF: return _("time off");
    case MIDLINE_CHART_DAY_OUTSIDE:
    default: return _("outside the plan");
    }
}
