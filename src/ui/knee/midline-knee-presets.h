/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-inputs.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_PRESETS (midline_knee_presets_get_type ())

/**
 * MidlineKneePresets:
 *
 * The five settings worth a look, as chips of which at most one is on.
 *
 * Signal: `chosen` (int), only when the person chose one.
 *
 * CSS nodes: `widget > widget.midline-wrap > button.midline-chip`. Accessibility: a radio group of
 * radio buttons; arrow keys go from one to the next. Text direction: lines begin at the start side.
 */
G_DECLARE_FINAL_TYPE (MidlineKneePresets, midline_knee_presets, MIDLINE, KNEE_PRESETS, AdwBin)

GtkWidget *midline_knee_presets_new          (void);
void       midline_knee_presets_set_selected (MidlineKneePresets *self,
                                              int                 preset);
int        midline_knee_presets_get_selected (MidlineKneePresets *self);

G_END_DECLS
