/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-pose-props.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MidlinePoseBase:
 *
 * How the pelvis lies at rest: upright (stand, sit, long sit, half kneel, bike), on the back with
 * the head at -x (supine), face down with the head at +x (prone, quadruped), or on the side with
 * the working side up and the head at -z (side lying, side plank).
 */
typedef enum {
  MIDLINE_POSE_STAND,
  MIDLINE_POSE_SIT,
  MIDLINE_POSE_LONG_SIT,
  MIDLINE_POSE_HALF_KNEEL,
  MIDLINE_POSE_BIKE,
  MIDLINE_POSE_SUPINE,
  MIDLINE_POSE_PRONE,
  MIDLINE_POSE_QUADRUPED,
  MIDLINE_POSE_SIDE_LYING,
  MIDLINE_POSE_SIDE_PLANK,
} MidlinePoseBase;
#define MIDLINE_N_POSE_BASES 10

/**
 * MidlinePoseLoop:
 * @MIDLINE_POSE_THERE_AND_BACK: through the keys, a hold, and back the same way
 * @MIDLINE_POSE_ONCE: through the keys and a hold, then again from the start
 * @MIDLINE_POSE_CYCLE: round and round; the last key is the first one, a turn later
 * @MIDLINE_POSE_VISIT: from the first key to each other one and back
 * @MIDLINE_POSE_STRIDE: through the keys, then through the same with the sides exchanged, and so on
 */
typedef enum {
  MIDLINE_POSE_THERE_AND_BACK,
  MIDLINE_POSE_ONCE,
  MIDLINE_POSE_CYCLE,
  MIDLINE_POSE_VISIT,
  MIDLINE_POSE_STRIDE,
} MidlinePoseLoop;
#define MIDLINE_N_POSE_LOOPS 5

/** MidlinePosePalm: how a hand is held. */
typedef enum {
  MIDLINE_POSE_PALM_ALONG, /* straight on from the forearm, as when it rests on something */
  MIDLINE_POSE_PALM_FLOOR, /* flat on the floor */
  MIDLINE_POSE_PALM_WALL,  /* flat on a wall ahead, fingers up */
  MIDLINE_POSE_PALM_GRIP,  /* a fist around something */
} MidlinePosePalm;
#define MIDLINE_N_POSE_PALMS 4

/**
 * MidlinePoseChannel:
 *
 * The numbers of a key: degrees where nothing else is said, 0 when not set. Those of a limb come
 * in pairs: the name is the one of the working side, and `channel + MIDLINE_BODY_OTHER` is the
 * same of the other side.
 */
typedef enum {
  MIDLINE_POSE_TRUNK,       /* forward lean of the pelvis from the base */
  MIDLINE_POSE_TRUNK_SIDE,  /* lean to the working side */
  MIDLINE_POSE_TURN,        /* about the long axis, to the working side */
  MIDLINE_POSE_PELVIS_DROP, /* the other side falls; the chest stays level */
  MIDLINE_POSE_SPINE,       /* bend forward, from 6 to 36 cm above the hips */
  MIDLINE_POSE_SPINE_SIDE,  /* bend to the working side */
  MIDLINE_POSE_SPINE_TURN,  /* twist to the working side */
  MIDLINE_POSE_NECK,        /* head forward against the chest */
  MIDLINE_POSE_NECK_SIDE,   /* head to the working side */
  MIDLINE_POSE_NECK_TURN,   /* face to the working side */
  MIDLINE_POSE_SURFACE,     /* slope of the ground under flat feet, downhill ahead */
  MIDLINE_POSE_GROUND,      /* when set: cm of the lowest sole above the floor */
  MIDLINE_POSE_CRANK,       /* turn of the working pedal: 0 ahead, 90 at the bottom */
  MIDLINE_POSE_ARCH,        /* 0 to 1, for the close-up */
  MIDLINE_POSE_CURL,        /* 0 to 1.2, for the close-up */
  MIDLINE_POSE_TOWEL_PULL,  /* cm */
  MIDLINE_POSE_HIP,         /* flexion */
  MIDLINE_POSE_HIP_OTHER,
  MIDLINE_POSE_ABD,         /* outward, in the flexed plane */
  MIDLINE_POSE_ABD_OTHER,
  MIDLINE_POSE_ROT,         /* outward turn of the thigh */
  MIDLINE_POSE_ROT_OTHER,
  MIDLINE_POSE_KNEE,        /* flexion */
  MIDLINE_POSE_KNEE_OTHER,
  MIDLINE_POSE_ANKLE,       /* dorsiflexion */
  MIDLINE_POSE_ANKLE_OTHER,
  MIDLINE_POSE_TOE_OUT,     /* of a level foot */
  MIDLINE_POSE_TOE_OUT_OTHER,
  MIDLINE_POSE_INVERT,      /* sole inward */
  MIDLINE_POSE_INVERT_OTHER,
  MIDLINE_POSE_TOES,        /* up */
  MIDLINE_POSE_TOES_OTHER,
  MIDLINE_POSE_HEEL,        /* of a level foot: heel up about the ball; below 0 toes up about it */
  MIDLINE_POSE_HEEL_OTHER,
  MIDLINE_POSE_FOOT_PITCH,  /* when set: of the sole in the world, toes up, for ankle_to */
  MIDLINE_POSE_FOOT_PITCH_OTHER,
  MIDLINE_POSE_ARM,         /* flexion at the shoulder */
  MIDLINE_POSE_ARM_OTHER,
  MIDLINE_POSE_ARM_OUT,     /* outward */
  MIDLINE_POSE_ARM_OUT_OTHER,
  MIDLINE_POSE_ARM_ROT,     /* outward turn of the upper arm */
  MIDLINE_POSE_ARM_ROT_OTHER,
  MIDLINE_POSE_ELBOW,       /* flexion */
  MIDLINE_POSE_ELBOW_OTHER,
  MIDLINE_POSE_SHRUG,       /* cm, shoulder up */
  MIDLINE_POSE_SHRUG_OTHER,
  MIDLINE_POSE_SHRUG_FWD,   /* cm, shoulder forward */
  MIDLINE_POSE_SHRUG_FWD_OTHER,
} MidlinePoseChannel;
#define MIDLINE_N_POSE_CHANNELS 48

