/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "net-fixture.h"

#define FACTS "https://www.youtube.com/oembed"

/* How a download ends that nobody answers, that is not wanted any more, or whose other side is not
 * who it should be. */

static void
add_answer (NetFixture         *fixture,
            MidlineHttpsManner  manner)
{
  midline_https_server_set_answer (fixture->server, &(MidlineHttpsAnswer) {
    FACTS, 200, "application/json", .body = "{}", .manner = manner,
  });
}

static void
iterate_until_asked (NetFixture *fixture)
{
  for (;;)
    {
      g_auto (GStrv) requests = midline_https_server_dup_requests (fixture->server);

      if (requests[0] != NULL)
        return;
      g_main_context_iteration (NULL, TRUE);
    }
}

/* --- Time --- */

static void
test_time_out (gconstpointer data)
{
  NetFixture fixture = { 0 };
  g_autoptr (MidlineDownloader) hasty = NULL;
  g_autoptr (GError) error = NULL;

  net_fixture_set_up (&fixture, NULL);
  add_answer (&fixture, (MidlineHttpsManner) GPOINTER_TO_INT (data));
  hasty = net_fixture_create (&fixture, 300);
  g_assert_null (net_get (hasty, FACTS, MIDLINE_DOWNLOAD_JSON, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TIME_OUT);
  net_fixture_tear_down (&fixture, NULL);
}

/* --- Certificates --- */

static void
test_certificates (void)
{
  for (guint i = 0; i < MIDLINE_N_HTTPS_CERTIFICATES; i++)
    {
      g_autoptr (MidlineHttpsServer) server = midline_https_server_new (i);
      g_autoptr (MidlineDownloader) downloader =
        midline_downloader_new (midline_https_server_get_ca_file (server),
                                midline_https_server_get_connect_to (server));
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("certificate %u", i);
      midline_https_server_set_answer (server, &(MidlineHttpsAnswer) {
        FACTS, 200, "application/json", .body = "{}",
      });
      bytes = net_get (downloader, FACTS, MIDLINE_DOWNLOAD_JSON, &error);
      if (i == MIDLINE_HTTPS_GOOD)
        g_assert_no_error (error);
      else
        {
          g_auto (GStrv) requests = midline_https_server_dup_requests (server);

          g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_INSECURE);
          g_assert_null (requests[0]);
        }
    }
}

/* The authority of the tests is none of the system’s. */
static void
test_unknown_authority (NetFixture    *fixture,
                        gconstpointer  data)
{
  g_autoptr (MidlineDownloader) downloader =
    midline_downloader_new (NULL, midline_https_server_get_connect_to (fixture->server));
  g_autoptr (GError) error = NULL;

  add_answer (fixture, MIDLINE_HTTPS_PLAIN);
  g_assert_null (net_get (downloader, FACTS, MIDLINE_DOWNLOAD_JSON, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_INSECURE);
}

/* --- No way there --- */

static void
check_offline (const char *line)
{
  const char * const connect_to[] = { line, NULL };
  g_autoptr (MidlineDownloader) downloader = midline_downloader_new (NULL, connect_to);
  g_autoptr (GError) error = NULL;

  g_assert_null (net_get (downloader, FACTS, MIDLINE_DOWNLOAD_JSON, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_OFFLINE);
}

static void
test_no_name (void)
{
  /* RFC 1035: a part of a name has at most 63 letters, so no resolver asks anybody for this one. */
  g_autofree char *label = g_strnfill (64, 'x');
  g_autofree char *line = g_strdup_printf ("::%s.invalid:443", label);

  check_offline (line);
}

static void
test_closed_port (void)
{
  g_autoptr (MidlineHttpsServer) server = midline_https_server_new (MIDLINE_HTTPS_GOOD);
  g_autofree char *line = g_strdup (midline_https_server_get_connect_to (server)[0]);

  g_clear_pointer (&server, midline_https_server_free);
  check_offline (line);
}

/* --- Not wanted any more --- */

static void
test_cancel_before (NetFixture    *fixture,
                    gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  NetOutcome outcome;

  add_answer (fixture, MIDLINE_HTTPS_PLAIN);
  g_cancellable_cancel (cancellable);
  net_begin (fixture->downloader, FACTS, MIDLINE_DOWNLOAD_JSON, cancellable, &outcome);
  net_wait (&outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&outcome.error);
  g_assert_cmpuint (midline_https_server_count_connections (fixture->server), ==, 0);
}

static void
test_cancel_amid (gconstpointer data)
{
  NetFixture fixture = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  NetOutcome outcome;

  net_fixture_set_up (&fixture, NULL);
  add_answer (&fixture, (MidlineHttpsManner) GPOINTER_TO_INT (data));
  net_begin (fixture.downloader, FACTS, MIDLINE_DOWNLOAD_JSON, cancellable, &outcome);
  iterate_until_asked (&fixture);
  g_cancellable_cancel (cancellable);
  net_wait (&outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&outcome.error);
  net_fixture_tear_down (&fixture, NULL);
}

/* One is let go of while others go on. */
static void
test_cancel_one (NetFixture    *fixture,
                 gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  NetOutcome first, others[6];

  add_answer (fixture, MIDLINE_HTTPS_SILENT);
  midline_https_server_set_answer (fixture->server, &(MidlineHttpsAnswer) {
    "https://vimeo.com/1", 200, "application/json", .body = "{}",
  });
  net_begin (fixture->downloader, FACTS, MIDLINE_DOWNLOAD_JSON, cancellable, &first);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    net_begin (fixture->downloader, "https://vimeo.com/1", MIDLINE_DOWNLOAD_JSON, NULL,
               &others[i]);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      net_wait (&others[i]);
      g_assert_no_error (others[i].error);
      g_clear_pointer (&others[i].bytes, g_bytes_unref);
    }
  g_assert_false (first.is_done);
  g_cancellable_cancel (cancellable);
  net_wait (&first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&first.error);
}

/* The last reference of the caller may go first. */
static void
test_unref (NetFixture    *fixture,
            gconstpointer  data)
{
  MidlineDownloader *downloader = net_fixture_create (fixture, 30000);
  gpointer weak = downloader;
  NetOutcome outcome;

  g_object_add_weak_pointer (G_OBJECT (downloader), &weak);
  add_answer (fixture, MIDLINE_HTTPS_PLAIN);
  net_begin (downloader, FACTS, MIDLINE_DOWNLOAD_JSON, NULL, &outcome);
  g_object_unref (downloader);
  net_wait (&outcome);
  g_assert_no_error (outcome.error);
  g_clear_pointer (&outcome.bytes, g_bytes_unref);
  while (weak != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
again_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  NetOutcome *next = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  net_begin (MIDLINE_DOWNLOADER (source), FACTS, MIDLINE_DOWNLOAD_JSON, NULL, next);
}

/* Disposed of, it ends what is on the way and begins nothing, whoever asks. */
static void
test_dispose (NetFixture    *fixture,
              gconstpointer  data)
{
  NetOutcome outcome, next = { 0 };

  add_answer (fixture, MIDLINE_HTTPS_SILENT);
  net_begin (fixture->downloader, FACTS, MIDLINE_DOWNLOAD_JSON, NULL, &outcome);
  midline_downloader_get_async (fixture->downloader, FACTS, MIDLINE_DOWNLOAD_JSON, NULL, again_cb,
                                &next);
  iterate_until_asked (fixture);
  g_object_run_dispose (G_OBJECT (fixture->downloader));
  net_wait (&outcome);
  net_wait (&next);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_error (next.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&outcome.error);
  g_clear_error (&next.error);
}

static void
dispose_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  gboolean *is_done = data;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result, &error);
  g_assert_no_error (error);
  g_object_run_dispose (source);
  *is_done = TRUE;
}

