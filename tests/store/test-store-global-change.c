/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#define NOON 1773576000

static void
save (StoreFixture      *fixture,
      int                day,
      MidlineGlobalStep  step)
{
  g_autoptr(MidlineGlobalChange) change =
    midline_global_change_new (store_fixture_day (day), step, NOON + day);
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_save_global_change (fixture->store, fixture->person, change,
                                                   &error));
  g_assert_no_error (error);
}

static GPtrArray *
load (StoreFixture *fixture,
      int           first,
      int           last)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *changes =
    midline_store_load_global_changes (fixture->store, fixture->person, store_fixture_day (first),
                                       store_fixture_day (last), &error);

  g_assert_no_error (error);
  return changes;
}

static void
test_round_trip (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autoptr(GPtrArray) changes = NULL;

  for (int step = 0; step < MIDLINE_N_GLOBAL_STEPS; step++)
    save (fixture, MIDLINE_N_GLOBAL_STEPS - 1 - step, (MidlineGlobalStep) step);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  changes = load (fixture, 1, 99);
  g_assert_cmpuint (changes->len, ==, MIDLINE_N_GLOBAL_STEPS - 1);
  for (int i = 0; i < MIDLINE_N_GLOBAL_STEPS - 1; i++)
    {
      const MidlineGlobalChange *change = g_ptr_array_index (changes, i);

      g_assert_cmpint (change->date, ==, store_fixture_day (i + 1));
      g_assert_cmpint (change->step, ==, MIDLINE_N_GLOBAL_STEPS - 2 - i);
      g_assert_cmpint (change->entered_at, ==, NOON + i + 1);
    }
}

static void
test_replace_and_remove (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autoptr(GPtrArray) replaced = NULL;
  g_autoptr(GPtrArray) removed = NULL;

  save (fixture, 4, MIDLINE_GLOBAL_SAME);
  save (fixture, 4, MIDLINE_GLOBAL_MUCH_WORSE);
  replaced = load (fixture, 4, 4);
  g_assert_cmpuint (replaced->len, ==, 1);
  g_assert_cmpint (((MidlineGlobalChange *) replaced->pdata[0])->step, ==,
                   MIDLINE_GLOBAL_MUCH_WORSE);
  g_assert_true (midline_store_remove_global_change (fixture->store, fixture->person,
                                                     store_fixture_day (4), NULL));
  removed = load (fixture, 0, 99);
  g_assert_cmpuint (removed->len, ==, 0);
}

static void
test_unknown (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) changes = NULL;
  g_autoptr(GError) error = NULL;

  save (fixture, 4, MIDLINE_GLOBAL_SAME);
  g_assert_true (midline_sqlite_exec (fixture->store->db,
                                      "UPDATE global_change SET step = 'x-odd'", NULL));
  changes = midline_store_load_global_changes (fixture->store, fixture->person,
                                               store_fixture_day (0), store_fixture_day (9),
                                               &error);
  g_assert_null (changes);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/global-change/round-trip", NULL, test_round_trip);
  STORE_TEST ("/global-change/replace-and-remove", NULL, test_replace_and_remove);
  STORE_TEST ("/global-change/unknown", NULL, test_unknown);

  return g_test_run ();
}
