/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules read (midline-course.h): its lists and how to look into them. */

#include "midline-course-private.h"

#include "midline-global-change.h"
#include "midline-time-off.h"

/**
 * midline_course_new:
 * @catalogue: the exercises
 * @answers: what the person said
 * @plan: the frame of the plan
 * @today: the present day
 *
 * Returns: (transfer full): a course of which nothing else is known; fill its lists
 */
MidlineCourse *
midline_course_new (MidlineCatalogue     *catalogue,
                    const MidlineAnswers *answers,
                    const MidlinePlan    *plan,
                    MidlineDate           today)
{
  MidlineCourse *self;

  g_return_val_if_fail (catalogue != NULL && answers != NULL && plan != NULL, NULL);

  self = g_new0 (MidlineCourse, 1);
  self->catalogue = midline_catalogue_ref (catalogue);
  self->answers = midline_answers_copy (answers);
  self->plan = midline_plan_copy (plan);
  self->today = today;
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_week_unref);
  self->models = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_week_unref);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_day_unref);
  self->checks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
  self->global_changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_global_change_free);
  self->time_off = midline_time_off_list_new ();
  self->answered =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_answer_free);
  self->pain_limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

/**
 * midline_course_free:
 * @self: (nullable) (transfer full): a course
 */
void
midline_course_free (MidlineCourse *self)
{
  if (self == NULL)
    return;

  midline_catalogue_unref (self->catalogue);
  midline_answers_free (self->answers);
  midline_plan_free (self->plan);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->models);
  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->checks);
  g_ptr_array_unref (self->global_changes);
  g_ptr_array_unref (self->time_off);
  g_ptr_array_unref (self->answered);
  g_hash_table_unref (self->pain_limits);
  g_free (self);
}

/**
 * midline_course_get_week:
 * @self: a course
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the week that holds the day
 */
MidlineWeek *
midline_course_get_week (const MidlineCourse *self,
                         MidlineDate          date)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = self->weeks->len; i > 0; i--)
    {
      MidlineWeek *week = g_ptr_array_index (self->weeks, i - 1);

      if (date >= week->start && date < week->start + 7)
        return week;
    }

  return NULL;
}

/**
 * midline_course_get_present_week:
 * @self: a course
 *
 * Returns: (transfer none) (nullable): the week that holds today
 */
MidlineWeek *
midline_course_get_present_week (const MidlineCourse *self)
{
  return midline_course_get_week (self, self->today);
}

/**
 * midline_course_get_session:
 * @self: a course
 * @date: a day
 *
 * Returns: (transfer none) (nullable): what the plan held on the day
 */
MidlineSession *
midline_course_get_session (const MidlineCourse *self,
                            MidlineDate          date)
{
  MidlineWeek *week = midline_course_get_week (self, date);

  return week != NULL ? midline_week_get_session (week, date) : NULL;
}

/**
 * midline_course_get_day:
 * @self: a course
 * @date: a day
 *
 * Returns: (transfer none) (nullable): what was recorded for the day; %NULL when nothing was
 */
MidlineDiaryDay *
midline_course_get_day (const MidlineCourse *self,
                        MidlineDate          date)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = self->days->len; i > 0; i--)
    {
      MidlineDiaryDay *day = g_ptr_array_index (self->days, i - 1);

      if (day->date == date)
        return day;
    }

  return NULL;
}

/**
 * midline_course_is_begun:
 * @self: a course
 * @date: a day
 *
 * Returns: whether a set was done on it: its session stays as it is
 */
gboolean
midline_course_is_begun (const MidlineCourse *self,
                         MidlineDate          date)
{
  const MidlineDiaryDay *day = midline_course_get_day (self, date);

  return day != NULL && day->sets->len > 0;
}

/**
 * midline_course_get_pain_limit:
 * @self: a course
 * @exercise_id: id of an exercise
 *
 * Returns: the most pain during the exercise that is within its limit: the record's own (3 or 2),
 *   or the person's where that is lower; 0 for an unknown exercise
 */
int
midline_course_get_pain_limit (const MidlineCourse *self,
                               const char          *exercise_id)
{
  const MidlineExercise *exercise;
  gpointer limit;

  g_return_val_if_fail (self != NULL && exercise_id != NULL, 0);

  exercise = midline_catalogue_lookup (self->catalogue, exercise_id);
  if (exercise == NULL)
    return 0;
  if (!g_hash_table_lookup_extended (self->pain_limits, exercise_id, NULL, &limit))
    return exercise->pain_limit_0_to_10;

  return CLAMP (GPOINTER_TO_INT (limit), 0, exercise->pain_limit_0_to_10);
}

