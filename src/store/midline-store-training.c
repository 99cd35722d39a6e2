/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* What was planned and done in years, one row an exercise and a day. Each day is taken from the
 * newest version of the plan that was in force on it and holds its week. Sets are counted as
 * midline_diary_day_count_sets() does. The order of the tables is the fast one: the weeks of a plan
 * are few, and sets lie by person, day and exercise. */
#define SQL \
  "SELECT s.date, s.kind, i.exercise_id, i.sets, i.reps, i.hold_seconds, i.rest_seconds," \
  " i.directions, i.each_side," \
  " (SELECT count (*) FROM set_record r WHERE r.person_id = ?1 AND r.date = s.date" \
  "   AND r.exercise_id = i.exercise_id AND (r.side <> 'both') = i.each_side" \
  "   AND r.set_number <= i.sets)" \
  " FROM plan p CROSS JOIN plan_week w ON w.plan_id = p.id" \
  " CROSS JOIN plan_session s ON s.week_id = w.id" \
  " CROSS JOIN plan_item i ON i.session_id = s.id" \
  " WHERE p.person_id = ?1 AND w.start BETWEEN date (?2, '-6 days') AND ?3" \
  " AND s.date BETWEEN ?2 AND ?3 AND s.date >= p.valid_from" \
  " AND NOT EXISTS (SELECT 1 FROM plan q JOIN plan_week v ON v.plan_id = q.id" \
  "   WHERE q.person_id = ?1 AND q.version > p.version AND q.valid_from <= s.date" \
  "   AND v.start BETWEEN date (s.date, '-6 days') AND s.date)" \
  " ORDER BY s.date, i.position"

static gboolean
read_item (sqlite3_stmt         *row,
           MidlineTrainingItem  *item,
           GError              **error)
{
  const char *kind_id = midline_column_get_text (row, 1);

  *item = (MidlineTrainingItem) {
    .date = midline_column_get_date (row, 0),
    .exercise_id = g_intern_string (midline_column_get_text (row, 2)),
    .dose = {
      .sets = sqlite3_column_int (row, 3),
      .reps = sqlite3_column_int (row, 4),
      .hold_seconds = sqlite3_column_int (row, 5),
      .rest_seconds = sqlite3_column_int (row, 6),
      .directions = sqlite3_column_int (row, 7),
      .each_side = sqlite3_column_int (row, 8) != 0,
    },
    .sets_done = sqlite3_column_int (row, 9),
  };
  if (midline_session_kind_from_id (kind_id, &item->kind))
    return TRUE;
  midline_store_set_unknown_value (error, "plan_session.kind", kind_id);
  return FALSE;
}

/**
 * midline_store_load_training:
 * @self: a store
 * @person_id: id of a person
 * @first: first local day
 * @last: last local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineTrainingItem): what was planned and
 *   done, by date and place in the session; %NULL only on error.
 */
GArray *
midline_store_load_training (MidlineStore  *self,
                             gint64         person_id,
                             MidlineDate    first,
                             MidlineDate    last,
                             GError       **error)
{
  g_autoptr(GArray) items = g_array_new (FALSE, FALSE, sizeof (MidlineTrainingItem));
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (first != MIDLINE_NO_DATE && last != MIDLINE_NO_DATE, NULL);

  statement = midline_statement_new (self->db, SQL, error);
  if (!statement || !midline_statement_bind (statement, error, "ltt", person_id, first, last))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineTrainingItem item;

      if (!read_item (statement, &item, error))
        return NULL;
      g_array_append_val (items, item);
    }
  if (!local_error)
    return g_steal_pointer (&items);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
