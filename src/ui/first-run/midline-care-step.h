/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-screening.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_CARE_STEP (midline_care_step_get_type ())

/**
 * MidlineCareStep:
 *
 * What a safety answer that asks for care leads to: what to do, how soon, what is locked and what
 * stays open. Signals: `change-answer`, `show-learn`, `cleared` (a clinician said it is fine).
 * Neither button is the suggested one.
 */
G_DECLARE_FINAL_TYPE (MidlineCareStep, midline_care_step, MIDLINE, CARE_STEP, GtkBox)

GtkWidget  *midline_care_step_new         (const MidlineScreening *screening);
MidlineDate midline_care_step_get_cleared (MidlineCareStep        *self);

G_END_DECLS
