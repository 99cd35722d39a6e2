/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The statements that exercises point to, each as one short sentence for “Why this”. The lessons
 * tell them at length. */

#include "midline-statement-private.h"

#include "midline-planner.h"

#include <glib/gi18n-lib.h>

#define WHOLE_SYSTEM "take-balance-timing-load"

typedef struct {
  const char *id;
  const char *text; /* untranslated msgid */
} Statement;

static const Statement statements[] = {
  { "intro-three-structures",
    N_("The outer quad, the inner quad and the IT band all steer the kneecap.") },
  { "intro-unbalanced",
    N_("When their pulls are out of balance, the front or outer knee can hurt.") },
  { "vl-pulls-outward", N_("The outer quad (VL) pulls the kneecap outward.") },
  { "vl-overactive",
    N_("The outer quad (VL) often gets tight with running, cycling or squatting.") },
  { "vl-excess-pull", N_("Too much outward pull adds stress to the joint.") },
  { "vl-linked-pain",
    N_("A strong outward pull is often linked to pain at the front or outer knee.") },
  { "vmo-guides-inward",
    N_("The inner quad (VMO) helps to guide the kneecap inward as the knee straightens.") },
  { "vmo-delay-weakness",
    N_("When the inner quad is late or weak, the kneecap is guided less well.") },
  { "vmo-underactive-drift",
    N_("When the inner quad does less than the outer, the kneecap drifts outward more easily.") },
  { "vmo-compression", N_("Out of balance, the quads press the kneecap harder into its groove.") },
  { "itb-what", N_("The IT band is a thick band from the hip to the outer knee.") },
  { "itb-retinaculum",
    N_("The IT band joins the tissue at the outer kneecap, so it takes part in where it sits.") },
  { "itb-tight-pull", N_("A tense IT band adds to the outward pull on the kneecap.") },
  { "itb-outer-pain", N_("A tense IT band can rub and press at the outer knee.") },
  { "pain-glide",
    N_("When the outer pull wins, the kneecap glides less smoothly in its groove.") },
  { "pain-cartilage", N_("Over time this can irritate the cartilage under the kneecap.") },
  { "pain-inflammation", N_("The tissue around the kneecap can get sore too.") },
  { "pain-activities",
    N_("Stairs, running, squatting and long sitting are where such knees hurt.") },
  { "take-not-one-muscle", N_("Knee pain is rarely about one muscle alone.") },
  { WHOLE_SYSTEM, N_("Balance, timing and load count across the whole system.") },
  { "take-together",
    N_("Quad balance, IT band pull and movement are trained together, not apart.") },
};

/**
 * midline_statement_is_known:
 * @id: (nullable): id of a statement
 *
 * Returns: whether there is a statement with that id
 */
gboolean
midline_statement_is_known (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    if (g_strcmp0 (statements[i].id, id) == 0)
      return TRUE;

  return FALSE;
}

/**
 * midline_statement_get_text:
 * @id: (nullable): id of a statement
 * @pillar: what the exercise trains, for the statement about the whole system
 *
 * Returns: (nullable): one sentence for people, %NULL for an unknown id
 */
const char *
midline_statement_get_text (const char    *id,
                            MidlinePillar  pillar)
{
  if (g_strcmp0 (id, WHOLE_SYSTEM) == 0 && pillar == MIDLINE_PILLAR_HIP)
    return _("The hip is part of the whole system that shares the knee’s load.");
  if (g_strcmp0 (id, WHOLE_SYSTEM) == 0 && pillar == MIDLINE_PILLAR_FOOT)
    return _("The foot is part of the whole system that shares the knee’s load.");

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    if (g_strcmp0 (statements[i].id, id) == 0)
      return _(statements[i].text);

  return NULL;
}
