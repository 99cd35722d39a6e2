/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** The value of a scale on which nothing is chosen. */
#define MIDLINE_PAIN_SCALE_UNSET (-1)

#define MIDLINE_TYPE_PAIN_SCALE (midline_pain_scale_get_type ())

/**
 * MidlinePainScale:
 *
 * Pain from 0 to 10 on eleven buttons, with a foot in the colour of its range and the words of the
 * ranges below. Nothing is chosen before the person chooses; choosing the same number again takes
 * it back.
 *
 * Properties: “value”, 0 to 10 or %MIDLINE_PAIN_SCALE_UNSET; “label”, the question it answers.
 * Signal: `chosen` (int value), only when the person chose or took back.
 *
 * Keys: one tab stop; arrows move and choose, digits choose (1 and 0 quickly: 10), Space and Return
 * choose or take back, Delete takes back.
 *
 * CSS nodes: `widget.midline-pain > button.comfort|care|stop, label.caption`. Six and five buttons
 * on two lines where eleven do not fit. Accessibility: a radio group named by “label”, its radios
 * named “2 of 10, comfortable”. Text direction: the numbers run with the text.
 */
G_DECLARE_FINAL_TYPE (MidlinePainScale, midline_pain_scale, MIDLINE, PAIN_SCALE, GtkWidget)

GtkWidget *midline_pain_scale_new       (const char       *label);
void       midline_pain_scale_set_value (MidlinePainScale *self,
                                         int               value);
int        midline_pain_scale_get_value (MidlinePainScale *self);

G_END_DECLS
