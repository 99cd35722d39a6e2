/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-life.h"

/* Each week in numbers as the quick way reads them and as Today counts them. */
static void
assert_same_weeks (MidlineProgram *program)
{
  MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate start = midline_plan_get_week_start (plan, 1);
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (GArray) items = midline_program_load_training (program, start, today + 6);
  g_autoptr (GPtrArray) time_off = midline_program_load_time_off (program, start, today + 6);
  g_autoptr (GArray) days = midline_training_days_from_items (items, time_off);
  g_autoptr (GArray) weeks = midline_training_weeks_from_days (days, start, today);

  g_assert_cmpuint (weeks->len, >, 8);
  for (guint i = 0; i < weeks->len; i++)
    {
      const MidlineTrainingWeek *week = &g_array_index (weeks, MidlineTrainingWeek, i);
      MidlineCompletion other = midline_program_get_completion (program, week->start + 6);

      g_assert_cmpint (week->completion.sessions_planned, ==, other.sessions_planned);
      g_assert_cmpint (week->completion.sessions_done, ==, other.sessions_done);
      g_assert_cmpint (week->completion.sets_planned, ==, other.sets_planned);
      g_assert_cmpint (week->completion.sets_done, ==, other.sets_done);
      g_assert_cmpint (week->completion.sessions_off, ==, other.sessions_off);
      g_assert_cmpint (week->completion.is_off, ==, other.is_off);
    }
}

static void
test_same_weeks (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_life_live (sample, 75);
  assert_same_weeks (sample->program);
}

/* Begun in the middle of a week, and rebuilt in the middle of another one. */
static void
test_rebuilt (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 5);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();

  midline_sample_start_plan (sample);
  midline_life_live (sample, 34);
  answers->weekdays = 1 << MIDLINE_TUESDAY | 1 << MIDLINE_FRIDAY;
  g_assert_true (midline_program_use_plan (sample->program, answers));
  midline_life_live (sample, 36);
  assert_same_weeks (sample->program);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/progress/same-weeks", test_same_weeks);
  g_test_add_func ("/program/progress/rebuilt", test_rebuilt);
  return g_test_run ();
}
