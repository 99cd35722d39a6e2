/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-global-change.h"

/* A plan of Wednesday, 11 March 2026, in weeks from Monday: week 4 ends on Sunday, 5 April. */
static const struct {
  const char *path;
  const char *today;
  const char *day;      /* NULL: nothing is asked */
} days[] = {
  { "/global-change/day/before-the-plan", "2026-03-10", NULL },
  { "/global-change/day/first-week", "2026-03-15", NULL },
  { "/global-change/day/week-3-ends", "2026-03-29", NULL },
  { "/global-change/day/in-week-4", "2026-04-04", NULL },
  { "/global-change/day/week-4-ends", "2026-04-05", "2026-04-05" },
  { "/global-change/day/day-after", "2026-04-06", "2026-04-05" },
  { "/global-change/day/week-after", "2026-04-11", "2026-04-05" },
  { "/global-change/day/week-5-ends", "2026-04-12", NULL },
  { "/global-change/day/week-8-ends", "2026-05-03", "2026-05-03" },
  { "/global-change/day/week-12-ends", "2026-05-31", "2026-05-31" },
  { "/global-change/day/week-16-ends", "2026-06-28", NULL },
};

static void
test_day (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr(MidlinePlan) plan =
    midline_plan_new (midline_date_from_iso ("2026-03-11"), MIDLINE_MONDAY, 12);
  MidlineDate expected = days[i].day != NULL ? midline_date_from_iso (days[i].day)
                                             : MIDLINE_NO_DATE;

  g_assert_cmpint (midline_global_change_find_day (plan, midline_date_from_iso (days[i].today)),
                   ==, expected);
}

static void
test_equal (void)
{
  g_autoptr(MidlineGlobalChange) a = midline_global_change_new (5, MIDLINE_GLOBAL_SAME, 7);
  g_autoptr(MidlineGlobalChange) b = midline_global_change_copy (a);

  g_assert_true (midline_global_change_equal (NULL, NULL));
  g_assert_false (midline_global_change_equal (NULL, a));
  g_assert_true (midline_global_change_equal (a, b));
  b->step = MIDLINE_GLOBAL_WORSE;
  g_assert_false (midline_global_change_equal (a, b));
  b->step = a->step;
  b->date++;
  g_assert_false (midline_global_change_equal (a, b));
  b->date--;
  b->entered_at++;
  g_assert_false (midline_global_change_equal (a, b));
}

/* The two best answers count as better, as in the trials. */
static void
test_steps (void)
{
  MidlineGlobalStep step = MIDLINE_GLOBAL_SAME;
  int n_better = 0;

  for (guint i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    {
      g_assert_true (midline_global_step_from_id (midline_global_step_get_id (i), &step));
      g_assert_cmpint (step, ==, i);
      g_assert_cmpstr (midline_global_step_get_name (i), !=, "");
      n_better += midline_global_step_is_better (i) ? 1 : 0;
    }
  g_assert_cmpint (n_better, ==, 2);
  g_assert_true (midline_global_step_is_better (MIDLINE_GLOBAL_MUCH_BETTER));
  g_assert_true (midline_global_step_is_better (MIDLINE_GLOBAL_BETTER));
  g_assert_false (midline_global_step_from_id ("best", &step));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_test_add_data_func (days[i].path, GUINT_TO_POINTER (i), test_day);
  g_test_add_func ("/global-change/equal", test_equal);
  g_test_add_func ("/global-change/steps", test_steps);

  return g_test_run ();
}
