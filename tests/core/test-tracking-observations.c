/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The published observations that the tracking model reproduces, one test each, by their row in
 * the design of the model. Each test names the source, the published value and the band in which
 * the model is accepted. Rows 1-5, 7, 9, 11 and 16 were used to set values of the model; 8, 12, 13
 * and 14 were not tuned one by one but share its parameters.
 *
 * The reference is the intact knee: every level 1, no delay, no IT band tension, 175 N. Shifts and
 * tilts are differences from it at the same bend. Restraint is the force that holds the kneecap
 * 10 mm outward (or inward) of where the reference rests. */

#include "midline-tracking-curves-private.h"
#include "midline-tracking.h"

#define assert_within(value, lowest, highest) \
  G_STMT_START \
    { \
      g_assert_cmpfloat (value, >=, lowest); \
      g_assert_cmpfloat (value, <=, highest); \
    } \
  G_STMT_END

static MidlineTrackingSetting
get_reference (double bend_degrees)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, bend_degrees);
  setting.it_band_tension_newton = 0;
  return setting;
}

static MidlineTrackingState
solve (const MidlineTrackingSetting *setting,
       MidlineTrackingRig            rig)
{
  MidlineTrackingState state;

  midline_tracking_solve_rig (setting, rig, &state);
  return state;
}

static MidlineTrackingState
solve_reference (double bend_degrees)
{
  MidlineTrackingSetting setting = get_reference (bend_degrees);

  return solve (&setting, MIDLINE_TRACKING_RIG_NONE);
}

static double
get_restraint (const MidlineTrackingSetting *setting,
               MidlineTrackingRig            rig)
{
  double rest = solve_reference (setting->knee_bend_degrees).shift_mm;

  return -midline_tracking_get_rig_side_force (setting, rig, rest + 10);
}

/* Positive inward force has to be overcome by pushing outward. */
static double
get_medial_restraint (const MidlineTrackingSetting *setting)
{
  double rest = solve_reference (setting->knee_bend_degrees).shift_mm;

  return midline_tracking_get_side_force (setting, rest - 10);
}

static double
get_intact_restraint (double bend_degrees)
{
  MidlineTrackingSetting setting = get_reference (bend_degrees);

  return get_restraint (&setting, MIDLINE_TRACKING_RIG_NONE);
}

/* Change of the lateral restraint against the intact reference, %. */
static double
get_change (const MidlineTrackingSetting *setting,
            MidlineTrackingRig            rig)
{
  return 100 * (get_restraint (setting, rig) / get_intact_restraint (setting->knee_bend_degrees) -
                1);
}

/* Merican et al. 2009, 14 knees, 175 N: 82-101 N without IT band tension. Accept 60-130 N. */
static void
test_1_lateral_restraint (void)
{
  static const double bends[] = { 0, 30, 60, 90 };

  for (guint i = 0; i < G_N_ELEMENTS (bends); i++)
    assert_within (get_intact_restraint (bends[i]), 60, 130);
}

/* Senavongse and Amis 2005, 8 knees: -30 % at 30 degrees with the VMO relaxed. Accept -40 to -15 %.
 * The rig relaxed the VMO alone. */
static void
test_2_vmo_off (void)
{
  MidlineTrackingSetting setting = get_reference (30);

  setting.inner_quad_level = 0;
  assert_within (get_change (&setting, MIDLINE_TRACKING_RIG_VMO_ALONE), -40, -15);
}

/* The same: -70 % at 30 degrees with the outer wall levelled. Accept -85 to -50 %. */
static void
test_3_flat_wall (void)
{
  MidlineTrackingSetting setting = get_reference (30);

  assert_within (get_change (&setting, MIDLINE_TRACKING_RIG_FLAT_WALL), -85, -50);
}

/* The same: -49 % at 0 degrees with the medial retinaculum cut, largest there; no effect on medial
 * stability. Accept -65 to -35 %. */
static void
test_4_ligament_cut (void)
{
  MidlineTrackingSetting straight = get_reference (0);
  double at_straight = get_change (&straight, MIDLINE_TRACKING_RIG_LIGAMENT_CUT);

  assert_within (at_straight, -65, -35);
  for (int bend = 1; bend <= 90; bend++)
    {
      MidlineTrackingSetting bent = get_reference (bend);

      g_assert_cmpfloat (get_change (&bent, MIDLINE_TRACKING_RIG_LIGAMENT_CUT), >, at_straight);
    }
}

/* Merican et al. 2009: 90 N in the IT band lower the lateral restraint by at most 25 %, at 60
 * degrees. Accept -35 to -15 %. */
