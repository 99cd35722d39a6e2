/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Opening: everything that may stand where the records should be. */

static void
assert_refused (StoreFixture      *fixture,
                MidlineStoreError  code)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (midline_store_open (fixture->folder, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, (int) code);
  g_assert_cmpstr (error->message, !=, "");
}

static void
assert_mode (const char *path,
             guint       mode)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, mode);
}

static void
test_new (StoreFixture  *fixture,
          gconstpointer  data)
{
  g_autofree char *log_path = g_strconcat (fixture->path, "-wal", NULL);
  mode_t mask = umask (0);

  store_fixture_open (fixture);
  umask (mask);
  g_assert_cmpstr (midline_store_get_path (fixture->store), ==, fixture->path);
  g_assert_cmpint (midline_store_get_schema_version (), >=, 1);
  assert_mode (fixture->folder, 0700);
  assert_mode (fixture->path, 0600);
  assert_mode (log_path, 0600);
}

static void
test_parents_missing (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_free (fixture->folder);
  fixture->folder = g_build_filename (fixture->place, "a", "b", "midline", NULL);
  store_fixture_open (fixture);
}

/* A copy by hand may have opened the file to others. */
static void
test_made_private (StoreFixture  *fixture,
                   gconstpointer  data)
{
  store_fixture_close (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  store_fixture_open (fixture);
  assert_mode (fixture->path, 0600);
}

static void
test_same_person (StoreFixture  *fixture,
                  gconstpointer  data)
{
  gint64 person = fixture->person;

  store_fixture_close (fixture);
  store_fixture_open (fixture);
  g_assert_cmpint (fixture->person, ==, person);
}

/* A session that ended as it should leaves one file, complete in itself. */
static void
test_closed (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_auto(GStrv) names = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  store_fixture_close (fixture);
  names = store_fixture_list_files (fixture);
  g_assert_cmpuint (g_strv_length (names), ==, 1);
  g_assert_cmpstr (names[0], ==, "midline.db");
}

static void
test_empty_file (StoreFixture  *fixture,
                 gconstpointer  data)
{
  store_fixture_write_file (fixture, "midline.db", "", 0);
  store_fixture_open (fixture);
  store_fixture_tick (fixture, store_fixture_day (0), 1);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 1);
}

/* An empty file with a log was not made by any run of ours; SQLite would throw the log away. */
static void
test_log_without_file (StoreFixture  *fixture,
                       gconstpointer  data)
{
  const gboolean empty_file = GPOINTER_TO_INT (data);
  g_autoptr(GBytes) log = NULL;

  if (empty_file)
    store_fixture_write_file (fixture, "midline.db", "", 0);
  store_fixture_write_file (fixture, "midline.db-wal", "precious", -1);
  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
  log = store_fixture_read_file (fixture, "midline.db-wal");
  g_assert_cmpmem (g_bytes_get_data (log, NULL), g_bytes_get_size (log), "precious", 8);
}

static void
test_file_for_folder (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_assert_true (g_file_set_contents (fixture->folder, "mine", -1, NULL));
  assert_refused (fixture, MIDLINE_STORE_ERROR_NOT_A_FOLDER);
}

static void
test_file_for_parent (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_assert_true (g_file_set_contents (fixture->folder, "mine", -1, NULL));
  g_free (fixture->folder);
  fixture->folder = g_build_filename (fixture->place, "midline", "below", NULL);
  assert_refused (fixture, MIDLINE_STORE_ERROR_NOT_A_FOLDER);
}

static void
test_folder_for_file (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
}

/* A drive that is not connected: nothing is made in its place. */
static void
test_link_to_nowhere (StoreFixture  *fixture,
                      gconstpointer  data)
{
  const gboolean is_file = GPOINTER_TO_INT (data);
  const char *path = is_file ? fixture->path : fixture->folder;

  if (is_file)
    g_assert_cmpint (g_mkdir_with_parents (fixture->folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("/nowhere/midline", path), ==, 0);
  assert_refused (fixture, MIDLINE_STORE_ERROR_OUT_OF_REACH);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
}

/* The file was lost, or emptied by a crash of the machine, but there is a copy: a new diary must
 * not begin unasked. */
static void
test_gone (StoreFixture  *fixture,
           gconstpointer  data)
{
  const gboolean is_empty = GPOINTER_TO_INT (data);
  g_autoptr(GError) error = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  g_assert_true (midline_store_back_up_if_due (fixture->store, store_fixture_day (0), &error));
  g_assert_no_error (error);
  store_fixture_close (fixture);
  if (is_empty)
    store_fixture_write_file (fixture, "midline.db", "", 0);
  else
    g_assert_cmpint (g_unlink (fixture->path), ==, 0);

  assert_refused (fixture, MIDLINE_STORE_ERROR_GONE);
  g_assert_cmpint (store_fixture_has_file (fixture, "midline.db"), ==, is_empty);
  g_assert_true (midline_store_begin_anew (fixture->folder, &error));
  g_assert_no_error (error);
  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 0);
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db"));
}

