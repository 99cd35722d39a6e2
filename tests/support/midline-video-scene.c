/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-scene.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>

static const char *const ids[MIDLINE_N_SCENE_VIDEOS] = { "mF_7CzkPYpU", "XWB5PrJASZU",
                                                         "B9pbRKnLTHY" };

/* The person's videos as after a new start of the program. */
void
midline_video_scene_reopen (MidlineVideoScene *self)
{
  g_clear_object (&self->videos);
  self->videos = midline_videos_new (self->sample->program, self->downloader, self->folder);
}

/** midline_video_scene_new: a service that knows no video yet; previews are off. */
MidlineVideoScene *
midline_video_scene_new (MidlineSample *sample)
{
  MidlineVideoScene *self = g_new0 (MidlineVideoScene, 1);

  self->sample = sample;
  self->server = midline_https_server_new (MIDLINE_HTTPS_GOOD);
  self->downloader = midline_downloader_new (midline_https_server_get_ca_file (self->server),
                                             midline_https_server_get_connect_to (self->server));
  self->folder = g_build_filename (sample->folder, "cache", NULL);
  midline_video_scene_reopen (self);
  return self;
}

void
midline_video_scene_free (MidlineVideoScene *self)
{
  midline_videos_set_is_on (self->videos, FALSE); /* empties the folder */
  g_rmdir (self->folder);
  g_object_unref (self->videos);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_object_unref (self->downloader);
  midline_https_server_free (self->server);
  g_free (self->folder);
  g_free (self);
}

char *
midline_video_scene_dup_address (guint number)
{
  return g_strconcat ("https://youtu.be/", ids[number], NULL);
}

/* A still as the service sends it: 4:3, with black bars above and below. */
static GBytes *
create_still (guint number)
{
  static const guint32 grounds[] = { 0x3a5a74ff, 0x66564aff, 0x3f6b45ff };
  g_autoptr (GdkPixbuf) still = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 480, 360);
  g_autoptr (GdkPixbuf) film = gdk_pixbuf_new_subpixbuf (still, 0, 45, 480, 270);
  g_autoptr (GdkPixbuf) floor = gdk_pixbuf_new_subpixbuf (still, 0, 250, 480, 65);
  g_autoptr (GdkPixbuf) person = gdk_pixbuf_new_subpixbuf (still, 90, 220, 260, 30);
  char *bytes;
  gsize length;

  gdk_pixbuf_fill (still, 0x000000ff);
  gdk_pixbuf_fill (film, grounds[number]);
  gdk_pixbuf_fill (floor, 0x20242aff);
  gdk_pixbuf_fill (person, 0xc9c4beff);
  g_assert_true (gdk_pixbuf_save_to_buffer (still, &bytes, &length, "jpeg", NULL, NULL));
  return g_bytes_new_take (bytes, length);
}

/**
 * midline_video_scene_answer:
 * @number: of a video of the article, from 0
 * @status: what the service says of it from now on: 200, or 404 for one that is gone
 * @title: its title, without quotes
 */
void
midline_video_scene_answer (MidlineVideoScene *self,
                            guint              number,
                            guint              status,
                            const char        *title)
{
  g_autofree char *picture = g_strdup_printf ("https://img.youtube.com/vi/%s/0.jpg", ids[number]);
  g_autofree char *facts = g_strdup_printf ("https://www.youtube.com/oembed?url=https%%3A%%2F%%2F"
                                            "www.youtube.com%%2Fwatch%%3Fv%%3D%s&format=json",
                                            ids[number]);
  g_autofree char *json = g_strdup_printf ("{\"title\": \"%s\", \"author_name\": \"Knee Clinic\"}",
                                           title);
  g_autoptr (GBytes) still = create_still (number);

  midline_https_server_set_answer (self->server, &(MidlineHttpsAnswer) {
    picture, status, "image/jpeg", .bytes = still });
  midline_https_server_set_answer (self->server, &(MidlineHttpsAnswer) {
    facts, 200, "application/json", .body = json });
}

/** midline_video_scene_answer_all: the service knows the article's videos, each by a title. */
void
midline_video_scene_answer_all (MidlineVideoScene *self)
{
  static const char *const titles[] = {
    "Hip strength in ten minutes", "Bands & blocks: <i>five</i> moves for sore knees",
    "Single-leg balance, slowly",
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    midline_video_scene_answer (self, i, 200, titles[i]);
}

/** midline_video_scene_wait: until nothing is being asked any more. */
void
midline_video_scene_wait (MidlineVideoScene *self)
{
  while (midline_videos_is_asking (self->videos, NULL))
    g_main_context_iteration (NULL, TRUE);
}

guint
midline_video_scene_count_requests (MidlineVideoScene *self)
{
  g_auto (GStrv) requests = midline_https_server_dup_requests (self->server);

  return g_strv_length (requests);
}
