/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Ids and names of the enumerations around an exercise (midline-exercise.h). */

#include "midline-exercise.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName pillars[MIDLINE_N_PILLARS] = {
  /* Translators: one of the five parts of the training: balance of the thigh muscles. */
  { "quad-balance", N_("Quad balance") },
  /* Translators: one of the five parts of the training: how hard the iliotibial band is pulled. */
  { "itb-tension", N_("IT band pull") },
  /* Translators: one of the five parts of the training: how the body moves. */
  { "movement-mechanics", N_("Movement") },
  /* Translators: one of the five parts of the training. */
  { "hip", N_("Hip") },
  /* Translators: one of the five parts of the training. */
  { "foot", N_("Foot") },
};

static const MidlineIdName kinds[MIDLINE_N_EXERCISE_KINDS] = {
  { "warm-up", NULL },
  { "roller", NULL },
  { "control", NULL },
  { "multi-joint", NULL },
  { "single-joint", NULL },
  { "stretch", NULL },
};

static const MidlineIdName headings[] = {
  { "warm-up", N_("Warm-up") },
  /* Translators: heading over exercises that train control of movement. */
  { "control", N_("Control") },
  { "strength", N_("Strength") },
  { "mobility", N_("Mobility") },
};

static const MidlineIdName positions[MIDLINE_N_POSITIONS] = {
  { "standing", N_("Standing") },
  { "sitting", N_("Sitting") },
  { "supine", N_("Lying on the back") },
  { "prone", N_("Lying face down") },
  { "side-lying", N_("Lying on the side") },
  { "side-plank", N_("Side plank") },
  { "all-fours", N_("On hands and knees") },
  { "half-kneeling", N_("Kneeling on one knee") },
  { "cycling", N_("Cycling") },
  { "running", N_("Running") },
};

static const MidlineIdName knee_loads[MIDLINE_N_KNEE_LOADS] = {
  { "minimal", N_("Almost no kneecap load") },
  { "low", N_("Low kneecap load") },
  { "moderate", N_("Medium kneecap load") },
  { "high", N_("High kneecap load") },
};

static const MidlineIdName spares[MIDLINE_N_SPARES] = {
  /* Translators: a thing the person asked to be spared. */
  { "kneeling", N_("Kneeling hurts") },
  /* Translators: a thing the person asked to be spared. */
  { "shoulder", N_("Sore shoulder") },
  /* Translators: a thing the person asked to be spared. */
  { "leg-tingling", N_("Tingling down the leg") },
  /* Translators: a thing the person asked to be spared. */
  { "bruising", N_("Bruise easily or take blood thinners") },
};

static const MidlineIdName not_whens[MIDLINE_N_NOT_WHENS] = {
  { "daily-life-pain-above-2", NULL },
  { "stairs-pain-above-2", NULL },
};

