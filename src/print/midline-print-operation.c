/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-operation.h"

#include "midline-handout-painter.h"
#include "midline-paginator.h"
#include "midline-pango-measurer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How far a paper may be from A4 or Letter and still be taken for it, in points. */
#define PAPER_TOLERANCE_PT 6.0

struct _MidlinePrintOperation {
  GtkPrintOperation parent_instance;

  /* configured */
  MidlineHandoutInput *input;      /* (owned) */
  MidlineHandoutOptions options;
  char *exercise_id;               /* (owned) (nullable) what the options point at */

  /* cache */
  MidlinePrintDocument *document;  /* (owned) (nullable) once printing has begun */
};

G_DEFINE_FINAL_TYPE (MidlinePrintOperation, midline_print_operation, GTK_TYPE_PRINT_OPERATION)

/* A4 stands in for papers that no sheet is laid out for. */
static MidlinePageSize
pick_page_size (double width_pt,
                double height_pt)
{
  MidlinePageSize letter = midline_paper_get_size (MIDLINE_PAPER_LETTER);

  if (fabs (width_pt - letter.width_pt) < PAPER_TOLERANCE_PT &&
      fabs (height_pt - letter.height_pt) < PAPER_TOLERANCE_PT)
    return letter;
  return midline_paper_get_size (MIDLINE_PAPER_A4);
}

static void
midline_print_operation_begin_print (GtkPrintOperation *operation,
                                     GtkPrintContext   *context)
{
  MidlinePrintOperation *self = MIDLINE_PRINT_OPERATION (operation);
  g_autoptr (MidlineTextMeasurer) measurer =
      midline_pango_measurer_new (self->options.right_to_left);
  MidlinePageSize size = pick_page_size (gtk_print_context_get_width (context),
                                         gtk_print_context_get_height (context));

  g_clear_pointer (&self->document, midline_print_document_free);
  self->document = midline_paginator_paginate (self->input, &self->options, size, measurer);
  gtk_print_operation_set_n_pages (operation, (int) self->document->pages->len);
}

static void
midline_print_operation_draw_page (GtkPrintOperation *operation,
                                   GtkPrintContext   *context,
                                   int                page)
{
  MidlinePrintOperation *self = MIDLINE_PRINT_OPERATION (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double scale = MIN (width / self->document->page_width_pt,
                      height / self->document->page_height_pt);

  if (fabs (scale - 1) * self->document->page_height_pt < PAPER_TOLERANCE_PT)
    scale = 1;
  cairo_save (cr);
  cairo_translate (cr, (width - self->document->page_width_pt * scale) / 2,
                   (height - self->document->page_height_pt * scale) / 2);
  cairo_scale (cr, scale, scale);
  midline_handout_painter_draw_page (self->document, (guint) page, cr);
  cairo_restore (cr);
}

static void
midline_print_operation_finalize (GObject *object)
{
  MidlinePrintOperation *self = MIDLINE_PRINT_OPERATION (object);

  g_clear_pointer (&self->input, midline_handout_input_free);
  g_clear_pointer (&self->document, midline_print_document_free);
  g_free (self->exercise_id);
  G_OBJECT_CLASS (midline_print_operation_parent_class)->finalize (object);
}

static void
midline_print_operation_class_init (MidlinePrintOperationClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_print_operation_finalize;
  operation_class->begin_print = midline_print_operation_begin_print;
  operation_class->draw_page = midline_print_operation_draw_page;
}

static void
midline_print_operation_init (MidlinePrintOperation *self)
{
}

/**
 * midline_print_operation_new:
 * @take_input: (transfer full): what the sheet says
 * @options: the choices; copied
 * @paper: the paper that is offered first
 *
 * Makes an operation to be run once. The caller may set what it remembers of an earlier one with
 * gtk_print_operation_set_print_settings().
 *
 * Returns: (transfer full): an operation
 */
GtkPrintOperation *
midline_print_operation_new (MidlineHandoutInput         *take_input,
                             const MidlineHandoutOptions *options,
                             MidlinePaper                 paper)
{
  MidlinePrintOperation *self;
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size;

  g_return_val_if_fail (take_input != NULL && options != NULL, NULL);

  self = g_object_new (MIDLINE_TYPE_PRINT_OPERATION, "unit", GTK_UNIT_POINTS, "use-full-page",
                       TRUE, "embed-page-setup", TRUE, "job-name", _("Your knee exercise plan"),
                       NULL);
  self->input = take_input;
  self->options = *options;
  self->exercise_id = g_strdup (options->exercise_id);
  self->options.exercise_id = self->exercise_id;

  size = gtk_paper_size_new (paper == MIDLINE_PAPER_LETTER ? GTK_PAPER_NAME_LETTER
                                                           : GTK_PAPER_NAME_A4);
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
  return GTK_PRINT_OPERATION (self);
}
