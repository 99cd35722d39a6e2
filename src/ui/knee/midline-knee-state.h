/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking-forces.h"

G_BEGIN_DECLS

/**
 * MidlineKneeForce:
 * @force: which force
 * @tenths: of a newton, outward positive; those of a state sum to zero
 * @number: (owned): “+28.5 N”
 * @sentence: (owned): “Outer quad: 28.5 N outward”
 */
typedef struct {
  MidlineTrackingForce force;
  int tenths;
  char *number;
  char *sentence;
} MidlineKneeForce;

/**
 * MidlineKneeState:
 * @now: where the kneecap is
 * @balanced: where it would be, balanced, at the same bend and force
 * @sentence: (owned): “Kneecap 3 mm outward, tilted 8 degrees; 68 % of the contact on the outer
 *   side”
 * @meaning: (owned): the same in plain words, one to three sentences
 * @arrows: the forces in the order of MidlineTrackingForce
 *
 * What Move the Knee says about one setting of the model.
 */
typedef struct {
  MidlineTrackingState now;
  MidlineTrackingState balanced;
  char *sentence;
  char *meaning;
  MidlineKneeForce arrows[MIDLINE_N_TRACKING_FORCES];
} MidlineKneeState;

MidlineKneeState *midline_knee_state_from         (const MidlineTrackingSetting *setting);
void              midline_knee_state_free         (MidlineKneeState             *self);
gboolean          midline_knee_state_is_news      (const MidlineKneeState       *self,
                                                   const MidlineKneeState       *last_said);
char             *midline_knee_state_dup_sentence (const MidlineTrackingState   *state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineKneeState, midline_knee_state_free)

G_END_DECLS
