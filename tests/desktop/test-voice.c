/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-voice.h"

#include <gio/gunixsocketaddress.h>
#include <string.h>

/* A service of speech that writes down what it is told, on a thread of its own: enough of the
 * Speech Synthesis Interface Protocol for libspeechd. */
typedef struct {
  GSocketListener *listener; /* (owned) */
  GThread *thread;           /* (owned) */
  GMutex mutex;
  GString *heard;            /* (owned) guarded by the mutex */
  GCancellable *over;        /* (owned) */
} Service;

static void
note (Service    *self,
      const char *line)
{
  g_mutex_lock (&self->mutex);
  g_string_append_printf (self->heard, "%s\n", line);
  g_mutex_unlock (&self->mutex);
}

static gboolean
has_heard (Service    *self,
           const char *words)
{
  gboolean found;

  g_mutex_lock (&self->mutex);
  found = strstr (self->heard->str, words) != NULL;
  g_mutex_unlock (&self->mutex);
  return found;
}

static void
serve (Service           *self,
       GSocketConnection *connection)
{
  g_autoptr (GDataInputStream) input =
    g_data_input_stream_new (g_io_stream_get_input_stream (G_IO_STREAM (connection)));
  GOutputStream *output = g_io_stream_get_output_stream (G_IO_STREAM (connection));
  gboolean is_text = FALSE;

  g_data_input_stream_set_newline_type (input, G_DATA_STREAM_NEWLINE_TYPE_CR_LF);
  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (input, NULL, self->over, NULL);
      const char *answer = "200 OK\r\n";

      if (line == NULL)
        {
          note (self, "hung up");
          return;
        }
      note (self, line);
      if (is_text && !g_str_equal (line, "."))
        continue;
      if (is_text)
        answer = "225-1\r\n225 OK MESSAGE QUEUED\r\n";
      else if (g_ascii_strcasecmp (line, "SPEAK") == 0)
        answer = "230 OK RECEIVING DATA\r\n";
      else if (g_str_has_prefix (line, "HISTORY GET CLIENT_ID"))
        answer = "245-1\r\n245 OK CLIENT ID SENT\r\n";
      is_text = !is_text && g_ascii_strcasecmp (line, "SPEAK") == 0;
      g_output_stream_write_all (output, answer, strlen (answer), NULL, self->over, NULL);
    }
}

static gpointer
serve_cb (gpointer data)
{
  Service *self = data;

  for (;;)
    {
      g_autoptr (GSocketConnection) connection =
        g_socket_listener_accept (self->listener, NULL, self->over, NULL);

      if (connection == NULL)
        return NULL;
      note (self, "connected");
      serve (self, connection);
    }
}

static Service *
service_new (const char *path)
{
  Service *self = g_new0 (Service, 1);
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GError) error = NULL;

  g_mutex_init (&self->mutex);
  self->heard = g_string_new (NULL);
  self->over = g_cancellable_new ();
  self->listener = g_socket_listener_new ();
  g_socket_listener_add_address (self->listener, address, G_SOCKET_TYPE_STREAM,
                                 G_SOCKET_PROTOCOL_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
  self->thread = g_thread_new ("speech", serve_cb, self);
  return self;
}

static void
service_free (Service *self)
{
  g_cancellable_cancel (self->over);
  g_thread_join (self->thread);
  g_object_unref (self->listener);
  g_object_unref (self->over);
  g_string_free (self->heard, TRUE);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

static void
wait_for (Service    *service,
          const char *words)
{
  for (int i = 0; i < 2000 && !has_heard (service, words); i++)
    g_usleep (5000);
  g_assert_true (has_heard (service, words));
}

static char *
name_socket (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("midline-voice-XXXXXX", NULL);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *address = g_strconcat ("unix_socket:", path, NULL);

  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
  return path;
}

static void
test_says (void)
{
  g_autofree char *path = name_socket ("speech");
  Service *service = service_new (path);
  g_autoptr (MidlineVoice) voice = midline_voice_new ("de");

  midline_voice_say (voice, "Rechte Seite. Satz 2 von 3.");
  wait_for (service, "Rechte Seite. Satz 2 von 3.");
  g_assert_true (has_heard (service, "SET SELF LANGUAGE de"));
  midline_voice_hush (voice);
  wait_for (service, "CANCEL SELF");
  midline_voice_say (voice, "Pause.");
  wait_for (service, "Pause.");
  g_clear_object (&voice);
  wait_for (service, "hung up");
  service_free (service);
}

/* Nobody listens: no words, no wait, no harm. */
static void
test_no_service (void)
{
  g_autofree char *path = name_socket ("nobody");
  g_autoptr (MidlineVoice) voice = midline_voice_new (NULL);

  g_setenv ("PATH", "/nowhere", TRUE);
  midline_voice_hush (voice);
  for (int i = 0; i < 5; i++)
    midline_voice_say (voice, "Begin.");
  midline_voice_hush (voice);
  g_clear_object (&voice);
  g_usleep (50 * 1000);
}

/* One that takes the call and never answers must hold up nobody. */
static void
test_hanging_service (void)
{
  g_autofree char *path = name_socket ("hanging");
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GSocketListener) listener = g_socket_listener_new ();
  g_autoptr (MidlineVoice) voice = midline_voice_new (NULL);

  g_assert_true (g_socket_listener_add_address (listener, address, G_SOCKET_TYPE_STREAM,
                                                G_SOCKET_PROTOCOL_DEFAULT, NULL, NULL, NULL));
  midline_voice_say (voice, "Begin.");
  midline_voice_say (voice, "And rest.");
  midline_voice_hush (voice);
  g_clear_object (&voice);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/voice/says", test_says);
  g_test_add_func ("/voice/no-service", test_no_service);
  g_test_add_func ("/voice/hanging-service", test_hanging_service);
  return g_test_run ();
}
