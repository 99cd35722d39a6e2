/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-plan-state.h"
#include "midline-exercise-state.h"

static MidlineContent *
load_content (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data", "content",
                                            NULL);
  g_autoptr (GFile) directory = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_content_new (directory, &error);

  g_assert_no_error (error);
  return content;
}

static void
test_sentence (void)
{
  static const struct {
    const char *fragment;
    const char *sentence;
  } cases[] = {
    { "", "" },
    { "rushing", "Rushing." },
    { "a mat and a chair", "A mat and a chair." },
    { "élan", "Élan." },
    { "3 steps", "3 steps." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = midline_exercise_dup_sentence (cases[i].fragment);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

/* An exercise of the shipped content with ladder, hold, optional thing and evidence. */
static void
test_words (void)
{
  g_autoptr (MidlineContent) content = load_content ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, "side-lying-hip-abduction");
  g_autoptr (MidlineExerciseState) state = midline_exercise_state_from (content, exercise);

  g_assert_true (state->exercise == exercise);
  g_assert_cmpstr (state->level, ==, "Level 1");
  g_assert_cmpstr (state->position, ==, "Position: lying on the side");
  g_assert_cmpstr (state->dose, ==, "3 sets of 12, each side");
  g_assert_cmpstr (state->dose_detail, ==,
                   "Typical dose · hold 2 seconds · 3 times a week · rest 1 minute");
  g_assert_cmpstr (state->equipment, ==, "A mat and a light ankle weight (optional).");
  g_assert_cmpstr (state->feel_here, ==, "The outer side of the top hip.");
  g_assert_true (g_str_has_prefix (state->watch_out, "Letting the leg drift in front of you. "));
  g_assert_cmpstr (state->easier->exercise->id, ==, "clamshell");
  g_assert_cmpstr (state->easier->words, ==, "Easier");
  g_assert_cmpstr (state->harder->exercise->id, ==, "banded-side-step");
  g_assert_cmpstr (state->harder->words, ==, "Harder · level 2");
  g_assert_cmpstr (state->easier_tip, ==, "To make it easier, lift less high.");
  g_assert_cmpstr (state->harder_tip, ==, "To make it harder, add a light ankle weight.");
  g_assert_cmpstr (state->n_sources, ==, "4 sources");
}

/* Every source of every exercise is shown exactly as often as it must be. */
static void
test_sources (void)
{
  g_autoptr (MidlineContent) content = load_content ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      g_autoptr (MidlineExerciseState) state = midline_exercise_state_from (content, exercise);
      g_autoptr (GHashTable) shown = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpuint (state->findings->len, ==, exercise->evidence->len);
      for (guint j = 0; j < state->findings->len; j++)
        g_hash_table_add (shown,
                          ((MidlineFinding *) g_ptr_array_index (state->findings, j))->source_id);
      for (guint j = 0; j < state->further_sources->len; j++)
        {
          MidlineFinding *source = g_ptr_array_index (state->further_sources, j);

          g_assert_false (g_hash_table_contains (shown, source->source_id));
          g_assert_cmpstr (source->text, !=, "");
          g_hash_table_add (shown, source->source_id);
        }
      g_assert_cmpuint (g_hash_table_size (shown), ==, g_strv_length (exercise->reference_ids));
    }
}

static void
test_dose_detail (void)
{
  static const struct {
    MidlineDose dose;
    int per_week;
    const char *words;
  } cases[] = {
    { { 3, 12, 0, 60, 1, FALSE }, 3, "Typical dose · 3 times a week · rest 1 minute" },
    { { 2, 1, 30, 20, 1, TRUE }, 7, "Typical dose · every day · rest 20 seconds" },
    { { 1, 1, 600, 60, 1, FALSE }, 1, "Typical dose · once a week" },
    { { 3, 5, 10, 0, 1, FALSE }, 5, "Typical dose · hold 10 seconds · 5 times a week" },
  };
  g_autoptr (MidlineContent) content = load_content ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineExercise) exercise = midline_exercise_new ();
      g_autoptr (MidlineExerciseState) state = NULL;

      exercise->id = g_strdup ("own");
      exercise->feel_here = g_strdup ("");
      exercise->easier = g_strdup ("");
      exercise->harder = g_strdup ("");
      exercise->dose = cases[i].dose;
      exercise->per_week = cases[i].per_week;
      state = midline_exercise_state_from (content, exercise);
      g_assert_cmpstr (state->dose_detail, ==, cases[i].words);
      g_assert_null (state->easier);
      g_assert_null (state->harder);
      g_assert_cmpstr (state->harder_tip, ==, "");
      g_assert_cmpstr (state->equipment, ==, "Nothing at all.");
    }
}

