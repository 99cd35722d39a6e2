/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-request.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_DOSE_DIALOG (midline_plan_dose_dialog_get_type ())

/**
 * MidlinePlanDoseDialog:
 *
 * Sets, repetitions and hold of one exercise on one day, with the dose in words below.
 *
 * Signal: `requested` (MidlinePlanRequest *, transfer none), once, when the dose was changed.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanDoseDialog, midline_plan_dose_dialog, MIDLINE, PLAN_DOSE_DIALOG,
                      AdwWindow)

GtkWidget *midline_plan_dose_dialog_new (GtkWindow             *parent,
                                         MidlineProgram        *program,
                                         MidlineDate            date,
                                         const MidlinePlanItem *item);

G_END_DECLS
