/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-pose.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_FIGURE_VIEW (midline_figure_view_get_type ())

/**
 * MidlineFigureView:
 *
 * The moving figure of an exercise on its stage. It plays at the exercise's own pace while it is on
 * screen, with holds of at most three seconds; buttons play and pause, step from position to
 * position and choose the side; the time line can be dragged. With the figure focused, Space plays
 * and pauses, arrows step, Home and End lead to the first and last position. Where animations are
 * switched off nothing moves: start and finish are shown together.
 *
 * Properties: “is-left”, the side that works; “is-playing” (read-only), whether the figure moves
 * at the moment.
 *
 * CSS nodes: `widget.midline-stage.large > overlay > box > (widget.midline-figure-picture,
 * box.midline-figure-controls)`. Accessibility: a picture named by the exercise and described by
 * its steps; each button is named by what it does next. Text direction: buttons and time line run
 * with the text, the figure is never mirrored by it.
 */
G_DECLARE_FINAL_TYPE (MidlineFigureView, midline_figure_view, MIDLINE, FIGURE_VIEW, AdwBin)

void     midline_figure_view_set_exercise (MidlineFigureView *self,
                                           MidlineExercise   *exercise,
                                           const MidlinePose *pose,
                                           MidlineSide        side);
gboolean midline_figure_view_get_is_left  (MidlineFigureView *self);
gboolean midline_figure_view_is_playing   (MidlineFigureView *self);
double   midline_figure_view_get_position (MidlineFigureView *self);

G_END_DECLS
