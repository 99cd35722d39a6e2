/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"
#include "midline-plan.h"
#include "midline-suggestion.h"

G_BEGIN_DECLS

/**
 * MidlineHurtsInput:
 *
 * What It Hurts is made from. Everything is borrowed.
 */
typedef struct {
  const MidlineExercise *exercise; /* (nullable) where none is named */
  const MidlineExercise *easier;   /* (nullable) what is offered next time */
  MidlineSide side;
  int pain_0_to_10;                /* or MIDLINE_NOT_ENTERED before a number was chosen */
  int pain_limit_0_to_10;          /* of the exercise */
} MidlineHurtsInput;

/**
 * MidlineHurtsState:
 *
 * Exactly what It Hurts shows.
 */
typedef struct {
  char *about;            /* (owned) “Side-lying leg raise, right side”, may be empty */
  char *notice;           /* (owned) (nullable) what follows from the number */
  const char *css_class;  /* (nullable) comfort, care or stop */
  MidlinePainStep step;
  gboolean can_carry_on;  /* not above 5 */
  gboolean can_stop;      /* a number was chosen */
  char *stop_label;       /* (owned) “Stop This Exercise” or “End the Session” */
} MidlineHurtsState;

MidlineHurtsState *midline_hurts_state_from (const MidlineHurtsInput *input);
void               midline_hurts_state_free (MidlineHurtsState       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineHurtsState, midline_hurts_state_free)

G_END_DECLS
