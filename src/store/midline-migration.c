/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-migration.h"

#include "midline-backup.h"
#include "midline-store-error.h"
#include "midline-store-file.h"

static gboolean
get_version (sqlite3  *db,
             gint64   *version,
             GError  **error)
{
  return midline_sqlite_get_int (db, "PRAGMA user_version", version, error);
}

/* Foreign keys are off while the schema changes, as SQLite asks for when a table is rebuilt; so
 * each step is checked as a whole before it counts. */
static gboolean
check_references (sqlite3  *db,
                  GError  **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (db, "PRAGMA foreign_key_check", error);
  g_autoptr(GError) local_error = NULL;

  if (!statement)
    return FALSE;
  if (midline_statement_next (statement, &local_error))
    {
      g_autofree char *detail = g_strdup_printf ("%s refers to a missing %s",
                                                 midline_column_get_text (statement, 0),
                                                 midline_column_get_text (statement, 2));

      midline_store_set_error (error, MIDLINE_STORE_ERROR_CONSTRAINT, detail);
      return FALSE;
    }
  if (local_error)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  return TRUE;
}

/* Another program of ours may have taken the same step between our look and our lock. */
static gboolean
take_step (sqlite3                 *db,
           const MidlineMigration  *step,
           GError                 **error)
{
  gint64 version;

  if (!get_version (db, &version, error))
    return FALSE;
  if (version >= step->version)
    return TRUE;
  if (!midline_sqlite_exec (db, step->sql, error) || !check_references (db, error) ||
      !get_version (db, &version, error))
    return FALSE;

  g_assert (version == step->version);
  return TRUE;
}

static gboolean
back_up_before (sqlite3     *db,
                const char  *folder,
                int          version,
                GError     **error)
{
  g_autofree char *path = midline_backup_dup_upgrade_path (folder, version);

  return midline_backup_copy (db, path, error);
}

/*
 * midline_migration_run:
 * @db: a connection that may write, with foreign keys off
 * @folder: where a copy goes before an upgrade
 * @steps: (array length=n_steps): all steps, the first one for version 1
 * @n_steps: how many
 * @error: (nullable): where to put an error of the store
 *
 * Brings a file up to date, each step in a transaction of its own. Before the first step of a file
 * that already has a schema a copy is laid beside it and checked; it stays there. A step that fails
 * leaves the file at the version before it.
 *
 * Returns: whether the file is at the newest version.
 */
gboolean
midline_migration_run (sqlite3                 *db,
                       const char              *folder,
                       const MidlineMigration  *steps,
                       guint                    n_steps,
                       GError                 **error)
{
  gint64 version;

  if (!get_version (db, &version, error))
    return FALSE;
  if (version >= (gint64) n_steps)
    return TRUE;
  if (version > 0 && !back_up_before (db, folder, (int) version, error))
    return FALSE;

  for (guint i = (guint) version; i < n_steps; i++)
    {
      if (!midline_sqlite_begin (db, error))
        return FALSE;
      if (!midline_sqlite_end (db, take_step (db, &steps[i], error), error))
        return FALSE;
    }
  return TRUE;
}
