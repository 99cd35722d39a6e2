/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-visit.h"
#include "net-fixture.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#define ID "mF_7CzkPYpU"
#define VIDEO "https://youtu.be/" ID
#define PICTURE "https://img.youtube.com/vi/" ID "/0.jpg"
#define FACTS "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D" \
  ID "&format=json"
#define VIMEO "https://vimeo.com/76979871"
#define VIMEO_FACTS "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F76979871"
#define VIMEO_PICTURE "https://i.vimeocdn.com/video/1.jpg"
#define NOW 1773230400

typedef struct {
  MidlineLinkHealth health;
  MidlinePreview *preview;
  GError *error;
  gboolean is_done;
} Outcome;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Outcome *outcome = user_data;

  outcome->health = midline_video_visit_finish (result, &outcome->preview, &outcome->error);
  outcome->is_done = TRUE;
}

static void
visit (NetFixture   *fixture,
       const char   *address,
       gboolean      with_preview,
       GCancellable *cancellable,
       Outcome      *outcome)
{
  midline_video_visit_async (fixture->downloader, address, with_preview, NOW, cancellable,
                             done_cb, outcome);
  while (!outcome->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
outcome_clear (Outcome *outcome)
{
  g_clear_pointer (&outcome->preview, midline_preview_unref);
  g_clear_error (&outcome->error);
}

typedef struct {
  const char *name;
  const char *address;
  gboolean with_preview;
  MidlineHttpsAnswer answers[3];
  MidlineLinkHealth health;
  int error;              /* of the net, -1 for none */
  const char *title;      /* NULL: no preview, or none known */
  gboolean has_picture;
  guint n_requests;
  gboolean is_cut_short; /* asked again soon */
} Case;

#define STILL "(a picture)"
#define JPEG(where) { where, 200, "image/jpeg", NULL, STILL }
#define JSON(where, text) { where, 200, "application/json", NULL, text }

static const Case cases[] = {
  { "whole", VIDEO, TRUE,
    { JPEG (PICTURE), JSON (FACTS, "{\"title\": \"Hips <b>& knees\"}") },
    MIDLINE_LINK_SEEN, -1, "Hips <b>& knees", TRUE, 2 },
  { "health-alone", VIDEO, FALSE, { JPEG (PICTURE), JSON (FACTS, "{}") },
    MIDLINE_LINK_SEEN, -1, NULL, FALSE, 1 },
  { "gone", VIDEO, TRUE, { { PICTURE, 404, "image/jpeg", NULL, "grey" } },
    MIDLINE_LINK_GONE, -1, NULL, FALSE, 1 },
  /* A live video whose maker forbids that it is shown elsewhere. */
  { "no-embedding", VIDEO, TRUE,
    { JPEG (PICTURE), { FACTS, 401, "text/plain", NULL, "-" } },
    MIDLINE_LINK_SEEN, -1, NULL, TRUE, 2 },
  { "busy-for-facts", VIDEO, TRUE,
    { JPEG (PICTURE), { FACTS, 429, "text/plain", NULL, "-" } },
    MIDLINE_LINK_SEEN, -1, NULL, TRUE, 2, TRUE },
  { "broken-facts", VIDEO, TRUE, { JPEG (PICTURE), JSON (FACTS, "{\"title\":") },
    MIDLINE_LINK_SEEN, -1, NULL, TRUE, 2 },
  { "no-picture", VIDEO, TRUE,
    { { PICTURE, 200, "image/jpeg", NULL, "none" }, JSON (FACTS, "{\"title\": \"Hips\"}") },
    MIDLINE_LINK_SEEN, -1, "Hips", FALSE, 2 },
  { "busy", VIDEO, TRUE, { { PICTURE, 429, "image/jpeg", NULL, "-" } },
    MIDLINE_LINK_UNKNOWN, MIDLINE_NET_ERROR_BUSY, NULL, FALSE, 1 },
  { "refused", VIDEO, FALSE, { { PICTURE, 401, "image/jpeg", NULL, "-" } },
    MIDLINE_LINK_UNKNOWN, MIDLINE_NET_ERROR_REFUSED, NULL, FALSE, 1 },
  { "log-in-page", VIDEO, TRUE, { { PICTURE, 200, "text/html", NULL, "<p>" } },
    MIDLINE_LINK_UNKNOWN, MIDLINE_NET_ERROR_MALFORMED, NULL, FALSE, 1 },
  { "slammed", VIDEO, TRUE, { { .address = PICTURE, .manner = MIDLINE_HTTPS_SLAM } },
    MIDLINE_LINK_UNKNOWN, MIDLINE_NET_ERROR_OFFLINE, NULL, FALSE, 0 },
  { "vimeo", VIMEO, TRUE,
    { JSON (VIMEO_FACTS, "{\"title\": \"V\", \"thumbnail_url\": \"" VIMEO_PICTURE "\"}"),
      JPEG (VIMEO_PICTURE) },
    MIDLINE_LINK_SEEN, -1, "V", TRUE, 2 },
  { "vimeo-private", VIMEO, TRUE, { { VIMEO_FACTS, 404, "text/plain", NULL, "-" } },
    MIDLINE_LINK_UNKNOWN, MIDLINE_NET_ERROR_NOT_FOUND, NULL, FALSE, 1 },
  { "vimeo-strange-picture", VIMEO, TRUE,
    { JSON (VIMEO_FACTS, "{\"title\": \"V\", \"thumbnail_url\": \"https://example.org/1.jpg\"}") },
    MIDLINE_LINK_SEEN, -1, "V", FALSE, 1 },
};

static GBytes *
create_still (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 16, 9);
  char *bytes;
  gsize length;

  gdk_pixbuf_fill (pixbuf, 0x336699ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &length, "jpeg", NULL, NULL));
  return g_bytes_new_take (bytes, length);
}

