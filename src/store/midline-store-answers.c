/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* What a person said: the safety questions, and the answers about the knee and the week. Each save
 * adds a row; the newest is the one in force, in the order of saving, whatever the clock says. */

static gboolean
insert_screening_answers (MidlineStore            *self,
                          gint64                   screening_id,
                          const MidlineScreening  *screening,
                          GError                 **error)
{
  g_autoptr(sqlite3_stmt) insert =
    midline_statement_new (self->db,
                           "INSERT INTO screening_answer (screening_id, question_id, yes)"
                           " VALUES (?1, ?2, ?3)", error);

  if (!insert)
    return FALSE;
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      if ((screening->answered & (1u << i)) == 0)
        continue;
      if (!midline_statement_run (insert, error, "lsb", screening_id,
                                  midline_screening_get_row (i)->id,
                                  (screening->yes & (1u << i)) != 0))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_screening (MidlineStore            *self,
                  gint64                   person_id,
                  const MidlineScreening  *screening,
                  gint64                   entered_at,
                  GError                 **error)
{
  return midline_sqlite_run (self->db, error,
                             "INSERT INTO screening (person_id, asked_on, cleared_on, entered_at,"
                             " pain, pain_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                             "lttlet", person_id, screening->asked_on, screening->cleared_on,
                             entered_at,
                             screening->pain_0_to_10 > 0 ? screening->pain_0_to_10 : -1,
                             screening->pain_on) &&
         insert_screening_answers (self, sqlite3_last_insert_rowid (self->db), screening, error);
}

/**
 * midline_store_save_screening:
 * @self: a store
 * @person_id: id of a person
 * @screening: the safety answers, asked on a day
 * @entered_at: Unix seconds, UTC
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether they are on disk, beside the older ones.
 */
gboolean
midline_store_save_screening (MidlineStore            *self,
                              gint64                   person_id,
                              const MidlineScreening  *screening,
                              gint64                   entered_at,
                              GError                 **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (screening != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  return midline_sqlite_end (self->db,
                             insert_screening (self, person_id, screening, entered_at, error),
                             error);
}

/* A question that Midline no longer asks has no place in the value; it stays in the file. */
static gboolean
read_screening_answers (MidlineStore      *self,
                        gint64             screening_id,
                        MidlineScreening  *screening,
                        GError           **error)
{
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (self->db,
                           "SELECT question_id, yes FROM screening_answer WHERE screening_id = ?1",
                           error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "l", screening_id))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    {
      int index = midline_screening_find_row (midline_column_get_text (statement, 0));

      if (index < 0)
        continue;
      screening->answered |= 1u << index;
      if (sqlite3_column_int (statement, 1) != 0)
        screening->yes |= 1u << index;
    }
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * midline_store_load_screening:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): the newest safety answers; %NULL without an error when there
 *   are none yet.
 */
MidlineScreening *
midline_store_load_screening (MidlineStore  *self,
                              gint64         person_id,
                              GError       **error)
{
  MidlineScreening screening = { 0 };
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT id, asked_on, cleared_on, pain, pain_on FROM screening"
                                     " WHERE person_id = ?1 ORDER BY id DESC LIMIT 1", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  if (!midline_statement_next (statement, &local_error))
    {
      if (local_error)
        g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  screening.asked_on = midline_column_get_date (statement, 1);
  screening.cleared_on = midline_column_get_date (statement, 2);
  screening.pain_0_to_10 = midline_column_get_int (statement, 3, 0);
  screening.pain_on = midline_column_get_date (statement, 4);
  if (!read_screening_answers (self, sqlite3_column_int64 (statement, 0), &screening, error))
    return NULL;
  return midline_screening_copy (&screening);
}

static gboolean
insert_flags (MidlineStore          *self,
              gint64                 answers_id,
              const MidlineAnswers  *answers,
              GError               **error)
{
  g_autoptr(sqlite3_stmt) insert_spare =
    midline_statement_new (self->db,
                           "INSERT INTO answers_spare (answers_id, spare) VALUES (?1, ?2)", error);
  g_autoptr(sqlite3_stmt) insert_thing = NULL;

  if (!insert_spare)
    return FALSE;
  insert_thing =
    midline_statement_new (self->db,
                           "INSERT INTO answers_thing (answers_id, thing) VALUES (?1, ?2)", error);
  if (!insert_thing)
    return FALSE;

  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    {
      MidlineSpare spare = (MidlineSpare) (1u << i);

      if ((answers->spare & spare) != 0 &&
          !midline_statement_run (insert_spare, error, "ls", answers_id,
                                  midline_spare_get_id (spare)))
        return FALSE;
    }
  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    {
      MidlineThings thing = (MidlineThings) (1u << i);

      if ((answers->things & thing) != 0 &&
          !midline_statement_run (insert_thing, error, "ls", answers_id,
                                  midline_thing_get_id (thing)))
        return FALSE;
    }
  return TRUE;
}

/*
 * midline_store_insert_answers:
 * @self: a store with a transaction
 * @person_id: id of a person
 * @answers: what the person said
 * @entered_at: Unix seconds, UTC
 * @error: (nullable): where to put an error of the store
 *
 * Returns: the id of the new row, 0 on error.
 */
gint64
midline_store_insert_answers (MidlineStore          *self,
                              gint64                 person_id,
                              const MidlineAnswers  *answers,
                              gint64                 entered_at,
                              GError               **error)
{
  const int *pain = answers->pain_0_to_10;
  gint64 id;

  if (!midline_sqlite_run (self->db, error,
                           "INSERT INTO answers (person_id, side, worse_side, place_of_pain,"
                           " pain_now, pain_stairs, pain_running, pain_squatting, pain_sitting,"
                           " weekdays, minutes, length_weeks, runs, goal, entered_at)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
                           " ?15)",
                           "lssseeeeeiiibsl", person_id, midline_side_get_id (answers->side),
                           midline_side_get_id (answers->worse_side),
                           midline_place_of_pain_get_id (answers->place),
                           pain[MIDLINE_ACTIVITY_NOW], pain[MIDLINE_ACTIVITY_STAIRS],
                           pain[MIDLINE_ACTIVITY_RUNNING], pain[MIDLINE_ACTIVITY_SQUATTING],
                           pain[MIDLINE_ACTIVITY_SITTING], (int) answers->weekdays,
                           answers->minutes, answers->length_weeks, answers->runs,
                           answers->goal ? answers->goal : "", entered_at))
    return 0;
  id = sqlite3_last_insert_rowid (self->db);
  return insert_flags (self, id, answers, error) ? id : 0;
}

/**
 * midline_store_save_answers:
 * @self: a store
 * @person_id: id of a person
 * @answers: what the person said
 * @entered_at: Unix seconds, UTC
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether they are on disk, beside the older ones.
 */
gboolean
midline_store_save_answers (MidlineStore          *self,
                            gint64                 person_id,
                            const MidlineAnswers  *answers,
                            gint64                 entered_at,
                            GError               **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (answers != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  return midline_sqlite_end (self->db,
                             midline_store_insert_answers (self, person_id, answers, entered_at,
                                                           error) != 0,
                             error);
}

/* Adds up the flags of one table; an id that is no longer known has no flag and adds nothing. */
static gboolean
read_flags (MidlineStore  *self,
            const char    *sql,
            gint64         answers_id,
            guint        (*from_id) (const char *id),
            guint         *flags,
            GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = midline_statement_new (self->db, sql, error);
  g_autoptr(GError) local_error = NULL;

  *flags = 0;
  if (!statement || !midline_statement_bind (statement, error, "l", answers_id))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    *flags |= from_id (midline_column_get_text (statement, 0));
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static guint
spare_from_id (const char *id)
{
  return midline_spare_from_id (id);
}

static guint
thing_from_id (const char *id)
{
  return midline_thing_from_id (id);
}

/* Columns: id, side, worse_side, place_of_pain, five pains, weekdays, minutes, length_weeks, runs,
 * goal. */
static MidlineAnswers *
read_answers (MidlineStore  *self,
              sqlite3_stmt  *statement,
              GError       **error)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  gint64 id = sqlite3_column_int64 (statement, 0);
  guint flags;

  if (!midline_side_from_id (midline_column_get_text (statement, 1), &answers->side) ||
      !midline_side_from_id (midline_column_get_text (statement, 2), &answers->worse_side))
    {
      midline_store_set_unknown_value (error, "side of the answers",
                                       midline_column_get_text (statement, 1));
      return NULL;
    }
  if (!midline_place_of_pain_from_id (midline_column_get_text (statement, 3), &answers->place))
    {
      midline_store_set_unknown_value (error, "answers.place_of_pain",
                                       midline_column_get_text (statement, 3));
      return NULL;
    }
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = midline_column_get_int (statement, 4 + i, MIDLINE_PAIN_NOT_TRIED);
  answers->weekdays = (guint) sqlite3_column_int (statement, 9);
  answers->minutes = sqlite3_column_int (statement, 10);
  answers->length_weeks = sqlite3_column_int (statement, 11);
  answers->runs = sqlite3_column_int (statement, 12) != 0;
  g_free (answers->goal);
  answers->goal = g_strdup (midline_column_get_text (statement, 13));

  if (!read_flags (self, "SELECT spare FROM answers_spare WHERE answers_id = ?1", id,
                   spare_from_id, &flags, error))
    return NULL;
  answers->spare = (MidlineSpare) flags;
  if (!read_flags (self, "SELECT thing FROM answers_thing WHERE answers_id = ?1", id,
                   thing_from_id, &flags, error))
    return NULL;
  answers->things = (MidlineThings) flags;
  return g_steal_pointer (&answers);
}

static MidlineAnswers *
load_newest_answers (MidlineStore  *self,
                     gint64         person_id,
                     gint64        *id,
                     GError       **error)
{
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (self->db,
                           "SELECT id, side, worse_side, place_of_pain, pain_now, pain_stairs,"
                           " pain_running, pain_squatting, pain_sitting, weekdays, minutes,"
                           " length_weeks, runs, goal FROM answers"
                           " WHERE person_id = ?1 ORDER BY id DESC LIMIT 1", error);
  g_autoptr(GError) local_error = NULL;

  *id = 0;
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  if (midline_statement_next (statement, &local_error))
    {
      *id = sqlite3_column_int64 (statement, 0);
      return read_answers (self, statement, error);
    }
  if (local_error)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * midline_store_load_answers:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable): the newest answers; %NULL without an error when there are
 *   none yet.
 */
MidlineAnswers *
midline_store_load_answers (MidlineStore  *self,
                            gint64         person_id,
                            GError       **error)
{
  gint64 id;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  return load_newest_answers (self, person_id, &id, error);
}

/*
 * midline_store_find_same_answers:
 * @self: a store
 * @person_id: id of a person
 * @answers: what the person said
 * @error: where to put an error of the store; must not be %NULL
 *
 * Returns: the id of the newest saved answers if they say the same; 0 otherwise and on error.
 */
gint64
midline_store_find_same_answers (MidlineStore          *self,
                                 gint64                 person_id,
                                 const MidlineAnswers  *answers,
                                 GError               **error)
{
  gint64 id;
  g_autoptr(MidlineAnswers) newest = load_newest_answers (self, person_id, &id, error);

  return newest && midline_answers_equal (newest, answers) ? id : 0;
}
