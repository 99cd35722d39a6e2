/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-translation-files.h"

#include "midline-content-private.h"

#include <string.h>

/* The texts of data/content as a file that xgettext reads. The list is made by reading the
 * content in the way the program does, so it holds what the program translates, no less and no
 * more. */

static const char head[] =
  "/* SPDX-FileCopyrightText: 2026 The Midline authors\n"
  " * SPDX-License-Identifier: GPL-3.0-or-later */\n"
  "/* The texts of data/content for translators; not compiled. Written anew by\n"
  " * `meson compile -C build/test update-translations`. */\n";

typedef struct {
  char *text;  /* (owned) */
  char *place; /* (owned) the first place it stands */
  guint count; /* how many places there are */
} Entry;

typedef struct {
  GPtrArray *entries;  /* (owned) (element-type Entry) in order of the files */
  GHashTable *by_text; /* (owned) borrows texts and values from @entries */
} Collection;

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->text);
  g_free (self->place);
  g_free (self);
}

/* As midline_json_dup_path(), with ids in place of numbers: they tell a translator more and stay
 * the same when something is added above. */
static void
append_path (GString           *path,
             const MidlineJson *place)
{
  JsonNode *id = NULL;

  if (place->parent == NULL)
    return;

  append_path (path, place->parent);
  if (place->member != NULL)
    {
      g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", place->member);
      return;
    }

  if (JSON_NODE_HOLDS_OBJECT (place->node))
    id = json_object_get_member (json_node_get_object (place->node), "id");

  if (id != NULL)
    g_string_append_printf (path, "[%s]", json_node_get_string (id));
  else
    g_string_append_printf (path, "[%u]", place->index);
}

static const char *
collect (const MidlineJson *place,
         const char        *text,
         gpointer           user_data)
{
  Collection *self = user_data;
  Entry *entry = g_hash_table_lookup (self->by_text, text);

  if (entry == NULL)
    {
      g_autoptr (GString) path = g_string_new (NULL);

      append_path (path, place);
      entry = g_new0 (Entry, 1);
      entry->text = g_strdup (text);
      entry->place = g_strdup_printf ("%s: %s", place->file->name, path->str);
      g_ptr_array_add (self->entries, entry);
      g_hash_table_insert (self->by_text, entry->text, entry);
    }

  entry->count++;

  return text;
}

static void
append_literal (GString    *file,
                const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_c (file, '\\');

      if (*at == '\n')
        g_string_append (file, "\\n");
      else
        g_string_append_c (file, *at);
    }
}

static void
append_entry (GString     *file,
              const Entry *entry)
{
  g_string_append_printf (file, "\n/* %s", entry->place);
  if (entry->count > 1)
    g_string_append_printf (file, " and %u more", entry->count - 1);
  g_string_append (file, " */\n");

  /* “40 % of” would look like the format of a number. */
  if (strchr (entry->text, '%') != NULL)
    g_string_append (file, "/* xgettext:no-c-format */\n");

  g_string_append (file, "N_(\"");
  append_literal (file, entry->text);
  g_string_append (file, "\")\n");
}

/**
 * midline_translation_write_content_strings:
 * @source_folder: the top of the source tree
 * @error: return location; what midline_content_new() sets
 *
 * Writes every text of data/content that is translated, each once.
 *
 * Returns: (transfer full) (nullable): what belongs into po/content-strings.h
 */
char *
midline_translation_write_content_strings (const char  *source_folder,
                                           GError     **error)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (source_folder, "data", "content", NULL);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr (GHashTable) by_text = g_hash_table_new (g_str_hash, g_str_equal);
  Collection collection = { entries, by_text };
  g_autoptr (MidlineContent) content = NULL;
  g_autoptr (GString) file = g_string_new (head);

  content = midline_content_new_translated (folder, collect, &collection, error);
  if (content == NULL)
    return NULL;

  for (guint i = 0; i < entries->len; i++)
    append_entry (file, g_ptr_array_index (entries, i));

  return g_string_free (g_steal_pointer (&file), FALSE);
}
