/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

G_BEGIN_DECLS

/* The shipped poses, for tests of what is drawn from them. */
MidlineContent    *midline_pose_sample_load    (void);
guint              midline_pose_sample_get_n   (MidlineContent *content);
const MidlinePose *midline_pose_sample_get     (MidlineContent *content,
                                                guint           index);

G_END_DECLS
