/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-statement.h"

#include "midline-sqlite.h"

#include <errno.h>

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
 * @types: one letter a value, see the top of midline-statement.h
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

static int
step (sqlite3_stmt *statement)
{
  errno = 0;
  return sqlite3_step (statement);
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
 * midline_statement_run_valist:
 * @self: a statement that writes
 * @error: (nullable): where to put an error of the store
 * @types: one letter a value, see the top of midline-statement.h
 * @values: the values
 *
 * See midline_statement_run().
 *
 * Returns: whether it ran.
 */
gboolean
midline_statement_run_valist (sqlite3_stmt  *self,
                              GError       **error,
                              const char    *types,
                              va_list        values)
{
  return bind_all (self, error, types, values) && run_to_end (self, error);
}

/*
 * midline_statement_run:
 * @self: a statement that writes
 * @error: (nullable): where to put an error of the store
 * @types: one letter a value, see the top of midline-statement.h
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
  gboolean ran;

  va_start (values, types);
  ran = midline_statement_run_valist (self, error, types, values);
  va_end (values);
  return ran;
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
