/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-command.h"

#include "midline-print-pdf.h"
#include "midline-records.h"

#include <glib/gi18n-lib.h>

typedef struct {
  char *pdf_path; /* (owned) (nullable) */
  int week;       /* 0: the present one */
  char *paper;    /* (owned) (nullable) */
  gboolean large_print;
} Options;

static GOptionEntry *
create_entries (Options *options)
{
  const GOptionEntry entries[] = {
    { "print-pdf", 0, 0, G_OPTION_ARG_FILENAME, &options->pdf_path,
      N_("Write the plan to a PDF file and quit"), N_("FILE") },
    { "week", 0, 0, G_OPTION_ARG_INT, &options->week,
      N_("Week of the plan to print (the present one if left out)"), N_("NUMBER") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options->paper,
      N_("Paper size: a4 or letter"), N_("SIZE") },
    { "large-print", 0, 0, G_OPTION_ARG_NONE, &options->large_print,
      N_("Print with large letters"), NULL },
    { NULL },
  };

  return g_memdup2 (entries, sizeof entries);
}

/** midline_print_command_is_asked: whether the command line asks for a PDF. */
gboolean
midline_print_command_is_asked (int    argc,
                                char **argv)
{
  for (int i = 1; i < argc; i++)
    if (g_str_equal (argv[i], "--print-pdf") || g_str_has_prefix (argv[i], "--print-pdf="))
      return TRUE;
  return FALSE;
}

/** midline_print_command_describe: names the options in --help of @application. */
void
midline_print_command_describe (GApplication *application)
{
  static Options unused;
  g_autofree GOptionEntry *entries = create_entries (&unused);

  g_application_add_main_option_entries (application, entries);
}

static gboolean
print_pdf (const Options  *options,
           GError        **error)
{
  g_autoptr (MidlineClock) clock = midline_clock_new_system ();
  g_autofree char *folder = midline_records_dup_folder ();
  g_autoptr (MidlineProgram) program = midline_records_open_program (folder, clock, error);

  return program != NULL &&
         midline_print_pdf_command (program, options->pdf_path, options->week, options->paper,
                                    options->large_print, error);
}

/**
 * midline_print_command_run:
 *
 * Writes the PDF without a display.
 *
 * Returns: the exit status: 0 when the file is there, 1 when it could not be written (with one line
 *   on stderr), 2 when the options are wrong
 */
int
midline_print_command_run (int    argc,
                           char **argv)
{
  Options options = { NULL };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree GOptionEntry *entries = create_entries (&options);
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    status = 2;
  else if (!print_pdf (&options, &error))
    status = 1;
  if (error != NULL)
    g_printerr ("midline: %s\n", error->message);
  g_free (options.pdf_path);
  g_free (options.paper);
  return status;
}
