/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-global-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

/** midline_global_state_free: frees the state. */
void
midline_global_state_free (MidlineGlobalState *self)
{
  g_free (self->question);
  g_free (self->about);
  g_free (self->line);
  g_free (self);
}

/* Asked on the last day of the week and in the week after, until it is answered or put off. On its
 * own day it can be filled in and corrected later. */
static gboolean
is_shown (const MidlineGlobalInput *input)
{
  if (input->question_day == MIDLINE_NO_DATE || input->date > input->today)
    return FALSE;
  if (input->date < input->today)
    return input->date == input->question_day;
  return !input->is_locked && (input->change != NULL || input->put_off_on != input->today);
}

/**
 * midline_global_state_from:
 * @input: what the card is made from
 *
 * Returns: (transfer full): what it shows
 */
MidlineGlobalState *
midline_global_state_from (const MidlineGlobalInput *input)
{
  MidlineGlobalState *self = g_new0 (MidlineGlobalState, 1);
  gboolean is_today = input->date == input->today;
  g_autofree char *began = NULL;

  self->is_shown = is_shown (input);
  self->question_day = input->question_day;
  self->step = input->change != NULL ? (int) input->change->step : MIDLINE_GLOBAL_UNSAID;
  self->can_put_off = is_today && input->change == NULL;
  if (!self->is_shown)
    return self;
  began = midline_words_date_full (input->started_on);
  self->question = g_strdup (is_today
                               ? _("Compared with the start, how is your knee?")
                               : _("Compared with the start, how was your knee that day?"));
  /* Translators: a date, for example “You began on 11 March 2026. Asked after weeks 4, 8 and
   * 12.” */
  self->about = g_strdup_printf (_("You began on %s. Asked after weeks 4, 8 and 12."), began);
  self->line = g_strdup (_("Compared with the start"));
  return self;
}

static MidlineDate
get_question_day (MidlineProgram *program,
                  MidlineDate     date)
{
  MidlinePlan *plan = midline_program_get_plan (program);

  if (date == midline_program_get_today (program))
    return midline_program_get_global_question_day (program);
  if (plan == NULL || date == MIDLINE_NO_DATE)
    return MIDLINE_NO_DATE;
  return midline_global_change_find_day (plan, date) == date ? date : MIDLINE_NO_DATE;
}

static MidlineDate
get_date_setting (MidlineProgram *program,
                  const char     *key)
{
  g_autofree char *value = midline_program_dup_setting (program, key);

  return value != NULL ? midline_date_from_iso (value) : MIDLINE_NO_DATE;
}

/**
 * midline_global_state_from_program:
 * @program: the person's program
 * @date: the day in view, or MIDLINE_NO_DATE to ask nothing
 *
 * Returns: (transfer full): what the card shows on that day
 */
MidlineGlobalState *
midline_global_state_from_program (MidlineProgram *program,
                                   MidlineDate     date)
{
  MidlineDate day = get_question_day (program, date);
  g_autoptr (MidlineGlobalChange) change = midline_program_dup_global_change (program, day);
  MidlineGlobalInput input = {
    .date = date,
    .today = midline_program_get_today (program),
    .question_day = day,
    .is_locked = midline_program_is_locked (program),
    .change = change,
  };

  if (day == MIDLINE_NO_DATE)
    return midline_global_state_from (&input);
  input.started_on = midline_program_get_plan (program)->started_on;
  if (change == NULL)
    input.put_off_on = get_date_setting (program, MIDLINE_SETTING_GLOBAL_QUESTION_LATER);
  return midline_global_state_from (&input);
}
