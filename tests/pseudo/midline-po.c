/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-po.h"

#include <gio/gio.h>

#include <string.h>

/* Reads the messages of a .pot file as xgettext writes it, and writes a .po file. */

typedef struct {
  GPtrArray *entries;     /* (owned) (element-type MidlinePoEntry) */
  MidlinePoEntry *entry;  /* (owned) (nullable) the message that is being read */
  char **value;           /* (unowned) (nullable) where a further line of text goes */
  GString *flags;         /* (owned) flags of the message to come */
} Parser;

static void
entry_free (gpointer data)
{
  MidlinePoEntry *self = data;

  g_free (self->flags);
  g_free (self->context);
  g_free (self->id);
  g_free (self->id_plural);
  g_free (self);
}

/* The head of the file is a message with an empty id; it is written anew. */
static void
finish_entry (Parser *self)
{
  self->value = NULL;
  if (self->entry == NULL)
    return;

  if (self->entry->id != NULL && *self->entry->id != '\0')
    g_ptr_array_add (self->entries, self->entry);
  else
    entry_free (self->entry);
  self->entry = NULL;
}

static void
append_text (Parser     *self,
             const char *line)
{
  const char *open = strchr (line, '"');
  const char *close = strrchr (line, '"');
  g_autofree char *escaped = NULL;
  g_autofree char *text = NULL;
  g_autofree char *before = NULL;

  if (self->value == NULL || open == NULL || close == open)
    return;

  escaped = g_strndup (open + 1, (gsize) (close - open - 1));
  text = g_strcompress (escaped);
  before = g_steal_pointer (self->value);
  *self->value = g_strconcat (before == NULL ? "" : before, text, NULL);
}

static void
start_entry (Parser *self)
{
  if (self->entry != NULL)
    return;

  self->entry = g_new0 (MidlinePoEntry, 1);
  if (self->flags->len > 0)
    self->entry->flags = g_strdup (self->flags->str);
  g_string_truncate (self->flags, 0);
}

static void
parse_line (Parser     *self,
            const char *line)
{
  if (g_str_has_prefix (line, "#, "))
    {
      g_string_append_printf (self->flags, "%s%s", self->flags->len > 0 ? ", " : "", line + 3);
      return;
    }
  if (*line == '#')
    return;
  if (*line == '\0')
    {
      finish_entry (self);
      return;
    }

  start_entry (self);
  if (g_str_has_prefix (line, "msgctxt "))
    self->value = &self->entry->context;
  else if (g_str_has_prefix (line, "msgid "))
    self->value = &self->entry->id;
  else if (g_str_has_prefix (line, "msgid_plural "))
    self->value = &self->entry->id_plural;
  else if (g_str_has_prefix (line, "msgstr"))
    self->value = NULL;

  append_text (self, line);
}

/**
 * midline_po_parse:
 * @text: a .pot file in UTF-8
 * @error: return location; %G_IO_ERROR_INVALID_DATA
 *
 * Returns: (transfer full) (nullable) (element-type MidlinePoEntry): its messages without the head
 */
GPtrArray *
midline_po_parse (const char  *text,
                  GError     **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr (GString) flags = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;
  Parser parser = { .entries = entries, .flags = flags };

  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "The catalogue is not in UTF-8");
      return NULL;
    }

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    parse_line (&parser, lines[i]);
  finish_entry (&parser);

  return g_steal_pointer (&entries);
}

static void
append_quoted (GString    *file,
               const char *keyword,
               const char *text)
{
  g_string_append_printf (file, "%s \"", keyword);
  for (const char *at = text; *at != '\0'; at++)
    {
      switch (*at)
        {
        case '"':
        case '\\':
          g_string_append_printf (file, "\\%c", *at);
          break;
        case '\n':
          g_string_append (file, "\\n");
          break;
        case '\t':
          g_string_append (file, "\\t");
          break;
        default:
          g_string_append_c (file, *at);
        }
    }
  g_string_append (file, "\"\n");
}

static void
append_entry (GString              *file,
              const MidlinePoEntry *entry,
              MidlinePoTranslate    translate)
{
  g_autofree char *translation = translate (entry->id);

  g_string_append_c (file, '\n');
  if (entry->flags != NULL)
    g_string_append_printf (file, "#, %s\n", entry->flags);
  if (entry->context != NULL)
    append_quoted (file, "msgctxt", entry->context);
  append_quoted (file, "msgid", entry->id);

  if (entry->id_plural != NULL)
    {
      g_autofree char *plural = translate (entry->id_plural);

      append_quoted (file, "msgid_plural", entry->id_plural);
      append_quoted (file, "msgstr[0]", translation);
      append_quoted (file, "msgstr[1]", plural);
    }
  else
    append_quoted (file, "msgstr", translation);
}

/**
 * midline_po_write:
 * @entries: (element-type MidlinePoEntry): messages
 * @language: name of the language, such as “en_XA”; it counts as English does
 * @translate: translates a text
 *
 * Returns: (transfer full): a .po file with every message translated
 */
char *
midline_po_write (GPtrArray          *entries,
                  const char         *language,
                  MidlinePoTranslate  translate)
{
  g_autoptr (GString) file = g_string_new (NULL);

  g_string_append_printf (file,
                          "msgid \"\"\n"
                          "msgstr \"\"\n"
                          "\"Project-Id-Version: midline\\n\"\n"
                          "\"PO-Revision-Date: 2026-01-01 00:00+0000\\n\"\n"
                          "\"Last-Translator: none\\n\"\n"
                          "\"Language-Team: none\\n\"\n"
                          "\"Language: %s\\n\"\n"
                          "\"MIME-Version: 1.0\\n\"\n"
                          "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                          "\"Content-Transfer-Encoding: 8bit\\n\"\n"
                          "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n",
                          language);

  for (guint i = 0; i < entries->len; i++)
    append_entry (file, g_ptr_array_index (entries, i), translate);

  return g_string_free (g_steal_pointer (&file), FALSE);
}
