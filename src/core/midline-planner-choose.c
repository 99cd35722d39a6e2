/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Which exercise takes a place (plan-engine: what a day holds). */

#include "midline-planner-private.h"

#include "midline-phase-gate.h"
#include "midline-plan-edit-private.h"
#include "midline-session-time.h"

/* The order of choosing. Later parts decide only where earlier ones are equal. */
#define WARM_UP_SHIFT 52
#define RANK_SHIFT 48
#define LADDER_SHIFT 44
#define LOAD_SHIFT 40
#define OTHER_DAY_SHIFT 36

static gboolean
is_own_choice (const MidlinePlanItem *item)
{
  return item != NULL && item->level_reason == MIDLINE_LEVEL_OWN_CHOICE;
}

static gboolean
is_in_day (const MidlineDraftDay *day,
           guint                  candidate)
{
  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].candidate == (int) candidate)
      return TRUE;

  return FALSE;
}

static gboolean
has_high_load (const MidlinePlanner  *self,
               const MidlineDraftDay *day,
               const MidlinePlace    *except)
{
  for (guint i = 0; i < day->n_places; i++)
    {
      const MidlinePlace *place = &day->places[i];

      if (place != except && place->candidate >= 0 &&
          self->candidates[place->candidate].exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_too_much_load (const MidlinePlanner  *self,
                  const MidlineDraftDay *day,
                  const MidlinePlace    *place,
                  const MidlineExercise *exercise)
{
  if ((exercise->not_when & MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2) != 0 &&
      (self->burdens & MIDLINE_BURDEN_DAILY_LIFE) != 0)
    return TRUE;

  if ((exercise->not_when & MIDLINE_NOT_WHEN_STAIRS_ABOVE_2) != 0 &&
      (self->burdens & MIDLINE_BURDEN_STAIRS) != 0)
    return TRUE;

  if ((self->burdens & MIDLINE_BURDEN_SORE) != 0 &&
      exercise->pillar == MIDLINE_PILLAR_QUAD_BALANCE &&
      exercise->knee_load > MIDLINE_KNEE_LOAD_LOW)
    return TRUE;

  return exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH &&
         (self->request->phase == MIDLINE_PHASE_SETTLE || self->request->hip_work_only ||
          has_high_load (self, day, place));
}

/* Fits apart from things, chips and load: of the pillar, in reach, not in the day already. What
 * the person put there may be above the level. */
static gboolean
is_in_question (const MidlinePlanner  *self,
                const MidlineDraftDay *day,
                const MidlinePlace    *place,
                guint                  candidate)
{
  return self->candidates[candidate].exercise->pillar == place->pillar &&
         !is_in_day (day, candidate) &&
         (self->candidates[candidate].is_in_reach ||
          is_own_choice (self->candidates[candidate].before[day->kind]));
}

/**
 * midline_planner_is_admissible:
 * @self: the builder
 * @day: a day
 * @place: one of its places
 * @candidate: index of an exercise
 *
 * Returns: whether the rules let the exercise take the place (what is in it now does not count,
 *   but an exercise that stands in the day already does not come twice)
 */
gboolean
midline_planner_is_admissible (const MidlinePlanner  *self,
                               const MidlineDraftDay *day,
                               const MidlinePlace    *place,
                               guint                  candidate)
{
  return self->candidates[candidate].is_unspared &&
         is_in_question (self, day, place, candidate) &&
         !is_too_much_load (self, day, place, self->candidates[candidate].exercise);
}

/* Stands on another strength day: of this week where that is built already, else of the week
 * before. Days are built in the order A, B, mobility. */
static gboolean
is_in_other_strength_day (const MidlinePlanner *self,
                          const MidlineDraft   *draft,
                          MidlineSessionKind    kind,
                          guint                 candidate)
{
  for (int other = MIDLINE_SESSION_STRENGTH_A; other <= MIDLINE_SESSION_STRENGTH_B; other++)
    {
      if (other == (int) kind)
        continue;

      if (other < (int) kind && draft->days[other].n_dates > 0)
        {
          if (is_in_day (&draft->days[other], candidate))
            return TRUE;
        }
      else if (self->candidates[candidate].before[other] != NULL)
        return TRUE;
    }

  return FALSE;
}

/* What goes well stays where it stands; then what goes well and has no place, an earned rung, the
 * rest. */
static guint
get_rank (const MidlinePlanner *self,
          MidlineSessionKind    kind,
          guint                 candidate,
          gboolean              is_in_other)
{
  const MidlineCandidate *c = &self->candidates[candidate];
  const MidlinePlanItem *before = c->before[kind];

  if (before != NULL &&
      (c->is_done_well || is_own_choice (before) ||
       self->previous->phase == self->request->phase))
    return 0;

  if (c->is_done_well)
    return is_in_other ? 3 : 1;

  return c->is_earned ? 2 : 3;
}

static gboolean
is_next_to_day (const MidlinePlanner  *self,
                const MidlineDraftDay *day,
                guint                  candidate)
{
  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].candidate >= 0 &&
        self->neighbours[candidate * self->n_candidates + (guint) day->places[i].candidate])
      return TRUE;

  return FALSE;
}

/* Lower load first for a sore knee; in Settle at least nothing of moderate load or more while
 * anything lighter fits. */
static guint
get_load_order (const MidlinePlanner  *self,
                const MidlineExercise *exercise)
{
  if ((self->burdens & MIDLINE_BURDEN_SORE) != 0)
    return (guint) midline_knee_load_get_weight (exercise->knee_load);

  return self->request->phase == MIDLINE_PHASE_SETTLE &&
         exercise->knee_load > MIDLINE_KNEE_LOAD_LOW;
}

/* Within a phase an exercise goes back into the place that it had. */
static guint64
get_kept_order (const MidlinePlanner  *self,
                const MidlineDraftDay *day,
                const MidlinePlace    *place,
                guint                  candidate)
{
  const MidlineCandidate *c = &self->candidates[candidate];
  guint64 order = c->before_position[day->kind];

  if (!c->before[day->kind]->is_core != !place->is_core)
    order |= (guint64) 1 << LADDER_SHIFT;

  return order;
}

static guint64
get_order (const MidlinePlanner  *self,
           const MidlineDraft    *draft,
           const MidlineDraftDay *day,
           const MidlinePlace    *place,
           guint                  candidate)
{
  const MidlineExercise *exercise = self->candidates[candidate].exercise;
  gboolean is_in_other = is_in_other_strength_day (self, draft, day->kind, candidate);
  guint rank = get_rank (self, day->kind, candidate, is_in_other);
  guint64 order = candidate;

  if (rank == 0 && self->previous->phase == self->request->phase)
    return get_kept_order (self, day, place, candidate);

  /* A ride warms up; it stands for strength only where nothing else does. */
  order |= (guint64) (exercise->kind == MIDLINE_EXERCISE_WARM_UP) << WARM_UP_SHIFT;
  order |= (guint64) rank << RANK_SHIFT;
  /* Two rungs of one ladder train the same: not in one session while anything else fits. */
  order |= (guint64) is_next_to_day (self, day, candidate) << LADDER_SHIFT;
  order |= (guint64) get_load_order (self, exercise) << LOAD_SHIFT;
  order |= (guint64) is_in_other << OTHER_DAY_SHIFT;

  return order;
}

/**
 * midline_planner_choose:
 * @self: the builder
 * @draft: the week as far as it is built
 * @day: the day
 * @place: an empty place of it
 * @max_seconds: most time that it may take with the sets of the first round, below 0 for any
 *
 * Returns: index of the exercise that comes first in the order of choosing, -1 when none fits
 */
int
midline_planner_choose (const MidlinePlanner  *self,
                        const MidlineDraft    *draft,
                        const MidlineDraftDay *day,
                        const MidlinePlace    *place,
                        int                    max_seconds)
{
  guint64 best_order = G_MAXUINT64;
  int best = -1;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      MidlinePlace trial = *place;
      guint64 order;

      if (!midline_planner_is_admissible (self, day, place, i))
        continue;

      order = get_order (self, draft, day, place, i);
      if (order >= best_order)
        continue;

      midline_planner_put (self, day, &trial, i);
      if (max_seconds >= 0 &&
          midline_exercise_get_seconds (self->candidates[i].exercise, &trial.dose) > max_seconds)
        continue;

      best_order = order;
      best = (int) i;
    }

  return best;
}

