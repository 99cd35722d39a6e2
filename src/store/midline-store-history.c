/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* The diary's history: before a row of the diary is changed or removed, the same transaction copies
 * it here. What was added needs no copy: the row itself says when it was entered. Nothing but the
 * deletion of all records takes a line away. */

#define DAY_COLUMNS "pain_highest, pain_after, two_more, morning, walked, note, entered_at"
#define SET_COLUMNS "exercise_id, side, set_number, reps, seconds, load_kg, entered_at"
#define ENTRY_COLUMNS "exercise_id, pain, two_more, note, entered_at, load_kg, stopped"
#define CHECK_COLUMNS \
  "pain_now, pain_stairs, pain_running, pain_squatting, pain_sitting, entered_at"
#define GLOBAL_COLUMNS "step, entered_at"
#define TIME_OFF_COLUMNS "last_date, kind, entered_at"

/* ?1 person, ?2 day, ?3 the time of the change; the key of a part goes on from ?4. */
#define KEEP(table, columns) \
  "INSERT INTO diary_change (person_id, date, number, part, changed_at, " columns ")" \
  " SELECT person_id, date, (SELECT ifnull (max (number), 0) + 1 FROM diary_change" \
  "                          WHERE person_id = ?1 AND date = ?2), '" table "', ?3, " columns \
  " FROM " table " WHERE person_id = ?1 AND date = ?2"

/* The columns of the part as its reader asks for them, then those of the change. */
#define READ(table, columns) \
  "SELECT date, " columns ", number, changed_at FROM diary_change" \
  " WHERE person_id = ?1 AND date = ?2 AND part = '" table "'"

typedef gboolean (*ReadPart) (sqlite3_stmt        *row,
                              MidlineDiaryChange  *change,
                              GError             **error);

typedef gboolean (*ReadOfDay) (sqlite3_stmt     *row,
                               MidlineDiaryDay  *day,
                               GError          **error);

/* @change->day: only what stood in the row. */
static gboolean
read_of_day (sqlite3_stmt        *row,
             ReadOfDay            read,
             MidlineDiaryChange  *change,
             GError             **error)
{
  change->day = midline_diary_day_new (midline_column_get_date (row, 0));
  return read (row, change->day, error);
}

static gboolean
read_said (sqlite3_stmt        *row,
           MidlineDiaryChange  *change,
           GError             **error)
{
  return read_of_day (row, midline_store_read_said, change, error);
}

static gboolean
read_set (sqlite3_stmt        *row,
          MidlineDiaryChange  *change,
          GError             **error)
{
  return read_of_day (row, midline_store_read_set, change, error);
}

static gboolean
read_entry (sqlite3_stmt        *row,
            MidlineDiaryChange  *change,
            GError             **error)
{
  return read_of_day (row, midline_store_read_entry, change, error);
}

static gboolean
read_check (sqlite3_stmt        *row,
            MidlineDiaryChange  *change,
            GError             **error)
{
  change->check = midline_store_read_check (row, error);
  return change->check != NULL;
}

static gboolean
read_global (sqlite3_stmt        *row,
             MidlineDiaryChange  *change,
             GError             **error)
{
  change->global = midline_store_read_global (row, error);
  return change->global != NULL;
}

static gboolean
read_time_off (sqlite3_stmt        *row,
               MidlineDiaryChange  *change,
               GError             **error)
{
  change->time_off = midline_store_read_time_off (row, error);
  return change->time_off != NULL;
}

