/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-body-balls.h"
#include "midline-pose-motion.h"
#include "midline-pose-sample.h"

#include <math.h>

/* Every shipped pose through its whole motion: nothing sinks into the floor or into what is used,
 * what rests does not slide, nothing jumps, and who stands free does not fall. */

#define STEPS_PER_INTERVAL 120
#define COARSE_STEPS 12

#define MAX_UNDER_FLOOR_CM 1.2
#define MAX_ROLLER_UNDER_FLOOR_CM 1.5
#define MAX_INSIDE_CM 2.0
#define MAX_SLIDE_CM 0.1
#define MAX_JUMP_CM 3.5

/* Half a seat, and how thick it is. */
#define SEAT_HALF_CM 20.0
#define SEAT_THICK_CM 3.2

typedef void (*CheckSkeleton) (const MidlinePose     *pose,
                               double                 position,
                               const MidlineSkeleton *skeleton);

static void
for_each_posture (MidlineContent *content,
                  guint           steps,
                  CheckSkeleton   check)
{
  for (guint i = 0; i < midline_pose_sample_get_n (content); i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);
      guint n = (guint) (midline_pose_get_last_position (pose) * steps);

      for (guint step = 0; step <= n; step++)
        {
          double position = (double) step / steps;
          MidlineSkeleton skeleton;

          midline_skeleton_solve (pose, position, &skeleton);
          check (pose, position, &skeleton);
        }
    }
}

static gboolean
uses (const MidlinePose   *pose,
      MidlinePosePropKind  kind)
{
  for (guint i = 0; i < pose->props->len; i++)
    if (g_array_index (pose->props, MidlinePoseProp, i).kind == kind)
      return TRUE;

  return FALSE;
}

G_GNUC_PRINTF (3, 4) static void
complain (const MidlinePose *pose,
          double             position,
          const char        *format,
          ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s at %.2f: %s", pose->exercise_id, position, what);
  g_test_fail ();
}

static gboolean
is_forearm (guint part)
{
  return part == MIDLINE_BODY_FORE || part == MIDLINE_BODY_FORE_OTHER;
}

static void
check_floor (const MidlinePose     *pose,
             double                 position,
             const MidlineSkeleton *skeleton)
{
  MidlineBodyBall balls[MIDLINE_MAX_BODY_BALLS];
  guint n_balls = midline_body_balls_list (skeleton, balls);
  gboolean on_roller = pose->base == MIDLINE_POSE_PRONE;

  for (guint i = 0; i < n_balls; i++)
    {
      double under = balls[i].radius - balls[i].centre.y;
      double most = on_roller && is_forearm (balls[i].part) ? MAX_ROLLER_UNDER_FLOOR_CM
                                                            : MAX_UNDER_FLOOR_CM;

      if (under > most)
        complain (pose, position, "%s %.1f cm under the floor",
                  midline_body_part_get_id (balls[i].part), under);
    }
}

static void
test_floor (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for_each_posture (content, COARSE_STEPS, check_floor);
}

/* How far a ball reaches into a box; 0 or less when it only touches it or not even that. */
static double
get_inside (const MidlineBodyBall *ball,
            const MidlinePoseBox  *box)
{
  double dx = MAX (box->x0 - ball->centre.x, ball->centre.x - box->x1);
  double dy = MAX (box->y0 - ball->centre.y, ball->centre.y - box->y1);
  double dz = MAX (box->z0 - ball->centre.z, ball->centre.z - box->z1);
  double outside = sqrt (MAX (dx, 0) * MAX (dx, 0) + MAX (dy, 0) * MAX (dy, 0) +
                         MAX (dz, 0) * MAX (dz, 0));
  double within = MIN (MAX (dx, MAX (dy, dz)), 0.0);

  return ball->radius - outside - within;
}

