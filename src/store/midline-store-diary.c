/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* The diary: sets, what was written about an exercise, and what was said about a day. */

/* Whether the day itself says anything, beside its sets and entries. */
static gboolean
says_anything (const MidlineDiaryDay *day)
{
  return day->pain_highest_0_to_10 >= 0 || day->pain_after_0_to_10 >= 0 ||
         day->two_more != MIDLINE_UNSAID || day->morning != MIDLINE_MORNING_UNSAID ||
         day->walked || (day->note && *day->note != '\0');
}

static gboolean
is_same_said (const MidlineDiaryDay *a,
              const MidlineDiaryDay *b)
{
  return a->pain_highest_0_to_10 == b->pain_highest_0_to_10 &&
         a->pain_after_0_to_10 == b->pain_after_0_to_10 && a->two_more == b->two_more &&
         a->morning == b->morning && !a->walked == !b->walked &&
         g_strcmp0 (a->note, b->note) == 0 && a->entered_at == b->entered_at;
}

static gboolean
save_said (MidlineStore           *self,
           gint64                  person_id,
           const MidlineDiaryDay  *before,
           const MidlineDiaryDay  *after,
           GError                **error)
{
  if (is_same_said (before, after))
    return TRUE;
  if (!midline_store_keep (self, error, MIDLINE_DIARY_PART_DAY, "ltl", person_id, after->date,
                           midline_store_get_now (self)))
    return FALSE;
  if (!says_anything (after))
    return midline_sqlite_run (self->db, error,
                               "DELETE FROM diary_day WHERE person_id = ?1 AND date = ?2",
                               "lt", person_id, after->date);
  return midline_sqlite_run (self->db, error,
                             "INSERT INTO diary_day (person_id, date, pain_highest, pain_after,"
                             " two_more, morning, walked, note, entered_at)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                             " ON CONFLICT DO UPDATE SET pain_highest = excluded.pain_highest,"
                             " pain_after = excluded.pain_after, two_more = excluded.two_more,"
                             " morning = excluded.morning, walked = excluded.walked,"
                             " note = excluded.note, entered_at = excluded.entered_at",
                             "lteessbsl", person_id, after->date, after->pain_highest_0_to_10,
                             after->pain_after_0_to_10, midline_said_get_id (after->two_more),
                             midline_morning_get_id (after->morning), after->walked,
                             after->note ? after->note : "", after->entered_at);
}

static gboolean
keep_set (MidlineStore            *self,
          gint64                   person_id,
          MidlineDate              date,
          const MidlineSetRecord  *set,
          GError                 **error)
{
  return midline_store_keep (self, error, MIDLINE_DIARY_PART_SET, "ltlssi", person_id, date,
                             midline_store_get_now (self), set->exercise_id,
                             midline_side_get_id (set->side), set->set_number);
}

static gboolean
keep_entry (MidlineStore                *self,
            gint64                       person_id,
            MidlineDate                  date,
            const MidlineExerciseEntry  *entry,
            GError                     **error)
{
  return midline_store_keep (self, error, MIDLINE_DIARY_PART_ENTRY, "ltls", person_id, date,
                             midline_store_get_now (self), entry->exercise_id);
}

