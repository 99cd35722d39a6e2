/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a place of the week stayed empty, in a sentence for people. */

#include "midline-planner.h"

#include <glib/gi18n-lib.h>

#define MAX_USEFUL 4

#define BANDS (MIDLINE_THING_LOOP_BAND | MIDLINE_THING_LONG_BAND)

/* The two forms of a sentence: no exercise of the pillar stands in that day, or one does and a
 * further place stayed empty. */
typedef struct {
  const char *none;
  const char *no_further;
} Sentence;

/* What to say of one pillar; useful things first, each any one of a set. */
typedef struct {
  guint useful[MAX_USEFUL];
  Sentence things; /* ends in “without %s” */
  Sentence chips;
  Sentence load;
  Sentence time;
} PillarTexts;

/* Translators: %s is a list of things, as in “a mat or a band”. */
static const PillarTexts texts[MIDLINE_N_PILLARS] = {
  [MIDLINE_PILLAR_QUAD_BALANCE] = {
    { MIDLINE_THING_MAT, MIDLINE_THING_TOWEL, BANDS, MIDLINE_THING_CUSHION },
    { N_("No thigh exercise fits without %s."),
      N_("No further thigh exercise fits without %s.") },
    { N_("No thigh exercise is left with what you asked to spare."),
      N_("No further thigh exercise is left with what you asked to spare.") },
    { N_("No thigh exercise is light enough for the kneecap now."),
      N_("No further thigh exercise is light enough for the kneecap now.") },
    { N_("No time is left for a thigh exercise."),
      N_("No time is left for a further thigh exercise.") },
  },
  [MIDLINE_PILLAR_ITB_TENSION] = {
    { MIDLINE_THING_MAT, MIDLINE_THING_WALL, MIDLINE_THING_ROLLER | MIDLINE_THING_BALL,
      MIDLINE_THING_STRAP },
    { N_("No IT band exercise fits without %s."),
      N_("No further IT band exercise fits without %s.") },
    { N_("No IT band exercise is left with what you asked to spare."),
      N_("No further IT band exercise is left with what you asked to spare.") },
    { N_("No IT band exercise is light enough for the kneecap now."),
      N_("No further IT band exercise is light enough for the kneecap now.") },
    { N_("No time is left for an IT band exercise."),
      N_("No time is left for a further IT band exercise.") },
  },
  [MIDLINE_PILLAR_MOVEMENT_MECHANICS] = {
    { MIDLINE_THING_WALL, MIDLINE_THING_STICK, MIDLINE_THING_CHAIR },
    { N_("No movement exercise fits without %s."),
      N_("No further movement exercise fits without %s.") },
    { N_("No movement exercise is left with what you asked to spare."),
      N_("No further movement exercise is left with what you asked to spare.") },
    { N_("No movement exercise is light enough for the kneecap now."),
      N_("No further movement exercise is light enough for the kneecap now.") },
    { N_("No time is left for a movement exercise."),
      N_("No time is left for a further movement exercise.") },
  },
  [MIDLINE_PILLAR_HIP] = {
    { MIDLINE_THING_MAT, BANDS, MIDLINE_THING_WALL },
    { N_("No hip exercise fits without %s."),
      N_("No further hip exercise fits without %s.") },
    { N_("No hip exercise is left with what you asked to spare."),
      N_("No further hip exercise is left with what you asked to spare.") },
    { N_("No hip exercise is light enough for the kneecap now."),
      N_("No further hip exercise is light enough for the kneecap now.") },
    { N_("No time is left for a hip exercise."),
      N_("No time is left for a further hip exercise.") },
  },
  [MIDLINE_PILLAR_FOOT] = {
    { MIDLINE_THING_CHAIR, MIDLINE_THING_TOWEL, MIDLINE_THING_WALL },
    { N_("No foot exercise fits without %s."),
      N_("No further foot exercise fits without %s.") },
    { N_("No foot exercise is left with what you asked to spare."),
      N_("No further foot exercise is left with what you asked to spare.") },
    { N_("No foot exercise is light enough for the kneecap now."),
      N_("No further foot exercise is light enough for the kneecap now.") },
    { N_("No time is left for a foot exercise."),
      N_("No time is left for a further foot exercise.") },
  },
};

