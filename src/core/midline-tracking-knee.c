/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The side forces on the kneecap, one function a term. All act in one plane across the thigh;
 * outward is positive. */

#include "midline-tracking-private.h"

#include "midline-tracking-curves-private.h"

#include <math.h>

#define RADIANS(degrees) ((degrees) * G_PI / 180.0)

/* Shares of the quadriceps force: published (rectus femoris and vastus intermedius 35 %, vastus
 * lateralis 40 %, vastus medialis 25 %). Angles to the thigh bone: published, rounded; medial is
 * negative. Lengths from kneecap to the middle of the origin: design. The angles are kept in
 * radians with their cosines beside them, because they are read in the innermost loop. */
typedef struct {
  double share;
  double angle_radians;
  double angle_cosine;
} PartShape;

static const PartShape parts[MIDLINE_N_QUAD_PARTS] = {
  [MIDLINE_QUAD_MIDDLE] = { 0.35, 0.0, 1.0 },
  [MIDLINE_QUAD_VLL] = { 0.32, RADIANS (14), 0.97029572627599647 },
  [MIDLINE_QUAD_VLO] = { 0.08, RADIANS (35), 0.81915204428899178 },
  [MIDLINE_QUAD_VML] = { 0.13, RADIANS (-15), 0.96592582628906829 },
  [MIDLINE_QUAD_VMO] = { 0.12, RADIANS (-50), 0.64278760968653933 },
};
#define LONG_PART_MM 260.0
#define OBLIQUE_PART_MM 70.0

/* The muscle builds its force up over a time of this constant, and the model looks at it this long
 * after the start: design. */
#define RISE_MS 40.0
#define LOOK_AFTER_MS 60.0

#define TENDON_LENGTH_MM 48.0

/* Half the published stiffness of the lone ligament (about 7 N/mm): it runs obliquely and the
 * kneecap is free to tilt. Calibrated, with its slack, on Senavongse and Amis 2005. */
#define LIGAMENT_NEWTON_PER_MM 3.6
#define LIGAMENT_TOE_MM 2.0

/* The outer wall of the groove. Calibrated. */
#define GROOVE_WALL_DEGREES 25.0

/* Lever of tilt, and how far the oblique parts pull backward (published). */
#define TILT_LEVER_MM 20.0
#define VLO_BACKWARD_DEGREES 33.0
#define VMO_BACKWARD_DEGREES 44.0

/**
 * midline_tracking_get_delay_factor:
 * @delay_ms: how late the inner quad starts, -10 to 50, clamped; negative is early
 *
 * Turns a timing error into a momentary loss of strength, which is all a static model can show.
 * Design: `(1 - e^(-(t - d) / τ)) / (1 - e^(-t / τ))` with t = 60 ms and τ = 40 ms.
 *
 * Returns: factor on the pull of the inner quad; 1 on time
 */
double
midline_tracking_get_delay_factor (double delay_ms)
{
  MidlineTrackingSetting setting;
  double delay;

  midline_tracking_setting_set (&setting, MIDLINE_TRACKING_INNER_QUAD_DELAY, delay_ms);
  delay = setting.inner_quad_delay_ms;
  return (1.0 - exp (-(LOOK_AFTER_MS - delay) / RISE_MS)) / (1.0 - exp (-LOOK_AFTER_MS / RISE_MS));
}

/* Term 1, forces: the long inner part gives way half as much as the oblique one. */
static void
init_pulls (MidlineTrackingKnee          *self,
            const MidlineTrackingSetting *setting,
            MidlineTrackingRig            rig)
{
  double delay = midline_tracking_get_delay_factor (setting->inner_quad_delay_ms);
  double inner = rig & MIDLINE_TRACKING_RIG_VM_OFF ? 0.0 : delay;
  double oblique = setting->inner_quad_level;
  double length = rig & MIDLINE_TRACKING_RIG_VMO_ALONE ? 1.0 : (1.0 + oblique) / 2.0;
  const double levels[MIDLINE_N_QUAD_PARTS] = {
    [MIDLINE_QUAD_MIDDLE] = 1.0,
    [MIDLINE_QUAD_VLL] = setting->outer_quad_level,
    [MIDLINE_QUAD_VLO] = setting->outer_quad_level,
    [MIDLINE_QUAD_VML] = inner * length,
    [MIDLINE_QUAD_VMO] = inner * oblique,
  };

  self->total_pull = 0;
  for (guint i = 0; i < MIDLINE_N_QUAD_PARTS; i++)
    {
      self->pulls[i] = parts[i].share * setting->quadriceps_force_newton * levels[i];
      self->total_pull += self->pulls[i];
    }
}

