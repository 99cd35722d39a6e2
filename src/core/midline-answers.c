/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-answers.h"

#include "midline-date.h"
#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

static const MidlineIdName sides[MIDLINE_N_SIDES] = {
  { "right", N_("Right") },
  { "left", N_("Left") },
  { "both", N_("Both legs") },
};

static const MidlineIdName places[MIDLINE_N_PLACES_OF_PAIN] = {
  /* Translators: where the knee hurts. */
  { "front", N_("Front") },
  /* Translators: where the knee hurts. */
  { "outer-side", N_("Outer side") },
  /* Translators: where the knee hurts: at the front and at the outer side. */
  { "both", N_("Both") },
};

static const MidlineIdName activities[MIDLINE_N_ACTIVITIES] = {
  /* Translators: when pain is asked for. */
  { "now", N_("Right now") },
  /* Translators: when pain is asked for. */
  { "stairs", N_("Stairs or walking") },
  /* Translators: when pain is asked for. */
  { "running", N_("Running") },
  /* Translators: when pain is asked for. */
  { "squatting", N_("Squatting") },
  /* Translators: when pain is asked for. */
  { "sitting", N_("Sitting for 30 minutes or more") },
};

/**
 * midline_side_get_letter:
 * @side: a side
 *
 * Returns: the one letter shown in the mark of a side, “R” or “L”; “” for both legs
 */
const char *
midline_side_get_letter (MidlineSide side)
{
  switch (side)
    {
    case MIDLINE_SIDE_RIGHT:
      /* Translators: one letter for the right leg. */
      return C_("side letter", "R");
    case MIDLINE_SIDE_LEFT:
      /* Translators: one letter for the left leg. */
      return C_("side letter", "L");
    case MIDLINE_SIDE_BOTH:
      return "";
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * midline_answers_new:
 *
 * The answers before anybody said anything: right knee, at the front, every pain not tried, only
 * what is in any household, three days a week with a day between them, 25 minutes, 12 weeks.
 *
 * Returns: (transfer full): new answers
 */
MidlineAnswers *
midline_answers_new (void)
{
  MidlineAnswers *self = g_new0 (MidlineAnswers, 1);

  self->side = MIDLINE_SIDE_RIGHT;
  self->worse_side = MIDLINE_SIDE_RIGHT;
  self->place = MIDLINE_PAIN_AT_FRONT;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    self->pain_0_to_10[i] = MIDLINE_PAIN_NOT_TRIED;
  self->things = MIDLINE_HOUSEHOLD_THINGS;
  self->weekdays = 1u << MIDLINE_MONDAY | 1u << MIDLINE_WEDNESDAY | 1u << MIDLINE_FRIDAY;
  self->minutes = 25;
  self->length_weeks = 12;
  self->goal = g_strdup ("");

  return self;
}

/**
 * midline_answers_copy:
 * @self: answers
 *
 * Returns: (transfer full): a copy that may be changed before it is shared
 */
MidlineAnswers *
midline_answers_copy (const MidlineAnswers *self)
{
  MidlineAnswers *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlineAnswers, 1);
  *copy = *self;
  copy->goal = g_strdup (self->goal);

  return copy;
}

/**
 * midline_answers_free:
 * @self: (nullable) (transfer full): answers
 */
void
midline_answers_free (MidlineAnswers *self)
{
  if (self == NULL)
    return;

  g_free (self->goal);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (MidlineAnswers, midline_answers, midline_answers_copy, midline_answers_free)

/**
 * midline_answers_equal:
 * @a: (nullable): answers
 * @b: (nullable): others
 *
 * Returns: whether the person said the same in both; no goal and an empty goal are the same
 */
gboolean
midline_answers_equal (const MidlineAnswers *a,
                       const MidlineAnswers *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->side == b->side &&
         a->worse_side == b->worse_side &&
         a->place == b->place &&
         memcmp (a->pain_0_to_10, b->pain_0_to_10, sizeof a->pain_0_to_10) == 0 &&
         a->spare == b->spare &&
         a->things == b->things &&
         a->weekdays == b->weekdays &&
         a->minutes == b->minutes &&
         a->length_weeks == b->length_weeks &&
         !a->runs == !b->runs &&
         g_strcmp0 (a->goal != NULL ? a->goal : "", b->goal != NULL ? b->goal : "") == 0;
}

/**
 * midline_answers_get_daily_life_pain:
 * @self: answers
 *
 * Daily-life pain is the highest of now, stairs and sitting; what was not tried counts as nothing
 * (plan-engine: the answers used).
 *
 * Returns: 0 to 10, or %MIDLINE_PAIN_NOT_TRIED when none of the three was said
 */
int
midline_answers_get_daily_life_pain (const MidlineAnswers *self)
{
  g_return_val_if_fail (self != NULL, MIDLINE_PAIN_NOT_TRIED);

  return MAX (self->pain_0_to_10[MIDLINE_ACTIVITY_NOW],
              MAX (self->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS],
                   self->pain_0_to_10[MIDLINE_ACTIVITY_SITTING]));
}

static gboolean
is_above_3_for_load (int pain_0_to_10)
{
  return pain_0_to_10 > 3 || pain_0_to_10 == MIDLINE_PAIN_NOT_TRIED;
}

/**
 * midline_answers_is_sore_for_load:
 * @self: answers
 *
 * Whether quad places take minimal or low kneecap load only: pain above 3 in squatting or on
 * stairs, where what was not tried counts as above 3 (plan-engine: the answers used, bounds).
 *
 * Returns: whether the knee is to be spared
 */
gboolean
midline_answers_is_sore_for_load (const MidlineAnswers *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return is_above_3_for_load (self->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING]) ||
         is_above_3_for_load (self->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS]);
}

