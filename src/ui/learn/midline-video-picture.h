/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_VIDEO_PICTURE (midline_video_picture_get_type ())

/**
 * MidlineVideoPicture:
 *
 * The still picture of a video at a size of its own, cut to 16:9; empty without one.
 */
G_DECLARE_FINAL_TYPE (MidlineVideoPicture, midline_video_picture, MIDLINE, VIDEO_PICTURE,
                      GtkWidget)

gboolean midline_video_picture_set_bytes  (MidlineVideoPicture *self,
                                           GBytes              *bytes);
void     midline_video_picture_set_narrow (MidlineVideoPicture *self,
                                           gboolean             is_narrow);

G_END_DECLS
