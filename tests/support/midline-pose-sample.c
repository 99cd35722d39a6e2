/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose-sample.h"

/**
 * midline_pose_sample_load:
 *
 * Loads the shipped content with its poses; the test fails when a file is broken.
 *
 * Returns: (transfer full): the content
 */
MidlineContent *
midline_pose_sample_load (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data", "content",
                                            NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_content_new (folder, &error);

  g_assert_no_error (error);
  midline_content_load_poses (content, &error);
  g_assert_no_error (error);

  return content;
}

/**
 * midline_pose_sample_get_n:
 * @content: the content
 *
 * Returns: the number of poses, one for each exercise
 */
guint
midline_pose_sample_get_n (MidlineContent *content)
{
  return midline_catalogue_get_n_exercises (midline_content_get_catalogue (content));
}

/**
 * midline_pose_sample_get:
 * @content: the content
 * @index: below the number of poses, in the order of the exercises
 *
 * Returns: (transfer none): a pose
 */
const MidlinePose *
midline_pose_sample_get (MidlineContent *content,
                         guint           index)
{
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  const MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, index);
  const MidlinePose *pose = midline_content_get_pose (content, exercise->id);

  g_assert_nonnull (pose);

  return pose;
}
