/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Edits of the plan by the person: each is a pure function of the core applied to a built week,
 * saved with a line in the plan history, and can be undone. */

#include "midline-program-private.h"
#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* The stored week and version that @date belongs to; FALSE where the day is not built. */
static gboolean
find_week (MidlineProgram  *self,
           MidlineDate      date,
           MidlinePlan    **plan,
           MidlineWeek    **week)
{
  *plan = midline_program_find_plan (self, date);
  *week = *plan != NULL
    ? midline_program_get_stored_week (self, *plan, midline_plan_get_week_number (*plan, date))
    : NULL;
  return *week != NULL;
}

static const char *
get_exercise_name (MidlineProgram *self,
                   const char     *exercise_id)
{
  MidlineExercise *exercise = midline_catalogue_lookup (midline_program_get_catalogue (self),
                                                        exercise_id);

  return exercise != NULL ? exercise->name : exercise_id;
}

static MidlinePlanChange *
create_change (MidlineProgram    *self,
               MidlineChangeKind  kind,
               MidlineDate        date,
               const char        *exercise_id)
{
  MidlinePlanChange *change = midline_plan_change_new (kind);

  change->entered_at = midline_program_get_unix_seconds (self);
  change->on = self->today;
  change->date = date;
  change->exercise_id = g_strdup (exercise_id);
  return change;
}

/* Saves @after (transfer full) (nullable: nothing to do) with its history line and tells @words. */
static gboolean
apply (MidlineProgram    *self,
       MidlinePlan       *plan,
       MidlineWeek       *before,
       MidlineWeek       *after,
       MidlinePlanChange *change,
       const char        *words)
{
  g_autoptr (MidlineWeek) week = after;
  g_autoptr (MidlineWeek) kept = midline_week_ref (before);
  MidlineUndoStep *step;

  if (week == NULL || midline_week_equal (before, week))
    return FALSE;
  change->week_number = week->number;
  if (!midline_program_store_week (self, plan->id, week, change))
    return FALSE;
  step = g_new0 (MidlineUndoStep, 1);
  step->plan_id = plan->id;
  step->week_before = g_steal_pointer (&kept);
  step->change = midline_plan_change_copy (change);
  midline_program_push_undo (self, step);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, words);
  return TRUE;
}

/**
 * midline_program_list_swaps:
 * @date: a day of a built week
 * @exercise_id: an exercise of that day
 *
 * Returns: (transfer full) (element-type MidlineSwapOffer): the exercises that fit in its place,
 *   best first; empty where the day is not built
 */
GPtrArray *
midline_program_list_swaps (MidlineProgram *self,
                            MidlineDate     date,
                            const char     *exercise_id)
{
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (!find_week (self, date, &plan, &week))
    return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_swap_offer_free);
  return midline_plan_edit_list_swaps (midline_program_get_catalogue (self), self->answers, week,
                                       date, exercise_id);
}

/**
 * midline_program_swap:
 * @date: a day of a built week
 * @exercise_id: an exercise of that day
 * @new_exercise_id: one that midline_program_list_swaps() offers
 *
 * Puts another exercise in the place of one. Emits “done” and can be undone, as does every edit
 * of this file.
 *
 * Returns: whether it is saved; FALSE also where @date lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_swap (MidlineProgram *self,
                      MidlineDate     date,
                      const char     *exercise_id,
                      const char     *new_exercise_id)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *words = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, date, &plan, &week))
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_SWAPPED, date, exercise_id);
  change->new_exercise_id = g_strdup (new_exercise_id);
  /* Translators: a toast, for example “Swapped for Bridge” */
  words = g_strdup_printf (_("Swapped for %s"), get_exercise_name (self, new_exercise_id));
  return apply (self, plan, week,
                midline_plan_edit_swap (midline_program_get_catalogue (self), week, date,
                                        exercise_id, new_exercise_id),
                change, words);
}

/**
 * midline_program_set_dose:
 * @date: a day of a built week
 * @exercise_id: an exercise of that day
 * @dose: its new dose; brought into its bounds
 *
 * Returns: whether it is saved; FALSE also where @date lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_set_dose (MidlineProgram    *self,
                          MidlineDate        date,
                          const char        *exercise_id,
                          const MidlineDose *dose)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *dose_words = NULL;
  g_autofree char *words = NULL;
  MidlinePlanItem *item;
  MidlineSession *session;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, date, &plan, &week))
    return FALSE;
  session = midline_week_get_session (week, date);
  item = session != NULL ? midline_session_find (session, exercise_id) : NULL;
  if (item == NULL)
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_DOSE, date, exercise_id);
  change->old_dose = item->dose;
  change->new_dose = *dose;
  dose_words = midline_words_dose (dose);
  /* Translators: a toast: an exercise and its new dose, for example “Clamshell: 2 sets of 10” */
  words = g_strdup_printf (_("%s: %s"), get_exercise_name (self, exercise_id), dose_words);
  return apply (self, plan, week, midline_plan_edit_set_dose (week, date, exercise_id, dose),
                change, words);
}

/**
 * midline_program_move_exercise:
 * @from: a day of a built week
 * @to: another day of the same week
 * @exercise_id: an exercise of @from
 *
 * Returns: whether it is saved; FALSE also where a day lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_move_exercise (MidlineProgram *self,
                               MidlineDate     from,
                               MidlineDate     to,
                               const char     *exercise_id)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *day = midline_words_date_long (to);
  g_autofree char *words = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, from, &plan, &week) || midline_program_find_plan (self, to) != plan)
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_MOVED, from, exercise_id);
  change->new_date = to;
  /* Translators: a toast, for example “Clamshell moved to Friday, 13 March” */
  words = g_strdup_printf (_("%s moved to %s"), get_exercise_name (self, exercise_id), day);
  return apply (self, plan, week,
                midline_plan_edit_move (midline_program_get_catalogue (self), week, from, to,
                                        exercise_id),
                change, words);
}

