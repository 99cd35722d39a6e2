/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan as a whole: first plan and rebuild. */

#include "midline-program-private.h"

/** midline_program_get_plan: (nullable): the newest version of the plan. */
MidlinePlan *
midline_program_get_plan (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return self->plans->len > 0 ? g_ptr_array_index (self->plans, self->plans->len - 1) : NULL;
}

/** midline_program_get_first_side: the leg that starts: the sore or the worse one. */
MidlineSide
midline_program_get_first_side (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_SIDE_RIGHT);

  if (self->answers == NULL)
    return MIDLINE_SIDE_RIGHT;
  return self->answers->side == MIDLINE_SIDE_BOTH ? self->answers->worse_side
                                                  : self->answers->side;
}

/* The first day a plan made now would plan: today, or tomorrow when today is already begun. */
static MidlineDate
find_first_day (MidlineProgram *self)
{
  MidlineDiaryDay *day = midline_program_get_diary_day (self, self->today);

  return day->sets->len > 0 ? self->today + 1 : self->today;
}

/* The frame of the plan that @answers would make now: the first version, or the next. */
static MidlinePlan
make_frame (MidlineProgram       *self,
            const MidlineAnswers *answers)
{
  MidlinePlan *present = midline_program_get_plan (self);
  MidlineDate first_day = find_first_day (self);

  if (present == NULL)
    return (MidlinePlan) {
      .version = 1,
      .started_on = first_day,
      .week_1_start = midline_date_get_week_start (first_day, self->first_weekday),
      .valid_from = first_day,
      .length_weeks = answers->length_weeks,
    };
  return (MidlinePlan) {
    .version = present->version + 1,
    .started_on = present->started_on,
    .week_1_start = present->week_1_start,
    .valid_from = MAX (first_day, present->started_on),
    .length_weeks = answers->length_weeks,
  };
}

static MidlineWeek *
build_frame_week (MidlineProgram       *self,
                  const MidlineAnswers *answers,
                  const MidlinePlan    *frame,
                  MidlineDate           plan_from)
{
  g_autoptr (MidlineWeek) present = midline_program_dup_week (self, self->today, NULL);
  g_autoptr (MidlineWeek) whole = present != NULL ? midline_week_dup_whole (present) : NULL;
  g_autoptr (MidlineTrainingHistory) history =
    midline_program_create_history (self, whole, self->today);
  g_autoptr (MidlineWeek) week = NULL;
  int number = midline_plan_get_week_number (frame, frame->valid_from);
  MidlineWeekRequest request = {
    .number = number,
    .start = midline_plan_get_week_start (frame, number),
    .plan_from = plan_from,
    .phase = present != NULL ? present->phase : MIDLINE_PHASE_SETTLE,
    .hip_work_only = present != NULL && present->hip_work_only,
  };

  week = midline_planner_build_week (midline_program_get_catalogue (self), answers, &request,
                                     history);
  return midline_program_dup_with_cuts (self, week);
}

/**
 * midline_program_propose_first_week:
 * @answers: the answers to build for
 *
 * What Use This Plan would begin with, for a look before it is used: this week, or the next one
 * where all days of this week have gone by.
 *
 * Returns: (transfer full): the first week with a session
 */
MidlineWeek *
midline_program_propose_first_week (MidlineProgram       *self,
                                    const MidlineAnswers *answers)
{
  g_autoptr (MidlineWeek) week = NULL;
  MidlinePlan frame;
  MidlineWeekRequest next;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  frame = make_frame (self, answers);
  week = build_frame_week (self, answers, &frame, frame.valid_from);
  if (week->sessions->len > 0)
    return g_steal_pointer (&week);
  next = (MidlineWeekRequest) {
    .number = week->number + 1,
    .start = week->start + 7,
    .plan_from = week->start + 7,
    .phase = week->phase,
    .hip_work_only = week->hip_work_only,
  };
  g_clear_pointer (&week, midline_week_unref);
  week = build_frame_week (self, answers, &frame, next.start - 7);
  return midline_planner_likely_week (week, &next, answers);
}

/**
 * midline_program_use_plan:
 * @answers: the answers the plan is built from
 *
 * Saves the answers and the plan built from them; where a plan stands already, as its next
 * version: the diary and the numbers of the weeks stay.
 */
gboolean
midline_program_use_plan (MidlineProgram       *self,
                          const MidlineAnswers *answers)
{
  MidlinePlan frame;
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (MidlinePlanChange) change = NULL;
  MidlinePlan *saved;
  MidlineAnswers *copy;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (answers != NULL, FALSE);

  frame = make_frame (self, answers);
  week = build_frame_week (self, answers, &frame, frame.valid_from);
  change = midline_plan_change_new (frame.version == 1 ? MIDLINE_CHANGE_STARTED
                                                       : MIDLINE_CHANGE_REBUILT);
  change->entered_at = midline_program_get_unix_seconds (self);
  change->on = self->today;
  change->week_number = week->number;
  saved = midline_store_save_plan (self->store, self->person_id, &frame, answers, week, change,
                                   &error);
  if (saved == NULL)
    return midline_program_fail (self, error);

  copy = midline_answers_copy (answers);
  g_clear_pointer (&self->answers, midline_answers_free);
  self->answers = copy;
  g_ptr_array_add (self->plans, saved);
  midline_program_forget_proposal (self);
  g_hash_table_remove_all (self->weeks);
  g_ptr_array_set_size (self->undo_steps, 0);
  midline_program_emit_changed (self);
  return TRUE;
}

/** midline_program_load_plan_history: (transfer full): lines of the plan history, newest first. */
GPtrArray *
midline_program_load_plan_history (MidlineProgram *self,
                                   guint           limit)
{
  GPtrArray *history;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  history = midline_store_load_plan_history (self->store, self->person_id, limit, &error);
  if (history == NULL)
    {
      midline_program_fail (self, error);
      history = g_ptr_array_new ();
    }
  return history;
}
