/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview-row.h"
#include "midline-preview-words.h"
#include "midline-stage.h"
#include "midline-video-picture.h"
#include "midline-video-row.h"
#include "midline-video-scene.h"
#include "midline-videos-page.h"

#include <string.h>

/* The Videos page in the real window, with the services played by the tests. */

typedef struct {
  MidlineSample *sample;
  MidlineVideoScene *scene;
  MidlineWindow *window;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->sample = midline_sample_new (2026, 3, 11);
  midline_sample_start_plan (self->sample);
  self->scene = midline_video_scene_new (self->sample);
  midline_video_scene_answer_all (self->scene);
  self->window = midline_stage_open_window (self->sample, 760, 760);
  midline_window_set_videos (self->window, self->scene->videos);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  midline_stage_close (GTK_WINDOW (self->window));
  midline_video_scene_free (self->scene);
  midline_sample_free (self->sample);
}

static void
open_page (Fixture *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-videos", NULL);
  midline_stage_settle ();
}

static void
wait_for_service (Fixture *self)
{
  midline_video_scene_wait (self->scene);
  midline_stage_settle ();
}

typedef struct {
  const char *text;
  guint n;
} Count;

static void
count_cb (GtkWidget *widget, gpointer user_data)
{
  Count *count = user_data;

  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && strstr (gtk_label_get_text (GTK_LABEL (widget)), count->text) != NULL)
    count->n++;
}

/* How many labels hold a text. */
static guint
count_labels (Fixture    *self,
              const char *text)
{
  Count count = { text, 0 };

  midline_stage_walk (GTK_WIDGET (self->window), count_cb, &count);
  return count.n;
}

static void
find_picture_cb (GtkWidget *widget, gpointer user_data)
{
  guint *n = user_data;

  if (MIDLINE_IS_VIDEO_ROW (widget)
      && midline_stage_find (widget, GTK_TYPE_OVERLAY, NULL) != NULL
      && gtk_widget_has_css_class (midline_stage_find (widget, GTK_TYPE_OVERLAY, NULL), "picture"))
    (*n)++;
}

static guint
count_pictures (Fixture *self)
{
  guint n = 0;

  midline_stage_walk (GTK_WIDGET (self->window), find_picture_cb, &n);
  return n;
}

/* By the property: a click moves the knob of the switch before it switches. */
static void
switch_previews (Fixture *self)
{
  GtkWidget *row = midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_PREVIEW_ROW, NULL);
  GtkSwitch *on_switch = GTK_SWITCH (midline_stage_find (row, GTK_TYPE_SWITCH, NULL));

  gtk_switch_set_active (on_switch, !gtk_switch_get_active (on_switch));
  midline_stage_settle ();
}

static void
test_off (Fixture *self, gconstpointer data)
{
  open_page (self);
  g_assert_cmpuint (count_labels (self, "Asks YouTube for them. Until then nothing"), ==, 1);
  g_assert_cmpuint (count_labels (self, "Exercise video"), ==, 3);
  g_assert_cmpuint (count_pictures (self), ==, 0);
  g_assert_cmpuint (midline_https_server_count_connections (self->scene->server), ==, 0);
}

static void
test_on (Fixture *self, gconstpointer data)
{
  open_page (self);
  switch_previews (self);
  wait_for_service (self);
  g_assert_true (midline_videos_get_is_on (self->scene->videos));
  g_assert_cmpuint (count_labels (self, "Loaded from YouTube on 11 March 2026."), ==, 1);
  g_assert_cmpuint (count_labels (self, "Bands & blocks: <i>five</i> moves for sore knees"), ==, 1);
  g_assert_cmpuint (count_labels (self, "Knee Clinic · youtu.be/"), ==, 3);
  g_assert_cmpuint (count_labels (self, "seen working on 11 March 2026"), ==, 3);
  g_assert_cmpuint (count_pictures (self), ==, 3);

  switch_previews (self);
  g_assert_cmpuint (count_labels (self, "Exercise video"), ==, 3);
  g_assert_cmpuint (count_pictures (self), ==, 0);
}

/* A link added while the page is open is asked about at once. */
static void
test_added (Fixture *self, gconstpointer data)
{
  g_autoptr (MidlineVideoLink) link =
    midline_video_link_new (0, NULL, "https://vimeo.com/76979871", NULL, 0);

  midline_https_server_set_answer (self->scene->server, &(MidlineHttpsAnswer) {
    "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F76979871", 200,
    "application/json", .body = "{\"title\": \"The new one\"}" });
  midline_videos_set_is_on (self->scene->videos, TRUE);
  open_page (self);
  wait_for_service (self);
  g_assert_true (midline_program_save_video_link (self->sample->program, link));
  wait_for_service (self);
  g_assert_cmpuint (count_labels (self, "The new one"), ==, 1);
  g_assert_cmpuint (count_labels (self, "Loaded from YouTube and Vimeo"), ==, 1);
}

