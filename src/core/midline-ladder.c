/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Following the ladders of the catalogue. Two exercises may each name only one neighbour, yet
 * several may name the same one: a ladder can fork. */

#include "midline-ladder-private.h"

/**
 * midline_catalogue_find:
 * @catalogue: the exercises
 * @exercise: (nullable): one of them
 *
 * Returns: its place in record order, -1 when it is not in the catalogue
 */
int
midline_catalogue_find (MidlineCatalogue      *catalogue,
                        const MidlineExercise *exercise)
{
  guint n_exercises = midline_catalogue_get_n_exercises (catalogue);

  for (guint i = 0; exercise != NULL && i < n_exercises; i++)
    if (midline_catalogue_get_exercise (catalogue, i) == exercise)
      return (int) i;

  return -1;
}

static void
add_step (MidlineLadders *self,
          int             below,
          int             above)
{
  MidlineLadderStep step = { (guint) below, (guint) above };

  if (below >= 0 && above >= 0)
    g_array_append_val (self->steps, step);
}

/**
 * midline_ladders_new:
 * @catalogue: the exercises
 *
 * Returns: (transfer full): its ladders
 */
MidlineLadders *
midline_ladders_new (MidlineCatalogue *catalogue)
{
  MidlineLadders *self = g_new0 (MidlineLadders, 1);

  self->n_rungs = midline_catalogue_get_n_exercises (catalogue);
  self->steps = g_array_sized_new (FALSE, FALSE, sizeof (MidlineLadderStep), 2 * self->n_rungs);

  for (guint i = 0; i < self->n_rungs; i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      MidlineExercise *easier = midline_catalogue_get_easier (catalogue, exercise);
      MidlineExercise *harder = midline_catalogue_get_harder (catalogue, exercise);

      add_step (self, midline_catalogue_find (catalogue, easier), (int) i);
      add_step (self, (int) i, midline_catalogue_find (catalogue, harder));
    }

  return self;
}

/**
 * midline_ladders_free:
 * @self: (nullable) (transfer full): ladders
 */
void
midline_ladders_free (MidlineLadders *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->steps);
  g_free (self);
}

/* Goes over the steps until nothing new is reached: ends whatever the records say, even where
 * steps named from both sides make a circle. */
static void
mark (const MidlineLadders *self,
      guint                 rung,
      gboolean              upwards,
      gboolean             *marks)
{
  gboolean grew = TRUE;

  while (grew)
    {
      grew = FALSE;
      for (guint i = 0; i < self->steps->len; i++)
        {
          const MidlineLadderStep *step = &g_array_index (self->steps, MidlineLadderStep, i);
          guint from = upwards ? step->below : step->above;
          guint to = upwards ? step->above : step->below;

          if ((from == rung || marks[from]) && to != rung && !marks[to])
            grew = marks[to] = TRUE;
        }
    }
}

/**
 * midline_ladders_mark_above:
 * @self: ladders
 * @rung: place of an exercise in record order
 * @marks: (inout) (array): one for each exercise, all %FALSE before; every rung above becomes %TRUE
 */
void
midline_ladders_mark_above (const MidlineLadders *self,
                            guint                 rung,
                            gboolean             *marks)
{
  mark (self, rung, TRUE, marks);
}

/**
 * midline_ladders_mark_below:
 * @self: ladders
 * @rung: place of an exercise in record order
 * @marks: (inout) (array): one for each exercise, all %FALSE before; every rung below becomes %TRUE
 */
void
midline_ladders_mark_below (const MidlineLadders *self,
                            guint                 rung,
                            gboolean             *marks)
{
  mark (self, rung, FALSE, marks);
}
