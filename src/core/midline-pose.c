/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose.h"

static void
clear_pose (gpointer data)
{
  MidlinePose *self = data;

  for (guint i = 0; i < MIDLINE_POSE_MAX_KEYS; i++)
    g_free (self->keys[i].name);
  g_free (self->exercise_id);
  g_clear_pointer (&self->props, g_array_unref);
  g_clear_pointer (&self->arrows, g_array_unref);
  g_clear_pointer (&self->guides, g_array_unref);
}

/**
 * midline_pose_new:
 *
 * Makes a pose to be filled in before it is shared: props, arrows and guides are empty arrays, the
 * working leg works, the floor is drawn, and all else is 0 or %NULL.
 *
 * Returns: (transfer full): a new pose
 */
MidlinePose *
midline_pose_new (void)
{
  MidlinePose *self = g_atomic_rc_box_new0 (MidlinePose);

  self->works = 1u << MIDLINE_LIMB_LEG_WORKING;
  self->has_floor = TRUE;
  self->props = g_array_new (FALSE, TRUE, sizeof (MidlinePoseProp));
  self->arrows = g_array_new (FALSE, TRUE, sizeof (MidlinePoseArrow));
  self->guides = g_array_new (FALSE, TRUE, sizeof (MidlinePoseGuide));

  return self;
}

/**
 * midline_pose_ref:
 * @self: a pose
 *
 * Returns: (transfer full): @self
 */
MidlinePose *
midline_pose_ref (MidlinePose *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_pose_unref:
 * @self: (transfer full): a pose
 */
void
midline_pose_unref (MidlinePose *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_pose);
}

G_DEFINE_BOXED_TYPE (MidlinePose, midline_pose, midline_pose_ref, midline_pose_unref)

/**
 * midline_pose_has_aim:
 * @self: a pose
 * @aim: a #MidlinePoseAim, also `MIDLINE_POSE_HAND + side`
 *
 * Returns: whether its keys set this point or direction
 */
gboolean
midline_pose_has_aim (const MidlinePose *self,
                      guint              aim)
{
  g_return_val_if_fail (self != NULL && aim < MIDLINE_N_POSE_AIMS, FALSE);

  return (self->aims_set & (G_GUINT64_CONSTANT (1) << aim)) != 0;
}

/**
 * midline_pose_get_picture_position:
 * @self: a pose
 * @picture: one of the three still pictures
 *
 * Tells what a still picture shows. Start and finish are the printed keys, with the middle half
 * way between; of a visit they are the first key, one of the middle and the last.
 *
 * Returns: the position in the motion, in keys from the first
 */
double
midline_pose_get_picture_position (const MidlinePose   *self,
                                   MidlinePosePictures  picture)
{
  double start, finish;

  g_return_val_if_fail (self != NULL && self->n_keys >= 2, 0.0);

  if (self->loop == MIDLINE_POSE_VISIT)
    {
      if (picture == MIDLINE_POSE_START)
        return 0.0;
      return picture == MIDLINE_POSE_MIDDLE ? self->n_keys / 2 : self->n_keys - 1;
    }

  start = self->paper_keys[0];
  finish = self->paper_keys[1];

  if (picture == MIDLINE_POSE_START)
    return start;
  return picture == MIDLINE_POSE_MIDDLE ? (start + finish) / 2.0 : finish;
}