static gboolean
is_only_fit (const MidlinePlanner *self,
             guint                 candidate)
{
  for (guint i = 0; i < self->n_candidates; i++)
    if (i != candidate &&
        self->candidates[i].exercise->pillar == self->candidates[candidate].exercise->pillar &&
        self->candidates[i].is_unspared && self->candidates[i].is_in_reach)
      return FALSE;

  return TRUE;
}

static MidlineLevelReason
get_level_reason (const MidlinePlanner  *self,
                  const MidlinePlanItem *before,
                  guint                  candidate)
{
  const MidlineCandidate *c = &self->candidates[candidate];

  if (is_own_choice (before))
    return MIDLINE_LEVEL_OWN_CHOICE;
  if (c->is_done_well)
    return MIDLINE_LEVEL_KEPT;
  if ((self->burdens & MIDLINE_BURDEN_SORE) != 0 &&
      c->exercise->pillar == MIDLINE_PILLAR_QUAD_BALANCE)
    return MIDLINE_LEVEL_SPARING;
  if (before != NULL && self->previous->phase == self->request->phase &&
      before->level_reason != MIDLINE_LEVEL_KEPT && before->level_reason != MIDLINE_LEVEL_SPARING)
    return before->level_reason;
  if (c->is_earned)
    return MIDLINE_LEVEL_EARNED;
  if (is_only_fit (self, candidate))
    return MIDLINE_LEVEL_ONLY_FIT;
  if (c->exercise->level > 1 &&
      c->exercise->level == midline_phase_get_max_level (self->request->phase))
    return MIDLINE_LEVEL_PHASE;

  return MIDLINE_LEVEL_START;
}

