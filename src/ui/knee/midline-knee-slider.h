/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-inputs.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_SLIDER (midline_knee_slider_get_type ())

/**
 * MidlineKneeSlider:
 *
 * One input of the tracking model: its name, its value in words and a slider below them. A tick
 * marks what balanced means; the pointer halts there, and Delete, Backspace or a double click go
 * back to it. The wheel scrolls the page and leaves the slider alone.
 *
 * Signal: `moved` (double), only when the person moved the slider; the value is in the unit of the
 * input.
 *
 * CSS nodes: `box.midline-knee-slider > box.header + box > scale`. Accessibility: the slider is
 * named by the input, its value text are the words and its description is the result, see
 * midline_knee_slider_set_result(). Text direction: grows from the start side.
 */
G_DECLARE_FINAL_TYPE (MidlineKneeSlider, midline_knee_slider, MIDLINE, KNEE_SLIDER, GtkBox)

GtkWidget *midline_knee_slider_new        (MidlineTrackingInput  input);
void       midline_knee_slider_set_value  (MidlineKneeSlider    *self,
                                           double                value);
double     midline_knee_slider_get_value  (MidlineKneeSlider    *self);
void       midline_knee_slider_set_result (MidlineKneeSlider    *self,
                                           const char           *result);
void       midline_knee_slider_append     (MidlineKneeSlider    *self,
                                           GtkWidget            *button);
GtkWidget *midline_knee_slider_get_scale  (MidlineKneeSlider    *self);

G_END_DECLS
