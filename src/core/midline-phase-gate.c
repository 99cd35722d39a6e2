/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* When a phase may be left (plan-engine: phases). Nothing here changes a phase: the change is
 * offered to the person. */

#include "midline-phase-gate.h"

/* The last week of each phase of a programme of 12 and of 6 weeks; Return goes on after its. */
static const int last_weeks[2][MIDLINE_N_PHASES] = {
  { 3, 9, 12 },
  { 2, 5, 6 },
};

/* A value that was not entered is neither small nor large. */
static gboolean
is_entered_and_at_most (double value,
                        double limit)
{
  return value >= 0 && value <= limit;
}

static gboolean
may_leave_settle (const MidlinePhaseSigns *signs)
{
  return is_entered_and_at_most (signs->weekly_daily_life_pain_0_to_10, 3) &&
         is_entered_and_at_most (signs->median_session_pain_0_to_10, 3) &&
         signs->last_mornings_fine >= 3;
}

static gboolean
may_leave_build (const MidlinePhaseSigns *signs)
{
  return signs->green_strength_sessions_of_10 >= 8 &&
         is_entered_and_at_most (signs->weekly_stairs_pain_0_to_10, 2) &&
         signs->hip_and_quad_level_reached;
}

/**
 * midline_phase_may_leave:
 * @phase: the present phase
 * @signs: what the diary says; a missing value never opens the gate
 *
 * Returns: whether the next phase may be offered; after Return, whether two sessions a week are
 *   enough to keep what was reached
 */
gboolean
midline_phase_may_leave (MidlinePhase             phase,
                         const MidlinePhaseSigns *signs)
{
  g_return_val_if_fail (signs != NULL, FALSE);

  switch (phase)
    {
    case MIDLINE_PHASE_SETTLE:
      return may_leave_settle (signs);
    case MIDLINE_PHASE_BUILD:
      return may_leave_build (signs);
    case MIDLINE_PHASE_RETURN:
      return signs->goal_met || signs->weekly_checks_at_most_2_in_a_row >= 2;
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * midline_phase_get_last_week:
 * @phase: a phase
 * @length_weeks: length of the programme, 6 or 12; anything else counts as 12
 *
 * Returns: number of the last week that the phase usually takes; Return goes on after it
 */
int
midline_phase_get_last_week (MidlinePhase phase,
                             int          length_weeks)
{
  g_return_val_if_fail (phase >= 0 && phase < MIDLINE_N_PHASES, 0);

  return last_weeks[length_weeks == 6 ? 1 : 0][phase];
}

/**
 * midline_phase_get_max_level:
 * @phase: a phase
 *
 * Returns: the highest level of a new exercise in this phase: 1, 2, 3
 */
int
midline_phase_get_max_level (MidlinePhase phase)
{
  g_return_val_if_fail (phase >= 0 && phase < MIDLINE_N_PHASES, 1);

  return 1 + (int) phase;
}

/**
 * midline_phase_is_overdue:
 * @phase: the present phase
 * @week_number: number of the present week
 * @length_weeks: length of the programme, 6 or 12
 *
 * A phase that is still not left in the second week after its last one: time to advise seeing
 * someone and, in Settle, to offer Build with hip work only. Return has no end.
 *
 * Returns: whether the phase lasts too long
 */
gboolean
midline_phase_is_overdue (MidlinePhase phase,
                          int          week_number,
                          int          length_weeks)
{
  return phase != MIDLINE_PHASE_RETURN &&
         week_number > midline_phase_get_last_week (phase, length_weeks) + 1;
}
