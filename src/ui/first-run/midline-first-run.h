/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_FIRST_RUN (midline_first_run_get_type ())

/**
 * MidlineFirstRun:
 *
 * The questions before a plan: welcome, safety, knee and week, and the plan to look at. Back and
 * forth at will; nothing but the safety answers is saved before Use This Plan. Also used to change
 * the answers later; it then begins with the knee and can be left.
 *
 * Signals: `finished` (the plan is in use, or the person left), `show-learn`.
 * Accessibility: the dots are an image named “Step 2 of 3”; each step begins with a heading.
 */
G_DECLARE_FINAL_TYPE (MidlineFirstRun, midline_first_run, MIDLINE, FIRST_RUN, AdwBin)

GtkWidget *midline_first_run_new        (MidlineProgram  *program,
                                         gboolean         can_cancel);
void       midline_first_run_show_signs (MidlineFirstRun *self);

G_END_DECLS
