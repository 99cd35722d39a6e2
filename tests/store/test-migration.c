/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-backup.h"
#include "midline-migration.h"
#include "midline-store-private.h"

#include <string.h>

/* The steps of a small made-up program: what the harness does with them must hold for ours. */
static const MidlineMigration good_steps[] = {
  MIDLINE_MIGRATION (1, "CREATE TABLE pet (id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                        "INSERT INTO pet (name) VALUES ('Minka');"
                        "PRAGMA application_id = 0x4d646c6e"),
  MIDLINE_MIGRATION (2, "ALTER TABLE pet ADD COLUMN legs INTEGER"),
  MIDLINE_MIGRATION (3, "UPDATE pet SET legs = 4"),
};

static const MidlineMigration broken_steps[] = {
  { 1, NULL }, /* always taken before these are used */
  MIDLINE_MIGRATION (2, "ALTER TABLE pet ADD COLUMN legs INTEGER"),
  MIDLINE_MIGRATION (3, "UPDATE pet SET legs = 4; UPDATE pet SET wings = 0"),
};

static const MidlineMigration impossible_steps[] = {
  { 1, NULL },
  MIDLINE_MIGRATION (2, "CREATE TABLE toy (pet_id INTEGER REFERENCES pet (id));"
                        "INSERT INTO toy VALUES (77)"),
};

static sqlite3 *
open_file (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, &error);

  g_assert_no_error (error);
  return db;
}

static sqlite3 *
new_file (StoreFixture           *fixture,
          const MidlineMigration *steps,
          guint                   n_steps)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  store_fixture_write_file (fixture, "midline.db", "", 0);
  db = open_file (fixture);
  g_assert_true (midline_migration_run (db, fixture->folder, steps, n_steps, &error));
  g_assert_no_error (error);
  return db;
}

static gint64
get_int (sqlite3    *db,
         const char *sql)
{
  g_autoptr(GError) error = NULL;
  gint64 value;

  midline_sqlite_get_int (db, sql, &value, &error);
  g_assert_no_error (error);
  return value;
}

static char *
find_only_backup (StoreFixture *fixture)
{
  g_autoptr(GPtrArray) paths = midline_backup_list (fixture->folder);

  g_assert_cmpuint (paths->len, ==, 1);
  return g_strdup (paths->pdata[0]);
}

static void
test_from_nothing (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 3);
  g_autoptr(GPtrArray) backups = midline_backup_list (fixture->folder);

  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (get_int (db, "SELECT legs FROM pet"), ==, 4);
  g_assert_cmpuint (backups->len, ==, 0);
}

static void
test_up_to_date (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 3);
  g_autoptr(GPtrArray) backups = NULL;
  g_autoptr(GError) error = NULL;
  int n_changes = sqlite3_total_changes (db);

  g_assert_true (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_total_changes (db), ==, n_changes);
  backups = midline_backup_list (fixture->folder);
  g_assert_cmpuint (backups->len, ==, 0);
}

/* An upgrade takes the missing steps only, and leaves the file as it was beside it. */
static void
test_upgrade (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 1);
  g_autoptr(sqlite3) backup = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (get_int (db, "SELECT count(*) FROM pet WHERE legs = 4"), ==, 1);

  path = find_only_backup (fixture);
  name = g_path_get_basename (path);
  g_assert_true (g_regex_match_simple ("^midline-backup-v1-\\d{4}-\\d\\d-\\d\\d\\.db$", name,
                                       0, 0));
  backup = midline_backup_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (get_int (backup, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (get_int (backup, "SELECT count(*) FROM pragma_table_info ('pet')"), ==, 2);
}

/* A step that fails leaves nothing behind: the steps before it stand, the copy stays, and the next
 * start goes on from there. */
static void
test_failing_step (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 1);
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_migration_run (db, fixture->folder, broken_steps, 3, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 2);
  g_assert_cmpint (get_int (db, "SELECT count(*) FROM pet WHERE legs IS NULL"), ==, 1);
  g_assert_cmpint (sqlite3_get_autocommit (db), ==, 1);
  path = find_only_backup (fixture);
  g_assert_true (midline_backup_check (path, &error));
  g_assert_no_error (error);

  g_assert_true (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_int (db, "SELECT legs FROM pet"), ==, 4);
}

