/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Smaller doses and smaller sessions (plan-engine: holding and stepping down). A smaller dose has
 * fewer sets times load weight, then fewer sets, then fewer repetitions; sets round down. */

#include "midline-course-private.h"

#include "midline-plan-edit-private.h"
#include "midline-session-time.h"

static int
cut_number (int number,
            int percent)
{
  return MAX (number * (100 - percent) / 100, 1);
}

/*
 * midline_dose_cut:
 * @dose: a dose
 * @percent: how much smaller, 0 to 100
 *
 * Fewer sets, rounded down, at least one; where there is but one set already, fewer repetitions, or
 * a shorter hold where one repetition is held.
 *
 * Returns: the smaller dose; the same one only where nothing can be taken away
 */
MidlineDose
midline_dose_cut (const MidlineDose *dose,
                  int                percent)
{
  MidlineDose smaller = *dose;

  if (percent <= 0)
    return smaller;
  if (dose->sets > 1)
    smaller.sets = cut_number (dose->sets, percent);
  else if (midline_dose_is_held (dose))
    smaller.hold_seconds = cut_number (dose->hold_seconds, percent);
  else
    smaller.reps = cut_number (dose->reps, percent);

  return smaller;
}

/*
 * midline_dose_compare:
 * @a: a dose
 * @load_weight_a: load weight of its exercise
 * @b: another
 * @load_weight_b: load weight of its exercise
 *
 * Returns: below 0 when @a is smaller than @b, above 0 when it is larger
 */
int
midline_dose_compare (const MidlineDose *a,
                      int                load_weight_a,
                      const MidlineDose *b,
                      int                load_weight_b)
{
  if (a->sets * load_weight_a != b->sets * load_weight_b)
    return a->sets * load_weight_a - b->sets * load_weight_b;
  if (a->sets != b->sets)
    return a->sets - b->sets;
  if (a->reps * a->directions != b->reps * b->directions)
    return a->reps * a->directions - b->reps * b->directions;

  return a->hold_seconds - b->hold_seconds;
}

static const MidlineExercise *
lookup (const MidlineCourse   *course,
        const MidlinePlanItem *item)
{
  return midline_catalogue_lookup (course->catalogue, item->exercise_id);
}

/* What an exercise of high load gives way to for a while: a rung below it, else the lightest of its
 * pillar; NULL where nothing lighter fits. */
static MidlineExercise *
find_lighter (const MidlineCourse   *course,
              const MidlineWeek     *week,
              const MidlineSession  *session,
              const MidlineExercise *heavy)
{
  MidlineExercise *lightest = NULL;

  for (MidlineExercise *easier = midline_catalogue_get_easier (course->catalogue,
                                                               (MidlineExercise *) heavy);
       easier != NULL; easier = midline_catalogue_get_easier (course->catalogue, easier))
    if (easier->knee_load < MIDLINE_KNEE_LOAD_HIGH && easier->pillar == heavy->pillar &&
        midline_session_find (session, easier->id) == NULL &&
        midline_course_can_replace (course, week, heavy, easier))
      return easier;

  for (guint i = 0; i < midline_catalogue_get_n_exercises (course->catalogue); i++)
    {
      MidlineExercise *other = midline_catalogue_get_exercise (course->catalogue, i);

      if (other->pillar == heavy->pillar && other->knee_load < MIDLINE_KNEE_LOAD_HIGH &&
          other->level <= heavy->level && other->kind != MIDLINE_EXERCISE_WARM_UP &&
          (lightest == NULL || other->knee_load < lightest->knee_load) &&
          midline_session_find (session, other->id) == NULL &&
          midline_course_can_replace (course, week, heavy, other))
        lightest = other;
    }

  return lightest;
}

static MidlinePlanItem *
find_high_load (const MidlineCourse  *course,
                const MidlineSession *session)
{
  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      const MidlineExercise *exercise = lookup (course, item);

      if (exercise != NULL && exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH)
        return item;
    }

  return NULL;
}

