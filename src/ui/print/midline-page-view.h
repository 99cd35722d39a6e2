/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-print-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PAGE_VIEW (midline_page_view_get_type ())

/**
 * MidlinePageView:
 *
 * One page of a handout as it comes out on paper, scaled to the room it gets.
 *
 * CSS nodes: `widget.midline-paper`. Accessibility: a picture named “Page 2 of 9”, described by the
 * words on it. Text direction: none of its own; the page has its own.
 */
G_DECLARE_FINAL_TYPE (MidlinePageView, midline_page_view, MIDLINE, PAGE_VIEW, GtkWidget)

GtkWidget *midline_page_view_new  (void);
void       midline_page_view_show (MidlinePageView            *self,
                                   const MidlinePrintDocument *document,
                                   guint                       page);

G_END_DECLS
