/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"
#include "midline-pose.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_FIGURE_PICTURE (midline_figure_picture_get_type ())

/**
 * MidlineFigurePicture:
 *
 * The figure of an exercise at one moment of its motion, as large as there is room; or start and
 * finish beside or above each other, where nothing may move. It has no clock: who shows it says
 * where in the motion it is.
 *
 * CSS nodes: one node `widget.midline-figure-picture`. Accessibility: a picture named by the
 * exercise, described by its steps. Text direction: never mirrored, a body has its own left and
 * right; start stands where a line of text begins.
 */
G_DECLARE_FINAL_TYPE (MidlineFigurePicture, midline_figure_picture, MIDLINE, FIGURE_PICTURE,
                      GtkWidget)

void midline_figure_picture_set_exercise   (MidlineFigurePicture *self,
                                            MidlineExercise      *exercise,
                                            const MidlinePose    *pose);
void midline_figure_picture_set_is_left    (MidlineFigurePicture *self,
                                            gboolean              is_left);
void midline_figure_picture_set_position   (MidlineFigurePicture *self,
                                            double                position,
                                            gboolean              is_moving);
void midline_figure_picture_set_shows_both (MidlineFigurePicture *self,
                                            gboolean              shows_both);

G_END_DECLS
