/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The builder of weeks. A pure function of its arguments: no clock, no chance. It never fails: a
 * place that nothing fits stays empty and the week says why. */

#include "midline-planner-private.h"

#include "midline-plan-edit-private.h"
#include "midline-schedule.h"
#include "midline-session-time.h"

static void
init_planner (MidlinePlanner               *self,
              MidlineCatalogue             *catalogue,
              const MidlineAnswers         *answers,
              const MidlineWeekRequest     *request,
              const MidlineTrainingHistory *history)
{
  *self = (MidlinePlanner) {
    .catalogue = catalogue,
    .answers = answers,
    .request = request,
    .history = history,
    .previous = midline_training_history_get_previous_week (history),
    .max_seconds = MIDLINE_SECONDS_WITHIN (answers->minutes),
  };

  midline_planner_assign_days (self);
  midline_planner_load_candidates (self);
}

static void
clear_planner (MidlinePlanner *self)
{
  g_clear_pointer (&self->candidates, g_free);
  g_clear_pointer (&self->neighbours, g_free);
}

/* Highest score that the phase and the weeks before allow. */
static int
get_ceiling (const MidlinePlanner *self)
{
  MidlinePhase phase = self->request->hip_work_only ? MIDLINE_PHASE_SETTLE : self->request->phase;

  return MIN (midline_phase_get_knee_load_cap (phase),
              midline_training_history_get_rise_ceiling (self->history));
}

static void
build_draft (MidlinePlanner *self,
             guint           burdens,
             int             ceiling,
             MidlineDraft   *draft)
{
  self->burdens = burdens;

  midline_planner_lay_out (self, draft);
  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    if (draft->days[kind].n_dates > 0)
      midline_planner_fill_day (self, draft, &draft->days[kind]);
  midline_planner_trim (self, draft, ceiling);
}

/* More reported pain never gives a larger week: the week is also built for every smaller set of
 * burdens, and the smallest of these is its ceiling. Leaving an exercise out frees minutes, and
 * what fills them could otherwise weigh more. */
static void
build_draft_for_answers (MidlinePlanner *self,
                         MidlineDraft   *draft)
{
  int scores[MIDLINE_N_BURDEN_SETS];
  guint present = midline_planner_find_burdens (self->answers);

  for (guint burdens = 0; burdens <= present; burdens++)
    {
      int ceiling = get_ceiling (self);

      if ((burdens & ~present) != 0)
        continue;

      for (guint fewer = 0; fewer < burdens; fewer++)
        if ((fewer & ~burdens) == 0)
          ceiling = MIN (ceiling, scores[fewer]);

      build_draft (self, burdens, ceiling, draft);
      scores[burdens] = midline_planner_get_score (self, draft);
    }
}

static MidlinePlanItem *
make_item (const MidlinePlanner *self,
           const MidlinePlace   *place)
{
  const MidlineExercise *exercise = self->candidates[place->candidate].exercise;
  MidlinePlanItem *item = midline_plan_item_new (exercise->id, &place->dose,
                                                 exercise->statement_id, place->level_reason);

  item->is_core = place->is_core;
  item->placed_by_person = place->placed_by_person;

  return item;
}

static gboolean
tells_already (const MidlineWeek *week,
               MidlineDate        date,
               MidlinePillar      pillar)
{
  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);

      if (place->date == date && place->pillar == pillar)
        return TRUE;
    }

  return FALSE;
}

static void
add_empty_places (MidlineWeek           *week,
                  const MidlineDraftDay *day,
                  MidlineDate            date)
{
  gboolean has_pillar[MIDLINE_N_PILLARS] = { FALSE };

  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].candidate >= 0)
      has_pillar[day->places[i].pillar] = TRUE;

  for (guint i = 0; i < day->n_places; i++)
    {
      const MidlinePlace *place = &day->places[i];
      MidlineEmptyPlace empty = { date, place->told_pillar, place->empty_reason,
                                  has_pillar[place->told_pillar] };

      if (place->is_told_empty && !tells_already (week, date, place->told_pillar))
        g_array_append_val (week->empty_places, empty);
    }
}

static MidlineSession *
make_session (const MidlinePlanner  *self,
              const MidlineDraftDay *day,
              MidlineDate            date)
{
  MidlineSession *session = midline_session_new (date, day->kind);

  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].candidate >= 0)
      midline_session_take_item (session, self->catalogue, make_item (self, &day->places[i]));

  return session;
}

static MidlineWeek *
make_week (const MidlinePlanner *self,
           const MidlineDraft   *draft)
{
  const MidlineWeekRequest *request = self->request;
  MidlineWeek *week = midline_week_new (request->number, request->start, request->phase);

  week->hip_work_only = request->hip_work_only;
  for (int i = 0; i < 7; i++)
    {
      const MidlineDraftDay *day = &draft->days[self->kinds[i]];
      MidlineSession *session;

      if (!self->has_session[i])
        continue;

      add_empty_places (week, day, request->start + i);
      session = make_session (self, day, request->start + i);
      if (session->items->len > 0)
        g_ptr_array_add (week->sessions, session);
      else
        midline_session_free (session);
    }

  return week;
}

