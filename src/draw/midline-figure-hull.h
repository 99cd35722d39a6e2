/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-figure-camera.h"

G_BEGIN_DECLS

void midline_hull_trace_convex (cairo_t           *cr,
                                const MidlineDisc *discs,
                                guint              n_discs,
                                double             grow);
void midline_hull_trace_rows   (cairo_t           *cr,
                                const MidlineDisc *discs,
                                guint              n_rows,
                                guint              row_size,
                                double             grow);

G_END_DECLS
