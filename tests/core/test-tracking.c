/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The tracking model as arithmetic: terms, tables, ranges, and what must hold for any setting. The
 * seed is fixed: a failure comes back. */

#include "midline-tracking-curves-private.h"
#include "midline-tracking-private.h"

#include <math.h>

#define N_CASES 4000
#define N_CASES_ON_SLOW_MACHINE 200

static int
get_n_cases (void)
{
  return g_getenv ("MIDLINE_TEST_SLOW_MACHINE") ? N_CASES_ON_SLOW_MACHINE : N_CASES;
}

/* Half of all numbers lie at an end of their range. */
static MidlineTrackingSetting
make_setting (GRand *rand)
{
  MidlineTrackingSetting setting;

  for (guint i = 0; i < MIDLINE_N_TRACKING_INPUTS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;
      const MidlineTrackingRange *range = midline_tracking_input_get_range (input);
      double value = g_rand_double_range (rand, range->lowest, range->highest);

      if (g_rand_boolean (rand))
        value = g_rand_boolean (rand) ? range->lowest : range->highest;
      midline_tracking_setting_set (&setting, input, value);
    }
  return setting;
}

static double
solve_shift (const MidlineTrackingSetting *setting)
{
  MidlineTrackingState state;

  midline_tracking_solve (setting, &state);
  return state.shift_mm;
}

static double
get_sum (const MidlineTrackingForces *forces)
{
  return forces->outer_quad + forces->inner_quad + forces->it_band + forces->inner_ligament +
         forces->outer_retinaculum + forces->groove + forces->tendon_and_middle_quad;
}

static void
check_state (const MidlineTrackingState *state)
{
  g_assert_cmpfloat (fabs (get_sum (&state->forces)), <, 1e-9);
  g_assert_cmpfloat (fabs (state->shift_mm), <, 24.9);
  g_assert_cmpfloat (state->outer_share, >=, 0.30);
  g_assert_cmpfloat (state->outer_share, <=, 0.98);
  g_assert_cmpfloat (fabs (state->tilt_degrees), <, 90);
  g_assert_cmpfloat (state->contact_force_newton, >, 0);
  g_assert_cmpfloat_with_epsilon (state->mean_pressure_mpa * state->contact_area_mm2,
                                  state->contact_force_newton, 1e-9);
  g_assert_cmpfloat_with_epsilon (state->outer_pressure_mpa,
                                  state->mean_pressure_mpa * state->outer_share / 0.6, 1e-9);
}

static void
test_forces_sum_to_zero_on_grid (void)
{
  static const double forces[] = { 100, 175, 3000 };

  for (int bend = 0; bend <= 90; bend++)
    for (guint preset = 0; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
      for (guint i = 0; i < G_N_ELEMENTS (forces); i++)
        {
          MidlineTrackingSetting setting;
          MidlineTrackingState state;

          midline_tracking_setting_init (&setting, (MidlineTrackingPreset) preset, bend);
          setting.quadriceps_force_newton = forces[i];
          midline_tracking_solve (&setting, &state);
          check_state (&state);
        }
}

static void
test_forces_sum_to_zero_at_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260302);

  for (int i = 0; i < get_n_cases (); i++)
    {
      MidlineTrackingSetting setting = make_setting (rand);
      MidlineTrackingState state;

      midline_tracking_solve (&setting, &state);
      check_state (&state);
    }
}

/* Only a knee with its wall levelled and nothing much else left runs out to the end. */
static void
test_rigs_have_a_rest (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);

  for (int i = 0; i < get_n_cases (); i++)
    {
      MidlineTrackingSetting setting = make_setting (rand);
      MidlineTrackingRig rig = (MidlineTrackingRig) g_rand_int_range (rand, 0, 16);
      MidlineTrackingState state;

      midline_tracking_solve_rig (&setting, rig, &state);
      g_assert_cmpfloat (state.shift_mm, <=, 40);
      if (!(rig & MIDLINE_TRACKING_RIG_FLAT_WALL) || state.shift_mm < 39.999)
        g_assert_cmpfloat (fabs (get_sum (&state.forces)), <, 1e-9);
      else
        g_assert_cmpfloat (get_sum (&state.forces), >, 0);
    }
}

