/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Legs: by angles from the hip, or backwards from where the foot is. */

#include "midline-skeleton-private.h"

/* The middle of the ball of the foot, which the toes turn about, and the tip of the toes. */
#define TOES_AHEAD 11.8
#define TOES_UNDER 5.7

/* Without another word a knee points over its toes and somewhat up. */
#define KNEE_UP 0.6

/* Pedals beside the middle of a bike. */
#define PEDAL_HALF_WIDTH 9.0

static gboolean
goes_backwards (const MidlinePose *pose,
                guint              side)
{
  return pose->has_crank ||
         midline_pose_has_aim (pose, MIDLINE_POSE_PLANT + side) ||
         midline_pose_has_aim (pose, MIDLINE_POSE_ANKLE_TO + side);
}

/* The toes bend by the lift of the heel, so they stay on what the foot stands on. */
static void
put_foot (MidlineSkeleton *self,
          guint            side,
          MidlineFrame3    axes)
{
  MidlineVector ankle = self->places[MIDLINE_BODY_ANKLE + side].at;
  double heel = MAX (self->channels[MIDLINE_POSE_HEEL + side], 0.0);
  MidlineFrame3 toes = midline_frame_turn_z (axes, self->channels[MIDLINE_POSE_TOES + side] + heel);
  MidlineVector tip = midline_vector (MIDLINE_TOE_AHEAD - TOES_AHEAD,
                                      TOES_UNDER - MIDLINE_ANKLE_HEIGHT, 0.0);

  midline_skeleton_put (self, MIDLINE_BODY_FOOT + side, ankle, axes);

#define AT(ahead, under) \
  midline_skeleton_get_point (self, MIDLINE_BODY_FOOT + side, \
                              midline_vector (ahead, -(under), 0.0))

  midline_skeleton_put (self, MIDLINE_BODY_SOLE + side, AT (0.0, MIDLINE_ANKLE_HEIGHT), axes);
  midline_skeleton_put (self, MIDLINE_BODY_HEEL + side,
                        AT (-MIDLINE_HEEL_BACK, MIDLINE_ANKLE_HEIGHT), axes);
  midline_skeleton_put (self, MIDLINE_BODY_BALL + side,
                        AT (MIDLINE_BALL_AHEAD, MIDLINE_ANKLE_HEIGHT), axes);
  midline_skeleton_put (self, MIDLINE_BODY_TOES + side, AT (TOES_AHEAD, TOES_UNDER), toes);

#undef AT

  midline_skeleton_put (self, MIDLINE_BODY_TOE + side,
                        midline_skeleton_get_point (self, MIDLINE_BODY_TOES + side, tip), toes);
}

static void
put_bones (MidlineSkeleton *self,
           guint            side,
           MidlineFrame3    thigh,
           MidlineFrame3    shin,
           MidlineVector    knee,
           MidlineVector    ankle)
{
  midline_skeleton_put (self, MIDLINE_BODY_THIGH + side, self->places[MIDLINE_BODY_HIP + side].at,
                        thigh);
  midline_skeleton_put (self, MIDLINE_BODY_SHIN + side, knee, shin);
  midline_skeleton_put (self, MIDLINE_BODY_KNEE + side, knee, shin);
  midline_skeleton_put (self, MIDLINE_BODY_ANKLE + side, ankle, shin);
}

/* A foot in the air follows the shin. */
static MidlineFrame3
get_free_foot (const MidlineSkeleton *self,
               guint                  side)
{
  MidlineFrame3 foot = midline_frame_turn_z (self->places[MIDLINE_BODY_SHIN + side].axes,
                                             self->channels[MIDLINE_POSE_ANKLE + side]);

  return midline_frame_turn_x (foot, midline_side_get_sign (side) *
                                       self->channels[MIDLINE_POSE_INVERT + side]);
}

