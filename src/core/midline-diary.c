/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diary.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName saids[MIDLINE_N_SAIDS] = {
  { "unsaid", NULL },
  { "no", NULL },
  { "yes", NULL },
};

static const MidlineIdName mornings[MIDLINE_N_MORNINGS] = {
  /* Translators: the knee this morning compared with usual: no answer. */
  { "unsaid", N_("Not said") },
  /* Translators: the knee this morning compared with usual. */
  { "better", N_("Better") },
  /* Translators: the knee this morning compared with usual. */
  { "as-usual", N_("As usual") },
  /* Translators: the knee this morning compared with usual, in points of the 0 to 10 scale. */
  { "1-worse", N_("1 worse") },
  /* Translators: the knee this morning compared with usual, in points of the 0 to 10 scale. */
  { "2-worse", N_("2 worse") },
  /* Translators: the knee this morning compared with usual, in points of the 0 to 10 scale. */
  { "3-or-more-worse", N_("3 or more worse") },
};

/**
 * midline_set_record_new:
 * @exercise_id: id of the exercise
 * @side: the leg, or both together
 * @set_number: 1, 2, …
 *
 * Returns: (transfer full): a new record in which nothing is entered yet
 */
MidlineSetRecord *
midline_set_record_new (const char  *exercise_id,
                        MidlineSide  side,
                        int          set_number)
{
  MidlineSetRecord *self = g_new0 (MidlineSetRecord, 1);

  self->exercise_id = g_strdup (exercise_id != NULL ? exercise_id : "");
  self->side = side;
  self->set_number = set_number;
  self->reps = MIDLINE_NOT_ENTERED;
  self->seconds = MIDLINE_NOT_ENTERED;
  self->load_kg = MIDLINE_NOT_ENTERED;

  return self;
}

/**
 * midline_set_record_copy:
 * @self: a record
 *
 * Returns: (transfer full): a copy
 */
MidlineSetRecord *
midline_set_record_copy (const MidlineSetRecord *self)
{
  MidlineSetRecord *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlineSetRecord, 1);
  *copy = *self;
  copy->exercise_id = g_strdup (self->exercise_id);

  return copy;
}

/**
 * midline_set_record_free:
 * @self: (nullable) (transfer full): a record
 */
void
midline_set_record_free (MidlineSetRecord *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise_id);
  g_free (self);
}

static gboolean
loads_equal (double a_kg,
             double b_kg)
{
  if (a_kg < 0.0 || b_kg < 0.0)
    return a_kg < 0.0 && b_kg < 0.0;

  /* Nobody enters less than a gram. */
  return ABS (a_kg - b_kg) < 0.0005;
}

/**
 * midline_set_record_equal:
 * @a: (nullable): a record
 * @b: (nullable): another
 *
 * Returns: whether every field is the same; loads are compared to the gram, and any load below 0
 *   means that none was entered
 */
gboolean
midline_set_record_equal (const MidlineSetRecord *a,
                          const MidlineSetRecord *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strcmp0 (a->exercise_id, b->exercise_id) == 0 &&
         a->side == b->side &&
         a->set_number == b->set_number &&
         a->reps == b->reps &&
         a->seconds == b->seconds &&
         loads_equal (a->load_kg, b->load_kg) &&
         a->entered_at == b->entered_at;
}

/**
 * midline_exercise_entry_new:
 * @exercise_id: id of the exercise
 *
 * Returns: (transfer full): a new entry in which nothing is entered yet
 */
MidlineExerciseEntry *
midline_exercise_entry_new (const char *exercise_id)
{
  MidlineExerciseEntry *self = g_new0 (MidlineExerciseEntry, 1);

  self->exercise_id = g_strdup (exercise_id != NULL ? exercise_id : "");
  self->pain_0_to_10 = MIDLINE_NOT_ENTERED;
  self->two_more = MIDLINE_UNSAID;
  self->load_kg = MIDLINE_NOT_ENTERED;
  self->note = g_strdup ("");

  return self;
}

/**
 * midline_exercise_entry_copy:
 * @self: an entry
 *
 * Returns: (transfer full): a copy
 */
MidlineExerciseEntry *
midline_exercise_entry_copy (const MidlineExerciseEntry *self)
{
  MidlineExerciseEntry *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlineExerciseEntry, 1);
  *copy = *self;
  copy->exercise_id = g_strdup (self->exercise_id);
  copy->note = g_strdup (self->note);

  return copy;
}