static void
test_sum_falls_outward (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);

  for (int i = 0; i < get_n_cases () / 10; i++)
    {
      MidlineTrackingSetting setting = make_setting (rand);
      double last = midline_tracking_get_side_force (&setting, -25);

      g_assert_cmpfloat (last, >, 0);
      for (double shift = -24.75; shift <= 40; shift += 0.25)
        {
          double sum = midline_tracking_get_side_force (&setting, shift);

          g_assert_cmpfloat (sum, <, last);
          last = sum;
        }
      g_assert_cmpfloat (last, <, 0);
    }
}

/* Term 1: the state that is called balanced. */
static void
test_vasti_cancel (void)
{
  MidlineTrackingSetting setting;
  MidlineTrackingKnee knee;
  MidlineTrackingForces forces;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 30);
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_NONE);
  midline_tracking_knee_get_forces (&knee, 0, &forces);
  g_assert_cmpfloat (fabs (forces.outer_quad + forces.inner_quad), <, 1.0);
  g_assert_cmpfloat (forces.outer_quad, >, 20);
  g_assert_cmpfloat_with_epsilon (knee.total_pull, 175, 1e-9);
}

static void
test_shares (void)
{
  static const double shares[MIDLINE_N_QUAD_PARTS] = { 0.35, 0.32, 0.08, 0.13, 0.12 };
  /* Outer 1.6, inner 0.5: the VML keeps (1 + 0.5) / 2. */
  static const double levels[MIDLINE_N_QUAD_PARTS] = { 1, 1.6, 1.6, 0.75, 0.5 };
  MidlineTrackingSetting setting;
  MidlineTrackingKnee knee;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 30);
  setting.outer_quad_level = 1.6;
  setting.inner_quad_level = 0.5;
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_NONE);
  for (guint i = 0; i < MIDLINE_N_QUAD_PARTS; i++)
    g_assert_cmpfloat_with_epsilon (knee.pulls[i], 175 * shares[i] * levels[i], 1e-9);
}

static void
test_rig_levels (void)
{
  MidlineTrackingSetting setting;
  MidlineTrackingKnee knee;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 30);
  setting.inner_quad_level = 0;
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_VMO_ALONE);
  g_assert_cmpfloat_with_epsilon (knee.pulls[MIDLINE_QUAD_VML], 175 * 0.13, 1e-9);
  g_assert_cmpfloat (knee.pulls[MIDLINE_QUAD_VMO], ==, 0);
  setting.inner_quad_level = 1;
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_VM_OFF);
  g_assert_cmpfloat (knee.pulls[MIDLINE_QUAD_VML], ==, 0);
  g_assert_cmpfloat (knee.pulls[MIDLINE_QUAD_VMO], ==, 0);
}

