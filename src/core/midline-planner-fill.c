/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Filling the places of a day within the minutes: the core first, with shorter exercises and fewer
 * sets where it must be, then the other places in table order while minutes last, then more sets
 * (plan-engine: what a day holds; sets, time, load). */

#include "midline-planner-private.h"

#include "midline-session-time.h"

static gboolean
is_filled (const MidlinePlace *place)
{
  return place->candidate >= 0;
}

static gboolean
is_needed (const MidlinePlace *place)
{
  return place->is_core || place->keeps_pillar;
}

static int
get_place_seconds (const MidlinePlanner *self,
                   const MidlinePlace   *place)
{
  if (!is_filled (place))
    return 0;

  return midline_exercise_get_seconds (self->candidates[place->candidate].exercise, &place->dose);
}

/**
 * midline_planner_get_seconds:
 * @self: the builder
 * @day: a day
 *
 * Returns: time of everything that stands in it, in seconds
 */
int
midline_planner_get_seconds (const MidlinePlanner  *self,
                             const MidlineDraftDay *day)
{
  int seconds = 0;

  for (guint i = 0; i < day->n_places; i++)
    seconds += get_place_seconds (self, &day->places[i]);

  return seconds;
}

/**
 * midline_planner_get_weight:
 * @self: the builder
 * @place: a place
 *
 * Returns: knee-load points of one set of what stands in it, 0 while it is empty
 */
int
midline_planner_get_weight (const MidlinePlanner *self,
                            const MidlinePlace   *place)
{
  if (!is_filled (place))
    return 0;

  return midline_knee_load_get_weight (self->candidates[place->candidate].exercise->knee_load);
}

static gboolean
fits_minutes (const MidlinePlanner  *self,
              const MidlineDraftDay *day)
{
  return midline_planner_get_seconds (self, day) <= self->max_seconds;
}

static void
fill_place (const MidlinePlanner *self,
            MidlineDraft         *draft,
            MidlineDraftDay      *day,
            MidlinePlace         *place,
            int                   max_seconds)
{
  int candidate = midline_planner_choose (self, draft, day, place, max_seconds);

  if (candidate >= 0)
    midline_planner_put (self, day, place, (guint) candidate);
  else if (max_seconds < 0 || midline_planner_choose (self, draft, day, place, -1) < 0)
    midline_planner_tell_empty (self, day, place);
}

/* Foot or control: where nothing fits the one, the other place of the table becomes core; where
 * the table has none, an exercise of the other pillar stands in. */
static void
pass_core_on (const MidlinePlanner *self,
              MidlineDraft         *draft,
              MidlineDraftDay      *day,
              MidlinePlace         *empty)
{
  MidlinePillar other = empty->pillar == MIDLINE_PILLAR_FOOT ? MIDLINE_PILLAR_MOVEMENT_MECHANICS
                                                             : MIDLINE_PILLAR_FOOT;
  MidlinePlace stand_in = *empty;
  int candidate;

  if (empty->pillar != MIDLINE_PILLAR_FOOT && empty->pillar != MIDLINE_PILLAR_MOVEMENT_MECHANICS)
    return;

  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].pillar == other)
      {
        day->places[i].is_core = TRUE;
        return;
      }

  stand_in.pillar = other;
  candidate = midline_planner_choose (self, draft, day, &stand_in, -1);
  if (candidate >= 0)
    {
      *empty = stand_in;
      midline_planner_put (self, day, empty, (guint) candidate);
    }
}

static void
fill_needed_places (const MidlinePlanner *self,
                    MidlineDraft         *draft,
                    MidlineDraftDay      *day)
{
  for (guint i = 0; i < day->n_places; i++)
    if (day->places[i].is_core)
      {
        fill_place (self, draft, day, &day->places[i], -1);
        if (!is_filled (&day->places[i]) && midline_session_kind_is_strength (day->kind))
          pass_core_on (self, draft, day, &day->places[i]);
      }

  for (guint i = 0; i < day->n_places; i++)
    if (is_needed (&day->places[i]) && !is_filled (&day->places[i]) &&
        !day->places[i].is_told_empty)
      fill_place (self, draft, day, &day->places[i], -1);
}

/* The quickest exercise that fits a place, -1 when none is quicker than what stands there. */
static int
find_shorter (const MidlinePlanner  *self,
              const MidlineDraftDay *day,
              const MidlinePlace    *place,
              gboolean               may_load_more,
              int                   *saved_seconds)
{
  int present_seconds = get_place_seconds (self, place);
  int best = -1;

  *saved_seconds = 0;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      MidlinePlace trial = *place;
      int saved;

      if (!midline_planner_is_admissible (self, day, place, i))
        continue;

      midline_planner_put (self, day, &trial, i);
      if (!may_load_more &&
          midline_planner_get_weight (self, &trial) > midline_planner_get_weight (self, place))
        continue;

      saved = present_seconds - get_place_seconds (self, &trial);
      if (saved > *saved_seconds)
        {
          *saved_seconds = saved;
          best = (int) i;
        }
    }

  return best;
}