/**
 * midline_exercise_entry_free:
 * @self: (nullable) (transfer full): an entry
 */
void
midline_exercise_entry_free (MidlineExerciseEntry *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise_id);
  g_free (self->note);
  g_free (self);
}

static gboolean
texts_equal (const char *a,
             const char *b)
{
  return g_strcmp0 (a != NULL ? a : "", b != NULL ? b : "") == 0;
}

/**
 * midline_exercise_entry_equal:
 * @a: (nullable): an entry
 * @b: (nullable): another
 *
 * Returns: whether every field is the same; no note and an empty note are the same, loads are
 *   compared to the gram
 */
gboolean
midline_exercise_entry_equal (const MidlineExerciseEntry *a,
                              const MidlineExerciseEntry *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strcmp0 (a->exercise_id, b->exercise_id) == 0 &&
         a->pain_0_to_10 == b->pain_0_to_10 &&
         a->two_more == b->two_more &&
         loads_equal (a->load_kg, b->load_kg) &&
         !a->is_stopped == !b->is_stopped &&
         texts_equal (a->note, b->note) &&
         a->entered_at == b->entered_at;
}

static void
clear_day (gpointer data)
{
  MidlineDiaryDay *self = data;

  g_clear_pointer (&self->sets, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self->note);
}

/**
 * midline_diary_day_new:
 * @date: the day
 *
 * Returns: (transfer full): a day of which nothing was recorded
 */
MidlineDiaryDay *
midline_diary_day_new (MidlineDate date)
{
  MidlineDiaryDay *self = g_atomic_rc_box_new0 (MidlineDiaryDay);

  self->date = date;
  self->sets = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_set_record_free);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_entry_free);
  self->pain_highest_0_to_10 = MIDLINE_NOT_ENTERED;
  self->pain_after_0_to_10 = MIDLINE_NOT_ENTERED;
  self->two_more = MIDLINE_UNSAID;
  self->morning = MIDLINE_MORNING_UNSAID;
  self->note = g_strdup ("");

  return self;
}

/**
 * midline_diary_day_ref:
 * @self: a day
 *
 * Returns: (transfer full): @self
 */
MidlineDiaryDay *
midline_diary_day_ref (MidlineDiaryDay *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_diary_day_unref:
 * @self: (transfer full): a day
 */
void
midline_diary_day_unref (MidlineDiaryDay *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_day);
}

G_DEFINE_BOXED_TYPE (MidlineDiaryDay, midline_diary_day,
                     midline_diary_day_ref, midline_diary_day_unref)

static gpointer
copy_set (gconstpointer record,
          gpointer      user_data)
{
  return midline_set_record_copy (record);
}

static gpointer
copy_entry (gconstpointer entry,
            gpointer      user_data)
{
  return midline_exercise_entry_copy (entry);
}

/**
 * midline_diary_day_copy:
 * @self: a day
 *
 * Returns: (transfer full): a deep copy that may be changed before it is shared
 */
MidlineDiaryDay *
midline_diary_day_copy (const MidlineDiaryDay *self)
{
  MidlineDiaryDay *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = midline_diary_day_new (self->date);
  g_ptr_array_extend (copy->sets, self->sets, copy_set, NULL);
  g_ptr_array_extend (copy->entries, self->entries, copy_entry, NULL);
  copy->pain_highest_0_to_10 = self->pain_highest_0_to_10;
  copy->pain_after_0_to_10 = self->pain_after_0_to_10;
  copy->two_more = self->two_more;
  copy->morning = self->morning;
  copy->walked = self->walked;
  g_free (copy->note);
  copy->note = g_strdup (self->note);
  copy->entered_at = self->entered_at;

  return copy;
}

/**
 * midline_diary_day_is_empty:
 * @self: a day
 *
 * Returns: whether nothing was recorded for the day; when something was last changed does not
 *   count
 */
gboolean
midline_diary_day_is_empty (const MidlineDiaryDay *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->sets->len == 0 &&
         self->entries->len == 0 &&
         self->pain_highest_0_to_10 == MIDLINE_NOT_ENTERED &&
         self->pain_after_0_to_10 == MIDLINE_NOT_ENTERED &&
         self->two_more == MIDLINE_UNSAID &&
         self->morning == MIDLINE_MORNING_UNSAID &&
         !self->walked &&
         (self->note == NULL || *self->note == '\0');
}

