/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * MidlineFigureKey:
 * @exercise_id: (borrowed) (nullable) of the exercise; copied by the cache
 * @is_left: whether the left side works
 * @is_row: whether it is drawn for a row, as small as it gets
 * @width: pixels of the layout
 * @height: pixels of the layout
 * @scale: pixels of the screen for each of them
 * @theme: colours
 *
 * All that makes one small picture differ from another. A plain value.
 */
typedef struct {
  const char *exercise_id;
  gboolean is_left;
  gboolean is_row;
  int width;
  int height;
  int scale;
  MidlineDiagramTheme theme;
} MidlineFigureKey;

gboolean midline_figure_key_equal (const MidlineFigureKey *a,
                                   const MidlineFigureKey *b);

/**
 * MidlineFigureCache:
 *
 * Small pictures that were painted before, up to so many bytes; those that nobody asked for the
 * longest go first. Who shows a picture holds it, so nothing on screen is lost.
 */
typedef struct _MidlineFigureCache MidlineFigureCache;

MidlineFigureCache *midline_figure_cache_new         (gsize                   most_bytes);
void                midline_figure_cache_free        (MidlineFigureCache     *self);
GdkTexture         *midline_figure_cache_lookup      (MidlineFigureCache     *self,
                                                      const MidlineFigureKey *key);
void                midline_figure_cache_insert      (MidlineFigureCache     *self,
                                                      const MidlineFigureKey *key,
                                                      GdkTexture             *texture);
guint               midline_figure_cache_get_n       (MidlineFigureCache     *self);
gsize               midline_figure_cache_get_n_bytes (MidlineFigureCache     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineFigureCache, midline_figure_cache_free)

G_END_DECLS
