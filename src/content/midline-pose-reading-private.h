/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-json.h"
#include "midline-pose.h"

G_BEGIN_DECLS

/* What the two readers of poses.json share. */

/* No point of a pose lies further from the middle of the world, in cm. */
#define MIDLINE_POSE_FARTHEST 400.0

gboolean midline_pose_has_member   (const MidlineJson     *place,
                                    const char            *member);
gboolean midline_pose_read_vector  (const MidlineJson     *place,
                                    MidlineVector         *vector,
                                    GError               **error);
gboolean midline_pose_read_target  (const MidlineJson     *place,
                                    MidlinePoseTarget     *target,
                                    GError               **error);
gboolean midline_pose_read_points  (const MidlineJson     *place,
                                    guint                  min_points,
                                    guint                  max_points,
                                    MidlinePoseTarget     *points,
                                    guint                 *n_points,
                                    GError               **error);
gboolean midline_pose_get_optional_boolean
                                   (const MidlineJson     *place,
                                    const char            *member,
                                    gboolean              *value,
                                    GError               **error);
gboolean midline_pose_get_pictures (const MidlineJson     *place,
                                    MidlinePosePictures    otherwise,
                                    MidlinePosePictures   *pictures,
                                    GError               **error);

gboolean midline_pose_read_prop    (const MidlineJson     *place,
                                    gpointer               pose,
                                    GError               **error);
gboolean midline_pose_read_arrow   (const MidlineJson     *place,
                                    gpointer               pose,
                                    GError               **error);
gboolean midline_pose_read_guide   (const MidlineJson     *place,
                                    gpointer               pose,
                                    GError               **error);
gboolean midline_pose_read_inset   (const MidlineJson     *place,
                                    MidlinePoseInset      *inset,
                                    GError               **error);
gboolean midline_pose_read_keys    (const MidlineJson     *place,
                                    MidlinePose           *pose,
                                    GError               **error);

G_END_DECLS
