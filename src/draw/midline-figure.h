/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-diagram.h"
#include "midline-geometry.h"
#include "midline-palette.h"
#include "midline-pose.h"

G_BEGIN_DECLS

/** MidlineFigureExtras: what is drawn besides the person and what holds them up. */
typedef enum {
  MIDLINE_FIGURE_ARROWS = 1 << 0,   /* movement arrows, dashed guides, rays of effort */
  MIDLINE_FIGURE_SHADOW = 1 << 1,   /* of what touches or nears the ground */
  MIDLINE_FIGURE_PROPS = 1 << 2,    /* the things used */
  MIDLINE_FIGURE_FLOOR = 1 << 3,    /* line of the floor, across the frame */
  MIDLINE_FIGURE_CLOSE_UP = 1 << 4, /* the round close-up, where the pose has one */
} MidlineFigureExtras;

/** Everything, as on the page of an exercise. */
#define MIDLINE_FIGURE_FULL                                                                        \
  (MIDLINE_FIGURE_ARROWS | MIDLINE_FIGURE_SHADOW | MIDLINE_FIGURE_PROPS | MIDLINE_FIGURE_FLOOR |   \
   MIDLINE_FIGURE_CLOSE_UP)

/** As on paper. */
#define MIDLINE_FIGURE_PAPER (MIDLINE_FIGURE_FULL & ~MIDLINE_FIGURE_SHADOW)

/** As in a row of a list. */
#define MIDLINE_FIGURE_SMALL (MIDLINE_FIGURE_PROPS)

/**
 * MidlineFigureLook:
 * @theme: colours and marks; paper and high contrast hatch the working leg
 * @is_left: whether the left side works: the picture is mirrored
 * @extras: what is drawn besides the person
 * @least_line: width below which no line falls, in units of the frame; 0 for 0.9
 * @is_moving: whether it is seen for one frame only; edges are drawn faster and a little coarser
 * @background: (nullable): the colour behind, for halos of arrows; the theme's own otherwise
 *
 * How a figure is drawn. A plain value.
 */
typedef struct {
  MidlineDiagramTheme theme;
  gboolean is_left;
  MidlineFigureExtras extras;
  double least_line;
  gboolean is_moving;
  const MidlineColour *background;
} MidlineFigureLook;

/**
 * MidlineFigure:
 *
 * Draws the mannequin: a person without a face, made of balls, from the skeleton of a pose. It
 * keeps its buffers, so one of them draws frame after frame without asking for memory, and
 * remembers one pose: a widget keeps one of its own.
 */
typedef struct _MidlineFigure MidlineFigure;

MidlineFigure *midline_figure_new           (void);
void           midline_figure_free          (MidlineFigure           *self);
void           midline_figure_get_bounds    (MidlineFigure           *self,
                                             const MidlinePose       *pose,
                                             const MidlineFigureLook *look,
                                             MidlineRectangle        *bounds);
void           midline_figure_get_bounds_at (MidlineFigure           *self,
                                             const MidlinePose       *pose,
                                             double                   position,
                                             const MidlineFigureLook *look,
                                             MidlineRectangle        *bounds);
void           midline_figure_draw          (MidlineFigure           *self,
                                             const MidlinePose       *pose,
                                             double                   position,
                                             const MidlineFigureLook *look,
                                             const MidlineRectangle  *bounds,
                                             const MidlineRectangle  *frame,
                                             cairo_t                 *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineFigure, midline_figure_free)

G_END_DECLS
