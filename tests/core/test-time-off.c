/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-time-off.h"

#define NOON 1773576000

typedef struct {
  int first;   /* days from the first of the test; the list ends at a first of 0 */
  int last;
  char kind;   /* its first letter */
} Stretch;

static MidlineDate
day (int offset)
{
  return midline_date_from_iso ("2026-03-01") + offset;
}

static MidlineTimeOffKind
kind_of (char letter)
{
  return letter == 'i' ? MIDLINE_TIME_OFF_ILL
       : letter == 't' ? MIDLINE_TIME_OFF_TRAVEL : MIDLINE_TIME_OFF_OTHER;
}

static GPtrArray *
new_list (const Stretch *stretches)
{
  GPtrArray *list = midline_time_off_list_new ();

  for (; stretches->first > 0; stretches++)
    g_ptr_array_add (list, midline_time_off_new (day (stretches->first), day (stretches->last),
                                                 kind_of (stretches->kind), NOON));
  return list;
}

static const struct {
  const char *path;
  Stretch before[4];
  Stretch added;
  Stretch after[6];
} additions[] = {
  { "/time-off/with/first", { { 0 } }, { 3, 5, 'i' }, { { 3, 5, 'i' } } },
  { "/time-off/with/one-day", { { 0 } }, { 3, 3, 'o' }, { { 3, 3, 'o' } } },
  { "/time-off/with/before", { { 7, 9, 't' } }, { 3, 5, 'i' }, { { 3, 5, 'i' }, { 7, 9, 't' } } },
  { "/time-off/with/after", { { 3, 5, 'i' } }, { 6, 9, 't' }, { { 3, 5, 'i' }, { 6, 9, 't' } } },
  { "/time-off/with/same-days", { { 3, 5, 'i' } }, { 3, 5, 't' }, { { 3, 5, 't' } } },
  { "/time-off/with/inside", { { 2, 9, 'i' } }, { 4, 5, 't' },
    { { 2, 3, 'i' }, { 4, 5, 't' }, { 6, 9, 'i' } } },
  { "/time-off/with/over-all", { { 2, 3, 'i' }, { 5, 6, 't' }, { 8, 9, 'i' } }, { 1, 9, 'o' },
    { { 1, 9, 'o' } } },
  { "/time-off/with/over-ends", { { 2, 5, 'i' }, { 7, 9, 't' } }, { 4, 8, 'o' },
    { { 2, 3, 'i' }, { 4, 8, 'o' }, { 9, 9, 't' } } },
};

static void
test_with (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GPtrArray) before = new_list (additions[i].before);
  g_autoptr(GPtrArray) untouched = new_list (additions[i].before);
  g_autoptr(GPtrArray) expected = new_list (additions[i].after);
  g_autoptr(GPtrArray) after = NULL;
  g_autoptr(MidlineTimeOff) added =
    midline_time_off_new (day (additions[i].added.first), day (additions[i].added.last),
                          kind_of (additions[i].added.kind), NOON);

  after = midline_time_off_list_with (before, added);
  g_assert_true (midline_time_off_list_equal (after, expected));
  g_assert_true (midline_time_off_list_equal (before, untouched));
}

static const struct {
  const char *path;
  Stretch before[4];
  int first;
  int last;
  Stretch after[4];
} removals[] = {
  { "/time-off/without/nothing", { { 3, 5, 'i' } }, 6, 9, { { 3, 5, 'i' } } },
  { "/time-off/without/backwards", { { 3, 5, 'i' } }, 5, 3, { { 3, 5, 'i' } } },
  { "/time-off/without/whole", { { 3, 5, 'i' }, { 8, 9, 't' } }, 3, 5, { { 8, 9, 't' } } },
  { "/time-off/without/middle", { { 3, 7, 'i' } }, 5, 5, { { 3, 4, 'i' }, { 6, 7, 'i' } } },
  { "/time-off/without/first-day", { { 3, 7, 'i' } }, 3, 3, { { 4, 7, 'i' } } },
  { "/time-off/without/last-day", { { 3, 7, 'i' } }, 7, 30, { { 3, 6, 'i' } } },
};

static void
test_without (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GPtrArray) before = new_list (removals[i].before);
  g_autoptr(GPtrArray) expected = new_list (removals[i].after);
  g_autoptr(GPtrArray) after =
    midline_time_off_list_without (before, day (removals[i].first), day (removals[i].last));

  g_assert_true (midline_time_off_list_equal (after, expected));
}