/* What was agreed on last week stays: repetitions and hold always, the person's own sets while
 * the phase is the same. */
static void
take_over_dose (const MidlinePlanner  *self,
                MidlinePlace          *place,
                const MidlinePlanItem *before,
                gboolean               was_shortened)
{
  place->dose.sets = before->dose.sets;
  place->dose.reps = before->dose.reps;
  place->dose.hold_seconds = before->dose.hold_seconds;
  place->dose.rest_seconds = before->dose.rest_seconds;
  midline_dose_clamp (&place->dose, MIDLINE_MAX_LONG_HOLD_SECONDS);
  place->placed_by_person = before->placed_by_person;

  if (before->placed_by_person && !was_shortened && self->previous->phase == self->request->phase)
    place->target_sets = place->dose.sets;
}

/**
 * midline_planner_put:
 * @self: the builder
 * @day: the day
 * @place: one of its places; gets the exercise, the sets of the first round and the reason
 * @candidate: index of the exercise
 */
void
midline_planner_put (const MidlinePlanner  *self,
                     const MidlineDraftDay *day,
                     MidlinePlace          *place,
                     guint                  candidate)
{
  const MidlineExercise *exercise = self->candidates[candidate].exercise;
  const MidlinePlanItem *before = self->candidates[candidate].before[day->kind];

  place->candidate = (int) candidate;
  place->dose = exercise->dose;
  place->target_sets = midline_planner_get_base_sets (self, exercise);
  place->placed_by_person = FALSE;
  place->level_reason = get_level_reason (self, before, candidate);

  if (before != NULL)
    take_over_dose (self, place, before, self->was_shortened[day->kind]);
  place->dose.sets = MIN (place->target_sets, MIDLINE_BASE_SETS);
}

static gboolean
has_pillar (const MidlinePlanner  *self,
            const MidlineDraftDay *day,
            MidlinePillar          pillar)
{
  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].candidate >= 0 && day->places[i].pillar == pillar)
      return TRUE;

  return FALSE;
}

/**
 * midline_planner_tell_empty:
 * @self: the builder
 * @day: the day
 * @place: a place of it that no exercise fits; gets the reason
 *
 * The reason is the last hurdle that any exercise in question fails at: load where things and
 * chips would let one in, chips where things would, else things.
 */
void
midline_planner_tell_empty (const MidlinePlanner  *self,
                            const MidlineDraftDay *day,
                            MidlinePlace          *place)
{
  gboolean is_asked = !has_pillar (self, day, place->pillar);
  gboolean has_things = FALSE;
  gboolean is_unspared = FALSE;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      if (!is_in_question (self, day, place, i))
        continue;

      is_asked = TRUE;
      has_things = has_things || self->candidates[i].has_things;
      is_unspared = is_unspared || self->candidates[i].is_unspared;
    }

  place->candidate = -1;
  place->is_told_empty = is_asked;
  place->told_pillar = place->pillar;
  place->empty_reason = is_unspared ? MIDLINE_EMPTY_NOTHING_FITS_LOAD
                        : has_things ? MIDLINE_EMPTY_NOTHING_FITS_CHIPS
                                     : MIDLINE_EMPTY_NOTHING_FITS_THINGS;
}
