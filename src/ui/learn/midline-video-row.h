/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_VIDEO_ROW (midline_video_row_get_type ())

/**
 * MidlineVideoRow:
 *
 * A linked video: a tile, its title and address, and Open. The whole row opens it in the browser,
 * so that there is one stop for the keyboard.
 */
G_DECLARE_FINAL_TYPE (MidlineVideoRow, midline_video_row, MIDLINE, VIDEO_ROW, GtkListBoxRow)

GtkWidget  *midline_video_row_new         (const MidlineVideo *video);
void        midline_video_row_set_narrow  (MidlineVideoRow    *self,
                                           gboolean            is_narrow);
void        midline_video_row_open        (MidlineVideoRow    *self);

G_END_DECLS
