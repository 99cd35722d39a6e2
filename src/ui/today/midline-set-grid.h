/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SET_GRID (midline_set_grid_get_type ())

/**
 * MidlineSetGrid:
 *
 * The sets of one exercise: a line for each side, the first side on top; a button for each set,
 * which shows what was done or what is planned; a pencil that opens the editor of the side. Where
 * it is narrow, two sets a line below the name of the side.
 *
 * Signals: `toggled` (int side, int set_number, gboolean done); `edited` (int side, int set_number,
 * int reps, int seconds, double load_kg). The grid changes only when it is updated.
 *
 * CSS nodes: `grid > button.midline-set-button > box > image + label`. Accessibility: toggle
 * buttons named “Right, set 1, 12 repetitions” with the pressed state. Text direction: sets run
 * with it.
 */
G_DECLARE_FINAL_TYPE (MidlineSetGrid, midline_set_grid, MIDLINE, SET_GRID, GtkGrid)

GtkWidget *midline_set_grid_new        (void);
void       midline_set_grid_update     (MidlineSetGrid             *self,
                                        const MidlineTodayExercise *exercise);
void       midline_set_grid_set_narrow (MidlineSetGrid             *self,
                                        gboolean                    narrow);

G_END_DECLS