/* Term 2, with the values of the design. */
static void
test_delay_factor (void)
{
  static const struct { double delay_ms; double factor; } rows[] = {
    { 0, 1.0 }, { 5, 0.96 }, { 20, 0.81 }, { 40, 0.51 }, { -5, 1.03 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (midline_tracking_get_delay_factor (rows[i].delay_ms),
                                    rows[i].factor, 0.005);
  g_assert_cmpfloat (midline_tracking_get_delay_factor (0), ==, 1.0);
  g_assert_cmpfloat (midline_tracking_get_delay_factor (1000), ==,
                     midline_tracking_get_delay_factor (50));
}

static void
test_presets (void)
{
  static const MidlineTrackingSetting expected[MIDLINE_N_TRACKING_PRESETS] = {
    { 15, 1.0, 1.0, 0, 30, 14, 175 },
    { 15, 1.3, 1.0, 0, 90, 14, 175 },
    { 15, 1.0, 0.6, 0, 30, 14, 175 },
    { 15, 1.0, 1.0, 20, 30, 14, 175 },
    { 15, 1.3, 0.6, 20, 90, 14, 175 },
  };

  for (guint i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    {
      MidlineTrackingPreset found = MIDLINE_TRACKING_BALANCED;
      MidlineTrackingSetting setting;

      midline_tracking_setting_init (&setting, (MidlineTrackingPreset) i, 15);
      for (guint j = 0; j < MIDLINE_N_TRACKING_INPUTS; j++)
        g_assert_cmpfloat (
          midline_tracking_setting_get (&setting, (MidlineTrackingInput) j), ==,
          midline_tracking_setting_get (&expected[i], (MidlineTrackingInput) j));
      setting.knee_bend_degrees = 77;
      g_assert_true (midline_tracking_setting_find_preset (&setting, &found));
      g_assert_cmpuint (found, ==, i);
      setting.q_angle_degrees = 15;
      g_assert_false (midline_tracking_setting_find_preset (&setting, NULL));
    }
}

/* Tables meet their knots, run straight between them and keep their ends. */
static void
test_knots (void)
{
  static const struct
  {
    double (*read) (double bend_degrees);
    double bend;
    double value;
  } rows[] = {
    { midline_tracking_get_tendon_ratio, 0, 1.17 },
    { midline_tracking_get_tendon_ratio, 20, 1.075 },
    { midline_tracking_get_tendon_ratio, 50, 0.80 },
    { midline_tracking_get_tendon_ratio, 90, 0.58 },
    { midline_tracking_get_ligament_slack_mm, 0, 0.5 },
    { midline_tracking_get_ligament_slack_mm, 5, 2.25 },
    { midline_tracking_get_ligament_slack_mm, 10, 4 },
    { midline_tracking_get_ligament_slack_mm, 20, 6.5 },
    { midline_tracking_get_ligament_slack_mm, 30, 7.5 },
    { midline_tracking_get_ligament_slack_mm, 45, 9 },
    { midline_tracking_get_ligament_slack_mm, 75, 13 },
    { midline_tracking_get_ligament_slack_mm, 90, 15 },
    { midline_tracking_get_it_band_gain, 0, 0.12 },
    { midline_tracking_get_it_band_gain, 15, 0.16 },
    { midline_tracking_get_it_band_gain, 60, 0.28 },
    { midline_tracking_get_it_band_gain, 90, 0.26 },
    { midline_tracking_get_groove_width_mm, 0, 5 },
    { midline_tracking_get_groove_width_mm, 30, 4.6 },
    { midline_tracking_get_groove_width_mm, 75, 3.6 },
    { midline_tracking_get_groove_width_mm, 90, 3.2 },
    { midline_tracking_get_free_tilt_degrees, 0, 9 },
    { midline_tracking_get_free_tilt_degrees, 20, 7 },
    { midline_tracking_get_free_tilt_degrees, 90, 4.5 },
    { midline_tracking_get_groove_drift_mm, 0, 0 },
    { midline_tracking_get_groove_drift_mm, 25, 0.55 },
    { midline_tracking_get_groove_drift_mm, 90, 3.2 },
    { midline_tracking_get_engagement, 0, 0.06 },
    { midline_tracking_get_engagement, 2, 0.06 },
    { midline_tracking_get_engagement, 15, 0.53 },
    { midline_tracking_get_engagement, 28, 1 },
    { midline_tracking_get_engagement, 90, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (rows[i].read (rows[i].bend), rows[i].value, 1e-9);
}

static void
test_contact_area (void)
{
  g_assert_cmpfloat (midline_tracking_get_contact_area_mm2 (0, FALSE), ==, 210);
  g_assert_cmpfloat (midline_tracking_get_contact_area_mm2 (45, FALSE), ==, 467);
  g_assert_cmpfloat (midline_tracking_get_contact_area_mm2 (90, FALSE), ==, 500);
  g_assert_cmpfloat (midline_tracking_get_contact_area_mm2 (120, FALSE), ==, 500);
  g_assert_cmpfloat (midline_tracking_get_contact_area_mm2 (NAN, FALSE), ==, 210);
  g_assert_cmpfloat_with_epsilon (midline_tracking_get_contact_area_mm2 (60, TRUE), 520 * 1.24,
                                  1e-9);
}

/* Term 4: force and stiffness join without a jump at both ends of the toe. */
static void
test_ligament (void)
{
  static const struct { double stretch_mm; double force; } rows[] = {
    { -1, 0 }, { 0, 0 }, { 1, -0.9 }, { 2, -3.6 }, { 3, -7.2 }, { 10, -32.4 },
  };
  MidlineTrackingSetting setting;
  MidlineTrackingKnee knee;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 20);
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineTrackingForces forces;

      midline_tracking_knee_get_forces (&knee, 6.5 + rows[i].stretch_mm, &forces);
      g_assert_cmpfloat_with_epsilon (forces.inner_ligament, rows[i].force, 1e-9);
    }
}

/* Term 6: slack until 1 mm inward. */
static void
test_retinaculum (void)
{
  MidlineTrackingSetting setting;
  MidlineTrackingKnee knee;
  MidlineTrackingForces forces;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 45);
  setting.it_band_tension_newton = 100;
  midline_tracking_knee_init (&knee, &setting, MIDLINE_TRACKING_RIG_NONE);
  midline_tracking_knee_get_forces (&knee, -1, &forces);
  g_assert_cmpfloat (forces.outer_retinaculum, ==, 0);
  midline_tracking_knee_get_forces (&knee, -3, &forces);
  g_assert_cmpfloat_with_epsilon (forces.outer_retinaculum, 2 * 3.0 * 1.45 * 1.6, 1e-9);
}

/* The balanced setting at 20 degrees, worked out apart from this program. */
static void
test_worked_example (void)
{
  MidlineTrackingSetting setting;
  MidlineTrackingState state;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 20);
  setting.it_band_tension_newton = 0;
  midline_tracking_solve (&setting, &state);
  g_assert_cmpfloat_with_epsilon (state.shift_mm, 1.478, 0.001);
  g_assert_cmpfloat_with_epsilon (state.position_mm, 1.778, 0.001);
  g_assert_cmpfloat_with_epsilon (state.tilt_degrees, 7, 1e-9);
  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_ALL_TOGETHER, 0);
  midline_tracking_solve (&setting, &state);
  g_assert_cmpfloat_with_epsilon (state.shift_mm, 7.929, 0.001);
  g_assert_cmpfloat_with_epsilon (state.tilt_degrees, 11.725, 0.001);
}

