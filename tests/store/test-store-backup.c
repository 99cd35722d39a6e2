/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */

#include "store-fixture.h"

#include "midline-backup.h"
#include "midline-store-private.h"

#include <glib/gstdio.h>
#include <string.h>

static void
back_up (StoreFixture *fixture,
         const char   *name)
{
  g_autofree char *path = store_fixture_dup_file (fixture, name);
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_back_up (fixture->store, path, &error));
  g_assert_no_error (error);
}

static void
assert_files (StoreFixture *fixture,
              const char   *expected)
{
  g_auto(GStrv) names = store_fixture_list_files (fixture);
  g_autofree char *joined = g_strjoinv (" ", names);

  g_assert_cmpstr (joined, ==, expected);
}

/* Bytes 18 and 19 of the header say 2 where a database needs a log beside it. */
static void
assert_needs_no_log (const char *path)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpint (contents[18], ==, 1);
  g_assert_cmpint (contents[19], ==, 1);
}

/* A copy is one file for its owner alone, and opens by itself with everything in it. */
static void
test_copy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->place, "copy.db", NULL);
  g_autofree char *log_path = g_strconcat (path, "-wal", NULL);
  g_autoptr(GError) error = NULL;
  GStatBuf status;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  g_assert_true (midline_store_back_up (fixture->store, path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, 0600);
  g_assert_false (g_file_test (log_path, G_FILE_TEST_EXISTS));
  assert_needs_no_log (path);
  g_assert_true (midline_backup_check (path, &error));
  g_assert_no_error (error);

  /* What comes later is not in it. */
  store_fixture_tick (fixture, store_fixture_day (0), 2);
  store_fixture_close (fixture);
  g_assert_true (midline_store_restore (fixture->folder, path, &error));
  g_assert_no_error (error);
  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 1);
}

static void
test_copy_replaces (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = store_fixture_dup_file (fixture, "copy.db");
  g_autoptr(GError) error = NULL;

  store_fixture_write_file (fixture, "copy.db", "an older copy", -1);
  back_up (fixture, "copy.db");
  g_assert_true (midline_backup_check (path, &error));
  g_assert_no_error (error);
}

static void
test_copy_onto_itself (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_store_back_up (fixture->store, fixture->path, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_FAILED);
  store_fixture_tick (fixture, store_fixture_day (0), 1);
}

static const struct {
  const char *path;
  const char *target; /* in the place; an absolute path as it is */
  MidlineStoreError expected;
} bad_targets[] = {
  { "/backup/bad-target/folder-missing", "nowhere/copy.db", MIDLINE_STORE_ERROR_FAILED },
  { "/backup/bad-target/file-for-folder", "midline/midline.db/copy.db",
    MIDLINE_STORE_ERROR_NOT_A_FOLDER },
  { "/backup/bad-target/kernel-folder", "/sys/copy.db", MIDLINE_STORE_ERROR_READ_ONLY },
  { "/backup/bad-target/folder-of-that-name", "midline", MIDLINE_STORE_ERROR_FAILED },
};

static void
test_bad_target (StoreFixture  *fixture,
                 gconstpointer  data)
{
  const int index = GPOINTER_TO_INT (data);
  g_autofree char *path = g_canonicalize_filename (bad_targets[index].target, fixture->place);
  g_autofree char *partial = g_strconcat (path, ".partial", NULL);
  g_autoptr(GError) error = NULL;

  if (g_str_has_prefix (path, "/sys/") && !g_file_test ("/sys/kernel", G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("the kernel's tree is not there");
      return;
    }
  g_assert_false (midline_store_back_up (fixture->store, path, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, (int) bad_targets[index].expected);
  g_assert_false (g_file_test (partial, G_FILE_TEST_EXISTS));
  store_fixture_tick (fixture, store_fixture_day (0), 1);
}

/* The copy finds no room: the older one stays as it was, and no part of the new one. */
static void
test_disk_full (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = store_fixture_dup_file (fixture, "copy.db");
  g_autoptr(GBytes) older = NULL;

  store_fixture_write_file (fixture, "copy.db", "an older copy", -1);
  store_fixture_limit_files (4096);
  g_assert_false (midline_store_back_up (fixture->store, path, &error));
  store_fixture_limit_files (RLIM_INFINITY);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE);
  older = store_fixture_read_file (fixture, "copy.db");
  g_assert_cmpmem (g_bytes_get_data (older, NULL), g_bytes_get_size (older), "an older copy", 13);
  g_assert_false (store_fixture_has_file (fixture, "copy.db.partial"));
}

static void
be_due (StoreFixture *fixture,
        int           offset)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_back_up_if_due (fixture->store, store_fixture_day (offset), &error));
  g_assert_no_error (error);
}

