/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pseudo-text.h"

#include <string.h>

/* How much longer a text gets: German and Finnish need about this. */
#define GROWTH_PERCENT 40

/* What a translator must leave alone: placeholders of printf and of dates, tags, entities, the
 * target of a link, addresses. */
static const char kept_pattern[] =
  "%(?:\\d+\\$)?[-+#0'I_^EO]*(?:\\*|\\d+)?(?:\\.(?:\\*|\\d+))?(?:hh|ll|[hlLqjzt])?[A-Za-z%]|"
  "</?[A-Za-z][^<>]*>|"
  "&(?:[a-z]+|#[0-9]+|#x[0-9a-fA-F]+);|"
  "\\]\\([a-z0-9-]+\\)|"
  "https?://[^\\s<>\"]+";

static const char plain_letters[] = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
static const char accented_letters[] = "ÅåƁƀÇçĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþɊɋŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";

static void
append_accented (GString    *result,
                 const char *text,
                 gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      const char *plain = text[i] == '\0' ? NULL : strchr (plain_letters, text[i]);

      if (plain != NULL)
        g_string_append_unichar (result, g_utf8_get_char (
          g_utf8_offset_to_pointer (accented_letters, plain - plain_letters)));
      else
        g_string_append_c (result, text[i]);
    }
}

static void
append_growth (GString *result,
               glong    n_letters)
{
  glong growth = (n_letters * GROWTH_PERCENT + 99) / 100;

  /* In words, so that a long text can still be wrapped. */
  for (glong i = 0; i < growth; i++)
    g_string_append (result, growth > 1 && i % 8 == 0 ? " " : "ẽ");
}

/**
 * midline_pseudo_text:
 * @text: words as they stand in the source
 *
 * Writes @text in the pseudo-language: each letter with an accent, 40 per cent longer, between
 * ⟦ and ⟧. Placeholders, tags, entities, targets of links and mnemonics stay as they are.
 *
 * Returns: (transfer full): the words in the pseudo-language
 */
char *
midline_pseudo_text (const char *text)
{
  g_autoptr (GRegex) kept = g_regex_new (kept_pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) result = g_string_new (NULL);
  gsize first = strspn (text, "\n");
  gsize end = strlen (text);
  gsize at = first;
  glong n_kept = 0;

  while (end > first && text[end - 1] == '\n')
    end--;

  g_string_append_len (result, text, (gssize) first);
  g_string_append (result, MIDLINE_PSEUDO_OPEN);

  for (g_regex_match_full (kept, text, (gssize) end, (gint) first, 0, &match, NULL);
       g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      int start, stop;

      g_match_info_fetch_pos (match, 0, &start, &stop);
      append_accented (result, text + at, (gsize) start - at);
      g_string_append_len (result, text + start, stop - start);
      n_kept += g_utf8_strlen (text + start, stop - start);
      at = (gsize) stop;
    }
  append_accented (result, text + at, end - at);

  append_growth (result, g_utf8_strlen (text + first, (gssize) (end - first)) - n_kept);
  g_string_append (result, MIDLINE_PSEUDO_CLOSE);
  g_string_append (result, text + end);

  return g_string_free (g_steal_pointer (&result), FALSE);
}
