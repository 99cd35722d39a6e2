/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-pose.h"

G_BEGIN_DECLS

/* Lengths of the figure in cm; a person of 168, which is 8 heads of 21. */
#define MIDLINE_THIGH_LENGTH 40.0
#define MIDLINE_SHIN_LENGTH 39.0
#define MIDLINE_ANKLE_HEIGHT 8.0
#define MIDLINE_HEEL_BACK 4.2   /* where it rests, behind the ankle; its outline ends at 7.2 */
#define MIDLINE_BALL_AHEAD 12.5 /* ahead of the ankle */
#define MIDLINE_TOE_AHEAD 17.6  /* ahead of the ankle */
#define MIDLINE_SPINE_LENGTH 52.0
#define MIDLINE_UPPER_LENGTH 28.0
#define MIDLINE_FORE_LENGTH 25.0
#define MIDLINE_HAND_LENGTH 17.0

/** MidlineFrame3: the axes of a part, of length 1 and at right angles. */
typedef struct {
  MidlineVector x;
  MidlineVector y;
  MidlineVector z;
} MidlineFrame3;

/** MidlineBodyPlace: a place on the body with the axes that an offset from it follows. */
typedef struct {
  MidlineVector at; /* cm in the world */
  MidlineFrame3 axes;
} MidlineBodyPlace;

/* The bend of the spine is spread over this height, in cm above the hip joints, in this many
 * equal pieces; below and above it the trunk is straight. */
#define MIDLINE_SPINE_BEND_FROM 6.0
#define MIDLINE_SPINE_BEND_TO 36.0
#define MIDLINE_N_SPINE_PIECES 15

/**
 * MidlineSkeleton:
 * @places: indexed by #MidlineBodyPart
 * @spine: from %MIDLINE_SPINE_BEND_FROM to %MIDLINE_SPINE_BEND_TO
 * @channels: the numbers of the pose at this position, indexed by #MidlinePoseChannel; angles of
 *   limbs that were solved from a point are not in it
 * @palms: how the hands are held, by side
 *
 * A posture in three dimensions, always built with the working side as the right one. A plain
 * value.
 */
typedef struct {
  MidlineBodyPlace places[MIDLINE_N_BODY_PARTS];
  MidlineBodyPlace spine[MIDLINE_N_SPINE_PIECES + 1];
  double channels[MIDLINE_N_POSE_CHANNELS];
  MidlinePosePalm palms[MIDLINE_N_BODY_SIDES];
} MidlineSkeleton;

void             midline_skeleton_solve           (const MidlinePose     *pose,
                                                   double                 position,
                                                   MidlineSkeleton       *self);
MidlineVector    midline_skeleton_get_point       (const MidlineSkeleton *self,
                                                   MidlineBodyPart        part,
                                                   MidlineVector          offset);
MidlineVector    midline_skeleton_get_target      (const MidlineSkeleton *self,
                                                   const MidlinePoseTarget *target);
MidlineBodyPlace midline_skeleton_get_spine       (const MidlineSkeleton *self,
                                                   double                 height);

G_END_DECLS
