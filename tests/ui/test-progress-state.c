/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-life.h"
#include "midline-progress-state.h"
#include "midline-sample.h"

static const MidlineProgressView view = { .n_days = 28 };

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
  g_autoptr (MidlineProgressState) state =
    midline_progress_state_from_program (sample->program, &view);

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
  state = midline_progress_state_from_program (sample->program, &view);

  g_assert_true (state->has_plan);
  g_assert_cmpstr (state->subtitle, ==,
                   "Settle, week 2 of 12 · 7 sessions since 2 March 2026");
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
      state = midline_progress_state_from_program (sample->program, &view);
      g_assert_true (g_str_has_suffix (find_day (state, today)->detail, cases[i].words));
    }
}

/* What stands beside the charts with each number of lived days. Never a row of no weeks, a trend of
 * too few entries, or a 0 for what is missing. */
static void
test_lives (void)
{
  static const struct {
    int n_days;
    guint n_weeks;
    gboolean has_row, has_pain, has_band, has_dose;
    const char *weeks_sentence;
  } cases[] = {
    { 0, 1, FALSE, FALSE, FALSE, FALSE, "This week is still running." },
    { 1, 1, FALSE, FALSE, FALSE, FALSE, "This week is still running." },
    { 4, 1, FALSE, FALSE, FALSE, FALSE, "This week is still running." },
    { 9, 2, FALSE, TRUE, FALSE, FALSE,
      "1 of 1 week reached two thirds of the sessions. This week is still running." },
    { 30, 5, TRUE, TRUE, TRUE, TRUE,
      "3 of 4 weeks reached two thirds of the sessions. This week is still running." },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  int lived = 0;

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineProgressState) state = NULL;
      MidlineProgressPain *stairs;
      MidlineProgressExercise *exercise;

      midline_life_live (sample, cases[i].n_days - lived);
      lived = cases[i].n_days;
      state = midline_progress_state_from_program (sample->program, &view);
      stairs = g_ptr_array_index (state->pain, 0);
      exercise = g_ptr_array_index (state->exercises, 0);
      g_assert_cmpuint (midline_chart_get_n_points (state->weeks), ==, cases[i].n_weeks);
      g_assert_cmpint (state->weeks_in_a_row != NULL, ==, cases[i].has_row);
      g_assert_cmpuint (state->pain->len, ==, 4);
      g_assert_cmpint (stairs->chart != NULL, ==, cases[i].has_pain);
      g_assert_cmpint (stairs->has_band, ==, cases[i].has_band);
      g_assert_cmpint (exercise->chart != NULL, ==, cases[i].has_dose);
      g_assert_cmpstr (state->weeks_sentence, ==, cases[i].weeks_sentence);
      g_assert_null (strstr (state->subtitle, " 0 "));
    }
}

/* Gaps are told, and the change from the first entry to the newest. */
static void
test_pain (void)
{
  static const struct { int pain[6]; const char *sentence; } cases[] = {
    { { -1, -1, -1, -1, -1, -1 }, "No entry yet. The weekly check on Today asks for it." },
    { { -1, 0, -1, -1, -1, -1 }, "1 entry so far. A line is drawn from four on." },
    { { 4, 3, 2, -1, -1, -1 }, "3 entries so far. A line is drawn from four on." },
    { { 4, 3, 3, 2, 2, 1 },
      "From 4 in March to 1 now. Lower by 2 points or more: a change that matters." },
    { { 4, 4, -1, 3, 3, 3 }, "From 4 in March to 3 now. Less than 2 points apart: such changes "
                             "come and go. No entry in the week of 16 March." },
    { { 1, -1, 2, -1, 3, 3 }, "From 1 in March to 3 now. Higher by 2 points or more: a change that "
                              "matters. 2 weeks have no entry." },
    { { -1, -1, 2, 2, 2, 2 },
      "From 2 in March to 2 now. Less than 2 points apart: such changes come and go." },
    { { 5, 4, 3, 2, -1, -1 }, "From 5 in March to 2 in March. Lower by 2 points or more: a change "
                              "that matters. 2 weeks have no entry." },
    { { 0, 0, 0, 0, 0, 0 },
      "From 0 in March to 0 now. Less than 2 points apart: such changes come and go." },
    { { 10, 10, 10, 10, 10, 10 },
      "From 10 in March to 10 now. Less than 2 points apart: such changes come and go." },
  };
  MidlineDate first = midline_date_new (2026, 3, 8);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) checks =
        g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
      g_autoptr (MidlineProgressPain) pain = NULL;

      for (int k = 0; k < 6; k++)
        {
          int values[MIDLINE_N_ACTIVITIES] = { 0, cases[i].pain[k], 0, 0, 0 };

          g_ptr_array_add (checks, midline_weekly_check_new (first + 7 * k, values, 0));
        }
      pain = midline_progress_pain_new (MIDLINE_ACTIVITY_STAIRS, checks, first + 35);
      g_assert_cmpstr (pain->sentence, ==, cases[i].sentence);
      if (pain->chart != NULL)
        g_assert_cmpuint (midline_chart_get_n_points (pain->chart), ==, 6);
    }
}

