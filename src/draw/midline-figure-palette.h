/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"
#include "midline-palette.h"

G_BEGIN_DECLS

/** MidlineFigureColour: what a colour of a figure is for. Each fill is followed by its line. */
typedef enum {
  MIDLINE_FIGURE_BACKGROUND,
  MIDLINE_FIGURE_NEAR,
  MIDLINE_FIGURE_NEAR_LINE,
  MIDLINE_FIGURE_FAR,
  MIDLINE_FIGURE_FAR_LINE,
  MIDLINE_FIGURE_TRUNK,
  MIDLINE_FIGURE_TRUNK_LINE,
  MIDLINE_FIGURE_WORKING,
  MIDLINE_FIGURE_WORKING_LINE,
  MIDLINE_FIGURE_FAR_WORKING,
  MIDLINE_FIGURE_FAR_WORKING_LINE,
  MIDLINE_FIGURE_HAIR,
  MIDLINE_FIGURE_PROP,
  MIDLINE_FIGURE_PROP_SIDE,
  MIDLINE_FIGURE_PROP_DARK,
  MIDLINE_FIGURE_PROP_LINE,
  MIDLINE_FIGURE_MAT,
  MIDLINE_FIGURE_MAT_LINE,
  MIDLINE_FIGURE_BAND,
  MIDLINE_FIGURE_BAND_LINE,
  MIDLINE_FIGURE_GLASS,
  MIDLINE_FIGURE_ARROW,
  MIDLINE_FIGURE_FLOOR_LINE,
  MIDLINE_FIGURE_SHADOW_FILL,
} MidlineFigureColour;
#define MIDLINE_N_FIGURE_COLOURS 24

/**
 * MidlineFigurePalette:
 * @colours: indexed by #MidlineFigureColour
 * @is_hatched: whether working limbs are hatched, for pictures without colour
 *
 * A plain value.
 */
typedef struct {
  MidlineColour colours[MIDLINE_N_FIGURE_COLOURS];
  gboolean is_hatched;
} MidlineFigurePalette;

void midline_figure_palette_init  (MidlineFigurePalette *self,
                                   MidlineDiagramTheme   theme);
void midline_figure_palette_fade  (MidlineFigurePalette *self,
                                   MidlineColour         toward,
                                   double                share);

G_END_DECLS
