/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

/* What Move the Knee says about the inputs and presets of the tracking model. */

/** The inputs with a slider: the first ones, all but the force of the quadriceps. */
#define MIDLINE_N_KNEE_SLIDERS MIDLINE_TRACKING_QUADRICEPS_FORCE

/** The bend that the page begins with and the bend slider returns to. */
#define MIDLINE_KNEE_FIRST_BEND_DEGREES 20.0

/** The preset of a setting that is none of the five. */
#define MIDLINE_KNEE_NO_PRESET (-1)

const char *midline_knee_input_get_name  (MidlineTrackingInput          input);
double      midline_knee_input_get_step  (MidlineTrackingInput          input);
double      midline_knee_input_get_leap  (MidlineTrackingInput          input);
double      midline_knee_input_get_usual (MidlineTrackingInput          input);
char       *midline_knee_input_dup_words (MidlineTrackingInput          input,
                                          double                        value);

const char *midline_knee_preset_get_name (MidlineTrackingPreset         preset);
int         midline_knee_preset_find     (const MidlineTrackingSetting *setting);
void        midline_knee_setting_blend   (const MidlineTrackingSetting *from,
                                          const MidlineTrackingSetting *to,
                                          double                        progress,
                                          MidlineTrackingSetting       *setting);

G_END_DECLS
