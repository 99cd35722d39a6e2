/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "net-fixture.h"

#define FACTS "https://www.youtube.com/oembed"
#define PICTURE "https://img.youtube.com/vi/abc/0.jpg"
#define JSON "application/json; charset=utf-8"
#define NO_ERROR -1

/* --- What comes of each answer --- */

typedef struct {
  const char *name;
  MidlineHttpsAnswer answer;
  MidlineDownloadKind kind;
  int error; /* NO_ERROR: its body comes */
} Case;

static const Case cases[] = {
  { "facts", { FACTS, 200, JSON, .body = "{}" }, MIDLINE_DOWNLOAD_JSON, NO_ERROR },
  { "facts-in-capitals", { FACTS, 200, "Application/JSON", .body = "{}" },
    MIDLINE_DOWNLOAD_JSON, NO_ERROR },
  { "picture", { PICTURE, 200, "image/jpeg", .body = "jpeg" },
    MIDLINE_DOWNLOAD_PICTURE, NO_ERROR },
  { "empty", { FACTS, 200, JSON }, MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "no-content", { FACTS, 204, JSON }, MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "a-part", { FACTS, 206, JSON, .body = "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "bad-request", { FACTS, 400, JSON, .body = "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_REFUSED },
  { "unauthorised", { FACTS, 401, JSON, "WWW-Authenticate: Basic realm=\"x\"\r\n", "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_REFUSED },
  { "forbidden", { FACTS, 403, JSON, .body = "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_REFUSED },
  { "not-found", { PICTURE, 404, "image/jpeg", .body = "grey" },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_NOT_FOUND },
  { "gone", { PICTURE, 410, "image/jpeg", .body = "grey" },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_NOT_FOUND },
  { "not-found-without-end", { PICTURE, 404, "image/jpeg", .body = "grey",
                               .manner = MIDLINE_HTTPS_ENDLESS },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_NOT_FOUND },
  { "not-found-halting", { PICTURE, 404, "image/jpeg", .manner = MIDLINE_HTTPS_HALTING },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_NOT_FOUND },
  { "too-many", { FACTS, 429, JSON, "Retry-After: 3600\r\n", "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_BUSY },
  { "broken", { FACTS, 500, JSON, .body = "{}" }, MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_BUSY },
  { "away", { FACTS, 503, JSON, .body = "{}" }, MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_BUSY },
  { "page-for-facts", { FACTS, 200, "text/html", .body = "<p>Log in" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "facts-for-picture", { PICTURE, 200, JSON, .body = "{}" },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_MALFORMED },
  { "drawing-for-picture", { PICTURE, 200, "image/svg+xml", .body = "<svg/>" },
    MIDLINE_DOWNLOAD_PICTURE, MIDLINE_NET_ERROR_MALFORMED },
  { "no-type", { FACTS, 200, NULL, .body = "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "cut-short", { FACTS, 200, JSON, .body = "{}", .manner = MIDLINE_HTTPS_CUT_SHORT },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "not-packed", { FACTS, 200, JSON, "Content-Encoding: gzip\r\n", "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "unknown-packing", { FACTS, 200, JSON, "Content-Encoding: zip\r\n", "{}" },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_MALFORMED },
  { "endless-facts", { FACTS, 200, JSON, .body = "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
                       .manner = MIDLINE_HTTPS_ENDLESS },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_TOO_LARGE },
  { "endless-headers", { FACTS, 200, JSON, .manner = MIDLINE_HTTPS_ENDLESS_HEADERS },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_TOO_LARGE },
  { "slammed", { FACTS, .manner = MIDLINE_HTTPS_SLAM },
    MIDLINE_DOWNLOAD_JSON, MIDLINE_NET_ERROR_OFFLINE },
};

static void
assert_outcome (GBytes     *bytes,
                GError     *error,
                int         expected,
                const char *body)
{
  if (expected == NO_ERROR)
    {
      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), body,
                       strlen (body));
    }
  else
    {
      g_assert_error (error, MIDLINE_NET_ERROR, expected);
    }
}

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  NetFixture fixture = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  net_fixture_set_up (&fixture, NULL);
  midline_https_server_set_answer (fixture.server, &given->answer);
  bytes = net_get (fixture.downloader, given->answer.address, given->kind, &error);
  assert_outcome (bytes, error, given->error, given->answer.body);
  net_fixture_tear_down (&fixture, NULL);
}

/* --- Sizes --- */

/* Asks for a body of so many spaces, packed or not. */
static void
check_size (NetFixture          *fixture,
            const char          *address,
            MidlineDownloadKind  kind,
            const char          *type,
            gsize                size,
            gboolean             is_packed,
            int                  expected)
{
  g_autofree char *spaces = g_strnfill (size, ' ');
  g_autoptr (GBytes) plain = g_bytes_new (spaces, size);
  g_autoptr (GBytes) body = g_bytes_ref (plain);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (is_packed)
    {
      g_autoptr (GZlibCompressor) packer =
        g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);
      g_autoptr (GOutputStream) packed = g_memory_output_stream_new_resizable ();
      g_autoptr (GOutputStream) stream =
        g_converter_output_stream_new (packed, G_CONVERTER (packer));

      g_output_stream_write_all (stream, spaces, size, NULL, NULL, &error);
      g_assert_no_error (error);
      g_output_stream_close (stream, NULL, &error);
      g_assert_no_error (error);
      g_bytes_unref (body);
      body = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (packed));
    }
  midline_https_server_set_answer (
    fixture->server, &(MidlineHttpsAnswer) {
      .address = address, .type = type, .bytes = body,
      .headers = is_packed ? "Content-Encoding: gzip\r\n" : NULL,
    });
  bytes = net_get (fixture->downloader, address, kind, &error);
  assert_outcome (bytes, error, expected, spaces);
}

static void
test_sizes (NetFixture    *fixture,
            gconstpointer  data)
{
  check_size (fixture, FACTS "?a", MIDLINE_DOWNLOAD_JSON, JSON, 256 * 1024, FALSE, NO_ERROR);
  check_size (fixture, FACTS "?b", MIDLINE_DOWNLOAD_JSON, JSON, 256 * 1024 + 1, FALSE,
              MIDLINE_NET_ERROR_TOO_LARGE);
  check_size (fixture, PICTURE "?a", MIDLINE_DOWNLOAD_PICTURE, "image/png", 2048 * 1024, FALSE,
              NO_ERROR);
  check_size (fixture, PICTURE "?b", MIDLINE_DOWNLOAD_PICTURE, "image/png", 2048 * 1024 + 1, FALSE,
              MIDLINE_NET_ERROR_TOO_LARGE);
}

/* What counts is what comes out of the packing. */
static void
test_gzip (NetFixture    *fixture,
           gconstpointer  data)
{
  check_size (fixture, FACTS "?a", MIDLINE_DOWNLOAD_JSON, JSON, 256 * 1024, TRUE, NO_ERROR);
  check_size (fixture, FACTS "?b", MIDLINE_DOWNLOAD_JSON, JSON, 8 * 1024 * 1024, TRUE,
              MIDLINE_NET_ERROR_TOO_LARGE);
}

/* --- Redirects --- */

static const struct {
  const char *name;
  const char *location;
  int error;
} redirects[] = {
  { "same-host", "https://www.youtube.com/there", NO_ERROR },
  { "relative", "/there", NO_ERROR },
  { "other-service-host", "https://i.ytimg.com/there", NO_ERROR },
  { "not-encrypted", "http://www.youtube.com/there", MIDLINE_NET_ERROR_BLOCKED },
  { "foreign-host", "https://www.example.org/there", MIDLINE_NET_ERROR_BLOCKED },
  { "this-machine", "https://127.0.0.1/there", MIDLINE_NET_ERROR_BLOCKED },
  { "other-port", "https://www.youtube.com:8443/there", MIDLINE_NET_ERROR_BLOCKED },
  { "with-user", "https://me@www.youtube.com/there", MIDLINE_NET_ERROR_BLOCKED },
  { "host-as-user", "https://www.youtube.com@www.example.org/there", MIDLINE_NET_ERROR_BLOCKED },
  { "backslash", "https://www.example.org\\@www.youtube.com/there", MIDLINE_NET_ERROR_BLOCKED },
  { "longer-host", "https://www.youtube.com.example.org/there", MIDLINE_NET_ERROR_BLOCKED },
  { "file", "file:///there", MIDLINE_NET_ERROR_BLOCKED },
  { "nowhere", "", MIDLINE_NET_ERROR_BLOCKED },
  { "itself", FACTS, MIDLINE_NET_ERROR_BLOCKED },
};

static void
test_redirects (void)
{
  static const guint statuses[] = { 301, 302, 303, 307, 308 };

  for (guint i = 0; i < G_N_ELEMENTS (redirects); i++)
    {
      NetFixture fixture = { 0 };
      g_autofree char *header = g_strdup_printf ("Location: %s\r\n", redirects[i].location);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", redirects[i].name);
      net_fixture_set_up (&fixture, NULL);
      midline_https_server_set_answer (fixture.server, &(MidlineHttpsAnswer) {
        FACTS, statuses[i % G_N_ELEMENTS (statuses)], "text/html", header, "Elsewhere",
      });
      midline_https_server_set_answer (fixture.server, &(MidlineHttpsAnswer) {
        "https://www.youtube.com/there", 200, JSON, .body = "there",
      });
      midline_https_server_set_answer (fixture.server, &(MidlineHttpsAnswer) {
        "https://i.ytimg.com/there", 200, JSON, .body = "there",
      });
      bytes = net_get (fixture.downloader, FACTS, MIDLINE_DOWNLOAD_JSON, &error);
      assert_outcome (bytes, error, redirects[i].error, "there");
      net_fixture_tear_down (&fixture, NULL);
    }
}

/* Three are followed, a fourth is not. */
static void
test_chain (NetFixture    *fixture,
            gconstpointer  data)
{
  g_auto (GStrv) requests = NULL;

  for (int i = 4; i > 0; i--)
    {
      g_autofree char *from = g_strdup_printf ("https://vimeo.com/%d", i);
      g_autofree char *to = g_strdup_printf ("Location: /%d\r\n", i - 1);

      midline_https_server_set_answer (fixture->server,
                                       &(MidlineHttpsAnswer) { from, 302, NULL, to });
    }
  midline_https_server_set_answer (fixture->server, &(MidlineHttpsAnswer) {
    "https://vimeo.com/0", 200, JSON, .body = "{}",
  });
  for (int i = 3; i <= 4; i++)
    {
      g_autofree char *address = g_strdup_printf ("https://vimeo.com/%d", i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = net_get (fixture->downloader, address, MIDLINE_DOWNLOAD_JSON,
                                          &error);

      assert_outcome (bytes, error, i == 3 ? NO_ERROR : MIDLINE_NET_ERROR_BLOCKED, "{}");
    }
  requests = midline_https_server_dup_requests (fixture->server);
  g_assert_cmpuint (g_strv_length (requests), ==, 8);
}

/* --- Where it does not go at all --- */

static void
test_blocked (NetFixture    *fixture,
              gconstpointer  data)
{
  static const char * const addresses[] = {
    "http://www.youtube.com/oembed", "https://www.example.org/", "https://youtube.com/oembed",
    "https://www.youtube.com:8443/", "https://www.youtube.com@www.example.org/", "", "/there",
    "https://www.youtube.com", "ftp://www.youtube.com/", "https://www.youtube.com/a b",
    "https://www.youtube.com/\r\nX: y", "https://127.0.0.1/", "file:///there",
  };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (net_get (fixture->downloader, addresses[i], MIDLINE_DOWNLOAD_JSON, &error));
      g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_BLOCKED);
    }
  g_assert_cmpuint (midline_https_server_count_connections (fixture->server), ==, 0);
}

/* --- What it tells of itself --- */

static void
test_request (NetFixture    *fixture,
              gconstpointer  data)
{
  static const char expected[] =
    "GET /oembed?url=x&format=json HTTP/1.1\n"
    "Host: www.youtube.com\n"
    "User-Agent: Midline/" MIDLINE_VERSION "\n"
    "Accept: */*\n"
    "Accept-Encoding: gzip\n";
  static const char address[] = FACTS "?url=x&format=json";

  midline_https_server_set_answer (fixture->server, &(MidlineHttpsAnswer) {
    address, 200, JSON, "Set-Cookie: who=you; Secure; Max-Age=9999\r\n"
                        "Strict-Transport-Security: max-age=9999\r\n"
                        "Alt-Svc: h2=\"www.example.org:443\"; ma=9999\r\n", "{}",
  });
  /* The second time, nothing of the first comes back. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = net_get (fixture->downloader, address, MIDLINE_DOWNLOAD_JSON,
                                          &error);
      g_auto (GStrv) requests = NULL;

      g_assert_no_error (error);
      requests = midline_https_server_dup_requests (fixture->server);
      g_assert_cmpuint (g_strv_length (requests), ==, i + 1);
      g_assert_cmpstr (requests[i], ==, expected);
    }
  g_assert_cmpuint (midline_https_server_count_connections (fixture->server), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/downloader/answers/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add ("/downloader/sizes", NetFixture, NULL, net_fixture_set_up, test_sizes,
              net_fixture_tear_down);
  g_test_add ("/downloader/gzip", NetFixture, NULL, net_fixture_set_up, test_gzip,
              net_fixture_tear_down);
  g_test_add_func ("/downloader/redirects", test_redirects);
  g_test_add ("/downloader/chain", NetFixture, NULL, net_fixture_set_up, test_chain,
              net_fixture_tear_down);
  g_test_add ("/downloader/blocked", NetFixture, NULL, net_fixture_set_up, test_blocked,
              net_fixture_tear_down);
  g_test_add ("/downloader/request", NetFixture, NULL, net_fixture_set_up, test_request,
              net_fixture_tear_down);

  return g_test_run ();
}
