/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#define NOON 1773576000

/* A clock that goes on by one second at each look. */
static gint64
tick (gpointer user_data)
{
  gint64 *now = user_data;

  return (*now)++;
}

static void
save (StoreFixture          *fixture,
      const MidlineDiaryDay *before,
      const MidlineDiaryDay *after)
{
  g_autoptr(GError) error = NULL;

  midline_store_save_diary_day (fixture->store, fixture->person, before, after, &error);
  g_assert_no_error (error);
}

static GPtrArray *
load (StoreFixture *fixture,
      int           day)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *history = midline_store_load_diary_history (fixture->store, fixture->person,
                                                         store_fixture_day (day), &error);

  g_assert_no_error (error);
  return history;
}

static const MidlineDiaryChange *
get (GPtrArray *history,
     guint      index)
{
  g_assert_cmpuint (index, <, history->len);
  return g_ptr_array_index (history, index);
}

/* What is entered for the first time has no history. */
static void
test_nothing_before (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) day = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(GPtrArray) history = NULL;

  save (fixture, NULL, day);
  save (fixture, day, day);
  history = load (fixture, 0);
  g_assert_cmpuint (history->len, ==, 0);
}

/* Puts the one thing that a line holds into @day. */
static void
put_back (MidlineDiaryDay          *day,
          const MidlineDiaryChange *change)
{
  const MidlineDiaryDay *was = change->day;

  g_assert_cmpuint (was->sets->len + was->entries->len, ==,
                    change->part == MIDLINE_DIARY_PART_DAY ? 0 : 1);
  for (guint i = 0; i < was->sets->len; i++)
    g_ptr_array_add (day->sets, midline_set_record_copy (was->sets->pdata[i]));
  for (guint i = 0; i < was->entries->len; i++)
    g_ptr_array_add (day->entries, midline_exercise_entry_copy (was->entries->pdata[i]));
  if (change->part != MIDLINE_DIARY_PART_DAY)
    return;
  day->pain_highest_0_to_10 = was->pain_highest_0_to_10;
  day->pain_after_0_to_10 = was->pain_after_0_to_10;
  day->two_more = was->two_more;
  day->morning = was->morning;
  day->walked = was->walked;
  day->entered_at = was->entered_at;
  g_free (day->note);
  day->note = g_strdup (was->note);
}

/* Each part comes back just as it was, with the time at which it was changed. */
static void
test_every_part_of_a_day (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) found = midline_diary_day_new (store_fixture_day (0));
  g_autoptr(GPtrArray) history = NULL;
  gint64 now = NOON;

  save (fixture, NULL, full);
  midline_store_set_clock (fixture->store, tick, &now, NULL);
  save (fixture, full, empty);
  history = load (fixture, 0);
  g_assert_cmpuint (history->len, ==, 8);
  for (guint i = 0; i < history->len; i++)
    {
      g_assert_cmpint (get (history, i)->changed_at, ==, NOON + 7 - (int) i);
      g_assert_cmpint (get (history, i)->number, ==, 8 - (int) i);
      put_back (found, get (history, i));
    }
  g_assert_true (midline_diary_day_equal (found, full));
  midline_store_set_clock (fixture->store, NULL, NULL, NULL);
}

/* A value that goes to and fro is kept each time, the newest first; so is what is taken back. */
static void
test_order (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) nothing = midline_diary_day_new (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) first = midline_diary_day_with_note (nothing, "one", NOON);
  g_autoptr(MidlineDiaryDay) second = midline_diary_day_with_note (first, "two", NOON + 1);
  g_autoptr(GPtrArray) history = NULL;

  save (fixture, NULL, first);
  save (fixture, first, second);
  save (fixture, second, first);
  save (fixture, first, nothing);
  history = load (fixture, 0);
  g_assert_cmpuint (history->len, ==, 3);
  g_assert_cmpstr (get (history, 0)->day->note, ==, "one");
  g_assert_cmpstr (get (history, 1)->day->note, ==, "two");
  g_assert_cmpint (get (history, 1)->day->entered_at, ==, NOON + 1);
  g_assert_cmpstr (get (history, 2)->day->note, ==, "one");
}

