/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The weeks to come: the one before carried on, or built anew as a proposal, each with what the
 * person accepted meanwhile (plan-engine: weeks in time). */

#include "midline-course-private.h"

#define FLARE_DAYS 7

/* The cut alone, for a week that follows one in which the rest was applied. */
static MidlinePlanEffect *
dup_cut (const MidlinePlanEffect *effect)
{
  MidlinePlanEffect *cut = midline_plan_effect_new (effect->from);

  cut->cut_percent = effect->cut_percent;
  cut->cut_last = effect->cut_last;
  cut->has_high_load = effect->has_high_load;

  return cut;
}

/**
 * midline_course_with_accepted:
 * @self: what is known
 * @week: a week
 * @since: suggestions accepted on this day and later are not in it yet
 *
 * Returns: (transfer full): the week with what was accepted since, and with the cuts of days that
 *   reach into it
 */
MidlineWeek *
midline_course_with_accepted (const MidlineCourse *self,
                              const MidlineWeek   *week,
                              MidlineDate          since)
{
  MidlineWeek *after;

  g_return_val_if_fail (self != NULL && week != NULL, NULL);

  after = midline_week_copy (week);
  for (guint i = 0; i < self->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (self->answered, i);
      g_autoptr(MidlinePlanEffect) effect = NULL;
      g_autoptr(MidlineWeek) before = after;

      if (answer->accepted && answer->on >= since)
        effect = midline_plan_effect_copy (answer->effect);
      else if (answer->accepted && answer->effect->cut_percent > 0 &&
               answer->effect->cut_last >= week->start)
        effect = dup_cut (answer->effect);
      after = effect != NULL ? midline_plan_effect_apply (effect, self, before)
                             : midline_week_ref (before);
    }

  return after;
}

static gboolean
holds_pillar (const MidlineCourse *self,
              const MidlineWeek   *week,
              MidlineDate          date,
              MidlinePillar        pillar)
{
  const MidlineSession *session = midline_week_get_session (week, date);

  for (guint i = 0; session != NULL && i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (self->catalogue,
                                                                  item->exercise_id);

      if (exercise != NULL && exercise->pillar == pillar)
        return TRUE;
    }

  return FALSE;
}

/* A place that only a cut left empty is filled again. */
static void
forget_filled_places (const MidlineCourse *self,
                      MidlineWeek         *week)
{
  for (guint i = week->empty_places->len; i > 0; i--)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace,
                                                       i - 1);

      if (!place->is_further && holds_pillar (self, week, place->date, place->pillar))
        g_array_remove_index (week->empty_places, i - 1);
    }
}

/**
 * midline_course_dup_model:
 * @self: what is known
 * @week: a week
 *
 * Days on which a suggestion was accepted too late to be planned anew are brought up to it; the
 * others keep what the person made of it since.
 *
 * Returns: (transfer full): the week that the next one follows
 */
MidlineWeek *
midline_course_dup_model (const MidlineCourse *self,
                          const MidlineWeek   *week)
{
  MidlineWeek *model;

  g_return_val_if_fail (self != NULL && week != NULL, NULL);

  model = midline_week_dup_whole (week);
  if (midline_week_is_cut (week))
    forget_filled_places (self, model);
  for (guint i = 0; i < self->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (self->answered, i);
      g_autoptr(MidlineWeek) before = NULL;

      if (!answer->accepted || answer->on < week->start || answer->on >= week->start + 7)
        continue;
      before = model;
      model = midline_plan_effect_apply_before (answer->effect, self, before);
    }

  return model;
}

/**
 * midline_course_carry_on_week:
 * @self: what is known
 * @model: the week that it follows, from midline_course_dup_model()
 * @number: number of the week
 *
 * Returns: (transfer full): what stands in that week until the person decides otherwise
 */
