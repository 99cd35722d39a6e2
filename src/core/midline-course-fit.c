/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Which exercise may take the place of another in a week, by the bounds of the builder: level,
 * load, things, chips, pillars, minutes and rise (plan-engine: stepping up). */

#include "midline-course-private.h"

#include "midline-plan-edit-private.h"
#include "midline-session-time.h"

#include <string.h>

/*
 * midline_course_find_item:
 * @week: a week
 * @exercise_id: id of an exercise
 * @from: the first day looked at
 *
 * Returns: (transfer none) (nullable): the exercise as the plan has it from that day on, as before
 *   a cut; else as it had it last in the week
 */
MidlinePlanItem *
midline_course_find_item (const MidlineWeek *week,
                          const char        *exercise_id,
                          MidlineDate        from)
{
  MidlinePlanItem *found = NULL;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);
      GPtrArray *items = session->whole_items != NULL ? session->whole_items : session->items;

      for (guint j = 0; j < items->len; j++)
        {
          MidlinePlanItem *item = g_ptr_array_index (items, j);

          if (!g_str_equal (item->exercise_id, exercise_id))
            continue;
          if (session->date >= from)
            return item;
          found = item;
        }
    }

  return found;
}

static gboolean
is_in_settle (const MidlineWeek     *week,
              const MidlineExercise *exercise)
{
  return week->phase == MIDLINE_PHASE_SETTLE ||
         (week->hip_work_only && exercise->pillar != MIDLINE_PILLAR_HIP);
}

/* Level, load, things and chips, whatever stands beside it. */
static gboolean
fits_person (const MidlineCourse   *self,
             const MidlineWeek     *week,
             const MidlineExercise *offered)
{
  gboolean in_settle = is_in_settle (week, offered);

  if (offered->position == MIDLINE_POSITION_RUNNING && !self->answers->runs)
    return FALSE;
  if (!midline_answers_fit_exercise (self->answers, offered))
    return FALSE;
  if (offered->pillar == MIDLINE_PILLAR_QUAD_BALANCE &&
      offered->knee_load > MIDLINE_KNEE_LOAD_LOW &&
      midline_answers_is_sore_for_load (self->answers))
    return FALSE;
  if (offered->knee_load == MIDLINE_KNEE_LOAD_HIGH && (in_settle || week->hip_work_only))
    return FALSE;

  return offered->level <= (in_settle ? 1 : midline_phase_get_max_level (week->phase));
}

/* What trains in a session once @offered stands in the place of @old (each nullable). */
static void
count_pillars (const MidlineCourse   *self,
               const MidlineSession  *session,
               const MidlineExercise *old,
               const MidlineExercise *offered,
               guint                  counts[MIDLINE_N_PILLARS])
{
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (self->catalogue,
                                                                  item->exercise_id);

      if (exercise == old)
        exercise = offered;
      if (exercise != NULL)
        counts[exercise->pillar]++;
    }
}

static gboolean
joins_hip_and_quad (const guint counts[MIDLINE_N_PILLARS])
{
  return counts[MIDLINE_PILLAR_HIP] > 0 && counts[MIDLINE_PILLAR_QUAD_BALANCE] > 0 &&
         counts[MIDLINE_PILLAR_FOOT] + counts[MIDLINE_PILLAR_MOVEMENT_MECHANICS] > 0;
}

/* Whether the week still trains every pillar that it trains now, and each strength day still joins
 * hip, quad and foot or movement where it does now. */
