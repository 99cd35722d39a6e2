/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-global-change.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName steps[MIDLINE_N_GLOBAL_STEPS] = {
  /* Translators: the knee compared with the start of the plan. */
  { "much-better", N_("Much better") },
  /* Translators: the knee compared with the start of the plan. */
  { "better", N_("Better") },
  /* Translators: the knee compared with the start of the plan. */
  { "a-little-better", N_("A little better") },
  /* Translators: the knee compared with the start of the plan. */
  { "same", N_("About the same") },
  /* Translators: the knee compared with the start of the plan. */
  { "a-little-worse", N_("A little worse") },
  /* Translators: the knee compared with the start of the plan. */
  { "worse", N_("Worse") },
  /* Translators: the knee compared with the start of the plan. */
  { "much-worse", N_("Much worse") },
};

/* The plan weeks after which the question is asked (plan-engine: the diary). */
static const int weeks_asked[] = { 4, 8, 12 };

G_DEFINE_BOXED_TYPE (MidlineGlobalChange, midline_global_change, midline_global_change_copy,
                     midline_global_change_free)

/**
 * midline_global_change_new:
 * @date: the last day of the plan week it is about
 * @step: how the knee was compared with the start
 * @entered_at: Unix seconds, UTC
 *
 * Returns: (transfer full): an answer
 */
MidlineGlobalChange *
midline_global_change_new (MidlineDate       date,
                           MidlineGlobalStep step,
                           gint64            entered_at)
{
  MidlineGlobalChange *self = g_new0 (MidlineGlobalChange, 1);

  self->date = date;
  self->step = step;
  self->entered_at = entered_at;

  return self;
}

/**
 * midline_global_change_copy:
 * @self: an answer
 *
 * Returns: (transfer full): a copy
 */
MidlineGlobalChange *
midline_global_change_copy (const MidlineGlobalChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

/**
 * midline_global_change_free:
 * @self: (nullable) (transfer full): an answer
 */
void
midline_global_change_free (MidlineGlobalChange *self)
{
  g_free (self);
}

/**
 * midline_global_change_equal:
 * @a: (nullable): an answer
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_global_change_equal (const MidlineGlobalChange *a,
                             const MidlineGlobalChange *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->date == b->date && a->step == b->step && a->entered_at == b->entered_at;
}

/**
 * midline_global_step_is_better:
 * @step: how the knee was compared with the start
 *
 * Returns: whether it counts as better: the two best of the seven steps, as in the trials
 *   (Rathleff 2019 and others)
 */
gboolean
midline_global_step_is_better (MidlineGlobalStep step)
{
  return step == MIDLINE_GLOBAL_MUCH_BETTER || step == MIDLINE_GLOBAL_BETTER;
}

/**
 * midline_global_is_week_asked:
 * @week_number: a plan week, 1 for the first
 *
 * Returns: whether the question belongs to that week
 */
gboolean
midline_global_is_week_asked (int week_number)
{
  for (guint i = 0; i < G_N_ELEMENTS (weeks_asked); i++)
    if (weeks_asked[i] == week_number)
      return TRUE;

  return FALSE;
}

/**
 * midline_global_change_find_day:
 * @plan: the frame of the plan
 * @today: the present day
 *
 * The question is about the last day of its week. It is asked then and in the week after, so that a
 * forgotten answer can be made up; later it stays missing.
 *
 * Returns: the last day of the week asked about, or %MIDLINE_NO_DATE where nothing is asked
 */
MidlineDate
midline_global_change_find_day (const MidlinePlan *plan,
                                MidlineDate        today)
{
  int number;
  MidlineDate day;

  g_return_val_if_fail (plan != NULL, MIDLINE_NO_DATE);

  if (today < plan->started_on)
    return MIDLINE_NO_DATE;

  number = midline_plan_get_week_number (plan, today);
  day = midline_plan_get_week_start (plan, number) + 6;
  if (day > today)
    {
      day -= 7;
      number--;
    }

  return midline_global_is_week_asked (number) ? day : MIDLINE_NO_DATE;
}

/**
 * midline_global_step_get_id:
 * @step: how the knee was compared with the start
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_global_step_get_id (MidlineGlobalStep step)
{
  return midline_id_table_get_id (steps, MIDLINE_N_GLOBAL_STEPS, step);
}

/**
 * midline_global_step_get_name:
 * @step: how the knee was compared with the start
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_global_step_get_name (MidlineGlobalStep step)
{
  return midline_id_table_get_name (steps, MIDLINE_N_GLOBAL_STEPS, step);
}

/**
 * midline_global_step_from_id:
 * @id: (nullable): text that may be an id
 * @step: (out): how the knee was; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_global_step_from_id (const char        *id,
                             MidlineGlobalStep *step)
{
  int index = midline_id_table_find (steps, MIDLINE_N_GLOBAL_STEPS, id);

  if (index < 0)
    return FALSE;

  *step = (MidlineGlobalStep) index;

  return TRUE;
}
