/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The value of a guided session and how it is laid out from a session of the plan. How time passes
 * is in midline-session-run-time.c, what the person does in -steps.c and -moves.c, reading in
 * -moment.c and -changes.c. */

#include "midline-session-run-private.h"

#include "midline-suggestion.h"

#include <math.h>

/* What a plan could hold at most without being nonsense; a broken record must not run for years. */
#define MOST_SETS 50
#define MOST_REPS 999
#define MOST_DIRECTIONS 9
#define MOST_SECONDS (24 * 60 * 60)

static void
run_exercise_free (RunExercise *self)
{
  g_free (self->id);
  g_free (self);
}

static void
clear_run (gpointer data)
{
  MidlineSessionRun *self = data;

  g_clear_pointer (&self->exercises, g_ptr_array_unref);
  g_clear_pointer (&self->turns, g_array_unref);
  g_clear_pointer (&self->steps, g_array_unref);
}

/** midline_session_run_ref: (transfer full): one more reference to the value. */
MidlineSessionRun *
midline_session_run_ref (MidlineSessionRun *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/** midline_session_run_unref: lets go of one reference; the last one frees the value. */
void
midline_session_run_unref (MidlineSessionRun *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_run);
}

G_DEFINE_BOXED_TYPE (MidlineSessionRun, midline_session_run,
                     midline_session_run_ref, midline_session_run_unref)

/* (transfer full): a copy that may be changed before it is handed out. */
MidlineSessionRun *
midline_session_run_copy (const MidlineSessionRun *self)
{
  MidlineSessionRun *copy = g_atomic_rc_box_new (MidlineSessionRun);

  *copy = *self;
  copy->exercises = g_ptr_array_ref (self->exercises);
  copy->turns = g_array_copy (self->turns);
  copy->steps = g_array_copy (self->steps);

  return copy;
}

/* Turn @index of the run, which exists. */
RunTurn *
midline_run_turn (const MidlineSessionRun *self,
                  guint                    index)
{
  return &g_array_index (self->turns, RunTurn, index);
}

/* The exercise of turn @index, which exists. */
RunExercise *
midline_run_exercise (const MidlineSessionRun *self,
                      guint                    index)
{
  return g_ptr_array_index (self->exercises, midline_run_turn (self, index)->exercise);
}

/* The first turn from @from on that is still to do; the number of turns where there is none. */
guint
midline_run_find_pending (const MidlineSessionRun *self,
                          guint                    from)
{
  guint index = from;

  while (index < self->turns->len
         && midline_run_turn (self, index)->outcome != MIDLINE_RUN_PENDING)
    index++;

  return index;
}

static gint64
tempo_us (double seconds)
{
  if (!isfinite (seconds) || seconds <= 0.0)
    return 0;

  return (gint64) llround (MIN (seconds, MOST_SECONDS) * G_TIME_SPAN_SECOND);
}

static RunExercise *
create_exercise (const MidlinePlanItem *item,
                 const MidlineExercise *exercise)
{
  RunExercise *self = g_new0 (RunExercise, 1);

  self->id = g_strdup (item->exercise_id);
  self->dose = item->dose;
  self->dose.sets = CLAMP (item->dose.sets, 0, MOST_SETS);
  self->dose.reps = CLAMP (item->dose.reps, 1, MOST_REPS);
  self->dose.directions = CLAMP (item->dose.directions, 1, MOST_DIRECTIONS);
  self->dose.hold_seconds = CLAMP (item->dose.hold_seconds, 0, MOST_SECONDS);
  self->dose.rest_seconds = CLAMP (item->dose.rest_seconds, 0, MOST_SECONDS);
  self->out_us = tempo_us (exercise->tempo_out_seconds);
  self->hold_us = self->dose.hold_seconds * G_TIME_SPAN_SECOND;
  self->back_us = tempo_us (exercise->tempo_back_seconds);
  self->pause_seconds = midline_set_get_pause_seconds (exercise, &self->dose);

  return self;
}

static void
append_turn (MidlineSessionRun     *self,
             MidlineSide            side,
             int                    set_number,
             const MidlineDiaryDay *day,
             gboolean               is_stopped)
{
  const RunExercise *exercise = g_ptr_array_index (self->exercises, self->exercises->len - 1);
  RunTurn turn = {
    .exercise = self->exercises->len - 1,
    .side = side,
    .set_number = set_number,
    .outcome = is_stopped ? MIDLINE_RUN_STOPPED : MIDLINE_RUN_PENDING,
    .reps = MIDLINE_NOT_ENTERED,
    .seconds = MIDLINE_NOT_ENTERED,
    .step = NO_STEP,
  };
  const MidlineSetRecord *record = NULL;

  if (day != NULL && set_number > 0)
    record = midline_diary_day_find_set (day, exercise->id, side, set_number);
  if (record != NULL)
    {
      turn.outcome = MIDLINE_RUN_RECORDED;
      turn.reps = record->reps;
      turn.seconds = record->seconds;
    }

  g_array_append_val (self->turns, turn);
}

/* The sets of the newest exercise from @first_set to @last_set, its sides in turn. */
static void
append_sets (MidlineSessionRun     *self,
             int                    first_set,
             int                    last_set,
             MidlineSide            first_side,
             const MidlineDiaryDay *day,
             gboolean               is_stopped)
{
  const RunExercise *exercise = g_ptr_array_index (self->exercises, self->exercises->len - 1);
  MidlineSide other_side = first_side == MIDLINE_SIDE_LEFT ? MIDLINE_SIDE_RIGHT
                                                           : MIDLINE_SIDE_LEFT;

  for (int set_number = first_set; set_number <= last_set; set_number++)
    {
      if (!exercise->dose.each_side)
        {
          append_turn (self, MIDLINE_SIDE_BOTH, set_number, day, is_stopped);
          continue;
        }
      append_turn (self, first_side, set_number, day, is_stopped);
      append_turn (self, other_side, set_number, day, is_stopped);
    }
}

