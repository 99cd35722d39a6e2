/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-scene.h"

#define SECOND "Bands & blocks: <i>five</i> moves for sore knees"

typedef struct {
  MidlineSample *sample;
  MidlineVideoScene *scene;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->sample = midline_sample_new (2026, 3, 11);
  midline_sample_start_plan (self->sample);
  self->scene = midline_video_scene_new (self->sample);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  midline_video_scene_free (self->scene);
  midline_sample_free (self->sample);
}

static void
refresh (Fixture *self)
{
  midline_videos_refresh (self->scene->videos);
  midline_video_scene_wait (self->scene);
}

static guint
count_requests (Fixture *self)
{
  return midline_video_scene_count_requests (self->scene);
}

static const char *
get_title (Fixture *self,
           guint    number)
{
  g_autofree char *address = midline_video_scene_dup_address (number);
  MidlinePreview *preview = midline_videos_get_preview (self->scene->videos, address);

  return preview != NULL ? preview->title : NULL;
}

static MidlineLinkHealth
get_health (Fixture     *self,
            guint        number,
            MidlineDate *on)
{
  g_autofree char *address = midline_video_scene_dup_address (number);

  return midline_program_get_link_health (self->sample->program, address, on);
}

static void
test_silent_until_asked (Fixture *self, gconstpointer data)
{
  midline_video_scene_answer_all (self->scene);
  g_assert_false (midline_videos_get_is_on (self->scene->videos));
  refresh (self);
  midline_sample_go_to (self->sample, 2026, 6, 1, 9, 0);
  refresh (self);
  g_assert_cmpuint (midline_https_server_count_connections (self->scene->server), ==, 0);
  g_assert_null (get_title (self, 0));
  g_assert_cmpuint (midline_videos_get_loaded_on (self->scene->videos), ==, MIDLINE_NO_DATE);
  g_assert_cmpint (get_health (self, 0, NULL), ==, MIDLINE_LINK_UNKNOWN);
}

static void
test_on (Fixture *self, gconstpointer data)
{
  MidlineDate on;

  midline_video_scene_answer_all (self->scene);
  g_assert_true (midline_videos_set_is_on (self->scene->videos, TRUE));
  g_assert_cmpuint (count_requests (self), ==, 0);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 6);
  g_assert_cmpstr (get_title (self, 0), ==, "Hip strength in ten minutes");
  g_assert_cmpstr (get_title (self, 2), ==, "Single-leg balance, slowly");
  g_assert_null (midline_videos_get_trouble (self->scene->videos));
  g_assert_cmpint (get_health (self, 1, &on), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpuint (midline_videos_get_loaded_on (self->scene->videos), ==,
                    midline_date_new (2026, 3, 11));
}

/* What is known holds for thirty days, also after a new start. */
static void
test_kept (Fixture *self, gconstpointer data)
{
  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  refresh (self);
  midline_video_scene_reopen (self->scene);
  g_assert_true (midline_videos_get_is_on (self->scene->videos));
  g_assert_cmpstr (get_title (self, 1), ==, SECOND);
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
  g_autofree char *address = midline_video_scene_dup_address (0);

  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  midline_videos_set_is_on (self->scene->videos, FALSE);
  g_assert_null (get_title (self, 0));
  midline_video_scene_reopen (self->scene);
  g_assert_false (midline_videos_get_is_on (self->scene->videos));
  midline_videos_set_is_on (self->scene->videos, TRUE);
  g_assert_null (get_title (self, 0));

  midline_videos_refresh (self->scene->videos);
  g_assert_true (midline_videos_is_asking (self->scene->videos, address));
  midline_videos_set_is_on (self->scene->videos, FALSE);
  g_assert_false (midline_videos_is_asking (self->scene->videos, NULL));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  midline_videos_set_is_on (self->scene->videos, TRUE);
  g_assert_null (get_title (self, 0));
}

/* The wish for previews is one of the records: nothing is asked, shown or kept without it. */
static void
test_records_deleted (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  guint before;

  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  before = count_requests (self);
  g_assert_true (midline_program_delete_records (self->sample->program, &error));
  g_assert_no_error (error);
  g_assert_false (midline_videos_get_is_on (self->scene->videos));
  midline_sample_go_to (self->sample, 2026, 6, 1, 9, 0);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, before);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  g_assert_null (get_title (self, 0));
}

