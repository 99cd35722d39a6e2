/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-diagram.h"

G_BEGIN_DECLS

/* Inside the print layer only: the part of the front of the knee that is printed, and where. */

double   midline_knee_figure_get_aspect (void);
gboolean midline_knee_figure_get_anchor (MidlineDiagram         *diagram,
                                         gboolean                is_left,
                                         const MidlineRectangle *frame,
                                         const char             *structure_id,
                                         MidlinePoint           *anchor);
void     midline_knee_figure_draw       (MidlineDiagram         *diagram,
                                         gboolean                is_left,
                                         const MidlineRectangle *frame,
                                         cairo_t                *cr);

G_END_DECLS