/**
 * MidlinePoseAim:
 *
 * The points and directions of a key; each is set on every key of a pose or on none. In pairs like
 * the channels. A direction is one of the world where nothing else is said; its length is of no
 * account.
 */
typedef enum {
  MIDLINE_POSE_PLANT,     /* point: sole under the ankle of a level foot on something */
  MIDLINE_POSE_PLANT_OTHER,
  MIDLINE_POSE_ANKLE_TO,  /* point, also on the body: ankle of a foot in the air */
  MIDLINE_POSE_ANKLE_TO_OTHER,
  MIDLINE_POSE_KNEE_DIR,  /* direction to which the knee points */
  MIDLINE_POSE_KNEE_DIR_OTHER,
  MIDLINE_POSE_HAND,      /* point, also on the body: palm of the hand */
  MIDLINE_POSE_HAND_OTHER,
  MIDLINE_POSE_ELBOW_DIR, /* direction, in the chest's frame, to which the elbow points */
  MIDLINE_POSE_ELBOW_DIR_OTHER,
  MIDLINE_POSE_FINGERS,   /* direction of the fingers of a palm on the floor */
  MIDLINE_POSE_FINGERS_OTHER,
} MidlinePoseAim;
#define MIDLINE_N_POSE_AIMS 12

/**
 * MidlinePoseKey:
 * @name: start, second, middle, third or finish
 * @channels: indexed by #MidlinePoseChannel
 * @channels_set: bit `1 << channel` where the number was given; only %MIDLINE_POSE_GROUND and
 *   %MIDLINE_POSE_FOOT_PITCH mean something else when they are not
 * @aims: indexed by #MidlinePoseAim
 * @anchor: the contact that the whole body is shifted to: @anchor.part lies at @anchor.offset in
 *   the world
 * @palms: by side
 *
 * One posture of a pose. A plain value.
 */
typedef struct {
  char *name; /* (owned) */
  double channels[MIDLINE_N_POSE_CHANNELS];
  guint64 channels_set;
  MidlinePoseTarget aims[MIDLINE_N_POSE_AIMS];
  MidlinePoseTarget anchor;
  MidlinePosePalm palms[MIDLINE_N_BODY_SIDES];
} MidlinePoseKey;

#define MIDLINE_POSE_MAX_KEYS 4

#define MIDLINE_TYPE_POSE (midline_pose_get_type ())

/**
 * MidlinePose:
 *
 * How one exercise is posed and drawn, for the right side; the left is the same picture mirrored.
 * An immutable boxed value with public, read-only fields, filled once by the content layer through
 * midline_pose_new() and shared by reference afterwards.
 */
typedef struct {
  char *exercise_id;              /* (owned) */
  double yaw_degrees;             /* camera: 0 from the front, 90 from the working side, 180 from
                                     behind */
  double pitch_degrees;           /* camera: from above when positive */
  MidlinePoseBase base;
  guint works;                    /* flags `1 << MidlineLimb`: the limbs in the accent colour */
  MidlinePoseLoop loop;
  guint n_keys;                   /* 2 to MIDLINE_POSE_MAX_KEYS */
  MidlinePoseKey keys[MIDLINE_POSE_MAX_KEYS];
  guint paper_keys[2];            /* which keys are printed as Start and Finish */
  guint64 aims_set;               /* bit `1 << MidlinePoseAim`, for every key */
  gboolean is_flat[MIDLINE_N_BODY_SIDES]; /* the foot of this leg is kept level */
  gboolean has_crank;             /* the feet ride the pedals */
  double crank_x;                 /* cm, middle of the crank */
  double crank_y;                 /* cm */
  double crank_radius;            /* cm */
  gboolean has_floor;             /* a floor line is drawn */
  gboolean thighs_behind;         /* from the front the thighs go behind the trunk */
  guint bias_set;                 /* flags `1 << MidlineLimb`: limbs with a bias of their own */
  double bias[MIDLINE_N_LIMBS];   /* cm of depth towards the viewer, in place of the usual one */
  GArray *props;                  /* (owned) (element-type MidlinePoseProp) */
  GArray *arrows;                 /* (owned) (element-type MidlinePoseArrow) */
  GArray *guides;                 /* (owned) (element-type MidlinePoseGuide) */
  MidlinePoseInset inset;
} MidlinePose;

GType        midline_pose_get_type (void) G_GNUC_CONST;
MidlinePose *midline_pose_new      (void);
MidlinePose *midline_pose_ref      (MidlinePose *self);
void         midline_pose_unref    (MidlinePose *self);

gboolean midline_pose_has_aim              (const MidlinePose   *self,
                                            guint                aim);
double   midline_pose_get_picture_position (const MidlinePose   *self,
                                            MidlinePosePictures  picture);

const char *midline_pose_base_get_id    (MidlinePoseBase    base);
const char *midline_pose_loop_get_id    (MidlinePoseLoop    loop);
const char *midline_pose_palm_get_id    (MidlinePosePalm    palm);
const char *midline_pose_channel_get_id (MidlinePoseChannel channel);
const char *midline_pose_aim_get_id     (MidlinePoseAim     aim);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePose, midline_pose_unref)

G_END_DECLS
