/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Suggestions as values, and the pass over all rules (midline-suggestion.h). */

#include "midline-course-private.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName rules[MIDLINE_N_RULES] = {
  [MIDLINE_RULE_DAILY_LIFE_PAIN] = { "daily-life-pain", N_("Daily life hurts above 5") },
  [MIDLINE_RULE_NO_BETTER] = { "no-better", N_("Not better after six weeks") },
  [MIDLINE_RULE_WORSE] = { "worse", N_("Two weeks worse by 2") },
  [MIDLINE_RULE_TWO_FLARES] = { "two-flares", N_("Two flare-ups in 14 days") },
  [MIDLINE_RULE_4_WEEKS_OFF] = { "4-weeks-off", N_("Four weeks off or more") },
  [MIDLINE_RULE_2_WEEKS_OFF] = { "2-weeks-off", N_("Two to four weeks off") },
  [MIDLINE_RULE_1_WEEK_OFF] = { "1-week-off", N_("One to two weeks off") },
  [MIDLINE_RULE_FLARE] = { "flare", N_("Flare-up next morning") },
  [MIDLINE_RULE_SHARP_PAIN] = { "sharp-pain", N_("Pain above 5") },
  [MIDLINE_RULE_LESS_RANGE] = { "less-range", N_("Pain above the limit") },
  [MIDLINE_RULE_MISSED_SESSION] = { "missed-session", N_("One missed session") },
  [MIDLINE_RULE_STEP_UP] = { "step-up", N_("Two good sessions") },
  [MIDLINE_RULE_ENOUGH] = { "enough", N_("Two good weekly checks") },
};

/* What a rule rests on. Numbers that Midline chose are called so (evidence, marks). */
static const char * const sources[MIDLINE_N_RULES] = {
  [MIDLINE_RULE_DAILY_LIFE_PAIN] = N_("Midline suggests this limit. It is not from a study."),
  [MIDLINE_RULE_NO_BETTER] =
    N_("Midline suggests these numbers. “Better” and “much better” count as better, as in the "
       "studies."),
  [MIDLINE_RULE_WORSE] =
    N_("Midline suggests these numbers. A change of 2 points is more than the usual ups and "
       "downs."),
  [MIDLINE_RULE_TWO_FLARES] = N_("Midline suggests these numbers. They are not from a study."),
  [MIDLINE_RULE_4_WEEKS_OFF] = N_("Midline suggests these numbers. They are not from a study."),
  [MIDLINE_RULE_2_WEEKS_OFF] = N_("Midline suggests these numbers. They are not from a study."),
  [MIDLINE_RULE_1_WEEK_OFF] = N_("Midline suggests these numbers. They are not from a study."),
  [MIDLINE_RULE_FLARE] = N_("Midline suggests these numbers. They are not from a study."),
  [MIDLINE_RULE_SHARP_PAIN] = N_("Midline suggests these limits. They are not from a study."),
  [MIDLINE_RULE_LESS_RANGE] = N_("Midline suggests these limits. They are not from a study."),
  [MIDLINE_RULE_MISSED_SESSION] =
    N_("Midline suggests a whole day of rest between two strength days."),
  [MIDLINE_RULE_STEP_UP] =
    N_("Midline suggests two sessions in a row. To add a little once two more would go is common "
       "advice in strength training (ACSM 2009)."),
  [MIDLINE_RULE_ENOUGH] = N_("Midline suggests these numbers. They are not from a study."),
};

/**
 * midline_rule_get_id:
 * @rule: a rule
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_rule_get_id (MidlineRule rule)
{
  return midline_id_table_get_id (rules, MIDLINE_N_RULES, rule);
}

/**
 * midline_rule_from_id:
 * @id: (nullable): text that may be an id
 * @rule: (out): a rule; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_rule_from_id (const char  *id,
                      MidlineRule *rule)
{
  int index = midline_id_table_find (rules, MIDLINE_N_RULES, id);

  if (index < 0)
    return FALSE;

  *rule = (MidlineRule) index;

  return TRUE;
}

/**
 * midline_rule_get_name:
 * @rule: a rule
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_rule_get_name (MidlineRule rule)
{
  return midline_id_table_get_name (rules, MIDLINE_N_RULES, rule);
}

/**
 * midline_rule_get_source:
 * @rule: a rule
 *
 * Returns: what it rests on, in a sentence or two
 */
