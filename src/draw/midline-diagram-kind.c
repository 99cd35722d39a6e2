/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the four drawings show: which structure is which layers in which drawing. */
#include "midline-diagram-private.h"

/* In reading order: from the top down, the outer side first. Neighbours that are no part of the
 * story have no row; they still cover what lies behind them. */
static const MidlineDiagramPart knee_front_parts[] = {
  { "it-band", { "iliotibial-band" } },
  { "vastus-lateralis", { "vastus-lateralis" } },
  { "rectus-femoris", { "rectus-femoris" } },
  { "vastus-intermedius", { "vastus-intermedius" },
    .veils = { "rectus-femoris", "vastus-lateralis", "vastus-medialis", "quadriceps-tendon" } },
  { "vastus-medialis", { "vastus-medialis" } },
  { "vastus-medialis-obliquus", { "vastus-medialis-obliquus" } },
  { "femur", { "femur" },
    .veils = { "rectus-femoris", "vastus-intermedius", "vastus-lateralis", "vastus-medialis",
               "quadriceps-tendon", "lateral-retinaculum", "medial-retinaculum" } },
  { "quadriceps-tendon", { "quadriceps-tendon" } },
  { "lateral-retinaculum", { "lateral-retinaculum" }, 0.85 },
  { "groove", { "trochlea", "cartilage-trochlea" },
    .veils = { "patella-group", "quadriceps-tendon", "patellar-tendon", "lateral-retinaculum",
               "medial-retinaculum" } },
  { "kneecap", { "patella" } },
  { "mpfl", { "mpfl" } },
  { "medial-retinaculum", { "medial-retinaculum" }, 0.75 },
  { "cartilage", { "joint-cartilage", "cartilage-trochlea" },
    .veils = { "patella-group", "quadriceps-tendon", "patellar-tendon", "lateral-retinaculum",
               "medial-retinaculum" } },
  { "patellar-tendon", { "patellar-tendon" } },
  { "gerdy-tubercle", { "gerdy-tubercle" }, .veils = { "iliotibial-band" } },
  { "tibial-tuberosity", { "tibial-tuberosity" } },
  { "tibia", { "tibia" } },
  { "fibula", { "fibula" } },
};

static const MidlineDiagramPart leg_side_parts[] = {
  { "hip", { "pelvis", "sacrum" },
    .veils = { "gluteus-medius", "gluteus-maximus", "tensor-fasciae-latae", "iliotibial-band",
               "rectus-femoris" } },
  { "gluteus-medius", { "gluteus-medius" } },
  { "tfl", { "tensor-fasciae-latae" } },
  { "gluteus-maximus", { "gluteus-maximus" } },
  { "rectus-femoris", { "rectus-femoris" } },
  { "vastus-lateralis", { "vastus-lateralis" } },
  { "it-band", { "iliotibial-band" } },
  { "hamstrings", { "biceps-femoris", "semitendinosus" } },
  { "femur", { "femur" },
    .veils = { "gluteus-medius", "gluteus-maximus", "iliotibial-band", "vastus-lateralis",
               "biceps-femoris", "lateral-retinaculum" } },
  { "quadriceps-tendon", { "quadriceps-tendon" } },
  { "kneecap", { "patella" } },
  { "lateral-retinaculum", { "lateral-retinaculum" }, 0.85 },
  { "cartilage", { "joint-cartilage" },
    .veils = { "iliotibial-band", "lateral-retinaculum" } },
  { "fat-pad", { "fat-pad" }, .veils = { "lateral-retinaculum" } },
  { "patellar-tendon", { "patellar-tendon" } },
  { "gerdy-tubercle", { "gerdy-tubercle" } },
  { "tibial-tuberosity", { "tibial-tuberosity" } },
  { "tibia", { "tibia" },
    .veils = { "tibialis-anterior", "tibialis-anterior-tendon", "toe-extensors", "peroneals",
               "fibula" } },
  { "fibula", { "fibula" }, .veils = { "peroneals", "toe-extensors" } },
  { "calf", { "gastrocnemius", "soleus" } },
  { "achilles-tendon", { "achilles-tendon" } },
  { "foot", { "foot" } },
  { "arch", { "arch" } },
};

static const MidlineDiagramPart groove_parts[] = {
  { "quadriceps-tendon", { "quadriceps-expansion" } },
  { "kneecap", { "patella" } },
  { "cartilage", { "cartilage-patella", "cartilage-trochlea", "cartilage-condyles" } },
  { "joint-space", { "joint-space" } },
  { "groove", { "trochlea" }, 0.5 },
  { "lateral-retinaculum", { "lateral-retinaculum" } },
  { "it-band", { "iliotibial-band" } },
  { "mpfl", { "mpfl" } },
  { "medial-retinaculum", { "medial-retinaculum" } },
  { "femur", { "femur" } },
};

