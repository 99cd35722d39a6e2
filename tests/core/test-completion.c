/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-completion.h"

static const MidlineDose five_sets = { 5, 10, 0, 60, 1, FALSE };

static void
test_session_state (void)
{
  static const struct {
    int planned, done;
    MidlineSessionState state;
  } cases[] = {
    { 10, 0, MIDLINE_SESSION_NOT_DONE },
    { 10, -1, MIDLINE_SESSION_NOT_DONE },
    { 10, 1, MIDLINE_SESSION_PART_DONE },
    { 10, 7, MIDLINE_SESSION_PART_DONE },
    { 10, 8, MIDLINE_SESSION_DONE },
    { 10, 10, MIDLINE_SESSION_DONE },
    { 10, 11, MIDLINE_SESSION_DONE },
    { 4, 3, MIDLINE_SESSION_PART_DONE },   /* 75 % */
    { 9, 7, MIDLINE_SESSION_PART_DONE },   /* 77.8 % */
    { 1, 1, MIDLINE_SESSION_DONE },
    { 0, 0, MIDLINE_SESSION_NOT_DONE },
    { 0, 5, MIDLINE_SESSION_NOT_DONE },
    { -3, 5, MIDLINE_SESSION_NOT_DONE },
    { G_MAXINT, G_MAXINT, MIDLINE_SESSION_DONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_session_get_state (cases[i].planned, cases[i].done), ==,
                     cases[i].state);
}

static void
add_session (MidlineWeek        *week,
             int                 day,
             MidlineSessionKind  kind,
             const char         *exercise_id)
{
  MidlineSession *session = midline_session_new (week->start + day, kind);

  if (exercise_id != NULL)
    g_ptr_array_add (session->items, midline_plan_item_new (exercise_id, &five_sets, NULL,
                                                            MIDLINE_LEVEL_START));
  g_ptr_array_add (week->sessions, session);
}

/* Three planned sessions of five sets, one of the person's own, one that became empty. */
static MidlineWeek *
make_week (void)
{
  MidlineWeek *week = midline_week_new (1, 700000, MIDLINE_PHASE_SETTLE);

  add_session (week, 0, MIDLINE_SESSION_STRENGTH_A, "a");
  add_session (week, 1, MIDLINE_SESSION_OWN, "a");
  add_session (week, 2, MIDLINE_SESSION_STRENGTH_B, "b");
  add_session (week, 3, MIDLINE_SESSION_MOBILITY, NULL);
  add_session (week, 4, MIDLINE_SESSION_STRENGTH_A, "a");

  return week;
}

static MidlineDiaryDay *
make_day (MidlineDate  date,
          const char  *exercise_id,
          int          n_sets)
{
  MidlineDiaryDay *day = midline_diary_day_new (date);

  for (int i = 1; i <= n_sets; i++)
    g_ptr_array_add (day->sets, midline_set_record_new (exercise_id, MIDLINE_SIDE_BOTH, i));

  return day;
}

static void
check (const MidlineWeek *week,
       GPtrArray         *days,
       int                sessions_done,
       int                sets_done)
{
  MidlineCompletion completion =
    midline_completion_from_days (week, (MidlineDiaryDay * const *) days->pdata, days->len);

  g_assert_cmpint (completion.sessions_planned, ==, 3);
  g_assert_cmpint (completion.sets_planned, ==, 15);
  g_assert_cmpint (completion.sessions_done, ==, sessions_done);
  g_assert_cmpint (completion.sets_done, ==, sets_done);
}

static void
test_from_days (void)
{
  g_autoptr(MidlineWeek) week = make_week ();
  g_autoptr(GPtrArray) days = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                              midline_diary_day_unref);

  check (week, days, 0, 0);
  g_ptr_array_add (days, make_day (week->start + 4, "a", 4));
  check (week, days, 1, 4);
  g_ptr_array_add (days, make_day (week->start, "a", 9));       /* four beyond the plan */
  check (week, days, 2, 9);
  g_ptr_array_add (days, make_day (week->start + 1, "a", 5));   /* own session */
  g_ptr_array_add (days, make_day (week->start + 6, "a", 5));   /* free day */
  g_ptr_array_add (days, make_day (week->start - 7, "a", 5));   /* week before */
  check (week, days, 2, 9);
  g_ptr_array_add (days, make_day (week->start + 2, "a", 5));   /* another exercise than planned */
  check (week, days, 2, 9);
}

