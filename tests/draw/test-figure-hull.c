/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-hull.h"
#include "midline-figure-outline.h"
#include "midline-figure-palette.h"

#include <math.h>
#include <string.h>

/* What a figure is made of: outlines of discs, the camera, the colours of a theme. */

#define SIZE 200
#define N_RANDOM 60
#define N_SAMPLES 48

static cairo_t *
create_context (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  return cr;
}

static double
random_between (double from,
                double to)
{
  return g_test_rand_double_range (from, to);
}

static void
test_convex_holds_discs (void)
{
  cairo_t *cr = create_context ();

  for (guint n = 0; n < N_RANDOM; n++)
    {
      MidlineDisc discs[4];

      for (guint i = 0; i < 4; i++)
        discs[i] = (MidlineDisc) { random_between (60, 140), random_between (60, 140),
                                   random_between (2, 40) };
      cairo_new_path (cr);
      midline_hull_trace_convex (cr, discs, 4, 0);
      for (guint i = 0; i < 4; i++)
        for (guint s = 0; s < N_SAMPLES; s++)
          {
            double angle = 2 * G_PI * s / N_SAMPLES;
            double radius = discs[i].radius - 0.4;

            g_assert_true (cairo_in_fill (cr, discs[i].x + radius * cos (angle),
                                          discs[i].y + radius * sin (angle)));
          }
    }
  cairo_destroy (cr);
}

/* Beyond the disc that reaches farthest there is nothing. */
static void
test_convex_is_tight (void)
{
  cairo_t *cr = create_context ();
  const MidlineDisc discs[] = { { 60, 100, 20 }, { 140, 100, 10 } };

  midline_hull_trace_convex (cr, discs, 2, 3);
  g_assert_true (cairo_in_fill (cr, 100, 100));
  g_assert_true (cairo_in_fill (cr, 100, 100 - 17.5));
  g_assert_false (cairo_in_fill (cr, 100, 100 - 18.5));
  g_assert_true (cairo_in_fill (cr, 60 - 22.8, 100));
  g_assert_false (cairo_in_fill (cr, 60 - 23.1, 100));
  g_assert_false (cairo_in_fill (cr, 140 + 13.1, 100));
  cairo_destroy (cr);
}

static double
get_area (cairo_t *cr)
{
  cairo_surface_t *surface = cairo_get_target (cr);
  const guint8 *data;
  int stride = cairo_image_surface_get_stride (surface);
  double sum = 0;

  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      sum += data[y * stride + x] / 255.0;
  return sum;
}

static void
clear_surface (cairo_t *cr)
{
  cairo_save (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_restore (cr);
}

static void
clear (cairo_t *cr)
{
  clear_surface (cr);
  cairo_new_path (cr);
}

/* A limb in one piece covers what its pieces cover. */
static void
assert_rows_are_union (const MidlineDisc *discs,
                       guint              n_rows,
                       guint              row_size)
{
  cairo_t *cr = create_context ();
  double whole, pieces, both;

  midline_hull_trace_rows (cr, discs, n_rows, row_size, 0);
  cairo_fill (cr);
  whole = get_area (cr);
  for (guint i = 0; i + 1 < n_rows; i++)
    midline_hull_trace_convex (cr, &discs[i * row_size], 2 * row_size, 0);
  cairo_fill (cr);
  both = get_area (cr);
  clear (cr);
  for (guint i = 0; i + 1 < n_rows; i++)
    midline_hull_trace_convex (cr, &discs[i * row_size], 2 * row_size, 0);
  cairo_fill (cr);
  pieces = get_area (cr);
  g_assert_cmpfloat_with_epsilon (whole, pieces, 0.015 * pieces);
  g_assert_cmpfloat_with_epsilon (both, pieces, 0.02 * pieces);
  cairo_destroy (cr);
}

static void
test_rows_are_union (void)
{
  const MidlineDisc limb[] = { { 40, 40, 20 }, { 70, 55, 18 }, { 100, 75, 15 }, { 128, 100, 12 },
                               { 150, 130, 10 } };
  const MidlineDisc from_the_end[] = { { 100, 100, 30 }, { 102, 101, 26 }, { 103, 103, 22 } };
  const MidlineDisc sharp_bend[] = { { 40, 100, 10 }, { 100, 100, 10 }, { 60, 140, 10 } };
  const MidlineDisc trunk[] = { { 80, 40, 12 },  { 120, 40, 12 },  { 85, 80, 14 },
                                { 118, 80, 14 }, { 82, 120, 16 }, { 122, 120, 16 } };

  assert_rows_are_union (limb, G_N_ELEMENTS (limb), 1);
  assert_rows_are_union (from_the_end, G_N_ELEMENTS (from_the_end), 1);
  assert_rows_are_union (sharp_bend, G_N_ELEMENTS (sharp_bend), 1);
  assert_rows_are_union (trunk, G_N_ELEMENTS (trunk) / 2, 2);
}

static double
get_distance (MidlinePoint point,
              MidlinePoint from,
              MidlinePoint to)
{
  double x = to.x - from.x;
  double y = to.y - from.y;
  double share = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y);

  share = CLAMP (share, 0, 1);
  return hypot (from.x + share * x - point.x, from.y + share * y - point.y);
}

