/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The present week when it asks for a decision: growth, new exercises, another phase. Nothing is
 * saved before the person answers; until then the week carries on the one before. */

#include "midline-program-private.h"
#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* More changes than one person makes in a week. */
#define MOST_CHANGES_OF_A_WEEK 500

/* To be called when something changed that a proposal is made from; it is made again when it is
 * next asked for. */
void
midline_program_forget_proposal (MidlineProgram *self)
{
  g_clear_pointer (&self->proposed_week, midline_week_unref);
  self->has_looked_for_proposal = FALSE;
}

/* Whether the person has decided on this week: the newest line about it in the plan history is no
 * decision taken back. Lines about edits of the week name a day, decisions do not. */
static gboolean
is_decided (MidlineProgram *self,
            int             number,
            MidlineDate     week_start)
{
  g_autoptr (GPtrArray) changes = midline_program_load_plan_history (self, MOST_CHANGES_OF_A_WEEK);

  for (guint i = 0; i < changes->len; i++)
    {
      const MidlinePlanChange *change = g_ptr_array_index (changes, i);

      if (change->on < week_start)
        break;
      if (change->week_number != number || change->date != MIDLINE_NO_DATE)
        continue;
      if (change->kind == MIDLINE_CHANGE_UNDONE)
        return FALSE;
      if (change->kind == MIDLINE_CHANGE_NEW_WEEK || change->kind == MIDLINE_CHANGE_KEPT
          || change->kind == MIDLINE_CHANGE_PHASE)
        return TRUE;
    }
  return FALSE;
}

/* A week that holds an accepted suggestion is no longer the builder's: what it would make of the
 * week is no growth to ask about. */
static gboolean
holds_accepted_suggestion (MidlineProgram *self,
                           MidlineDate     week_start)
{
  g_autoptr (GPtrArray) changes = midline_program_load_plan_history (self, MOST_CHANGES_OF_A_WEEK);

  for (guint i = 0; i < changes->len; i++)
    {
      const MidlinePlanChange *change = g_ptr_array_index (changes, i);

      if (change->on < week_start)
        return FALSE;
      if (change->kind == MIDLINE_CHANGE_ACCEPTED)
        return TRUE;
    }
  return FALSE;
}

static gboolean
holds_exercise (const MidlineWeek *week,
                const char        *exercise_id)
{
  for (guint i = 0; i < week->sessions->len; i++)
    if (midline_session_find (g_ptr_array_index (week->sessions, i), exercise_id) != NULL)
      return TRUE;
  return FALSE;
}

/* (transfer full) (element-type MidlineExercise): each once, in the order of the week */
static GPtrArray *
list_new_exercises (MidlineProgram    *self,
                    const MidlineWeek *before,
                    const MidlineWeek *after)
{
  GPtrArray *exercises = g_ptr_array_new ();

  for (guint i = 0; i < after->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (after->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          MidlinePlanItem *item = g_ptr_array_index (session->items, j);
          MidlineExercise *exercise =
            midline_catalogue_lookup (midline_program_get_catalogue (self), item->exercise_id);

          if (exercise != NULL && !holds_exercise (before, item->exercise_id)
              && !g_ptr_array_find (exercises, exercise, NULL))
            g_ptr_array_add (exercises, exercise);
        }
    }
  return exercises;
}

/* Growth, a new exercise or another phase asks for a decision; anything else is a copy. */
static gboolean
asks_for_decision (MidlineProgram    *self,
                   const MidlineWeek *copy,
                   const MidlineWeek *proposal)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (self);
  g_autoptr (GPtrArray) new_exercises = NULL;

  if (proposal->phase != copy->phase || !proposal->hip_work_only != !copy->hip_work_only)
    return TRUE;
  if (holds_accepted_suggestion (self, proposal->start))
    return FALSE;
  if (midline_week_get_knee_load (proposal, catalogue)
      > midline_week_get_knee_load (copy, catalogue))
    return TRUE;
  new_exercises = list_new_exercises (self, copy, proposal);
  return new_exercises->len > 0;
}

/* (transfer full) (nullable): NULL when there is nothing to decide */
static MidlineWeek *
find_proposal (MidlineProgram *self)
{
  MidlinePlan *plan = midline_program_get_plan (self);
  int number = plan != NULL ? midline_plan_get_week_number (plan, self->today) : 0;
  g_autoptr (MidlineWeek) model = NULL;
  g_autoptr (MidlineWeek) carried_on = NULL;
  g_autoptr (MidlineWeek) copy = NULL;
  g_autoptr (MidlineWeek) proposal = NULL;
  g_autoptr (MidlineCourse) course = NULL;

  if (number <= 1 || self->answers == NULL
      || midline_program_get_stored_week (self, plan, number) == NULL)
    return NULL;
  model = midline_program_dup_model_week (self, plan, number - 1);
  if (model == NULL || is_decided (self, number, midline_plan_get_week_start (plan, number)))
    return NULL;

  course = midline_program_create_course (self, MIDLINE_COURSE_WEEKS_FOR_PHASE);
  if (!midline_course_may_grow (course, model->start + 7))
    return NULL;
  proposal = midline_course_propose_week (course, model, &self->proposal_signs);
  carried_on = midline_course_carry_on_week (course, model, number);
  copy = midline_course_with_accepted (course, carried_on, carried_on->start);
  return asks_for_decision (self, copy, proposal) ? g_steal_pointer (&proposal) : NULL;
}

/**
 * midline_program_get_proposed_week:
 *
 * Returns: (transfer none) (nullable): the week that waits for a decision; NULL also on a day off,
 *   and while advice or a step back waits for its answer
 */
