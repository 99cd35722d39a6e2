/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-service.h"

#define YOUTUBE MIDLINE_VIDEO_SERVICE_YOUTUBE
#define VIMEO MIDLINE_VIDEO_SERVICE_VIMEO
#define NONE MIDLINE_VIDEO_SERVICE_NONE

static const struct {
  const char *address;
  gboolean is_allowed;
  gboolean is_picture;
} addresses[] = {
  { "https://www.youtube.com/oembed?url=x", TRUE, FALSE },
  { "https://vimeo.com/api/oembed.json", TRUE, FALSE },
  { "https://img.youtube.com/vi/abc/0.jpg", TRUE, TRUE },
  { "https://i.ytimg.com/vi/abc/hqdefault.jpg", TRUE, TRUE },
  { "https://i.vimeocdn.com/video/1-d_295x166?region=us", TRUE, TRUE },
  { "HTTPS://I.YTIMG.COM/vi/abc/0.jpg", TRUE, TRUE },
  { "https://i.ytimg.com:443/vi/abc/0.jpg", TRUE, TRUE },
  { "https://i.ytimg.com:444/vi/abc/0.jpg", FALSE, FALSE },
  { "https://i.ytimg.com:443@example.org/", FALSE, FALSE },
  { "http://i.ytimg.com/vi/abc/0.jpg", FALSE, FALSE },
  { "https://i.ytimg.com", FALSE, FALSE },
  { "https://i.ytimg.com?x", FALSE, FALSE },
  { "https://i.ytimg.com./", FALSE, FALSE },
  { "https://i.ytimg.com.example.org/", FALSE, FALSE },
  { "https://example.org/i.ytimg.com/", FALSE, FALSE },
  { "https://youtube.com/", FALSE, FALSE },
  { "https://me:secret@i.ytimg.com/", FALSE, FALSE },
  { "https://i.ytimg.com/\\@example.org/", FALSE, FALSE },
  { "https://example.org\\@i.ytimg.com/", FALSE, FALSE },
  { "https://i.ytimg.com/a b", FALSE, FALSE },
  { "https://i.ytimg.com/a\r\nX: y", FALSE, FALSE },
  { "https://i.ytimg.com/\xc3\xa9", FALSE, FALSE },
  { "https://i.ytimg.com/\x7f", FALSE, FALSE },
  { " https://i.ytimg.com/", FALSE, FALSE },
  { "https:/i.ytimg.com/", FALSE, FALSE },
  { "//i.ytimg.com/", FALSE, FALSE },
  { "file:///", FALSE, FALSE },
  { "javascript:alert(1)", FALSE, FALSE },
  { "", FALSE, FALSE },
};

static void
test_addresses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      const char *address = addresses[i].address;

      g_test_message ("%s", address);
      g_assert_cmpint (midline_video_service_allows_address (address), ==, addresses[i].is_allowed);
      g_assert_cmpint (midline_video_service_is_picture_address (address), ==,
                       addresses[i].is_picture);
    }
}

static void
test_long_address (void)
{
  g_autofree char *path = g_strnfill (2048, 'a');
  g_autofree char *address = g_strconcat ("https://i.ytimg.com/", path, NULL);

  g_assert_false (midline_video_service_allows_address (address));
  address[2048] = '\0';
  g_assert_true (midline_video_service_allows_address (address));
}

static const struct {
  MidlineVideoService service;
  const char *video_id;
  const char *oembed;
  const char *picture;
} videos[] = {
  { YOUTUBE, "aB-_5678901",
    "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DaB-_5678901"
    "&format=json",
    "https://img.youtube.com/vi/aB-_5678901/0.jpg" },
  { VIMEO, "76979871",
    "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F76979871", NULL },
  { VIMEO, "76979871/8272103f6e",
    "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F76979871%2F8272103f6e", NULL },
  { NONE, "aB-_5678901", NULL, NULL },
  { YOUTUBE, "", NULL, NULL },
  { YOUTUBE, "../../x", NULL, NULL },
  { YOUTUBE, "a&b", NULL, NULL },
  { YOUTUBE, "a%2Fb", NULL, NULL },
  { YOUTUBE, "a\xc3\xa9", NULL, NULL },
  { VIMEO, "", NULL, NULL },
  { VIMEO, "abc", NULL, NULL },
  { VIMEO, "123/", NULL, NULL },
  { VIMEO, "123/a/b", NULL, NULL },
  { VIMEO, "123?x", NULL, NULL },
  { VIMEO, "12345678901234567890123456789012345678901234567890123456789012345", NULL, NULL },
};

/* What is no name of a video never becomes part of an address, and all that does is allowed. */
static void
test_videos (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (videos); i++)
    {
      MidlineVideoService service = videos[i].service;
      const char *id = videos[i].video_id;
      g_autofree char *oembed = midline_video_service_dup_oembed_address (service, id);
      g_autofree char *picture = midline_video_service_dup_picture_address (service, id);
      MidlineDownloadKind kind;
      g_autofree char *health = midline_video_service_dup_health_address (service, id, &kind);

      g_test_message ("%d “%s”", service, id);
      g_assert_cmpstr (oembed, ==, videos[i].oembed);
      g_assert_cmpstr (picture, ==, videos[i].picture);
      g_assert_cmpstr (health, ==, service == YOUTUBE ? picture : oembed);
      g_assert_cmpint (kind, ==, service == YOUTUBE ? MIDLINE_DOWNLOAD_PICTURE
                                                    : MIDLINE_DOWNLOAD_JSON);
      g_assert_true (oembed == NULL || midline_video_service_allows_address (oembed));
      g_assert_true (picture == NULL || midline_video_service_is_picture_address (picture));
    }
}

/* Gone is said of one case alone. */
static void
test_health (void)
{
  static const MidlineVideoService services[] = { YOUTUBE, VIMEO, NONE };

  for (guint i = 0; i < G_N_ELEMENTS (services); i++)
    {
      MidlineVideoService service = services[i];
      g_autoptr (GError) cancelled = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "");
      g_autoptr (GError) foreign = g_error_new_literal (G_IO_ERROR, MIDLINE_NET_ERROR_NOT_FOUND,
                                                        "");

      g_assert_cmpint (midline_video_service_read_health (service, NULL), ==,
                       service == NONE ? MIDLINE_LINK_UNKNOWN : MIDLINE_LINK_SEEN);
      g_assert_cmpint (midline_video_service_read_health (service, cancelled), ==,
                       MIDLINE_LINK_UNKNOWN);
      g_assert_cmpint (midline_video_service_read_health (service, foreign), ==,
                       MIDLINE_LINK_UNKNOWN);
      for (int code = 0; code < MIDLINE_N_NET_ERRORS; code++)
        {
          g_autoptr (GError) error = NULL;

          midline_net_set_error (&error, (MidlineNetError) code, "test");
          g_assert_cmpint (midline_video_service_read_health (service, error), ==,
                           service == YOUTUBE && code == MIDLINE_NET_ERROR_NOT_FOUND
                           ? MIDLINE_LINK_GONE
                           : MIDLINE_LINK_UNKNOWN);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/video-service/addresses", test_addresses);
  g_test_add_func ("/video-service/long-address", test_long_address);
  g_test_add_func ("/video-service/videos", test_videos);
  g_test_add_func ("/video-service/health", test_health);

  return g_test_run ();
}
