/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-suggestion-state.h"

#include <string.h>

static MidlineSuggestion *
create_suggestion (MidlineRule  rule,
                   const char  *exercise_id,
                   const char  *new_exercise_id)
{
  MidlineSuggestion *self = g_new0 (MidlineSuggestion, 1);
  MidlineDose dose = { .sets = 2, .reps = 12, .rest_seconds = 60, .directions = 1 };

  self->key = g_strdup_printf ("%s:%s", midline_rule_get_id (rule), exercise_id);
  self->rule = rule;
  self->question = g_strdup ("Clamshell went well twice: move to side-lying leg raise?");
  self->sentence = g_strdup ("You did all sets with effort left on 6 and 9 March.");
  self->outcome = g_strdup ("From the next session on.");
  self->effect = midline_plan_effect_new (midline_date_new (2026, 3, 11));
  if (exercise_id != NULL)
    g_ptr_array_add (self->effect->changes,
                     midline_item_change_new (exercise_id, new_exercise_id, &dose, &dose, TRUE));
  return self;
}

static GPtrArray *
create_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_free);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) list = create_list ();
  g_autoptr (MidlineSuggestionState) state = midline_suggestion_state_from (list, TRUE);

  g_assert_null (state->key);
  g_assert_null (state->old_exercise_id);
  g_assert_null (state->more);
}

/* The first shows, the others are counted; Why tells the outcome, the rule and its source. */
static void
test_step_up (void)
{
  g_autoptr (GPtrArray) list = create_list ();
  g_autoptr (MidlineSuggestionState) state = NULL;

  g_ptr_array_add (list, create_suggestion (MIDLINE_RULE_STEP_UP, "clamshell",
                                            "side-lying-hip-abduction"));
  g_ptr_array_add (list, create_suggestion (MIDLINE_RULE_STEP_UP, "wall-sit", NULL));
  g_ptr_array_add (list, create_suggestion (MIDLINE_RULE_MISSED_SESSION, NULL, NULL));
  state = midline_suggestion_state_from (list, FALSE);
  g_assert_cmpstr (state->key, ==, ((MidlineSuggestion *) list->pdata[0])->key);
  g_assert_cmpstr (state->old_exercise_id, ==, "clamshell");
  g_assert_cmpstr (state->new_exercise_id, ==, "side-lying-hip-abduction");
  g_assert_cmpstr (state->more, ==, "2 more");
  g_assert_cmpstr (state->accept, ==, "Accept");
  g_assert_nonnull (strstr (state->accept_spoken, "Clamshell went well twice"));
  g_assert_true (state->can_keep);
  g_assert_nonnull (strstr (state->why, "From the next session on."));
  g_assert_nonnull (strstr (state->why, midline_rule_get_name (MIDLINE_RULE_STEP_UP)));
  g_assert_nonnull (strstr (state->why, midline_rule_get_source (MIDLINE_RULE_STEP_UP)));
}

/* Advice changes nothing, so there is nothing to keep. */
static void
test_every_rule (void)
{
  for (int rule = 0; rule < MIDLINE_N_RULES; rule++)
    {
      g_autoptr (GPtrArray) list = create_list ();
      g_autoptr (MidlineSuggestionState) state = NULL;

      g_ptr_array_add (list, create_suggestion (rule, NULL, NULL));
      state = midline_suggestion_state_from (list, FALSE);
      g_assert_cmpint (state->can_keep, !=, midline_rule_is_advice (rule));
      g_assert_cmpstr (state->accept, ==, midline_rule_is_advice (rule) ? "Got It" : "Accept");
      g_assert_null (state->more);
      g_assert_null (state->old_exercise_id);
    }
}

static void
test_screening (void)
{
  g_autoptr (GPtrArray) list = create_list ();
  MidlineSuggestion *suggestion = create_suggestion (MIDLINE_RULE_4_WEEKS_OFF, NULL, NULL);

  suggestion->asks_screening = TRUE;
  g_ptr_array_add (list, suggestion);
  for (int is_due = 0; is_due < 2; is_due++)
    {
      g_autoptr (MidlineSuggestionState) state = midline_suggestion_state_from (list, is_due);

      g_assert_cmpint (state->asks_screening, ==, is_due);
      g_assert_cmpstr (state->accept, ==, is_due ? "Answer the Safety Questions" : "Accept");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/suggestion-state/nothing", test_nothing);
  g_test_add_func ("/suggestion-state/step-up", test_step_up);
  g_test_add_func ("/suggestion-state/every-rule", test_every_rule);
  g_test_add_func ("/suggestion-state/screening", test_screening);
  return g_test_run ();
}
