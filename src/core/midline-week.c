/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The values inside a plan: items, sessions and weeks (midline-plan.h). */

#include "midline-plan.h"

/**
 * midline_plan_item_new:
 * @exercise_id: id of the exercise
 * @dose: how much of it
 * @statement_id: (nullable): id of the article statement it serves
 * @level_reason: why it is at this level or in this place
 *
 * Returns: (transfer full): a new item, not core, not placed by the person
 */
MidlinePlanItem *
midline_plan_item_new (const char         *exercise_id,
                       const MidlineDose  *dose,
                       const char         *statement_id,
                       MidlineLevelReason  level_reason)
{
  MidlinePlanItem *self;

  g_return_val_if_fail (exercise_id != NULL && dose != NULL, NULL);

  self = g_new0 (MidlinePlanItem, 1);
  self->exercise_id = g_strdup (exercise_id);
  self->dose = *dose;
  self->statement_id = g_strdup (statement_id != NULL ? statement_id : "");
  self->level_reason = level_reason;

  return self;
}

/**
 * midline_plan_item_copy:
 * @self: an item
 *
 * Returns: (transfer full): a copy that may be changed before it is shared
 */
MidlinePlanItem *
midline_plan_item_copy (const MidlinePlanItem *self)
{
  MidlinePlanItem *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlinePlanItem, 1);
  *copy = *self;
  copy->exercise_id = g_strdup (self->exercise_id);
  copy->statement_id = g_strdup (self->statement_id);

  return copy;
}

/**
 * midline_plan_item_free:
 * @self: (nullable) (transfer full): an item
 */
void
midline_plan_item_free (MidlinePlanItem *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise_id);
  g_free (self->statement_id);
  g_free (self);
}

/**
 * midline_plan_item_equal:
 * @a: (nullable): an item
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_plan_item_equal (const MidlinePlanItem *a,
                         const MidlinePlanItem *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strcmp0 (a->exercise_id, b->exercise_id) == 0 &&
         midline_dose_equal (&a->dose, &b->dose) &&
         g_strcmp0 (a->statement_id, b->statement_id) == 0 &&
         a->level_reason == b->level_reason &&
         !a->is_core == !b->is_core &&
         !a->placed_by_person == !b->placed_by_person;
}

static gpointer
copy_item (gconstpointer item,
           gpointer      user_data)
{
  return midline_plan_item_copy (item);
}

/**
 * midline_session_new:
 * @date: the day
 * @kind: what it holds
 *
 * Returns: (transfer full): a new session without exercises
 */
MidlineSession *
midline_session_new (MidlineDate        date,
                     MidlineSessionKind kind)
{
  MidlineSession *self = g_new0 (MidlineSession, 1);

  self->date = date;
  self->kind = kind;
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_item_free);

  return self;
}

/**
 * midline_session_copy:
 * @self: a session
 *
 * Returns: (transfer full): a deep copy that may be changed before it is shared
 */
MidlineSession *
midline_session_copy (const MidlineSession *self)
{
  MidlineSession *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = midline_session_new (self->date, self->kind);
  g_ptr_array_extend (copy->items, self->items, copy_item, NULL);
  if (self->whole_items != NULL)
    {
      copy->whole_items = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_item_free);
      g_ptr_array_extend (copy->whole_items, self->whole_items, copy_item, NULL);
    }
  copy->shortened = self->shortened;

  return copy;
}

/**
 * midline_session_free:
 * @self: (nullable) (transfer full): a session
 */
void
midline_session_free (MidlineSession *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->items);
  g_clear_pointer (&self->whole_items, g_ptr_array_unref);
  g_free (self);
}

static gboolean
arrays_equal (GPtrArray  *a,
              GPtrArray  *b,
              GEqualFunc  equal)
{
  if (a == NULL || b == NULL)
    return a == b;

  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

/**
 * midline_session_equal:
 * @a: (nullable): a session
 * @b: (nullable): another
 *
 * Returns: whether every field and every exercise, in order, is the same
 */
gboolean
midline_session_equal (const MidlineSession *a,
                       const MidlineSession *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->date == b->date &&
         a->kind == b->kind &&
         !a->shortened == !b->shortened &&
         arrays_equal (a->items, b->items, (GEqualFunc) midline_plan_item_equal) &&
         arrays_equal (a->whole_items, b->whole_items, (GEqualFunc) midline_plan_item_equal);
}

/**
 * midline_session_find:
 * @self: a session
 * @exercise_id: (nullable): id of an exercise
 *
 * Returns: (transfer none) (nullable): its item, %NULL when the session does not hold it
 */
MidlinePlanItem *
midline_session_find (const MidlineSession *self,
                      const char           *exercise_id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (self->items, i);

      if (g_strcmp0 (item->exercise_id, exercise_id) == 0)
        return item;
    }

  return NULL;
}

