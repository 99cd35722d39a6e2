/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Weeks in time: which version of the plan a day belongs to, the weeks kept in the store, and the
 * building of the present week (plan-engine: weeks in time). */

#include "midline-program-private.h"
#include "midline-session-time.h"

static gint64
make_week_key (gint64 plan_id,
               int    number)
{
  return plan_id * 100000 + number;
}

/* The version in force on @date: the newest that begins on or before it. (nullable) */
MidlinePlan *
midline_program_find_plan (MidlineProgram *self,
                           MidlineDate     date)
{
  for (guint i = self->plans->len; i > 0; i--)
    {
      MidlinePlan *plan = g_ptr_array_index (self->plans, i - 1);

      if (plan->valid_from <= date)
        return plan;
    }
  return NULL;
}

/* A week as it was saved. (transfer none) (nullable) */
MidlineWeek *
midline_program_get_stored_week (MidlineProgram *self,
                                 MidlinePlan    *plan,
                                 int             number)
{
  gint64 key = make_week_key (plan->id, number);
  MidlineWeek *week;
  GError *error = NULL;

  week = g_hash_table_lookup (self->weeks, &key);
  if (week != NULL)
    return week;
  week = midline_store_load_week (self->store, plan->id, number, &error);
  if (error != NULL)
    midline_program_fail (self, error);
  else if (week != NULL)
    g_hash_table_insert (self->weeks, g_memdup2 (&key, sizeof key), week);
  return week;
}

/* Takes @week into the cache: it stands in the store. */
void
midline_program_take_week (MidlineProgram *self,
                           gint64          plan_id,
                           MidlineWeek    *week)
{
  gint64 key = make_week_key (plan_id, week->number);

  g_hash_table_insert (self->weeks, g_memdup2 (&key, sizeof key), midline_week_ref (week));
}

/* Saves @week and takes it into the cache. */
gboolean
midline_program_store_week (MidlineProgram          *self,
                            gint64                   plan_id,
                            MidlineWeek             *week,
                            const MidlinePlanChange *change)
{
  GError *error = NULL;

  if (!midline_store_save_week (self->store, plan_id, week, change, &error))
    return midline_program_fail (self, error);
  midline_program_take_week (self, plan_id, week);
  return TRUE;
}

/* Whether the week was begun in its middle, so that its earlier days were never planned. */
static gboolean
is_begun_late (MidlinePlan *plan,
               int          number)
{
  return midline_plan_get_week_start (plan, number) < plan->valid_from;
}

/* The stored week without its cuts, where it was begun late completed by what a whole week would
 * have held. (transfer full) (nullable) */
MidlineWeek *
midline_program_dup_whole_week (MidlineProgram *self,
                                MidlinePlan    *plan,
                                int             number)
{
  MidlineWeek *stored = midline_program_get_stored_week (self, plan, number);
  g_autoptr (MidlineTrainingHistory) history = NULL;
  g_autoptr (MidlineWeek) whole = NULL;
  MidlineWeekRequest request;

  if (stored == NULL || !is_begun_late (plan, number) || self->answers == NULL)
    return stored != NULL ? midline_week_dup_whole (stored) : NULL;
  history = midline_training_history_new ();
  request = (MidlineWeekRequest) {
    .number = number, .start = stored->start, .plan_from = stored->start, .phase = stored->phase,
    .hip_work_only = stored->hip_work_only,
  };
  whole = midline_planner_build_week (midline_program_get_catalogue (self), self->answers, &request,
                                      history);
  for (guint i = 0; i < stored->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (stored->sessions, i);

      for (guint j = 0; j < whole->sessions->len; j++)
        if (((MidlineSession *) g_ptr_array_index (whole->sessions, j))->date == session->date)
          {
            g_ptr_array_remove_index (whole->sessions, j);
            g_ptr_array_insert (whole->sessions, (int) j, midline_session_copy (session));
          }
    }
  return midline_week_dup_whole (whole);
}

