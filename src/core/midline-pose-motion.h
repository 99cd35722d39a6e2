/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-pose.h"

G_BEGIN_DECLS

/** MIDLINE_POSE_HOLD_CAP_SECONDS: how long a long hold is shown where the drawing only explains. */
#define MIDLINE_POSE_HOLD_CAP_SECONDS 3.0

/**
 * MidlinePoseTempo:
 * @out_seconds: from the first key to the last
 * @hold_seconds: standing still there
 * @back_seconds: back to the first key
 *
 * The pace of a motion. A plain value; nothing is negative.
 */
typedef struct {
  double out_seconds;
  double hold_seconds;
  double back_seconds;
} MidlinePoseTempo;

double midline_pose_get_last_position (const MidlinePose      *self);
double midline_pose_get_turn_seconds  (const MidlinePose      *self,
                                       const MidlinePoseTempo *tempo,
                                       double                  hold_cap_seconds);
double midline_pose_get_position_at   (const MidlinePose      *self,
                                       const MidlinePoseTempo *tempo,
                                       double                  seconds,
                                       double                  hold_cap_seconds);
double midline_pose_get_next_stop     (const MidlinePose      *self,
                                       double                  position);
double midline_pose_get_previous_stop (const MidlinePose      *self,
                                       double                  position);

G_END_DECLS
