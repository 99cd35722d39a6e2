/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* --print-pdf: the whole plan of one week as a file. Calls nothing that needs a display. */
#include "midline-print-pdf.h"

#include "midline-handout-pdf.h"
#include "midline-handout-source.h"
#include "midline-paginator.h"
#include "midline-pango-measurer.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

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

/**
 * midline_print_pdf_command:
 * @program: the person's program
 * @path: the file to write
 * @week: number of the week, or %MIDLINE_PRINT_PDF_PRESENT_WEEK
 * @paper: (nullable): “a4” or “letter”; %NULL for the paper of the locale
 * @large_print: whether letters are large
 * @error: return location for a #MidlinePrintPdfError or #MidlineHandoutError
 *
 * Writes the whole plan with the log of one week to a file.
 *
 * Returns: whether the file was written
 */
gboolean
midline_print_pdf_command (MidlineProgram  *program,
                           const char      *path,
                           int              week,
                           const char      *paper,
                           gboolean         large_print,
                           GError         **error)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlineHandoutInput) input = NULL;
  g_autoptr (MidlineTextMeasurer) measurer = NULL;
  g_autoptr (MidlinePrintDocument) document = NULL;
  MidlinePaper page;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program) && path != NULL, FALSE);

  if (!check_plan (program, error) || !read_paper (paper, &page, error))
    return FALSE;

  options.first_week = week != MIDLINE_PRINT_PDF_PRESENT_WEEK
    ? week : midline_handout_get_present_week (program);
  options.large_print = large_print;
  options.right_to_left = gtk_get_locale_direction () == GTK_TEXT_DIR_RTL;
  if (options.first_week >= 1 && options.first_week <= midline_handout_get_last_week (program))
    input = midline_handout_input_from_program (program, options.first_week, options.first_week);
  if (input == NULL || input->weeks->len == 0)
    {
      g_set_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_NO_WEEK,
                   /* Translators: the week that was asked for, then the last week. */
                   _("The plan has no week %d. It has the weeks 1 to %d."), options.first_week,
                   midline_handout_get_last_week (program));
      return FALSE;
    }
  measurer = midline_pango_measurer_new (options.right_to_left);
  document = midline_paginator_paginate (input, &options, midline_paper_get_size (page), measurer);
  return midline_handout_pdf_write (document, path, error);
}
