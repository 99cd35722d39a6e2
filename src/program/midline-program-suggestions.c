/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Suggestions: the rules of the core over the diary, and what becomes of an answer. The pass is
 * made once after each change, when it is asked for. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

/* How long a smaller movement that was accepted holds. */
#define DAYS_OF_LESS_RANGE 14

/* From this many days without training on the safety questions are asked again. */
#define DAYS_OFF_FOR_SCREENING 28

/* To be called when something changed that suggestions are made from. */
void
midline_program_forget_suggestions (MidlineProgram *self)
{
  g_clear_pointer (&self->suggestions, g_ptr_array_unref);
  g_clear_pointer (&self->course, midline_course_free);
}

/* On a day off nothing about the plan is asked, and nobody is welcomed back; advice stays. */
static void
keep_advice (GPtrArray *suggestions)
{
  for (guint i = suggestions->len; i > 0; i--)
    if (!midline_rule_is_advice (((MidlineSuggestion *) suggestions->pdata[i - 1])->rule))
      g_ptr_array_remove_index (suggestions, i - 1);
}

static GPtrArray *
get_suggestions (MidlineProgram *self)
{
  MidlinePlan *plan = midline_program_get_plan (self);

  if (self->suggestions != NULL)
    return self->suggestions;
  if (plan == NULL || self->answers == NULL || self->today < plan->valid_from ||
      midline_program_is_locked (self))
    {
      self->suggestions = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_free);
      return self->suggestions;
    }
  self->course = midline_program_create_course (self, MIDLINE_COURSE_WEEKS);
  self->suggestions = midline_suggestions_from (self->course);
  if (midline_program_find_time_off (self, self->today) != NULL)
    keep_advice (self->suggestions);
  return self->suggestions;
}

/* Whether advice or a step back waits for an answer: no growth is offered before it. A smaller
 * movement goes well with another phase. */
gboolean
midline_program_suggests_care (MidlineProgram *self)
{
  GPtrArray *suggestions = get_suggestions (self);

  return suggestions->len > 0
         && ((MidlineSuggestion *) suggestions->pdata[0])->rule < MIDLINE_RULE_LESS_RANGE;
}

/**
 * midline_program_list_suggestions:
 *
 * Returns: (transfer full) (element-type MidlineSuggestion): what waits for an answer, the most
 *   important first; none while the plan is locked. Read it again after “changed”.
 */
GPtrArray *
midline_program_list_suggestions (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return g_ptr_array_ref (get_suggestions (self));
}

static MidlineSuggestion *
find_suggestion (MidlineProgram *self,
                 const char     *key)
{
  GPtrArray *suggestions = get_suggestions (self);

  for (guint i = 0; i < suggestions->len; i++)
    if (g_str_equal (((MidlineSuggestion *) g_ptr_array_index (suggestions, i))->key, key))
      return g_ptr_array_index (suggestions, i);
  return NULL;
}

static MidlinePlanChange *
create_change (MidlineProgram          *self,
               const MidlineSuggestion *suggestion,
               const MidlineWeek       *week,
               gboolean                 accept)
{
  MidlinePlanChange *change = midline_plan_change_new (accept ? MIDLINE_CHANGE_ACCEPTED
                                                              : MIDLINE_CHANGE_DECLINED);
  const MidlineItemChange *item = midline_suggestion_get_change (suggestion);

  change->entered_at = midline_program_get_unix_seconds (self);
  change->on = self->today;
  change->date = self->today;
  change->week_number = week->number;
  change->exercise_id = g_strdup (suggestion->exercise_id);
  /* Translators: the name of a rule and why it spoke, for example “Two good sessions: You did all
   * sets with effort left on 3 and 5 March.” */
  change->why = g_strdup_printf (_("%s: %s"), midline_rule_get_name (suggestion->rule),
                                 suggestion->sentence);
  if (item != NULL)
    {
      change->new_exercise_id = g_strdup (item->new_exercise_id);
      change->old_dose = item->old_dose;
      change->new_dose = item->new_dose;
    }
  return change;
}

