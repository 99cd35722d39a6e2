/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "midline-knee-motion.h"

#define EPSILON 1e-9

static MidlineTrackingState
get_state (double position_mm,
           double shift_mm,
           double tilt_degrees)
{
  return (MidlineTrackingState) { .position_mm = position_mm, .shift_mm = shift_mm,
                                  .tilt_degrees = tilt_degrees };
}

/* Unchanged up to the limit, past it slower and slower, never falling, never past the room. */
static void
test_ease (void)
{
  double last = -G_MAXDOUBLE;

  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (14.9, 15, 3), 14.9, EPSILON);
  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (-15, 15, 3), -15, EPSILON);
  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (18, 15, 3), 16.5, EPSILON);
  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (INFINITY, 15, 3), 18, EPSILON);
  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (-INFINITY, 15, 3), -18, EPSILON);
  g_assert_cmpfloat_with_epsilon (midline_knee_motion_ease (NAN, 15, 3), 0, EPSILON);
  for (double value = -100; value <= 100; value += 0.25)
    {
      double eased = midline_knee_motion_ease (value, 15, 3);

      g_assert_cmpfloat (eased, >, last);
      g_assert_cmpfloat (fabs (eased), <, 18);
      last = eased;
    }
}

/* Balanced at true scale, only the difference three times larger. */
static void
test_enlargement (void)
{
  static const struct {
    double balanced;
    double now;
    double drawn;
  } rows[] = {
    { 5.2, 5.2, 5.2 },
    { 5.2, 7.9, 13.3 },
    { 3.0, 2.0, 0.0 },
    { 2.0, -1.0, -7.0 },
    { 5.0, 13.0, 15 + 3 * 14.0 / 17.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineTrackingState now = get_state (rows[i].now, 0, 0);
      MidlineTrackingState balanced = get_state (rows[i].balanced, 0, 0);
      MidlineKneeMotion motion;

      midline_knee_motion_init_front (&motion, &now, &balanced);
      g_assert_cmpfloat_with_epsilon (motion.offset_mm, rows[i].drawn, 1e-6);
      g_assert_cmpfloat_with_epsilon (motion.balanced_offset_mm, rows[i].balanced, EPSILON);
      g_assert_true (midline_knee_motion_is_off_balance (&motion) ==
                     (rows[i].now != rows[i].balanced));
    }
}

/* Along the groove the shift counts, without the groove's own run. */
static void
test_groove_counts_shift (void)
{
  MidlineTrackingState now = get_state (4.5, 1.5, 8.8);
  MidlineTrackingState balanced = get_state (3.5, 0.5, 7.8);
  MidlineKneeMotion motion;

  midline_knee_motion_init_groove (&motion, &now, &balanced);
  g_assert_cmpfloat_with_epsilon (motion.offset_mm, 3.5, EPSILON);
  g_assert_cmpfloat_with_epsilon (motion.balanced_offset_mm, 0.5, EPSILON);
  g_assert_cmpfloat_with_epsilon (motion.tilt_degrees - motion.balanced_tilt_degrees, 3, EPSILON);
}

static void
assert_goes_to (const cairo_matrix_t *matrix,
                double                x,
                double                y,
                double                to_x,
                double                to_y)
{
  cairo_matrix_transform_point (matrix, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, to_x, 1e-6);
  g_assert_cmpfloat_with_epsilon (y, to_y, 1e-6);
}

/* A tendon: one end stays, the other moves, heights stay. */
static void
test_shear (void)
{
  cairo_matrix_t matrix;

  midline_knee_motion_init_shear (&matrix, 420, 556, -24);
  assert_goes_to (&matrix, 288, 420, 288, 420);
  assert_goes_to (&matrix, 300, 556, 276, 556);
  assert_goes_to (&matrix, 300, 488, 288, 488);
}

/* A sheet: fixed at one edge, and never without width. */
static void
test_stretch (void)
{
  cairo_matrix_t matrix;
  double x = 256;
  double y = 590;

  midline_knee_motion_init_stretch (&matrix, 214, 256, -24);
  assert_goes_to (&matrix, 214, 590, 214, 590);
  assert_goes_to (&matrix, 256, 590, 232, 590);
  midline_knee_motion_init_stretch (&matrix, 403, 343, -24);
  assert_goes_to (&matrix, 403, 574, 403, 574);
  assert_goes_to (&matrix, 343, 574, 319, 574);
  midline_knee_motion_init_stretch (&matrix, 214, 256, -60);
  cairo_matrix_transform_point (&matrix, &x, &y);
  g_assert_cmpfloat (x, >, 218);
}

/* From the front a tilt narrows the kneecap to its cosine and never turns it. */
static void
test_narrowing (void)
{
  MidlinePoint pivot = { 300, 585 };
  cairo_matrix_t matrix;

  midline_knee_motion_init_narrowing (&matrix, &pivot, 60, -20);
  assert_goes_to (&matrix, 300, 585, 280, 585);
  assert_goes_to (&matrix, 340, 540, 300, 540);
  assert_goes_to (&matrix, 260, 540, 260, 540);
}

/* Along the groove, tilt outward brings the outer edge (left) backward (down). */
static void
test_turn (void)
{
  MidlinePoint ridge = { 392, 236 };
  cairo_matrix_t matrix;

  midline_knee_motion_init_turn (&matrix, &ridge, 90, -10, -4);
  assert_goes_to (&matrix, 392, 236, 382, 232);
  assert_goes_to (&matrix, 292, 236, 382, 332);
}

/* One end stays, the other goes with the kneecap, and neither the width nor the angle at which the
 * strap meets the kneecap changes. */
static void
test_strap (void)
{
  MidlinePoint still = { 139, 326 };
  MidlinePoint end = { 232, 158 };
  MidlinePoint ridge = { 392, 236 };
  cairo_matrix_t kneecap;
  cairo_matrix_t matrix;
  double x = end.x;
  double y = end.y;
  double corner_x = end.x + 168;
  double corner_y = end.y + 93;

  midline_knee_motion_init_turn (&kneecap, &ridge, 8, -60, -25);
  midline_knee_motion_init_strap (&matrix, &still, &end, &kneecap);
  assert_goes_to (&matrix, still.x, still.y, still.x, still.y);
  cairo_matrix_transform_point (&kneecap, &x, &y);
  assert_goes_to (&matrix, end.x, end.y, x, y);
  cairo_matrix_transform_point (&kneecap, &corner_x, &corner_y);
  assert_goes_to (&matrix, end.x + 168, end.y + 93, corner_x, corner_y);
  cairo_matrix_init_identity (&kneecap);
  midline_knee_motion_init_strap (&matrix, &still, &end, &kneecap);
  assert_goes_to (&matrix, 200, 300, 200, 300);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/knee-motion/ease", test_ease);
  g_test_add_func ("/knee-motion/enlargement", test_enlargement);
  g_test_add_func ("/knee-motion/groove-counts-shift", test_groove_counts_shift);
  g_test_add_func ("/knee-motion/shear", test_shear);
  g_test_add_func ("/knee-motion/stretch", test_stretch);
  g_test_add_func ("/knee-motion/narrowing", test_narrowing);
  g_test_add_func ("/knee-motion/turn", test_turn);
  g_test_add_func ("/knee-motion/strap", test_strap);

  return g_test_run ();
}
