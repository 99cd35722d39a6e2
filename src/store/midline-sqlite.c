/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sqlite.h"

#include "midline-store-error.h"

#include <errno.h>

/* Two programs of ours (the window and a print from the command line) may meet for a moment; a
 * person should not wait longer than this for an answer. */
#define BUSY_TIMEOUT_MILLISECONDS 250

/*
 * midline_sqlite_set_error:
 * @db: (nullable): the connection on which the last call failed
 * @error: (nullable): where to put the error
 *
 * Turns the last failure of @db into an error of the store. Each call that may touch the disk
 * begins with a clean errno, so that what stands in it after a failure belongs to it.
 */
void
midline_sqlite_set_error (sqlite3  *db,
                          GError  **error)
{
  int last_errno = errno;
  int code = db ? sqlite3_extended_errcode (db) : SQLITE_NOMEM;
  int system_errno = db ? sqlite3_system_errno (db) : 0;
  g_autofree char *detail = g_strdup_printf ("SQLite %d: %s", code,
                                             db ? sqlite3_errmsg (db) : sqlite3_errstr (code));

  /* SQLite forgets the errno of a commit that found no room within a quota. */
  if (system_errno == 0)
    system_errno = last_errno;
  midline_store_set_error (error, midline_store_error_from_sqlite (code, system_errno), detail);
}

/*
 * midline_sqlite_open:
 * @path: a file, or a `file:` URI together with SQLITE_OPEN_URI
 * @flags: SQLITE_OPEN_* flags
 * @error: (nullable): where to put an error of the store
 *
 * Opens a connection with extended codes, a short wait for locks, and temporary data kept in
 * memory, so that no record is ever written outside the person's folder. It is for one thread.
 * SQLite reads the file only at the first statement.
 *
 * Returns: (transfer full) (nullable): the connection.
 */
sqlite3 *
midline_sqlite_open (const char  *path,
                     int          flags,
                     GError     **error)
{
  g_autoptr(sqlite3) db = NULL;

  errno = 0;
  flags |= SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2 (path, &db, flags, NULL) != SQLITE_OK)
    {
      midline_sqlite_set_error (db, error);
      return NULL;
    }
  sqlite3_busy_timeout (db, BUSY_TIMEOUT_MILLISECONDS);
  if (!midline_sqlite_exec (db, "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF", error))
    return NULL;

  return g_steal_pointer (&db);
}

/*
 * midline_sqlite_exec:
 * @db: a connection
 * @sql: one or more statements without values, fixed in the source
 * @error: (nullable): where to put an error of the store
 *
 * Returns: whether all of them ran.
 */
gboolean
midline_sqlite_exec (sqlite3     *db,
                     const char  *sql,
                     GError     **error)
{
  errno = 0;
  if (sqlite3_exec (db, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  midline_sqlite_set_error (db, error);
  return FALSE;
}

/*
 * midline_sqlite_run:
 * @db: a connection
 * @error: (nullable): where to put an error of the store
 * @sql: one statement, fixed in the source
 * @types: one letter a value, see the top of midline-statement.h
 * @...: the values
 *
 * Prepares and runs a statement that is needed once.
 *
 * Returns: whether it ran.
 */
gboolean
midline_sqlite_run (sqlite3     *db,
                    GError     **error,
                    const char  *sql,
                    const char  *types,
                    ...)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (db, sql, error);
  va_list values;
  gboolean ran;

  if (!statement)
    return FALSE;
  va_start (values, types);
  ran = midline_statement_run_valist (statement, error, types, values);
  va_end (values);
  return ran;
}

/*
 * midline_sqlite_get_int:
 * @db: a connection
 * @sql: a query without values that yields exactly one number
 * @value: (out): the number
 * @error: (nullable): where to put an error of the store
 *
 * Returns: whether the number was read.
 */
gboolean
midline_sqlite_get_int (sqlite3     *db,
                        const char  *sql,
                        gint64      *value,
                        GError     **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (db, sql, error);

  if (!statement || !midline_statement_next (statement, error))
    return FALSE;
  *value = sqlite3_column_int64 (statement, 0);
  return TRUE;
}

static gboolean
walk_through_pages (sqlite3  *db,
                    GError  **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (db, "PRAGMA integrity_check (1)",
                                                             error);
  const char *result;

  if (!statement || !midline_statement_next (statement, error))
    return FALSE;
  result = midline_column_get_text (statement, 0);
  if (g_str_equal (result, "ok"))
    return TRUE;
  midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, result);
  return FALSE;
}

/*
 * midline_sqlite_check:
 * @db: a connection
 * @error: (nullable): where to put an error of the store
 *
 * Walks through every page of the file and compares each index with its table. The rules of the
 * schema are left out: they were kept when the rows were written, and take three times as long as
 * all the rest. The time grows with the file: some 40 ms for ten years of diary.
 *
 * Returns: whether the file is sound.
 */
gboolean
midline_sqlite_check (sqlite3  *db,
                      GError  **error)
{
  gboolean sound;

  if (!midline_sqlite_exec (db, "PRAGMA ignore_check_constraints = ON", error))
    return FALSE;
  sound = walk_through_pages (db, error);
  return midline_sqlite_exec (db, "PRAGMA ignore_check_constraints = OFF", sound ? error : NULL) &&
         sound;
}

/*
 * midline_sqlite_begin:
 * @db: a connection
 * @error: (nullable): where to put an error of the store
 *
 * Begins a transaction that may write. Refuses when the file was moved or deleted since it was
 * opened: SQLite would go on writing into a file that nobody finds again.
 *
 * Returns: whether it has begun; it must then be ended with midline_sqlite_end().
 */
gboolean
midline_sqlite_begin (sqlite3  *db,
                      GError  **error)
{
  int moved = 0;

  if (sqlite3_file_control (db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved)
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_GONE,
                               "the file was moved or deleted while it was open");
      return FALSE;
    }
  return midline_sqlite_exec (db, "BEGIN IMMEDIATE", error);
}

/*
 * midline_sqlite_end:
 * @db: a connection with a transaction
 * @commit: whether everything in it went well; otherwise @error is set already
 * @error: (nullable): where to put an error of the store
 *
 * Commits, or rolls back when @commit is %FALSE or the commit fails.
 *
 * Returns: whether the transaction is on disk.
 */
gboolean
midline_sqlite_end (sqlite3   *db,
                    gboolean   commit,
                    GError   **error)
{
  if (commit && midline_sqlite_exec (db, "COMMIT", error))
    return TRUE;
  /* SQLite has rolled back by itself after some failures. */
  if (!sqlite3_get_autocommit (db))
    sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);
  return FALSE;
}
