/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_EXERCISE_CHOOSER (midline_exercise_chooser_get_type ())

/**
 * MidlineExerciseChooser:
 *
 * A search field above a list of every exercise, with “No exercise” first.
 *
 * Signals:
 *  - `chosen` (const char *exercise_id): one was chosen; %NULL for none.
 */
G_DECLARE_FINAL_TYPE (MidlineExerciseChooser, midline_exercise_chooser, MIDLINE, EXERCISE_CHOOSER,
                      GtkBox)

void midline_exercise_chooser_set_catalogue (MidlineExerciseChooser *self,
                                             MidlineCatalogue       *catalogue);
void midline_exercise_chooser_start         (MidlineExerciseChooser *self);

G_END_DECLS
