/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MidlineFigureSize:
 * @MIDLINE_FIGURE_ROW: in a row, 72 x 52
 * @MIDLINE_FIGURE_ROW_NARROW: in a row of a narrow page, 56 x 44
 * @MIDLINE_FIGURE_CARD: on top of a card, as wide as the card
 */
typedef enum {
  MIDLINE_FIGURE_ROW,
  MIDLINE_FIGURE_ROW_NARROW,
  MIDLINE_FIGURE_CARD,
} MidlineFigureSize;

#define MIDLINE_TYPE_FIGURE_SIZE (midline_figure_size_get_type ())
GType midline_figure_size_get_type (void) G_GNUC_CONST;

#define MIDLINE_TYPE_FIGURE_TILE (midline_figure_tile_get_type ())

/**
 * MidlineFigureTile:
 *
 * The small picture of an exercise on the stage colour: its end position, with the start as a ghost
 * behind it. An exercise of one side shows the person's worse one. The picture comes from the
 * album of the program a moment after the tile is first on screen.
 *
 * Properties: “size”, “done” (the picture fades).
 *
 * CSS nodes: one node `widget.midline-tile`, with `.narrow` and `.done`; a card is
 * `widget.midline-stage.card-top`. Accessibility: hidden, as the name of the exercise stands beside
 * it. Text direction: never mirrored, a body has its own left and right.
 */
G_DECLARE_FINAL_TYPE (MidlineFigureTile, midline_figure_tile, MIDLINE, FIGURE_TILE, GtkWidget)

GtkWidget *midline_figure_tile_new          (MidlineProgram    *program,
                                             MidlineExercise   *exercise,
                                             MidlineFigureSize  size);
void       midline_figure_tile_set_exercise (MidlineFigureTile *self,
                                             MidlineProgram    *program,
                                             MidlineExercise   *exercise);
void       midline_figure_tile_set_side     (MidlineFigureTile *self,
                                             MidlineSide        side);
void       midline_figure_tile_set_size     (MidlineFigureTile *self,
                                             MidlineFigureSize  size);
void       midline_figure_tile_set_done     (MidlineFigureTile *self,
                                             gboolean           done);

G_END_DECLS