/* Months without an entry stay a gap, and the years are told where they differ. */
static void
test_long_gap (void)
{
  static const MidlineDate weeks[] = { 0, 1, 2, 30 };
  MidlineDate first = midline_date_new (2026, 9, 6);
  g_autoptr (GPtrArray) checks =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
  g_autoptr (MidlineProgressPain) pain = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      const int values[MIDLINE_N_ACTIVITIES] = { 0, 6 - (int) i, 0, 0, 0 };

      g_ptr_array_add (checks, midline_weekly_check_new (first + 7 * weeks[i], values, 0));
    }
  pain = midline_progress_pain_new (MIDLINE_ACTIVITY_STAIRS, checks, first + 7 * 30);
  g_assert_cmpuint (midline_chart_get_n_points (pain->chart), ==, 31);
  g_assert_nonnull (strstr (midline_chart_get_words (pain->chart, 15), ": no entry"));
  g_assert_cmpstr (pain->sentence, ==, "From 6 in September 2026 to 3 now. Lower by 2 points or "
                                       "more: a change that matters. 27 weeks have no entry.");
}

/* Each step of a dose says from when on it was done. */
static void
test_dose_words (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineProgressState) state = NULL;
  const MidlineProgressExercise *exercise;

  midline_sample_start_plan (sample);
  midline_life_live (sample, 120);
  state = midline_progress_state_from_program (sample->program, &view);
  exercise = g_ptr_array_index (state->exercises, 0);
  g_assert_cmpuint (midline_chart_get_n_points (exercise->chart), >, 1);
  for (guint i = 0; i < midline_chart_get_n_points (exercise->chart); i++)
    g_assert_true (g_str_has_prefix (midline_chart_get_words (exercise->chart, i), "From "));
}

/* The calendar says each day in words, and its year can be left and come back to. */
static void
test_calendar (void)
{
  static const struct { int month, day; const char *words; } cases[] = {
    { 3, 1, "Sunday, 1 March: outside the plan" },
    { 3, 2, "Monday, 2 March: Strength A, session done" },
    { 3, 5, "Thursday, 5 March: rest" },
    { 3, 10, "Tuesday, 10 March: Mobility and control, planned, not done" },
    { 5, 6, "Wednesday, 6 May: Strength B, time off" },
    { 5, 7, "Thursday, 7 May: time off" },
    { 12, 24, "Thursday, 24 December: to come" },
  };
  const MidlineProgressView before = { .n_days = 7, .year = 2025 };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineProgressState) state = NULL;
  g_autoptr (MidlineProgressState) other = NULL;

  midline_sample_start_plan (sample);
  midline_life_live (sample, 75);
  state = midline_progress_state_from_program (sample->program, &view);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint point = (guint) (midline_date_new (2026, cases[i].month, cases[i].day)
                             - midline_date_new (2026, 1, 1));

      g_assert_cmpstr (midline_chart_get_words (state->calendar, point), ==, cases[i].words);
    }
  g_assert_true (state->has_time_off);
  g_assert_false (state->has_previous_year || state->has_next_year);
  other = midline_progress_state_from_program (sample->program, &before);
  g_assert_cmpint (other->year, ==, 2026);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/ui/progress-state/without-plan", test_without_plan);
  g_test_add_func ("/ui/progress-state/this-week", test_this_week);
  g_test_add_func ("/ui/progress-state/morning", test_morning);
  g_test_add_func ("/ui/progress-state/lives", test_lives);
  g_test_add_func ("/ui/progress-state/pain", test_pain);
  g_test_add_func ("/ui/progress-state/long-gap", test_long_gap);
  g_test_add_func ("/ui/progress-state/dose-words", test_dose_words);
  g_test_add_func ("/ui/progress-state/calendar", test_calendar);
  return g_test_run ();
}
