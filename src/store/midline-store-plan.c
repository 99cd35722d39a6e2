/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-plan-change.h"
#include "midline-store-error.h"

/* The versions of a plan and the history of what changed in it. */

static gboolean
insert_dose (MidlineStore       *self,
             gint64              change_id,
             const char         *moment,
             const MidlineDose  *dose,
             GError            **error)
{
  /* A dose without sets is none. */
  if (dose->sets == 0)
    return TRUE;
  return midline_sqlite_run (self->db, error,
                             "INSERT INTO plan_change_dose (change_id, moment, sets, reps,"
                             " hold_seconds, rest_seconds, directions, each_side)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                             "lsiiiiib", change_id, moment, dose->sets, dose->reps,
                             dose->hold_seconds, dose->rest_seconds, dose->directions,
                             dose->each_side);
}

/*
 * midline_store_insert_change:
 * @self: a store with a transaction
 * @plan_id: id of the plan
 * @change: a line of the history
 * @error: (nullable): where to put an error of the store
 *
 * Returns: whether the line was written.
 */
gboolean
midline_store_insert_change (MidlineStore             *self,
                             gint64                    plan_id,
                             const MidlinePlanChange  *change,
                             GError                  **error)
{
  gint64 id;

  if (!midline_sqlite_run (self->db, error,
                           "INSERT INTO plan_change (plan_id, changed_on, kind, week_number, date,"
                           " exercise_id, new_exercise_id, new_date, why, entered_at)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                           "ltsitsstsl", plan_id, change->on,
                           midline_change_kind_get_id (change->kind), change->week_number,
                           change->date, change->exercise_id, change->new_exercise_id,
                           change->new_date, change->why, change->entered_at))
    return FALSE;
  id = sqlite3_last_insert_rowid (self->db);
  return insert_dose (self, id, "old", &change->old_dose, error) &&
         insert_dose (self, id, "new", &change->new_dose, error);
}

/* Answers that were saved a moment ago are not saved twice. */
static gint64
ensure_answers (MidlineStore             *self,
                gint64                    person_id,
                const MidlineAnswers     *answers,
                const MidlinePlanChange  *change,
                GError                  **error)
{
  g_autoptr(GError) local_error = NULL;
  gint64 id = midline_store_find_same_answers (self, person_id, answers, &local_error);

  if (local_error)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return 0;
    }
  if (id != 0)
    return id;
  return midline_store_insert_answers (self, person_id, answers, change->entered_at, error);
}

static gboolean
insert_plan (MidlineStore             *self,
             gint64                    person_id,
             const MidlineAnswers     *answers,
             const MidlineWeek        *week,
             const MidlinePlanChange  *change,
             MidlinePlan              *plan,
             GError                  **error)
{
  gint64 answers_id = ensure_answers (self, person_id, answers, change, error);

  if (answers_id == 0)
    return FALSE;
  if (!midline_sqlite_run (self->db, error,
                           "INSERT INTO plan (person_id, answers_id, version, started_on,"
                           " week_1_start, valid_from, length_weeks)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                           "llittti", person_id, answers_id, plan->version, plan->started_on,
                           plan->week_1_start, plan->valid_from, plan->length_weeks))
    return FALSE;
  plan->id = sqlite3_last_insert_rowid (self->db);
  return midline_store_replace_week (self, plan->id, week, error) &&
         midline_store_insert_change (self, plan->id, change, error);
}

/**
 * midline_store_save_plan:
 * @self: a store
 * @person_id: id of a person
 * @plan: a new version of the plan; its id is not looked at
 * @answers: what it was built from; saved with it unless they are the newest already
 * @week: its first week
 * @change: the line of the history
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Saves all of it or, on error, none.
 *
 * Returns: (transfer full) (nullable): the plan with its id.
 */
MidlinePlan *
midline_store_save_plan (MidlineStore             *self,
                         gint64                    person_id,
                         const MidlinePlan        *plan,
                         const MidlineAnswers     *answers,
                         const MidlineWeek        *week,
                         const MidlinePlanChange  *change,
                         GError                  **error)
{
  g_autoptr(MidlinePlan) saved = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);
  g_return_val_if_fail (plan != NULL && answers != NULL, NULL);
  g_return_val_if_fail (week != NULL && change != NULL, NULL);

  saved = midline_plan_copy (plan);
  if (!midline_sqlite_begin (self->db, error) ||
      !midline_sqlite_end (self->db,
                           insert_plan (self, person_id, answers, week, change, saved, error),
                           error))
    return NULL;
  return g_steal_pointer (&saved);
}

/**
 * midline_store_load_plans:
 * @self: a store
 * @person_id: id of a person
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlinePlan): all versions, oldest first.
 */
