/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-translation-files.h"

#include <locale.h>
#include <stdlib.h>

/* Writes po/content-strings.h and then po/POTFILES.in anew.
 *
 *   midline-update-translations SOURCE-FOLDER
 */

static gboolean
write_file (const char  *source_folder,
            const char  *name,
            char        *text,
            GError     **error)
{
  g_autofree char *path = g_build_filename (source_folder, "po", name, NULL);
  g_autofree char *owned = text;

  return owned != NULL && g_file_set_contents (path, owned, -1, error);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");

  if (argc != 2)
    {
      g_printerr ("Usage: %s SOURCE-FOLDER\n", argv[0]);
      return EXIT_FAILURE;
    }

  if (!write_file (argv[1], "content-strings.h",
                   midline_translation_write_content_strings (argv[1], &error), &error) ||
      !write_file (argv[1], "POTFILES.in",
                   midline_translation_write_potfiles (argv[1], &error), &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
