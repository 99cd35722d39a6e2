/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the weekly checks and the diary say about leaving a phase (plan-engine: phases). What was
 * not entered stays missing, and a missing value never opens a gate. */

#include "midline-course-private.h"

/* The farthest look back: a longer phase is judged by its last weeks. */
#define WEEKS_LOOKED_BACK MIDLINE_COURSE_WEEKS_FOR_PHASE
#define SESSIONS_LOOKED_AT 10
#define MORNINGS_LOOKED_AT 3
#define MOST_GREEN_PAIN 2
#define LEVEL_TO_REACH 2

/* The first day of the phase that @model stands in. */
static MidlineDate
find_phase_start (const MidlineCourse *self,
                  const MidlineWeek   *model)
{
  MidlineDate start = model->start;

  for (int i = 1; i < WEEKS_LOOKED_BACK; i++)
    {
      const MidlineWeek *week = midline_course_get_week (self, start - 7);

      if (week == NULL || week->phase != model->phase)
        break;
      start -= 7;
    }
  return start;
}

static const MidlineWeeklyCheck *
find_check (const MidlineCourse *self,
            MidlineDate          date)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      const MidlineWeeklyCheck *check = g_ptr_array_index (self->checks, i);

      if (check->date == date)
        return check;
    }
  return NULL;
}

/* The check of the week just gone and, going back from it, how many in a row stayed at 2 or below.
 * An older check says nothing about the present knee. */
static void
read_checks (const MidlineCourse *self,
             const MidlineWeek   *model,
             MidlinePhaseSigns   *signs)
{
  const MidlineWeeklyCheck *check;

  for (MidlineDate day = model->start + 6; (check = find_check (self, day)) != NULL; day -= 7)
    {
      int pain = midline_weekly_check_get_daily_life_pain (check);

      if (day == model->start + 6)
        {
          signs->weekly_daily_life_pain_0_to_10 = pain;
          signs->weekly_stairs_pain_0_to_10 = check->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS];
        }
      if (pain == MIDLINE_PAIN_NOT_TRIED || pain > MOST_GREEN_PAIN)
        break;
      signs->weekly_checks_at_most_2_in_a_row++;
    }
}

static int
compare_ints (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* Of the sessions from @first on. Where fewer than half say how much they hurt, the middle of these
 * is not the middle of the sessions: it stays missing. */
static double
get_median_pain (GPtrArray   *days,
                 MidlineDate  first)
{
  g_autoptr(GArray) pains = g_array_new (FALSE, FALSE, sizeof (int));
  guint n_sessions = 0;

  for (guint i = 0; i < days->len; i++)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (days, i);
      int pain = midline_diary_day_get_session_pain (day);

      if (day->date < first || day->sets->len == 0)
        continue;
      n_sessions++;
      if (pain != MIDLINE_NOT_ENTERED)
        g_array_append_val (pains, pain);
    }
  if (pains->len == 0 || 2 * pains->len < n_sessions)
    return MIDLINE_NOT_ENTERED;
  g_array_sort (pains, compare_ints);
  return (g_array_index (pains, int, (pains->len - 1) / 2) +
          g_array_index (pains, int, pains->len / 2)) / 2.0;
}

/* Fine is what steps up after a session allow: better, as usual, or at most one point worse. */
static int
count_fine_mornings (GPtrArray   *days,
                     MidlineDate  first)
{
  int n_answered = 0;
  int n_fine = 0;

  for (guint i = days->len; i > 0 && n_answered < MORNINGS_LOOKED_AT; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (days, i - 1);

      if (day->date < first)
        break;
      n_answered += day->morning != MIDLINE_MORNING_UNSAID;
      n_fine += day->morning != MIDLINE_MORNING_UNSAID && day->morning <= MIDLINE_MORNING_1_WORSE;
    }
  return n_answered < MORNINGS_LOOKED_AT ? -1 : n_fine;
}

