/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-time-off.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName kinds[MIDLINE_N_TIME_OFF_KINDS] = {
  /* Translators: why a person takes time off. */
  { "ill", N_("Ill") },
  /* Translators: why a person takes time off. */
  { "travel", N_("Travel") },
  /* Translators: why a person takes time off: something else than illness or travel. */
  { "other", N_("Other") },
};

G_DEFINE_BOXED_TYPE (MidlineTimeOff, midline_time_off, midline_time_off_copy,
                     midline_time_off_free)

/**
 * midline_time_off_new:
 * @first: the first day
 * @last: the last day, included; not before @first
 * @kind: why
 * @entered_at: Unix seconds, UTC
 *
 * Returns: (transfer full): a stretch
 */
MidlineTimeOff *
midline_time_off_new (MidlineDate        first,
                      MidlineDate        last,
                      MidlineTimeOffKind kind,
                      gint64             entered_at)
{
  MidlineTimeOff *self;

  g_return_val_if_fail (first != MIDLINE_NO_DATE && first <= last, NULL);

  self = g_new0 (MidlineTimeOff, 1);
  self->first = first;
  self->last = last;
  self->kind = kind;
  self->entered_at = entered_at;

  return self;
}

/**
 * midline_time_off_copy:
 * @self: a stretch
 *
 * Returns: (transfer full): a copy
 */
MidlineTimeOff *
midline_time_off_copy (const MidlineTimeOff *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

/**
 * midline_time_off_free:
 * @self: (nullable) (transfer full): a stretch
 */
void
midline_time_off_free (MidlineTimeOff *self)
{
  g_free (self);
}

/**
 * midline_time_off_equal:
 * @a: (nullable): a stretch
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_time_off_equal (const MidlineTimeOff *a,
                        const MidlineTimeOff *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->first == b->first && a->last == b->last && a->kind == b->kind &&
         a->entered_at == b->entered_at;
}

/**
 * midline_time_off_list_new:
 *
 * Returns: (transfer full) (element-type MidlineTimeOff): a list without a stretch
 */
GPtrArray *
midline_time_off_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_time_off_free);
}

static void
add_part (GPtrArray            *list,
          const MidlineTimeOff *stretch,
          MidlineDate           first,
          MidlineDate           last)
{
  if (first <= last)
    g_ptr_array_add (list, midline_time_off_new (first, last, stretch->kind, stretch->entered_at));
}

/**
 * midline_time_off_list_without:
 * @stretches: (element-type MidlineTimeOff): a list
 * @first: a day
 * @last: a day, included
 *
 * Returns: (transfer full) (element-type MidlineTimeOff): the list with these days taken out; a
 *   stretch that reaches beyond them keeps what lies outside, in two parts where need be
 */
GPtrArray *
midline_time_off_list_without (GPtrArray   *stretches,
                               MidlineDate  first,
                               MidlineDate  last)
{
  GPtrArray *list = midline_time_off_list_new ();

  g_return_val_if_fail (stretches != NULL, list);

  for (guint i = 0; i < stretches->len; i++)
    {
      const MidlineTimeOff *old = g_ptr_array_index (stretches, i);

      if (first > last || old->last < first || old->first > last)
        {
          g_ptr_array_add (list, midline_time_off_copy (old));
          continue;
        }
      add_part (list, old, old->first, first - 1);
      add_part (list, old, last + 1, old->last);
    }

  return list;
}

/**
 * midline_time_off_list_with:
 * @stretches: (element-type MidlineTimeOff): a list
 * @stretch: a new stretch
 *
 * Returns: (transfer full) (element-type MidlineTimeOff): the list with it; where days were marked
 *   before, the new word counts
 */
GPtrArray *
midline_time_off_list_with (GPtrArray            *stretches,
                            const MidlineTimeOff *stretch)
{
  GPtrArray *list;
  guint index = 0;

  g_return_val_if_fail (stretches != NULL && stretch != NULL, NULL);

  list = midline_time_off_list_without (stretches, stretch->first, stretch->last);
  while (index < list->len &&
         ((const MidlineTimeOff *) g_ptr_array_index (list, index))->first < stretch->first)
    index++;
  g_ptr_array_insert (list, (int) index, midline_time_off_copy (stretch));

  return list;
}

/**
 * midline_time_off_list_find:
 * @stretches: (nullable) (element-type MidlineTimeOff): a list
 * @date: a day
 *
 * Returns: (transfer none) (nullable): the stretch that holds the day
 */
MidlineTimeOff *
midline_time_off_list_find (GPtrArray   *stretches,
                            MidlineDate  date)
{
  for (guint i = 0; stretches != NULL && i < stretches->len; i++)
    {
      MidlineTimeOff *stretch = g_ptr_array_index (stretches, i);

      if (stretch->first <= date && date <= stretch->last)
        return stretch;
    }

  return NULL;
}

/**
 * midline_time_off_list_count_days:
 * @stretches: (nullable) (element-type MidlineTimeOff): a list
 * @first: a day
 * @last: a day, included
 *
 * Returns: how many of these days are marked
 */
int
midline_time_off_list_count_days (GPtrArray   *stretches,
                                  MidlineDate  first,
                                  MidlineDate  last)
{
  int n_days = 0;

  for (guint i = 0; stretches != NULL && i < stretches->len; i++)
    {
      const MidlineTimeOff *stretch = g_ptr_array_index (stretches, i);
      MidlineDate from = MAX (first, stretch->first);
      MidlineDate to = MIN (last, stretch->last);

      n_days += from <= to ? to - from + 1 : 0;
    }

  return n_days;
}

/**
 * midline_time_off_list_equal:
 * @a: (element-type MidlineTimeOff): a list
 * @b: (element-type MidlineTimeOff): another
 *
 * Returns: whether both hold the same stretches
 */
gboolean
midline_time_off_list_equal (GPtrArray *a,
                             GPtrArray *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!midline_time_off_equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

/**
 * midline_time_off_kind_get_id:
 * @kind: why
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_time_off_kind_get_id (MidlineTimeOffKind kind)
{
  return midline_id_table_get_id (kinds, MIDLINE_N_TIME_OFF_KINDS, kind);
}

/**
 * midline_time_off_kind_get_name:
 * @kind: why
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_time_off_kind_get_name (MidlineTimeOffKind kind)
{
  return midline_id_table_get_name (kinds, MIDLINE_N_TIME_OFF_KINDS, kind);
}

/**
 * midline_time_off_kind_from_id:
 * @id: (nullable): text that may be an id
 * @kind: (out): why; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_time_off_kind_from_id (const char         *id,
                               MidlineTimeOffKind *kind)
{
  int index = midline_id_table_find (kinds, MIDLINE_N_TIME_OFF_KINDS, id);

  if (index < 0)
    return FALSE;

  *kind = (MidlineTimeOffKind) index;

  return TRUE;
}
