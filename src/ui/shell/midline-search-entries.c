/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-search-entries.h"

#include "midline-destination.h"
#include "midline-structures.h"

#include <glib/gi18n-lib.h>

/* @more_words: (nullable) */
static MidlineSearchEntry *
add (GPtrArray  *entries,
     char       *id_taken,
     const char *name,
     const char *description,
     const char *more_words)
{
  g_autofree char *id = id_taken;
  MidlineSearchEntry *entry = midline_search_entry_new (id, name, description);

  if (more_words != NULL)
    midline_search_words_add (entry->words, more_words);
  g_ptr_array_add (entries, entry);
  return entry;
}

static void
add_pages (GPtrArray *entries)
{
  /* Translators: what the desktop’s search shows for the page of the day */
  add (entries, g_strdup (MIDLINE_DESTINATION_TODAY), _("Today"), "",
       /* Translators: other words by which the desktop’s search finds the page of the day */
       _("exercises session plan training diary"));
  add (entries, g_strdup (MIDLINE_DESTINATION_KNEE), _("Move the Knee"),
       _("Change what pulls on the kneecap and see where it goes"),
       /* Translators: other words by which the desktop’s search finds “Move the Knee” */
       _("kneecap patella tracking drawing"));
}

static void
add_lessons (GPtrArray *entries,
             GPtrArray *lessons)
{
  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      /* Translators: what the desktop’s search says below the title of a lesson, for example
       * “Lesson: The muscle that draws the kneecap outward” */
      g_autofree char *description = g_strdup_printf (_("Lesson: %s"), lesson->summary);
      MidlineSearchEntry *entry =
        add (entries, midline_destination_new ("lesson", lesson->id), lesson->title, description,
             description);

      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        {
          const MidlineStructure *structure =
            midline_structures_lookup (lesson->structure_ids[j]);

          if (structure != NULL)
            midline_search_words_add (entry->words, midline_structure_get_name (structure));
        }
    }
}

static void
add_advice (GPtrArray *entries,
            GPtrArray *cards)
{
  for (guint i = 0; i < cards->len; i++)
    {
      const MidlineAdvice *card = cards->pdata[i];
      /* Translators: what the desktop’s search says below the title of an advice card, for example
       * “Advice: How deep matters more than how fast” */
      g_autofree char *description = g_strdup_printf (_("Advice: %s"), card->summary);

      add (entries, midline_destination_new ("advice", card->id), card->title, description,
           description);
    }
}

static void
add_exercises (GPtrArray        *entries,
               MidlineCatalogue *catalogue)
{
  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      /* Translators: what the desktop’s search says below the name of an exercise: what it trains
       * and how one starts, for example “Exercise: Hip · Lying on the side” */
      g_autofree char *description =
        g_strdup_printf (_("Exercise: %s · %s"), midline_pillar_get_name (exercise->pillar),
                         midline_position_get_name (exercise->position));
      MidlineSearchEntry *entry =
        add (entries, midline_destination_new ("exercise", exercise->id), exercise->name,
             description, NULL);

      midline_search_words_add_exercise (entry->words, exercise);
    }
}

/**
 * midline_search_entries_new:
 * @content: the shipped content
 *
 * Returns: (transfer full) (element-type MidlineSearchEntry): the pages, then lessons and advice in
 *   reading order, then the exercises
 */
GPtrArray *
midline_search_entries_new (MidlineContent *content)
{
  GPtrArray *entries =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_search_entry_free);

  g_return_val_if_fail (MIDLINE_IS_CONTENT (content), entries);

  add_pages (entries);
  add_lessons (entries, midline_content_get_lessons (content));
  add_advice (entries, midline_content_get_advice (content));
  add_exercises (entries, midline_content_get_catalogue (content));
  return entries;
}

/**
 * midline_search_entries_dup_today:
 * @state: (nullable): what Today shows; %NULL when the records could not be opened
 *
 * Returns: (transfer full): the line below “Today”: “3 of 5 done”. It offers no exercise while the
 *   plan is locked.
 */
char *
midline_search_entries_dup_today (const MidlineTodayState *state)
{
  if (state == NULL)
    return g_strdup (_("Open the page of the day"));
  switch (state->kind)
    {
    case MIDLINE_TODAY_NO_PLAN:
      return g_strdup (_("There is no plan yet"));
    case MIDLINE_TODAY_LOCKED:
      return g_strdup (_("Your plan is closed for now"));
    case MIDLINE_TODAY_BEFORE_PLAN:
      return g_strdup (state->status_words);
    case MIDLINE_TODAY_REST:
      if (state->is_off)
        return g_strdup (_("Time off"));
      if (state->next_title == NULL)
        return g_strdup (_("Rest day"));
      /* Translators: a day without exercises, for example “Rest day · Next session: Strength A” */
      return g_strdup_printf (_("Rest day · %s"), state->next_title);
    case MIDLINE_TODAY_SESSION:
      return state->is_off && !state->is_begun ? g_strdup (_("Time off"))
                                               : g_strdup (state->progress);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}
