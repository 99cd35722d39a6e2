/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Construction, the person's own answers and settings, and the day. The plan is in
 * midline-program-plan.c, its edits in -edits.c, the weeks in time in -weeks.c, the diary in
 * -diary.c, weekly checks in -checks.c, the question of weeks 4, 8 and 12 in -global.c, time off in
 * -time-off.c, video links in -video-links.c, what the rules read in -course.c, suggestions and
 * their answers in -suggestions.c, the week that waits for a decision in -proposal.c, undo in
 * -undo.c. */

#include "midline-program-private.h"

#include <glib/gi18n-lib.h>

enum { SIGNAL_CHANGED, SIGNAL_DONE, SIGNAL_FAILED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineProgram, midline_program, G_TYPE_OBJECT)

/* Tells the pages to read their values again. */
void
midline_program_emit_changed (MidlineProgram *self)
{
  midline_program_forget_suggestions (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Tells @words as a toast with Undo. */
void
midline_program_emit_done (MidlineProgram *self,
                           const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0, words);
}

/* Tells the pages that something was not saved or could not be read; takes @error. Always FALSE. */
gboolean
midline_program_fail (MidlineProgram *self,
                      GError         *error)
{
  if (g_error_matches (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT))
    midline_store_ask_for_check (self->store);
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
  g_error_free (error);
  return FALSE;
}

/* Reads anew what belongs to the person and forgets the rest; on an error the program stands there
 * without answers and without a plan. */
gboolean
midline_program_load (MidlineProgram  *self,
                      GError         **error)
{
  GError *local_error = NULL;

  g_clear_pointer (&self->answers, midline_answers_free);
  g_clear_pointer (&self->screening, midline_screening_free);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  midline_program_forget_proposal (self);
  midline_program_forget_suggestions (self);
  g_clear_pointer (&self->suggestion_answers, g_ptr_array_unref);
  g_clear_pointer (&self->pain_limits, g_hash_table_unref);
  g_clear_pointer (&self->lessons_read, g_hash_table_unref);
  g_hash_table_remove_all (self->weeks);
  g_hash_table_remove_all (self->days);
  g_hash_table_remove_all (self->unread_days);
  g_clear_pointer (&self->time_off, g_ptr_array_unref);
  midline_program_forget_video_links (self);
  g_ptr_array_set_size (self->undo_steps, 0);

  self->person_id = midline_store_ensure_person (self->store, &local_error);
  if (local_error == NULL)
    self->screening = midline_store_load_screening (self->store, self->person_id, &local_error);
  if (local_error == NULL)
    self->answers = midline_store_load_answers (self->store, self->person_id, &local_error);
  if (local_error == NULL)
    self->plans = midline_store_load_plans (self->store, self->person_id, &local_error);
  if (local_error == NULL && self->plans->len > 0 && self->answers == NULL)
    g_set_error_literal (&local_error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT,
                         _("The answers that the plan was made from are missing."));
  if (local_error != NULL)
    {
      self->plans = self->plans ? self->plans : g_ptr_array_new ();
      g_propagate_error (error, local_error);
      return FALSE;
    }
  return TRUE;
}

static void
midline_program_dispose (GObject *object)
{
  MidlineProgram *self = MIDLINE_PROGRAM (object);

  midline_program_forget_suggestions (self);
  g_clear_pointer (&self->suggestion_answers, g_ptr_array_unref);
  g_clear_pointer (&self->pain_limits, g_hash_table_unref);
  g_clear_object (&self->content);
  g_clear_object (&self->store);
  g_clear_pointer (&self->clock, midline_clock_unref);
  g_clear_pointer (&self->answers, midline_answers_free);
  g_clear_pointer (&self->screening, midline_screening_free);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->proposed_week, midline_week_unref);
  g_clear_pointer (&self->lessons_read, g_hash_table_unref);
  g_clear_pointer (&self->weeks, g_hash_table_unref);
  g_clear_pointer (&self->days, g_hash_table_unref);
  g_clear_pointer (&self->unread_days, g_hash_table_unref);
  g_clear_pointer (&self->time_off, g_ptr_array_unref);
  midline_program_forget_video_links (self);
  g_clear_pointer (&self->undo_steps, g_ptr_array_unref);
  G_OBJECT_CLASS (midline_program_parent_class)->dispose (object);
}

static void
midline_program_class_init (MidlineProgramClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_program_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MIDLINE_TYPE_PROGRAM, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DONE] = g_signal_new ("done", MIDLINE_TYPE_PROGRAM, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", MIDLINE_TYPE_PROGRAM, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
midline_program_init (MidlineProgram *self)
{
  self->weeks = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                       (GDestroyNotify) midline_week_unref);
  self->days = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) midline_diary_day_unref);
  self->unread_days = g_hash_table_new_full (NULL, NULL, NULL,
                                             (GDestroyNotify) midline_diary_day_unref);
  self->undo_steps = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_undo_step_free);
}

static void
keep_damage_cb (MidlineProgram  *self,
                const GError    *error,
                GError         **damage)
{
  if (*damage == NULL && g_error_matches (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT))
    *damage = g_error_copy (error);
}

