/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-https-server.h"
#include "midline-sample.h"
#include "midline-videos.h"

#include <glib/gstdio.h>

static const char *const ids[] = { "mF_7CzkPYpU", "XWB5PrJASZU", "B9pbRKnLTHY" };

typedef struct {
  MidlineSample *sample;
  MidlineHttpsServer *server;
  MidlineDownloader *downloader;
  MidlineVideos *videos;
  char *folder;
} Fixture;

static void
open_videos (Fixture *self)
{
  self->videos = midline_videos_new (self->sample->program, self->downloader, self->folder);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->sample = midline_sample_new (2026, 3, 11);
  midline_sample_start_plan (self->sample);
  self->server = midline_https_server_new (MIDLINE_HTTPS_GOOD);
  self->downloader = midline_downloader_new (midline_https_server_get_ca_file (self->server),
                                             midline_https_server_get_connect_to (self->server));
  self->folder = g_build_filename (self->sample->folder, "cache", NULL);
  open_videos (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  midline_videos_set_is_on (self->videos, FALSE); /* takes the folder away */
  g_rmdir (self->folder);
  g_object_unref (self->videos);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_object_unref (self->downloader);
  midline_https_server_free (self->server);
  midline_sample_free (self->sample);
  g_free (self->folder);
}

static char *
dup_address (guint number)
{
  return g_strconcat ("https://youtu.be/", ids[number], NULL);
}

/* What the service says of a video from now on; 404 is a video that is gone. */
static void
answer (Fixture    *self,
        guint       number,
        guint       status,
        const char *title)
{
  g_autofree char *picture = g_strdup_printf ("https://img.youtube.com/vi/%s/0.jpg", ids[number]);
  g_autofree char *facts = g_strdup_printf ("https://www.youtube.com/oembed?url=https%%3A%%2F%%2F"
                                            "www.youtube.com%%2Fwatch%%3Fv%%3D%s&format=json",
                                            ids[number]);
  g_autofree char *json = g_strdup_printf ("{\"title\": \"%s\"}", title);

  midline_https_server_set_answer (self->server, &(MidlineHttpsAnswer) {
    picture, status, "image/jpeg", .body = "picture" });
  midline_https_server_set_answer (self->server, &(MidlineHttpsAnswer) {
    facts, 200, "application/json", .body = json });
}

static void
answer_all (Fixture *self)
{
  answer (self, 0, 200, "First");
  answer (self, 1, 200, "Second");
  answer (self, 2, 200, "Third");
}

static void
wait (Fixture *self)
{
  while (midline_videos_is_asking (self->videos, NULL))
    g_main_context_iteration (NULL, TRUE);
}

static void
refresh (Fixture *self)
{
  midline_videos_refresh (self->videos);
  wait (self);
}

static guint
count_requests (Fixture *self)
{
  g_auto (GStrv) requests = midline_https_server_dup_requests (self->server);

  return g_strv_length (requests);
}

static const char *
get_title (Fixture *self,
           guint    number)
{
  g_autofree char *address = dup_address (number);
  MidlinePreview *preview = midline_videos_get_preview (self->videos, address);

  return preview != NULL ? preview->title : NULL;
}

static MidlineLinkHealth
get_health (Fixture     *self,
            guint        number,
            MidlineDate *on)
{
  g_autofree char *address = dup_address (number);

  return midline_program_get_link_health (self->sample->program, address, on);
}

static void
test_silent_until_asked (Fixture *self, gconstpointer data)
{
  answer_all (self);
  g_assert_false (midline_videos_get_is_on (self->videos));
  refresh (self);
  midline_sample_go_to (self->sample, 2026, 6, 1, 9, 0);
  refresh (self);
  g_assert_cmpuint (midline_https_server_count_connections (self->server), ==, 0);
  g_assert_null (get_title (self, 0));
  g_assert_cmpuint (midline_videos_get_loaded_on (self->videos), ==, MIDLINE_NO_DATE);
  g_assert_cmpint (get_health (self, 0, NULL), ==, MIDLINE_LINK_UNKNOWN);
}

static void
test_on (Fixture *self, gconstpointer data)
{
  MidlineDate on;

  answer_all (self);
  g_assert_true (midline_videos_set_is_on (self->videos, TRUE));
  g_assert_cmpuint (count_requests (self), ==, 0);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 6);
  g_assert_cmpstr (get_title (self, 0), ==, "First");
  g_assert_cmpstr (get_title (self, 2), ==, "Third");
  g_assert_null (midline_videos_get_trouble (self->videos));
  g_assert_cmpint (get_health (self, 1, &on), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpuint (midline_videos_get_loaded_on (self->videos), ==,
                    midline_date_new (2026, 3, 11));
}

/* What is known holds for thirty days, also after a new start. */
static void
test_kept (Fixture *self, gconstpointer data)
{
  answer_all (self);
  midline_videos_set_is_on (self->videos, TRUE);
  refresh (self);
  refresh (self);
  g_object_unref (self->videos);
  open_videos (self);
  g_assert_true (midline_videos_get_is_on (self->videos));
  g_assert_cmpstr (get_title (self, 1), ==, "Second");
  midline_sample_go_to (self->sample, 2026, 4, 9, 0, 0);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 6);
  midline_sample_go_to (self->sample, 2026, 4, 11, 0, 0);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 12);
}