static void
test_5_it_band_restraint (void)
{
  MidlineTrackingSetting setting = get_reference (60);
  double at_60;

  setting.it_band_tension_newton = 90;
  at_60 = get_change (&setting, MIDLINE_TRACKING_RIG_NONE);
  assert_within (at_60, -35, -15);
  for (int bend = 0; bend <= 90; bend += 5)
    {
      setting.knee_bend_degrees = bend;
      g_assert_cmpfloat (get_change (&setting, MIDLINE_TRACKING_RIG_NONE), >=, at_60 - 1e-9);
    }
}

/* The same experiment, medial side (Background 5, row 1): from 74 N (0 degrees, 0 N) to 211 N (90
 * degrees, 90 N). Accept 60-110 and 150-270 N, as for the lateral side. */
static void
test_medial_restraint (void)
{
  MidlineTrackingSetting slack = get_reference (0);
  MidlineTrackingSetting tight = get_reference (90);

  tight.it_band_tension_newton = 90;
  assert_within (get_medial_restraint (&slack), 60, 110);
  assert_within (get_medial_restraint (&tight), 150, 270);
}

/* Merican and Amis 2009, 9 knees: 60 / 90 N shift the kneecap 0.8 / 1.4 mm at mid-range. Accept 0.4
 * to 2 times that. */
