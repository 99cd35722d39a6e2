/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The one plain warning before a person's own edit passes a bound of the builder. */

#include "midline-plan-edit-private.h"

#include "midline-phase-gate.h"
#include "midline-session-time.h"

#include <glib/gi18n-lib.h>

typedef struct {
  MidlineEditConcern concern;
  const char *sentence;
} ConcernText;

static const ConcernText concern_texts[] = {
  { MIDLINE_CONCERN_KNEE_LOAD_CAP,
    N_("The week would load the kneecap more than Midline suggests in this phase.") },
  { MIDLINE_CONCERN_SORE_KNEE,
    N_("It holds more kneecap load than Midline suggests with the pain in your answers.") },
  { MIDLINE_CONCERN_MINUTES,
    N_("The session would take longer than the minutes in your answers.") },
  { MIDLINE_CONCERN_LEVEL,
    N_("The exercise is above the level of this phase.") },
  { MIDLINE_CONCERN_THINGS,
    N_("It needs something that is not among your things at hand.") },
  { MIDLINE_CONCERN_SPARED,
    N_("It uses something that you asked to spare.") },
  { MIDLINE_CONCERN_TOO_MANY,
    N_("The day would hold many exercises. A few done well are better than many.") },
  { MIDLINE_CONCERN_STRENGTH_DAYS_TOUCH,
    N_("Two strength days would touch. Midline suggests a day of rest between them.") },
};

/* Pain and things have flags of their own: what is left of the fit is the chips. */
static MidlineEditConcern
find_answer_concerns (const MidlineAnswers  *answers,
                      const MidlineExercise *exercise)
{
  g_autoptr(MidlineAnswers) without_pain = midline_answers_copy (answers);
  g_autoptr(MidlineAnswers) without_chips = NULL;
  guint concerns = 0;

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    without_pain->pain_0_to_10[i] = 0;
  without_chips = midline_answers_copy (without_pain);
  without_chips->spare = (MidlineSpare) 0;

  if (!midline_answers_fit_exercise (without_chips, exercise))
    concerns |= MIDLINE_CONCERN_THINGS;
  if ((answers->spare & exercise->spared_by) != 0)
    concerns |= MIDLINE_CONCERN_SPARED;
  if (midline_answers_fit_exercise (without_pain, exercise) &&
      !midline_answers_fit_exercise (answers, exercise))
    concerns |= MIDLINE_CONCERN_SORE_KNEE;
  if (exercise->pillar == MIDLINE_PILLAR_QUAD_BALANCE &&
      exercise->knee_load > MIDLINE_KNEE_LOAD_LOW && midline_answers_is_sore_for_load (answers))
    concerns |= MIDLINE_CONCERN_SORE_KNEE;

  return (MidlineEditConcern) concerns;
}

static gboolean
stands_in_week (const MidlineWeek *week,
                const char        *exercise_id)
{
  for (guint i = 0; i < week->sessions->len; i++)
    if (midline_session_find (g_ptr_array_index (week->sessions, i), exercise_id) != NULL)
      return TRUE;

  return FALSE;
}

/* An exercise that only moved within the week is nothing new. */
static MidlineEditConcern
find_exercise_concerns (MidlineCatalogue     *catalogue,
                        const MidlineAnswers *answers,
                        const MidlineWeek    *before,
                        const MidlineWeek    *after,
                        const MidlineSession *session)
{
  guint concerns = 0;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);

      if (exercise == NULL || stands_in_week (before, item->exercise_id))
        continue;

      concerns |= find_answer_concerns (answers, exercise);
      if (exercise->level > midline_phase_get_max_level (after->phase))
        concerns |= MIDLINE_CONCERN_LEVEL;
    }

  return (MidlineEditConcern) concerns;
}

static MidlineEditConcern
find_session_concerns (MidlineCatalogue     *catalogue,
                       const MidlineAnswers *answers,
                       const MidlineWeek    *before,
                       const MidlineSession *session)
{
  const MidlineSession *was = midline_week_get_session (before, session->date);
  guint most = midline_session_kind_is_strength (session->kind) ? MIDLINE_MAX_STRENGTH_EXERCISES
                                                                : MIDLINE_MAX_OTHER_EXERCISES;
  int seconds = midline_session_get_seconds (session, catalogue);
  guint concerns = 0;

  if (seconds > MIDLINE_SECONDS_WITHIN (answers->minutes) &&
      (was == NULL || seconds > midline_session_get_seconds (was, catalogue)))
    concerns |= MIDLINE_CONCERN_MINUTES;
  if (session->items->len > most && (was == NULL || session->items->len > was->items->len))
    concerns |= MIDLINE_CONCERN_TOO_MANY;

  return (MidlineEditConcern) concerns;
}

static int
count_touching_strength_days (const MidlineWeek *week)
{
  int n = 0;

  for (int day = 0; day < 6; day++)
    {
      const MidlineSession *session = midline_week_get_session (week, week->start + day);
      const MidlineSession *next = midline_week_get_session (week, week->start + day + 1);

      if (session != NULL && midline_session_kind_is_strength (session->kind) &&
          next != NULL && midline_session_kind_is_strength (next->kind))
        n++;
    }

  return n;
}

/**
 * midline_plan_edit_find_concerns:
 * @catalogue: the exercises
 * @answers: what the person said
 * @before: the week before the edit
 * @after: the week after it
 *
 * Which bounds the edit passes that the week kept before it.
 *
 * Returns: #MidlineEditConcern flags, %MIDLINE_CONCERN_NONE when there is nothing to warn of
 */
MidlineEditConcern
midline_plan_edit_find_concerns (MidlineCatalogue     *catalogue,
                                 const MidlineAnswers *answers,
                                 const MidlineWeek    *before,
                                 const MidlineWeek    *after)
{
  guint concerns = 0;
  int score;

  g_return_val_if_fail (catalogue != NULL && answers != NULL, MIDLINE_CONCERN_NONE);
  g_return_val_if_fail (before != NULL && after != NULL, MIDLINE_CONCERN_NONE);

  score = midline_week_get_knee_load (after, catalogue);
  if (score > midline_phase_get_knee_load_cap (after->phase) &&
      score > midline_week_get_knee_load (before, catalogue))
    concerns |= MIDLINE_CONCERN_KNEE_LOAD_CAP;
  if (count_touching_strength_days (after) > count_touching_strength_days (before))
    concerns |= MIDLINE_CONCERN_STRENGTH_DAYS_TOUCH;

  for (guint i = 0; i < after->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (after->sessions, i);

      concerns |= find_session_concerns (catalogue, answers, before, session);
      concerns |= find_exercise_concerns (catalogue, answers, before, after, session);
    }

  return (MidlineEditConcern) concerns;
}

/**
 * midline_edit_concern_dup_text:
 * @concerns: #MidlineEditConcern flags
 *
 * Returns: (transfer full) (nullable): the warning in sentences for people, %NULL for no concern
 */
char *
midline_edit_concern_dup_text (MidlineEditConcern concerns)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (concern_texts); i++)
    if ((concerns & concern_texts[i].concern) != 0)
      {
        if (text->len > 0)
          g_string_append_c (text, ' ');
        g_string_append (text, _(concern_texts[i].sentence));
      }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}
