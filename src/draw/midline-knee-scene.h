/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "midline-diagram.h"
#include "midline-knee-arrows.h"
#include "midline-palette.h"
#include "midline-tracking.h"

G_BEGIN_DECLS

/** MidlineKneeView: from where the knee is seen. */
typedef enum {
  MIDLINE_KNEE_VIEW_FRONT,
  MIDLINE_KNEE_VIEW_GROOVE,
} MidlineKneeView;
#define MIDLINE_N_KNEE_VIEWS 2

/**
 * MidlineKneeLook:
 * @view: from where the knee is seen
 * @theme: of the drawing
 * @is_left: left knee: the outer side is on the right of the picture
 * @width: of the picture, px
 * @height: of the picture, px
 * @scale: device pixels per px, 1 or more
 * @free_top: px at the top that the page keeps for its own labels
 * @free_bottom: px at the bottom that the page keeps
 * @palette: the colours of the theme; copied
 * @pango: the font and size of text; a reference is held
 *
 * All that changes seldom, other than the pose. The side view of the leg lies at the bottom of the
 * inner side, above what the page keeps: on the right for a right knee.
 */
typedef struct {
  MidlineKneeView view;
  MidlineDiagramTheme theme;
  gboolean is_left;
  double width;
  double height;
  int scale;
  double free_top;
  double free_bottom;
  const MidlinePalette *palette;
  PangoContext *pango;
} MidlineKneeLook;

/**
 * MidlineKneeArrow:
 * @text: (nullable): name and printed value, “Outer quad 29.0 N”, a no-break space before the
 *   unit; %NULL for an arrow without a label
 * @value_newton: outward positive
 */
typedef struct {
  const char *text;
  double value_newton;
} MidlineKneeArrow;

/**
 * MidlineKneePose:
 * @now: the present state
 * @balanced: the balanced state at the same bend
 * @knee_bend_degrees: 0 to 90
 * @bend_text: (nullable): the bend in words or figures for the side view, “30°”
 * @arrows: in the order of MidlineTrackingForces
 *
 * All that changes while a slider moves. Nothing of it is kept.
 */
typedef struct {
  const MidlineTrackingState *now;
  const MidlineTrackingState *balanced;
  double knee_bend_degrees;
  const char *bend_text;
  MidlineKneeArrow arrows[MIDLINE_N_KNEE_ARROWS];
} MidlineKneePose;

typedef struct _MidlineKneeScene MidlineKneeScene;

MidlineKneeScene *midline_knee_scene_new          (GError                **error);
void              midline_knee_scene_free         (MidlineKneeScene       *self);
gboolean          midline_knee_scene_prepare      (MidlineKneeScene       *self,
                                                   const MidlineKneeLook  *look,
                                                   GError                **error);
void              midline_knee_scene_draw         (MidlineKneeScene       *self,
                                                   cairo_t                *cr,
                                                   const MidlineKneePose  *pose);
double            midline_knee_scene_get_height_at (MidlineKneeScene      *self,
                                                    const MidlineKneeLook *look,
                                                    const MidlineKneePose *pose);
double            midline_knee_scene_get_height   (MidlineKneeScene       *self,
                                                   const MidlineKneeLook  *look,
                                                   const MidlineKneePose  *pose);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineKneeScene, midline_knee_scene_free)

G_END_DECLS