static const MidlineDiagramPart chain_parts[] = {
  { "spine", { "spine" } },
  { "hip", { "pelvis", "sacrum" } },
  { "gluteus-medius", { "gluteus-medius" } },
  { "tfl", { "tensor-fasciae-latae" } },
  { "it-band", { "iliotibial-band" } },
  { "vastus-lateralis", { "vastus-lateralis" } },
  { "rectus-femoris", { "rectus-femoris" } },
  { "vastus-medialis", { "vastus-medialis" } },
  { "femur", { "femur" },
    .veils = { "rectus-femoris", "vastus-lateralis", "vastus-medialis", "adductors",
               "quadriceps-tendon", "iliotibial-band", "tensor-fasciae-latae", "sartorius" } },
  { "quadriceps-tendon", { "quadriceps-tendon" } },
  { "lateral-retinaculum", { "lateral-retinaculum" }, 0.85 },
  { "kneecap", { "patella" } },
  { "cartilage", { "joint-cartilage" },
    .veils = { "patella", "patellar-tendon", "lateral-retinaculum" } },
  { "patellar-tendon", { "patellar-tendon" } },
  { "tibia", { "tibia" } },
  { "fibula", { "fibula" } },
  { "calf", { "gastrocnemius" } },
  { "foot", { "foot" } },
  { "arch", { "arch" } },
};

static const struct {
  const char *id;
  const MidlineDiagramPart *parts;
  guint n_parts;
} kinds[] = {
  [MIDLINE_DIAGRAM_KNEE_FRONT] = { "knee-front", knee_front_parts,
                                   G_N_ELEMENTS (knee_front_parts) },
  [MIDLINE_DIAGRAM_LEG_SIDE] = { "leg-side", leg_side_parts, G_N_ELEMENTS (leg_side_parts) },
  [MIDLINE_DIAGRAM_GROOVE] = { "groove", groove_parts, G_N_ELEMENTS (groove_parts) },
  [MIDLINE_DIAGRAM_CHAIN] = { "chain", chain_parts, G_N_ELEMENTS (chain_parts) },
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == MIDLINE_N_DIAGRAM_KINDS);

/** midline_diagram_parts_get: the @n_parts parts of a drawing, in reading order. */
const MidlineDiagramPart *
midline_diagram_parts_get (MidlineDiagramKind  kind,
                           guint              *n_parts)
{
  *n_parts = kinds[kind].n_parts;

  return kinds[kind].parts;
}

/** midline_diagram_parts_lookup: (nullable): the part that shows @structure_id, or %NULL. */
const MidlineDiagramPart *
midline_diagram_parts_lookup (MidlineDiagramKind  kind,
                              const char         *structure_id)
{
  for (guint i = 0; i < kinds[kind].n_parts; i++)
    if (g_strcmp0 (kinds[kind].parts[i].structure_id, structure_id) == 0)
      return &kinds[kind].parts[i];

  return NULL;
}

/**
 * midline_diagram_parts_get_owner:
 * @kind: a drawing
 * @layer_id: id of a layer, without the ending of its state
 *
 * Returns: (nullable): the structure that is found where the layer is hit: of two that show it the
 *   first in reading order
 */
const char *
midline_diagram_parts_get_owner (MidlineDiagramKind  kind,
                                 const char         *layer_id)
{
  for (guint i = 0; i < kinds[kind].n_parts; i++)
    {
      const MidlineDiagramPart *part = &kinds[kind].parts[i];

      for (guint j = 0; j < MIDLINE_DIAGRAM_MAX_LAYERS && part->layers[j] != NULL; j++)
        if (g_str_equal (part->layers[j], layer_id))
          return part->structure_id;
    }

  return NULL;
}

/** midline_diagram_kind_get_id: “knee-front”, the name in lessons and of the file. */
const char *
midline_diagram_kind_get_id (MidlineDiagramKind kind)
{
  g_return_val_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS, NULL);

  return kinds[kind].id;
}

/**
 * midline_diagram_kind_from_id:
 * @id: (nullable): “knee-front”, “leg-side”, “groove” or “chain”
 * @kind: (out): which drawing that is; untouched on %FALSE
 *
 * Returns: %FALSE for an id that names no drawing
 */
gboolean
midline_diagram_kind_from_id (const char         *id,
                              MidlineDiagramKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].id, id) == 0)
      {
        *kind = (MidlineDiagramKind) i;
        return TRUE;
      }

  return FALSE;
}

/** midline_diagram_kind_has_structure: whether the drawing shows the structure. */
gboolean
midline_diagram_kind_has_structure (MidlineDiagramKind  kind,
                                    const char         *structure_id)
{
  g_return_val_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS, FALSE);

  return midline_diagram_parts_lookup (kind, structure_id) != NULL;
}

/**
 * midline_diagram_kind_for:
 * @structure_ids: (array zero-terminated=1): ids of structures, the one that matters most first
 *
 * Chooses the drawing that shows the most of them among those that show the first; of equals the
 * one named first in #MidlineDiagramKind.
 *
 * Returns: the drawing; the front of the knee when none shows the first
 */
MidlineDiagramKind
midline_diagram_kind_for (const char * const *structure_ids)
{
  MidlineDiagramKind best = MIDLINE_DIAGRAM_KNEE_FRONT;
  guint best_count = 0;

  g_return_val_if_fail (structure_ids != NULL, best);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint count = 0;

      if (!midline_diagram_kind_has_structure (i, structure_ids[0]))
        continue;
      for (guint j = 0; structure_ids[j] != NULL; j++)
        count += midline_diagram_kind_has_structure (i, structure_ids[j]) ? 1 : 0;
      if (count > best_count)
        {
          best = i;
          best_count = count;
        }
    }

  return best;
}
