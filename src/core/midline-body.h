/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineVector:
 *
 * A point or a direction. In the world x is forward, y up and z to the working side, in
 * centimetres, with the floor at y = 0; the person is 168 cm tall. In a limb's frame x is forward,
 * y back up the limb and z to the working side.
 */
typedef struct {
  double x;
  double y;
  double z;
} MidlineVector;

/**
 * MidlineBodySide:
 * @MIDLINE_BODY_WORKING: the side that works, built as the right one
 * @MIDLINE_BODY_OTHER: the other side
 */
typedef enum {
  MIDLINE_BODY_WORKING,
  MIDLINE_BODY_OTHER,
} MidlineBodySide;
#define MIDLINE_N_BODY_SIDES 2

/** MidlineLimb: an arm or a leg; `MIDLINE_LIMB_LEG + side` is the leg of a side. */
typedef enum {
  MIDLINE_LIMB_LEG = 0,
  MIDLINE_LIMB_LEG_WORKING = 0,
  MIDLINE_LIMB_LEG_OTHER,
  MIDLINE_LIMB_ARM,
  MIDLINE_LIMB_ARM_WORKING = MIDLINE_LIMB_ARM,
  MIDLINE_LIMB_ARM_OTHER,
} MidlineLimb;
#define MIDLINE_N_LIMBS 4

/**
 * MidlineBodyPart:
 * @MIDLINE_BODY_WORLD: no part of the body: the origin of the world
 * @MIDLINE_BODY_PELVIS: the middle between the hip joints, with the axes of the pelvis
 * @MIDLINE_BODY_CHEST: 36 cm up the spine, with the axes of the chest
 * @MIDLINE_BODY_NECK: the base of the neck, with the axes of the chest
 * @MIDLINE_BODY_HEAD: the middle of the head, with its axes; these turn about the neck's base
 * @MIDLINE_BODY_SEAT: 10.2 under the middle of the pelvis, straight down in the world
 * @MIDLINE_BODY_BACK: 11 under it
 * @MIDLINE_BODY_SIDE: 17 under it
 * @MIDLINE_BODY_FRONT: 9 under it
 * @MIDLINE_BODY_SHOULDERS: 9.4 under the spine at 44 cm, for lying on the back
 * @MIDLINE_BODY_HIP: hip joint, axes of the pelvis
 * @MIDLINE_BODY_KNEE: middle of the knee, axes of the shin
 * @MIDLINE_BODY_ANKLE: ankle joint, axes of the shin
 * @MIDLINE_BODY_SOLE: sole under the ankle, axes of the foot
 * @MIDLINE_BODY_BALL: sole under the ball of the foot, 12.5 ahead of the ankle
 * @MIDLINE_BODY_HEEL: sole where the heel rests, 4.2 behind the ankle
 * @MIDLINE_BODY_TOE: tip of the toes, axes of the toes
 * @MIDLINE_BODY_SHOULDER: shoulder joint, axes of the chest
 * @MIDLINE_BODY_ELBOW: axes of the forearm
 * @MIDLINE_BODY_WRIST: axes of the hand
 * @MIDLINE_BODY_GRIP: middle of the fist, axes of the hand
 * @MIDLINE_BODY_TIP: finger tips, axes of the hand
 * @MIDLINE_BODY_THIGH: a frame only: from the hip joint, y up the thigh (so the knee is at -40)
 * @MIDLINE_BODY_SHIN: from the knee, y up the shin (so the ankle is at -39)
 * @MIDLINE_BODY_FOOT: from the ankle, x to the toes, y up
 * @MIDLINE_BODY_TOES: from inside the ball of the foot, which the toes turn about; x to the tip, y
 *   up
 * @MIDLINE_BODY_UPPER: from the shoulder, y up the upper arm (so the elbow is at -28)
 * @MIDLINE_BODY_FORE: from the elbow, y up the forearm (so the wrist is at -25)
 * @MIDLINE_BODY_HAND: from the wrist, y back up the hand (so the finger tips are at -17), x out of
 *   the back of the hand
 *
 * A place on the body. Those of a limb come in pairs: the name is the one of the working side, and
 * `part + MIDLINE_BODY_OTHER` is the same of the other side.
 */
typedef enum {
  MIDLINE_BODY_WORLD,
  MIDLINE_BODY_PELVIS,
  MIDLINE_BODY_CHEST,
  MIDLINE_BODY_NECK,
  MIDLINE_BODY_HEAD,
  MIDLINE_BODY_SEAT,
  MIDLINE_BODY_BACK,
  MIDLINE_BODY_SIDE,
  MIDLINE_BODY_FRONT,
  MIDLINE_BODY_SHOULDERS,
  MIDLINE_BODY_HIP,
  MIDLINE_BODY_HIP_OTHER,
  MIDLINE_BODY_KNEE,
  MIDLINE_BODY_KNEE_OTHER,
  MIDLINE_BODY_ANKLE,
  MIDLINE_BODY_ANKLE_OTHER,
  MIDLINE_BODY_SOLE,
  MIDLINE_BODY_SOLE_OTHER,
  MIDLINE_BODY_BALL,
  MIDLINE_BODY_BALL_OTHER,
  MIDLINE_BODY_HEEL,
  MIDLINE_BODY_HEEL_OTHER,
  MIDLINE_BODY_TOE,
  MIDLINE_BODY_TOE_OTHER,
  MIDLINE_BODY_SHOULDER,
  MIDLINE_BODY_SHOULDER_OTHER,
  MIDLINE_BODY_ELBOW,
  MIDLINE_BODY_ELBOW_OTHER,
  MIDLINE_BODY_WRIST,
  MIDLINE_BODY_WRIST_OTHER,
  MIDLINE_BODY_GRIP,
  MIDLINE_BODY_GRIP_OTHER,
  MIDLINE_BODY_TIP,
  MIDLINE_BODY_TIP_OTHER,
  MIDLINE_BODY_THIGH,
  MIDLINE_BODY_THIGH_OTHER,
  MIDLINE_BODY_SHIN,
  MIDLINE_BODY_SHIN_OTHER,
  MIDLINE_BODY_FOOT,
  MIDLINE_BODY_FOOT_OTHER,
  MIDLINE_BODY_TOES,
  MIDLINE_BODY_TOES_OTHER,
  MIDLINE_BODY_UPPER,
  MIDLINE_BODY_UPPER_OTHER,
  MIDLINE_BODY_FORE,
  MIDLINE_BODY_FORE_OTHER,
  MIDLINE_BODY_HAND,
  MIDLINE_BODY_HAND_OTHER,
} MidlineBodyPart;
#define MIDLINE_N_BODY_PARTS 48

const char     *midline_body_part_get_id     (MidlineBodyPart  part);
gboolean        midline_body_part_from_id    (const char      *id,
                                              MidlineBodyPart *part);
MidlineBodyPart midline_body_part_get_mirror (MidlineBodyPart  part);
const char     *midline_limb_get_id          (MidlineLimb      limb);

G_END_DECLS
