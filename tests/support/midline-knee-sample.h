/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-scene.h"

G_BEGIN_DECLS

/** MidlineKneeSample: a pose with all that it points at. */
typedef struct {
  MidlineTrackingState now;
  MidlineTrackingState balanced;
  char texts[MIDLINE_N_KNEE_ARROWS][64];
  char bend_text[16];
  MidlineKneePose pose;
} MidlineKneeSample;

const MidlinePalette *midline_knee_sample_get_palette  (MidlineDiagramTheme           theme);
PangoContext         *midline_knee_sample_create_pango (double                        text_scale);
void                  midline_knee_sample_pose         (MidlineKneeSample            *self,
                                                        const MidlineTrackingSetting *setting);

G_END_DECLS
