/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person can do with a week. Each edit is a pure function that returns a new week; one that
 * cannot be done returns an equal copy. */

#include "midline-plan-edit-private.h"

static int
get_session_order (MidlineCatalogue      *catalogue,
                   const MidlinePlanItem *item)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);

  return exercise != NULL ? (int) exercise->kind : (int) MIDLINE_N_EXERCISE_KINDS;
}

/**
 * midline_session_take_item:
 * @session: a session that is not shared yet
 * @catalogue: the exercises
 * @item: (transfer full): an item
 *
 * Puts an item into its place in session order, after those of the same kind.
 */
void
midline_session_take_item (MidlineSession   *session,
                           MidlineCatalogue *catalogue,
                           MidlinePlanItem  *item)
{
  int order = get_session_order (catalogue, item);
  guint position = session->items->len;

  while (position > 0 &&
         get_session_order (catalogue, g_ptr_array_index (session->items, position - 1)) > order)
    position--;

  g_ptr_array_insert (session->items, (int) position, item);
}

/**
 * midline_dose_clamp:
 * @dose: (inout): a dose
 * @max_hold_seconds: longest hold
 *
 * Brings every number into its bounds: 1 to 6 sets, 1 to 30 repetitions.
 */
void
midline_dose_clamp (MidlineDose *dose,
                    int          max_hold_seconds)
{
  dose->sets = CLAMP (dose->sets, 1, MIDLINE_MAX_SETS);
  dose->reps = CLAMP (dose->reps, 1, MIDLINE_MAX_REPS);
  dose->hold_seconds = CLAMP (dose->hold_seconds, 0, max_hold_seconds);
  dose->rest_seconds = CLAMP (dose->rest_seconds, 0, MIDLINE_MAX_REST_SECONDS);
  dose->directions = CLAMP (dose->directions, 1, MIDLINE_MAX_DIRECTIONS);
}

static gboolean
holds_date (const MidlineWeek *week,
            MidlineDate        date)
{
  return date >= week->start && date < week->start + 7;
}

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  const MidlineSession *session_a = *(MidlineSession * const *) a;
  const MidlineSession *session_b = *(MidlineSession * const *) b;

  return session_a->date - session_b->date;
}

/* (transfer none): the session of a day, a new one of the person's own where the day is free. */
static MidlineSession *
ensure_session (MidlineWeek *week,
                MidlineDate  date)
{
  MidlineSession *session = midline_week_get_session (week, date);

  if (session == NULL)
    {
      session = midline_session_new (date, MIDLINE_SESSION_OWN);
      g_ptr_array_add (week->sessions, session);
      g_ptr_array_sort (week->sessions, compare_dates);
    }

  return session;
}

/* A place that the person filled is no longer empty. */
static void
forget_empty_places (MidlineWeek      *week,
                     MidlineDate       date,
                     MidlineCatalogue *catalogue,
                     const char       *exercise_id)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, exercise_id);

  for (guint i = week->empty_places->len; i > 0 && exercise != NULL; i--)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace,
                                                       i - 1);

      if (place->date == date && place->pillar == exercise->pillar)
        g_array_remove_index (week->empty_places, i - 1);
    }
}

/* What the person takes out of a day that is cut for a while is not to come back with later weeks.
 * Returns how many sets of it the whole session held. */
static int
take_out_of_whole (MidlineSession *session,
                   const char     *exercise_id)
{
  for (guint i = 0; session->whole_items != NULL && i < session->whole_items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->whole_items, i);
      int n_sets = item->dose.sets;

      if (!g_str_equal (item->exercise_id, exercise_id))
        continue;
      g_ptr_array_remove_index (session->whole_items, i);
      return n_sets;
    }

  return 0;
}

/* Puts a copy of what stands in a cut day into the whole one as well, with the sets of that. */
static void
put_into_whole (MidlineSession        *session,
                MidlineCatalogue      *catalogue,
                const MidlinePlanItem *item,
                int                    most_sets)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);
  MidlineSession whole = { .items = session->whole_items };
  MidlinePlanItem *copy;

  if (session->whole_items == NULL || midline_session_find (&whole, item->exercise_id) != NULL)
    return;
  copy = midline_plan_item_copy (item);
  if (exercise != NULL && most_sets > 0)
    copy->dose.sets = MIN (exercise->dose.sets, most_sets);
  midline_session_take_item (&whole, catalogue, copy);
}

