/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Missed days (plan-engine: missed days): one session moves where a whole day stays free; after a
 * week or more the plan starts smaller. */

#include "midline-course-private.h"

#include "midline-plan-edit-private.h"
#include "midline-schedule.h"
#include "midline-time-off.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define CUT_DAYS 7

/* Steps that were accepted this long before the last session are the ones to take back. */
#define DAYS_STEPPED_BACK 28

typedef struct {
  MidlineRule rule;
  int least_days;
  int cut_percent;
} DaysOff;

/* The longest first. */
static const DaysOff days_off_rules[] = {
  { MIDLINE_RULE_4_WEEKS_OFF, 28, 0 },
  { MIDLINE_RULE_2_WEEKS_OFF, 14, 30 },
  { MIDLINE_RULE_1_WEEK_OFF, 7, 20 },
};

/* Planned, by the plan and not by the person's own addition, and not in time off. */
static gboolean
was_planned (const MidlineCourse  *course,
             const MidlineSession *session)
{
  return session->kind != MIDLINE_SESSION_OWN && session->items->len > 0 &&
         midline_time_off_list_find (course->time_off, session->date) == NULL;
}

/*
 * midline_course_count_missed:
 * @self: what the rules read
 * @last_missed: (out) (optional): the day of the newest of them
 *
 * Returns: how many planned sessions went by since the last one that was trained, up to yesterday
 */
int
midline_course_count_missed (const MidlineCourse *self,
                             MidlineDate         *last_missed)
{
  int n = 0;

  for (guint i = 0; i < self->weeks->len; i++)
    {
      const MidlineWeek *week = g_ptr_array_index (self->weeks, i);

      for (guint j = 0; j < week->sessions->len; j++)
        {
          const MidlineSession *session = g_ptr_array_index (week->sessions, j);

          if (session->date <= self->last_trained || session->date >= self->today ||
              session->date < self->plan->started_on || !was_planned (self, session))
            continue;
          n++;
          if (last_missed != NULL)
            *last_missed = session->date;
        }
    }

  return n;
}

/* A strength day that is planned or done on that day, also in the weeks around. */
static gboolean
is_strength_day (const MidlineCourse *course,
                 const MidlineWeek   *week,
                 MidlineDate          date,
                 MidlineDate          except)
{
  const MidlineSession *session = midline_course_get_session (course, date);
  guint days = midline_schedule_pick_strength_days (course->answers->weekdays);

  if (date == except)
    return FALSE;
  if (date >= week->start + 7)
    return (days & 1u << midline_date_get_weekday (date)) != 0;
  if (date < course->today && !midline_course_is_begun (course, date))
    return FALSE;

  return session != NULL && midline_session_kind_is_strength (session->kind);
}

static MidlineDate
find_free_day (const MidlineCourse  *course,
               const MidlineWeek    *week,
               const MidlineSession *missed)
{
  for (MidlineDate day = course->today; day < week->start + 7; day++)
    if (midline_week_get_session (week, day) == NULL &&
        midline_time_off_list_find (course->time_off, day) == NULL &&
        (!midline_session_kind_is_strength (missed->kind) ||
         (!is_strength_day (course, week, day - 1, missed->date) &&
          !is_strength_day (course, week, day + 1, missed->date))))
      return day;

  return MIDLINE_NO_DATE;
}

/* A cut that lasts, or a phase or week begun again since that day: what was missed then does not
 * belong in the days to come. */
static gboolean
has_moved_on (const MidlineCourse *course,
              MidlineDate          since)
{
  for (guint i = 0; i < course->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (course->answered, i);

      if (answer->accepted &&
          (answer->effect->cut_last >= course->today ||
           (answer->on >= since &&
            (answer->effect->starts_phase_again || answer->effect->model_number > 0))))
        return TRUE;
    }

  return FALSE;
}

/*
 * midline_rules_add_missed_session:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * One missed session moves to the first day that leaves a whole day free; where there is none it is
 * dropped, and nothing is said.
 */
