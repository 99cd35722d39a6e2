/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-figure-cache.h"
#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_FIGURE_ALBUM (midline_figure_album_get_type ())

/**
 * MidlineFigureAlbum:
 *
 * The small pictures of the exercises for all pages of one program: painted when the main loop has
 * nothing else to do, a few at a time, and kept for the next time.
 */
G_DECLARE_FINAL_TYPE (MidlineFigureAlbum, midline_figure_album, MIDLINE, FIGURE_ALBUM, GObject)

MidlineFigureAlbum *midline_figure_album_get           (MidlineProgram         *program);
GdkTexture         *midline_figure_album_lookup        (MidlineFigureAlbum     *self,
                                                        const MidlineFigureKey *key);
void                midline_figure_album_request       (MidlineFigureAlbum     *self,
                                                        const MidlineFigureKey *key,
                                                        GtkWidget              *widget);
guint               midline_figure_album_get_n_painted (MidlineFigureAlbum     *self);

G_END_DECLS