/* What was saved before can still be carried away. */
static void
test_copy_of_deleted (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *copy_path = g_build_filename (fixture->place, "copy.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_true (midline_store_back_up (fixture->store, copy_path, &error));
  g_assert_no_error (error);
}

/* Not even the superuser makes a folder in the kernel's own tree. */
static void
test_kernel_folder (StoreFixture  *fixture,
                    gconstpointer  data)
{
  if (!g_file_test ("/sys/kernel", G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("the kernel's tree is not there");
      return;
    }
  g_free (fixture->folder);
  fixture->folder = g_strdup ("/sys/midline");
  assert_refused (fixture, MIDLINE_STORE_ERROR_READ_ONLY);
}

static int
expect_read_only (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineStore) store = midline_store_open (fixture->folder, &error);

  return !store && g_error_matches (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_READ_ONLY) ? 0
                                                                                              : 1;
}

typedef enum { READ_ONLY_PARENT, READ_ONLY_FOLDER, READ_ONLY_FILE, UNREADABLE_FILE } ReadOnly;

static void
test_read_only (StoreFixture  *fixture,
                gconstpointer  data)
{
  const ReadOnly what = (ReadOnly) GPOINTER_TO_INT (data);
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;

  if (what == READ_ONLY_PARENT)
    {
      g_assert_cmpint (g_chmod (fixture->place, 0500), ==, 0);
      store_fixture_run_as_guest (fixture, expect_read_only, NULL);
      g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
      return;
    }

  store_fixture_open (fixture);
  store_fixture_close (fixture);
  before = store_fixture_read_file (fixture, "midline.db");
  if (what == READ_ONLY_FOLDER)
    g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  else
    g_assert_cmpint (g_chmod (fixture->path, what == READ_ONLY_FILE ? 0400 : 0), ==, 0);

  store_fixture_run_as_guest (fixture, expect_read_only, NULL);
  if (geteuid () == 0 || what != UNREADABLE_FILE)
    {
      after = store_fixture_read_file (fixture, "midline.db");
      g_assert_true (g_bytes_equal (before, after));
    }
}

/* Stands where the newest version stood: a year from now, somebody goes back to this Midline. */
static void
make_newer (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3) db = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, &error);

  g_assert_no_error (error);
  midline_sqlite_exec (db, "BEGIN; CREATE TABLE news (id INTEGER); PRAGMA user_version = 9999;"
                           "COMMIT", &error);
  g_assert_no_error (error);
}

static int
make_newer_and_crash (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(sqlite3) db = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, NULL);

  if (!midline_sqlite_exec (db, "BEGIN; CREATE TABLE news (id INTEGER); PRAGMA user_version = 9999;"
                                "COMMIT", NULL))
    return 1;
  /* The log stays, and with it all that is new. */
  _exit (0);
}

