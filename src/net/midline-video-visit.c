/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-visit.h"

#include "midline-address.h"
#include "midline-oembed.h"
#include "midline-picture.h"
#include "midline-video-service.h"

typedef struct {
  MidlineDownloader *downloader; /* (owned) */
  char *address;                 /* (owned) canonical */
  MidlineVideoService service;
  char *video_id; /* (owned) */
  gboolean with_preview;
  gint64 now;
  MidlineDownloadKind health_kind;

  MidlineLinkHealth health;
  gboolean is_cut_short; /* its facts or picture may be told another time */
  MidlineOembed *facts; /* (owned) (nullable) */
  GBytes *picture;      /* (owned) (nullable) */
} Visit;

static void
visit_free (Visit *visit)
{
  g_object_unref (visit->downloader);
  g_free (visit->address);
  g_free (visit->video_id);
  g_clear_pointer (&visit->facts, midline_oembed_free);
  g_clear_pointer (&visit->picture, g_bytes_unref);
  g_free (visit);
}

static void
ask (GTask               *task, /* (transfer full) */
     const char          *address,
     MidlineDownloadKind  kind,
     GAsyncReadyCallback  callback)
{
  Visit *visit = g_task_get_task_data (task);

  midline_downloader_get_async (visit->downloader, address, kind, g_task_get_cancellable (task),
                                callback, task);
}

/* Only a cancelled visit ends without what it has learnt so far. */
static void
finish_visit (GTask *task) /* (transfer full) */
{
  Visit *visit = g_task_get_task_data (task);

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_int (task, visit->health);
  g_object_unref (task);
}

/* What cannot be shown is as good as no picture. */
static void
take_picture (Visit  *visit,
              GBytes *bytes) /* (nullable) */
{
  g_autoptr (GdkPixbuf) picture = bytes != NULL ? midline_picture_decode (bytes, NULL) : NULL;

  if (picture != NULL)
    visit->picture = g_bytes_ref (bytes);
}

/* Whether the same question may well be answered later. */
static gboolean
is_passing (const GError *error)
{
  return g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_OFFLINE)
         || g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TIME_OUT)
         || g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_BUSY);
}

static void
picture_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Visit *visit = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result,
                                                            &error);

  visit->is_cut_short |= is_passing (error);
  take_picture (visit, bytes);
  finish_visit (task);
}

static void
ask_picture (GTask *task) /* (transfer full) */
{
  Visit *visit = g_task_get_task_data (task);

  if (visit->picture == NULL && visit->facts != NULL && visit->facts->picture_address != NULL)
    ask (task, visit->facts->picture_address, MIDLINE_DOWNLOAD_PICTURE, picture_cb);
  else
    finish_visit (task);
}

/* A live video may forbid that its title is told: then there is none. */
static void
facts_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Visit *visit = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result,
                                                            &error);

  visit->is_cut_short |= is_passing (error);
  if (bytes != NULL)
    visit->facts = midline_oembed_parse (bytes, NULL);
  ask_picture (task);
}

static void
ask_facts (GTask *task) /* (transfer full) */
{
  Visit *visit = g_task_get_task_data (task);
  g_autofree char *address = NULL;

  if (visit->facts != NULL)
    {
      ask_picture (task);
      return;
    }
  address = midline_video_service_dup_oembed_address (visit->service, visit->video_id);
  ask (task, address, MIDLINE_DOWNLOAD_JSON, facts_cb);
}

static void
health_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Visit *visit = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result,
                                                            &error);

  visit->health = midline_video_service_read_health (visit->service, error);
  if (visit->health_kind == MIDLINE_DOWNLOAD_PICTURE)
    take_picture (visit, bytes);
  else if (bytes != NULL)
    visit->facts = midline_oembed_parse (bytes, NULL);

  if (visit->health == MIDLINE_LINK_UNKNOWN && error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      g_object_unref (task);
    }
  else if (visit->with_preview && visit->health != MIDLINE_LINK_GONE)
    ask_facts (task);
  else
    finish_visit (task);
}

/**
 * midline_video_visit_is_possible:
 * @address: (nullable): an address of a video
 *
 * Whether it belongs to a service that can be asked about it.
 */
gboolean
midline_video_visit_is_possible (const char *address)
{
  MidlineVideoService service;

  return midline_video_address_normalise (address, NULL, &service, NULL, NULL)
         && service != MIDLINE_VIDEO_SERVICE_NONE;
}

/**
 * midline_video_visit_async:
 * @downloader: the way out
 * @address: canonical address of a video; midline_video_visit_is_possible() of it
 * @with_preview: %FALSE asks only whether the video is still there: one request
 * @now: seconds since 1970 UTC, kept in the preview
 * @cancellable: (nullable): ends the visit
 * @callback: gets the result
 * @user_data: for @callback
 *
 * Asks the service of a video whether it is still there and, if wanted, what it is called and
 * looks like: at most three requests, one after the other.
 */
void
midline_video_visit_async (MidlineDownloader   *downloader,
                           const char          *address,
                           gboolean             with_preview,
                           gint64               now,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autofree char *health_address = NULL;
  GTask *task;
  Visit *visit;

  g_return_if_fail (MIDLINE_IS_DOWNLOADER (downloader));
  g_return_if_fail (midline_video_visit_is_possible (address));

  task = g_task_new (NULL, cancellable, callback, user_data);
  visit = g_new0 (Visit, 1);
  visit->downloader = g_object_ref (downloader);
  visit->with_preview = with_preview;
  visit->now = now;
  g_task_set_task_data (task, visit, (GDestroyNotify) visit_free);
  midline_video_address_normalise (address, &visit->address, &visit->service, &visit->video_id,
                                   NULL);
  health_address = midline_video_service_dup_health_address (visit->service, visit->video_id,
                                                             &visit->health_kind);
  ask (task, health_address, visit->health_kind, health_cb);
}

/**
 * midline_video_visit_finish:
 * @result: as handed to the callback
 * @preview: (out) (transfer full) (optional) (nullable): what the service told; %NULL where it was
 *   not asked, or the video is gone
 * @error: why nothing is known: a %MIDLINE_NET_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether the video is there; %MIDLINE_LINK_UNKNOWN with @error set
 */
MidlineLinkHealth
midline_video_visit_finish (GAsyncResult    *result,
                            MidlinePreview **preview,
                            GError         **error)
{
  GTask *task = G_TASK (result);
  Visit *visit = g_task_get_task_data (task);
  gssize health = g_task_propagate_int (task, error);

  if (preview != NULL)
    *preview = NULL;
  if (health < 0)
    return MIDLINE_LINK_UNKNOWN;
  if (preview != NULL && visit->with_preview && health != MIDLINE_LINK_GONE)
    *preview = midline_preview_new (visit->address, visit->facts ? visit->facts->title : NULL,
                                    visit->facts ? visit->facts->author : NULL, visit->picture,
                                    visit->now);
  if (preview != NULL && *preview != NULL && visit->is_cut_short)
    (*preview)->expires_at = visit->now + MIDLINE_PREVIEW_RETRY_SECONDS;
  return health;
}
