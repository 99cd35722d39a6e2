/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sqlite.h"

#include "midline-store-error.h"

#include <errno.h>
#include <stdarg.h>

/* Two programs of ours (the window and a print from the command line) may meet for a moment; a
 * person should not wait longer than this for an answer. */
#define BUSY_TIMEOUT_MILLISECONDS 250

/*
 * midline_sqlite_set_error:
 * @db: (nullable): the connection on which the last call failed
 * @error: (nullable): where to put the error
 *
 * Turns the last failure of @db into an error of the store.
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

/* Each call that may touch the disk begins with a clean errno, so that what stands in it after a
 * failure belongs to it. */
static int
step (sqlite3_stmt *statement)
{
  errno = 0;
  return sqlite3_step (statement);
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
  if (sqlite3_open_v2 (path, &db, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
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
 * midline_statement_new:
 * @db: a connection
 * @sql: one statement, fixed in the source
 * @error: (nullable): where to put an error of the store
 *
 * Returns: (transfer full) (nullable): the prepared statement.
 */
sqlite3_stmt *
midline_statement_new (sqlite3     *db,
                       const char  *sql,
                       GError     **error)
{
  sqlite3_stmt *statement = NULL;

  errno = 0;
  if (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL) != SQLITE_OK)
    midline_sqlite_set_error (db, error);
  return statement;
}

static int
bind_text (sqlite3_stmt *self,
           int           index,
           const char   *text)
{
  return text ? sqlite3_bind_text (self, index, text, -1, SQLITE_TRANSIENT)
              : sqlite3_bind_null (self, index);
}

static int
bind_date (sqlite3_stmt *self,
           int           index,
           MidlineDate   date)
{
  g_autofree char *iso = date == MIDLINE_NO_DATE ? NULL : midline_date_to_iso (date);

  return bind_text (self, index, iso);
}

static int
bind_maybe_int (sqlite3_stmt *self,
                int           index,
                int           value)
{
  return value < 0 ? sqlite3_bind_null (self, index) : sqlite3_bind_int (self, index, value);
}

static int
bind_maybe_double (sqlite3_stmt *self,
                   int           index,
                   double        value)
{
  return value < 0 ? sqlite3_bind_null (self, index) : sqlite3_bind_double (self, index, value);
}

static gboolean
bind_all (sqlite3_stmt  *self,
          GError       **error,
          const char    *types,
          va_list        values)
{
  g_assert ((int) strlen (types) == sqlite3_bind_parameter_count (self));

  for (int index = 1; types[index - 1] != '\0'; index++)
    {
      int code = SQLITE_MISUSE;

      switch (types[index - 1])
        {
        case 'i':
          code = sqlite3_bind_int (self, index, va_arg (values, int));
          break;
        case 'b':
          code = sqlite3_bind_int (self, index, va_arg (values, gboolean) != FALSE);
          break;
        case 'l':
          code = sqlite3_bind_int64 (self, index, va_arg (values, gint64));
          break;
        case 'e':
          code = bind_maybe_int (self, index, va_arg (values, int));
          break;
        case 'd':
          code = bind_maybe_double (self, index, va_arg (values, double));
          break;
        case 's':
          code = bind_text (self, index, va_arg (values, const char *));
          break;
        case 't':
          code = bind_date (self, index, va_arg (values, MidlineDate));
          break;
        default:
          g_assert_not_reached ();
        }
      if (code != SQLITE_OK)
        {
          midline_sqlite_set_error (sqlite3_db_handle (self), error);
          return FALSE;
        }
    }
  return TRUE;
}

/*
 * midline_statement_bind:
 * @self: a statement
 * @error: (nullable): where to put an error of the store
 * @types: one letter a value, see the top of midline-sqlite.h
 * @...: the values
 *
 * Makes @self ready to run with these values, for reading by midline_statement_next().
 *
 * Returns: whether every value was taken.
 */
gboolean
midline_statement_bind (sqlite3_stmt  *self,
                        GError       **error,
                        const char    *types,
                        ...)
{
  va_list values;
  gboolean bound;

  sqlite3_reset (self);
  va_start (values, types);
  bound = bind_all (self, error, types, values);
  va_end (values);
  return bound;
}

/*
 * midline_statement_next:
 * @self: a statement with its values bound
 * @error: where to put an error of the store; must not be %NULL, it tells the end from a failure
 *
 * Returns: whether there is one more row; %FALSE at the end and on error.
 */
gboolean
midline_statement_next (sqlite3_stmt  *self,
                        GError       **error)
{
  int code = step (self);

  if (code == SQLITE_ROW)
    return TRUE;
  if (code != SQLITE_DONE)
    midline_sqlite_set_error (sqlite3_db_handle (self), error);
  return FALSE;
}

static gboolean
run_to_end (sqlite3_stmt  *self,
            GError       **error)
{
  int code;

  do
    code = step (self);
  while (code == SQLITE_ROW);

  if (code == SQLITE_DONE)
    {
      sqlite3_reset (self);
      return TRUE;
    }
  midline_sqlite_set_error (sqlite3_db_handle (self), error);
  sqlite3_reset (self);
  return FALSE;
}

/*
 * midline_statement_run:
 * @self: a statement that writes
 * @error: (nullable): where to put an error of the store
 * @types: one letter a value, see the top of midline-sqlite.h
 * @...: the values
 *
 * Binds the values, runs @self to its end and leaves it ready for the next values.
 *
 * Returns: whether it ran.
 */
gboolean
midline_statement_run (sqlite3_stmt  *self,
                       GError       **error,
                       const char    *types,
                       ...)
{
  va_list values;
  gboolean bound;

  va_start (values, types);
  bound = bind_all (self, error, types, values);
  va_end (values);
  return bound && run_to_end (self, error);
}

/*
 * midline_sqlite_run:
 * @db: a connection
 * @error: (nullable): where to put an error of the store
 * @sql: one statement, fixed in the source
 * @types: one letter a value, see the top of midline-sqlite.h
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
  gboolean bound;

  if (!statement)
    return FALSE;
  va_start (values, types);
  bound = bind_all (statement, error, types, values);
  va_end (values);
  return bound && run_to_end (statement, error);
}

/*
 * midline_sqlite_get_int:
 * @db: a connection
 * @sql: a query without values that yields one number
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

  if (!statement)
    return FALSE;
  if (step (statement) != SQLITE_ROW)
    {
      midline_sqlite_set_error (db, error);
      return FALSE;
    }
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

  if (!statement)
    return FALSE;
  if (step (statement) != SQLITE_ROW)
    {
      midline_sqlite_set_error (db, error);
      return FALSE;
    }
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
      midline_store_set_error (error, MIDLINE_STORE_ERROR_FAILED,
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

/*
 * midline_column_get_text:
 * @statement: a statement on a row
 * @column: from 0
 *
 * Returns: (transfer none): the text, "" when it is missing; until the next row.
 */
const char *
midline_column_get_text (sqlite3_stmt *statement,
                         int           column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text ? text : "";
}

/*
 * midline_column_get_int:
 * @statement: a statement on a row
 * @column: from 0
 * @when_missing: what stands for a missing value
 *
 * Returns: the number.
 */
int
midline_column_get_int (sqlite3_stmt *statement,
                        int           column,
                        int           when_missing)
{
  if (sqlite3_column_type (statement, column) == SQLITE_NULL)
    return when_missing;
  return sqlite3_column_int (statement, column);
}

/*
 * midline_column_get_date:
 * @statement: a statement on a row
 * @column: from 0
 *
 * Returns: the date, %MIDLINE_NO_DATE when it is missing.
 */
MidlineDate
midline_column_get_date (sqlite3_stmt *statement,
                         int           column)
{
  const char *iso = (const char *) sqlite3_column_text (statement, column);

  return iso ? midline_date_from_iso (iso) : MIDLINE_NO_DATE;
}
