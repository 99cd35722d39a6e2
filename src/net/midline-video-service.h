/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-address.h"
#include "midline-downloader.h"
#include "midline-video-link.h"

G_BEGIN_DECLS

/* What Midline knows of the video services: pure functions on text. */

gboolean          midline_video_service_allows_address      (const char           *address);
gboolean          midline_video_service_is_picture_address  (const char           *address);
char             *midline_video_service_dup_oembed_address  (MidlineVideoService   service,
                                                             const char           *video_id);
char             *midline_video_service_dup_picture_address (MidlineVideoService   service,
                                                             const char           *video_id);
char             *midline_video_service_dup_health_address  (MidlineVideoService   service,
                                                             const char           *video_id,
                                                             MidlineDownloadKind  *kind);
MidlineLinkHealth midline_video_service_read_health         (MidlineVideoService   service,
                                                             const GError         *error);

G_END_DECLS