void
midline_rules_add_missed_session (const MidlineCourse *course,
                                  GPtrArray           *suggestions)
{
  const MidlineWeek *week = midline_course_get_present_week (course);
  const MidlineSession *missed;
  MidlineSuggestion *suggestion;
  MidlineDate from = MIDLINE_NO_DATE;
  MidlineDate to;
  g_autofree char *from_day = NULL;
  g_autofree char *to_day = NULL;

  if (midline_course_count_missed (course, &from) != 1 || has_moved_on (course, from))
    return;
  missed = midline_week_get_session (week, from);
  to = missed != NULL ? find_free_day (course, week, missed) : MIDLINE_NO_DATE;
  if (to == MIDLINE_NO_DATE)
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_MISSED_SESSION, NULL, from,
                                       MIDLINE_NO_DATE);
  suggestion->effect->move_from = from;
  suggestion->effect->move_to = to;
  from_day = midline_words_date_long (from);
  to_day = midline_words_date_long (to);
  /* Translators: a day, for example “Move the session to Friday, 13 March?” */
  suggestion->question = g_strdup_printf (_("Move the session to %s?"), to_day);
  /* Translators: a day, for example “The session of Wednesday, 11 March was not done.” */
  suggestion->sentence = g_strdup_printf (_("The session of %s has no sets in your diary."),
                                          from_day);
  suggestion->outcome = midline_session_kind_is_strength (missed->kind)
                          ? g_strdup (_("A whole day stays free before and after it."))
                          : g_strdup (_("That day is free."));
  g_ptr_array_add (suggestions, suggestion);
}

static gboolean
stands_in_week (const MidlineWeek *week,
                const char        *exercise_id)
{
  for (guint i = 0; i < week->sessions->len; i++)
    if (midline_session_find (g_ptr_array_index (week->sessions, i), exercise_id) != NULL)
      return TRUE;

  return FALSE;
}

/* The way back of an accepted step up; NULL where the plan has left that step already. */
static MidlineItemChange *
make_way_back (const MidlineCourse     *course,
               const MidlineWeek       *whole,
               const MidlineItemChange *step)
{
  const char *present = step->new_exercise_id != NULL ? step->new_exercise_id : step->exercise_id;
  const MidlineExercise *now = midline_catalogue_lookup (course->catalogue, present);
  const MidlineExercise *before = midline_catalogue_lookup (course->catalogue, step->exercise_id);
  g_autoptr(MidlineItemChange) back = NULL;

  if (step->new_load_kg >= 0 || now == NULL || before == NULL || !stands_in_week (whole, present))
    return NULL;
  if (step->new_exercise_id != NULL &&
      (before->knee_load > now->knee_load ||
       !midline_course_can_replace (course, whole, now, before)))
    return NULL;

  back = midline_item_change_new (present, step->new_exercise_id != NULL ? step->exercise_id : NULL,
                                  &step->new_dose, &step->old_dose, FALSE);

  return midline_course_has_room_for (course, whole, back, G_MAXINT) ? g_steal_pointer (&back)
                                                                     : NULL;
}

/* One step back: of each exercise the step that was accepted last. */
static void
add_ways_back (const MidlineCourse *course,
               MidlinePlanEffect   *effect)
{
  g_autoptr(MidlineWeek) whole =
    midline_course_dup_model (course, midline_course_get_present_week (course));
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = course->answered->len; i > 0; i--)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (course->answered, i - 1);

      if (answer->rule != MIDLINE_RULE_STEP_UP || !answer->accepted ||
          answer->on < course->last_trained - DAYS_STEPPED_BACK)
        continue;
      for (guint j = 0; j < answer->effect->changes->len; j++)
        {
          const MidlineItemChange *step = g_ptr_array_index (answer->effect->changes, j);
          const char *present = step->new_exercise_id != NULL ? step->new_exercise_id
                                                              : step->exercise_id;
          MidlineItemChange *back = g_hash_table_add (seen, (gpointer) present)
                                      ? make_way_back (course, whole, step) : NULL;

          if (back != NULL)
            g_ptr_array_add (effect->changes, back);
        }
    }
}

/* The week before the last one with a session that was trained; that one where there is none. */
static const MidlineWeek *
find_earlier_model (const MidlineCourse *course)
{
  int number = midline_plan_get_week_number (course->plan, course->last_trained);
  const MidlineWeek *found = NULL;

  for (guint i = 0; i < course->models->len; i++)
    {
      const MidlineWeek *model = g_ptr_array_index (course->models, i);

      if (model->number < number && (found == NULL || model->number > found->number))
        found = model;
    }
  for (guint i = 0; i < course->models->len && found == NULL; i++)
    if (((MidlineWeek *) g_ptr_array_index (course->models, i))->number == number)
      found = g_ptr_array_index (course->models, i);

  return found;
}

/* The first week of the present phase among the models. */
static const MidlineWeek *
find_first_model (const MidlineCourse *course)
{
  MidlinePhase phase = midline_course_get_present_week (course)->phase;
  const MidlineWeek *found = NULL;

  for (guint i = 0; i < course->models->len; i++)
    {
      const MidlineWeek *model = g_ptr_array_index (course->models, i);

      if (model->phase == phase && (found == NULL || model->number < found->number))
        found = model;
    }

  return found;
}

