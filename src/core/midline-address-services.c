/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address-private.h"

#include <string.h>

/* How the services write the addresses of their videos. */

#define YOUTUBE_ID_LENGTH 11

/* Longer than any that was ever given, shorter than what a number holds. */
#define MOST_VIMEO_DIGITS 15
#define MOST_VIMEO_KEY 40

/* Later than this nobody starts: one day, in seconds. */
#define MOST_START_SECONDS 86400

static const struct {
  const char *host;
  MidlineVideoService service;
} hosts[] = {
  { "youtu.be", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "www.youtu.be", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "youtube.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "www.youtube.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "m.youtube.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "music.youtube.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "youtube-nocookie.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "www.youtube-nocookie.com", MIDLINE_VIDEO_SERVICE_YOUTUBE },
  { "vimeo.com", MIDLINE_VIDEO_SERVICE_VIMEO },
  { "www.vimeo.com", MIDLINE_VIDEO_SERVICE_VIMEO },
  { "player.vimeo.com", MIDLINE_VIDEO_SERVICE_VIMEO },
};

/* The path in front of a YouTube id. */
static const char * const youtube_folders[] = {
  "shorts", "embed", "live", "v", "e", "watch", NULL,
};

/* As long as an id, but none: an embedded list, and what a channel sends just now. */
static const char * const youtube_lists[] = { "videoseries", "live_stream", NULL };

void
midline_address_video_clear (MidlineAddressVideo *video)
{
  g_free (video->id);
  g_free (video->canonical);
}

/* The service of a host as it was typed; capitals and a dot at the end do not count. */
MidlineVideoService
midline_address_find_service (const char *host)
{
  g_autofree char *lower = g_ascii_strdown (host, -1);

  if (g_str_has_suffix (lower, "."))
    lower[strlen (lower) - 1] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (hosts); i++)
    if (g_str_equal (hosts[i].host, lower))
      return hosts[i].service;
  return MIDLINE_VIDEO_SERVICE_NONE;
}

/* (transfer full) (nullable) The first value of that name, decoded. */
static char *
dup_field (const char *fields_text,
           const char *name)
{
  g_auto (GStrv) fields = NULL;
  gsize length = strlen (name);

  if (fields_text == NULL)
    return NULL;
  fields = g_strsplit (fields_text, "&", -1);
  for (guint i = 0; fields[i] != NULL; i++)
    if (strncmp (fields[i], name, length) == 0 && fields[i][length] == '=')
      return g_uri_unescape_string (fields[i] + length + 1, NULL);
  return NULL;
}

/* “90”, “90s”, “1m30s”, “1h2m3s” in seconds; 0 for none and for what cannot be read. */
static int
read_seconds (const char *text)
{
  static const struct {
    char unit;
    int seconds;
  } units[] = { { 'h', 3600 }, { 'm', 60 }, { 's', 1 } };
  guint next_unit = 0;
  gint64 total = 0;

  while (text != NULL && *text != '\0')
    {
      char *end;
      guint64 number = g_ascii_strtoull (text, &end, 10);

      if (!g_ascii_isdigit (*text) || number > MOST_START_SECONDS)
        return 0;
      if (*end == '\0')
        return next_unit == 0 ? (int) number : 0;
      while (next_unit < G_N_ELEMENTS (units) && units[next_unit].unit != *end)
        next_unit++;
      if (next_unit == G_N_ELEMENTS (units))
        return 0;
      total += (gint64) number * units[next_unit++].seconds;
      text = end + 1;
    }
  return total <= MOST_START_SECONDS ? (int) total : 0;
}

/* The start time in the query or the fragment, in seconds; 0 for none. */
static int
get_start_seconds (const MidlineAddressParts *parts)
{
  static const char * const names[] = { "t", "start", "time_continue" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *in_query = dup_field (parts->query, names[i]);
      g_autofree char *in_fragment = dup_field (parts->fragment, names[i]);
      int seconds = read_seconds (in_query);

      if (seconds == 0)
        seconds = read_seconds (in_fragment);
      if (seconds != 0)
        return seconds;
    }
  return 0;
}

static gboolean
is_youtube_id (const char *text)
{
  if (text == NULL || strlen (text) != YOUTUBE_ID_LENGTH)
    return FALSE;
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '-' && *p != '_')
      return FALSE;
  return TRUE;
}

/* (transfer full) The parts of a path between slashes that are not empty. */
static GStrv
split_path (const char *path)
{
  g_auto (GStrv) all = g_strsplit (path, "/", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; all[i] != NULL; i++)
    if (*all[i] != '\0')
      g_strv_builder_add (builder, all[i]);
  return g_strv_builder_end (builder);
}

