/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_PLAY_BUTTON (midline_knee_play_button_get_type ())

/**
 * MidlineKneePlayButton:
 *
 * Bends and straightens the knee by the frame clock until it is pressed again or leaves the screen.
 * With animations switched off nothing moves by itself: each press goes on to the next of 0, 15,
 * 30, 60 and 90 degrees, and the button says so.
 *
 * Property: “is-playing” (read-only). Signal: `bent` (double), the bend in degrees.
 *
 * CSS nodes: `button.circular`. Accessibility: a button named by what it does next. Text direction:
 * none of its own.
 */
G_DECLARE_FINAL_TYPE (MidlineKneePlayButton, midline_knee_play_button, MIDLINE, KNEE_PLAY_BUTTON,
                      GtkButton)

GtkWidget *midline_knee_play_button_new        (void);
void       midline_knee_play_button_set_bend   (MidlineKneePlayButton *self,
                                                double                 bend_degrees);
gboolean   midline_knee_play_button_is_playing (MidlineKneePlayButton *self);
void       midline_knee_play_button_pause      (MidlineKneePlayButton *self);

G_END_DECLS
