/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

/* The parts of the quadriceps that the model tells apart. */
typedef enum {
  MIDLINE_QUAD_MIDDLE, /* rectus femoris and vastus intermedius */
  MIDLINE_QUAD_VLL,    /* vastus lateralis, long part */
  MIDLINE_QUAD_VLO,    /* vastus lateralis, oblique part */
  MIDLINE_QUAD_VML,    /* vastus medialis, long part */
  MIDLINE_QUAD_VMO,    /* vastus medialis, oblique part */
} MidlineQuadPart;
#define MIDLINE_N_QUAD_PARTS 5

/**
 * MidlineTrackingKnee:
 *
 * All that does not change while the kneecap moves sideways: what a setting and a rig come to.
 * Forces in N, lengths in mm.
 */
typedef struct {
  double bend_degrees;
  double pulls[MIDLINE_N_QUAD_PARTS];
  double total_pull;
  double tendon_pull;
  double tendon_offset_mm;     /* of its lower end, outward of the kneecap's */
  double it_band_tension;
  double it_band_gain;         /* part of the tension that reaches the kneecap */
  double ligament_slack_mm;    /* infinite when cut */
  double retinaculum_newton_per_mm;
  double contact_force;
  double engagement;           /* of the groove, 0.06 to 1 */
  double groove_width_mm;
  double groove_wall_slope;    /* tangent of its angle */
} MidlineTrackingKnee;

void   midline_tracking_knee_init             (MidlineTrackingKnee          *self,
                                               const MidlineTrackingSetting *setting,
                                               MidlineTrackingRig            rig);
void   midline_tracking_knee_get_forces       (const MidlineTrackingKnee    *self,
                                               double                        shift_mm,
                                               MidlineTrackingForces        *forces);
double midline_tracking_knee_get_side_force   (const MidlineTrackingKnee    *self,
                                               double                        shift_mm);
double midline_tracking_knee_get_tilt_moment  (const MidlineTrackingKnee    *self);
double midline_tracking_knee_get_steepness    (const MidlineTrackingKnee    *self,
                                               double                        shift_mm);

G_END_DECLS
