/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

/** One sample a degree, from 0 to 90. */
#define MIDLINE_N_SHIFT_SAMPLES 91

/**
 * MidlineShiftSamples:
 * @now_mm: where the kneecap is at each whole degree of knee bend, outward positive
 * @balanced_mm: the same with everything balanced
 * @is_balanced: whether the two are the same but for less than a tenth of a millimetre
 *
 * The path of the kneecap while the knee bends. A plain value.
 */
typedef struct {
  double now_mm[MIDLINE_N_SHIFT_SAMPLES];
  double balanced_mm[MIDLINE_N_SHIFT_SAMPLES];
  gboolean is_balanced;
} MidlineShiftSamples;

void   midline_shift_samples_init    (MidlineShiftSamples          *self,
                                      const MidlineTrackingSetting *setting);
double midline_shift_samples_read    (const double                 *samples_mm,
                                      double                        bend_degrees);
void   midline_shift_samples_find_range (const MidlineShiftSamples *self,
                                         double                    *lowest_mm,
                                         double                    *highest_mm);

G_END_DECLS
