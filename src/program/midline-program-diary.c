/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The diary: every tick is on disk when the method returns. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

/**
 * midline_program_get_diary_day:
 * @date: a local day
 *
 * Returns: (transfer none): what is recorded for the day, possibly nothing; stays the caller's to
 *   read until the next “changed”
 */
MidlineDiaryDay *
midline_program_get_diary_day (MidlineProgram *self,
                               MidlineDate     date)
{
  MidlineDiaryDay *day;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  day = g_hash_table_lookup (self->days, GINT_TO_POINTER (date));
  if (day != NULL)
    return day;
  day = midline_store_load_diary_day (self->store, self->person_id, date, &error);
  if (day != NULL)
    {
      g_hash_table_insert (self->days, GINT_TO_POINTER (date), day);
      return day;
    }
  midline_program_fail (self, error);
  day = g_hash_table_lookup (self->unread_days, GINT_TO_POINTER (date));
  if (day == NULL)
    {
      day = midline_diary_day_new (date);
      g_hash_table_insert (self->unread_days, GINT_TO_POINTER (date), day);
    }
  return day;
}

/**
 * midline_program_load_diary_days:
 * @first: a day
 * @last: a day, included
 *
 * Returns: (transfer full) (element-type MidlineDiaryDay): the days with records, by date
 */
GPtrArray *
midline_program_load_diary_days (MidlineProgram *self,
                                 MidlineDate     first,
                                 MidlineDate     last)
{
  GPtrArray *days;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  days = midline_store_load_diary_days (self->store, self->person_id, first, last, &error);
  if (days == NULL)
    {
      midline_program_fail (self, error);
      days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_day_unref);
    }
  return days;
}

/* Saves @after (transfer none) in the place of what is recorded for its day. */
gboolean
midline_program_store_day (MidlineProgram  *self,
                           MidlineDiaryDay *after)
{
  MidlineDiaryDay *before = midline_program_get_diary_day (self, after->date);
  GError *error = NULL;

  /* What could not be read must not be written over; that was told already. */
  if (!g_hash_table_contains (self->days, GINT_TO_POINTER (after->date)))
    return FALSE;
  if (!midline_store_save_diary_day (self->store, self->person_id, before, after, &error))
    return midline_program_fail (self, error);
  g_hash_table_insert (self->days, GINT_TO_POINTER (after->date), midline_diary_day_ref (after));
  return TRUE;
}

/* Saves @after (transfer full) as one undoable step; @words (nullable) make a toast. */
static gboolean
apply (MidlineProgram  *self,
       MidlineDiaryDay *after,
       const char      *words)
{
  g_autoptr (MidlineDiaryDay) day = after;
  g_autoptr (MidlineDiaryDay) before = NULL;
  MidlineUndoStep *step;

  if (day == NULL || day->date > self->today)
    return FALSE;
  before = midline_diary_day_ref (midline_program_get_diary_day (self, day->date));
  if (midline_diary_day_equal (before, day))
    return TRUE;
  if (!midline_program_lock_for_pain (self, before, day) || !midline_program_store_day (self, day))
    return FALSE;
  /* Pain, mornings and sets open or close the way to growth and to the next phase. */
  midline_program_forget_proposal (self);
  step = g_new0 (MidlineUndoStep, 1);
  step->day_before = g_steal_pointer (&before);
  midline_program_push_undo (self, step);
  midline_program_emit_changed (self);
  if (words != NULL)
    midline_program_emit_done (self, words);
  return TRUE;
}

static MidlinePlanItem *
dup_item (MidlineProgram *self,
          MidlineDate     date,
          const char     *exercise_id)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (self, date);
  MidlinePlanItem *item = session != NULL ? midline_session_find (session, exercise_id) : NULL;

  return item != NULL ? midline_plan_item_copy (item) : NULL;
}

/**
 * midline_program_tick_exercise:
 * @done: TRUE records every planned set that is missing, FALSE removes all sets of the day
 *
 * Returns: whether it is saved
 */
