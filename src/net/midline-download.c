/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-download-private.h"

#include <string.h>

#include "midline-video-service.h"

#define CONNECT_TIME_OUT_MS 10000
/* Slower than this for so long is as good as silent. */
#define LOW_SPEED_BYTES_PER_SECOND 64
#define LOW_SPEED_SECONDS 10
/* All headers of one answer together. */
#define MAX_HEADER_BYTES (64 * 1024)

struct _MidlineDownload {
  CURL *handle;      /* (owned) */
  GByteArray *body;  /* (owned) */
  MidlineDownloadKind kind;
  gsize header_bytes;
  guint redirects;
  gint64 deadline;   /* of the monotonic clock, in microseconds */
  gboolean is_over;  /* the answer was left as soon as its headers said enough */
  gboolean has_fault;
  MidlineNetError fault;     /* where an answer was left for another reason */
  const char *fault_detail;  /* (nullable) */
  char words[CURL_ERROR_SIZE]; /* what libcurl says of a failure */
};

static void
set_fault (MidlineDownload *self,
           MidlineNetError  fault,
           const char      *detail)
{
  self->has_fault = TRUE;
  self->fault = fault;
  self->fault_detail = detail;
}

static gsize
get_max_bytes (MidlineDownload *self)
{
  return self->kind == MIDLINE_DOWNLOAD_JSON ? MIDLINE_DOWNLOAD_MAX_JSON_BYTES
                                             : MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES;
}

