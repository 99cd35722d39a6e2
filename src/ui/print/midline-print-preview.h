/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-print-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PRINT_PREVIEW (midline_print_preview_get_type ())

/**
 * MidlinePrintPreview:
 *
 * True pages on a table: two beside each other where they fit, else one.
 *
 * Signal: `turned` when other pages show or a page more or less fits.
 *
 * CSS nodes: `widget.midline-preview > widget.midline-paper`. Accessibility: a group; each page is
 * a picture with its words. Text direction: the first page stands at the start side.
 */
G_DECLARE_FINAL_TYPE (MidlinePrintPreview, midline_print_preview, MIDLINE, PRINT_PREVIEW,
                      GtkWidget)

void     midline_print_preview_take_document  (MidlinePrintPreview  *self,
                                               MidlinePrintDocument *take_document);
guint    midline_print_preview_get_first_page (MidlinePrintPreview  *self);
guint    midline_print_preview_get_n_shown    (MidlinePrintPreview  *self);
guint    midline_print_preview_get_n_pages    (MidlinePrintPreview  *self);
gboolean midline_print_preview_can_turn       (MidlinePrintPreview  *self,
                                               gboolean              forward);
void     midline_print_preview_turn           (MidlinePrintPreview  *self,
                                               gboolean              forward);

G_END_DECLS
