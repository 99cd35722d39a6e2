/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-downloader.h"
#include "midline-preview.h"
#include "midline-video-link.h"

G_BEGIN_DECLS

gboolean          midline_video_visit_is_possible (const char           *address);
void              midline_video_visit_async       (MidlineDownloader    *downloader,
                                                   const char           *address,
                                                   gboolean              with_preview,
                                                   gint64                now,
                                                   GCancellable         *cancellable,
                                                   GAsyncReadyCallback   callback,
                                                   gpointer              user_data);
MidlineLinkHealth midline_video_visit_finish      (GAsyncResult         *result,
                                                   MidlinePreview      **preview,
                                                   GError              **error);

G_END_DECLS
