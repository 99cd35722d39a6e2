/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Flare-ups, and weeks that get worse (plan-engine: holding and stepping down). */

#include "midline-course-private.h"

#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define FLARE_PERCENT 30
#define FLARE_DAYS 7
#define TWO_FLARES_PERCENT 50
#define TWO_FLARES_DAYS 14
#define MUCH_WORSE 2

/* A middle of fewer sessions than this is one bad day, not a bad week. */
#define LEAST_SESSIONS_OF_WEEK 2

static gboolean
is_flare (const MidlineDiaryDay *day)
{
  return day->morning >= MIDLINE_MORNING_2_WORSE;
}

/* The newest flare morning from @first to @last, NULL without one. */
static const MidlineDiaryDay *
find_flare (const MidlineCourse *course,
            MidlineDate          first,
            MidlineDate          last)
{
  for (guint i = course->days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (course->days, i - 1);

      if (day->date >= first && day->date <= last && is_flare (day))
        return day;
    }

  return NULL;
}

/*
 * midline_course_has_flare_since:
 * @self: what the rules read
 * @first: a day
 *
 * Returns: whether a morning since then was worse than usual by 2 or more
 */
gboolean
midline_course_has_flare_since (const MidlineCourse *self,
                                MidlineDate          first)
{
  return find_flare (self, first, self->today) != NULL;
}

static void
cut_until (MidlineSuggestion *suggestion,
           int                percent,
           MidlineDate        last)
{
  suggestion->effect->cut_percent = percent;
  suggestion->effect->cut_last = last;
  suggestion->effect->has_high_load = FALSE;
}

/* What the days that are left of a week load, as they are now. */
static int
get_rest_load (const MidlineCourse *course,
               const MidlineWeek   *week)
{
  g_autoptr(MidlineWeek) rest = midline_week_copy (week);

  for (guint i = rest->sessions->len; i > 0; i--)
    {
      MidlineDate date = ((MidlineSession *) g_ptr_array_index (rest->sessions, i - 1))->date;

      if (date < course->today || midline_course_is_begun (course, date))
        g_ptr_array_remove_index (rest->sessions, i - 1);
    }

  return midline_week_get_knee_load (rest, course->catalogue);
}

/* A phase step back, where there is one, and half a week. */
static void
step_phase_back (const MidlineCourse *course,
                 MidlineSuggestion   *suggestion,
                 MidlineDate          last)
{
  const MidlineWeek *week = midline_course_get_present_week (course);
  g_autoptr(MidlineWeek) whole = midline_week_dup_whole (week);
  g_autofree char *day = midline_words_day (last);

  cut_until (suggestion, TWO_FLARES_PERCENT, last);
  if (week->phase == MIDLINE_PHASE_SETTLE)
    {
      suggestion->question = g_strdup (_("Do half for a week?"));
      /* Translators: a day, for example “11 March” */
      suggestion->outcome = g_strdup_printf (_("Until %s each session is half as big. Then the "
                                               "plan goes on as it was."), day);
      return;
    }
  suggestion->effect->starts_phase_again = TRUE;
  suggestion->effect->phase = week->phase - 1;
  suggestion->effect->most_load = midline_week_get_knee_load (whole, course->catalogue);
  suggestion->effect->most_rest_load = get_rest_load (course, week);
  /* Translators: a phase, for example “Go back to Settle, and do half for a week?” */
  suggestion->question = g_strdup_printf (_("Go back to %s, and do half for a week?"),
                                          midline_phase_get_name (week->phase - 1));
  /* Translators: a phase and a day, for example “The plan goes back to Settle. Until 11 March each
   * session is half as big.” */
  suggestion->outcome = g_strdup_printf (_("The plan goes back to %s. Until %s each session is "
                                           "half as big."),
                                         midline_phase_get_name (week->phase - 1), day);
}