static const char *
get_done_words (const MidlineSuggestion *suggestion,
                gboolean                 accept)
{
  if (midline_rule_is_advice (suggestion->rule))
    return _("Noted");
  return accept ? _("Suggestion accepted") : _("Kept as it is");
}

static void
remember_week (MidlineProgram *self,
               gint64          plan_id,
               MidlineWeek    *week)
{
  midline_program_take_week (self, plan_id, week);
  midline_program_forget_proposal (self);
  g_clear_pointer (&self->suggestion_answers, g_ptr_array_unref);
}

/* @after: (nullable): NULL where the week stays as it is */
static gboolean
save_answer (MidlineProgram          *self,
             const MidlineSuggestion *suggestion,
             gboolean                 accept,
             MidlineWeek             *before,
             MidlineWeek             *after)
{
  gint64 plan_id = midline_program_get_plan (self)->id;
  g_autoptr (MidlinePlanChange) change = create_change (self, suggestion, before, accept);
  g_autoptr (MidlineSuggestionAnswer) answer =
    midline_suggestion_answer_new (suggestion, self->today, accept, change->entered_at);
  MidlineUndoStep *step;
  GError *error = NULL;

  if (!midline_store_save_suggestion_answer (self->store, self->person_id, answer, plan_id, after,
                                             change, &error))
    return midline_program_fail (self, error);

  step = g_new0 (MidlineUndoStep, 1);
  step->plan_id = plan_id;
  step->week_before = midline_week_ref (before);
  step->suggestion_key = g_strdup (suggestion->key);
  step->change = g_steal_pointer (&change);
  midline_program_push_undo (self, step);
  remember_week (self, plan_id, after != NULL ? after : before);
  return TRUE;
}

/**
 * midline_program_answer_suggestion:
 * @key: of a suggestion in the list
 * @accept: TRUE does what it says, FALSE keeps everything as it is
 *
 * Saves the answer, what it does to the present week, and a line of the plan history, all or
 * nothing. Each suggestion is asked once; undo brings it back.
 *
 * Returns: whether it is saved; FALSE also where no such suggestion waits
 */
gboolean
midline_program_answer_suggestion (MidlineProgram *self,
                                   const char     *key,
                                   gboolean        accept)
{
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) after = NULL;
  const MidlineSuggestion *suggestion;
  const char *words;
  MidlineWeek *stored;
  MidlinePlan *plan;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  suggestion = find_suggestion (self, key);
  if (suggestion == NULL)
    return FALSE;
  plan = midline_program_get_plan (self);
  stored = midline_program_get_stored_week (self, plan,
                                            midline_plan_get_week_number (plan, self->today));
  if (stored == NULL)
    return FALSE;
  before = midline_week_ref (stored);
  if (accept)
    after = midline_suggestion_apply (suggestion, self->course, before);
  if (after != NULL && midline_week_equal (before, after))
    g_clear_pointer (&after, midline_week_unref);
  words = get_done_words (suggestion, accept);
  if (!save_answer (self, suggestion, accept, before, after))
    return FALSE;
  midline_program_emit_changed (self);
  midline_program_emit_done (self, words);
  return TRUE;
}

/* Takes an answer back, with the line @change in the plan history. */
gboolean
midline_program_undo_answer (MidlineProgram          *self,
                             MidlineUndoStep         *step,
                             const MidlinePlanChange *change)
{
  GError *error = NULL;

  if (!midline_store_remove_suggestion_answer (self->store, self->person_id, step->suggestion_key,
                                               step->plan_id, step->week_before, change, &error))
    return midline_program_fail (self, error);
  remember_week (self, step->plan_id, step->week_before);
  return TRUE;
}

/* The one exercise that it was about, or all of the session. */
static void
add_exercises_of (const MidlineSuggestionAnswer *answer,
                  GHashTable                    *ids)
{
  const GPtrArray *changes = answer->effect->changes;

  if (answer->exercise_id != NULL)
    g_hash_table_add (ids, g_strdup (answer->exercise_id));
  for (guint i = 0; i < changes->len; i++)
    {
      const MidlineItemChange *change = g_ptr_array_index (changes, i);

      g_hash_table_add (ids, g_strdup (change->exercise_id));
    }
}

