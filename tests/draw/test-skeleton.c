/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose-motion.h"
#include "midline-pose-sample.h"
#include "midline-skeleton.h"

#include <math.h>
#include <stdio.h>

/* The solver against points that were worked out for the shipped poses, and its own rules. */

#define MAX_OFF_CM 0.2
#define MAX_OFF_DEGREES 1.0

static double
dot (MidlineVector a,
     MidlineVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static double
get_distance (MidlineVector a,
              MidlineVector b)
{
  MidlineVector way = { a.x - b.x, a.y - b.y, a.z - b.z };

  return sqrt (dot (way, way));
}

static double
get_degrees (double y,
             double x)
{
  return atan2 (y, x) * 180.0 / G_PI;
}

/* Hip against the pelvis, knee between the bones, ankle against the shin. */
static MidlineVector
get_angles (const MidlineSkeleton *skeleton)
{
  const MidlineFrame3 *pelvis = &skeleton->places[MIDLINE_BODY_PELVIS].axes;
  const MidlineFrame3 *thigh = &skeleton->places[MIDLINE_BODY_THIGH].axes;
  const MidlineFrame3 *shin = &skeleton->places[MIDLINE_BODY_SHIN].axes;
  const MidlineFrame3 *foot = &skeleton->places[MIDLINE_BODY_FOOT].axes;

  return (MidlineVector) {
    get_degrees (-dot (thigh->y, pelvis->x), dot (thigh->y, pelvis->y)),
    get_degrees (dot (shin->y, thigh->x), dot (shin->y, thigh->y)),
    get_degrees (dot (foot->x, shin->y), dot (foot->x, shin->x)),
  };
}

static guint
find_key (const MidlinePose *pose,
          const char        *name)
{
  for (guint i = 0; i < pose->n_keys; i++)
    if (g_str_equal (pose->keys[i].name, name))
      return i;

  g_assert_not_reached ();
}

static void
check_line (MidlineContent *content,
            const char     *line)
{
  char id[64], key[16], name[32];
  MidlineVector expected, found;
  const MidlinePose *pose;
  MidlineSkeleton skeleton;
  MidlineBodyPart part;
  gboolean is_point;
  double off;

  g_assert_cmpint (sscanf (line, "%63s %15s %31s %lf %lf %lf", id, key, name, &expected.x,
                           &expected.y, &expected.z), ==, 6);
  pose = midline_content_get_pose (content, id);
  g_assert_nonnull (pose);
  midline_skeleton_solve (pose, find_key (pose, key), &skeleton);

  is_point = midline_body_part_from_id (name, &part);
  found = is_point ? skeleton.places[part].at : get_angles (&skeleton);
  off = get_distance (found, expected);
  if (off > (is_point ? MAX_OFF_CM : MAX_OFF_DEGREES))
    {
      g_test_message ("%s %s %s: %.1f %.1f %.1f", id, key, name, found.x, found.y, found.z);
      g_test_fail ();
    }
}

static void
test_points (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "draw", "data",
                                                 "skeleton-points.txt", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '\0' || *lines[i] == '#')
        continue;
      check_line (content, lines[i]);
      n_lines++;
    }
  g_assert_cmpuint (n_lines, >, 1000);
}

/* What the steps of an exercise say of a knee, in degrees. */
typedef struct {
  const char *id;
  const char *key;
  double knee_from;
  double knee_to;
} Said;

static const Said said[] = {
  { "wall-sit", "finish", 42, 48 },
  { "ball-squeeze-mini-squat", "finish", 42, 48 },
  { "bodyweight-squat", "finish", 45, 62 },
  { "goblet-squat", "finish", 57, 63 },
  { "decline-squat", "finish", 57, 63 },
  { "spanish-squat", "finish", 57, 65 },
  { "leg-press-0-45", "start", 2, 10 },
  { "leg-press-0-45", "finish", 42, 48 },
  { "isometric-knee-extension", "finish", 58, 62 },
  { "open-chain-knee-extension", "start", 88, 92 },
  { "open-chain-knee-extension", "finish", 43, 47 },
  { "quadruped-hip-extension", "finish", 88, 92 },
  { "straight-leg-raise", "finish", 0, 3 },
  { "short-arc-quad", "finish", 0, 5 },
  { "terminal-knee-extension", "finish", 0, 3 },
  { "calf-wall-stretch", "finish", 0, 10 },
};

