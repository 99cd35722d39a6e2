/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineThings:
 *
 * Things a person may have at hand, as a set of flags. The first seven are found in any household
 * and assumed; the others are asked one by one (plan-engine: the answers used).
 */
typedef enum {
  MIDLINE_THING_MAT = 1 << 0,
  MIDLINE_THING_WALL = 1 << 1,
  MIDLINE_THING_CHAIR = 1 << 2,
  MIDLINE_THING_TOWEL = 1 << 3,
  MIDLINE_THING_CUSHION = 1 << 4,
  MIDLINE_THING_BENCH = 1 << 5,
  MIDLINE_THING_STICK = 1 << 6,
  MIDLINE_THING_LOW_STEP = 1 << 7,
  MIDLINE_THING_STAIRS = 1 << 8,
  MIDLINE_THING_LOOP_BAND = 1 << 9,
  MIDLINE_THING_LONG_BAND = 1 << 10,
  MIDLINE_THING_ANKLE_WEIGHT = 1 << 11,
  MIDLINE_THING_WEIGHT = 1 << 12,
  MIDLINE_THING_ROLLER = 1 << 13,
  MIDLINE_THING_BALL = 1 << 14,
  MIDLINE_THING_STRAP = 1 << 15,
  MIDLINE_THING_MIRROR = 1 << 16,
  MIDLINE_THING_WEDGE = 1 << 17,
  MIDLINE_THING_BIKE = 1 << 18,
  MIDLINE_THING_GYM = 1 << 19,
} MidlineThings;

#define MIDLINE_N_THINGS 20
#define MIDLINE_NO_THINGS ((MidlineThings) 0)
#define MIDLINE_HOUSEHOLD_THINGS ((MidlineThings) 0x7f)
#define MIDLINE_ALL_THINGS ((MidlineThings) 0xfffff)

const char   *midline_thing_get_id    (MidlineThings  thing);
const char   *midline_thing_get_name  (MidlineThings  thing);
const char   *midline_thing_get_phrase (MidlineThings thing);
MidlineThings midline_thing_from_id   (const char    *id);

G_END_DECLS