static gboolean
get_solid (const MidlinePoseProp *prop,
           MidlinePoseBox        *box)
{
  const MidlineVector *at = &prop->points[0].offset;

  switch ((guint) prop->kind)
    {
    case MIDLINE_PROP_BENCH:
    case MIDLINE_PROP_BOX:
    case MIDLINE_PROP_STEP:
    case MIDLINE_PROP_WALL:
    case MIDLINE_PROP_MIRROR:
      *box = prop->box;
      return TRUE;
    case MIDLINE_PROP_CHAIR:
      *box = (MidlinePoseBox) {
        at->x - SEAT_HALF_CM, at->x + SEAT_HALF_CM, prop->height - SEAT_THICK_CM, prop->height,
        at->z - SEAT_HALF_CM, at->z + SEAT_HALF_CM,
      };
      return TRUE;
    default:
      return FALSE;
    }
}

static void
check_solids (const MidlinePose     *pose,
              double                 position,
              const MidlineSkeleton *skeleton)
{
  MidlineBodyBall balls[MIDLINE_MAX_BODY_BALLS];
  guint n_balls = midline_body_balls_list (skeleton, balls);

  for (guint i = 0; i < pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (pose->props, MidlinePoseProp, i);
      MidlinePoseBox box;

      if (!get_solid (prop, &box))
        continue;
      for (guint j = 0; j < n_balls; j++)
        if (get_inside (&balls[j], &box) > MAX_INSIDE_CM)
          complain (pose, position, "%s %.1f cm inside the %s",
                    midline_body_part_get_id (balls[j].part), get_inside (&balls[j], &box),
                    midline_pose_prop_kind_get_id (prop->kind));
    }
}

static void
test_solids (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for_each_posture (content, COARSE_STEPS, check_solids);
}

/* How far before a ball, towards the viewer, a box begins; 0 when nothing of it lies there. */
static double
get_cover (const MidlineBodyBall *ball,
           const MidlinePoseBox  *box,
           const double           toward[3])
{
  const double at[3] = { ball->centre.x, ball->centre.y, ball->centre.z };
  const double low[3] = { box->x0, box->y0, box->z0 };
  const double high[3] = { box->x1, box->y1, box->z1 };
  double enters = -G_MAXDOUBLE, leaves = G_MAXDOUBLE;

  for (guint i = 0; i < 3; i++)
    {
      double a, b;

      if (fabs (toward[i]) < 1e-6)
        {
          if (at[i] <= low[i] || at[i] >= high[i])
            return 0.0;
          continue;
        }
      a = (low[i] - at[i]) / toward[i];
      b = (high[i] - at[i]) / toward[i];
      enters = MAX (enters, MIN (a, b));
      leaves = MIN (leaves, MAX (a, b));
    }

  return enters < leaves ? MAX (enters, 0.0) : 0.0;
}

static void
check_cover (const MidlinePose     *pose,
             double                 position,
             const MidlineSkeleton *skeleton)
{
  double yaw = pose->yaw_degrees * G_PI / 180.0;
  double pitch = pose->pitch_degrees * G_PI / 180.0;
  const double toward[3] = { cos (yaw) * cos (pitch), sin (pitch), sin (yaw) * cos (pitch) };
  MidlineBodyBall balls[MIDLINE_MAX_BODY_BALLS];
  guint n_balls = midline_body_balls_list (skeleton, balls);

  for (guint i = 0; i < pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (pose->props, MidlinePoseProp, i);
      MidlinePoseBox box;

      if (!get_solid (prop, &box))
        continue;
      for (guint j = 0; j < n_balls; j++)
        if (get_cover (&balls[j], &box, toward) > balls[j].radius)
          complain (pose, position, "%s is behind the %s, which is drawn before it",
                    midline_body_part_get_id (balls[j].part),
                    midline_pose_prop_kind_get_id (prop->kind));
    }
}

/* Furniture is drawn before the person, so that no limb may be behind it. */
static void
test_nothing_covered (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for_each_posture (content, COARSE_STEPS, check_cover);
}