/**
 * midline_pillar_get_id:
 * @pillar: a pillar
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_pillar_get_id (MidlinePillar pillar)
{
  return midline_id_table_get_id (pillars, MIDLINE_N_PILLARS, pillar);
}

/**
 * midline_pillar_get_name:
 * @pillar: a pillar
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_pillar_get_name (MidlinePillar pillar)
{
  return midline_id_table_get_name (pillars, MIDLINE_N_PILLARS, pillar);
}

/**
 * midline_pillar_from_id:
 * @id: (nullable): text that may be an id
 * @pillar: (out): a pillar; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_pillar_from_id (const char    *id,
                        MidlinePillar *pillar)
{
  int index = midline_id_table_find (pillars, MIDLINE_N_PILLARS, id);

  if (index < 0)
    return FALSE;

  *pillar = (MidlinePillar) index;

  return TRUE;
}

/**
 * midline_exercise_kind_get_id:
 * @kind: a kind of exercise
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_exercise_kind_get_id (MidlineExerciseKind kind)
{
  return midline_id_table_get_id (kinds, MIDLINE_N_EXERCISE_KINDS, kind);
}

/**
 * midline_exercise_kind_from_id:
 * @id: (nullable): text that may be an id
 * @kind: (out): a kind of exercise; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_exercise_kind_from_id (const char          *id,
                               MidlineExerciseKind *kind)
{
  int index = midline_id_table_find (kinds, MIDLINE_N_EXERCISE_KINDS, id);

  if (index < 0)
    return FALSE;

  *kind = (MidlineExerciseKind) index;

  return TRUE;
}

/**
 * midline_heading_get_name:
 * @heading: a heading of a session
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_heading_get_name (MidlineHeading heading)
{
  return midline_id_table_get_name (headings, G_N_ELEMENTS (headings), heading);
}

/**
 * midline_position_get_id:
 * @position: a starting position
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_position_get_id (MidlinePosition position)
{
  return midline_id_table_get_id (positions, MIDLINE_N_POSITIONS, position);
}

/**
 * midline_position_get_name:
 * @position: a starting position
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_position_get_name (MidlinePosition position)
{
  return midline_id_table_get_name (positions, MIDLINE_N_POSITIONS, position);
}

/**
 * midline_position_from_id:
 * @id: (nullable): text that may be an id
 * @position: (out): a starting position; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_position_from_id (const char      *id,
                          MidlinePosition *position)
{
  int index = midline_id_table_find (positions, MIDLINE_N_POSITIONS, id);

  if (index < 0)
    return FALSE;

  *position = (MidlinePosition) index;

  return TRUE;
}

/**
 * midline_knee_load_get_id:
 * @load: a tier
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_knee_load_get_id (MidlineKneeLoad load)
{
  return midline_id_table_get_id (knee_loads, MIDLINE_N_KNEE_LOADS, load);
}

/**
 * midline_knee_load_get_name:
 * @load: a tier
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_knee_load_get_name (MidlineKneeLoad load)
{
  return midline_id_table_get_name (knee_loads, MIDLINE_N_KNEE_LOADS, load);
}

/**
 * midline_knee_load_from_id:
 * @id: (nullable): text that may be an id
 * @load: (out): a tier; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_knee_load_from_id (const char      *id,
                           MidlineKneeLoad *load)
{
  int index = midline_id_table_find (knee_loads, MIDLINE_N_KNEE_LOADS, id);

  if (index < 0)
    return FALSE;

  *load = (MidlineKneeLoad) index;

  return TRUE;
}

/**
 * midline_spare_get_id:
 * @spare: one chip
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_spare_get_id (MidlineSpare spare)
{
  return midline_id_table_get_id (spares, MIDLINE_N_SPARES,
                                  (guint) midline_flag_get_index (spare));
}

/**
 * midline_spare_get_name:
 * @spare: one chip
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_spare_get_name (MidlineSpare spare)
{
  return midline_id_table_get_name (spares, MIDLINE_N_SPARES,
                                    (guint) midline_flag_get_index (spare));
}

/**
 * midline_spare_from_id:
 * @id: (nullable): text that may be an id
 *
 * Returns: the flag, 0 when @id is unknown
 */
MidlineSpare
midline_spare_from_id (const char *id)
{
  int index = midline_id_table_find (spares, MIDLINE_N_SPARES, id);

  return (MidlineSpare) (index < 0 ? 0 : 1u << index);
}

/**
 * midline_not_when_get_id:
 * @not_when: one limit
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_not_when_get_id (MidlineNotWhen not_when)
{
  return midline_id_table_get_id (not_whens, MIDLINE_N_NOT_WHENS,
                                  (guint) midline_flag_get_index (not_when));
}

/**
 * midline_not_when_from_id:
 * @id: (nullable): text that may be an id
 *
 * Returns: the flag, 0 when @id is unknown
 */
MidlineNotWhen
midline_not_when_from_id (const char *id)
{
  int index = midline_id_table_find (not_whens, MIDLINE_N_NOT_WHENS, id);

  return (MidlineNotWhen) (index < 0 ? 0 : 1u << index);
}
