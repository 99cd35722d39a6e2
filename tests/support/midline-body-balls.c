/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-body-balls.h"

/* The body as balls, coarser than it is drawn, to tell what it touches; and where its weight is. */

/* A ball, or a pair to either side, in the frame of a part. */
typedef struct {
  guint part; /* of the working side; taken for the other as well */
  MidlineVector offset;
  double radius;
} Ball;

static const Ball limb_balls[] = {
  { MIDLINE_BODY_THIGH, { 0.0, 0.0, 0.0 }, 8.4 },
  { MIDLINE_BODY_THIGH, { 0.3, -6.0, 0.0 }, 8.5 },
  { MIDLINE_BODY_THIGH, { 0.7, -14.0, 0.0 }, 7.9 },
  { MIDLINE_BODY_THIGH, { 0.7, -24.0, 0.0 }, 6.7 },
  { MIDLINE_BODY_THIGH, { 0.3, -34.0, 0.0 }, 5.6 },
  { MIDLINE_BODY_SHIN, { 0.0, 0.0, 0.0 }, 5.2 },
  { MIDLINE_BODY_SHIN, { -0.1, -3.9, 0.0 }, 5.0 },
  { MIDLINE_BODY_SHIN, { -0.9, -10.9, 0.0 }, 5.3 },
  { MIDLINE_BODY_SHIN, { -0.9, -17.6, 0.0 }, 4.9 },
  { MIDLINE_BODY_SHIN, { -0.3, -27.3, 0.0 }, 3.8 },
  { MIDLINE_BODY_SHIN, { 0.0, -35.1, 0.0 }, 3.2 },
  { MIDLINE_BODY_FOOT, { -3.9, -4.7, 0.5 }, 3.3 },
  { MIDLINE_BODY_FOOT, { -3.9, -4.7, -0.5 }, 3.3 },
  { MIDLINE_BODY_FOOT, { 0.0, -0.3, 0.0 }, 3.4 },
  { MIDLINE_BODY_FOOT, { 5.6, -3.7, 1.0 }, 3.4 },
  { MIDLINE_BODY_FOOT, { 5.6, -3.7, -1.0 }, 3.4 },
  { MIDLINE_BODY_FOOT, { 11.8, -5.7, 2.5 }, 2.3 },
  { MIDLINE_BODY_FOOT, { 11.8, -5.7, -2.5 }, 2.3 },
  { MIDLINE_BODY_TOES, { 4.2, -0.7, 2.1 }, 1.6 },
  { MIDLINE_BODY_TOES, { 4.2, -0.7, -2.1 }, 1.6 },
  { MIDLINE_BODY_UPPER, { 0.0, 0.0, 0.0 }, 4.9 },
  { MIDLINE_BODY_UPPER, { 0.2, -8.4, 0.0 }, 4.6 },
  { MIDLINE_BODY_UPPER, { 0.3, -18.2, 0.0 }, 3.9 },
  { MIDLINE_BODY_FORE, { 0.0, 0.0, 0.0 }, 3.4 },
  { MIDLINE_BODY_FORE, { 0.0, -6.3, 0.0 }, 3.7 },
  { MIDLINE_BODY_FORE, { 0.0, -15.0, 0.0 }, 3.0 },
  { MIDLINE_BODY_HAND, { 0.0, 0.0, 0.0 }, 2.3 },
  { MIDLINE_BODY_HAND, { 0.0, -4.0, 1.6 }, 2.5 },
  { MIDLINE_BODY_HAND, { 0.0, -4.0, -1.6 }, 2.5 },
};

static const Ball head_balls[] = {
  { MIDLINE_BODY_HEAD, { -2.5, 1.8, 0.0 }, 7.7 },
  { MIDLINE_BODY_HEAD, { 0.2, 1.6, 0.0 }, 7.6 },
  { MIDLINE_BODY_HEAD, { 1.8, -5.8, 0.0 }, 4.6 },
};

/* Height above the hip joints, half width, radius, forward. */
static const double trunk_balls[][4] = {
  { -2.5, 6.6, 8.0, -0.8 }, { 1.0, 8.2, 9.5, -1.4 },  { 5.0, 7.6, 9.4, -1.0 },
  { 12.0, 6.2, 8.3, 0.2 },  { 19.0, 6.2, 8.2, 0.5 },  { 28.0, 7.6, 9.3, 0.4 },
  { 36.0, 9.0, 9.9, -0.1 }, { 43.0, 9.6, 8.8, -0.8 }, { 48.0, 8.6, 6.8, -1.4 },
};

