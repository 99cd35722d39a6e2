/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What Progress looks back on, read in a few strokes however long the diary is. */

#include "midline-program-private.h"

/**
 * midline_program_load_training:
 * @first: a day
 * @last: a day, included
 *
 * Returns: (transfer full) (element-type MidlineTrainingItem): what was planned and done, by date;
 *   empty where it cannot be read, which is told by “failed”
 */
GArray *
midline_program_load_training (MidlineProgram *self,
                               MidlineDate     first,
                               MidlineDate     last)
{
  GArray *items;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  items = midline_store_load_training (self->store, self->person_id, first, last, &error);
  if (items == NULL)
    {
      midline_program_fail (self, error);
      items = g_array_new (FALSE, FALSE, sizeof (MidlineTrainingItem));
    }
  return items;
}
