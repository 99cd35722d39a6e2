/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-https-server.h"

#include <string.h>

struct _MidlineHttpsServer {
  GSocketService *service;     /* (owned) */
  GTlsCertificate *certificate; /* (owned) */
  GCancellable *closing;       /* (owned) */
  char *ca_file;               /* (owned) */
  char *connect_to[2];         /* (owned) */

  GMutex mutex;                /* over all below, which the threads share */
  GCond thread_ended;
  guint threads;
  guint connections;
  GHashTable *answers;         /* (owned) of Answer by address */
  GPtrArray *requests;         /* (owned) of char*: the heads of what was asked */
};

/* A copy of what was said by midline_https_server_set_answer(). */
typedef struct {
  char *head;    /* (owned) status line and headers, without the empty line */
  GBytes *body;  /* (owned) */
  MidlineHttpsManner manner;
} Answer;

static void
answer_clear (Answer *answer)
{
  g_free (answer->head);
  g_bytes_unref (answer->body);
}

/* A thread may still give what the test has replaced. */
static void
answer_unref (Answer *answer)
{
  g_atomic_rc_box_release_full (answer, (GDestroyNotify) answer_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_unref)

/* --- In the threads: one connection --- */

/* Reads up to the empty line. */
static char *
read_head (MidlineHttpsServer *self,
           GIOStream          *stream)
{
  g_autoptr (GDataInputStream) lines =
    g_data_input_stream_new (g_io_stream_get_input_stream (stream));
  g_autoptr (GString) head = g_string_new (NULL);

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (lines), FALSE);
  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, self->closing, NULL);

      if (line == NULL)
        return NULL;
      g_strchomp (line);
      if (*line == '\0')
        return g_string_free (g_steal_pointer (&head), FALSE);
      g_string_append_printf (head, "%s\n", line);
    }
}

/* The address that a head asks for: “GET /path HTTP/1.1” and “Host: …”. */
static char *
dup_address (const char *head)
{
  g_auto (GStrv) words = g_strsplit (head, " ", 3);
  const char *host = strstr (head, "\nHost: ");
  g_autofree char *name = NULL;

  if (g_strv_length (words) < 3 || host == NULL)
    return g_strdup ("");
  host += strlen ("\nHost: ");
  name = g_strndup (host, strcspn (host, "\n"));
  return g_strdup_printf ("https://%s%s", name, words[1]);
}

static gboolean
write_text (MidlineHttpsServer *self,
            GIOStream          *stream,
            const char         *text,
            gsize               length)
{
  return g_output_stream_write_all (g_io_stream_get_output_stream (stream), text, length, NULL,
                                    self->closing, NULL);
}

/* Until the other side lets go or the server is closed. */
static void
wait_for_end (MidlineHttpsServer *self,
              GIOStream          *stream)
{
  char byte;

  g_input_stream_read (g_io_stream_get_input_stream (stream), &byte, 1, self->closing, NULL);
}

static void
repeat (MidlineHttpsServer *self,
        GIOStream          *stream,
        const char         *text,
        gsize               length)
{
  while (length > 0 && write_text (self, stream, text, length))
    continue;
}

static void
give_plain (MidlineHttpsServer *self,
            GIOStream          *stream,
            const Answer       *answer)
{
  gsize length;
  const char *body = g_bytes_get_data (answer->body, &length);
  gsize announced = length + (answer->manner == MIDLINE_HTTPS_CUT_SHORT ? 1 : 0);
  g_autofree char *line = g_strdup_printf ("Content-Length: %" G_GSIZE_FORMAT "\r\n\r\n",
                                           announced);

  if (write_text (self, stream, answer->head, strlen (answer->head))
      && write_text (self, stream, line, strlen (line)) && length > 0)
    write_text (self, stream, body, length);
}

