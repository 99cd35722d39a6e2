/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-phase-gate.h"

#define MISSING MIDLINE_PAIN_NOT_TRIED

typedef struct {
  const char *path;
  MidlinePhase phase;
  MidlinePhaseSigns signs;
  gboolean may_leave;
} Case;

#define SETTLE(daily, median, mornings) \
  { .weekly_daily_life_pain_0_to_10 = daily, .weekly_stairs_pain_0_to_10 = MISSING, \
    .median_session_pain_0_to_10 = median, .last_mornings_fine = mornings }
#define BUILD(green, stairs, level) \
  { .weekly_daily_life_pain_0_to_10 = MISSING, .weekly_stairs_pain_0_to_10 = stairs, \
    .median_session_pain_0_to_10 = MISSING, .green_strength_sessions_of_10 = green, \
    .hip_and_quad_level_reached = level }
#define RETURN(goal, checks) \
  { .goal_met = goal, .weekly_checks_at_most_2_in_a_row = checks }

static const Case cases[] = {
  { "settle/at-the-limits", MIDLINE_PHASE_SETTLE, SETTLE (3, 3, 3), TRUE },
  { "settle/sore-days", MIDLINE_PHASE_SETTLE, SETTLE (4, 2, 3), FALSE },
  { "settle/sore-sessions", MIDLINE_PHASE_SETTLE, SETTLE (2, 3.5, 3), FALSE },
  { "settle/a-bad-morning", MIDLINE_PHASE_SETTLE, SETTLE (2, 2, 2), FALSE },
  { "settle/no-check", MIDLINE_PHASE_SETTLE, SETTLE (MISSING, 2, 3), FALSE },
  { "settle/no-session-pain", MIDLINE_PHASE_SETTLE, SETTLE (2, MISSING, 3), FALSE },
  { "settle/too-few-mornings", MIDLINE_PHASE_SETTLE, SETTLE (2, 2, -1), FALSE },
  { "build/at-the-limits", MIDLINE_PHASE_BUILD, BUILD (8, 2, TRUE), TRUE },
  { "build/seven-green", MIDLINE_PHASE_BUILD, BUILD (7, 0, TRUE), FALSE },
  { "build/too-few-sessions", MIDLINE_PHASE_BUILD, BUILD (-1, 0, TRUE), FALSE },
  { "build/stairs", MIDLINE_PHASE_BUILD, BUILD (10, 3, TRUE), FALSE },
  { "build/stairs-not-tried", MIDLINE_PHASE_BUILD, BUILD (10, MISSING, TRUE), FALSE },
  { "build/level", MIDLINE_PHASE_BUILD, BUILD (10, 0, FALSE), FALSE },
  { "return/goal", MIDLINE_PHASE_RETURN, RETURN (TRUE, 0), TRUE },
  { "return/two-checks", MIDLINE_PHASE_RETURN, RETURN (FALSE, 2), TRUE },
  { "return/one-check", MIDLINE_PHASE_RETURN, RETURN (FALSE, 1), FALSE },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;

  g_assert_true (midline_phase_may_leave (c->phase, &c->signs) == c->may_leave);
}

static void
test_last_week (void)
{
  static const int expected[2][MIDLINE_N_PHASES] = { { 3, 9, 12 }, { 2, 5, 6 } };

  for (int phase = 0; phase < MIDLINE_N_PHASES; phase++)
    {
      g_assert_cmpint (midline_phase_get_last_week ((MidlinePhase) phase, 12), ==,
                       expected[0][phase]);
      g_assert_cmpint (midline_phase_get_last_week ((MidlinePhase) phase, 6), ==,
                       expected[1][phase]);
    }
}

/* The usual phase of a week and the last weeks of the phases are the same table. */
static void
test_usual_phase (void)
{
  for (int length = 6; length <= 12; length += 6)
    for (int week = 1; week <= length + 4; week++)
      {
        MidlinePhase phase = midline_phase_usual_for_week (week, length);

        if (phase != MIDLINE_PHASE_RETURN)
          g_assert_cmpint (week, <=, midline_phase_get_last_week (phase, length));
        if (phase != MIDLINE_PHASE_SETTLE)
          g_assert_cmpint (week, >,
                           midline_phase_get_last_week ((MidlinePhase) (phase - 1), length));
      }
}

static void
test_overdue (void)
{
  g_assert_false (midline_phase_is_overdue (MIDLINE_PHASE_SETTLE, 3, 12));
  g_assert_false (midline_phase_is_overdue (MIDLINE_PHASE_SETTLE, 4, 12));
  g_assert_true (midline_phase_is_overdue (MIDLINE_PHASE_SETTLE, 5, 12));
  g_assert_true (midline_phase_is_overdue (MIDLINE_PHASE_SETTLE, 4, 6));
  g_assert_false (midline_phase_is_overdue (MIDLINE_PHASE_BUILD, 10, 12));
  g_assert_true (midline_phase_is_overdue (MIDLINE_PHASE_BUILD, 11, 12));
  g_assert_false (midline_phase_is_overdue (MIDLINE_PHASE_RETURN, 60, 12));
}

static void
test_max_level (void)
{
  g_assert_cmpint (midline_phase_get_max_level (MIDLINE_PHASE_SETTLE), ==, 1);
  g_assert_cmpint (midline_phase_get_max_level (MIDLINE_PHASE_BUILD), ==, 2);
  g_assert_cmpint (midline_phase_get_max_level (MIDLINE_PHASE_RETURN), ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/phase-gate/", cases[i].path, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/phase-gate/last-week", test_last_week);
  g_test_add_func ("/phase-gate/usual-phase", test_usual_phase);
  g_test_add_func ("/phase-gate/overdue", test_overdue);
  g_test_add_func ("/phase-gate/max-level", test_max_level);

  return g_test_run ();
}