static void
test_find_and_count (void)
{
  const Stretch stretches[] = { { 3, 5, 'i' }, { 7, 9, 't' }, { 0 } };
  g_autoptr(GPtrArray) list = new_list (stretches);

  g_assert_null (midline_time_off_list_find (NULL, day (3)));
  g_assert_null (midline_time_off_list_find (list, day (2)));
  g_assert_null (midline_time_off_list_find (list, day (6)));
  g_assert_true (midline_time_off_list_find (list, day (3)) == g_ptr_array_index (list, 0));
  g_assert_true (midline_time_off_list_find (list, day (9)) == g_ptr_array_index (list, 1));
  g_assert_cmpint (midline_time_off_list_count_days (NULL, day (1), day (9)), ==, 0);
  g_assert_cmpint (midline_time_off_list_count_days (list, day (1), day (9)), ==, 6);
  g_assert_cmpint (midline_time_off_list_count_days (list, day (5), day (7)), ==, 2);
  g_assert_cmpint (midline_time_off_list_count_days (list, day (6), day (6)), ==, 0);
  g_assert_cmpint (midline_time_off_list_count_days (list, day (9), day (1)), ==, 0);
}

/* Random marks: each day bears the last word said about it, and no day lies in two stretches. */
static void
test_random (void)
{
  enum { N_DAYS = 40 };
  g_autoptr(GPtrArray) list = midline_time_off_list_new ();
  int marks[N_DAYS];

  for (int i = 0; i < N_DAYS; i++)
    marks[i] = -1;
  for (int turn = 0; turn < 500; turn++)
    {
      int first = g_test_rand_int_range (0, N_DAYS);
      int last = g_test_rand_int_range (first, N_DAYS);
      int kind = g_test_rand_int_range (-1, MIDLINE_N_TIME_OFF_KINDS);
      g_autoptr(GPtrArray) before = g_steal_pointer (&list);
      g_autoptr(MidlineTimeOff) stretch =
        midline_time_off_new (day (first), day (last), (MidlineTimeOffKind) MAX (kind, 0), NOON);

      list = kind < 0 ? midline_time_off_list_without (before, day (first), day (last))
                      : midline_time_off_list_with (before, stretch);
      for (int i = first; i <= last; i++)
        marks[i] = kind;
      for (int i = 0; i < N_DAYS; i++)
        {
          const MidlineTimeOff *found = midline_time_off_list_find (list, day (i));

          g_assert_cmpint (found != NULL ? (int) found->kind : -1, ==, marks[i]);
          g_assert_cmpint (midline_time_off_list_count_days (list, day (i), day (i)), ==,
                           marks[i] < 0 ? 0 : 1);
        }
    }
}

static void
test_equal (void)
{
  g_autoptr(MidlineTimeOff) a = midline_time_off_new (day (1), day (2), MIDLINE_TIME_OFF_ILL, 7);
  g_autoptr(MidlineTimeOff) b = midline_time_off_copy (a);

  g_assert_true (midline_time_off_equal (NULL, NULL));
  g_assert_false (midline_time_off_equal (a, NULL));
  g_assert_true (midline_time_off_equal (a, b));
  b->last++;
  g_assert_false (midline_time_off_equal (a, b));
  b->last--;
  b->kind = MIDLINE_TIME_OFF_OTHER;
  g_assert_false (midline_time_off_equal (a, b));
  b->kind = a->kind;
  b->entered_at++;
  g_assert_false (midline_time_off_equal (a, b));
}

static void
test_ids (void)
{
  MidlineTimeOffKind kind = MIDLINE_TIME_OFF_OTHER;

  for (guint i = 0; i < MIDLINE_N_TIME_OFF_KINDS; i++)
    {
      g_assert_true (midline_time_off_kind_from_id (midline_time_off_kind_get_id (i), &kind));
      g_assert_cmpint (kind, ==, i);
      g_assert_cmpstr (midline_time_off_kind_get_name (i), !=, "");
    }
  g_assert_false (midline_time_off_kind_from_id ("bored", &kind));
  g_assert_false (midline_time_off_kind_from_id (NULL, &kind));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (additions); i++)
    g_test_add_data_func (additions[i].path, GUINT_TO_POINTER (i), test_with);
  for (guint i = 0; i < G_N_ELEMENTS (removals); i++)
    g_test_add_data_func (removals[i].path, GUINT_TO_POINTER (i), test_without);
  g_test_add_func ("/time-off/find-and-count", test_find_and_count);
  g_test_add_func ("/time-off/random", test_random);
  g_test_add_func ("/time-off/equal", test_equal);
  g_test_add_func ("/time-off/ids", test_ids);

  return g_test_run ();
}
