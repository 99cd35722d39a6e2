/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Edits of a day of the diary and what they add up to (midline-diary.h). Each edit is a pure
 * function: it leaves the day untouched and returns a new one. */

#include "midline-diary.h"

static int
pain_or_not_entered (int pain)
{
  return pain >= 0 && pain <= 10 ? pain : MIDLINE_NOT_ENTERED;
}

static void
put_set (MidlineDiaryDay        *day,
         const MidlineSetRecord *record)
{
  MidlineSetRecord *copy = midline_set_record_copy (record);

  for (guint i = 0; i < day->sets->len; i++)
    {
      MidlineSetRecord *old = g_ptr_array_index (day->sets, i);

      if (old->side == copy->side && old->set_number == copy->set_number &&
          g_strcmp0 (old->exercise_id, copy->exercise_id) == 0)
        {
          midline_set_record_free (old);
          g_ptr_array_index (day->sets, i) = copy;
          return;
        }
    }

  g_ptr_array_add (day->sets, copy);
}

/**
 * midline_diary_day_with_set:
 * @self: a day
 * @record: a completed set
 *
 * Returns: (transfer full): the day with that set, in place of an older record of the same set
 */
MidlineDiaryDay *
midline_diary_day_with_set (const MidlineDiaryDay  *self,
                            const MidlineSetRecord *record)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL && record != NULL, NULL);

  day = midline_diary_day_copy (self);
  put_set (day, record);

  return day;
}

/**
 * midline_diary_day_without_set:
 * @self: a day
 * @exercise_id: id of an exercise
 * @side: the leg, or both together
 * @set_number: 1, 2, …
 *
 * Returns: (transfer full): the day without that set; the same as before when it was not there
 */
MidlineDiaryDay *
midline_diary_day_without_set (const MidlineDiaryDay *self,
                               const char            *exercise_id,
                               MidlineSide            side,
                               int                    set_number)
{
  MidlineDiaryDay *day;
  MidlineSetRecord *record;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  record = midline_diary_day_find_set (day, exercise_id, side, set_number);
  if (record != NULL)
    g_ptr_array_remove (day->sets, record);

  return day;
}

/* The load that sets still to come are done with: the person said it once for the exercise. */
static double
get_load_to_come (const MidlineDiaryDay *day,
                  const char            *exercise_id)
{
  const MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  return entry != NULL && entry->load_kg >= 0.0 ? entry->load_kg : MIDLINE_NOT_ENTERED;
}

static void
put_planned_set (MidlineDiaryDay       *day,
                 const MidlinePlanItem *item,
                 MidlineSide            side,
                 int                    set_number,
                 gint64                 entered_at)
{
  g_autoptr(MidlineSetRecord) record = NULL;

  if (midline_diary_day_find_set (day, item->exercise_id, side, set_number) != NULL)
    return;

  record = midline_set_record_new (item->exercise_id, side, set_number);
  if (midline_dose_is_held (&item->dose))
    record->seconds = item->dose.hold_seconds;
  else
    record->reps = item->dose.reps;
  record->load_kg = get_load_to_come (day, item->exercise_id);
  record->entered_at = entered_at;
  put_set (day, record);
}

/**
 * midline_diary_day_with_all_sets:
 * @self: a day
 * @item: an exercise of the plan
 * @first_side: the side that starts where each leg works by itself
 * @entered_at: when it was ticked, Unix seconds, UTC
 *
 * Ticks a whole exercise. Sets that are recorded already stay as they are; each planned set that
 * is missing is added as planned, with the load that was said for the exercise, in the order of a
 * session: first side, other side, then the next set.
 *
 * Returns: (transfer full): the day with every planned set
 */