/**
 * midline_course_count_days_off:
 * @self: a course
 *
 * The whole days between the last day with a set, or the day before the plan began, and today.
 *
 * Returns: number of days, 0 or more
 */
int
midline_course_count_days_off (const MidlineCourse *self)
{
  MidlineDate last;

  g_return_val_if_fail (self != NULL, 0);

  last = MAX (self->last_trained, self->plan->started_on - 1);

  return MAX (self->today - last - 1, 0);
}

/*
 * midline_course_get_pain:
 * @day: a day
 * @exercise_id: an exercise
 *
 * Returns: pain during the exercise: its own number, else the highest of the day, which stands for
 *   every exercise without its own (plan-engine: the diary); MIDLINE_NOT_ENTERED without either
 */
int
midline_course_get_pain (const MidlineDiaryDay *day,
                         const char            *exercise_id)
{
  const MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  return entry != NULL && entry->pain_0_to_10 != MIDLINE_NOT_ENTERED ? entry->pain_0_to_10
                                                                     : day->pain_highest_0_to_10;
}

static MidlineSaid
get_two_more (const MidlineDiaryDay *day,
              const char            *exercise_id)
{
  const MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  return entry != NULL && entry->two_more != MIDLINE_UNSAID ? entry->two_more : day->two_more;
}

/* Every recorded set of the exercise held what was planned; one without a number says nothing. */
static gboolean
are_sets_full (const MidlineDiaryDay *day,
               const MidlinePlanItem *item)
{
  for (guint i = 0; i < day->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

      if (!g_str_equal (record->exercise_id, item->exercise_id) ||
          record->set_number > item->dose.sets)
        continue;
      if (midline_dose_is_held (&item->dose) ? record->seconds < item->dose.hold_seconds
                                             : record->reps < item->dose.reps)
        return FALSE;
    }

  return TRUE;
}

/*
 * midline_course_was_easy:
 * @day: a day
 * @item: an exercise of that day
 *
 * Returns: whether all planned sets and repetitions were done and two more would have gone
 */
gboolean
midline_course_was_easy (const MidlineDiaryDay *day,
                         const MidlinePlanItem *item)
{
  return midline_diary_day_is_item_done (day, item) && are_sets_full (day, item) &&
         get_two_more (day, item->exercise_id) == MIDLINE_SAID_YES;
}

/*
 * midline_course_went_well:
 * @self: a course
 * @day: a day
 * @item: an exercise of that day
 *
 * Returns: whether all planned sets and repetitions were done, two more would have gone and the
 *   pain stayed within the limit, each of it entered (plan-engine: stepping up)
 */
gboolean
midline_course_went_well (const MidlineCourse   *self,
                          const MidlineDiaryDay *day,
                          const MidlinePlanItem *item)
{
  int pain = midline_course_get_pain (day, item->exercise_id);

  return midline_course_was_easy (day, item) && pain != MIDLINE_NOT_ENTERED &&
         pain <= midline_course_get_pain_limit (self, item->exercise_id);
}

/*
 * midline_course_get_morning_after:
 * @self: a course
 * @date: a day
 *
 * Returns: what was said on the next morning, MIDLINE_MORNING_UNSAID when nothing was
 */
MidlineMorning
midline_course_get_morning_after (const MidlineCourse *self,
                                  MidlineDate          date)
{
  const MidlineDiaryDay *day = midline_course_get_day (self, date + 1);

  return day != NULL ? day->morning : MIDLINE_MORNING_UNSAID;
}

/*
 * midline_course_is_answered:
 * @self: a course
 * @key: of a suggestion
 *
 * Returns: whether the person has answered it
 */
gboolean
midline_course_is_answered (const MidlineCourse *self,
                            const char          *key)
{
  for (guint i = 0; i < self->answered->len; i++)
    if (g_str_equal (((MidlineSuggestionAnswer *) g_ptr_array_index (self->answered, i))->key, key))
      return TRUE;

  return FALSE;
}

/*
 * midline_course_find_last_answer:
 * @self: a course
 * @rule: a rule
 * @exercise_id: (nullable): only answers about this exercise
 * @only_accepted: only those that were accepted
 *
 * Returns: (transfer none) (nullable): the newest answer
 */
MidlineSuggestionAnswer *
midline_course_find_last_answer (const MidlineCourse *self,
                                 MidlineRule          rule,
                                 const char          *exercise_id,
                                 gboolean             only_accepted)
{
  for (guint i = self->answered->len; i > 0; i--)
    {
      MidlineSuggestionAnswer *answer = g_ptr_array_index (self->answered, i - 1);

      if (answer->rule == rule && (answer->accepted || !only_accepted) &&
          (exercise_id == NULL || g_strcmp0 (answer->exercise_id, exercise_id) == 0))
        return answer;
    }

  return NULL;
}
