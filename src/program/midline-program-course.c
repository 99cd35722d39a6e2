/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the rules and the builder of weeks read, gathered from the store: only the weeks that they
 * look at. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

/* The weeks that the rise looks at. */
#define WEEKS_OF_RISE 4

/* From here on a gap may lead back to an earlier week. */
#define DAYS_OFF_FOR_MODELS 14

/* (transfer none) (element-type MidlineSuggestionAnswer): every answer, the oldest first. */
GPtrArray *
midline_program_get_suggestion_answers (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->suggestion_answers != NULL)
    return self->suggestion_answers;
  self->suggestion_answers = midline_store_load_suggestion_answers (self->store, self->person_id,
                                                                    &error);
  if (self->suggestion_answers == NULL)
    {
      midline_program_fail (self, error);
      self->suggestion_answers =
        g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_answer_free);
    }
  return self->suggestion_answers;
}

/* Pain that needs no word where no exercise is named: the higher of the limits of the records. */
#define USUAL_PAIN_LIMIT 3

static GHashTable *
get_pain_limits (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->pain_limits != NULL)
    return self->pain_limits;
  self->pain_limits = midline_store_load_pain_limits (self->store, self->person_id, &error);
  if (self->pain_limits == NULL)
    {
      midline_program_fail (self, error);
      self->pain_limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }
  return self->pain_limits;
}

/* Whether something that was accepted acts on @date or later. */
gboolean
midline_program_reaches_into (MidlineProgram *self,
                              MidlineDate     date)
{
  GPtrArray *answers = midline_program_get_suggestion_answers (self);

  for (guint i = 0; i < answers->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (answers, i);

      if (answer->accepted && (answer->on >= date || answer->effect->cut_last >= date))
        return TRUE;
    }
  return FALSE;
}

static void
add_model (MidlineProgram *self,
           MidlineCourse  *course,
           MidlinePlan    *plan,
           int             number)
{
  g_autoptr (MidlineWeek) week = NULL;

  if (number < 1)
    return;
  for (guint i = 0; i < course->models->len; i++)
    if (((MidlineWeek *) g_ptr_array_index (course->models, i))->number == number)
      return;
  week = midline_program_dup_whole_week (self, plan, number);
  if (week != NULL)
    g_ptr_array_add (course->models, g_steal_pointer (&week));
}

/* The weeks that a long gap, or a suggestion accepted lately, goes back to. */
static void
add_models (MidlineProgram *self,
            MidlineCourse  *course,
            MidlinePlan    *plan)
{
  MidlineWeek *present = midline_course_get_present_week (course);
  int last_trained = midline_plan_get_week_number (plan, course->last_trained);
  GError *error = NULL;

  for (guint i = 0; i < course->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (course->answered, i);

      if (answer->accepted && answer->effect->model_number > 0 && answer->on > self->today - 21)
        add_model (self, course, plan, answer->effect->model_number);
    }
  if (present == NULL || midline_course_count_days_off (course) < DAYS_OFF_FOR_MODELS)
    return;
  add_model (self, course, plan, last_trained - 1);
  add_model (self, course, plan, last_trained);
  add_model (self, course, plan,
             midline_store_find_phase_start (self->store, plan->id, present->number,
                                             present->phase, &error));
  if (error != NULL)
    midline_program_fail (self, error);
}

static void
add_weeks (MidlineProgram *self,
           MidlineCourse  *course,
           MidlinePlan    *plan,
           MidlineDate     first)
{
  for (MidlineDate date = first; date <= self->today; date += 7)
    {
      MidlineWeek *week = date + 6 >= plan->started_on ? midline_program_dup_week (self, date, NULL)
                                                       : NULL;

      if (week != NULL)
        g_ptr_array_add (course->weeks, week);
    }
}

static MidlineDate
find_last_trained (MidlineProgram *self,
                   GPtrArray      *days)
{
  GError *error = NULL;
  MidlineDate date;

  for (guint i = days->len; i > 0; i--)
    if (((MidlineDiaryDay *) g_ptr_array_index (days, i - 1))->sets->len > 0)
      return ((MidlineDiaryDay *) g_ptr_array_index (days, i - 1))->date;
  date = midline_store_find_last_trained (self->store, self->person_id, self->today, &error);
  if (error != NULL)
    midline_program_fail (self, error);
  return date;
}

/*
 * midline_program_create_course:
 * @n_weeks: how many weeks before the present one are read
 *
 * To be called with a plan and answers.
 *
 * Returns: (transfer full): what is known today
 */
