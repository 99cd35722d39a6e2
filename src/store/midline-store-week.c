/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* The weeks of a plan: sessions, their exercises, and the places left empty. */

#define INSERT_ITEM_SQL(table) \
  "INSERT INTO " table " (session_id, position, exercise_id, sets, reps, hold_seconds," \
  " rest_seconds, directions, each_side, statement_id, level_reason, is_core, placed_by_person)" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"

#define SELECT_ITEMS_SQL(table) \
  "SELECT exercise_id, statement_id, level_reason, is_core, placed_by_person, sets, reps," \
  " hold_seconds, rest_seconds, directions, each_side FROM " table \
  " WHERE session_id = ?1 ORDER BY position"

static gboolean
insert_items (MidlineStore    *self,
              const char      *insert_sql,
              gint64           session_id,
              const GPtrArray *items,
              GError         **error)
{
  g_autoptr(sqlite3_stmt) insert = midline_statement_new (self->db, insert_sql, error);

  if (!insert)
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (items, i);
      const MidlineDose *dose = &item->dose;

      if (!midline_statement_run (insert, error, "lisiiiiibssbb", session_id, (int) i,
                                  item->exercise_id, dose->sets, dose->reps, dose->hold_seconds,
                                  dose->rest_seconds, dose->directions, dose->each_side,
                                  item->statement_id ? item->statement_id : "",
                                  midline_level_reason_get_id (item->level_reason), item->is_core,
                                  item->placed_by_person))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_sessions (MidlineStore       *self,
                 gint64              week_id,
                 const MidlineWeek  *week,
                 GError            **error)
{
  g_autoptr(sqlite3_stmt) insert =
    midline_statement_new (self->db,
                           "INSERT INTO plan_session (week_id, date, kind, shortened)"
                           " VALUES (?1, ?2, ?3, ?4)", error);

  if (!insert)
    return FALSE;
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);
      gint64 id;

      if (!midline_statement_run (insert, error, "ltsb", week_id, session->date,
                                  midline_session_kind_get_id (session->kind),
                                  session->shortened))
        return FALSE;
      id = sqlite3_last_insert_rowid (self->db);
      if (!insert_items (self, INSERT_ITEM_SQL ("plan_item"), id, session->items, error) ||
          (session->whole_items &&
           !insert_items (self, INSERT_ITEM_SQL ("plan_whole_item"), id, session->whole_items,
                          error)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_empty_places (MidlineStore       *self,
                     gint64              week_id,
                     const MidlineWeek  *week,
                     GError            **error)
{
  g_autoptr(sqlite3_stmt) insert =
    midline_statement_new (self->db,
                           "INSERT INTO empty_place (week_id, position, date, pillar, reason,"
                           " is_further) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", error);

  if (!insert)
    return FALSE;
  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);

      if (!midline_statement_run (insert, error, "litssi", week_id, (int) i, place->date,
                                  midline_pillar_get_id (place->pillar),
                                  midline_empty_reason_get_id (place->reason),
                                  !!place->is_further))
        return FALSE;
    }
  return TRUE;
}

/*
 * midline_store_replace_week:
 * @self: a store with a transaction
 * @plan_id: id of a plan
 * @week: a week of it
 * @error: (nullable): where to put an error of the store
 *
 * Writes the week as it is now; what stood under its number goes. What happened to it is told by
 * the history.
 *
 * Returns: whether it was written.
 */
gboolean
midline_store_replace_week (MidlineStore       *self,
                            gint64              plan_id,
                            const MidlineWeek  *week,
                            GError            **error)
{
  gint64 id;

  if (!midline_sqlite_run (self->db, error,
                           "DELETE FROM plan_week WHERE plan_id = ?1 AND number = ?2",
                           "li", plan_id, week->number) ||
      !midline_sqlite_run (self->db, error,
                           "INSERT INTO plan_week (plan_id, number, start, phase, hip_work_only)"
                           " VALUES (?1, ?2, ?3, ?4, ?5)",
                           "litsb", plan_id, week->number, week->start,
                           midline_phase_get_id (week->phase), week->hip_work_only))
    return FALSE;
  id = sqlite3_last_insert_rowid (self->db);
  return insert_sessions (self, id, week, error) && insert_empty_places (self, id, week, error);
}

/**
 * midline_store_save_week:
 * @self: a store
 * @plan_id: id of a plan
 * @week: a week of it, new or changed
 * @change: (nullable): the line of the history that belongs to it
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether both are on disk; on error neither is.
 */
gboolean
midline_store_save_week (MidlineStore             *self,
                         gint64                    plan_id,
                         const MidlineWeek        *week,
                         const MidlinePlanChange  *change,
                         GError                  **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (week != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = midline_store_replace_week (self, plan_id, week, error) &&
          (!change || midline_store_insert_change (self, plan_id, change, error));
  return midline_sqlite_end (self->db, saved, error);
}

/* Columns: exercise_id, statement_id, level_reason, is_core, placed_by_person, sets, reps,
 * hold_seconds, rest_seconds, directions, each_side. */
static MidlinePlanItem *
read_item (sqlite3_stmt  *statement,
           GError       **error)
{
  const char *reason_id = midline_column_get_text (statement, 2);
  MidlineLevelReason reason;
  MidlinePlanItem *item;
  MidlineDose dose = {
    .sets = sqlite3_column_int (statement, 5),
    .reps = sqlite3_column_int (statement, 6),
    .hold_seconds = sqlite3_column_int (statement, 7),
    .rest_seconds = sqlite3_column_int (statement, 8),
    .directions = sqlite3_column_int (statement, 9),
    .each_side = sqlite3_column_int (statement, 10) != 0,
  };

  if (!midline_level_reason_from_id (reason_id, &reason))
    {
      midline_store_set_unknown_value (error, "plan_item.level_reason", reason_id);
      return NULL;
    }
  item = midline_plan_item_new (midline_column_get_text (statement, 0), &dose,
                                midline_column_get_text (statement, 1), reason);
  item->is_core = sqlite3_column_int (statement, 3) != 0;
  item->placed_by_person = sqlite3_column_int (statement, 4) != 0;
  return item;
}

static gboolean
read_items (MidlineStore  *self,
            const char    *select_sql,
            gint64         session_id,
            GPtrArray     *items,
            GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, select_sql, error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "l", session_id))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      MidlinePlanItem *item = read_item (statement, error);

      if (!item)
        return FALSE;
      g_ptr_array_add (items, item);
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* Most sessions are whole and have no rows there. */
static gboolean
read_whole_items (MidlineStore    *self,
                  gint64           session_id,
                  MidlineSession  *session,
                  GError         **error)
{
  g_autoptr(GPtrArray) items =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_item_free);

  if (!read_items (self, SELECT_ITEMS_SQL ("plan_whole_item"), session_id, items, error))
    return FALSE;
  if (items->len > 0)
    session->whole_items = g_steal_pointer (&items);
  return TRUE;
}

