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
 * The questions before a plan: welcome, safety, knee and week, the plan ready. Signals: finished, show-learn.
 */
G_DECLARE_FINAL_TYPE (MidlineFirstRun, midline_first_run, MIDLINE, FIRST_RUN, AdwBin)

GtkWidget *midline_first_run_new (MidlineProgram *program, gboolean can_cancel);

G_END_DECLS
