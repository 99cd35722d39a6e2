/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-weekly-check.h"

#define NOON 1773576000   /* 15 March 2026, 12:00 UTC */
#define NO MIDLINE_PAIN_NOT_TRIED

static const int some_pain[MIDLINE_N_ACTIVITIES] = { 1, 4, NO, 3, 2 };

static MidlineDate
get_sunday (void)
{
  return midline_date_from_iso ("2026-03-15");
}

static void
test_new (void)
{
  const int odd[MIDLINE_N_ACTIVITIES] = { 0, -7, 10, NO, 5 };
  const int expected[MIDLINE_N_ACTIVITIES] = { 0, NO, 10, NO, 5 };
  g_autoptr(MidlineWeeklyCheck) check = midline_weekly_check_new (get_sunday (), odd, NOON);

  g_assert_cmpint (check->date, ==, get_sunday ());
  g_assert_cmpint (check->entered_at, ==, NOON);
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    g_assert_cmpint (check->pain_0_to_10[i], ==, expected[i]);
}

typedef void (*Change) (MidlineWeeklyCheck *check);

static void change_date (MidlineWeeklyCheck *c) { c->date++; }
static void change_first (MidlineWeeklyCheck *c) { c->pain_0_to_10[0]++; }
static void change_last (MidlineWeeklyCheck *c) { c->pain_0_to_10[MIDLINE_N_ACTIVITIES - 1] = NO; }
static void change_entered_at (MidlineWeeklyCheck *c) { c->entered_at++; }

static const Change changes[] = { change_date, change_first, change_last, change_entered_at };

static void
test_equal (void)
{
  g_autoptr(MidlineWeeklyCheck) check = midline_weekly_check_new (get_sunday (), some_pain, NOON);

  g_assert_true (midline_weekly_check_equal (NULL, NULL));
  g_assert_false (midline_weekly_check_equal (check, NULL));
  g_assert_false (midline_weekly_check_equal (NULL, check));
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr(MidlineWeeklyCheck) copy = midline_weekly_check_copy (check);

      g_assert_true (midline_weekly_check_equal (check, copy));
      changes[i] (copy);
      g_assert_false (midline_weekly_check_equal (check, copy));
    }
}

static const struct {
  const char *path;
  int pain[MIDLINE_N_ACTIVITIES];   /* now, stairs, running, squatting, sitting */
  int daily_life;
  gboolean says_anything;
} pains[] = {
  { "/weekly-check/pain/all-said", { 1, 4, 9, 8, 2 }, 4, TRUE },
  { "/weekly-check/pain/now-is-highest", { 6, 4, 9, 8, 2 }, 6, TRUE },
  { "/weekly-check/pain/sitting-is-highest", { 0, 0, 9, 8, 3 }, 3, TRUE },
  { "/weekly-check/pain/zero-is-a-number", { 0, 0, 0, 0, 0 }, 0, TRUE },
  { "/weekly-check/pain/no-stairs", { 1, NO, NO, NO, 2 }, 2, TRUE },
  { "/weekly-check/pain/no-sitting", { 1, 3, NO, NO, NO }, 3, TRUE },
  { "/weekly-check/pain/now-is-missing", { NO, 1, 1, 1, 1 }, NO, TRUE },
  { "/weekly-check/pain/only-now", { 0, NO, 0, 0, NO }, NO, TRUE },
  { "/weekly-check/pain/only-running", { NO, NO, 5, NO, NO }, NO, TRUE },
  { "/weekly-check/pain/nothing", { NO, NO, NO, NO, NO }, NO, FALSE },
};

static void
test_pain (gconstpointer data)
{
  const int i = GPOINTER_TO_INT (data);
  g_autoptr(MidlineWeeklyCheck) check = midline_weekly_check_new (get_sunday (), pains[i].pain,
                                                                  NOON);

  g_assert_cmpint (midline_weekly_check_get_daily_life_pain (check), ==, pains[i].daily_life);
  g_assert_cmpint (midline_weekly_check_says_anything (check), ==, pains[i].says_anything);
}

static const struct {
  const char *path;
  const char *started_on;
  MidlineWeekday first_weekday;
  const char *today;
  const char *day;   /* (nullable) */
} days[] = {
  { "/weekly-check/day/last-day", "2026-03-02", MIDLINE_MONDAY, "2026-03-08", "2026-03-08" },
  { "/weekly-check/day/first-week", "2026-03-02", MIDLINE_MONDAY, "2026-03-07", NULL },
  { "/weekly-check/day/day-after", "2026-03-02", MIDLINE_MONDAY, "2026-03-09", "2026-03-08" },
  { "/weekly-check/day/six-days-after", "2026-03-02", MIDLINE_MONDAY, "2026-03-14", "2026-03-08" },
  { "/weekly-check/day/week-after", "2026-03-02", MIDLINE_MONDAY, "2026-03-15", "2026-03-15" },
  { "/weekly-check/day/saturday-start", "2026-03-02", MIDLINE_SATURDAY, "2026-03-06",
    "2026-03-06" },
  { "/weekly-check/day/three-days-lived", "2026-03-06", MIDLINE_MONDAY, "2026-03-08",
    "2026-03-08" },
  { "/weekly-check/day/two-days-lived", "2026-03-07", MIDLINE_MONDAY, "2026-03-08", NULL },
  { "/weekly-check/day/two-days-lived-later", "2026-03-07", MIDLINE_MONDAY, "2026-03-11", NULL },
  { "/weekly-check/day/second-week", "2026-03-07", MIDLINE_MONDAY, "2026-03-15", "2026-03-15" },
  { "/weekly-check/day/before-plan", "2026-03-05", MIDLINE_MONDAY, "2026-03-03", NULL },
  { "/weekly-check/day/clock-set-back", "2026-03-05", MIDLINE_MONDAY, "2026-02-01", NULL },
  { "/weekly-check/day/year-end", "2026-12-01", MIDLINE_MONDAY, "2027-01-01", "2026-12-27" },
};

static void
test_day (gconstpointer data)
{
  const int i = GPOINTER_TO_INT (data);
  g_autoptr(MidlinePlan) plan = midline_plan_new (midline_date_from_iso (days[i].started_on),
                                                  days[i].first_weekday, 12);
  MidlineDate expected = days[i].day != NULL ? midline_date_from_iso (days[i].day)
                                             : MIDLINE_NO_DATE;

  g_assert_cmpint (midline_weekly_check_find_day (plan, midline_date_from_iso (days[i].today)),
                   ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/weekly-check/new", test_new);
  g_test_add_func ("/weekly-check/equal", test_equal);
  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    g_test_add_data_func (pains[i].path, GUINT_TO_POINTER (i), test_pain);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_test_add_data_func (days[i].path, GUINT_TO_POINTER (i), test_day);

  return g_test_run ();
}
