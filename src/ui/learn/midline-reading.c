/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reading.h"

#include <string.h>

#define ID_CHARACTERS "abcdefghijklmnopqrstuvwxyz0123456789-"

/* Between two numbers that follow each other: a narrow space that does not break the line. */
#define NARROW_SPACE "\u202f"

static void
term_free (gpointer data)
{
  MidlineTerm *term = data;

  g_free (term->structure_id);
  g_free (term);
}

/* Whether a link “[words](id)” starts at @text; its parts are returned as lengths. */
static gboolean
scan_link (const char *text,
           gsize      *words_length,
           gsize      *id_length)
{
  const char *id;

  if (*text != '[')
    return FALSE;
  *words_length = strcspn (text + 1, "[]");
  if (*words_length == 0 || !g_str_has_prefix (text + 1 + *words_length, "]("))
    return FALSE;
  id = text + 1 + *words_length + strlen ("](");
  *id_length = strspn (id, ID_CHARACTERS);
  return *id_length > 0 && id[*id_length] == ')';
}

/**
 * midline_reading_parse:
 * @text: text of a paragraph; may hold structure links `[kneecap (patella)](kneecap)`
 *
 * Takes a paragraph apart. Brackets that are not a whole link are ordinary text.
 *
 * Returns: (transfer full): text and terms
 */
MidlineReading *
midline_reading_parse (const char *text)
{
  MidlineReading *self = g_new0 (MidlineReading, 1);
  g_autoptr (GString) plain = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  self->terms = g_ptr_array_new_with_free_func (term_free);
  while (*text != '\0')
    {
      gsize words_length, id_length;

      if (scan_link (text, &words_length, &id_length))
        {
          MidlineTerm *term = g_new0 (MidlineTerm, 1);
          const char *id = text + 1 + words_length + strlen ("](");

          term->start = (guint) plain->len;
          g_string_append_len (plain, text + 1, (gssize) words_length);
          term->end = (guint) plain->len;
          term->structure_id = g_strndup (id, id_length);
          g_ptr_array_add (self->terms, term);
          text = id + id_length + strlen (")");
        }
      else
        {
          g_string_append_c (plain, *text++);
        }
    }
  self->text = g_string_free (g_steal_pointer (&plain), FALSE);
  return self;
}

/** midline_reading_free: frees a reading; %NULL is fine. */
void
midline_reading_free (MidlineReading *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_ptr_array_unref (self->terms);
  g_free (self);
}

static void
append_escaped (GString    *markup,
                const char *text,
                gsize       length)
{
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  g_string_append (markup, escaped);
}

static void
append_citations (GString            *markup,
                  const char * const *reference_ids,
                  GPtrArray          *citations)
{
  gboolean is_first = TRUE;

  for (guint i = 0; reference_ids != NULL && reference_ids[i] != NULL; i++)
    {
      guint number = midline_citations_find (citations, reference_ids[i]);
      const MidlineReference *reference;
      g_autofree char *link = NULL;

      if (number == 0)
        continue;
      reference = citations->pdata[number - 1];
      link = g_markup_printf_escaped ("%s<a href=\"" MIDLINE_READING_SOURCE_SCHEME "%s\" "
                                      "title=\"%s\"><span size=\"9pt\" rise=\"4096\" "
                                      "weight=\"bold\">%u</span></a>",
                                      is_first ? "" : NARROW_SPACE, reference_ids[i],
                                      reference->short_name, number);
      g_string_append (markup, link);
      is_first = FALSE;
    }
}

/**
 * midline_reading_dup_markup:
 * @reference_ids: (nullable): what the paragraph rests on
 * @citations: (nullable) (element-type MidlineReference): the numbered references
 *
 * Writes a paragraph as Pango markup: each term is a link, and the numbers of the references
 * follow as small raised links. Offsets of terms hold for the label's text as well.
 *
 * Returns: (transfer full): markup
 */
char *
midline_reading_dup_markup (const MidlineReading *self,
                            const char * const   *reference_ids,
                            GPtrArray            *citations)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  gsize done = 0;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->terms->len; i++)
    {
      const MidlineTerm *term = self->terms->pdata[i];

      append_escaped (markup, self->text + done, term->start - done);
      g_string_append_printf (markup, "<a href=\"" MIDLINE_READING_STRUCTURE_SCHEME "%s\">",
                              term->structure_id);
      append_escaped (markup, self->text + term->start, term->end - term->start);
      g_string_append (markup, "</a>");
      done = term->end;
    }
  append_escaped (markup, self->text + done, strlen (self->text) - done);
  if (citations != NULL)
    append_citations (markup, reference_ids, citations);
  return g_string_free (g_steal_pointer (&markup), FALSE);
}

static MidlineReference *
find_reference (GPtrArray  *references,
                const char *id)
{
  for (guint i = 0; i < references->len; i++)
    {
      MidlineReference *reference = references->pdata[i];

      if (g_str_equal (reference->id, id))
        return reference;
    }
  return NULL;
}

/**
 * midline_citations_collect:
 * @paragraphs: (element-type MidlineParagraph): texts with the ids of their references
 * @references: (element-type MidlineReference): all sources
 *
 * Numbers the references of a text in the order in which they are first named. An id without a
 * source gets no number.
 *
 * Returns: (transfer container) (element-type MidlineReference): number 1 first
 */
GPtrArray *
midline_citations_collect (GPtrArray *paragraphs,
                           GPtrArray *references)
{
  GPtrArray *citations = g_ptr_array_new ();

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const MidlineParagraph *paragraph = paragraphs->pdata[i];

      for (guint j = 0; paragraph->ids != NULL && paragraph->ids[j] != NULL; j++)
        {
          MidlineReference *reference = find_reference (references, paragraph->ids[j]);

          if (reference != NULL && midline_citations_find (citations, reference->id) == 0)
            g_ptr_array_add (citations, reference);
        }
    }
  return citations;
}

/** midline_citations_find: the number of a reference, from 1, or 0 when it has none. */
guint
midline_citations_find (GPtrArray  *citations,
                        const char *reference_id)
{
  for (guint i = 0; i < citations->len; i++)
    if (g_str_equal (((MidlineReference *) citations->pdata[i])->id, reference_id))
      return i + 1;
  return 0;
}
