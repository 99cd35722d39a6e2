/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

/* Who the records belong to, and the small things that belong to a person: settings, lessons read,
 * notes about an exercise. */

/* One statement as a transaction of its own. */
#define RUN_ALONE(self, error, ...) \
  (midline_sqlite_begin ((self)->db, error) && \
   midline_sqlite_end ((self)->db, midline_sqlite_run ((self)->db, error, __VA_ARGS__), error))

/**
 * midline_store_ensure_person:
 * @self: a store
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Finds the first person, or makes one where there is none yet.
 *
 * Returns: the id of the person, 0 on error.
 */
gint64
midline_store_ensure_person (MidlineStore  *self,
                             GError       **error)
{
  gint64 id;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), 0);

  if (!midline_sqlite_get_int (self->db, "SELECT ifnull (min (id), 0) FROM person", &id, error))
    return 0;
  if (id != 0)
    return id;
  if (!RUN_ALONE (self, error, "INSERT INTO person (created_at) VALUES (?1)", "l",
                  (gint64) (g_get_real_time () / G_USEC_PER_SEC)))
    return 0;
  return sqlite3_last_insert_rowid (self->db);
}

/* Reads one text by person and key. A failure reads as missing: these are comforts, and a store
 * that cannot be read says so at the next call that matters. */
static char *
dup_text (MidlineStore *self,
          const char   *sql,
          gint64        person_id,
          const char   *key)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, sql, &error);

  if (statement && midline_statement_bind (statement, &error, "ls", person_id, key) &&
      midline_statement_next (statement, &error))
    return g_strdup (midline_column_get_text (statement, 0));
  if (error)
    g_message ("Cannot read “%s”: %s", key, error->message);
  return NULL;
}

/**
 * midline_store_get_setting:
 * @self: a store
 * @person_id: id of a person
 * @key: name of the setting
 *
 * Returns: (transfer full) (nullable): its value, %NULL when it is not set.
 */
char *
midline_store_get_setting (MidlineStore *self,
                           gint64        person_id,
                           const char   *key)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return dup_text (self, "SELECT value FROM person_setting WHERE person_id = ?1 AND key = ?2",
                   person_id, key);
}

/**
 * midline_store_set_setting:
 * @self: a store
 * @person_id: id of a person
 * @key: name of the setting
 * @value: (nullable): its value; %NULL removes it
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk.
 */
gboolean
midline_store_set_setting (MidlineStore  *self,
                           gint64         person_id,
                           const char    *key,
                           const char    *value,
                           GError       **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  if (!value)
    return RUN_ALONE (self, error, "DELETE FROM person_setting WHERE person_id = ?1 AND key = ?2",
                      "ls", person_id, key);
  return RUN_ALONE (self, error,
                    "INSERT INTO person_setting (person_id, key, value) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT DO UPDATE SET value = excluded.value",
                    "lss", person_id, key, value);
}

/**
 * midline_store_set_lesson_read:
 * @self: a store
 * @person_id: id of a person
 * @lesson_id: id of a lesson
 * @on: the local day, or %MIDLINE_NO_DATE for not read
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk.
 */
gboolean
midline_store_set_lesson_read (MidlineStore  *self,
                               gint64         person_id,
                               const char    *lesson_id,
                               MidlineDate    on,
                               GError       **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (lesson_id != NULL, FALSE);

  if (on == MIDLINE_NO_DATE)
    return RUN_ALONE (self, error,
                      "DELETE FROM lesson_read WHERE person_id = ?1 AND lesson_id = ?2",
                      "ls", person_id, lesson_id);
  return RUN_ALONE (self, error,
                    "INSERT INTO lesson_read (person_id, lesson_id, read_on) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT DO UPDATE SET read_on = excluded.read_on",
                    "lst", person_id, lesson_id, on);
}

/**
 * midline_store_load_lessons_read:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type utf8 int): the day each lesson was read, by the
 *   id of the lesson, as GINT_TO_POINTER(); lessons not read are not in it.
 */
GHashTable *
midline_store_load_lessons_read (MidlineStore  *self,
                                 gint64         person_id,
                                 GError       **error)
{
  g_autoptr(GHashTable) lessons = NULL;
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT lesson_id, read_on FROM lesson_read"
                                     " WHERE person_id = ?1", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;

  lessons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  while (midline_statement_next (statement, &local_error))
    g_hash_table_insert (lessons, g_strdup (midline_column_get_text (statement, 0)),
                         GINT_TO_POINTER (midline_column_get_date (statement, 1)));
  if (local_error)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  return g_steal_pointer (&lessons);
}

/**
 * midline_store_get_exercise_note:
 * @self: a store
 * @person_id: id of a person
 * @exercise_id: id of an exercise
 *
 * Returns: (transfer full) (nullable): the person's own note about the exercise.
 */
char *
midline_store_get_exercise_note (MidlineStore *self,
                                 gint64        person_id,
                                 const char   *exercise_id)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (exercise_id != NULL, NULL);

  return dup_text (self, "SELECT note FROM exercise_note WHERE person_id = ?1 AND exercise_id = ?2",
                   person_id, exercise_id);
}

/**
 * midline_store_set_exercise_note:
 * @self: a store
 * @person_id: id of a person
 * @exercise_id: id of an exercise
 * @note: (nullable): the note; %NULL or "" removes it
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk.
 */
gboolean
midline_store_set_exercise_note (MidlineStore  *self,
                                 gint64         person_id,
                                 const char    *exercise_id,
                                 const char    *note,
                                 GError       **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (exercise_id != NULL, FALSE);

  if (!note || *note == '\0')
    return RUN_ALONE (self, error,
                      "DELETE FROM exercise_note WHERE person_id = ?1 AND exercise_id = ?2",
                      "ls", person_id, exercise_id);
  return RUN_ALONE (self, error,
                    "INSERT INTO exercise_note (person_id, exercise_id, note) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT DO UPDATE SET note = excluded.note",
                    "lss", person_id, exercise_id, note);
}