static void
test_due_without_records (StoreFixture  *fixture,
                          gconstpointer  data)
{
  be_due (fixture, 0);
  store_fixture_close (fixture);
  assert_files (fixture, "midline.db");
}

static void
test_due_once_a_day (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(GBytes) morning = NULL;
  g_autoptr(GBytes) evening = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  be_due (fixture, 0);
  morning = store_fixture_read_file (fixture, "midline-daily-2026-03-11.db");
  store_fixture_tick (fixture, store_fixture_day (0), 2);
  be_due (fixture, 0);
  evening = store_fixture_read_file (fixture, "midline-daily-2026-03-11.db");
  g_assert_true (g_bytes_equal (morning, evening));
  be_due (fixture, 1);
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-12.db"));
}

/* Only surplus daily copies go: not what the person put there, not a copy before an upgrade, not
 * what was set aside. */
static void
test_surplus (StoreFixture  *fixture,
              gconstpointer  data)
{
  static const char * const others[] = {
    "midline-backup-v1-2020-01-01.db", "midline-set-aside-2020-01-01.db", "midline-daily-2020.db",
    "midline-daily-2020-01-01-mine.db", "midline-daily-2020-01-01.db.gz", "my-copy.db",
    "xmidline-daily-2020-01-01.db",
  };
  guint n_daily = 0;
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    store_fixture_write_file (fixture, others[i], "kept", -1);
  store_fixture_tick (fixture, store_fixture_day (0), 1);
  for (int day = 0; day < 12; day++)
    be_due (fixture, day);

  names = store_fixture_list_files (fixture);
  for (guint i = 0; names[i]; i++)
    n_daily += midline_backup_is_daily (names[i]);
  g_assert_cmpuint (n_daily, ==, MIDLINE_DAILY_BACKUPS_KEPT);
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-22.db"));
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-16.db"));
  g_assert_false (store_fixture_has_file (fixture, "midline-daily-2026-03-15.db"));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_true (store_fixture_has_file (fixture, others[i]));
}

/* The clock was set back: the copy of today stays although older ones have later names. */
static void
test_clock_set_back (StoreFixture  *fixture,
                     gconstpointer  data)
{
  store_fixture_tick (fixture, store_fixture_day (0), 1);
  for (int day = 100; day < 110; day++)
    be_due (fixture, day);
  be_due (fixture, 0);
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db"));
  be_due (fixture, 1);
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-12.db"));
}

static void
assert_newest (StoreFixture *fixture,
               const char   *expected_name)
{
  g_autofree char *path = midline_store_find_newest_backup (fixture->folder);
  g_autofree char *expected = expected_name ? store_fixture_dup_file (fixture, expected_name)
                                            : NULL;

  g_assert_cmpstr (path, ==, expected);
}

/* Newest first by the day in the name; what is not sound, ours, or of a later Midline is passed
 * over, and looking changes nothing. */
static void
test_newest (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3) newer = NULL;
  g_autofree char *newer_path = store_fixture_dup_file (fixture, "midline-daily-2026-03-19.db");
  g_auto(GStrv) before = NULL;
  g_auto(GStrv) after = NULL;

  assert_newest (fixture, NULL);
  back_up (fixture, "my-copy.db");
  assert_newest (fixture, NULL);
  back_up (fixture, "midline-daily-2026-03-10.db");
  assert_newest (fixture, "midline-daily-2026-03-10.db");
  back_up (fixture, "midline-backup-v1-2026-03-12-2.db");
  back_up (fixture, "midline-daily-2026-03-11.db");
  back_up (fixture, "midline-daily-2026-03-19.db");
  newer = midline_sqlite_open (newer_path, SQLITE_OPEN_READWRITE, &error);
  midline_sqlite_exec (newer, "PRAGMA user_version = 9999", &error);
  g_assert_no_error (error);
  g_clear_pointer (&newer, sqlite3_close);
  store_fixture_write_file (fixture, "midline-daily-2026-03-20.db", "", 0);
  store_fixture_write_file (fixture, "midline-daily-2026-03-21.db", "garbage", -1);
  store_fixture_write_file (fixture, "midline-daily-2026-13-99.db", "no such day", -1);

  before = store_fixture_list_files (fixture);
  assert_newest (fixture, "midline-backup-v1-2026-03-12-2.db");
  after = store_fixture_list_files (fixture);
  g_assert_cmpstrv (before, after);
}

