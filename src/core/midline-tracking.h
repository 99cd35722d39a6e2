/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineTrackingInput: the numbers of a setting, in the order of its fields. */
typedef enum {
  MIDLINE_TRACKING_KNEE_BEND,
  MIDLINE_TRACKING_OUTER_QUAD_LEVEL,
  MIDLINE_TRACKING_INNER_QUAD_LEVEL,
  MIDLINE_TRACKING_INNER_QUAD_DELAY,
  MIDLINE_TRACKING_IT_BAND_TENSION,
  MIDLINE_TRACKING_Q_ANGLE,
  MIDLINE_TRACKING_QUADRICEPS_FORCE,
} MidlineTrackingInput;
#define MIDLINE_N_TRACKING_INPUTS 7

/** MidlineTrackingRange: what one input may be, in its own unit, and what it is when balanced. */
typedef struct {
  double lowest;
  double highest;
  double balanced;
} MidlineTrackingRange;

/**
 * MidlineTrackingSetting:
 * @knee_bend_degrees: from 0 (straight) to 90
 * @outer_quad_level: pull of the vastus lateralis, 0.5 to 1.6; 1 is balanced
 * @inner_quad_level: pull of the vastus medialis, 0 to 1.5; 1 is balanced
 * @inner_quad_delay_ms: how late the vastus medialis starts, -10 (early) to 50
 * @it_band_tension_newton: 0 to 120; 30 at rest
 * @q_angle_degrees: 8 to 22, usually 14
 * @quadriceps_force_newton: 100 to 3000, usually 175 as in the published experiments
 *
 * What the model is asked. A plain value. Numbers out of range count as the nearest end, numbers
 * that are none (NaN, infinite) as balanced.
 */
typedef struct {
  double knee_bend_degrees;
  double outer_quad_level;
  double inner_quad_level;
  double inner_quad_delay_ms;
  double it_band_tension_newton;
  double q_angle_degrees;
  double quadriceps_force_newton;
} MidlineTrackingSetting;

/** MidlineTrackingForces: side forces on the kneecap in N, outward positive, that sum to zero. */
typedef struct {
  double outer_quad;        /* both parts of the vastus lateralis */
  double inner_quad;        /* both parts of the vastus medialis */
  double it_band;
  double inner_ligament;
  double outer_retinaculum;
  double groove;
  double tendon_and_middle_quad;
} MidlineTrackingForces;

/**
 * MidlineTrackingState:
 * @shift_mm: from the centre of the groove, outward positive
 * @tilt_degrees: outer edge backward positive
 * @position_mm: shift and the sideways run of the groove itself, as seen from the front
 * @forces: what holds the kneecap there
 * @contact_force_newton: of the kneecap on the groove
 * @outer_share: part of that force on the outer side, 0.30 to 0.98
 * @contact_area_mm2: without body weight, as in the experiments
 * @mean_pressure_mpa: contact force over contact area
 * @outer_pressure_mpa: the same of the outer side, which is 60 % of the area
 *
 * What the model answers. A plain value.
 */
typedef struct {
  double shift_mm;
  double tilt_degrees;
  double position_mm;
  MidlineTrackingForces forces;
  double contact_force_newton;
  double outer_share;
  double contact_area_mm2;
  double mean_pressure_mpa;
  double outer_pressure_mpa;
} MidlineTrackingState;

/** MidlineTrackingPreset: settings with a name. */
typedef enum {
  MIDLINE_TRACKING_BALANCED,
  MIDLINE_TRACKING_TIGHT_OUTER_SIDE,
  MIDLINE_TRACKING_WEAK_INNER_SIDE,
  MIDLINE_TRACKING_LATE_INNER_SIDE,
  MIDLINE_TRACKING_ALL_TOGETHER,
} MidlineTrackingPreset;
#define MIDLINE_N_TRACKING_PRESETS 5

/**
 * MidlineTrackingRig:
 * @MIDLINE_TRACKING_RIG_NONE: the whole knee
 * @MIDLINE_TRACKING_RIG_VMO_ALONE: the level of the inner quad is that of its oblique part (VMO)
 *   only; the long part (VML) pulls its full share
 * @MIDLINE_TRACKING_RIG_VM_OFF: both parts of the inner quad are silent
 * @MIDLINE_TRACKING_RIG_FLAT_WALL: the outer wall of the groove is levelled
 * @MIDLINE_TRACKING_RIG_LIGAMENT_CUT: the inner ligament is cut
 *
 * What published experiments changed in a knee. The pages never use it.
 */
typedef enum {
  MIDLINE_TRACKING_RIG_NONE = 0,
  MIDLINE_TRACKING_RIG_VMO_ALONE = 1 << 0,
  MIDLINE_TRACKING_RIG_VM_OFF = 1 << 1,
  MIDLINE_TRACKING_RIG_FLAT_WALL = 1 << 2,
  MIDLINE_TRACKING_RIG_LIGAMENT_CUT = 1 << 3,
} MidlineTrackingRig;

const MidlineTrackingRange *
       midline_tracking_input_get_range         (MidlineTrackingInput          input);
double midline_tracking_setting_get             (const MidlineTrackingSetting *self,
                                                 MidlineTrackingInput          input);
void   midline_tracking_setting_set             (MidlineTrackingSetting       *self,
                                                 MidlineTrackingInput          input,
                                                 double                        value);
void   midline_tracking_setting_init            (MidlineTrackingSetting       *self,
                                                 MidlineTrackingPreset         preset,
                                                 double                        knee_bend_degrees);
gboolean
       midline_tracking_setting_find_preset     (const MidlineTrackingSetting *self,
                                                 MidlineTrackingPreset        *preset);

void   midline_tracking_solve                   (const MidlineTrackingSetting *setting,
                                                 MidlineTrackingState         *state);
void   midline_tracking_solve_rig               (const MidlineTrackingSetting *setting,
                                                 MidlineTrackingRig            rig,
                                                 MidlineTrackingState         *state);
double midline_tracking_get_side_force          (const MidlineTrackingSetting *setting,
                                                 double                        shift_mm);
double midline_tracking_get_rig_side_force      (const MidlineTrackingSetting *setting,
                                                 MidlineTrackingRig            rig,
                                                 double                        shift_mm);
double midline_tracking_get_delay_factor        (double                        delay_ms);
double midline_tracking_get_contact_area_mm2    (double                        knee_bend_degrees,
                                                 gboolean                      under_body_weight);

G_END_DECLS
