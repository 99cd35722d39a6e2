/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* The person's own video links, one row a link, and what was noticed of videos at their services,
 * one row an address. */

static gboolean
delete_lost (MidlineStore  *self,
             gint64         person_id,
             GPtrArray     *before,
             GPtrArray     *after,
             GError       **error)
{
  for (guint i = 0; i < before->len; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (before, i);

      if (!midline_video_link_list_find (after, link->id)
          && !midline_sqlite_run (self->db, error,
                                  "DELETE FROM video_link WHERE person_id = ?1 AND number = ?2",
                                  "ll", person_id, link->id))
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
      const MidlineVideoLink *link = g_ptr_array_index (after, i);

      if (midline_video_link_equal (midline_video_link_list_find (before, link->id), link))
        continue;
      if (!midline_sqlite_run (self->db, error,
                               "INSERT INTO video_link (person_id, number, exercise_id, address,"
                               " title, entered_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                               " ON CONFLICT DO UPDATE SET exercise_id = excluded.exercise_id,"
                               " address = excluded.address, title = excluded.title,"
                               " entered_at = excluded.entered_at",
                               "llsssl", person_id, link->id, link->exercise_id, link->address,
                               link->title, link->entered_at))
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_store_save_video_links:
 * @self: a store
 * @person_id: id of a person
 * @before: (element-type MidlineVideoLink): the list as it is in the store
 * @after: (element-type MidlineVideoLink): the list as it shall be
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Writes what differs, in one transaction that is on disk when the call returns.
 *
 * Returns: whether the list is as in @after; on error it is as before.
 */
gboolean
midline_store_save_video_links (MidlineStore  *self,
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

/* (transfer full) (nullable) Columns: number, exercise_id, address, title, entered_at. */
static MidlineVideoLink *
read_link (sqlite3_stmt  *row,
           GError       **error)
{
  const char *address = midline_column_get_text (row, 2);
  gint64 number = sqlite3_column_int64 (row, 0);

  if (number < 1 || !address || !g_str_has_prefix (address, "https://"))
    {
      midline_store_set_unknown_value (error, "video_link.address", address);
      return NULL;
    }
  return midline_video_link_new (number, midline_column_get_text (row, 1), address,
                                 midline_column_get_text (row, 3), sqlite3_column_int64 (row, 4));
}

/**
 * midline_store_load_video_links:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineVideoLink): every link, by id; %NULL
 *   only on error.
 */
GPtrArray *
midline_store_load_video_links (MidlineStore  *self,
                                gint64         person_id,
                                GError       **error)
{
  g_autoptr(GPtrArray) links = midline_video_link_list_new ();
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT number, exercise_id, address, title, entered_at"
                                     " FROM video_link WHERE person_id = ?1 ORDER BY number",
                                     error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineVideoLink *link = read_link (statement, error);

      if (!link)
        return NULL;
      g_ptr_array_add (links, link);
    }
  if (!local_error)
    return g_steal_pointer (&links);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * midline_store_set_link_health:
 * @self: a store
 * @person_id: id of a person
 * @address: a canonical address without a start time
 * @health: what was noticed; %MIDLINE_LINK_UNKNOWN removes what is known
 * @on: the local day on which it was noticed
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk.
 */
gboolean
midline_store_set_link_health (MidlineStore       *self,
                               gint64              person_id,
                               const char         *address,
                               MidlineLinkHealth   health,
                               MidlineDate         on,
                               GError            **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);
  g_return_val_if_fail (health == MIDLINE_LINK_UNKNOWN || on != MIDLINE_NO_DATE, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  if (health == MIDLINE_LINK_UNKNOWN)
    saved = midline_sqlite_run (self->db, error,
                                "DELETE FROM link_health WHERE person_id = ?1 AND address = ?2",
                                "ls", person_id, address);
  else
    saved = midline_sqlite_run (self->db, error,
                                "INSERT INTO link_health (person_id, address, health, noticed_on)"
                                " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET"
                                " health = excluded.health, noticed_on = excluded.noticed_on",
                                "lsst", person_id, address, midline_link_health_get_id (health),
                                on);
  return midline_sqlite_end (self->db, saved, error);
}

/* Columns: health, noticed_on. */
static gboolean
read_note (sqlite3_stmt     *row,
           MidlineLinkNote  *note,
           GError          **error)
{
  note->on = midline_column_get_date (row, 1);
  if (note->on == MIDLINE_NO_DATE)
    {
      midline_store_set_unknown_value (error, "link_health.noticed_on",
                                       midline_column_get_text (row, 1));
      return FALSE;
    }
  if (midline_link_health_from_id (midline_column_get_text (row, 0), &note->health))
    return TRUE;
  midline_store_set_unknown_value (error, "link_health.health", midline_column_get_text (row, 0));
  return FALSE;
}

/**
 * midline_store_load_link_health:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type utf8 MidlineLinkNote): what is known, by
 *   address; %NULL only on error.
 */
GHashTable *
midline_store_load_link_health (MidlineStore  *self,
                                gint64         person_id,
                                GError       **error)
{
  g_autoptr(GHashTable) notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT health, noticed_on, address FROM link_health"
                                     " WHERE person_id = ?1", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineLinkNote note;

      if (!read_note (statement, &note, error))
        return NULL;
      g_hash_table_insert (notes, g_strdup (midline_column_get_text (statement, 2)),
                           g_memdup2 (&note, sizeof note));
    }
  if (!local_error)
    return g_steal_pointer (&notes);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
