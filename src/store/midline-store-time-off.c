/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* Time off: one row a stretch, known by its first day. */

static const MidlineTimeOff *
find_first (GPtrArray   *stretches,
            MidlineDate  first)
{
  const MidlineTimeOff *stretch = midline_time_off_list_find (stretches, first);

  return stretch && stretch->first == first ? stretch : NULL;
}

static gboolean
keep_stretch (MidlineStore  *self,
              gint64         person_id,
              MidlineDate    first,
              GError       **error)
{
  return midline_store_keep (self, error, MIDLINE_DIARY_PART_TIME_OFF, "ltl", person_id, first,
                             midline_store_get_now (self));
}

static gboolean
delete_lost (MidlineStore  *self,
             gint64         person_id,
             GPtrArray     *before,
             GPtrArray     *after,
             GError       **error)
{
  for (guint i = 0; i < before->len; i++)
    {
      const MidlineTimeOff *stretch = g_ptr_array_index (before, i);

      if (find_first (after, stretch->first))
        continue;
      if (!keep_stretch (self, person_id, stretch->first, error) ||
          !midline_sqlite_run (self->db, error,
                               "DELETE FROM time_off WHERE person_id = ?1 AND date = ?2",
                               "lt", person_id, stretch->first))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_new (MidlineStore  *self,
           gint64         person_id,
           GPtrArray     *before,
           GPtrArray     *after,
           GError       **error)
{
  for (guint i = 0; i < after->len; i++)
    {
      const MidlineTimeOff *stretch = g_ptr_array_index (after, i);

      if (midline_time_off_equal (find_first (before, stretch->first), stretch))
        continue;
      if (!keep_stretch (self, person_id, stretch->first, error) ||
          !midline_sqlite_run (self->db, error,
                               "INSERT INTO time_off (person_id, date, last_date, kind, entered_at)"
                               " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET"
                               " last_date = excluded.last_date, kind = excluded.kind,"
                               " entered_at = excluded.entered_at",
                               "lttsl", person_id, stretch->first, stretch->last,
                               midline_time_off_kind_get_id (stretch->kind), stretch->entered_at))
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_store_save_time_off:
 * @self: a store
 * @person_id: id of a person
 * @before: (element-type MidlineTimeOff): the list as it is in the store
 * @after: (element-type MidlineTimeOff): the list as it shall be
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Writes what differs, in one transaction that is on disk when the call returns.
 *
 * Returns: whether the list is as in @after; on error it is as before.
 */
gboolean
midline_store_save_time_off (MidlineStore  *self,
                             gint64         person_id,
                             GPtrArray     *before,
                             GPtrArray     *after,
                             GError       **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (before != NULL && after != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = delete_lost (self, person_id, before, after, error) &&
          write_new (self, person_id, before, after, error);
  return midline_sqlite_end (self->db, saved, error);
}

/* (transfer full) (nullable) Columns: date, last_date, kind, entered_at. */
MidlineTimeOff *
midline_store_read_time_off (sqlite3_stmt  *row,
                             GError       **error)
{
  MidlineDate first = midline_column_get_date (row, 0);
  MidlineDate last = midline_column_get_date (row, 1);
  MidlineTimeOffKind kind;

  if (first == MIDLINE_NO_DATE || last < first)
    {
      midline_store_set_unknown_value (error, "time_off.date", midline_column_get_text (row, 0));
      return NULL;
    }
  if (!midline_time_off_kind_from_id (midline_column_get_text (row, 2), &kind))
    {
      midline_store_set_unknown_value (error, "time_off.kind", midline_column_get_text (row, 2));
      return NULL;
    }
  return midline_time_off_new (first, last, kind, sqlite3_column_int64 (row, 3));
}

/**
 * midline_store_load_time_off:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineTimeOff): every stretch, by first day;
 *   %NULL only on error.
 */
GPtrArray *
midline_store_load_time_off (MidlineStore  *self,
                             gint64         person_id,
                             GError       **error)
{
  g_autoptr(GPtrArray) stretches = midline_time_off_list_new ();
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT date, last_date, kind, entered_at FROM time_off"
                                     " WHERE person_id = ?1 ORDER BY date", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineTimeOff *stretch = midline_store_read_time_off (statement, error);

      if (!stretch)
        return NULL;
      g_ptr_array_add (stretches, stretch);
    }
  if (!local_error)
    return g_steal_pointer (&stretches);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
