/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the builder knows of each exercise before it looks at places: things, chips, what the diary
 * has reached, what is one rung apart (plan-engine: the answers used, what a day holds). */

#include "midline-planner-private.h"

#include "midline-ladder-private.h"
#include "midline-phase-gate.h"

#include <string.h>

/**
 * midline_planner_find_burdens:
 * @answers: what the person said
 *
 * Returns: the #MidlineBurden flags of the answers
 */
guint
midline_planner_find_burdens (const MidlineAnswers *answers)
{
  guint burdens = 0;

  if (midline_answers_get_daily_life_pain (answers) > 2)
    burdens |= MIDLINE_BURDEN_DAILY_LIFE;
  if (answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] > 2)
    burdens |= MIDLINE_BURDEN_STAIRS;
  if (midline_answers_is_sore_for_load (answers))
    burdens |= MIDLINE_BURDEN_SORE;

  return burdens;
}

/* Whether other rules of the phase hold for an exercise: with hip work only, the hip alone leaves
 * Settle. */
static gboolean
is_in_settle (const MidlinePlanner  *self,
              const MidlineExercise *exercise)
{
  return self->request->phase == MIDLINE_PHASE_SETTLE ||
         (self->request->hip_work_only && exercise->pillar != MIDLINE_PILLAR_HIP);
}

/**
 * midline_planner_get_base_sets:
 * @self: the builder
 * @exercise: an exercise
 *
 * Returns: the sets to aim at: two in Settle, else as many as the record says
 */
int
midline_planner_get_base_sets (const MidlinePlanner  *self,
                               const MidlineExercise *exercise)
{
  if (is_in_settle (self, exercise))
    return MIN (exercise->dose.sets, MIDLINE_BASE_SETS);

  return exercise->dose.sets;
}

static MidlineAnswers *
copy_answers_without_pain (const MidlineAnswers *answers)
{
  MidlineAnswers *copy = midline_answers_copy (answers);

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    copy->pain_0_to_10[i] = 0;

  return copy;
}

static void
load_facts (MidlinePlanner *self)
{
  g_autoptr(MidlineAnswers) with_chips = copy_answers_without_pain (self->answers);
  g_autoptr(MidlineAnswers) without_chips = copy_answers_without_pain (self->answers);

  without_chips->spare = (MidlineSpare) 0;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      MidlineCandidate *candidate = &self->candidates[i];
      MidlineExercise *exercise = midline_catalogue_get_exercise (self->catalogue, i);

      candidate->exercise = exercise;
      candidate->has_things = midline_answers_fit_exercise (without_chips, exercise) &&
                              (exercise->position != MIDLINE_POSITION_RUNNING ||
                               self->answers->runs);
      candidate->is_unspared = candidate->has_things &&
                               midline_answers_fit_exercise (with_chips, exercise);
      candidate->is_done_well = midline_training_history_is_done_well (self->history,
                                                                       exercise->id);
    }
}

/* A rung is earned when the next one below it goes well; rungs below that do not fit the person
 * are stepped over. */
static void
load_earned (MidlinePlanner       *self,
             const MidlineLadders *ladders)
{
  gboolean grew = TRUE;

  while (grew)
    {
      grew = FALSE;
      for (guint i = 0; i < ladders->steps->len; i++)
        {
          const MidlineLadderStep *step = &g_array_index (ladders->steps, MidlineLadderStep, i);
          const MidlineCandidate *below = &self->candidates[step->below];
          MidlineCandidate *above = &self->candidates[step->above];

          if (!above->is_earned &&
              (below->is_done_well || (below->is_earned && !below->is_unspared)))
            grew = above->is_earned = TRUE;
        }
    }
}

