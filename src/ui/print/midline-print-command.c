/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-command.h"

#include "midline-print-pdf.h"
#include "midline-records.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct {
  char *pdf_path;  /* (owned) (nullable) */
  char *text_path; /* (owned) (nullable) “-” for standard output */
  char *sheet;     /* (owned) (nullable) */
  int week;        /* or MIDLINE_PRINT_PDF_PRESENT_WEEK */
  char *paper;     /* (owned) (nullable) */
  gboolean large_print;
} Options;

/* What opens a window, and so does not go with printing. */
static const char * const window_options[] = { "page", "today", "session", "learn" };

/* With @options %NULL the values go into the dictionary of the application. */
static GOptionEntry *
create_entries (Options *options)
{
  const GOptionEntry entries[] = {
    { "print-pdf", 0, 0, G_OPTION_ARG_FILENAME, options ? &options->pdf_path : NULL,
      N_("Write the plan to a PDF file and quit"), N_("FILE") },
    { "print-text", 0, 0, G_OPTION_ARG_FILENAME, options ? &options->text_path : NULL,
      N_("Write the same as plain text, for screen readers, and quit (- for standard output)"),
      N_("FILE") },
    { "sheet", 0, 0, G_OPTION_ARG_STRING, options ? &options->sheet : NULL,
      N_("What to print: plan, day:2026-03-11, grid, exercise:clamshell or progress"),
      N_("WHAT") },
    { "week", 0, 0, G_OPTION_ARG_INT, options ? &options->week : NULL,
      N_("Week of the plan to print (the present one if left out)"), N_("NUMBER") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, options ? &options->paper : NULL,
      N_("Paper size: a4 or letter"), N_("SIZE") },
    { "large-print", 0, 0, G_OPTION_ARG_NONE, options ? &options->large_print : NULL,
      N_("Print with large letters"), NULL },
    { NULL },
  };

  return g_memdup2 (entries, sizeof entries);
}

/** midline_print_command_is_asked: whether the command line asks for a PDF or for plain text. */
gboolean
midline_print_command_is_asked (int    argc,
                                char **argv)
{
  for (int i = 1; i < argc; i++)
    if (g_str_equal (argv[i], "--print-pdf") || g_str_has_prefix (argv[i], "--print-pdf=") ||
        g_str_equal (argv[i], "--print-text") || g_str_has_prefix (argv[i], "--print-text="))
      return TRUE;
  return FALSE;
}

/** midline_print_command_describe: names the options in --help of @application. */
void
midline_print_command_describe (GApplication *application)
{
  g_autofree GOptionEntry *entries = create_entries (NULL);

  g_application_add_main_option_entries (application, entries);
}

/**
 * midline_print_command_find_stray:
 * @options: options of a command line without --print-pdf and --print-text
 *
 * Returns: (nullable): the name of an option among them that only goes with one of those
 */
const char *
midline_print_command_find_stray (GVariantDict *options)
{
  static const char * const names[] = { "sheet", "week", "paper", "large-print" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_variant_dict_contains (options, names[i]))
      return names[i];
  return NULL;
}

/* Returns: (nullable): the name of an option on the command line that opens a window */
static const char *
find_window_option (int    argc,
                    char **argv)
{
  for (int i = 1; i < argc; i++)
    for (guint j = 0; j < G_N_ELEMENTS (window_options); j++)
      {
        g_autofree char *option = g_strconcat ("--", window_options[j], NULL);
        gsize length = strlen (option);

        if (strncmp (argv[i], option, length) == 0
            && (argv[i][length] == '\0' || argv[i][length] == '='))
          return window_options[j];
      }
  return NULL;
}

/* An unquoted name with a space in it must not end in a file of half that name. */
static gboolean
parse (Options  *options,
       int       argc,
       char    **argv,
       GError  **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree GOptionEntry *entries = create_entries (options);
  const char *window_option = find_window_option (argc, argv);

  if (window_option != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   /* Translators: the argument is the name of an option, for example “--today”. */
                   _("--%s does not go with printing."), window_option);
      return FALSE;
    }
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, error))
    return FALSE;
  if (argc > 1)
    {
      g_autofree char *shown = g_filename_display_name (argv[1]);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: the argument is what was typed behind the name of a file. */
                   _("“%s” is one name too many. Put a name with spaces in quotes."), shown);
      return FALSE;
    }
  if (g_strcmp0 (options->pdf_path, "") == 0 || g_strcmp0 (options->text_path, "") == 0)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("The name of the file is missing."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
print (const Options  *options,
       GError        **error)
{
  const MidlinePrintRequest request = {
    .pdf_path = options->pdf_path, .text_path = options->text_path, .sheet = options->sheet,
    .week = options->week, .paper = options->paper, .large_print = options->large_print,
  };
  g_autoptr (MidlineClock) clock = midline_clock_new_system ();
  g_autofree char *folder = midline_records_dup_folder ();
  g_autoptr (MidlineProgram) program = NULL;

  /* Where nothing was recorded, printing leaves nothing behind. */
  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    {
      midline_print_pdf_set_no_plan (error);
      return FALSE;
    }
  program = midline_records_open_program (folder, clock, error);
  return program != NULL && midline_print_pdf_command (program, &request, error);
}

/**
 * midline_print_command_run:
 *
 * Writes the PDF or the plain text without a display.
 *
 * Returns: the exit status: 0 when the file is there, 1 when it could not be written (with one line
 *   on stderr), 2 when the options are wrong
 */
int
midline_print_command_run (int    argc,
                           char **argv)
{
  Options options = { .week = MIDLINE_PRINT_PDF_PRESENT_WEEK };
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!parse (&options, argc, argv, &error))
    status = 2;
  else if (!print (&options, &error))
    status = 1;
  if (error != NULL)
    g_printerr ("midline: %s\n", error->message);
  g_free (options.pdf_path);
  g_free (options.text_path);
  g_free (options.sheet);
  g_free (options.paper);
  return status;
}