/* Few corners of an egg are left, and none that went lay far from the lines in their place. */
static void
test_simplify (void)
{
  MidlinePoint egg[200];
  MidlinePoint points[200];
  guint n;

  for (guint i = 0; i < G_N_ELEMENTS (egg); i++)
    {
      double angle = 2 * G_PI * i / G_N_ELEMENTS (egg);

      egg[i] = (MidlinePoint) { 60 * cos (angle) + 10 * cos (2 * angle), 40 * sin (angle) };
      points[i] = egg[i];
    }
  n = midline_outline_simplify (points, G_N_ELEMENTS (points), 0.2);
  g_assert_cmpuint (n, <, 40);
  g_assert_cmpuint (n, >, 12);
  for (guint i = 0; i < G_N_ELEMENTS (egg); i++)
    {
      double nearest = G_MAXDOUBLE;

      for (guint k = 0; k < n; k++)
        nearest = MIN (nearest, get_distance (egg[i], points[k], points[(k + 1) % n]));
      g_assert_cmpfloat (nearest, <=, 0.2 + 1e-9);
    }
}

/* Corners stay where they are, also those of a shape that is nearly a line. */
static void
test_simplify_keeps_corners (void)
{
  const MidlinePoint sliver[] = { { 0, 0 },   { 40, 0.05 }, { 100, 0 },
                                  { 100, 3 }, { 50, 2.95 }, { 0, 3 } };
  MidlinePoint points[G_N_ELEMENTS (sliver)];

  memcpy (points, sliver, sizeof sliver);
  g_assert_cmpuint (midline_outline_simplify (points, G_N_ELEMENTS (points), 0.1), ==, 4);
  g_assert_cmpfloat (points[1].x, ==, 100);
  g_assert_cmpfloat (points[1].y, ==, 0);
  g_assert_cmpfloat (points[2].x, ==, 100);
  g_assert_cmpfloat (points[3].x, ==, 0);
  g_assert_cmpfloat (points[3].y, ==, 3);
}

/* Capsules, each of which begins where the one before it ends. */
static void
trace_chain (cairo_t *cr,
             guint    n_links)
{
  MidlineDisc last = { random_between (80, 120), random_between (80, 120), 14 };

  for (guint i = 0; i < n_links; i++)
    {
      MidlineDisc discs[2] = { last, { last.x + random_between (-25, 25),
                                       last.y + random_between (-25, 25),
                                       random_between (8, 16) } };

      midline_hull_trace_convex (cr, discs, 2, 0.012 * i);
      last = discs[1];
    }
}

/* One outline covers what the pieces cover; it may fill a hole that they leave. */
static void
test_merge (void)
{
  cairo_t *cr = create_context ();
  guint n_merged = 0;

  for (guint n = 0; n < N_RANDOM; n++)
    {
      MidlineOutline outline;
      double pieces;

      clear (cr);
      trace_chain (cr, 4);
      if (!midline_outline_merge (&outline, cr))
        continue;
      n_merged++;
      cairo_fill (cr);
      pieces = get_area (cr);
      midline_outline_trace (&outline, cr);
      g_assert_cmpuint (outline.n_points, ==, 0);
      clear_surface (cr);
      cairo_fill (cr);
      g_assert_cmpfloat (get_area (cr), >, 0.99 * pieces);
      g_assert_cmpfloat (get_area (cr), <, 1.03 * pieces);
    }
  g_assert_cmpuint (n_merged, >, N_RANDOM * 9 / 10);
  cairo_destroy (cr);
}

