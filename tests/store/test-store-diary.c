/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void
assert_day (StoreFixture          *fixture,
            const MidlineDiaryDay *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineDiaryDay) day = NULL;

  day = midline_store_load_diary_day (fixture->store, fixture->person, expected->date, &error);
  g_assert_no_error (error);
  g_assert_true (midline_diary_day_equal (day, expected));
}

static void
save (StoreFixture          *fixture,
      const MidlineDiaryDay *before,
      const MidlineDiaryDay *after)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_save_diary_day (fixture->store, fixture->person, before, after,
                                               &error));
  g_assert_no_error (error);
}

static void
test_round_trip (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));

  save (fixture, NULL, day);
  assert_day (fixture, day);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  assert_day (fixture, day);
}

static void
test_nothing_recorded (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (1));

  save (fixture, NULL, full);
  assert_day (fixture, empty);
}

/* Each edit changes something of a full day. */
typedef void (*Edit) (MidlineDiaryDay *day);

static void
edit_nothing (MidlineDiaryDay *day)
{
}

static void
edit_away_all (MidlineDiaryDay *day)
{
  g_ptr_array_set_size (day->sets, 0);
  g_ptr_array_set_size (day->entries, 0);
  day->pain_highest_0_to_10 = MIDLINE_NOT_ENTERED;
  day->pain_after_0_to_10 = MIDLINE_NOT_ENTERED;
  day->two_more = MIDLINE_UNSAID;
  day->morning = MIDLINE_MORNING_UNSAID;
  day->walked = FALSE;
  *day->note = '\0';
  day->entered_at = 0;
}

static void
edit_away_a_set (MidlineDiaryDay *day)
{
  g_ptr_array_remove_index (day->sets, 1);
}

static void
edit_a_set (MidlineDiaryDay *day)
{
  MidlineSetRecord *set = g_ptr_array_index (day->sets, 0);

  set->reps = MIDLINE_NOT_ENTERED;
  set->seconds = 45;
  set->load_kg = 0.125;
}

static void
edit_in_a_set (MidlineDiaryDay *day)
{
  g_ptr_array_add (day->sets, midline_set_record_new ("new", MIDLINE_SIDE_LEFT, 7));
}

static void
edit_away_an_entry (MidlineDiaryDay *day)
{
  g_ptr_array_remove_index (day->entries, 2);
}

static void
edit_an_entry (MidlineDiaryDay *day)
{
  MidlineExerciseEntry *entry = g_ptr_array_index (day->entries, 1);

  entry->pain_0_to_10 = MIDLINE_NOT_ENTERED;
  entry->two_more = MIDLINE_UNSAID;
  *entry->note = '\0';
}

static void
edit_in_an_entry (MidlineDiaryDay *day)
{
  g_ptr_array_add (day->entries, midline_exercise_entry_new ("new"));
}

static void
edit_what_was_said (MidlineDiaryDay *day)
{
  day->pain_highest_0_to_10 = MIDLINE_NOT_ENTERED;
  day->morning = MIDLINE_MORNING_BETTER;
  day->walked = FALSE;
}

static const struct {
  const char *path;
  Edit edit;
  int rows_touched;
  int rows_kept;    /* what was there before goes into the history */
} edits[] = {
  { "/diary/differences/nothing", edit_nothing, 0, 0 },
  { "/diary/differences/all", edit_away_all, 8, 8 },
  { "/diary/differences/set-removed", edit_away_a_set, 1, 1 },
  { "/diary/differences/set-changed", edit_a_set, 1, 1 },
  { "/diary/differences/set-added", edit_in_a_set, 1, 0 },
  { "/diary/differences/entry-removed", edit_away_an_entry, 1, 1 },
  { "/diary/differences/entry-changed", edit_an_entry, 1, 1 },
  { "/diary/differences/entry-added", edit_in_an_entry, 1, 0 },
  { "/diary/differences/day-changed", edit_what_was_said, 1, 1 },
};

/* Only the rows that differ are touched, each once more for what it was, and saving the other way
 * round is the undo. */
static void
test_differences (StoreFixture  *fixture,
                  gconstpointer  data)
{
  const int index = GPOINTER_TO_INT (data);
  g_autoptr(MidlineDiaryDay) before = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) after = store_fixture_new_full_day (store_fixture_day (0));
  int rows;

  save (fixture, NULL, before);
  edits[index].edit (after);

  rows = sqlite3_total_changes (fixture->store->db);
  save (fixture, before, after);
  g_assert_cmpint (sqlite3_total_changes (fixture->store->db) - rows, ==,
                   edits[index].rows_touched + edits[index].rows_kept);
  assert_day (fixture, after);

  save (fixture, after, before);
  assert_day (fixture, before);
}

