/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* How long an exercise takes and how much it loads the kneecap (plan-engine: sets, time, load).
 * The knee-load score is a book-keeping device, not physiology. */

#include "midline-session-time.h"

#include <math.h>

static const int knee_load_caps[MIDLINE_N_PHASES] = { 40, 95, 130 };

/**
 * midline_set_get_work_seconds:
 * @exercise: an exercise, for its tempo
 * @dose: how much of it
 *
 * Work of one set of one leg (or of both together): repetitions times the way out, the hold and
 * the way back; for a single held repetition the hold alone; as often as there are directions.
 *
 * Returns: whole seconds
 */
int
midline_set_get_work_seconds (const MidlineExercise *exercise,
                              const MidlineDose     *dose)
{
  double seconds;

  g_return_val_if_fail (exercise != NULL && dose != NULL, 0);

  if (midline_dose_is_held (dose))
    seconds = dose->hold_seconds;
  else
    seconds = dose->reps * (exercise->tempo_out_seconds + dose->hold_seconds +
                            exercise->tempo_back_seconds);

  return (int) lround (seconds * MAX (dose->directions, 1));
}

/**
 * midline_set_get_pause_seconds:
 * @exercise: an exercise
 * @dose: how much of it
 *
 * Pause that goes with one set: the whole rest for both legs together; where each leg works by
 * itself, one rests while the other works, so only what is missing of the rest is left, and at
 * least %MIDLINE_LEAST_PAUSE_SECONDS for the set of both legs in turn.
 *
 * Returns: whole seconds
 */
int
midline_set_get_pause_seconds (const MidlineExercise *exercise,
                               const MidlineDose     *dose)
{
  int missing;

  g_return_val_if_fail (exercise != NULL && dose != NULL, 0);

  if (!dose->each_side)
    return dose->rest_seconds;

  missing = dose->rest_seconds - midline_set_get_work_seconds (exercise, dose);

  return MAX (MIDLINE_LEAST_PAUSE_SECONDS, missing);
}

/**
 * midline_exercise_get_seconds:
 * @exercise: an exercise
 * @dose: how much of it
 *
 * Time of the whole exercise in a session: both legs together are sets of work and rest; one leg
 * at a time alternates set by set, so that one side rests while the other works. The change to
 * the next exercise is counted in.
 *
 * Returns: whole seconds
 */
int
midline_exercise_get_seconds (const MidlineExercise *exercise,
                              const MidlineDose     *dose)
{
  int work = midline_set_get_work_seconds (exercise, dose);
  int pause = midline_set_get_pause_seconds (exercise, dose);

  g_return_val_if_fail (exercise != NULL && dose != NULL, 0);

  return dose->sets * ((dose->each_side ? 2 : 1) * work + pause) + MIDLINE_CHANGE_SECONDS;
}

/**
 * midline_session_get_seconds:
 * @session: a session
 * @catalogue: the exercises; one that is no longer known takes no time
 *
 * Returns: time of the whole session in seconds, without the warm-up of the guided session
 */
int
midline_session_get_seconds (const MidlineSession *session,
                             MidlineCatalogue     *catalogue)
{
  int seconds = 0;

  g_return_val_if_fail (session != NULL && catalogue != NULL, 0);

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);

      if (exercise != NULL)
        seconds += midline_exercise_get_seconds (exercise, &item->dose);
    }

  return seconds;
}

/**
 * midline_session_get_minutes:
 * @session: a session
 * @catalogue: the exercises
 *
 * Returns: time of the whole session in minutes, rounded to the nearest
 */
int
midline_session_get_minutes (const MidlineSession *session,
                             MidlineCatalogue     *catalogue)
{
  return (midline_session_get_seconds (session, catalogue) + 30) / 60;
}

/**
 * midline_exercise_get_knee_load:
 * @exercise: an exercise
 * @dose: how much of it
 *
 * Returns: sets (of one leg, or of both together) times the weight of the load tier
 */
int
midline_exercise_get_knee_load (const MidlineExercise *exercise,
                                const MidlineDose     *dose)
{
  g_return_val_if_fail (exercise != NULL && dose != NULL, 0);

  return dose->sets * midline_knee_load_get_weight (exercise->knee_load);
}

/**
 * midline_week_get_knee_load:
 * @week: a week
 * @catalogue: the exercises; one that is no longer known counts nothing
 *
 * Returns: the knee-load score of every session of the week, the person's own ones too
 */
int
midline_week_get_knee_load (const MidlineWeek *week,
                            MidlineCatalogue  *catalogue)
{
  int score = 0;

  g_return_val_if_fail (week != NULL && catalogue != NULL, 0);

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          const MidlinePlanItem *item = g_ptr_array_index (session->items, j);
          const MidlineExercise *exercise = midline_catalogue_lookup (catalogue,
                                                                      item->exercise_id);

          if (exercise != NULL)
            score += midline_exercise_get_knee_load (exercise, &item->dose);
        }
    }

  return score;
}

/**
 * midline_phase_get_knee_load_cap:
 * @phase: a phase
 *
 * Returns: the highest knee-load score of a week that the builder plans in this phase
 */
int
midline_phase_get_knee_load_cap (MidlinePhase phase)
{
  g_return_val_if_fail (phase >= 0 && phase < MIDLINE_N_PHASES, 0);

  return knee_load_caps[phase];
}
