/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_TALLY (midline_session_tally_get_type ())

/**
 * MidlineSessionTally:
 *
 * How many repetitions of the set just done are written down, with a button for one fewer and one
 * for one more (the actions `session.fewer` and `session.more`): the count of the session is a pace
 * to follow, and who went at an own one puts it right here.
 *
 * CSS nodes: one node `box`. Accessibility: a group named by the question, described by the number.
 * Text direction: mirrored.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionTally, midline_session_tally, MIDLINE, SESSION_TALLY, GtkBox)

void midline_session_tally_set_reps (MidlineSessionTally *self,
                                     int                  reps);

G_END_DECLS