/* The history belongs to its day and its person. */
static void
test_day_and_person (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) other_day = NULL;
  g_autoptr(GPtrArray) other_person = NULL;
  g_autoptr(GPtrArray) history = NULL;
  g_autoptr(GError) error = NULL;

  for (int day = 0; day < 2; day++)
    {
      g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (day));
      g_autoptr(MidlineDiaryDay) changed = midline_diary_day_with_note (full, "other", NOON);

      save (fixture, NULL, full);
      save (fixture, full, changed);
    }
  history = load (fixture, 1);
  g_assert_cmpuint (history->len, ==, 1);
  g_assert_cmpint (get (history, 0)->number, ==, 1);
  other_day = load (fixture, 2);
  g_assert_cmpuint (other_day->len, ==, 0);
  other_person = midline_store_load_diary_history (fixture->store, fixture->person + 1,
                                                   store_fixture_day (1), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (other_person->len, ==, 0);
}

/* A save that fails leaves no line behind. */
static void
test_failed_save (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) before = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) after = midline_diary_day_with_note (before, "other", NOON);
  g_autoptr(GPtrArray) history = NULL;
  g_autoptr(GError) error = NULL;

  save (fixture, NULL, before);
  ((MidlineExerciseEntry *) after->entries->pdata[0])->pain_0_to_10 = 11;
  g_assert_false (midline_store_save_diary_day (fixture->store, fixture->person, before, after,
                                                &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  history = load (fixture, 0);
  g_assert_cmpuint (history->len, ==, 0);
}

/* A weekly check, an answer of week 4 and time off are kept by their own day. */
static void
test_other_parts (StoreFixture  *fixture,
                  gconstpointer  data)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 4, MIDLINE_PAIN_NOT_TRIED, 10, 0 };
  const MidlineDate date = store_fixture_day (4);
  g_autoptr(MidlineWeeklyCheck) check = midline_weekly_check_new (date, pain, NOON);
  g_autoptr(MidlineGlobalChange) answer =
    midline_global_change_new (date, MIDLINE_GLOBAL_WORSE, NOON);
  g_autoptr(MidlineTimeOff) ill = midline_time_off_new (date, date + 2, MIDLINE_TIME_OFF_ILL, NOON);
  g_autoptr(GPtrArray) none = midline_time_off_list_new ();
  g_autoptr(GPtrArray) some = midline_time_off_list_with (none, ill);
  g_autoptr(GPtrArray) history = NULL;
  MidlineStore *store = fixture->store;
  const gint64 person = fixture->person;

  g_assert_true (midline_store_save_weekly_check (store, person, check, NULL));
  g_assert_true (midline_store_remove_weekly_check (store, person, date, NULL));
  g_assert_true (midline_store_save_global_change (store, person, answer, NULL));
  g_assert_true (midline_store_remove_global_change (store, person, date, NULL));
  g_assert_true (midline_store_save_time_off (store, person, none, some, NULL));
  g_assert_true (midline_store_save_time_off (store, person, some, none, NULL));
  history = load (fixture, 4);
  g_assert_cmpuint (history->len, ==, 3);
  g_assert_cmpint (get (history, 0)->part, ==, MIDLINE_DIARY_PART_TIME_OFF);
  g_assert_true (midline_time_off_equal (get (history, 0)->time_off, ill));
  g_assert_cmpint (get (history, 1)->part, ==, MIDLINE_DIARY_PART_GLOBAL_CHANGE);
  g_assert_true (midline_global_change_equal (get (history, 1)->global, answer));
  g_assert_cmpint (get (history, 2)->part, ==, MIDLINE_DIARY_PART_WEEKLY_CHECK);
  g_assert_true (midline_weekly_check_equal (get (history, 2)->check, check));
}

/* Deleting the records deletes their history. */
static void
test_delete_records (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(MidlineDiaryDay) full = store_fixture_new_full_day (store_fixture_day (0));
  g_autoptr(MidlineDiaryDay) changed = midline_diary_day_with_note (full, "other", NOON);
  g_autoptr(GError) error = NULL;
  gint64 n_rows;

  save (fixture, NULL, full);
  save (fixture, full, changed);
  g_assert_true (midline_store_delete_records (fixture->store, &error));
  g_assert_no_error (error);
  midline_sqlite_get_int (fixture->store->db, "SELECT count(*) FROM diary_change", &n_rows, &error);
  g_assert_no_error (error);
  g_assert_cmpint (n_rows, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/history/nothing-before", NULL, test_nothing_before);
  STORE_TEST ("/history/every-part-of-a-day", NULL, test_every_part_of_a_day);
  STORE_TEST ("/history/order", NULL, test_order);
  STORE_TEST ("/history/day-and-person", NULL, test_day_and_person);
  STORE_TEST ("/history/failed-save", NULL, test_failed_save);
  STORE_TEST ("/history/other-parts", NULL, test_other_parts);
  STORE_TEST ("/history/delete-records", NULL, test_delete_records);

  return g_test_run ();
}
