/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* From a pose to points in space: what is asked at a position, then trunk, legs, anchor, arms. */

#include "midline-skeleton-private.h"

#include "midline-pose-motion.h"

/* Two bones never stretch quite straight, or the bend of knee or elbow would have no side. */
#define LONGEST_REACH 0.9995
#define SHORTEST_REACH 0.001

static const guint mirrored_signs[] = {
  MIDLINE_POSE_TRUNK_SIDE, MIDLINE_POSE_TURN,       MIDLINE_POSE_PELVIS_DROP,
  MIDLINE_POSE_SPINE_SIDE, MIDLINE_POSE_SPINE_TURN, MIDLINE_POSE_NECK_SIDE,
  MIDLINE_POSE_NECK_TURN,
};

static MidlinePoseTarget
mirror_target (MidlinePoseTarget target)
{
  target.part = midline_body_part_get_mirror (target.part);
  target.offset.z = -target.offset.z;

  return target;
}

/**
 * midline_posture_mirror_key:
 * @key: a key
 * @mirrored: (out caller-allocates): the same with the sides exchanged; borrows the name
 */
void
midline_posture_mirror_key (const MidlinePoseKey *key,
                            MidlinePoseKey       *mirrored)
{
  *mirrored = *key;

  for (guint i = 0; i < G_N_ELEMENTS (mirrored_signs); i++)
    mirrored->channels[mirrored_signs[i]] = -key->channels[mirrored_signs[i]];
  for (guint i = MIDLINE_POSE_HIP; i < MIDLINE_N_POSE_CHANNELS; i++)
    mirrored->channels[i] = key->channels[i ^ 1u];
  for (guint i = 0; i < MIDLINE_N_POSE_AIMS; i++)
    mirrored->aims[i] = mirror_target (key->aims[i ^ 1u]);

  mirrored->anchor = mirror_target (key->anchor);
  mirrored->palms[MIDLINE_BODY_WORKING] = key->palms[MIDLINE_BODY_OTHER];
  mirrored->palms[MIDLINE_BODY_OTHER] = key->palms[MIDLINE_BODY_WORKING];
}

/**
 * midline_posture_get_point:
 * @self: what is asked
 * @skeleton: with the parts in place that the aim may ride with
 * @aim: a #MidlinePoseAim that is a point
 *
 * Returns: where it is in the world; on the way from one part to another between the two
 */
MidlineVector
midline_posture_get_point (const MidlinePosture  *self,
                           const MidlineSkeleton *skeleton,
                           guint                  aim)
{
  return midline_vector_mix (midline_skeleton_get_target (skeleton, &self->from->aims[aim]),
                             midline_skeleton_get_target (skeleton, &self->to->aims[aim]),
                             self->share);
}

/**
 * midline_posture_get_direction:
 * @self: what is asked
 * @aim: a #MidlinePoseAim that is a direction
 *
 * Returns: the direction, of any length
 */
MidlineVector
midline_posture_get_direction (const MidlinePosture *self,
                               guint                 aim)
{
  return midline_vector_mix (self->from->aims[aim].offset, self->to->aims[aim].offset,
                             self->share);
}

/**
 * midline_skeleton_reach:
 * @root: hip or shoulder
 * @target: where the far end shall be
 * @first_length: of thigh or upper arm, cm
 * @second_length: of shin or forearm, cm
 * @pole: direction to which knee or elbow points
 *
 * Returns: where both bones go
 */
MidlineReach
midline_skeleton_reach (MidlineVector root,
                        MidlineVector target,
                        double        first_length,
                        double        second_length,
                        MidlineVector pole)
{
  MidlineVector way = midline_vector_subtract (target, root);
  MidlineVector along = midline_vector_unit (way, midline_vector (0.0, -1.0, 0.0));
  MidlineVector ahead = midline_vector_across (midline_vector (1.0, 0.0, 0.0), along);
  MidlineVector side = midline_vector_unit (midline_vector_across (pole, along),
                                            midline_vector_unit (ahead,
                                                                 midline_vector (0.0, 0.0, 1.0)));
  double distance = CLAMP (midline_vector_length (way),
                           fabs (first_length - second_length) + SHORTEST_REACH,
                           (first_length + second_length) * LONGEST_REACH);
  double foot = (first_length * first_length - second_length * second_length +
                 distance * distance) / (2.0 * distance);
  double height = sqrt (MAX (first_length * first_length - foot * foot, 0.0));
  MidlineReach reach;

  reach.middle = midline_vector_add (midline_vector_add (root, midline_vector_scale (along, foot)),
                                     midline_vector_scale (side, height));
  reach.end = midline_vector_add (root, midline_vector_scale (along, distance));
  reach.hinge = midline_vector_cross (along, side);

  return reach;
}