static double
get_distance (MidlineVector a,
              MidlineVector b)
{
  return sqrt ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) +
               (a.z - b.z) * (a.z - b.z));
}

static gboolean
stays (const MidlinePose *pose,
       guint              aim)
{
  if (!midline_pose_has_aim (pose, aim))
    return FALSE;

  for (guint i = 0; i < pose->n_keys; i++)
    {
      const MidlinePoseTarget *first = &pose->keys[0].aims[aim];
      const MidlinePoseTarget *other = &pose->keys[i].aims[aim];

      if (other->part != MIDLINE_BODY_WORLD || get_distance (first->offset, other->offset) > 0.0)
        return FALSE;
    }

  return TRUE;
}

/* What a planted foot turns about, on the way between these keys. */
static MidlineBodyPart
get_foot_contact (const MidlinePose *pose,
                  guint              side)
{
  double lowest = 0.0, highest = 0.0;

  for (guint i = 0; i < pose->n_keys; i++)
    {
      lowest = MIN (lowest, pose->keys[i].channels[MIDLINE_POSE_HEEL + side]);
      highest = MAX (highest, pose->keys[i].channels[MIDLINE_POSE_HEEL + side]);
    }
  g_assert_true (lowest == 0.0 || highest == 0.0);

  if (highest > 0.0)
    return (MidlineBodyPart) (MIDLINE_BODY_BALL + side);

  return (MidlineBodyPart) ((lowest < 0.0 ? MIDLINE_BODY_HEEL : MIDLINE_BODY_SOLE) + side);
}

static void
check_contact (const MidlinePose *pose,
               MidlineBodyPart    part)
{
  MidlineSkeleton first, other;

  midline_skeleton_solve (pose, 0.0, &first);
  for (double at = 0.0; at <= midline_pose_get_last_position (pose); at += 1.0 / COARSE_STEPS)
    {
      double way;

      midline_skeleton_solve (pose, at, &other);
      way = get_distance (first.places[part].at, other.places[part].at);
      if (way > MAX_SLIDE_CM)
        complain (pose, at, "%s slides %.2f cm", midline_body_part_get_id (part), way);
    }
}

/* Planted feet, both feet of a squat, and palms on floor or wall. */
static void
test_planted (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();
  guint n_checked = 0;

  for (guint i = 0; i < midline_pose_sample_get_n (content); i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);

      for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
        {
          guint palm = pose->keys[0].palms[side];

          if (stays (pose, MIDLINE_POSE_PLANT + side) || pose->is_flat[side])
            {
              check_contact (pose, get_foot_contact (pose, side));
              n_checked++;
            }
          if (stays (pose, MIDLINE_POSE_HAND + side) &&
              (palm == MIDLINE_POSE_PALM_FLOOR || palm == MIDLINE_POSE_PALM_WALL))
            {
              check_contact (pose, (MidlineBodyPart) (MIDLINE_BODY_WRIST + side));
              n_checked++;
            }
        }
    }
  g_assert_cmpuint (n_checked, >, 80);
}

/* Where the contact of a planted foot is asked for; feet on a slope aside. */
static MidlineVector
get_wanted_contact (const MidlinePoseKey *key,
                    guint                 side,
                    double                ahead)
{
  MidlineVector at = key->aims[MIDLINE_POSE_PLANT + side].offset;
  double out = key->channels[MIDLINE_POSE_TOE_OUT + side] * G_PI / 180.0;
  double sign = side == MIDLINE_BODY_WORKING ? 1.0 : -1.0;

  at.x += ahead * cos (out);
  at.z += ahead * sin (out) * sign;

  return at;
}