static const char *
get_thing_with_article (guint things)
{
  static const struct { guint things; const char *text; } nouns[] = {
    { MIDLINE_THING_MAT, N_("a mat") },
    { MIDLINE_THING_WALL, N_("a wall") },
    { MIDLINE_THING_CHAIR, N_("a chair") },
    { MIDLINE_THING_TOWEL, N_("a towel") },
    { MIDLINE_THING_CUSHION, N_("a cushion") },
    { MIDLINE_THING_STICK, N_("a stick") },
    { BANDS, N_("a band") },
    { MIDLINE_THING_ROLLER | MIDLINE_THING_BALL, N_("a roller") },
    { MIDLINE_THING_STRAP, N_("a strap") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++)
    if (nouns[i].things == things)
      return _(nouns[i].text);

  g_return_val_if_reached ("");
}

/* (transfer full): the first useful things that are not at hand, joined with “or”. */
static char *
dup_missing_things (const PillarTexts    *text,
                    const MidlineAnswers *answers)
{
  g_autoptr(GPtrArray) missing = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < MAX_USEFUL && text->useful[i] != 0; i++)
    if ((answers->things & text->useful[i]) == 0 && missing->len < 3)
      g_ptr_array_add (missing, (gpointer) get_thing_with_article (text->useful[i]));

  if (missing->len == 0)
    return g_strdup (_("other things"));

  list = g_strdup (g_ptr_array_index (missing, 0));
  for (guint i = 1; i < missing->len; i++)
    {
      const char *thing = g_ptr_array_index (missing, i);
      g_autofree char *before = g_steal_pointer (&list);

      if (i + 1 < missing->len)
        /* Translators: joins a list of choices, as in “a mat, a band”. */
        list = g_strdup_printf (C_("choices", "%s, %s"), before, thing);
      else
        /* Translators: ends a list of choices, as in “a mat or a band”. */
        list = g_strdup_printf (C_("choices", "%s or %s"), before, thing);
    }

  return g_steal_pointer (&list);
}

static const char *
pick (const Sentence          *sentence,
      const MidlineEmptyPlace *place)
{
  return _(place->is_further ? sentence->no_further : sentence->none);
}

/* The list replaces the one %s of a sentence of the table above. */
static char *
dup_with_list (const char *sentence,
               const char *list)
{
  g_auto(GStrv) parts = g_strsplit (sentence, "%s", 2);

  return g_strjoinv (list, parts);
}

/**
 * midline_empty_place_dup_text:
 * @place: a place that the builder left empty
 * @answers: what the person said
 *
 * Returns: (transfer full): why, in a sentence: “No hip exercise fits without a mat or a band.”
 */
char *
midline_empty_place_dup_text (const MidlineEmptyPlace *place,
                              const MidlineAnswers    *answers)
{
  const PillarTexts *text;
  g_autofree char *missing = NULL;

  g_return_val_if_fail (place != NULL && answers != NULL, g_strdup (""));
  g_return_val_if_fail ((guint) place->pillar < MIDLINE_N_PILLARS, g_strdup (""));

  text = &texts[place->pillar];

  switch (place->reason)
    {
    case MIDLINE_EMPTY_NOTHING_FITS_THINGS:
      missing = dup_missing_things (text, answers);
      return dup_with_list (pick (&text->things, place), missing);
    case MIDLINE_EMPTY_NOTHING_FITS_CHIPS:
      return g_strdup (pick (&text->chips, place));
    case MIDLINE_EMPTY_NOTHING_FITS_LOAD:
      return g_strdup (pick (&text->load, place));
    case MIDLINE_EMPTY_NO_TIME:
      return g_strdup (pick (&text->time, place));
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}
