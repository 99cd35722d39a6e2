/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-translation-files.h"

/* The list of the files that hold words for translators. */

static const char head[] =
  "# The files that hold words for translators, sorted. Written anew by\n"
  "# `meson compile -C build/test update-translations`.\n";

/* Folders that ship; what tests say is not translated. */
static const char * const folders[] = { "data", "po", "src" };

/* A call of gettext with the words in it. `_(table[i])` has none: they stand where N_() is. */
static const char c_strings[] =
  "(?<![A-Za-z0-9_])(_|N_|Q_|gettext|ngettext)\\s*\\(\\s*\"|"
  "(?<![A-Za-z0-9_])(C_|NC_|g_dgettext|g_dngettext|g_dpgettext|g_dpgettext2|g_dcgettext)"
  "\\s*\\([^()\"]*(\"[^\"]*\")?[^()\"]*,\\s*\"";
static const char ui_strings[] = "translatable\\s*=\\s*[\"'](yes|true|1)[\"']";
static const char schema_strings[] = "<(summary|description)";

/**
 * midline_translation_has_strings:
 * @file_name: name of a file; its end tells the kind
 * @text: what stands in it
 *
 * Returns: whether xgettext finds words for translators in it
 */
gboolean
midline_translation_has_strings (const char *file_name,
                                 const char *text)
{
  static const struct {
    const char *end;
    const char *pattern;
  } kinds[] = {
    { ".c", c_strings },
    { "content-strings.h", c_strings },
    { ".ui", ui_strings },
    { ".gschema.xml", schema_strings },
    { ".desktop.in", "^Name=" },
    { ".metainfo.xml.in", "<summary>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_has_suffix (file_name, kinds[i].end))
        return g_regex_match_simple (kinds[i].pattern, text, G_REGEX_MULTILINE, 0);
    }

  return FALSE;
}

static gboolean
add_files (GPtrArray   *paths,
           const char  *source_folder,
           const char  *path,
           GError     **error)
{
  g_autofree char *folder = g_build_filename (source_folder, path, NULL);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, error);
  const char *name;

  if (directory == NULL)
    return FALSE;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      g_autofree char *full = g_build_filename (source_folder, child, NULL);
      g_autofree char *text = NULL;

      if (g_file_test (full, G_FILE_TEST_IS_DIR))
        {
          if (!add_files (paths, source_folder, child, error))
            return FALSE;
          continue;
        }

      if (!g_file_get_contents (full, &text, NULL, error))
        return FALSE;
      if (midline_translation_has_strings (name, text))
        g_ptr_array_add (paths, g_steal_pointer (&child));
    }

  return TRUE;
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

/**
 * midline_translation_write_potfiles:
 * @source_folder: the top of a source tree
 * @error: return location; a %G_FILE_ERROR
 *
 * Lists every file of the tree that holds words for translators.
 *
 * Returns: (transfer full) (nullable): what belongs into po/POTFILES.in
 */
char *
midline_translation_write_potfiles (const char  *source_folder,
                                    GError     **error)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) file = g_string_new (head);

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *full = g_build_filename (source_folder, folders[i], NULL);

      if (g_file_test (full, G_FILE_TEST_IS_DIR) &&
          !add_files (paths, source_folder, folders[i], error))
        return NULL;
    }

  g_ptr_array_sort (paths, compare_paths);
  for (guint i = 0; i < paths->len; i++)
    g_string_append_printf (file, "%s\n", (const char *) g_ptr_array_index (paths, i));

  return g_string_free (g_steal_pointer (&file), FALSE);
}
