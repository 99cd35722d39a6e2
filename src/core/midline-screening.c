/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-screening.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define ALL_ROWS ((1u << MIDLINE_N_SCREENING_ROWS) - 1)

/**
 * midline_care_get_title:
 * @care: what a “yes” leads to
 *
 * Returns: the title of its page, in header capitals
 */
const char *
midline_care_get_title (MidlineCare care)
{
  switch (care)
    {
    case MIDLINE_CARE_NONE:
      return _("You Can Go On");
    case MIDLINE_CARE_ASSESSMENT:
      return _("Better Have It Looked At");
    case MIDLINE_CARE_ASK_FIRST:
      return _("Please Ask a Clinician First");
    case MIDLINE_CARE_OWN_PLAN_FIRST:
      return _("Your Clinician’s Plan Comes First");
    case MIDLINE_CARE_NOT_WITHOUT:
      return _("Not Without a Clinician");
    case MIDLINE_CARE_SOON:
      return _("Please See a Clinician Soon");
    case MIDLINE_CARE_FIRST:
      return _("Please See a Clinician First");
    case MIDLINE_CARE_SAME_DAY:
      return _("Please See Someone Today");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * midline_care_get_advice:
 * @care: what a “yes” leads to
 *
 * Returns: what to do and how soon, in sentences
 */
const char *
midline_care_get_advice (MidlineCare care)
{
  switch (care)
    {
    case MIDLINE_CARE_NONE:
      return _("None of your answers asks you to see someone first.");
    case MIDLINE_CARE_ASSESSMENT:
      return _("A knee that was hurt is best looked at by a clinician before you start. Ask for "
               "a visit in the next few days. The plan stays open.");
    case MIDLINE_CARE_ASK_FIRST:
      return _("Ask your doctor which exercise is fine for you before you start. A phone call is "
               "often enough.");
    case MIDLINE_CARE_OWN_PLAN_FIRST:
      return _("The plan your clinician gave you comes first. At your next visit, or by phone, "
               "ask if these exercises fit in.");
    case MIDLINE_CARE_NOT_WITHOUT:
      return _("While bones still grow, a sore knee needs a closer look, and the hip with it. Go "
               "to a doctor or physiotherapist this week, with a parent or carer.");
    case MIDLINE_CARE_SOON:
      return _("Please stop exercising for now. Ask your doctor for a visit within a week and "
               "tell them about this.");
    case MIDLINE_CARE_FIRST:
      return _("Please stop exercising for now. See a doctor or physiotherapist in the next few "
               "days and tell them about this.");
    case MIDLINE_CARE_SAME_DAY:
      return _("This can have a cause that needs care the same day. Please stop exercising, and "
               "call your doctor or an urgent care line now.");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * midline_screening_new:
 * @asked_on: the day it is asked
 *
 * Returns: (transfer full): a screening without any answer
 */
MidlineScreening *
midline_screening_new (MidlineDate asked_on)
{
  MidlineScreening *self = g_new0 (MidlineScreening, 1);

  self->asked_on = asked_on;

  return self;
}

/**
 * midline_screening_copy:
 * @self: a screening
 *
 * Returns: (transfer full): a copy
 */
MidlineScreening *
midline_screening_copy (const MidlineScreening *self)
{
  MidlineScreening *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlineScreening, 1);
  *copy = *self;

  return copy;
}

/**
 * midline_screening_free:
 * @self: (nullable) (transfer full): a screening
 */
void
midline_screening_free (MidlineScreening *self)
{
  g_free (self);
}

G_DEFINE_BOXED_TYPE (MidlineScreening, midline_screening,
                     midline_screening_copy, midline_screening_free)

/**
 * midline_screening_equal:
 * @a: (nullable): a screening
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_screening_equal (const MidlineScreening *a,
                         const MidlineScreening *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->answered == b->answered &&
         a->yes == b->yes &&
         a->asked_on == b->asked_on &&
         a->cleared_on == b->cleared_on &&
         a->pain_0_to_10 == b->pain_0_to_10 &&
         a->pain_on == b->pain_on;
}

/**
 * midline_screening_is_complete:
 * @self: a screening
 *
 * Returns: whether every row is answered
 */
gboolean
midline_screening_is_complete (const MidlineScreening *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->answered & ALL_ROWS) == ALL_ROWS;
}

/**
 * midline_screening_is_locked:
 * @self: a screening
 *
 * Whether the plan is closed: a row that locks was answered with yes, or an exercise hurt above 7,
 * and it was not confirmed since, with a date, that a clinician said exercise is fine (evidence
 * E.1: one rule everywhere, also for under 18). The date may lie before the question: a clinician
 * may have been seen then.
 *
 * Returns: whether the plan is locked
 */
gboolean
midline_screening_is_locked (const MidlineScreening *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  if (self->cleared_on != MIDLINE_NO_DATE)
    return FALSE;
  if (self->pain_0_to_10 > MIDLINE_LOCK_ABOVE)
    return TRUE;

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if ((self->yes & 1u << i) != 0 && midline_screening_get_row (i)->locks)
      return TRUE;

  return FALSE;
}

/**
 * midline_screening_keep_clearance:
 * @self: answers just given
 * @before: (nullable): those given before
 *
 * What a clinician cleared stays cleared when the same answers are given again: at once, on the
 * same day; later, unless a warning sign is among them, for a sign that is there anew wants to be
 * looked at anew.
 */
void
midline_screening_keep_clearance (MidlineScreening       *self,
                                  const MidlineScreening *before)
{
  g_return_if_fail (self != NULL);

  if (before == NULL || before->yes != self->yes)
    return;
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if ((self->yes & 1u << i) != 0 && midline_screening_get_row (i)->is_warning_sign &&
        self->asked_on != before->asked_on)
      return;
  self->cleared_on = before->cleared_on;
}

/**
 * midline_screening_settle:
 * @self: the safety answers
 *
 * Drops what a clinician has cleared, so that a new reason to lock stands alone and is the one that
 * is told. Answers that lock nothing stay. Does nothing where nothing was cleared.
 */
void
midline_screening_settle (MidlineScreening *self)
{
  g_return_if_fail (self != NULL);

  if (self->cleared_on == MIDLINE_NO_DATE)
    return;
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if (midline_screening_get_row (i)->locks)
      self->yes &= ~(1u << i);
  self->pain_0_to_10 = 0;
  self->pain_on = MIDLINE_NO_DATE;
  self->cleared_on = MIDLINE_NO_DATE;
}

/**
 * midline_screening_lock_for_pain:
 * @self: the safety answers
 * @pain_0_to_10: pain during an exercise
 * @on: the day of it
 *
 * Above 7 the plan locks, also where a clinician cleared something before (plan-engine: holding and
 * stepping down; evidence E.2).
 */
void
midline_screening_lock_for_pain (MidlineScreening *self,
                                 int               pain_0_to_10,
                                 MidlineDate       on)
{
  g_return_if_fail (self != NULL);

  if (pain_0_to_10 <= MIDLINE_LOCK_ABOVE)
    return;
  midline_screening_settle (self);
  self->pain_0_to_10 = MIN (pain_0_to_10, 10);
  self->pain_on = on;
}

/**
 * midline_screening_keep_pain:
 * @self: answers just given
 * @before: (nullable): those given before
 *
 * Answering the questions again does not open what pain above 7 locked: only the dated word of a
 * clinician does.
 */
void
midline_screening_keep_pain (MidlineScreening       *self,
                             const MidlineScreening *before)
{
  g_return_if_fail (self != NULL);

  if (before == NULL || before->pain_0_to_10 <= MIDLINE_LOCK_ABOVE ||
      before->cleared_on != MIDLINE_NO_DATE)
    return;
  self->pain_0_to_10 = before->pain_0_to_10;
  self->pain_on = before->pain_on;
}

/* Groin or hip pain or a limp under 18 is for the same day, not for the next days (E.1, row 10). */
static MidlineCare
get_care_of_row (const MidlineScreening *self,
                 int                     index)
{
  if (index == midline_screening_find_row ("groin") &&
      (self->yes & 1u << midline_screening_find_row ("under-18")) != 0)
    return MIDLINE_CARE_SAME_DAY;

  return midline_screening_get_row ((guint) index)->care;
}

/**
 * midline_screening_get_care:
 * @self: a screening
 *
 * Returns: the most urgent of what the answers lead to, %MIDLINE_CARE_NONE when they lead nowhere
 */
MidlineCare
midline_screening_get_care (const MidlineScreening *self)
{
  MidlineCare care;
  int reason;

  g_return_val_if_fail (self != NULL, MIDLINE_CARE_NONE);

  reason = midline_screening_get_first_reason (self);
  care = reason >= 0 ? get_care_of_row (self, reason) : MIDLINE_CARE_NONE;

  return self->pain_0_to_10 > MIDLINE_LOCK_ABOVE ? MAX (care, MIDLINE_CARE_FIRST) : care;
}

/**
 * midline_screening_get_first_reason:
 * @self: a screening
 *
 * Returns: the row answered with yes that leads to the most urgent care, the first of them in the
 *   order of the list; -1 when no row was answered with yes
 */
int
midline_screening_get_first_reason (const MidlineScreening *self)
{
  int reason = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (int i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      if ((self->yes & 1u << i) == 0)
        continue;
      if (reason < 0 || get_care_of_row (self, i) > get_care_of_row (self, reason))
        reason = i;
    }

  return reason;
}

/**
 * midline_screening_dup_reason:
 * @self: a screening
 *
 * What the person said that leads to the care: pain that locked the plan, and the most urgent of
 * the answers.
 *
 * Returns: (transfer full): a sentence or two, empty when nothing was said
 */
char *
midline_screening_dup_reason (const MidlineScreening *self)
{
  GString *text;
  int reason;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  if (self->pain_0_to_10 > MIDLINE_LOCK_ABOVE)
    {
      g_autofree char *day = midline_words_date_range (self->pain_on, self->pain_on);

      /* Translators: pain and a day, for example “You wrote that an exercise hurt 8 of 10 on 5
       * March.” */
      g_string_append_printf (text, _("You wrote that an exercise hurt %d of 10 on %s."),
                              self->pain_0_to_10, day);
    }

  reason = midline_screening_get_first_reason (self);
  if (reason >= 0)
    {
      const MidlineScreeningRow *row = midline_screening_get_row ((guint) reason);

      if (text->len > 0)
        g_string_append_c (text, ' ');
      /* Translators: a safety answer is put in, such as “one calf is newly swollen, warm or
       * painful”. */
      g_string_append_printf (text, _("You said that %s."), midline_screening_row_get_said (row));
    }

  return g_string_free (text, FALSE);
}

/**
 * midline_screening_dup_explanation:
 * @self: a screening
 *
 * What the page of midline_screening_get_care() says below its title: what the person said, what
 * to do and how soon, and what single rows add (the emergency number, not to hold the breath).
 *
 * Returns: (transfer full): one paragraph
 */
char *
midline_screening_dup_explanation (const MidlineScreening *self)
{
  g_autofree char *reason = NULL;
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  reason = midline_screening_dup_reason (self);
  text = g_string_new (reason);
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, midline_care_get_advice (midline_screening_get_care (self)));

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const char *advice = midline_screening_row_get_advice (midline_screening_get_row (i));

      if ((self->yes & 1u << i) != 0 && *advice != '\0')
        g_string_append_printf (text, " %s", advice);
    }

  return g_string_free (text, FALSE);
}