static void
assert_same_file (StoreFixture *fixture,
                  const char   *name,
                  GBytes       *expected)
{
  g_autoptr(GBytes) bytes = store_fixture_read_file (fixture, name);

  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_newer (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(GBytes) before = NULL;
  g_auto(GStrv) names = NULL;

  store_fixture_close (fixture);
  make_newer (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
  before = store_fixture_read_file (fixture, "midline.db");

  assert_refused (fixture, MIDLINE_STORE_ERROR_TOO_NEW);
  assert_same_file (fixture, "midline.db", before);
  assert_mode (fixture->path, 0640);
  names = store_fixture_list_files (fixture);
  g_assert_cmpuint (g_strv_length (names), ==, 1);
}

/* The newer version ended badly: only the log knows that the file is newer. */
static void
test_newer_in_log (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(GBytes) file = NULL;
  g_autoptr(GBytes) log = NULL;

  store_fixture_close (fixture);
  g_assert_cmpint (store_fixture_run_process (fixture, make_newer_and_crash, NULL), ==, 0);
  file = store_fixture_read_file (fixture, "midline.db");
  log = store_fixture_read_file (fixture, "midline.db-wal");
  g_assert_cmpuint (g_bytes_get_size (log), >, 0);

  assert_refused (fixture, MIDLINE_STORE_ERROR_TOO_NEW);
  assert_same_file (fixture, "midline.db", file);
  assert_same_file (fixture, "midline.db-wal", log);
}

typedef void (*Damage) (guint8 *bytes,
                        gsize  *length);

static void
damage_first_bytes (guint8 *bytes,
                    gsize  *length)
{
  memset (bytes, 'x', 100);
}

static void
damage_after_magic (guint8 *bytes,
                    gsize  *length)
{
  memset (bytes + 16, 0xff, 40);
}

static void
damage_all (guint8 *bytes,
            gsize  *length)
{
  memset (bytes, 0, *length);
}

static void
damage_schema (guint8 *bytes,
               gsize  *length)
{
  memset (bytes + 100, 0xa5, 3900);
}

static void
cut_in_half (guint8 *bytes,
             gsize  *length)
{
  *length /= 2;
}

static void
cut_to_a_line (guint8 *bytes,
               gsize  *length)
{
  *length = 42;
}

static void
damage_identity (guint8 *bytes,
                 gsize  *length)
{
  memset (bytes + 68, 0, 4);
}

static const struct {
  const char *path;
  Damage damage;
} damages[] = {
  { "/store/damaged/first-bytes", damage_first_bytes },
  { "/store/damaged/after-magic", damage_after_magic },
  { "/store/damaged/all-zeroes", damage_all },
  { "/store/damaged/schema", damage_schema },
  { "/store/damaged/cut-in-half", cut_in_half },
  { "/store/damaged/cut-to-a-line", cut_to_a_line },
  { "/store/damaged/not-ours", damage_identity },
};

static void
damage_file (StoreFixture *fixture,
             Damage        damage)
{
  g_autoptr(GBytes) sound = store_fixture_read_file (fixture, "midline.db");
  g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (sound, NULL), g_bytes_get_size (sound));
  gsize length = g_bytes_get_size (sound);

  damage (bytes, &length);
  store_fixture_write_file (fixture, "midline.db", (char *) bytes, (gssize) length);
}

static void
test_damaged (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GBytes) damaged = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  store_fixture_close (fixture);
  damage_file (fixture, damages[GPOINTER_TO_INT (data)].damage);
  damaged = store_fixture_read_file (fixture, "midline.db");

  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
  assert_same_file (fixture, "midline.db", damaged);
}

/* The last page of a file with some days in it: far from the schema. */
static void
damage_last_page (guint8 *bytes,
                  gsize  *length)
{
  memset (bytes + *length - 4096, 0xa5, 4096);
}

/* After a clean end start-up does not look at every page; the daily copy does. */
static void
test_damaged_page (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  for (int day = 0; day < 40; day++)
    {
      g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (day));

      midline_store_save_diary_day (fixture->store, fixture->person, NULL, full, &error);
      g_assert_no_error (error);
    }
  store_fixture_close (fixture);
  damage_file (fixture, damage_last_page);

  fixture->store = midline_store_open (fixture->folder, &error);
  g_assert_no_error (error);
  g_assert_false (midline_store_back_up_if_due (fixture->store, store_fixture_day (0), &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  g_assert_false (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db"));
  g_assert_false (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db.partial"));

  midline_store_ask_for_check (fixture->store);
  g_clear_object (&fixture->store);
  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
  g_clear_error (&error);
  g_assert_true (midline_store_begin_anew (fixture->folder, &error));
  g_assert_no_error (error);
  g_assert_false (store_fixture_has_file (fixture, "midline-check-next-time"));
}

/* After an end that was not clean every page is looked at, and the log is kept with the file. */
static void
test_damaged_page_and_log (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autoptr(GBytes) log = NULL;
  g_autoptr(GBytes) file = NULL;
  g_autoptr(GError) error = NULL;

  for (int day = 1; day < 40; day++)
    {
      g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (day));

      midline_store_save_diary_day (fixture->store, fixture->person, NULL, full, &error);
      g_assert_no_error (error);
    }
  store_fixture_close (fixture);
  g_assert_cmpint (store_fixture_run_process (fixture, store_fixture_leave_open, NULL), ==, 0);
  damage_file (fixture, damage_last_page);
  file = store_fixture_read_file (fixture, "midline.db");
  log = store_fixture_read_file (fixture, "midline.db-wal");
  g_assert_cmpuint (g_bytes_get_size (log), >, 0);

  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
  assert_same_file (fixture, "midline.db", file);
  assert_same_file (fixture, "midline.db-wal", log);
}

static void
test_not_closed (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_assert_cmpint (store_fixture_run_process (fixture, store_fixture_leave_open, NULL), ==, 0);
  g_assert_true (store_fixture_has_file (fixture, "midline.db-wal"));
  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 1);
}

/* Somebody else's database under our name. */
static const struct {
  const char *path;
  const char *sql;
} strangers[] = {
  { "/store/stranger/plain", "CREATE TABLE song (title TEXT)" },
  { "/store/stranger/with-version", "CREATE TABLE song (title TEXT); PRAGMA user_version = 1" },
  { "/store/stranger/with-newer-version", "PRAGMA user_version = 9999" },
  { "/store/stranger/with-identity", "PRAGMA application_id = 7; PRAGMA user_version = 1" },
  { "/store/stranger/our-identity-without-version", "PRAGMA application_id = 0x4d646c6e" },
};

static void
test_stranger (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3) db = NULL;
  g_autoptr(GBytes) before = NULL;

  store_fixture_write_file (fixture, "midline.db", "", 0);
  db = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, &error);
  midline_sqlite_exec (db, strangers[GPOINTER_TO_INT (data)].sql, &error);
  g_assert_no_error (error);
  g_clear_pointer (&db, sqlite3_close);

  before = store_fixture_read_file (fixture, "midline.db");
  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
  assert_same_file (fixture, "midline.db", before);
}