static const struct {
  int first;
  int last;
  guint n_days;
} stretches[] = {
  { -7, 7, 3 }, { 0, 0, 1 }, { 1, 2, 0 }, { 0, 3, 2 }, { 3, 4, 2 }, { -400, -1, 0 }, { 4, 3, 0 },
};

static void
test_stretches (StoreFixture  *fixture,
                gconstpointer  data)
{
  static const int offsets[] = { 4, 0, 3 };
  g_autoptr(GError) error = NULL;
  gint64 nobody = fixture->person + 1;

  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    store_fixture_tick (fixture, store_fixture_day (offsets[i]), 1);

  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    {
      g_autoptr(GPtrArray) days =
        midline_store_load_diary_days (fixture->store, fixture->person,
                                       store_fixture_day (stretches[i].first),
                                       store_fixture_day (stretches[i].last), &error);
      g_autoptr(GPtrArray) of_nobody =
        midline_store_load_diary_days (fixture->store, nobody,
                                       store_fixture_day (stretches[i].first),
                                       store_fixture_day (stretches[i].last), NULL);

      g_assert_no_error (error);
      g_assert_cmpuint (days->len, ==, stretches[i].n_days);
      g_assert_cmpuint (of_nobody->len, ==, 0);
      for (guint j = 1; j < days->len; j++)
        g_assert_cmpint (((MidlineDiaryDay *) days->pdata[j - 1])->date, <,
                         ((MidlineDiaryDay *) days->pdata[j])->date);
    }
}

static void
test_span (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) walk = midline_diary_day_new (store_fixture_day (9));
  g_autoptr(MidlineDiaryDay) no_walk = midline_diary_day_new (store_fixture_day (9));
  g_autoptr(GError) error = NULL;
  MidlineDate first = 1, last = 1;

  g_assert_true (midline_store_get_diary_span (fixture->store, fixture->person, &first, &last,
                                               &error));
  g_assert_no_error (error);
  g_assert_cmpint (first, ==, MIDLINE_NO_DATE);
  g_assert_cmpint (last, ==, MIDLINE_NO_DATE);

  store_fixture_tick (fixture, store_fixture_day (0), 1);
  walk->walked = TRUE;
  save (fixture, NULL, walk);
  midline_store_get_diary_span (fixture->store, fixture->person, &first, &last, NULL);
  g_assert_cmpint (first, ==, store_fixture_day (0));
  g_assert_cmpint (last, ==, store_fixture_day (9));

  save (fixture, walk, no_walk);
  midline_store_get_diary_span (fixture->store, fixture->person, &first, &last, NULL);
  g_assert_cmpint (last, ==, store_fixture_day (0));
}

/* A value that the schema does not know is our own mistake: all of the day stays as it was. */
static const struct {
  const char *path;
  int pain;
  int set_number;
  int reps;
  double load_kg;
} impossible[] = {
  { "/diary/impossible/pain-11", 11, 1, 12, 1 },
  { "/diary/impossible/set-0", 3, 0, 12, 1 },
};

static void
test_impossible (StoreFixture  *fixture,
                 gconstpointer  data)
{
  const int index = GPOINTER_TO_INT (data);
  g_autoptr(MidlineDiaryDay) before = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) after = midline_diary_day_copy (before);
  g_autoptr(GError) error = NULL;
  MidlineSetRecord *set = midline_set_record_new ("short-foot", MIDLINE_SIDE_BOTH,
                                                  impossible[index].set_number);
  MidlineExerciseEntry *entry = g_ptr_array_index (after->entries, 0);

  save (fixture, NULL, before);
  g_ptr_array_add (after->sets, set);
  after->walked = FALSE;
  entry->pain_0_to_10 = impossible[index].pain;
  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, before, after,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  assert_day (fixture, before);
}

static void
test_nobody (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person + 1, NULL, day,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
}

/* What makes “saved” mean “on disk”. */
static void
test_durable (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(sqlite3_stmt) mode = midline_statement_new (fixture->store->db, "PRAGMA journal_mode",
                                                        NULL);
  g_autoptr(GError) error = NULL;
  gint64 value;

  midline_sqlite_get_int (fixture->store->db, "PRAGMA synchronous", &value, &error);
  g_assert_no_error (error);
  g_assert_cmpint (value, ==, 2);
  midline_sqlite_get_int (fixture->store->db, "PRAGMA foreign_keys", &value, &error);
  g_assert_no_error (error);
  g_assert_cmpint (value, ==, 1);
  g_assert_true (midline_statement_next (mode, &error));
  g_assert_cmpstr (midline_column_get_text (mode, 0), ==, "wal");
}

