/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

double midline_tracking_get_tendon_ratio      (double bend_degrees);
double midline_tracking_get_tendon_angle      (double bend_degrees,
                                               double q_angle_degrees);
double midline_tracking_get_ligament_slack_mm (double bend_degrees);
double midline_tracking_get_it_band_gain      (double bend_degrees);
double midline_tracking_get_contact_ratio     (double bend_degrees);
double midline_tracking_get_engagement        (double bend_degrees);
double midline_tracking_get_groove_width_mm   (double bend_degrees);
double midline_tracking_get_free_tilt_degrees (double bend_degrees);
double midline_tracking_get_groove_drift_mm   (double bend_degrees);

G_END_DECLS
