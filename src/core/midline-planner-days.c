/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What each day of a particular week holds: the schedule of the chosen weekdays, less the days
 * that have gone by, with a whole day kept from the last strength session done (plan-engine: which
 * days, weeks in time). */

#include "midline-planner-private.h"

#include "midline-schedule.h"

static gboolean
touches_last_strength (const MidlinePlanner *self,
                       MidlineDate           date)
{
  MidlineDate last = midline_training_history_get_last_strength (self->history);

  return last != MIDLINE_NO_DATE && ABS (date - last) < 2;
}

/* The last day of this week may not touch the first of the next. */
static gboolean
touches_next_week (const MidlinePlanner *self,
                   int                   day)
{
  guint strength = midline_schedule_pick_strength_days (self->answers->weekdays);
  MidlineWeekday first = midline_date_get_weekday (self->request->start + 7);

  return day == 6 && (strength & 1u << first) != 0;
}

static gboolean
has_strength (const MidlinePlanner *self)
{
  for (int i = 0; i < 7; i++)
    if (self->has_session[i] && midline_session_kind_is_strength (self->kinds[i]))
      return TRUE;

  return FALSE;
}

/* A week whose strength days have all gone by still gets one where that keeps the spacing, unless
 * strength was trained in it already. */
static void
rescue_strength (MidlinePlanner *self)
{
  MidlineDate last = midline_training_history_get_last_strength (self->history);

  if (has_strength (self) || last >= self->request->start)
    return;

  for (int i = 0; i < 7; i++)
    if (self->has_session[i] &&
        !touches_last_strength (self, self->request->start + i) &&
        !touches_next_week (self, i))
      {
        self->kinds[i] = MIDLINE_SESSION_STRENGTH_A;
        return;
      }
}

/**
 * midline_planner_assign_days:
 * @self: the builder; its days are set
 */
void
midline_planner_assign_days (MidlinePlanner *self)
{
  midline_schedule_assign (self->answers->weekdays, self->request->start, self->request->number,
                           self->kinds, self->has_session);

  for (int i = 0; i < 7; i++)
    {
      MidlineDate date = self->request->start + i;

      if (date < self->request->plan_from)
        self->has_session[i] = FALSE;
      else if (midline_session_kind_is_strength (self->kinds[i]) &&
               touches_last_strength (self, date))
        self->kinds[i] = MIDLINE_SESSION_MOBILITY;
    }

  rescue_strength (self);
}