static void
test_broken_reference (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 1);
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_migration_run (db, fixture->folder, impossible_steps, 2, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (get_int (db, "SELECT count(*) FROM sqlite_schema WHERE name = 'toy'"), ==, 0);
}

/* No room for the copy: no step is taken. */
static void
test_no_room_for_copy (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 1);
  g_autoptr(GPtrArray) backups = NULL;
  g_autoptr(GError) error = NULL;

  store_fixture_limit_files (4096);
  g_assert_false (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  store_fixture_limit_files (RLIM_INFINITY);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE);
  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 1);
  backups = midline_backup_list (fixture->folder);
  g_assert_cmpuint (backups->len, ==, 0);
}

/* Another program of ours is writing, or has just taken the step that we were about to take. */
static void
test_two_at_once (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(sqlite3) db = new_file (fixture, good_steps, 1);
  g_autoptr(sqlite3) other = open_file (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_sqlite_begin (other, &error));
  g_assert_false (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_BUSY);
  g_clear_error (&error);
  midline_sqlite_end (other, FALSE, NULL);

  g_assert_true (midline_migration_run (other, fixture->folder, good_steps, 2, &error));
  g_assert_true (midline_migration_run (db, fixture->folder, good_steps, 3, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_int (db, "PRAGMA user_version"), ==, 3);
}

/* Our own steps are numbered without a gap. */
static void
test_numbers (void)
{
  guint n_steps;
  const MidlineMigration *steps = midline_migration_get_steps (&n_steps);

  g_assert_cmpint (midline_store_get_schema_version (), ==, (int) n_steps);
  for (guint i = 0; i < n_steps; i++)
    {
      g_autofree char *ending = g_strdup_printf ("; PRAGMA user_version = %u", i + 1);

      g_assert_cmpint (steps[i].version, ==, (int) i + 1);
      g_assert_true (g_str_has_suffix (steps[i].sql, ending));
    }
}

static char *
dup_schema (sqlite3 *db)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (db, "SELECT ifnull (sql, name) FROM sqlite_schema ORDER BY type, name",
                           &error);
  g_autoptr(GString) schema = g_string_new (NULL);

  g_assert_no_error (error);
  while (midline_statement_next (statement, &error))
    g_string_append_printf (schema, "%s\n", midline_column_get_text (statement, 0));
  g_assert_no_error (error);
  return g_string_free (g_steal_pointer (&schema), FALSE);
}

/* Lays the stored old file of one version in the place. */
static void
lay_old_file (StoreFixture *fixture,
              int           version)
{
  g_autofree char *name = g_strdup_printf ("v%d.sql", version);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "store", "data", name, NULL);
  g_autofree char *sql = NULL;
  g_autoptr(sqlite3) db = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &sql, NULL, &error);
  g_assert_no_error (error);
  store_fixture_write_file (fixture, "midline.db", "", 0);
  db = open_file (fixture);
  midline_sqlite_exec (db, sql, &error);
  g_assert_no_error (error);
}

