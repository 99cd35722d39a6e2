/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-qr.h"

#include <math.h>
#include <string.h>

#define ADDRESS "https://youtu.be/mF_7CzkPYpU"

/* The three corners that a reader looks for: dark ring, light ring, dark core of 7 modules. */
static void
assert_finder (const MidlineQr *qr,
               int              left,
               int              top)
{
  for (int y = -1; y <= 7; y++)
    for (int x = -1; x <= 7; x++)
      {
        int ring = MAX (ABS (x - 3), ABS (y - 3));

        g_assert_cmpint (midline_qr_is_dark (qr, left + x, top + y), ==,
                         ring == 3 || ring <= 1);
      }
}

static void
test_matrix (void)
{
  static const struct {
    gsize length;
    int n_modules;
  } rows[] = { { 1, 21 }, { 14, 21 }, { 15, 25 }, { 28, 29 }, { 2331, 177 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strnfill (rows[i].length, 'a');
      g_autoptr (GError) error = NULL;
      g_autoptr (MidlineQr) qr = midline_qr_new (text, &error);
      int n = rows[i].n_modules;

      g_assert_no_error (error);
      g_assert_cmpint (midline_qr_get_n_modules (qr), ==, n);
      g_assert_cmpfloat (midline_qr_get_size (qr, 2), ==, (n + 8) * 2);
      assert_finder (qr, 0, 0);
      assert_finder (qr, n - 7, 0);
      assert_finder (qr, 0, n - 7);
    }
}

/* The level stands beside the first finder pattern, in the two upper bits of the format word: 01 is
 * L, 00 M, 11 Q, 10 H (ISO/IEC 18004, 7.9.1), after a mask of 101. */
static int
get_level (const MidlineQr *qr)
{
  int bits = midline_qr_is_dark (qr, 0, 8) << 1 | midline_qr_is_dark (qr, 1, 8);

  return bits ^ 2;
}

static void
test_level (void)
{
  for (gsize length = 1; length < 200; length++)
    {
      g_autofree char *text = g_strnfill (length, 'a');
      g_autoptr (MidlineQr) qr = midline_qr_new (text, NULL);

      g_assert_cmpint (get_level (qr), !=, 1);
    }
}

static void
test_errors (void)
{
  static const struct {
    gsize length;
    int code;
  } rows[] = {
    { 0, MIDLINE_QR_ERROR_EMPTY },
    { 2332, MIDLINE_QR_ERROR_TOO_LONG },
    { 100000, MIDLINE_QR_ERROR_TOO_LONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strnfill (rows[i].length, 'a');
      g_autoptr (GError) error = NULL;

      g_assert_null (midline_qr_new (text, &error));
      g_assert_error (error, MIDLINE_QR_ERROR, rows[i].code);
      g_assert_cmpstr (error->message, !=, "");
    }
}

static int
get_grey (cairo_surface_t *surface,
          int              x,
          int              y)
{
  return cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x];
}

static cairo_surface_t *
render (const MidlineQr *qr,
        int              side,
        double           offset,
        double           size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, side, side);
  cairo_t *cr = cairo_create (surface);

  midline_qr_draw (qr, cr, midline_palette_get_print (), offset, offset, size);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* At scales at which no edge of a module falls on a pixel, a pixel between two dark modules is as
 * dark as one inside: there are no hairlines. */
static void
test_no_gaps (void)
{
  static const double sizes[] = { 97.3, 211.7, 313.1 };
  g_autoptr (MidlineQr) qr = midline_qr_new (ADDRESS, NULL);
  int n = midline_qr_get_n_modules (qr);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      double module = sizes[i] / (n + 8);
      cairo_surface_t *surface = render (qr, 320, 0.37, sizes[i]);
      guint n_seen = 0;

      for (int row = 0; row + 1 < n; row++)
        for (int column = 0; column < n; column++)
          {
            double x = 0.37 + (column + 4.5) * module;
            double y = 0.37 + (row + 5) * module;

            if (!midline_qr_is_dark (qr, column, row) || !midline_qr_is_dark (qr, column, row + 1))
              continue;
            g_assert_cmpint (get_grey (surface, (int) x, (int) y), ==, 255);
            n_seen++;
          }
      g_assert_cmpuint (n_seen, >, 100);
      cairo_surface_destroy (surface);
    }
}

/* Four light modules stand around the code, and it fills the rest of its square. */
static void
test_quiet_zone (void)
{
  g_autoptr (MidlineQr) qr = midline_qr_new (ADDRESS, NULL);
  int n = midline_qr_get_n_modules (qr) + 8;
  cairo_surface_t *surface = render (qr, n * 4, 0, n * 4);

  for (int y = 0; y < n * 4; y++)
    for (int x = 0; x < n * 4; x++)
      {
        gboolean is_dark = midline_qr_is_dark (qr, x / 4 - 4, y / 4 - 4);

        g_assert_cmpint (get_grey (surface, x, y), ==, is_dark ? 255 : 0);
      }
  g_assert_cmpint (get_grey (surface, 4 * 4, 4 * 4), ==, 255);
  cairo_surface_destroy (surface);
}

/* The same address gives the same code. */
static void
test_same (void)
{
  g_autoptr (MidlineQr) one = midline_qr_new (ADDRESS, NULL);
  g_autoptr (MidlineQr) two = midline_qr_new (ADDRESS, NULL);
  g_autoptr (MidlineQr) other = midline_qr_new (ADDRESS "1", NULL);
  int n_different = 0;

  g_assert_cmpint (midline_qr_get_n_modules (one), ==, midline_qr_get_n_modules (other));
  for (int i = 0; i < midline_qr_get_n_modules (one); i++)
    for (int k = 0; k < midline_qr_get_n_modules (one); k++)
      {
        g_assert_cmpint (midline_qr_is_dark (one, i, k), ==, midline_qr_is_dark (two, i, k));
        n_different += midline_qr_is_dark (one, i, k) != midline_qr_is_dark (other, i, k);
      }
  g_assert_cmpint (n_different, >, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/qr/matrix", test_matrix);
  g_test_add_func ("/qr/level", test_level);
  g_test_add_func ("/qr/errors", test_errors);
  g_test_add_func ("/qr/no-gaps", test_no_gaps);
  g_test_add_func ("/qr/quiet-zone", test_quiet_zone);
  g_test_add_func ("/qr/same", test_same);

  return g_test_run ();
}
