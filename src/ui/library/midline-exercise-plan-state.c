/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-plan-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define DAYS_OF_A_WEEK 7

static void
midline_add_day_free (MidlineAddDay *day)
{
  g_free (day->words);
  g_free (day);
}

static gboolean
is_in_session (const MidlineWeek *week,
               MidlineDate        date,
               const char        *exercise_id)
{
  MidlineSession *session = midline_week_get_session (week, date);

  return session != NULL && midline_session_find (session, exercise_id) != NULL;
}

static char *
dup_in_plan (const MidlineWeek *week,
             const char        *exercise_id)
{
  g_autoptr (GPtrArray) weekdays = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (MidlineDate date = week->start; date < week->start + DAYS_OF_A_WEEK; date++)
    if (is_in_session (week, date, exercise_id))
      g_ptr_array_add (weekdays,
                       (gpointer) midline_words_weekday (midline_date_get_weekday (date)));
  if (weekdays->len == 0)
    return NULL;
  g_ptr_array_add (weekdays, NULL);
  list = midline_words_list ((const char * const *) weekdays->pdata);
  /* Translators: for example “In your plan on Monday and Friday” */
  return g_strdup_printf (_("In your plan on %s"), list);
}

static MidlineAddDay *
create_day (const MidlineWeek *week,
            MidlineDate        date,
            MidlineDate        today)
{
  MidlineSession *session = midline_week_get_session (week, date);
  MidlineAddDay *day = g_new0 (MidlineAddDay, 1);
  g_autofree char *name = date == today ? g_strdup (_("Today")) : midline_words_date_long (date);

  day->date = date;
  /* Translators: a day and what it holds, for example “Friday, 13 March · Strength A” */
  day->words = g_strdup_printf (_("%s · %s"), name,
                                session != NULL ? midline_session_kind_get_name (session->kind)
                                                : _("rest day"));
  return day;
}

/**
 * midline_exercise_plan_state_from:
 * @week: (nullable): this week of the plan, %NULL without a plan
 * @is_locked: whether a safety answer keeps the plan closed
 * @today: days before it are left as they are
 * @exercise_id: the exercise
 *
 * Returns: (transfer full): where the exercise stands and where it can go
 */
MidlineExercisePlanState *
midline_exercise_plan_state_from (const MidlineWeek *week,
                                  gboolean           is_locked,
                                  MidlineDate        today,
                                  const char        *exercise_id)
{
  MidlineExercisePlanState *self;

  g_return_val_if_fail (exercise_id != NULL, NULL);

  self = g_new0 (MidlineExercisePlanState, 1);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_add_day_free);
  if (week != NULL)
    self->in_plan = dup_in_plan (week, exercise_id);
  self->is_locked = is_locked;
  if (is_locked)
    self->refusal = g_strdup (_("Your plan is locked until a clinician says that exercise is fine "
                                "for you. You can still read about this exercise."));
  else if (week == NULL)
    self->refusal = g_strdup (_("Once you have a plan, you can add this exercise to a day."));
  if (self->refusal != NULL)
    return self;
  for (MidlineDate date = MAX (today, week->start); date < week->start + DAYS_OF_A_WEEK; date++)
    if (!is_in_session (week, date, exercise_id))
      g_ptr_array_add (self->days, create_day (week, date, today));
  return self;
}

void
midline_exercise_plan_state_free (MidlineExercisePlanState *self)
{
  g_free (self->in_plan);
  g_free (self->refusal);
  g_ptr_array_unref (self->days);
  g_free (self);
}
