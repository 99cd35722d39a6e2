/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* The question of plan weeks 4, 8 and 12: one row an answer. */

static gboolean
keep_change (MidlineStore  *self,
             gint64         person_id,
             MidlineDate    date,
             GError       **error)
{
  return midline_store_keep (self, error, MIDLINE_DIARY_PART_GLOBAL_CHANGE, "ltl", person_id, date,
                             midline_store_get_now (self));
}

/**
 * midline_store_save_global_change:
 * @self: a store
 * @person_id: id of a person
 * @change: the answer of a week, new or changed
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk; on error the week has what it had.
 */
gboolean
midline_store_save_global_change (MidlineStore               *self,
                                  gint64                      person_id,
                                  const MidlineGlobalChange  *change,
                                  GError                    **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (change != NULL && change->date != MIDLINE_NO_DATE, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = keep_change (self, person_id, change->date, error) &&
          midline_sqlite_run (self->db, error,
                              "INSERT INTO global_change (person_id, date, step, entered_at)"
                              " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET"
                              " step = excluded.step, entered_at = excluded.entered_at",
                              "ltsl", person_id, change->date,
                              midline_global_step_get_id (change->step), change->entered_at);
  return midline_sqlite_end (self->db, saved, error);
}

/**
 * midline_store_remove_global_change:
 * @self: a store
 * @person_id: id of a person
 * @date: the last day of a plan week
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether the week has no answer any more.
 */
gboolean
midline_store_remove_global_change (MidlineStore  *self,
                                    gint64         person_id,
                                    MidlineDate    date,
                                    GError       **error)
{
  gboolean removed;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (date != MIDLINE_NO_DATE, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  removed = keep_change (self, person_id, date, error) &&
            midline_sqlite_run (self->db, error,
                                "DELETE FROM global_change WHERE person_id = ?1 AND date = ?2",
                                "lt", person_id, date);
  return midline_sqlite_end (self->db, removed, error);
}

/* (transfer full) (nullable) Columns: date, step, entered_at. */
MidlineGlobalChange *
midline_store_read_global (sqlite3_stmt  *row,
                           GError       **error)
{
  MidlineDate date = midline_column_get_date (row, 0);
  MidlineGlobalStep step;

  if (date == MIDLINE_NO_DATE)
    {
      midline_store_set_unknown_value (error, "global_change.date",
                                       midline_column_get_text (row, 0));
      return NULL;
    }
  if (!midline_global_step_from_id (midline_column_get_text (row, 1), &step))
    {
      midline_store_set_unknown_value (error, "global_change.step",
                                       midline_column_get_text (row, 1));
      return NULL;
    }
  return midline_global_change_new (date, step, sqlite3_column_int64 (row, 2));
}

/**
 * midline_store_load_global_changes:
 * @self: a store
 * @person_id: id of a person
 * @first: first local day
 * @last: last local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineGlobalChange): the answers of these
 *   days, by date; %NULL only on error.
 */
GPtrArray *
midline_store_load_global_changes (MidlineStore  *self,
                                   gint64         person_id,
                                   MidlineDate    first,
                                   MidlineDate    last,
                                   GError       **error)
{
  g_autoptr(GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_global_change_free);
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (first != MIDLINE_NO_DATE && last != MIDLINE_NO_DATE, NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT date, step, entered_at FROM global_change"
                                     " WHERE person_id = ?1 AND date BETWEEN ?2 AND ?3"
                                     " ORDER BY date", error);
  if (!statement || !midline_statement_bind (statement, error, "ltt", person_id, first, last))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineGlobalChange *change = midline_store_read_global (statement, error);

      if (!change)
        return NULL;
      g_ptr_array_add (changes, change);
    }
  if (!local_error)
    return g_steal_pointer (&changes);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
