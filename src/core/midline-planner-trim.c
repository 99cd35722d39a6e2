/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Bringing a week under its knee-load ceiling: sets first, then lower-load neighbours on the
 * ladder, then lower-load exercises of the pillar, then fewer exercises. The floor is the smallest
 * week that keeps all pillars (plan-engine: sets, time, load). */

#include "midline-planner-private.h"

typedef struct {
  MidlineDraftDay *day;
  MidlinePlace *place;
} Spot;

typedef gboolean (*GoesFirst) (const MidlinePlanner *self,
                               Spot                  a,
                               Spot                  b);

/**
 * midline_planner_get_score:
 * @self: the builder
 * @draft: a week
 *
 * Returns: its knee-load score
 */
int
midline_planner_get_score (const MidlinePlanner *self,
                           const MidlineDraft   *draft)
{
  int score = 0;

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    {
      const MidlineDraftDay *day = &draft->days[kind];

      for (guint i = 0; i < day->n_places; i++)
        if (day->places[i].candidate >= 0)
          score += day->n_dates * day->places[i].dose.sets *
                   midline_planner_get_weight (self, &day->places[i]);
    }

  return score;
}

static gboolean
is_addition (const MidlinePlace *place)
{
  return !place->is_core && !place->keeps_pillar;
}

/* Whether @a gives way before @b: more sets, then additions, then more load. */
static gboolean
loses_set_first (const MidlinePlanner *self,
                 Spot                  a,
                 Spot                  b)
{
  if (a.place->dose.sets != b.place->dose.sets)
    return a.place->dose.sets > b.place->dose.sets;

  if (is_addition (a.place) != is_addition (b.place))
    return is_addition (a.place);

  return midline_planner_get_weight (self, a.place) >= midline_planner_get_weight (self, b.place);
}

/* Whether @a gives way before @b: more load, then additions. */
static gboolean
is_exchanged_first (const MidlinePlanner *self,
                    Spot                  a,
                    Spot                  b)
{
  int weight_a = midline_planner_get_weight (self, a.place);
  int weight_b = midline_planner_get_weight (self, b.place);

  if (weight_a != weight_b)
    return weight_a > weight_b;

  return is_addition (a.place) || !is_addition (b.place);
}

typedef gboolean (*CanGiveWay) (const MidlinePlanner *self,
                                Spot                  spot,
                                int                  *candidate);

static gboolean
can_lose_set (const MidlinePlanner *self,
              Spot                  spot,
              int                  *candidate)
{
  return spot.place->dose.sets > 1;
}

/* What would stand in the place instead, with one set; TRUE when that fits the minutes too. */
static gboolean
is_lighter_fit (const MidlinePlanner *self,
                Spot                  spot,
                guint                 candidate)
{
  MidlinePlace before = *spot.place;
  gboolean fits;

  if (!midline_planner_is_admissible (self, spot.day, spot.place, candidate) ||
      self->candidates[candidate].exercise->knee_load >=
        self->candidates[spot.place->candidate].exercise->knee_load)
    return FALSE;

  midline_planner_put (self, spot.day, spot.place, candidate);
  spot.place->dose.sets = 1;
  fits = midline_planner_get_seconds (self, spot.day) <= self->max_seconds;
  *spot.place = before;

  return fits;
}

static gboolean
has_lighter_neighbour (const MidlinePlanner *self,
                       Spot                  spot,
                       int                  *candidate)
{
  guint rung = (guint) spot.place->candidate;

  for (guint i = 0; i < self->n_candidates; i++)
    if (self->neighbours[rung * self->n_candidates + i] && is_lighter_fit (self, spot, i))
      {
        *candidate = (int) i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
has_lighter_exercise (const MidlinePlanner *self,
                      Spot                  spot,
                      int                  *candidate)
{
  *candidate = -1;

  for (guint i = 0; i < self->n_candidates; i++)
    if (is_lighter_fit (self, spot, i) &&
        (*candidate < 0 || self->candidates[i].exercise->knee_load <
                             self->candidates[*candidate].exercise->knee_load))
      *candidate = (int) i;

  return *candidate >= 0;
}

static gboolean
can_be_left_out (const MidlinePlanner *self,
                 Spot                  spot,
                 int                  *candidate)
{
  *candidate = -1;

  return is_addition (spot.place);
}

/* The loaded place that gives way first among those that can; later days and places win ties. */
static gboolean
find_spot (const MidlinePlanner *self,
           MidlineDraft         *draft,
           CanGiveWay            can_give_way,
           GoesFirst             goes_first,
           Spot                 *found,
           int                  *candidate)
{
  found->place = NULL;

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    {
      MidlineDraftDay *day = &draft->days[kind];

      for (guint i = 0; i < day->n_places && day->n_dates > 0; i++)
        {
          Spot spot = { day, &day->places[i] };
          int exchange = -1;

          if (midline_planner_get_weight (self, spot.place) > 0 &&
              can_give_way (self, spot, &exchange) &&
              (found->place == NULL || goes_first (self, spot, *found)))
            {
              *found = spot;
              *candidate = exchange;
            }
        }
    }

  return found->place != NULL;
}

static void
exchange (const MidlinePlanner *self,
          Spot                  spot,
          int                   candidate)
{
  if (candidate < 0)
    {
      spot.place->candidate = -1;
      return;
    }

  midline_planner_put (self, spot.day, spot.place, (guint) candidate);
  spot.place->dose.sets = 1;
}

static void
raise_again (const MidlinePlanner *self,
             MidlineDraft         *draft,
             int                   ceiling)
{
  int load_left = MAX (ceiling - midline_planner_get_score (self, draft), 0);

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    if (draft->days[kind].n_dates > 0)
      midline_planner_raise_sets (self, &draft->days[kind], &load_left);
}

/**
 * midline_planner_trim:
 * @self: the builder
 * @draft: a filled week
 * @ceiling: highest knee-load score that it may have
 *
 * Brings the week down to @ceiling, or to its floor where that is higher. What the steps of a
 * kind of day that comes twice take too much is given back as sets where it fits.
 */
void
midline_planner_trim (const MidlinePlanner *self,
                      MidlineDraft         *draft,
                      int                   ceiling)
{
  static const struct { CanGiveWay can_give_way; GoesFirst goes_first; } exchanges[] = {
    { has_lighter_neighbour, is_exchanged_first },
    { has_lighter_exercise, is_exchanged_first },
    { can_be_left_out, is_exchanged_first },
  };
  int candidate = -1;
  Spot spot;

  if (midline_planner_get_score (self, draft) <= ceiling)
    return;

  while (midline_planner_get_score (self, draft) > ceiling &&
         find_spot (self, draft, can_lose_set, loses_set_first, &spot, &candidate))
    spot.place->dose.sets--;

  for (guint i = 0; i < G_N_ELEMENTS (exchanges); i++)
    while (midline_planner_get_score (self, draft) > ceiling &&
           find_spot (self, draft, exchanges[i].can_give_way, exchanges[i].goes_first, &spot,
                      &candidate))
      exchange (self, spot, candidate);

  raise_again (self, draft, ceiling);
}