gboolean
midline_program_tick_exercise (MidlineProgram *self,
                               MidlineDate     date,
                               const char     *exercise_id,
                               gboolean        done)
{
  g_autoptr (MidlinePlanItem) item = NULL;
  g_autofree char *words = NULL;
  MidlineExercise *exercise;
  MidlineDiaryDay *day;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  item = dup_item (self, date, exercise_id);
  if (done && item == NULL)
    return FALSE;
  day = midline_program_get_diary_day (self, date);
  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);
  words = g_strdup_printf (done
                             /* Translators: a toast, for example “All-fours leg lift done” */
                             ? _("%s done")
                             /* Translators: a toast: “All-fours leg lift: ticks removed” */
                             : _("%s: ticks removed"),
                           exercise != NULL ? exercise->name : exercise_id);
  return apply (self,
                done ? midline_diary_day_with_all_sets (day, item,
                                                        midline_program_get_first_side (self),
                                                        midline_program_get_unix_seconds (self))
                     : midline_diary_day_without_exercise_sets (day, exercise_id),
                words);
}

/* A set done for the first time has the load that was said for the exercise. */
static void
fill_load (const MidlineDiaryDay *day,
           MidlineSetRecord      *record)
{
  const MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, record->exercise_id);

  if (record->load_kg < 0 && entry != NULL
      && midline_diary_day_find_set (day, record->exercise_id, record->side,
                                     record->set_number) == NULL)
    record->load_kg = entry->load_kg;
}

/**
 * midline_program_tick_set:
 * @date: a day, today at the latest
 * @exercise_id: an exercise of that day
 * @side: MIDLINE_SIDE_BOTH for a set that is not done on each side
 * @set_number: from 1
 * @done: TRUE records the planned set with its planned dose, FALSE removes it
 *
 * Returns: whether it is saved
 */
gboolean
midline_program_tick_set (MidlineProgram *self,
                          MidlineDate     date,
                          const char     *exercise_id,
                          MidlineSide     side,
                          int             set_number,
                          gboolean        done)
{
  g_autoptr (MidlinePlanItem) item = NULL;
  g_autoptr (MidlineSetRecord) record = NULL;
  MidlineDiaryDay *day;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  day = midline_program_get_diary_day (self, date);
  if (!done)
    return apply (self, midline_diary_day_without_set (day, exercise_id, side, set_number), NULL);
  item = dup_item (self, date, exercise_id);
  if (item == NULL)
    return FALSE;
  record = midline_set_record_new (exercise_id, side, set_number);
  if (item->dose.reps == 1 && item->dose.hold_seconds > 0)
    record->seconds = item->dose.hold_seconds;
  else
    record->reps = item->dose.reps;
  fill_load (day, record);
  record->entered_at = midline_program_get_unix_seconds (self);
  return apply (self, midline_diary_day_with_set (day, record), NULL);
}

/**
 * midline_program_record_set:
 * @date: a day, today at the latest
 * @record: a set with its own repetitions, seconds or load; the time of entry is filled in, and
 *   where a new set has no load, the one said for the exercise
 *
 * Records a set in the place of one of the same side and number.
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_record_set (MidlineProgram         *self,
                            MidlineDate             date,
                            const MidlineSetRecord *record)
{
  g_autoptr (MidlineSetRecord) stamped = NULL;
  MidlineDiaryDay *day;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  day = midline_program_get_diary_day (self, date);
  stamped = midline_set_record_copy (record);
  fill_load (day, stamped);
  stamped->entered_at = midline_program_get_unix_seconds (self);
  return apply (self, midline_diary_day_with_set (day, stamped), NULL);
}

/**
 * midline_program_set_entry:
 * @date: a day, today at the latest
 * @entry: pain, two more and note of one exercise; the time of entry is filled in
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_entry (MidlineProgram             *self,
                           MidlineDate                 date,
                           const MidlineExerciseEntry *entry)
{
  g_autoptr (MidlineExerciseEntry) stamped = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  stamped = midline_exercise_entry_copy (entry);
  stamped->entered_at = midline_program_get_unix_seconds (self);
  return apply (self,
                midline_diary_day_with_entry (midline_program_get_diary_day (self, date), stamped),
                NULL);
}

/**
 * midline_program_set_load:
 * @date: a day, today at the latest
 * @exercise_id: an exercise
 * @load_kg: what it is done with, in kilograms; below 0 takes it away
 *
 * Holds for every set of the exercise on that day: those recorded and those still to come.
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_load (MidlineProgram *self,
                          MidlineDate     date,
                          const char     *exercise_id,
                          double          load_kg)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  g_return_val_if_fail (exercise_id != NULL, FALSE);

  return apply (self,
                midline_diary_day_with_load (midline_program_get_diary_day (self, date),
                                             exercise_id, load_kg,
                                             midline_program_get_unix_seconds (self)),
                NULL);
}

/**
 * midline_program_set_day_note:
 * @date: a day, today at the latest
 * @note: (nullable): the person’s own words about the day; NULL or "" takes the note away
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_day_note (MidlineProgram *self,
                              MidlineDate     date,
                              const char     *note)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return apply (self,
                midline_diary_day_with_note (midline_program_get_diary_day (self, date), note,
                                             midline_program_get_unix_seconds (self)),
                NULL);
}

/**
 * midline_program_load_diary_history:
 * @date: a day
 *
 * Returns: (transfer full) (element-type MidlineDiaryChange): what its entries were before they
 *   were changed, removed or taken back, the newest change first
 */
