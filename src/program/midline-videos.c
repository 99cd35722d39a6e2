/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-videos.h"

#include "midline-address.h"
#include "midline-preview-cache.h"
#include "midline-video-visit.h"

#define SETTING_PREVIEWS "video-previews" /* “on”, or nothing */

/* A video that was gone is looked for again after as many days, in case it came back. */
#define DAYS_GONE 30

struct _MidlineVideos {
  GObject parent_instance;

  MidlineProgram *program;       /* (owned) */
  MidlineDownloader *downloader; /* (owned) */
  char *folder;                  /* (owned) */
  gboolean is_on;
  GHashTable *previews; /* (owned) address -> MidlinePreview; NULL where the folder has none */
  GQueue waiting;       /* of owned addresses */
  char *asked;          /* (owned) (nullable): the address that is being asked about */
  GCancellable *cancellable; /* (owned) (nullable): of @asked */
  GError *trouble;           /* (owned) (nullable): why the last request told nothing */
};

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineVideos, midline_videos, G_TYPE_OBJECT)

static void ask_next (MidlineVideos *self);

static void
preview_clear (MidlinePreview *preview)
{
  g_clear_pointer (&preview, midline_preview_unref);
}

static void
stop_asking (MidlineVideos *self)
{
  g_queue_clear_full (&self->waiting, g_free);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->asked, g_free);
}

static void
midline_videos_dispose (GObject *object)
{
  MidlineVideos *self = MIDLINE_VIDEOS (object);

  stop_asking (self);
  g_clear_object (&self->downloader);
  if (self->program != NULL)
    g_signal_handlers_disconnect_by_data (self->program, self);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_videos_parent_class)->dispose (object);
}

static void
midline_videos_finalize (GObject *object)
{
  MidlineVideos *self = MIDLINE_VIDEOS (object);

  g_free (self->folder);
  g_clear_error (&self->trouble);
  g_hash_table_unref (self->previews);
  G_OBJECT_CLASS (midline_videos_parent_class)->finalize (object);
}

static void
midline_videos_class_init (MidlineVideosClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = midline_videos_dispose;
  object_class->finalize = midline_videos_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
midline_videos_init (MidlineVideos *self)
{
  g_queue_init (&self->waiting);
  self->previews = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) preview_clear);
}

static gboolean
read_is_on (MidlineProgram *program)
{
  g_autofree char *setting = midline_program_dup_setting (program, SETTING_PREVIEWS);

  return g_strcmp0 (setting, "on") == 0;
}

/* Switching off also forgets what was told, on disk too. */
static void
switch_to (MidlineVideos *self,
           gboolean       is_on)
{
  g_autoptr (GError) error = NULL;

  self->is_on = is_on;
  g_clear_error (&self->trouble);
  if (!is_on)
    {
      stop_asking (self);
      g_hash_table_remove_all (self->previews);
      if (!midline_preview_cache_clear (self->folder, &error))
        g_debug ("Previews stay on disk: %s", error->message);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The wish is one of the records: it goes when they are deleted. */
static void
follow_setting (MidlineVideos *self)
{
  gboolean is_on = read_is_on (self->program);

  if (self->is_on != is_on)
    switch_to (self, is_on);
}

/**
 * midline_videos_new:
 * @program: (transfer none): the person's program
 * @downloader: (transfer none): the way to the services
 * @folder: where previews are kept, see midline_preview_cache_dup_default_folder()
 *
 * Sends nothing.
 */
MidlineVideos *
midline_videos_new (MidlineProgram    *program,
                    MidlineDownloader *downloader,
                    const char        *folder)
{
  MidlineVideos *self;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program), NULL);
  g_return_val_if_fail (MIDLINE_IS_DOWNLOADER (downloader), NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (MIDLINE_TYPE_VIDEOS, NULL);
  self->program = g_object_ref (program);
  self->downloader = g_object_ref (downloader);
  self->folder = g_strdup (folder);
  self->is_on = read_is_on (program);
  g_signal_connect_swapped (program, "changed", G_CALLBACK (follow_setting), self);
  return self;
}

/** midline_videos_get_program: (transfer none): whose videos they are. */
MidlineProgram *
midline_videos_get_program (MidlineVideos *self)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), NULL);

  return self->program;
}

/** midline_videos_get_is_on: whether the person switched previews on; off at first. */
gboolean
midline_videos_get_is_on (MidlineVideos *self)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), FALSE);

  return self->is_on;
}