static gboolean
stays_covered (const MidlineCourse   *self,
               const MidlineWeek     *week,
               const MidlineExercise *old,
               const MidlineExercise *offered)
{
  guint before[MIDLINE_N_PILLARS] = { 0 };
  guint after[MIDLINE_N_PILLARS] = { 0 };

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);
      guint day_before[MIDLINE_N_PILLARS] = { 0 };
      guint day_after[MIDLINE_N_PILLARS] = { 0 };

      count_pillars (self, session, NULL, NULL, day_before);
      count_pillars (self, session, old, offered, day_after);
      if (midline_session_kind_is_strength (session->kind) && joins_hip_and_quad (day_before) &&
          !joins_hip_and_quad (day_after))
        return FALSE;
      for (int pillar = 0; pillar < MIDLINE_N_PILLARS; pillar++)
        {
          before[pillar] += day_before[pillar];
          after[pillar] += day_after[pillar];
        }
    }

  for (int pillar = 0; pillar < MIDLINE_N_PILLARS; pillar++)
    if (before[pillar] > 0 && after[pillar] == 0)
      return FALSE;

  return TRUE;
}

static gboolean
holds (GPtrArray  *items,
       const char *exercise_id)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    if (g_str_equal (((MidlinePlanItem *) g_ptr_array_index (items, i))->exercise_id, exercise_id))
      return TRUE;

  return FALSE;
}

static gboolean
has_other_high_load (const MidlineCourse   *self,
                     const MidlineSession  *session,
                     const MidlineExercise *old)
{
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (self->catalogue,
                                                                  item->exercise_id);

      if (exercise != NULL && exercise != old && exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH)
        return TRUE;
    }

  return FALSE;
}

/*
 * midline_course_can_replace:
 * @self: what the rules read
 * @week: a week
 * @old: an exercise of it
 * @offered: another
 *
 * Returns: whether @offered may take its place in every session of the week
 */
gboolean
midline_course_can_replace (const MidlineCourse   *self,
                            const MidlineWeek     *week,
                            const MidlineExercise *old,
                            const MidlineExercise *offered)
{
  if (!fits_person (self, week, offered))
    return FALSE;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (!holds (session->items, old->id) && !holds (session->whole_items, old->id))
        continue;
      if (holds (session->items, offered->id) || holds (session->whole_items, offered->id))
        return FALSE;
      if (offered->knee_load == MIDLINE_KNEE_LOAD_HIGH && has_other_high_load (self, session, old))
        return FALSE;
    }

  return offered->pillar == old->pillar || stays_covered (self, week, old, offered);
}

/*
 * midline_course_get_base_sets:
 * @week: a week
 * @exercise: an exercise
 *
 * Returns: the most sets of it in that week: two in Settle, else the record's own
 */
int
midline_course_get_base_sets (const MidlineWeek     *week,
                              const MidlineExercise *exercise)
{
  return is_in_settle (week, exercise) ? MIN (exercise->dose.sets, 2) : exercise->dose.sets;
}

/*
 * midline_course_get_ceiling:
 * @self: what the rules read
 * @week: the present week
 *
 * Returns: the highest knee-load score that it may have: the cap of the phase and the rise
 */
int
midline_course_get_ceiling (const MidlineCourse *self,
                            const MidlineWeek   *week)
{
  g_autoptr(MidlineTrainingHistory) history =
    midline_course_create_history (self, NULL, week->start - 1);
  MidlinePhase phase = week->hip_work_only ? MIDLINE_PHASE_SETTLE : week->phase;

  return MIN (midline_phase_get_knee_load_cap (phase),
              midline_training_history_get_rise_ceiling (history));
}

/* Whether minutes and knee load stay within their bounds, or grow no further beyond them. */
static gboolean
has_room (const MidlineCourse *self,
          const MidlineWeek   *before,
          const MidlineWeek   *after,
          int                  ceiling)
{
  int score = midline_week_get_knee_load (after, self->catalogue);

  if (score > ceiling && score > midline_week_get_knee_load (before, self->catalogue))
    return FALSE;

  for (guint i = 0; i < after->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (after->sessions, i);
      const MidlineSession *was = midline_week_get_session (before, session->date);
      int seconds = midline_session_get_seconds (session, self->catalogue);

      if (seconds > MIDLINE_SECONDS_WITHIN (self->answers->minutes) &&
          (was == NULL || seconds > midline_session_get_seconds (was, self->catalogue)))
        return FALSE;
    }

  return TRUE;
}

