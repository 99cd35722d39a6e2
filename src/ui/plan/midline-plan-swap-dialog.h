/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-request.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_SWAP_DIALOG (midline_plan_swap_dialog_get_type ())

/**
 * MidlinePlanSwapDialog:
 *
 * The exercises that fit in the place of another, each with its reason. Choosing one closes the
 * dialog.
 *
 * Signal: `requested` (MidlinePlanRequest *, transfer none), once, when one was chosen.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanSwapDialog, midline_plan_swap_dialog, MIDLINE, PLAN_SWAP_DIALOG,
                      AdwWindow)

GtkWidget *midline_plan_swap_dialog_new (GtkWindow      *parent,
                                         MidlineProgram *program,
                                         MidlineDate     date,
                                         const char     *exercise_id);

G_END_DECLS