/* Sessions on marked days are left out, unless they were done. */
static void
test_time_off (void)
{
  static const struct {
    int first, last;             /* days of the week that are marked */
    gboolean first_is_done;      /* the session of day 0 */
    gboolean last_is_done;       /* the one of day 4 */
    int planned, done, off;
    gboolean is_off, counts;
  } cases[] = {
    { -1, -1, TRUE, FALSE, 3, 1, 0, FALSE, FALSE },    /* the day before the week */
    { 5, 6, TRUE, FALSE, 3, 1, 0, FALSE, FALSE },      /* no session lies in them */
    { 0, 6, FALSE, FALSE, 0, 0, 3, TRUE, FALSE },
    { 0, 6, TRUE, TRUE, 2, 2, 1, TRUE, FALSE },        /* a week off, whatever was done in it */
    { -3, 9, FALSE, FALSE, 0, 0, 3, TRUE, FALSE },
    { 2, 6, TRUE, FALSE, 1, 1, 2, FALSE, TRUE },
    { 2, 6, FALSE, FALSE, 1, 0, 2, FALSE, FALSE },
    { 2, 2, TRUE, TRUE, 2, 2, 1, FALSE, TRUE },
    { 4, 4, TRUE, TRUE, 3, 2, 0, FALSE, TRUE },
  };
  g_autoptr(MidlineWeek) week = make_week ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineDiaryDay) first = make_day (week->start, "a",
                                                   cases[i].first_is_done ? 5 : 0);
      g_autoptr(MidlineDiaryDay) last = make_day (week->start + 4, "a",
                                                  cases[i].last_is_done ? 5 : 3);
      MidlineDiaryDay *days[] = { first, last };
      g_autoptr(GPtrArray) none = midline_time_off_list_new ();
      g_autoptr(MidlineTimeOff) stretch =
        midline_time_off_new (week->start + cases[i].first, week->start + cases[i].last,
                              MIDLINE_TIME_OFF_ILL, 0);
      g_autoptr(GPtrArray) marked = midline_time_off_list_with (none, stretch);
      MidlineCompletion completion = midline_completion_from_week (week, days, 2, marked);

      g_assert_cmpint (completion.sessions_planned, ==, cases[i].planned);
      g_assert_cmpint (completion.sets_planned, ==, 5 * cases[i].planned);
      g_assert_cmpint (completion.sessions_done, ==, cases[i].done);
      g_assert_cmpint (completion.sessions_off, ==, cases[i].off);
      g_assert_cmpint (completion.is_off, ==, cases[i].is_off);
      g_assert_cmpint (midline_completion_counts (&completion), ==, cases[i].counts);
    }
}

static void
test_nothing (void)
{
  g_autoptr(MidlineWeek) week = midline_week_new (1, 700000, MIDLINE_PHASE_SETTLE);
  MidlineCompletion completion = midline_completion_from_days (week, NULL, 0);

  g_assert_cmpint (completion.sessions_planned, ==, 0);
  g_assert_cmpint (completion.sets_planned, ==, 0);
  g_assert_false (midline_completion_counts (&completion));
}

static void
test_counts (void)
{
  static const struct {
    int planned, done;
    gboolean counts;
  } cases[] = {
    { 0, 0, FALSE }, { 1, 0, FALSE }, { 1, 1, TRUE }, { 2, 1, FALSE }, { 2, 2, TRUE },
    { 3, 1, FALSE }, { 3, 2, TRUE }, { 4, 2, FALSE }, { 4, 3, TRUE }, { 5, 3, FALSE },
    { 5, 4, TRUE }, { 6, 4, TRUE }, { 7, 4, FALSE }, { 7, 5, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineCompletion completion = {
        .sessions_planned = cases[i].planned,
        .sessions_done = cases[i].done,
      };

      g_assert_cmpint (midline_completion_counts (&completion), ==, cases[i].counts);
    }
}

/* The running week comes first and never breaks the row; nor does a week without a session. */
static void
test_weeks_in_a_row (void)
{
  static const struct {
    MidlineCompletion weeks[4];
    guint n_weeks;
    int in_a_row;
  } rows[] = {
    { { { 0 } }, 0, 0 },
    { { { .sessions_planned = 5, .sessions_done = 1 } }, 1, 0 },
    { { { .sessions_planned = 5, .sessions_done = 5 } }, 1, 1 },
    { { { .sessions_planned = 5, .sessions_done = 0 },
        { .sessions_planned = 5, .sessions_done = 4 },
        { .sessions_planned = 3, .sessions_done = 2 } }, 3, 2 },
    { { { .sessions_planned = 5, .sessions_done = 5 },
        { .sessions_planned = 5, .sessions_done = 3 },
        { .sessions_planned = 5, .sessions_done = 5 } }, 3, 1 },
    { { { .sessions_planned = 5, .sessions_done = 5 }, { .sessions_planned = 0 },
        { .sessions_planned = 5, .sessions_done = 5 } }, 3, 2 },
    /* A week off neither counts nor breaks, even when something was done in it. */
    { { { .sessions_planned = 5, .sessions_done = 5 },
        { .sessions_planned = 2, .sessions_done = 2, .sessions_off = 3, .is_off = TRUE },
        { .sessions_off = 5, .is_off = TRUE },
        { .sessions_planned = 5, .sessions_done = 5 } }, 4, 2 },
    /* One that lost sessions to time off counts when the others were done. */
    { { { .sessions_planned = 5, .sessions_done = 5 },
        { .sessions_planned = 3, .sessions_done = 2, .sessions_off = 2 },
        { .sessions_planned = 3, .sessions_done = 1, .sessions_off = 2 },
        { .sessions_planned = 5, .sessions_done = 5 } }, 4, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (midline_completion_count_weeks_in_a_row (rows[i].weeks, rows[i].n_weeks), ==,
                     rows[i].in_a_row);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/completion/session-state", test_session_state);
  g_test_add_func ("/completion/from-days", test_from_days);
  g_test_add_func ("/completion/time-off", test_time_off);
  g_test_add_func ("/completion/nothing", test_nothing);
  g_test_add_func ("/completion/counts", test_counts);
  g_test_add_func ("/completion/weeks-in-a-row", test_weeks_in_a_row);

  return g_test_run ();
}