/* The highest level that goes well on each exercise's ladder, and whether anything harder does. */
static void
find_reached (const MidlinePlanner *self,
              const MidlineLadders *ladders,
              int                  *reached,
              gboolean             *is_passed)
{
  g_autofree gboolean *marks = g_new (gboolean, MAX (self->n_candidates, 1));

  for (guint i = 0; i < self->n_candidates; i++)
    {
      int level = self->candidates[i].exercise->level;

      if (!self->candidates[i].is_done_well)
        continue;

      reached[i] = MAX (reached[i], level);
      memset (marks, 0, self->n_candidates * sizeof *marks);
      midline_ladders_mark_above (ladders, i, marks);
      for (guint j = 0; j < self->n_candidates; j++)
        if (marks[j])
          reached[j] = MAX (reached[j], level);

      memset (marks, 0, self->n_candidates * sizeof *marks);
      midline_ladders_mark_below (ladders, i, marks);
      for (guint j = 0; j < self->n_candidates; j++)
        if (marks[j])
          {
            reached[j] = MAX (reached[j], level);
            is_passed[j] = TRUE;
          }
    }
}

/* A step that was accepted holds for as long as the exercise stands in the plan. */
static gboolean
is_taken_up (const MidlinePlanner   *self,
             const MidlineCandidate *candidate)
{
  if (!midline_training_history_is_accepted (self->history, candidate->exercise->id))
    return FALSE;

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    if (candidate->before[kind] != NULL)
      return TRUE;

  return FALSE;
}

static void
load_reach (MidlinePlanner       *self,
            const MidlineLadders *ladders)
{
  g_autofree int *reached = g_new0 (int, MAX (self->n_candidates, 1));
  g_autofree gboolean *is_passed = g_new0 (gboolean, MAX (self->n_candidates, 1));

  find_reached (self, ladders, reached, is_passed);

  for (guint i = 0; i < self->n_candidates; i++)
    {
      MidlineCandidate *candidate = &self->candidates[i];
      int level = candidate->exercise->level;
      int max_level = is_in_settle (self, candidate->exercise)
                        ? 1 : midline_phase_get_max_level (self->request->phase);

      candidate->is_in_reach = level <= max_level &&
                               (level <= 1 || candidate->is_done_well || is_passed[i] ||
                                is_taken_up (self, candidate) ||
                                (candidate->is_earned && level <= reached[i] + 1));
    }
}

static void
load_previous_item (MidlinePlanner       *self,
                    const MidlineSession *session,
                    guint                 position)
{
  const MidlinePlanItem *item = g_ptr_array_index (session->items, position);

  for (guint i = 0; i < self->n_candidates; i++)
    if (g_str_equal (self->candidates[i].exercise->id, item->exercise_id))
      {
        self->candidates[i].before[session->kind] = item;
        self->candidates[i].before_position[session->kind] = position;
      }
}

static void
load_previous_week (MidlinePlanner *self)
{
  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    {
      MidlineSession *session = NULL;

      if (self->previous != NULL)
        session = midline_week_find_model (self->previous, (MidlineSessionKind) kind);
      if (session == NULL)
        continue;

      self->was_shortened[kind] = session->shortened;
      for (guint i = 0; i < session->items->len; i++)
        load_previous_item (self, session, i);
    }
}

/**
 * midline_planner_load_candidates:
 * @self: the builder; its candidates and neighbours are made
 */
void
midline_planner_load_candidates (MidlinePlanner *self)
{
  g_autoptr(MidlineLadders) ladders = midline_ladders_new (self->catalogue);

  self->n_candidates = ladders->n_rungs;
  self->candidates = g_new0 (MidlineCandidate, MAX (self->n_candidates, 1));
  self->neighbours = g_new0 (gboolean, MAX (self->n_candidates * self->n_candidates, 1));

  for (guint i = 0; i < ladders->steps->len; i++)
    {
      const MidlineLadderStep *step = &g_array_index (ladders->steps, MidlineLadderStep, i);

      self->neighbours[step->below * self->n_candidates + step->above] = TRUE;
      self->neighbours[step->above * self->n_candidates + step->below] = TRUE;
    }

  load_facts (self);
  load_previous_week (self);
  load_earned (self, ladders);
  load_reach (self, ladders);
}