/* Values that no Midline up to this one wrote are damage; they are told, never dropped. */
static const struct {
  const char *path;
  const char *sql;
} unknown[] = {
  { "/diary/unknown/side", "UPDATE set_record SET side = 'x-odd' WHERE set_number = 2" },
  { "/diary/unknown/morning", "UPDATE diary_day SET morning = 'x-odd'" },
  { "/diary/unknown/two-more-of-day", "UPDATE diary_day SET two_more = 'x-odd'" },
  { "/diary/unknown/two-more", "UPDATE exercise_entry SET two_more = 'x-odd'" },
  { "/diary/unknown/date", "UPDATE set_record SET date = '2026-03-11 x-odd'" },
};

static void
test_unknown (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(GPtrArray) days = NULL;
  g_autoptr(GError) error = NULL;

  save (fixture, NULL, day);
  midline_sqlite_exec (fixture->store->db, "PRAGMA ignore_check_constraints = ON", &error);
  midline_sqlite_exec (fixture->store->db, unknown[GPOINTER_TO_INT (data)].sql, &error);
  g_assert_no_error (error);
  days = midline_store_load_diary_days (fixture->store, fixture->person, store_fixture_day (0),
                                        store_fixture_day (9), &error);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  g_assert_nonnull (strstr (error->message, "x-odd"));
  g_assert_null (days);
}

/* Looking through the pages must not leave the rules of the schema switched off. */
static void
test_rules_after_check (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_new (store_fixture_day (0));
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_sqlite_check (fixture->store->db, &error));
  g_assert_no_error (error);
  day->pain_after_0_to_10 = 11;
  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, NULL, day,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
}

#define N_TICKS 40

typedef struct {
  int acknowledge;   /* descriptor that takes one byte a saved tick */
  int kills_itself_after;
} Ticker;

static int
tick_until_killed (StoreFixture  *fixture,
                   gconstpointer  data)
{
  const Ticker *ticker = data;

  store_fixture_open (fixture);
  for (int i = 1; i <= N_TICKS; i++)
    {
      store_fixture_tick (fixture, store_fixture_day (0), i);
      if (write (ticker->acknowledge, "+", 1) != 1)
        return 1;
      if (i == ticker->kills_itself_after)
        raise (SIGKILL);
    }
  return 0;
}

/* The child is killed as soon as it has said that a tick is saved; every tick it said so of must
 * be there. */
static void
test_killed (StoreFixture  *fixture,
             gconstpointer  data)
{
  char said[N_TICKS + 1];
  Ticker ticker = { .kills_itself_after = GPOINTER_TO_INT (data) };
  int ends[2];

  g_assert_cmpint (pipe (ends), ==, 0);
  ticker.acknowledge = ends[1];
  g_assert_cmpint (store_fixture_run_process (fixture, tick_until_killed, &ticker), ==, -SIGKILL);
  g_assert_cmpint (read (ends[0], said, sizeof said), ==, ticker.kills_itself_after);
  close (ends[0]);
  close (ends[1]);

  store_fixture_open (fixture);
  g_assert_cmpuint (store_fixture_count_sets (fixture, store_fixture_day (0)), ==,
                    (guint) ticker.kills_itself_after);
}

/* Killed from outside at any moment: nothing acknowledged is lost, and at most the one tick that
 * was under way is there without having been acknowledged. */
static void
test_killed_at_any_moment (StoreFixture  *fixture,
                           gconstpointer  data)
{
  guint n_said = 0, n_kept;
  Ticker ticker = { .kills_itself_after = N_TICKS + 1 };
  char byte;
  int ends[2], status;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  ticker.acknowledge = ends[1];
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    _exit (tick_until_killed (fixture, &ticker));
  close (ends[1]);

  while (n_said < 5 && read (ends[0], &byte, 1) == 1)
    n_said++;
  g_usleep ((gulong) g_test_rand_int_range (0, 3000));
  kill (child, SIGKILL);
  waitpid (child, &status, 0);
  while (read (ends[0], &byte, 1) == 1)
    n_said++;
  close (ends[0]);

  store_fixture_open (fixture);
  n_kept = store_fixture_count_sets (fixture, store_fixture_day (0));
  g_assert_cmpuint (n_kept, >=, n_said);
  g_assert_cmpuint (n_kept, <=, n_said + 1);
}