static void
test_busy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3) other = NULL;

  store_fixture_close (fixture);
  other = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, &error);
  midline_sqlite_exec (other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE;"
                              "UPDATE person SET created_at = 1; COMMIT", &error);
  g_assert_no_error (error);

  assert_refused (fixture, MIDLINE_STORE_ERROR_BUSY);
  g_clear_pointer (&other, sqlite3_close);
  store_fixture_open (fixture);
}

/* The window and a print from the command line, at the same time. */
static void
test_two_at_once (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineStore) other = midline_store_open (fixture->folder, &error);
  g_autoptr(MidlineDiaryDay) day = NULL;

  g_assert_no_error (error);
  store_fixture_tick (fixture, store_fixture_day (0), 1);
  day = midline_store_load_diary_day (other, fixture->person, store_fixture_day (0), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (day->sets->len, ==, 1);
}

static void
test_device_for_file (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_assert_cmpint (g_mkdir_with_parents (fixture->folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("/dev/null", fixture->path), ==, 0);
  assert_refused (fixture, MIDLINE_STORE_ERROR_CORRUPT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  PLACE_TEST ("/store/new", NULL, test_new);
  PLACE_TEST ("/store/parents-missing", NULL, test_parents_missing);
  STORE_TEST ("/store/made-private", NULL, test_made_private);
  STORE_TEST ("/store/same-person", NULL, test_same_person);
  STORE_TEST ("/store/closed", NULL, test_closed);
  PLACE_TEST ("/store/not-closed", NULL, test_not_closed);
  PLACE_TEST ("/store/empty-file", NULL, test_empty_file);
  PLACE_TEST ("/store/log-and-empty-file", GINT_TO_POINTER (TRUE), test_log_without_file);
  PLACE_TEST ("/store/log-without-file", GINT_TO_POINTER (FALSE), test_log_without_file);
  PLACE_TEST ("/store/file-for-folder", NULL, test_file_for_folder);
  PLACE_TEST ("/store/file-for-parent", NULL, test_file_for_parent);
  PLACE_TEST ("/store/folder-for-file", NULL, test_folder_for_file);
  PLACE_TEST ("/store/device-for-file", NULL, test_device_for_file);
  PLACE_TEST ("/store/link-to-nowhere/folder", GINT_TO_POINTER (FALSE), test_link_to_nowhere);
  PLACE_TEST ("/store/link-to-nowhere/file", GINT_TO_POINTER (TRUE), test_link_to_nowhere);
  STORE_TEST ("/store/gone/missing", GINT_TO_POINTER (FALSE), test_gone);
  STORE_TEST ("/store/gone/empty", GINT_TO_POINTER (TRUE), test_gone);
  STORE_TEST ("/store/gone/copy", NULL, test_copy_of_deleted);
  PLACE_TEST ("/store/read-only/kernel-folder", NULL, test_kernel_folder);
  PLACE_TEST ("/store/read-only/parent", GINT_TO_POINTER (READ_ONLY_PARENT), test_read_only);
  PLACE_TEST ("/store/read-only/folder", GINT_TO_POINTER (READ_ONLY_FOLDER), test_read_only);
  PLACE_TEST ("/store/read-only/file", GINT_TO_POINTER (READ_ONLY_FILE), test_read_only);
  PLACE_TEST ("/store/read-only/unreadable", GINT_TO_POINTER (UNREADABLE_FILE), test_read_only);
  STORE_TEST ("/store/newer", NULL, test_newer);
  STORE_TEST ("/store/newer-in-log", NULL, test_newer_in_log);
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    STORE_TEST (damages[i].path, GUINT_TO_POINTER (i), test_damaged);
  STORE_TEST ("/store/damaged/page", NULL, test_damaged_page);
  STORE_TEST ("/store/damaged/page-and-log", NULL, test_damaged_page_and_log);
  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    PLACE_TEST (strangers[i].path, GUINT_TO_POINTER (i), test_stranger);
  STORE_TEST ("/store/busy", NULL, test_busy);
  STORE_TEST ("/store/two-at-once", NULL, test_two_at_once);

  return g_test_run ();
}