GPtrArray *
midline_store_load_plans (MidlineStore  *self,
                          gint64         person_id,
                          GError       **error)
{
  g_autoptr(GPtrArray) plans = NULL;
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db,
                                     "SELECT id, version, started_on, week_1_start, valid_from,"
                                     " length_weeks FROM plan WHERE person_id = ?1"
                                     " ORDER BY version", error);
  if (!statement || !midline_statement_bind (statement, error, "l", person_id))
    return NULL;

  plans = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_free);
  while (midline_statement_next (statement, &local_error))
    {
      MidlinePlan plan = {
        .id = sqlite3_column_int64 (statement, 0),
        .version = sqlite3_column_int (statement, 1),
        .started_on = midline_column_get_date (statement, 2),
        .week_1_start = midline_column_get_date (statement, 3),
        .valid_from = midline_column_get_date (statement, 4),
        .length_weeks = sqlite3_column_int (statement, 5),
      };

      g_ptr_array_add (plans, midline_plan_copy (&plan));
    }
  if (local_error)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  return g_steal_pointer (&plans);
}

static char *
dup_maybe_text (sqlite3_stmt *statement,
                int           column)
{
  return g_strdup ((const char *) sqlite3_column_text (statement, column));
}

static MidlineDose
read_dose (sqlite3_stmt *statement,
           int           first_column)
{
  return (MidlineDose) {
    .sets = sqlite3_column_int (statement, first_column),
    .reps = sqlite3_column_int (statement, first_column + 1),
    .hold_seconds = sqlite3_column_int (statement, first_column + 2),
    .rest_seconds = sqlite3_column_int (statement, first_column + 3),
    .directions = sqlite3_column_int (statement, first_column + 4),
    .each_side = sqlite3_column_int (statement, first_column + 5) != 0,
  };
}

#define HISTORY_SQL \
  "SELECT c.id, c.entered_at, c.changed_on, c.kind, c.week_number, c.date, c.exercise_id," \
  " c.new_exercise_id, c.new_date, c.why," \
  " a.sets, a.reps, a.hold_seconds, a.rest_seconds, a.directions, a.each_side," \
  " b.sets, b.reps, b.hold_seconds, b.rest_seconds, b.directions, b.each_side" \
  " FROM plan_change AS c JOIN plan AS p ON p.id = c.plan_id" \
  " LEFT JOIN plan_change_dose AS a ON a.change_id = c.id AND a.moment = 'old'" \
  " LEFT JOIN plan_change_dose AS b ON b.change_id = c.id AND b.moment = 'new'" \
  " WHERE p.person_id = ?1 ORDER BY c.id DESC LIMIT ?2"

static MidlinePlanChange *
read_change (sqlite3_stmt  *statement,
             GError       **error)
{
  const char *kind_id = midline_column_get_text (statement, 3);
  MidlineChangeKind kind;
  MidlinePlanChange *change;

  if (!midline_change_kind_from_id (kind_id, &kind))
    {
      midline_store_set_unknown_value (error, "plan_change.kind", kind_id);
      return NULL;
    }
  change = midline_plan_change_new (kind);
  change->id = sqlite3_column_int64 (statement, 0);
  change->entered_at = sqlite3_column_int64 (statement, 1);
  change->on = midline_column_get_date (statement, 2);
  change->week_number = sqlite3_column_int (statement, 4);
  change->date = midline_column_get_date (statement, 5);
  change->exercise_id = dup_maybe_text (statement, 6);
  change->new_exercise_id = dup_maybe_text (statement, 7);
  change->new_date = midline_column_get_date (statement, 8);
  change->why = dup_maybe_text (statement, 9);
  change->old_dose = read_dose (statement, 10);
  change->new_dose = read_dose (statement, 16);
  return change;
}

/**
 * midline_store_load_plan_history:
 * @self: a store
 * @person_id: id of a person
 * @limit: how many lines at most
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Returns: (transfer full) (nullable) (element-type MidlinePlanChange): the lines saved last,
 *   newest first, of all versions of the plan.
 */
GPtrArray *
midline_store_load_plan_history (MidlineStore  *self,
                                 gint64         person_id,
                                 guint          limit,
                                 GError       **error)
{
  g_autoptr(GPtrArray) changes = NULL;
  g_autoptr(sqlite3_stmt) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  statement = midline_statement_new (self->db, HISTORY_SQL, error);
  if (!statement || !midline_statement_bind (statement, error, "ll", person_id, (gint64) limit))
    return NULL;

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_change_free);
  while (midline_statement_next (statement, &local_error))
    {
      MidlinePlanChange *change = read_change (statement, error);

      if (!change)
        return NULL;
      g_ptr_array_add (changes, change);
    }
  if (local_error)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  return g_steal_pointer (&changes);
}
