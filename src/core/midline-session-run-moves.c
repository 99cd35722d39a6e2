/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways to another set of a guided session than through the one under way (midline-session-run.h):
 * skip, stop, end, back, and what the diary says meanwhile. Each is a pure function. */

#include "midline-session-run-private.h"

/* Closes what is still to do as @outcome in one step that Back takes back: of one exercise, or of
 * all (NO_TURN); up to @last_set_number, or all sets (below 0). */
static void
close_turns (MidlineSessionRun *run,
             guint              exercise,
             int                last_set_number,
             MidlineRunOutcome  outcome)
{
  guint start = run->cursor;

  for (guint i = start; i < run->turns->len; i++)
    {
      RunTurn *turn = midline_run_turn (run, i);

      if (turn->outcome != MIDLINE_RUN_PENDING
          || (exercise != NO_TURN && turn->exercise != exercise)
          || (last_set_number >= 0 && turn->set_number > last_set_number))
        continue;
      turn->outcome = outcome;
      turn->step = run->steps->len;
    }
  g_array_append_val (run->steps, start);
}

static gboolean
has_pending_turn (const MidlineSessionRun *run,
                  guint                    exercise)
{
  for (guint i = run->cursor; i < run->turns->len; i++)
    {
      const RunTurn *turn = midline_run_turn (run, i);

      if (turn->exercise == exercise && turn->outcome == MIDLINE_RUN_PENDING)
        return TRUE;
    }

  return FALSE;
}

/* Goes to the next turn that is still to do, after those at the cursor were closed. A set that was
 * broken off is rested from like one that was done; a rest that runs lasts as long as the new turn
 * asks for, and long enough to get into position. */
static void
move_on (MidlineSessionRun *run,
         guint              rest_after)
{
  guint from = run->cursor;

  run->cursor = midline_run_find_pending (run, from);
  run->work_us = 0;
  run->own_reps = MIDLINE_NOT_ENTERED;
  if (run->cursor == run->turns->len)
    {
      midline_run_finish (run);
    }
  else if (rest_after == NO_TURN)
    {
      gboolean is_change = midline_run_turn (run, from)->exercise
                           != midline_run_turn (run, run->cursor)->exercise;

      midline_run_get_ready (run, is_change ? MIDLINE_CHANGE_SECONDS : MIDLINE_LEAD_IN_SECONDS);
    }
  else
    {
      gint64 elapsed_us = run->stage == MIDLINE_RUN_REST ? run->elapsed_us : 0;
      gint64 rest_us = midline_run_get_rest_us (run, rest_after, run->cursor);

      run->stage = MIDLINE_RUN_REST;
      run->rest_after = rest_after;
      run->elapsed_us = elapsed_us;
      run->total_us = MAX (rest_us, elapsed_us + MIDLINE_LEAD_IN_SECONDS * G_TIME_SPAN_SECOND);
    }
}

/* The turn that a rest follows when the one at the cursor is left now. */
static guint
get_rest_after (const MidlineSessionRun *run)
{
  if (run->stage == MIDLINE_RUN_WORK && (run->elapsed_us > 0 || run->own_reps > 0))
    return run->cursor;

  return run->stage == MIDLINE_RUN_REST ? run->rest_after : NO_TURN;
}

/* The exercise with that id, or of the set that runs or comes next; NO_TURN where there is none. */
static guint
find_exercise (const MidlineSessionRun *run,
               const char              *exercise_id)
{
  if (exercise_id == NULL)
    return run->stage == MIDLINE_RUN_FINISHED ? NO_TURN
                                              : midline_run_turn (run, run->cursor)->exercise;

  for (guint i = 0; i < run->exercises->len; i++)
    {
      const RunExercise *exercise = g_ptr_array_index (run->exercises, i);

      if (g_strcmp0 (exercise->id, exercise_id) == 0)
        return i;
    }

  return NO_TURN;
}

/**
 * midline_session_run_skip_set:
 * @self: a run
 * @now_us: now
 *
 * Leaves out the set that runs or comes next; the warm-up as a whole. Nothing is recorded of it.
 *
 * Returns: (transfer full): the run at the next set; paused if it was
 */
MidlineSessionRun *
midline_session_run_skip_set (MidlineSessionRun *self,
                              gint64             now_us)
{
  MidlineSessionRun *run;
  guint rest_after;
  RunTurn *turn;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->stage == MIDLINE_RUN_FINISHED || run->cursor != self->cursor)
    return run;

  rest_after = get_rest_after (run);
  turn = midline_run_turn (run, run->cursor);
  if (turn->set_number == 0)
    {
      close_turns (run, turn->exercise, 0, MIDLINE_RUN_SKIPPED);
    }
  else
    {
      turn->outcome = MIDLINE_RUN_SKIPPED;
      turn->step = run->steps->len;
      g_array_append_val (run->steps, run->cursor);
    }
  move_on (run, rest_after);

  return run;
}

