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
             const MidlineDiaryDay *day,
             gboolean               is_off)
{
  int planned_sets = 0;
  int done_sets = 0;
  gboolean is_done;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      planned_sets += (int) midline_plan_item_get_n_sets (item);
      if (day != NULL)
        done_sets += (int) midline_diary_day_count_sets (day, item);
    }

  is_done = midline_session_get_state (planned_sets, done_sets) == MIDLINE_SESSION_DONE;
  if (is_off && !is_done)
    {
      completion->sessions_off++;
      return;
    }
  completion->sessions_planned++;
  completion->sessions_done += is_done ? 1 : 0;
  completion->sets_planned += planned_sets;
  completion->sets_done += done_sets;
}

/**
 * midline_completion_from_days:
 * @week: a week of the plan
 * @days: (array length=n_days) (nullable): what the diary holds, in any order; days outside the
 *   week are ignored and missing days were not done
 * @n_days: how many
 *
 * Returns: the week in numbers, as midline_completion_from_week() without time off
 */
MidlineCompletion
midline_completion_from_days (const MidlineWeek       *week,
                              MidlineDiaryDay * const *days,
                              guint                    n_days)
{
  return midline_completion_from_week (week, days, n_days, NULL);
}

/**
 * midline_completion_from_week:
 * @week: a week of the plan
 * @days: (array length=n_days) (nullable): what the diary holds, in any order; days outside the
 *   week are ignored and missing days were not done
 * @n_days: how many
 * @time_off: (nullable) (element-type MidlineTimeOff): days that the person marked
 *
 * Sessions that the person put on free days, and sessions that became empty, are not counted as
 * planned; nor are those of time off, unless they were done.
 *
 * Returns: the week in numbers
 */
MidlineCompletion
midline_completion_from_week (const MidlineWeek       *week,
                              MidlineDiaryDay * const *days,
                              guint                    n_days,
                              GPtrArray               *time_off)
{
  MidlineCompletion completion = { 0 };
  guint n_sessions = 0;
  guint n_marked = 0;

  g_return_val_if_fail (week != NULL && (days != NULL || n_days == 0), completion);

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);
      gboolean is_off = midline_time_off_list_find (time_off, session->date) != NULL;

      if (session->kind == MIDLINE_SESSION_OWN || session->items->len == 0)
        continue;

      n_sessions++;
      n_marked += is_off ? 1 : 0;
      add_session (&completion, session, find_day (days, n_days, session->date), is_off);
    }
  completion.is_off = n_sessions > 0 && n_marked == n_sessions;

  return completion;
}

/**
 * midline_completion_counts:
 * @self: a week in numbers
 *
 * Returns: whether at least two thirds of the planned sessions were done (plan-engine: completion);
 *   a week off does not count
 */
gboolean
midline_completion_counts (const MidlineCompletion *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !self->is_off && self->sessions_planned > 0 &&
         self->sessions_done * 3 >= self->sessions_planned * 2;
}

/**
 * midline_completion_count_weeks_in_a_row:
 * @weeks: (array length=n_weeks): weeks, the running one first, then backwards
 * @n_weeks: how many there are
 *
 * Counts the weeks that count without a break. The running week adds to them once it counts and
 * never breaks them; a week off and one without a planned session neither count nor break. A week
 * that lost sessions to time off counts when the others were done, and does not break either.
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
      if (weeks[i].is_off || weeks[i].sessions_planned == 0)
        continue;
      if (midline_completion_counts (&weeks[i]))
        n++;
      else if (i > 0 && weeks[i].sessions_off == 0)
        break;
    }
  return n;
}