/* A tick with a long note, so that it needs several pages. */
static MidlineDiaryDay *
new_heavy_day (void)
{
  MidlineDiaryDay *day = store_fixture_new_full_day (store_fixture_day (0));

  g_free (day->note);
  day->note = g_strnfill (20000, 'n');
  return day;
}

static void
assert_no_space (StoreFixture          *fixture,
                 const MidlineDiaryDay *before,
                 const MidlineDiaryDay *after)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, before, after,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE);
}

/* SQLite's own limit stands in for a file system that says “no space left”. */
static void
test_disk_full (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) before = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) after = new_heavy_day ();
  g_autoptr(GError) error = NULL;

  save (fixture, NULL, before);
  midline_sqlite_exec (fixture->store->db, "PRAGMA max_page_count = 1", &error);
  g_assert_no_error (error);
  assert_no_space (fixture, before, after);
  assert_day (fixture, before);

  midline_sqlite_exec (fixture->store->db, "PRAGMA max_page_count = 100000", &error);
  g_assert_no_error (error);
  save (fixture, before, after);
  assert_day (fixture, after);
}

/* The log finds no room after so and so many bytes: in the middle of a page, between pages, before
 * the commit. Whatever the place, the day stays whole. */
static void
test_no_room_for_log (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *log_path = g_strconcat (fixture->path, "-wal", NULL);
  g_autoptr(MidlineDiaryDay) before = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) after = new_heavy_day ();
  struct stat status;
  guint n_failed = 0;

  save (fixture, NULL, before);
  g_assert_cmpint (stat (log_path, &status), ==, 0);

  for (rlim_t room = 0; room < 24000; room += 1500)
    {
      g_autoptr(GError) error = NULL;
      gboolean saved;

      store_fixture_limit_files ((rlim_t) status.st_size + room);
      saved = midline_store_save_diary_day (fixture->store, fixture->person, before, after, &error);
      store_fixture_limit_files (RLIM_INFINITY);
      g_assert_false (saved);
      g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE);
      assert_day (fixture, before);
      n_failed++;
    }
  g_assert_cmpuint (n_failed, ==, 16);

  save (fixture, before, after);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  assert_day (fixture, after);
}

/* Another program is writing: the tick is refused, not lost in a wait, and goes through later. */
static void
test_busy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(GError) error = NULL;
  g_autoptr(sqlite3) other = midline_sqlite_open (fixture->path, SQLITE_OPEN_READWRITE, &error);

  g_assert_no_error (error);
  g_assert_true (midline_sqlite_begin (other, &error));
  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, NULL, day,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_BUSY);

  midline_sqlite_end (other, FALSE, NULL);
  save (fixture, NULL, day);
  assert_day (fixture, day);
}

/* Somebody removes the file while Midline runs: a tick must not vanish into a file without a
 * name. */
static void
test_file_gone (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (unlink (fixture->path), ==, 0);
  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, NULL, day,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_GONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/diary/round-trip", NULL, test_round_trip);
  STORE_TEST ("/diary/nothing-recorded", NULL, test_nothing_recorded);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    STORE_TEST (edits[i].path, GUINT_TO_POINTER (i), test_differences);
  STORE_TEST ("/diary/stretches", NULL, test_stretches);
  STORE_TEST ("/diary/span", NULL, test_span);
  for (guint i = 0; i < G_N_ELEMENTS (impossible); i++)
    STORE_TEST (impossible[i].path, GUINT_TO_POINTER (i), test_impossible);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    STORE_TEST (unknown[i].path, GUINT_TO_POINTER (i), test_unknown);
  STORE_TEST ("/diary/rules-after-check", NULL, test_rules_after_check);
  STORE_TEST ("/diary/nobody", NULL, test_nobody);
  STORE_TEST ("/diary/durable", NULL, test_durable);
  PLACE_TEST ("/diary/killed/after-first-tick", GINT_TO_POINTER (1), test_killed);
  PLACE_TEST ("/diary/killed/after-many-ticks", GINT_TO_POINTER (N_TICKS), test_killed);
  for (guint i = 1; i <= 5; i++)
    {
      g_autofree char *path = g_strdup_printf ("/diary/killed/at-any-moment-%u", i);

      PLACE_TEST (path, NULL, test_killed_at_any_moment);
    }
  STORE_TEST ("/diary/disk-full", NULL, test_disk_full);
  STORE_TEST ("/diary/no-room-for-log", NULL, test_no_room_for_log);
  STORE_TEST ("/diary/busy", NULL, test_busy);
  STORE_TEST ("/diary/file-gone", NULL, test_file_gone);

  return g_test_run ();
}
