/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a step of a guided session means for the diary and for the ear (midline-session-run.h). */

#include "midline-session-run-private.h"

/** midline_run_change_free: frees a change and its record. */
void
midline_run_change_free (MidlineRunChange *self)
{
  if (self == NULL)
    return;

  midline_set_record_free (self->record);
  g_free (self);
}

static gboolean
is_in_diary (const RunTurn *turn)
{
  return turn->set_number > 0
         && (turn->outcome == MIDLINE_RUN_DONE || turn->outcome == MIDLINE_RUN_RECORDED);
}

static MidlineRunChange *
create_change (const MidlineSessionRun *run,
               guint                    index,
               gboolean                 is_removed)
{
  const RunTurn *turn = midline_run_turn (run, index);
  MidlineRunChange *change = g_new0 (MidlineRunChange, 1);

  change->record = midline_set_record_new (midline_run_exercise (run, index)->id, turn->side,
                                           turn->set_number);
  change->record->reps = turn->reps;
  change->record->seconds = turn->seconds;
  change->is_removed = is_removed;

  return change;
}

/**
 * midline_session_run_list_changes:
 * @before: a run
 * @after: the same run some steps later
 *
 * Returns: (transfer full) (element-type MidlineRunChange): what has to be written into the diary,
 *   in the order of the session
 */
GPtrArray *
midline_session_run_list_changes (const MidlineSessionRun *before,
                                  const MidlineSessionRun *after)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_run_change_free);

  g_return_val_if_fail (before != NULL && after != NULL, changes);
  g_return_val_if_fail (before->exercises == after->exercises, changes);

  for (guint i = 0; i < after->turns->len; i++)
    {
      const RunTurn *old = midline_run_turn (before, i);
      const RunTurn *new = midline_run_turn (after, i);

      if (is_in_diary (old) && !is_in_diary (new))
        g_ptr_array_add (changes, create_change (after, i, TRUE));
      else if (new->outcome == MIDLINE_RUN_DONE && is_in_diary (new)
               && (!is_in_diary (old) || old->reps != new->reps || old->seconds != new->seconds))
        g_ptr_array_add (changes, create_change (after, i, FALSE));
    }

  return changes;
}

static void
add_beat (GArray        *beats,
          MidlineRunCue  cue,
          int            number)
{
  MidlineRunBeat beat = { cue, number };

  g_array_append_val (beats, beat);
}

/* Within one stage of one set: 3, 2, 1, repetitions of the pace and its end. */
static void
add_beats_within (GArray                 *beats,
                  const MidlineRunMoment *before,
                  const MidlineRunMoment *after)
{
  if (after->seconds_left < before->seconds_left && after->seconds_left >= 1
      && after->seconds_left <= 3)
    add_beat (beats, MIDLINE_RUN_CUE_COUNT, after->seconds_left);
  if (!before->is_paced || !after->is_paced)
    return;
  if (after->rep > before->rep)
    add_beat (beats, MIDLINE_RUN_CUE_REPETITION, after->rep);
  if (after->is_count_full && !before->is_count_full)
    add_beat (beats, MIDLINE_RUN_CUE_COUNT_FULL, 0);
}

/**
 * midline_session_run_list_cues:
 * @before: a run
 * @after: the same run a step later
 *
 * Returns: (transfer full) (element-type MidlineRunBeat): what a step gives to hear, in order
 */
GArray *
midline_session_run_list_cues (const MidlineSessionRun *before,
                               const MidlineSessionRun *after)
{
  GArray *beats = g_array_new (FALSE, FALSE, sizeof (MidlineRunBeat));
  MidlineRunMoment was;
  MidlineRunMoment is;
  gboolean is_same;

  g_return_val_if_fail (before != NULL && after != NULL, beats);
  g_return_val_if_fail (before->exercises == after->exercises, beats);

  was = midline_session_run_get_moment (before);
  is = midline_session_run_get_moment (after);
  is_same = before->cursor == after->cursor && before->stage == after->stage;
  if (is_same && is.stage != MIDLINE_RUN_FINISHED)
    add_beats_within (beats, &was, &is);
  if (is_same)
    return beats;

  if (before->cursor < before->turns->len
      && midline_run_turn (before, before->cursor)->outcome != MIDLINE_RUN_DONE
      && midline_run_turn (after, before->cursor)->outcome == MIDLINE_RUN_DONE)
    add_beat (beats, MIDLINE_RUN_CUE_SET_ENDS, 0);
  if (was.stage == MIDLINE_RUN_REST && is.stage == MIDLINE_RUN_WORK)
    add_beat (beats, MIDLINE_RUN_CUE_REST_ENDS, 0);
  if (is.stage == MIDLINE_RUN_WORK)
    add_beat (beats, MIDLINE_RUN_CUE_SET_BEGINS, 0);
  if (is.stage == MIDLINE_RUN_FINISHED)
    add_beat (beats, MIDLINE_RUN_CUE_SESSION_ENDS, 0);

  return beats;
}
