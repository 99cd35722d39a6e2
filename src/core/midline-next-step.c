/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a step up of an exercise is (plan-engine: stepping up). */

#include "midline-course-private.h"

#include <math.h>

#define MOST_REPS 15
#define MORE_REPS 2
#define MOST_HOLD_SECONDS 45
#define MORE_HOLD_SECONDS 5

static gboolean
raise_reps_or_hold (MidlineDose *dose)
{
  if (midline_dose_is_held (dose))
    {
      if (dose->hold_seconds >= MOST_HOLD_SECONDS)
        return FALSE;
      dose->hold_seconds = MIN (dose->hold_seconds + MORE_HOLD_SECONDS, MOST_HOLD_SECONDS);
      return TRUE;
    }
  if (dose->reps >= MOST_REPS)
    return FALSE;
  dose->reps = MIN (dose->reps + MORE_REPS, MOST_REPS);

  return TRUE;
}

/* The load that was used last, below 0 where none was entered. */
static double
find_load (const MidlineCourse *course,
           const char          *exercise_id,
           MidlineDate          date)
{
  const MidlineDiaryDay *day = midline_course_get_day (course, date);
  const MidlineExerciseEntry *entry =
    day != NULL ? midline_diary_day_find_entry (day, exercise_id) : NULL;
  double load_kg = entry != NULL ? entry->load_kg : MIDLINE_NOT_ENTERED;

  for (guint i = 0; day != NULL && i < day->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

      if (g_str_equal (record->exercise_id, exercise_id))
        load_kg = MAX (load_kg, record->load_kg);
    }

  return load_kg;
}

/* 2 to 10 % more (ACSM 2009), in half kilograms where one lies within that, else in tenths; below
 * 0, no step, where even a tenth is too much. */
static double
raise_load (double load_kg)
{
  double most_kg = load_kg * 1.1 + 1e-9;
  double half_kilograms = ceil (load_kg * 1.02 * 2) / 2;
  double tenth_kilograms = round (load_kg * 1.05 * 10) / 10;

  if (half_kilograms <= most_kg)
    return half_kilograms;
  return tenth_kilograms > load_kg && tenth_kilograms <= most_kg ? tenth_kilograms
                                                                 : MIDLINE_NOT_ENTERED;
}

static gboolean
uses_band (const MidlineExercise *exercise)
{
  for (guint i = 0; i < exercise->needs->len; i++)
    if ((g_array_index (exercise->needs, MidlineThings, i) &
         (MIDLINE_THING_LOOP_BAND | MIDLINE_THING_LONG_BAND)) != 0)
      return TRUE;

  return FALSE;
}

static MidlineItemChange *
make_next_rung (const MidlineCourse   *course,
                const MidlineWeek     *week,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise)
{
  const MidlineExercise *harder = midline_course_find_harder (course, week, exercise);
  MidlineDose dose;

  if (harder == NULL)
    return NULL;
  dose = harder->dose;
  dose.sets = MIN (item->dose.sets, midline_course_get_base_sets (week, harder));

  return midline_item_change_new (item->exercise_id, harder->id, &item->dose, &dose, TRUE);
}

static MidlineItemChange *
make_more_reps_or_hold (const MidlinePlanItem *item)
{
  MidlineDose dose = item->dose;

  return raise_reps_or_hold (&dose)
           ? midline_item_change_new (item->exercise_id, NULL, &item->dose, &dose, TRUE) : NULL;
}

static MidlineItemChange *
make_more_sets (const MidlineWeek     *week,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise)
{
  MidlineDose dose = item->dose;

  if (dose.sets >= midline_course_get_base_sets (week, exercise))
    return NULL;
  dose.sets++;

  return midline_item_change_new (item->exercise_id, NULL, &item->dose, &dose, TRUE);
}

/* A heavier weight or the next band: the plan holds neither, so the dose stays. */
static MidlineItemChange *
make_more_load (const MidlineCourse   *course,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise,
                MidlineDate            last)
{
  double load_kg = find_load (course, item->exercise_id, last);
  double raised_kg = load_kg > 0 ? raise_load (load_kg) : 0;
  MidlineItemChange *change;

  if (raised_kg < 0 || (load_kg <= 0 && !uses_band (exercise)))
    return NULL;
  change = midline_item_change_new (item->exercise_id, NULL, &item->dose, &item->dose, TRUE);
  change->old_load_kg = load_kg > 0 ? load_kg : MIDLINE_NOT_ENTERED;
  change->new_load_kg = raised_kg;

  return change;
}

/*
 * midline_course_make_step:
 * @course: what the rules read
 * @week: the present week as later weeks follow it
 * @item: an exercise of it
 * @last: the day on which it was done last, for the load that was used
 *
 * The next rung for minimal and low load; repetitions or hold first for more load; where there is
 * no rung, repetitions or hold, then sets, then load (plan-engine: stepping up).
 *
 * Returns: (transfer full) (nullable): the step, whatever room there is for it
 */
MidlineItemChange *
midline_course_make_step (const MidlineCourse   *course,
                          const MidlineWeek     *week,
                          const MidlinePlanItem *item,
                          MidlineDate            last)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (course->catalogue,
                                                              item->exercise_id);
  MidlineItemChange *change = NULL;

  if (exercise == NULL)
    return NULL;
  if (exercise->knee_load > MIDLINE_KNEE_LOAD_LOW)
    change = make_more_reps_or_hold (item);
  if (change == NULL)
    change = make_next_rung (course, week, item, exercise);
  if (change == NULL)
    change = make_more_reps_or_hold (item);
  if (change == NULL)
    change = make_more_sets (week, item, exercise);
  if (change == NULL)
    change = make_more_load (course, item, exercise, last);

  return change;
}
