/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What an accepted suggestion does to a week (midline-plan-effect.h). Doing it twice does no more
 * than doing it once: changes name the dose to reach, cuts start from the whole. */

#include "midline-course-private.h"

#include "midline-plan-edit-private.h"
#include "midline-planner-private.h"

/**
 * midline_item_change_new:
 * @exercise_id: the exercise that changes
 * @new_exercise_id: (nullable): what takes its place
 * @old_dose: its dose before
 * @new_dose: its dose after
 * @steps_up: whether it is a step up
 *
 * Returns: (transfer full): a change that is not about a weight
 */
MidlineItemChange *
midline_item_change_new (const char        *exercise_id,
                         const char        *new_exercise_id,
                         const MidlineDose *old_dose,
                         const MidlineDose *new_dose,
                         gboolean           steps_up)
{
  MidlineItemChange *self;

  g_return_val_if_fail (exercise_id != NULL && old_dose != NULL && new_dose != NULL, NULL);

  self = g_new0 (MidlineItemChange, 1);
  self->exercise_id = g_strdup (exercise_id);
  self->new_exercise_id = g_strdup (new_exercise_id);
  self->old_dose = *old_dose;
  self->new_dose = *new_dose;
  self->old_load_kg = MIDLINE_NOT_ENTERED;
  self->new_load_kg = MIDLINE_NOT_ENTERED;
  self->steps_up = steps_up;

  return self;
}

/**
 * midline_item_change_copy:
 * @self: a change
 *
 * Returns: (transfer full): a copy
 */
MidlineItemChange *
midline_item_change_copy (const MidlineItemChange *self)
{
  MidlineItemChange *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->exercise_id = g_strdup (self->exercise_id);
  copy->new_exercise_id = g_strdup (self->new_exercise_id);

  return copy;
}

/**
 * midline_item_change_free:
 * @self: (nullable) (transfer full): a change
 */
void
midline_item_change_free (MidlineItemChange *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise_id);
  g_free (self->new_exercise_id);
  g_free (self);
}

/**
 * midline_plan_effect_new:
 * @from: the first day it acts on
 *
 * Returns: (transfer full): an effect that does nothing yet
 */
MidlinePlanEffect *
midline_plan_effect_new (MidlineDate from)
{
  MidlinePlanEffect *self = g_new0 (MidlinePlanEffect, 1);

  self->from = from;
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_item_change_free);

  return self;
}

/**
 * midline_plan_effect_copy:
 * @self: an effect
 *
 * Returns: (transfer full): a deep copy
 */
MidlinePlanEffect *
midline_plan_effect_copy (const MidlinePlanEffect *self)
{
  MidlinePlanEffect *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_item_change_free);
  for (guint i = 0; i < self->changes->len; i++)
    g_ptr_array_add (copy->changes,
                     midline_item_change_copy (g_ptr_array_index (self->changes, i)));

  return copy;
}

/**
 * midline_plan_effect_free:
 * @self: (nullable) (transfer full): an effect
 */
void
midline_plan_effect_free (MidlinePlanEffect *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->changes);
  g_free (self);
}

/* A change that keeps the dose only names an exercise; a weight is no part of the plan. */
static gboolean
changes_plan (const MidlineItemChange *change)
{
  return change->new_load_kg < 0 &&
         (change->new_exercise_id != NULL ||
          !midline_dose_equal (&change->old_dose, &change->new_dose));
}

/**
 * midline_plan_effect_is_none:
 * @self: an effect
 *
 * Returns: whether it changes nothing in the plan
 */
gboolean
midline_plan_effect_is_none (const MidlinePlanEffect *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < self->changes->len; i++)
    if (changes_plan (g_ptr_array_index (self->changes, i)))
      return FALSE;

  return self->cut_percent <= 0 && !self->starts_phase_again && self->model_number == 0 &&
         self->move_from == MIDLINE_NO_DATE;
}

static MidlinePlanItem *
find_item (GPtrArray  *items,
           const char *exercise_id)
{
  for (guint i = 0; i < items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (items, i);

      if (g_str_equal (item->exercise_id, exercise_id))
        return item;
    }

  return NULL;
}

static void
exchange_item (const MidlineCourse     *course,
               GPtrArray               *items,
               MidlinePlanItem         *old,
               const MidlineItemChange *change)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (course->catalogue,
                                                              change->new_exercise_id);
  MidlineSession session = { .items = items };
  MidlinePlanItem *item;

  if (exercise == NULL || find_item (items, change->new_exercise_id) != NULL)
    return;

  item = midline_plan_item_new (exercise->id, &change->new_dose, exercise->statement_id,
                                change->steps_up ? MIDLINE_LEVEL_EARNED : MIDLINE_LEVEL_EASED);
  item->dose.sets = MIN (item->dose.sets, old->dose.sets);
  item->is_core = old->is_core;
  item->placed_by_person = TRUE;
  g_ptr_array_remove (items, old);
  midline_session_take_item (&session, course->catalogue, item);
}