static const struct {
  const char *keep;
  const char *read_sql;
  ReadPart read;
} parts[MIDLINE_N_DIARY_PARTS] = {
  [MIDLINE_DIARY_PART_DAY] = {
    KEEP ("diary_day", DAY_COLUMNS), READ ("diary_day", DAY_COLUMNS), read_said },
  [MIDLINE_DIARY_PART_SET] = {
    KEEP ("set_record", SET_COLUMNS) " AND exercise_id = ?4 AND side = ?5 AND set_number = ?6",
    READ ("set_record", SET_COLUMNS), read_set },
  [MIDLINE_DIARY_PART_ENTRY] = {
    KEEP ("exercise_entry", ENTRY_COLUMNS) " AND exercise_id = ?4",
    READ ("exercise_entry", ENTRY_COLUMNS), read_entry },
  [MIDLINE_DIARY_PART_WEEKLY_CHECK] = {
    KEEP ("weekly_check", CHECK_COLUMNS), READ ("weekly_check", CHECK_COLUMNS), read_check },
  [MIDLINE_DIARY_PART_GLOBAL_CHANGE] = {
    KEEP ("global_change", GLOBAL_COLUMNS), READ ("global_change", GLOBAL_COLUMNS), read_global },
  [MIDLINE_DIARY_PART_TIME_OFF] = {
    KEEP ("time_off", TIME_OFF_COLUMNS), READ ("time_off", TIME_OFF_COLUMNS), read_time_off },
};

/*
 * midline_store_keep:
 * @self: a store with a transaction
 * @error: (nullable): where to put a #MidlineStoreError
 * @part: the table the row stands in
 * @types: one letter a value, see the top of midline-statement.h
 * @...: the person, the day, the time of the change; then the exercise, the id of the side and the
 *   number of a set, or the exercise of an entry
 *
 * Copies a row of the diary into the history; does nothing where there is none yet.
 *
 * Returns: whether what is about to be changed is kept.
 */
gboolean
midline_store_keep (MidlineStore      *self,
                    GError           **error,
                    MidlineDiaryPart   part,
                    const char        *types,
                    ...)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, parts[part].keep, error);
  va_list values;
  gboolean ran;

  if (!statement)
    return FALSE;
  va_start (values, types);
  ran = midline_statement_run_valist (statement, error, types, values);
  va_end (values);
  return ran;
}

/**
 * midline_diary_change_free:
 * @self: (nullable) (transfer full): a change
 */
void
midline_diary_change_free (MidlineDiaryChange *self)
{
  if (!self)
    return;
  g_clear_pointer (&self->day, midline_diary_day_unref);
  g_clear_pointer (&self->check, midline_weekly_check_free);
  g_clear_pointer (&self->global, midline_global_change_free);
  g_clear_pointer (&self->time_off, midline_time_off_free);
  g_free (self);
}

/* (transfer full) (nullable) the change on the row; NULL on error. */
static MidlineDiaryChange *
read_change (sqlite3_stmt      *row,
             MidlineDiaryPart   part,
             GError           **error)
{
  g_autoptr(MidlineDiaryChange) change = g_new0 (MidlineDiaryChange, 1);
  int n_columns = sqlite3_column_count (row);

  if (!parts[part].read (row, change, error))
    return NULL;
  change->part = part;
  change->number = sqlite3_column_int (row, n_columns - 2);
  change->changed_at = sqlite3_column_int64 (row, n_columns - 1);
  return g_steal_pointer (&change);
}

static gboolean
add_part (MidlineStore      *self,
          MidlineDiaryPart   part,
          gint64             person_id,
          MidlineDate        date,
          GPtrArray         *changes,
          GError           **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, parts[part].read_sql, error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "lt", person_id, date))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineDiaryChange *change = read_change (statement, part, error);

      if (!change)
        return FALSE;
      g_ptr_array_add (changes, change);
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const MidlineDiaryChange *change_a = *(const MidlineDiaryChange * const *) a;
  const MidlineDiaryChange *change_b = *(const MidlineDiaryChange * const *) b;

  return change_b->number - change_a->number;
}

/**
 * midline_store_load_diary_history:
 * @self: a store
 * @person_id: id of a person
 * @date: a local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineDiaryChange): what the entries of the
 *   day were before, the newest change first; %NULL only on error.
 */
GPtrArray *
midline_store_load_diary_history (MidlineStore  *self,
                                  gint64         person_id,
                                  MidlineDate    date,
                                  GError       **error)
{
  g_autoptr(GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_change_free);

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (date != MIDLINE_NO_DATE, NULL);

  for (guint part = 0; part < MIDLINE_N_DIARY_PARTS; part++)
    if (!add_part (self, part, person_id, date, changes, error))
      return NULL;
  g_ptr_array_sort (changes, compare_newest_first);
  return g_steal_pointer (&changes);
}
