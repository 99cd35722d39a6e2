/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The kneecap-tracking model: where the kneecap comes to rest between its side forces. A learning
 * model that reproduces published observations on an average knee; it says nothing about any one
 * person's. No state, no allocation. */

#include "midline-tracking.h"

#include "midline-tracking-curves-private.h"
#include "midline-tracking-private.h"

#include <math.h>

/* The kneecap is sought between these. Every whole knee within the ranges rests between them. */
#define INNERMOST_MM -25.0
#define OUTERMOST_MM 40.0

/* Halvings of that span: it ends below 1e-13 mm. */
#define N_HALVINGS 50

/* Part of the contact area that lies on the outer side. Published: the outer facet is the larger
 * at every bend. */
#define OUTER_AREA_SHARE 0.6

static void
init_knee (MidlineTrackingKnee          *knee,
           const MidlineTrackingSetting *setting,
           MidlineTrackingRig            rig)
{
  MidlineTrackingSetting taken;

  for (guint i = 0; i < MIDLINE_N_TRACKING_INPUTS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;

      midline_tracking_setting_set (&taken, input, midline_tracking_setting_get (setting, input));
    }
  midline_tracking_knee_init (knee, &taken, rig);
}

/* Term 8. The sum falls steadily outward, so there is one place where it is zero. */
static double
find_rest (const MidlineTrackingKnee *knee)
{
  double inner = INNERMOST_MM;
  double outer = OUTERMOST_MM;

  for (int i = 0; i < N_HALVINGS; i++)
    {
      double middle = (inner + outer) / 2.0;

      if (midline_tracking_knee_get_side_force (knee, middle) > 0)
        inner = middle;
      else
        outer = middle;
    }
  return (inner + outer) / 2.0;
}

/* Term 9. The reference is the same knee at the same bend and nominal force with every level at 1,
 * no delay and no IT band tension; its moment does not depend on where the kneecap is. */
static double
get_tilt_degrees (const MidlineTrackingKnee    *knee,
                  const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting reference;
  MidlineTrackingKnee reference_knee;
  double stiffness = 110.0 + 0.25 * knee->contact_force * knee->engagement; /* N·mm a degree */

  midline_tracking_setting_init (&reference, MIDLINE_TRACKING_BALANCED, knee->bend_degrees);
  reference.it_band_tension_newton = 0;
  reference.quadriceps_force_newton =
    midline_tracking_setting_get (setting, MIDLINE_TRACKING_QUADRICEPS_FORCE);
  midline_tracking_knee_init (&reference_knee, &reference, MIDLINE_TRACKING_RIG_NONE);
  return midline_tracking_get_free_tilt_degrees (knee->bend_degrees) +
         (midline_tracking_knee_get_tilt_moment (knee) -
          midline_tracking_knee_get_tilt_moment (&reference_knee)) / stiffness;
}

/* Term 10. Published: more than half of the contact is on the outer side; how it follows the shift
 * is design. 1 N/mm² = 1 MPa. */
static void
fill_contact (MidlineTrackingState      *state,
              const MidlineTrackingKnee *knee)
{
  double steepness = midline_tracking_knee_get_steepness (knee, state->shift_mm);

  state->contact_force_newton = knee->contact_force;
  state->outer_share = CLAMP (0.57 + 0.43 * steepness * knee->engagement, 0.30, 0.98);
  state->contact_area_mm2 = midline_tracking_get_contact_area_mm2 (knee->bend_degrees, FALSE);
  state->mean_pressure_mpa = knee->contact_force / state->contact_area_mm2;
  state->outer_pressure_mpa = knee->contact_force * state->outer_share /
                              (state->contact_area_mm2 * OUTER_AREA_SHARE);
}

/**
 * midline_tracking_solve_rig:
 * @setting: a setting
 * @rig: what an experiment changed in the knee; any flags together
 * @state: (out caller-allocates): where the kneecap rests and what holds it there
 *
 * Solves the balance as in a published experiment. Where too little is left to hold the kneecap (a
 * levelled wall, silent inner quad and taut band together), it ends 40 mm outward and the forces
 * do not sum to zero; a whole knee always rests.
 */
void
midline_tracking_solve_rig (const MidlineTrackingSetting *setting,
                            MidlineTrackingRig            rig,
                            MidlineTrackingState         *state)
{
  MidlineTrackingKnee knee;

  g_return_if_fail (setting != NULL);
  g_return_if_fail (state != NULL);

  init_knee (&knee, setting, rig);
  state->shift_mm = find_rest (&knee);
  state->tilt_degrees = get_tilt_degrees (&knee, setting);
  state->position_mm =
    state->shift_mm + midline_tracking_get_groove_drift_mm (knee.bend_degrees);
  midline_tracking_knee_get_forces (&knee, state->shift_mm, &state->forces);
  fill_contact (state, &knee);
}

/**
 * midline_tracking_solve:
 * @setting: a setting
 * @state: (out caller-allocates): where the kneecap rests and what holds it there
 *
 * Solves the balance of the side forces on the kneecap. Takes a few microseconds and allocates
 * nothing, so that it may run while a slider moves.
 */
void
midline_tracking_solve (const MidlineTrackingSetting *setting,
                        MidlineTrackingState         *state)
{
  midline_tracking_solve_rig (setting, MIDLINE_TRACKING_RIG_NONE, state);
}

/**
 * midline_tracking_get_rig_side_force:
 * @setting: a setting
 * @rig: what an experiment changed in the knee
 * @shift_mm: where the kneecap is held, -25 to 40, outward positive; clamped, 0 when it is no
 *   number
 *
 * As midline_tracking_get_side_force(), in a rig. An experiment's restraint is this force with its
 * sign turned, 10 mm from rest.
 *
 * Returns: sum of the side forces in N, outward positive
 */
double
midline_tracking_get_rig_side_force (const MidlineTrackingSetting *setting,
                                     MidlineTrackingRig            rig,
                                     double                        shift_mm)
{
  MidlineTrackingKnee knee;
  double shift = isfinite (shift_mm) ? CLAMP (shift_mm, INNERMOST_MM, OUTERMOST_MM) : 0.0;

  g_return_val_if_fail (setting != NULL, 0.0);

  init_knee (&knee, setting, rig);
  return midline_tracking_knee_get_side_force (&knee, shift);
}

/**
 * midline_tracking_get_side_force:
 * @setting: a setting
 * @shift_mm: where the kneecap is held, -25 to 40, outward positive; clamped, 0 when it is no
 *   number
 *
 * Adds up the side forces on a kneecap that is held at a place. The sum falls steadily outward.
 *
 * Returns: sum of the side forces in N, outward positive
 */
double
midline_tracking_get_side_force (const MidlineTrackingSetting *setting,
                                 double                        shift_mm)
{
  return midline_tracking_get_rig_side_force (setting, MIDLINE_TRACKING_RIG_NONE, shift_mm);
}
