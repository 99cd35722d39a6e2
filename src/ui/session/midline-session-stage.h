/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-session-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_STAGE (midline_session_stage_get_type ())

/**
 * MidlineSessionStage:
 *
 * The middle of a guided session: the moving figure, the name with its side, the number, and what
 * stands below it; beside each other where the room is wide, else above each other. The lower the
 * room, the smaller the figure; it goes before anything else does.
 *
 * Signal: `answered` (int two_more), when the question of the rest was answered.
 *
 * CSS nodes: `widget.midline-session-stage`, with `.beside`, `.stacked` or `.stacked.short`, and
 * `.rest`, `.paused`. Accessibility: a group that takes the key focus and tells in its name what is
 * done and in its description how far it is. Text direction: the figure stands where a line begins.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionStage, midline_session_stage, MIDLINE, SESSION_STAGE,
                      GtkWidget)

void midline_session_stage_set_program  (MidlineSessionStage       *self,
                                         MidlineProgram            *program);
void midline_session_stage_show         (MidlineSessionStage       *self,
                                         const MidlineSessionPageState *state);

G_END_DECLS
