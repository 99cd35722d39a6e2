/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-plan.h"

G_BEGIN_DECLS

/** Bounds of a dose, whoever chooses it; the long hold is for a ride or a run. */
#define MIDLINE_MAX_SETS 6
#define MIDLINE_MAX_REPS 30
#define MIDLINE_MAX_HOLD_SECONDS 120
#define MIDLINE_MAX_LONG_HOLD_SECONDS 600
#define MIDLINE_MAX_REST_SECONDS 300
#define MIDLINE_MAX_DIRECTIONS 3

/**
 * MidlineSwapOffer:
 * @exercise: (borrowed) the exercise offered
 * @reason: (owned) why it fits, a sentence for people
 *
 * One exercise that fits in the place of another.
 */
typedef struct {
  MidlineExercise *exercise;
  char *reason;
} MidlineSwapOffer;

void midline_swap_offer_free (MidlineSwapOffer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSwapOffer, midline_swap_offer_free)

/**
 * MidlineEditConcern: what one plain warning says before a person's own edit passes a bound.
 * Flags.
 */
typedef enum {
  MIDLINE_CONCERN_NONE = 0,
  MIDLINE_CONCERN_KNEE_LOAD_CAP = 1 << 0,
  MIDLINE_CONCERN_MINUTES = 1 << 1,
  MIDLINE_CONCERN_LEVEL = 1 << 2,
  MIDLINE_CONCERN_THINGS = 1 << 3,
  MIDLINE_CONCERN_SPARED = 1 << 4,
  MIDLINE_CONCERN_TOO_MANY = 1 << 5,
  MIDLINE_CONCERN_STRENGTH_DAYS_TOUCH = 1 << 6,
  MIDLINE_CONCERN_SORE_KNEE = 1 << 7,
} MidlineEditConcern;

GPtrArray   *midline_plan_edit_list_swaps  (MidlineCatalogue     *catalogue,
                                            const MidlineAnswers *answers,
                                            const MidlineWeek    *week,
                                            MidlineDate           date,
                                            const char           *exercise_id);
MidlineWeek *midline_plan_edit_swap        (MidlineCatalogue     *catalogue,
                                            const MidlineWeek    *week,
                                            MidlineDate           date,
                                            const char           *exercise_id,
                                            const char           *new_exercise_id);
MidlineWeek *midline_plan_edit_set_dose    (const MidlineWeek    *week,
                                            MidlineDate           date,
                                            const char           *exercise_id,
                                            const MidlineDose    *dose);
MidlineWeek *midline_plan_edit_move        (MidlineCatalogue     *catalogue,
                                            const MidlineWeek    *week,
                                            MidlineDate           from,
                                            MidlineDate           to,
                                            const char           *exercise_id);
MidlineWeek *midline_plan_edit_move_session (const MidlineWeek   *week,
                                             MidlineDate          from,
                                             MidlineDate          to);
MidlineWeek *midline_plan_edit_remove      (const MidlineWeek    *week,
                                            MidlineDate           date,
                                            const char           *exercise_id);
MidlineWeek *midline_plan_edit_add         (MidlineCatalogue     *catalogue,
                                            const MidlineWeek    *week,
                                            MidlineDate           date,
                                            const char           *exercise_id,
                                            const MidlineDose    *dose);
MidlineWeek *midline_plan_edit_shorten     (MidlineCatalogue     *catalogue,
                                            const MidlineWeek    *week,
                                            MidlineDate           date,
                                            int                   minutes);

MidlineEditConcern midline_plan_edit_find_concerns (MidlineCatalogue     *catalogue,
                                                    const MidlineAnswers *answers,
                                                    const MidlineWeek    *before,
                                                    const MidlineWeek    *after);
char              *midline_edit_concern_dup_text   (MidlineEditConcern    concerns);

G_END_DECLS
