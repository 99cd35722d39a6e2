/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-service.h"

#include <string.h>

/* Longer than any address of a service. */
#define MAX_ADDRESS_LENGTH 2048
#define MAX_ID_LENGTH 64

static const char * const fact_hosts[] = { "www.youtube.com", "vimeo.com", NULL };
static const char * const picture_hosts[] = {
  "i.ytimg.com", "img.youtube.com", "i.vimeocdn.com", NULL,
};

/* Plain characters only: what every reader of addresses splits alike. */
static gboolean
is_plain (const char *address)
{
  for (const char *at = address; *at != '\0'; at++)
    if (!g_ascii_isgraph (*at) || *at == '\\' || at - address >= MAX_ADDRESS_LENGTH)
      return FALSE;
  return TRUE;
}

/* Compares the letters of the address with “https://HOST/” instead of splitting it, so that no two
 * readers can take different hosts out of it, and so that there is no place for a user or a port
 * of another kind. */
static gboolean
begins_with_host (const char         *address,
                  const char * const *hosts)
{
  for (guint i = 0; hosts[i] != NULL; i++)
    {
      g_autofree char *plain = g_strdup_printf ("https://%s/", hosts[i]);
      g_autofree char *with_port = g_strdup_printf ("https://%s:443/", hosts[i]);

      if (g_ascii_strncasecmp (address, plain, strlen (plain)) == 0
          || g_ascii_strncasecmp (address, with_port, strlen (with_port)) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * midline_video_service_allows_address:
 * @address: an address
 *
 * Midline asks only the services’ own hosts, and only over HTTPS.
 *
 * Returns: whether Midline may ask for it by itself
 */
gboolean
midline_video_service_allows_address (const char *address)
{
  g_return_val_if_fail (address != NULL, FALSE);

  return is_plain (address)
         && (begins_with_host (address, fact_hosts) || begins_with_host (address, picture_hosts));
}

/**
 * midline_video_service_is_picture_address:
 * @address: an address
 *
 * Returns: whether it is on one of the hosts that the services keep their pictures on
 */
gboolean
midline_video_service_is_picture_address (const char *address)
{
  g_return_val_if_fail (address != NULL, FALSE);

  return is_plain (address) && begins_with_host (address, picture_hosts);
}

static gboolean
is_youtube_id (const char *video_id)
{
  gsize length = strlen (video_id);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (video_id[i]) && video_id[i] != '-' && video_id[i] != '_')
      return FALSE;
  return length > 0 && length <= MAX_ID_LENGTH;
}

/* Digits, and for an unlisted video its key behind a slash. */
static gboolean
is_vimeo_id (const char *video_id)
{
  gsize digits = strspn (video_id, "0123456789");
  const char *rest = video_id + digits;

  if (digits == 0 || strlen (video_id) > MAX_ID_LENGTH)
    return FALSE;
  if (*rest == '\0')
    return TRUE;
  if (*rest++ != '/' || *rest == '\0')
    return FALSE;
  while (g_ascii_isalnum (*rest))
    rest++;
  return *rest == '\0';
}

/**
 * midline_video_service_dup_oembed_address:
 * @service: a service
 * @video_id: name of a video there; on Vimeo “ID” or “ID/KEY”
 *
 * Returns: (transfer full) (nullable): the address that tells title, author and picture, or %NULL
 *   for no known service and for what is no name of a video
 */
char *
midline_video_service_dup_oembed_address (MidlineVideoService  service,
                                          const char          *video_id)
{
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (video_id != NULL, NULL);

  switch (service)
    {
    case MIDLINE_VIDEO_SERVICE_YOUTUBE:
      return is_youtube_id (video_id)
             ? g_strdup_printf ("https://www.youtube.com/oembed?url=https%%3A%%2F%%2F"
                                "www.youtube.com%%2Fwatch%%3Fv%%3D%s&format=json", video_id)
             : NULL;
    case MIDLINE_VIDEO_SERVICE_VIMEO:
      escaped = g_uri_escape_string (video_id, NULL, FALSE);
      return is_vimeo_id (video_id)
             ? g_strdup_printf ("https://vimeo.com/api/oembed.json?url=https%%3A%%2F%%2Fvimeo.com"
                                "%%2F%s", escaped)
             : NULL;
    case MIDLINE_VIDEO_SERVICE_NONE:
    default:
      return NULL;
    }
}

/**
 * midline_video_service_dup_picture_address:
 * @service: a service
 * @video_id: name of a video there
 *
 * Returns: (transfer full) (nullable): the address of its still picture, or %NULL where it does
 *   not follow from the name (Vimeo tells it with the title) and for what is no name of a video
 */
char *
midline_video_service_dup_picture_address (MidlineVideoService  service,
                                           const char          *video_id)
{
  g_return_val_if_fail (video_id != NULL, NULL);

  if (service != MIDLINE_VIDEO_SERVICE_YOUTUBE || !is_youtube_id (video_id))
    return NULL;
  return g_strdup_printf ("https://img.youtube.com/vi/%s/0.jpg", video_id);
}

/**
 * midline_video_service_dup_health_address:
 * @service: a service
 * @video_id: name of a video there
 * @kind: (out): what to ask for
 *
 * The page of a removed video answers like any other, and the facts of a video whose maker forbids
 * embedding are refused; on YouTube only the picture tells a removed video from a live one.
 *
 * Returns: (transfer full) (nullable): the address whose answer midline_video_service_read_health()
 *   reads
 */
char *
midline_video_service_dup_health_address (MidlineVideoService  service,
                                          const char          *video_id,
                                          MidlineDownloadKind *kind)
{
  g_return_val_if_fail (kind != NULL, NULL);

  *kind = service == MIDLINE_VIDEO_SERVICE_YOUTUBE ? MIDLINE_DOWNLOAD_PICTURE
                                                   : MIDLINE_DOWNLOAD_JSON;
  return service == MIDLINE_VIDEO_SERVICE_YOUTUBE
         ? midline_video_service_dup_picture_address (service, video_id)
         : midline_video_service_dup_oembed_address (service, video_id);
}

/**
 * midline_video_service_read_health:
 * @service: the service that was asked
 * @error: (nullable): how asking its health address ended, %NULL for well
 *
 * A video is gone only where the service says so beyond doubt. On Vimeo “not found” also stands for
 * a private video, and everywhere a refusal, a busy service or no network says nothing.
 *
 * Returns: what the answer says about the link
 */
MidlineLinkHealth
midline_video_service_read_health (MidlineVideoService  service,
                                   const GError        *error)
{
  if (service == MIDLINE_VIDEO_SERVICE_NONE)
    return MIDLINE_LINK_UNKNOWN;
  if (error == NULL)
    return MIDLINE_LINK_SEEN;
  if (service == MIDLINE_VIDEO_SERVICE_YOUTUBE
      && g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_NOT_FOUND))
    return MIDLINE_LINK_GONE;
  return MIDLINE_LINK_UNKNOWN;
}