/* Without the weeks of the plan there is nothing to show, so damage in them counts as damage of the
 * file. A week that finds no room on the disk does not: the pages show what it will likely be. */
static gboolean
ensure_sound_weeks (MidlineProgram  *self,
                    GError         **error)
{
  GError *damage = NULL;
  gulong handler = g_signal_connect (self, "failed", G_CALLBACK (keep_damage_cb), &damage);

  midline_program_ensure_weeks (self);
  g_signal_handler_disconnect (self, handler);
  if (damage == NULL)
    return TRUE;
  g_propagate_error (error, damage);
  return FALSE;
}

static gint64
get_unix_seconds (gpointer clock)
{
  return midline_clock_get_unix_seconds (clock);
}

/**
 * midline_program_new:
 * @content: the shipped knowledge
 * @store: the open records
 * @clock: where the time comes from
 * @first_weekday: first day of the week, for the weeks of a new plan
 * @error: return location for a MidlineStoreError
 *
 * Loads the first person's answers and plan and makes sure that the present week is built.
 *
 * Returns: (transfer full) (nullable): the program, or NULL with @error set
 */
MidlineProgram *
midline_program_new (MidlineContent  *content,
                     MidlineStore    *store,
                     MidlineClock    *clock,
                     MidlineWeekday   first_weekday,
                     GError         **error)
{
  g_autoptr (MidlineProgram) self = g_object_new (MIDLINE_TYPE_PROGRAM, NULL);

  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  self->clock = midline_clock_ref (clock);
  self->first_weekday = first_weekday;
  midline_store_set_clock (store, get_unix_seconds, midline_clock_ref (clock),
                           (GDestroyNotify) midline_clock_unref);
  self->today = midline_clock_get_today (clock);
  if (!midline_program_load (self, error) || !ensure_sound_weeks (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/** midline_program_get_content: (transfer none): the shipped knowledge. */
MidlineContent *
midline_program_get_content (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return self->content;
}

/** midline_program_get_catalogue: (transfer none): the exercises. */
MidlineCatalogue *
midline_program_get_catalogue (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return midline_content_get_catalogue (self->content);
}

/** midline_program_get_today: the local day the program stands on; moves in check_day only. */
MidlineDate
midline_program_get_today (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  return self->today;
}

/** midline_program_get_unix_seconds: now, in seconds since 1970, UTC. */
gint64
midline_program_get_unix_seconds (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), 0);

  return midline_clock_get_unix_seconds (self->clock);
}

/** midline_program_get_first_weekday: the first day of the weeks of a new plan. */
MidlineWeekday
midline_program_get_first_weekday (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_MONDAY);

  return self->first_weekday;
}

/**
 * midline_program_check_day:
 *
 * Notices that the local day is another one than before (midnight, sleep, a changed clock), builds
 * the week if it is a new one and emits “changed”. Does nothing on the same day.
 */
void
midline_program_check_day (MidlineProgram *self)
{
  MidlineDate today;

  g_return_if_fail (MIDLINE_IS_PROGRAM (self));

  today = midline_clock_get_today (self->clock);
  if (today == self->today || today == MIDLINE_NO_DATE)
    return;
  self->today = today;
  midline_program_ensure_weeks (self);
  midline_program_emit_changed (self);
}

/**
 * midline_program_get_answers:
 *
 * Returns: (transfer none) (nullable): what the person answered; NULL before first run
 */
MidlineAnswers *
midline_program_get_answers (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return self->answers;
}

/**
 * midline_program_get_screening:
 *
 * Returns: (transfer none) (nullable): the newest safety answers; NULL before first run
 */
MidlineScreening *
midline_program_get_screening (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return self->screening;
}

/** midline_program_is_locked: whether a safety answer keeps the plan closed. */
gboolean
midline_program_is_locked (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return self->screening != NULL && midline_screening_is_locked (self->screening);
}

/* Saves @screening and takes it over, without telling the pages. */
gboolean
midline_program_store_screening (MidlineProgram         *self,
                                 const MidlineScreening *screening)
{
  MidlineScreening *copy;
  GError *error = NULL;

  if (!midline_store_save_screening (self->store, self->person_id, screening,
                                     midline_program_get_unix_seconds (self), &error))
    return midline_program_fail (self, error);
  /* The caller may hand in the value that is replaced here. */
  copy = midline_screening_copy (screening);
  g_clear_pointer (&self->screening, midline_screening_free);
  self->screening = copy;
  return TRUE;
}

/**
 * midline_program_save_screening:
 * @screening: safety answers
 *
 * Saves the safety answers; the older ones stay on record. What pain above 7 locked stays locked.
 *
 * Returns: whether it is saved
 */
gboolean
midline_program_save_screening (MidlineProgram         *self,
                                const MidlineScreening *screening)
{
  g_autoptr (MidlineScreening) kept = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  kept = midline_screening_copy (screening);
  midline_screening_keep_pain (kept, self->screening);
  if (!midline_program_store_screening (self, kept))
    return FALSE;
  midline_program_emit_changed (self);
  return TRUE;
}