static void
test_angles_of_steps (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      const MidlinePose *pose = midline_content_get_pose (content, said[i].id);
      MidlineSkeleton skeleton;
      double knee;

      midline_skeleton_solve (pose, find_key (pose, said[i].key), &skeleton);
      knee = get_angles (&skeleton).y;
      if (knee < said[i].knee_from || knee > said[i].knee_to)
        {
          g_test_message ("%s %s: knee at %.0f", said[i].id, said[i].key, knee);
          g_test_fail ();
        }
    }
}

/* Its steps: out and slightly back, toes forward, without leaning, near hand on the wall. */
static void
test_side_leg_lift (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  const MidlinePose *pose = midline_content_get_pose (content, "standing-side-leg-lift");
  const MidlinePoseProp *wall = &g_array_index (pose->props, MidlinePoseProp, 0);
  MidlineSkeleton start, finish;
  const MidlineBodyPlace *places = finish.places;

  midline_skeleton_solve (pose, 0.0, &start);
  midline_skeleton_solve (pose, 1.0, &finish);

  g_assert_cmpfloat (places[MIDLINE_BODY_ANKLE].at.z - start.places[MIDLINE_BODY_ANKLE].at.z, >,
                     25.0);
  g_assert_cmpfloat (places[MIDLINE_BODY_ANKLE].at.x, <, places[MIDLINE_BODY_HIP].at.x - 5.0);
  g_assert_cmpfloat (places[MIDLINE_BODY_FOOT].axes.x.x, >, 0.95);
  g_assert_cmpfloat (places[MIDLINE_BODY_CHEST].axes.y.y, >, 0.999);
  g_assert_cmpfloat_with_epsilon (places[MIDLINE_BODY_HIP].at.y,
                                  places[MIDLINE_BODY_HIP_OTHER].at.y, 0.1);
  g_assert_cmpint (wall->kind, ==, MIDLINE_PROP_WALL);
  g_assert_cmpfloat_with_epsilon (places[MIDLINE_BODY_TIP_OTHER].at.z, wall->box.z1, 3.0);
}

static void
assert_bone (const MidlinePose     *pose,
             const MidlineSkeleton *skeleton,
             guint                  from,
             guint                  to,
             double                 length)
{
  double found = get_distance (skeleton->places[from].at, skeleton->places[to].at);

  if (fabs (found - length) > 0.001)
    {
      g_test_message ("%s: %s to %s is %.3f", pose->exercise_id,
                      midline_body_part_get_id ((MidlineBodyPart) from),
                      midline_body_part_get_id ((MidlineBodyPart) to), found);
      g_test_fail ();
    }
}

/* Whatever a pose asks, bones keep their length and axes stay at right angles. */
static void
test_bones (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for (guint i = 0; i < midline_pose_sample_get_n (content); i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);

      for (double at = 0.0; at <= midline_pose_get_last_position (pose); at += 0.05)
        {
          MidlineSkeleton skeleton;

          midline_skeleton_solve (pose, at, &skeleton);
          for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
            {
              assert_bone (pose, &skeleton, MIDLINE_BODY_HIP + side, MIDLINE_BODY_KNEE + side,
                           MIDLINE_THIGH_LENGTH);
              assert_bone (pose, &skeleton, MIDLINE_BODY_KNEE + side, MIDLINE_BODY_ANKLE + side,
                           MIDLINE_SHIN_LENGTH);
              assert_bone (pose, &skeleton, MIDLINE_BODY_SHOULDER + side,
                           MIDLINE_BODY_ELBOW + side, MIDLINE_UPPER_LENGTH);
              assert_bone (pose, &skeleton, MIDLINE_BODY_ELBOW + side, MIDLINE_BODY_WRIST + side,
                           MIDLINE_FORE_LENGTH);
              assert_bone (pose, &skeleton, MIDLINE_BODY_WRIST + side, MIDLINE_BODY_TIP + side,
                           MIDLINE_HAND_LENGTH);
            }
          for (guint part = 0; part < MIDLINE_N_BODY_PARTS; part++)
            {
              const MidlineFrame3 *axes = &skeleton.places[part].axes;

              g_assert_cmpfloat_with_epsilon (dot (axes->x, axes->x), 1.0, 1e-9);
              g_assert_cmpfloat_with_epsilon (dot (axes->y, axes->y), 1.0, 1e-9);
              g_assert_cmpfloat_with_epsilon (dot (axes->z, axes->z), 1.0, 1e-9);
              g_assert_cmpfloat_with_epsilon (dot (axes->x, axes->y), 0.0, 1e-9);
              g_assert_cmpfloat_with_epsilon (dot (axes->y, axes->z), 0.0, 1e-9);
            }
        }
    }
}

static void
assert_same_place (const MidlineSkeleton *a,
                   const MidlineSkeleton *b)
{
  for (guint part = 0; part < MIDLINE_N_BODY_PARTS; part++)
    g_assert_cmpfloat (get_distance (a->places[part].at, b->places[part].at), <, 1e-9);
}

