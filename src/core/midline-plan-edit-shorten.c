/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Short on Time (plan-engine: what a day holds). */

#include "midline-plan-edit-private.h"

#include "midline-planner-private.h"
#include "midline-session-time.h"

static gboolean
has_core (const MidlineSession *session)
{
  for (guint i = 0; i < session->items->len; i++)
    if (((MidlinePlanItem *) g_ptr_array_index (session->items, i))->is_core)
      return TRUE;

  return FALSE;
}

/* When an addition was made: its place in the table; what the person added came last. */
static int
get_place (const MidlineWeek     *week,
           const MidlineSession  *session,
           MidlineCatalogue      *catalogue,
           const MidlinePlanItem *item)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);
  int place = -1;

  if (exercise != NULL)
    place = midline_planner_find_place (week->phase, FALSE, session->kind, exercise->pillar);

  return place >= 0 ? place : MIDLINE_MAX_PLACES;
}

/* (nullable): the addition that came last, later ones in session order first. The first exercise
 * of a session without a core stays as if it were core. */
static MidlinePlanItem *
find_last_addition (const MidlineWeek    *week,
                    const MidlineSession *session,
                    MidlineCatalogue     *catalogue)
{
  MidlinePlanItem *last = NULL;
  int last_place = -1;

  for (guint i = has_core (session) ? 0 : 1; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      int place = get_place (week, session, catalogue, item);

      if (!item->is_core && place >= last_place)
        {
          last = item;
          last_place = place;
        }
    }

  return last;
}

static MidlinePlanItem *
find_most_sets (const MidlineSession *session)
{
  MidlinePlanItem *most = NULL;

  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      if (item->dose.sets > 1 && (most == NULL || item->dose.sets >= most->dose.sets))
        most = item;
    }

  return most;
}

/**
 * midline_plan_edit_shorten:
 * @catalogue: the exercises
 * @week: a week
 * @date: a day of it
 * @minutes: time that there is; 0 for as short as it can be
 *
 * Takes out the additions in reverse, then sets down to one, until the session fits; the core
 * stays. The session is marked as shortened only when something changed.
 *
 * Returns: (transfer full): the new week
 */
MidlineWeek *
midline_plan_edit_shorten (MidlineCatalogue  *catalogue,
                           const MidlineWeek *week,
                           MidlineDate        date,
                           int                minutes)
{
  MidlineWeek *edited;
  MidlineSession *session;

  g_return_val_if_fail (catalogue != NULL && week != NULL, NULL);

  edited = midline_week_copy (week);
  session = midline_week_get_session (edited, date);

  while (session != NULL && midline_session_get_minutes (session, catalogue) > minutes)
    {
      MidlinePlanItem *addition = find_last_addition (edited, session, catalogue);
      MidlinePlanItem *most_sets = find_most_sets (session);

      if (addition != NULL)
        g_ptr_array_remove (session->items, addition);
      else if (most_sets != NULL)
        most_sets->dose.sets--;
      else
        break;

      session->shortened = TRUE;
    }

  return edited;
}
