/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-downloader.h"

#include "midline-curl-loop.h"
#include "midline-download-private.h"
#include "midline-video-service.h"

#define TIME_OUT_MS 30000

struct _MidlineDownloader {
  GObject parent_instance;

  MidlineDownloadRoute route;

  GMainContext *context; /* (owned) */
  MidlineCurlLoop *loop; /* (owned) (nullable) made with the first download */
  GPtrArray *runs;       /* (owned) of Run: the downloads on the way */
  gboolean is_closed;    /* disposed of: asks for nothing any more */
};

/* One download on the way. */
typedef struct {
  MidlineDownloader *downloader; /* kept alive by the task */
  GTask *task;                   /* (owned) (nullable) once it has ended */
  MidlineDownload *download;     /* (owned) */
  GSource *cancelled;            /* (owned) (nullable) */
} Run;

typedef enum {
  PROP_CA_FILE = 1,
  PROP_CONNECT_TO,
  PROP_TIME_OUT_MS,
} MidlineDownloaderProperty;

static GParamSpec *properties[PROP_TIME_OUT_MS + 1];

G_DEFINE_FINAL_TYPE (MidlineDownloader, midline_downloader, G_TYPE_OBJECT)

static void
destroy_source (GSource *source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

/* --- Downloads --- */

static void
run_free (Run *run)
{
  g_clear_pointer (&run->cancelled, destroy_source);
  midline_download_free (run->download);
  g_clear_object (&run->task);
  g_free (run);
}

/* Takes @run out of libcurl and ends its task with @bytes or @error; the caller of the download may
 * do anything then, also begin or cancel others. */
static void
end_run (Run    *run,
         GBytes *bytes,
         GError *error)
{
  g_autoptr (GTask) task = g_steal_pointer (&run->task);
  MidlineDownloader *self = run->downloader;

  midline_curl_loop_remove (self->loop, midline_download_get_handle (run->download));
  g_ptr_array_remove_fast (self->runs, run);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

static Run *
find_run (MidlineDownloader *self,
          CURL              *handle)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      Run *run = g_ptr_array_index (self->runs, i);

      if (midline_download_get_handle (run->download) == handle)
        return run;
    }
  return NULL;
}

/* A download has come to an end, or to a redirect. */
static void
done_cb (CURL     *handle,
         CURLcode  code,
         gpointer  data)
{
  MidlineDownloader *self = data;
  Run *run = find_run (self, handle);
  GBytes *bytes = NULL;
  GError *error = NULL;

  g_return_if_fail (run != NULL);

  if (midline_download_redirect (run->download, code, &error))
    {
      midline_curl_loop_remove (self->loop, handle);
      midline_curl_loop_add (self->loop, handle);
      return;
    }
  if (error == NULL)
    bytes = midline_download_judge (run->download, code, &error);
  end_run (run, bytes, error);
}

static GError *
create_cancelled (void)
{
  return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "Cancelled");
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      data)
{
  end_run (data, NULL, create_cancelled ());
  return G_SOURCE_REMOVE;
}

/* --- The object --- */

