/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"

G_BEGIN_DECLS

/** How much larger than whole a drawing can be shown. */
#define MIDLINE_DIAGRAM_MOST_ZOOM 6.0

/**
 * MidlineDiagramFrame:
 * @width: of the view, pixels
 * @height: of the view, pixels
 * @bottom: kept free at the bottom of the view where the drawing is shown whole, pixels
 * @canvas_width: of the drawing, canvas units
 * @canvas_height: of the drawing, canvas units
 * @core: what must be seen of the canvas, canvas units
 * @least_scale: pixels for a canvas unit where the drawing is shown whole
 * @zoom: 1 shows the drawing whole, up to %MIDLINE_DIAGRAM_MOST_ZOOM
 * @centre: the point of the canvas in the middle of the view
 *
 * Which part of a drawing a view shows. A plain value.
 */
typedef struct {
  double width;
  double height;
  double bottom;
  double canvas_width;
  double canvas_height;
  MidlineRectangle core;
  double least_scale;
  double zoom;
  MidlinePoint centre;
} MidlineDiagramFrame;

void             midline_diagram_frame_fit       (MidlineDiagramFrame       *self,
                                                  double                     margin);
void             midline_diagram_frame_reset     (MidlineDiagramFrame       *self);
gboolean         midline_diagram_frame_is_zoomed (const MidlineDiagramFrame *self);
void             midline_diagram_frame_zoom_at   (MidlineDiagramFrame       *self,
                                                  double                     zoom,
                                                  MidlinePoint               point);
void             midline_diagram_frame_pan       (MidlineDiagramFrame       *self,
                                                  double                     across,
                                                  double                     down);
void             midline_diagram_frame_reveal    (MidlineDiagramFrame       *self,
                                                  MidlinePoint               canvas_point);
double           midline_diagram_frame_get_scale (const MidlineDiagramFrame *self);
MidlinePoint     midline_diagram_frame_to_view   (const MidlineDiagramFrame *self,
                                                  MidlinePoint               canvas_point);
MidlinePoint     midline_diagram_frame_to_canvas (const MidlineDiagramFrame *self,
                                                  MidlinePoint               point);
MidlineRectangle midline_diagram_frame_place     (const MidlineDiagramFrame *self,
                                                  const MidlineRectangle    *canvas_bounds);

G_END_DECLS