/**
 * midline_answers_have_things:
 * @self: answers
 * @exercise: an exercise
 *
 * Returns: whether of each set of things the exercise needs one is at hand
 */
gboolean
midline_answers_have_things (const MidlineAnswers  *self,
                             const MidlineExercise *exercise)
{
  g_return_val_if_fail (self != NULL && exercise != NULL, FALSE);

  for (guint i = 0; i < exercise->needs->len; i++)
    if ((self->things & g_array_index (exercise->needs, MidlineThings, i)) == 0)
      return FALSE;

  return TRUE;
}

/**
 * midline_answers_fit_exercise:
 * @self: answers
 * @exercise: an exercise
 *
 * Whether an exercise may be offered at all: of each set of things it needs one is at hand, no
 * chip spares it, and daily-life pain and stairs do not speak against it; pain that was not tried
 * counts as nothing here (plan-engine: the answers used, bounds). Level and load are asked
 * elsewhere.
 *
 * Returns: whether it fits
 */
gboolean
midline_answers_fit_exercise (const MidlineAnswers  *self,
                              const MidlineExercise *exercise)
{
  g_return_val_if_fail (self != NULL && exercise != NULL, FALSE);

  if ((self->spare & exercise->spared_by) != 0)
    return FALSE;

  if ((exercise->not_when & MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2) != 0 &&
      midline_answers_get_daily_life_pain (self) > 2)
    return FALSE;

  if ((exercise->not_when & MIDLINE_NOT_WHEN_STAIRS_ABOVE_2) != 0 &&
      self->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] > 2)
    return FALSE;

  return midline_answers_have_things (self, exercise);
}

/**
 * midline_side_get_id:
 * @side: a side
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_side_get_id (MidlineSide side)
{
  return midline_id_table_get_id (sides, MIDLINE_N_SIDES, side);
}

/**
 * midline_side_get_name:
 * @side: a side
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_side_get_name (MidlineSide side)
{
  return midline_id_table_get_name (sides, MIDLINE_N_SIDES, side);
}

/**
 * midline_side_from_id:
 * @id: (nullable): text that may be an id
 * @side: (out): a side; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_side_from_id (const char  *id,
                      MidlineSide *side)
{
  int index = midline_id_table_find (sides, MIDLINE_N_SIDES, id);

  if (index < 0)
    return FALSE;

  *side = (MidlineSide) index;

  return TRUE;
}

/**
 * midline_place_of_pain_get_id:
 * @place: a place
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_place_of_pain_get_id (MidlinePlaceOfPain place)
{
  return midline_id_table_get_id (places, MIDLINE_N_PLACES_OF_PAIN, place);
}

/**
 * midline_place_of_pain_get_name:
 * @place: a place
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_place_of_pain_get_name (MidlinePlaceOfPain place)
{
  return midline_id_table_get_name (places, MIDLINE_N_PLACES_OF_PAIN, place);
}

/**
 * midline_place_of_pain_from_id:
 * @id: (nullable): text that may be an id
 * @place: (out): a place; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_place_of_pain_from_id (const char         *id,
                               MidlinePlaceOfPain *place)
{
  int index = midline_id_table_find (places, MIDLINE_N_PLACES_OF_PAIN, id);

  if (index < 0)
    return FALSE;

  *place = (MidlinePlaceOfPain) index;

  return TRUE;
}

/**
 * midline_activity_get_id:
 * @activity: an activity
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_activity_get_id (MidlineActivity activity)
{
  return midline_id_table_get_id (activities, MIDLINE_N_ACTIVITIES, activity);
}

/**
 * midline_activity_get_name:
 * @activity: an activity
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_activity_get_name (MidlineActivity activity)
{
  return midline_id_table_get_name (activities, MIDLINE_N_ACTIVITIES, activity);
}

/**
 * midline_activity_from_id:
 * @id: (nullable): text that may be an id
 * @activity: (out): an activity; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_activity_from_id (const char      *id,
                          MidlineActivity *activity)
{
  int index = midline_id_table_find (activities, MIDLINE_N_ACTIVITIES, id);

  if (index < 0)
    return FALSE;

  *activity = (MidlineActivity) index;

  return TRUE;
}
