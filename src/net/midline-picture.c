/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-picture.h"

#include <string.h>

#include "midline-downloader.h"

/* What the size of a picture said, and whether it was more than is decoded. */
typedef struct {
  gboolean is_too_large;
} Limits;

static gboolean
has_letters (const guint8 *data,
             gsize         length,
             gsize         at,
             const char   *letters)
{
  gsize n = strlen (letters);

  return at + n <= length && memcmp (data + at, letters, n) == 0;
}

/* The kind of picture by its first bytes, whatever it was announced as. Only these three are ever
 * handed to a decoder: drawings and moving pictures can do more than show. */
static const char *
get_mime_type (const guint8 *data,
               gsize         length)
{
  if (has_letters (data, length, 0, "\xff\xd8\xff"))
    return "image/jpeg";
  if (has_letters (data, length, 0, "\x89PNG\r\n\x1a\n"))
    return "image/png";
  if (has_letters (data, length, 0, "RIFF") && has_letters (data, length, 8, "WEBPVP8"))
    {
      /* The extended kind has a byte of flags; its second bit stands for an animation. */
      gboolean moves = has_letters (data, length, 8, "WEBPVP8X")
                       && (length <= 20 || (data[20] & 0x02) != 0);

      return moves ? NULL : "image/webp";
    }
  return NULL;
}

/* The size is known before anything large is decoded. */
static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  Limits          *limits)
{
  int side = MAX (width, height);

  if (side > MIDLINE_PICTURE_MAX_SOURCE_SIDE
      || (gint64) width * height > MIDLINE_PICTURE_MAX_SOURCE_PIXELS)
    {
      limits->is_too_large = TRUE;
      /* To the decoders, no size at all means to stop. */
      gdk_pixbuf_loader_set_size (loader, 0, 0);
    }
  else if (side > MIDLINE_PICTURE_MAX_SIDE)
    {
      gdk_pixbuf_loader_set_size (loader, MAX (1, width * MIDLINE_PICTURE_MAX_SIDE / side),
                                  MAX (1, height * MIDLINE_PICTURE_MAX_SIDE / side));
    }
}

/* Closes in any case: a loader wants it before it is let go. */
static gboolean
feed (GdkPixbufLoader  *loader,
      GBytes           *bytes,
      GError          **error)
{
  if (!gdk_pixbuf_loader_write_bytes (loader, bytes, error))
    {
      gdk_pixbuf_loader_close (loader, NULL);
      return FALSE;
    }
  return gdk_pixbuf_loader_close (loader, error);
}

static GdkPixbuf *
dup_picture (GdkPixbufLoader  *loader,
             GError          **error)
{
  GdkPixbufAnimation *animation = gdk_pixbuf_loader_get_animation (loader);
  GdkPixbuf *picture = gdk_pixbuf_loader_get_pixbuf (loader);

  if (picture == NULL || (animation != NULL && !gdk_pixbuf_animation_is_static_image (animation)))
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_MALFORMED, "not a still picture");
      return NULL;
    }
  return gdk_pixbuf_apply_embedded_orientation (picture);
}

/**
 * midline_picture_decode:
 * @bytes: a picture as it came from a service
 * @error: return location; %MIDLINE_NET_ERROR_TOO_LARGE, %MIDLINE_NET_ERROR_MALFORMED
 *
 * Decodes a still JPEG, PNG or (where the system has a decoder for it) WebP picture and scales it
 * down to %MIDLINE_PICTURE_MAX_SIDE. Its sides and pixels are checked before it is decoded.
 *
 * Returns: (transfer full) (nullable): the picture
 */
GdkPixbuf *
midline_picture_decode (GBytes  *bytes,
                        GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = NULL;
  g_autoptr (GError) loader_error = NULL;
  Limits limits = { 0 };
  const char *mime_type;
  const guint8 *data;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  if (length > MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES)
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_TOO_LARGE, "too many bytes");
      return NULL;
    }
  mime_type = get_mime_type (data, length);
  if (mime_type == NULL)
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_MALFORMED, "not JPEG, PNG or WebP");
      return NULL;
    }

  loader = gdk_pixbuf_loader_new_with_mime_type (mime_type, &loader_error);
  if (loader != NULL)
    g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &limits);
  if (loader == NULL || !feed (loader, bytes, &loader_error) || limits.is_too_large)
    {
      midline_net_set_error (error, limits.is_too_large ? MIDLINE_NET_ERROR_TOO_LARGE
                                                        : MIDLINE_NET_ERROR_MALFORMED,
                             loader_error != NULL ? loader_error->message : "too many pixels");
      return NULL;
    }
  return dup_picture (loader, error);
}
