/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-weekly-check.h"

#include <string.h>

/* A plan begun with fewer days than this left in its week asks nothing about that week: the first
 * answers were given in it. */
#define LEAST_DAYS_LIVED 3

G_DEFINE_BOXED_TYPE (MidlineWeeklyCheck, midline_weekly_check, midline_weekly_check_copy,
                     midline_weekly_check_free)

/**
 * midline_weekly_check_new:
 * @date: the last day of the plan week it is about
 * @pain_0_to_10: (array fixed-size=5): by #MidlineActivity; anything below 0 was not tried
 * @entered_at: Unix seconds, UTC
 *
 * Returns: (transfer full): a check
 */
MidlineWeeklyCheck *
midline_weekly_check_new (MidlineDate date,
                          const int   pain_0_to_10[],
                          gint64      entered_at)
{
  MidlineWeeklyCheck *self;

  g_return_val_if_fail (pain_0_to_10 != NULL, NULL);

  self = g_new0 (MidlineWeeklyCheck, 1);
  self->date = date;
  self->entered_at = entered_at;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    self->pain_0_to_10[i] = pain_0_to_10[i] < 0 ? MIDLINE_PAIN_NOT_TRIED : pain_0_to_10[i];

  return self;
}

/**
 * midline_weekly_check_copy:
 * @self: a check
 *
 * Returns: (transfer full): a copy
 */
MidlineWeeklyCheck *
midline_weekly_check_copy (const MidlineWeeklyCheck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

/**
 * midline_weekly_check_free:
 * @self: (nullable) (transfer full): a check
 */
void
midline_weekly_check_free (MidlineWeeklyCheck *self)
{
  g_free (self);
}

/**
 * midline_weekly_check_equal:
 * @a: (nullable): a check
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_weekly_check_equal (const MidlineWeeklyCheck *a,
                            const MidlineWeeklyCheck *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->date == b->date &&
         memcmp (a->pain_0_to_10, b->pain_0_to_10, sizeof a->pain_0_to_10) == 0 &&
         a->entered_at == b->entered_at;
}

/**
 * midline_weekly_check_says_anything:
 * @self: a check
 *
 * Returns: whether at least one number was given
 */
gboolean
midline_weekly_check_says_anything (const MidlineWeeklyCheck *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    if (self->pain_0_to_10[i] != MIDLINE_PAIN_NOT_TRIED)
      return TRUE;

  return FALSE;
}

/**
 * midline_weekly_check_get_daily_life_pain:
 * @self: a check
 *
 * Daily-life pain is the highest of now, stairs and sitting (plan-engine: the answers used). It is
 * known only with a number for now, which can always be given, and for stairs or sitting: a knee
 * that did neither has shown nothing.
 *
 * Returns: 0 to 10, or %MIDLINE_PAIN_NOT_TRIED when it is not known
 */
int
midline_weekly_check_get_daily_life_pain (const MidlineWeeklyCheck *self)
{
  int now, used;

  g_return_val_if_fail (self != NULL, MIDLINE_PAIN_NOT_TRIED);

  now = self->pain_0_to_10[MIDLINE_ACTIVITY_NOW];
  used = MAX (self->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS],
              self->pain_0_to_10[MIDLINE_ACTIVITY_SITTING]);
  if (now == MIDLINE_PAIN_NOT_TRIED || used == MIDLINE_PAIN_NOT_TRIED)
    return MIDLINE_PAIN_NOT_TRIED;

  return MAX (now, used);
}

/**
 * midline_weekly_check_find_day:
 * @plan: the frame of the plan
 * @today: the present day
 *
 * The day whose check may be entered on @today: today on the last day of a plan week, on other
 * days the last day of the week before, so that a forgotten check can be made up.
 *
 * Returns: the last day of a plan week, or %MIDLINE_NO_DATE where there is nothing to ask about
 */
MidlineDate
midline_weekly_check_find_day (const MidlinePlan *plan,
                               MidlineDate        today)
{
  MidlineDate day;

  g_return_val_if_fail (plan != NULL, MIDLINE_NO_DATE);

  if (today < plan->started_on)
    return MIDLINE_NO_DATE;

  day = midline_plan_get_week_start (plan, midline_plan_get_week_number (plan, today)) + 6;
  if (day > today)
    day -= 7;

  return day - plan->started_on + 1 >= LEAST_DAYS_LIVED ? day : MIDLINE_NO_DATE;
}
