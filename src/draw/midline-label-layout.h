/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"

G_BEGIN_DECLS

/* Where the labels of a drawing stand. All lengths are in units of the canvas, mostly pixels. */

/** How many labels one layout takes. */
#define MIDLINE_LABEL_LAYOUT_MOST 32

/**
 * MidlineLabelArrangement:
 * @MIDLINE_LABELS_IN_COLUMNS: in two columns beside the drawing
 * @MIDLINE_LABELS_NEAR: each close to its anchor, for a drawing that fills its canvas
 */
typedef enum {
  MIDLINE_LABELS_IN_COLUMNS,
  MIDLINE_LABELS_NEAR,
} MidlineLabelArrangement;

/**
 * MidlineLabel:
 * @anchor: the point of the drawing that the label names; outside the canvas it is not labelled
 * @width: of the text on one line, with the room it wants around itself
 * @height: the same
 * @importance: the larger, the longer it stays when there is too little room; at least 0
 */
typedef struct {
  MidlinePoint anchor;
  double width;
  double height;
  int importance;
} MidlineLabel;

/**
 * MidlineLabelCanvas:
 * @width: of the canvas
 * @height: of the canvas
 * @core: what the columns leave free where the margins beside it are wide enough
 * @least_column: how wide a column is at least, even where it then covers the core
 * @obstacles: (array length=n_obstacles) (nullable): what no label may cover, such as buttons
 * @n_obstacles: how many
 * @margin: kept free along the edges
 * @gap: between labels
 * @leader: the least length of a leader line
 * @crowd: of anchors nearer to each other than this, only the most important has a label
 * @chosen: index of the label that is always shown, or -1
 * @arrangement: how the labels lie
 */
typedef struct {
  double width;
  double height;
  MidlineRectangle core;
  double least_column;
  const MidlineRectangle *obstacles;
  guint n_obstacles;
  double margin;
  double gap;
  double leader;
  double crowd;
  int chosen;
  MidlineLabelArrangement arrangement;
} MidlineLabelCanvas;

/**
 * MidlineLabelPlace:
 * @is_shown: whether there is room for the label; the rest is unset where there is none
 * @is_left: whether it stands left of its anchor, so that its text ends at the leader line
 * @bounds: of the label
 * @start: where the leader line leaves the label; it ends at the anchor
 */
typedef struct {
  gboolean is_shown;
  gboolean is_left;
  MidlineRectangle bounds;
  MidlinePoint start;
} MidlineLabelPlace;

/**
 * MidlineLabelMeasure:
 * @index: of the label
 * @most_width: how wide it may be
 * @width: (out): its width when wrapped; larger than @most_width where it cannot be wrapped so far
 * @height: (out): its height when wrapped
 */
typedef void (*MidlineLabelMeasure) (guint     index,
                                     double    most_width,
                                     double   *width,
                                     double   *height,
                                     gpointer  user_data);

guint midline_label_layout_place (const MidlineLabelCanvas *canvas,
                                  const MidlineLabel       *labels,
                                  guint                     n_labels,
                                  MidlineLabelMeasure       measure,
                                  gpointer                  user_data,
                                  MidlineLabelPlace        *places);

G_END_DECLS
