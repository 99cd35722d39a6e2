/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"

G_BEGIN_DECLS

/** One arrow for each force of MidlineTrackingForces, in its order. */
#define MIDLINE_N_KNEE_ARROWS 7

/** Forces smaller than this, in N, have no arrow: their printed value is 0.0. */
#define MIDLINE_KNEE_LEAST_FORCE 0.05

/**
 * MidlineKneeArrowField:
 * @area: where arrows and labels may be
 * @left_bottom: how far down labels may reach on the left, at most the bottom of @area
 * @right_bottom: the same on the right
 * @left_tail: x at which arrows to the left begin now
 * @right_tail: x at which arrows to the right begin now
 * @left_column: how wide labels on the left may be, above 0
 * @right_column: the same on the right
 * @left_limit: x that no tip to the left passes, at most @left_tail
 * @right_limit: x that no tip to the right passes, at least @right_tail
 * @arrow_room: usual length of an arrow of 36 N, above 0
 * @centre_y: about which the rows lie where there is room
 * @thickness: height of an arrow
 * @gap: least space between a label and its neighbours
 * @is_left: left knee, whose outer side is on the right
 * @is_stacked: labels above their arrows, not beside
 *
 * The field on which the forces are drawn, in px.
 */
typedef struct {
  MidlineRectangle area;
  double left_bottom;
  double right_bottom;
  double left_tail;
  double right_tail;
  double left_limit;
  double right_limit;
  double left_column;
  double right_column;
  double arrow_room;
  double centre_y;
  double thickness;
  double gap;
  gboolean is_left;
  gboolean is_stacked;
} MidlineKneeArrowField;

/**
 * MidlineKneeTextMeasure:
 * @index: of the arrow
 * @wrap_width: px at which lines break; never less than 1
 * @data: of the caller
 * @width: (out): px of the widest line, wider than @wrap_width where one word is
 * @height: (out): px
 *
 * Measures the label of an arrow at full size.
 */
typedef void (*MidlineKneeTextMeasure) (guint     index,
                                        double    wrap_width,
                                        gpointer  data,
                                        double   *width,
                                        double   *height);

/** MidlineKneeArrowPlace: where one force is drawn. */
typedef struct {
  gboolean has_label;
  gboolean has_arrow;
  gboolean is_on_left;     /* of the picture */
  MidlineRectangle label;  /* px, its text drawn at the scale of the layout */
  double tail_x;
  double tip_x;
  double y;                /* of the arrow's middle */
} MidlineKneeArrowPlace;

/** MidlineKneeArrowLayout: where all forces are drawn. */
typedef struct {
  MidlineKneeArrowPlace places[MIDLINE_N_KNEE_ARROWS];
  double text_scale;        /* 1 where the labels fit at full size, smaller in too little room */
  double px_per_newton;
} MidlineKneeArrowLayout;

void   midline_knee_arrow_layout_init          (MidlineKneeArrowLayout      *self,
                                                const MidlineKneeArrowField *field,
                                                const double                *values_newton,
                                                MidlineKneeTextMeasure       measure,
                                                gpointer                     data);
double midline_knee_arrow_layout_get_height    (const MidlineKneeArrowField *field,
                                                MidlineKneeTextMeasure       measure,
                                                gpointer                     data);

G_END_DECLS