static void
test_gone (Fixture *self, gconstpointer data)
{
  midline_video_scene_answer (self->scene, 1, 404, "");
  midline_videos_set_is_on (self->scene->videos, TRUE);
  open_page (self);
  wait_for_service (self);
  g_assert_cmpuint (count_labels (self, "This video is no longer there"), ==, 1);
  g_assert_cmpuint (count_labels (self, "youtu.be/XWB5PrJASZU · noticed on 11 March 2026"), ==, 1);
  g_assert_cmpuint (count_pictures (self), ==, 2);

  midline_video_scene_answer (self->scene, 1, 200, "Back again");
  midline_stage_click (GTK_WIDGET (self->window), "Check Again");
  wait_for_service (self);
  g_assert_cmpuint (count_labels (self, "Back again"), ==, 1);
}

/* Its drawing instead: all drawings for a video that belongs to no exercise. */
static void
test_gone_drawing (Fixture *self, gconstpointer data)
{
  midline_program_set_link_health (self->sample->program, "https://youtu.be/XWB5PrJASZU",
                                   MIDLINE_LINK_GONE, midline_date_new (2026, 3, 11));
  open_page (self);
  midline_stage_click (GTK_WIDGET (self->window), "Show the Drawings");
  g_assert_cmpuint (count_labels (self, "Exercise Library"), >, 0);
  g_assert_cmpuint (midline_https_server_count_connections (self->scene->server), ==, 0);
}

static void
test_check_all (Fixture *self, gconstpointer data)
{
  open_page (self);
  midline_video_scene_answer (self->scene, 2, 404, "");
  gtk_widget_activate (gtk_widget_get_ancestor (
    midline_stage_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, "Check the Links"),
    GTK_TYPE_LIST_BOX_ROW));
  wait_for_service (self);
  g_assert_cmpuint (midline_video_scene_count_requests (self->scene), ==, 3);
  g_assert_cmpuint (count_labels (self, "seen working on"), ==, 2);
  g_assert_cmpuint (count_labels (self, "This video is no longer there"), ==, 1);
  g_assert_cmpuint (count_pictures (self), ==, 0);
}

/* --- Words --- */

static void
test_words (void)
{
  static const struct {
    gboolean is_on, is_asking;
    int trouble; /* -1 for none */
    MidlineDate loaded_on;
    const char *words;
  } cases[] = {
    { FALSE, FALSE, -1, 0, "Asks YouTube for them. Until then nothing is loaded." },
    { TRUE, TRUE, MIDLINE_NET_ERROR_OFFLINE, 0, "Asking YouTube…" },
    { TRUE, FALSE, -1, 0, "Nothing is loaded yet." },
    { TRUE, FALSE, MIDLINE_NET_ERROR_OFFLINE, 0,
      "YouTube could not be reached. Everything else works as before." },
    { FALSE, FALSE, MIDLINE_NET_ERROR_OFFLINE, 0,
      "YouTube could not be reached. Everything else works as before." },
    { TRUE, FALSE, MIDLINE_NET_ERROR_TIME_OUT, 0,
      "YouTube did not answer in time. Try again later." },
    { TRUE, FALSE, MIDLINE_NET_ERROR_BUSY, 0, "YouTube did not answer in time. Try again later." },
    { TRUE, FALSE, MIDLINE_NET_ERROR_INSECURE, 0,
      "The answer did not come from YouTube itself, so nothing was loaded." },
    { TRUE, FALSE, MIDLINE_NET_ERROR_MALFORMED, 0,
      "YouTube did not say of every video whether it is there." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = cases[i].trouble < 0 ? NULL
        : g_error_new_literal (MIDLINE_NET_ERROR, cases[i].trouble, "");
      MidlinePreviewNews news = { cases[i].is_on, cases[i].is_asking, error, cases[i].loaded_on,
                                  "YouTube" };
      g_autofree char *words = midline_preview_words_dup_state (&news);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/videos-page/off", test_off },
    { "/videos-page/on", test_on },
    { "/videos-page/added", test_added },
    { "/videos-page/gone", test_gone },
    { "/videos-page/gone-drawing", test_gone_drawing },
    { "/videos-page/check-all", test_check_all },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/videos-page/words", test_words);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
