/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-test-readability.h"

#include <string.h>

static gboolean
is_vowel (char letter)
{
  return strchr ("aeiouy", letter) != NULL && letter != '\0';
}

/* The e of “knee caps”, “makes” and “bulged” is silent; that of “muscles”, “bridges”, “lifted”
 * and “table” is not. */
static gboolean
has_silent_end (const char *word,
                gsize       length)
{
  char before;

  if (length > 3 && g_str_has_suffix (word, "es"))
    return !is_vowel (word[length - 3]) && strchr ("sxzcgh", word[length - 3]) == NULL &&
           !g_str_has_suffix (word, "les");
  if (length > 3 && g_str_has_suffix (word, "ed"))
    return strchr ("td", word[length - 3]) == NULL && !is_vowel (word[length - 3]);
  if (length < 3 || word[length - 1] != 'e')
    return FALSE;

  before = word[length - 2];

  return !is_vowel (before) && !(before == 'l' && !is_vowel (word[length - 3]));
}

/**
 * midline_readability_count_syllables:
 * @word: an English word
 *
 * Returns: how many syllables it has, by its groups of vowels; at least 1
 */
guint
midline_readability_count_syllables (const char *word)
{
  g_autofree char *lower = g_ascii_strdown (word, -1);
  gsize length = strlen (lower);
  guint groups = 0;

  for (gsize i = 0; i < length; i++)
    groups += is_vowel (lower[i]) && (i == 0 || !is_vowel (lower[i - 1]));

  if (groups > 1 && has_silent_end (lower, length))
    groups--;

  return MAX (groups, 1);
}

static gboolean
is_word_character (gunichar character)
{
  return g_unichar_isalnum (character) || character == 0x2019 /* ’ */;
}

/* Calls for each word; the id in a link, [words](id), is not read by anybody. */
static guint
count (const char *text,
       guint      *syllables)
{
  g_autoptr (GRegex) link = g_regex_new ("\\]\\([a-z0-9-]+\\)", 0, 0, NULL);
  g_autofree char *plain = g_regex_replace_literal (link, text, -1, 0, "", 0, NULL);
  const char *at = plain;
  guint words = 0;

  while (*at != '\0')
    {
      const char *end = at;

      while (*end != '\0' && is_word_character (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);

      if (end > at)
        {
          g_autofree char *word = g_strndup (at, (gsize) (end - at));

          words++;
          *syllables += midline_readability_count_syllables (word);
          at = end;
        }
      else
        at = g_utf8_next_char (at);
    }

  return words;
}

/**
 * midline_readability_count_words:
 * @text: a text
 *
 * Returns: how many words it has; both parts of a hyphenated word count
 */
guint
midline_readability_count_words (const char *text)
{
  guint syllables = 0;

  return count (text, &syllables);
}

/**
 * midline_readability_add:
 * @self: counts
 * @text: a text of whole sentences; one without a full stop counts as one sentence
 *
 * Adds the sentences, words and syllables of a text.
 */
void
midline_readability_add (MidlineReadability *self,
                         const char         *text)
{
  gsize length = strlen (text);

  self->words += count (text, &self->syllables);

  /* A point inside a number ends no sentence. */
  for (gsize i = 0; i < length; i++)
    self->sentences += strchr (".?!", text[i]) != NULL &&
                       (text[i + 1] == ' ' || text[i + 1] == '\0');
  self->sentences += length > 0 && strchr (".?!", text[length - 1]) == NULL;
}

/**
 * midline_readability_get_grade:
 * @self: counts of at least one word
 *
 * Returns: the Flesch-Kincaid grade: years at school that a reader needs (Kincaid et al. 1975)
 */
double
midline_readability_get_grade (MidlineReadability *self)
{
  g_return_val_if_fail (self->words > 0 && self->sentences > 0, 0.0);

  return 0.39 * self->words / self->sentences + 11.8 * self->syllables / self->words - 15.59;
}
