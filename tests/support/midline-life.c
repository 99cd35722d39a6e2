/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-life.h"

#define TRAVEL_FROM 63
#define TRAVEL_DAYS 7
#define DAYS_A_STEP 35
#define MOST_REPS 15

/* Every eleventh day nothing, every seventeenth a part, the weeks of travel not at all. */
static int
get_share_percent (int day)
{
  if (day >= TRAVEL_FROM && day < TRAVEL_FROM + TRAVEL_DAYS)
    return 0;
  if (day % 11 == 8 || day % 90 / 7 == 7)
    return 0;
  return day % 17 == 11 ? 50 : 100;
}

static MidlineDiaryDay *
add_item (const MidlineDiaryDay *day, MidlinePlanItem *item, gint64 now)
{
  g_autoptr (MidlineDiaryDay) all = midline_diary_day_with_all_sets (day, item, MIDLINE_SIDE_RIGHT,
                                                                     now);

  /* The left side is a repetition or two behind. */
  for (guint i = 0; i < all->sets->len; i++)
    {
      MidlineSetRecord *set = g_ptr_array_index (all->sets, i);

      if (set->side == MIDLINE_SIDE_LEFT && set->reps > 2 && set->set_number == item->dose.sets)
        set->reps -= 1;
    }
  return g_steal_pointer (&all);
}

static void
train (MidlineSample *sample, int percent)
{
  gint64 person = midline_store_ensure_person (sample->store, NULL);
  gint64 now = midline_clock_get_unix_seconds (sample->clock);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);
  g_autoptr (MidlineDiaryDay) empty = midline_diary_day_new (today);
  g_autoptr (MidlineDiaryDay) day = midline_diary_day_with_morning (
    empty, today % 5 == 0 ? MIDLINE_MORNING_1_WORSE : MIDLINE_MORNING_AS_USUAL, now);
  guint n = session != NULL ? session->items->len * (guint) percent / 100 : 0;

  for (guint i = 0; i < n; i++)
    {
      MidlineDiaryDay *next = add_item (day, g_ptr_array_index (session->items, i), now);

      midline_diary_day_unref (day);
      day = next;
    }
  g_assert_true (midline_store_save_diary_day (sample->store, person, empty, day, NULL));
}

/* One exercise of the day grows by a repetition, and by a set once that is too many. */
static void
grow (MidlineSample *sample, int day)
{
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, today);

  if (session == NULL)
    return;
  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      MidlineDose dose = item->dose;

      if ((day / DAYS_A_STEP + (int) i) % 2 == 0 || midline_dose_is_held (&dose))
        continue;
      if (dose.reps < MOST_REPS)
        dose.reps++;
      else
        dose.sets++;
      midline_program_set_dose (sample->program, today, item->exercise_id, &dose);
    }
}

/* Every ninth week nothing is said; running begins in the fifth week. */
static void
check (MidlineSample *sample)
{
  MidlineDate due = midline_program_get_weekly_check_due (sample->program);
  int week = (due - midline_program_get_plan (sample->program)->started_on) / 7;
  int pain[MIDLINE_N_ACTIVITIES] = {
    [MIDLINE_ACTIVITY_NOW] = MAX (2 - week / 6, 0),
    [MIDLINE_ACTIVITY_STAIRS] = MAX (4 - week / 4, 0) + (week % 13 == 11),
    [MIDLINE_ACTIVITY_RUNNING] = week < 4 || week == 11 ? MIDLINE_PAIN_NOT_TRIED
                                                        : MAX (6 - week / 3, 1),
    [MIDLINE_ACTIVITY_SQUATTING] = MAX (3 - week / 5, 0) + (week % 6 == 4),
    [MIDLINE_ACTIVITY_SITTING] = week % 7 == 3 ? 3 : 2,
  };

  if (due != MIDLINE_NO_DATE && week % 9 != 8)
    g_assert_true (midline_program_save_weekly_check (sample->program, due, pain));
}

/** midline_life_live: lives @n_days from the present day on, and ends on the morning after. */
void
midline_life_live (MidlineSample *sample, int n_days)
{
  for (int i = 0; i < n_days; i++)
    {
      MidlineDate today = midline_program_get_today (sample->program);
      int day = (int) (today - midline_program_get_plan (sample->program)->started_on);

      if (day == TRAVEL_FROM)
        g_assert_true (midline_program_save_time_off (sample->program, today,
                                                      today + TRAVEL_DAYS - 1,
                                                      MIDLINE_TIME_OFF_TRAVEL));
      if (day > 0 && day % DAYS_A_STEP < 7)
        grow (sample, day);
      train (sample, get_share_percent (day));
      check (sample);
      midline_clock_set_fixed (sample->clock,
                               midline_clock_get_unix_seconds (sample->clock) + 24 * 60 * 60);
      midline_program_check_day (sample->program);
    }
  /* The program has read none of the days that were written past it. */
  midline_sample_reopen (sample);
}