static void
test_gone_and_back (Fixture *self, gconstpointer data)
{
  g_autofree char *address = midline_video_scene_dup_address (1);
  MidlineDate on;

  midline_video_scene_answer_all (self->scene);
  midline_video_scene_answer (self->scene, 1, 404, "");
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  g_assert_cmpint (get_health (self, 1, &on), ==, MIDLINE_LINK_GONE);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpint (get_health (self, 2, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_null (midline_videos_get_trouble (self->scene->videos));

  /* Left alone, then asked for. */
  midline_video_scene_answer (self->scene, 1, 200, "Second again");
  refresh (self);
  g_assert_cmpint (get_health (self, 1, NULL), ==, MIDLINE_LINK_GONE);
  midline_videos_check (self->scene->videos, address);
  midline_video_scene_wait (self->scene);
  g_assert_cmpint (get_health (self, 1, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpstr (get_title (self, 1), ==, "Second again");
}

/* A busy service ends the round, and takes nothing back that was known. */
static void
test_busy (Fixture *self, gconstpointer data)
{
  g_autofree char *address = midline_video_scene_dup_address (0);
  MidlineDate on;
  guint before;

  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  for (guint i = 0; i < MIDLINE_N_SCENE_VIDEOS; i++)
    midline_video_scene_answer (self->scene, i, 429, "");
  midline_sample_go_to (self->sample, 2026, 5, 1, 9, 0);
  before = count_requests (self);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, before + 1);
  g_assert_error (midline_videos_get_trouble (self->scene->videos), MIDLINE_NET_ERROR,
                  MIDLINE_NET_ERROR_BUSY);
  g_assert_cmpint (get_health (self, 0, &on), ==, MIDLINE_LINK_SEEN);
  g_assert_cmpuint (on, ==, midline_date_new (2026, 3, 11));
  g_assert_cmpstr (get_title (self, 0), ==, "Hip strength in ten minutes");
}

/* A title that is not told any more, and a picture that is none, stay as they were known. */
static void
test_told_less (Fixture *self, gconstpointer data)
{
  g_autofree char *address = midline_video_scene_dup_address (0);
  MidlinePreview *preview;

  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  midline_https_server_set_answer (self->scene->server, &(MidlineHttpsAnswer) {
    "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DmF_7CzkPYpU"
    "&format=json", 401, "text/plain", .body = "-" });
  midline_https_server_set_answer (self->scene->server, &(MidlineHttpsAnswer) {
    "https://img.youtube.com/vi/mF_7CzkPYpU/0.jpg", 200, "image/jpeg", .body = "none" });
  midline_videos_check (self->scene->videos, address);
  midline_video_scene_wait (self->scene);
  preview = midline_videos_get_preview (self->scene->videos, address);
  g_assert_cmpstr (preview->title, ==, "Hip strength in ten minutes");
  g_assert_nonnull (preview->picture);
}

/* Asked for one video with previews off: one request, and no title. */
static void
test_check_alone (Fixture *self, gconstpointer data)
{
  g_autofree char *address = midline_video_scene_dup_address (0);

  midline_video_scene_answer_all (self->scene);
  midline_videos_check (self->scene->videos, address);
  midline_videos_check (self->scene->videos, address);
  g_assert_true (midline_videos_is_asking (self->scene->videos, address));
  midline_video_scene_wait (self->scene);
  g_assert_cmpuint (count_requests (self), ==, 1);
  g_assert_cmpint (get_health (self, 0, NULL), ==, MIDLINE_LINK_SEEN);
  g_assert_null (get_title (self, 0));

  midline_videos_check (self->scene->videos, "https://example.org/film");
  g_assert_false (midline_videos_is_asking (self->scene->videos, NULL));
}

/* The person's own links are asked about as those of the article are. */
static void
test_own_link (Fixture *self, gconstpointer data)
{
  g_autoptr (MidlineVideoLink) link =
    midline_video_link_new (0, NULL, "https://youtu.be/XWB5PrJASZU", "Mine", 0);
  g_autoptr (MidlineVideoLink) other =
    midline_video_link_new (0, NULL, "https://example.org/film", NULL, 0);

  midline_video_scene_answer_all (self->scene);
  g_assert_true (midline_program_save_video_link (self->sample->program, link));
  g_assert_true (midline_program_save_video_link (self->sample->program, other));
  midline_videos_set_is_on (self->scene->videos, TRUE);
  refresh (self);
  g_assert_cmpuint (count_requests (self), ==, 6); /* the second is the article's as well */
}

static void
test_closed_in_between (Fixture *self, gconstpointer data)
{
  midline_video_scene_answer_all (self->scene);
  midline_videos_set_is_on (self->scene->videos, TRUE);
  midline_videos_refresh (self->scene->videos);
  g_object_run_dispose (G_OBJECT (self->scene->videos));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  midline_video_scene_reopen (self->scene);
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
    { "/videos/records-deleted", test_records_deleted },
    { "/videos/gone-and-back", test_gone_and_back },
    { "/videos/busy", test_busy },
    { "/videos/told-less", test_told_less },
    { "/videos/check-alone", test_check_alone },
    { "/videos/own-link", test_own_link },
    { "/videos/closed-in-between", test_closed_in_between },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
