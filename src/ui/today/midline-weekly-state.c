/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-weekly-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

void
midline_weekly_state_free (MidlineWeeklyState *self)
{
  g_free (self->question);
  g_free (self->about);
  g_free (self->line);
  g_free (self->answer);
  g_free (self);
}

static MidlineDate
get_local_day (gint64 unix_seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (unix_seconds);

  if (time == NULL)
    return MIDLINE_NO_DATE;
  return midline_date_new (g_date_time_get_year (time), g_date_time_get_month (time),
                           g_date_time_get_day_of_month (time));
}

/* Asked until it is answered or put off; an answer can be changed as long as the plan week runs in
 * which it was given, and after that on the day that it is about, which can be filled in too. */
static gboolean
is_shown (const MidlineWeeklyInput *input)
{
  if (input->check_day == MIDLINE_NO_DATE || input->date > input->today)
    return FALSE;
  if (input->date < input->today)
    return input->date == input->check_day;
  if (input->is_locked)
    return FALSE;
  if (input->check == NULL)
    return input->put_off_on != input->today;
  return get_local_day (input->check->entered_at) >= input->week_start;
}

static char *
dup_answer (const MidlineWeeklyCheck *check)
{
  int highest = MIDLINE_PAIN_NOT_TRIED;

  for (int i = 0; check != NULL && i < MIDLINE_N_ACTIVITIES; i++)
    highest = MAX (highest, check->pain_0_to_10[i]);
  if (highest == MIDLINE_PAIN_NOT_TRIED)
    return g_strdup ("");
  if (highest == 0)
    return g_strdup (_("No pain"));
  /* Translators: the highest pain of a week, for example “At most 3 of 10” */
  return g_strdup_printf (_("At most %d of 10"), highest);
}

static void
fill_words (MidlineWeeklyState       *self,
            const MidlineWeeklyInput *input)
{
  const char *scale = _("0 is none, 10 the worst you can imagine. What the plan offers next goes "
                        "by your answers.");
  g_autofree char *week = midline_words_date_range (input->check_day - 6, input->check_day);

  if (input->check_day == input->today)
    {
      self->question = g_strdup (_("How was the knee this week?"));
      self->about = g_strdup (scale);
      self->line = g_strdup (_("The knee this week"));
      return;
    }
  /* Translators: a week and a sentence, for example “9 – 15 March. 0 is none …” */
  self->about = g_strdup_printf (_("%s. %s"), week, scale);
  if (input->date < input->today)
    {
      self->question = g_strdup (_("How was the knee that week?"));
      self->line = g_strdup (_("The knee that week"));
      return;
    }
  self->question = g_strdup (_("How was the knee last week?"));
  self->line = g_strdup (_("The knee last week"));
}

/**
 * midline_weekly_state_from:
 * @input: what the card is made from
 *
 * Returns: (transfer full): what it shows
 */
MidlineWeeklyState *
midline_weekly_state_from (const MidlineWeeklyInput *input)
{
  MidlineWeeklyState *self = g_new0 (MidlineWeeklyState, 1);

  self->is_shown = is_shown (input);
  self->is_answered = input->check != NULL;
  self->can_put_off = input->date == input->today && input->check == NULL;
  self->check_day = input->check_day;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    self->pain_0_to_10[i] = input->check != NULL ? input->check->pain_0_to_10[i]
                                                 : MIDLINE_PAIN_NOT_TRIED;
  if (self->is_shown)
    fill_words (self, input);
  self->answer = dup_answer (input->check);
  return self;
}

static MidlineDate
get_date_setting (MidlineProgram *program,
                  const char     *key)
{
  g_autofree char *value = midline_program_dup_setting (program, key);

  return value != NULL ? midline_date_from_iso (value) : MIDLINE_NO_DATE;
}

/* Today asks about the week that is over, a day gone by about the week it ended. */
static MidlineDate
get_check_day (MidlineProgram *program,
               MidlineDate     date)
{
  MidlinePlan *plan = midline_program_get_plan (program);

  if (date == MIDLINE_NO_DATE)
    return MIDLINE_NO_DATE;
  if (date == midline_program_get_today (program))
    return midline_program_get_weekly_check_day (program);
  return plan != NULL && midline_weekly_check_find_day (plan, date) == date ? date
                                                                            : MIDLINE_NO_DATE;
}

/**
 * midline_weekly_state_from_program:
 * @program: the person's program
 * @date: the day in view, or MIDLINE_NO_DATE to ask nothing
 *
 * Returns: (transfer full): what the card shows on that day
 */
MidlineWeeklyState *
midline_weekly_state_from_program (MidlineProgram *program,
                                   MidlineDate     date)
{
  MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate today = midline_program_get_today (program);
  MidlineDate check_day = get_check_day (program, date);
  g_autoptr (MidlineWeeklyCheck) check = midline_program_dup_weekly_check (program, check_day);
  MidlineWeeklyInput input = {
    .date = date,
    .today = today,
    .check_day = check_day,
    .is_locked = midline_program_is_locked (program),
    .check = check,
  };

  if (plan != NULL)
    input.week_start = midline_plan_get_week_start (plan,
                                                    midline_plan_get_week_number (plan, today));
  if (check_day != MIDLINE_NO_DATE && check == NULL)
    input.put_off_on = get_date_setting (program, MIDLINE_SETTING_WEEKLY_CHECK_LATER);
  return midline_weekly_state_from (&input);
}