static void
assert_records_of_old_file (StoreFixture *fixture,
                            int           version)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineDiaryDay) expected = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) day = NULL;
  g_autoptr(MidlineAnswers) answers = NULL;
  g_autoptr(MidlineScreening) screening = NULL;
  g_autoptr(MidlineWeek) week = NULL;
  g_autoptr(GPtrArray) plans = NULL;
  g_autoptr(GPtrArray) history = NULL;
  g_autoptr(GHashTable) lessons = NULL;
  g_autofree char *name = NULL;
  g_autofree char *note = NULL;

  if (version < 5) /* which brought exercises that were stopped */
    midline_diary_day_find_entry (expected, "wall-sit")->is_stopped = FALSE;
  day = midline_store_load_diary_day (fixture->store, fixture->person, expected->date, &error);
  g_assert_no_error (error);
  g_assert_true (midline_diary_day_equal (day, expected));
  answers = midline_store_load_answers (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (answers->goal, ==, "Walk “up” the hill");
  g_assert_cmpint (answers->worse_side, ==, MIDLINE_SIDE_LEFT);
  g_assert_cmphex (answers->spare, ==, MIDLINE_SPARE_KNEELING);
  g_assert_cmphex (answers->things, ==, MIDLINE_HOUSEHOLD_THINGS | MIDLINE_THING_LOOP_BAND);
  screening = midline_store_load_screening (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmphex (screening->answered, ==, (1u << MIDLINE_N_SCREENING_ROWS) - 1);
  g_assert_cmphex (screening->yes, ==, 1u << midline_screening_find_row ("stuck"));
  plans = midline_store_load_plans (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plans->len, ==, 1);
  week = midline_store_load_week (fixture->store, ((MidlinePlan *) plans->pdata[0])->id, 1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (midline_week_get_session (week, expected->date)->items->len, ==, 2);
  g_assert_cmpuint (week->empty_places->len, ==, 1);
  history = midline_store_load_plan_history (fixture->store, fixture->person, 9, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, 2);
  lessons = midline_store_load_lessons_read (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (lessons), ==, 1);
  name = midline_store_get_setting (fixture->store, fixture->person, "name");
  g_assert_cmpstr (name, ==, "Ada");
  note = midline_store_get_exercise_note (fixture->store, fixture->person, "clamshell");
  g_assert_cmpstr (note, ==, "With the blue band");
}

/* What came later than the first version: an older file holds none of it. */
static void
assert_later_records (StoreFixture *fixture,
                      int           version)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 4, MIDLINE_PAIN_NOT_TRIED, 10, 0 };
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineWeeklyCheck) expected = midline_weekly_check_new (store_fixture_day (4), pain,
                                                                     1773576000);
  g_autoptr(MidlineWeeklyCheck) check =
    midline_store_load_newest_weekly_check (fixture->store, fixture->person, &error);
  g_autoptr(MidlineWeek) week = NULL;

  g_assert_no_error (error);
  g_assert_true (midline_weekly_check_equal (check, version >= 3 ? expected : NULL));
  week = midline_store_load_week (fixture->store, 1, 1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (week->hip_work_only, ==, version >= 3);
  g_assert_cmpint (g_array_index (week->empty_places, MidlineEmptyPlace, 0).is_further, ==,
                   version >= 2);
}

/* An accepted step up with its change, a session that was cut, a limit and pain that locked. */
static void
assert_suggestions_of_version_4 (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) answers = NULL;
  g_autoptr(GHashTable) limits = NULL;
  g_autoptr(MidlineWeek) week = NULL;
  g_autoptr(MidlineScreening) screening = NULL;
  const MidlineSuggestionAnswer *answer;
  const MidlineItemChange *change;

  answers = midline_store_load_suggestion_answers (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answers->len, ==, 1);
  answer = answers->pdata[0];
  g_assert_cmpint (answer->rule, ==, MIDLINE_RULE_STEP_UP);
  g_assert_true (answer->accepted);
  change = answer->effect->changes->pdata[0];
  g_assert_cmpstr (change->new_exercise_id, ==, "side-lying-hip-abduction");
  g_assert_true (change->steps_up);
  limits = midline_store_load_pain_limits (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (limits, "clamshell")), ==, 1);
  week = midline_store_load_week (fixture->store, 1, 1, &error);
  g_assert_no_error (error);
  g_assert_true (midline_week_is_cut (week));
  screening = midline_store_load_screening (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpint (screening->pain_0_to_10, ==, 8);
}