static MidlineSuggestion *
make_flare (const MidlineCourse   *course,
            const MidlineDiaryDay *flare)
{
  MidlineSuggestion *suggestion = midline_suggestion_new (course, MIDLINE_RULE_FLARE, NULL,
                                                          flare->date, MIDLINE_NO_DATE);
  MidlineDate last = flare->date + FLARE_DAYS - 1;
  g_autofree char *day = midline_words_day (flare->date);
  g_autofree char *last_day = midline_words_day (last);

  cut_until (suggestion, FLARE_PERCENT, last);
  suggestion->question = g_strdup (_("The knee flared up: take it easier for a week?"));
  /* Translators: a day and how the knee was, for example “On the morning of 5 March your knee was 2
   * points worse than usual.” */
  suggestion->sentence = g_strdup_printf (_("On the morning of %s your knee was %s."), day,
                                          midline_words_worse (flare->morning));
  /* Translators: a day, for example “11 March” */
  suggestion->outcome = g_strdup_printf (_("Until %s each session is at least 30 %% smaller, "
                                           "without the exercises that load the knee most. Then "
                                           "the plan goes on as it was."), last_day);

  return suggestion;
}

static MidlineSuggestion *
make_two_flares (const MidlineCourse   *course,
                 const MidlineDiaryDay *earlier,
                 const MidlineDiaryDay *flare)
{
  MidlineSuggestion *suggestion = midline_suggestion_new (course, MIDLINE_RULE_TWO_FLARES, NULL,
                                                          earlier->date, flare->date);
  g_autofree char *first = midline_words_day (earlier->date);
  g_autofree char *second = midline_words_day (flare->date);

  step_phase_back (course, suggestion, flare->date + FLARE_DAYS - 1);
  /* Translators: twice a day and how the knee was, for example “On the morning of 3 March your knee
   * was 2 points worse than usual, and on 10 March 3 or more points worse than usual.” */
  suggestion->sentence = g_strdup_printf (_("On the morning of %s your knee was %s, and on %s %s."),
                                          first, midline_words_worse (earlier->morning), second,
                                          midline_words_worse (flare->morning));

  return suggestion;
}

/* The day of the last step back that was accepted: flares before it have had their answer. */
static MidlineDate
find_last_step_back (const MidlineCourse *course)
{
  const MidlineSuggestionAnswer *flares =
    midline_course_find_last_answer (course, MIDLINE_RULE_TWO_FLARES, NULL, TRUE);
  const MidlineSuggestionAnswer *worse =
    midline_course_find_last_answer (course, MIDLINE_RULE_WORSE, NULL, TRUE);

  return MAX (flares != NULL ? flares->on : MIDLINE_NO_DATE,
              worse != NULL ? worse->on : MIDLINE_NO_DATE);
}

/*
 * midline_rules_add_flares:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * A flare is a next morning of +2 or more. The second in 14 days asks for a step back in the phase;
 * where that was kept as it is, the flare alone is still answered.
 */
void
midline_rules_add_flares (const MidlineCourse *course,
                          GPtrArray           *suggestions)
{
  const MidlineDiaryDay *flare = find_flare (course, course->today - FLARE_DAYS + 1,
                                             course->today);
  const MidlineDiaryDay *earlier;

  if (flare == NULL)
    return;

  earlier = find_flare (course, flare->date - TWO_FLARES_DAYS + 1, flare->date - 1);
  if (earlier != NULL && earlier->date > find_last_step_back (course))
    {
      MidlineSuggestion *suggestion = make_two_flares (course, earlier, flare);

      if (!midline_course_is_answered (course, suggestion->key))
        {
          g_ptr_array_add (suggestions, suggestion);
          return;
        }
      midline_suggestion_free (suggestion);
    }
  if (flare->date > find_last_step_back (course))
    g_ptr_array_add (suggestions, make_flare (course, flare));
}

