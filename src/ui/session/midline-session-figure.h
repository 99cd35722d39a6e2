/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-session-page-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_FIGURE (midline_session_figure_get_type ())

/**
 * MidlineSessionFigure:
 *
 * The figure of the exercise that a guided session is at. It moves with the count, at its pace, and
 * only while it is in view; with animations off both positions stand side by side.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionFigure, midline_session_figure, MIDLINE, SESSION_FIGURE,
                      AdwBin)

void     midline_session_figure_set_program (MidlineSessionFigure          *self,
                                             MidlineProgram                *program);
void     midline_session_figure_show        (MidlineSessionFigure          *self,
                                             const MidlineSessionPageState *state);
gboolean midline_session_figure_has_pose    (MidlineSessionFigure          *self);

G_END_DECLS