/**
 * midline_session_kind_is_strength:
 * @kind: a kind of session
 *
 * Returns: whether a whole day must lie between two sessions of these kinds
 */
gboolean
midline_session_kind_is_strength (MidlineSessionKind kind)
{
  return kind == MIDLINE_SESSION_STRENGTH_A || kind == MIDLINE_SESSION_STRENGTH_B;
}

static gpointer
copy_session (gconstpointer session,
              gpointer      user_data)
{
  return midline_session_copy (session);
}

static void
clear_week (gpointer data)
{
  MidlineWeek *self = data;

  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_clear_pointer (&self->empty_places, g_array_unref);
}

/**
 * midline_week_new:
 * @number: number of the week, 1 is the week in which the programme began
 * @start: its first day
 * @phase: its phase
 *
 * Returns: (transfer full): a new week without sessions, to be filled before it is shared
 */
MidlineWeek *
midline_week_new (int          number,
                  MidlineDate  start,
                  MidlinePhase phase)
{
  MidlineWeek *self = g_atomic_rc_box_new0 (MidlineWeek);

  self->number = number;
  self->start = start;
  self->phase = phase;
  self->sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_session_free);
  self->empty_places = g_array_new (FALSE, TRUE, sizeof (MidlineEmptyPlace));

  return self;
}

/**
 * midline_week_ref:
 * @self: a week
 *
 * Returns: (transfer full): @self
 */
MidlineWeek *
midline_week_ref (MidlineWeek *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_week_unref:
 * @self: (transfer full): a week
 */
void
midline_week_unref (MidlineWeek *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_week);
}

G_DEFINE_BOXED_TYPE (MidlineWeek, midline_week, midline_week_ref, midline_week_unref)

/**
 * midline_week_copy:
 * @self: a week
 *
 * Returns: (transfer full): a deep copy that may be changed before it is shared
 */
MidlineWeek *
midline_week_copy (const MidlineWeek *self)
{
  MidlineWeek *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = midline_week_new (self->number, self->start, self->phase);
  copy->hip_work_only = self->hip_work_only;
  g_ptr_array_extend (copy->sessions, self->sessions, copy_session, NULL);
  if (self->empty_places->len > 0)
    g_array_append_vals (copy->empty_places, self->empty_places->data, self->empty_places->len);

  return copy;
}

static gboolean
empty_places_equal (GArray *a,
                    GArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const MidlineEmptyPlace *place_a = &g_array_index (a, MidlineEmptyPlace, i);
      const MidlineEmptyPlace *place_b = &g_array_index (b, MidlineEmptyPlace, i);

      if (place_a->date != place_b->date ||
          place_a->pillar != place_b->pillar ||
          place_a->reason != place_b->reason ||
          !place_a->is_further != !place_b->is_further)
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_week_equal:
 * @a: (nullable): a week
 * @b: (nullable): another
 *
 * Returns: whether every field, session and empty place, in order, is the same
 */
gboolean
midline_week_equal (const MidlineWeek *a,
                    const MidlineWeek *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->number == b->number &&
         a->start == b->start &&
         a->phase == b->phase &&
         !a->hip_work_only == !b->hip_work_only &&
         arrays_equal (a->sessions, b->sessions, (GEqualFunc) midline_session_equal) &&
         empty_places_equal (a->empty_places, b->empty_places);
}

/**
 * midline_week_get_session:
 * @self: a week
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the session of that day, %NULL on a day without one
 */
MidlineSession *
midline_week_get_session (const MidlineWeek *self,
                          MidlineDate        date)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (self->sessions, i);

      if (session->date == date)
        return session;
    }

  return NULL;
}

/**
 * midline_week_is_cut:
 * @self: a week
 *
 * Returns: whether any session of it holds less for a while, so that it says nothing of what a
 *   whole week may weigh
 */
gboolean
midline_week_is_cut (const MidlineWeek *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->sessions->len; i++)
    if (((MidlineSession *) g_ptr_array_index (self->sessions, i))->whole_items != NULL)
      return TRUE;

  return FALSE;
}

/**
 * midline_week_dup_whole:
 * @self: a week
 *
 * Returns: (transfer full): the week as it was before days of it were cut for a while: what later
 *   weeks follow
 */
MidlineWeek *
midline_week_dup_whole (const MidlineWeek *self)
{
  MidlineWeek *whole;

  g_return_val_if_fail (self != NULL, NULL);

  whole = midline_week_copy (self);
  for (guint i = 0; i < whole->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (whole->sessions, i);

      if (session->whole_items == NULL)
        continue;
      g_ptr_array_unref (session->items);
      session->items = g_steal_pointer (&session->whole_items);
    }

  return whole;
}