GPtrArray *
midline_program_load_diary_history (MidlineProgram *self,
                                    MidlineDate     date)
{
  GPtrArray *changes;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  changes = midline_store_load_diary_history (self->store, self->person_id, date, &error);
  if (changes == NULL)
    {
      midline_program_fail (self, error);
      changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_change_free);
    }
  return changes;
}

/**
 * midline_program_set_morning:
 * @date: the day of the morning, today at the latest
 * @morning: how it was compared with usual
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_morning (MidlineProgram *self,
                             MidlineDate     date,
                             MidlineMorning  morning)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return apply (self,
                midline_diary_day_with_morning (midline_program_get_diary_day (self, date), morning,
                                                midline_program_get_unix_seconds (self)),
                NULL);
}

/**
 * midline_program_set_after:
 * @date: a day, today at the latest
 * @pain_highest_0_to_10: the highest during the session, or MIDLINE_NOT_ENTERED
 * @pain_after_0_to_10: after it, or MIDLINE_NOT_ENTERED
 * @two_more: whether two more of each would have gone
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_after (MidlineProgram *self,
                           MidlineDate     date,
                           int             pain_highest_0_to_10,
                           int             pain_after_0_to_10,
                           MidlineSaid     two_more)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return apply (self,
                midline_diary_day_with_after (midline_program_get_diary_day (self, date),
                                              pain_highest_0_to_10, pain_after_0_to_10, two_more,
                                              midline_program_get_unix_seconds (self)),
                NULL);
}

/**
 * midline_program_set_walked:
 * @date: a day, today at the latest
 * @walked: whether the person took a walk
 *
 * Returns: whether it is on disk; FALSE also for a day to come
 */
gboolean
midline_program_set_walked (MidlineProgram *self,
                            MidlineDate     date,
                            gboolean        walked)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return apply (self,
                midline_diary_day_with_walk (midline_program_get_diary_day (self, date), walked,
                                             midline_program_get_unix_seconds (self)),
                NULL);
}

/**
 * midline_program_get_morning_session:
 * @date: a day
 *
 * Returns: the day before when something was trained on it, else MIDLINE_NO_DATE: there is nothing
 *   the morning could be about
 */
MidlineDate
midline_program_get_morning_session (MidlineProgram *self,
                                     MidlineDate     date)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  if (date > self->today || midline_program_get_diary_day (self, date - 1)->sets->len == 0)
    return MIDLINE_NO_DATE;
  return date - 1;
}

/**
 * midline_program_get_completion:
 * @date_in_week: a day
 *
 * Returns: the week that holds the day in numbers, without the sessions of time off
 */
MidlineCompletion
midline_program_get_completion (MidlineProgram *self,
                                MidlineDate     date_in_week)
{
  g_autoptr (MidlineWeek) week = midline_program_dup_week (self, date_in_week, NULL);
  g_autoptr (GPtrArray) days = NULL;

  if (week == NULL)
    return (MidlineCompletion) { 0 };
  days = midline_program_load_diary_days (self, week->start, week->start + 6);
  return midline_completion_from_week (week, (MidlineDiaryDay * const *) days->pdata, days->len,
                                       midline_program_get_time_off (self));
}