MidlineCourse *
midline_program_create_course (MidlineProgram *self,
                               int             n_weeks)
{
  MidlinePlan *plan = midline_program_get_plan (self);
  MidlineCourse *course = midline_course_new (midline_program_get_catalogue (self), self->answers,
                                              plan, self->today);
  MidlineDate first =
    midline_plan_get_week_start (plan, midline_plan_get_week_number (plan, self->today)) -
    7 * n_weeks;

  g_ptr_array_unref (course->days);
  course->days = midline_program_load_diary_days (self, first, self->today);
  g_ptr_array_unref (course->checks);
  course->checks = midline_program_load_weekly_checks (self, first, self->today);
  g_ptr_array_unref (course->global_changes);
  course->global_changes = midline_program_load_global_changes (self, first, self->today);
  g_ptr_array_unref (course->time_off);
  course->time_off = g_ptr_array_ref (midline_program_get_time_off (self));
  g_ptr_array_unref (course->answered);
  course->answered = g_ptr_array_ref (midline_program_get_suggestion_answers (self));
  g_hash_table_unref (course->pain_limits);
  course->pain_limits = g_hash_table_ref (get_pain_limits (self));
  course->last_trained = find_last_trained (self, course->days);
  add_weeks (self, course, plan, first);
  add_models (self, course, plan);
  return course;
}

/* The history as of the end of @until, today at most. (transfer full)
 * @previous_week: (nullable) */
MidlineTrainingHistory *
midline_program_create_history (MidlineProgram *self,
                                MidlineWeek    *previous_week,
                                MidlineDate     until)
{
  g_autoptr (MidlineCourse) course = NULL;

  if (midline_program_get_plan (self) == NULL || self->answers == NULL)
    return midline_training_history_new ();
  course = midline_program_create_course (self, WEEKS_OF_RISE);
  return midline_course_create_history (course, previous_week, until);
}

/* @week, with the cuts of days that were accepted and reach into it. (transfer full) */
MidlineWeek *
midline_program_dup_with_cuts (MidlineProgram *self,
                               MidlineWeek    *week)
{
  g_autoptr (MidlineCourse) course = NULL;

  if (!midline_program_reaches_into (self, week->start) ||
      midline_program_get_plan (self) == NULL || self->answers == NULL)
    return midline_week_ref (week);
  course = midline_program_create_course (self, WEEKS_OF_RISE);
  return midline_course_with_accepted (course, week, G_MAXINT);
}

/**
 * midline_program_get_pain_limit:
 * @exercise_id: (nullable): an exercise; NULL where none is named: the usual limit of the records
 *
 * Returns: the most pain that is within the limit, 0 to 5; the person’s own where that is lower
 */
int
midline_program_get_pain_limit (MidlineProgram *self,
                                const char     *exercise_id)
{
  const MidlineExercise *exercise;
  gpointer limit;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), 0);
  if (exercise_id == NULL)
    return USUAL_PAIN_LIMIT;

  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);
  if (exercise == NULL)
    return 0;
  if (!g_hash_table_lookup_extended (get_pain_limits (self), exercise_id, NULL, &limit))
    return exercise->pain_limit_0_to_10;
  return CLAMP (GPOINTER_TO_INT (limit), 0, exercise->pain_limit_0_to_10);
}

/* @limit_0_to_10: below 0 takes the own limit away */
gboolean
midline_program_store_pain_limit (MidlineProgram *self,
                                  const char     *exercise_id,
                                  int             limit_0_to_10)
{
  GError *error = NULL;

  if (!midline_store_set_pain_limit (self->store, self->person_id, exercise_id, limit_0_to_10,
                                     &error))
    return midline_program_fail (self, error);
  g_clear_pointer (&self->pain_limits, g_hash_table_unref);
  return TRUE;
}

static int
get_own_limit (MidlineProgram *self,
               const char     *exercise_id)
{
  gpointer limit;

  return g_hash_table_lookup_extended (get_pain_limits (self), exercise_id, NULL, &limit)
    ? GPOINTER_TO_INT (limit) : -1;
}

static char *
dup_limit_words (MidlineProgram        *self,
                 const MidlineExercise *exercise)
{
  /* Translators: a toast: an exercise and its limit of pain, “Clamshell: limit of pain 2 of 10” */
  return g_strdup_printf (_("%s: limit of pain %d of 10"), exercise->name,
                          midline_program_get_pain_limit (self, exercise->id));
}

/**
 * midline_program_set_pain_limit:
 * @exercise_id: an exercise
 * @limit_0_to_10: the person’s own limit; it may only lower that of the exercise, so anything from
 *   there on takes the own limit away
 *
 * Undo brings the limit from before back.
 *
 * Returns: whether it is saved
 */
gboolean
midline_program_set_pain_limit (MidlineProgram *self,
                                const char     *exercise_id,
                                int             limit_0_to_10)
{
  const MidlineExercise *exercise;
  g_autofree char *words = NULL;
  MidlineUndoStep *step;
  int limit, before;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (exercise_id != NULL, FALSE);

  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);
  if (exercise == NULL)
    return FALSE;
  limit = limit_0_to_10 < exercise->pain_limit_0_to_10 ? MAX (limit_0_to_10, 0) : -1;
  before = get_own_limit (self, exercise_id);
  if (limit == before)
    return TRUE;
  if (!midline_program_store_pain_limit (self, exercise_id, limit))
    return FALSE;
  step = g_new0 (MidlineUndoStep, 1);
  step->limit_exercise_id = g_strdup (exercise_id);
  step->limit_before = before;
  midline_program_push_undo (self, step);
  words = dup_limit_words (self, exercise);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, words);
  return TRUE;
}