const char *
midline_rule_get_source (MidlineRule rule)
{
  g_return_val_if_fail (rule >= 0 && rule < MIDLINE_N_RULES, "");

  return _(sources[rule]);
}

/**
 * midline_rule_is_advice:
 * @rule: a rule
 *
 * Returns: whether it only advises, so that there is nothing to keep or change
 */
gboolean
midline_rule_is_advice (MidlineRule rule)
{
  return rule == MIDLINE_RULE_DAILY_LIFE_PAIN || rule == MIDLINE_RULE_NO_BETTER
         || rule == MIDLINE_RULE_ENOUGH;
}

/**
 * midline_pain_step_from:
 * @pain_0_to_10: pain during an exercise
 * @pain_limit_0_to_10: its limit, the person's own where that is lower
 *
 * Returns: what follows (plan-engine: holding and stepping down)
 */
MidlinePainStep
midline_pain_step_from (int pain_0_to_10,
                        int pain_limit_0_to_10)
{
  if (pain_0_to_10 > MIDLINE_LOCK_ABOVE)
    return MIDLINE_PAIN_STEP_LOCK;
  if (pain_0_to_10 > MIDLINE_STOP_EXERCISE_ABOVE)
    return MIDLINE_PAIN_STEP_STOP_EXERCISE;

  return pain_0_to_10 > pain_limit_0_to_10 ? MIDLINE_PAIN_STEP_LESS_RANGE
                                           : MIDLINE_PAIN_STEP_CARRY_ON;
}

/*
 * midline_suggestion_new:
 * @course: what the rules read
 * @rule: the rule
 * @exercise_id: (nullable): the exercise it is about
 * @first: the first day that it rests on, or MIDLINE_NO_DATE
 * @second: the second one, or MIDLINE_NO_DATE
 *
 * Returns: (transfer full): a suggestion with its key and without words
 */
MidlineSuggestion *
midline_suggestion_new (const MidlineCourse *course,
                        MidlineRule          rule,
                        const char          *exercise_id,
                        MidlineDate          first,
                        MidlineDate          second)
{
  MidlineSuggestion *self = g_new0 (MidlineSuggestion, 1);
  g_autofree char *first_day = first != MIDLINE_NO_DATE ? midline_date_to_iso (first) : NULL;
  g_autofree char *second_day = second != MIDLINE_NO_DATE ? midline_date_to_iso (second) : NULL;

  self->rule = rule;
  self->key = g_strdup_printf ("%s/%s/%s/%s", midline_rule_get_id (rule),
                               exercise_id != NULL ? exercise_id : "",
                               first_day != NULL ? first_day : "",
                               second_day != NULL ? second_day : "");
  self->effect = midline_plan_effect_new (course->today);
  self->exercise_id = g_strdup (exercise_id);

  return self;
}

/**
 * midline_suggestion_free:
 * @self: (nullable) (transfer full): a suggestion
 */
void
midline_suggestion_free (MidlineSuggestion *self)
{
  if (self == NULL)
    return;

  g_free (self->key);
  g_free (self->exercise_id);
  g_free (self->question);
  g_free (self->sentence);
  g_free (self->outcome);
  midline_plan_effect_free (self->effect);
  g_free (self);
}

/**
 * midline_suggestion_get_change:
 * @self: a suggestion
 *
 * Returns: (transfer none) (nullable): what becomes of the exercise that it is about; %NULL where
 *   it is about more than one exercise, or about none
 */
