/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "midline-geometry.h"
#include "midline-palette.h"

G_BEGIN_DECLS

void midline_knee_leg_draw (cairo_t                *cr,
                            const MidlinePalette   *palette,
                            const MidlineRectangle *frame,
                            double                  knee_bend_degrees,
                            gboolean                is_left,
                            PangoLayout            *bend_text);

G_END_DECLS
