/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-figure.h"
#include "midline-print-document.h"

#include <cairo.h>

G_BEGIN_DECLS

void midline_handout_painter_draw_page (const MidlinePrintDocument *document,
                                        guint                       page,
                                        cairo_t                    *cr);

MidlineFigureLook midline_handout_get_figure_look (MidlineSide side);

G_END_DECLS
