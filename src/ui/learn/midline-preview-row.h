/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PREVIEW_ROW (midline_preview_row_get_type ())

/**
 * MidlinePreviewRow:
 *
 * The switch that lets Midline ask the video services for titles and pictures, with one line on
 * how that stands. Shows nothing to switch before midline_preview_row_set_videos().
 */
G_DECLARE_FINAL_TYPE (MidlinePreviewRow, midline_preview_row, MIDLINE, PREVIEW_ROW, AdwActionRow)

void midline_preview_row_set_videos (MidlinePreviewRow *self,
                                     MidlineVideos     *videos);

G_END_DECLS
