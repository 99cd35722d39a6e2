/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-training-history.h"

#include "midline-ladder-private.h"

/* Rise (plan-engine: sets, time, load). */
#define WEEKS_THAT_COUNT 4
#define MAX_RISE_PERCENT 15
#define MIN_RISE_POINTS 6

struct _MidlineTrainingHistory {
  MidlineWeek *previous_week;   /* (owned) (nullable) */
  GArray *week_records;         /* (owned) (element-type MidlineWeekRecord) oldest first */
  GHashTable *done_well;        /* (owned) (element-type utf8) set of exercise ids */
  GHashTable *accepted;         /* (owned) (element-type utf8) set of exercise ids */
  int most_load;                /* of any week, or MIDLINE_NO_CEILING */
  MidlineDate last_strength;    /* or MIDLINE_NO_DATE */
};

/**
 * midline_training_history_new:
 *
 * Returns: (transfer full): the history of a person who has not trained yet
 */
MidlineTrainingHistory *
midline_training_history_new (void)
{
  MidlineTrainingHistory *self = g_new0 (MidlineTrainingHistory, 1);

  self->week_records = g_array_new (FALSE, FALSE, sizeof (MidlineWeekRecord));
  self->done_well = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->accepted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->most_load = MIDLINE_NO_CEILING;

  return self;
}

/**
 * midline_training_history_free:
 * @self: (nullable) (transfer full): a history
 */
void
midline_training_history_free (MidlineTrainingHistory *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->previous_week, midline_week_unref);
  g_array_unref (self->week_records);
  g_hash_table_unref (self->done_well);
  g_hash_table_unref (self->accepted);
  g_free (self);
}

/**
 * midline_training_history_set_previous_week:
 * @self: a history
 * @week: (nullable): the week before the one to build, or the present one for a rebuild
 */
void
midline_training_history_set_previous_week (MidlineTrainingHistory *self,
                                            MidlineWeek            *week)
{
  g_return_if_fail (self != NULL);

  if (week != NULL)
    midline_week_ref (week);
  g_clear_pointer (&self->previous_week, midline_week_unref);
  self->previous_week = week;
}

/**
 * midline_training_history_add_week_record:
 * @self: a history
 * @record: a past week, copied; add the oldest first
 */
void
midline_training_history_add_week_record (MidlineTrainingHistory  *self,
                                          const MidlineWeekRecord *record)
{
  g_return_if_fail (self != NULL && record != NULL);

  g_array_append_val (self->week_records, *record);
}

/**
 * midline_training_history_set_done_well:
 * @self: a history
 * @exercise_id: id of an exercise that went well
 */
void
midline_training_history_set_done_well (MidlineTrainingHistory *self,
                                        const char             *exercise_id)
{
  g_return_if_fail (self != NULL && exercise_id != NULL);

  g_hash_table_add (self->done_well, g_strdup (exercise_id));
}

/**
 * midline_training_history_unset_done_well:
 * @self: a history
 * @exercise_id: id of an exercise that went well before and does so no more
 */
void
midline_training_history_unset_done_well (MidlineTrainingHistory *self,
                                          const char             *exercise_id)
{
  g_return_if_fail (self != NULL && exercise_id != NULL);

  g_hash_table_remove (self->done_well, exercise_id);
}

/**
 * midline_training_history_set_accepted:
 * @self: a history
 * @exercise_id: id of an exercise that the person took up when it was suggested
 */
void
midline_training_history_set_accepted (MidlineTrainingHistory *self,
                                       const char             *exercise_id)
{
  g_return_if_fail (self != NULL && exercise_id != NULL);

  g_hash_table_add (self->accepted, g_strdup (exercise_id));
}

/**
 * midline_training_history_set_most_load:
 * @self: a history
 * @knee_load: the most that the next week may weigh, whatever the weeks before weighed: after a
 *   step back it may not be more than what stands
 */
void
midline_training_history_set_most_load (MidlineTrainingHistory *self,
                                        int                     knee_load)
{
  g_return_if_fail (self != NULL);

  self->most_load = knee_load;
}

/**
 * midline_training_history_set_last_strength:
 * @self: a history
 * @date: the last day on which strength was trained, or %MIDLINE_NO_DATE
 */
void
midline_training_history_set_last_strength (MidlineTrainingHistory *self,
                                            MidlineDate             date)
{
  g_return_if_fail (self != NULL);

  self->last_strength = date;
}

/**
 * midline_training_history_get_previous_week:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the week before the one to build
 */