/* The keys on either side of @position, and how far between them it lies. @spare holds keys with
 * the sides exchanged. */
static void
posture_init (MidlinePosture    *self,
              const MidlinePose *pose,
              double             position,
              MidlinePoseKey     spare[2])
{
  double last = midline_pose_get_last_position (pose);
  double at = CLAMP (isfinite (position) ? position : 0.0, 0.0, last);
  guint before = (guint) at;
  const MidlinePoseKey *ends[2];

  self->pose = pose;
  self->share = at - before;

  if (pose->loop == MIDLINE_POSE_STRIDE)
    {
      for (guint i = 0; i < 2; i++)
        {
          guint index = (before + i) % (2 * pose->n_keys);

          ends[i] = &pose->keys[index % pose->n_keys];
          if (index >= pose->n_keys)
            {
              midline_posture_mirror_key (ends[i], &spare[i]);
              ends[i] = &spare[i];
            }
        }
    }
  else if (pose->loop == MIDLINE_POSE_VISIT && before > 0)
    {
      /* Half way between two of the others lies the first key. */
      gboolean is_back = self->share < 0.5;

      ends[0] = &pose->keys[is_back ? before : 0];
      ends[1] = &pose->keys[is_back ? 0 : MIN (before + 1, pose->n_keys - 1)];
      self->share = 2.0 * self->share - (is_back ? 0.0 : 1.0);
    }
  else
    {
      ends[0] = &pose->keys[MIN (before, pose->n_keys - 1)];
      ends[1] = &pose->keys[MIN (before + 1, pose->n_keys - 1)];
    }

  self->from = ends[0];
  self->to = ends[1];
}

static void
mix_numbers (MidlineSkeleton      *self,
             const MidlinePosture *posture)
{
  const MidlinePoseKey *nearest = posture->share < 0.5 ? posture->from : posture->to;

  for (guint i = 0; i < MIDLINE_N_POSE_CHANNELS; i++)
    self->channels[i] = posture->from->channels[i] +
                        (posture->to->channels[i] - posture->from->channels[i]) * posture->share;
  for (guint i = 0; i < MIDLINE_N_BODY_SIDES; i++)
    self->palms[i] = nearest->palms[i];
}

/**
 * midline_skeleton_solve:
 * @pose: a pose
 * @position: where in its motion, 0 = first key (see midline_pose_get_last_position()); clamped
 * @self: (out caller-allocates): the skeleton
 *
 * Places the whole body: pelvis, spine and head by angles; legs by angles; the shift that brings
 * the anchor where it belongs; legs to planted feet and other points; the lowest sole to the
 * ground; arms by angles or to points. Allocates nothing and depends on nothing else.
 */
void
midline_skeleton_solve (const MidlinePose *pose,
                        double             position,
                        MidlineSkeleton   *self)
{
  MidlinePoseKey spare[2];
  MidlinePosture posture;

  g_return_if_fail (pose != NULL && pose->n_keys >= 2 && self != NULL);

  *self = (MidlineSkeleton) { 0 };
  posture_init (&posture, pose, position, spare);
  mix_numbers (self, &posture);

  midline_skeleton_put (self, MIDLINE_BODY_WORLD, midline_vector (0.0, 0.0, 0.0),
                        MIDLINE_FRAME_WORLD);
  midline_skeleton_place_trunk (self, &posture);
  midline_skeleton_place_legs (self, &posture);
  midline_skeleton_pin (self, &posture);
  midline_skeleton_reach_legs (self, &posture);
  midline_skeleton_ground (self, &posture);
  midline_skeleton_place_arms (self, &posture);
}

/**
 * midline_skeleton_get_point:
 * @self: a skeleton
 * @part: a place on the body, or the world
 * @offset: cm along the axes of that place
 *
 * Returns: the point in the world
 */
MidlineVector
midline_skeleton_get_point (const MidlineSkeleton *self,
                            MidlineBodyPart        part,
                            MidlineVector          offset)
{
  const MidlineBodyPlace *place = &self->places[part];

  return midline_vector_add (place->at, midline_frame_turn (&place->axes, offset));
}

/**
 * midline_skeleton_get_target:
 * @self: a skeleton
 * @target: a point of a pose
 *
 * Returns: the point in the world
 */
MidlineVector
midline_skeleton_get_target (const MidlineSkeleton   *self,
                             const MidlinePoseTarget *target)
{
  return midline_skeleton_get_point (self, target->part, target->offset);
}
