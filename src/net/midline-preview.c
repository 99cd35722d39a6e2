/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview.h"

/* A clock that was set back may leave a preview that was fetched “tomorrow”: so far it is believed,
 * for the sake of time zones set wrong, and no further. */
#define MAX_SECONDS_AHEAD (G_GINT64_CONSTANT (24) * 60 * 60)

G_DEFINE_BOXED_TYPE (MidlinePreview, midline_preview, midline_preview_ref, midline_preview_unref)

static void
preview_clear (MidlinePreview *self)
{
  g_free (self->address);
  g_free (self->title);
  g_free (self->author);
  g_clear_pointer (&self->picture, g_bytes_unref);
}

/**
 * midline_preview_new:
 * @address: canonical address of the video
 * @title: (nullable): its title, plain text
 * @author: (nullable): who published it
 * @picture: (nullable): bytes of a still picture
 * @fetched_at: when this was told, in seconds since 1970 UTC
 *
 * Returns: (transfer full): a preview that holds for %MIDLINE_PREVIEW_LIFE_SECONDS from @fetched_at
 */
MidlinePreview *
midline_preview_new (const char *address,
                     const char *title,
                     const char *author,
                     GBytes     *picture,
                     gint64      fetched_at)
{
  MidlinePreview *self;

  g_return_val_if_fail (address != NULL, NULL);

  self = g_atomic_rc_box_new0 (MidlinePreview);
  self->address = g_strdup (address);
  self->title = g_strdup (title);
  self->author = g_strdup (author);
  self->picture = picture != NULL ? g_bytes_ref (picture) : NULL;
  self->fetched_at = fetched_at;
  self->expires_at = fetched_at + MIDLINE_PREVIEW_LIFE_SECONDS;
  return self;
}

/**
 * midline_preview_ref:
 * @self: a preview
 *
 * Returns: (transfer full): @self
 */
MidlinePreview *
midline_preview_ref (MidlinePreview *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_preview_unref:
 * @self: (transfer full): a preview
 */
void
midline_preview_unref (MidlinePreview *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) preview_clear);
}

/**
 * midline_preview_is_expired:
 * @self: a preview
 * @now: the time, in seconds since 1970 UTC
 *
 * Returns: whether the service should be asked again. Until it has answered, an expired preview is
 *   still better than none.
 */
gboolean
midline_preview_is_expired (MidlinePreview *self,
                            gint64          now)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return now >= self->expires_at || self->fetched_at > now + MAX_SECONDS_AHEAD;
}
