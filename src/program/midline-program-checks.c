/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The weekly check: pain now and in the four activities, once a plan week. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * midline_program_get_weekly_check_day:
 *
 * Returns: the last day of the plan week whose check may be entered today: this week's on its last
 *   day, else that of the week before; MIDLINE_NO_DATE without a plan or a week to ask about
 */
MidlineDate
midline_program_get_weekly_check_day (MidlineProgram *self)
{
  MidlinePlan *plan;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  plan = midline_program_get_plan (self);
  return plan != NULL ? midline_weekly_check_find_day (plan, self->today) : MIDLINE_NO_DATE;
}

/**
 * midline_program_get_weekly_check_due:
 *
 * Returns: the last day of the plan week that waits for its check, or MIDLINE_NO_DATE: it has one,
 *   there is no plan, or the plan is locked
 */
MidlineDate
midline_program_get_weekly_check_due (MidlineProgram *self)
{
  MidlineDate day = midline_program_get_weekly_check_day (self);
  g_autoptr (MidlineWeeklyCheck) check = NULL;

  if (day == MIDLINE_NO_DATE || midline_program_is_locked (self))
    return MIDLINE_NO_DATE;
  check = midline_program_dup_weekly_check (self, day);
  return check == NULL ? day : MIDLINE_NO_DATE;
}

/** midline_program_dup_weekly_check: (nullable): the check of the week that ends on @date. */
MidlineWeeklyCheck *
midline_program_dup_weekly_check (MidlineProgram *self,
                                  MidlineDate     date)
{
  MidlineWeeklyCheck *check;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (date == MIDLINE_NO_DATE)
    return NULL;
  check = midline_store_load_weekly_check (self->store, self->person_id, date, &error);
  if (error != NULL)
    midline_program_fail (self, error);
  return check;
}

/** midline_program_load_weekly_checks: (transfer full): the checks of these days, by date. */
GPtrArray *
midline_program_load_weekly_checks (MidlineProgram *self,
                                    MidlineDate     first,
                                    MidlineDate     last)
{
  GPtrArray *checks;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  checks = midline_store_load_weekly_checks (self->store, self->person_id, first, last, &error);
  if (checks == NULL)
    {
      midline_program_fail (self, error);
      checks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
    }
  return checks;
}

/* Saves @check for the week that ends on @date; NULL removes what it has. */
gboolean
midline_program_store_check (MidlineProgram           *self,
                             MidlineDate               date,
                             const MidlineWeeklyCheck *check)
{
  GError *error = NULL;
  gboolean saved =
    check != NULL
      ? midline_store_save_weekly_check (self->store, self->person_id, check, &error)
      : midline_store_remove_weekly_check (self->store, self->person_id, date, &error);

  return saved ? TRUE : midline_program_fail (self, error);
}

/* Whether @date ends a plan week that has come. */
static gboolean
can_be_checked (MidlineProgram *self,
                MidlineDate     date)
{
  MidlinePlan *plan = midline_program_get_plan (self);

  return plan != NULL && date != MIDLINE_NO_DATE && date <= self->today
         && midline_weekly_check_find_day (plan, date) == date;
}

/**
 * midline_program_save_weekly_check:
 * @date: the last day of a plan week, today at the latest
 * @pain_0_to_10: (array fixed-size=5): by MidlineActivity, or MIDLINE_PAIN_NOT_TRIED
 *
 * Saves the check of a week, in the place of the one it has. Undoable.
 *
 * Returns: whether the week has these values now; FALSE also for a check without a number
 */
gboolean
midline_program_save_weekly_check (MidlineProgram *self,
                                   MidlineDate     date,
                                   const int       pain_0_to_10[])
{
  g_autoptr (MidlineWeeklyCheck) before = NULL;
  g_autoptr (MidlineWeeklyCheck) after = NULL;
  MidlineUndoStep *step;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!can_be_checked (self, date))
    return FALSE;
  before = midline_program_dup_weekly_check (self, date);
  after = midline_weekly_check_new (date, pain_0_to_10,
                                    midline_program_get_unix_seconds (self));
  if (!midline_weekly_check_says_anything (after))
    return FALSE;
  if (before != NULL
      && memcmp (before->pain_0_to_10, after->pain_0_to_10, sizeof after->pain_0_to_10) == 0)
    return TRUE;
  if (!midline_program_store_check (self, date, after))
    return FALSE;
  step = g_new0 (MidlineUndoStep, 1);
  step->check_date = date;
  step->check_before = g_steal_pointer (&before);
  midline_program_push_undo (self, step);
  midline_program_forget_proposal (self);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, _("Weekly check saved"));
  return TRUE;
}
