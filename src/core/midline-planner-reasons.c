/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Why an exercise is in the plan and why a place is empty, in sentences for people. */

#include "midline-planner.h"

#include "midline-statement-private.h"

#include <glib/gi18n-lib.h>

static const char * const level_reasons[MIDLINE_N_LEVEL_REASONS] = {
  NULL, /* the first rung: the level says it all */
  N_("It is at the highest level of this phase."),
  N_("It is the next step after what went well."),
  N_("It goes well, so it stays."),
  N_("It is gentle, because stairs or squats hurt or were not tried."),
  N_("It is the one that fits your answers."),
  N_("You chose it."),
  N_("It is an easier step for now."),
};

static void
append_sentence (GString    *text,
                 const char *sentence)
{
  if (sentence == NULL || *sentence == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static char *
dup_level_sentence (const MidlineExercise *exercise)
{
  switch (exercise->knee_load)
    {
    case MIDLINE_KNEE_LOAD_MINIMAL:
      /* Translators: as in “Level 1, almost no kneecap load.” */
      return g_strdup_printf (_("Level %d, almost no kneecap load."), exercise->level);
    case MIDLINE_KNEE_LOAD_LOW:
      /* Translators: as in “Level 1, low kneecap load.” */
      return g_strdup_printf (_("Level %d, low kneecap load."), exercise->level);
    case MIDLINE_KNEE_LOAD_MODERATE:
      /* Translators: as in “Level 2, medium kneecap load.” */
      return g_strdup_printf (_("Level %d, medium kneecap load."), exercise->level);
    case MIDLINE_KNEE_LOAD_HIGH:
      /* Translators: as in “Level 3, high kneecap load.” */
      return g_strdup_printf (_("Level %d, high kneecap load."), exercise->level);
    default:
      return NULL;
    }
}

/**
 * midline_plan_item_dup_reason:
 * @item: an exercise of the plan
 * @catalogue: the exercises
 *
 * What stands under “Why this”: what the exercise trains, the statement it serves, its level with
 * its kneecap load, and why this level.
 *
 * Returns: (transfer full): one to four sentences; never empty
 */
char *
midline_plan_item_dup_reason (const MidlinePlanItem *item,
                              MidlineCatalogue      *catalogue)
{
  GString *text = g_string_new (NULL);
  const MidlineExercise *exercise;

  g_return_val_if_fail (item != NULL && catalogue != NULL, g_string_free (text, FALSE));

  exercise = midline_catalogue_lookup (catalogue, item->exercise_id);
  if (exercise != NULL)
    {
      g_autofree char *level = dup_level_sentence (exercise);

      append_sentence (text, exercise->why);
      append_sentence (text, midline_statement_get_text (item->statement_id, exercise->pillar));
      append_sentence (text, level);
    }

  if (item->level_reason < MIDLINE_N_LEVEL_REASONS && level_reasons[item->level_reason] != NULL)
    append_sentence (text, _(level_reasons[item->level_reason]));
  if (text->len == 0)
    append_sentence (text, _("It was in your plan before."));

  return g_string_free (text, FALSE);
}
