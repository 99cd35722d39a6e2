/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chart.h"

#include <math.h>

/* A look on the palette of paper, with the default font. */
static MidlineChartLook
make_look (double width, double height, gboolean right_to_left)
{
  static PangoContext *context;

  if (context == NULL)
    context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  return (MidlineChartLook) {
    .width = width, .height = height, .palette = midline_palette_get_print (), .context = context,
    .right_to_left = right_to_left,
  };
}

static MidlineChart *
create_year (int year, MidlineWeekday first_weekday, MidlineDate today)
{
  MidlineChartDay days[366] = { MIDLINE_CHART_DAY_OUTSIDE };

  return midline_chart_new_year (year, first_weekday, days, today);
}

static void
test_place_labels (void)
{
  static const struct {
    double centres[4], widths[4], starts[4]; /* below 0: no room */
  } cases[] = {
    { { 10, 40, 70, 90 }, { 10, 10, 10, 10 }, { 5, 35, 65, 85 } },
    { { 0, 40, 70, 100 }, { 10, 10, 10, 10 }, { 0, 35, 65, 90 } },    /* moved in from the edges */
    { { 10, 15, 30, 90 }, { 10, 10, 10, 10 }, { 5, -1, 25, 85 } },    /* one touches another */
    { { 50, 60, 70, 80 }, { 120, 10, 10, 10 }, { -1, 55, -1, 75 } },  /* one is too wide */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double starts[4];

      midline_chart_place_labels (cases[i].centres, cases[i].widths, 4, 100, 6, starts);
      for (guint k = 0; k < 4; k++)
        {
          if (cases[i].starts[k] < 0)
            g_assert_true (isnan (starts[k]));
          else
            g_assert_cmpfloat_with_epsilon (starts[k], cases[i].starts[k], 1e-9);
        }
    }
}

/* Each point is found where its box is, in both directions of time. */
static void
test_hit (void)
{
  for (int rtl = 0; rtl < 2; rtl++)
    {
      const MidlineChartWeek weeks[5] = { { MIDLINE_CHART_WEEK_REACHED, 1 } };
      const MidlineChartEntry entries[3] = { { 700000, 4 }, { 700007, -1 }, { 700014, 2 } };
      g_autoptr (MidlineChart) bars = midline_chart_new_weeks (weeks, 5);
      g_autoptr (MidlineChart) pain = midline_chart_new_pain (entries, 3);
      g_autoptr (MidlineChart) year = create_year (2026, MIDLINE_MONDAY, MIDLINE_NO_DATE);
      MidlineChart *charts[] = { bars, pain, year };
      MidlineChartLook look = make_look (800, 120, rtl);

      for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
        {
          for (guint k = 0; k < midline_chart_get_n_points (charts[i]); k++)
            {
              MidlineRectangle box = midline_chart_get_box (charts[i], &look, k);

              g_assert_cmpint (midline_chart_find (charts[i], &look, box.x + box.width / 2,
                                                   box.y + box.height / 2), ==, k);
            }
          g_assert_cmpint (midline_chart_find (charts[i], &look, -50, -50), ==, -1);
        }
      for (guint i = 1; i < G_N_ELEMENTS (charts); i++)
        g_assert_true ((midline_chart_get_box (charts[0], &look, 1).x
                        > midline_chart_get_box (charts[0], &look, 0).x) == !rtl);
    }
}

/* The first row is the person's first weekday, whatever day the year begins on. */
static void
test_year_rows (void)
{
  static const struct { int year; MidlineWeekday first; guint row; guint n_days; } cases[] = {
    { 2026, MIDLINE_MONDAY, 3, 365 },   /* begins on a Thursday */
    { 2026, MIDLINE_SUNDAY, 4, 365 },
    { 2026, MIDLINE_THURSDAY, 0, 365 },
    { 2024, MIDLINE_MONDAY, 0, 366 },   /* leap year, begins on a Monday */
    { 2023, MIDLINE_SATURDAY, 1, 365 }, /* begins on a Sunday */
  };
  MidlineChartLook look = make_look (800, 120, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineChart) chart = create_year (cases[i].year, cases[i].first, MIDLINE_NO_DATE);
      MidlineRectangle box = midline_chart_get_box (chart, &look, 0);

      g_assert_cmpuint (midline_chart_get_n_points (chart), ==, cases[i].n_days);
      g_assert_cmpuint ((guint) lround (box.y / box.height), ==, cases[i].row);
      g_assert_cmpfloat (box.x, ==, 0);
    }
}

/* Where the year does not fit, it goes on in strips below: every day has a place of its own, within
 * the width and the height, wide enough to be told apart, and keys cross from strip to strip. */
static void
test_narrow_year (void)
{
  static const double widths[] = { 240, 300, 476, 477, 600, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (MidlineChart) chart = create_year (2026, MIDLINE_MONDAY,
                                                    midline_date_new (2026, 6, 30));
      MidlineChartLook look = make_look (widths[i], 0, i % 2);

      look.height = midline_chart_get_height (chart, &look);
      for (guint k = 0; k < 365; k++)
        {
          MidlineRectangle box = midline_chart_get_box (chart, &look, k);

          g_assert_cmpfloat (box.width, >=, 9);
          g_assert_cmpfloat (box.x, >=, -1e-6);
          g_assert_cmpfloat (box.x + box.width, <=, widths[i] + 1e-6);
          g_assert_cmpfloat (box.y + box.height, <=, look.height);
          g_assert_cmpint (midline_chart_find (chart, &look, box.x + box.width / 2,
                                               box.y + box.height / 2), ==, (int) k);
          g_assert_cmpuint (midline_chart_step (chart, &look, k, i % 2 ? -1 : 1, 0), ==,
                            k + 7 < 365 ? k + 7 : k);
        }
    }
}

