/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-change.h"

static const char * const kind_ids[] = {
  [MIDLINE_CHANGE_STARTED] = "started",
  [MIDLINE_CHANGE_REBUILT] = "rebuilt",
  [MIDLINE_CHANGE_NEW_WEEK] = "new-week",
  [MIDLINE_CHANGE_KEPT] = "kept",
  [MIDLINE_CHANGE_SWAPPED] = "swapped",
  [MIDLINE_CHANGE_DOSE] = "dose",
  [MIDLINE_CHANGE_MOVED] = "moved",
  [MIDLINE_CHANGE_REMOVED] = "removed",
  [MIDLINE_CHANGE_ADDED] = "added",
  [MIDLINE_CHANGE_SHORTENED] = "shortened",
  [MIDLINE_CHANGE_PHASE] = "phase",
  [MIDLINE_CHANGE_UNDONE] = "undone",
  [MIDLINE_CHANGE_ACCEPTED] = "accepted",
  [MIDLINE_CHANGE_DECLINED] = "declined",
};

/**
 * midline_plan_change_new:
 * @kind: what changed
 *
 * Returns: (transfer full): a line of the history with nothing else in it.
 */
MidlinePlanChange *
midline_plan_change_new (MidlineChangeKind kind)
{
  MidlinePlanChange *self = g_new0 (MidlinePlanChange, 1);

  self->kind = kind;
  return self;
}

/**
 * midline_plan_change_copy:
 * @self: a line of the history
 *
 * Returns: (transfer full): a copy.
 */
MidlinePlanChange *
midline_plan_change_copy (const MidlinePlanChange *self)
{
  MidlinePlanChange *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlinePlanChange, 1);
  *copy = *self;
  copy->exercise_id = g_strdup (self->exercise_id);
  copy->new_exercise_id = g_strdup (self->new_exercise_id);
  copy->why = g_strdup (self->why);
  return copy;
}

/**
 * midline_plan_change_free:
 * @self: (transfer full): a line of the history
 */
void
midline_plan_change_free (MidlinePlanChange *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->exercise_id);
  g_free (self->new_exercise_id);
  g_free (self->why);
  g_free (self);
}

/*
 * midline_change_kind_get_id:
 * @kind: a kind of change
 *
 * Returns: (transfer none): its stable id.
 */
const char *
midline_change_kind_get_id (MidlineChangeKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}

/*
 * midline_change_kind_from_id:
 * @id: an id
 * @kind: (out): the kind, untouched for an unknown id
 *
 * Returns: whether there is such a kind.
 */
gboolean
midline_change_kind_from_id (const char        *id,
                             MidlineChangeKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_ids); i++)
    {
      if (g_strcmp0 (id, kind_ids[i]) == 0)
        {
          *kind = (MidlineChangeKind) i;
          return TRUE;
        }
    }
  return FALSE;
}
