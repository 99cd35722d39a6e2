/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"

#include <glib.h>

G_BEGIN_DECLS

/* Where the parts of a guided session stand, as plain numbers. Everything is in pixels, from the
 * start side; who uses it mirrors it. */

/** MidlineSessionShape: how the parts are arranged. */
typedef enum {
  MIDLINE_SESSION_BESIDE,   /* the figure at the start, words and number at the end */
  MIDLINE_SESSION_STACKED,  /* one below the other */
  MIDLINE_SESSION_SHORT,    /* one below the other in little height: smaller words */
} MidlineSessionShape;

/**
 * MidlineSessionDemand:
 * @width: of the room
 * @height: of the room; not read by midline_session_layout_get_least_height()
 * @shape: see midline_session_layout_get_shape()
 * @is_rest: the number stands in a ring and takes the place of the figure
 * @has_figure: whether there is one
 * @text_scale: 1 for text of the usual size, which 0 is too
 * @head_height: least height of name and side
 * @foot_height: least height of what stands below the number
 *
 * What is to be placed. A plain value.
 */
typedef struct {
  int width;
  int height;
  MidlineSessionShape shape;
  gboolean is_rest;
  gboolean has_figure;
  double text_scale;
  int head_height;
  int foot_height;
} MidlineSessionDemand;

/** MidlineSessionPlaces: where each part stands; what has no room has no size. */
typedef struct {
  MidlineRectangle figure;
  MidlineRectangle head;
  MidlineRectangle count;
  MidlineRectangle foot;
} MidlineSessionPlaces;

MidlineSessionShape midline_session_layout_get_shape (int                  width,
                                                      int                  height,
                                                      double               text_scale);
int  midline_session_layout_get_words_width  (int                         width,
                                              MidlineSessionShape         shape);
int  midline_session_layout_get_head_width   (const MidlineSessionDemand *demand);
gboolean midline_session_layout_sets_ring_beside (MidlineSessionShape     shape,
                                                  double                  text_scale);
int  midline_session_layout_get_least_width  (int                         words_width,
                                              MidlineSessionShape         shape);
int  midline_session_layout_get_least_height (const MidlineSessionDemand *demand);
void midline_session_layout_place            (const MidlineSessionDemand *demand,
                                              MidlineSessionPlaces       *places);

G_END_DECLS