/**
 * midline_session_run_skip_exercise:
 * @self: a run
 * @now_us: now
 *
 * Leaves out what is left of the exercise that runs or comes next. Sets that were done stay.
 *
 * Returns: (transfer full): the run at the next exercise; paused if it was
 */
MidlineSessionRun *
midline_session_run_skip_exercise (MidlineSessionRun *self,
                                   gint64             now_us)
{
  MidlineSessionRun *run;
  guint rest_after;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->stage == MIDLINE_RUN_FINISHED || find_exercise (run, NULL) != find_exercise (self, NULL))
    return run;

  rest_after = run->stage == MIDLINE_RUN_REST ? run->rest_after : NO_TURN;
  close_turns (run, midline_run_turn (run, run->cursor)->exercise, -1, MIDLINE_RUN_SKIPPED);
  move_on (run, rest_after);

  return run;
}

/**
 * midline_session_run_stop_exercise:
 * @self: a run
 * @exercise_id: (nullable): the exercise that hurts; %NULL for the one that runs or comes next
 * @now_us: now
 *
 * Stops an exercise for the day because it hurts (plan-engine: pain above 5 during). Sets that were
 * done stay; one under way is not recorded.
 *
 * Returns: (transfer full): the run without what is left of that exercise; paused if it was
 */
MidlineSessionRun *
midline_session_run_stop_exercise (MidlineSessionRun *self,
                                   const char        *exercise_id,
                                   gint64             now_us)
{
  MidlineSessionRun *run;
  guint exercise;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  exercise = find_exercise (exercise_id != NULL ? run : self, exercise_id);
  if (exercise == NO_TURN || !has_pending_turn (run, exercise))
    return run;

  if (midline_run_turn (run, run->cursor)->exercise != exercise)
    {
      close_turns (run, exercise, -1, MIDLINE_RUN_STOPPED);
      return run;
    }
  close_turns (run, exercise, -1, MIDLINE_RUN_STOPPED);
  move_on (run, NO_TURN);

  return run;
}

/**
 * midline_session_run_end:
 * @self: a run
 * @now_us: now
 *
 * Ends the session early. Sets that were done stay; one under way is not recorded.
 *
 * Returns: (transfer full): the finished run
 */
MidlineSessionRun *
midline_session_run_end (MidlineSessionRun *self,
                         gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->stage == MIDLINE_RUN_FINISHED)
    return run;

  close_turns (run, NO_TURN, -1, MIDLINE_RUN_SKIPPED);
  midline_run_finish (run);

  return run;
}

static void
reopen (RunTurn *turn)
{
  turn->outcome = MIDLINE_RUN_PENDING;
  turn->reps = MIDLINE_NOT_ENTERED;
  turn->seconds = MIDLINE_NOT_ENTERED;
  turn->step = NO_STEP;
}

/* Takes back the newest step; returns whether there was one. */
static gboolean
take_back_step (MidlineSessionRun *run)
{
  guint step;

  if (run->steps->len == 0)
    return FALSE;

  step = run->steps->len - 1;
  run->cursor = g_array_index (run->steps, guint, step);
  for (guint i = 0; i < run->turns->len; i++)
    if (midline_run_turn (run, i)->step == step)
      reopen (midline_run_turn (run, i));
  g_array_set_size (run->steps, step);

  return TRUE;
}