MidlineWeek *
midline_training_history_get_previous_week (const MidlineTrainingHistory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->previous_week;
}

/**
 * midline_training_history_is_done_well:
 * @self: a history
 * @exercise_id: (nullable): id of an exercise
 *
 * Returns: whether it went well; %FALSE for what was never entered
 */
gboolean
midline_training_history_is_done_well (const MidlineTrainingHistory *self,
                                       const char                   *exercise_id)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return exercise_id != NULL && g_hash_table_contains (self->done_well, exercise_id);
}

/**
 * midline_training_history_is_accepted:
 * @self: a history
 * @exercise_id: id of an exercise
 *
 * Returns: whether the person took it up when it was suggested
 */
gboolean
midline_training_history_is_accepted (const MidlineTrainingHistory *self,
                                      const char                   *exercise_id)
{
  g_return_val_if_fail (self != NULL && exercise_id != NULL, FALSE);

  return g_hash_table_contains (self->accepted, exercise_id);
}

/**
 * midline_training_history_get_reached_level:
 * @self: a history
 * @catalogue: the exercises
 * @exercise: one of them
 *
 * How far the diary has come on the ladder of an exercise: the highest level that went well among
 * the exercise itself, the rungs below it and those above it.
 *
 * Returns: 1 to 3, or 0 when nothing on the ladder went well yet
 */
int
midline_training_history_get_reached_level (const MidlineTrainingHistory *self,
                                            MidlineCatalogue             *catalogue,
                                            const MidlineExercise        *exercise)
{
  g_autoptr(MidlineLadders) ladders = NULL;
  g_autofree gboolean *is_below = NULL;
  g_autofree gboolean *is_above = NULL;
  int rung = midline_catalogue_find (catalogue, exercise);
  int reached = 0;

  g_return_val_if_fail (self != NULL && exercise != NULL, 0);

  if (rung < 0)
    return 0;

  ladders = midline_ladders_new (catalogue);
  is_below = g_new0 (gboolean, ladders->n_rungs);
  is_above = g_new0 (gboolean, ladders->n_rungs);
  midline_ladders_mark_below (ladders, (guint) rung, is_below);
  midline_ladders_mark_above (ladders, (guint) rung, is_above);

  for (guint i = 0; i < ladders->n_rungs; i++)
    {
      const MidlineExercise *other = midline_catalogue_get_exercise (catalogue, i);

      if ((is_below[i] || is_above[i] || i == (guint) rung) &&
          midline_training_history_is_done_well (self, other->id))
        reached = MAX (reached, other->level);
    }

  return reached;
}

/**
 * midline_training_history_get_rise_ceiling:
 * @self: a history
 *
 * The highest knee-load score that the next week may have: at most 15 %, or 6 points where that
 * is more, above the highest planned score of the last four weeks in which at least half of the
 * sets were done. Weeks that were cut are passed over, so they do not lower it. Where no week was
 * half done the score may not rise at all (plan-engine: sets, time, load).
 *
 * Returns: a score, or %MIDLINE_NO_CEILING for a person without past weeks
 */
int
midline_training_history_get_rise_ceiling (const MidlineTrainingHistory *self)
{
  int highest_done = -1;
  int highest = -1;
  int n_weeks = 0;

  g_return_val_if_fail (self != NULL, MIDLINE_NO_CEILING);

  for (guint i = self->week_records->len; i > 0 && n_weeks < WEEKS_THAT_COUNT; i--)
    {
      const MidlineWeekRecord *record = &g_array_index (self->week_records, MidlineWeekRecord,
                                                        i - 1);

      if (record->was_cut)
        continue;

      n_weeks++;
      highest = MAX (highest, record->planned_knee_load);
      if (record->planned_sets > 0 && record->done_sets * 2 >= record->planned_sets)
        highest_done = MAX (highest_done, record->planned_knee_load);
    }

  if (n_weeks == 0)
    return self->most_load;

  if (highest_done < 0)
    return MIN (highest, self->most_load);

  return MIN (highest_done + MAX (highest_done * MAX_RISE_PERCENT / 100, MIN_RISE_POINTS),
              self->most_load);
}

/**
 * midline_training_history_get_last_strength:
 * @self: a history
 *
 * Returns: the last day on which strength was trained, or %MIDLINE_NO_DATE
 */
MidlineDate
midline_training_history_get_last_strength (const MidlineTrainingHistory *self)
{
  g_return_val_if_fail (self != NULL, MIDLINE_NO_DATE);

  return self->last_strength;
}
