/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"
#include "midline-palette.h"

G_BEGIN_DECLS

/** Width and height of the symbol relate as 100 to 64. */
#define MIDLINE_POSITION_SYMBOL_ASPECT (100.0 / 64.0)

void midline_position_symbol_draw (cairo_t              *cr,
                                   const MidlinePalette *palette,
                                   MidlinePosition       position,
                                   double                x,
                                   double                y,
                                   double                width,
                                   double                height);

G_END_DECLS