/**
 * midline_program_confirm_clinician:
 * @on: the day on which a clinician said that exercise is fine
 *
 * Opens the plan again after a safety answer or pain had locked it.
 *
 * Returns: whether it is saved; FALSE for a day to come: nobody can have said it yet
 */
gboolean
midline_program_confirm_clinician (MidlineProgram *self,
                                   MidlineDate     on)
{
  g_autoptr (MidlineScreening) screening = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);
  if (self->screening == NULL || on == MIDLINE_NO_DATE || on > self->today)
    return FALSE;

  screening = midline_screening_copy (self->screening);
  screening->cleared_on = on;
  return midline_program_save_screening (self, screening);
}

static GHashTable *
ensure_lessons_read (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->lessons_read == NULL)
    self->lessons_read = midline_store_load_lessons_read (self->store, self->person_id, &error);
  if (error != NULL)
    midline_program_fail (self, error);
  if (self->lessons_read == NULL)
    self->lessons_read = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self->lessons_read;
}

/** midline_program_get_lesson_read: the day a lesson was read, or MIDLINE_NO_DATE. */
MidlineDate
midline_program_get_lesson_read (MidlineProgram *self,
                                 const char     *lesson_id)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), MIDLINE_NO_DATE);

  return GPOINTER_TO_INT (g_hash_table_lookup (ensure_lessons_read (self), lesson_id));
}

/** midline_program_set_lesson_read: records today as the day a lesson was first read. */
gboolean
midline_program_set_lesson_read (MidlineProgram *self,
                                 const char     *lesson_id)
{
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (midline_program_get_lesson_read (self, lesson_id) != MIDLINE_NO_DATE)
    return TRUE;
  if (!midline_store_set_lesson_read (self->store, self->person_id, lesson_id, self->today, &error))
    return midline_program_fail (self, error);
  g_hash_table_insert (self->lessons_read, g_strdup (lesson_id), GINT_TO_POINTER (self->today));
  midline_program_emit_changed (self);
  return TRUE;
}

/** midline_program_dup_exercise_note: (nullable): the person's own note about an exercise. */
char *
midline_program_dup_exercise_note (MidlineProgram *self,
                                   const char     *exercise_id)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return midline_store_get_exercise_note (self->store, self->person_id, exercise_id);
}

/**
 * midline_program_set_exercise_note:
 * @exercise_id: an exercise
 * @note: (nullable): the person's own words; NULL or "" removes the note
 *
 * Does not emit “changed”: a note is shown nowhere but where it is written.
 *
 * Returns: whether it is saved
 */
gboolean
midline_program_set_exercise_note (MidlineProgram *self,
                                   const char     *exercise_id,
                                   const char     *note)
{
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!midline_store_set_exercise_note (self->store, self->person_id, exercise_id, note, &error))
    return midline_program_fail (self, error);
  return TRUE;
}

/** midline_program_dup_setting: (nullable): a setting that belongs to the person, by its key. */
char *
midline_program_dup_setting (MidlineProgram *self,
                             const char     *key)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return midline_store_get_setting (self->store, self->person_id, key);
}

/** midline_program_set_setting: saves a setting of the person; NULL or "" removes it. */
gboolean
midline_program_set_setting (MidlineProgram *self,
                             const char     *key,
                             const char     *value)
{
  GError *error = NULL;
  const char *kept = value != NULL && *value != '\0' ? value : NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!midline_store_set_setting (self->store, self->person_id, key, kept, &error))
    return midline_program_fail (self, error);
  midline_program_emit_changed (self);
  return TRUE;
}

/** midline_program_get_records_path: (transfer none): the file of the records. */
const char *
midline_program_get_records_path (MidlineProgram *self)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  return midline_store_get_path (self->store);
}

/** midline_program_back_up_records: writes a copy of the records to @path. */
gboolean
midline_program_back_up_records (MidlineProgram  *self,
                                 const char      *path,
                                 GError         **error)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  return midline_store_back_up (self->store, path, error);
}

/**
 * midline_program_back_up_if_due:
 *
 * Lays the automatic copy of the day beside the records, once a day. Call it when start-up is over;
 * damage that is found on the way is told through “failed”.
 */
void
midline_program_back_up_if_due (MidlineProgram *self)
{
  GError *error = NULL;

  g_return_if_fail (MIDLINE_IS_PROGRAM (self));

  if (self->backed_up_on == self->today)
    return;
  if (midline_store_back_up_if_due (self->store, self->today, &error))
    self->backed_up_on = self->today;
  else if (error != NULL)
    {
      /* A copy that finds no room is tried again tomorrow; the records themselves are sound. */
      self->backed_up_on = self->today;
      if (g_error_matches (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT))
        midline_program_fail (self, error);
      else
        g_error_free (error);
    }
}

/** midline_program_delete_records: removes everything the person entered; first run follows. */
gboolean
midline_program_delete_records (MidlineProgram  *self,
                                GError         **error)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  if (!midline_store_delete_records (self->store, error))
    return FALSE;
  if (!midline_program_load (self, error))
    return FALSE;
  midline_program_emit_changed (self);
  return TRUE;
}