static void
test_7_it_band_shift (void)
{
  static const struct { double tension; double published; } cases[] = { { 60, 0.8 }, { 90, 1.4 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineTrackingSetting setting = get_reference (45);
      double shift;

      setting.it_band_tension_newton = cases[i].tension;
      shift = solve (&setting, MIDLINE_TRACKING_RIG_NONE).shift_mm - solve_reference (45).shift_mm;
      assert_within (shift, 0.4 * cases[i].published, 2 * cases[i].published);
    }
}

/* The same: 30 / 60 / 90 N tilt it 0.7 / 1.2 / 1.5 degrees. Accept 0.5 to 2 times that. */
static void
test_7_it_band_tilt (void)
{
  static const struct { double tension; double published; } cases[] = {
    { 30, 0.7 }, { 60, 1.2 }, { 90, 1.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineTrackingSetting setting = get_reference (60);
      double tilt;

      setting.it_band_tension_newton = cases[i].tension;
      tilt = solve (&setting, MIDLINE_TRACKING_RIG_NONE).tilt_degrees -
             solve_reference (60).tilt_degrees;
      assert_within (tilt, 0.5 * cases[i].published, 2 * cases[i].published);
    }
}

/* Sakai et al. 2000, 7 knees: VMO at 75, 50, 25 and 0 % shifts the kneecap outward at 0 and 15
 * degrees, and not significantly in deeper bend. Accept: more at each step at 15 degrees; shift
 * at 15 over shift at 90 degrees above 1.8. Holds for the VMO alone and with the VML following. */
static void
test_8_vmo_steps (void)
{
  static const MidlineTrackingRig rigs[] = {
    MIDLINE_TRACKING_RIG_VMO_ALONE, MIDLINE_TRACKING_RIG_NONE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (rigs); i++)
    {
      double last = 0;
      MidlineTrackingSetting bent = get_reference (90);

      for (double level = 0.75; level >= 0; level -= 0.25)
        {
          MidlineTrackingSetting setting = get_reference (15);
          double shift;

          setting.inner_quad_level = level;
          shift = solve (&setting, rigs[i]).shift_mm - solve_reference (15).shift_mm;
          g_assert_cmpfloat (shift, >, last);
          last = shift;
        }
      bent.inner_quad_level = 0;
      g_assert_cmpfloat (last / (solve (&bent, rigs[i]).shift_mm - solve_reference (90).shift_mm),
                         >, 1.8);
    }
}

/* J Exp Orthop 2018, 9 knees, VMO and VML unloaded: at most +4 mm and +2.8 degrees. Accept 2-6 mm
 * and 1.4-5 degrees. */
static void
test_9_vm_off (void)
{
  double shift = 0;
  double tilt = 0;

  for (int bend = 0; bend <= 90; bend++)
    {
      MidlineTrackingSetting setting = get_reference (bend);
      MidlineTrackingState off = solve (&setting, MIDLINE_TRACKING_RIG_VM_OFF);
      MidlineTrackingState intact = solve_reference (bend);

      shift = MAX (shift, off.shift_mm - intact.shift_mm);
      tilt = MAX (tilt, off.tilt_degrees - intact.tilt_degrees);
    }
  assert_within (shift, 2, 6);
  assert_within (tilt, 1.4, 5);
}

/* Studies of normal motion: inward for the first 20 degrees or so, then outward; 1.6 mm outward at
 * 30 and 3.4 mm at 90 degrees. Accept 0.5-6 mm and 0.5-5 mm, read both as the places at 30 and 90
 * degrees and as the ways of 0-20 and 30-90 degrees. In steps of 5 degrees: the first degree alone
 * is level within a hundredth of a millimetre. */
static void
test_11_healthy_path (void)
{
  double at_0 = solve_reference (0).position_mm;
  double at_20 = solve_reference (20).position_mm;
  double at_30 = solve_reference (30).position_mm;
  double at_90 = solve_reference (90).position_mm;

  for (int bend = 0; bend < 20; bend += 5)
    g_assert_cmpfloat (solve_reference (bend + 5).position_mm, <,
                       solve_reference (bend).position_mm);
  for (int bend = 30; bend < 90; bend++)
    g_assert_cmpfloat (solve_reference (bend + 1).position_mm, >,
                       solve_reference (bend).position_mm);
  assert_within (at_30, 0.5, 6);
  assert_within (at_90, 0.5, 5);
  assert_within (at_0 - at_20, 0.5, 6);
  assert_within (at_90 - at_30, 0.5, 5);
}

/* Studies of lateral stability: the kneecap is moved outward most easily at 20 degrees. Accept
 * 5-30 degrees. */
static void
test_12_least_restraint (void)
{
  int least = 0;

  for (int bend = 1; bend <= 90; bend++)
    if (get_intact_restraint (bend) < get_intact_restraint (least))
      least = bend;
  assert_within (least, 5, 30);
}

/* Neptune et al. 2000, simulations: a delay of the VMO raises the lateral load, an early start
 * lowers it. Accept the signs. */
static void
test_13_timing (void)
{
  for (int bend = 0; bend <= 90; bend += 5)
    {
      MidlineTrackingSetting late = get_reference (bend);
      MidlineTrackingSetting early = late;
      MidlineTrackingState on_time = solve_reference (bend);

      late.inner_quad_delay_ms = 5;
      early.inner_quad_delay_ms = -5;
      g_assert_cmpfloat (solve (&late, MIDLINE_TRACKING_RIG_NONE).shift_mm, >, on_time.shift_mm);
      g_assert_cmpfloat (solve (&early, MIDLINE_TRACKING_RIG_NONE).shift_mm, <, on_time.shift_mm);
    }
}

/* Contact studies: the outer facet carries more at every bend. Accept 0.5-0.8. */
static void
test_14_outer_share (void)
{
  for (int bend = 0; bend <= 90; bend++)
    assert_within (solve_reference (bend).outer_share, 0.5, 0.8);
}

/* Study of force ratios: quadriceps over patellar tendon 0.86 at 10 and 1.55 at 70 degrees. Accept
 * 8 % off. A check of the table, not a prediction. */
static void
test_16_tendon_ratio (void)
{
  assert_within (1 / midline_tracking_get_tendon_ratio (10), 0.86 * 0.92, 0.86 * 1.08);
  assert_within (1 / midline_tracking_get_tendon_ratio (70), 1.55 * 0.92, 1.55 * 1.08);
}

/* The published table of contact force over quadriceps force, to its last digit. */
static void
test_contact_ratio (void)
{
  static const struct { double bend; double ratio; } rows[] = {
    { 0, 0.46 }, { 10, 0.55 }, { 30, 0.74 }, { 45, 0.86 }, { 60, 0.95 }, { 70, 0.98 },
    { 90, 0.98 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (midline_tracking_get_contact_ratio (rows[i].bend),
                                    rows[i].ratio, 0.0101);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/tracking/observation/1-lateral-restraint", test_1_lateral_restraint);
  g_test_add_func ("/tracking/observation/2-vmo-off", test_2_vmo_off);
  g_test_add_func ("/tracking/observation/3-flat-wall", test_3_flat_wall);
  g_test_add_func ("/tracking/observation/4-ligament-cut", test_4_ligament_cut);
  g_test_add_func ("/tracking/observation/5-it-band-restraint", test_5_it_band_restraint);
  g_test_add_func ("/tracking/observation/7-it-band-shift", test_7_it_band_shift);
  g_test_add_func ("/tracking/observation/7-it-band-tilt", test_7_it_band_tilt);
  g_test_add_func ("/tracking/observation/8-vmo-steps", test_8_vmo_steps);
  g_test_add_func ("/tracking/observation/9-vm-off", test_9_vm_off);
  g_test_add_func ("/tracking/observation/11-healthy-path", test_11_healthy_path);
  g_test_add_func ("/tracking/observation/12-least-restraint", test_12_least_restraint);
  g_test_add_func ("/tracking/observation/13-timing", test_13_timing);
  g_test_add_func ("/tracking/observation/14-outer-share", test_14_outer_share);
  g_test_add_func ("/tracking/observation/16-tendon-ratio", test_16_tendon_ratio);
  g_test_add_func ("/tracking/background/medial-restraint", test_medial_restraint);
  g_test_add_func ("/tracking/background/contact-ratio", test_contact_ratio);
  return g_test_run ();
}
