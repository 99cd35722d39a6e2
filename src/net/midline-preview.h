/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PREVIEW (midline_preview_get_type ())

/**
 * MidlinePreview:
 * @address: (owned): canonical address of the video
 * @title: (owned) (nullable): its title, text and never markup
 * @author: (owned) (nullable): who published it
 * @picture: (owned) (nullable): the bytes of a still picture, as they came
 * @fetched_at: when the service told this, in seconds since 1970 UTC
 * @expires_at: until when it need not be asked again, likewise
 *
 * What is known of a linked video. An immutable value.
 */
typedef struct {
  char *address;
  char *title;
  char *author;
  GBytes *picture;
  gint64 fetched_at;
  gint64 expires_at;
} MidlinePreview;

/** How long a preview holds, in seconds: 30 days. */
#define MIDLINE_PREVIEW_LIFE_SECONDS (G_GINT64_CONSTANT (30) * 24 * 60 * 60)
/** The same for one of which a part may be told another time: an hour. */
#define MIDLINE_PREVIEW_RETRY_SECONDS (G_GINT64_CONSTANT (60) * 60)

GType           midline_preview_get_type   (void);
MidlinePreview *midline_preview_new        (const char      *address,
                                            const char      *title,
                                            const char      *author,
                                            GBytes          *picture,
                                            gint64           fetched_at);
MidlinePreview *midline_preview_ref        (MidlinePreview  *self);
void            midline_preview_unref      (MidlinePreview  *self);
gboolean        midline_preview_is_expired (MidlinePreview  *self,
                                            gint64           now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePreview, midline_preview_unref)

G_END_DECLS
