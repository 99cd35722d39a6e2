/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-picture.h"

#include <string.h>

#include "midline-downloader.h"

static GBytes *
create_picture (const char *type,
                int         width,
                int         height)
{
  g_autoptr (GdkPixbuf) pixels = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  gdk_pixbuf_fill (pixels, 0x336699ff);
  gdk_pixbuf_save_to_buffer (pixels, &data, &length, type, &error, NULL);
  g_assert_no_error (error);
  return g_bytes_new_take (data, length);
}

static const struct {
  int width, height;
  int to_width, to_height; /* 0: refused */
} sizes[] = {
  { 1, 1, 1, 1 },
  { 480, 360, 480, 360 },
  { 640, 640, 640, 640 },
  { 1280, 720, 640, 360 },
  { 720, 1280, 360, 640 },
  { 4096, 2, 640, 1 },
  { 4096, 2304, 640, 360 },
  { 4097, 2, 0, 0 },
  { 2, 4097, 0, 0 },
  { 4096, 2600, 0, 0 },
};

static void
test_sizes (gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GBytes) bytes = create_picture (data, sizes[i].width, sizes[i].height);
      g_autoptr (GError) error = NULL;
      g_autoptr (GdkPixbuf) picture = midline_picture_decode (bytes, &error);

      g_test_message ("%d × %d", sizes[i].width, sizes[i].height);
      if (sizes[i].to_width == 0)
        {
          g_assert_null (picture);
          g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TOO_LARGE);
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpint (gdk_pixbuf_get_width (picture), ==, sizes[i].to_width);
      g_assert_cmpint (gdk_pixbuf_get_height (picture), ==, sizes[i].to_height);
      /* What is seen is what was drawn. */
      g_assert_cmpint (ABS ((int) gdk_pixbuf_get_pixels (picture)[2] - 0x99), <, 6);
    }
}

/* A picture of a few bytes that says it is as large as can be said. */
static void
test_bomb (void)
{
  static const guint8 png[] = {
    0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R',
    0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 8, 6, 0, 0, 0, 0x05, 0xb5, 0x9d, 0x1b,
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (png, sizeof png);
  g_autoptr (GError) error = NULL;

  g_assert_null (midline_picture_decode (bytes, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == MIDLINE_NET_ERROR);
}

/* Cut short anywhere, it is refused or shows a part, and never more. */
static void
test_cut_short (gconstpointer data)
{
  g_autoptr (GBytes) whole = create_picture (data, 40, 30);
  gsize size = g_bytes_get_size (whole);

  for (gsize length = 0; length < size; length += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (GdkPixbuf) picture = midline_picture_decode (part, &error);

      g_assert_true ((picture == NULL) == (error != NULL));
      if (error != NULL)
        g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_MALFORMED);
      else
        g_assert_cmpint (gdk_pixbuf_get_width (picture), ==, 40);
    }
}

static void
test_kinds (void)
{
  static const struct {
    const char *data;
    gsize length;
  } others[] = {
    { "", 0 },
    { "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", 61 },
    { "GIF89a\1\0\1\0\0\0\0;", 14 },
    { "BM", 2 },
    { "<html>", 6 },
    { "\xff\xd8", 2 },
    { "RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\0\0\0\0\0\0", 30 }, /* animated */
    { "RIFF\x20\0\0\0WEBPVP8X", 16 },
    { "RIFF\x20\0\0\0WAVEfmt ", 16 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (others[i].data, others[i].length);
      g_autoptr (GError) error = NULL;

      g_assert_null (midline_picture_decode (bytes, &error));
      g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_MALFORMED);
    }
}

static void
test_bytes (void)
{
  g_autoptr (GBytes) small = create_picture ("jpeg", 8, 8);
  gsize size = MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES + 1;
  g_autofree guint8 *data = g_malloc0 (size);
  g_autoptr (GBytes) large = NULL;
  g_autoptr (GError) error = NULL;

  memcpy (data, g_bytes_get_data (small, NULL), g_bytes_get_size (small));
  large = g_bytes_new_static (data, size);
  g_assert_null (midline_picture_decode (large, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TOO_LARGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/picture/sizes/jpeg", "jpeg", test_sizes);
  g_test_add_data_func ("/picture/sizes/png", "png", test_sizes);
  g_test_add_func ("/picture/bomb", test_bomb);
  g_test_add_data_func ("/picture/cut-short/jpeg", "jpeg", test_cut_short);
  g_test_add_data_func ("/picture/cut-short/png", "png", test_cut_short);
  g_test_add_func ("/picture/kinds", test_kinds);
  g_test_add_func ("/picture/bytes", test_bytes);

  return g_test_run ();
}