static int
compare_ints (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static double
get_median (GArray *values)
{
  g_array_sort (values, compare_ints);

  return (g_array_index (values, int, (values->len - 1) / 2) +
          g_array_index (values, int, values->len / 2)) / 2.0;
}

/*
 * midline_course_get_check_median:
 * @self: what the rules read
 * @date: the last day of a week
 *
 * Returns: the middle of the numbers of its weekly check, below 0 without one
 */
double
midline_course_get_check_median (const MidlineCourse *self,
                                 MidlineDate          date)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      const MidlineWeeklyCheck *check = g_ptr_array_index (self->checks, i);

      if (check->date == date)
        return midline_pain_get_median (check->pain_0_to_10);
    }

  return MIDLINE_NOT_ENTERED;
}

/*
 * midline_pain_get_median:
 * @pain_0_to_10: (array fixed-size=5): by MidlineActivity
 *
 * Returns: the middle of the numbers that were given, below 0 without one
 */
double
midline_pain_get_median (const int pain_0_to_10[])
{
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (int));

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    if (pain_0_to_10[i] != MIDLINE_PAIN_NOT_TRIED)
      g_array_append_val (values, pain_0_to_10[i]);

  return values->len > 0 ? get_median (values) : MIDLINE_NOT_ENTERED;
}

/* The middle of the highest pain of each session of the week that ends on @last. */
static double
get_session_median (const MidlineCourse *self,
                    MidlineDate          last)
{
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < self->days->len; i++)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (self->days, i);
      int pain = midline_diary_day_get_session_pain (day);

      if (day->date > last - 7 && day->date <= last && day->sets->len > 0 &&
          pain != MIDLINE_NOT_ENTERED)
        g_array_append_val (values, pain);
    }

  return values->len >= LEAST_SESSIONS_OF_WEEK ? get_median (values) : MIDLINE_NOT_ENTERED;
}

typedef double (*GetMedian) (const MidlineCourse *self,
                             MidlineDate          last);

/* Up by 2 or more above the week before, for two weeks. */
static gboolean
is_worse (const MidlineCourse *course,
          MidlineDate          last,
          GetMedian            get_median_of_week,
          double               medians[3])
{
  for (int i = 0; i < 3; i++)
    {
      medians[i] = get_median_of_week (course, last - 14 + 7 * i);
      if (medians[i] < 0)
        return FALSE;
    }

  return medians[1] >= medians[0] + MUCH_WORSE && medians[2] >= medians[0] + MUCH_WORSE;
}

/* The last day of the newest week that is over; today may be one. */
static MidlineDate
find_week_end (const MidlineCourse *course)
{
  MidlineDate last = midline_course_get_present_week (course)->start + 6;

  return last <= course->today ? last : last - 7;
}

/*
 * midline_rules_add_worse:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * Two weeks in a row whose middle lies 2 or more above the week before them, in the weekly checks
 * or in the sessions.
 */
void
midline_rules_add_worse (const MidlineCourse *course,
                         GPtrArray           *suggestions)
{
  MidlineDate last = find_week_end (course);
  g_autofree char *before = midline_words_date_range (last - 20, last - 14);
  MidlineSuggestion *suggestion;
  double medians[3];
  gboolean is_check = is_worse (course, last, midline_course_get_check_median, medians);

  if (find_last_step_back (course) > last - 14 ||
      (!is_check && !is_worse (course, last, get_session_median, medians)))
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_WORSE, NULL, last, MIDLINE_NO_DATE);
  step_phase_back (course, suggestion, course->today + FLARE_DAYS - 1);
  suggestion->sentence =
    g_strdup_printf (is_check
                       /* Translators: three pain numbers and the days of a week, for example “In
                        * your weekly checks the middle number went from 2 (2 – 8 March) to 4 and
                        * 5. …” */
                       ? _("In your weekly checks the middle number went from %.3g (%s) to %.3g "
                           "and %.3g. Please have a clinician look at the knee as well.")
                       /* Translators: three pain numbers and the days of a week, for example “In
                        * your sessions the middle number went from 2 (2 – 8 March) to 4 and 5. …”
                        *  */
                       : _("In your sessions the middle number went from %.3g (%s) to %.3g and "
                           "%.3g. Please have a clinician look at the knee as well."),
                     medians[0], before, medians[1], medians[2]);
  g_ptr_array_add (suggestions, suggestion);
}