static void
midline_downloader_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *spec)
{
  MidlineDownloader *self = MIDLINE_DOWNLOADER (object);
  const char * const *lines;

  switch ((MidlineDownloaderProperty) id)
    {
    case PROP_CA_FILE:
      self->route.ca_file = g_value_dup_string (value);
      break;
    case PROP_CONNECT_TO:
      lines = g_value_get_boxed (value);
      for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
        self->route.connect_to = curl_slist_append (self->route.connect_to, lines[i]);
      break;
    case PROP_TIME_OUT_MS:
      self->route.time_out_ms = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
midline_downloader_dispose (GObject *object)
{
  MidlineDownloader *self = MIDLINE_DOWNLOADER (object);

  self->is_closed = TRUE;
  while (self->runs->len > 0)
    end_run (g_ptr_array_index (self->runs, 0), NULL, create_cancelled ());
  g_clear_pointer (&self->loop, midline_curl_loop_close);
  G_OBJECT_CLASS (midline_downloader_parent_class)->dispose (object);
}

static void
midline_downloader_finalize (GObject *object)
{
  MidlineDownloader *self = MIDLINE_DOWNLOADER (object);

  g_ptr_array_unref (self->runs);
  g_main_context_unref (self->context);
  curl_slist_free_all (self->route.connect_to);
  g_free (self->route.ca_file);
  G_OBJECT_CLASS (midline_downloader_parent_class)->finalize (object);
}

static void
midline_downloader_class_init (MidlineDownloaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = midline_downloader_set_property;
  object_class->dispose = midline_downloader_dispose;
  object_class->finalize = midline_downloader_finalize;

  /** MidlineDownloader:ca-file: the only certificates to trust; %NULL for the system’s. */
  properties[PROP_CA_FILE] = g_param_spec_string ("ca-file", NULL, NULL, NULL, flags);
  /** MidlineDownloader:connect-to: lines “HOST:PORT:ADDRESS:PORT” that lead elsewhere. */
  properties[PROP_CONNECT_TO] = g_param_spec_boxed ("connect-to", NULL, NULL, G_TYPE_STRV, flags);
  /** MidlineDownloader:time-out-ms: how long a download may take, in milliseconds. */
  properties[PROP_TIME_OUT_MS] = g_param_spec_uint ("time-out-ms", NULL, NULL, 1, G_MAXINT,
                                                    TIME_OUT_MS, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_downloader_init (MidlineDownloader *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->runs = g_ptr_array_new_with_free_func ((GDestroyNotify) run_free);
}

/**
 * midline_downloader_new:
 * @ca_file: (nullable): a file with the only certificates to trust, %NULL for the system’s
 * @connect_to: (nullable) (array zero-terminated): lines “HOST:PORT:ADDRESS:PORT” that lead a host
 *   elsewhere, past any proxy; an empty HOST or PORT stands for all. Both are for tests.
 *
 * Returns: (transfer full): a downloader, that uses the proxy of the environment if there is one
 */
MidlineDownloader *
midline_downloader_new (const char         *ca_file,
                        const char * const *connect_to)
{
  return g_object_new (MIDLINE_TYPE_DOWNLOADER,
                       "ca-file", ca_file,
                       "connect-to", connect_to,
                       NULL);
}

static void
begin_run (MidlineDownloader   *self,
           GTask               *task,
           const char          *address,
           MidlineDownloadKind  kind)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  Run *run = g_new0 (Run, 1);

  run->downloader = self;
  run->task = g_object_ref (task);
  run->download = midline_download_new (address, kind, &self->route);
  if (cancellable != NULL)
    {
      run->cancelled = g_cancellable_source_new (cancellable);
      g_source_set_callback (run->cancelled, G_SOURCE_FUNC (cancelled_cb), run, NULL);
      g_source_attach (run->cancelled, self->context);
    }
  g_ptr_array_add (self->runs, run);
  if (!midline_curl_loop_add (self->loop, midline_download_get_handle (run->download)))
    end_run (run, NULL, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "libcurl"));
}

/**
 * midline_downloader_get_async:
 * @self: a downloader
 * @address: an address on a host of the video services
 * @kind: what it leads to
 * @cancellable: (nullable): ends the download at once
 * @callback: called on the main loop of the thread that made @self, which must be this one
 * @user_data: for @callback
 *
 * Asks for @address. Any other address than midline_video_service_allows_address() ends in
 * %MIDLINE_NET_ERROR_BLOCKED without a connection.
 */
void
midline_downloader_get_async (MidlineDownloader   *self,
                              const char          *address,
                              MidlineDownloadKind  kind,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;

  g_return_if_fail (MIDLINE_IS_DOWNLOADER (self));
  g_return_if_fail (address != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, midline_downloader_get_async);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (self->is_closed)
    {
      g_task_return_error (task, create_cancelled ());
      return;
    }
  if (!midline_video_service_allows_address (address))
    {
      midline_net_set_error (&error, MIDLINE_NET_ERROR_BLOCKED, address);
      g_task_return_error (task, error);
      return;
    }
  if (self->loop == NULL)
    self->loop = midline_curl_loop_new (done_cb, self);
  begin_run (self, task, address, kind);
}

/**
 * midline_downloader_get_finish:
 * @self: a downloader
 * @result: as handed to the callback
 * @error: return location; a #MidlineNetError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what was asked for, as it came, never empty
 */
GBytes *
midline_downloader_get_finish (MidlineDownloader  *self,
                               GAsyncResult       *result,
                               GError            **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