static gboolean
delete_lost_sets (MidlineStore           *self,
                  gint64                  person_id,
                  const MidlineDiaryDay  *before,
                  const MidlineDiaryDay  *after,
                  GError                **error)
{
  g_autoptr(sqlite3_stmt) delete =
    midline_statement_new (self->db,
                           "DELETE FROM set_record WHERE person_id = ?1 AND date = ?2"
                           " AND exercise_id = ?3 AND side = ?4 AND set_number = ?5", error);

  if (!delete)
    return FALSE;
  for (guint i = 0; i < before->sets->len; i++)
    {
      const MidlineSetRecord *set = g_ptr_array_index (before->sets, i);

      if (midline_diary_day_find_set (after, set->exercise_id, set->side, set->set_number))
        continue;
      if (!keep_set (self, person_id, before->date, set, error) ||
          !midline_statement_run (delete, error, "ltssi", person_id, before->date,
                                  set->exercise_id, midline_side_get_id (set->side),
                                  set->set_number))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_new_sets (MidlineStore           *self,
                gint64                  person_id,
                const MidlineDiaryDay  *before,
                const MidlineDiaryDay  *after,
                GError                **error)
{
  g_autoptr(sqlite3_stmt) write =
    midline_statement_new (self->db,
                           "INSERT INTO set_record (person_id, date, exercise_id, side, set_number,"
                           " reps, seconds, load_kg, entered_at)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                           " ON CONFLICT DO UPDATE SET reps = excluded.reps,"
                           " seconds = excluded.seconds, load_kg = excluded.load_kg,"
                           " entered_at = excluded.entered_at", error);

  if (!write)
    return FALSE;
  for (guint i = 0; i < after->sets->len; i++)
    {
      const MidlineSetRecord *set = g_ptr_array_index (after->sets, i);
      const MidlineSetRecord *old = midline_diary_day_find_set (before, set->exercise_id, set->side,
                                                                set->set_number);

      if (midline_set_record_equal (old, set))
        continue;
      if ((old && !keep_set (self, person_id, after->date, old, error)) ||
          !midline_statement_run (write, error, "ltssieedl", person_id, after->date,
                                  set->exercise_id, midline_side_get_id (set->side),
                                  set->set_number, set->reps, set->seconds, set->load_kg,
                                  set->entered_at))
        return FALSE;
    }
  return TRUE;
}

static gboolean
delete_lost_entries (MidlineStore           *self,
                     gint64                  person_id,
                     const MidlineDiaryDay  *before,
                     const MidlineDiaryDay  *after,
                     GError                **error)
{
  g_autoptr(sqlite3_stmt) delete =
    midline_statement_new (self->db,
                           "DELETE FROM exercise_entry WHERE person_id = ?1 AND date = ?2"
                           " AND exercise_id = ?3", error);

  if (!delete)
    return FALSE;
  for (guint i = 0; i < before->entries->len; i++)
    {
      const MidlineExerciseEntry *entry = g_ptr_array_index (before->entries, i);

      if (midline_diary_day_find_entry (after, entry->exercise_id))
        continue;
      if (!keep_entry (self, person_id, before->date, entry, error) ||
          !midline_statement_run (delete, error, "lts", person_id, before->date,
                                  entry->exercise_id))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_new_entries (MidlineStore           *self,
                   gint64                  person_id,
                   const MidlineDiaryDay  *before,
                   const MidlineDiaryDay  *after,
                   GError                **error)
{
  g_autoptr(sqlite3_stmt) write =
    midline_statement_new (self->db,
                           "INSERT INTO exercise_entry (person_id, date, exercise_id, pain,"
                           " two_more, load_kg, note, entered_at, stopped)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                           " ON CONFLICT DO UPDATE SET pain = excluded.pain,"
                           " two_more = excluded.two_more, load_kg = excluded.load_kg,"
                           " note = excluded.note, entered_at = excluded.entered_at,"
                           " stopped = excluded.stopped", error);

  if (!write)
    return FALSE;
  for (guint i = 0; i < after->entries->len; i++)
    {
      const MidlineExerciseEntry *entry = g_ptr_array_index (after->entries, i);
      const MidlineExerciseEntry *old = midline_diary_day_find_entry (before, entry->exercise_id);

      if (midline_exercise_entry_equal (old, entry))
        continue;
      if ((old && !keep_entry (self, person_id, after->date, old, error)) ||
          !midline_statement_run (write, error, "ltsesdslb", person_id, after->date,
                                  entry->exercise_id, entry->pain_0_to_10,
                                  midline_said_get_id (entry->two_more), entry->load_kg,
                                  entry->note ? entry->note : "", entry->entered_at,
                                  entry->is_stopped))
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_store_save_diary_day:
 * @self: a store
 * @person_id: id of a person
 * @before: (nullable): the day as it is in the store; %NULL for one without records
 * @after: the same day as it shall be
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Writes what differs, in one transaction that is on disk when the call returns; what it replaces
 * or removes goes into the history. To take it back, save with the two days exchanged.
 *
 * Returns: whether the day is as in @after; on error it is as before.
 */
gboolean
midline_store_save_diary_day (MidlineStore           *self,
                              gint64                  person_id,
                              const MidlineDiaryDay  *before,
                              const MidlineDiaryDay  *after,
                              GError                **error)
{
  g_autoptr(MidlineDiaryDay) nothing = NULL;
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (after != NULL, FALSE);
  g_return_val_if_fail (!before || before->date == after->date, FALSE);

  if (!before)
    before = nothing = midline_diary_day_new (after->date);
  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = save_said (self, person_id, before, after, error) &&
          delete_lost_sets (self, person_id, before, after, error) &&
          write_new_sets (self, person_id, before, after, error) &&
          delete_lost_entries (self, person_id, before, after, error) &&
          write_new_entries (self, person_id, before, after, error);
  return midline_sqlite_end (self->db, saved, error);
}

/* A day of a stretch that is being loaded: not shared yet, so it may still be filled. */
static MidlineDiaryDay *
get_day (GHashTable  *days,
         MidlineDate  date)
{
  MidlineDiaryDay *day = g_hash_table_lookup (days, GINT_TO_POINTER (date));

  if (!day)
    {
      day = midline_diary_day_new (date);
      g_hash_table_insert (days, GINT_TO_POINTER (date), day);
    }
  return day;
}

/* Columns: date, pain_highest, pain_after, two_more, morning, walked, note, entered_at. */
gboolean
midline_store_read_said (sqlite3_stmt     *row,
                         MidlineDiaryDay  *day,
                         GError          **error)
{
  if (!midline_said_from_id (midline_column_get_text (row, 3), &day->two_more))
    {
      midline_store_set_unknown_value (error, "diary_day.two_more",
                                       midline_column_get_text (row, 3));
      return FALSE;
    }
  if (!midline_morning_from_id (midline_column_get_text (row, 4), &day->morning))
    {
      midline_store_set_unknown_value (error, "diary_day.morning",
                                       midline_column_get_text (row, 4));
      return FALSE;
    }
  day->pain_highest_0_to_10 = midline_column_get_int (row, 1, MIDLINE_NOT_ENTERED);
  day->pain_after_0_to_10 = midline_column_get_int (row, 2, MIDLINE_NOT_ENTERED);
  day->walked = sqlite3_column_int (row, 5) != 0;
  g_free (day->note);
  day->note = g_strdup (midline_column_get_text (row, 6));
  day->entered_at = sqlite3_column_int64 (row, 7);
  return TRUE;
}

/* Columns: date, exercise_id, side, set_number, reps, seconds, load_kg, entered_at. */
gboolean
midline_store_read_set (sqlite3_stmt     *row,
                        MidlineDiaryDay  *day,
                        GError          **error)
{
  MidlineSetRecord *set;
  MidlineSide side;

  if (!midline_side_from_id (midline_column_get_text (row, 2), &side))
    {
      midline_store_set_unknown_value (error, "set_record.side", midline_column_get_text (row, 2));
      return FALSE;
    }
  set = midline_set_record_new (midline_column_get_text (row, 1), side,
                                sqlite3_column_int (row, 3));
  set->reps = midline_column_get_int (row, 4, MIDLINE_NOT_ENTERED);
  set->seconds = midline_column_get_int (row, 5, MIDLINE_NOT_ENTERED);
  if (sqlite3_column_type (row, 6) != SQLITE_NULL)
    set->load_kg = sqlite3_column_double (row, 6);
  set->entered_at = sqlite3_column_int64 (row, 7);
  g_ptr_array_add (day->sets, set);
  return TRUE;
}

/* Columns: date, exercise_id, pain, two_more, note, entered_at, load_kg, stopped. */
gboolean
midline_store_read_entry (sqlite3_stmt     *row,
                          MidlineDiaryDay  *day,
                          GError          **error)
{
  MidlineExerciseEntry *entry;
  MidlineSaid two_more;

  if (!midline_said_from_id (midline_column_get_text (row, 3), &two_more))
    {
      midline_store_set_unknown_value (error, "exercise_entry.two_more",
                                       midline_column_get_text (row, 3));
      return FALSE;
    }
  entry = midline_exercise_entry_new (midline_column_get_text (row, 1));
  entry->pain_0_to_10 = midline_column_get_int (row, 2, MIDLINE_NOT_ENTERED);
  entry->two_more = two_more;
  g_free (entry->note);
  entry->note = g_strdup (midline_column_get_text (row, 4));
  entry->entered_at = sqlite3_column_int64 (row, 5);
  if (sqlite3_column_type (row, 6) != SQLITE_NULL)
    entry->load_kg = sqlite3_column_double (row, 6);
  entry->is_stopped = sqlite3_column_int (row, 7) != 0;
  g_ptr_array_add (day->entries, entry);
  return TRUE;
}

typedef gboolean (*ReadRow) (sqlite3_stmt     *row,
                             MidlineDiaryDay  *day,
                             GError          **error);

static const struct {
  const char *sql;
  ReadRow read;
} parts_of_a_day[] = {
  { "SELECT date, pain_highest, pain_after, two_more, morning, walked, note, entered_at"
    " FROM diary_day WHERE person_id = ?1 AND date BETWEEN ?2 AND ?3", midline_store_read_said },
  { "SELECT date, exercise_id, side, set_number, reps, seconds, load_kg, entered_at"
    " FROM set_record WHERE person_id = ?1 AND date BETWEEN ?2 AND ?3", midline_store_read_set },
  { "SELECT date, exercise_id, pain, two_more, note, entered_at, load_kg, stopped"
    " FROM exercise_entry WHERE person_id = ?1 AND date BETWEEN ?2 AND ?3",
    midline_store_read_entry },
};

static gboolean
read_row (sqlite3_stmt  *row,
          ReadRow        read,
          GHashTable    *days,
          GError       **error)
{
  MidlineDate date = midline_column_get_date (row, 0);

  if (date == MIDLINE_NO_DATE)
    {
      midline_store_set_unknown_value (error, "date of the diary",
                                       midline_column_get_text (row, 0));
      return FALSE;
    }
  return read (row, get_day (days, date), error);
}

static gboolean
read_part (MidlineStore  *self,
           guint          part,
           gint64         person_id,
           MidlineDate    first,
           MidlineDate    last,
           GHashTable    *days,
           GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, parts_of_a_day[part].sql,
                                                             error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "ltt", person_id, first, last))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      if (!read_row (statement, parts_of_a_day[part].read, days, error))
        return FALSE;
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* (transfer full) (nullable) date -> day (owned), for the days from @first to @last. */
static GHashTable *
read_days (MidlineStore  *self,
           gint64         person_id,
           MidlineDate    first,
           MidlineDate    last,
           GError       **error)
{
  g_autoptr(GHashTable) days =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) midline_diary_day_unref);

  for (guint i = 0; i < G_N_ELEMENTS (parts_of_a_day); i++)
    {
      if (!read_part (self, i, person_id, first, last, days, error))
        return NULL;
    }
  return g_steal_pointer (&days);
}

/**
 * midline_store_load_diary_day:
 * @self: a store
 * @person_id: id of a person
 * @date: a local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): the day, empty when nothing was recorded; %NULL only on
 *   error.
 */
MidlineDiaryDay *
midline_store_load_diary_day (MidlineStore  *self,
                              gint64         person_id,
                              MidlineDate    date,
                              GError       **error)
{
  g_autoptr(GHashTable) days = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (date != MIDLINE_NO_DATE, NULL);

  days = read_days (self, person_id, date, date, error);
  return days ? midline_diary_day_ref (get_day (days, date)) : NULL;
}

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  const MidlineDiaryDay *day_a = *(const MidlineDiaryDay * const *) a;
  const MidlineDiaryDay *day_b = *(const MidlineDiaryDay * const *) b;

  return day_a->date - day_b->date;
}

/**
 * midline_store_load_diary_days:
 * @self: a store
 * @person_id: id of a person
 * @first: first local day
 * @last: last local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineDiaryDay): the days with records, by
 *   date.
 */
GPtrArray *
midline_store_load_diary_days (MidlineStore  *self,
                               gint64         person_id,
                               MidlineDate    first,
                               MidlineDate    last,
                               GError       **error)
{
  g_autoptr(GHashTable) by_date = NULL;
  GPtrArray *days;
  GHashTableIter iter;
  gpointer day;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (first != MIDLINE_NO_DATE && last != MIDLINE_NO_DATE, NULL);

  by_date = read_days (self, person_id, first, last, error);
  if (!by_date)
    return NULL;

  days = g_ptr_array_new_full (g_hash_table_size (by_date),
                               (GDestroyNotify) midline_diary_day_unref);
  g_hash_table_iter_init (&iter, by_date);
  while (g_hash_table_iter_next (&iter, NULL, &day))
    g_ptr_array_add (days, midline_diary_day_ref (day));
  g_ptr_array_sort (days, compare_dates);
  return days;
}

/* Each inner query reads one end of a table. */
#define SPAN_SQL \
  "SELECT min (first), max (last) FROM" \
  " (SELECT (SELECT min (date) FROM diary_day WHERE person_id = ?1) AS first," \
  "         (SELECT max (date) FROM diary_day WHERE person_id = ?1) AS last" \
  "  UNION ALL SELECT (SELECT min (date) FROM set_record WHERE person_id = ?1)," \
  "                   (SELECT max (date) FROM set_record WHERE person_id = ?1)" \
  "  UNION ALL SELECT (SELECT min (date) FROM exercise_entry WHERE person_id = ?1)," \
  "                   (SELECT max (date) FROM exercise_entry WHERE person_id = ?1))"

/**
 * midline_store_get_diary_span:
 * @self: a store
 * @person_id: id of a person
 * @first: (out): the earliest day with a record, %MIDLINE_NO_DATE when there is none
 * @last: (out): the latest one, %MIDLINE_NO_DATE when there is none
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether both could be read.
 */
gboolean
midline_store_get_diary_span (MidlineStore  *self,
                              gint64         person_id,
                              MidlineDate   *first,
                              MidlineDate   *last,
                              GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (first != NULL && last != NULL, FALSE);

  statement = midline_statement_new (self->db, SPAN_SQL, error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return FALSE;
  if (!midline_statement_next (statement, &local_error))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  *first = midline_column_get_date (statement, 0);
  *last = midline_column_get_date (statement, 1);
  return TRUE;
}