MidlineItemChange *
midline_suggestion_get_change (const MidlineSuggestion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->effect->changes->len == 1 ? g_ptr_array_index (self->effect->changes, 0) : NULL;
}

/* Moves what was not answered yet from @all to @suggestions. */
static void
take_unanswered (const MidlineCourse *course,
                 GPtrArray           *all,
                 GPtrArray           *suggestions)
{
  while (all->len > 0)
    {
      MidlineSuggestion *suggestion = g_ptr_array_steal_index (all, 0);

      if (midline_course_is_answered (course, suggestion->key))
        midline_suggestion_free (suggestion);
      else
        g_ptr_array_add (suggestions, suggestion);
    }
}

/**
 * midline_suggestions_from:
 * @course: what is known
 *
 * One pass over all rules. Where a larger step back is suggested the smaller ones wait, and nothing
 * steps up beside one (plan-engine).
 *
 * Returns: (transfer full) (element-type MidlineSuggestion): what to suggest today and was not
 *   answered yet, the most important first
 */
GPtrArray *
midline_suggestions_from (const MidlineCourse *course)
{
  typedef void (*AddRule) (const MidlineCourse *, GPtrArray *);
  static const struct { AddRule add; gboolean stands_alone; } passes[] = {
    { midline_rules_add_advice, FALSE },
    { midline_rules_add_worse, TRUE },
    { midline_rules_add_days_off, TRUE },
    { midline_rules_add_flares, TRUE },
    { midline_rules_add_pain, FALSE },
    { midline_rules_add_missed_session, FALSE },
    { midline_rules_add_steps_up, FALSE },
    { midline_rules_add_enough, FALSE },
  };
  GPtrArray *suggestions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_free);

  g_return_val_if_fail (course != NULL, suggestions);

  if (midline_course_get_present_week (course) == NULL)
    return suggestions;

  for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
    {
      g_autoptr(GPtrArray) all =
        g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_free);
      guint n_before = suggestions->len;

      passes[i].add (course, all);
      take_unanswered (course, all, suggestions);
      if (passes[i].stands_alone && suggestions->len > n_before)
        break;
    }

  return suggestions;
}

/**
 * midline_suggestion_apply:
 * @self: a suggestion
 * @course: what it was made from
 * @week: the present week
 *
 * Returns: (transfer full): the week when it is accepted; the same when it is accepted again
 */
MidlineWeek *
midline_suggestion_apply (const MidlineSuggestion *self,
                          const MidlineCourse     *course,
                          const MidlineWeek       *week)
{
  g_return_val_if_fail (self != NULL, NULL);

  return midline_plan_effect_apply (self->effect, course, week);
}

/**
 * midline_suggestion_answer_new:
 * @suggestion: what was answered
 * @on: the day of the answer
 * @accepted: Accept or Keep
 * @entered_at: Unix seconds, UTC
 *
 * Returns: (transfer full): the answer
 */
MidlineSuggestionAnswer *
midline_suggestion_answer_new (const MidlineSuggestion *suggestion,
                               MidlineDate              on,
                               gboolean                 accepted,
                               gint64                   entered_at)
{
  MidlineSuggestionAnswer *self;

  g_return_val_if_fail (suggestion != NULL, NULL);

  self = g_new0 (MidlineSuggestionAnswer, 1);
  self->key = g_strdup (suggestion->key);
  self->rule = suggestion->rule;
  self->exercise_id = g_strdup (suggestion->exercise_id);
  self->on = on;
  self->accepted = accepted;
  self->entered_at = entered_at;
  self->effect = midline_plan_effect_copy (suggestion->effect);

  return self;
}

/**
 * midline_suggestion_answer_free:
 * @self: (nullable) (transfer full): an answer
 */
void
midline_suggestion_answer_free (MidlineSuggestionAnswer *self)
{
  if (self == NULL)
    return;

  g_free (self->key);
  g_free (self->exercise_id);
  midline_plan_effect_free (self->effect);
  g_free (self);
}