/* Opens the set before the cursor that was done before this run; returns whether there was one. */
static gboolean
reopen_earlier (MidlineSessionRun *run)
{
  for (guint i = MIN (run->cursor, run->turns->len); i > 0; i--)
    {
      RunTurn *turn = midline_run_turn (run, i - 1);

      if (turn->outcome == MIDLINE_RUN_RECORDED || turn->outcome == MIDLINE_RUN_DONE)
        {
          reopen (turn);
          run->cursor = i - 1;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * midline_session_run_back:
 * @self: a run
 * @now_us: now
 *
 * One step back. During a set: that set begins again. Otherwise: the newest step is taken back, so
 * that a set that was done is to be done again and its record goes out of the diary, and what was
 * skipped, stopped or ended is there again. Where this run has no step, the set before, which the
 * diary had already, is taken back likewise. Each needs getting ready.
 *
 * Returns: (transfer full): the run one step back; unchanged at the very beginning
 */
MidlineSessionRun *
midline_session_run_back (MidlineSessionRun *self,
                          gint64             now_us)
{
  MidlineSessionRun *run;
  gboolean is_under_way;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  is_under_way = run->stage == MIDLINE_RUN_WORK || run->work_us > 0;
  if (!is_under_way && !take_back_step (run) && !reopen_earlier (run))
    return run;

  run->last = NO_TURN;
  run->rest_after = NO_TURN;
  run->work_us = 0;
  run->own_reps = MIDLINE_NOT_ENTERED;
  midline_run_get_ready (run, MIDLINE_LEAD_IN_SECONDS);

  return run;
}

/* Takes over what the diary says of one set; returns whether that is news. */
static gboolean
sync_turn (MidlineSessionRun     *run,
           RunTurn               *turn,
           const MidlineDiaryDay *day)
{
  const RunExercise *exercise = g_ptr_array_index (run->exercises, turn->exercise);
  const MidlineSetRecord *record;
  gboolean was_done = turn->outcome == MIDLINE_RUN_DONE || turn->outcome == MIDLINE_RUN_RECORDED;

  if (turn->set_number == 0)
    return FALSE;

  record = midline_diary_day_find_set (day, exercise->id, turn->side, turn->set_number);
  if (record == NULL)
    {
      if (was_done)
        reopen (turn);
      return was_done;
    }

  turn->reps = record->reps;
  turn->seconds = record->seconds;
  if (!was_done)
    {
      turn->outcome = MIDLINE_RUN_RECORDED;
      turn->step = NO_STEP;
    }
  return !was_done;
}

/* Goes to the first set that is to be done, after something else changed which those are. */
static void
begin_anew (MidlineSessionRun *run)
{
  guint first = midline_run_find_pending (run, 0);

  /* The steps no longer lead back to where they came from. */
  g_array_set_size (run->steps, 0);
  for (guint i = 0; i < run->turns->len; i++)
    midline_run_turn (run, i)->step = NO_STEP;
  if (first == run->cursor && run->stage != MIDLINE_RUN_FINISHED)
    return;

  run->last = NO_TURN;
  run->rest_after = NO_TURN;
  run->cursor = first;
  run->work_us = 0;
  run->own_reps = MIDLINE_NOT_ENTERED;
  if (first < run->turns->len)
    midline_run_get_ready (run, MIDLINE_CHANGE_SECONDS);
  else
    midline_run_finish (run);
}

/**
 * midline_session_run_sync:
 * @self: a run
 * @day: what the diary holds of the day now
 * @now_us: now
 *
 * Takes over what was changed in the diary by other means (Undo, ticks on Today): a set that is no
 * longer recorded is to be done again, one that was ticked is passed over.
 *
 * Returns: (transfer full): the run in step with the diary
 */
MidlineSessionRun *
midline_session_run_sync (MidlineSessionRun     *self,
                          const MidlineDiaryDay *day,
                          gint64                 now_us)
{
  MidlineSessionRun *run;
  gboolean is_news = FALSE;

  g_return_val_if_fail (self != NULL && day != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  for (guint i = 0; i < run->turns->len; i++)
    is_news |= sync_turn (run, midline_run_turn (run, i), day);
  if (is_news)
    begin_anew (run);

  return run;
}

/**
 * midline_session_run_take_up:
 * @self: a run
 * @exercise_id: an exercise that was stopped
 * @now_us: now
 *
 * The exercise is to be done after all, as when stopping it was undone: its sets that were left out
 * by midline_session_run_stop_exercise() are to be done again, next before all that comes later.
 *
 * Returns: (transfer full): the run with the exercise; unchanged where it was not stopped
 */
MidlineSessionRun *
midline_session_run_take_up (MidlineSessionRun *self,
                             const char        *exercise_id,
                             gint64             now_us)
{
  MidlineSessionRun *run;
  gboolean is_news = FALSE;

  g_return_val_if_fail (self != NULL && exercise_id != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  for (guint i = 0; i < run->turns->len; i++)
    {
      RunTurn *turn = midline_run_turn (run, i);
      const RunExercise *exercise = g_ptr_array_index (run->exercises, turn->exercise);

      if (turn->outcome != MIDLINE_RUN_STOPPED || g_strcmp0 (exercise->id, exercise_id) != 0)
        continue;
      reopen (turn);
      is_news = TRUE;
    }
  if (is_news)
    begin_anew (run);

  return run;
}