static void
add_session (MidlineWeek        *week,
             int                 days_after_start,
             MidlineSessionKind  kind,
             const char         *exercise_id)
{
  MidlineSession *session = midline_session_new (week->start + days_after_start, kind);
  MidlineDose dose = { 2, 10, 0, 60, 1, FALSE };

  g_ptr_array_add (session->items, midline_plan_item_new (exercise_id, &dose, "pain-glide",
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (week->sessions, session);
}

/* Monday and Friday hold the clamshell, Tuesday something else. */
static MidlineWeek *
make_week (void)
{
  MidlineWeek *week = midline_week_new (1, midline_date_new (2026, 3, 9), MIDLINE_PHASE_SETTLE);

  add_session (week, 0, MIDLINE_SESSION_STRENGTH_A, "clamshell");
  add_session (week, 1, MIDLINE_SESSION_MOBILITY, "bridge");
  add_session (week, 4, MIDLINE_SESSION_STRENGTH_B, "clamshell");
  return week;
}

static void
test_plan_days (void)
{
  static const struct {
    const char *exercise_id;
    int today_of_march;
    const char *in_plan;
    const char *days;
  } cases[] = {
    { "clamshell", 9, "In your plan on Monday and Friday",
      "Tuesday, 10 March · Mobility and control\nWednesday, 11 March · rest day\n"
      "Thursday, 12 March · rest day\nSaturday, 14 March · rest day\n"
      "Sunday, 15 March · rest day\n" },
    { "clamshell", 14, "In your plan on Monday and Friday",
      "Today · rest day\nSunday, 15 March · rest day\n" },
    { "bridge", 13, "In your plan on Tuesday",
      "Today · Strength B\nSaturday, 14 March · rest day\nSunday, 15 March · rest day\n" },
    { "wall-sit", 15, NULL, "Today · rest day\n" },
    { "wall-sit", 16, NULL, "" },
  };
  g_autoptr (MidlineWeek) week = make_week ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineExercisePlanState) state =
        midline_exercise_plan_state_from (week, FALSE,
                                          midline_date_new (2026, 3, cases[i].today_of_march),
                                          cases[i].exercise_id);
      g_autoptr (GString) days = g_string_new (NULL);

      for (guint j = 0; j < state->days->len; j++)
        g_string_append_printf (days, "%s\n",
                                ((MidlineAddDay *) g_ptr_array_index (state->days, j))->words);
      g_assert_cmpstr (state->in_plan, ==, cases[i].in_plan);
      g_assert_cmpstr (days->str, ==, cases[i].days);
      g_assert_null (state->refusal);
    }
}

static void
test_plan_refusal (void)
{
  g_autoptr (MidlineWeek) week = make_week ();
  MidlineDate today = midline_date_new (2026, 3, 11);
  g_autoptr (MidlineExercisePlanState) locked =
    midline_exercise_plan_state_from (week, TRUE, today, "clamshell");
  g_autoptr (MidlineExercisePlanState) no_plan =
    midline_exercise_plan_state_from (NULL, FALSE, today, "clamshell");
  g_autoptr (MidlineExercisePlanState) both =
    midline_exercise_plan_state_from (NULL, TRUE, today, "clamshell");

  g_assert_true (g_str_has_prefix (locked->refusal, "Your plan is locked"));
  g_assert_cmpstr (locked->in_plan, ==, "In your plan on Monday and Friday");
  g_assert_cmpuint (locked->days->len, ==, 0);
  g_assert_true (g_str_has_prefix (no_plan->refusal, "Once you have a plan"));
  g_assert_null (no_plan->in_plan);
  g_assert_cmpuint (no_plan->days->len, ==, 0);
  g_assert_true (g_str_has_prefix (both->refusal, "Your plan is locked"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exercise-state/sentence", test_sentence);
  g_test_add_func ("/exercise-state/words", test_words);
  g_test_add_func ("/exercise-state/sources", test_sources);
  g_test_add_func ("/exercise-state/dose-detail", test_dose_detail);
  g_test_add_func ("/exercise-state/plan-days", test_plan_days);
  g_test_add_func ("/exercise-state/plan-refusal", test_plan_refusal);

  return g_test_run ();
}