/**
 * midline_tracking_knee_init:
 * @self: (out caller-allocates): what does not change while the kneecap moves
 * @setting: a setting within the ranges
 * @rig: what an experiment changed
 *
 * Works out all that depends on the setting alone. Contact force and tendon pull follow the sum of
 * the parts as they pull, not the nominal quadriceps force.
 */
void
midline_tracking_knee_init (MidlineTrackingKnee          *self,
                            const MidlineTrackingSetting *setting,
                            MidlineTrackingRig            rig)
{
  double bend = setting->knee_bend_degrees;
  double slant = midline_tracking_get_tendon_angle (bend, setting->q_angle_degrees);

  init_pulls (self, setting, rig);
  self->bend_degrees = bend;
  self->tendon_pull = midline_tracking_get_tendon_ratio (bend) * self->total_pull;
  self->tendon_offset_mm = TENDON_LENGTH_MM * tan (RADIANS (slant));
  self->it_band_tension = setting->it_band_tension_newton;
  self->it_band_gain = midline_tracking_get_it_band_gain (bend);
  self->ligament_slack_mm = rig & MIDLINE_TRACKING_RIG_LIGAMENT_CUT
                              ? INFINITY
                              : midline_tracking_get_ligament_slack_mm (bend);
  /* Calibrated on the medial restraint of Merican 2009: stiffer in bend and under a taut band. */
  self->retinaculum_newton_per_mm =
    3.0 * (1.0 + 0.9 * bend / 90.0) * (1.0 + 0.006 * self->it_band_tension);
  self->contact_force = midline_tracking_get_contact_ratio (bend) * self->total_pull;
  self->engagement = midline_tracking_get_engagement (bend);
  self->groove_width_mm = midline_tracking_get_groove_width_mm (bend);
  self->groove_wall_slope =
    rig & MIDLINE_TRACKING_RIG_FLAT_WALL ? 0.0 : tan (RADIANS (GROOVE_WALL_DEGREES));
}

/* Term 1, directions: each part leans back as the kneecap moves away under it. */
static double
get_part_force (const MidlineTrackingKnee *self,
                MidlineQuadPart            part,
                double                     lean_radians)
{
  return self->pulls[part] *
         sin (parts[part].angle_radians - lean_radians * parts[part].angle_cosine);
}

/* Term 3: outward at rest, a restoring spring once the kneecap is outward of the tendon's lower
 * end. sin (atan (y / l)) without the trigonometry. Tendon length: design. */
static double
get_tendon_force (const MidlineTrackingKnee *self,
                  double                     shift_mm)
{
  double run = self->tendon_offset_mm - shift_mm;

  return self->tendon_pull * run / sqrt (run * run + TENDON_LENGTH_MM * TENDON_LENGTH_MM);
}

/* Term 4: nothing while slack, then a parabola over the toe whose slope ends at the full stiffness
 * (so that neither force nor stiffness jumps), then a line. */
static double
get_ligament_force (const MidlineTrackingKnee *self,
                    double                     shift_mm)
{
  double stretch = shift_mm - self->ligament_slack_mm;

  if (!(stretch > 0))
    return 0;
  if (stretch < LIGAMENT_TOE_MM)
    return -LIGAMENT_NEWTON_PER_MM * stretch * stretch / (2.0 * LIGAMENT_TOE_MM);
  return -LIGAMENT_NEWTON_PER_MM * (stretch - LIGAMENT_TOE_MM / 2.0);
}

