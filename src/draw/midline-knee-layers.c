/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-layers.h"

#include <math.h>
#include <string.h>

/* px around the picture that are drawn too, because a movement may bring them into view. */
#define MARGIN 48

/**
 * midline_knee_camera_init_matrix:
 * @self: a camera
 * @matrix: (out): from the canvas of a right knee to the picture
 */
void
midline_knee_camera_init_matrix (const MidlineKneeCamera *self,
                                 cairo_matrix_t          *matrix)
{
  double sign = self->is_left ? -1 : 1;

  cairo_matrix_init (matrix, sign * self->zoom, 0, 0, self->zoom, self->origin.x, self->origin.y);
}

/**
 * midline_knee_camera_apply:
 * @self: a camera
 * @canvas_matrix: a movement on the canvas of a right knee
 * @matrix: (out): the same movement of what is in the picture already
 */
void
midline_knee_camera_apply (const MidlineKneeCamera *self,
                           const cairo_matrix_t    *canvas_matrix,
                           cairo_matrix_t          *matrix)
{
  cairo_matrix_t to_picture;
  cairo_matrix_t to_canvas;

  midline_knee_camera_init_matrix (self, &to_picture);
  to_canvas = to_picture;
  cairo_matrix_invert (&to_canvas);
  cairo_matrix_multiply (matrix, &to_canvas, canvas_matrix);
  cairo_matrix_multiply (matrix, matrix, &to_picture);
}

/**
 * midline_knee_camera_get_x:
 * @self: a camera
 * @canvas_x: on the canvas of a right knee
 *
 * Returns: px from the left edge of the picture
 */
double
midline_knee_camera_get_x (const MidlineKneeCamera *self,
                           double                   canvas_x)
{
  return self->origin.x + (self->is_left ? -canvas_x : canvas_x) * self->zoom;
}

/**
 * midline_knee_camera_get_y:
 * @self: a camera
 * @canvas_y: on the canvas
 *
 * Returns: px from the top edge of the picture
 */
double
midline_knee_camera_get_y (const MidlineKneeCamera *self,
                           double                   canvas_y)
{
  return self->origin.y + canvas_y * self->zoom;
}

static gboolean
render_part (MidlineDiagram           *diagram,
             const MidlineDiagramLook *look,
             const MidlineRectangle   *frame,
             const MidlineKneePart    *part,
             cairo_t                  *cr,
             GError                  **error)
{
  gboolean is_drawn;

  if (part->opacity >= 1)
    return midline_diagram_render_layer (diagram, look, part->id, cr, frame, error);

  cairo_push_group (cr);
  is_drawn = midline_diagram_render_layer (diagram, look, part->id, cr, frame, error);
  cairo_pop_group_to_source (cr);
  cairo_paint_with_alpha (cr, part->opacity);
  return is_drawn;
}

/* The smallest rectangle of device pixels that holds all that is not clear. */
static gboolean
find_ink (cairo_surface_t       *surface,
          cairo_rectangle_int_t *ink)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  int right = -1;
  int bottom = -1;
  int left = cairo_image_surface_get_width (surface);
  int top = cairo_image_surface_get_height (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer) (data + (gsize) y * (gsize) stride);

      for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
        if (row[x] != 0)
          {
            left = MIN (left, x);
            right = MAX (right, x);
            top = MIN (top, y);
            bottom = y;
          }
    }
  *ink = (cairo_rectangle_int_t) { left, top, right - left + 1, bottom - top + 1 };
  return right >= left;
}

/**
 * midline_knee_layer_take_surface:
 * @self: a layer
 * @surface: (transfer full): ARGB32, without a device scale
 * @x: of its corner in the picture, px
 * @y: of its corner in the picture, px
 * @scale: device pixels per px
 *
 * Makes what is drawn on a surface the layer, less its clear edges.
 */
