/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* When to see someone (plan-engine: holding and stepping down; evidence E.3), and when Return has
 * reached what it is for (plan-engine: phases). It changes nothing in the plan. */

#include "midline-course-private.h"

#include "midline-completion.h"
#include "midline-global-change.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* Highest pain of daily life that needs no word. */
#define MOST_DAILY_LIFE_PAIN 5

/* A check or an answer older than this is not about the present knee. */
#define DAYS_THAT_COUNT 13

/* An answer to the question of weeks 4, 8 and 12 counts until the next one is asked. */
#define DAYS_OF_CHANGE 34

/* The same advice is given no sooner than this. */
#define DAYS_BETWEEN 28

#define WEEKS_TRAINED 6
#define LEAST_DONE_PERCENT 70
#define LEAST_CHANGE 1.0

/* What Return is for: so little pain in two checks in a row. */
#define MOST_PAIN_AT_THE_END 2
#define SESSIONS_TO_KEEP 2

static gboolean
was_given_lately (const MidlineCourse *course,
                  MidlineRule          rule)
{
  const MidlineSuggestionAnswer *answer = midline_course_find_last_answer (course, rule, NULL,
                                                                           FALSE);

  return answer != NULL && answer->on > course->today - DAYS_BETWEEN;
}

/* Now, stairs and sitting. Here one number is enough: it is not held against what is missing. */
static int
get_highest_daily (const MidlineWeeklyCheck *check)
{
  return MAX (check->pain_0_to_10[MIDLINE_ACTIVITY_NOW],
              MAX (check->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS],
                   check->pain_0_to_10[MIDLINE_ACTIVITY_SITTING]));
}

static const MidlineWeeklyCheck *
get_last_check (const MidlineCourse *course)
{
  const MidlineWeeklyCheck *check =
    course->checks->len > 0 ? g_ptr_array_index (course->checks, course->checks->len - 1) : NULL;

  return check != NULL && check->date >= course->today - DAYS_THAT_COUNT ? check : NULL;
}

static void
add_daily_life_pain (const MidlineCourse *course,
                     GPtrArray           *suggestions)
{
  const MidlineWeeklyCheck *check = get_last_check (course);
  int pain = check != NULL ? get_highest_daily (check) : MIDLINE_PAIN_NOT_TRIED;
  MidlineSuggestion *suggestion;
  g_autofree char *day = NULL;

  if (pain <= MOST_DAILY_LIFE_PAIN || was_given_lately (course, MIDLINE_RULE_DAILY_LIFE_PAIN))
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_DAILY_LIFE_PAIN, NULL, check->date,
                                       MIDLINE_NO_DATE);
  day = midline_words_day (check->date);
  suggestion->question = g_strdup (_("Please have someone look at the knee"));
  /* Translators: a day and a pain number, for example “In your weekly check of 8 March daily life
   * hurt 6 of 10.” */
  suggestion->sentence = g_strdup_printf (_("In your weekly check of %s daily life hurt %d of 10. "
                                            "Above 5, ask a doctor or physiotherapist for a "
                                            "visit."), day, pain);
  suggestion->outcome = g_strdup (_("Your plan stays as it is."));
  g_ptr_array_add (suggestions, suggestion);
}

/* Sessions done of those planned in the last six whole weeks, -1 where fewer weeks have gone by. */
static int
get_done_percent (const MidlineCourse *course)
{
  MidlineDate present = midline_course_get_present_week (course)->start;
  int n_weeks = 0;
  int planned = 0;
  int done = 0;

  for (guint i = 0; i < course->weeks->len; i++)
    {
      const MidlineWeek *week = g_ptr_array_index (course->weeks, i);
      MidlineCompletion completion;

      if (week->start < present - 7 * WEEKS_TRAINED || week->start >= present ||
          week->start + 6 < course->plan->started_on)
        continue;
      completion = midline_completion_from_week (week,
                                                 (MidlineDiaryDay * const *) course->days->pdata,
                                                 course->days->len, course->time_off);
      n_weeks++;
      planned += completion.sessions_planned;
      done += completion.sessions_done;
    }

  return n_weeks >= WEEKS_TRAINED && planned > 0 ? done * 100 / planned : -1;
}

/* The newest answer to the question of weeks 4, 8 and 12, while it stands for the present knee. */
static const MidlineGlobalChange *
get_last_change (const MidlineCourse *course)
{
  const MidlineGlobalChange *change =
    course->global_changes->len > 0
      ? g_ptr_array_index (course->global_changes, course->global_changes->len - 1) : NULL;

  return change != NULL && change->date >= course->today - DAYS_OF_CHANGE ? change : NULL;
}

