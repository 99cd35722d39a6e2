/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * MidlineMark:
 * @x: left edge of the square that holds the mark
 * @y: top edge
 * @size: width and height of that square
 * @ink: role of the colour of the mark
 *
 * Where and how a small mark is drawn, in the units of the cairo context.
 */
typedef struct {
  double x;
  double y;
  double size;
  MidlineColourRole ink;
} MidlineMark;

void midline_mark_draw_pillar (cairo_t              *cr,
                               const MidlinePalette *palette,
                               const MidlineMark    *mark,
                               MidlinePillar         pillar);
void midline_mark_draw_side   (cairo_t              *cr,
                               const MidlinePalette *palette,
                               const MidlineMark    *mark,
                               PangoContext         *context,
                               MidlineSide           side);
void midline_mark_draw_number (cairo_t              *cr,
                               const MidlinePalette *palette,
                               const MidlineMark    *mark,
                               PangoContext         *context,
                               int                   number);
void midline_mark_draw_tick_square (cairo_t              *cr,
                                    const MidlinePalette *palette,
                                    const MidlineMark    *mark);

G_END_DECLS
