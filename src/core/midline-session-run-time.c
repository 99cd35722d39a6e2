/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* How the time of a guided session passes (midline-session-run.h): how long sets and rests last
 * (plan-engine: sets, time, load) and what follows when a stage is over. */

#include "midline-session-run-private.h"

/* Whether the set of turn @index is one hold. */
gboolean
midline_run_is_held (const MidlineSessionRun *self,
                     guint                    index)
{
  return midline_dose_is_held (&midline_run_exercise (self, index)->dose);
}

/* One repetition in one direction; 0 where there is no tempo to follow. */
static gint64
get_direction_us (const RunExercise *exercise)
{
  return exercise->out_us + exercise->hold_us + exercise->back_us;
}

/* One repetition of turn @index, in each of its directions; 0 where there is no tempo. */
gint64
midline_run_get_repetition_us (const MidlineSessionRun *self,
                               guint                    index)
{
  const RunExercise *exercise = midline_run_exercise (self, index);

  return get_direction_us (exercise) * exercise->dose.directions;
}

/* Work of turn @index: its repetitions or its hold; half the hold of a warm-up. */
gint64
midline_run_get_work_us (const MidlineSessionRun *self,
                         guint                    index)
{
  const RunExercise *exercise = midline_run_exercise (self, index);
  gboolean is_warm_up = midline_run_turn (self, index)->set_number == 0;

  if (!midline_run_is_held (self, index))
    return midline_run_get_repetition_us (self, index) * exercise->dose.reps;

  return G_TIME_SPAN_SECOND * exercise->dose.directions
         * (is_warm_up ? (exercise->dose.hold_seconds + 1) / 2 : exercise->dose.hold_seconds);
}

/* The pause after turn @from before its leg or the other one works on; the sides share it. */
static int
get_pause_seconds (const MidlineSessionRun *self,
                   guint                    from)
{
  const RunExercise *exercise = midline_run_exercise (self, from);
  int pause = midline_run_turn (self, from)->set_number == 0 ? MIDLINE_LEAST_PAUSE_SECONDS
                                                             : exercise->pause_seconds;

  return exercise->dose.each_side ? pause - MIDLINE_SIDE_CHANGE_SECONDS : pause;
}

/* How long to rest between two turns. Between the sides of a set only the change of sides; a leg
 * that works again without the other in between, because that one was done already, rests in full;
 * to the next exercise the change of place comes on top. */
gint64
midline_run_get_rest_us (const MidlineSessionRun *self,
                         guint                    from,
                         guint                    to)
{
  const RunTurn *before = midline_run_turn (self, from);
  const RunTurn *after = midline_run_turn (self, to);
  int seconds = get_pause_seconds (self, from);

  if (before->exercise != after->exercise)
    seconds += MIDLINE_CHANGE_SECONDS;
  else if (before->side != after->side && before->set_number == after->set_number)
    seconds = MIDLINE_SIDE_CHANGE_SECONDS;
  else if (before->side == after->side && after->side != MIDLINE_SIDE_BOTH
           && before->set_number > 0)
    seconds = MAX (seconds, midline_run_exercise (self, from)->dose.rest_seconds);

  return seconds * G_TIME_SPAN_SECOND;
}

/* Whether time moves something right now. */
gboolean
midline_run_is_counting (const MidlineSessionRun *self)
{
  if (self->is_paused || self->stage == MIDLINE_RUN_FINISHED)
    return FALSE;

  if (self->stage != MIDLINE_RUN_WORK || midline_run_is_held (self, self->cursor))
    return TRUE;

  return self->own_reps == MIDLINE_NOT_ENTERED && self->elapsed_us < self->total_us;
}

/* The repetition that is being done, which is what Done records; only for counted work. */
int
midline_run_get_rep (const MidlineSessionRun *self)
{
  int n_reps = midline_run_exercise (self, self->cursor)->dose.reps;
  gint64 repetition_us = midline_run_get_repetition_us (self, self->cursor);

  if (self->own_reps != MIDLINE_NOT_ENTERED)
    return self->own_reps;
  /* Without a pace nothing was counted: Done means the planned ones. */
  if (repetition_us == 0)
    return n_reps;

  return (int) MIN (self->elapsed_us / repetition_us + 1, n_reps);
}

/* Gets ready for the turn of the cursor, from which work goes on where it was. */
void
midline_run_get_ready (MidlineSessionRun *self,
                       int                seconds)
{
  self->stage = MIDLINE_RUN_GET_READY;
  self->elapsed_us = 0;
  self->total_us = seconds * G_TIME_SPAN_SECOND;
}

