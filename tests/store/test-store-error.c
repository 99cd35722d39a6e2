/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-error.h"

#include <errno.h>
#include <sqlite3.h>

static const struct {
  int sqlite_code;
  int system_errno;
  MidlineStoreError expected;
} codes[] = {
  { SQLITE_FULL, 0, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, ENOSPC, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EDQUOT, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EFBIG, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_FSYNC, ENOSPC, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_SHMSIZE, ENOSPC, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_CANTOPEN, ENOSPC, MIDLINE_STORE_ERROR_NO_SPACE },
  { SQLITE_IOERR_WRITE, EIO, MIDLINE_STORE_ERROR_FAILED },
  { SQLITE_IOERR_READ, 0, MIDLINE_STORE_ERROR_FAILED },
  { SQLITE_CORRUPT, 0, MIDLINE_STORE_ERROR_CORRUPT },
  { SQLITE_CORRUPT_INDEX, 0, MIDLINE_STORE_ERROR_CORRUPT },
  { SQLITE_NOTADB, 0, MIDLINE_STORE_ERROR_CORRUPT },
  { SQLITE_IOERR_SHORT_READ, 0, MIDLINE_STORE_ERROR_CORRUPT },
  { SQLITE_IOERR_CORRUPTFS, 0, MIDLINE_STORE_ERROR_CORRUPT },
  { SQLITE_READONLY, 0, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_READONLY_DIRECTORY, 0, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_READONLY_CANTINIT, 0, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_READONLY_DBMOVED, 0, MIDLINE_STORE_ERROR_GONE },
  { SQLITE_PERM, 0, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_CANTOPEN, EACCES, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_CANTOPEN, EROFS, MIDLINE_STORE_ERROR_READ_ONLY },
  { SQLITE_CANTOPEN_NOTEMPDIR, 0, MIDLINE_STORE_ERROR_FAILED },
  { SQLITE_CANTOPEN, ENOTDIR, MIDLINE_STORE_ERROR_NOT_A_FOLDER },
  { SQLITE_BUSY, 0, MIDLINE_STORE_ERROR_BUSY },
  { SQLITE_BUSY_SNAPSHOT, 0, MIDLINE_STORE_ERROR_BUSY },
  { SQLITE_BUSY_RECOVERY, 0, MIDLINE_STORE_ERROR_BUSY },
  { SQLITE_LOCKED_SHAREDCACHE, 0, MIDLINE_STORE_ERROR_BUSY },
  { SQLITE_PROTOCOL, 0, MIDLINE_STORE_ERROR_BUSY },
  { SQLITE_CONSTRAINT_CHECK, 0, MIDLINE_STORE_ERROR_CONSTRAINT },
  { SQLITE_CONSTRAINT_FOREIGNKEY, 0, MIDLINE_STORE_ERROR_CONSTRAINT },
  { SQLITE_CONSTRAINT_DATATYPE, 0, MIDLINE_STORE_ERROR_CONSTRAINT },
  { SQLITE_TOOBIG, 0, MIDLINE_STORE_ERROR_CONSTRAINT },
  { SQLITE_ERROR, 0, MIDLINE_STORE_ERROR_FAILED },
  { SQLITE_ERROR, ENOSPC, MIDLINE_STORE_ERROR_FAILED },
  { SQLITE_NOMEM, 0, MIDLINE_STORE_ERROR_FAILED },
};

static void
test_codes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_test_message ("SQLite %d with errno %d", codes[i].sqlite_code, codes[i].system_errno);
      g_assert_cmpint (midline_store_error_from_sqlite (codes[i].sqlite_code,
                                                        codes[i].system_errno),
                       ==, codes[i].expected);
    }
}

/* Each code has words of its own, so that two troubles are never told alike. */
static void
test_messages (void)
{
  g_autoptr(GHashTable) messages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = 0; code <= MIDLINE_STORE_ERROR_FAILED; code++)
    {
      g_autoptr(GError) error = NULL;

      midline_store_set_error (&error, (MidlineStoreError) code, "detail %s");
      g_assert_error (error, MIDLINE_STORE_ERROR, code);
      g_assert_true (g_str_has_suffix (error->message, "detail %s)"));
      g_assert_true (g_hash_table_add (messages, g_strdup (error->message)));
    }
}

/* Names of files need not be text; what is shown must be. */
static void
test_bytes (void)
{
  g_autoptr(GError) error = NULL;

  midline_store_set_error (&error, MIDLINE_STORE_ERROR_FAILED, "/home/\xff/midline");
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/store-error/codes", test_codes);
  g_test_add_func ("/store-error/messages", test_messages);
  g_test_add_func ("/store-error/bytes", test_bytes);

  return g_test_run ();
}