static gboolean
is_same_state (const MidlineTrackingSetting *a,
               const MidlineTrackingSetting *b)
{
  return ABS (solve_shift (a) - solve_shift (b)) == 0;
}

/* Out of range counts as the end of the range; no number counts as balanced. */
static void
test_odd_inputs (void)
{
  for (guint i = 0; i < MIDLINE_N_TRACKING_INPUTS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;
      const MidlineTrackingRange *range = midline_tracking_input_get_range (input);
      const struct { double odd; double taken; } rows[] = {
        { -1e300, range->lowest }, { 1e300, range->highest }, { NAN, range->balanced },
        { INFINITY, range->balanced }, { -INFINITY, range->balanced },
      };

      for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
        {
          double fields[MIDLINE_N_TRACKING_INPUTS] = { 20, 1.2, 0.7, 10, 60, 12, 500 };
          MidlineTrackingSetting odd;
          MidlineTrackingSetting plain;

          fields[i] = rows[j].odd;
          odd = (MidlineTrackingSetting) { fields[0], fields[1], fields[2], fields[3],
                                           fields[4], fields[5], fields[6] };
          fields[i] = rows[j].taken;
          plain = (MidlineTrackingSetting) { fields[0], fields[1], fields[2], fields[3],
                                             fields[4], fields[5], fields[6] };
          g_assert_true (is_same_state (&odd, &plain));
          g_assert_cmpfloat (midline_tracking_setting_get (&odd, input), ==, rows[j].taken);
          midline_tracking_setting_set (&odd, input, rows[j].odd);
          g_assert_cmpfloat (midline_tracking_setting_get (&odd, input), ==, rows[j].taken);
        }
    }
}

static void
test_odd_places (void)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 20);
  g_assert_cmpfloat (midline_tracking_get_side_force (&setting, NAN), ==,
                     midline_tracking_get_side_force (&setting, 0));
  g_assert_cmpfloat (midline_tracking_get_side_force (&setting, 1e9), ==,
                     midline_tracking_get_side_force (&setting, 40));
  g_assert_cmpfloat (midline_tracking_get_side_force (&setting, -1e9), ==,
                     midline_tracking_get_side_force (&setting, -25));
}

/* Moves one number up by a random step; FALSE when it is at its end already. */
static gboolean
raise_input (MidlineTrackingSetting *setting,
             MidlineTrackingInput    input,
             GRand                  *rand)
{
  double now = midline_tracking_setting_get (setting, input);
  double highest = midline_tracking_input_get_range (input)->highest;

  if (now >= highest)
    return FALSE;
  midline_tracking_setting_set (setting, input, g_rand_double_range (rand, now, highest));
  return TRUE;
}

