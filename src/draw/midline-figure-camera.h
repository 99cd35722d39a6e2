/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"
#include "midline-skeleton.h"

G_BEGIN_DECLS

/** MidlineDisc: a ball as the picture shows it. */
typedef struct {
  double x;
  double y;      /* grows downward */
  double radius;
} MidlineDisc;

/** MidlineExtent: what lies between the smallest and the largest coordinates noted so far. */
typedef struct {
  double left;
  double top;
  double right;
  double bottom;
} MidlineExtent;

/**
 * MidlineFigureCamera:
 *
 * A parallel camera: whatever it looks at keeps its size. The picture of a left knee is that of
 * the right one, mirrored. A plain value.
 */
typedef struct {
  MidlineVector right;    /* of the picture, in the world; length 1 */
  MidlineVector up;
  MidlineVector toward;   /* the viewer */
  double scale;           /* units of the picture for a cm */
  double x;               /* where the origin of the world is in the picture */
  double y;
  double flip;            /* 1, or -1 for the mirrored picture */
  MidlineExtent *extent;  /* (unowned) (nullable): takes note of all that is looked at */
} MidlineFigureCamera;

void         midline_figure_camera_init      (MidlineFigureCamera       *self,
                                              double                     yaw_degrees,
                                              double                     pitch_degrees,
                                              gboolean                   is_mirrored);
MidlinePoint midline_figure_camera_get_point (const MidlineFigureCamera *self,
                                              MidlineVector              place);
MidlineDisc  midline_figure_camera_get_disc  (const MidlineFigureCamera *self,
                                              MidlineVector              centre,
                                              double                     radius_cm);
double       midline_figure_camera_get_depth (const MidlineFigureCamera *self,
                                              MidlineVector              place);
double       midline_figure_camera_get_flatness (const MidlineFigureCamera *self);
MidlinePoint midline_figure_camera_get_shift (const MidlineFigureCamera *self,
                                              double                     right_cm,
                                              double                     up_cm);
void         midline_figure_camera_note      (const MidlineFigureCamera *self,
                                              double                     x,
                                              double                     y,
                                              double                     margin);

void         midline_extent_init             (MidlineExtent             *self);
gboolean     midline_extent_is_empty         (const MidlineExtent       *self);

G_END_DECLS