/* (transfer full) (nullable) What stands where the address has the id of a video; NULL also where
 * it is missing. */
static char *
dup_youtube_id (const MidlineAddressParts *parts,
                const char * const         folders[],
                gboolean                  *is_video)
{
  gboolean is_short = g_ascii_strncasecmp (parts->host, "youtu.be", 8) == 0
                      || g_ascii_strncasecmp (parts->host, "www.youtu.be", 12) == 0;

  *is_video = TRUE;
  if (is_short)
    return folders[0] != NULL && folders[1] != NULL ? NULL : g_strdup (folders[0]);
  if (folders[0] == NULL)
    return dup_field (parts->query, "v");
  if (g_str_equal (folders[0], "watch") && folders[1] == NULL)
    return dup_field (parts->query, "v");
  *is_video = g_strv_contains (youtube_folders, folders[0])
              && (folders[1] == NULL || !g_strv_contains (youtube_lists, folders[1]));
  return *is_video ? g_strdup (folders[1]) : NULL;
}

static MidlineAddressKind
read_youtube (const MidlineAddressParts *parts,
              MidlineAddressVideo       *video)
{
  g_auto (GStrv) folders = split_path (parts->path);
  g_autofree char *id = NULL;
  gboolean is_video;
  int start;

  id = dup_youtube_id (parts, (const char * const *) folders, &is_video);
  if (!is_video)
    return MIDLINE_ADDRESS_PAGE;
  if (!is_youtube_id (id))
    return MIDLINE_ADDRESS_INCOMPLETE;

  start = get_start_seconds (parts);
  video->canonical = start > 0 ? g_strdup_printf ("https://youtu.be/%s?t=%d", id, start)
                               : g_strdup_printf ("https://youtu.be/%s", id);
  video->id = g_steal_pointer (&id);
  return MIDLINE_ADDRESS_VIDEO;
}

static gboolean
is_vimeo_id (const char *text)
{
  return *text != '\0' && *text != '0' && strlen (text) <= MOST_VIMEO_DIGITS
         && strspn (text, "0123456789") == strlen (text);
}

/* The key of an unlisted video. */
static gboolean
is_vimeo_key (const char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;

  return length >= 6 && length <= MOST_VIMEO_KEY
         && strspn (text, "0123456789abcdefABCDEF") == length;
}

/* Index of the part of a path that should be the id: the first one, or what follows “video” or
 * “videos” or the name of a channel; -1 for another page. */
static int
find_vimeo_id (const char * const folders[])
{
  if (folders[0] == NULL || g_ascii_isdigit (*folders[0]))
    return 0;
  if (g_str_equal (folders[0], "video"))
    return 1;
  if (g_str_equal (folders[0], "channels") && folders[1] != NULL && folders[2] != NULL
      && g_ascii_isdigit (*folders[2]))
    return 2;
  for (int i = 0; folders[i] != NULL; i++)
    if ((g_str_equal (folders[i], "video") || g_str_equal (folders[i], "videos"))
        && folders[i + 1] != NULL)
      return i + 1;
  return -1;
}

static MidlineAddressKind
read_vimeo (const MidlineAddressParts *parts,
            MidlineAddressVideo       *video)
{
  g_auto (GStrv) folders = split_path (parts->path);
  g_autofree char *key = dup_field (parts->query, "h");
  int index = find_vimeo_id ((const char * const *) folders);
  int start;

  if (index < 0)
    return MIDLINE_ADDRESS_PAGE;
  if (folders[index] == NULL || !is_vimeo_id (folders[index]))
    return MIDLINE_ADDRESS_INCOMPLETE;
  if (is_vimeo_key (folders[index + 1]))
    {
      g_free (key);
      key = g_strdup (folders[index + 1]);
    }

  start = get_start_seconds (parts);
  video->id = is_vimeo_key (key) ? g_strconcat (folders[index], "/", key, NULL)
                                 : g_strdup (folders[index]);
  video->canonical = start > 0 ? g_strdup_printf ("https://vimeo.com/%s#t=%ds", video->id, start)
                               : g_strconcat ("https://vimeo.com/", video->id, NULL);
  return MIDLINE_ADDRESS_VIDEO;
}

/* Fills @video from the address of a known service, whose field is set; untouched unless it names a
 * video. */
MidlineAddressKind
midline_address_read_video (const MidlineAddressParts *parts,
                            MidlineAddressVideo       *video)
{
  return video->service == MIDLINE_VIDEO_SERVICE_VIMEO ? read_vimeo (parts, video)
                                                       : read_youtube (parts, video);
}
