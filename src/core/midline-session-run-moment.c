/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page shows of a guided session (midline-session-run.h). */

#include "midline-session-run-private.h"

static int
seconds_rounded_up (gint64 us)
{
  return us > 0 ? (int) ((us + G_TIME_SPAN_SECOND - 1) / G_TIME_SPAN_SECOND) : 0;
}

/* The phase of the pace at @elapsed_us into the set; sets what is left of it. */
static MidlineRunPhase
get_phase (const MidlineSessionRun *self,
           gint64                  *left_us)
{
  const RunExercise *exercise = midline_run_exercise (self, self->cursor);
  gint64 direction_us = exercise->out_us + exercise->hold_us + exercise->back_us;
  gint64 at_us = self->elapsed_us % direction_us;

  if (at_us < exercise->out_us)
    {
      *left_us = exercise->out_us - at_us;
      return MIDLINE_RUN_PHASE_OUT;
    }
  if (at_us < exercise->out_us + exercise->hold_us)
    {
      *left_us = exercise->out_us + exercise->hold_us - at_us;
      return MIDLINE_RUN_PHASE_HOLD;
    }
  *left_us = direction_us - at_us;

  return MIDLINE_RUN_PHASE_BACK;
}

/* Whether the count of the set under way follows its tempo. */
static gboolean
is_paced_work (const MidlineSessionRun *self)
{
  return self->stage == MIDLINE_RUN_WORK && !midline_run_is_held (self, self->cursor)
         && self->own_reps == MIDLINE_NOT_ENTERED && self->total_us > 0;
}

static void
read_count (const MidlineSessionRun *self,
            MidlineRunMoment        *moment)
{
  const RunExercise *exercise = midline_run_exercise (self, self->cursor);
  gint64 repetition_us = midline_run_get_repetition_us (self, self->cursor);
  gint64 left_us = 0;

  moment->n_reps = exercise->dose.reps;
  moment->n_directions = exercise->dose.directions;
  moment->direction = 1;
  if (self->stage != MIDLINE_RUN_WORK)
    return;

  moment->rep = midline_run_get_rep (self);
  moment->is_paced = is_paced_work (self);
  moment->is_count_full = moment->is_paced ? self->elapsed_us >= self->total_us
                                           : self->own_reps >= moment->n_reps;
  if (!moment->is_paced)
    return;
  if (moment->is_count_full)
    {
      moment->direction = moment->n_directions;
      return;
    }
  moment->direction = (int) (self->elapsed_us % repetition_us
                             / (repetition_us / moment->n_directions)) + 1;
  moment->phase = get_phase (self, &left_us);
  moment->phase_seconds_left = seconds_rounded_up (left_us);
}

static void
read_turn (const MidlineSessionRun *self,
           MidlineRunMoment        *moment)
{
  const RunTurn *turn = midline_run_turn (self, self->cursor);
  const RunExercise *exercise = midline_run_exercise (self, self->cursor);
  guint next = midline_run_find_pending (self, self->cursor + 1);

  moment->exercise_id = exercise->id;
  moment->exercise_index = turn->exercise;
  moment->side = turn->side;
  moment->set_number = turn->set_number;
  moment->n_sets = exercise->dose.sets;
  moment->is_warm_up = turn->set_number == 0;
  moment->is_held = midline_run_is_held (self, self->cursor);
  if (!moment->is_held)
    read_count (self, moment);
  if (next == self->turns->len)
    return;
  moment->next_exercise_id = midline_run_exercise (self, next)->id;
  moment->next_side = midline_run_turn (self, next)->side;
  moment->next_set_number = midline_run_turn (self, next)->set_number;
}

static void
read_last (const MidlineSessionRun *self,
           MidlineRunMoment        *moment)
{
  const RunTurn *turn;

  moment->last_reps = MIDLINE_NOT_ENTERED;
  moment->last_seconds = MIDLINE_NOT_ENTERED;
  if (self->last == NO_TURN)
    return;

  turn = midline_run_turn (self, self->last);
  moment->last_exercise_id = midline_run_exercise (self, self->last)->id;
  moment->last_side = turn->side;
  moment->last_set_number = turn->set_number;
  moment->last_reps = turn->reps;
  moment->last_seconds = turn->seconds;
  moment->last_ends_exercise = self->cursor == self->turns->len
                               || midline_run_turn (self, self->cursor)->exercise
                                  != turn->exercise;
}

/* What is left at the planned pace of this stage and of all that follows. */
static gint64
get_session_left_us (const MidlineSessionRun *self)
{
  gint64 left_us = MAX (self->total_us - self->elapsed_us, 0);
  guint previous = self->cursor;

  if (self->stage == MIDLINE_RUN_FINISHED)
    return 0;
  if (self->stage != MIDLINE_RUN_WORK)
    left_us += MAX (midline_run_get_work_us (self, self->cursor) - self->work_us, 0);

  for (guint i = midline_run_find_pending (self, previous + 1); i < self->turns->len;
       i = midline_run_find_pending (self, i + 1))
    {
      left_us += midline_run_get_rest_us (self, previous, i) + midline_run_get_work_us (self, i);
      previous = i;
    }

  return left_us;
}

