/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-curl-loop.h"

#include <glib-unix.h>

/* Other transfers wait their turn. */
#define MAX_CONNECTIONS 4

struct _MidlineCurlLoop {
  CURLM *multi;          /* (owned) (nullable) once it is closed */
  GMainContext *context; /* (owned) */
  GHashTable *watches;   /* (owned) of GSource by the socket it waits for */
  GSource *timer;        /* (owned) (nullable) when libcurl wants to be called next */
  MidlineCurlLoopDone done;
  gpointer user_data;
};

static void
destroy_source (GSource *source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

static void
loop_clear (MidlineCurlLoop *self)
{
  g_hash_table_unref (self->watches);
  g_main_context_unref (self->context);
}

/* Lets libcurl do what there is to do, and tells of what has come to an end. Whoever is told may
 * close the loop. */
static void
drive (MidlineCurlLoop *self,
       curl_socket_t    socket,
       int              events)
{
  CURLMsg *message;
  int count;

  g_rc_box_acquire (self);
  curl_multi_socket_action (self->multi, socket, events, &count);
  while (self->multi != NULL && (message = curl_multi_info_read (self->multi, &count)) != NULL)
    if (message->msg == CURLMSG_DONE)
      self->done (message->easy_handle, message->data.result, self->user_data);
  g_rc_box_release_full (self, (GDestroyNotify) loop_clear);
}

static gboolean
timer_cb (gpointer data)
{
  MidlineCurlLoop *self = data;

  g_clear_pointer (&self->timer, destroy_source);
  drive (self, CURL_SOCKET_TIMEOUT, 0);
  return G_SOURCE_REMOVE;
}

static gboolean
socket_cb (int          fd,
           GIOCondition condition,
           gpointer     data)
{
  drive (data, fd,
         (condition & G_IO_IN ? CURL_CSELECT_IN : 0) | (condition & G_IO_OUT ? CURL_CSELECT_OUT : 0)
         | (condition & (G_IO_ERR | G_IO_HUP) ? CURL_CSELECT_ERR : 0));
  return G_SOURCE_CONTINUE;
}

/* libcurl tells when to call it next; -1 for not at all. */
static int
want_timer_cb (CURLM    *multi,
               long      milliseconds,
               gpointer  data)
{
  MidlineCurlLoop *self = data;

  g_clear_pointer (&self->timer, destroy_source);
  if (milliseconds >= 0)
    {
      self->timer = g_timeout_source_new ((guint) milliseconds);
      g_source_set_callback (self->timer, timer_cb, self, NULL);
      g_source_attach (self->timer, self->context);
    }
  return 0;
}

/* libcurl tells what to wait for on a socket. */
static int
want_socket_cb (CURL          *handle,
                curl_socket_t  socket,
                int            what,
                gpointer       data,
                gpointer       socket_data)
{
  MidlineCurlLoop *self = data;
  GSource *watch;

  if (what == CURL_POLL_REMOVE)
    {
      g_hash_table_remove (self->watches, GINT_TO_POINTER (socket));
      return 0;
    }
  watch = g_unix_fd_source_new (socket, (what & CURL_POLL_IN ? G_IO_IN : 0)
                                        | (what & CURL_POLL_OUT ? G_IO_OUT : 0));
  g_source_set_callback (watch, G_SOURCE_FUNC (socket_cb), self, NULL);
  g_source_attach (watch, self->context);
  g_hash_table_replace (self->watches, GINT_TO_POINTER (socket), watch);
  return 0;
}

static void
ensure_libcurl (void)
{
  static gsize is_ready = 0;

  if (g_once_init_enter (&is_ready))
    {
      curl_global_init (CURL_GLOBAL_DEFAULT);
      g_once_init_leave (&is_ready, 1);
    }
}

/*
 * midline_curl_loop_new:
 * @done: called with each transfer that has come to an end
 * @user_data: for @done
 *
 * Returns: (transfer full): a loop without transfers, to be closed with midline_curl_loop_close()
 */
MidlineCurlLoop *
midline_curl_loop_new (MidlineCurlLoopDone  done,
                       gpointer             user_data)
{
  MidlineCurlLoop *self = g_rc_box_new0 (MidlineCurlLoop);

  ensure_libcurl ();
  self->context = g_main_context_ref_thread_default ();
  self->watches = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) destroy_source);
  self->done = done;
  self->user_data = user_data;
  self->multi = curl_multi_init ();
  curl_multi_setopt (self->multi, CURLMOPT_SOCKETFUNCTION, want_socket_cb);
  curl_multi_setopt (self->multi, CURLMOPT_SOCKETDATA, self);
  curl_multi_setopt (self->multi, CURLMOPT_TIMERFUNCTION, want_timer_cb);
  curl_multi_setopt (self->multi, CURLMOPT_TIMERDATA, self);
  curl_multi_setopt (self->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, (long) MAX_CONNECTIONS);
  return self;
}

/*
 * midline_curl_loop_close:
 * @self: (transfer full): a loop out of which all transfers were taken
 */
void
midline_curl_loop_close (MidlineCurlLoop *self)
{
  g_clear_pointer (&self->multi, curl_multi_cleanup);
  g_clear_pointer (&self->timer, destroy_source);
  g_hash_table_remove_all (self->watches);
  g_rc_box_release_full (self, (GDestroyNotify) loop_clear);
}

/*
 * midline_curl_loop_add:
 * @self: a loop
 * @handle: a transfer
 *
 * Begins the transfer, with the next turn of the main loop.
 *
 * Returns: whether libcurl took it
 */
gboolean
midline_curl_loop_add (MidlineCurlLoop *self,
                       CURL            *handle)
{
  return curl_multi_add_handle (self->multi, handle) == CURLM_OK;
}

/*
 * midline_curl_loop_remove:
 * @self: a loop
 * @handle: a transfer
 *
 * Takes the transfer out, whether it has come to an end or not, without waiting.
 */
void
midline_curl_loop_remove (MidlineCurlLoop *self,
                          CURL            *handle)
{
  curl_multi_remove_handle (self->multi, handle);
}
