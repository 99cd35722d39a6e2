/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

/* The side forces as they are shown: one name and one number with one decimal for each arrow. */

/** MidlineTrackingForce: one arrow, in the order of MidlineTrackingForces. */
typedef enum {
  MIDLINE_TRACKING_FORCE_OUTER_QUAD,
  MIDLINE_TRACKING_FORCE_INNER_QUAD,
  MIDLINE_TRACKING_FORCE_IT_BAND,
  MIDLINE_TRACKING_FORCE_INNER_LIGAMENT,
  MIDLINE_TRACKING_FORCE_OUTER_RETINACULUM,
  MIDLINE_TRACKING_FORCE_GROOVE,
  MIDLINE_TRACKING_FORCE_TENDON_AND_MIDDLE_QUAD,
} MidlineTrackingForce;
#define MIDLINE_N_TRACKING_FORCES 7

const char *midline_tracking_force_get_name     (MidlineTrackingForce         force);
void        midline_tracking_forces_get_tenths  (const MidlineTrackingForces *self,
                                                 int                         *tenths);
char       *midline_tracking_force_dup_number   (int                          tenths);
char       *midline_tracking_force_dup_sentence (MidlineTrackingForce         force,
                                                 int                          tenths);

G_END_DECLS
