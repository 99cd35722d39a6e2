/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person does within a set and a rest of a guided session (midline-session-run.h); ways to
 * another set are in -moves.c. Each step is a pure function: it leaves the run untouched and
 * returns a new one. */

#include "midline-session-run-private.h"

#define MOST_REPS 999

static gboolean
is_counted_work (const MidlineSessionRun *run)
{
  return run->stage == MIDLINE_RUN_WORK && !midline_run_is_held (run, run->cursor);
}

static void
clear_pause (MidlineSessionRun *run)
{
  run->is_paused = FALSE;
  run->was_interrupted = FALSE;
}

/**
 * midline_session_run_at:
 * @self: a run
 * @now_us: now
 *
 * What has become of the session by now: getting ready, a rest and a held set end by themselves,
 * the paced count goes on. Where time made a leap of more than %MIDLINE_RUN_LONGEST_GAP_US while
 * something counted, the session waits paused where it was; a clock that goes back stands still.
 *
 * Returns: (transfer full): the run now
 */
MidlineSessionRun *
midline_session_run_at (MidlineSessionRun *self,
                        gint64             now_us)
{
  g_return_val_if_fail (self != NULL, NULL);

  return midline_run_begin_step (self, now_us);
}

/** midline_session_run_pause: (transfer full): the run, paused; nothing to pause at the end. */
MidlineSessionRun *
midline_session_run_pause (MidlineSessionRun *self,
                           gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  run->is_paused = run->stage != MIDLINE_RUN_FINISHED;

  return run;
}

/**
 * midline_session_run_interrupt:
 * @self: a run
 * @now_us: now
 *
 * For a caller that learned by other means that the machine slept since the time before: that time
 * does not count, and the session waits paused where it was.
 *
 * Returns: (transfer full): the run, paused where something counted
 */
MidlineSessionRun *
midline_session_run_interrupt (MidlineSessionRun *self,
                               gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_session_run_copy (self);
  run->now_us = now_us;
  if (midline_run_is_counting (run))
    {
      run->is_paused = TRUE;
      run->was_interrupted = TRUE;
    }

  return run;
}

/**
 * midline_session_run_wait:
 * @self: a run
 * @now_us: now
 *
 * For a caller that could not save what comes next: time passes, but nothing ends by it, and the
 * session waits paused right before.
 *
 * Returns: (transfer full): the run, paused; unchanged at the end
 */
MidlineSessionRun *
midline_session_run_wait (MidlineSessionRun *self,
                          gint64             now_us)
{
  MidlineSessionRun *run;
  guint64 gap_us;

  g_return_val_if_fail (self != NULL, NULL);

  gap_us = (guint64) now_us - (guint64) self->now_us;
  run = midline_session_run_copy (self);
  run->now_us = now_us;
  if (run->stage == MIDLINE_RUN_FINISHED)
    return run;

  if (midline_run_is_counting (run) && now_us > self->now_us
      && gap_us <= MIDLINE_RUN_LONGEST_GAP_US)
    run->elapsed_us = MIN (run->elapsed_us + (gint64) gap_us, run->total_us - 1);
  run->is_paused = TRUE;

  return run;
}

/**
 * midline_session_run_resume:
 * @self: a run
 * @now_us: now
 *
 * Goes on after a pause. A set that was under way gets %MIDLINE_LEAD_IN_SECONDS to get into
 * position again and goes on where it was; a count that is the person's own or full needs none.
 *
 * Returns: (transfer full): the run, going on
 */
MidlineSessionRun *
midline_session_run_resume (MidlineSessionRun *self,
                            gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (!run->is_paused)
    return run;

  clear_pause (run);
  if (run->stage == MIDLINE_RUN_WORK && midline_run_is_counting (run))
    {
      run->work_us = run->elapsed_us;
      midline_run_get_ready (run, MIDLINE_LEAD_IN_SECONDS);
    }

  return run;
}

