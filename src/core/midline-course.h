/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-phase-gate.h"
#include "midline-planner.h"
#include "midline-weekly-check.h"

G_BEGIN_DECLS

/** How far back the rules read: the six weeks of “not better”, and the running one. */
#define MIDLINE_COURSE_WEEKS 7

/** How far back the signs of a phase are read: a longer one is judged by its last weeks. */
#define MIDLINE_COURSE_WEEKS_FOR_PHASE 12

typedef struct _MidlineSuggestionAnswer MidlineSuggestionAnswer;

/**
 * MidlineCourse:
 * @catalogue: (owned): the exercises
 * @answers: (owned): what the person said
 * @plan: (owned): the frame of the plan
 * @today: the present day
 * @weeks: (owned) (element-type MidlineWeek): as they were lived, the oldest first, the present
 *   one last; weeks that are not read are not there
 * @models: (owned) (element-type MidlineWeek): whole weeks that an effect may go back to
 * @days: (owned) (element-type MidlineDiaryDay): days with records, by date
 * @checks: (owned) (element-type MidlineWeeklyCheck): by date
 * @global_changes: (owned) (element-type MidlineGlobalChange): by date
 * @time_off: (owned) (element-type MidlineTimeOff): by first day
 * @answered: (owned) (element-type MidlineSuggestionAnswer): by day of the answer
 * @pain_limits: (owned): the person's own limits, exercise id -> GINT_TO_POINTER (limit)
 * @last_trained: the last day with a set, also where it lies before @days, or %MIDLINE_NO_DATE
 *
 * Everything that the rules read. A mutable helper, filled by the program and only read by the
 * rules. What is not in it was not entered: it never counts as 0.
 */
typedef struct {
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers;
  MidlinePlan *plan;
  MidlineDate today;
  GPtrArray *weeks;
  GPtrArray *models;
  GPtrArray *days;
  GPtrArray *checks;
  GPtrArray *global_changes;
  GPtrArray *time_off;
  GPtrArray *answered;
  GHashTable *pain_limits;
  MidlineDate last_trained;
} MidlineCourse;

MidlineCourse *midline_course_new  (MidlineCatalogue     *catalogue,
                                    const MidlineAnswers *answers,
                                    const MidlinePlan    *plan,
                                    MidlineDate           today);
void           midline_course_free (MidlineCourse        *self);

/* Reading. What is borrowed belongs to the course. */
MidlineWeek     *midline_course_get_week       (const MidlineCourse *self,
                                                MidlineDate          date);
MidlineWeek     *midline_course_get_present_week (const MidlineCourse *self);
MidlineSession  *midline_course_get_session    (const MidlineCourse *self,
                                                MidlineDate          date);
MidlineDiaryDay *midline_course_get_day        (const MidlineCourse *self,
                                                MidlineDate          date);
gboolean         midline_course_is_begun       (const MidlineCourse *self,
                                                MidlineDate          date);
int              midline_course_get_pain_limit (const MidlineCourse *self,
                                                const char          *exercise_id);
MidlineExercise *midline_course_find_easier    (const MidlineCourse   *self,
                                                const MidlineWeek     *week,
                                                const MidlineExercise *exercise);
int              midline_course_count_days_off (const MidlineCourse *self);

/* What the builder may know of the past, and what the diary says about leaving the phase. */
MidlineTrainingHistory *midline_course_create_history   (const MidlineCourse          *self,
                                                         MidlineWeek                  *previous,
                                                         MidlineDate                   until);
MidlinePhaseSigns       midline_course_read_phase_signs (const MidlineCourse          *self,
                                                         const MidlineWeek            *model,
                                                         const MidlineTrainingHistory *history);

/* The weeks to come. They follow a model: a week without its cuts, with what was accepted in it on
 * every day. */
MidlineWeek *midline_course_dup_model          (const MidlineCourse *self,
                                                const MidlineWeek   *week);
MidlineWeek *midline_course_with_accepted      (const MidlineCourse *self,
                                                const MidlineWeek   *week,
                                                MidlineDate          since);
MidlineWeek *midline_course_carry_on_week      (const MidlineCourse *self,
                                                const MidlineWeek   *model,
                                                int                  number);
gboolean     midline_course_may_grow           (const MidlineCourse *self,
                                                MidlineDate          week_start);
MidlineWeek *midline_course_propose_week       (const MidlineCourse *self,
                                                MidlineWeek         *model,
                                                MidlinePhaseSigns   *signs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineCourse, midline_course_free)

G_END_DECLS