/**
 * midline_program_list_less_range:
 * @date: a day
 *
 * Returns: (transfer full) (element-type utf8): a set of the ids of the exercises that the person
 *   does with a smaller movement on that day
 */
GHashTable *
midline_program_list_less_range (MidlineProgram *self,
                                 MidlineDate     date)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *answers;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), ids);

  answers = midline_program_get_suggestion_answers (self);
  for (guint i = 0; i < answers->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (answers, i);

      if (answer->rule == MIDLINE_RULE_LESS_RANGE && answer->accepted && answer->on <= date
          && answer->on > date - DAYS_OF_LESS_RANGE)
        add_exercises_of (answer, ids);
    }
  return ids;
}

/**
 * midline_program_is_screening_due:
 *
 * Returns: whether the safety questions are to be asked again: 28 days or more went by without
 *   training, and nobody asked them since
 */
gboolean
midline_program_is_screening_due (MidlineProgram *self)
{
  MidlinePlan *plan;
  MidlineDate last;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  plan = midline_program_get_plan (self);
  if (plan == NULL || self->screening == NULL)
    return FALSE;
  last = midline_store_find_last_trained (self->store, self->person_id, self->today, &error);
  if (error != NULL)
    return midline_program_fail (self, error);
  last = MAX (last, plan->started_on - 1);
  return self->today - last - 1 >= DAYS_OFF_FOR_SCREENING && self->screening->asked_on <= last + 1;
}

static gboolean
is_new_pain (int before_0_to_10,
             int after_0_to_10)
{
  return after_0_to_10 > MIDLINE_LOCK_ABOVE && after_0_to_10 != before_0_to_10;
}

/* The highest pain during an exercise that is in @after and not in @before, 0 for none above 7. */
static int
find_new_pain (const MidlineDiaryDay *before,
               const MidlineDiaryDay *after)
{
  int highest = is_new_pain (before->pain_highest_0_to_10, after->pain_highest_0_to_10)
    ? after->pain_highest_0_to_10 : 0;

  for (guint i = 0; i < after->entries->len; i++)
    {
      const MidlineExerciseEntry *entry = g_ptr_array_index (after->entries, i);
      const MidlineExerciseEntry *old = midline_diary_day_find_entry (before, entry->exercise_id);

      if (is_new_pain (old != NULL ? old->pain_0_to_10 : MIDLINE_NOT_ENTERED, entry->pain_0_to_10))
        highest = MAX (highest, entry->pain_0_to_10);
    }
  return highest;
}

/*
 * Locks the plan when @after holds pain above 7 that @before did not, unless a clinician spoke
 * after that day. To be called before the day is saved: the lock is never missing. What is
 * corrected later does not open it, the dated word of a clinician does.
 *
 * Returns: FALSE where it should lock and that could not be saved
 */
gboolean
midline_program_lock_for_pain (MidlineProgram        *self,
                               const MidlineDiaryDay *before,
                               const MidlineDiaryDay *after)
{
  g_autoptr (MidlineScreening) screening = NULL;
  int pain = find_new_pain (before, after);

  if (pain == 0 || (self->screening != NULL && self->screening->cleared_on > after->date))
    return TRUE;
  screening = self->screening != NULL ? midline_screening_copy (self->screening)
                                      : midline_screening_new (self->today);
  midline_screening_lock_for_pain (screening, pain, after->date);
  return midline_program_store_screening (self, screening);
}

static char *
dup_stopped_words (MidlineProgram *self,
                   const char     *exercise_id)
{
  const MidlineExercise *exercise =
    midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);

  /* Translators: a toast, for example “Clamshell stopped for today” */
  return g_strdup_printf (_("%s stopped for today"),
                          exercise != NULL ? exercise->name : exercise_id);
}

