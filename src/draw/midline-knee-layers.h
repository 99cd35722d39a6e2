/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-diagram.h"

G_BEGIN_DECLS

/**
 * MidlineKneeCamera:
 * @origin: where the corner of the canvas lies in the picture, px; the right one for a left knee
 * @zoom: px per canvas unit
 * @width: of the picture, px
 * @height: of the picture, px
 * @scale: device pixels per px
 * @is_left: the picture is mirrored
 *
 * Which part of a canvas is seen, and how large.
 */
typedef struct {
  MidlinePoint origin;
  double zoom;
  double width;
  double height;
  int scale;
  gboolean is_left;
} MidlineKneeCamera;

/** MidlineKneePart: a layer of the drawing and how strongly it is shown, 0 to 1. */
typedef struct {
  const char *id;
  double opacity;
} MidlineKneePart;

/** MidlineKneeLayer: a part of a drawing in pixels, ready to be moved. */
typedef struct {
  cairo_surface_t *surface;  /* (owned) (nullable): NULL while nothing of it is in view */
  cairo_region_t *ink;       /* (owned) (nullable): what of it is not clear; NULL: all */
  double x;                  /* of its corner in the picture, px */
  double y;
} MidlineKneeLayer;

void     midline_knee_camera_init_matrix (const MidlineKneeCamera *self,
                                          cairo_matrix_t          *matrix);
void     midline_knee_camera_apply       (const MidlineKneeCamera *self,
                                          const cairo_matrix_t    *canvas_matrix,
                                          cairo_matrix_t          *matrix);
double   midline_knee_camera_get_x       (const MidlineKneeCamera *self,
                                          double                   canvas_x);
double   midline_knee_camera_get_y       (const MidlineKneeCamera *self,
                                          double                   canvas_y);

gboolean midline_knee_layer_render       (MidlineKneeLayer         *self,
                                          MidlineDiagram           *diagram,
                                          const MidlineDiagramLook *look,
                                          const MidlineKneeCamera  *camera,
                                          const MidlineKneePart    *parts,
                                          guint                     n_parts,
                                          GError                  **error);
cairo_t *midline_knee_layer_begin        (const MidlineKneeCamera  *camera);
void     midline_knee_layer_end          (MidlineKneeLayer         *self,
                                          const MidlineKneeCamera  *camera,
                                          cairo_t                  *cr);
void     midline_knee_layer_copy         (MidlineKneeLayer         *self,
                                          const MidlineKneeLayer   *source);
void     midline_knee_layer_fade         (MidlineKneeLayer         *self,
                                          double                    opacity);
void     midline_knee_layer_clear        (MidlineKneeLayer         *self);
void     midline_knee_layer_draw         (const MidlineKneeLayer   *self,
                                          cairo_t                  *cr,
                                          const cairo_matrix_t     *matrix,
                                          double                    opacity);

G_END_DECLS
