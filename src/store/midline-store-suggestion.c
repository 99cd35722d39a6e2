/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-store-error.h"

/* Answered suggestions with what they do to the plan, and the person's own limits of pain. */

#define ANSWER_COLUMNS \
  "key, rule, exercise_id, accepted, answered_on, starts_on, cut_percent, cut_last," \
  " has_high_load, phase, most_load, most_rest_load, model_number, move_from, move_to," \
  " entered_at"

#define INSERT_ANSWER_SQL \
  "INSERT INTO suggestion_answer (person_id, " ANSWER_COLUMNS ")" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16," \
  " ?17)"

#define CHANGE_COLUMNS \
  "position, exercise_id, new_exercise_id, steps_up, old_load_kg, new_load_kg, old_sets," \
  " old_reps, old_hold_seconds, sets, reps, hold_seconds, rest_seconds, directions, each_side"

#define INSERT_CHANGE_SQL \
  "INSERT INTO suggestion_change (person_id, key, " CHANGE_COLUMNS ")" \
  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"

static gboolean
insert_changes (MidlineStore                   *self,
                gint64                          person_id,
                const MidlineSuggestionAnswer  *answer,
                GError                        **error)
{
  g_autoptr(sqlite3_stmt) insert = midline_statement_new (self->db, INSERT_CHANGE_SQL, error);

  if (!insert)
    return FALSE;
  for (guint i = 0; i < answer->effect->changes->len; i++)
    {
      const MidlineItemChange *change = g_ptr_array_index (answer->effect->changes, i);
      const MidlineDose *before = &change->old_dose;
      const MidlineDose *after = &change->new_dose;

      if (!midline_statement_run (insert, error, "lsissbddiiiiiiiib", person_id, answer->key,
                                  (int) i, change->exercise_id, change->new_exercise_id,
                                  change->steps_up, change->old_load_kg, change->new_load_kg,
                                  before->sets, before->reps, before->hold_seconds, after->sets,
                                  after->reps, after->hold_seconds, after->rest_seconds,
                                  after->directions, after->each_side))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_answer (MidlineStore                   *self,
               gint64                          person_id,
               const MidlineSuggestionAnswer  *answer,
               GError                        **error)
{
  const MidlinePlanEffect *effect = answer->effect;

  return midline_sqlite_run (self->db, error, INSERT_ANSWER_SQL, "lsssbttitbsiiittl", person_id,
                             answer->key, midline_rule_get_id (answer->rule), answer->exercise_id,
                             answer->accepted, answer->on, effect->from, effect->cut_percent,
                             effect->cut_last, effect->has_high_load,
                             effect->starts_phase_again ? midline_phase_get_id (effect->phase)
                                                        : NULL,
                             effect->most_load, effect->most_rest_load,
                             effect->model_number, effect->move_from, effect->move_to,
                             answer->entered_at) &&
         insert_changes (self, person_id, answer, error);
}

static gboolean
save_plan_part (MidlineStore             *self,
                gint64                    plan_id,
                const MidlineWeek        *week,
                const MidlinePlanChange  *change,
                GError                  **error)
{
  return (!week || midline_store_replace_week (self, plan_id, week, error)) &&
         midline_store_insert_change (self, plan_id, change, error);
}

/**
 * midline_store_save_suggestion_answer:
 * @self: a store
 * @person_id: id of a person
 * @answer: an answer to a suggestion that has none yet
 * @plan_id: id of the plan
 * @week: (nullable): the week that it changes
 * @change: the line of the history
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether all of it is on disk; on error nothing is.
 */
gboolean
midline_store_save_suggestion_answer (MidlineStore                   *self,
                                      gint64                          person_id,
                                      const MidlineSuggestionAnswer  *answer,
                                      gint64                          plan_id,
                                      const MidlineWeek              *week,
                                      const MidlinePlanChange        *change,
                                      GError                        **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (answer != NULL && change != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = insert_answer (self, person_id, answer, error) &&
          save_plan_part (self, plan_id, week, change, error);
  return midline_sqlite_end (self->db, saved, error);
}

/**
 * midline_store_remove_suggestion_answer:
 * @self: a store
 * @person_id: id of a person
 * @key: of an answered suggestion
 * @plan_id: id of the plan
 * @week: (nullable): the week as it was before
 * @change: the line of the history
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Takes an answer back.
 *
 * Returns: whether all of it is on disk; on error nothing is.
 */
gboolean
midline_store_remove_suggestion_answer (MidlineStore             *self,
                                        gint64                    person_id,
                                        const char               *key,
                                        gint64                    plan_id,
                                        const MidlineWeek        *week,
                                        const MidlinePlanChange  *change,
                                        GError                  **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (key != NULL && change != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  saved = midline_sqlite_run (self->db, error,
                              "DELETE FROM suggestion_answer WHERE person_id = ?1 AND key = ?2",
                              "ls", person_id, key) &&
          save_plan_part (self, plan_id, week, change, error);
  return midline_sqlite_end (self->db, saved, error);
}

static double
get_double (sqlite3_stmt *row,
            int           column)
{
  return sqlite3_column_type (row, column) == SQLITE_NULL ? MIDLINE_NOT_ENTERED
                                                          : sqlite3_column_double (row, column);
}

static MidlineItemChange *
read_change (sqlite3_stmt *row)
{
  MidlineDose after = {
    .sets = sqlite3_column_int (row, 9),
    .reps = sqlite3_column_int (row, 10),
    .hold_seconds = sqlite3_column_int (row, 11),
    .rest_seconds = sqlite3_column_int (row, 12),
    .directions = sqlite3_column_int (row, 13),
    .each_side = sqlite3_column_int (row, 14) != 0,
  };
  MidlineDose before = after;
  const char *new_id = (const char *) sqlite3_column_text (row, 2);
  MidlineItemChange *change;

  before.sets = sqlite3_column_int (row, 6);
  before.reps = sqlite3_column_int (row, 7);
  before.hold_seconds = sqlite3_column_int (row, 8);
  change = midline_item_change_new (midline_column_get_text (row, 1), new_id, &before, &after,
                                    sqlite3_column_int (row, 3) != 0);
  change->old_load_kg = get_double (row, 4);
  change->new_load_kg = get_double (row, 5);
  return change;
}

static gboolean
read_changes (MidlineStore             *self,
              gint64                    person_id,
              MidlineSuggestionAnswer  *answer,
              GError                  **error)
{
  g_autoptr(sqlite3_stmt) statement =
    midline_statement_new (self->db, "SELECT " CHANGE_COLUMNS " FROM suggestion_change"
                           " WHERE person_id = ?1 AND key = ?2 ORDER BY position", error);
  g_autoptr(GError) local_error = NULL;

  if (!statement || !midline_statement_bind (statement, error, "ls", person_id, answer->key))
    return FALSE;
  while (midline_statement_next (statement, &local_error))
    g_ptr_array_add (answer->effect->changes, read_change (statement));
  if (!local_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
read_effect (sqlite3_stmt       *row,
             MidlinePlanEffect  *effect,
             GError            **error)
{
  const char *phase_id = (const char *) sqlite3_column_text (row, 9);

  effect->cut_percent = sqlite3_column_int (row, 6);
  effect->cut_last = midline_column_get_date (row, 7);
  effect->has_high_load = sqlite3_column_int (row, 8) != 0;
  effect->starts_phase_again = phase_id != NULL;
  effect->most_load = sqlite3_column_int (row, 10);
  effect->most_rest_load = sqlite3_column_int (row, 11);
  effect->model_number = sqlite3_column_int (row, 12);
  effect->move_from = midline_column_get_date (row, 13);
  effect->move_to = midline_column_get_date (row, 14);
  if (!phase_id || midline_phase_from_id (phase_id, &effect->phase))
    return TRUE;
  midline_store_set_unknown_value (error, "suggestion_answer.phase", phase_id);
  return FALSE;
}

/* (transfer full) (nullable) */
static MidlineSuggestionAnswer *
read_answer (MidlineStore  *self,
             gint64         person_id,
             sqlite3_stmt  *row,
             GError       **error)
{
  g_autoptr(MidlineSuggestionAnswer) answer = g_new0 (MidlineSuggestionAnswer, 1);
  const char *rule_id = midline_column_get_text (row, 1);

  answer->key = g_strdup (midline_column_get_text (row, 0));
  answer->exercise_id = g_strdup ((const char *) sqlite3_column_text (row, 2));
  answer->accepted = sqlite3_column_int (row, 3) != 0;
  answer->on = midline_column_get_date (row, 4);
  answer->entered_at = sqlite3_column_int64 (row, 15);
  answer->effect = midline_plan_effect_new (midline_column_get_date (row, 5));
  if (!midline_rule_from_id (rule_id, &answer->rule))
    {
      midline_store_set_unknown_value (error, "suggestion_answer.rule", rule_id);
      return NULL;
    }
  if (!read_effect (row, answer->effect, error) ||
      !read_changes (self, person_id, answer, error))
    return NULL;
  return g_steal_pointer (&answer);
}

/**
 * midline_store_load_suggestion_answers:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineSuggestionAnswer): every answer, the
 *   oldest first; %NULL only on error.
 */
GPtrArray *
midline_store_load_suggestion_answers (MidlineStore  *self,
                                       gint64         person_id,
                                       GError       **error)
{
  g_autoptr(GPtrArray) answers =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_answer_free);
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT " ANSWER_COLUMNS " FROM suggestion_answer"
                                     " WHERE person_id = ?1 ORDER BY answered_on, entered_at, key",
                                     error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    {
      MidlineSuggestionAnswer *answer = read_answer (self, person_id, statement, error);

      if (!answer)
        return NULL;
      g_ptr_array_add (answers, answer);
    }
  if (!local_error)
    return g_steal_pointer (&answers);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * midline_store_set_pain_limit:
 * @self: a store
 * @person_id: id of a person
 * @exercise_id: id of an exercise
 * @limit_0_to_10: the person's own limit, at most 5; below 0 removes it
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: whether it is on disk.
 */
gboolean
midline_store_set_pain_limit (MidlineStore  *self,
                              gint64         person_id,
                              const char    *exercise_id,
                              int            limit_0_to_10,
                              GError       **error)
{
  gboolean saved;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (exercise_id != NULL, FALSE);

  if (!midline_sqlite_begin (self->db, error))
    return FALSE;
  if (limit_0_to_10 < 0)
    saved = midline_sqlite_run (self->db, error,
                                "DELETE FROM pain_limit WHERE person_id = ?1 AND exercise_id = ?2",
                                "ls", person_id, exercise_id);
  else
    saved = midline_sqlite_run (self->db, error,
                                "INSERT INTO pain_limit (person_id, exercise_id, pain)"
                                " VALUES (?1, ?2, ?3)"
                                " ON CONFLICT DO UPDATE SET pain = excluded.pain",
                                "lsi", person_id, exercise_id, limit_0_to_10);
  return midline_sqlite_end (self->db, saved, error);
}

/**
 * midline_store_load_pain_limits:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type utf8 int): the person's own limits by exercise,
 *   as GINT_TO_POINTER(); %NULL only on error.
 */
GHashTable *
midline_store_load_pain_limits (MidlineStore  *self,
                                gint64         person_id,
                                GError       **error)
{
  g_autoptr(GHashTable) limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT exercise_id, pain FROM pain_limit"
                                     " WHERE person_id = ?1", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;
  while (midline_statement_next (statement, &local_error))
    g_hash_table_insert (limits, g_strdup (midline_column_get_text (statement, 0)),
                         GINT_TO_POINTER (sqlite3_column_int (statement, 1)));
  if (!local_error)
    return g_steal_pointer (&limits);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * midline_store_find_last_trained:
 * @self: a store
 * @person_id: id of a person
 * @until: the last local day that counts
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: the last day with a set, %MIDLINE_NO_DATE without one or on error.
 */
MidlineDate
midline_store_find_last_trained (MidlineStore  *self,
                                 gint64         person_id,
                                 MidlineDate    until,
                                 GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), MIDLINE_NO_DATE);

  statement = midline_statement_new (self->db,
                                     "SELECT max(date) FROM set_record"
                                     " WHERE person_id = ?1 AND date <= ?2", error);
  if (!statement || !midline_statement_bind (statement, error, "lt", person_id, until) ||
      !midline_statement_next (statement, error))
    return MIDLINE_NO_DATE;
  return midline_column_get_date (statement, 0);
}

/**
 * midline_store_find_phase_start:
 * @self: a store
 * @plan_id: id of a plan
 * @number: number of a week of it
 * @phase: its phase
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: number of the first saved week of the plan since which the phase is the same, 0 on
 * error.
 */
int
midline_store_find_phase_start (MidlineStore  *self,
                                gint64         plan_id,
                                int            number,
                                MidlinePhase   phase,
                                GError       **error)
{
  g_autoptr(sqlite3_stmt) statement = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), 0);

  statement = midline_statement_new (self->db,
                                     "SELECT min(number) FROM plan_week"
                                     " WHERE plan_id = ?1 AND number <= ?2 AND number >"
                                     " (SELECT coalesce(max(number), 0) FROM plan_week"
                                     "  WHERE plan_id = ?1 AND number < ?2 AND phase <> ?3)",
                                     error);
  if (!statement ||
      !midline_statement_bind (statement, error, "lis", plan_id, number,
                               midline_phase_get_id (phase)) ||
      !midline_statement_next (statement, error))
    return 0;
  return midline_column_get_int (statement, 0, 0);
}