/* Switching off forgets, on disk too, and ends what is on its way. */
static void
test_off_again (Fixture *self, gconstpointer data)
{
  g_autofree char *address = dup_address (0);

  answer_all (self);
  midline_videos_set_is_on (self->videos, TRUE);
  refresh (self);
  midline_videos_set_is_on (self->videos, FALSE);
  g_assert_null (get_title (self, 0));
  g_object_unref (self->videos);
  open_videos (self);
  g_assert_false (midline_videos_get_is_on (self->videos));
  midline_videos_set_is_on (self->videos, TRUE);
  g_assert_null (get_title (self, 0));

  midline_videos_refresh (self->videos);
  g_assert_true (midline_videos_is_asking (self->videos, address));
  midline_videos_set_is_on (self->videos, FALSE);
  g_assert_false (midline_videos_is_asking (self->videos, NULL));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  midline_videos_set_is_on (self->videos, TRUE);
  g_assert_null (get_title (self, 0));
}

static void
test_gone_and_back (Fixture *self, gconstpointer data)
{
  g_autofree char *address = dup_address (1);
  MidlineDate on;

  answer_all (self);
  answer (self, 1, 404, "");
  midline_videos_set_is_on (self->videos, TRUE);
  refresh (self);
  g_assert_cmpint (get_health (self, 1, &on), ==, MIDLINE_LINK_GONE);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpint (get_health (self, 2, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_null (midline_videos_get_trouble (self->videos));

  /* Left alone, then asked for. */
  answer (self, 1, 200, "Second");
  refresh (self);
  g_assert_cmpint (get_health (self, 1, NULL), ==, MIDLINE_LINK_GONE);
  midline_videos_check (self->videos, address);
  wait (self);
  g_assert_cmpint (get_health (self, 1, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpstr (get_title (self, 1), ==, "Second");
}

/* A busy service ends the round, and takes nothing back that was known. */
static void
test_busy (Fixture *self, gconstpointer data)
{
  g_autofree char *address = dup_address (0);
  MidlineDate on;
  guint before;

  answer_all (self);
  midline_videos_set_is_on (self->videos, TRUE);
  refresh (self);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    answer (self, i, 429, "");
  midline_sample_go_to (self->sample, 2026, 5, 1, 9, 0);
  before = count_requests (self);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, before + 1);
  g_assert_error (midline_videos_get_trouble (self->videos), MIDLINE_NET_ERROR,
                  MIDLINE_NET_ERROR_BUSY);
  g_assert_cmpint (get_health (self, 0, &on), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpstr (get_title (self, 0), ==, "First");
}

/* Asked for one video with previews off: one request, and no title. */
static void
test_check_alone (Fixture *self, gconstpointer data)
{
  g_autofree char *address = dup_address (0);

  answer_all (self);
  midline_videos_check (self->videos, address);
  midline_videos_check (self->videos, address);
  g_assert_true (midline_videos_is_asking (self->videos, address));
  wait (self);
  g_assert_cmpuint (count_requests (self), ==, 1);
  g_assert_cmpint (get_health (self, 0, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_null (get_title (self, 0));

  midline_videos_check (self->videos, "https://example.org/film");
  g_assert_false (midline_videos_is_asking (self->videos, NULL));
}

/* The person's own links are asked about as those of the article are. */
static void
test_own_link (Fixture *self, gconstpointer data)
{
  g_autoptr (MidlineVideoLink) link =
    midline_video_link_new (0, NULL, "https://youtu.be/XWB5PrJASZU", "Mine", 0);
  g_autoptr (MidlineVideoLink) other =
    midline_video_link_new (0, NULL, "https://example.org/film", NULL, 0);

  answer_all (self);
  g_assert_true (midline_program_save_video_link (self->sample->program, link));
  g_assert_true (midline_program_save_video_link (self->sample->program, other));
  midline_videos_set_is_on (self->videos, TRUE);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 6); /* the second is the article's as well */
}

static void
test_closed_in_between (Fixture *self, gconstpointer data)
{
  answer_all (self);
  midline_videos_set_is_on (self->videos, TRUE);
  midline_videos_refresh (self->videos);
  g_object_run_dispose (G_OBJECT (self->videos));
  g_object_unref (self->videos);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  open_videos (self);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/videos/silent-until-asked", test_silent_until_asked },
    { "/videos/on", test_on },
    { "/videos/kept", test_kept },
    { "/videos/off-again", test_off_again },
    { "/videos/gone-and-back", test_gone_and_back },
    { "/videos/busy", test_busy },
    { "/videos/check-alone", test_check_alone },
    { "/videos/own-link", test_own_link },
    { "/videos/closed-in-between", test_closed_in_between },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
