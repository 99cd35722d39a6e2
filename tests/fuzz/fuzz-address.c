/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "midline-fuzz.h"
#include "midline-video-service.h"

/* Whatever is typed, an address that is kept is safe to open, is its own canonical address, and
 * leads to addresses of its service alone. */

static void
check_kept (const char          *canonical,
            MidlineVideoService  service,
            const char          *video_id)
{
  g_assert_true (g_utf8_validate (canonical, -1, NULL));
  g_assert_true (g_str_has_prefix (canonical, "https://"));
  g_assert_null (strpbrk (canonical, " \t\r\n\\\"<>"));
  g_assert_true ((service == MIDLINE_VIDEO_SERVICE_NONE) == (video_id == NULL));
  for (const char *at = canonical; *at != '\0'; at++)
    g_assert_false (g_ascii_iscntrl (*at));
}

static void
check_again (const char          *canonical,
             MidlineVideoService  service,
             const char          *video_id)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *again = NULL;
  g_autofree char *id_again = NULL;
  g_autofree char *key = midline_video_address_dup_key (canonical);
  g_autofree char *key_again = midline_video_address_dup_key (key);
  MidlineVideoService service_again;

  midline_video_address_normalise (canonical, &again, &service_again, &id_again, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again, ==, canonical);
  g_assert_cmpint (service_again, ==, service);
  g_assert_cmpstr (id_again, ==, video_id);
  g_assert_cmpstr (key_again, ==, key);
}

static void
check_questions (MidlineVideoService  service,
                 const char          *video_id)
{
  g_autofree char *facts = midline_video_service_dup_oembed_address (service, video_id);
  g_autofree char *picture = midline_video_service_dup_picture_address (service, video_id);

  g_assert_nonnull (facts);
  g_assert_true (midline_video_service_allows_address (facts));
  g_assert_true ((picture != NULL) == (service == MIDLINE_VIDEO_SERVICE_YOUTUBE));
  if (picture != NULL)
    g_assert_true (midline_video_service_is_picture_address (picture));
}

static void
check_typed (const char *typed)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *canonical = NULL;
  g_autofree char *video_id = NULL;
  MidlineVideoService service;

  if (!midline_video_address_normalise (typed, &canonical, &service, &video_id, &error))
    {
      g_assert_true (error != NULL && error->domain == MIDLINE_ADDRESS_ERROR);
      g_assert_null (canonical);
      return;
    }
  check_kept (canonical, service, video_id);
  check_again (canonical, service, video_id);
  if (video_id != NULL)
    check_questions (service, video_id);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char *typed = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autofree char *stripped = midline_video_address_strip_tracking (typed);
  g_autofree char *again = midline_video_address_strip_tracking (stripped);

  g_assert_cmpuint (strlen (stripped), <=, strlen (typed));
  g_assert_cmpstr (again, ==, stripped);
  /* Anything may be asked whether it is allowed. */
  midline_video_service_allows_address (typed);
  check_typed (typed);
  return 0;
}
