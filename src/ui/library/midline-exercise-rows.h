/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise-state.h"
#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* The small parts the page of an exercise is made of. */

GtkWidget *midline_exercise_step_new          (int                     number,
                                               const char             *text);
GtkWidget *midline_exercise_neighbour_row_new (MidlineProgram         *program,
                                               const MidlineNeighbour *neighbour);
GtkWidget *midline_exercise_text_row_new      (const char             *caption,
                                               const char             *text);
GtkWidget *midline_exercise_finding_row_new   (const MidlineFinding   *finding);

G_END_DECLS
