/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-training-log.h"

#define MONDAY 739310 /* any day will do: weeks begin where they are told to */

static const MidlineDose five_sets = { 5, 10, 0, 60, 1, FALSE };

static void
add_item (GArray *items, int day, MidlineSessionKind kind, const char *id, int reps, int done)
{
  const MidlineTrainingItem item = {
    .date = MONDAY + day, .kind = kind, .exercise_id = g_intern_string (id),
    .dose = { 5, reps, 0, 60, 1, FALSE }, .sets_done = done,
  };

  g_array_append_val (items, item);
}

static GArray *
new_items (void)
{
  return g_array_new (FALSE, FALSE, sizeof (MidlineTrainingItem));
}

static void
test_days (void)
{
  g_autoptr (GArray) items = new_items ();
  g_autoptr (GArray) days = NULL;
  const MidlineTrainingDay *day;

  add_item (items, 0, MIDLINE_SESSION_STRENGTH_A, "a", 10, 5);
  add_item (items, 0, MIDLINE_SESSION_STRENGTH_A, "b", 10, 3);
  add_item (items, 2, MIDLINE_SESSION_OWN, "a", 10, 5);
  days = midline_training_days_from_items (items, NULL);
  g_assert_cmpuint (days->len, ==, 2);
  day = &g_array_index (days, MidlineTrainingDay, 0);
  g_assert_cmpint (day->sets_planned, ==, 10);
  g_assert_cmpint (day->sets_done, ==, 8);
  g_assert_cmpint (midline_training_day_get_state (day), ==, MIDLINE_SESSION_DONE);
  g_assert_cmpuint (midline_training_count_done (days), ==, 2);
}

/* The days of a week as characters: done, planned, a part, own. Capitals lie in time off. */
static void
fill_week (GArray *days, int first_day, const char *marks)
{
  for (int i = 0; marks[i] != '\0'; i++)
    {
      char mark = g_ascii_tolower (marks[i]);
      const MidlineTrainingDay day = {
        .date = MONDAY + first_day + i,
        .kind = mark == 'o' ? MIDLINE_SESSION_OWN : MIDLINE_SESSION_MOBILITY,
        .sets_planned = 10,
        .sets_done = mark == 'd' || mark == 'o' ? 10 : mark == 'h' ? 5 : 0,
        .is_off = g_ascii_isupper (marks[i]),
      };

      if (mark != '-')
        g_array_append_val (days, day);
    }
}

static void
test_weeks (void)
{
  static const struct {
    const char *marks;
    int planned, done, off;
    gboolean is_off, counts;
  } cases[] = {
    { "d-d-d", 3, 3, 0, FALSE, TRUE },   { "d-d-p", 3, 2, 0, FALSE, TRUE },
    { "d-h-p", 3, 1, 0, FALSE, FALSE },  { "o-----", 0, 0, 0, FALSE, FALSE },
    { "P-P-P", 0, 0, 3, TRUE, FALSE },   { "d-P-P", 1, 1, 2, FALSE, TRUE },
    { "P-P-d", 1, 1, 2, FALSE, TRUE },   { "D-P-P", 1, 1, 2, TRUE, FALSE },
    { "", 0, 0, 0, FALSE, FALSE },       { "P-o-P", 0, 0, 2, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (MidlineTrainingDay));
      g_autoptr (GArray) weeks = NULL;
      const MidlineCompletion *week;

      fill_week (days, 0, cases[i].marks);
      weeks = midline_training_weeks_from_days (days, MONDAY, MONDAY + 3);
      g_assert_cmpuint (weeks->len, ==, 1);
      week = &g_array_index (weeks, MidlineTrainingWeek, 0).completion;
      g_assert_cmpint (week->sessions_planned, ==, cases[i].planned);
      g_assert_cmpint (week->sessions_done, ==, cases[i].done);
      g_assert_cmpint (week->sessions_off, ==, cases[i].off);
      g_assert_cmpint (week->is_off, ==, cases[i].is_off);
      g_assert_cmpint (midline_completion_counts (week), ==, cases[i].counts);
    }
}

/* Weeks without a session have their place; days before the first are left out. */
static void
test_week_places (void)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (MidlineTrainingDay));
  g_autoptr (GArray) weeks = NULL;

  fill_week (days, -7, "d");
  fill_week (days, 0, "d");
  fill_week (days, 14, "d");
  weeks = midline_training_weeks_from_days (days, MONDAY, MONDAY + 20);
  g_assert_cmpuint (weeks->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const MidlineTrainingWeek *week = &g_array_index (weeks, MidlineTrainingWeek, i);

      g_assert_cmpint (week->start, ==, MONDAY + 7 * (int) i);
      g_assert_cmpint (week->completion.sessions_done, ==, i == 1 ? 0 : 1);
    }
  g_assert_cmpint (midline_training_count_weeks_in_a_row (weeks), ==, 2);
}

static void
test_dose_steps (void)
{
  g_autoptr (GArray) items = new_items ();
  g_autoptr (GArray) steps = NULL;
  guint n_days = 0;

  add_item (items, 0, MIDLINE_SESSION_STRENGTH_A, "a", 10, 5);
  add_item (items, 1, MIDLINE_SESSION_STRENGTH_A, "b", 20, 5);
  add_item (items, 2, MIDLINE_SESSION_STRENGTH_A, "a", 12, 0); /* planned only: says nothing */
  add_item (items, 4, MIDLINE_SESSION_STRENGTH_A, "a", 10, 5);
  add_item (items, 7, MIDLINE_SESSION_STRENGTH_A, "a", 12, 1);
  steps = midline_dose_steps_from_items (items, "a", &n_days);
  g_assert_cmpuint (n_days, ==, 3);
  g_assert_cmpuint (steps->len, ==, 2);
  g_assert_cmpint (g_array_index (steps, MidlineDoseStep, 0).date, ==, MONDAY);
  g_assert_cmpint (g_array_index (steps, MidlineDoseStep, 1).date, ==, MONDAY + 7);
  g_assert_cmpint (midline_dose_get_volume (&five_sets), ==, 50);
  g_assert_cmpint (midline_dose_get_volume (&(MidlineDose) { 2, 1, 30, 60, 1, TRUE }), ==, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/training-log/days", test_days);
  g_test_add_func ("/training-log/weeks", test_weeks);
  g_test_add_func ("/training-log/week-places", test_week_places);
  g_test_add_func ("/training-log/dose-steps", test_dose_steps);
  return g_test_run ();
}