/**
 * midline_planner_build_week:
 * @catalogue: the exercises in record order
 * @answers: what the person said
 * @request: which week
 * @history: (nullable): what is known of the past
 *
 * Builds a week by the rules of the plan engine: days, places, choice, sets, minutes, knee load.
 * The same arguments give the same week on every machine.
 *
 * Returns: (transfer full): the week; a day that nothing at all fits has no session
 */
MidlineWeek *
midline_planner_build_week (MidlineCatalogue             *catalogue,
                            const MidlineAnswers         *answers,
                            const MidlineWeekRequest     *request,
                            const MidlineTrainingHistory *history)
{
  g_autoptr(MidlineTrainingHistory) no_history = NULL;
  MidlinePlanner planner;
  MidlineDraft draft;
  MidlineWeek *week;

  g_return_val_if_fail (catalogue != NULL && answers != NULL && request != NULL, NULL);

  if (history == NULL)
    history = no_history = midline_training_history_new ();

  init_planner (&planner, catalogue, answers, request, history);
  build_draft_for_answers (&planner, &draft);
  week = make_week (&planner, &draft);
  clear_planner (&planner);

  return week;
}

static guint
count_own_items (const MidlineSession *session)
{
  guint n = 0;

  for (guint i = 0; i < session->items->len; i++)
    n += ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->placed_by_person ? 1 : 0;

  return n;
}

/**
 * midline_week_find_model:
 * @week: a week
 * @kind: a kind of session
 *
 * The session that later days of a kind follow: one that was not shortened, with most of the
 * person's own choices, the latest of these.
 *
 * Returns: (transfer none) (nullable): the session, %NULL when the week has none of that kind
 */
MidlineSession *
midline_week_find_model (const MidlineWeek  *week,
                         MidlineSessionKind  kind)
{
  MidlineSession *model = NULL;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (session->kind != kind)
        continue;

      if (model == NULL ||
          (model->shortened && !session->shortened) ||
          (!model->shortened == !session->shortened &&
           count_own_items (session) >= count_own_items (model)))
        model = session;
    }

  return model;
}

/* The session to show on a day of a kind. A week that knows only one strength day repeats it. */
static MidlineSession *
find_likely (const MidlineWeek  *week,
             MidlineSessionKind  kind)
{
  MidlineSession *session = midline_week_find_model (week, kind);

  if (session == NULL && kind == MIDLINE_SESSION_STRENGTH_A)
    return midline_week_find_model (week, MIDLINE_SESSION_STRENGTH_B);
  if (session == NULL && kind == MIDLINE_SESSION_STRENGTH_B)
    return midline_week_find_model (week, MIDLINE_SESSION_STRENGTH_A);

  return session;
}

static void
copy_empty_places (MidlineWeek       *week,
                   MidlineDate        date,
                   const MidlineWeek *model,
                   MidlineDate        model_date)
{
  for (guint i = 0; i < model->empty_places->len; i++)
    {
      MidlineEmptyPlace place = g_array_index (model->empty_places, MidlineEmptyPlace, i);

      if (place.date != model_date)
        continue;

      place.date = date;
      g_array_append_val (week->empty_places, place);
    }
}

/**
 * midline_planner_likely_week:
 * @present: the present week
 * @request: the later week: its number, first day and phase
 * @answers: what the person said, for the days
 *
 * A later week as it will most likely be: the present exercises and doses under their phase, on
 * the days of that week.
 *
 * Returns: (transfer full): the week
 */
MidlineWeek *
midline_planner_likely_week (const MidlineWeek        *present,
                             const MidlineWeekRequest *request,
                             const MidlineAnswers     *answers)
{
  MidlineWeek *week;
  MidlineSessionKind kinds[7];
  gboolean has_session[7];

  g_return_val_if_fail (present != NULL && request != NULL && answers != NULL, NULL);

  week = midline_week_new (request->number, request->start, request->phase);
  week->hip_work_only = request->hip_work_only;
  midline_schedule_assign (answers->weekdays, request->start, request->number, kinds, has_session);

  for (int i = 0; i < 7; i++)
    {
      MidlineSession *model = has_session[i] ? find_likely (present, kinds[i]) : NULL;
      MidlineSession *session;

      if (model == NULL || request->start + i < request->plan_from)
        continue;

      session = midline_session_copy (model);
      session->date = request->start + i;
      session->shortened = FALSE;
      g_ptr_array_add (week->sessions, session);
      copy_empty_places (week, session->date, present, model->date);
    }

  return week;
}