/* Sets and entries have a key, so their order says nothing. */
static gboolean
sets_equal (const MidlineDiaryDay *a,
            const MidlineDiaryDay *b)
{
  if (a->sets->len != b->sets->len)
    return FALSE;

  for (guint i = 0; i < a->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (a->sets, i);

      if (!midline_set_record_equal (record,
                                     midline_diary_day_find_set (b, record->exercise_id,
                                                                 record->side,
                                                                 record->set_number)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
entries_equal (const MidlineDiaryDay *a,
               const MidlineDiaryDay *b)
{
  if (a->entries->len != b->entries->len)
    return FALSE;

  for (guint i = 0; i < a->entries->len; i++)
    {
      const MidlineExerciseEntry *entry = g_ptr_array_index (a->entries, i);

      if (!midline_exercise_entry_equal (entry,
                                         midline_diary_day_find_entry (b, entry->exercise_id)))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_diary_day_equal:
 * @a: (nullable): a day
 * @b: (nullable): another
 *
 * Returns: whether the same is recorded in both, in whatever order the sets were entered
 */
gboolean
midline_diary_day_equal (const MidlineDiaryDay *a,
                         const MidlineDiaryDay *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->date == b->date &&
         a->pain_highest_0_to_10 == b->pain_highest_0_to_10 &&
         a->pain_after_0_to_10 == b->pain_after_0_to_10 &&
         a->two_more == b->two_more &&
         a->morning == b->morning &&
         !a->walked == !b->walked &&
         texts_equal (a->note, b->note) &&
         a->entered_at == b->entered_at &&
         sets_equal (a, b) &&
         entries_equal (a, b);
}

/**
 * midline_diary_day_find_set:
 * @self: a day
 * @exercise_id: (nullable): id of an exercise
 * @side: the leg, or both together
 * @set_number: 1, 2, …
 *
 * Returns: (transfer none) (nullable): the record of that set, %NULL when it was not done
 */
MidlineSetRecord *
midline_diary_day_find_set (const MidlineDiaryDay *self,
                            const char            *exercise_id,
                            MidlineSide            side,
                            int                    set_number)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (self->sets, i);

      if (record->side == side && record->set_number == set_number &&
          g_strcmp0 (record->exercise_id, exercise_id) == 0)
        return record;
    }

  return NULL;
}

/**
 * midline_diary_day_find_entry:
 * @self: a day
 * @exercise_id: (nullable): id of an exercise
 *
 * Returns: (transfer none) (nullable): what was written about it, %NULL when nothing was
 */
MidlineExerciseEntry *
midline_diary_day_find_entry (const MidlineDiaryDay *self,
                              const char            *exercise_id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      MidlineExerciseEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_strcmp0 (entry->exercise_id, exercise_id) == 0)
        return entry;
    }

  return NULL;
}

/**
 * midline_said_get_id:
 * @said: an answer
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_said_get_id (MidlineSaid said)
{
  return midline_id_table_get_id (saids, MIDLINE_N_SAIDS, said);
}

/**
 * midline_said_from_id:
 * @id: (nullable): text that may be an id
 * @said: (out): an answer; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_said_from_id (const char  *id,
                      MidlineSaid *said)
{
  int index = midline_id_table_find (saids, MIDLINE_N_SAIDS, id);

  if (index < 0)
    return FALSE;

  *said = (MidlineSaid) index;

  return TRUE;
}

/**
 * midline_morning_get_id:
 * @morning: an answer
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_morning_get_id (MidlineMorning morning)
{
  return midline_id_table_get_id (mornings, MIDLINE_N_MORNINGS, morning);
}

/**
 * midline_morning_get_name:
 * @morning: an answer
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_morning_get_name (MidlineMorning morning)
{
  return midline_id_table_get_name (mornings, MIDLINE_N_MORNINGS, morning);
}

/**
 * midline_morning_from_id:
 * @id: (nullable): text that may be an id
 * @morning: (out): an answer; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_morning_from_id (const char     *id,
                         MidlineMorning *morning)
{
  int index = midline_id_table_find (mornings, MIDLINE_N_MORNINGS, id);

  if (index < 0)
    return FALSE;

  *morning = (MidlineMorning) index;

  return TRUE;
}