static void
assert_preview (const Case     *given,
                GBytes         *still,
                MidlinePreview *preview)
{
  g_assert_nonnull (preview);
  g_assert_cmpstr (preview->address, ==, given->address);
  g_assert_cmpstr (preview->title, ==, given->title);
  g_assert_cmpint (preview->fetched_at, ==, NOW);
  g_assert_cmpint (preview->expires_at, ==,
                   NOW + (given->is_cut_short ? MIDLINE_PREVIEW_RETRY_SECONDS
                                              : MIDLINE_PREVIEW_LIFE_SECONDS));
  if (given->has_picture)
    g_assert_true (g_bytes_equal (preview->picture, still));
  else
    g_assert_null (preview->picture);
}

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  NetFixture fixture = { 0 };
  Outcome outcome = { 0 };
  g_autoptr (GBytes) still = create_still ();
  g_auto (GStrv) requests = NULL;

  net_fixture_set_up (&fixture, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (given->answers) && given->answers[i].address; i++)
    {
      MidlineHttpsAnswer answer = given->answers[i];

      if (g_strcmp0 (answer.body, STILL) == 0)
        answer.bytes = still;
      midline_https_server_set_answer (fixture.server, &answer);
    }
  visit (&fixture, given->address, given->with_preview, NULL, &outcome);

  g_assert_cmpint (outcome.health, ==, given->health);
  if (given->error >= 0)
    g_assert_error (outcome.error, MIDLINE_NET_ERROR, given->error);
  else
    g_assert_no_error (outcome.error);
  if (given->health == MIDLINE_LINK_SEEN && given->with_preview)
    assert_preview (given, still, outcome.preview);
  else
    g_assert_null (outcome.preview);
  requests = midline_https_server_dup_requests (fixture.server);
  if (given->n_requests > 0) /* a slammed door may be knocked at again */
    g_assert_cmpuint (g_strv_length (requests), ==, given->n_requests);
  outcome_clear (&outcome);
  net_fixture_tear_down (&fixture, NULL);
}

static void
test_cancelled (void)
{
  NetFixture fixture = { 0 };
  Outcome outcome = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  net_fixture_set_up (&fixture, NULL);
  g_cancellable_cancel (cancellable);
  visit (&fixture, VIDEO, TRUE, cancellable, &outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (outcome.health, ==, MIDLINE_LINK_UNKNOWN);
  g_assert_null (outcome.preview);
  g_assert_cmpuint (midline_https_server_count_connections (fixture.server), ==, 0);
  outcome_clear (&outcome);
  net_fixture_tear_down (&fixture, NULL);
}

static void
test_possible (void)
{
  g_assert_true (midline_video_visit_is_possible (VIDEO));
  g_assert_true (midline_video_visit_is_possible (VIMEO));
  g_assert_false (midline_video_visit_is_possible ("https://example.org/film.mp4"));
  g_assert_false (midline_video_visit_is_possible ("nonsense"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/video-visit/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/video-visit/cancelled", test_cancelled);
  g_test_add_func ("/video-visit/possible", test_possible);
  return g_test_run ();
}