/**
 * midline_program_move_session:
 * @from: a day of a built week that has a session
 * @to: another day of the same week; a session there comes to @from
 *
 * Returns: whether it is saved; FALSE also where a day lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_move_session (MidlineProgram *self,
                              MidlineDate     from,
                              MidlineDate     to)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *day = midline_words_date_long (to);
  g_autofree char *words = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, from, &plan, &week) || midline_program_find_plan (self, to) != plan)
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_MOVED, from, NULL);
  change->new_date = to;
  /* Translators: a toast, for example “Session moved to Friday, 13 March” */
  words = g_strdup_printf (_("Session moved to %s"), day);
  return apply (self, plan, week, midline_plan_edit_move_session (week, from, to), change, words);
}

/**
 * midline_program_remove_exercise:
 * @date: a day of a built week
 * @exercise_id: an exercise of that day
 *
 * Returns: whether it is saved; FALSE also where @date lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_remove_exercise (MidlineProgram *self,
                                 MidlineDate     date,
                                 const char     *exercise_id)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *words = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, date, &plan, &week))
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_REMOVED, date, exercise_id);
  /* Translators: a toast, for example “Clamshell removed” */
  words = g_strdup_printf (_("%s removed"), get_exercise_name (self, exercise_id));
  return apply (self, plan, week, midline_plan_edit_remove (week, date, exercise_id), change,
                words);
}

/**
 * midline_program_add_exercise:
 * @date: a day of a built week
 * @exercise_id: an exercise that the day does not hold yet
 *
 * Adds an exercise with its typical dose.
 *
 * Returns: whether it is saved; FALSE also where @date lies in no built week or nothing would
 *   change
 */
gboolean
midline_program_add_exercise (MidlineProgram *self,
                              MidlineDate     date,
                              const char     *exercise_id)
{
  MidlineExercise *exercise;
  g_autoptr (MidlinePlanChange) change = NULL;
  g_autofree char *day = midline_words_date_long (date);
  g_autofree char *words = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self), exercise_id);
  if (exercise == NULL || !find_week (self, date, &plan, &week))
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_ADDED, date, exercise_id);
  change->new_dose = exercise->dose;
  /* Translators: a toast, for example “Clamshell added to Friday, 13 March” */
  words = g_strdup_printf (_("%s added to %s"), exercise->name, day);
  return apply (self, plan, week,
                midline_plan_edit_add (midline_program_get_catalogue (self), week, date,
                                       exercise_id, &exercise->dose),
                change, words);
}

/* Half the usual minutes, but never without what matters. (transfer full) (nullable) */
static MidlineWeek *
dup_shortened_week (MidlineProgram *self,
                    MidlineWeek    *week,
                    MidlineDate     date)
{
  return midline_plan_edit_shorten (midline_program_get_catalogue (self), week, date,
                                    self->answers->minutes / 2);
}

/** midline_program_get_short_minutes: minutes of @date when shortened; 0: it cannot be shorter. */
int
midline_program_get_short_minutes (MidlineProgram *self,
                                   MidlineDate     date)
{
  g_autoptr (MidlineWeek) after = NULL;
  MidlineSession *session;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), 0);

  if (!find_week (self, date, &plan, &week))
    return 0;
  session = midline_week_get_session (week, date);
  if (session == NULL || session->shortened)
    return 0;
  after = dup_shortened_week (self, week, date);
  if (after == NULL || midline_week_equal (week, after))
    return 0;
  return midline_session_get_minutes (midline_week_get_session (after, date),
                                      midline_program_get_catalogue (self));
}

/**
 * midline_program_shorten_session:
 * @date: a day of a built week
 *
 * Cuts a session down to half the usual minutes, but never below what matters.
 *
 * Returns: whether it is saved; FALSE also where it cannot be shorter
 */
gboolean
midline_program_shorten_session (MidlineProgram *self,
                                 MidlineDate     date)
{
  g_autoptr (MidlinePlanChange) change = NULL;
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!find_week (self, date, &plan, &week))
    return FALSE;
  change = create_change (self, MIDLINE_CHANGE_SHORTENED, date, NULL);
  return apply (self, plan, week, dup_shortened_week (self, week, date), change,
                _("Session shortened"));
}

/**
 * midline_program_dup_edit_warning:
 * @after: (nullable): the week as an edit would leave it, made with a function of
 *   midline-plan-edit.h from midline_program_dup_week()
 *
 * To be asked before the edit itself is called.
 *
 * Returns: (transfer full) (nullable): one plain warning when the edit passes a bound, NULL when
 *   there is nothing to warn of
 */
char *
midline_program_dup_edit_warning (MidlineProgram    *self,
                                  const MidlineWeek *after)
{
  MidlineEditConcern concerns;
  MidlineDate first;
  MidlinePlan *plan;
  MidlineWeek *before;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (after == NULL)
    return NULL;
  first = MAX (after->start, midline_program_get_plan (self)->valid_from);
  if (!find_week (self, first, &plan, &before))
    return NULL;
  concerns = midline_plan_edit_find_concerns (midline_program_get_catalogue (self), self->answers,
                                              before, after);
  return concerns != MIDLINE_CONCERN_NONE ? midline_edit_concern_dup_text (concerns) : NULL;
}
