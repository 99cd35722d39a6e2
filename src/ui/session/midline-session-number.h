/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_NUMBER (midline_session_number_get_type ())

/**
 * MidlineSessionNumber:
 *
 * One number as large as its room, to be read from three metres: by itself, or in a ring that runs
 * empty with words above and below the number.
 *
 * CSS nodes: one node `widget.midline-session-number`, with `.paused` while nothing runs.
 * Accessibility: none of its own; the stage around it says all in one sentence. Text direction: the
 * ring runs empty against the direction of the text.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionNumber, midline_session_number, MIDLINE, SESSION_NUMBER,
                      GtkWidget)

void midline_session_number_show (MidlineSessionNumber *self,
                                 const char          *number,
                                 gboolean             has_ring,
                                 double               share_left,
                                 const char          *above,
                                 const char          *below);
void midline_session_number_set_shows_words (MidlineSessionNumber *self,
                                             gboolean              shows_words);

G_END_DECLS
