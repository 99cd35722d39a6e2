/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#define NOON 1773576000

static GPtrArray *
with (GPtrArray          *list,
      int                 first,
      int                 last,
      MidlineTimeOffKind  kind)
{
  g_autoptr(MidlineTimeOff) stretch =
    midline_time_off_new (store_fixture_day (first), store_fixture_day (last), kind, NOON + first);

  return midline_time_off_list_with (list, stretch);
}

static void
save (StoreFixture *fixture,
      GPtrArray    *before,
      GPtrArray    *after)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_save_time_off (fixture->store, fixture->person, before, after,
                                              &error));
  g_assert_no_error (error);
}

static void
assert_list (StoreFixture *fixture,
             GPtrArray    *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list = midline_store_load_time_off (fixture->store, fixture->person, &error);

  g_assert_no_error (error);
  g_assert_true (midline_time_off_list_equal (list, expected));
}

/* Every step from one list to the next, and each of them back. */
static void
test_there_and_back (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) none = midline_time_off_list_new ();
  g_autoptr(GPtrArray) one = with (none, 0, 9, MIDLINE_TIME_OFF_ILL);
  g_autoptr(GPtrArray) split = with (one, 3, 5, MIDLINE_TIME_OFF_TRAVEL);
  g_autoptr(GPtrArray) longer = with (split, 0, 20, MIDLINE_TIME_OFF_OTHER);
  GPtrArray * const lists[] = { none, one, split, longer };

  for (guint i = 1; i < G_N_ELEMENTS (lists); i++)
    {
      save (fixture, lists[i - 1], lists[i]);
      assert_list (fixture, lists[i]);
    }
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  for (guint i = G_N_ELEMENTS (lists) - 1; i > 0; i--)
    {
      assert_list (fixture, lists[i]);
      save (fixture, lists[i], lists[i - 1]);
    }
  assert_list (fixture, none);
}

static const struct {
  const char *path;
  const char *sql;
} unknown[] = {
  { "/time-off/unknown/kind", "UPDATE time_off SET kind = 'x-odd'" },
  { "/time-off/unknown/order", "PRAGMA ignore_check_constraints = ON;"
                               "UPDATE time_off SET last_date = '1999-01-01'" },
};

static void
test_unknown (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) none = midline_time_off_list_new ();
  g_autoptr(GPtrArray) one = with (none, 0, 9, MIDLINE_TIME_OFF_ILL);
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;

  save (fixture, none, one);
  g_assert_true (midline_sqlite_exec (fixture->store->db, unknown[GPOINTER_TO_UINT (data)].sql,
                                      NULL));
  list = midline_store_load_time_off (fixture->store, fixture->person, &error);
  g_assert_null (list);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/time-off/there-and-back", NULL, test_there_and_back);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    STORE_TEST (unknown[i].path, GUINT_TO_POINTER (i), test_unknown);

  return g_test_run ();
}