/* The ground under a foot that heads along @ahead (without its height) and is turned out. */
static MidlineFrame3
get_ground_frame (const MidlineSkeleton *self,
                  guint                  side,
                  MidlineVector          ahead)
{
  MidlineVector flat = midline_vector_unit (midline_vector (ahead.x, 0.0, ahead.z),
                                            midline_vector (1.0, 0.0, 0.0));
  MidlineVector up = midline_vector (0.0, 1.0, 0.0);
  MidlineFrame3 ground = { flat, up, midline_vector_cross (flat, up) };

  ground = midline_frame_turn_y (ground, -midline_side_get_sign (side) *
                                           self->channels[MIDLINE_POSE_TOE_OUT + side]);

  return midline_frame_turn_z (ground, -self->channels[MIDLINE_POSE_SURFACE]);
}

static MidlineFrame3
get_level_foot (const MidlineSkeleton *self,
                guint                  side,
                MidlineVector          ahead)
{
  return midline_frame_turn_z (get_ground_frame (self, side, ahead),
                               -self->channels[MIDLINE_POSE_HEEL + side]);
}

/**
 * midline_skeleton_place_legs:
 * @self: a skeleton with its trunk
 * @posture: what is asked
 *
 * Places the legs that go by angles; the bend outward happens in the plane of the bent hip.
 */
void
midline_skeleton_place_legs (MidlineSkeleton      *self,
                             const MidlinePosture *posture)
{
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      const MidlineBodyPlace *hip = &self->places[MIDLINE_BODY_HIP + side];
      double sign = midline_side_get_sign (side);
      MidlineFrame3 thigh, shin;
      MidlineVector knee, ankle;

      thigh = midline_frame_turn_z (hip->axes, self->channels[MIDLINE_POSE_HIP + side]);
      thigh = midline_frame_turn_x (thigh, -sign * self->channels[MIDLINE_POSE_ABD + side]);
      thigh = midline_frame_turn_y (thigh, -sign * self->channels[MIDLINE_POSE_ROT + side]);
      shin = midline_frame_turn_z (thigh, -self->channels[MIDLINE_POSE_KNEE + side]);
      knee = midline_vector_add (hip->at, midline_vector_scale (thigh.y, -MIDLINE_THIGH_LENGTH));
      ankle = midline_vector_add (knee, midline_vector_scale (shin.y, -MIDLINE_SHIN_LENGTH));

      put_bones (self, side, thigh, shin, knee, ankle);
      put_foot (self, side, posture->pose->is_flat[side] ? get_level_foot (self, side, shin.x)
                                                         : get_free_foot (self, side));
    }
}

static void
reach_ankle (MidlineSkeleton *self,
             guint            side,
             MidlineVector    ankle,
             MidlineVector    pole)
{
  MidlineVector hip = self->places[MIDLINE_BODY_HIP + side].at;
  MidlineReach reach = midline_skeleton_reach (hip, ankle, MIDLINE_THIGH_LENGTH,
                                               MIDLINE_SHIN_LENGTH, pole);
  MidlineVector thigh = midline_vector_subtract (hip, reach.middle);
  MidlineVector shin = midline_vector_subtract (reach.middle, reach.end);

  put_bones (self, side,
             midline_frame_from_y (midline_vector_scale (thigh, 1.0 / MIDLINE_THIGH_LENGTH),
                                   reach.hinge),
             midline_frame_from_y (midline_vector_scale (shin, 1.0 / MIDLINE_SHIN_LENGTH),
                                   reach.hinge),
             reach.middle, reach.end);
}

static MidlineVector
get_pole (const MidlinePosture *posture,
          guint                 side,
          MidlineVector         ahead)
{
  if (midline_pose_has_aim (posture->pose, MIDLINE_POSE_KNEE_DIR + side))
    return midline_posture_get_direction (posture, MIDLINE_POSE_KNEE_DIR + side);

  return midline_vector_add (ahead, midline_vector (0.0, KNEE_UP, 0.0));
}