MidlineWeek *
midline_program_get_proposed_week (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (midline_program_is_locked (self) || midline_program_suggests_care (self)
      || midline_program_find_time_off (self, self->today) != NULL)
    return NULL;
  if (!self->has_looked_for_proposal)
    {
      self->has_looked_for_proposal = TRUE;
      self->proposed_week = find_proposal (self);
    }
  return self->proposed_week;
}

static char *
dup_next_phase_reason (const MidlinePhaseSigns *signs,
                       MidlinePhase             next)
{
  if (next == MIDLINE_PHASE_BUILD)
    /* Translators: pain of 0 to 10, and a phase of the plan */
    return g_strdup_printf (_("Daily life hurt at most %d of 10 in your last weekly check, at "
                              "least half of your sessions stayed at 3 or below, and the last "
                              "three mornings were fine. That fits the next phase: %s."),
                            signs->weekly_daily_life_pain_0_to_10,
                            midline_phase_get_name (next));
  /* Translators: a number of sessions, pain of 0 to 10, and a phase of the plan */
  return g_strdup_printf (_("%d of your last 10 strength sessions stayed at 2 or below, stairs "
                            "hurt at most %d of 10, and hip and thigh exercises went well. That "
                            "fits the next phase: %s."),
                          signs->green_strength_sessions_of_10,
                          signs->weekly_stairs_pain_0_to_10, midline_phase_get_name (next));
}

/** midline_program_dup_proposal_reason: (nullable): what would change, and why, in a sentence. */
char *
midline_program_dup_proposal_reason (MidlineProgram *self)
{
  MidlineWeek *proposed;
  g_autoptr (MidlineWeek) present = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *list = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  proposed = midline_program_get_proposed_week (self);
  if (proposed == NULL)
    return NULL;
  present = midline_program_dup_week (self, self->today, NULL);
  if (proposed->phase != present->phase && proposed->hip_work_only)
    return g_strdup (_("The first phase has lasted longer than usual. It is a good time to have "
                       "a clinician look at the knee. Until then you could build up the hip "
                       "alone, with everything else as gentle as it is."));
  if (proposed->phase != present->phase)
    return dup_next_phase_reason (&self->proposal_signs, proposed->phase);
  if (present->hip_work_only && !proposed->hip_work_only)
    return g_strdup (_("The knee has settled by your entries. The whole plan can build up now, "
                       "not only the hip."));

  exercises = list_new_exercises (self, present, proposed);
  if (exercises->len == 0)
    return g_strdup (_("A little more than last week, within what you did before."));
  names = g_ptr_array_new ();
  for (guint i = 0; i < exercises->len; i++)
    g_ptr_array_add (names, ((MidlineExercise *) g_ptr_array_index (exercises, i))->name);
  g_ptr_array_add (names, NULL);
  list = midline_words_list ((const char * const *) names->pdata);
  /* Translators: names of exercises, for example “New this week: Clamshell and Bridge.” */
  return g_strdup_printf (_("New this week: %s."), list);
}

/* @proposed from today on; days gone by stay as they were planned. (transfer full) */
static MidlineWeek *
dup_rest_of_week (MidlineProgram    *self,
                  const MidlineWeek *present,
                  const MidlineWeek *proposed)
{
  MidlineWeek *week = midline_week_copy (proposed);
  guint at = 0;

  for (guint i = week->sessions->len; i > 0; i--)
    if (((MidlineSession *) g_ptr_array_index (week->sessions, i - 1))->date < self->today)
      g_ptr_array_remove_index (week->sessions, i - 1);
  for (guint i = 0; i < present->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (present->sessions, i);

      if (session->date < self->today)
        g_ptr_array_insert (week->sessions, (int) at++, midline_session_copy (session));
    }
  return week;
}

static MidlineChangeKind
find_kind (const MidlineWeek *present,
           const MidlineWeek *proposed,
           gboolean           accept)
{
  if (!accept)
    return MIDLINE_CHANGE_KEPT;
  return proposed->phase != present->phase ? MIDLINE_CHANGE_PHASE : MIDLINE_CHANGE_NEW_WEEK;
}

/**
 * midline_program_answer_proposal:
 * @accept: TRUE takes the proposed week from today on; FALSE keeps the present exercises until the
 *   next week is proposed
 *
 * Either answer is a line of the plan history and can be undone, which brings the proposal back.
 *
 * Returns: whether it is saved; FALSE also when nothing waits for an answer
 */
gboolean
midline_program_answer_proposal (MidlineProgram *self,
                                 gboolean        accept)
{
  g_autoptr (MidlineWeek) present = NULL;
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (MidlinePlanChange) change = NULL;
  MidlineWeek *proposed;
  MidlinePlan *plan;
  MidlineUndoStep *step;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  proposed = midline_program_get_proposed_week (self);
  if (proposed == NULL)
    return FALSE;
  plan = midline_program_get_plan (self);
  present = midline_week_ref (midline_program_get_stored_week (self, plan, proposed->number));
  week = accept ? dup_rest_of_week (self, present, proposed) : midline_week_ref (present);
  change = midline_plan_change_new (find_kind (present, proposed, accept));
  change->entered_at = midline_program_get_unix_seconds (self);
  change->on = self->today;
  change->week_number = week->number;
  if (accept)
    change->why = midline_program_dup_proposal_reason (self);
  if (!midline_program_store_week (self, plan->id, week, change))
    return FALSE;

  step = g_new0 (MidlineUndoStep, 1);
  step->plan_id = plan->id;
  step->week_before = g_steal_pointer (&present);
  step->change = g_steal_pointer (&change);
  midline_program_push_undo (self, step);
  midline_program_forget_proposal (self);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, accept ? _("Suggested week taken") : _("Week kept as it is"));
  return TRUE;
}