/* A step up takes the place of just the number that it was suggested for; a step down never gives
 * more of anything. */
static int
change_number (int      number,
               int      old_number,
               int      new_number,
               gboolean steps_up)
{
  if (!steps_up)
    return MIN (number, new_number);

  return number == old_number ? new_number : number;
}

static void
change_item (const MidlineCourse     *course,
             GPtrArray               *items,
             const MidlineItemChange *change)
{
  MidlinePlanItem *item = find_item (items, change->exercise_id);
  MidlineDose dose;

  if (item == NULL || !changes_plan (change))
    return;
  if (change->new_exercise_id != NULL)
    {
      exchange_item (course, items, item, change);
      return;
    }

  dose = item->dose;
  dose.sets = change_number (dose.sets, change->old_dose.sets, change->new_dose.sets,
                             change->steps_up);
  dose.reps = change_number (dose.reps, change->old_dose.reps, change->new_dose.reps,
                             change->steps_up);
  dose.hold_seconds = change_number (dose.hold_seconds, change->old_dose.hold_seconds,
                                     change->new_dose.hold_seconds, change->steps_up);
  if (!midline_dose_equal (&dose, &item->dose))
    {
      item->dose = dose;
      item->placed_by_person = TRUE;
    }
}

/* @week with the days of @source from @first to @last, and its phase. */
static void
take_days (MidlineWeek       *week,
           const MidlineWeek *source,
           MidlineDate        first,
           MidlineDate        last)
{
  guint at = 0;

  for (guint i = week->sessions->len; i > 0; i--)
    {
      MidlineDate date = ((MidlineSession *) g_ptr_array_index (week->sessions, i - 1))->date;

      if (date >= first && date <= last)
        g_ptr_array_remove_index (week->sessions, i - 1);
    }
  for (guint i = week->empty_places->len; i > 0; i--)
    {
      MidlineDate date = g_array_index (week->empty_places, MidlineEmptyPlace, i - 1).date;

      if (date >= first && date <= last)
        g_array_remove_index (week->empty_places, i - 1);
    }

  for (guint i = 0; i < source->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (source->sessions, i);

      if (session->date < first || session->date > last)
        continue;
      while (at < week->sessions->len &&
             ((MidlineSession *) g_ptr_array_index (week->sessions, at))->date < session->date)
        at++;
      g_ptr_array_insert (week->sessions, (int) at, midline_session_copy (session));
    }
  for (guint i = 0; i < source->empty_places->len; i++)
    {
      MidlineEmptyPlace place = g_array_index (source->empty_places, MidlineEmptyPlace, i);

      if (place.date >= first && place.date <= last)
        g_array_append_val (week->empty_places, place);
    }
  week->phase = source->phase;
  week->hip_work_only = source->hip_work_only;
}

static MidlineWeek *
find_model (const MidlineCourse *course,
            int                  number)
{
  for (guint i = 0; i < course->models->len; i++)
    if (((MidlineWeek *) g_ptr_array_index (course->models, i))->number == number)
      return g_ptr_array_index (course->models, i);

  return NULL;
}

/* The builder anew, or an earlier week again. What stands in @week does not count, so that doing it
 * twice gives the same. (transfer full) (nullable) */
static MidlineWeek *
build_again (const MidlinePlanEffect *self,
             const MidlineCourse     *course,
             const MidlineWeek       *week,
             MidlineDate              first)
{
  MidlineWeekRequest request = {
    .number = week->number,
    .start = week->start,
    .plan_from = first,
    .phase = self->phase,
  };

  if (self->model_number > 0)
    {
      const MidlineWeek *model = find_model (course, self->model_number);

      if (model == NULL)
        return NULL;
      request.phase = model->phase;
      request.hip_work_only = model->hip_work_only;
      return midline_planner_likely_week (model, &request, course->answers);
    }
  if (self->starts_phase_again)
    {
      g_autoptr(MidlineTrainingHistory) history =
        midline_course_create_history (course, NULL, first - 1);

      midline_training_history_set_most_load (history, first > week->start ? self->most_rest_load
                                                                           : self->most_load);
      return midline_planner_build_week (course->catalogue, course->answers, &request, history);
    }

  return NULL;
}

/* A mobility day that was moved among the days that are begun anew stays, with what a whole new
 * week holds on such a day: without it the week would lose its stretches. */