/* The week that the next one is compared with and copied from, with what was accepted in it.
 * (transfer full) (nullable) */
MidlineWeek *
midline_program_dup_model_week (MidlineProgram *self,
                                MidlinePlan    *plan,
                                int             number)
{
  g_autoptr (MidlineWeek) whole = midline_program_dup_whole_week (self, plan, number);
  g_autoptr (MidlineCourse) course = NULL;

  if (whole == NULL || self->answers == NULL || !midline_program_reaches_into (self, whole->start))
    return g_steal_pointer (&whole);
  course = midline_program_create_course (self, MIDLINE_COURSE_WEEKS);
  return midline_course_dup_model (course, whole);
}

/* The request for a week that carries on @model. */
static MidlineWeekRequest
make_request (MidlinePlan       *plan,
              const MidlineWeek *model,
              int                number)
{
  MidlineDate start = midline_plan_get_week_start (plan, number);

  return (MidlineWeekRequest) {
    .number = number,
    .start = start,
    .plan_from = start,
    .phase = model->phase,
    .hip_work_only = model->hip_work_only,
  };
}

/* The week before, carried on: what stands in week @number until the person decides otherwise.
 * (transfer full) (nullable) */
MidlineWeek *
midline_program_carry_on_week (MidlineProgram *self,
                               MidlinePlan    *plan,
                               int             number)
{
  g_autoptr (MidlineWeek) model = midline_program_dup_model_week (self, plan, number - 1);
  MidlineWeekRequest request;

  if (model == NULL)
    return NULL;
  request = make_request (plan, model, number);
  if (midline_program_reaches_into (self, request.start))
    {
      g_autoptr (MidlineCourse) course = midline_program_create_course (self, MIDLINE_COURSE_WEEKS);

      return midline_course_carry_on_week (course, model, number);
    }
  return midline_planner_likely_week (model, &request, self->answers);
}

static gboolean
build_week_after (MidlineProgram *self,
                  MidlinePlan    *plan,
                  int             number)
{
  g_autoptr (MidlineWeek) week = midline_program_carry_on_week (self, plan, number);

  return week != NULL && midline_program_store_week (self, plan->id, week, NULL);
}

/* The longest absence over which every week is filled in, so that its days can be written down
 * later; after a longer one only the present week is built. */
#define MOST_WEEKS_FILLED_IN 26

/*
 * Makes sure that the present week is in the store. Weeks in which Midline was not opened are
 * copies of the last one: their days can be filled in.
 */
void
midline_program_ensure_weeks (MidlineProgram *self)
{
  MidlinePlan *plan = midline_program_get_plan (self);
  int present;
  int last;

  midline_program_forget_proposal (self);
  if (plan == NULL || self->answers == NULL || self->today < plan->valid_from)
    return;
  present = midline_plan_get_week_number (plan, self->today);
  for (last = present; last > 0; last--)
    if (midline_program_get_stored_week (self, plan, last) != NULL)
      break;
  if (last <= 0)
    return;
  if (present - last > MOST_WEEKS_FILLED_IN)
    {
      g_autoptr (MidlineWeek) model = midline_program_dup_model_week (self, plan, last);
      MidlineWeekRequest request = make_request (plan, model, present - 1);
      g_autoptr (MidlineWeek) week = midline_planner_likely_week (model, &request, self->answers);

      if (!midline_program_store_week (self, plan->id, week, NULL))
        return;
      last = present - 1;
    }
  for (int number = last + 1; number <= present; number++)
    if (!build_week_after (self, plan, number))
      return;
}

/* Puts the sessions of @stored from @from on in the place of those in @week. */
static void
lay_over (MidlineWeek       *week,
          const MidlineWeek *stored,
          MidlineDate        from)
{
  for (guint i = week->sessions->len; i > 0; i--)
    if (((MidlineSession *) g_ptr_array_index (week->sessions, i - 1))->date >= from)
      g_ptr_array_remove_index (week->sessions, i - 1);
  for (guint i = 0; i < stored->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (stored->sessions, i);

      if (session->date >= from)
        g_ptr_array_add (week->sessions, midline_session_copy (session));
    }
  week->phase = stored->phase;
  week->hip_work_only = stored->hip_work_only;
  g_array_set_size (week->empty_places, 0);
  if (stored->empty_places->len > 0)
    g_array_append_vals (week->empty_places, stored->empty_places->data, stored->empty_places->len);
}

