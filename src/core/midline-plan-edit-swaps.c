/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Which exercises may stand in the place of another, and why each fits. */

#include "midline-plan-edit-private.h"

#include "midline-phase-gate.h"
#include "midline-session-time.h"

#include <glib/gi18n-lib.h>

/* In the order of MidlineThings. */
static const char * const needs_no_thing[MIDLINE_N_THINGS] = {
  N_("Needs no mat."),
  N_("Needs no wall."),
  N_("Needs no chair."),
  N_("Needs no towel."),
  N_("Needs no cushion."),
  N_("Needs no bench."),
  N_("Needs no stick."),
  N_("Needs no step."),
  N_("Needs no stairs."),
  N_("Needs no band."),
  N_("Needs no band."),
  N_("Needs no ankle weight."),
  N_("Needs no weight."),
  N_("Needs no roller."),
  N_("Needs no ball."),
  N_("Needs no strap."),
  N_("Needs no mirror."),
  N_("Needs no wedge."),
  N_("Needs no bike."),
  N_("Needs no gym."),
};

/* Everything that the offers are held against. */
typedef struct {
  MidlineCatalogue *catalogue;
  const MidlineAnswers *answers;
  const MidlineWeek *week;
  const MidlineSession *session;
  const MidlinePlanItem *item;
  MidlineExercise *exercise;
} Swap;

/**
 * midline_swap_offer_free:
 * @self: (nullable) (transfer full): an offer
 */
void
midline_swap_offer_free (MidlineSwapOffer *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self);
}

static gboolean
is_rung_below (const MidlineExercise *below,
               const MidlineExercise *above)
{
  return g_strcmp0 (above->regression_id, below->id) == 0 ||
         g_strcmp0 (below->progression_id, above->id) == 0;
}

static gboolean
has_other_high_load (const Swap *swap)
{
  for (guint i = 0; i < swap->session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (swap->session->items, i);
      const MidlineExercise *exercise = midline_catalogue_lookup (swap->catalogue,
                                                                  item->exercise_id);

      if (item != swap->item && exercise != NULL &&
          exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH)
        return TRUE;
    }

  return FALSE;
}

static gboolean
fits_load (const Swap            *swap,
           const MidlineExercise *offered)
{
  if (offered->pillar == MIDLINE_PILLAR_QUAD_BALANCE &&
      offered->knee_load > MIDLINE_KNEE_LOAD_LOW &&
      midline_answers_is_sore_for_load (swap->answers))
    return FALSE;

  return offered->knee_load != MIDLINE_KNEE_LOAD_HIGH ||
         (swap->week->phase != MIDLINE_PHASE_SETTLE && !has_other_high_load (swap));
}

static gboolean
fits_level (const Swap            *swap,
            const MidlineExercise *offered)
{
  int highest = MAX (midline_phase_get_max_level (swap->week->phase), swap->exercise->level);

  return offered->level <= MIN (highest, swap->exercise->level + 1);
}

static gboolean
fits_minutes (const Swap            *swap,
              const MidlineExercise *offered)
{
  MidlineDose dose = offered->dose;
  int present = midline_session_get_seconds (swap->session, swap->catalogue);
  int changed;

  dose.sets = MIN (dose.sets, swap->item->dose.sets);
  changed = present - midline_exercise_get_seconds (swap->exercise, &swap->item->dose) +
            midline_exercise_get_seconds (offered, &dose);

  return changed <= MAX (MIDLINE_SECONDS_WITHIN (swap->answers->minutes), present);
}

static gboolean
fits (const Swap            *swap,
      const MidlineExercise *offered)
{
  if (offered == swap->exercise || midline_session_find (swap->session, offered->id) != NULL)
    return FALSE;

  if (offered->pillar != swap->exercise->pillar &&
      !is_rung_below (offered, swap->exercise) && !is_rung_below (swap->exercise, offered))
    return FALSE;

  if (offered->position == MIDLINE_POSITION_RUNNING && !swap->answers->runs)
    return FALSE;

  return midline_answers_fit_exercise (swap->answers, offered) &&
         fits_level (swap, offered) && fits_load (swap, offered) && fits_minutes (swap, offered);
}

/* Ladder neighbours first, then the same kind of exercise, then no more load. */
static int
get_order (const Swap            *swap,
           const MidlineExercise *offered)
{
  if (is_rung_below (offered, swap->exercise))
    return 0;
  if (is_rung_below (swap->exercise, offered))
    return 1;

  return 2 + (offered->kind != swap->exercise->kind ? 2 : 0) +
         (offered->knee_load > swap->exercise->knee_load ? 1 : 0);
}

