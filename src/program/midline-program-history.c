/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the planner may know of the past, gathered from the weeks and the diary. */

#include "midline-program-private.h"
#include "midline-session-time.h"

#define WEEKS_LOOKED_BACK 4

static void
add_week_record (MidlineProgram         *self,
                 MidlineTrainingHistory *history,
                 MidlineDate             first,
                 GPtrArray              *days)
{
  g_autoptr (MidlineWeek) week = midline_program_dup_week (self, first, NULL);
  MidlineCompletion completion;
  MidlineWeekRecord record;

  if (week == NULL)
    return;
  completion = midline_completion_from_week (week, (MidlineDiaryDay * const *) days->pdata,
                                             days->len, midline_program_get_time_off (self));
  record = (MidlineWeekRecord) {
    .planned_knee_load = midline_week_get_knee_load (week, midline_program_get_catalogue (self)),
    .planned_sets = completion.sets_planned,
    .done_sets = completion.sets_done,
    /* A week begun in its middle or cut by time off says nothing of what a whole one may weigh. */
    .was_cut = first < midline_program_get_plan (self)->started_on || completion.sessions_off > 0,
  };
  midline_training_history_add_week_record (history, &record);
}

/* All planned sets done, two more would have gone, pain within the exercise's own limit. */
static gboolean
went_well (MidlineProgram        *self,
           const MidlineDiaryDay *day,
           const MidlinePlanItem *item)
{
  MidlineExercise *exercise = midline_catalogue_lookup (midline_program_get_catalogue (self),
                                                        item->exercise_id);
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, item->exercise_id);
  int pain = entry != NULL && entry->pain_0_to_10 != MIDLINE_NOT_ENTERED
    ? entry->pain_0_to_10 : day->pain_highest_0_to_10;
  MidlineSaid two_more = entry != NULL && entry->two_more != MIDLINE_UNSAID
    ? entry->two_more : day->two_more;

  return exercise != NULL && midline_diary_day_is_item_done (day, item)
         && pain != MIDLINE_NOT_ENTERED && pain <= exercise->pain_limit_0_to_10
         && two_more == MIDLINE_SAID_YES;
}

static void
add_day (MidlineProgram         *self,
         MidlineTrainingHistory *history,
         MidlineDiaryDay        *day)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (self, day->date);

  if (session == NULL)
    return;
  for (guint i = 0; i < session->items->len; i++)
    if (went_well (self, day, g_ptr_array_index (session->items, i)))
      midline_training_history_set_done_well (
        history, ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->exercise_id);
  if (midline_session_kind_is_strength (session->kind) && day->sets->len > 0
      && day->date > midline_training_history_get_last_strength (history))
    midline_training_history_set_last_strength (history, day->date);
}

/* The history as of the end of @until, today at most. (transfer full)
 * @previous_week: (nullable) */
MidlineTrainingHistory *
midline_program_create_history (MidlineProgram *self,
                                MidlineWeek    *previous_week,
                                MidlineDate     until)
{
  MidlineTrainingHistory *history = midline_training_history_new ();
  MidlinePlan *plan = midline_program_get_plan (self);
  MidlineDate week_start;
  g_autoptr (GPtrArray) days = NULL;

  if (plan == NULL)
    return history;
  if (previous_week != NULL)
    midline_training_history_set_previous_week (history, previous_week);
  week_start = midline_plan_get_week_start (plan, midline_plan_get_week_number (plan, self->today));
  days = midline_program_load_diary_days (self, week_start - 7 * WEEKS_LOOKED_BACK, until);
  for (int week = WEEKS_LOOKED_BACK; week >= 1; week--)
    if (week_start - 7 * week + 6 >= plan->started_on)
      add_week_record (self, history, week_start - 7 * week, days);
  for (guint i = 0; i < days->len; i++)
    add_day (self, history, g_ptr_array_index (days, i));
  return history;
}