void
midline_knee_layer_take_surface (MidlineKneeLayer *self,
                                 cairo_surface_t  *surface,
                                 double            x,
                                 double            y,
                                 int               scale)
{
  cairo_rectangle_int_t ink;
  cairo_t *cr;

  midline_knee_layer_clear (self);
  cairo_surface_flush (surface);
  if (find_ink (surface, &ink))
    {
      self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, ink.width, ink.height);
      cr = cairo_create (self->surface);
      cairo_set_source_surface (cr, surface, -ink.x, -ink.y);
      cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
      cairo_paint (cr);
      cairo_destroy (cr);
      cairo_surface_set_device_scale (self->surface, scale, scale);
      self->x = x + (double) ink.x / scale;
      self->y = y + (double) ink.y / scale;
    }
  cairo_surface_destroy (surface);
}

/**
 * midline_knee_layer_render:
 * @self: a layer
 * @diagram: the drawing
 * @look: its theme
 * @camera: what is seen
 * @parts: (array length=n_parts): from back to front
 * @n_parts: how many
 * @error: return location for an error of the drawing
 *
 * Draws parts of the drawing into one layer. This is slow, some milliseconds for each part.
 *
 * Returns: whether every part could be drawn
 */
gboolean
midline_knee_layer_render (MidlineKneeLayer         *self,
                           MidlineDiagram           *diagram,
                           const MidlineDiagramLook *look,
                           const MidlineKneeCamera  *camera,
                           const MidlineKneePart    *parts,
                           guint                     n_parts,
                           GError                  **error)
{
  double width;
  double height;
  MidlineRectangle frame;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean is_drawn = TRUE;

  midline_diagram_get_size (diagram, &width, &height);
  frame = (MidlineRectangle) {
    .x = camera->origin.x - (camera->is_left ? width * camera->zoom : 0),
    .y = camera->origin.y, .width = width * camera->zoom, .height = height * camera->zoom,
  };
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                        (int) ceil (camera->width + 2 * MARGIN) * camera->scale,
                                        (int) ceil (camera->height + 2 * MARGIN) * camera->scale);
  cr = cairo_create (surface);
  cairo_scale (cr, camera->scale, camera->scale);
  cairo_translate (cr, MARGIN, MARGIN);
  for (guint i = 0; i < n_parts && is_drawn; i++)
    is_drawn = render_part (diagram, look, &frame, &parts[i], cr, error);
  cairo_destroy (cr);
  midline_knee_layer_take_surface (self, surface, -MARGIN, -MARGIN, camera->scale);
  return is_drawn;
}

/**
 * midline_knee_layer_fade:
 * @self: a layer
 * @opacity: 0 to 1
 *
 * Quietens the layer as a whole: parts that cover each other in it still do.
 */
void
midline_knee_layer_fade (MidlineKneeLayer *self,
                         double            opacity)
{
  cairo_t *cr;

  if (self->surface == NULL)
    return;

  cr = cairo_create (self->surface);
  cairo_set_operator (cr, CAIRO_OPERATOR_DEST_IN);
  cairo_set_source_rgba (cr, 0, 0, 0, opacity);
  cairo_paint (cr);
  cairo_destroy (cr);
}

/**
 * midline_knee_layer_clear:
 * @self: a layer
 *
 * Lets its pixels go.
 */
void
midline_knee_layer_clear (MidlineKneeLayer *self)
{
  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

/**
 * midline_knee_layer_draw:
 * @self: a layer
 * @cr: a cairo context whose units are the px of the picture
 * @matrix: (nullable): the movement in the picture; %NULL where the layer stays
 * @opacity: 0 to 1
 *
 * Paints the layer.
 */
void
midline_knee_layer_draw (const MidlineKneeLayer *self,
                         cairo_t                *cr,
                         const cairo_matrix_t   *matrix,
                         double                  opacity)
{
  if (self->surface == NULL)
    return;

  cairo_save (cr);
  if (matrix != NULL)
    cairo_transform (cr, matrix);
  cairo_set_source_surface (cr, self->surface, self->x, self->y);
  if (opacity < 1)
    cairo_paint_with_alpha (cr, opacity);
  else
    cairo_paint (cr);
  cairo_restore (cr);
}
