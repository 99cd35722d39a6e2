/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static GPtrArray *
list_matches (MidlineCatalogue           *catalogue,
              const MidlineAnswers       *answers,
              const MidlineLibraryFilter *filter)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      if (midline_library_filter_matches (filter, answers, exercise))
        g_ptr_array_add (exercises, midline_exercise_ref (exercise));
    }
  return exercises;
}

static char *
dup_invitation (MidlineDate date)
{
  g_autofree char *day = midline_words_date_long (date);

  /* Translators: for example “Choose an exercise to add to Friday, 13 March” */
  return g_strdup_printf (_("Choose an exercise to add to %s"), day);
}

/**
 * midline_library_state_from:
 * @answers: (nullable): what the person said, %NULL before first run
 * @filter: what the person looks for
 * @add_to_date: the day an exercise is to be added to, or %MIDLINE_NO_DATE to browse
 *
 * Returns: (transfer full): what the page shows
 */
MidlineLibraryState *
midline_library_state_from (MidlineCatalogue           *catalogue,
                            const MidlineAnswers       *answers,
                            const MidlineLibraryFilter *filter,
                            MidlineDate                 add_to_date)
{
  MidlineLibraryState *self;
  guint n_all;

  g_return_val_if_fail (catalogue != NULL && filter != NULL, NULL);

  self = g_new0 (MidlineLibraryState, 1);
  n_all = midline_catalogue_get_n_exercises (catalogue);
  self->exercises = list_matches (catalogue, answers, filter);
  /* Translators: how many exercises match, for example “44 of 59 shown” */
  self->count = g_strdup_printf (_("%u of %u shown"), self->exercises->len, n_all);
  self->invitation = add_to_date != MIDLINE_NO_DATE ? dup_invitation (add_to_date) : NULL;
  self->search_hint = g_strdup_printf (ngettext ("Search %u exercise", "Search %u exercises",
                                                 n_all), n_all);
  self->can_ask_things = answers != NULL;
  self->is_filtered = !midline_library_filter_is_none (filter);
  return self;
}

void
midline_library_state_free (MidlineLibraryState *self)
{
  g_ptr_array_unref (self->exercises);
  g_free (self->count);
  g_free (self->invitation);
  g_free (self->search_hint);
  g_free (self);
}
