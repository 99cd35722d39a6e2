/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"

G_BEGIN_DECLS

void midline_lesson_crop_find  (double                  canvas_width,
                                double                  canvas_height,
                                const MidlineRectangle *bounds,
                                double                  aspect,
                                MidlineRectangle       *crop);
void midline_lesson_crop_frame (double                  canvas_width,
                                double                  canvas_height,
                                const MidlineRectangle *crop,
                                double                  width,
                                MidlineRectangle       *frame);

G_END_DECLS