static void
check_feet (const MidlinePose     *pose,
            guint                  index,
            const MidlineSkeleton *skeleton)
{
  const MidlinePoseKey *key = &pose->keys[index];

  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      double heel = key->channels[MIDLINE_POSE_HEEL + side];
      guint part = heel > 0.0 ? MIDLINE_BODY_BALL : MIDLINE_BODY_HEEL;
      double ahead = heel > 0.0 ? MIDLINE_BALL_AHEAD : -MIDLINE_HEEL_BACK;
      double off;

      if (!midline_pose_has_aim (pose, MIDLINE_POSE_PLANT + side) ||
          key->channels[MIDLINE_POSE_SURFACE] != 0.0)
        continue;
      off = get_distance (skeleton->places[part + side].at,
                          get_wanted_contact (key, side, ahead));
      if (off > MAX_SLIDE_CM)
        complain (pose, index, "%s %.2f cm from where it is planted",
                  midline_body_part_get_id ((MidlineBodyPart) (part + side)), off);
    }
}

/* Hands that rest on a thigh that is a little too far: the arm is simply straight. */
static gboolean
may_fall_short (const MidlinePose *pose)
{
  static const char * const ids[] = { "quad-set", "figure-four-stretch", NULL };

  return g_strv_contains (ids, pose->exercise_id);
}

static void
check_hands (const MidlinePose     *pose,
             guint                  index,
             const MidlineSkeleton *skeleton)
{
  static const double from_wrist[MIDLINE_N_POSE_PALMS] = {
    [MIDLINE_POSE_PALM_ALONG] = 7.0,
    [MIDLINE_POSE_PALM_FLOOR] = 2.6,
    [MIDLINE_POSE_PALM_WALL] = 2.6,
    [MIDLINE_POSE_PALM_GRIP] = 5.0,
  };

  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      const MidlinePoseTarget *target = &pose->keys[index].aims[MIDLINE_POSE_HAND + side];
      double way;

      if (!midline_pose_has_aim (pose, MIDLINE_POSE_HAND + side))
        continue;
      way = get_distance (skeleton->places[MIDLINE_BODY_WRIST + side].at,
                          midline_skeleton_get_target (skeleton, target));
      if (fabs (way - from_wrist[skeleton->palms[side]]) > (may_fall_short (pose) ? 3.0 : 0.5))
        complain (pose, index, "the %s hand %.1f cm from the wrist",
                  side == MIDLINE_BODY_WORKING ? "working" : "other", way);
    }
}

/* No foot or hand is asked to be where its limb cannot reach. */
static void
test_reaches (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for (guint i = 0; i < midline_pose_sample_get_n (content); i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);

      for (guint key = 0; key < pose->n_keys; key++)
        {
          MidlineSkeleton skeleton;

          midline_skeleton_solve (pose, key, &skeleton);
          check_feet (pose, key, &skeleton);
          check_hands (pose, key, &skeleton);
        }
    }
}

static void
test_no_jumps (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for (guint i = 0; i < midline_pose_sample_get_n (content); i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (content, i);
      guint n = (guint) (midline_pose_get_last_position (pose) * STEPS_PER_INTERVAL);
      MidlineSkeleton before, after;

      midline_skeleton_solve (pose, 0.0, &before);
      for (guint step = 1; step <= n; step++)
        {
          double at = (double) step / STEPS_PER_INTERVAL;

          midline_skeleton_solve (pose, at, &after);
          for (guint part = 0; part < MIDLINE_N_BODY_PARTS; part++)
            if (get_distance (before.places[part].at, after.places[part].at) > MAX_JUMP_CM)
              complain (pose, at, "%s jumps", midline_body_part_get_id ((MidlineBodyPart) part));
          before = after;
        }
    }
}

/* Held by a wall, a rail, a band or a seat, or under way to the next support: these may lean. */
static gboolean
is_held (const MidlinePose *pose)
{
  return pose->base != MIDLINE_POSE_STAND || pose->loop == MIDLINE_POSE_ONCE ||
         pose->loop == MIDLINE_POSE_STRIDE || uses (pose, MIDLINE_PROP_WALL) ||
         uses (pose, MIDLINE_PROP_POST) || uses (pose, MIDLINE_PROP_RAIL);
}