/* The week as the person lived it: each day from the version that was in force on it. */
static MidlineWeek *
dup_built_week (MidlineProgram *self,
                MidlineDate     date)
{
  g_autoptr (MidlineWeek) week = NULL;

  for (guint i = 0; i < self->plans->len; i++)
    {
      MidlinePlan *plan = g_ptr_array_index (self->plans, i);
      int number = midline_plan_get_week_number (plan, date);
      MidlineWeek *stored;

      if (number < 1 || plan->valid_from > midline_plan_get_week_start (plan, number) + 6)
        continue;
      stored = midline_program_get_stored_week (self, plan, number);
      if (stored == NULL)
        continue;
      if (week == NULL)
        week = midline_week_copy (stored);
      else
        lay_over (week, stored, plan->valid_from);
    }
  return g_steal_pointer (&week);
}

static MidlineWeek *
dup_likely_week (MidlineProgram *self,
                 MidlinePlan    *plan,
                 int             number)
{
  int present = MAX (midline_plan_get_week_number (plan, MAX (self->today, plan->valid_from)), 1);
  g_autoptr (MidlineWeek) model = NULL;
  MidlinePhase usual = midline_phase_usual_for_week (number, plan->length_weeks);
  MidlineWeekRequest request;

  if (number <= present)
    return NULL;
  model = midline_program_dup_model_week (self, plan, present);
  if (model == NULL)
    return NULL;
  request = make_request (plan, model, number);
  request.phase = MAX (usual, model->phase);
  request.hip_work_only = model->hip_work_only && request.phase == model->phase;
  return midline_planner_likely_week (model, &request, self->answers);
}

/**
 * midline_program_dup_week:
 * @date: any day of the week
 * @is_likely: (out) (optional): whether the week is not built yet
 *
 * Returns: (transfer full) (nullable): the week that holds @date; NULL before the first plan and
 *   without one
 */
MidlineWeek *
midline_program_dup_week (MidlineProgram *self,
                          MidlineDate     date,
                          gboolean       *is_likely)
{
  MidlinePlan *plan;
  MidlineWeek *week;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  if (is_likely != NULL)
    *is_likely = FALSE;
  plan = midline_program_get_plan (self);
  if (plan == NULL)
    return NULL;
  week = dup_built_week (self, date);
  if (week != NULL || date < plan->valid_from)
    return week;
  if (is_likely != NULL)
    *is_likely = TRUE;
  return dup_likely_week (self, plan, midline_plan_get_week_number (plan, date));
}

/**
 * midline_program_dup_session:
 * @date: a day
 *
 * Returns: (transfer full) (nullable): what the day holds; NULL on a rest day and without a plan
 */
MidlineSession *
midline_program_dup_session (MidlineProgram *self,
                             MidlineDate     date)
{
  g_autoptr (MidlineWeek) week = midline_program_dup_week (self, date, NULL);
  MidlineSession *session = week != NULL ? midline_week_get_session (week, date) : NULL;

  return session != NULL ? midline_session_copy (session) : NULL;
}

#define MOST_DAYS_LOOKED_AHEAD 21

/** midline_program_find_next_session: the first planned day after @after, or MIDLINE_NO_DATE. */
MidlineDate
midline_program_find_next_session (MidlineProgram *self,
                                   MidlineDate     after)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  for (MidlineDate date = after + 1; date <= after + MOST_DAYS_LOOKED_AHEAD; date++)
    {
      g_autoptr (MidlineSession) session = midline_program_dup_session (self, date);

      if (session != NULL)
        return date;
    }
  return MIDLINE_NO_DATE;
}
