/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* Weekly checks: how the knee was in a week, one row a plan week. */

#define COLUMNS \
  "date, pain_now, pain_stairs, pain_running, pain_squatting, pain_sitting, entered_at"

#define SAVE_SQL \
  "INSERT INTO weekly_check (person_id, " COLUMNS ")" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)" \
  " ON CONFLICT DO UPDATE SET pain_now = excluded.pain_now," \
  " pain_stairs = excluded.pain_stairs, pain_running = excluded.pain_running," \
  " pain_squatting = excluded.pain_squatting, pain_sitting = excluded.pain_sitting," \
  " entered_at = excluded.entered_at"

#define SELECT_SQL "SELECT " COLUMNS " FROM weekly_check WHERE person_id = ?1"

static gboolean
keep_check (MidlineStore  *self,
            gint64         person_id,
            MidlineDate    date,
            GError       **error)
{
  return midline_store_keep (self, error, MIDLINE_DIARY_PART_WEEKLY_CHECK, "ltl", person_id, date,
                             midline_store_get_now (self));
}

/**
 * midline_store_save_weekly_check:
 * @self: a store
 * @person_id: id of a person
 * @check: the check of a week, new or changed
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk; on error the week has what it had.
 */
gboolean
midline_store_save_weekly_check (MidlineStore              *self,
                                 gint64                     person_id,
                                 const MidlineWeeklyCheck  *check,
                                 GError                   **error)
{
  const int *pain;
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (check != NULL && check->date != MIDLINE_NO_DATE, FALSE);

  pain = check->pain_0_to_10;
  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = keep_check (self, person_id, check->date, error) &&
          midline_sqlite_run (self->db, error, SAVE_SQL, "lteeeeel", person_id, check->date,
                              pain[MIDLINE_ACTIVITY_NOW], pain[MIDLINE_ACTIVITY_STAIRS],
                              pain[MIDLINE_ACTIVITY_RUNNING], pain[MIDLINE_ACTIVITY_SQUATTING],
                              pain[MIDLINE_ACTIVITY_SITTING], check->entered_at);
  return midline_sqlite_end (self->db, saved, error);
}

/**
 * midline_store_remove_weekly_check:
 * @self: a store
 * @person_id: id of a person
 * @date: the last day of a plan week
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether the week has no check any more.
 */
gboolean
midline_store_remove_weekly_check (MidlineStore  *self,
                                   gint64         person_id,
                                   MidlineDate    date,
                                   GError       **error)
{
  gboolean removed;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (date != MIDLINE_NO_DATE, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  removed = keep_check (self, person_id, date, error) &&
            midline_sqlite_run (self->db, error,
                                "DELETE FROM weekly_check WHERE person_id = ?1 AND date = ?2",
                                "lt", person_id, date);
  return midline_sqlite_end (self->db, removed, error);
}

/* (transfer full) (nullable) Columns: date, the five pains, entered_at. */
MidlineWeeklyCheck *
midline_store_read_check (sqlite3_stmt  *row,
                          GError       **error)
{
  MidlineDate date = midline_column_get_date (row, 0);
  int pain[MIDLINE_N_ACTIVITIES];

  if (date == MIDLINE_NO_DATE)
    {
      midline_store_set_unknown_value (error, "weekly_check.date",
                                       midline_column_get_text (row, 0));
      return NULL;
    }
  pain[MIDLINE_ACTIVITY_NOW] = midline_column_get_int (row, 1, MIDLINE_PAIN_NOT_TRIED);
  pain[MIDLINE_ACTIVITY_STAIRS] = midline_column_get_int (row, 2, MIDLINE_PAIN_NOT_TRIED);
  pain[MIDLINE_ACTIVITY_RUNNING] = midline_column_get_int (row, 3, MIDLINE_PAIN_NOT_TRIED);
  pain[MIDLINE_ACTIVITY_SQUATTING] = midline_column_get_int (row, 4, MIDLINE_PAIN_NOT_TRIED);
  pain[MIDLINE_ACTIVITY_SITTING] = midline_column_get_int (row, 5, MIDLINE_PAIN_NOT_TRIED);
  return midline_weekly_check_new (date, pain, sqlite3_column_int64 (row, 6));
}

/* (transfer full) (nullable) the first row; NULL without an error when there is none. */
static MidlineWeeklyCheck *
read_only_check (sqlite3_stmt  *statement,
                 GError       **error)
{
  g_autoptr(GError) local_error = NULL;

  if (midline_statement_next (statement, &local_error))
    return midline_store_read_check (statement, error);
  if (local_error)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * midline_store_load_weekly_check:
 * @self: a store
 * @person_id: id of a person
 * @date: the last day of a plan week
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): its check; %NULL without an error when there is none.
 */
MidlineWeeklyCheck *
midline_store_load_weekly_check (MidlineStore  *self,
                                 gint64         person_id,
                                 MidlineDate    date,
                                 GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (date != MIDLINE_NO_DATE, NULL);

  statement = midline_statement_new (self->db, SELECT_SQL " AND date = ?2", error);
  if (!statement || !midline_statement_bind (statement, error, "lt", person_id, date))
    return NULL;
  return read_only_check (statement, error);
}

/**
 * midline_store_load_newest_weekly_check:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): the check of the latest week that has one; %NULL without an
 *   error when none has.
 */
MidlineWeeklyCheck *
midline_store_load_newest_weekly_check (MidlineStore  *self,
                                        gint64         person_id,
                                        GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db, SELECT_SQL " ORDER BY date DESC LIMIT 1", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  return read_only_check (statement, error);
}

/**
 * midline_store_load_weekly_checks:
 * @self: a store
 * @person_id: id of a person
 * @first: first local day
 * @last: last local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineWeeklyCheck): the checks of these days,
 *   by date; %NULL only on error.
 */
GPtrArray *
midline_store_load_weekly_checks (MidlineStore  *self,
                                  gint64         person_id,
                                  MidlineDate    first,
                                  MidlineDate    last,
                                  GError       **error)
{
  g_autoptr(GPtrArray) checks =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (first != MIDLINE_NO_DATE && last != MIDLINE_NO_DATE, NULL);

  statement = midline_statement_new (self->db,
                                     SELECT_SQL " AND date BETWEEN ?2 AND ?3 ORDER BY date", error);
  if (!statement || !midline_statement_bind (statement, error, "ltt", person_id, first, last))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineWeeklyCheck *check = midline_store_read_check (statement, error);

      if (!check)
        return NULL;
      g_ptr_array_add (checks, check);
    }
  if (!local_error)
    return g_steal_pointer (&checks);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