/* Weight passes from one foot to the other: only the printed pictures stand still. */
static gboolean
is_stepping (const MidlinePose *pose,
             double             position)
{
  static const char * const steps[] = { "step-up", "lateral-step-up", "reverse-lunge", NULL };

  return g_strv_contains (steps, pose->exercise_id) && position != pose->paper_keys[0] &&
         position != pose->paper_keys[1];
}

/* How high the ground is under a point. */
static double
get_ground (const MidlinePose *pose,
            MidlineVector      at)
{
  double ground = 0.0;

  for (guint i = 0; i < pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (pose->props, MidlinePoseProp, i);
      const MidlinePoseBox *box = &prop->box;
      gboolean is_over = at.x >= box->x0 && at.x <= box->x1 && at.z >= box->z0 &&
                         at.z <= box->z1;

      if (prop->kind == MIDLINE_PROP_STEP && is_over)
        ground = MAX (ground, box->y1);
      if (prop->kind == MIDLINE_PROP_WEDGE && is_over)
        ground = prop->back_height + (prop->front_height - prop->back_height) *
                                       (at.x - box->x0) / (box->x1 - box->x0);
    }

  return ground;
}

typedef struct {
  double x0, x1, z0, z1;
} Area;

/* The upright rectangle around what the feet stand on. */
static gboolean
get_stance (const MidlinePose     *pose,
            const MidlineSkeleton *skeleton,
            Area                  *area)
{
  static const MidlineVector corners[] = {
    { -7.0, -8.0, -4.0 }, { -7.0, -8.0, 4.0 }, { 12.5, -8.0, -4.8 }, { 12.5, -8.0, 4.8 },
    { 17.0, -8.0, -3.5 }, { 17.0, -8.0, 3.5 },
  };

  *area = (Area) { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
      {
        MidlineVector at = midline_skeleton_get_point (skeleton,
                                                       (MidlineBodyPart) (MIDLINE_BODY_FOOT + side),
                                                       corners[i]);

        if (fabs (at.y - get_ground (pose, at)) > 1.5)
          continue;
        area->x0 = MIN (area->x0, at.x);
        area->x1 = MAX (area->x1, at.x);
        area->z0 = MIN (area->z0, at.z);
        area->z1 = MAX (area->z1, at.z);
      }

  return area->x0 < area->x1;
}

static void
check_balance (const MidlinePose     *pose,
               double                 position,
               const MidlineSkeleton *skeleton)
{
  MidlineVector mass = midline_body_balls_get_mass_centre (skeleton);
  Area area;

  if (is_held (pose) || is_stepping (pose, position) || !get_stance (pose, skeleton, &area))
    return;

  if (mass.x < area.x0 || mass.x > area.x1 || mass.z < area.z0 || mass.z > area.z1)
    complain (pose, position, "weight at %.1f %.1f, feet from %.1f %.1f to %.1f %.1f", mass.x,
              mass.z, area.x0, area.z0, area.x1, area.z1);
}

static void
test_balance (void)
{
  g_autoptr (MidlineContent) content = midline_pose_sample_load ();

  for_each_posture (content, COARSE_STEPS, check_balance);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/skeleton-contacts/floor", test_floor);
  g_test_add_func ("/skeleton-contacts/solids", test_solids);
  g_test_add_func ("/skeleton-contacts/nothing-covered", test_nothing_covered);
  g_test_add_func ("/skeleton-contacts/planted", test_planted);
  g_test_add_func ("/skeleton-contacts/reaches", test_reaches);
  g_test_add_func ("/skeleton-contacts/no-jumps", test_no_jumps);
  g_test_add_func ("/skeleton-contacts/balance", test_balance);

  return g_test_run ();
}
