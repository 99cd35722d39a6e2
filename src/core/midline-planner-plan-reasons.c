/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* “Why this plan”: the few lines under a new plan, each only when it is true. */

#include "midline-planner.h"

#include "midline-schedule.h"

#include <glib/gi18n-lib.h>

#define MAX_REASONS 12
#define MOST_DAILY_LIFE_PAIN 5

static gboolean
is_above_3 (int pain_0_to_10)
{
  return pain_0_to_10 > 3;
}

static const char *
get_sore_reason (const MidlineAnswers *answers)
{
  int stairs = answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS];
  int squatting = answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING];

  if (!midline_answers_is_sore_for_load (answers))
    return NULL;

  if (is_above_3 (stairs) && is_above_3 (squatting))
    return _("Stairs and squatting hurt above 3, so thigh work keeps kneecap load low");
  if (is_above_3 (stairs))
    return _("Stairs hurt above 3, so thigh work keeps kneecap load low");
  if (is_above_3 (squatting))
    return _("Squatting hurts above 3, so thigh work keeps kneecap load low");
  if (stairs == MIDLINE_PAIN_NOT_TRIED && squatting == MIDLINE_PAIN_NOT_TRIED)
    return _("Stairs and squatting were not tried, so thigh work keeps kneecap load low");
  if (stairs == MIDLINE_PAIN_NOT_TRIED)
    return _("Stairs were not tried, so thigh work keeps kneecap load low");

  return _("Squatting was not tried, so thigh work keeps kneecap load low");
}

/* In Settle a mat or a towel makes room for thigh work with almost no load at all. */
static const char *
get_settle_sore_reason (const MidlineAnswers *answers)
{
  int stairs = answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS];
  int squatting = answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING];

  if ((answers->things & (MIDLINE_THING_MAT | MIDLINE_THING_TOWEL)) == 0)
    return NULL;

  if (is_above_3 (stairs) && is_above_3 (squatting))
    return _("Stairs and squatting hurt above 3, "
             "so thigh work starts with almost no kneecap load");
  if (is_above_3 (stairs))
    return _("Stairs hurt above 3, so thigh work starts with almost no kneecap load");
  if (is_above_3 (squatting))
    return _("Squatting hurts above 3, so thigh work starts with almost no kneecap load");

  return NULL;
}

static void
add_chip_reasons (const MidlineAnswers *answers,
                  GPtrArray            *reasons)
{
  static const struct { MidlineSpare spare; const char *text; } chips[MIDLINE_N_SPARES] = {
    { MIDLINE_SPARE_KNEELING, N_("Nothing in it needs kneeling, as you asked") },
    { MIDLINE_SPARE_SHOULDER, N_("Nothing in it rests on the shoulder, as you asked") },
    { MIDLINE_SPARE_LEG_TINGLING, N_("It leaves out stretches that can bring on tingling") },
    { MIDLINE_SPARE_BRUISING, N_("It leaves out the roller, because you bruise easily") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (chips); i++)
    if ((answers->spare & chips[i].spare) != 0)
      g_ptr_array_add (reasons, (gpointer) _(chips[i].text));
}

/* See someone when daily life hurts above 5 (evidence E.3); the plan is offered all the same. */
static const char *
get_care_reason (const MidlineAnswers *answers)
{
  return midline_answers_get_daily_life_pain (answers) > MOST_DAILY_LIFE_PAIN
           ? _("Daily life hurts above 5, so please have someone look at the knee as well") : NULL;
}

/* Places that stayed empty may mean that a pillar is missing, a day without strength means it. */
static gboolean
trains_all_pillars (const MidlineWeek *week)
{
  gboolean has_strength = FALSE;

  for (guint i = 0; i < week->empty_places->len; i++)
    if (!g_array_index (week->empty_places, MidlineEmptyPlace, i).is_further)
      return FALSE;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      has_strength = has_strength || midline_session_kind_is_strength (session->kind);
    }

  return has_strength;
}

static gboolean
joins_exercises (const MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    if (((MidlineSession *) g_ptr_array_index (week->sessions, i))->items->len > 1)
      return TRUE;

  return FALSE;
}

static guint
count_strength_days (const MidlineAnswers *answers)
{
  guint days = midline_schedule_pick_strength_days (answers->weekdays);
  guint n = 0;

  for (guint day = 0; day < 7; day++)
    n += days >> day & 1;

  return n;
}

static gboolean
has_mobility_day (const MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    if (((MidlineSession *) g_ptr_array_index (week->sessions, i))->kind ==
        MIDLINE_SESSION_MOBILITY)
      return TRUE;

  return FALSE;
}

static void
add_day_reasons (const MidlineAnswers *answers,
                 const MidlineWeek    *week,
                 GPtrArray            *reasons)
{
  if (count_strength_days (answers) == 1)
    g_ptr_array_add (reasons, (gpointer) _("Your days leave room for one strength day, "
                                           "so A and B take turns by week"));
  else
    g_ptr_array_add (reasons, (gpointer) _("Between two strength days lies a day of rest "
                                           "or of easy work"));

  if (!has_mobility_day (week) && week->sessions->len > 0)
    g_ptr_array_add (reasons, (gpointer) _("Each strength day ends with an IT band exercise, "
                                           "as there is no mobility day"));
}

/**
 * midline_answers_dup_plan_reasons:
 * @answers: what the person said
 * @week: the week that was built for it
 *
 * The lines under “Why this plan”, the most telling first: labels without a full stop, each only
 * when it is true of this person and week. The knee-load score always gets its caution.
 *
 * Returns: (transfer full): the lines
 */
GStrv
midline_answers_dup_plan_reasons (const MidlineAnswers *answers,
                                  const MidlineWeek    *week)
{
  g_autoptr(GPtrArray) reasons = NULL;
  GStrvBuilder *builder;
  const char *sore = NULL;
  const char *care;
  GStrv lines;

  g_return_val_if_fail (answers != NULL && week != NULL, NULL);

  reasons = g_ptr_array_sized_new (MAX_REASONS);
  if (trains_all_pillars (week))
    g_ptr_array_add (reasons, (gpointer) _("Every week trains all five pillars together, "
                                           "never one muscle alone"));
  else if (joins_exercises (week))
    g_ptr_array_add (reasons, (gpointer) _("Each day trains several parts together, "
                                           "never one muscle alone"));

  care = get_care_reason (answers);
  if (care != NULL)
    g_ptr_array_add (reasons, (gpointer) care);

  if (week->phase == MIDLINE_PHASE_SETTLE)
    sore = get_settle_sore_reason (answers);
  if (sore == NULL)
    sore = get_sore_reason (answers);
  if (sore != NULL)
    g_ptr_array_add (reasons, (gpointer) sore);

  add_chip_reasons (answers, reasons);
  add_day_reasons (answers, week, reasons);
  if (week->phase == MIDLINE_PHASE_SETTLE)
    g_ptr_array_add (reasons, (gpointer) _("It starts with two sets of each and the hip first, "
                                           "so the knee can settle"));
  g_ptr_array_add (reasons, (gpointer) _("Knee load is a book-keeping score: sets times a weight "
                                         "for each exercise"));

  builder = g_strv_builder_new ();
  for (guint i = 0; i < reasons->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (reasons, i));
  lines = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return lines;
}
