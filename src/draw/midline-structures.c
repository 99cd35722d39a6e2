/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-structures.h"

#include <glib/gi18n-lib.h>

struct _MidlineStructure {
  const char *id;
  const char *name;       /* with the term in parentheses */
  const char *short_name; /* for a label where there is little room */
  const char *role;       /* one or two sentences */
};

/* General textbook knowledge, bones first, then from the knee up to the hip and down to the foot.
 * The ids are those of the structure links in the lessons. */
static const MidlineStructure structures[] = {
  { "kneecap",
    N_("Kneecap (patella)"), N_("Kneecap"),
    N_("A small bone at the front of the knee. It slides in its groove and helps the quad to "
       "straighten the leg.") },
  { "groove",
    N_("Groove (trochlea)"), N_("Groove"),
    N_("A shallow channel at the lower end of the thigh bone. Its higher outer wall helps to keep "
       "the kneecap from slipping outward.") },
  { "femur",
    N_("Thigh bone (femur)"), N_("Thigh bone"),
    N_("The long bone from the hip to the knee. Its lower end holds the groove for the kneecap.") },
  { "tibia",
    N_("Shin bone (tibia)"), N_("Shin bone"),
    N_("The thicker bone of the lower leg. It carries the weight, and the kneecap tendon ends on "
       "its front.") },
  { "fibula",
    N_("Calf bone (fibula)"), N_("Calf bone"),
    N_("The thin bone on the outer side of the lower leg. Muscles hold on to it; it carries little "
       "weight.") },
  { "joint-space",
    N_("Joint space"), N_("Joint space"),
    N_("The room between the bones. A thin film of fluid in it helps them to glide.") },
  { "cartilage",
    N_("Cartilage"), N_("Cartilage"),
    N_("A smooth layer on the back of the kneecap and in the groove. It spreads the load and lets "
       "the two glide.") },
  { "vastus-lateralis",
    N_("Outer quad (vastus lateralis, VL)"), N_("Outer quad"),
    N_("Straightens the knee and pulls the kneecap up and outward.") },
  { "vastus-medialis",
    N_("Inner quad (vastus medialis, VM)"), N_("Inner quad"),
    N_("Straightens the knee and pulls the kneecap up and inward.") },
  { "vastus-medialis-obliquus",
    N_("Lower inner quad (VMO)"), N_("Lower inner quad"),
    N_("The lowest fibres of the inner quad. They run at a slant and pull the kneecap inward.") },
  { "rectus-femoris",
    N_("Middle quad (rectus femoris)"), N_("Middle quad"),
    N_("Runs down the front of the thigh. It straightens the knee and helps to bend the hip.") },
  { "vastus-intermedius",
    N_("Deep quad (vastus intermedius)"), N_("Deep quad"),
    N_("Lies under the middle quad, right on the thigh bone. It helps to straighten the knee.") },
  { "quadriceps-tendon",
    N_("Quad tendon (quadriceps tendon)"), N_("Quad tendon"),
    N_("A strong cord that ties the quad to the top of the kneecap.") },
  { "patellar-tendon",
    N_("Kneecap tendon (patellar tendon)"), N_("Kneecap tendon"),
    N_("A strong cord from the tip of the kneecap to the shin bone. It hands on the pull of the "
       "quad.") },
  { "fat-pad",
    N_("Fat pad (infrapatellar fat pad)"), N_("Fat pad"),
    N_("A soft cushion behind the kneecap tendon. It changes its shape as the knee bends.") },
  { "tibial-tuberosity",
    N_("Front shin bump (tibial tuberosity)"), N_("Front shin bump"),
    N_("A bump at the front of the shin bone, a few finger widths below the kneecap. The kneecap "
       "tendon ends here.") },
  { "lateral-retinaculum",
    N_("Outer kneecap band (lateral retinaculum)"), N_("Outer kneecap band"),
    N_("A flat sheet that ties the outer edge of the kneecap to the IT band.") },
  { "mpfl",
    N_("Inner kneecap ligament (MPFL)"), N_("Inner ligament"),
    N_("A thin band from the thigh bone to the inner edge of the kneecap. It holds the kneecap "
       "back from slipping outward, most of all when the leg is nearly straight.") },
  { "medial-retinaculum",
    N_("Inner kneecap band (medial retinaculum)"), N_("Inner kneecap band"),
    N_("A thin sheet that ties the inner edge of the kneecap to the inner side of the knee.") },
  { "it-band",
    N_("IT band (iliotibial band)"), N_("IT band"),
    N_("A thick strap down the outside of the thigh, from the hip to the shin bone just below the "
       "knee. It steadies the outer side and tugs at the kneecap.") },
  { "gerdy-tubercle",
    N_("Outer shin bump (Gerdy’s tubercle)"), N_("Outer shin bump"),
    N_("A small bump at the top of the shin bone, toward the outer side. The IT band ends here.") },
  { "tfl",
    N_("Front hip muscle (tensor fasciae latae, TFL)"), N_("Front hip muscle"),
    N_("A small muscle at the front and side of the hip. It helps to bend the hip and tightens the "
       "IT band.") },
  { "gluteus-maximus",
    N_("Big buttock muscle (gluteus maximus)"), N_("Big buttock muscle"),
    N_("Straightens the hip and turns the thigh outward. Much of it ends in the IT band.") },
  { "gluteus-medius",
    N_("Side hip muscle (gluteus medius)"), N_("Side hip muscle"),
    N_("Lifts the leg sideways and keeps the hips level when you stand on one leg.") },
  { "hip",
    N_("Hip (pelvis and hip joint)"), N_("Hip"),
    N_("The joint between the pelvis and the thigh bone. Its muscles guide where the thigh and the "
       "knee point.") },
  { "spine",
    N_("Lower back (lumbar spine)"), N_("Lower back"),
    N_("The part of the spine right above the pelvis. It bends to the side when the pelvis "
       "drops.") },
  { "hamstrings",
    N_("Back thigh muscles (hamstrings)"), N_("Back thigh muscles"),
    N_("Run down the back of the thigh. They bend the knee and help to straighten the hip.") },
  { "calf",
    N_("Calf muscles (gastrocnemius and soleus)"), N_("Calf muscles"),
    N_("Lift the heel with each step. They end in the heel tendon.") },
  { "achilles-tendon",
    N_("Heel tendon (Achilles tendon)"), N_("Heel tendon"),
    N_("A strong cord that ties the calf muscles to the heel bone.") },
  { "foot",
    N_("Foot"), N_("Foot"),
    N_("The base the leg stands on. When its arch sinks, the shin bone turns inward with it.") },
  { "arch",
    N_("Arch of the foot"), N_("Arch"),
    N_("The raised inner side of the foot. It gives a little under load and springs back.") },
};