MidlineWeek *
midline_course_carry_on_week (const MidlineCourse *self,
                              const MidlineWeek   *model,
                              int                  number)
{
  MidlineWeekRequest request;
  g_autoptr(MidlineWeek) week = NULL;

  g_return_val_if_fail (self != NULL && model != NULL, NULL);

  request = (MidlineWeekRequest) {
    .number = number,
    .start = midline_plan_get_week_start (self->plan, number),
    .plan_from = midline_plan_get_week_start (self->plan, number),
    .phase = model->phase,
    .hip_work_only = model->hip_work_only,
  };
  week = midline_planner_likely_week (model, &request, self->answers);

  return midline_course_with_accepted (self, week, G_MAXINT);
}

/**
 * midline_course_may_grow:
 * @self: what is known
 * @week_start: the first day of the present week
 *
 * Growth, new exercises and another phase wait while the knee has flared up within 7 days, while
 * days are cut, and in a week that went back.
 *
 * Returns: whether a bigger week may be suggested today
 */
gboolean
midline_course_may_grow (const MidlineCourse *self,
                         MidlineDate          week_start)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (midline_course_has_flare_since (self, self->today - FLARE_DAYS + 1))
    return FALSE;
  for (guint i = 0; i < self->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (self->answered, i);
      const MidlinePlanEffect *effect = answer->effect;

      if (answer->accepted &&
          (effect->cut_last >= self->today ||
           (answer->on >= week_start &&
            (effect->starts_phase_again || effect->model_number > 0))))
        return FALSE;
    }

  return TRUE;
}

/* The phase of the week (plan-engine: phases): the next one from its usual week on when the signs
 * allow it. A Settle that lasts too long may go on as Build with hip work only, until its own gate
 * opens; where the last check is missing nothing is known and nothing is offered. */
static void
choose_phase (const MidlineCourse     *self,
              const MidlineWeek       *model,
              const MidlinePhaseSigns *signs,
              MidlineWeekRequest      *request)
{
  int length = self->plan->length_weeks;

  request->phase = model->phase;
  request->hip_work_only = FALSE;
  if (model->hip_work_only)
    {
      request->hip_work_only = !midline_phase_may_leave (MIDLINE_PHASE_SETTLE, signs);
    }
  else if (model->phase != MIDLINE_PHASE_RETURN &&
           request->number > midline_phase_get_last_week (model->phase, length) &&
           midline_phase_may_leave (model->phase, signs))
    {
      request->phase = model->phase + 1;
    }
  else if (model->phase == MIDLINE_PHASE_SETTLE &&
           midline_phase_is_overdue (model->phase, request->number, length) &&
           signs->weekly_daily_life_pain_0_to_10 != MIDLINE_PAIN_NOT_TRIED)
    {
      request->phase = MIDLINE_PHASE_BUILD;
      request->hip_work_only = TRUE;
    }
}

/**
 * midline_course_propose_week:
 * @self: what is known
 * @model: the week before the present one, from midline_course_dup_model()
 * @signs: (out): what the diary says about leaving the phase
 *
 * The present week as the builder would have it on its first day, with what was accepted in it
 * since. It may be the same as the week that stands.
 *
 * Returns: (transfer full): the week
 */
MidlineWeek *
midline_course_propose_week (const MidlineCourse *self,
                             MidlineWeek         *model,
                             MidlinePhaseSigns   *signs)
{
  g_autoptr(MidlineTrainingHistory) history = NULL;
  g_autoptr(MidlineWeek) week = NULL;
  MidlineWeekRequest request;

  g_return_val_if_fail (self != NULL && model != NULL && signs != NULL, NULL);

  request = (MidlineWeekRequest) {
    .number = model->number + 1,
    .start = model->start + 7,
    .plan_from = model->start + 7,
  };
  history = midline_course_create_history (self, model, request.start - 1);
  *signs = midline_course_read_phase_signs (self, model, history);
  choose_phase (self, model, signs, &request);
  week = midline_planner_build_week (self->catalogue, self->answers, &request, history);

  return midline_course_with_accepted (self, week, request.start);
}
