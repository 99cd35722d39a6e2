/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise.h"

/**
 * midline_dose_equal:
 * @a: a dose
 * @b: another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_dose_equal (const MidlineDose *a,
                    const MidlineDose *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->sets == b->sets &&
         a->reps == b->reps &&
         a->hold_seconds == b->hold_seconds &&
         a->rest_seconds == b->rest_seconds &&
         a->directions == b->directions &&
         !a->each_side == !b->each_side;
}

/**
 * midline_dose_is_held:
 * @self: a dose
 *
 * Returns: whether each set is one held repetition (a stretch, a wall sit, a ride): its size is
 *   then told in seconds, not in repetitions (plan-engine: sets, time, load)
 */
gboolean
midline_dose_is_held (const MidlineDose *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->reps == 1 && self->hold_seconds > 0;
}

/**
 * midline_evidence_new:
 * @text: what was observed
 * @reference_id: id of the reference it comes from
 *
 * Returns: (transfer full): a new observation
 */
MidlineEvidence *
midline_evidence_new (const char *text,
                      const char *reference_id)
{
  MidlineEvidence *self = g_new0 (MidlineEvidence, 1);

  self->text = g_strdup (text);
  self->reference_id = g_strdup (reference_id);

  return self;
}

/**
 * midline_evidence_free:
 * @self: (nullable) (transfer full): an observation
 */
void
midline_evidence_free (MidlineEvidence *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self->reference_id);
  g_free (self);
}

static void
clear_exercise (gpointer data)
{
  MidlineExercise *self = data;

  g_free (self->id);
  g_free (self->name);
  g_strfreev (self->muscles);
  g_strfreev (self->equipment);
  g_clear_pointer (&self->needs, g_array_unref);
  g_free (self->regression_id);
  g_free (self->progression_id);
  g_free (self->dose_note);
  g_strfreev (self->steps);
  g_free (self->feel_here);
  g_strfreev (self->mistakes);
  g_free (self->easier);
  g_free (self->harder);
  g_free (self->why);
  g_free (self->statement_id);
  g_strfreev (self->skip_if);
  g_free (self->knee_load_note);
  g_strfreev (self->reference_ids);
  g_clear_pointer (&self->evidence, g_ptr_array_unref);
}

/**
 * midline_exercise_new:
 *
 * Makes an exercise to be filled in before it is shared: needs and evidence are empty arrays,
 * level, dose and the sessions a week are 1 of each, pain is fine up to 2 of 10, and every string
 * is %NULL.
 *
 * Returns: (transfer full): a new exercise
 */
MidlineExercise *
midline_exercise_new (void)
{
  MidlineExercise *self = g_atomic_rc_box_new0 (MidlineExercise);

  self->needs = g_array_new (FALSE, TRUE, sizeof (MidlineThings));
  self->evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_evidence_free);
  self->level = 1;
  self->dose = (MidlineDose) { .sets = 1, .reps = 1, .directions = 1 };
  self->per_week = 1;
  self->pain_limit_0_to_10 = 2;

  return self;
}

/**
 * midline_exercise_ref:
 * @self: an exercise
 *
 * Returns: (transfer full): @self
 */
MidlineExercise *
midline_exercise_ref (MidlineExercise *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_exercise_unref:
 * @self: (transfer full): an exercise
 */
void
midline_exercise_unref (MidlineExercise *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_exercise);
}

G_DEFINE_BOXED_TYPE (MidlineExercise, midline_exercise,
                     midline_exercise_ref, midline_exercise_unref)

/**
 * midline_exercise_kind_get_heading:
 * @kind: a kind of exercise
 *
 * Returns: the heading under which exercises of this kind stand on a day
 */
MidlineHeading
midline_exercise_kind_get_heading (MidlineExerciseKind kind)
{
  switch (kind)
    {
    case MIDLINE_EXERCISE_WARM_UP:
      return MIDLINE_HEADING_WARM_UP;
    case MIDLINE_EXERCISE_CONTROL:
      return MIDLINE_HEADING_CONTROL;
    case MIDLINE_EXERCISE_MULTI_JOINT:
    case MIDLINE_EXERCISE_SINGLE_JOINT:
      return MIDLINE_HEADING_STRENGTH;
    case MIDLINE_EXERCISE_ROLLER:
    case MIDLINE_EXERCISE_STRETCH:
      return MIDLINE_HEADING_MOBILITY;
    default:
      g_return_val_if_reached (MIDLINE_HEADING_STRENGTH);
    }
}

/**
 * midline_knee_load_get_weight:
 * @load: a tier
 *
 * Returns: points that one planned set adds to the knee load of a week: 0, 1, 2 or 4
 *   (plan-engine: sets, time, load)
 */
int
midline_knee_load_get_weight (MidlineKneeLoad load)
{
  static const int weights[MIDLINE_N_KNEE_LOADS] = { 0, 1, 2, 4 };

  g_return_val_if_fail ((guint) load < G_N_ELEMENTS (weights), 0);

  return weights[load];
}
