/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MidlineKneeArrangement:
 * @MIDLINE_KNEE_FLOW: one column, all of it scrolls
 * @MIDLINE_KNEE_PICTURE_STAYS: the picture stays on top, the rest scrolls below it
 * @MIDLINE_KNEE_RESULT_STAYS: picture and result stay on top, the controls scroll below them
 * @MIDLINE_KNEE_COLUMNS: picture and result on the left, the controls on the right
 */
typedef enum {
  MIDLINE_KNEE_FLOW,
  MIDLINE_KNEE_PICTURE_STAYS,
  MIDLINE_KNEE_RESULT_STAYS,
  MIDLINE_KNEE_COLUMNS,
} MidlineKneeArrangement;

MidlineKneeArrangement midline_knee_arrangement_find (int    width,
                                                      int    height,
                                                      int    picture_height,
                                                      int    result_height,
                                                      double text_scale);

#define MIDLINE_TYPE_KNEE_FRAME (midline_knee_frame_get_type ())

/**
 * MidlineKneeFrame:
 *
 * Lays out Move the Knee: a picture, the result in words and the controls, by the room there is.
 * Asks for little itself; the controls keep their place in the tree, so that the key focus on a
 * slider survives every change of size.
 *
 * Properties: “picture”, “result”, “controls”; “is-narrow” (read-only), below 550 pixels.
 *
 * CSS nodes: one node `widget.midline-knee-frame`, with `.narrow` below 550 pixels. Accessibility:
 * none of its own. Text direction: the columns follow it.
 */
G_DECLARE_FINAL_TYPE (MidlineKneeFrame, midline_knee_frame, MIDLINE, KNEE_FRAME, GtkWidget)

MidlineKneeArrangement midline_knee_frame_get_arrangement (MidlineKneeFrame *self);
gboolean               midline_knee_frame_get_is_narrow   (MidlineKneeFrame *self);

G_END_DECLS
