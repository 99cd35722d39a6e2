/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

G_BEGIN_DECLS

/** The bend at which the near-straight knee ends and the groove has the kneecap, degrees. */
#define MIDLINE_KNEE_GROOVE_BEND_DEGREES 30.0

/**
 * MidlineKneeCause:
 * @MIDLINE_KNEE_CAUSE_BALANCED: everything is as balanced
 * @MIDLINE_KNEE_CAUSE_NOTHING: something differs, but the kneecap hardly moves by it
 * @MIDLINE_KNEE_CAUSE_ONE: one thing differs and moves the kneecap its own way
 * @MIDLINE_KNEE_CAUSE_TOGETHER: several things that differ move it one way, more than each alone
 * @MIDLINE_KNEE_CAUSE_AGAINST: things that differ move it opposite ways
 * @MIDLINE_KNEE_CAUSE_OTHER: none of these
 *
 * Why the kneecap is not where balance leaves it.
 */
typedef enum {
  MIDLINE_KNEE_CAUSE_BALANCED,
  MIDLINE_KNEE_CAUSE_NOTHING,
  MIDLINE_KNEE_CAUSE_ONE,
  MIDLINE_KNEE_CAUSE_TOGETHER,
  MIDLINE_KNEE_CAUSE_AGAINST,
  MIDLINE_KNEE_CAUSE_OTHER,
} MidlineKneeCause;

/**
 * MidlineKneeMeaning:
 * @cause: why the kneecap is where it is
 * @factor: with %MIDLINE_KNEE_CAUSE_ONE: what differs
 * @is_raised: whether it is above balanced
 * @tenths_out: tenths of a millimetre that the kneecap is further outward than balanced
 * @most_alone_tenths: the most that one of the things that differ does alone, with its sign
 * @tenths_out_at_15: the same as @tenths_out at 15 degrees of bend
 * @pull_percent: with a delay alone: how much more or less the inner quad pulls by it
 * @is_near_straight: below 30 degrees
 * @outer_pulls_win: outer quad and IT band pull more than the inner quad
 * @groove_takes_over: at 40 degrees the groove is what holds the kneecap, nearer to its middle
 * @groove_holds: the same now
 *
 * What a setting means, found by solving the model for it and for its parts. A plain value.
 */
typedef struct {
  MidlineKneeCause cause;
  MidlineTrackingInput factor;
  gboolean is_raised;
  int tenths_out;
  int most_alone_tenths;
  int tenths_out_at_15;
  int pull_percent;
  gboolean is_near_straight;
  gboolean outer_pulls_win;
  gboolean groove_takes_over;
  gboolean groove_holds;
} MidlineKneeMeaning;

void  midline_knee_meaning_init      (MidlineKneeMeaning           *self,
                                      const MidlineTrackingSetting *setting);
char *midline_knee_meaning_dup_words (const MidlineKneeMeaning     *self);

G_END_DECLS