/* Where the ankle of @foot is when the point of its sole @ahead of the ankle lies at @contact. */
static MidlineVector
get_ankle_over (const MidlineFrame3 *foot,
                double               ahead,
                MidlineVector        contact)
{
  MidlineVector under = midline_vector (ahead, -MIDLINE_ANKLE_HEIGHT, 0.0);

  return midline_vector_subtract (contact, midline_frame_turn (foot, under));
}

/* A foot on something: it turns about the ball or the heel, which does not slide. */
static void
plant (MidlineSkeleton      *self,
       const MidlinePosture *posture,
       guint                 side)
{
  MidlineVector sole = midline_posture_get_point (posture, self, MIDLINE_POSE_PLANT + side);
  MidlineFrame3 ground = get_ground_frame (self, side, midline_vector (1.0, 0.0, 0.0));
  double heel = self->channels[MIDLINE_POSE_HEEL + side];
  double ahead = heel > 0.0 ? MIDLINE_BALL_AHEAD : -MIDLINE_HEEL_BACK;
  MidlineFrame3 foot = midline_frame_turn_z (ground, -heel);
  MidlineVector contact = midline_vector_add (sole, midline_vector_scale (ground.x, ahead));

  reach_ankle (self, side, get_ankle_over (&foot, ahead, contact),
               get_pole (posture, side, ground.x));
  put_foot (self, side, foot);
}

/* The ball of the foot on its pedal; the other pedal is half a turn on. */
static void
ride (MidlineSkeleton      *self,
      const MidlinePosture *posture,
      guint                 side)
{
  const MidlinePose *pose = posture->pose;
  double degrees = self->channels[MIDLINE_POSE_CRANK] +
                   (side == MIDLINE_BODY_WORKING ? 0.0 : 180.0);
  double angle = degrees * G_PI / 180.0;
  MidlineVector pedal = midline_vector (pose->crank_x + pose->crank_radius * cos (angle),
                                        pose->crank_y - pose->crank_radius * sin (angle),
                                        midline_side_get_sign (side) * PEDAL_HALF_WIDTH);
  MidlineVector ahead = midline_vector (1.0, 0.0, 0.0);
  MidlineFrame3 foot = get_level_foot (self, side, ahead);

  reach_ankle (self, side, get_ankle_over (&foot, MIDLINE_BALL_AHEAD, pedal),
               get_pole (posture, side, ahead));
  put_foot (self, side, foot);
}

/* A foot in the air; its sole may have a slope of its own in the world. */
static void
send_ankle (MidlineSkeleton      *self,
            const MidlinePosture *posture,
            guint                 side)
{
  guint pitch = MIDLINE_POSE_FOOT_PITCH + side;
  MidlineFrame3 foot;

  reach_ankle (self, side, midline_posture_get_point (posture, self, MIDLINE_POSE_ANKLE_TO + side),
               get_pole (posture, side, midline_vector (1.0, 0.0, 0.0)));

  if (posture->from->channels_set & (G_GUINT64_CONSTANT (1) << pitch))
    foot = midline_frame_turn_z (MIDLINE_FRAME_WORLD, self->channels[pitch]);
  else
    foot = get_free_foot (self, side);
  put_foot (self, side, foot);
}

static void
reach_leg (MidlineSkeleton      *self,
           const MidlinePosture *posture,
           guint                 side)
{
  if (!goes_backwards (posture->pose, side))
    return;

  if (posture->pose->has_crank)
    ride (self, posture, side);
  else if (midline_pose_has_aim (posture->pose, MIDLINE_POSE_PLANT + side))
    plant (self, posture, side);
  else
    send_ankle (self, posture, side);
}

/**
 * midline_skeleton_reach_legs:
 * @self: a skeleton in its place
 * @posture: what is asked
 *
 * Places the legs whose foot is somewhere: planted, on a pedal or at a point. The other leg comes
 * first, because the working ankle may ride with it.
 */
void
midline_skeleton_reach_legs (MidlineSkeleton      *self,
                             const MidlinePosture *posture)
{
  reach_leg (self, posture, MIDLINE_BODY_OTHER);
  reach_leg (self, posture, MIDLINE_BODY_WORKING);
}