/**
 * midline_videos_set_is_on:
 * @self: the videos
 * @is_on: whether titles and pictures are shown; %FALSE also forgets those on disk
 *
 * Asks nothing yet, see midline_videos_refresh().
 *
 * Returns: whether it could be saved; the program tells why not
 */
gboolean
midline_videos_set_is_on (MidlineVideos *self,
                          gboolean       is_on)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), FALSE);

  return self->is_on == !!is_on
         || midline_program_set_setting (self->program, SETTING_PREVIEWS, is_on ? "on" : NULL);
}

static MidlinePreview *
find_preview (MidlineVideos *self,
              const char    *address)
{
  gpointer preview;

  if (!g_hash_table_lookup_extended (self->previews, address, NULL, &preview))
    {
      preview = midline_preview_cache_load (self->folder, address);
      g_hash_table_insert (self->previews, g_strdup (address), preview);
    }
  return preview;
}

static gboolean
is_due (MidlineVideos *self,
        const char    *address)
{
  MidlinePreview *preview = find_preview (self, address);
  MidlineDate on;

  if (midline_program_get_link_health (self->program, address, &on) == MIDLINE_LINK_GONE)
    return midline_program_get_today (self->program) >= on + DAYS_GONE;
  return preview == NULL
         || midline_preview_is_expired (preview, midline_program_get_unix_seconds (self->program));
}

/* Those after the one that told nothing would tell nothing either. */
static gboolean
ends_round (const GError *error)
{
  return g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_OFFLINE)
         || g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TIME_OUT)
         || g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_BUSY)
         || g_error_matches (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_INSECURE);
}

/* What was not told this time stays as it was known. */
static void
keep_preview (MidlineVideos  *self,
              MidlinePreview *told)
{
  MidlinePreview *before = find_preview (self, told->address);
  g_autoptr (MidlinePreview) preview = NULL;
  g_autoptr (GError) error = NULL;

  preview = midline_preview_new (told->address,
                                 told->title == NULL && before ? before->title : told->title,
                                 told->author == NULL && before ? before->author : told->author,
                                 told->picture == NULL && before ? before->picture : told->picture,
                                 told->fetched_at);
  preview->expires_at = told->expires_at;
  if (!midline_preview_cache_save (self->folder, preview, &error))
    g_debug ("Preview not kept on disk: %s", error->message);
  g_hash_table_insert (self->previews, g_strdup (preview->address), midline_preview_ref (preview));
}

/* An answer that told nothing leaves what was known before. */
static void
visited_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MidlineVideos) self = user_data;
  g_autoptr (MidlinePreview) preview = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *address = NULL;
  MidlineLinkHealth health = midline_video_visit_finish (result, &preview, &error);

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  address = g_steal_pointer (&self->asked);
  g_clear_object (&self->cancellable);
  g_clear_error (&self->trouble);
  if (error != NULL)
    {
      self->trouble = g_steal_pointer (&error);
      if (ends_round (self->trouble))
        g_queue_clear_full (&self->waiting, g_free);
    }
  if (preview != NULL)
    keep_preview (self, preview);
  if (health != MIDLINE_LINK_UNKNOWN)
    midline_program_set_link_health (self->program, address, health,
                                     midline_program_get_today (self->program));
  ask_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
ask_next (MidlineVideos *self)
{
  if (self->asked != NULL || g_queue_is_empty (&self->waiting))
    return;
  self->asked = g_queue_pop_head (&self->waiting);
  self->cancellable = g_cancellable_new ();
  midline_video_visit_async (self->downloader, self->asked, self->is_on,
                             midline_program_get_unix_seconds (self->program), self->cancellable,
                             visited_cb, g_object_ref (self));
}

/**
 * midline_videos_list_addresses:
 *
 * Returns: (transfer full) (element-type utf8): the canonical addresses of all linked videos, the
 *   article's first
 */
GPtrArray *
midline_videos_list_addresses (MidlineVideos *self)
{
  GPtrArray *addresses = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *videos;
  g_autoptr (GPtrArray) links = NULL;

  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), addresses);

  videos = midline_content_get_videos (midline_program_get_content (self->program));
  for (guint i = 0; i < videos->len; i++)
    {
      const MidlineVideo *video = g_ptr_array_index (videos, i);

      g_ptr_array_add (addresses, midline_video_address_strip_tracking (video->address));
    }
  links = midline_program_list_video_links (self->program, NULL);
  for (guint i = 0; i < links->len; i++)
    g_ptr_array_add (addresses,
                     g_strdup (((MidlineVideoLink *) g_ptr_array_index (links, i))->address));
  return addresses;
}