static gboolean
has_pillar (const MidlineCourse  *course,
            const MidlineSession *session,
            MidlinePillar         pillar)
{
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlineExercise *exercise = lookup (course, g_ptr_array_index (session->items, i));

      if (exercise != NULL && exercise->pillar == pillar)
        return TRUE;
    }

  return FALSE;
}

/* What left a pillar empty is told, once. */
static void
tell_empty (const MidlineCourse  *course,
            MidlineWeek          *week,
            const MidlineSession *session,
            MidlinePillar         pillar)
{
  MidlineEmptyPlace empty = {
    session->date, pillar, MIDLINE_EMPTY_NOTHING_FITS_LOAD, FALSE,
  };

  if (has_pillar (course, session, pillar))
    return;
  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);

      if (place->date == session->date && place->pillar == pillar)
        return;
    }
  g_array_append_val (week->empty_places, empty);
}

static void
take_out_high_load (const MidlineCourse *course,
                    MidlineWeek         *week,
                    MidlineSession      *session)
{
  MidlinePlanItem *item;

  while ((item = find_high_load (course, session)) != NULL)
    {
      MidlinePillar pillar = lookup (course, item)->pillar;
      const MidlineExercise *lighter = find_lighter (course, week, session, lookup (course, item));
      MidlinePlanItem *stand_in;

      if (lighter != NULL)
        {
          stand_in = midline_plan_item_new (lighter->id, &lighter->dose, lighter->statement_id,
                                            MIDLINE_LEVEL_EASED);
          stand_in->dose.sets = MIN (stand_in->dose.sets, item->dose.sets);
          stand_in->is_core = item->is_core;
          midline_session_take_item (session, course->catalogue, stand_in);
        }
      g_ptr_array_remove (session->items, item);
      tell_empty (course, week, session, pillar);
    }
}

/* Load, then sets, then repetitions and holds of everything in a session. */
static gint64
get_size (const MidlineCourse *course,
          GPtrArray           *items)
{
  gint64 load = 0;
  gint64 sets = 0;
  gint64 seconds = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (items, i);
      const MidlineExercise *exercise = lookup (course, item);

      if (exercise != NULL)
        load += midline_exercise_get_knee_load (exercise, &item->dose);
      sets += item->dose.sets;
      seconds += item->dose.reps + item->dose.hold_seconds;
    }

  return (load << 40) + (sets << 20) + seconds;
}

static gpointer
copy_item (gconstpointer item,
           gpointer      user_data)
{
  return midline_plan_item_copy (item);
}

/*
 * midline_session_cut:
 * @course: what the rules read
 * @week: the week of the session, not shared yet
 * @session: a session of it
 * @percent: how much smaller
 * @has_high_load: whether exercises of high load may stay
 *
 * Makes a session smaller for a while; what it held stays with it for the weeks to come. A session
 * that is cut already is cut from the whole and keeps what is smaller, so that cutting twice
 * changes nothing and a second reason never gives more.
 */
void
midline_session_cut (const MidlineCourse *course,
                     MidlineWeek         *week,
                     MidlineSession      *session,
                     int                  percent,
                     gboolean             has_high_load)
{
  g_autoptr(MidlineSession) smaller = midline_session_copy (session);

  if (percent <= 0)
    return;
  if (smaller->whole_items == NULL)
    smaller->whole_items = g_ptr_array_ref (smaller->items);
  g_ptr_array_unref (smaller->items);
  smaller->items = g_ptr_array_copy (smaller->whole_items, copy_item, NULL);

  if (!has_high_load)
    take_out_high_load (course, week, smaller);
  for (guint i = 0; i < smaller->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (smaller->items, i);

      item->dose = midline_dose_cut (&item->dose, percent);
    }

  if (session->whole_items != NULL &&
      get_size (course, smaller->items) >= get_size (course, session->items))
    return;
  g_ptr_array_unref (session->items);
  session->items = g_steal_pointer (&smaller->items);
  g_clear_pointer (&session->whole_items, g_ptr_array_unref);
  session->whole_items = g_steal_pointer (&smaller->whole_items);
  smaller->items = g_ptr_array_new ();
}
