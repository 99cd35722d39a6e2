/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-progress-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The parts of the Progress page that come as often as the state has them. */

GtkWidget *midline_progress_pain_card_new    (const MidlineProgressPain     *pain);
GtkWidget *midline_progress_exercise_row_new (MidlineProgram                *program,
                                              const MidlineProgressExercise *exercise,
                                              gboolean                       is_narrow);
GtkWidget *midline_progress_legend_item_new  (MidlineChartDay                day);

G_END_DECLS
