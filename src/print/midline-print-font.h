/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-print-document.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Inside the print layer only: one way to set letters, for measuring and for drawing. */

PangoContext *midline_print_font_create_context (gboolean               right_to_left);
PangoLayout  *midline_print_font_create_layout  (PangoContext          *context,
                                                 const MidlineRichText *text,
                                                 double                 size_pt,
                                                 double                 width_pt);
void          midline_print_font_align          (PangoLayout           *layout,
                                                 MidlinePrintAlign      align);

G_END_DECLS
