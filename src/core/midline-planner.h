/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-training-history.h"

G_BEGIN_DECLS

/**
 * MidlineWeekRequest:
 * @number: number of the week, 1 or more
 * @start: its first day
 * @plan_from: days before this one are not planned (they have gone by, or belong to an older
 *   version of the plan)
 * @phase: the phase to build for
 * @hip_work_only: in Build, when Settle could not be left: only the hip moves on, every other
 *   place keeps to the level, sets and load of Settle
 *
 * Which week to build.
 */
typedef struct {
  int number;
  MidlineDate start;
  MidlineDate plan_from;
  MidlinePhase phase;
  gboolean hip_work_only;
} MidlineWeekRequest;

MidlineWeek *midline_planner_build_week (MidlineCatalogue             *catalogue,
                                         const MidlineAnswers         *answers,
                                         const MidlineWeekRequest     *request,
                                         const MidlineTrainingHistory *history);
MidlineWeek *midline_planner_likely_week (const MidlineWeek           *present,
                                          const MidlineWeekRequest    *request,
                                          const MidlineAnswers        *answers);

char *midline_plan_item_dup_reason    (const MidlinePlanItem   *item,
                                       MidlineCatalogue        *catalogue);
char *midline_empty_place_dup_text    (const MidlineEmptyPlace *place,
                                       const MidlineAnswers    *answers);
GStrv midline_answers_dup_plan_reasons (const MidlineAnswers   *answers,
                                        const MidlineWeek      *week);

gboolean midline_statement_is_known    (const char             *id);

G_END_DECLS