static void
test_newest_without_folder (StoreFixture  *fixture,
                            gconstpointer  data)
{
  g_assert_null (midline_store_find_newest_backup (fixture->folder));
}

/* The damaged file keeps its bytes, its log and a name that says what it is. */
static void
test_set_aside (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *log_path = NULL;
  g_autofree char *contents = NULL;
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;

  store_fixture_write_file (fixture, "midline.db", "broken", -1);
  store_fixture_write_file (fixture, "midline.db-wal", "its log", -1);
  g_assert_true (midline_store_set_aside (fixture->folder, &first, &error));
  g_assert_no_error (error);
  name = g_path_get_basename (first);
  g_assert_true (g_regex_match_simple ("^midline-set-aside-\\d{4}-\\d\\d-\\d\\d\\.db$", name,
                                       0, 0));
  g_assert_true (g_file_get_contents (first, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "broken");
  log_path = g_strconcat (first, "-wal", NULL);
  g_assert_true (g_file_test (log_path, G_FILE_TEST_EXISTS));
  g_assert_false (store_fixture_has_file (fixture, "midline.db"));
  g_assert_false (store_fixture_has_file (fixture, "midline.db-wal"));

  /* A new one begins, and may be set aside on the same day. */
  store_fixture_open (fixture);
  store_fixture_close (fixture);
  g_assert_true (midline_store_set_aside (fixture->folder, &second, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (first, !=, second);
  g_assert_true (g_file_test (first, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (second, G_FILE_TEST_EXISTS));
}

static void
test_nothing_to_set_aside (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_set_aside (fixture->folder, &path, &error));
  g_assert_no_error (error);
  g_assert_null (path);
}

/* The whole way back: damage, the newest good copy, the damaged file still there. */
static void
test_restore (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autofree char *backup = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) names = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  be_due (fixture, 0);
  store_fixture_close (fixture);
  store_fixture_write_file (fixture, "midline.db", "broken", -1);

  backup = midline_store_find_newest_backup (fixture->folder);
  g_assert_true (midline_store_restore (fixture->folder, backup, &error));
  g_assert_no_error (error);
  names = store_fixture_list_files (fixture);
  g_assert_cmpuint (g_strv_length (names), ==, 3);
  g_assert_true (g_str_has_prefix (names[1], "midline-set-aside-"));
  g_assert_true (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db"));

  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 1);
}

/* A copy in a place that cannot be written, as from a stick or a disc. */
static void
test_restore_into_new_folder (StoreFixture  *fixture,
                              gconstpointer  data)
{
  g_autofree char *backup = g_build_filename (fixture->place, "copy.db", NULL);
  g_autoptr(GError) error = NULL;

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  midline_store_back_up (fixture->store, backup, &error);
  g_assert_no_error (error);
  store_fixture_close (fixture);

  g_free (fixture->folder);
  fixture->folder = g_build_filename (fixture->place, "elsewhere", NULL);
  g_assert_true (midline_store_restore (fixture->folder, backup, &error));
  g_assert_no_error (error);
  assert_files (fixture, "midline.db");
  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 1);
}

static const struct {
  const char *path;
  const char *contents; /* NULL: no such file */
  MidlineStoreError expected;
} bad_backups[] = {
  { "/backup/bad-backup/garbage", "garbage", MIDLINE_STORE_ERROR_CORRUPT },
  { "/backup/bad-backup/empty", "", MIDLINE_STORE_ERROR_CORRUPT },
  { "/backup/bad-backup/missing", NULL, MIDLINE_STORE_ERROR_FAILED },
};

static void
test_bad_backup (StoreFixture  *fixture,
                 gconstpointer  data)
{
  const int index = GPOINTER_TO_INT (data);
  g_autofree char *path = store_fixture_dup_file (fixture, "copy.db");
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autoptr(GError) error = NULL;

  store_fixture_close (fixture);
  if (bad_backups[index].contents)
    store_fixture_write_file (fixture, "copy.db", bad_backups[index].contents, -1);
  before = store_fixture_read_file (fixture, "midline.db");

  g_assert_false (midline_store_restore (fixture->folder, path, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, (int) bad_backups[index].expected);
  after = store_fixture_read_file (fixture, "midline.db");
  g_assert_true (g_bytes_equal (before, after));
  assert_files (fixture, bad_backups[index].contents ? "copy.db midline.db" : "midline.db");
}

static gboolean
file_holds (StoreFixture *fixture,
            const char   *name,
            const char   *words)
{
  g_autoptr(GBytes) bytes = store_fixture_read_file (fixture, name);

  return memmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), words,
                 strlen (words)) != NULL;
}

