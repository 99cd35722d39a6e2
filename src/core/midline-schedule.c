/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the chosen weekdays hold strength, and which exercises of the week they take
 * (plan-engine: which days). */

#include "midline-schedule.h"

#define MAX_STRENGTH_DAYS 3

static guint
next_weekday (guint day)
{
  return (day + 1) % 7;
}

static guint
count_days (guint days)
{
  guint n = 0;

  for (guint day = 0; day < 7; day++)
    n += days >> day & 1;

  return n;
}

/* The fewest days from one strength day to the next, across the end of the week too: the larger,
 * the more even. */
static guint
get_smallest_gap (guint days)
{
  guint smallest = 7;

  for (guint day = 0; day < 7; day++)
    {
      guint gap = 1;

      if ((days >> day & 1) == 0)
        continue;

      while ((days >> (day + gap) % 7 & 1) == 0)
        gap++;
      smallest = MIN (smallest, gap);
    }

  return smallest;
}

/* Whether the first day in which two sets differ belongs to @a: earlier days win the last tie. */
static gboolean
is_earlier (guint a,
            guint b)
{
  guint differing = a ^ b;

  return differing != 0 && (a & differing & (~differing + 1)) != 0;
}

static gboolean
is_better (guint a,
           guint b)
{
  guint n_a = count_days (a);
  guint n_b = count_days (b);

  if (n_a != n_b)
    return n_a > n_b;

  if (get_smallest_gap (a) != get_smallest_gap (b))
    return get_smallest_gap (a) > get_smallest_gap (b);

  return is_earlier (a, b);
}

/**
 * midline_schedule_is_spaced:
 * @strength_days: mask of `1 << MidlineWeekday`
 *
 * Returns: whether any two of the days have at least one whole day between them, also across the
 *   end of the week; %TRUE for no day and for one day
 */
gboolean
midline_schedule_is_spaced (guint strength_days)
{
  for (guint day = 0; day < 7; day++)
    if ((strength_days >> day & 1) != 0 && (strength_days >> next_weekday (day) & 1) != 0)
      return FALSE;

  return TRUE;
}

/**
 * midline_schedule_pick_strength_days:
 * @weekdays: mask of the chosen days, `1 << MidlineWeekday`
 *
 * The largest set of at most three chosen days in which any two have a whole day between them,
 * also across the end of the week. Ties take the more even spacing (so two days have two whole
 * days between them where that can be), then the earlier days.
 *
 * Returns: mask of the strength days, 0 only for no chosen day
 */
guint
midline_schedule_pick_strength_days (guint weekdays)
{
  guint best = 0;

  weekdays &= MIDLINE_EVERY_WEEKDAY;

  for (guint days = 1; days <= MIDLINE_EVERY_WEEKDAY; days++)
    if ((days & ~weekdays) == 0 &&
        count_days (days) <= MAX_STRENGTH_DAYS &&
        midline_schedule_is_spaced (days) &&
        is_better (days, best))
      best = days;

  return best;
}

/**
 * midline_schedule_suggest_weekdays:
 * @weekdays: mask of the chosen days, `1 << MidlineWeekday`
 *
 * A better pair for days that leave room for one strength day only: the first chosen day stays,
 * the other comes three days later, so that two whole days lie between them.
 *
 * Returns: mask of two days, or 0 when the chosen days are fine (or none is chosen)
 */
guint
midline_schedule_suggest_weekdays (guint weekdays)
{
  weekdays &= MIDLINE_EVERY_WEEKDAY;

  if (weekdays == 0 || count_days (midline_schedule_pick_strength_days (weekdays)) > 1)
    return 0;

  /* One day, or two that touch: the first is the one whose day before is not chosen. */
  for (guint day = 0; day < 7; day++)
    if ((weekdays >> day & 1) != 0 && (weekdays >> (day + 6) % 7 & 1) == 0)
      return 1u << day | 1u << (day + 3) % 7;

  g_return_val_if_reached (0);
}

/**
 * midline_schedule_assign:
 * @weekdays: mask of the chosen days, `1 << MidlineWeekday`
 * @week_start: first day of the week
 * @week_number: number of the week, 1 or more
 * @kinds: (out): what each day holds; index 0 is @week_start
 * @has_session: (out): whether that day holds anything
 *
 * Strength days take A, B, A in the order of the week; where there is only one, A and B take turns
 * by week, A in odd weeks. The other chosen days are mobility and control.
 */
void
midline_schedule_assign (guint              weekdays,
                         MidlineDate        week_start,
                         int                week_number,
                         MidlineSessionKind kinds[7],
                         gboolean           has_session[7])
{
  guint strength = midline_schedule_pick_strength_days (weekdays);
  gboolean is_b = count_days (strength) == 1 && week_number % 2 == 0;

  for (int i = 0; i < 7; i++)
    {
      guint day = 1u << midline_date_get_weekday (week_start + i);

      has_session[i] = (weekdays & day) != 0;
      kinds[i] = MIDLINE_SESSION_MOBILITY;

      if ((strength & day) != 0)
        {
          kinds[i] = is_b ? MIDLINE_SESSION_STRENGTH_B : MIDLINE_SESSION_STRENGTH_A;
          is_b = !is_b;
        }
    }
}
