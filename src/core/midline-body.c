/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-body.h"

#include "midline-id-table-private.h"

#define PAIR(name) { name "_w", NULL }, { name "_o", NULL }

static const MidlineIdName parts[MIDLINE_N_BODY_PARTS] = {
  { "world", NULL },
  { "pelvis", NULL },
  { "chest", NULL },
  { "neck", NULL },
  { "head", NULL },
  { "seat", NULL },
  { "back", NULL },
  { "side", NULL },
  { "front", NULL },
  { "shoulders", NULL },
  PAIR ("hip"),
  PAIR ("knee"),
  PAIR ("ankle"),
  PAIR ("sole"),
  PAIR ("ball"),
  PAIR ("heel"),
  PAIR ("toe"),
  PAIR ("shoulder"),
  PAIR ("elbow"),
  PAIR ("wrist"),
  PAIR ("grip"),
  PAIR ("tip"),
  PAIR ("thigh"),
  PAIR ("shin"),
  PAIR ("foot"),
  PAIR ("toes"),
  PAIR ("upper"),
  PAIR ("fore"),
  PAIR ("hand"),
};

static const MidlineIdName limbs[MIDLINE_N_LIMBS] = {
  PAIR ("leg"),
  PAIR ("arm"),
};

#undef PAIR

/**
 * midline_body_part_get_id:
 * @part: a place on the body
 *
 * Returns: its name in content files, such as “knee_w”
 */
const char *
midline_body_part_get_id (MidlineBodyPart part)
{
  return midline_id_table_get_id (parts, G_N_ELEMENTS (parts), part);
}

/**
 * midline_body_part_from_id:
 * @id: any text
 * @part: (out): the place on the body; untouched when there is none of this name
 *
 * Returns: whether @id is the name of a place
 */
gboolean
midline_body_part_from_id (const char      *id,
                           MidlineBodyPart *part)
{
  int index = midline_id_table_find (parts, G_N_ELEMENTS (parts), id);

  if (index < 0)
    return FALSE;

  *part = (MidlineBodyPart) index;

  return TRUE;
}

/**
 * midline_body_part_get_mirror:
 * @part: a place on the body
 *
 * Returns: the same place of the other side; itself in the middle of the body
 */
MidlineBodyPart
midline_body_part_get_mirror (MidlineBodyPart part)
{
  if (part < MIDLINE_BODY_HIP)
    return part;

  return MIDLINE_BODY_HIP + ((part - MIDLINE_BODY_HIP) ^ 1u);
}

/**
 * midline_limb_get_id:
 * @limb: an arm or a leg
 *
 * Returns: its name in content files, such as “leg_w”
 */
const char *
midline_limb_get_id (MidlineLimb limb)
{
  return midline_id_table_get_id (limbs, G_N_ELEMENTS (limbs), limb);
}