/* Share of the body's mass, and where its middle is. */
typedef struct {
  guint part;
  MidlineVector middle;
  double share;
  guint n_sides;
} Mass;

static const Mass masses[] = {
  { MIDLINE_BODY_THIGH, { 0.0, -17.0, 0.0 }, 0.100, 2 },
  { MIDLINE_BODY_SHIN, { 0.0, -17.0, 0.0 }, 0.0465, 2 },
  { MIDLINE_BODY_FOOT, { 5.0, -5.0, 0.0 }, 0.0145, 2 },
  { MIDLINE_BODY_UPPER, { 0.0, -12.0, 0.0 }, 0.028, 2 },
  { MIDLINE_BODY_FORE, { 0.0, -11.0, 0.0 }, 0.016, 2 },
  { MIDLINE_BODY_HAND, { 0.0, -7.0, 0.0 }, 0.006, 2 },
  { MIDLINE_BODY_HEAD, { 0.0, 0.0, 0.0 }, 0.081, 1 },
};
#define TRUNK_SHARE 0.497
#define TRUNK_MIDDLE 26.0

static void
add (const MidlineSkeleton *skeleton,
     const Ball            *ball,
     guint                  side,
     MidlineBodyBall        balls[],
     guint                 *n_balls)
{
  MidlineBodyPart part = (MidlineBodyPart) (ball->part + side);

  g_assert_cmpuint (*n_balls, <, MIDLINE_MAX_BODY_BALLS);
  balls[(*n_balls)++] = (MidlineBodyBall) {
    part, midline_skeleton_get_point (skeleton, part, ball->offset), ball->radius,
  };
}

static MidlineVector
get_trunk_point (const MidlineSkeleton *skeleton,
                 double                 height,
                 double                 forward,
                 double                 aside)
{
  MidlineBodyPlace place = midline_skeleton_get_spine (skeleton, height);

  return (MidlineVector) {
    place.at.x + place.axes.x.x * forward + place.axes.z.x * aside,
    place.at.y + place.axes.x.y * forward + place.axes.z.y * aside,
    place.at.z + place.axes.x.z * forward + place.axes.z.z * aside,
  };
}

/**
 * midline_body_balls_list:
 * @skeleton: a solved skeleton
 * @balls: (out caller-allocates): the balls
 *
 * Returns: how many there are
 */
guint
midline_body_balls_list (const MidlineSkeleton *skeleton,
                         MidlineBodyBall        balls[MIDLINE_MAX_BODY_BALLS])
{
  guint n_balls = 0;

  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    for (guint i = 0; i < G_N_ELEMENTS (limb_balls); i++)
      add (skeleton, &limb_balls[i], side, balls, &n_balls);
  for (guint i = 0; i < G_N_ELEMENTS (head_balls); i++)
    add (skeleton, &head_balls[i], 0, balls, &n_balls);
  for (guint i = 0; i < G_N_ELEMENTS (trunk_balls); i++)
    for (double sign = -1.0; sign <= 1.0; sign += 2.0)
      {
        const double *ball = trunk_balls[i];

        g_assert_cmpuint (n_balls, <, MIDLINE_MAX_BODY_BALLS);
        balls[n_balls++] = (MidlineBodyBall) {
          MIDLINE_BODY_PELVIS, get_trunk_point (skeleton, ball[0], ball[3], sign * ball[1]),
          ball[2],
        };
      }

  return n_balls;
}

/**
 * midline_body_balls_get_mass_centre:
 * @skeleton: a solved skeleton
 *
 * Returns: the centre of mass, by shares of the body's mass after Dempster
 */
MidlineVector
midline_body_balls_get_mass_centre (const MidlineSkeleton *skeleton)
{
  MidlineVector centre = get_trunk_point (skeleton, TRUNK_MIDDLE, 0.0, 0.0);

  centre = (MidlineVector) { centre.x * TRUNK_SHARE, centre.y * TRUNK_SHARE,
                             centre.z * TRUNK_SHARE };
  for (guint i = 0; i < G_N_ELEMENTS (masses); i++)
    for (guint side = 0; side < masses[i].n_sides; side++)
      {
        MidlineVector middle;

        middle = midline_skeleton_get_point (skeleton, (MidlineBodyPart) (masses[i].part + side),
                                             masses[i].middle);
        centre.x += masses[i].share * middle.x;
        centre.y += masses[i].share * middle.y;
        centre.z += masses[i].share * middle.z;
      }

  return centre;
}
