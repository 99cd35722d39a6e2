/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose-motion.h"
#include "midline-pose-sample.h"
#include "midline-skeleton.h"

/* What it costs to read all poses, once, and to solve one, for each frame of a moving figure. */

#define N_ROUNDS 1000

int
main (void)
{
  g_autoptr (MidlineContent) content = NULL;
  gint64 start = g_get_monotonic_time ();
  guint n_poses;
  double sum = 0.0;

  content = midline_pose_sample_load ();
  g_print ("All content with its poses: %.1f ms\n",
           (double) (g_get_monotonic_time () - start) / 1000.0);

  n_poses = midline_pose_sample_get_n (content);
  start = g_get_monotonic_time ();
  for (guint round = 0; round < N_ROUNDS; round++)
    for (guint i = 0; i < n_poses; i++)
      {
        const MidlinePose *pose = midline_pose_sample_get (content, i);
        MidlineSkeleton skeleton;

        midline_skeleton_solve (pose, midline_pose_get_last_position (pose) * round / N_ROUNDS,
                                &skeleton);
        sum += skeleton.places[MIDLINE_BODY_HEAD].at.y;
      }
  g_print ("Skeleton: %.2f microseconds a solve, over %u poses (mean height of the head %.1f cm)\n",
           (double) (g_get_monotonic_time () - start) / N_ROUNDS / n_poses, n_poses,
           sum / N_ROUNDS / n_poses);

  return 0;
}
