/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-geometry.h"
#include "midline-tracking.h"

G_BEGIN_DECLS

/** How many times larger than life the difference from Balanced is drawn. */
#define MIDLINE_KNEE_ENLARGEMENT 3.0

/** MidlineKneeMotion: where the kneecap is drawn, and where Balanced is; outward positive. */
typedef struct {
  double offset_mm;
  double tilt_degrees;
  double balanced_offset_mm;
  double balanced_tilt_degrees;
} MidlineKneeMotion;

double   midline_knee_motion_ease                (double                      value,
                                                  double                      from,
                                                  double                      room);
void     midline_knee_motion_init_front          (MidlineKneeMotion          *self,
                                                  const MidlineTrackingState *now,
                                                  const MidlineTrackingState *balanced);
void     midline_knee_motion_init_groove         (MidlineKneeMotion          *self,
                                                  const MidlineTrackingState *now,
                                                  const MidlineTrackingState *balanced);
gboolean midline_knee_motion_is_off_balance      (const MidlineKneeMotion    *self);

void     midline_knee_motion_init_shear          (cairo_matrix_t             *matrix,
                                                  double                      still_y,
                                                  double                      moving_y,
                                                  double                      dx);
void     midline_knee_motion_init_stretch        (cairo_matrix_t             *matrix,
                                                  double                      still_x,
                                                  double                      moving_x,
                                                  double                      dx);
void     midline_knee_motion_init_narrowing      (cairo_matrix_t             *matrix,
                                                  const MidlinePoint         *pivot,
                                                  double                      tilt_degrees,
                                                  double                      dx);
void     midline_knee_motion_init_turn           (cairo_matrix_t             *matrix,
                                                  const MidlinePoint         *pivot,
                                                  double                      tilt_degrees,
                                                  double                      dx,
                                                  double                      dy);
void     midline_knee_motion_init_strap          (cairo_matrix_t             *matrix,
                                                  const MidlinePoint         *still,
                                                  const MidlinePoint         *end,
                                                  const cairo_matrix_t       *kneecap);

G_END_DECLS
