/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-scene.h"
#include "midline-knee-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_PICTURE (midline_knee_picture_get_type ())

/**
 * MidlineKneePicture:
 *
 * The drawing of Move the Knee. Its layers are rendered when size, theme, view or side change and
 * only moved when the knee moves; while the window is being resized the former ones are scaled.
 *
 * CSS nodes: one node `widget.midline-knee-picture`. Accessibility: a picture named by side and
 * view, “Right knee, front view”; its description is the state in a sentence. Text direction: none,
 * the drawing is the same in every language; a left knee is mirrored.
 */
G_DECLARE_FINAL_TYPE (MidlineKneePicture, midline_knee_picture, MIDLINE, KNEE_PICTURE, GtkWidget)

GtkWidget  *midline_knee_picture_new              (void);
void        midline_knee_picture_show             (MidlineKneePicture     *self,
                                                   MidlineKneeView         view,
                                                   gboolean                is_left);
void        midline_knee_picture_set_state        (MidlineKneePicture     *self,
                                                   const MidlineKneeState *state,
                                                   double                  knee_bend_degrees);
void        midline_knee_picture_set_result       (MidlineKneePicture     *self,
                                                   const char             *result);
void        midline_knee_picture_set_free         (MidlineKneePicture     *self,
                                                   int                     top,
                                                   int                     bottom);
int         midline_knee_picture_get_least_height (MidlineKneePicture     *self,
                                                   int                     width,
                                                   int                     top,
                                                   int                     bottom);
const char *midline_knee_picture_get_title        (MidlineKneePicture     *self);

G_END_DECLS
