/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-screening.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SAFETY_STEP (midline_safety_step_get_type ())

/**
 * MidlineSafetyStep:
 *
 * The safety questions as rows with yes and no; nothing is chosen at first. Signal: `changed`.
 * Accessibility: each pair of answers is a radio group named by its question.
 */
G_DECLARE_FINAL_TYPE (MidlineSafetyStep, midline_safety_step, MIDLINE, SAFETY_STEP, GtkBox)

GtkWidget        *midline_safety_step_new               (const MidlineScreening *answered);
MidlineScreening *midline_safety_step_dup_screening     (MidlineSafetyStep      *self,
                                                         MidlineDate             asked_on);

G_END_DECLS