/* What version 4 brought: time off, the question of weeks 4, 8 and 12, loads and the history. */
static void
assert_records_of_version_4 (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineTimeOff) travel =
    midline_time_off_new (store_fixture_day (7), store_fixture_day (9), MIDLINE_TIME_OFF_TRAVEL,
                          1773576100);
  g_autoptr(MidlineDiaryDay) day = NULL;
  g_autoptr(GPtrArray) stretches = NULL;
  g_autoptr(GPtrArray) answers = NULL;
  g_autoptr(GPtrArray) history = NULL;

  stretches = midline_store_load_time_off (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stretches->len, ==, 1);
  g_assert_true (midline_time_off_equal (stretches->pdata[0], travel));
  answers = midline_store_load_global_changes (fixture->store, fixture->person,
                                               store_fixture_day (0), store_fixture_day (99),
                                               &error);
  g_assert_no_error (error);
  g_assert_cmpuint (answers->len, ==, 1);
  g_assert_cmpint (((MidlineGlobalChange *) answers->pdata[0])->step, ==,
                   MIDLINE_GLOBAL_A_LITTLE_BETTER);
  day = midline_store_load_diary_day (fixture->store, fixture->person, store_fixture_day (1),
                                      &error);
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (midline_diary_day_get_load (day, "clamshell"), 2.5, 1e-9);
  history = midline_store_load_diary_history (fixture->store, fixture->person,
                                              store_fixture_day (2), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, 3);
  g_assert_cmpint (((MidlineDiaryChange *) history->pdata[0])->part, ==, MIDLINE_DIARY_PART_ENTRY);
  g_assert_cmpstr (((MidlineDiaryChange *) history->pdata[2])->day->note, ==, "It’s fine");
  assert_suggestions_of_version_4 (fixture);
}

/* What version 6 brought: video links and what is known of videos. */
static void
assert_records_of_version_6 (StoreFixture *fixture,
                             gboolean      are_there)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineVideoLink) expected =
    midline_video_link_new (1, "clamshell", "https://youtu.be/mF_7CzkPYpU?t=42", "Ben’s “clam”",
                            1773576200);
  g_autoptr(GPtrArray) links = NULL;
  g_autoptr(GHashTable) health = NULL;
  const MidlineLinkNote *note;

  links = midline_store_load_video_links (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (links->len, ==, are_there ? 2 : 0);
  health = midline_store_load_link_health (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (health), ==, are_there ? 2 : 0);
  if (!are_there)
    return;
  g_assert_true (midline_video_link_equal (links->pdata[0], expected));
  g_assert_null (((MidlineVideoLink *) links->pdata[1])->title);
  note = g_hash_table_lookup (health, "https://youtu.be/XWB5PrJASZU");
  g_assert_cmpint (note->health, ==, MIDLINE_LINK_GONE);
  g_assert_cmpint (note->on, ==, store_fixture_day (0));
}

/* Every version that was ever in the world opens, keeps all it holds, and ends with the schema of a
 * new file. */
static void
test_old_file (StoreFixture  *fixture,
               gconstpointer  data)
{
  const int version = GPOINTER_TO_INT (data);
  g_autoptr(MidlineStore) fresh = NULL;
  g_autoptr(GPtrArray) backups = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *fresh_folder = g_build_filename (fixture->place, "fresh", NULL);
  g_autofree char *fresh_schema = NULL;
  g_autofree char *schema = NULL;

  lay_old_file (fixture, version);
  store_fixture_open (fixture);
  assert_records_of_old_file (fixture, version);
  assert_later_records (fixture, version);
  if (version >= 4)
    assert_records_of_version_4 (fixture);
  assert_records_of_version_6 (fixture, version >= 6);

  fresh = midline_store_open (fresh_folder, &error);
  g_assert_no_error (error);
  fresh_schema = dup_schema (fresh->db);
  schema = dup_schema (fixture->store->db);
  g_assert_cmpstr (schema, ==, fresh_schema);
  backups = midline_backup_list (fixture->folder);
  g_assert_cmpuint (backups->len, ==, version < midline_store_get_schema_version () ? 1 : 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  PLACE_TEST ("/migration/from-nothing", NULL, test_from_nothing);
  PLACE_TEST ("/migration/up-to-date", NULL, test_up_to_date);
  PLACE_TEST ("/migration/upgrade", NULL, test_upgrade);
  PLACE_TEST ("/migration/failing-step", NULL, test_failing_step);
  PLACE_TEST ("/migration/broken-reference", NULL, test_broken_reference);
  PLACE_TEST ("/migration/no-room-for-copy", NULL, test_no_room_for_copy);
  PLACE_TEST ("/migration/two-at-once", NULL, test_two_at_once);
  g_test_add_func ("/migration/numbers", test_numbers);
  for (int version = 1; version <= midline_store_get_schema_version (); version++)
    {
      g_autofree char *path = g_strdup_printf ("/migration/from-version-%d", version);

      PLACE_TEST (path, GINT_TO_POINTER (version), test_old_file);
    }

  return g_test_run ();
}
