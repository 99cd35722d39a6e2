/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_EXERCISE_PAGE (midline_exercise_page_get_type ())

/**
 * MidlineExercisePage:
 *
 * One exercise in detail: picture, dose and place in the plan, steps, what to feel and what to
 * watch out for, neighbours on the ladder, evidence, who should skip it, and notes of one's own.
 */
G_DECLARE_FINAL_TYPE (MidlineExercisePage, midline_exercise_page, MIDLINE, EXERCISE_PAGE, AdwBin)

GtkWidget *midline_exercise_page_new (MidlineProgram *program,
                                      const char     *exercise_id);

G_END_DECLS
