/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-request.h"

/**
 * midline_plan_request_new:
 * @exercise_id: (nullable): NULL for a whole session
 *
 * Returns: (transfer full): a request whose further fields the caller fills in
 */
MidlinePlanRequest *
midline_plan_request_new (MidlinePlanRequestKind kind,
                          MidlineDate            date,
                          const char            *exercise_id)
{
  MidlinePlanRequest *self = g_new0 (MidlinePlanRequest, 1);

  self->kind = kind;
  self->date = date;
  self->exercise_id = g_strdup (exercise_id);
  return self;
}

void
midline_plan_request_free (MidlinePlanRequest *self)
{
  g_free (self->exercise_id);
  g_free (self->new_exercise_id);
  g_free (self);
}

/** midline_plan_request_copy: (transfer full): the same request once more. */
MidlinePlanRequest *
midline_plan_request_copy (const MidlinePlanRequest *self)
{
  MidlinePlanRequest *copy = g_memdup2 (self, sizeof *self);

  copy->exercise_id = g_strdup (self->exercise_id);
  copy->new_exercise_id = g_strdup (self->new_exercise_id);
  return copy;
}

/** midline_plan_request_dup_week: (transfer full) (nullable): the week as the edit leaves it. */
MidlineWeek *
midline_plan_request_dup_week (const MidlinePlanRequest *self,
                               MidlineProgram           *program)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  g_autoptr (MidlineWeek) week = midline_program_dup_week (program, self->date, NULL);

  if (week == NULL)
    return NULL;
  switch (self->kind)
    {
    case MIDLINE_PLAN_REQUEST_SWAP:
      return midline_plan_edit_swap (catalogue, week, self->date, self->exercise_id,
                                     self->new_exercise_id);
    case MIDLINE_PLAN_REQUEST_DOSE:
      return midline_plan_edit_set_dose (week, self->date, self->exercise_id, &self->new_dose);
    case MIDLINE_PLAN_REQUEST_MOVE:
      return midline_plan_edit_move (catalogue, week, self->date, self->new_date,
                                     self->exercise_id);
    case MIDLINE_PLAN_REQUEST_MOVE_SESSION:
      return midline_plan_edit_move_session (week, self->date, self->new_date);
    case MIDLINE_PLAN_REQUEST_REMOVE:
      return midline_plan_edit_remove (week, self->date, self->exercise_id);
    default:
      g_return_val_if_reached (NULL);
    }
}

/** midline_plan_request_dup_warning: (transfer full) (nullable): what to say before the edit. */
char *
midline_plan_request_dup_warning (const MidlinePlanRequest *self,
                                  MidlineProgram           *program)
{
  g_autoptr (MidlineWeek) after = midline_plan_request_dup_week (self, program);

  return after != NULL ? midline_program_dup_edit_warning (program, after) : NULL;
}

/** midline_plan_request_apply: makes the edit; FALSE when nothing changed. */
gboolean
midline_plan_request_apply (const MidlinePlanRequest *self,
                            MidlineProgram           *program)
{
  switch (self->kind)
    {
    case MIDLINE_PLAN_REQUEST_SWAP:
      return midline_program_swap (program, self->date, self->exercise_id, self->new_exercise_id);
    case MIDLINE_PLAN_REQUEST_DOSE:
      return midline_program_set_dose (program, self->date, self->exercise_id, &self->new_dose);
    case MIDLINE_PLAN_REQUEST_MOVE:
      return midline_program_move_exercise (program, self->date, self->new_date,
                                            self->exercise_id);
    case MIDLINE_PLAN_REQUEST_MOVE_SESSION:
      return midline_program_move_session (program, self->date, self->new_date);
    case MIDLINE_PLAN_REQUEST_REMOVE:
      return midline_program_remove_exercise (program, self->date, self->exercise_id);
    default:
      g_return_val_if_reached (FALSE);
    }
}