/* A position beyond the ends, or none at all, gives the nearest key. */
static void
test_position_clamped (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  const MidlinePose *pose = midline_content_get_pose (content, "bodyweight-squat");
  MidlineSkeleton first, last, other;

  midline_skeleton_solve (pose, 0.0, &first);
  midline_skeleton_solve (pose, 1.0, &last);
  midline_skeleton_solve (pose, -3.0, &other);
  assert_same_place (&first, &other);
  midline_skeleton_solve (pose, NAN, &other);
  assert_same_place (&first, &other);
  midline_skeleton_solve (pose, 9.0, &other);
  assert_same_place (&last, &other);
}

/* The second half of a stride is the first with the sides exchanged. */
static void
test_stride_mirrors (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  const MidlinePose *pose = midline_content_get_pose (content, "running-cadence");
  MidlineSkeleton right, left;

  g_assert_cmpint (pose->loop, ==, MIDLINE_POSE_STRIDE);
  for (double at = 0.0; at < pose->n_keys; at += 0.1)
    {
      midline_skeleton_solve (pose, at, &right);
      midline_skeleton_solve (pose, at + pose->n_keys, &left);
      for (guint part = MIDLINE_BODY_PELVIS; part < MIDLINE_N_BODY_PARTS; part++)
        {
          MidlineBodyPart twin = midline_body_part_get_mirror ((MidlineBodyPart) part);
          MidlineVector mirrored = left.places[twin].at;

          mirrored.z = -mirrored.z;
          g_assert_cmpfloat (get_distance (right.places[part].at, mirrored), <, 1e-9);
        }
    }

  midline_skeleton_solve (pose, 0.0, &right);
  midline_skeleton_solve (pose, 2.0 * pose->n_keys, &left);
  assert_same_place (&right, &left);
}

/* A visit goes back to the first key between any two others. */
static void
test_visit_returns (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  const MidlinePose *pose = midline_content_get_pose (content, "single-leg-reach");
  MidlineSkeleton start, between;

  g_assert_cmpint (pose->loop, ==, MIDLINE_POSE_VISIT);
  midline_skeleton_solve (pose, 0.0, &start);
  for (guint i = 1; i < pose->n_keys; i++)
    {
      midline_skeleton_solve (pose, i + 0.5, &between);
      assert_same_place (&start, &between);
      midline_skeleton_solve (pose, i, &between);
      g_assert_cmpfloat (get_distance (start.places[MIDLINE_BODY_ANKLE_OTHER].at,
                                       between.places[MIDLINE_BODY_ANKLE_OTHER].at), >, 20.0);
    }
}

/* The spine between its samples runs smoothly and ends at the neck. */
static void
test_spine (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  const MidlinePose *pose = midline_content_get_pose (content, "standing-itb-cross-stretch");
  MidlineSkeleton skeleton;
  MidlineVector before;

  midline_skeleton_solve (pose, 2.0, &skeleton);
  g_assert_cmpfloat (get_distance (midline_skeleton_get_spine (&skeleton, 0.0).at,
                                   skeleton.places[MIDLINE_BODY_PELVIS].at), <, 1e-9);
  g_assert_cmpfloat (get_distance (midline_skeleton_get_spine (&skeleton, MIDLINE_SPINE_LENGTH).at,
                                   skeleton.places[MIDLINE_BODY_NECK].at), <, 1e-9);

  before = midline_skeleton_get_spine (&skeleton, -3.0).at;
  for (double height = -2.5; height <= 52.0; height += 0.5)
    {
      MidlineBodyPlace place = midline_skeleton_get_spine (&skeleton, height);

      g_assert_cmpfloat_with_epsilon (get_distance (before, place.at), 0.5, 0.001);
      g_assert_cmpfloat_with_epsilon (dot (place.axes.y, place.axes.y), 1.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (dot (place.axes.x, place.axes.y), 0.0, 1e-9);
      before = place.at;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/skeleton/points", test_points);
  g_test_add_func ("/skeleton/angles-of-steps", test_angles_of_steps);
  g_test_add_func ("/skeleton/side-leg-lift", test_side_leg_lift);
  g_test_add_func ("/skeleton/bones", test_bones);
  g_test_add_func ("/skeleton/position-clamped", test_position_clamped);
  g_test_add_func ("/skeleton/stride-mirrors", test_stride_mirrors);
  g_test_add_func ("/skeleton/visit-returns", test_visit_returns);
  g_test_add_func ("/skeleton/spine", test_spine);

  return g_test_run ();
}
