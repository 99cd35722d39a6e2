/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-downloader.h"
#include "midline-preview.h"
#include "midline-program.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_VIDEOS (midline_videos_get_type ())

/**
 * MidlineVideos:
 *
 * What is known of the linked videos beyond their addresses: title, author, picture, and whether
 * they are still there. The services are asked only after the person switched previews on, or when
 * the person asks for one video; never otherwise.
 *
 * Signals:
 *  - `changed` (void): something became known, began or ended.
 */
G_DECLARE_FINAL_TYPE (MidlineVideos, midline_videos, MIDLINE, VIDEOS, GObject)

MidlineVideos  *midline_videos_new           (MidlineProgram      *program,
                                              MidlineDownloader   *downloader,
                                              const char          *folder);
MidlineProgram *midline_videos_get_program   (MidlineVideos       *self);
gboolean        midline_videos_get_is_on     (MidlineVideos       *self);
gboolean        midline_videos_set_is_on     (MidlineVideos       *self,
                                              gboolean             is_on);
void            midline_videos_refresh       (MidlineVideos       *self);
void            midline_videos_check_all     (MidlineVideos       *self);
gboolean        midline_videos_can_check     (const char          *address);
void            midline_videos_check         (MidlineVideos       *self,
                                              const char          *address);

/* What is known. */
GPtrArray      *midline_videos_list_addresses (MidlineVideos      *self);
MidlinePreview *midline_videos_get_preview   (MidlineVideos       *self,
                                              const char          *address);
gboolean        midline_videos_is_asking     (MidlineVideos       *self,
                                              const char          *address);
const GError   *midline_videos_get_trouble   (MidlineVideos       *self);
MidlineDate     midline_videos_get_loaded_on (MidlineVideos       *self);

G_END_DECLS
