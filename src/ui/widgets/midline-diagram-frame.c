/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-frame.h"

#include <math.h>

/* For the sake of margins a drawing shrinks to no less than this part of the size that fits. */
#define LEAST_SHRINK 0.42
/* What is revealed lies this far from the edges, as a part of the view. */
#define REVEAL_EDGE 0.25
#define WHOLE 1.001

/* The middle of what can be seen along one direction. Beyond the canvas there is nothing to see;
 * what is smaller than the view lies in its middle. */
static double
clamp_centre (double centre,
              double rest,
              double canvas,
              double view)
{
  if (view >= canvas)
    return rest;
  return CLAMP (centre, view / 2, canvas - view / 2);
}

static void
clamp (MidlineDiagramFrame *self)
{
  double scale = midline_diagram_frame_get_scale (self);
  const MidlineRectangle *core = &self->core;

  if (!midline_diagram_frame_is_zoomed (self))
    {
      self->centre.x = core->x + core->width / 2;
      self->centre.y = self->canvas_height / 2 + self->bottom / 2 / scale;
      return;
    }
  self->centre.x = clamp_centre (self->centre.x, core->x + core->width / 2, self->canvas_width,
                                 self->width / scale);
  self->centre.y = clamp_centre (self->centre.y, self->canvas_height / 2, self->canvas_height,
                                 self->height / scale);
}

/**
 * midline_diagram_frame_fit:
 * @margin: room that is wanted beside the core for labels, pixels
 *
 * Finds how large the drawing is shown whole, with the core in the middle. Zoom and centre stay as
 * far as they can.
 */
void
midline_diagram_frame_fit (MidlineDiagramFrame *self,
                           double               margin)
{
  double height = MAX (self->height - self->bottom, 1);
  double largest = MIN (height / self->canvas_height, self->width / self->core.width);
  double wanted = (self->width - 2 * margin) / self->core.width;

  self->least_scale = CLAMP (wanted, largest * LEAST_SHRINK, largest);
  self->zoom = CLAMP (self->zoom, 1, MIDLINE_DIAGRAM_MOST_ZOOM);
  clamp (self);
}

/** midline_diagram_frame_reset: shows the drawing whole. */
void
midline_diagram_frame_reset (MidlineDiagramFrame *self)
{
  self->zoom = 1;
  clamp (self);
}

/** midline_diagram_frame_is_zoomed: whether less than the whole drawing is shown. */
gboolean
midline_diagram_frame_is_zoomed (const MidlineDiagramFrame *self)
{
  return self->zoom > WHOLE;
}

/** midline_diagram_frame_zoom_at: zooms; what lies at @point of the view stays there if it can. */
void
midline_diagram_frame_zoom_at (MidlineDiagramFrame *self,
                               double               zoom,
                               MidlinePoint         point)
{
  MidlinePoint fixed = midline_diagram_frame_to_canvas (self, point);
  double scale;

  self->zoom = CLAMP (zoom, 1, MIDLINE_DIAGRAM_MOST_ZOOM);
  scale = midline_diagram_frame_get_scale (self);
  self->centre.x = fixed.x - (point.x - self->width / 2) / scale;
  self->centre.y = fixed.y - (point.y - self->height / 2) / scale;
  clamp (self);
}

/** midline_diagram_frame_pan: moves the drawing by pixels of the view, as far as it goes. */
void
midline_diagram_frame_pan (MidlineDiagramFrame *self,
                           double               across,
                           double               down)
{
  double scale = midline_diagram_frame_get_scale (self);

  self->centre.x -= across / scale;
  self->centre.y -= down / scale;
  clamp (self);
}

/** midline_diagram_frame_reveal: brings a point of the canvas well into view. */
void
midline_diagram_frame_reveal (MidlineDiagramFrame *self,
                              MidlinePoint         canvas_point)
{
  MidlinePoint point = midline_diagram_frame_to_view (self, canvas_point);

  if (point.x < self->width * REVEAL_EDGE || point.x > self->width * (1 - REVEAL_EDGE)
      || point.y < self->height * REVEAL_EDGE || point.y > self->height * (1 - REVEAL_EDGE))
    {
      self->centre = canvas_point;
      clamp (self);
    }
}

/** midline_diagram_frame_get_scale: pixels for a canvas unit. */
double
midline_diagram_frame_get_scale (const MidlineDiagramFrame *self)
{
  return self->least_scale * self->zoom;
}

/** midline_diagram_frame_to_view: where a point of the canvas is seen. */
MidlinePoint
midline_diagram_frame_to_view (const MidlineDiagramFrame *self,
                               MidlinePoint               canvas_point)
{
  double scale = midline_diagram_frame_get_scale (self);
  /* Whole pixels for the origin keep outlines crisp. */
  double x = round (self->width / 2 - self->centre.x * scale);
  double y = round (self->height / 2 - self->centre.y * scale);

  return (MidlinePoint) { x + canvas_point.x * scale, y + canvas_point.y * scale };
}

/** midline_diagram_frame_to_canvas: the point of the canvas that is seen at @point. */
MidlinePoint
midline_diagram_frame_to_canvas (const MidlineDiagramFrame *self,
                                 MidlinePoint               point)
{
  double scale = midline_diagram_frame_get_scale (self);
  MidlinePoint origin = midline_diagram_frame_to_view (self, (MidlinePoint) { 0, 0 });

  return (MidlinePoint) { (point.x - origin.x) / scale, (point.y - origin.y) / scale };
}

/** midline_diagram_frame_place: where a part of the canvas is seen. */
MidlineRectangle
midline_diagram_frame_place (const MidlineDiagramFrame *self,
                             const MidlineRectangle    *canvas_bounds)
{
  double scale = midline_diagram_frame_get_scale (self);
  MidlinePoint corner = midline_diagram_frame_to_view (
    self, (MidlinePoint) { canvas_bounds->x, canvas_bounds->y });

  return (MidlineRectangle) { corner.x, corner.y, canvas_bounds->width * scale,
                              canvas_bounds->height * scale };
}
