/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Arms: by angles from the shoulder, or backwards from where the hand is. */

#include "midline-skeleton-private.h"

#define SHOULDER_HALF_WIDTH 17.0
#define SHOULDER_UNDER_NECK 2.5

/* The wrist of a palm that rests on something is this far from it; a fist closes this far from the
 * wrist, and the palm of an open hand is this far. */
#define WRIST_THICKNESS 2.6
#define GRIP_FROM_WRIST 5.0
#define PALM_FROM_WRIST 7.0

static void
put_shoulder (MidlineSkeleton *self,
              guint            side)
{
  MidlineVector offset = midline_vector (self->channels[MIDLINE_POSE_SHRUG_FWD + side],
                                         self->channels[MIDLINE_POSE_SHRUG + side] -
                                           SHOULDER_UNDER_NECK,
                                         midline_side_get_sign (side) * SHOULDER_HALF_WIDTH);

  midline_skeleton_put (self, MIDLINE_BODY_SHOULDER + side,
                        midline_skeleton_get_point (self, MIDLINE_BODY_NECK, offset),
                        self->places[MIDLINE_BODY_CHEST].axes);
}

static void
put_hand (MidlineSkeleton *self,
          guint            side,
          MidlineVector    wrist,
          MidlineFrame3    axes)
{
  midline_skeleton_put (self, MIDLINE_BODY_HAND + side, wrist, axes);
  midline_skeleton_put (self, MIDLINE_BODY_WRIST + side, wrist, axes);
  midline_skeleton_put (self, MIDLINE_BODY_GRIP + side,
                        midline_vector_add (wrist,
                                            midline_vector_scale (axes.y, -GRIP_FROM_WRIST)),
                        axes);
  midline_skeleton_put (self, MIDLINE_BODY_TIP + side,
                        midline_vector_add (wrist,
                                            midline_vector_scale (axes.y, -MIDLINE_HAND_LENGTH)),
                        axes);
}

static void
put_bones (MidlineSkeleton *self,
           guint            side,
           MidlineFrame3    upper,
           MidlineFrame3    fore,
           MidlineVector    elbow)
{
  midline_skeleton_put (self, MIDLINE_BODY_UPPER + side,
                        self->places[MIDLINE_BODY_SHOULDER + side].at, upper);
  midline_skeleton_put (self, MIDLINE_BODY_FORE + side, elbow, fore);
  midline_skeleton_put (self, MIDLINE_BODY_ELBOW + side, elbow, fore);
}

/* The back of the hand looks away from the body; the fingers go on along @fingers. */
static MidlineFrame3
get_hand_along (const MidlineSkeleton *self,
                guint                  side,
                MidlineVector          fingers)
{
  MidlineVector outward = midline_vector_scale (self->places[MIDLINE_BODY_FORE + side].axes.z,
                                                midline_side_get_sign (side));
  MidlineVector y = midline_vector_scale (fingers, -1.0);
  MidlineVector x = midline_vector_unit (midline_vector_across (outward, y),
                                         midline_vector (0.0, 0.0, 1.0));

  return (MidlineFrame3) { x, y, midline_vector_cross (x, y) };
}

/* The back of the hand looks along @back, which has length 1. */
static MidlineFrame3
get_hand_on (MidlineVector back,
             MidlineVector fingers)
{
  MidlineVector flat = midline_vector_unit (midline_vector_across (fingers, back),
                                            midline_vector (1.0, 0.0, 0.0));
  MidlineVector y = midline_vector_scale (flat, -1.0);

  return (MidlineFrame3) { back, y, midline_vector_cross (back, y) };
}

static void
hang (MidlineSkeleton *self,
      guint            side)
{
  const MidlineBodyPlace *shoulder = &self->places[MIDLINE_BODY_SHOULDER + side];
  double sign = midline_side_get_sign (side);
  MidlineFrame3 upper, fore;
  MidlineVector elbow, wrist;

  upper = midline_frame_turn_z (shoulder->axes, self->channels[MIDLINE_POSE_ARM + side]);
  upper = midline_frame_turn_x (upper, -sign * self->channels[MIDLINE_POSE_ARM_OUT + side]);
  upper = midline_frame_turn_y (upper, -sign * self->channels[MIDLINE_POSE_ARM_ROT + side]);
  fore = midline_frame_turn_z (upper, self->channels[MIDLINE_POSE_ELBOW + side]);
  elbow = midline_vector_add (shoulder->at,
                              midline_vector_scale (upper.y, -MIDLINE_UPPER_LENGTH));
  wrist = midline_vector_add (elbow, midline_vector_scale (fore.y, -MIDLINE_FORE_LENGTH));

  put_bones (self, side, upper, fore, elbow);
  put_hand (self, side, wrist,
            get_hand_along (self, side, midline_vector_scale (fore.y, -1.0)));
}