/* Begins the work of the cursor's turn, or goes on with it, @elapsed_us into it. */
void
midline_run_work (MidlineSessionRun *self,
                  gint64             elapsed_us)
{
  self->stage = MIDLINE_RUN_WORK;
  self->elapsed_us = elapsed_us;
  self->total_us = midline_run_get_work_us (self, self->cursor);
  self->work_us = 0;
  self->rest_after = NO_TURN;
}

/* Nothing is left to do. */
void
midline_run_finish (MidlineSessionRun *self)
{
  self->stage = MIDLINE_RUN_FINISHED;
  self->cursor = self->turns->len;
  self->rest_after = NO_TURN;
  self->is_paused = FALSE;
  self->was_interrupted = FALSE;
  self->elapsed_us = 0;
  self->total_us = 0;
  self->work_us = 0;
  self->own_reps = MIDLINE_NOT_ENTERED;
}

static void
rest (MidlineSessionRun *self,
      guint              from,
      gint64             leftover_us)
{
  gint64 total_us = midline_run_get_rest_us (self, from, self->cursor);

  if (total_us == 0)
    {
      midline_run_work (self, leftover_us);
      return;
    }
  self->stage = MIDLINE_RUN_REST;
  self->rest_after = from;
  self->elapsed_us = leftover_us;
  self->total_us = total_us;
}

/* Closes the cursor's turn as done. @seconds: held, or MIDLINE_NOT_ENTERED for repetitions, which
 * are those counted so far. @leftover_us: how long ago it was over. */
void
midline_run_complete (MidlineSessionRun *self,
                      int                seconds,
                      gint64             leftover_us)
{
  guint done = self->cursor;
  RunTurn *turn = midline_run_turn (self, done);

  turn->outcome = MIDLINE_RUN_DONE;
  turn->seconds = seconds;
  turn->reps = seconds == MIDLINE_NOT_ENTERED ? midline_run_get_rep (self) : MIDLINE_NOT_ENTERED;
  turn->step = self->steps->len;
  g_array_append_val (self->steps, done);
  self->last = done;
  self->own_reps = MIDLINE_NOT_ENTERED;
  self->work_us = 0;
  self->cursor = midline_run_find_pending (self, done);
  if (self->cursor < self->turns->len)
    rest (self, done, leftover_us);
  else
    midline_run_finish (self);
}

static void
end_stage (MidlineSessionRun *self)
{
  gint64 leftover_us = self->elapsed_us - self->total_us;

  switch (self->stage)
    {
    case MIDLINE_RUN_GET_READY:
    case MIDLINE_RUN_REST:
      midline_run_work (self, self->work_us + leftover_us);
      break;
    case MIDLINE_RUN_WORK:
      midline_run_complete (self,
                            (int) (self->total_us / G_TIME_SPAN_SECOND
                                   / midline_run_exercise (self, self->cursor)->dose.directions),
                            leftover_us);
      break;
    case MIDLINE_RUN_FINISHED:
    default:
      g_assert_not_reached ();
    }
}

/* Lets the time pass until @now_us. A clock that was set back stands still for this once; after a
 * long silence the machine slept or the clock was set, and the session waits where it was. */
void
midline_run_pass (MidlineSessionRun *self,
                  gint64             now_us)
{
  /* In unsigned numbers no distance between two times overflows. */
  guint64 gap_us = (guint64) now_us - (guint64) self->now_us;
  gboolean is_back = now_us < self->now_us;

  self->now_us = now_us;
  if (is_back || !midline_run_is_counting (self))
    return;
  if (gap_us > MIDLINE_RUN_LONGEST_GAP_US)
    {
      self->is_paused = TRUE;
      self->was_interrupted = TRUE;
      return;
    }

  self->elapsed_us += (gint64) gap_us;
  while (midline_run_is_counting (self) && self->elapsed_us >= self->total_us)
    end_stage (self);
  /* A full count waits for Done. */
  if (self->stage == MIDLINE_RUN_WORK && self->own_reps == MIDLINE_NOT_ENTERED)
    self->elapsed_us = MIN (self->elapsed_us, self->total_us);
}

/* (transfer full): the run at @now_us, to be changed by a step. */
MidlineSessionRun *
midline_run_begin_step (MidlineSessionRun *self,
                        gint64             now_us)
{
  MidlineSessionRun *run = midline_session_run_copy (self);

  midline_run_pass (run, now_us);

  return run;
}
