/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What was planned and done over months and years, worked out of plain rows: the days, the weeks
 * and the doses that Progress shows. Nothing here carries a value over a gap. */
#include "midline-training-log.h"

/**
 * midline_training_days_from_items:
 * @items: (element-type MidlineTrainingItem): by date
 * @time_off: (nullable) (element-type MidlineTimeOff): days that the person marked
 *
 * Returns: (transfer full) (element-type MidlineTrainingDay): the days with a session, by date
 */
GArray *
midline_training_days_from_items (const GArray *items,
                                  GPtrArray    *time_off)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (MidlineTrainingDay));

  g_return_val_if_fail (items != NULL, days);

  for (guint i = 0; i < items->len; i++)
    {
      const MidlineTrainingItem *item = &g_array_index (items, MidlineTrainingItem, i);
      MidlineTrainingDay *day =
        days->len > 0 ? &g_array_index (days, MidlineTrainingDay, days->len - 1) : NULL;

      if (day == NULL || day->date != item->date)
        {
          const MidlineTrainingDay new_day = {
            .date = item->date, .kind = item->kind,
            .is_off = midline_time_off_list_find (time_off, item->date) != NULL,
          };

          g_array_append_val (days, new_day);
          day = &g_array_index (days, MidlineTrainingDay, days->len - 1);
        }
      day->sets_planned += MAX (item->dose.sets, 0) * (item->dose.each_side ? 2 : 1);
      day->sets_done += item->sets_done;
    }

  return days;
}

/** midline_training_day_get_state: how much of the session of the day was done. */
MidlineSessionState
midline_training_day_get_state (const MidlineTrainingDay *self)
{
  g_return_val_if_fail (self != NULL, MIDLINE_SESSION_NOT_DONE);

  return midline_session_get_state (self->sets_planned, self->sets_done);
}

/* As midline_completion_from_week() counts them. */
static void
add_day (MidlineCompletion        *completion,
         const MidlineTrainingDay *day)
{
  gboolean is_done = midline_training_day_get_state (day) == MIDLINE_SESSION_DONE;

  if (day->kind == MIDLINE_SESSION_OWN)
    return;
  /* Off until a day of the week proves to be none. */
  completion->is_off = day->is_off
                       && (completion->is_off
                           || completion->sessions_planned + completion->sessions_off == 0);
  if (day->is_off && !is_done)
    {
      completion->sessions_off++;
      return;
    }
  completion->sessions_planned++;
  completion->sessions_done += is_done ? 1 : 0;
  completion->sets_planned += day->sets_planned;
  completion->sets_done += day->sets_done;
}

/**
 * midline_training_weeks_from_days:
 * @days: (element-type MidlineTrainingDay): by date
 * @first_start: first day of the first week
 * @last: any day of the last week
 *
 * Returns: (transfer full) (element-type MidlineTrainingWeek): every week from @first_start to the
 *   one of @last, also those without a session; days outside are left out
 */
GArray *
midline_training_weeks_from_days (const GArray *days,
                                  MidlineDate   first_start,
                                  MidlineDate   last)
{
  GArray *weeks = g_array_new (FALSE, TRUE, sizeof (MidlineTrainingWeek));

  g_return_val_if_fail (days != NULL, weeks);

  for (MidlineDate start = first_start; start <= last; start += 7)
    {
      const MidlineTrainingWeek week = { .start = start };

      g_array_append_val (weeks, week);
    }
  for (guint i = 0; i < days->len; i++)
    {
      const MidlineTrainingDay *day = &g_array_index (days, MidlineTrainingDay, i);
      guint index = day->date >= first_start ? (guint) (day->date - first_start) / 7 : G_MAXUINT;

      if (index < weeks->len)
        add_day (&g_array_index (weeks, MidlineTrainingWeek, index).completion, day);
    }

  return weeks;
}

/** midline_training_count_done: sessions that were done, those of the person's own included. */
guint
midline_training_count_done (const GArray *days)
{
  guint n = 0;

  g_return_val_if_fail (days != NULL, 0);

  for (guint i = 0; i < days->len; i++)
    n += midline_training_day_get_state (&g_array_index (days, MidlineTrainingDay, i))
         == MIDLINE_SESSION_DONE;
  return n;
}

/**
 * midline_training_count_weeks_in_a_row:
 * @weeks: (element-type MidlineTrainingWeek): the running one last
 *
 * Returns: as midline_completion_count_weeks_in_a_row()
 */
int
midline_training_count_weeks_in_a_row (const GArray *weeks)
{
  g_autoptr (GArray) completions = g_array_new (FALSE, FALSE, sizeof (MidlineCompletion));

  g_return_val_if_fail (weeks != NULL, 0);

  for (guint i = weeks->len; i > 0; i--)
    g_array_append_val (completions,
                        g_array_index (weeks, MidlineTrainingWeek, i - 1).completion);
  return midline_completion_count_weeks_in_a_row ((const MidlineCompletion *) completions->data,
                                                  completions->len);
}

static gboolean
is_same_amount (const MidlineDose *a,
                const MidlineDose *b)
{
  return a->sets == b->sets && a->reps == b->reps && a->hold_seconds == b->hold_seconds
         && a->directions == b->directions;
}

/**
 * midline_dose_steps_from_items:
 * @items: (element-type MidlineTrainingItem): by date
 * @exercise_id: an exercise
 * @n_days: (out) (optional): on how many days it was done
 *
 * Days on which nothing of it was done say nothing about the dose and are passed over.
 *
 * Returns: (transfer full) (element-type MidlineDoseStep): each dose that it was done with, from
 *   the day on which it was new, by date
 */
GArray *
midline_dose_steps_from_items (const GArray *items,
                               const char   *exercise_id,
                               guint        *n_days)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (MidlineDoseStep));
  const char *id = g_intern_string (exercise_id);
  guint n = 0;

  g_return_val_if_fail (items != NULL, steps);

  for (guint i = 0; i < items->len; i++)
    {
      const MidlineTrainingItem *item = &g_array_index (items, MidlineTrainingItem, i);
      const MidlineDoseStep step = { item->date, item->dose };

      if (item->exercise_id != id || item->sets_done <= 0)
        continue;
      n++;
      if (steps->len == 0
          || !is_same_amount (&g_array_index (steps, MidlineDoseStep, steps->len - 1).dose,
                              &item->dose))
        g_array_append_val (steps, step);
    }
  if (n_days != NULL)
    *n_days = n;
  return steps;
}

/**
 * midline_dose_get_volume:
 * @dose: a dose
 *
 * Returns: repetitions, or seconds of a held exercise, of all sets of one side: what the height of
 *   a dose in a drawing stands for
 */
int
midline_dose_get_volume (const MidlineDose *dose)
{
  g_return_val_if_fail (dose != NULL, 0);

  return dose->sets * (midline_dose_is_held (dose) ? dose->hold_seconds
                                                   : dose->reps * MAX (dose->directions, 1));
}