/* Disposed of by the callback of one of its own downloads. */
static void
test_dispose_amid (NetFixture    *fixture,
                   gconstpointer  data)
{
  gboolean is_done = FALSE;
  NetOutcome other;

  add_answer (fixture, MIDLINE_HTTPS_PLAIN);
  midline_https_server_set_answer (fixture->server, &(MidlineHttpsAnswer) {
    "https://vimeo.com/1", .manner = MIDLINE_HTTPS_SILENT,
  });
  midline_downloader_get_async (fixture->downloader, FACTS, MIDLINE_DOWNLOAD_JSON, NULL,
                                dispose_cb, &is_done);
  net_begin (fixture->downloader, "https://vimeo.com/1", MIDLINE_DOWNLOAD_JSON, NULL, &other);
  net_wait (&other);
  g_assert_true (is_done);
  g_assert_error (other.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&other.error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/downloader/time-out/silent", GINT_TO_POINTER (MIDLINE_HTTPS_SILENT),
                        test_time_out);
  g_test_add_data_func ("/downloader/time-out/halting", GINT_TO_POINTER (MIDLINE_HTTPS_HALTING),
                        test_time_out);
  g_test_add_func ("/downloader/certificates", test_certificates);
  g_test_add ("/downloader/unknown-authority", NetFixture, NULL, net_fixture_set_up,
              test_unknown_authority, net_fixture_tear_down);
  g_test_add_func ("/downloader/offline/no-name", test_no_name);
  g_test_add_func ("/downloader/offline/closed-port", test_closed_port);
  g_test_add ("/downloader/cancel/before", NetFixture, NULL, net_fixture_set_up,
              test_cancel_before, net_fixture_tear_down);
  g_test_add_data_func ("/downloader/cancel/silent", GINT_TO_POINTER (MIDLINE_HTTPS_SILENT),
                        test_cancel_amid);
  g_test_add_data_func ("/downloader/cancel/halting", GINT_TO_POINTER (MIDLINE_HTTPS_HALTING),
                        test_cancel_amid);
  g_test_add ("/downloader/cancel/one", NetFixture, NULL, net_fixture_set_up, test_cancel_one,
              net_fixture_tear_down);
  g_test_add ("/downloader/unref", NetFixture, NULL, net_fixture_set_up, test_unref,
              net_fixture_tear_down);
  g_test_add ("/downloader/dispose", NetFixture, NULL, net_fixture_set_up, test_dispose,
              net_fixture_tear_down);
  g_test_add ("/downloader/dispose-amid", NetFixture, NULL, net_fixture_set_up, test_dispose_amid,
              net_fixture_tear_down);

  return g_test_run ();
}
