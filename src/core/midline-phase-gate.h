/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

/**
 * MidlinePhaseSigns:
 *
 * What the diary says about leaving a phase. Every number may be missing
 * (%MIDLINE_PAIN_NOT_TRIED); a missing value never opens a gate.
 */
typedef struct {
  int weekly_daily_life_pain_0_to_10;   /* last weekly check: highest of now, stairs, sitting */
  int weekly_stairs_pain_0_to_10;       /* last weekly check */
  double median_session_pain_0_to_10;   /* below 0 when missing */
  int last_mornings_fine;               /* of the last 3 answered; -1 with fewer than 3 */
  int green_strength_sessions_of_10;    /* of the last 10; -1 with fewer than 10 */
  gboolean hip_and_quad_level_reached;  /* level 2, or the highest the answers allow */
  gboolean goal_met;
  int weekly_checks_at_most_2_in_a_row;
} MidlinePhaseSigns;

gboolean     midline_phase_may_leave      (MidlinePhase             phase,
                                           const MidlinePhaseSigns *signs);
int          midline_phase_get_last_week  (MidlinePhase             phase,
                                           int                      length_weeks);
int          midline_phase_get_max_level  (MidlinePhase             phase);
gboolean     midline_phase_is_overdue     (MidlinePhase             phase,
                                           int                      week_number,
                                           int                      length_weeks);

G_END_DECLS
