/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds the objects and hands them to each other. Printing to a file needs no display, so it is
 * done before the application runs. */

#include "midline-application.h"
#include "midline-print-command.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* GSettings ends a program whose schema it does not find. */
static gboolean
check_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, MIDLINE_APPLICATION_ID, TRUE);
  if (schema == NULL)
    g_printerr ("midline: %s\n",
                _("Midline is not fully installed: its settings schema was not found."));
  return schema != NULL;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (MidlineApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, MIDLINE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name ("Midline");

  if (midline_print_command_is_asked (argc, argv))
    return midline_print_command_run (argc, argv);

  if (!check_settings ())
    return 1;
  application = midline_application_new ();
  midline_print_command_describe (G_APPLICATION (application));
  return g_application_run (G_APPLICATION (application), argc, argv);
}