/* Takes an item out of a week; a session that has none left goes. (transfer full) (nullable) */
static MidlinePlanItem *
take_out (MidlineWeek *week,
          MidlineDate  date,
          const char  *exercise_id)
{
  MidlineSession *session = midline_week_get_session (week, date);
  MidlinePlanItem *item = session != NULL ? midline_session_find (session, exercise_id) : NULL;
  MidlinePlanItem *taken;

  if (item == NULL)
    return NULL;

  taken = midline_plan_item_copy (item);
  take_out_of_whole (session, exercise_id);
  g_ptr_array_remove (session->items, item);
  if (session->items->len == 0)
    g_ptr_array_remove (week->sessions, session);

  return taken;
}

/**
 * midline_plan_edit_swap:
 * @catalogue: the exercises
 * @week: a week
 * @date: a day of it
 * @exercise_id: the exercise to take out
 * @new_exercise_id: the one to put in its place
 *
 * The new exercise comes with its own dose and no more sets than the old one had; what was core
 * stays core.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_swap (MidlineCatalogue  *catalogue,
                        const MidlineWeek *week,
                        MidlineDate        date,
                        const char        *exercise_id,
                        const char        *new_exercise_id)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlineExercise *exercise;
  MidlineSession *session;
  MidlinePlanItem *old;
  MidlinePlanItem *item;

  g_return_val_if_fail (catalogue != NULL && week != NULL, NULL);

  edited = midline_week_copy (week);
  exercise = midline_catalogue_lookup (catalogue, new_exercise_id);
  session = midline_week_get_session (edited, date);
  old = session != NULL ? midline_session_find (session, exercise_id) : NULL;

  if (old == NULL || exercise == NULL || midline_session_find (session, new_exercise_id) != NULL)
    return g_steal_pointer (&edited);

  item = midline_plan_item_new (exercise->id, &exercise->dose, exercise->statement_id,
                                MIDLINE_LEVEL_OWN_CHOICE);
  item->dose.sets = MIN (item->dose.sets, old->dose.sets);
  item->is_core = old->is_core;
  item->placed_by_person = TRUE;

  put_into_whole (session, catalogue, item, take_out_of_whole (session, exercise_id));
  g_ptr_array_remove (session->items, old);
  midline_session_take_item (session, catalogue, item);
  forget_empty_places (edited, date, catalogue, new_exercise_id);

  return g_steal_pointer (&edited);
}

/**
 * midline_plan_edit_set_dose:
 * @week: a week
 * @date: a day of it
 * @exercise_id: an exercise of that day
 * @dose: sets, repetitions, hold and rest; brought into their bounds
 *
 * A hold is at most 120 seconds; one that is longer already (a ride, a run) at most 600. Sides and
 * directions belong to the exercise and stay.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_set_dose (const MidlineWeek *week,
                            MidlineDate        date,
                            const char        *exercise_id,
                            const MidlineDose *dose)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlineSession *session;
  MidlinePlanItem *item;
  MidlineDose bounded;

  g_return_val_if_fail (week != NULL && dose != NULL, NULL);

  edited = midline_week_copy (week);
  session = midline_week_get_session (edited, date);
  item = session != NULL ? midline_session_find (session, exercise_id) : NULL;
  if (item == NULL)
    return g_steal_pointer (&edited);

  bounded = *dose;
  midline_dose_clamp (&bounded, item->dose.hold_seconds > MIDLINE_MAX_HOLD_SECONDS
                                  ? MIDLINE_MAX_LONG_HOLD_SECONDS
                                  : MIDLINE_MAX_HOLD_SECONDS);
  bounded.each_side = item->dose.each_side;
  bounded.directions = item->dose.directions;

  if (!midline_dose_equal (&bounded, &item->dose))
    {
      item->dose = bounded;
      item->placed_by_person = TRUE;
    }

  return g_steal_pointer (&edited);
}

/**
 * midline_plan_edit_move:
 * @catalogue: the exercises
 * @week: a week
 * @from: a day of it
 * @to: another day of it
 * @exercise_id: an exercise of the first day
 *
 * The exercise joins the session of the other day, or makes an own session where that day is
 * free. Where it stands already, the larger number of sets stays.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_move (MidlineCatalogue  *catalogue,
                        const MidlineWeek *week,
                        MidlineDate        from,
                        MidlineDate        to,
                        const char        *exercise_id)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlinePlanItem *item;
  MidlinePlanItem *there;
  MidlineSession *session;

  g_return_val_if_fail (catalogue != NULL && week != NULL, NULL);

  edited = midline_week_copy (week);
  if (from == to || !holds_date (week, to))
    return g_steal_pointer (&edited);

  item = take_out (edited, from, exercise_id);
  if (item == NULL)
    return g_steal_pointer (&edited);

  session = ensure_session (edited, to);
  there = midline_session_find (session, exercise_id);
  if (there != NULL)
    {
      there->dose.sets = MAX (there->dose.sets, item->dose.sets);
      there->placed_by_person = TRUE;
      midline_plan_item_free (item);
      return g_steal_pointer (&edited);
    }

  item->is_core = FALSE;
  item->placed_by_person = TRUE;
  put_into_whole (session, catalogue, item, 0);
  midline_session_take_item (session, catalogue, item);
  forget_empty_places (edited, to, catalogue, exercise_id);

  return g_steal_pointer (&edited);
}

static void
swap_empty_places (MidlineWeek *week,
                   MidlineDate  a,
                   MidlineDate  b)
{
  for (guint i = 0; i < week->empty_places->len; i++)
    {
      MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);

      if (place->date == a)
        place->date = b;
      else if (place->date == b)
        place->date = a;
    }
}

/**
 * midline_plan_edit_move_session:
 * @week: a week
 * @from: a day of it that has a session
 * @to: another day of it
 *
 * The whole session moves to the other day; a session there comes to the first day in exchange.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_move_session (const MidlineWeek *week,
                                MidlineDate        from,
                                MidlineDate        to)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlineSession *moved;
  MidlineSession *exchanged;

  g_return_val_if_fail (week != NULL, NULL);

  edited = midline_week_copy (week);
  moved = midline_week_get_session (edited, from);
  exchanged = midline_week_get_session (edited, to);
  if (moved == NULL || moved == exchanged || !holds_date (week, to))
    return g_steal_pointer (&edited);

  moved->date = to;
  if (exchanged != NULL)
    exchanged->date = from;
  g_ptr_array_sort (edited->sessions, compare_dates);
  swap_empty_places (edited, from, to);

  return g_steal_pointer (&edited);
}

/**
 * midline_plan_edit_remove:
 * @week: a week
 * @date: a day of it
 * @exercise_id: an exercise of that day
 *
 * Takes the exercise out; a day without exercises is a free day.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_remove (const MidlineWeek *week,
                          MidlineDate        date,
                          const char        *exercise_id)
{
  MidlineWeek *edited;

  g_return_val_if_fail (week != NULL, NULL);

  edited = midline_week_copy (week);
  midline_plan_item_free (take_out (edited, date, exercise_id));

  return edited;
}

/**
 * midline_plan_edit_add:
 * @catalogue: the exercises
 * @week: a week
 * @date: a day of it
 * @exercise_id: an exercise that the day does not hold yet
 * @dose: (nullable): how much, brought into its bounds; %NULL for the typical dose, in Settle with
 *   at most two sets
 *
 * Puts an exercise into the session of a day, or into an own session where the day is free.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_add (MidlineCatalogue  *catalogue,
                       const MidlineWeek *week,
                       MidlineDate        date,
                       const char        *exercise_id,
                       const MidlineDose *dose)
{
  g_autoptr(MidlineWeek) edited = NULL;
  MidlineExercise *exercise;
  MidlineSession *session;
  MidlinePlanItem *item;

  g_return_val_if_fail (catalogue != NULL && week != NULL, NULL);

  edited = midline_week_copy (week);
  exercise = midline_catalogue_lookup (catalogue, exercise_id);
  session = midline_week_get_session (edited, date);
  if (exercise == NULL || !holds_date (week, date) ||
      (session != NULL && midline_session_find (session, exercise_id) != NULL))
    return g_steal_pointer (&edited);

  item = midline_plan_item_new (exercise->id, dose != NULL ? dose : &exercise->dose,
                                exercise->statement_id, MIDLINE_LEVEL_OWN_CHOICE);
  midline_dose_clamp (&item->dose, MIDLINE_MAX_LONG_HOLD_SECONDS);
  if (dose == NULL && week->phase == MIDLINE_PHASE_SETTLE)
    item->dose.sets = MIN (item->dose.sets, 2);
  item->placed_by_person = TRUE;

  session = ensure_session (edited, date);
  put_into_whole (session, catalogue, item, 0);
  midline_session_take_item (session, catalogue, item);
  forget_empty_places (edited, date, catalogue, exercise_id);

  return g_steal_pointer (&edited);
}
