/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose.h"

#include "midline-id-table-private.h"

/* The words of poses in content files; none of them is shown. */

#define PAIR(name) { name "_w", NULL }, { name "_o", NULL }

static const MidlineIdName prop_kinds[MIDLINE_N_POSE_PROP_KINDS] = {
  { "bench", NULL },
  { "box", NULL },
  { "step", NULL },
  { "wall", NULL },
  { "mirror", NULL },
  { "mat", NULL },
  { "towel", NULL },
  { "wedge", NULL },
  { "stairs", NULL },
  { "chair", NULL },
  { "post", NULL },
  { "rail", NULL },
  { "cylinder", NULL },
  { "ball", NULL },
  { "band", NULL },
  { "strap", NULL },
  { "stick", NULL },
  { "loop", NULL },
  { "cuff", NULL },
  { "dumbbell", NULL },
  { "pack", NULL },
  { "bike", NULL },
  { "press", NULL },
  { "mark", NULL },
  { "effort", NULL },
};

static const MidlineIdName close_ups[MIDLINE_N_POSE_CLOSE_UPS] = {
  { "none", NULL },
  { "arch", NULL },
  { "towel", NULL },
  { "invert", NULL },
};

static const MidlineIdName bases[MIDLINE_N_POSE_BASES] = {
  { "stand", NULL },
  { "sit", NULL },
  { "long_sit", NULL },
  { "half_kneel", NULL },
  { "bike", NULL },
  { "supine", NULL },
  { "prone", NULL },
  { "quadruped", NULL },
  { "side_lying", NULL },
  { "side_plank", NULL },
};

static const MidlineIdName loops[MIDLINE_N_POSE_LOOPS] = {
  { "there_and_back", NULL },
  { "once", NULL },
  { "cycle", NULL },
  { "visit", NULL },
  { "stride", NULL },
};

static const MidlineIdName palms[MIDLINE_N_POSE_PALMS] = {
  { "along", NULL },
  { "floor", NULL },
  { "wall", NULL },
  { "grip", NULL },
};

static const MidlineIdName channels[MIDLINE_N_POSE_CHANNELS] = {
  { "trunk", NULL },
  { "trunk_side", NULL },
  { "turn", NULL },
  { "pelvis_drop", NULL },
  { "spine", NULL },
  { "spine_side", NULL },
  { "spine_turn", NULL },
  { "neck", NULL },
  { "neck_side", NULL },
  { "neck_turn", NULL },
  { "surface", NULL },
  { "ground", NULL },
  { "crank", NULL },
  { "arch", NULL },
  { "curl", NULL },
  { "towel_pull", NULL },
  PAIR ("hip"),
  PAIR ("abd"),
  PAIR ("rot"),
  PAIR ("knee"),
  PAIR ("ankle"),
  PAIR ("toe_out"),
  PAIR ("invert"),
  PAIR ("toes"),
  PAIR ("heel"),
  PAIR ("foot_pitch"),
  PAIR ("arm"),
  PAIR ("arm_out"),
  PAIR ("arm_rot"),
  PAIR ("elbow"),
  PAIR ("shrug"),
  PAIR ("shrug_fwd"),
};

static const MidlineIdName aims[MIDLINE_N_POSE_AIMS] = {
  PAIR ("plant"),
  PAIR ("ankle_to"),
  PAIR ("knee_dir"),
  PAIR ("hand"),
  PAIR ("elbow_dir"),
  PAIR ("fingers"),
};

#undef PAIR

/**
 * midline_pose_prop_kind_get_id:
 * @kind: kind of a thing
 *
 * Returns: its name in content files
 */
const char *
midline_pose_prop_kind_get_id (MidlinePosePropKind kind)
{
  return midline_id_table_get_id (prop_kinds, G_N_ELEMENTS (prop_kinds), kind);
}

/**
 * midline_pose_close_up_get_id:
 * @close_up: what a close-up draws
 *
 * Returns: its name in content files
 */
const char *
midline_pose_close_up_get_id (MidlinePoseCloseUp close_up)
{
  return midline_id_table_get_id (close_ups, G_N_ELEMENTS (close_ups), close_up);
}

/**
 * midline_pose_base_get_id:
 * @base: how the pelvis lies at rest
 *
 * Returns: its name in content files
 */
const char *
midline_pose_base_get_id (MidlinePoseBase base)
{
  return midline_id_table_get_id (bases, G_N_ELEMENTS (bases), base);
}

/**
 * midline_pose_loop_get_id:
 * @loop: the way through the keys
 *
 * Returns: its name in content files
 */
const char *
midline_pose_loop_get_id (MidlinePoseLoop loop)
{
  return midline_id_table_get_id (loops, G_N_ELEMENTS (loops), loop);
}

/**
 * midline_pose_palm_get_id:
 * @palm: how a hand is held
 *
 * Returns: its name in content files
 */
const char *
midline_pose_palm_get_id (MidlinePosePalm palm)
{
  return midline_id_table_get_id (palms, G_N_ELEMENTS (palms), palm);
}

/**
 * midline_pose_channel_get_id:
 * @channel: a number of a key
 *
 * Returns: its name in content files, such as “hip_w” or “trunk”
 */
const char *
midline_pose_channel_get_id (MidlinePoseChannel channel)
{
  return midline_id_table_get_id (channels, G_N_ELEMENTS (channels), channel);
}

/**
 * midline_pose_aim_get_id:
 * @aim: a point or direction of a key
 *
 * Returns: its name in content files, such as “hand_w”
 */
const char *
midline_pose_aim_get_id (MidlinePoseAim aim)
{
  return midline_id_table_get_id (aims, G_N_ELEMENTS (aims), aim);
}