static gboolean
needs_one_of (const MidlineExercise *exercise,
              MidlineThings          thing)
{
  for (guint i = 0; i < exercise->needs->len; i++)
    if ((g_array_index (exercise->needs, MidlineThings, i) & thing) != 0)
      return TRUE;

  return FALSE;
}

/* (nullable): the first thing that the present exercise cannot do without and the other can. */
static const char *
get_thing_sentence (const Swap            *swap,
                    const MidlineExercise *offered)
{
  for (guint i = 0; i < swap->exercise->needs->len; i++)
    {
      MidlineThings one_of = g_array_index (swap->exercise->needs, MidlineThings, i);

      for (guint thing = 0; thing < MIDLINE_N_THINGS; thing++)
        if (one_of == (MidlineThings) (1 << thing) && !needs_one_of (offered, one_of))
          return _(needs_no_thing[thing]);
    }

  return NULL;
}

static const char *
get_rung_sentence (const Swap            *swap,
                   const MidlineExercise *offered)
{
  if (is_rung_below (offered, swap->exercise))
    return _("Easier: the next rung down.");
  if (is_rung_below (swap->exercise, offered))
    return _("Harder: the next rung up.");
  if (offered->level < swap->exercise->level)
    return _("Easier: a lower level.");
  if (offered->level > swap->exercise->level)
    return _("Harder: a higher level.");

  return NULL;
}

static const char *
get_load_sentence (const Swap            *swap,
                   const MidlineExercise *offered)
{
  if (offered->knee_load < swap->exercise->knee_load)
    return _("Less kneecap load.");
  if (offered->knee_load > swap->exercise->knee_load)
    return _("More kneecap load.");

  return NULL;
}

static char *
dup_reason (const Swap            *swap,
            const MidlineExercise *offered)
{
  const char *sentences[] = {
    get_rung_sentence (swap, offered),
    get_load_sentence (swap, offered),
    get_thing_sentence (swap, offered),
  };
  GString *reason = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (sentences[i] != NULL)
      g_string_append_printf (reason, reason->len > 0 ? " %s" : "%s", sentences[i]);

  if (reason->len == 0)
    g_string_append (reason, _("Trains the same part in another way."));

  return g_string_free (reason, FALSE);
}

static void
add_offers (const Swap *swap,
            int         order,
            GPtrArray  *offers)
{
  for (guint i = 0; i < midline_catalogue_get_n_exercises (swap->catalogue); i++)
    {
      MidlineExercise *offered = midline_catalogue_get_exercise (swap->catalogue, i);
      MidlineSwapOffer *offer;

      if (!fits (swap, offered) || get_order (swap, offered) != order)
        continue;

      offer = g_new0 (MidlineSwapOffer, 1);
      offer->exercise = offered;
      offer->reason = dup_reason (swap, offered);
      g_ptr_array_add (offers, offer);
    }
}

/**
 * midline_plan_edit_list_swaps:
 * @catalogue: the exercises
 * @answers: what the person said
 * @week: a week
 * @date: a day of it
 * @exercise_id: an exercise of that day
 *
 * The exercises that fit in the place of another: of the same pillar or one rung away, with things
 * at hand, not spared by a chip, within load, minutes and level (one above the present one at
 * most), and not in that session yet. Ladder neighbours come first.
 *
 * Returns: (transfer full) (element-type MidlineSwapOffer): the offers, best first; may be empty
 */
GPtrArray *
midline_plan_edit_list_swaps (MidlineCatalogue     *catalogue,
                              const MidlineAnswers *answers,
                              const MidlineWeek    *week,
                              MidlineDate           date,
                              const char           *exercise_id)
{
  GPtrArray *offers;
  Swap swap;

  g_return_val_if_fail (catalogue != NULL && answers != NULL && week != NULL, NULL);

  offers = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_swap_offer_free);
  swap = (Swap) { catalogue, answers, week, midline_week_get_session (week, date) };
  if (swap.session != NULL)
    swap.item = midline_session_find (swap.session, exercise_id);
  if (swap.item != NULL)
    swap.exercise = midline_catalogue_lookup (catalogue, exercise_id);

  for (int order = 0; swap.exercise != NULL && order <= 5; order++)
    add_offers (&swap, order, offers);

  return offers;
}