static void
add_no_better (const MidlineCourse *course,
               GPtrArray           *suggestions)
{
  const MidlineGlobalChange *change = get_last_change (course);
  const MidlineWeeklyCheck *check = get_last_check (course);
  double before = midline_pain_get_median (course->answers->pain_0_to_10);
  double now = check != NULL ? midline_pain_get_median (check->pain_0_to_10) : MIDLINE_NOT_ENTERED;
  g_autofree char *answered_on = NULL;
  g_autofree char *checked_on = NULL;
  MidlineSuggestion *suggestion;
  int percent;

  if (change == NULL || midline_global_step_is_better (change->step) || before < 0 || now < 0 ||
      before - now >= LEAST_CHANGE || was_given_lately (course, MIDLINE_RULE_NO_BETTER))
    return;
  percent = get_done_percent (course);
  if (percent < LEAST_DONE_PERCENT)
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_NO_BETTER, NULL, change->date,
                                       MIDLINE_NO_DATE);
  suggestion->question = g_strdup (_("Please have someone look at the knee"));
  answered_on = midline_words_day (change->date);
  checked_on = midline_words_day (check->date);
  /* Translators: a number of per cent, a day, an answer such as “About the same”, a pain number, a
   * day, a pain number */
  suggestion->sentence =
    g_strdup_printf (_("You did %d %% of your sessions in six weeks and, for the week up to %s, "
                       "answered “%s”. The middle pain number was %.3g at the start and %.3g in "
                       "your check of %s. A doctor or physiotherapist can help to find what else "
                       "the knee needs."),
                     percent, answered_on, midline_global_step_get_name (change->step), before,
                     now, checked_on);
  suggestion->outcome = g_strdup (_("Your plan stays as it is."));
  g_ptr_array_add (suggestions, suggestion);
}

/* Whether a check closed a week of Return with little enough pain; what is missing is not. */
static gboolean
is_good_check_of_return (const MidlineCourse      *course,
                         const MidlineWeeklyCheck *check)
{
  const MidlineWeek *week = midline_course_get_week (course, check->date - 6);
  int pain = midline_weekly_check_get_daily_life_pain (check);

  return week != NULL && week->phase == MIDLINE_PHASE_RETURN && pain != MIDLINE_PAIN_NOT_TRIED
         && pain <= MOST_PAIN_AT_THE_END;
}

/* The goal is in the person's own words: whether it is met is for the person to say, so it is
 * named and not judged. */
static char *
dup_enough_sentence (const MidlineCourse      *course,
                     const MidlineWeeklyCheck *first,
                     const MidlineWeeklyCheck *second)
{
  g_autofree char *first_day = midline_words_day (first->date);
  g_autofree char *second_day = midline_words_day (second->date);
  const char *goal = course->answers->goal;
  /* Translators: pain numbers and days, for example “Daily life hurt 1 of 10 in your weekly check
   * of 8 March and 2 of 10 in that of 15 March.” */
  g_autofree char *checks =
    g_strdup_printf (_("Daily life hurt %d of 10 in your weekly check of %s and %d of 10 in that "
                       "of %s. That is what Return is for."),
                     midline_weekly_check_get_daily_life_pain (first), first_day,
                     midline_weekly_check_get_daily_life_pain (second), second_day);

  if (goal == NULL || *goal == '\0')
    return g_steal_pointer (&checks);
  /* Translators: the sentence on the weekly checks, then the goal in the person's own words */
  return g_strdup_printf (_("%s Your goal was: “%s”."), checks, goal);
}

/*
 * midline_rules_add_enough:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * The end of the last phase: own goal met, or weekly checks of at most 2 twice; then two sessions a
 * week to keep (plan-engine: phases).
 */
void
midline_rules_add_enough (const MidlineCourse *course,
                          GPtrArray           *suggestions)
{
  const MidlineWeeklyCheck *second = get_last_check (course);
  const MidlineWeeklyCheck *first =
    course->checks->len > 1 ? g_ptr_array_index (course->checks, course->checks->len - 2) : NULL;
  MidlineSuggestion *suggestion;

  if (second == NULL || first == NULL || first->date != second->date - 7
      || !is_good_check_of_return (course, first) || !is_good_check_of_return (course, second)
      || midline_course_get_present_week (course)->sessions->len <= SESSIONS_TO_KEEP
      || was_given_lately (course, MIDLINE_RULE_ENOUGH))
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_ENOUGH, NULL, first->date,
                                       second->date);
  suggestion->question = g_strdup (_("Two sessions a week are enough to keep this"));
  suggestion->sentence = dup_enough_sentence (course, first, second);
  suggestion->outcome = g_strdup (_("Your plan stays as it is. To train twice a week, choose two "
                                    "days in Preferences, Change Your Answers."));
  g_ptr_array_add (suggestions, suggestion);
}

/*
 * midline_rules_add_advice:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 */
void
midline_rules_add_advice (const MidlineCourse *course,
                          GPtrArray           *suggestions)
{
  add_daily_life_pain (course, suggestions);
  add_no_better (course, suggestions);
}