static void
test_merge_apart (void)
{
  cairo_t *cr = create_context ();
  const MidlineDisc here[] = { { 40, 40, 10 }, { 60, 40, 10 } };
  const MidlineDisc there[] = { { 140, 140, 10 }, { 160, 140, 10 } };
  const MidlineDisc within[] = { { 45, 40, 4 }, { 50, 40, 4 } };
  MidlineOutline outline;

  g_assert_false (midline_outline_merge (&outline, cr));
  midline_hull_trace_convex (cr, here, 2, 0);
  midline_hull_trace_convex (cr, within, 2, 0);
  g_assert_true (midline_outline_merge (&outline, cr));
  g_assert_cmpuint (outline.n_points, <, 32);
  midline_hull_trace_convex (cr, there, 2, 0);
  g_assert_false (midline_outline_merge (&outline, cr));
  cairo_destroy (cr);
}

/* Where a place 10 cm forward, up and to the working side is seen. */
static void
test_camera (void)
{
  static const struct {
    double yaw, pitch;
    MidlineVector place;
    double x, y, depth;
  } rows[] = {
    { 90, 0, { 10, 0, 0 }, 10, 0, 0 },   { 90, 0, { 0, 10, 0 }, 0, -10, 0 },
    { 90, 0, { 0, 0, 10 }, 0, 0, 10 },   { 0, 0, { 0, 0, 10 }, -10, 0, 0 },
    { 0, 0, { 10, 0, 0 }, 0, 0, 10 },    { 180, 0, { 0, 0, 10 }, 10, 0, 0 },
    { 90, 90, { 0, 0, 10 }, 0, 10, 0 },  { 90, 90, { 0, 10, 0 }, 0, 0, 10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint is_left = 0; is_left < 2; is_left++)
      {
        MidlineFigureCamera camera;
        MidlinePoint point;

        midline_figure_camera_init (&camera, rows[i].yaw, rows[i].pitch, is_left);
        point = midline_figure_camera_get_point (&camera, rows[i].place);
        g_assert_cmpfloat_with_epsilon (point.x, is_left ? -rows[i].x : rows[i].x, 1e-9);
        g_assert_cmpfloat_with_epsilon (point.y, rows[i].y, 1e-9);
        g_assert_cmpfloat_with_epsilon (midline_figure_camera_get_depth (&camera, rows[i].place),
                                        rows[i].depth, 1e-9);
      }
}

static void
test_camera_notes (void)
{
  MidlineFigureCamera camera;
  MidlineExtent extent;

  midline_figure_camera_init (&camera, 90, 0, FALSE);
  midline_extent_init (&extent);
  g_assert_true (midline_extent_is_empty (&extent));
  camera.extent = &extent;
  midline_figure_camera_get_disc (&camera, (MidlineVector) { 10, 20, 5 }, 4);
  midline_figure_camera_get_point (&camera, (MidlineVector) { -3, 0, 0 });
  g_assert_false (midline_extent_is_empty (&extent));
  g_assert_cmpfloat_with_epsilon (extent.left, -3, 1e-9);
  g_assert_cmpfloat_with_epsilon (extent.right, 14, 1e-9);
  g_assert_cmpfloat_with_epsilon (extent.top, -24, 1e-9);
  g_assert_cmpfloat_with_epsilon (extent.bottom, 0, 1e-9);
}

static void
test_palette_without_colour (void)
{
  static const MidlineDiagramTheme themes[] = {
    MIDLINE_DIAGRAM_PRINT, MIDLINE_DIAGRAM_HIGH_CONTRAST, MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK,
  };

  for (guint t = 0; t < G_N_ELEMENTS (themes); t++)
    {
      MidlineFigurePalette palette;

      midline_figure_palette_init (&palette, themes[t]);
      g_assert_true (palette.is_hatched);
      for (guint i = 0; i < MIDLINE_N_FIGURE_COLOURS; i++)
        {
          g_assert_cmpfloat (palette.colours[i].red, ==, palette.colours[i].green);
          g_assert_cmpfloat (palette.colours[i].red, ==, palette.colours[i].blue);
        }
    }
}

/* Marks need 3 to 1 (WCAG 2.2, 1.4.11): each shape by its fill or by its line, on the colour of the
 * theme and on the stage of the pages. */
static void
test_palette_contrast (void)
{
  static const MidlineFigureColour on_background[][2] = {
    { MIDLINE_FIGURE_NEAR, MIDLINE_FIGURE_NEAR_LINE },
    { MIDLINE_FIGURE_FAR, MIDLINE_FIGURE_FAR_LINE },
    { MIDLINE_FIGURE_TRUNK, MIDLINE_FIGURE_TRUNK_LINE },
    { MIDLINE_FIGURE_WORKING, MIDLINE_FIGURE_WORKING_LINE },
    { MIDLINE_FIGURE_FAR_WORKING, MIDLINE_FIGURE_FAR_WORKING_LINE },
    { MIDLINE_FIGURE_PROP, MIDLINE_FIGURE_PROP_LINE },
    { MIDLINE_FIGURE_BAND, MIDLINE_FIGURE_BAND_LINE },
    { MIDLINE_FIGURE_ARROW, MIDLINE_FIGURE_ARROW },
  };

  static const guint32 stages[MIDLINE_N_DIAGRAM_THEMES] = {
    [MIDLINE_DIAGRAM_LIGHT] = 0xeef3f4,
    [MIDLINE_DIAGRAM_DARK] = 0x2c3334,
    [MIDLINE_DIAGRAM_HIGH_CONTRAST] = 0xffffff,
    [MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK] = 0x000000,
    [MIDLINE_DIAGRAM_PRINT] = 0xffffff,
  };

  for (guint n = 0; n < 2 * MIDLINE_N_DIAGRAM_THEMES; n++)
    {
      guint t = n / 2;
      MidlineFigurePalette palette;
      MidlineColour stage = midline_colour_from_hex (stages[t]);
      const MidlineColour *background;

      midline_figure_palette_init (&palette, (MidlineDiagramTheme) t);
      background = n % 2 == 0 ? &palette.colours[MIDLINE_FIGURE_BACKGROUND] : &stage;
      for (guint i = 0; i < G_N_ELEMENTS (on_background); i++)
        {
          double fill = midline_colour_get_contrast (&palette.colours[on_background[i][0]],
                                                     background);
          double line = midline_colour_get_contrast (&palette.colours[on_background[i][1]],
                                                     background);

          g_test_message ("theme %u, shape %u: %.2f", t, i, MAX (fill, line));
          g_assert_cmpfloat (MAX (fill, line), >=, 3.0);
        }
      /* The working leg from the limbs and the trunk that it crosses. */
      g_assert_cmpfloat (
          midline_colour_get_contrast (&palette.colours[MIDLINE_FIGURE_WORKING_LINE],
                                       &palette.colours[MIDLINE_FIGURE_NEAR]), >=, 3.0);
      g_assert_cmpfloat (
          midline_colour_get_contrast (&palette.colours[MIDLINE_FIGURE_WORKING_LINE],
                                       &palette.colours[MIDLINE_FIGURE_TRUNK]), >=, 3.0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/figure-hull/convex-holds-discs", test_convex_holds_discs);
  g_test_add_func ("/figure-hull/convex-is-tight", test_convex_is_tight);
  g_test_add_func ("/figure-hull/rows-are-union", test_rows_are_union);
  g_test_add_func ("/figure-outline/simplify", test_simplify);
  g_test_add_func ("/figure-outline/keeps-corners", test_simplify_keeps_corners);
  g_test_add_func ("/figure-outline/merge", test_merge);
  g_test_add_func ("/figure-outline/merge-apart", test_merge_apart);
  g_test_add_func ("/figure-camera/views", test_camera);
  g_test_add_func ("/figure-camera/notes", test_camera_notes);
  g_test_add_func ("/figure-palette/without-colour", test_palette_without_colour);
  g_test_add_func ("/figure-palette/contrast", test_palette_contrast);
  return g_test_run ();
}
