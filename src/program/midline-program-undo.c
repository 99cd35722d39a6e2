/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Undo: the last edits of the plan and the diary, newest first. A step holds the value from before,
 * so that taking it back is one more save, and in the diary’s history one more change. */

#include "midline-program-private.h"

/* More steps than anyone takes back; keeps a long session small. */
#define MOST_UNDO_STEPS 100

/* Frees a step and the values it holds. */
void
midline_undo_step_free (MidlineUndoStep *step)
{
  g_clear_pointer (&step->week_before, midline_week_unref);
  g_clear_pointer (&step->suggestion_key, g_free);
  g_clear_pointer (&step->change, midline_plan_change_free);
  g_clear_pointer (&step->day_before, midline_diary_day_unref);
  g_clear_pointer (&step->limit_exercise_id, g_free);
  g_clear_pointer (&step->check_before, midline_weekly_check_free);
  g_clear_pointer (&step->global_before, midline_global_change_free);
  g_clear_pointer (&step->time_off_before, g_ptr_array_unref);
  g_clear_pointer (&step->links_before, g_ptr_array_unref);
  g_free (step);
}

/* (transfer full) for @step */
void
midline_program_push_undo (MidlineProgram  *self,
                           MidlineUndoStep *step)
{
  if (self->undo_steps->len >= MOST_UNDO_STEPS)
    g_ptr_array_remove_index (self->undo_steps, 0);
  g_ptr_array_add (self->undo_steps, step);
}

/** midline_program_can_undo: whether there is an edit or a tick to take back. */
gboolean
midline_program_can_undo (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return self->undo_steps->len > 0;
}

static gboolean
undo_week (MidlineProgram  *self,
           MidlineUndoStep *step)
{
  g_autoptr (MidlinePlanChange) change = midline_plan_change_new (MIDLINE_CHANGE_UNDONE);

  change->entered_at = midline_program_get_unix_seconds (self);
  change->on = self->today;
  change->week_number = step->week_before->number;
  if (step->change != NULL)
    {
      change->date = step->change->date;
      change->exercise_id = g_strdup (step->change->exercise_id);
    }
  if (step->suggestion_key != NULL)
    return midline_program_undo_answer (self, step, change);
  return midline_program_store_week (self, step->plan_id, step->week_before, change);
}

static gboolean
take_back (MidlineProgram  *self,
           MidlineUndoStep *step)
{
  if (step->week_before != NULL)
    return undo_week (self, step);
  if (step->day_before != NULL)
    return midline_program_store_day (self, step->day_before);
  if (step->limit_exercise_id != NULL)
    return midline_program_store_pain_limit (self, step->limit_exercise_id, step->limit_before);
  if (step->time_off_before != NULL)
    return midline_program_store_time_off (self, step->time_off_before);
  if (step->links_before != NULL)
    return midline_program_store_video_links (self, step->links_before);
  if (step->global_date != MIDLINE_NO_DATE)
    return midline_program_store_global (self, step->global_date, step->global_before);
  return midline_program_store_check (self, step->check_date, step->check_before);
}

/**
 * midline_program_undo:
 *
 * Takes back the newest edit or tick.
 *
 * Returns: whether something was taken back
 */
gboolean
midline_program_undo (MidlineProgram *self)
{
  MidlineUndoStep *step;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  if (self->undo_steps->len == 0)
    return FALSE;

  step = g_ptr_array_index (self->undo_steps, self->undo_steps->len - 1);
  if (!take_back (self, step))
    return FALSE;
  midline_program_forget_proposal (self);
  g_ptr_array_set_size (self->undo_steps, (int) self->undo_steps->len - 1);
  midline_program_emit_changed (self);
  return TRUE;
}
