/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-thing.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

/* One line a bit of MidlineThings, in the same order (plan-engine: the answers used). */
static const MidlineIdName things[MIDLINE_N_THINGS] = {
  { "mat", N_("Mat or carpet") },
  { "wall", N_("Wall") },
  { "chair", N_("Chair") },
  { "towel", N_("Towel") },
  { "cushion", N_("Cushion") },
  { "bench", N_("Sofa or bench") },
  { "stick", N_("Broomstick") },
  { "low-step", N_("Low step (10–15 cm)") },
  { "stairs", N_("Stairs with a rail") },
  { "loop-band", N_("Loop band") },
  { "long-band", N_("Long band with a fixed point") },
  { "ankle-weight", N_("Ankle weight") },
  { "weight", N_("Weight or backpack") },
  { "roller", N_("Foam roller") },
  { "ball", N_("Ball") },
  { "strap", N_("Strap or belt") },
  { "mirror", N_("Mirror") },
  { "wedge", N_("Wedge") },
  { "bike", N_("Bike") },
  { "gym", N_("Gym machines") },
};

/* The same with an article, for the middle of a sentence. */
static const char *const phrases[MIDLINE_N_THINGS] = {
  N_("a mat or carpet"),
  N_("a wall"),
  N_("a chair"),
  N_("a towel"),
  N_("a cushion"),
  N_("a sofa or bench"),
  N_("a broomstick"),
  N_("a low step (10–15 cm)"),
  N_("stairs with a rail"),
  N_("a loop band"),
  N_("a long band with a fixed point"),
  N_("an ankle weight"),
  N_("a weight or backpack"),
  N_("a foam roller"),
  N_("a ball"),
  N_("a strap or belt"),
  N_("a mirror"),
  N_("a wedge"),
  N_("a bike"),
  N_("gym machines"),
};

/**
 * midline_thing_get_id:
 * @thing: one thing
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) when @thing is not one thing
 */
const char *
midline_thing_get_id (MidlineThings thing)
{
  return midline_id_table_get_id (things, MIDLINE_N_THINGS,
                                  (guint) midline_flag_get_index (thing));
}

/**
 * midline_thing_get_name:
 * @thing: one thing
 *
 * Returns: the name for people, in sentence case, “” (and a critical warning) when @thing is not
 *   one thing
 */
const char *
midline_thing_get_name (MidlineThings thing)
{
  return midline_id_table_get_name (things, MIDLINE_N_THINGS,
                                    (guint) midline_flag_get_index (thing));
}

/**
 * midline_thing_get_phrase:
 * @thing: one thing
 *
 * Returns: the name with an article for the middle of a sentence, as in “a mat or carpet”; “” (and
 *   a critical warning) when @thing is not one thing
 */
const char *
midline_thing_get_phrase (MidlineThings thing)
{
  int index = midline_flag_get_index (thing);

  g_return_val_if_fail (index >= 0 && index < MIDLINE_N_THINGS, "");

  return _(phrases[index]);
}

/**
 * midline_thing_from_id:
 * @id: (nullable): text that may be an id
 *
 * Returns: the thing, %MIDLINE_NO_THINGS when @id is unknown
 */
MidlineThings
midline_thing_from_id (const char *id)
{
  int index = midline_id_table_find (things, MIDLINE_N_THINGS, id);

  return index < 0 ? MIDLINE_NO_THINGS : (MidlineThings) (1u << index);
}