static void
read_sums (const MidlineSessionRun *self,
           MidlineRunMoment        *moment)
{
  for (guint i = 0; i < self->turns->len; i++)
    {
      const RunTurn *turn = midline_run_turn (self, i);

      if (turn->set_number == 0)
        continue;
      moment->n_sets_planned++;
      if (turn->outcome == MIDLINE_RUN_DONE || turn->outcome == MIDLINE_RUN_RECORDED)
        moment->n_sets_done++;
    }
  moment->session_seconds_left = seconds_rounded_up (get_session_left_us (self));
}

/**
 * midline_session_run_get_moment:
 * @self: a run
 *
 * Returns: everything that a page shows of it, as of the time it was told last; its ids are valid
 *   as long as @self
 */
MidlineRunMoment
midline_session_run_get_moment (const MidlineSessionRun *self)
{
  MidlineRunMoment moment = { .stage = MIDLINE_RUN_FINISHED, .side = MIDLINE_SIDE_BOTH,
                              .next_side = MIDLINE_SIDE_BOTH, .last_side = MIDLINE_SIDE_BOTH };

  g_return_val_if_fail (self != NULL, moment);

  moment.stage = self->stage;
  moment.is_paused = self->is_paused;
  moment.was_interrupted = self->was_interrupted;
  moment.is_counting = midline_run_is_counting (self);
  if (self->stage != MIDLINE_RUN_FINISHED)
    read_turn (self, &moment);
  moment.is_side_change = self->stage == MIDLINE_RUN_REST
                          && self->total_us <= MIDLINE_SIDE_CHANGE_SECONDS * G_TIME_SPAN_SECOND
                          && midline_run_turn (self, self->rest_after)->side != moment.side;
  if (self->stage != MIDLINE_RUN_FINISHED && (self->stage != MIDLINE_RUN_WORK || moment.is_held))
    {
      moment.seconds_total = seconds_rounded_up (self->total_us);
      moment.seconds_left = seconds_rounded_up (self->total_us - self->elapsed_us);
    }
  if (self->total_us > 0)
    moment.share = CLAMP ((double) self->elapsed_us / (double) self->total_us, 0.0, 1.0);
  read_last (self, &moment);
  read_sums (self, &moment);

  return moment;
}

/**
 * midline_session_run_get_next_us:
 * @self: a run
 *
 * How long nothing that a page shows will change by itself: until the next second of a count-down,
 * or the next part of a repetition.
 *
 * Returns: microseconds above 0, at most a second; -1 while nothing counts
 */
gint64
midline_session_run_get_next_us (const MidlineSessionRun *self)
{
  gint64 left_us;

  g_return_val_if_fail (self != NULL, -1);

  if (!midline_run_is_counting (self))
    return -1;

  left_us = self->total_us - self->elapsed_us;
  if (is_paced_work (self))
    get_phase (self, &left_us);

  return left_us % G_TIME_SPAN_SECOND != 0 ? left_us % G_TIME_SPAN_SECOND : G_TIME_SPAN_SECOND;
}

/** midline_session_run_get_n_turns: how many sets the session has, each leg by itself. */
guint
midline_session_run_get_n_turns (const MidlineSessionRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->turns->len;
}

/**
 * midline_session_run_get_turn:
 * @self: a run
 * @index: below midline_session_run_get_n_turns()
 *
 * Returns: that set in the order of the session; its id is valid as long as @self
 */
MidlineRunTurn
midline_session_run_get_turn (const MidlineSessionRun *self,
                              guint                    index)
{
  MidlineRunTurn turn = { 0 };
  const RunTurn *own;

  g_return_val_if_fail (self != NULL && index < self->turns->len, turn);

  own = midline_run_turn (self, index);
  turn.exercise_id = midline_run_exercise (self, index)->id;
  turn.side = own->side;
  turn.set_number = own->set_number;
  turn.outcome = own->outcome;
  turn.reps = own->reps;
  turn.seconds = own->seconds;

  return turn;
}

/** midline_session_run_get_n_exercises: how many exercises the session has. */
guint
midline_session_run_get_n_exercises (const MidlineSessionRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->exercises->len;
}

static gboolean
is_done (const RunTurn *turn)
{
  return turn->outcome == MIDLINE_RUN_DONE || turn->outcome == MIDLINE_RUN_RECORDED;
}

/**
 * midline_session_run_get_share:
 * @self: a run
 * @exercise_index: below midline_session_run_get_n_exercises()
 *
 * Returns: 0 to 1, how much of that exercise lies behind: its sets that were done, skipped or
 *   stopped; at the end only those that were done, so that an early one does not look whole
 */
double
midline_session_run_get_share (const MidlineSessionRun *self,
                               guint                    exercise_index)
{
  guint n_sets = 0;
  guint n_closed = 0;

  g_return_val_if_fail (self != NULL && exercise_index < self->exercises->len, 0.0);

  for (guint i = 0; i < self->turns->len; i++)
    {
      const RunTurn *turn = midline_run_turn (self, i);

      if (turn->exercise != exercise_index || turn->set_number == 0)
        continue;
      n_sets++;
      if (self->stage == MIDLINE_RUN_FINISHED ? is_done (turn)
                                              : turn->outcome != MIDLINE_RUN_PENDING)
        n_closed++;
    }

  return n_sets > 0 ? (double) n_closed / n_sets : 0.0;
}
