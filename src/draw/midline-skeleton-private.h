/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-vector-private.h"

G_BEGIN_DECLS

/**
 * MidlinePosture:
 * @pose: (unowned): the pose
 * @from: (unowned): the key before
 * @to: (unowned): the key after
 * @share: of the way from one to the other
 *
 * What a position of a motion asks of the skeleton. Lives as long as one solve; the numbers are
 * already mixed into the skeleton.
 */
typedef struct {
  const MidlinePose *pose;
  const MidlinePoseKey *from;
  const MidlinePoseKey *to;
  double share;
} MidlinePosture;

void midline_posture_mirror_key    (const MidlinePoseKey *key,
                                    MidlinePoseKey       *mirrored);
MidlineVector
     midline_posture_get_point     (const MidlinePosture  *self,
                                    const MidlineSkeleton *skeleton,
                                    guint                  aim);
MidlineVector
     midline_posture_get_direction (const MidlinePosture  *self,
                                    guint                  aim);

/* The concerns of a solve, in this order; each reads what those before it placed. */
void midline_skeleton_place_trunk   (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);
void midline_skeleton_place_legs    (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);
void midline_skeleton_pin           (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);
void midline_skeleton_reach_legs    (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);
void midline_skeleton_ground        (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);
void midline_skeleton_place_arms    (MidlineSkeleton      *self,
                                     const MidlinePosture *posture);

/**
 * MidlineReach:
 * @middle: knee or elbow
 * @end: ankle or wrist; short of the target when that is too far
 * @hinge: axis of the knee or elbow, of length 1
 *
 * Where two bones go that end at a point.
 */
typedef struct {
  MidlineVector middle;
  MidlineVector end;
  MidlineVector hinge;
} MidlineReach;

MidlineReach midline_skeleton_reach (MidlineVector root,
                                     MidlineVector target,
                                     double        first_length,
                                     double        second_length,
                                     MidlineVector pole);

/* 1 for the working side, -1 for the other: the sign of what mirrors. */
static inline double
midline_side_get_sign (guint side)
{
  return side == MIDLINE_BODY_WORKING ? 1.0 : -1.0;
}

static inline void
midline_skeleton_put (MidlineSkeleton *self,
                      guint            part,
                      MidlineVector    at,
                      MidlineFrame3    axes)
{
  self->places[part].at = at;
  self->places[part].axes = axes;
}

G_END_DECLS