/** midline_structures_get_n: how many structures there are. */
guint
midline_structures_get_n (void)
{
  return G_N_ELEMENTS (structures);
}

/** midline_structures_get: the structure at @index, from 0 to midline_structures_get_n() - 1. */
const MidlineStructure *
midline_structures_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (structures), NULL);

  return &structures[index];
}

/**
 * midline_structures_lookup:
 * @id: (nullable): id of a structure link, “it-band”
 *
 * Returns: (nullable): the structure, %NULL for an id that names none
 */
const MidlineStructure *
midline_structures_lookup (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (structures); i++)
    if (g_strcmp0 (structures[i].id, id) == 0)
      return &structures[i];
  return NULL;
}

/** midline_structure_get_id: id as it stands in structure links. */
const char *
midline_structure_get_id (const MidlineStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

/** midline_structure_get_name: translated name with its term, “Kneecap (patella)”. */
const char *
midline_structure_get_name (const MidlineStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _(self->name);
}

/** midline_structure_get_short_name: translated everyday name alone, “Kneecap”. */
const char *
midline_structure_get_short_name (const MidlineStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _(self->short_name);
}

/** midline_structure_get_role: translated, what it is and does, in one or two sentences. */
const char *
midline_structure_get_role (const MidlineStructure *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _(self->role);
}