/* Puts a shorter exercise where that saves most. What the person chose is left alone. */
static gboolean
shorten_one (const MidlinePlanner *self,
             MidlineDraftDay      *day,
             gboolean              may_load_more)
{
  MidlinePlace *place = NULL;
  int candidate = -1;
  int most = 0;

  for (guint i = 0; i < day->n_places; i++)
    {
      int saved;
      int shorter;

      if (!is_filled (&day->places[i]) ||
          day->places[i].level_reason == MIDLINE_LEVEL_OWN_CHOICE)
        continue;

      shorter = find_shorter (self, day, &day->places[i], may_load_more, &saved);
      if (shorter >= 0 && saved > most)
        {
          place = &day->places[i];
          candidate = shorter;
          most = saved;
        }
    }

  if (place == NULL)
    return FALSE;

  midline_planner_put (self, day, place, (guint) candidate);

  return TRUE;
}

/* Takes a set from the place that has most, of these the longest. */
static gboolean
drop_one_set (const MidlinePlanner *self,
              MidlineDraftDay      *day)
{
  MidlinePlace *place = NULL;

  for (guint i = 0; i < day->n_places; i++)
    {
      MidlinePlace *other = &day->places[i];

      if (!is_filled (other) || other->dose.sets <= 1)
        continue;
      if (place == NULL || other->dose.sets > place->dose.sets ||
          (other->dose.sets == place->dose.sets &&
           get_place_seconds (self, other) > get_place_seconds (self, place)))
        place = other;
    }

  if (place == NULL)
    return FALSE;

  place->dose.sets--;

  return TRUE;
}

/* Nothing shorter helps: the last of the needed places stays empty, the core after the others. */
static gboolean
empty_one_place (MidlineDraftDay *day)
{
  MidlinePlace *last = NULL;

  for (guint i = 0; i < day->n_places; i++)
    {
      MidlinePlace *place = &day->places[i];

      if (is_filled (place) && (last == NULL || !place->is_core || last->is_core))
        last = place;
    }

  if (last == NULL)
    return FALSE;

  last->candidate = -1;
  last->is_told_empty = TRUE;
  last->told_pillar = last->pillar;
  last->empty_reason = MIDLINE_EMPTY_NO_TIME;

  return TRUE;
}

/* Time is saved before load is added: exercises that load no more, then fewer sets, and only then
 * whatever is quickest. */
static void
fit_needed_places (const MidlinePlanner *self,
                   MidlineDraftDay      *day)
{
  while (!fits_minutes (self, day) && shorten_one (self, day, FALSE))
    ;
  while (!fits_minutes (self, day) && drop_one_set (self, day))
    ;
  while (!fits_minutes (self, day) && shorten_one (self, day, TRUE))
    ;
  while (!fits_minutes (self, day) && drop_one_set (self, day))
    ;
  while (!fits_minutes (self, day) && empty_one_place (day))
    ;
}

static void
fill_additions (const MidlinePlanner *self,
                MidlineDraft         *draft,
                MidlineDraftDay      *day)
{
  for (guint i = 0; i < day->n_places; i++)
    {
      MidlinePlace *place = &day->places[i];
      int left = self->max_seconds - midline_planner_get_seconds (self, day);

      if (!is_needed (place) && !is_filled (place))
        fill_place (self, draft, day, place, MAX (left, 0));
    }
}

static gboolean
raise_one_set (const MidlinePlanner *self,
               MidlineDraftDay      *day,
               MidlinePlace         *place,
               int                  *load_left)
{
  int load = midline_planner_get_weight (self, place) * day->n_dates;

  if (load > *load_left && load > 0)
    return FALSE;

  place->dose.sets++;
  if (!fits_minutes (self, day))
    {
      place->dose.sets--;
      return FALSE;
    }

  *load_left -= load;

  return TRUE;
}

/* Core before additions, then record order: the same whichever place an exercise came to. */
static int
compare_for_raise (gconstpointer a,
                   gconstpointer b)
{
  const MidlinePlace *place_a = *(MidlinePlace * const *) a;
  const MidlinePlace *place_b = *(MidlinePlace * const *) b;

  if (!place_a->is_core != !place_b->is_core)
    return place_a->is_core ? -1 : 1;

  return place_a->candidate - place_b->candidate;
}

/**
 * midline_planner_raise_sets:
 * @self: the builder
 * @day: a day
 * @load_left: (inout): knee-load points of the week that may still be used
 *
 * Adds sets up to the target of each place, round by round so that no place runs ahead, core
 * places first, while minutes and load last.
 */
void
midline_planner_raise_sets (const MidlinePlanner *self,
                            MidlineDraftDay      *day,
                            int                  *load_left)
{
  MidlinePlace *places[MIDLINE_MAX_PLACES];
  guint n_places = 0;
  int highest_target = 0;

  for (guint i = 0; i < day->n_places; i++)
    if (is_filled (&day->places[i]))
      {
        places[n_places++] = &day->places[i];
        highest_target = MAX (highest_target, day->places[i].target_sets);
      }

  qsort (places, n_places, sizeof *places, compare_for_raise);

  for (int sets = 1; sets < highest_target; sets++)
    for (guint i = 0; i < n_places; i++)
      if (places[i]->dose.sets == sets && sets < places[i]->target_sets)
        raise_one_set (self, day, places[i], load_left);
}

/**
 * midline_planner_fill_day:
 * @self: the builder
 * @draft: the week that the day belongs to, as far as it is built
 * @day: the day, its places empty
 */
void
midline_planner_fill_day (const MidlinePlanner *self,
                          MidlineDraft         *draft,
                          MidlineDraftDay      *day)
{
  int load_left = G_MAXINT;

  fill_needed_places (self, draft, day);
  fit_needed_places (self, day);
  fill_additions (self, draft, day);
  midline_planner_raise_sets (self, day, &load_left);
}
