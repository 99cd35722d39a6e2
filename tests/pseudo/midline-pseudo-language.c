/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-po.h"
#include "midline-pseudo-text.h"

#include <stdlib.h>

/* Translates a catalogue into the pseudo-language.
 *
 *   midline-pseudo-language LANGUAGE IN.pot OUT.po
 */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *text = NULL;
  g_autofree char *file = NULL;

  if (argc != 4)
    {
      g_printerr ("Usage: %s LANGUAGE IN.pot OUT.po\n", argv[0]);
      return EXIT_FAILURE;
    }

  if (!g_file_get_contents (argv[2], &text, NULL, &error) ||
      (entries = midline_po_parse (text, &error)) == NULL)
    {
      g_printerr ("%s: %s\n", argv[2], error->message);
      return EXIT_FAILURE;
    }

  file = midline_po_write (entries, argv[1], midline_pseudo_text);
  if (!g_file_set_contents (argv[3], file, -1, &error))
    {
      g_printerr ("%s: %s\n", argv[3], error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
