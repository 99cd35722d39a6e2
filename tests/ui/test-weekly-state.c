/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-weekly-state.h"

#define NO MIDLINE_PAIN_NOT_TRIED
#define MONDAY midline_date_new (2026, 3, 9)
#define NOON_OF_MONDAY 1773057600   /* UTC, as the tests run in it */
#define DAY (24 * 60 * 60)

/* Days are counted from the Monday on which the present plan week begins. */
static const struct {
  const char *path;
  int date;
  int today;
  int check_day;
  gboolean is_locked;
  int put_off_on;         /* -99: never */
  int answered_on;        /* -99: not answered */
  gboolean is_shown;
  gboolean is_answered;
} cases[] = {
  { "/weekly-state/shown/last-day", 6, 6, 6, FALSE, -99, -99, TRUE, FALSE },
  { "/weekly-state/shown/made-up-later", 2, 2, -1, FALSE, -99, -99, TRUE, FALSE },
  { "/weekly-state/shown/other-day-in-view", 5, 6, 6, FALSE, -99, -99, FALSE, FALSE },
  { "/weekly-state/shown/own-day-gone-by", -1, 6, -1, TRUE, 6, -99, TRUE, FALSE },
  { "/weekly-state/shown/own-day-answered", -1, 6, -1, FALSE, -99, -1, TRUE, TRUE },
  { "/weekly-state/shown/day-to-come", 7, 6, 7, FALSE, -99, -99, FALSE, FALSE },
  { "/weekly-state/shown/locked", 6, 6, 6, TRUE, -99, -99, FALSE, FALSE },
  { "/weekly-state/shown/put-off", 6, 6, 6, FALSE, 6, -99, FALSE, FALSE },
  { "/weekly-state/shown/put-off-yesterday", 1, 1, -1, FALSE, 0, -99, TRUE, FALSE },
  { "/weekly-state/shown/answered-today", 6, 6, 6, FALSE, -99, 6, TRUE, TRUE },
  { "/weekly-state/shown/answered-after-putting-off", 6, 6, 6, FALSE, 6, 6, TRUE, TRUE },
  { "/weekly-state/shown/answered-this-week", 4, 4, -1, FALSE, -99, 1, TRUE, TRUE },
  { "/weekly-state/shown/answered-in-its-own-week", 0, 0, -1, FALSE, -99, -1, FALSE, TRUE },
};

static void
test_shown (gconstpointer data)
{
  const int i = GPOINTER_TO_INT (data);
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 3, NO, 2, 0 };
  g_autoptr (MidlineWeeklyCheck) check = midline_weekly_check_new (
    MONDAY + cases[i].check_day, pain, NOON_OF_MONDAY + (gint64) DAY * cases[i].answered_on);
  MidlineWeeklyInput input = {
    .date = MONDAY + cases[i].date,
    .today = MONDAY + cases[i].today,
    .week_start = MONDAY,
    .check_day = MONDAY + cases[i].check_day,
    .put_off_on = cases[i].put_off_on == -99 ? MIDLINE_NO_DATE : MONDAY + cases[i].put_off_on,
    .is_locked = cases[i].is_locked,
    .check = cases[i].answered_on == -99 ? NULL : check,
  };
  g_autoptr (MidlineWeeklyState) state = midline_weekly_state_from (&input);

  g_assert_cmpint (state->is_shown, ==, cases[i].is_shown);
  g_assert_cmpint (state->is_answered, ==, cases[i].is_answered);
  g_assert_cmpint (state->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS], ==,
                   cases[i].is_answered ? 3 : NO);
}

static void
test_nothing_to_ask (void)
{
  MidlineWeeklyInput input = {
    .date = MONDAY,
    .today = MONDAY,
    .week_start = MONDAY,
    .check_day = MIDLINE_NO_DATE,
    .put_off_on = MIDLINE_NO_DATE,
  };
  g_autoptr (MidlineWeeklyState) state = midline_weekly_state_from (&input);

  g_assert_false (state->is_shown);
}

static void
test_question (void)
{
  MidlineWeeklyInput input = {
    .date = MONDAY + 6,
    .today = MONDAY + 6,
    .week_start = MONDAY,
    .check_day = MONDAY + 6,
    .put_off_on = MIDLINE_NO_DATE,
  };
  g_autoptr (MidlineWeeklyState) this_week = midline_weekly_state_from (&input);
  g_autoptr (MidlineWeeklyState) last_week = NULL;
  g_autoptr (MidlineWeeklyState) that_week = NULL;

  g_assert_cmpstr (this_week->question, ==, "How was the knee this week?");
  g_assert_true (g_str_has_prefix (this_week->about, "0 is none"));
  input.check_day = MONDAY - 1;
  last_week = midline_weekly_state_from (&input);
  g_assert_cmpstr (last_week->question, ==, "How was the knee last week?");
  g_assert_true (g_str_has_prefix (last_week->about, "2 – 8 March. 0 is none"));
  g_assert_true (last_week->can_put_off);
  input.date = MONDAY - 1;
  that_week = midline_weekly_state_from (&input);
  g_assert_cmpstr (that_week->question, ==, "How was the knee that week?");
  g_assert_false (that_week->can_put_off);
}

static const struct {
  const char *path;
  int pain[MIDLINE_N_ACTIVITIES];
  const char *answer;
} answers[] = {
  { "/weekly-state/answer/highest", { 1, 3, NO, 5, 0 }, "At most 5 of 10" },
  { "/weekly-state/answer/one", { NO, NO, 2, NO, NO }, "At most 2 of 10" },
  { "/weekly-state/answer/none", { 0, 0, NO, 0, 0 }, "No pain" },
  { "/weekly-state/answer/ten", { 0, 0, 10, 0, 0 }, "At most 10 of 10" },
};

static void
test_answer (gconstpointer data)
{
  const int i = GPOINTER_TO_INT (data);
  g_autoptr (MidlineWeeklyCheck) check = midline_weekly_check_new (MONDAY + 6, answers[i].pain,
                                                                   NOON_OF_MONDAY + 6 * DAY);
  MidlineWeeklyInput input = {
    .date = MONDAY + 6,
    .today = MONDAY + 6,
    .week_start = MONDAY,
    .check_day = MONDAY + 6,
    .put_off_on = MIDLINE_NO_DATE,
    .check = check,
  };
  g_autoptr (MidlineWeeklyState) state = midline_weekly_state_from (&input);

  g_assert_cmpstr (state->answer, ==, answers[i].answer);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, GUINT_TO_POINTER (i), test_shown);
  g_test_add_func ("/weekly-state/nothing-to-ask", test_nothing_to_ask);
  g_test_add_func ("/weekly-state/question", test_question);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    g_test_add_data_func (answers[i].path, GUINT_TO_POINTER (i), test_answer);
  return g_test_run ();
}
