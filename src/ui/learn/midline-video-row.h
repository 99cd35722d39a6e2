/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_VIDEO_ROW (midline_video_row_get_type ())

/**
 * MidlineVideoRow:
 *
 * A linked video: a tile, its title and address, and Open. The whole row opens it in the browser;
 * a link of the person's own can be edited and removed beside that. A video that is gone is not
 * opened; it leads to the drawing of its exercise.
 */
G_DECLARE_FINAL_TYPE (MidlineVideoRow, midline_video_row, MIDLINE, VIDEO_ROW, GtkListBoxRow)

GtkWidget  *midline_video_row_new         (const MidlineVideoRowState *state);
void        midline_video_row_update      (MidlineVideoRow            *self,
                                           const MidlineVideoRowState *state);
void        midline_video_row_set_narrow  (MidlineVideoRow            *self,
                                           gboolean                    is_narrow);
void        midline_video_row_open        (MidlineVideoRow            *self);

G_END_DECLS
