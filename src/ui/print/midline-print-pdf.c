/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* --print-pdf and --print-text: a sheet as a file. Calls nothing that needs a display. */
#include "midline-print-pdf.h"

#include "midline-handout-pdf.h"
#include "midline-handout-source.h"
#include "midline-handout-text.h"
#include "midline-paginator.h"
#include "midline-pango-measurer.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>
#include <string.h>

G_DEFINE_QUARK (midline-print-pdf-error-quark, midline_print_pdf_error)

/**
 * midline_print_pdf_get_usual_paper:
 *
 * Returns: the paper of the locale
 */
MidlinePaper
midline_print_pdf_get_usual_paper (void)
{
  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? MIDLINE_PAPER_LETTER
                                                                           : MIDLINE_PAPER_A4;
}

/** midline_print_pdf_set_no_plan: sets @error to %MIDLINE_PRINT_PDF_ERROR_NO_PLAN. */
void
midline_print_pdf_set_no_plan (GError **error)
{
  g_set_error_literal (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_NO_PLAN,
                       _("There is no plan to print yet. Start Midline and make one."));
}

static gboolean
check_plan (MidlineProgram  *program,
            GError         **error)
{
  if (midline_program_get_plan (program) == NULL)
    {
      midline_print_pdf_set_no_plan (error);
      return FALSE;
    }
  if (midline_program_is_locked (program))
    {
      g_set_error_literal (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_LOCKED,
                           _("The plan is locked until a clinician says that exercise is fine."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
read_paper (const char    *text,
            MidlinePaper  *paper,
            GError       **error)
{
  *paper = midline_print_pdf_get_usual_paper ();
  if (text == NULL || midline_paper_parse (text, paper))
    return TRUE;

  g_set_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_PAPER,
               /* Translators: the argument is what was typed behind --paper. */
               _("“%s” is no paper known here. Use “a4” or “letter”."), text);
  return FALSE;
}

static gboolean
set_no_sheet (GError     **error,
              const char  *text)
{
  g_set_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_SHEET,
               /* Translators: the argument is what was typed behind --sheet. */
               _("There is no sheet “%s”. Use plan, grid, day:DATE, exercise:NAME or progress."),
               text);
  return FALSE;
}

/* A day stands for its week. */
static gboolean
read_day (MidlineProgram         *program,
          const char             *text,
          MidlineHandoutOptions  *options,
          GError                **error)
{
  MidlineDate day = g_str_equal (text, "day") ? midline_program_get_today (program)
                                              : midline_date_from_iso (text + strlen ("day:"));

  if (day == MIDLINE_NO_DATE)
    return set_no_sheet (error, text);
  options->what = MIDLINE_HANDOUT_ONE_DAY;
  options->day = day;
  options->first_week = midline_plan_get_week_number (midline_program_get_plan (program), day);
  return TRUE;
}

static gboolean
read_exercise (MidlineProgram         *program,
               const char             *text,
               MidlineHandoutOptions  *options,
               GError                **error)
{
  const char *id = text + strlen ("exercise:");

  if (midline_catalogue_lookup (midline_program_get_catalogue (program), id) == NULL)
    return set_no_sheet (error, text);
  options->what = MIDLINE_HANDOUT_ONE_EXERCISE;
  options->exercise_id = id;
  return TRUE;
}

static gboolean
read_sheet (MidlineProgram         *program,
            const char             *text,
            MidlineHandoutOptions  *options,
            GError                **error)
{
  if (text == NULL || g_str_equal (text, "plan"))
    return TRUE;
  if (g_str_equal (text, "day") || g_str_has_prefix (text, "day:"))
    return read_day (program, text, options, error);
  if (g_str_has_prefix (text, "exercise:"))
    return read_exercise (program, text, options, error);
  if (g_str_equal (text, "grid"))
    options->what = MIDLINE_HANDOUT_WEEK_GRID;
  else if (g_str_equal (text, "progress"))
    options->what = MIDLINE_HANDOUT_PROGRESS;
  else
    return set_no_sheet (error, text);
  return TRUE;
}

static MidlineHandoutInput *
read_input (MidlineProgram               *program,
            const MidlineHandoutOptions  *options,
            GError                      **error)
{
  int last = midline_handout_get_last_week (program);
  g_autoptr (MidlineHandoutInput) input = NULL;

  if (options->first_week >= 1 && options->first_week <= last)
    input = midline_handout_input_from_program (program, options->first_week, options->first_week);
  if (input != NULL && input->weeks->len > 0)
    return g_steal_pointer (&input);

  g_set_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_NO_WEEK,
               /* Translators: the week that was asked for, then the last week. */
               _("The plan has no week %d. It has the weeks 1 to %d."), options->first_week, last);
  return NULL;
}

/* A day off has nothing to print. */
static gboolean
check_day (const MidlineHandoutInput    *input,
           const MidlineHandoutOptions  *options,
           GError                      **error)
{
  const MidlineHandoutWeek *week = g_ptr_array_index (input->weeks, 0);
  g_autofree char *day = NULL;

  if (options->what != MIDLINE_HANDOUT_ONE_DAY ||
      midline_week_get_session (week->week, options->day) != NULL)
    return TRUE;
  day = midline_words_date_full (options->day);
  g_set_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_SHEET,
               /* Translators: the argument is a date, “11 March 2026”. */
               _("There is no session on %s."), day);
  return FALSE;
}

static gboolean
write_document (const MidlinePrintDocument  *document,
                const MidlinePrintRequest   *request,
                GError                     **error)
{
  if (request->pdf_path != NULL && !midline_handout_pdf_write (document, request->pdf_path, error))
    return FALSE;
  return request->text_path == NULL ||
         midline_handout_text_write (document, request->text_path, error);
}

/**
 * midline_print_pdf_command:
 * @program: the person's program
 * @request: what is asked for
 * @error: return location for a #MidlinePrintPdfError or #MidlineHandoutError
 *
 * Writes a sheet, usually the whole plan with the log of one week, as a PDF file, as plain text, or
 * as both.
 *
 * Returns: whether everything was written
 */
gboolean
midline_print_pdf_command (MidlineProgram             *program,
                           const MidlinePrintRequest  *request,
                           GError                    **error)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlineHandoutInput) input = NULL;
  g_autoptr (MidlineTextMeasurer) measurer = NULL;
  g_autoptr (MidlinePrintDocument) document = NULL;
  MidlinePaper page;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program) && request != NULL, FALSE);

  if (!check_plan (program, error) || !read_paper (request->paper, &page, error))
    return FALSE;

  options.first_week = request->week != MIDLINE_PRINT_PDF_PRESENT_WEEK
    ? request->week : midline_handout_get_present_week (program);
  options.large_print = request->large_print;
  options.right_to_left = gtk_get_locale_direction () == GTK_TEXT_DIR_RTL;
  if (!read_sheet (program, request->sheet, &options, error))
    return FALSE;
  input = read_input (program, &options, error);
  if (input == NULL || !check_day (input, &options, error))
    return FALSE;
  if (options.what == MIDLINE_HANDOUT_PROGRESS)
    midline_handout_input_add_progress (input, program);
  measurer = midline_pango_measurer_new (options.right_to_left);
  document = midline_paginator_paginate (input, &options, midline_paper_get_size (page), measurer);
  return write_document (document, request, error);
}
