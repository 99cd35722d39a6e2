/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-completion.h"

/**
 * midline_session_get_state:
 * @planned_sets: sets that were planned
 * @done_sets: how many of them were done
 *
 * Returns: done from 80 % of the planned sets on (plan-engine: completion); a session without
 *   planned sets is not done
 */
MidlineSessionState
midline_session_get_state (int planned_sets,
                           int done_sets)
{
  if (planned_sets <= 0 || done_sets <= 0)
    return MIDLINE_SESSION_NOT_DONE;

  return (gint64) done_sets * 5 >= (gint64) planned_sets * 4 ? MIDLINE_SESSION_DONE
                                                              : MIDLINE_SESSION_PART_DONE;
}

static const MidlineDiaryDay *
find_day (MidlineDiaryDay * const *days,
          guint                    n_days,
          MidlineDate              date)
{
  for (guint i = 0; i < n_days; i++)
    if (days[i] != NULL && days[i]->date == date)
      return days[i];

  return NULL;
}

static void
add_session (MidlineCompletion     *completion,
             const MidlineSession  *session,
             const MidlineDiaryDay *day)
{
  int planned_sets = 0;
  int done_sets = 0;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      planned_sets += (int) midline_plan_item_get_n_sets (item);
      if (day != NULL)
        done_sets += (int) midline_diary_day_count_sets (day, item);
    }

  completion->sessions_planned++;
  completion->sets_planned += planned_sets;
  completion->sets_done += done_sets;
  if (midline_session_get_state (planned_sets, done_sets) == MIDLINE_SESSION_DONE)
    completion->sessions_done++;
}

/**
 * midline_completion_from_days:
 * @week: a week of the plan
 * @days: (array length=n_days) (nullable): what the diary holds, in any order; days outside the
 *   week are ignored and missing days were not done
 * @n_days: how many
 *
 * Sessions that the person put on free days, and sessions that became empty, are not counted as
 * planned.
 *
 * Returns: the week in numbers
 */
MidlineCompletion
midline_completion_from_days (const MidlineWeek       *week,
                              MidlineDiaryDay * const *days,
                              guint                    n_days)
{
  MidlineCompletion completion = { 0 };

  g_return_val_if_fail (week != NULL && (days != NULL || n_days == 0), completion);

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (session->kind == MIDLINE_SESSION_OWN || session->items->len == 0)
        continue;

      add_session (&completion, session, find_day (days, n_days, session->date));
    }

  return completion;
}

/**
 * midline_completion_counts:
 * @self: a week in numbers
 *
 * Returns: whether at least two thirds of the planned sessions were done (plan-engine: completion)
 */
gboolean
midline_completion_counts (const MidlineCompletion *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->sessions_planned > 0 && self->sessions_done * 3 >= self->sessions_planned * 2;
}

/**
 * midline_completion_count_weeks_in_a_row:
 * @weeks: (array length=n_weeks): weeks, the running one first, then backwards
 * @n_weeks: how many there are
 *
 * Counts the weeks that count without a break. The running week adds to them once it counts and
 * never breaks them; a week without a planned session neither counts nor breaks.
 *
 * Returns: number of weeks, 0 when there is none to speak of
 */
int
midline_completion_count_weeks_in_a_row (const MidlineCompletion *weeks,
                                         guint                    n_weeks)
{
  int n = 0;

  for (guint i = 0; i < n_weeks; i++)
    {
      if (weeks[i].sessions_planned == 0)
        continue;
      if (midline_completion_counts (&weeks[i]))
        n++;
      else if (i > 0)
        break;
    }
  return n;
}
