/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-scene.h"
#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_PAGE (midline_knee_page_get_type ())

/**
 * MidlineKneePage:
 *
 * Move the Knee: sliders and presets on one side, the kneecap that follows them on the other, the
 * result in a sentence, and the way it takes while the knee bends. A model for learning: nothing on
 * it is kept, and nothing but the side comes from the person.
 *
 * CSS nodes: one node `widget`. Accessibility: a screen reader hears the result as the description
 * of the slider in focus and of the drawing, when it has changed and at most a few times a second.
 * Text direction: the page follows it, the drawing does not.
 */
G_DECLARE_FINAL_TYPE (MidlineKneePage, midline_knee_page, MIDLINE, KNEE_PAGE, AdwBin)

GtkWidget *midline_knee_page_new             (MidlineProgram               *program);
GtkWidget *midline_knee_page_get_side_button (MidlineKneePage              *self);
void       midline_knee_page_set_preset      (MidlineKneePage              *self,
                                              MidlineTrackingPreset         preset);
void       midline_knee_page_set_bend        (MidlineKneePage              *self,
                                              double                        knee_bend_degrees);
void       midline_knee_page_set_view        (MidlineKneePage              *self,
                                              MidlineKneeView               view);
const MidlineTrackingSetting *
           midline_knee_page_get_setting     (MidlineKneePage              *self);
gboolean   midline_knee_page_get_is_left     (MidlineKneePage              *self);

G_END_DECLS