static gboolean
is_waiting (MidlineVideos *self,
            const char    *address)
{
  return g_strcmp0 (self->asked, address) == 0
         || g_queue_find_custom (&self->waiting, address, (GCompareFunc) strcmp) != NULL;
}

/* Adds what is linked to those that wait, each once: all, or those that are due. */
static void
line_up (MidlineVideos *self,
         gboolean       only_due)
{
  g_autoptr (GPtrArray) addresses = midline_videos_list_addresses (self);

  for (guint i = 0; i < addresses->len; i++)
    {
      const char *address = g_ptr_array_index (addresses, i);

      if (midline_videos_can_check (address) && !is_waiting (self, address)
          && (!only_due || is_due (self, address)))
        g_queue_push_tail (&self->waiting, g_strdup (address));
    }
  if (self->asked != NULL || g_queue_is_empty (&self->waiting))
    return;
  ask_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * midline_videos_refresh:
 *
 * With previews on, asks about every linked video of which nothing is known, or what is known has
 * expired; one after the other. With previews off it does nothing.
 */
void
midline_videos_refresh (MidlineVideos *self)
{
  g_return_if_fail (MIDLINE_IS_VIDEOS (self));

  if (self->is_on)
    line_up (self, TRUE);
}

/**
 * midline_videos_check_all:
 *
 * The person asks whether the linked videos are still there: asked also while previews are off,
 * then without titles and pictures.
 */
void
midline_videos_check_all (MidlineVideos *self)
{
  g_return_if_fail (MIDLINE_IS_VIDEOS (self));

  line_up (self, FALSE);
}

/** midline_videos_can_check: whether the service of a video can be asked about it. */
gboolean
midline_videos_can_check (const char *address)
{
  return midline_video_visit_is_possible (address);
}

/**
 * midline_videos_check:
 * @self: the videos
 * @address: canonical address of a linked video
 *
 * The person asks whether this one is still there: asked also while previews are off, then without
 * its title and picture. Addresses of other sites cannot be asked about and are left alone.
 */
void
midline_videos_check (MidlineVideos *self,
                      const char    *address)
{
  g_return_if_fail (MIDLINE_IS_VIDEOS (self));

  if (!midline_videos_can_check (address) || is_waiting (self, address))
    return;
  g_queue_push_head (&self->waiting, g_strdup (address));
  ask_next (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * midline_videos_get_preview:
 * @self: the videos
 * @address: canonical address of a video
 *
 * Returns: (transfer none) (nullable): what its service told, perhaps long ago; %NULL where nothing
 *   is known or previews are off
 */
MidlinePreview *
midline_videos_get_preview (MidlineVideos *self,
                            const char    *address)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), NULL);

  return self->is_on ? find_preview (self, address) : NULL;
}

/** midline_videos_is_asking: whether @address, or with %NULL any video, is being asked about. */
gboolean
midline_videos_is_asking (MidlineVideos *self,
                          const char    *address)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), FALSE);

  return address != NULL ? is_waiting (self, address) : self->asked != NULL;
}

/**
 * midline_videos_get_trouble:
 *
 * Returns: (transfer none) (nullable): why the last request told nothing, a %MIDLINE_NET_ERROR;
 *   %NULL when it did, or there was none
 */
const GError *
midline_videos_get_trouble (MidlineVideos *self)
{
  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), NULL);

  return self->trouble;
}

/** midline_videos_get_loaded_on: local day of the newest preview; %MIDLINE_NO_DATE without any. */
MidlineDate
midline_videos_get_loaded_on (MidlineVideos *self)
{
  GHashTableIter iter;
  gpointer preview;
  gint64 newest = 0;
  g_autoptr (GDateTime) time = NULL;

  g_return_val_if_fail (MIDLINE_IS_VIDEOS (self), MIDLINE_NO_DATE);

  g_hash_table_iter_init (&iter, self->previews);
  while (g_hash_table_iter_next (&iter, NULL, &preview))
    if (preview != NULL)
      newest = MAX (newest, ((MidlinePreview *) preview)->fetched_at);
  time = newest > 0 ? g_date_time_new_from_unix_local (newest) : NULL;
  return time != NULL ? midline_date_from_date_time (time) : MIDLINE_NO_DATE;
}
