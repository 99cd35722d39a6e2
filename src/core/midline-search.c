/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-search.h"

#include <string.h>

/* Shorter words are looked for at the beginning of words only: “all” is not to find “small”. */
#define LETTERS_FOUND_ANYWHERE 4

/* How well an entry answers a query, the best first. */
enum {
  RANK_NAME_BEGINS,  /* the name begins with the query’s first word and has them all */
  RANK_NAME,         /* the name has every word */
  RANK_ELSEWHERE,    /* its other words are needed */
  N_RANKS,
};

/** midline_search_words_new: (transfer full) (element-type utf8): an empty list of words. */
GPtrArray *
midline_search_words_new (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

/** midline_search_words_add: adds every word of @text. */
void
midline_search_words_add (GPtrArray  *self,
                          const char *text)
{
  g_auto (GStrv) plain = NULL;
  g_auto (GStrv) folded = NULL;

  g_return_if_fail (self != NULL && text != NULL);

  folded = g_str_tokenize_and_fold (text, NULL, &plain);
  for (guint i = 0; folded[i] != NULL; i++)
    g_ptr_array_add (self, g_steal_pointer (&folded[i]));
  for (guint i = 0; plain[i] != NULL; i++)
    g_ptr_array_add (self, g_steal_pointer (&plain[i]));
}

/** midline_search_words_add_exercise: adds every word that an exercise is found by. */
void
midline_search_words_add_exercise (GPtrArray             *self,
                                   const MidlineExercise *exercise)
{
  g_return_if_fail (self != NULL && exercise != NULL);

  midline_search_words_add (self, exercise->name);
  midline_search_words_add (self, midline_pillar_get_name (exercise->pillar));
  midline_search_words_add (self, midline_position_get_name (exercise->position));
  for (guint i = 0; exercise->muscles != NULL && exercise->muscles[i] != NULL; i++)
    midline_search_words_add (self, exercise->muscles[i]);
  for (guint i = 0; exercise->equipment != NULL && exercise->equipment[i] != NULL; i++)
    midline_search_words_add (self, exercise->equipment[i]);
}

static gboolean
is_word_in (const char *wanted,
            GPtrArray  *words)
{
  /* Scripts that do not part words with spaces are looked for anywhere. */
  gboolean is_anywhere = !g_str_is_ascii (wanted)
                         || strlen (wanted) >= LETTERS_FOUND_ANYWHERE;

  for (guint i = 0; i < words->len; i++)
    {
      const char *word = g_ptr_array_index (words, i);

      if (is_anywhere ? strstr (word, wanted) != NULL : g_str_has_prefix (word, wanted))
        return TRUE;
    }
  return FALSE;
}

/* @wanted: what g_str_tokenize_and_fold() made of a query. */
static gboolean
match_folded (GPtrArray          *words,
              const char * const *wanted)
{
  for (guint i = 0; wanted[i] != NULL; i++)
    {
      g_autofree char *plain = g_str_to_ascii (wanted[i], NULL);

      if (!is_word_in (wanted[i], words)
          && (g_str_is_ascii (wanted[i]) || !is_word_in (plain, words)))
        return FALSE;
    }
  /* A query of signs alone names nothing. */
  return wanted[0] != NULL;
}

/**
 * midline_search_words_match:
 * @query: words in any order, as they were typed
 *
 * Returns: whether every word of the query is there, whatever its case and accents; words of four
 *   letters or more also within longer ones. A query without a word matches nothing.
 */
gboolean
midline_search_words_match (GPtrArray  *self,
                            const char *query)
{
  g_auto (GStrv) wanted = NULL;

  g_return_val_if_fail (self != NULL && query != NULL, FALSE);

  wanted = g_str_tokenize_and_fold (query, NULL, NULL);
  return match_folded (self, (const char * const *) wanted);
}

/**
 * midline_search_entry_new:
 *
 * Returns: (transfer full): an entry that is found by the words of its name; add others to its list
 */
MidlineSearchEntry *
midline_search_entry_new (const char *id,
                          const char *name,
                          const char *description)
{
  MidlineSearchEntry *self = g_new0 (MidlineSearchEntry, 1);

  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->description = g_strdup (description);
  self->words = midline_search_words_new ();
  self->name_words = midline_search_words_new ();
  midline_search_words_add (self->words, name);
  midline_search_words_add (self->name_words, name);
  return self;
}

/** midline_search_entry_free: frees the entry. */
void
midline_search_entry_free (MidlineSearchEntry *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->description);
  g_ptr_array_unref (self->words);
  g_ptr_array_unref (self->name_words);
  g_free (self);
}

/** midline_search_lookup: (nullable) (transfer none): the entry of this id. */
MidlineSearchEntry *
midline_search_lookup (GPtrArray  *entries,
                       const char *id)
{
  g_return_val_if_fail (entries != NULL && id != NULL, NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      MidlineSearchEntry *entry = g_ptr_array_index (entries, i);

      if (g_str_equal (entry->id, id))
        return entry;
    }
  return NULL;
}

static int
rank (const MidlineSearchEntry *entry,
      const char * const       *wanted)
{
  if (!match_folded (entry->words, wanted))
    return N_RANKS;
  if (!match_folded (entry->name_words, wanted))
    return RANK_ELSEWHERE;
  return entry->name_words->len > 0
         && g_str_has_prefix (g_ptr_array_index (entry->name_words, 0), wanted[0])
         ? RANK_NAME_BEGINS : RANK_NAME;
}

/* @ids: (nullable): those that may be found. */
static GStrv
find (GPtrArray          *entries,
      const char * const *ids,
      const char * const *terms)
{
  g_autofree char *query = g_strjoinv (" ", (char **) terms);
  g_auto (GStrv) wanted = g_str_tokenize_and_fold (query, NULL, NULL);
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_autofree int *ranks = g_new0 (int, entries->len);

  for (guint i = 0; i < entries->len; i++)
    {
      MidlineSearchEntry *entry = g_ptr_array_index (entries, i);

      ranks[i] = ids == NULL || g_strv_contains (ids, entry->id)
        ? rank (entry, (const char * const *) wanted) : N_RANKS;
    }
  for (int wanted_rank = 0; wanted_rank < N_RANKS; wanted_rank++)
    for (guint i = 0; i < entries->len; i++)
      if (ranks[i] == wanted_rank)
        g_strv_builder_add (found, ((MidlineSearchEntry *) g_ptr_array_index (entries, i))->id);
  return g_strv_builder_end (found);
}

/**
 * midline_search_find:
 * @entries: (element-type MidlineSearchEntry): what can be found
 * @terms: words that must all match
 *
 * Returns: (transfer full): the ids of the entries that match: those found by their name first,
 *   otherwise in the order of @entries
 */
GStrv
midline_search_find (GPtrArray          *entries,
                     const char * const *terms)
{
  g_return_val_if_fail (entries != NULL && terms != NULL, NULL);

  return find (entries, NULL, terms);
}

/**
 * midline_search_find_within:
 * @ids: what an earlier search found; unknown ids are let go
 *
 * Returns: (transfer full): as midline_search_find(), but nothing outside @ids
 */
GStrv
midline_search_find_within (GPtrArray          *entries,
                            const char * const *ids,
                            const char * const *terms)
{
  g_return_val_if_fail (entries != NULL && ids != NULL && terms != NULL, NULL);

  return find (entries, ids, terms);
}
