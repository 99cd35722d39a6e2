/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

/** MidlineAddDay: a day an exercise can be added to. */
typedef struct {
  MidlineDate date;
  char *words;        /* (owned) “Friday, 13 March · Strength A” */
} MidlineAddDay;

/**
 * MidlineExercisePlanState:
 *
 * Where an exercise stands in this week's plan and where it can go.
 */
typedef struct {
  char *in_plan;      /* (owned) (nullable) “In your plan on Monday and Friday” */
  gboolean is_locked; /* a safety answer keeps the plan closed */
  char *refusal;      /* (owned) (nullable) why it cannot be added now */
  GPtrArray *days;    /* (owned) (element-type MidlineAddDay) empty where @refusal is set */
} MidlineExercisePlanState;

MidlineExercisePlanState *midline_exercise_plan_state_from (const MidlineWeek        *week,
                                                            gboolean                  is_locked,
                                                            MidlineDate               today,
                                                            const char               *exercise_id);
void                      midline_exercise_plan_state_free (MidlineExercisePlanState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineExercisePlanState, midline_exercise_plan_state_free)

G_END_DECLS