MidlineDiaryDay *
midline_diary_day_with_all_sets (const MidlineDiaryDay *self,
                                 const MidlinePlanItem *item,
                                 MidlineSide            first_side,
                                 gint64                 entered_at)
{
  MidlineDiaryDay *day;
  MidlineSide other_side;

  g_return_val_if_fail (self != NULL && item != NULL, NULL);

  if (first_side != MIDLINE_SIDE_LEFT)
    first_side = MIDLINE_SIDE_RIGHT;
  other_side = first_side == MIDLINE_SIDE_LEFT ? MIDLINE_SIDE_RIGHT : MIDLINE_SIDE_LEFT;

  day = midline_diary_day_copy (self);
  for (int set_number = 1; set_number <= item->dose.sets; set_number++)
    {
      if (!item->dose.each_side)
        {
          put_planned_set (day, item, MIDLINE_SIDE_BOTH, set_number, entered_at);
          continue;
        }
      put_planned_set (day, item, first_side, set_number, entered_at);
      put_planned_set (day, item, other_side, set_number, entered_at);
    }

  return day;
}

/**
 * midline_diary_day_without_exercise_sets:
 * @self: a day
 * @exercise_id: id of an exercise
 *
 * Returns: (transfer full): the day without any set of that exercise; pain and notes about it stay
 */
MidlineDiaryDay *
midline_diary_day_without_exercise_sets (const MidlineDiaryDay *self,
                                         const char            *exercise_id)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  for (guint i = day->sets->len; i > 0; i--)
    {
      const MidlineSetRecord *record = g_ptr_array_index (day->sets, i - 1);

      if (g_strcmp0 (record->exercise_id, exercise_id) == 0)
        g_ptr_array_remove_index (day->sets, i - 1);
    }

  return day;
}

static gboolean
entry_says_something (const MidlineExerciseEntry *entry)
{
  return entry->pain_0_to_10 != MIDLINE_NOT_ENTERED ||
         entry->two_more != MIDLINE_UNSAID ||
         entry->load_kg >= 0.0 ||
         entry->is_stopped ||
         (entry->note != NULL && *entry->note != '\0');
}

/**
 * midline_diary_day_with_entry:
 * @self: a day
 * @entry: what the person wrote about one exercise; pain outside 0 to 10 counts as not entered
 *
 * Returns: (transfer full): the day with that entry in place of an older one about the same
 *   exercise; an entry in which everything is missing takes the older one away
 */
MidlineDiaryDay *
midline_diary_day_with_entry (const MidlineDiaryDay      *self,
                              const MidlineExerciseEntry *entry)
{
  MidlineDiaryDay *day;
  MidlineExerciseEntry *old;
  g_autoptr(MidlineExerciseEntry) copy = NULL;
  guint index = 0;

  g_return_val_if_fail (self != NULL && entry != NULL, NULL);

  copy = midline_exercise_entry_copy (entry);
  copy->pain_0_to_10 = pain_or_not_entered (copy->pain_0_to_10);

  day = midline_diary_day_copy (self);
  index = day->entries->len;
  old = midline_diary_day_find_entry (day, copy->exercise_id);
  if (old != NULL && g_ptr_array_find (day->entries, old, &index))
    g_ptr_array_remove_index (day->entries, index);
  if (entry_says_something (copy))
    g_ptr_array_insert (day->entries, (int) index, g_steal_pointer (&copy));

  return day;
}

/**
 * midline_diary_day_with_load:
 * @self: a day
 * @exercise_id: id of an exercise
 * @load_kg: the load it is done with, in kilograms; below 0 takes it away
 * @entered_at: when it was said, Unix seconds, UTC
 *
 * Returns: (transfer full): the day with that load in the entry about the exercise, for the sets
 *   still to come, and in each of its sets that is recorded
 */
MidlineDiaryDay *
midline_diary_day_with_load (const MidlineDiaryDay *self,
                             const char            *exercise_id,
                             double                 load_kg,
                             gint64                 entered_at)
{
  g_autoptr(MidlineExerciseEntry) entry = NULL;
  const MidlineExerciseEntry *old;
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL && exercise_id != NULL, NULL);

  old = midline_diary_day_find_entry (self, exercise_id);
  entry = old != NULL ? midline_exercise_entry_copy (old)
                      : midline_exercise_entry_new (exercise_id);
  entry->load_kg = load_kg >= 0.0 ? load_kg : MIDLINE_NOT_ENTERED;
  entry->entered_at = entered_at;
  day = midline_diary_day_with_entry (self, entry);
  for (guint i = 0; i < day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

      if (g_strcmp0 (record->exercise_id, exercise_id) != 0)
        continue;
      record->load_kg = entry->load_kg;
      record->entered_at = entered_at;
    }

  return day;
}