/* Term 6: the outer retinaculum is taut only when the kneecap is more than 1 mm inward. */
static double
get_retinaculum_force (const MidlineTrackingKnee *self,
                       double                     shift_mm)
{
  return self->retinaculum_newton_per_mm * MAX (0.0, -shift_mm - 1.0);
}

/**
 * midline_tracking_knee_get_steepness:
 * @self: a knee
 * @shift_mm: where the kneecap is
 *
 * Returns: how much of the groove's wall the kneecap meets, -1 (inner) to 1 (outer)
 */
double
midline_tracking_knee_get_steepness (const MidlineTrackingKnee *self,
                                     double                     shift_mm)
{
  return shift_mm / sqrt (shift_mm * shift_mm + self->groove_width_mm * self->groove_width_mm);
}

/* Term 7: the contact force slides the kneecap down the wall, as far as it sits in the groove. */
static double
get_groove_force (const MidlineTrackingKnee *self,
                  double                     shift_mm)
{
  return -self->contact_force * self->engagement * self->groove_wall_slope *
         midline_tracking_knee_get_steepness (self, shift_mm);
}

/**
 * midline_tracking_knee_get_forces:
 * @self: a knee
 * @shift_mm: where the kneecap is held
 * @forces: (out caller-allocates): side forces on it in N, outward positive
 *
 * Works out every side force at a place.
 */
void
midline_tracking_knee_get_forces (const MidlineTrackingKnee *self,
                                  double                     shift_mm,
                                  MidlineTrackingForces     *forces)
{
  double long_lean = atan (shift_mm / LONG_PART_MM);
  double oblique_lean = atan (shift_mm / OBLIQUE_PART_MM);

  forces->outer_quad = get_part_force (self, MIDLINE_QUAD_VLL, long_lean) +
                       get_part_force (self, MIDLINE_QUAD_VLO, oblique_lean);
  forces->inner_quad = get_part_force (self, MIDLINE_QUAD_VML, long_lean) +
                       get_part_force (self, MIDLINE_QUAD_VMO, oblique_lean);
  /* Term 5. */
  forces->it_band = self->it_band_gain * self->it_band_tension;
  forces->inner_ligament = get_ligament_force (self, shift_mm);
  forces->outer_retinaculum = get_retinaculum_force (self, shift_mm);
  forces->groove = get_groove_force (self, shift_mm);
  forces->tendon_and_middle_quad = get_tendon_force (self, shift_mm) +
                                   get_part_force (self, MIDLINE_QUAD_MIDDLE, long_lean);
}

/**
 * midline_tracking_knee_get_side_force:
 * @self: a knee
 * @shift_mm: where the kneecap is held
 *
 * Returns: sum of the side forces in N, outward positive
 */
double
midline_tracking_knee_get_side_force (const MidlineTrackingKnee *self,
                                      double                     shift_mm)
{
  MidlineTrackingForces forces;

  midline_tracking_knee_get_forces (self, shift_mm, &forces);
  return forces.outer_quad + forces.inner_quad + forces.it_band + forces.inner_ligament +
         forces.outer_retinaculum + forces.groove + forces.tendon_and_middle_quad;
}

/**
 * midline_tracking_knee_get_tilt_moment:
 * @self: a knee
 *
 * Term 9: what the oblique parts, which pull backward as well, and the IT band turn the kneecap
 * with. Calibrated on Merican and Amis 2009 and on the experiment with the vastus medialis
 * unloaded (2018).
 *
 * Returns: N·mm, outward positive
 */
double
midline_tracking_knee_get_tilt_moment (const MidlineTrackingKnee *self)
{
  return TILT_LEVER_MM *
         (self->pulls[MIDLINE_QUAD_VLO] * sin (RADIANS (VLO_BACKWARD_DEGREES)) -
          self->pulls[MIDLINE_QUAD_VMO] * sin (RADIANS (VMO_BACKWARD_DEGREES)) +
          0.14 * self->it_band_tension * self->it_band_gain / 0.28);
}
