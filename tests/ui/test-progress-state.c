/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-state.h"
#include "midline-sample.h"

#define N_DAYS 28

static MidlineProgressDay *
find_day (MidlineProgressState *state,
          MidlineDate           date)
{
  for (guint i = 0; i < state->days->len; i++)
    {
      MidlineProgressDay *day = g_ptr_array_index (state->days, i);

      if (day->date == date)
        return day;
    }
  return NULL;
}

static void
test_without_plan (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineProgressState) state = midline_progress_state_from_program (sample->program,
                                                                                N_DAYS);

  g_assert_false (state->has_plan);
  g_assert_cmpuint (state->days->len, ==, 0);
}

static void
test_this_week (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineProgressState) state = NULL;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  state = midline_progress_state_from_program (sample->program, N_DAYS);

  g_assert_true (state->has_plan);
  g_assert_cmpstr (state->subtitle, ==, "Settle, week 2 of 12");
  g_assert_cmpint (state->sessions_planned, ==, 5);
  g_assert_cmpint (state->sessions_done, ==, 2);
  for (guint i = 1; i < state->days->len; i++)
    g_assert_cmpint (((MidlineProgressDay *) g_ptr_array_index (state->days, i - 1))->date, >,
                     ((MidlineProgressDay *) g_ptr_array_index (state->days, i))->date);
}

/* The answer of the morning is a part of the line, with the capital of none. */
static void
test_morning (void)
{
  static const struct { MidlineMorning morning; const char *words; } cases[] = {
    { MIDLINE_MORNING_BETTER, "better in the morning" },
    { MIDLINE_MORNING_AS_USUAL, "as usual in the morning" },
    { MIDLINE_MORNING_1_WORSE, "1 worse in the morning" },
    { MIDLINE_MORNING_2_WORSE, "2 worse in the morning" },
    { MIDLINE_MORNING_3_OR_MORE_WORSE, "3 or more worse in the morning" },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineDate today;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 2);
  today = midline_program_get_today (sample->program);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineProgressState) state = NULL;

      g_assert_true (midline_program_set_morning (sample->program, today, cases[i].morning));
      state = midline_progress_state_from_program (sample->program, N_DAYS);
      g_assert_true (g_str_has_suffix (find_day (state, today)->detail, cases[i].words));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/ui/progress-state/without-plan", test_without_plan);
  g_test_add_func ("/ui/progress-state/this-week", test_this_week);
  g_test_add_func ("/ui/progress-state/morning", test_morning);
  return g_test_run ();
}