/* Gone means gone: not a word of it is left in the bytes of any file that Midline made. */
static void
test_delete (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) week = midline_week_new (1, store_fixture_day (-2), MIDLINE_PHASE_BUILD);
  g_autoptr(MidlinePlanChange) change = midline_plan_change_new (MIDLINE_CHANGE_STARTED);
  g_autoptr(MidlinePlan) saved = NULL;
  g_autoptr(GError) error = NULL;
  const MidlinePlan plan = { .version = 1, .started_on = 1, .week_1_start = 1, .valid_from = 1,
                             .length_weeks = 6 };
  gint64 n_tables, n_rows;

  change->on = store_fixture_day (0);
  saved = midline_store_save_plan (fixture->store, fixture->person, &plan, answers, week, change,
                                   &error);
  midline_store_save_diary_day (fixture->store, fixture->person, NULL, day, &error);
  midline_store_set_setting (fixture->store, fixture->person, "name", "Ada", &error);
  midline_store_set_exercise_note (fixture->store, fixture->person, "clamshell", "soft", &error);
  be_due (fixture, 0);
  g_assert_no_error (error);
  store_fixture_close (fixture);
  g_assert_true (file_holds (fixture, "midline.db", "Stairs were fine"));
  store_fixture_open (fixture);
  store_fixture_write_file (fixture, "my-copy.db", "kept", -1);

  g_assert_true (midline_store_delete_records (fixture->store, &error));
  g_assert_no_error (error);
  midline_sqlite_get_int (fixture->store->db, "SELECT count(*) FROM sqlite_schema", &n_tables,
                          NULL);
  g_assert_cmpint (n_tables, >, 0);
  midline_sqlite_get_int (fixture->store->db,
                          "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM answers)"
                          " + (SELECT count(*) FROM plan) + (SELECT count(*) FROM plan_week)"
                          " + (SELECT count(*) FROM plan_change)"
                          " + (SELECT count(*) FROM person_setting)"
                          " + (SELECT count(*) FROM diary_day) + (SELECT count(*) FROM set_record)",
                          &n_rows, NULL);
  g_assert_cmpint (n_rows, ==, 0);
  g_assert_false (file_holds (fixture, "midline.db", "Stairs were fine"));
  g_assert_false (file_holds (fixture, "midline.db-wal", "Stairs were fine"));
  g_assert_false (store_fixture_has_file (fixture, "midline-daily-2026-03-11.db"));
  g_assert_true (store_fixture_has_file (fixture, "my-copy.db"));

  /* It works on, as new, also after the next start. */
  fixture->person = midline_store_ensure_person (fixture->store, &error);
  g_assert_no_error (error);
  store_fixture_tick (fixture, store_fixture_day (1), 1);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==, 0);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (1)), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/backup/copy", NULL, test_copy);
  STORE_TEST ("/backup/copy-replaces", NULL, test_copy_replaces);
  STORE_TEST ("/backup/copy-onto-itself", NULL, test_copy_onto_itself);
  for (guint i = 0; i < G_N_ELEMENTS (bad_targets); i++)
    STORE_TEST (bad_targets[i].path, GUINT_TO_POINTER (i), test_bad_target);
  STORE_TEST ("/backup/disk-full", NULL, test_disk_full);
  STORE_TEST ("/backup/due-without-records", NULL, test_due_without_records);
  STORE_TEST ("/backup/due-once-a-day", NULL, test_due_once_a_day);
  STORE_TEST ("/backup/surplus", NULL, test_surplus);
  STORE_TEST ("/backup/clock-set-back", NULL, test_clock_set_back);
  STORE_TEST ("/backup/newest", NULL, test_newest);
  PLACE_TEST ("/backup/newest-without-folder", NULL, test_newest_without_folder);
  PLACE_TEST ("/backup/set-aside", NULL, test_set_aside);
  PLACE_TEST ("/backup/nothing-to-set-aside", NULL, test_nothing_to_set_aside);
  STORE_TEST ("/backup/restore", NULL, test_restore);
  STORE_TEST ("/backup/restore-into-new-folder", NULL, test_restore_into_new_folder);
  for (guint i = 0; i < G_N_ELEMENTS (bad_backups); i++)
    STORE_TEST (bad_backups[i].path, GUINT_TO_POINTER (i), test_bad_backup);
  STORE_TEST ("/backup/delete", NULL, test_delete);

  return g_test_run ();
}