static void
give (MidlineHttpsServer *self,
      GIOStream          *stream,
      const Answer       *answer)
{
  static const char more[] = "X-More: and more, and more, and more, and more, and more\r\n";
  gsize length;
  const char *body = g_bytes_get_data (answer->body, &length);

  switch (answer->manner)
    {
    case MIDLINE_HTTPS_SILENT:
      wait_for_end (self, stream);
      return;
    case MIDLINE_HTTPS_SLAM:
      return;
    case MIDLINE_HTTPS_ENDLESS_HEADERS:
      write_text (self, stream, answer->head, strlen (answer->head));
      repeat (self, stream, more, strlen (more));
      return;
    case MIDLINE_HTTPS_HALTING:
    case MIDLINE_HTTPS_ENDLESS:
      write_text (self, stream, answer->head, strlen (answer->head));
      write_text (self, stream, "\r\n", 2);
      if (answer->manner == MIDLINE_HTTPS_ENDLESS)
        repeat (self, stream, body, length);
      else
        wait_for_end (self, stream);
      return;
    case MIDLINE_HTTPS_PLAIN:
    case MIDLINE_HTTPS_CUT_SHORT:
    default:
      give_plain (self, stream, answer);
    }
}

static void
answer_head (MidlineHttpsServer *self,
             GIOStream          *stream,
             const char         *head)
{
  static const char not_found[] = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
  g_autofree char *address = dup_address (head);
  g_autoptr (Answer) answer = NULL;

  g_mutex_lock (&self->mutex);
  g_ptr_array_add (self->requests, g_strdup (head));
  answer = g_hash_table_lookup (self->answers, address);
  if (answer != NULL)
    g_atomic_rc_box_acquire (answer);
  g_mutex_unlock (&self->mutex);
  /* A test may wait for this on its main loop. */
  g_main_context_wakeup (NULL);

  if (answer != NULL)
    give (self, stream, answer);
  else
    write_text (self, stream, not_found, strlen (not_found));
  /* A proper end of the connection, but where the answer is cut short. */
  if (answer == NULL || answer->manner == MIDLINE_HTTPS_PLAIN)
    g_io_stream_close (stream, self->closing, NULL);
}

static gboolean
run_cb (GThreadedSocketService *service,
        GSocketConnection      *connection,
        GObject                *source,
        gpointer                data)
{
  MidlineHttpsServer *self = data;
  g_autoptr (GIOStream) stream = NULL;

  g_mutex_lock (&self->mutex);
  self->threads++;
  self->connections++;
  g_mutex_unlock (&self->mutex);

  stream = g_tls_server_connection_new (G_IO_STREAM (connection), self->certificate, NULL);
  if (stream != NULL
      && g_tls_connection_handshake (G_TLS_CONNECTION (stream), self->closing, NULL))
    {
      g_autofree char *head = read_head (self, stream);

      if (head != NULL)
        answer_head (self, stream, head);
    }
  g_io_stream_close (G_IO_STREAM (connection), NULL, NULL);

  g_mutex_lock (&self->mutex);
  self->threads--;
  g_cond_signal (&self->thread_ended);
  g_mutex_unlock (&self->mutex);
  return TRUE;
}

/* --- In the test --- */

/* Called when the test and the last thread have let go. */
static void
server_clear (MidlineHttpsServer *self)
{
  g_object_unref (self->certificate);
  g_object_unref (self->closing);
  g_hash_table_unref (self->answers);
  g_ptr_array_unref (self->requests);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->thread_ended);
  g_free (self->connect_to[0]);
  g_free (self->ca_file);
}

static void
server_unref (MidlineHttpsServer *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) server_clear);
}

static char *
dup_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "support", "certificates", name, NULL);
}

/**
 * midline_https_server_new:
 * @certificate: how it proves who it is
 *
 * Returns: (transfer full): a server on a free port of this machine, already listening
 */