static gboolean
read_sessions (MidlineStore  *self,
               gint64         week_id,
               MidlineWeek   *week,
               GError       **error)
{
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (self->db,
                           "SELECT id, date, kind, shortened FROM plan_session"
                           " WHERE week_id = ?1 ORDER BY date", error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "l", week_id))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      const char *kind_id = midline_column_get_text (statement, 2);
      MidlineSessionKind kind;
      MidlineSession *session;

      if (!midline_session_kind_from_id (kind_id, &kind))
        {
          midline_store_set_unknown_value (error, "plan_session.kind", kind_id);
          return FALSE;
        }
      session = midline_session_new (midline_column_get_date (statement, 1), kind);
      g_ptr_array_add (week->sessions, session);
      session->shortened = sqlite3_column_int (statement, 3) != 0;
      if (!read_items (self, SELECT_ITEMS_SQL ("plan_item"), sqlite3_column_int64 (statement, 0),
                       session->items, error) ||
          !read_whole_items (self, sqlite3_column_int64 (statement, 0), session, error))
        return FALSE;
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_empty_places (MidlineStore  *self,
                   gint64         week_id,
                   MidlineWeek   *week,
                   GError       **error)
{
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (self->db,
                           "SELECT date, pillar, reason, is_further FROM empty_place"
                           " WHERE week_id = ?1 ORDER BY position", error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "l", week_id))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineEmptyPlace place = {
        .date = midline_column_get_date (statement, 0),
        .is_further = midline_column_get_int (statement, 3, FALSE) != 0,
      };

      if (!midline_pillar_from_id (midline_column_get_text (statement, 1), &place.pillar))
        {
          midline_store_set_unknown_value (error, "empty_place.pillar",
                                           midline_column_get_text (statement, 1));
          return FALSE;
        }
      if (!midline_empty_reason_from_id (midline_column_get_text (statement, 2), &place.reason))
        {
          midline_store_set_unknown_value (error, "empty_place.reason",
                                           midline_column_get_text (statement, 2));
          return FALSE;
        }
      g_array_append_val (week->empty_places, place);
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * midline_store_load_week:
 * @self: a store
 * @plan_id: id of a plan
 * @number: number of the week, 1 or more
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): the week; %NULL without an error when it was never saved.
 */
MidlineWeek *
midline_store_load_week (MidlineStore  *self,
                         gint64         plan_id,
                         int            number,
                         GError       **error)
{
  g_autoptr(MidlineWeek) week = NULL;
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;
  MidlinePhase phase;
  gint64 id;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT id, start, phase, hip_work_only FROM plan_week"
                                     " WHERE plan_id = ?1 AND number = ?2", error);
  if (!statement || !midline_statement_bind (statement, error, "li", plan_id, number))
    return NULL;
  if (!midline_statement_next (statement, &local_error))
    {
      if (local_error)
        g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  if (!midline_phase_from_id (midline_column_get_text (statement, 2), &phase))
    {
      midline_store_set_unknown_value (error, "plan_week.phase",
                                       midline_column_get_text (statement, 2));
      return NULL;
    }
  id = sqlite3_column_int64 (statement, 0);
  week = midline_week_new (number, midline_column_get_date (statement, 1), phase);
  week->hip_work_only = sqlite3_column_int (statement, 3) != 0;
  if (!read_sessions (self, id, week, error) || !read_empty_places (self, id, week, error))
    return NULL;
  return g_steal_pointer (&week);
}
