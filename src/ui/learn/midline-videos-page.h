/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_VIDEOS_PAGE (midline_videos_page_get_type ())

/**
 * MidlineVideosPage:
 *
 * The linked videos, opened in the browser, and what their services say of them once the person
 * lets Midline ask.
 *
 * Actions:
 *  - `videos.check` (string): asks whether the video of this address is still there.
 */
G_DECLARE_FINAL_TYPE (MidlineVideosPage, midline_videos_page, MIDLINE, VIDEOS_PAGE, AdwBin)

GtkWidget *midline_videos_page_new (MidlineProgram *program,
                                    MidlineVideos  *videos);

G_END_DECLS
