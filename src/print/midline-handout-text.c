/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The twin of a handout for screen readers and Braille: the words of the same document in the same
 * order, wrapped, with an empty line between its parts. */
#include "midline-handout-text.h"

#include "midline-handout-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

typedef struct {
  GString *text;
  GString *line;  /* not broken yet */
} Writer;

/* Columns of a terminal or a Braille display. */
static int
get_columns (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

static int
count_columns (const char *text,
               gsize       length)
{
  int columns = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    columns += get_columns (g_utf8_get_char (p));
  return columns;
}

/* The lines of a numbered or dotted entry begin below its first word. */
static int
get_indent (const char *line)
{
  const char *p = line;
  const char *after_digits;

  while (g_unichar_isdigit (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  after_digits = p;
  if (g_str_has_prefix (line, "• "))
    return 2;
  if (after_digits > line && g_str_has_prefix (after_digits, ". "))
    return count_columns (line, (gsize) (after_digits - line)) + 2;
  return 0;
}

static void
break_line (Writer *self,
            int     indent)
{
  g_string_append_c (self->text, '\n');
  for (int i = 0; i < indent; i++)
    g_string_append_c (self->text, ' ');
}

static void
write_line (Writer *self)
{
  int indent = get_indent (self->line->str);
  g_auto (GStrv) words = g_strsplit (self->line->str, " ", -1);
  int used = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      int columns = count_columns (words[i], strlen (words[i]));

      if (columns == 0)
        continue;
      if (used > indent && used + 1 + columns > MIDLINE_HANDOUT_TEXT_COLUMNS)
        {
          break_line (self, indent);
          used = indent;
        }
      else if (used > 0)
        {
          g_string_append_c (self->text, ' ');
          used++;
        }
      g_string_append (self->text, words[i]);
      used += columns;
    }
  if (used > 0)
    g_string_append_c (self->text, '\n');
  g_string_truncate (self->line, 0);
}

static const char *
get_words (const MidlinePrintItem *item)
{
  if (item->words != NULL)
    return item->words;
  return item->kind == MIDLINE_PRINT_TEXT ? item->text->string->str : "";
}

static void
write_item (Writer                 *self,
            const MidlinePrintItem *item)
{
  const char *words = get_words (item);

  if (*words == '\0')
    return;
  if (!item->joins)
    write_line (self);
  else if (self->line->len > 0)
    g_string_append_c (self->line, ' ');
  for (const char *p = words; *p != '\0'; p++)
    g_string_append_c (self->line, *p == '\n' ? ' ' : *p);
}

/* A whole address, as it is typed: the paper has it without https, and cuts one of hundreds of
 * letters off. */
static void
write_link (Writer                 *self,
            const MidlinePrintItem *item)
{
  write_line (self);
  g_string_append (self->line, item->link);
}

static void
write_block (Writer                  *self,
             const MidlinePrintBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      const MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->link != NULL)
        write_link (self, item);
      else
        write_item (self, item);
    }
  write_line (self);
}

/* Rows of a log and of a list stand together below their heads; everything else is set apart. */
static gboolean
goes_on (const MidlinePrintBlock *block)
{
  return block->kind == MIDLINE_BLOCK_LOG_ROW || block->kind == MIDLINE_BLOCK_LOG_FOOT ||
         (block->kind == MIDLINE_BLOCK_PROGRESS && !block->starts_part);
}

static void
write_page (Writer                 *self,
            const MidlinePrintPage *page,
            gboolean                is_last)
{
  for (guint i = 0; i < page->blocks->len; i++)
    {
      const MidlinePrintBlock *block = g_ptr_array_index (page->blocks, i);

      if (block->is_repeated || (block->kind == MIDLINE_BLOCK_FOOTER && !is_last))
        continue;
      if (self->text->len > 0 && !goes_on (block))
        g_string_append_c (self->text, '\n');
      write_block (self, block);
    }
}

static char *
finish (Writer *self)
{
  g_string_free (self->line, TRUE);
  return g_string_free (self->text, FALSE);
}

/**
 * midline_handout_text_render:
 * @document: pages as data
 *
 * Writes the whole handout as plain text in lines of at most
 * %MIDLINE_HANDOUT_TEXT_COLUMNS columns. What every page repeats is said once, at the end.
 *
 * Returns: (transfer full): UTF-8 that ends with a line break
 */
char *
midline_handout_text_render (const MidlinePrintDocument *document)
{
  Writer self = { .text = g_string_new (NULL), .line = g_string_new (NULL) };

  g_return_val_if_fail (document != NULL, NULL);

  for (guint i = 0; i < document->pages->len; i++)
    write_page (&self, g_ptr_array_index (document->pages, i), i + 1 == document->pages->len);
  return finish (&self);
}

/**
 * midline_handout_text_render_page:
 * @page: a page
 *
 * Returns: (transfer full): the words of one page, with its footer
 */
char *
midline_handout_text_render_page (const MidlinePrintPage *page)
{
  Writer self = { .text = g_string_new (NULL), .line = g_string_new (NULL) };

  g_return_val_if_fail (page != NULL, NULL);

  write_page (&self, page, TRUE);
  return finish (&self);
}

/**
 * midline_handout_text_write:
 * @document: pages as data
 * @path: the file to write, or “-” for standard output
 * @error: return location for a #MidlineHandoutError
 *
 * Writes the whole handout as plain text.
 *
 * Returns: whether it was written
 */
gboolean
midline_handout_text_write (const MidlinePrintDocument  *document,
                            const char                  *path,
                            GError                     **error)
{
  char *text;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (document != NULL && path != NULL, FALSE);

  text = midline_handout_text_render (document);
  bytes = g_bytes_new_take (text, strlen (text));
  if (!g_str_equal (path, "-"))
    return midline_handout_file_write (bytes, path, error);

  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;
  g_set_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NOT_WRITABLE,
               /* Translators: the argument is what the system says. */
               _("The plan cannot be written out (%s)."), g_strerror (errno));
  return FALSE;
}