/* Where the wrist goes so that the palm, or the fist, is at @target. */
static MidlineVector
get_wrist (const MidlineSkeleton *self,
           guint                  side,
           MidlineVector          target,
           MidlineVector          to_target)
{
  switch (self->palms[side])
    {
    case MIDLINE_POSE_PALM_FLOOR:
      return midline_vector_add (target, midline_vector (0.0, WRIST_THICKNESS, 0.0));
    case MIDLINE_POSE_PALM_WALL:
      return midline_vector_add (target, midline_vector (-WRIST_THICKNESS, 0.0, 0.0));
    case MIDLINE_POSE_PALM_GRIP:
      return midline_vector_subtract (target, midline_vector_scale (to_target, GRIP_FROM_WRIST));
    case MIDLINE_POSE_PALM_ALONG:
    default:
      return midline_vector_subtract (target, midline_vector_scale (to_target, PALM_FROM_WRIST));
    }
}

static MidlineFrame3
get_hand (const MidlineSkeleton *self,
          const MidlinePosture  *posture,
          guint                  side,
          MidlineVector          to_target)
{
  MidlineVector up = midline_vector (0.0, 1.0, 0.0);
  MidlineVector fingers = midline_vector (1.0, 0.0, 0.0);

  switch (self->palms[side])
    {
    case MIDLINE_POSE_PALM_FLOOR:
      if (midline_pose_has_aim (posture->pose, MIDLINE_POSE_FINGERS + side))
        fingers = midline_posture_get_direction (posture, MIDLINE_POSE_FINGERS + side);
      return get_hand_on (up, fingers);
    case MIDLINE_POSE_PALM_WALL:
      return get_hand_on (midline_vector (-1.0, 0.0, 0.0), up);
    case MIDLINE_POSE_PALM_ALONG:
    case MIDLINE_POSE_PALM_GRIP:
    default:
      return get_hand_along (self, side, to_target);
    }
}

/* Without another word the elbow points back, and a little down and out. */
static MidlineVector
get_elbow_pole (const MidlineSkeleton *self,
                const MidlinePosture  *posture,
                guint                  side)
{
  MidlineVector direction = midline_vector (-1.0, -0.3, 0.3 * midline_side_get_sign (side));

  if (midline_pose_has_aim (posture->pose, MIDLINE_POSE_ELBOW_DIR + side))
    direction = midline_posture_get_direction (posture, MIDLINE_POSE_ELBOW_DIR + side);

  return midline_frame_turn (&self->places[MIDLINE_BODY_CHEST].axes, direction);
}

static void
reach (MidlineSkeleton      *self,
       const MidlinePosture *posture,
       guint                 side)
{
  MidlineVector shoulder = self->places[MIDLINE_BODY_SHOULDER + side].at;
  MidlineVector target = midline_posture_get_point (posture, self, MIDLINE_POSE_HAND + side);
  MidlineVector to_target = midline_vector_unit (midline_vector_subtract (target, shoulder),
                                                 midline_vector (0.0, -1.0, 0.0));
  MidlineReach found = midline_skeleton_reach (shoulder, get_wrist (self, side, target, to_target),
                                               MIDLINE_UPPER_LENGTH, MIDLINE_FORE_LENGTH,
                                               get_elbow_pole (self, posture, side));
  MidlineVector upper = midline_vector_subtract (shoulder, found.middle);
  MidlineVector fore = midline_vector_subtract (found.middle, found.end);
  /* An elbow bends the other way than a knee. */
  MidlineVector hinge = midline_vector_scale (found.hinge, -1.0);

  put_bones (self, side,
             midline_frame_from_y (midline_vector_scale (upper, 1.0 / MIDLINE_UPPER_LENGTH),
                                   hinge),
             midline_frame_from_y (midline_vector_scale (fore, 1.0 / MIDLINE_FORE_LENGTH), hinge),
             found.middle);
  put_hand (self, side, found.end, get_hand (self, posture, side, to_target));
}

/**
 * midline_skeleton_place_arms:
 * @self: a skeleton with trunk and legs in place
 * @posture: what is asked
 *
 * Places shoulders, arms and hands; last, because a hand may rest on a leg or on the head.
 */
void
midline_skeleton_place_arms (MidlineSkeleton      *self,
                             const MidlinePosture *posture)
{
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    put_shoulder (self, side);

  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      if (midline_pose_has_aim (posture->pose, MIDLINE_POSE_HAND + side))
        reach (self, posture, side);
      else
        hang (self, side);
    }
}