MidlineHttpsServer *
midline_https_server_new (MidlineHttpsCertificate certificate)
{
  static const char * const names[MIDLINE_N_HTTPS_CERTIFICATES] = {
    [MIDLINE_HTTPS_GOOD] = "good.pem",
    [MIDLINE_HTTPS_WRONG_HOST] = "wrong-host.pem",
    [MIDLINE_HTTPS_EXPIRED] = "expired.pem",
    [MIDLINE_HTTPS_SELF_SIGNED] = "self-signed.pem",
  };
  MidlineHttpsServer *self = g_atomic_rc_box_new0 (MidlineHttpsServer);
  g_autofree char *path = dup_path (names[certificate]);
  g_autoptr (GInetAddress) here = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
  g_autoptr (GSocketAddress) wanted = g_inet_socket_address_new (here, 0);
  g_autoptr (GSocketAddress) got = NULL;
  g_autoptr (GError) error = NULL;

  self->ca_file = dup_path ("authority.pem");
  self->closing = g_cancellable_new ();
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) answer_unref);
  self->requests = g_ptr_array_new_with_free_func (g_free);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->thread_ended);
  self->certificate = g_tls_certificate_new_from_file (path, &error);
  g_assert_no_error (error);

  self->service = g_threaded_socket_service_new (-1);
  g_socket_listener_add_address (G_SOCKET_LISTENER (self->service), wanted, G_SOCKET_TYPE_STREAM,
                                 G_SOCKET_PROTOCOL_TCP, NULL, &got, &error);
  g_assert_no_error (error);
  self->connect_to[0] = g_strdup_printf (
    "::127.0.0.1:%u", g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (got)));
  /* A connection that waits for a thread keeps the service, and so all that run_cb() needs. */
  g_signal_connect_data (self->service, "run", G_CALLBACK (run_cb), g_atomic_rc_box_acquire (self),
                         (GClosureNotify) (GCallback) server_unref, 0);
  g_socket_service_start (self->service);
  return self;
}

/**
 * midline_https_server_free:
 * @self: (transfer full): a server
 *
 * Drops whoever is connected and closes.
 */
void
midline_https_server_free (MidlineHttpsServer *self)
{
  g_socket_service_stop (self->service);
  g_socket_listener_close (G_SOCKET_LISTENER (self->service));
  g_cancellable_cancel (self->closing);
  g_mutex_lock (&self->mutex);
  while (self->threads > 0)
    g_cond_wait (&self->thread_ended, &self->mutex);
  g_mutex_unlock (&self->mutex);

  g_clear_object (&self->service);
  server_unref (self);
}

/**
 * midline_https_server_set_answer:
 * @self: a server
 * @answer: what to say when its address is asked for; copied. It takes the place of the last
 *   answer for that address.
 */
void
midline_https_server_set_answer (MidlineHttpsServer       *self,
                                 const MidlineHttpsAnswer *answer)
{
  Answer *copy = g_atomic_rc_box_new0 (Answer);
  g_autoptr (GString) head = g_string_new (NULL);

  g_string_printf (head, "HTTP/1.1 %u Answer\r\nConnection: close\r\n",
                   answer->status != 0 ? answer->status : 200);
  if (answer->type != NULL)
    g_string_append_printf (head, "Content-Type: %s\r\n", answer->type);
  if (answer->headers != NULL)
    g_string_append (head, answer->headers);
  copy->head = g_string_free (g_steal_pointer (&head), FALSE);
  copy->body = answer->bytes != NULL
               ? g_bytes_ref (answer->bytes)
               : g_bytes_new (answer->body != NULL ? answer->body : "",
                              answer->body != NULL ? strlen (answer->body) : 0);
  copy->manner = answer->manner;

  g_mutex_lock (&self->mutex);
  g_hash_table_insert (self->answers, g_strdup (answer->address), copy);
  g_mutex_unlock (&self->mutex);
}

/** midline_https_server_get_ca_file: the certificate of the authority of the tests. */
const char *
midline_https_server_get_ca_file (MidlineHttpsServer *self)
{
  return self->ca_file;
}

/** midline_https_server_get_connect_to: what leads all addresses to this server. */
const char * const *
midline_https_server_get_connect_to (MidlineHttpsServer *self)
{
  return (const char * const *) self->connect_to;
}

/**
 * midline_https_server_dup_requests:
 * @self: a server
 *
 * Returns: (transfer full): the heads of all that was asked so far, in order, line by line
 */
GStrv
midline_https_server_dup_requests (MidlineHttpsServer *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_mutex_lock (&self->mutex);
  for (guint i = 0; i < self->requests->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->requests, i));
  g_mutex_unlock (&self->mutex);
  return g_strv_builder_end (builder);
}

/** midline_https_server_count_connections: how many there were, also those that came to nothing. */
guint
midline_https_server_count_connections (MidlineHttpsServer *self)
{
  guint connections;

  g_mutex_lock (&self->mutex);
  connections = self->connections;
  g_mutex_unlock (&self->mutex);
  return connections;
}
