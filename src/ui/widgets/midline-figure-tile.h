/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * MidlineFigureSize:
 * @MIDLINE_FIGURE_ROW: in a row, 72 x 52
 * @MIDLINE_FIGURE_ROW_NARROW: in a row of a narrow page, 56 x 44
 * @MIDLINE_FIGURE_CARD: on top of a card, as wide as the card
 * @MIDLINE_FIGURE_STAGE: large, on the page of one exercise
 */
typedef enum {
  MIDLINE_FIGURE_ROW,
  MIDLINE_FIGURE_ROW_NARROW,
  MIDLINE_FIGURE_CARD,
  MIDLINE_FIGURE_STAGE,
} MidlineFigureSize;

#define MIDLINE_TYPE_FIGURE_SIZE (midline_figure_size_get_type ())
GType midline_figure_size_get_type (void) G_GNUC_CONST;

#define MIDLINE_TYPE_FIGURE_TILE (midline_figure_tile_get_type ())

/**
 * MidlineFigureTile:
 *
 * The picture of an exercise on the stage colour: the symbol of its starting position.
 *
 * Properties: “exercise” (nullable), “size”, “done” (the picture fades).
 *
 * CSS nodes: `widget.midline-tile > image`, with `.narrow` and `.done`; a card is
 * `widget.midline-stage.card-top`, a stage `widget.midline-stage.large`. Accessibility: a picture
 * named by the position; in rows and cards it is hidden, as the name of the exercise stands beside
 * it. Text direction: never mirrored, a body has its own left and right.
 */
G_DECLARE_FINAL_TYPE (MidlineFigureTile, midline_figure_tile, MIDLINE, FIGURE_TILE, AdwBin)

GtkWidget *midline_figure_tile_new          (MidlineExercise   *exercise,
                                             MidlineFigureSize  size);
void       midline_figure_tile_set_exercise (MidlineFigureTile *self,
                                             MidlineExercise   *exercise);
void       midline_figure_tile_set_size     (MidlineFigureTile *self,
                                             MidlineFigureSize  size);
void       midline_figure_tile_set_done     (MidlineFigureTile *self,
                                             gboolean           done);

G_END_DECLS