/*
 * midline_course_has_room_for:
 * @self: what the rules read
 * @whole: the present week as later weeks follow it
 * @change: what would become of an exercise of it
 * @ceiling: the highest knee-load score that it may have
 *
 * Returns: whether the week with the change on every day keeps to minutes and knee load
 */
gboolean
midline_course_has_room_for (const MidlineCourse     *self,
                             const MidlineWeek       *whole,
                             const MidlineItemChange *change,
                             int                      ceiling)
{
  g_autoptr(MidlinePlanEffect) effect = midline_plan_effect_new (whole->start + 7);
  g_autoptr(MidlineWeek) after = NULL;

  g_ptr_array_add (effect->changes, midline_item_change_copy (change));
  after = midline_plan_effect_apply_before (effect, self, whole);

  return has_room (self, whole, after, ceiling);
}

/* The rungs next to one, upwards or downwards: the one that it names itself first, then those that
 * name it, in record order. */
static void
add_next_rungs (const MidlineCourse   *self,
                const MidlineExercise *exercise,
                gboolean               upwards,
                GPtrArray             *queue)
{
  const char *named = upwards ? exercise->progression_id : exercise->regression_id;
  MidlineExercise *next = named != NULL ? midline_catalogue_lookup (self->catalogue, named) : NULL;

  if (next != NULL && !g_ptr_array_find (queue, next, NULL))
    g_ptr_array_add (queue, next);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (self->catalogue); i++)
    {
      next = midline_catalogue_get_exercise (self->catalogue, i);
      named = upwards ? next->regression_id : next->progression_id;
      if (named != NULL && g_str_equal (named, exercise->id) &&
          !g_ptr_array_find (queue, next, NULL))
        g_ptr_array_add (queue, next);
    }
}

static gboolean
stands_in_week (const MidlineWeek *week,
                const char        *exercise_id)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (holds (session->items, exercise_id) || holds (session->whole_items, exercise_id))
        return TRUE;
    }

  return FALSE;
}

/* Upwards, what the week holds already is no step: the builder keeps its days apart (plan-engine:
 * choosing for a place). Nor is it climbed over, for nothing says that it went well. */
static MidlineExercise *
find_rung (const MidlineCourse   *self,
           const MidlineWeek     *week,
           const MidlineExercise *exercise,
           gboolean               upwards)
{
  g_autoptr(GPtrArray) queue = g_ptr_array_new ();

  g_ptr_array_add (queue, (gpointer) exercise);
  for (guint i = 0; i < queue->len; i++)
    {
      MidlineExercise *rung = g_ptr_array_index (queue, i);

      if (upwards && rung != exercise && stands_in_week (week, rung->id))
        continue;
      if (rung != exercise && (upwards || rung->knee_load <= exercise->knee_load) &&
          midline_course_can_replace (self, week, exercise, rung))
        return rung;
      add_next_rungs (self, rung, upwards, queue);
    }

  return NULL;
}

/*
 * midline_course_find_harder:
 * @self: what the rules read
 * @week: the present week
 * @exercise: an exercise of it
 *
 * Returns: (transfer none) (nullable): the first record up the ladder that fits and does not stand
 *   in the week yet
 */
MidlineExercise *
midline_course_find_harder (const MidlineCourse   *self,
                            const MidlineWeek     *week,
                            const MidlineExercise *exercise)
{
  return find_rung (self, week, exercise, TRUE);
}

/**
 * midline_course_find_easier:
 * @self: what the rules read
 * @week: the present week
 * @exercise: an exercise of it
 *
 * Returns: (transfer none) (nullable): the first record down the ladder that fits and loads the
 *   kneecap no more
 */
MidlineExercise *
midline_course_find_easier (const MidlineCourse   *self,
                            const MidlineWeek     *week,
                            const MidlineExercise *exercise)
{
  return find_rung (self, week, exercise, FALSE);
}
