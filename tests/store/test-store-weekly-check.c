/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#include <string.h>

#define NOON 1773576000
#define NO MIDLINE_PAIN_NOT_TRIED

static MidlineWeeklyCheck *
new_check (int day,
           int now,
           int stairs,
           int running,
           int squatting,
           int sitting)
{
  const int pain[MIDLINE_N_ACTIVITIES] = {
    [MIDLINE_ACTIVITY_NOW] = now,
    [MIDLINE_ACTIVITY_STAIRS] = stairs,
    [MIDLINE_ACTIVITY_RUNNING] = running,
    [MIDLINE_ACTIVITY_SQUATTING] = squatting,
    [MIDLINE_ACTIVITY_SITTING] = sitting,
  };

  return midline_weekly_check_new (store_fixture_day (day), pain, NOON + day);
}

static void
save (StoreFixture             *fixture,
      const MidlineWeeklyCheck *check)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_save_weekly_check (fixture->store, fixture->person, check, &error));
  g_assert_no_error (error);
}

static void
assert_check (StoreFixture             *fixture,
              int                       day,
              const MidlineWeeklyCheck *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineWeeklyCheck) check =
    midline_store_load_weekly_check (fixture->store, fixture->person, store_fixture_day (day),
                                     &error);

  g_assert_no_error (error);
  g_assert_true (midline_weekly_check_equal (check, expected));
}

static void
test_round_trip (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) full = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(MidlineWeeklyCheck) gaps = new_check (11, 1, NO, NO, NO, 0);

  save (fixture, full);
  save (fixture, gaps);
  assert_check (fixture, 4, full);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  assert_check (fixture, 4, full);
  assert_check (fixture, 11, gaps);
  assert_check (fixture, 5, NULL);
}

static void
test_replace (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) before = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(MidlineWeeklyCheck) other = new_check (11, 5, 5, 5, 5, 5);
  g_autoptr(MidlineWeeklyCheck) after = new_check (4, 1, NO, 2, NO, 3);

  save (fixture, before);
  save (fixture, other);
  after->entered_at++;
  save (fixture, after);
  assert_check (fixture, 4, after);
  assert_check (fixture, 11, other);
}

static void
test_remove (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) check = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(MidlineWeeklyCheck) other = new_check (11, 5, 5, 5, 5, 5);
  g_autoptr(GError) error = NULL;

  save (fixture, check);
  save (fixture, other);
  /* Twice: what is gone stays gone. */
  for (int i = 0; i < 2; i++)
    {
      g_assert_true (midline_store_remove_weekly_check (fixture->store, fixture->person,
                                                        check->date, &error));
      g_assert_no_error (error);
      assert_check (fixture, 4, NULL);
      assert_check (fixture, 11, other);
    }
}

static const struct {
  int first;
  int last;
  guint n_checks;
} stretches[] = {
  { 0, 30, 3 }, { 4, 18, 3 }, { 5, 18, 2 }, { 4, 17, 2 }, { 11, 11, 1 }, { 12, 17, 0 },
};

static void
test_stretches (StoreFixture  *fixture,
                gconstpointer  data)
{
  static const int days[] = { 18, 4, 11 };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr(MidlineWeeklyCheck) check = new_check (days[i], (int) i, NO, NO, NO, NO);

      save (fixture, check);
    }
  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) checks =
        midline_store_load_weekly_checks (fixture->store, fixture->person,
                                          store_fixture_day (stretches[i].first),
                                          store_fixture_day (stretches[i].last), &error);
      g_autoptr(GPtrArray) of_nobody =
        midline_store_load_weekly_checks (fixture->store, fixture->person + 1,
                                          store_fixture_day (0), store_fixture_day (30), NULL);

      g_assert_no_error (error);
      g_assert_cmpuint (checks->len, ==, stretches[i].n_checks);
      g_assert_cmpuint (of_nobody->len, ==, 0);
      for (guint j = 1; j < checks->len; j++)
        g_assert_cmpint (((MidlineWeeklyCheck *) checks->pdata[j - 1])->date, <,
                         ((MidlineWeeklyCheck *) checks->pdata[j])->date);
    }
}

static void
test_newest (StoreFixture  *fixture,
             gconstpointer  data)
{
  static const int days[] = { 11, 18, 4 };
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineWeeklyCheck) none =
    midline_store_load_newest_weekly_check (fixture->store, fixture->person, &error);
  g_autoptr(MidlineWeeklyCheck) newest = NULL;

  g_assert_no_error (error);
  g_assert_null (none);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr(MidlineWeeklyCheck) check = new_check (days[i], (int) i, NO, NO, NO, NO);

      save (fixture, check);
    }
  newest = midline_store_load_newest_weekly_check (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpint (newest->date, ==, store_fixture_day (18));
}

/* Our own mistakes are refused whole. */
static void
test_impossible (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) before = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(MidlineWeeklyCheck) after = new_check (4, 1, 1, 1, 1, 11);
  g_autoptr(GError) error = NULL;

  save (fixture, before);
  g_assert_false (midline_store_save_weekly_check (fixture->store, fixture->person, after,
                                                   &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  assert_check (fixture, 4, before);
  g_assert_false (midline_store_save_weekly_check (fixture->store, fixture->person + 1, before,
                                                   &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
}

static void
test_unknown_date (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) check = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(MidlineWeeklyCheck) loaded = NULL;
  g_autoptr(GError) error = NULL;

  save (fixture, check);
  midline_sqlite_exec (fixture->store->db,
                       "PRAGMA ignore_check_constraints = ON;"
                       "UPDATE weekly_check SET date = '2026-03-15 x-odd'", &error);
  g_assert_no_error (error);
  loaded = midline_store_load_newest_weekly_check (fixture->store, fixture->person, &error);
  g_assert_null (loaded);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  g_assert_nonnull (strstr (error->message, "x-odd"));
}

/* The records of a person go with the person. */
static void
test_deleted_with_person (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr(MidlineWeeklyCheck) check = new_check (4, 0, 4, 10, 3, 2);
  g_autoptr(GError) error = NULL;
  gint64 n_checks;

  save (fixture, check);
  g_assert_true (midline_store_delete_records (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_true (midline_sqlite_get_int (fixture->store->db, "SELECT count(*) FROM weekly_check",
                                         &n_checks, &error));
  g_assert_no_error (error);
  g_assert_cmpint (n_checks, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/weekly-check/round-trip", NULL, test_round_trip);
  STORE_TEST ("/weekly-check/replace", NULL, test_replace);
  STORE_TEST ("/weekly-check/remove", NULL, test_remove);
  STORE_TEST ("/weekly-check/stretches", NULL, test_stretches);
  STORE_TEST ("/weekly-check/newest", NULL, test_newest);
  STORE_TEST ("/weekly-check/impossible", NULL, test_impossible);
  STORE_TEST ("/weekly-check/unknown-date", NULL, test_unknown_date);
  STORE_TEST ("/weekly-check/deleted-with-person", NULL, test_deleted_with_person);

  return g_test_run ();
}
