/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-program.h"

G_BEGIN_DECLS

/**
 * MidlinePrintPdfError:
 * @MIDLINE_PRINT_PDF_ERROR_NO_PLAN: there is no plan yet
 * @MIDLINE_PRINT_PDF_ERROR_LOCKED: the plan is locked until a clinician said exercise is fine
 * @MIDLINE_PRINT_PDF_ERROR_NO_WEEK: the plan has no such week
 * @MIDLINE_PRINT_PDF_ERROR_PAPER: the paper is not known
 * @MIDLINE_PRINT_PDF_ERROR_SHEET: there is no such sheet
 *
 * Why there is nothing to write. Each message is a sentence for people.
 */
typedef enum {
  MIDLINE_PRINT_PDF_ERROR_NO_PLAN,
  MIDLINE_PRINT_PDF_ERROR_LOCKED,
  MIDLINE_PRINT_PDF_ERROR_NO_WEEK,
  MIDLINE_PRINT_PDF_ERROR_PAPER,
  MIDLINE_PRINT_PDF_ERROR_SHEET,
} MidlinePrintPdfError;
#define MIDLINE_PRINT_PDF_ERROR (midline_print_pdf_error_quark ())
GQuark       midline_print_pdf_error_quark    (void);

/** Stands for the week that holds today. */
#define MIDLINE_PRINT_PDF_PRESENT_WEEK G_MININT

/** MidlinePrintRequest: what the command line asks for. A plain value; strings are borrowed. */
typedef struct {
  const char *pdf_path;   /* (nullable) */
  const char *text_path;  /* (nullable) “-” for standard output */
  const char *sheet;      /* (nullable) as midline_print_state_new(); NULL for the whole plan */
  int week;               /* or MIDLINE_PRINT_PDF_PRESENT_WEEK */
  const char *paper;      /* (nullable) “a4” or “letter”; NULL for the paper of the locale */
  gboolean large_print;
} MidlinePrintRequest;

gboolean     midline_print_pdf_command        (MidlineProgram             *program,
                                               const MidlinePrintRequest  *request,
                                               GError                    **error);
void         midline_print_pdf_set_no_plan    (GError                    **error);
MidlinePaper midline_print_pdf_get_usual_paper (void);

G_END_DECLS