/**
 * midline_diary_day_with_morning:
 * @self: a day
 * @morning: how the knee was this morning, about the session before
 * @entered_at: when it was said, Unix seconds, UTC
 *
 * Returns: (transfer full): the day with that answer
 */
MidlineDiaryDay *
midline_diary_day_with_morning (const MidlineDiaryDay *self,
                                MidlineMorning         morning,
                                gint64                 entered_at)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  day->morning = morning;
  day->entered_at = entered_at;

  return day;
}

/**
 * midline_diary_day_with_after:
 * @self: a day
 * @pain_highest_0_to_10: highest pain during the session; outside 0 to 10 counts as not entered
 * @pain_after_0_to_10: pain right after it; outside 0 to 10 counts as not entered
 * @two_more: could two more of each have been done?
 * @entered_at: when it was said, Unix seconds, UTC
 *
 * Returns: (transfer full): the day with the answers of the card after the last tick
 */
MidlineDiaryDay *
midline_diary_day_with_after (const MidlineDiaryDay *self,
                              int                    pain_highest_0_to_10,
                              int                    pain_after_0_to_10,
                              MidlineSaid            two_more,
                              gint64                 entered_at)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  day->pain_highest_0_to_10 = pain_or_not_entered (pain_highest_0_to_10);
  day->pain_after_0_to_10 = pain_or_not_entered (pain_after_0_to_10);
  day->two_more = two_more;
  day->entered_at = entered_at;

  return day;
}

/**
 * midline_diary_day_with_walk:
 * @self: a day
 * @walked: whether the person took a walk or a ride: a note on a free day, never counted
 * @entered_at: when it was said, Unix seconds, UTC
 *
 * Returns: (transfer full): the day with that note
 */
MidlineDiaryDay *
midline_diary_day_with_walk (const MidlineDiaryDay *self,
                             gboolean               walked,
                             gint64                 entered_at)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  day->walked = walked;
  day->entered_at = entered_at;

  return day;
}

/**
 * midline_diary_day_with_note:
 * @self: a day
 * @note: (nullable): the person's own words about the day; %NULL and “” take the note away
 * @entered_at: when it was written, Unix seconds, UTC
 *
 * Returns: (transfer full): the day with that note
 */
MidlineDiaryDay *
midline_diary_day_with_note (const MidlineDiaryDay *self,
                             const char            *note,
                             gint64                 entered_at)
{
  MidlineDiaryDay *day;

  g_return_val_if_fail (self != NULL, NULL);

  day = midline_diary_day_copy (self);
  g_free (day->note);
  day->note = g_strdup (note != NULL ? note : "");
  day->entered_at = entered_at;

  return day;
}

/**
 * midline_diary_day_get_load:
 * @self: a day
 * @exercise_id: id of an exercise
 *
 * Returns: the load the exercise was done with, in kilograms: what was said for all its sets, else
 *   that of the first set that has one; below 0 when none was entered
 */
double
midline_diary_day_get_load (const MidlineDiaryDay *self,
                            const char            *exercise_id)
{
  double load_kg;

  g_return_val_if_fail (self != NULL, MIDLINE_NOT_ENTERED);

  load_kg = get_load_to_come (self, exercise_id);
  for (guint i = 0; load_kg < 0.0 && i < self->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (self->sets, i);

      if (g_strcmp0 (record->exercise_id, exercise_id) == 0)
        load_kg = record->load_kg;
    }

  return load_kg;
}

