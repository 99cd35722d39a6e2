/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-fuzz.h"
#include "midline-oembed.h"
#include "midline-video-service.h"

/* Whatever a service answers, what comes out of it is one short line of plain text. */

static gboolean
is_shown (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  return type != G_UNICODE_CONTROL && type != G_UNICODE_SURROGATE
         && type != G_UNICODE_LINE_SEPARATOR && type != G_UNICODE_PARAGRAPH_SEPARATOR
         && (type != G_UNICODE_FORMAT || character == 0x200c || character == 0x200d);
}

static void
check_text (const char *text)
{
  if (text == NULL)
    return;
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpint (*text, !=, '\0');
  g_assert_cmpint (g_utf8_strlen (text, -1), <=, MIDLINE_OEMBED_MAX_TEXT + 1);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    g_assert_true (is_shown (g_utf8_get_char (at)));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineOembed) oembed = midline_oembed_parse (bytes, &error);

  if (oembed == NULL)
    {
      g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_MALFORMED);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }
  g_assert_no_error (error);
  g_assert_true (oembed->title != NULL || oembed->author != NULL
                 || oembed->picture_address != NULL);
  check_text (oembed->title);
  check_text (oembed->author);
  if (oembed->picture_address != NULL)
    g_assert_true (midline_video_service_is_picture_address (oembed->picture_address));
  return 0;
}
