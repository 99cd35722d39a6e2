/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-skeleton.h"

G_BEGIN_DECLS

#define MIDLINE_MAX_BODY_BALLS 128

/** MidlineBodyBall: a ball that touches the skin; @part is the frame that it hangs on. */
typedef struct {
  MidlineBodyPart part;
  MidlineVector centre; /* cm in the world */
  double radius;        /* cm */
} MidlineBodyBall;

guint         midline_body_balls_list     (const MidlineSkeleton *skeleton,
                                           MidlineBodyBall        balls[MIDLINE_MAX_BODY_BALLS]);
MidlineVector midline_body_balls_get_mass_centre
                                          (const MidlineSkeleton *skeleton);

G_END_DECLS