/**
 * midline_diary_day_get_session_pain:
 * @self: a day
 *
 * The pain of a session is the highest that was said of its exercises and on the card after it.
 *
 * Returns: 0 to 10, or %MIDLINE_NOT_ENTERED when none was said
 */
int
midline_diary_day_get_session_pain (const MidlineDiaryDay *self)
{
  int pain;

  g_return_val_if_fail (self != NULL, MIDLINE_NOT_ENTERED);

  pain = self->pain_highest_0_to_10;
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MidlineExerciseEntry *entry = g_ptr_array_index (self->entries, i);

      pain = MAX (pain, entry->pain_0_to_10);
    }

  return pain;
}

/**
 * midline_plan_item_get_n_sets:
 * @item: an exercise of the plan
 *
 * Returns: how many sets it asks for; where each leg works by itself, those of both legs
 */
guint
midline_plan_item_get_n_sets (const MidlinePlanItem *item)
{
  g_return_val_if_fail (item != NULL, 0);

  return (guint) MAX (item->dose.sets, 0) * (item->dose.each_side ? 2 : 1);
}

static guint
count_sets_of_side (const MidlineDiaryDay *self,
                    const MidlinePlanItem *item,
                    MidlineSide            side)
{
  guint n_sets = 0;

  for (int set_number = 1; set_number <= item->dose.sets; set_number++)
    if (midline_diary_day_find_set (self, item->exercise_id, side, set_number) != NULL)
      n_sets++;

  return n_sets;
}

/**
 * midline_diary_day_count_sets:
 * @self: a day
 * @item: an exercise of the plan
 *
 * Returns: how many of its planned sets were done; sets beyond the plan do not count
 */
guint
midline_diary_day_count_sets (const MidlineDiaryDay *self,
                              const MidlinePlanItem *item)
{
  g_return_val_if_fail (self != NULL && item != NULL, 0);

  if (!item->dose.each_side)
    return count_sets_of_side (self, item, MIDLINE_SIDE_BOTH);

  return count_sets_of_side (self, item, MIDLINE_SIDE_RIGHT) +
         count_sets_of_side (self, item, MIDLINE_SIDE_LEFT);
}

/**
 * midline_diary_day_is_item_done:
 * @self: a day
 * @item: an exercise of the plan
 *
 * Returns: whether every planned set of it was done
 */
gboolean
midline_diary_day_is_item_done (const MidlineDiaryDay *self,
                                const MidlinePlanItem *item)
{
  guint n_sets = midline_plan_item_get_n_sets (item);

  return n_sets > 0 && midline_diary_day_count_sets (self, item) == n_sets;
}

/**
 * midline_diary_day_is_stopped:
 * @self: a day
 * @exercise_id: id of an exercise
 *
 * Pain above 5 stops an exercise for the day, until a lower number is entered (plan-engine: holding
 * and stepping down); below that the person may stop it. Its sets that were not done are left out:
 * nothing waits for them, and nothing counts them as done.
 *
 * Returns: whether it is stopped
 */
gboolean
midline_diary_day_is_stopped (const MidlineDiaryDay *self,
                              const char            *exercise_id)
{
  const MidlineExerciseEntry *entry;

  g_return_val_if_fail (self != NULL, FALSE);

  entry = midline_diary_day_find_entry (self, exercise_id);
  return entry != NULL &&
         (entry->is_stopped || entry->pain_0_to_10 > MIDLINE_STOP_EXERCISE_ABOVE);
}

/**
 * midline_diary_day_is_session_done:
 * @self: a day
 * @session: what the day holds
 *
 * Returns: whether at least 80 % of the planned sets were done (plan-engine: completion)
 */
gboolean
midline_diary_day_is_session_done (const MidlineDiaryDay *self,
                                   const MidlineSession  *session)
{
  guint n_planned = 0;
  guint n_done = 0;

  g_return_val_if_fail (self != NULL && session != NULL, FALSE);

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      n_planned += midline_plan_item_get_n_sets (item);
      n_done += midline_diary_day_count_sets (self, item);
    }

  return n_planned > 0 && n_done * 5 >= n_planned * 4;
}
