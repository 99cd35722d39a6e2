/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_PHASE_LINE (midline_plan_phase_line_get_type ())

/**
 * MidlinePlanPhaseLine:
 *
 * The weeks of the programme as segments, with the name of each phase below its first week: past
 * weeks are full, the present one half.
 *
 * CSS nodes: `widget > grid > (box.midline-segment(.full|.half), label.caption)`. Accessibility:
 * an image named “Settle, week 2 of 12”, given by the page. Text direction: the weeks run with it.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanPhaseLine, midline_plan_phase_line, MIDLINE, PLAN_PHASE_LINE,
                      GtkWidget)

void midline_plan_phase_line_update (MidlinePlanPhaseLine   *self,
                                     const MidlinePlanState *state);

G_END_DECLS