/* Training before this plan, or under another one, is not what was left off. */
static gboolean
has_begun (const MidlineCourse *course)
{
  return course->last_trained >= course->plan->started_on;
}

static void
say_days_off (const MidlineCourse *course,
              MidlineSuggestion   *suggestion,
              int                  days)
{
  g_autofree char *since = midline_words_day (has_begun (course) ? course->last_trained
                                                                 : course->plan->started_on);

  if (!has_begun (course))
    suggestion->sentence =
      /* Translators: a day and a number of days, for example “Your plan began on 3 March, 30 days
       * ago, and no set of it is in your diary yet.” */
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "Your plan began on %s, %d day ago, and no set of it is in "
                                    "your diary yet.",
                                    "Your plan began on %s, %d days ago, and no set of it is in "
                                    "your diary yet.", (gulong) days), since, days);
  else
    suggestion->sentence =
      /* Translators: a day and a number of days, for example “Your last session was on 3 March.
       * Since then 9 whole days have gone by.” */
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "Your last session was on %s. Since then %d whole day has gone "
                                    "by.",
                                    "Your last session was on %s. Since then %d whole days have "
                                    "gone by.", (gulong) days), since, days);
}

/* Sets round down, so little doses shrink by more than the rule says. */
static void
say_smaller_start (MidlineSuggestion *suggestion)
{
  g_autofree char *last = midline_words_day (suggestion->effect->cut_last);

  suggestion->question = g_strdup (_("Welcome back: start a little smaller?"));
  if (suggestion->effect->model_number > 0)
    /* Translators: a number of per cent and a day */
    suggestion->outcome = g_strdup_printf (_("The plan goes back to an earlier week, and until %s "
                                             "each session is at least %d %% smaller."),
                                           last, suggestion->effect->cut_percent);
  else if (suggestion->effect->changes->len > 0)
    /* Translators: a day and a number of per cent */
    suggestion->outcome = g_strdup_printf (_("What you stepped up last goes one step back, and "
                                             "until %s there are at least %d %% fewer sets."),
                                           last, suggestion->effect->cut_percent);
  else
    /* Translators: a day and a number of per cent */
    suggestion->outcome = g_strdup_printf (_("Until %s there are at least %d %% fewer sets."),
                                           last, suggestion->effect->cut_percent);
}

/* FALSE where the plan has nothing to go back to. */
static gboolean
fill_days_off (const MidlineCourse *course,
               MidlineSuggestion   *suggestion,
               const DaysOff       *off)
{
  const MidlineWeek *model = NULL;

  suggestion->effect->has_high_load = TRUE;
  if (off->cut_percent > 0)
    {
      suggestion->effect->cut_percent = off->cut_percent;
      suggestion->effect->cut_last = course->today + CUT_DAYS - 1;
    }
  if (off->rule == MIDLINE_RULE_4_WEEKS_OFF)
    model = find_first_model (course);
  else if (off->rule == MIDLINE_RULE_2_WEEKS_OFF)
    model = find_earlier_model (course);
  else
    add_ways_back (course, suggestion->effect);
  suggestion->effect->model_number = model != NULL ? model->number : 0;

  if (off->rule != MIDLINE_RULE_4_WEEKS_OFF)
    {
      say_smaller_start (suggestion);
      return TRUE;
    }
  suggestion->asks_screening = TRUE;
  suggestion->question = g_strdup (_("Welcome back: start this phase again?"));
  suggestion->outcome = g_strdup (_("The safety questions come first. Then the plan starts again "
                                    "with the first week of its phase."));

  return model != NULL;
}

/*
 * midline_rules_add_days_off:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * Days off are counted until a set is done. Each length is asked once.
 */
void
midline_rules_add_days_off (const MidlineCourse *course,
                            GPtrArray           *suggestions)
{
  int days = midline_course_count_days_off (course);

  for (guint i = 0; i < G_N_ELEMENTS (days_off_rules); i++)
    {
      const DaysOff *off = &days_off_rules[i];
      MidlineSuggestion *suggestion;

      if (days < off->least_days)
        continue;
      /* Who never began has no step to take back. */
      if (!has_begun (course) && off->rule != MIDLINE_RULE_4_WEEKS_OFF)
        return;
      suggestion = midline_suggestion_new (course, off->rule, NULL, course->last_trained,
                                           MIDLINE_NO_DATE);
      say_days_off (course, suggestion, days);
      if (fill_days_off (course, suggestion, off))
        g_ptr_array_add (suggestions, suggestion);
      else
        midline_suggestion_free (suggestion);
      return;
    }
}
