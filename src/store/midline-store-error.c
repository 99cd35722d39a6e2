/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <sqlite3.h>

G_DEFINE_QUARK (midline-store-error-quark, midline_store_error)

/* One plain sentence for each code; the technical detail follows it. */
static const char *
get_sentence (MidlineStoreError code)
{
  switch (code)
    {
    case MIDLINE_STORE_ERROR_NO_SPACE:
      return _("The disk is full");
    case MIDLINE_STORE_ERROR_CORRUPT:
      return _("The file with your records is damaged");
    case MIDLINE_STORE_ERROR_TOO_NEW:
      return _("The file with your records was written by a newer Midline");
    case MIDLINE_STORE_ERROR_READ_ONLY:
      return _("Midline may not write to the place of your records");
    case MIDLINE_STORE_ERROR_NOT_A_FOLDER:
      return _("A file stands where the folder of your records should be");
    case MIDLINE_STORE_ERROR_OUT_OF_REACH:
      return _("The place of your records is a link that leads nowhere");
    case MIDLINE_STORE_ERROR_GONE:
      return _("The file with your records is not in its place");
    case MIDLINE_STORE_ERROR_BUSY:
      return _("Another program is using the file with your records");
    case MIDLINE_STORE_ERROR_CONSTRAINT:
      return _("The entry does not fit the file with your records");
    case MIDLINE_STORE_ERROR_FAILED:
    default:
      return _("The file with your records could not be used");
    }
}

/*
 * midline_store_set_error:
 * @error: (nullable): where to put the error
 * @code: what went wrong
 * @detail: the technical detail or the path, untranslated; bytes that are no text are replaced
 *
 * Sets an error that begins with the plain sentence of its code.
 */
void
midline_store_set_error (GError            **error,
                         MidlineStoreError   code,
                         const char         *detail)
{
  g_autofree char *shown = g_utf8_make_valid (detail, -1);

  /* Translators: a sentence, then the technical detail: “The disk is full (midline.db)”. */
  g_set_error (error, MIDLINE_STORE_ERROR, (int) code, _("%s (%s)"), get_sentence (code), shown);
}

/*
 * midline_store_error_from_errno:
 * @system_errno: an errno, or 0
 *
 * Returns: the code for it, %MIDLINE_STORE_ERROR_FAILED for any not known.
 */
MidlineStoreError
midline_store_error_from_errno (int system_errno)
{
  switch (system_errno)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return MIDLINE_STORE_ERROR_NO_SPACE;
    case EACCES:
    case EPERM:
    case EROFS:
      return MIDLINE_STORE_ERROR_READ_ONLY;
    case ENOTDIR:
      return MIDLINE_STORE_ERROR_NOT_A_FOLDER;
    default:
      return MIDLINE_STORE_ERROR_FAILED;
    }
}

/*
 * midline_store_set_errno:
 * @error: (nullable): where to put the error
 * @system_errno: an errno
 * @path: the file or folder it is about
 *
 * Sets the error for a failed call on @path.
 */
void
midline_store_set_errno (GError     **error,
                         int          system_errno,
                         const char  *path)
{
  g_autofree char *detail = g_strdup_printf ("%s: %s", path, g_strerror (system_errno));

  midline_store_set_error (error, midline_store_error_from_errno (system_errno), detail);
}

/*
 * midline_store_error_from_sqlite:
 * @extended_code: an extended result code of SQLite, not %SQLITE_OK
 * @system_errno: sqlite3_system_errno() after it, or 0
 *
 * A full disk shows as SQLITE_FULL, or as an input/output error whose errno says so (a quota, a
 * limit on the size of files).
 *
 * Returns: the code of the store for it.
 */
MidlineStoreError
midline_store_error_from_sqlite (int extended_code,
                                 int system_errno)
{
  switch (extended_code)
    {
    case SQLITE_READONLY_DBMOVED:
      return MIDLINE_STORE_ERROR_GONE;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
      return MIDLINE_STORE_ERROR_CORRUPT;
    default:
      break;
    }

  switch (extended_code & 0xff)
    {
    case SQLITE_FULL:
      return MIDLINE_STORE_ERROR_NO_SPACE;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return MIDLINE_STORE_ERROR_CORRUPT;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return MIDLINE_STORE_ERROR_READ_ONLY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return MIDLINE_STORE_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
      return MIDLINE_STORE_ERROR_CONSTRAINT;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return midline_store_error_from_errno (system_errno);
    default:
      return MIDLINE_STORE_ERROR_FAILED;
    }
}

/*
 * midline_store_set_unknown_value:
 * @error: (nullable): where to put the error
 * @what: table and column, “plan_item.level_reason”
 * @found: the value that stands there
 *
 * Sets the error for a value of the file that no version of Midline up to this one writes.
 */
void
midline_store_set_unknown_value (GError     **error,
                                 const char  *what,
                                 const char  *found)
{
  g_autofree char *detail = g_strdup_printf ("%s: unknown value “%s”", what, found);

  midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, detail);
}
