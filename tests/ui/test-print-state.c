/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-state.h"
#include "midline-sample.h"

static MidlineSample *
sample_new_with_plan (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_answer_safely (sample);
  midline_sample_start_plan (sample);
  return sample;
}

static void
test_what (void)
{
  static const struct {
    const char *asked;
    MidlineHandoutWhat what;
  } rows[] = {
    { "plan", MIDLINE_HANDOUT_WHOLE_PLAN },
    { "grid", MIDLINE_HANDOUT_WEEK_GRID },
    { "day:2026-03-04", MIDLINE_HANDOUT_ONE_DAY },
    { "exercise:clamshell", MIDLINE_HANDOUT_ONE_EXERCISE },
    { "exercise:unknown", MIDLINE_HANDOUT_ONE_EXERCISE },
    { "progress", MIDLINE_HANDOUT_PROGRESS },
    { "day", MIDLINE_HANDOUT_ONE_DAY },
    { "exercise", MIDLINE_HANDOUT_ONE_EXERCISE },
    { "nonsense", MIDLINE_HANDOUT_WHOLE_PLAN },
    { "", MIDLINE_HANDOUT_WHOLE_PLAN },
  };
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlinePrintState) state =
          midline_print_state_new (sample->program, rows[i].asked);

      g_assert_cmpint (state->what, ==, rows[i].what);
      g_assert_true ((state->input->progress != NULL) == (state->what == MIDLINE_HANDOUT_PROGRESS));
    }
}

static void
test_weeks (void)
{
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();
  g_autoptr (MidlinePrintState) state = midline_print_state_new (sample->program, "plan");
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  g_assert_cmpuint (state->weeks->len, ==, 4);
  midline_print_state_fill_options (state, &options);
  g_assert_cmpint (options.first_week, ==, 1);
  g_assert_cmpint (options.n_weeks, ==, 1);
  state->week_index = 3;
  midline_print_state_fill_options (state, &options);
  g_assert_cmpint (options.first_week, ==, 1);
  g_assert_cmpint (options.n_weeks, ==, 12);
  g_assert_cmpuint (state->input->weeks->len, ==, 12);
}

/* Near its end a plan has no four weeks left, and after it only this week. */
static void
test_last_weeks (void)
{
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();
  g_autoptr (MidlinePrintState) before = NULL;
  g_autoptr (MidlinePrintState) after = NULL;

  midline_sample_go_to (sample, 2026, 5, 12, 8, 0);
  before = midline_print_state_new (sample->program, "plan");
  g_assert_cmpuint (before->weeks->len, ==, 3);
  midline_sample_go_to (sample, 2026, 6, 2, 8, 0);
  after = midline_print_state_new (sample->program, "plan");
  g_assert_cmpuint (after->weeks->len, ==, 1);
}

static void
test_day (void)
{
  static const struct {
    const char *asked;
    int day;
  } rows[] = {
    { "day:2026-03-04", 4 },
    { "day:nonsense", 2 },
  };
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlinePrintState) state =
          midline_print_state_new (sample->program, rows[i].asked);
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

      midline_print_state_fill_options (state, &options);
      g_assert_cmpint (options.day, >=, midline_date_new (2026, 3, rows[i].day));
      g_assert_cmpint (options.day, <=, midline_date_new (2026, 3, rows[i].day + 2));
      g_assert_cmpint (options.what, ==, MIDLINE_HANDOUT_ONE_DAY);
    }
}

/* An exercise outside the plan can be printed too. */
static void
test_exercise (void)
{
  static const char *const ids[] = { "clamshell", "spanish-squat" };
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *what = g_strconcat ("exercise:", ids[i], NULL);
      g_autoptr (MidlinePrintState) state = NULL;
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

      state = midline_print_state_new (sample->program, what);
      midline_print_state_fill_options (state, &options);
      g_assert_cmpstr (options.exercise_id, ==, ids[i]);
    }
}

static void
test_labels (void)
{
  static const struct {
    guint first;
    guint n_shown;
    guint n_pages;
    const char *label;
  } rows[] = {
    { 1, 1, 1, "Page 1 of 1" },
    { 1, 2, 9, "Pages 1 and 2 of 9" },
    { 9, 1, 9, "Page 9 of 9" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = midline_print_state_dup_pages_label (
          rows[i].first, rows[i].n_shown, rows[i].n_pages);

      g_assert_cmpstr (label, ==, rows[i].label);
    }
}

static void
test_file_name (void)
{
  g_autoptr (MidlineSample) sample = sample_new_with_plan ();
  g_autoptr (MidlinePrintState) state = midline_print_state_new (sample->program, "plan");
  g_autofree char *name = midline_print_state_dup_file_name (state);

  g_assert_cmpstr (name, ==, "Knee plan 2026-03-02.pdf");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/print-state/what", test_what);
  g_test_add_func ("/print-state/weeks", test_weeks);
  g_test_add_func ("/print-state/last-weeks", test_last_weeks);
  g_test_add_func ("/print-state/day", test_day);
  g_test_add_func ("/print-state/exercise", test_exercise);
  g_test_add_func ("/print-state/labels", test_labels);
  g_test_add_func ("/print-state/file-name", test_file_name);

  return g_test_run ();
}