/** midline_session_run_go: (transfer full): the run with the rest or getting ready ended early. */
MidlineSessionRun *
midline_session_run_go (MidlineSessionRun *self,
                        gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->stage != MIDLINE_RUN_REST && run->stage != MIDLINE_RUN_GET_READY)
    return run;

  clear_pause (run);
  midline_run_work (run, run->work_us);

  return run;
}

/**
 * midline_session_run_count:
 * @self: a run
 * @now_us: now
 *
 * One more repetition is finished, says the person: from the first time on the count is their own
 * and no longer follows the tempo. The first counts on from those that the pace had finished.
 *
 * Returns: (transfer full): the run with that repetition; unchanged for a hold and while paused
 */
MidlineSessionRun *
midline_session_run_count (MidlineSessionRun *self,
                           gint64             now_us)
{
  MidlineSessionRun *run;
  gint64 repetition_us;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->is_paused || !is_counted_work (run))
    return run;

  repetition_us = midline_run_get_repetition_us (run, run->cursor);
  if (run->own_reps == MIDLINE_NOT_ENTERED)
    run->own_reps = repetition_us > 0 ? (int) (run->elapsed_us / repetition_us) : 0;
  run->own_reps = MIN (run->own_reps + 1, MOST_REPS);

  return run;
}

/**
 * midline_session_run_set_reps:
 * @self: a run
 * @reps: repetitions done so far, at least 1; may be more than planned
 * @now_us: now
 *
 * Puts the count of the set under way right. From then on it is the person's own.
 *
 * Returns: (transfer full): the run with that count; unchanged for a hold
 */
MidlineSessionRun *
midline_session_run_set_reps (MidlineSessionRun *self,
                              int                reps,
                              gint64             now_us)
{
  MidlineSessionRun *run;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (is_counted_work (run))
    run->own_reps = CLAMP (reps, 1, MOST_REPS);

  return run;
}

/**
 * midline_session_run_done:
 * @self: a run
 * @now_us: now
 *
 * The set under way is done, with the repetitions that the count shows or the seconds held so far,
 * at least 1.
 *
 * Returns: (transfer full): the run after that set; unchanged when no set is under way
 */
MidlineSessionRun *
midline_session_run_done (MidlineSessionRun *self,
                          gint64             now_us)
{
  MidlineSessionRun *run;
  int seconds = MIDLINE_NOT_ENTERED;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  /* Time itself may just have ended or begun the set. */
  if (self->stage != MIDLINE_RUN_WORK || run->stage != MIDLINE_RUN_WORK
      || run->cursor != self->cursor)
    return run;

  clear_pause (run);
  if (midline_run_is_held (run, run->cursor))
    {
      const RunExercise *exercise = midline_run_exercise (run, run->cursor);

      /* To the nearest second, never more than the hold, as that would have ended by itself. */
      seconds = (int) ((run->elapsed_us + G_TIME_SPAN_SECOND / 2) / G_TIME_SPAN_SECOND
                       / exercise->dose.directions);
      seconds = MAX (seconds, 1);
    }
  midline_run_complete (run, seconds, 0);

  return run;
}

/**
 * midline_session_run_correct:
 * @self: a run
 * @reps: repetitions that were really done, at least 1
 * @now_us: now
 *
 * Returns: (transfer full): the run with the set just done put right; unchanged for a hold, a
 *   warm-up and after another step
 */
MidlineSessionRun *
midline_session_run_correct (MidlineSessionRun *self,
                             int                reps,
                             gint64             now_us)
{
  MidlineSessionRun *run;
  RunTurn *turn;

  g_return_val_if_fail (self != NULL, NULL);

  run = midline_run_begin_step (self, now_us);
  if (run->last == NO_TURN || run->last != self->last)
    return run;
  turn = midline_run_turn (run, run->last);
  if (turn->outcome == MIDLINE_RUN_DONE && turn->reps != MIDLINE_NOT_ENTERED
      && turn->set_number > 0)
    turn->reps = CLAMP (reps, 1, MOST_REPS);

  return run;
}