static gboolean
has_exercise (const MidlineSessionRun *self,
              const char              *id)
{
  for (guint i = 0; i < self->exercises->len; i++)
    {
      const RunExercise *exercise = g_ptr_array_index (self->exercises, i);

      if (g_strcmp0 (exercise->id, id) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
append_exercise (MidlineSessionRun     *self,
                 const MidlinePlanItem *item,
                 const MidlineExercise *exercise,
                 MidlineSide            first_side,
                 const MidlineDiaryDay *day)
{
  gboolean is_stopped = day != NULL && midline_diary_day_is_stopped (day, item->exercise_id);
  gboolean is_first = self->turns->len == 0 && !is_stopped
                      && (day == NULL || day->sets->len == 0)
                      && exercise->kind != MIDLINE_EXERCISE_WARM_UP;
  RunExercise *added = create_exercise (item, exercise);

  if (added->dose.sets == 0)
    {
      run_exercise_free (added);
      return;
    }
  g_ptr_array_add (self->exercises, added);
  if (is_first)
    append_sets (self, 0, 0, first_side, NULL, FALSE);
  append_sets (self, 1, added->dose.sets, first_side, day, is_stopped);
}

/**
 * midline_session_run_new:
 * @session: what the day holds
 * @catalogue: the exercises, for their tempo; one that is not there is passed over
 * @first_side: the side that starts where each leg works by itself; both counts as right
 * @day: (nullable): what the diary holds of the day
 * @now_us: now
 *
 * A guided session that begins with getting ready for the first set that is still to do. Sets in
 * the diary are passed over, and so are exercises that the diary says were stopped. Where
 * nothing was done that day, the first exercise is warmed up to at half range, one set of each leg,
 * unless it is a warm-up itself. An exercise that stands in the session twice is done once. Where
 * nothing is to do it is finished.
 *
 * Returns: (transfer full): the run
 */
MidlineSessionRun *
midline_session_run_new (const MidlineSession  *session,
                         MidlineCatalogue      *catalogue,
                         MidlineSide            first_side,
                         const MidlineDiaryDay *day,
                         gint64                 now_us)
{
  MidlineSessionRun *self;

  g_return_val_if_fail (session != NULL && catalogue != NULL, NULL);

  self = g_atomic_rc_box_new0 (MidlineSessionRun);
  self->exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) run_exercise_free);
  self->turns = g_array_new (FALSE, FALSE, sizeof (RunTurn));
  self->steps = g_array_new (FALSE, FALSE, sizeof (guint));
  self->now_us = now_us;
  self->last = NO_TURN;
  self->own_reps = MIDLINE_NOT_ENTERED;
  self->rest_after = NO_TURN;
  if (first_side != MIDLINE_SIDE_LEFT)
    first_side = MIDLINE_SIDE_RIGHT;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);

      if (exercise != NULL && !has_exercise (self, item->exercise_id))
        append_exercise (self, item, exercise, first_side, day);
    }
  self->cursor = midline_run_find_pending (self, 0);
  if (self->cursor < self->turns->len)
    midline_run_get_ready (self, MIDLINE_CHANGE_SECONDS);
  else
    midline_run_finish (self);

  return self;
}

static gboolean
turns_equal (const GArray *a,
             const GArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const RunTurn *of_a = &g_array_index (a, RunTurn, i);
      const RunTurn *of_b = &g_array_index (b, RunTurn, i);

      if (of_a->exercise != of_b->exercise || of_a->side != of_b->side
          || of_a->set_number != of_b->set_number || of_a->outcome != of_b->outcome
          || of_a->reps != of_b->reps || of_a->seconds != of_b->seconds
          || of_a->step != of_b->step)
        return FALSE;
    }

  return TRUE;
}

static gboolean
exercises_equal (const GPtrArray *a,
                 const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const RunExercise *of_a = g_ptr_array_index (a, i);
      const RunExercise *of_b = g_ptr_array_index (b, i);

      if (g_strcmp0 (of_a->id, of_b->id) != 0 || !midline_dose_equal (&of_a->dose, &of_b->dose)
          || of_a->out_us != of_b->out_us || of_a->hold_us != of_b->hold_us
          || of_a->back_us != of_b->back_us || of_a->pause_seconds != of_b->pause_seconds)
        return FALSE;
    }

  return TRUE;
}

static gboolean
steps_equal (const GArray *a,
             const GArray *b)
{
  return a->len == b->len
         && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (guint)) == 0);
}

/**
 * midline_session_run_equal:
 * @a: (nullable): a run
 * @b: (nullable): another
 *
 * Returns: whether both are the same session at the same moment and will go on alike
 */
gboolean
midline_session_run_equal (const MidlineSessionRun *a,
                           const MidlineSessionRun *b)
{
  if (a == NULL || b == NULL || a == b)
    return a == b;

  return exercises_equal (a->exercises, b->exercises) && turns_equal (a->turns, b->turns)
         && steps_equal (a->steps, b->steps)
         && a->cursor == b->cursor && a->last == b->last && a->rest_after == b->rest_after
         && a->stage == b->stage && a->is_paused == b->is_paused
         && a->was_interrupted == b->was_interrupted && a->now_us == b->now_us
         && a->elapsed_us == b->elapsed_us && a->total_us == b->total_us
         && a->work_us == b->work_us && a->own_reps == b->own_reps;
}