/* Which way a rising input may move the kneecap: outward (1), inward (-1). */
static void
check_direction (MidlineTrackingInput input,
                 int                  direction,
                 double               most_tension_a_newton)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11 + (guint32) input);

  for (int i = 0; i < get_n_cases (); i++)
    {
      MidlineTrackingSetting setting = make_setting (rand);
      MidlineTrackingSetting raised;

      setting.it_band_tension_newton = MIN (setting.it_band_tension_newton,
                                            most_tension_a_newton *
                                              setting.quadriceps_force_newton);
      raised = setting;
      if (raise_input (&raised, input, rand))
        g_assert_cmpfloat (direction * (solve_shift (&raised) - solve_shift (&setting)), >=, -1e-9);
    }
}

/* More outer pull moves the kneecap outward as long as the band pulls with less than 0.4 of the
 * quad's force. (Beyond that, with the inner quad nearly silent and the knee well bent, the band
 * holds the kneecap against the wall of the groove, and any more quad force, also of its outer
 * part, presses it down the wall and a little inward: see the next test.) */
static void
test_outer_pull_goes_outward (void)
{
  check_direction (MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 1, 0.4);
}

static void
test_outer_pull_against_the_wall (void)
{
  MidlineTrackingSetting setting;
  double before;
  double after;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, 90);
  setting.inner_quad_level = 0;
  setting.it_band_tension_newton = 120;
  before = solve_shift (&setting);
  setting.outer_quad_level = 1.6;
  after = solve_shift (&setting);
  g_assert_cmpfloat (after, <, before);
  g_assert_cmpfloat (after, >, before - 0.5);
}

static void
test_inner_pull_goes_inward (void)
{
  check_direction (MIDLINE_TRACKING_INNER_QUAD_LEVEL, -1, 2);
}

static void
test_delay_goes_outward (void)
{
  check_direction (MIDLINE_TRACKING_INNER_QUAD_DELAY, 1, 2);
}

static void
test_band_goes_outward (void)
{
  check_direction (MIDLINE_TRACKING_IT_BAND_TENSION, 1, 2);
}

static void
test_q_angle_goes_outward (void)
{
  check_direction (MIDLINE_TRACKING_Q_ANGLE, 1, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/tracking/balance/grid", test_forces_sum_to_zero_on_grid);
  g_test_add_func ("/tracking/balance/random", test_forces_sum_to_zero_at_random);
  g_test_add_func ("/tracking/balance/rigs", test_rigs_have_a_rest);
  g_test_add_func ("/tracking/balance/single-root", test_sum_falls_outward);
  g_test_add_func ("/tracking/terms/vasti-cancel", test_vasti_cancel);
  g_test_add_func ("/tracking/terms/shares", test_shares);
  g_test_add_func ("/tracking/terms/rigs", test_rig_levels);
  g_test_add_func ("/tracking/terms/delay-factor", test_delay_factor);
  g_test_add_func ("/tracking/terms/ligament", test_ligament);
  g_test_add_func ("/tracking/terms/retinaculum", test_retinaculum);
  g_test_add_func ("/tracking/terms/knots", test_knots);
  g_test_add_func ("/tracking/terms/contact-area", test_contact_area);
  g_test_add_func ("/tracking/presets", test_presets);
  g_test_add_func ("/tracking/worked-example", test_worked_example);
  g_test_add_func ("/tracking/odd/inputs", test_odd_inputs);
  g_test_add_func ("/tracking/odd/places", test_odd_places);
  g_test_add_func ("/tracking/direction/outer-pull", test_outer_pull_goes_outward);
  g_test_add_func ("/tracking/direction/outer-pull-against-the-wall",
                   test_outer_pull_against_the_wall);
  g_test_add_func ("/tracking/direction/inner-pull", test_inner_pull_goes_inward);
  g_test_add_func ("/tracking/direction/delay", test_delay_goes_outward);
  g_test_add_func ("/tracking/direction/it-band", test_band_goes_outward);
  g_test_add_func ("/tracking/direction/q-angle", test_q_angle_goes_outward);
  return g_test_run ();
}