static void
keep_moved_mobility (const MidlinePlanEffect *self,
                     const MidlineCourse     *course,
                     const MidlineWeek       *week,
                     MidlineWeek             *again,
                     MidlineDate              first,
                     MidlineDate              last)
{
  g_autoptr(MidlineWeek) whole = build_again (self, course, week, week->start);
  const MidlineSession *model = midline_week_find_model (whole, MIDLINE_SESSION_MOBILITY);

  for (guint i = 0; i < week->sessions->len && model != NULL; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);
      MidlineSession *kept;
      guint at = 0;

      if (session->kind != MIDLINE_SESSION_MOBILITY || session->date < first ||
          session->date > last || midline_week_get_session (again, session->date) != NULL)
        continue;
      kept = midline_session_copy (model);
      kept->date = session->date;
      while (at < again->sessions->len &&
             ((MidlineSession *) g_ptr_array_index (again->sessions, at))->date < kept->date)
        at++;
      g_ptr_array_insert (again->sessions, (int) at, kept);
    }
}

static void
apply_to_days (const MidlinePlanEffect *self,
               const MidlineCourse     *course,
               MidlineWeek             *week,
               MidlineDate              first,
               MidlineDate              last)
{
  g_autoptr(MidlineWeek) again = build_again (self, course, week, first);

  if (again != NULL)
    {
      keep_moved_mobility (self, course, week, again, first, last);
      take_days (week, again, first, last);
    }

  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (session->date < first || session->date > last)
        continue;
      for (guint j = 0; j < self->changes->len; j++)
        {
          change_item (course, session->items, g_ptr_array_index (self->changes, j));
          if (session->whole_items != NULL)
            change_item (course, session->whole_items, g_ptr_array_index (self->changes, j));
        }
    }
}

static void
cut_days (const MidlinePlanEffect *self,
          const MidlineCourse     *course,
          MidlineWeek             *week,
          MidlineDate              first)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (session->date >= first && session->date <= self->cut_last)
        midline_session_cut (course, week, session, self->cut_percent, self->has_high_load);
    }
}

static gboolean
holds_day (const MidlineWeek *week,
           MidlineDate        date)
{
  return date >= week->start && date < week->start + 7;
}

/* The session comes with what was accepted since its day. */
static MidlineWeek *
move_session (const MidlinePlanEffect *self,
              const MidlineCourse     *course,
              const MidlineWeek       *week)
{
  g_autoptr(MidlineWeek) model = midline_course_dup_model (course, week);
  g_autoptr(MidlineWeek) before = midline_week_copy (week);

  if (midline_week_get_session (week, self->move_to) != NULL ||
      midline_week_get_session (week, self->move_from) == NULL)
    return midline_week_copy (week);
  take_days (before, model, self->move_from, self->move_from);

  return midline_plan_edit_move_session (before, self->move_from, self->move_to);
}

/**
 * midline_plan_effect_apply:
 * @self: what to do
 * @course: what the rules read
 * @week: a week
 *
 * Does it on the days of the week that it acts on. Days gone by stay as they were planned, and so
 * does a session that was begun before it was accepted. Doing it again changes nothing.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_effect_apply (const MidlinePlanEffect *self,
                           const MidlineCourse     *course,
                           const MidlineWeek       *week)
{
  g_autoptr(MidlineWeek) after = NULL;
  MidlineDate first;

  g_return_val_if_fail (self != NULL && course != NULL && week != NULL, NULL);

  first = midline_course_is_begun (course, self->from) ? self->from + 1 : self->from;
  after = midline_week_copy (week);
  if (first < week->start + 7)
    {
      apply_to_days (self, course, after, MAX (first, week->start), week->start + 6);
      cut_days (self, course, after, first);
    }
  if (self->move_from != MIDLINE_NO_DATE && holds_day (week, self->move_from) &&
      holds_day (week, self->move_to))
    return move_session (self, course, after);

  return g_steal_pointer (&after);
}

/**
 * midline_plan_effect_apply_before:
 * @self: what to do
 * @course: what the rules read
 * @week: the week in which it was accepted, without its cuts
 *
 * Does what lasts on the days of the week before it was accepted. The result is for later weeks to
 * follow, never to be shown.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_effect_apply_before (const MidlinePlanEffect *self,
                                  const MidlineCourse     *course,
                                  const MidlineWeek       *week)
{
  MidlineWeek *after;
  MidlineDate last;

  g_return_val_if_fail (self != NULL && course != NULL && week != NULL, NULL);

  last = midline_course_is_begun (course, self->from) ? self->from : self->from - 1;
  after = midline_week_copy (week);
  if (last >= week->start)
    apply_to_days (self, course, after, week->start, MIN (last, week->start + 6));

  return after;
}