/* A session that does not say how much it hurt is not green. */
static int
count_green_strength_sessions (const MidlineCourse *self)
{
  GPtrArray *days = self->days;
  int n_sessions = 0;
  int n_green = 0;

  for (guint i = days->len; i > 0 && n_sessions < SESSIONS_LOOKED_AT; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (days, i - 1);
      const MidlineSession *session;
      int pain = midline_diary_day_get_session_pain (day);

      if (day->sets->len == 0)
        continue;
      session = midline_course_get_session (self, day->date);
      if (session == NULL || !midline_session_kind_is_strength (session->kind))
        continue;
      n_sessions++;
      n_green += pain != MIDLINE_NOT_ENTERED && pain <= MOST_GREEN_PAIN;
    }
  return n_sessions < SESSIONS_LOOKED_AT ? -1 : n_green;
}

/* Whether the answers let the builder choose @exercise at all, whatever its level. */
static gboolean
is_allowed (const MidlineAnswers  *answers,
            const MidlineExercise *exercise)
{
  if (exercise->position == MIDLINE_POSITION_RUNNING && !answers->runs)
    return FALSE;
  if (exercise->pillar == MIDLINE_PILLAR_QUAD_BALANCE &&
      exercise->knee_load > MIDLINE_KNEE_LOAD_LOW && midline_answers_is_sore_for_load (answers))
    return FALSE;
  return midline_answers_fit_exercise (answers, exercise);
}

/* Level 2, or the highest that the answers allow, went well in @pillar. */
static gboolean
is_level_reached (const MidlineCourse          *self,
                  const MidlineTrainingHistory *history,
                  MidlinePillar                 pillar)
{
  MidlineCatalogue *catalogue = self->catalogue;
  int highest_allowed = 0;
  int highest_done = 0;

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      if (exercise->pillar != pillar)
        continue;
      if (is_allowed (self->answers, exercise))
        highest_allowed = MAX (highest_allowed, exercise->level);
      if (midline_training_history_is_done_well (history, exercise->id))
        highest_done = MAX (highest_done, exercise->level);
    }
  return highest_done >= MIN (LEVEL_TO_REACH, highest_allowed);
}

/**
 * midline_course_read_phase_signs:
 * @self: what is known
 * @model: the week before the present one
 * @history: what went well up to now
 *
 * Without a check of the week just gone no gate can open, so the diary is not looked at.
 *
 * Returns: what there is to say about leaving the phase of @model
 */
MidlinePhaseSigns
midline_course_read_phase_signs (const MidlineCourse          *self,
                                 const MidlineWeek            *model,
                                 const MidlineTrainingHistory *history)
{
  MidlinePhaseSigns signs = {
    .weekly_daily_life_pain_0_to_10 = MIDLINE_PAIN_NOT_TRIED,
    .weekly_stairs_pain_0_to_10 = MIDLINE_PAIN_NOT_TRIED,
    .median_session_pain_0_to_10 = MIDLINE_NOT_ENTERED,
    .last_mornings_fine = -1,
    .green_strength_sessions_of_10 = -1,
  };
  MidlineDate first;

  g_return_val_if_fail (self != NULL && model != NULL && history != NULL, signs);

  read_checks (self, model, &signs);
  if (signs.weekly_daily_life_pain_0_to_10 == MIDLINE_PAIN_NOT_TRIED &&
      signs.weekly_stairs_pain_0_to_10 == MIDLINE_PAIN_NOT_TRIED)
    return signs;

  first = find_phase_start (self, model);
  signs.median_session_pain_0_to_10 = get_median_pain (self->days, first);
  signs.last_mornings_fine = count_fine_mornings (self->days, first);
  signs.green_strength_sessions_of_10 = count_green_strength_sessions (self);
  signs.hip_and_quad_level_reached =
    is_level_reached (self, history, MIDLINE_PILLAR_HIP) &&
    is_level_reached (self, history, MIDLINE_PILLAR_QUAD_BALANCE);
  return signs;
}