static gboolean
write_pain (MidlineProgram *self,
            MidlineDate     date,
            const char     *exercise_id,
            int             pain_0_to_10,
            gboolean        stops)
{
  MidlineDiaryDay *day = midline_program_get_diary_day (self, date);
  const MidlineExerciseEntry *old;
  g_autoptr (MidlineExerciseEntry) entry = NULL;
  g_autofree char *words = NULL;

  if (exercise_id == NULL)
    return midline_program_set_after (self, date, pain_0_to_10, day->pain_after_0_to_10,
                                      day->two_more);
  old = midline_diary_day_find_entry (day, exercise_id);
  entry = old != NULL ? midline_exercise_entry_copy (old)
                      : midline_exercise_entry_new (exercise_id);
  entry->pain_0_to_10 = pain_0_to_10;
  /* Above 5 the number says it, so that a lower one brings the exercise back. */
  entry->is_stopped = stops && pain_0_to_10 <= MIDLINE_STOP_EXERCISE_ABOVE;
  if (!midline_program_set_entry (self, date, entry))
    return FALSE;
  words = dup_stopped_words (self, exercise_id);
  if (stops && pain_0_to_10 <= MIDLINE_LOCK_ABOVE) /* a locked plan speaks for itself */
    midline_program_emit_done (self, words);
  return TRUE;
}

static gboolean
tell_pain (MidlineProgram  *self,
           MidlineDate      date,
           const char      *exercise_id,
           int              pain_0_to_10,
           gboolean         stops,
           MidlinePainStep *step)
{
  if (step != NULL)
    *step = midline_pain_step_from (pain_0_to_10,
                                    midline_program_get_pain_limit (self, exercise_id));
  return write_pain (self, date, exercise_id, pain_0_to_10, stops);
}

/**
 * midline_program_report_pain:
 * @date: the day of the session, today at the latest
 * @exercise_id: (nullable): the exercise that hurts; NULL where none is named: the highest of the
 *   session
 * @pain_0_to_10: how much
 * @step: (out) (optional): what follows; set also where it could not be saved
 *
 * Writes the pain into the diary, in the place of what was said before. Above 5 that stops the
 * exercise for the day, up to 5 it goes on. Above 7 the plan locks.
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_report_pain (MidlineProgram  *self,
                             MidlineDate      date,
                             const char      *exercise_id,
                             int              pain_0_to_10,
                             MidlinePainStep *step)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (pain_0_to_10 >= 0 && pain_0_to_10 <= 10, FALSE);

  return tell_pain (self, date, exercise_id, pain_0_to_10, FALSE, step);
}

/**
 * midline_program_stop_exercise:
 * @date: the day of the session, today at the latest
 * @exercise_id: (nullable): the exercise that hurts; NULL where none is named, which stops nothing
 * @pain_0_to_10: how much
 * @step: (out) (optional): what follows; set also where it could not be saved
 *
 * Writes the pain into the diary and leaves the sets of the exercise that are not done out for the
 * day, as one undoable step. Above 7 the plan locks.
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_stop_exercise (MidlineProgram  *self,
                               MidlineDate      date,
                               const char      *exercise_id,
                               int              pain_0_to_10,
                               MidlinePainStep *step)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (pain_0_to_10 >= 0 && pain_0_to_10 <= 10, FALSE);

  return tell_pain (self, date, exercise_id, pain_0_to_10, TRUE, step);
}

/**
 * midline_program_find_easier:
 * @exercise_id: an exercise
 *
 * Returns: (transfer none) (nullable): the easier exercise that can take its place in the present
 *   week, with the things at hand and the things to spare; NULL where fewer sets are suggested
 */
MidlineExercise *
midline_program_find_easier (MidlineProgram *self,
                             const char     *exercise_id)
{
  const MidlineExercise *exercise;
  g_autoptr (MidlineCourse) course = NULL;
  g_autoptr (MidlineWeek) week = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);
  g_return_val_if_fail (exercise_id != NULL, NULL);

  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);
  week = midline_program_dup_week (self, self->today, NULL);
  if (exercise == NULL || week == NULL || self->answers == NULL)
    return NULL;
  course = midline_program_create_course (self, 1);
  return midline_course_find_easier (course, week, exercise);
}
