/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-hurts-state.h"

#include "midline-diary.h"

#include <glib/gi18n-lib.h>

/** midline_hurts_state_free: frees the state. */
void
midline_hurts_state_free (MidlineHurtsState *self)
{
  g_free (self->about);
  g_free (self->notice);
  g_free (self->stop_label);
  g_free (self);
}

static char *
dup_about (const MidlineHurtsInput *input)
{
  if (input->exercise == NULL)
    return g_strdup ("");
  switch (input->side)
    {
    case MIDLINE_SIDE_RIGHT:
      /* Translators: an exercise, for example “Clamshell, right side” */
      return g_strdup_printf (_("%s, right side"), input->exercise->name);
    case MIDLINE_SIDE_LEFT:
      /* Translators: an exercise, for example “Clamshell, left side” */
      return g_strdup_printf (_("%s, left side"), input->exercise->name);
    case MIDLINE_SIDE_BOTH:
    default:
      return g_strdup (input->exercise->name);
    }
}

static char *
dup_stop_notice (const MidlineHurtsInput *input)
{
  const char *stop = _("Above 5, stop this exercise for today.");

  if (input->exercise == NULL)
    return g_strdup (_("Above 5, stop for today."));
  if (input->easier != NULL)
    /* Translators: a sentence, and the name of an exercise: “Above 5, stop this exercise for today.
     * Next time Midline suggests this instead: Clamshell.” */
    return g_strdup_printf (_("%s Next time Midline suggests this instead: %s."), stop,
                            input->easier->name);
  return g_strdup_printf (_("%s Next time Midline suggests fewer sets."), stop);
}

static void
fill_notice (MidlineHurtsState       *self,
             const MidlineHurtsInput *input)
{
  switch (self->step)
    {
    case MIDLINE_PAIN_STEP_CARRY_ON:
      /* Translators: the limit of pain, for example “Your limit here is 3: you can carry on.” */
      self->notice = g_strdup_printf (_("Your limit here is %d: you can carry on."),
                                      input->pain_limit_0_to_10);
      self->css_class = "comfort";
      break;
    case MIDLINE_PAIN_STEP_LESS_RANGE:
      self->notice = g_strdup_printf (_("Your limit here is %d. Make the movement smaller, or stop "
                                        "this exercise."), input->pain_limit_0_to_10);
      self->css_class = "care";
      break;
    case MIDLINE_PAIN_STEP_STOP_EXERCISE:
      self->notice = dup_stop_notice (input);
      self->css_class = "stop";
      break;
    case MIDLINE_PAIN_STEP_LOCK:
    default:
      self->notice = g_strdup (_("Above 7, the session ends and your plan closes, until a "
                                 "clinician said that exercise is fine."));
      self->css_class = "stop";
    }
}

/**
 * midline_hurts_state_from:
 * @input: the exercise and the number
 *
 * Returns: (transfer full): what It Hurts shows
 */
MidlineHurtsState *
midline_hurts_state_from (const MidlineHurtsInput *input)
{
  MidlineHurtsState *self = g_new0 (MidlineHurtsState, 1);

  self->about = dup_about (input);
  self->can_stop = input->pain_0_to_10 != MIDLINE_NOT_ENTERED;
  self->step = MIDLINE_PAIN_STEP_CARRY_ON;
  if (self->can_stop)
    {
      self->step = midline_pain_step_from (input->pain_0_to_10, input->pain_limit_0_to_10);
      fill_notice (self, input);
    }
  self->can_carry_on = self->step <= MIDLINE_PAIN_STEP_LESS_RANGE;
  if (self->step == MIDLINE_PAIN_STEP_LOCK)
    self->stop_label = g_strdup (_("End the Session"));
  else
    self->stop_label = g_strdup (input->exercise != NULL ? _("Stop This Exercise")
                                                         : _("Stop for Today"));
  return self;
}
