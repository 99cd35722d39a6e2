/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the builder may know of the past, gathered from the weeks and the diary. */

#include "midline-course-private.h"

#include "midline-completion.h"
#include "midline-session-time.h"

#define WEEKS_LOOKED_BACK 4

static void
add_week_record (const MidlineCourse    *self,
                 MidlineTrainingHistory *history,
                 const MidlineWeek      *week)
{
  MidlineCompletion completion =
    midline_completion_from_week (week, (MidlineDiaryDay * const *) self->days->pdata,
                                  self->days->len, self->time_off);
  MidlineWeekRecord record = {
    .planned_knee_load = midline_week_get_knee_load (week, self->catalogue),
    .planned_sets = completion.sets_planned,
    .done_sets = completion.sets_done,
    /* A week begun in its middle, or cut by time off or for a flare, says nothing of what a whole
     * one may weigh. */
    .was_cut = week->start < self->plan->started_on || completion.sessions_off > 0 ||
               midline_week_is_cut (week),
  };

  midline_training_history_add_week_record (history, &record);
}

/* What hurt above 5 goes well no more, until it goes well again. */
static void
add_item (const MidlineCourse    *self,
          MidlineTrainingHistory *history,
          const MidlineDiaryDay  *day,
          const MidlinePlanItem  *item)
{
  int pain = midline_course_get_pain (day, item->exercise_id);

  if (midline_course_went_well (self, day, item))
    midline_training_history_set_done_well (history, item->exercise_id);
  else if (pain != MIDLINE_NOT_ENTERED && pain > MIDLINE_STOP_EXERCISE_ABOVE)
    midline_training_history_unset_done_well (history, item->exercise_id);
}

static void
add_day (const MidlineCourse    *self,
         MidlineTrainingHistory *history,
         const MidlineDiaryDay  *day)
{
  const MidlineSession *session = midline_course_get_session (self, day->date);

  if (session == NULL)
    return;
  for (guint i = 0; i < session->items->len; i++)
    add_item (self, history, day, g_ptr_array_index (session->items, i));
  if (midline_session_kind_is_strength (session->kind) && day->sets->len > 0 &&
      day->date > midline_training_history_get_last_strength (history))
    midline_training_history_set_last_strength (history, day->date);
}

/* Rungs that were reached by an accepted step stay in reach, however long ago it was. */
static void
add_accepted (const MidlineCourse    *self,
              MidlineTrainingHistory *history)
{
  for (guint i = 0; i < self->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (self->answered, i);

      if (!answer->accepted)
        continue;
      for (guint j = 0; j < answer->effect->changes->len; j++)
        {
          const MidlineItemChange *change = g_ptr_array_index (answer->effect->changes, j);

          if (change->new_exercise_id != NULL)
            midline_training_history_set_accepted (history, change->new_exercise_id);
        }
    }
}

/**
 * midline_course_create_history:
 * @self: what is known
 * @previous: (nullable): the week before the one to build, or the present one for a rebuild
 * @until: the last day that counts
 *
 * Returns: (transfer full): the history at the end of that day, for the builder
 */
MidlineTrainingHistory *
midline_course_create_history (const MidlineCourse *self,
                               MidlineWeek         *previous,
                               MidlineDate          until)
{
  MidlineTrainingHistory *history = midline_training_history_new ();
  MidlineDate present;

  g_return_val_if_fail (self != NULL, history);

  present = midline_plan_get_week_start (self->plan, midline_plan_get_week_number (self->plan,
                                                                                   self->today));
  if (previous != NULL)
    midline_training_history_set_previous_week (history, previous);
  for (guint i = 0; i < self->weeks->len; i++)
    {
      const MidlineWeek *week = g_ptr_array_index (self->weeks, i);

      if (week->start < present && week->start >= present - 7 * WEEKS_LOOKED_BACK &&
          week->start + 6 >= self->plan->started_on)
        add_week_record (self, history, week);
    }
  for (guint i = 0; i < self->days->len; i++)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (self->days, i);

      if (day->date >= present - 7 * WEEKS_LOOKED_BACK && day->date <= until)
        add_day (self, history, day);
    }
  add_accepted (self, history);

  return history;
}