static void
test_step (void)
{
  static const struct {
    guint from; int columns, rows; gboolean right_to_left; guint to;
  } cases[] = {
    { 100, 1, 0, FALSE, 107 }, { 100, -1, 0, FALSE, 93 }, { 100, 1, 0, TRUE, 93 },
    { 100, 0, 1, FALSE, 101 }, { 100, 0, -1, FALSE, 99 }, { 0, -1, 0, FALSE, 0 },
    { 364, 0, 1, FALSE, 364 }, { 3, -1, 0, FALSE, 3 },    { 360, 1, 0, FALSE, 360 },
  };
  const MidlineChartWeek weeks[3] = { { MIDLINE_CHART_WEEK_REACHED, 1 } };
  g_autoptr (MidlineChart) year = create_year (2026, MIDLINE_MONDAY, MIDLINE_NO_DATE);
  g_autoptr (MidlineChart) bars = midline_chart_new_weeks (weeks, 3);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineChartLook look = make_look (800, 120, cases[i].right_to_left);

      g_assert_cmpuint (midline_chart_step (year, &look, cases[i].from, cases[i].columns,
                                            cases[i].rows), ==, cases[i].to);
    }
  /* Up and down mean nothing among bars. */
  g_assert_cmpuint (midline_chart_step (bars, &(MidlineChartLook) { .width = 90 }, 1, 0, 1), ==, 1);
  g_assert_false (midline_chart_is_grid (bars));
  g_assert_true (midline_chart_is_grid (year));
}

/* Ink between two points of the chart, at the height of both. */
static gboolean
has_line (const int *values, guint n_values, guint from)
{
  MidlineChartEntry entries[8];
  MidlineChartLook look = make_look (400, 160, FALSE);
  g_autoptr (MidlineChart) chart = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 400, 160);
  cairo_t *cr = cairo_create (surface);
  MidlineRectangle box;
  const guchar *data;
  gboolean found = FALSE;

  for (guint i = 0; i < n_values; i++)
    entries[i] = (MidlineChartEntry) { 700000 + 7 * (int) i, values[i] };
  chart = midline_chart_new_pain (entries, n_values);
  midline_chart_draw (chart, cr, &look, -1);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  box = midline_chart_get_box (chart, &look, from);
  /* Opaque from one row to the other of the two pixels of the line, away from the hairlines. */
  for (int y = 30; y < 60; y++)
    found |= data[y * cairo_image_surface_get_stride (surface) + (int) (box.x + box.width)] == 0xff;
  cairo_surface_destroy (surface);
  return found;
}

/* Three entries are points; from four on a line runs, and a gap breaks it. */
static void
test_trend (void)
{
  static const int three[] = { 8, 8, 8 };
  static const int four[] = { 8, 8, 8, 8 };
  static const int gap[] = { 8, 8, -1, 8, 8 };
  static const int scattered[] = { 8, -1, 8, -1, 8, -1, 8 };

  g_assert_false (has_line (three, 3, 0));
  g_assert_true (has_line (four, 4, 0));
  g_assert_true (has_line (gap, 5, 0));
  g_assert_false (has_line (gap, 5, 1));
  g_assert_false (has_line (gap, 5, 2));
  g_assert_true (has_line (gap, 5, 3));
  g_assert_false (has_line (scattered, 7, 2));
}

#define SIZE 16

static void
draw_swatch (MidlineChartDay day, guchar *pixels)
{
  cairo_surface_t *surface =
    cairo_image_surface_create_for_data (pixels, CAIRO_FORMAT_A8, SIZE, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  MidlineChartLook look = make_look (SIZE, SIZE, FALSE);
  g_autoptr (MidlineChart) chart = midline_chart_new_swatch (day);

  midline_chart_draw (chart, cr, &look, -1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Every state of a day differs from the others in a good part of its square, by shape alone. */
static void
test_patterns (void)
{
  guchar pixels[MIDLINE_N_CHART_DAYS][SIZE * SIZE] = { 0 };

  for (int day = 0; day < MIDLINE_N_CHART_DAYS; day++)
    {
      draw_swatch ((MidlineChartDay) day, pixels[day]);
      for (int other = 0; other < day; other++)
        {
          guint n = 0;

          for (int i = 0; i < SIZE * SIZE; i++)
            n += ABS (pixels[day][i] - pixels[other][i]) > 48;
          g_assert_cmpuint (n, >, SIZE * SIZE / 5);
        }
    }
}

static void
test_words (void)
{
  const MidlineChartWeek weeks[2] = { { MIDLINE_CHART_WEEK_REACHED, 1 } };
  g_autoptr (MidlineChart) chart = midline_chart_new_weeks (weeks, 2);

  g_assert_null (midline_chart_get_words (chart, 1));
  midline_chart_set_words (chart, 1, "9 – 15 March: 4 of 5 sessions");
  g_assert_cmpstr (midline_chart_get_words (chart, 1), ==, "9 – 15 March: 4 of 5 sessions");
  g_assert_cmpuint (midline_chart_get_start (chart), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/chart/place-labels", test_place_labels);
  g_test_add_func ("/chart/hit", test_hit);
  g_test_add_func ("/chart/year-rows", test_year_rows);
  g_test_add_func ("/chart/narrow-year", test_narrow_year);
  g_test_add_func ("/chart/step", test_step);
  g_test_add_func ("/chart/trend", test_trend);
  g_test_add_func ("/chart/patterns", test_patterns);
  g_test_add_func ("/chart/words", test_words);
  return g_test_run ();
}
