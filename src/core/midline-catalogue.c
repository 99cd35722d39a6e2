/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-catalogue.h"

struct _MidlineCatalogue {
  GPtrArray *exercises;      /* (owned) (element-type MidlineExercise) in record order */
  GHashTable *by_id;         /* (owned) id -> MidlineExercise, both borrowed from exercises */
};

G_DEFINE_QUARK (midline-catalogue-error-quark, midline_catalogue_error)

static void
clear_catalogue (gpointer data)
{
  MidlineCatalogue *self = data;

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->exercises, g_ptr_array_unref);
}

static gboolean
add_exercise (MidlineCatalogue  *self,
              MidlineExercise   *exercise,
              GError           **error)
{
  if (exercise->id == NULL || *exercise->id == '\0')
    {
      g_set_error (error, MIDLINE_CATALOGUE_ERROR, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID,
                   "Exercise %u has no id", self->exercises->len);
      return FALSE;
    }

  if (g_hash_table_contains (self->by_id, exercise->id))
    {
      g_set_error (error, MIDLINE_CATALOGUE_ERROR, MIDLINE_CATALOGUE_ERROR_DUPLICATE,
                   "Two exercises have the id “%s”", exercise->id);
      return FALSE;
    }

  g_ptr_array_add (self->exercises, midline_exercise_ref (exercise));
  g_hash_table_insert (self->by_id, exercise->id, exercise);

  return TRUE;
}

static gboolean
check_neighbour (MidlineCatalogue  *self,
                 MidlineExercise   *exercise,
                 const char        *neighbour_id,
                 GError           **error)
{
  if (neighbour_id == NULL || g_hash_table_contains (self->by_id, neighbour_id))
    return TRUE;

  g_set_error (error, MIDLINE_CATALOGUE_ERROR, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID,
               "Exercise “%s” names the neighbour “%s”, which does not exist",
               exercise->id, neighbour_id);

  return FALSE;
}

typedef MidlineExercise *(*GetNeighbour) (MidlineCatalogue *self,
                                          MidlineExercise  *exercise);

static gboolean
check_ladder (MidlineCatalogue  *self,
              MidlineExercise   *bottom,
              GetNeighbour       get_neighbour,
              GError           **error)
{
  MidlineExercise *rung = bottom;

  /* A ladder without a cycle has at most as many rungs as there are exercises. */
  for (guint i = 0; i < self->exercises->len; i++)
    {
      rung = get_neighbour (self, rung);
      if (rung == NULL)
        return TRUE;
    }

  g_set_error (error, MIDLINE_CATALOGUE_ERROR, MIDLINE_CATALOGUE_ERROR_CYCLE,
               "The ladder from exercise “%s” comes back to itself", bottom->id);

  return FALSE;
}

static gboolean
check_exercise (MidlineCatalogue  *self,
                MidlineExercise   *exercise,
                GError           **error)
{
  return check_neighbour (self, exercise, exercise->regression_id, error) &&
         check_neighbour (self, exercise, exercise->progression_id, error) &&
         check_ladder (self, exercise, midline_catalogue_get_harder, error) &&
         check_ladder (self, exercise, midline_catalogue_get_easier, error);
}

/**
 * midline_catalogue_new:
 * @exercises: (element-type MidlineExercise): all exercises in record order; each is referenced
 *   and may not be changed afterwards
 * @error: where to put a #MidlineCatalogueError
 *
 * Returns: (transfer full) (nullable): a new catalogue, %NULL with @error set when ids are double
 *   or missing, a neighbour does not exist, or a ladder goes round in a circle
 */
MidlineCatalogue *
midline_catalogue_new (GPtrArray  *exercises,
                       GError    **error)
{
  g_autoptr(MidlineCatalogue) self = NULL;

  g_return_val_if_fail (exercises != NULL, NULL);

  self = g_atomic_rc_box_new0 (MidlineCatalogue);
  self->exercises = g_ptr_array_new_full (exercises->len, (GDestroyNotify) midline_exercise_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < exercises->len; i++)
    if (!add_exercise (self, g_ptr_array_index (exercises, i), error))
      return NULL;

  for (guint i = 0; i < self->exercises->len; i++)
    if (!check_exercise (self, g_ptr_array_index (self->exercises, i), error))
      return NULL;

  return g_steal_pointer (&self);
}

/**
 * midline_catalogue_ref:
 * @self: a catalogue
 *
 * Returns: (transfer full): @self
 */
MidlineCatalogue *
midline_catalogue_ref (MidlineCatalogue *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * midline_catalogue_unref:
 * @self: (transfer full): a catalogue
 */
void
midline_catalogue_unref (MidlineCatalogue *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_catalogue);
}

G_DEFINE_BOXED_TYPE (MidlineCatalogue, midline_catalogue,
                     midline_catalogue_ref, midline_catalogue_unref)

/**
 * midline_catalogue_get_n_exercises:
 * @self: a catalogue
 *
 * Returns: how many exercises there are
 */
guint
midline_catalogue_get_n_exercises (MidlineCatalogue *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->exercises->len;
}

/**
 * midline_catalogue_get_exercise:
 * @self: a catalogue
 * @index: place in record order, below midline_catalogue_get_n_exercises()
 *
 * Returns: (transfer none): the exercise
 */
MidlineExercise *
midline_catalogue_get_exercise (MidlineCatalogue *self,
                                guint             index)
{
  g_return_val_if_fail (self != NULL && index < self->exercises->len, NULL);

  return g_ptr_array_index (self->exercises, index);
}

/**
 * midline_catalogue_lookup:
 * @self: a catalogue
 * @id: (nullable): id of an exercise
 *
 * Returns: (transfer none) (nullable): the exercise, %NULL when there is none with that id: an
 *   old diary may name one that is no longer shipped
 */
MidlineExercise *
midline_catalogue_lookup (MidlineCatalogue *self,
                          const char       *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

/**
 * midline_catalogue_get_harder:
 * @self: a catalogue
 * @exercise: an exercise
 *
 * Returns: (transfer none) (nullable): the next rung up its ladder, %NULL on the top one
 */
MidlineExercise *
midline_catalogue_get_harder (MidlineCatalogue *self,
                              MidlineExercise  *exercise)
{
  g_return_val_if_fail (exercise != NULL, NULL);

  return midline_catalogue_lookup (self, exercise->progression_id);
}

/**
 * midline_catalogue_get_easier:
 * @self: a catalogue
 * @exercise: an exercise
 *
 * Returns: (transfer none) (nullable): the next rung down its ladder, %NULL on the bottom one
 */
MidlineExercise *
midline_catalogue_get_easier (MidlineCatalogue *self,
                              MidlineExercise  *exercise)
{
  g_return_val_if_fail (exercise != NULL, NULL);

  return midline_catalogue_lookup (self, exercise->regression_id);
}
