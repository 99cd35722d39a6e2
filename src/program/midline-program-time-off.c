/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Time off: days of illness or travel that the person marked. They are few, so all of them are read
 * at once and kept. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

/* (transfer none) every stretch, by first day; none where they cannot be read. */
GPtrArray *
midline_program_get_time_off (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->time_off != NULL)
    return self->time_off;
  self->time_off = midline_store_load_time_off (self->store, self->person_id, &error);
  self->is_time_off_unread = self->time_off == NULL;
  if (self->is_time_off_unread)
    {
      self->time_off = midline_time_off_list_new ();
      midline_program_fail (self, error);
    }
  return self->time_off;
}

/* Saves @stretches (transfer none) in the place of all that is marked. */
gboolean
midline_program_store_time_off (MidlineProgram *self,
                                GPtrArray      *stretches)
{
  GPtrArray *before = midline_program_get_time_off (self);
  GError *error = NULL;

  /* What could not be read must not be written over; that was told already. */
  if (self->is_time_off_unread)
    return FALSE;
  if (!midline_store_save_time_off (self->store, self->person_id, before, stretches, &error))
    return midline_program_fail (self, error);
  g_ptr_array_ref (stretches);
  g_ptr_array_unref (self->time_off);
  self->time_off = stretches;
  return TRUE;
}

/* Saves @after (transfer full) as one undoable step. */
static gboolean
apply (MidlineProgram *self,
       GPtrArray      *after,
       const char     *words)
{
  g_autoptr (GPtrArray) stretches = after;
  g_autoptr (GPtrArray) before = g_ptr_array_ref (midline_program_get_time_off (self));
  MidlineUndoStep *step;

  if (!midline_program_store_time_off (self, stretches))
    return FALSE;
  step = g_new0 (MidlineUndoStep, 1);
  step->time_off_before = g_steal_pointer (&before);
  midline_program_push_undo (self, step);
  midline_program_forget_proposal (self);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, words);
  return TRUE;
}

/**
 * midline_program_save_time_off:
 * @first: the first day
 * @last: the last day, included; at most MIDLINE_MOST_DAYS_OFF days with the first
 * @kind: why
 *
 * Marks days, past or to come. Days that were marked before get the new reason. Undoable.
 *
 * Returns: whether it is on disk; FALSE also for a stretch that ends before it begins or is too
 *   long
 */
gboolean
midline_program_save_time_off (MidlineProgram     *self,
                               MidlineDate         first,
                               MidlineDate         last,
                               MidlineTimeOffKind  kind)
{
  g_autoptr (MidlineTimeOff) stretch = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (first == MIDLINE_NO_DATE || last < first || last - first >= MIDLINE_MOST_DAYS_OFF
      || (guint) kind >= MIDLINE_N_TIME_OFF_KINDS)
    return FALSE;
  stretch = midline_time_off_new (first, last, kind, midline_program_get_unix_seconds (self));
  return apply (self, midline_time_off_list_with (midline_program_get_time_off (self), stretch),
                _("Time off marked"));
}

/**
 * midline_program_remove_time_off:
 * @date: a day of the stretch
 *
 * Takes the marks away from every day of the stretch that holds @date. Undoable.
 *
 * Returns: whether none of these days is marked any more, on disk; FALSE also where none was
 */
gboolean
midline_program_remove_time_off (MidlineProgram *self,
                                 MidlineDate     date)
{
  const MidlineTimeOff *stretch;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  stretch = midline_program_find_time_off (self, date);
  if (stretch == NULL)
    return FALSE;
  return apply (self,
                midline_time_off_list_without (midline_program_get_time_off (self), stretch->first,
                                               stretch->last),
                _("Time off removed"));
}

/**
 * midline_program_end_time_off:
 * @date: the first day on which the person is back
 *
 * Takes the marks away from @date and the days after it in its stretch; the days before stay
 * marked. Undoable.
 *
 * Returns: whether the stretch ends before @date now, on disk; FALSE also where @date was not
 *   marked
 */
gboolean
midline_program_end_time_off (MidlineProgram *self,
                              MidlineDate     date)
{
  const MidlineTimeOff *stretch;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  stretch = midline_program_find_time_off (self, date);
  if (stretch == NULL)
    return FALSE;
  return apply (self,
                midline_time_off_list_without (midline_program_get_time_off (self), date,
                                               stretch->last),
                _("Time off ended"));
}

/**
 * midline_program_find_time_off:
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the stretch that holds it, until the next “changed”
 */
const MidlineTimeOff *
midline_program_find_time_off (MidlineProgram *self,
                               MidlineDate     date)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return midline_time_off_list_find (midline_program_get_time_off (self), date);
}

/**
 * midline_program_load_time_off:
 * @first: a day
 * @last: a day, included
 *
 * Returns: (transfer full) (element-type MidlineTimeOff): the stretches that hold any of these
 *   days, whole, by first day
 */
GPtrArray *
midline_program_load_time_off (MidlineProgram *self,
                               MidlineDate     first,
                               MidlineDate     last)
{
  GPtrArray *stretches;
  GPtrArray *found;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  stretches = midline_program_get_time_off (self);
  found = midline_time_off_list_new ();
  for (guint i = 0; i < stretches->len; i++)
    {
      const MidlineTimeOff *stretch = g_ptr_array_index (stretches, i);

      if (stretch->first <= last && first <= stretch->last)
        g_ptr_array_add (found, midline_time_off_copy (stretch));
    }
  return found;
}
