/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The question of plan weeks 4, 8 and 12: how the knee is compared with the start. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

/**
 * midline_program_get_global_question_day:
 *
 * Returns: the last day of the plan week whose question may be answered today, or MIDLINE_NO_DATE
 */
MidlineDate
midline_program_get_global_question_day (MidlineProgram *self)
{
  MidlinePlan *plan;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  plan = midline_program_get_plan (self);
  return plan != NULL ? midline_global_change_find_day (plan, self->today) : MIDLINE_NO_DATE;
}

/**
 * midline_program_get_global_question_due:
 *
 * Returns: the last day of the plan week that waits for its answer, or MIDLINE_NO_DATE: it has one,
 *   nothing is asked these days, there is no plan, or the plan is locked
 */
MidlineDate
midline_program_get_global_question_due (MidlineProgram *self)
{
  MidlineDate day = midline_program_get_global_question_day (self);
  g_autoptr (MidlineGlobalChange) change = NULL;

  if (day == MIDLINE_NO_DATE || midline_program_is_locked (self))
    return MIDLINE_NO_DATE;
  change = midline_program_dup_global_change (self, day);
  return change == NULL ? day : MIDLINE_NO_DATE;
}

/**
 * midline_program_dup_global_change:
 * @date: the last day of a plan week
 *
 * Returns: (transfer full) (nullable): the answer of that week
 */
MidlineGlobalChange *
midline_program_dup_global_change (MidlineProgram *self,
                                   MidlineDate     date)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (date == MIDLINE_NO_DATE)
    return NULL;
  changes = midline_program_load_global_changes (self, date, date);
  return changes->len > 0 ? midline_global_change_copy (g_ptr_array_index (changes, 0)) : NULL;
}

/**
 * midline_program_load_global_changes:
 * @first: a day
 * @last: a day, included
 *
 * Returns: (transfer full) (element-type MidlineGlobalChange): the answers of these days, by date
 */
GPtrArray *
midline_program_load_global_changes (MidlineProgram *self,
                                     MidlineDate     first,
                                     MidlineDate     last)
{
  GPtrArray *changes;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  changes = midline_store_load_global_changes (self->store, self->person_id, first, last, &error);
  if (changes == NULL)
    {
      midline_program_fail (self, error);
      changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_global_change_free);
    }
  return changes;
}

/* Saves @change for the week that ends on @date; NULL removes what it has. */
gboolean
midline_program_store_global (MidlineProgram            *self,
                              MidlineDate                date,
                              const MidlineGlobalChange *change)
{
  GError *error = NULL;
  gboolean saved =
    change != NULL
      ? midline_store_save_global_change (self->store, self->person_id, change, &error)
      : midline_store_remove_global_change (self->store, self->person_id, date, &error);

  return saved ? TRUE : midline_program_fail (self, error);
}

/**
 * midline_program_save_global_change:
 * @date: the last day of plan week 4, 8 or 12, today at the latest
 * @step: how the knee is compared with the start
 *
 * Saves the answer of a week, in the place of the one it has. Undoable.
 *
 * Returns: whether the week has this answer now; FALSE also for a week that is not asked about
 */
gboolean
midline_program_save_global_change (MidlineProgram    *self,
                                    MidlineDate        date,
                                    MidlineGlobalStep  step)
{
  g_autoptr (MidlineGlobalChange) before = NULL;
  g_autoptr (MidlineGlobalChange) after = NULL;
  MidlineUndoStep *undo;
  MidlinePlan *plan;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  plan = midline_program_get_plan (self);
  if (plan == NULL || date == MIDLINE_NO_DATE || date > self->today
      || (guint) step >= MIDLINE_N_GLOBAL_STEPS
      || midline_global_change_find_day (plan, date) != date)
    return FALSE;
  before = midline_program_dup_global_change (self, date);
  if (before != NULL && before->step == step)
    return TRUE;
  after = midline_global_change_new (date, step, midline_program_get_unix_seconds (self));
  if (!midline_program_store_global (self, date, after))
    return FALSE;
  undo = g_new0 (MidlineUndoStep, 1);
  undo->global_date = date;
  undo->global_before = g_steal_pointer (&before);
  midline_program_push_undo (self, undo);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, _("Answer saved"));
  return TRUE;
}