static long
get_status (MidlineDownload *self)
{
  long status = 0;

  curl_easy_getinfo (self->handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

static gboolean
is_redirect (long status)
{
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/* Whether the answer says it is of the kind that was asked for. */
static gboolean
has_right_type (MidlineDownload *self)
{
  static const char * const json_types[] = { "application/json", "text/json", NULL };
  static const char * const picture_types[] = { "image/jpeg", "image/png", "image/webp", NULL };
  g_autofree char *type = NULL;
  const char *found = NULL;

  curl_easy_getinfo (self->handle, CURLINFO_CONTENT_TYPE, &found);
  if (found == NULL)
    return FALSE;
  type = g_strstrip (g_ascii_strdown (found, (gssize) strcspn (found, ";")));
  return g_strv_contains (self->kind == MIDLINE_DOWNLOAD_JSON ? json_types : picture_types, type);
}

/* Returns whether to read on after the last header. */
static gboolean
accept_headers (MidlineDownload *self)
{
  long status = get_status (self);

  if (status < 200 || is_redirect (status))
    return TRUE;
  if (status != 200)
    self->is_over = TRUE;
  else if (!has_right_type (self))
    set_fault (self, MIDLINE_NET_ERROR_MALFORMED, "wrong type");
  return !self->is_over && !self->has_fault;
}

/* Called by libcurl with one whole line of the headers; taking less than all ends the transfer. */
static gsize
header_cb (char     *line,
           gsize     size,
           gsize     count,
           gpointer  data)
{
  MidlineDownload *self = data;
  gsize length = size * count;

  self->header_bytes += length;
  if (self->header_bytes > MAX_HEADER_BYTES)
    {
      set_fault (self, MIDLINE_NET_ERROR_TOO_LARGE, "headers");
      return 0;
    }
  if ((length == 2 && memcmp (line, "\r\n", 2) == 0) || (length == 1 && *line == '\n'))
    return accept_headers (self) ? length : 0;
  return length;
}

/* Called by libcurl with a piece of the body, unpacked: what counts is what a gzip bomb becomes. */
static gsize
body_cb (char     *piece,
         gsize     size,
         gsize     count,
         gpointer  data)
{
  MidlineDownload *self = data;
  gsize length = size * count;

  if (self->body->len + length > get_max_bytes (self))
    {
      set_fault (self, MIDLINE_NET_ERROR_TOO_LARGE, "body");
      return 0;
    }
  g_byte_array_append (self->body, (const guint8 *) piece, (guint) length);
  return length;
}

/* Whether OpenSSL can look up a certificate in the folder by a hash of its owner: “5ad8a5d6.0”. */
static gboolean
is_looked_up_in (const char *folder)
{
  const char *library = curl_version_info (CURLVERSION_NOW)->ssl_version;
  g_autoptr (GDir) directory = NULL;
  const char *name;

  if (folder == NULL || library == NULL || !g_str_has_prefix (library, "OpenSSL/"))
    return FALSE;
  directory = g_dir_open (folder, 0, NULL);
  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (strspn (name, "0123456789abcdef") == 8 && g_str_equal (name + 8, ".0"))
      return TRUE;
  return FALSE;
}

/* The system has its authorities in one file of more than a hundred, or in a folder, or both.
 * Reading the file holds up the main loop for a tenth of a second. So they are looked up in the
 * folder where that can be done; else libcurl keeps the file in memory, as it does when there is no
 * folder besides. */
static void
set_authorities (CURL       *handle,
                 const char *ca_file)
{
  const char *system_file = NULL, *system_folder = NULL;

  curl_easy_getinfo (handle, CURLINFO_CAINFO, &system_file);
  curl_easy_getinfo (handle, CURLINFO_CAPATH, &system_folder);
  if (ca_file == NULL && is_looked_up_in (system_folder))
    {
      curl_easy_setopt (handle, CURLOPT_CAINFO, NULL);
      return;
    }
  if (ca_file != NULL)
    curl_easy_setopt (handle, CURLOPT_CAINFO, ca_file);
  if (ca_file != NULL || system_file != NULL)
    curl_easy_setopt (handle, CURLOPT_CAPATH, NULL);
}

/* HTTPS alone, with the certificate checked. */
static void
set_security (CURL                       *handle,
              const MidlineDownloadRoute *route)
{
  curl_easy_setopt (handle, CURLOPT_PROTOCOLS_STR, "https");
  curl_easy_setopt (handle, CURLOPT_REDIR_PROTOCOLS_STR, "https");
  curl_easy_setopt (handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt (handle, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt (handle, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt (handle, CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
  set_authorities (handle, route->ca_file);
  if (route->connect_to != NULL)
    {
      curl_easy_setopt (handle, CURLOPT_CONNECT_TO, route->connect_to);
      curl_easy_setopt (handle, CURLOPT_NOPROXY, "*");
    }
}

/* Nothing that tells one person from another, and nothing that stays open afterwards. Cookies and
 * a Referer are off unless asked for. Redirects are followed by hand, each looked at first. */
static void
set_manners (CURL *handle)
{
  curl_easy_setopt (handle, CURLOPT_USERAGENT, "Midline/" MIDLINE_VERSION);
  curl_easy_setopt (handle, CURLOPT_NETRC, (long) CURL_NETRC_IGNORED);
  curl_easy_setopt (handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt (handle, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt (handle, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
  curl_easy_setopt (handle, CURLOPT_ACCEPT_ENCODING, "gzip");
  curl_easy_setopt (handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt (handle, CURLOPT_CONNECTTIMEOUT_MS, (long) CONNECT_TIME_OUT_MS);
  curl_easy_setopt (handle, CURLOPT_LOW_SPEED_LIMIT, (long) LOW_SPEED_BYTES_PER_SECOND);
  curl_easy_setopt (handle, CURLOPT_LOW_SPEED_TIME, (long) LOW_SPEED_SECONDS);
  /* Otherwise letting go of a name that is still being looked up waits for the system’s answer. */
  curl_easy_setopt (handle, CURLOPT_QUICK_EXIT, 1L);
}

/* Gives the next answer what is left of the time. */
static void
begin_answer (MidlineDownload *self,
              const char      *address)
{
  gint64 left_ms = (self->deadline - g_get_monotonic_time ()) / 1000;

  self->header_bytes = 0;
  g_byte_array_set_size (self->body, 0);
  curl_easy_setopt (self->handle, CURLOPT_URL, address);
  curl_easy_setopt (self->handle, CURLOPT_TIMEOUT_MS, (long) MAX (left_ms, 1));
}

/*
 * midline_download_new:
 * @address: an address that midline_video_service_allows_address()
 * @kind: what is asked for
 * @route: the way to take; must outlive the download
 *
 * Returns: (transfer full): a download ready to be handed to libcurl
 */
MidlineDownload *
midline_download_new (const char                 *address,
                      MidlineDownloadKind         kind,
                      const MidlineDownloadRoute *route)
{
  MidlineDownload *self = g_new0 (MidlineDownload, 1);

  self->kind = kind;
  self->body = g_byte_array_new ();
  self->deadline = g_get_monotonic_time () + (gint64) route->time_out_ms * 1000;
  self->handle = curl_easy_init ();

  set_security (self->handle, route);
  set_manners (self->handle);
  curl_easy_setopt (self->handle, CURLOPT_PRIVATE, self);
  curl_easy_setopt (self->handle, CURLOPT_ERRORBUFFER, self->words);
  curl_easy_setopt (self->handle, CURLOPT_HEADERFUNCTION, header_cb);
  curl_easy_setopt (self->handle, CURLOPT_HEADERDATA, self);
  curl_easy_setopt (self->handle, CURLOPT_WRITEFUNCTION, body_cb);
  curl_easy_setopt (self->handle, CURLOPT_WRITEDATA, self);
  begin_answer (self, address);
  return self;
}

/*
 * midline_download_free:
 * @self: (transfer full): a download that libcurl does not hold any more
 */
void
midline_download_free (MidlineDownload *self)
{
  curl_easy_cleanup (self->handle);
  g_clear_pointer (&self->body, g_byte_array_unref);
  g_free (self);
}

/* midline_download_get_handle: the handle of @self for libcurl. */
CURL *
midline_download_get_handle (MidlineDownload *self)
{
  return self->handle;
}

/*
 * midline_download_redirect:
 * @self: a download that has come to an end
 * @code: how, to libcurl
 * @error: return location; %MIDLINE_NET_ERROR_BLOCKED for a redirect that is not followed
 *
 * Prepares the download for the next address, when the answer was to go elsewhere and that is an
 * address Midline may ask.
 *
 * Returns: whether it is to be run again
 */
gboolean
midline_download_redirect (MidlineDownload  *self,
                           CURLcode          code,
                           GError          **error)
{
  g_autofree char *address = NULL;
  const char *found = NULL;

  if (code != CURLE_OK || !is_redirect (get_status (self)))
    return FALSE;

  curl_easy_getinfo (self->handle, CURLINFO_REDIRECT_URL, &found);
  address = g_strdup (found);
  if (address == NULL || !midline_video_service_allows_address (address))
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_BLOCKED,
                             address != NULL ? address : "no address");
      return FALSE;
    }
  if (self->redirects == MIDLINE_DOWNLOAD_MAX_REDIRECTS)
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_BLOCKED, "too many redirects");
      return FALSE;
    }
  self->redirects++;
  begin_answer (self, address);
  return TRUE;
}

/* Where no whole answer came. Once the headers are here, what is missing is the rest of it. */
static MidlineNetError
get_fault_of_code (CURLcode code,
                   gboolean has_headers)
{
  switch ((int) code)
    {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
      return MIDLINE_NET_ERROR_OFFLINE;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
      return has_headers ? MIDLINE_NET_ERROR_MALFORMED : MIDLINE_NET_ERROR_OFFLINE;
    case CURLE_OPERATION_TIMEDOUT:
      return MIDLINE_NET_ERROR_TIME_OUT;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
      return MIDLINE_NET_ERROR_INSECURE;
    default:
      return MIDLINE_NET_ERROR_MALFORMED;
    }
}

static MidlineNetError
get_fault_of_status (long status)
{
  if (status == 404 || status == 410)
    return MIDLINE_NET_ERROR_NOT_FOUND;
  if (status == 408 || status == 429 || status >= 500)
    return MIDLINE_NET_ERROR_BUSY;
  return status >= 400 ? MIDLINE_NET_ERROR_REFUSED : MIDLINE_NET_ERROR_MALFORMED;
}

/*
 * midline_download_judge:
 * @self: a download that has come to an end, and is no redirect to follow
 * @code: how, to libcurl
 * @error: return location; a #MidlineNetError
 *
 * Returns: (transfer full) (nullable): what was asked for, never empty
 */
GBytes *
midline_download_judge (MidlineDownload  *self,
                        CURLcode          code,
                        GError          **error)
{
  long status = get_status (self);
  g_autofree char *detail = NULL;

  if (self->has_fault)
    {
      midline_net_set_error (error, self->fault, self->fault_detail);
      return NULL;
    }
  if (code != CURLE_OK && !self->is_over)
    {
      midline_net_set_error (error, get_fault_of_code (code, status != 0),
                             *self->words != '\0' ? self->words : curl_easy_strerror (code));
      return NULL;
    }
  if (status != 200 || self->body->len == 0)
    {
      detail = g_strdup_printf ("status %ld", status);
      midline_net_set_error (error, get_fault_of_status (status), detail);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&self->body));
}
