/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-layers.h"

#include <math.h>
#include <string.h>

/* px around the picture that are drawn too, because a movement may bring them into view. */
#define MARGIN 48

/* Device pixels; and the part of a layer that may be full where leaving out the rest is faster. */
#define TILE 24
#define WORTH_CLIPPING 0.75

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

static const guint32 *
get_row (cairo_surface_t *surface,
         int              y)
{
  return (const guint32 *) (gconstpointer)
    (cairo_image_surface_get_data (surface) +
     (gsize) y * (gsize) cairo_image_surface_get_stride (surface));
}

/* The smallest rectangle of device pixels that holds all that is not clear. */
static gboolean
find_extents (cairo_surface_t       *surface,
              cairo_rectangle_int_t *extents)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int left = width;
  int top = height;
  int right = -1;
  int bottom = -1;

  for (int y = 0; y < height; y++)
    {
      const guint32 *row = get_row (surface, y);

      for (int x = 0; x < width; x++)
        if (row[x] != 0)
          {
            left = MIN (left, x);
            right = MAX (right, x);
            top = MIN (top, y);
            bottom = y;
          }
    }
  *extents = (cairo_rectangle_int_t) { left, top, right - left + 1, bottom - top + 1 };
  return right >= left;
}

static gboolean
has_ink (cairo_surface_t             *surface,
         const cairo_rectangle_int_t *tile)
{
  for (int y = tile->y; y < tile->y + tile->height; y++)
    {
      const guint32 *row = get_row (surface, y);

      for (int x = tile->x; x < tile->x + tile->width; x++)
        if (row[x] != 0)
          return TRUE;
    }
  return FALSE;
}

/* The tiles that are not clear, or NULL where most are not. A curved strap fills little of its
 * rectangle, and a moved pixel costs the same whether it is clear or not. */
static cairo_region_t *
create_ink (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  cairo_region_t *ink = cairo_region_create ();
  int n_pixels = 0;

  cairo_surface_flush (surface);
  for (int y = 0; y < height; y += TILE)
    for (int x = 0; x < width; x += TILE)
      {
        cairo_rectangle_int_t tile = { x, y, MIN (TILE, width - x), MIN (TILE, height - y) };

        if (!has_ink (surface, &tile))
          continue;
        cairo_region_union_rectangle (ink, &tile);
        n_pixels += tile.width * tile.height;
      }
  if (n_pixels > width * height * WORTH_CLIPPING)
    g_clear_pointer (&ink, cairo_region_destroy);
  return ink;
}

/**
 * midline_knee_layer_begin:
 * @camera: what is seen
 *
 * Begins a layer.
 *
 * Returns: (transfer full): where to draw it, in px of the picture
 */
cairo_t *
midline_knee_layer_begin (const MidlineKneeCamera *camera)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                (int) ceil (camera->width + 2 * MARGIN) * camera->scale,
                                (int) ceil (camera->height + 2 * MARGIN) * camera->scale);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  cairo_scale (cr, camera->scale, camera->scale);
  cairo_translate (cr, MARGIN, MARGIN);
  return cr;
}

/**
 * midline_knee_layer_end:
 * @self: a layer
 * @camera: that it began with
 * @cr: (transfer full): what was drawn
 *
 * Makes what was drawn the layer, less its clear edges.
 */
void
midline_knee_layer_end (MidlineKneeLayer        *self,
                        const MidlineKneeCamera *camera,
                        cairo_t                 *cr)
{
  cairo_surface_t *surface = cairo_surface_reference (cairo_get_target (cr));
  cairo_rectangle_int_t ink;

  cairo_destroy (cr);
  cairo_surface_flush (surface);
  midline_knee_layer_clear (self);
  if (find_extents (surface, &ink))
    {
      self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, ink.width, ink.height);
      cr = cairo_create (self->surface);
      cairo_set_source_surface (cr, surface, -ink.x, -ink.y);
      cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
      cairo_paint (cr);
      cairo_destroy (cr);
      self->ink = create_ink (self->surface);
      cairo_surface_set_device_scale (self->surface, camera->scale, camera->scale);
      self->x = (double) ink.x / camera->scale - MARGIN;
      self->y = (double) ink.y / camera->scale - MARGIN;
    }
  cairo_surface_destroy (surface);
}

/**
 * midline_knee_layer_copy:
 * @self: a layer; its surface is used again where it is as large
 * @source: another
 *
 * Makes a layer the same as another.
 */
void
midline_knee_layer_copy (MidlineKneeLayer       *self,
                         const MidlineKneeLayer *source)
{
  cairo_t *cr;

  if (source->surface == NULL)
    {
      midline_knee_layer_clear (self);
      return;
    }
  if (self->surface == NULL)
    {
      double scale;

      cairo_surface_get_device_scale (source->surface, &scale, &scale);
      self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                  cairo_image_surface_get_width (source->surface),
                                                  cairo_image_surface_get_height (source->surface));
      cairo_surface_set_device_scale (self->surface, scale, scale);
      self->ink = source->ink != NULL ? cairo_region_reference (source->ink) : NULL;
    }
  self->x = source->x;
  self->y = source->y;
  cr = cairo_create (self->surface);
  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_set_source_surface (cr, source->surface, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
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
  cairo_t *cr = midline_knee_layer_begin (camera);
  gboolean is_drawn = TRUE;

  midline_diagram_get_size (diagram, &width, &height);
  frame = (MidlineRectangle) {
    .x = camera->origin.x - (camera->is_left ? width * camera->zoom : 0),
    .y = camera->origin.y, .width = width * camera->zoom, .height = height * camera->zoom,
  };
  for (guint i = 0; i < n_parts && is_drawn; i++)
    is_drawn = render_part (diagram, look, &frame, &parts[i], cr, error);
  midline_knee_layer_end (self, camera, cr);
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
  g_clear_pointer (&self->ink, cairo_region_destroy);
}

/* The upright rectangle of whole pixels round a moved tile, and a pixel more for the smoothing. */
static void
add_moved_tile (cairo_t                     *cr,
                const cairo_matrix_t        *to_pixels,
                const cairo_rectangle_int_t *tile)
{
  double left = G_MAXDOUBLE;
  double top = G_MAXDOUBLE;
  double right = -G_MAXDOUBLE;
  double bottom = -G_MAXDOUBLE;

  for (int corner = 0; corner < 4; corner++)
    {
      double x = tile->x + (corner % 2) * tile->width;
      double y = tile->y + (corner / 2) * tile->height;

      cairo_matrix_transform_point (to_pixels, &x, &y);
      left = MIN (left, x);
      right = MAX (right, x);
      top = MIN (top, y);
      bottom = MAX (bottom, y);
    }
  left = floor (left) - 1;
  top = floor (top) - 1;
  cairo_rectangle (cr, left, top, ceil (right) + 1 - left, ceil (bottom) + 1 - top);
}

/* Keeps painting to where the moved layer is not clear. */
static void
clip_to_ink (const MidlineKneeLayer *self,
             cairo_t                *cr)
{
  cairo_matrix_t user;
  cairo_matrix_t to_pixels;
  double scale;

  cairo_surface_get_device_scale (self->surface, &scale, &scale);
  cairo_get_matrix (cr, &user);
  cairo_matrix_init (&to_pixels, 1 / scale, 0, 0, 1 / scale, self->x, self->y);
  cairo_matrix_multiply (&to_pixels, &to_pixels, &user);
  cairo_identity_matrix (cr);
  cairo_new_path (cr);
  for (int i = 0; i < cairo_region_num_rectangles (self->ink); i++)
    {
      cairo_rectangle_int_t tile;

      cairo_region_get_rectangle (self->ink, i, &tile);
      add_moved_tile (cr, &to_pixels, &tile);
    }
  cairo_clip (cr);
  cairo_set_matrix (cr, &user);
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
    {
      cairo_transform (cr, matrix);
      if (self->ink != NULL)
        clip_to_ink (self, cr);
    }
  cairo_set_source_surface (cr, self->surface, self->x, self->y);
  /* The usual filter takes many times longer for a sheet that is squeezed. */
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  if (opacity < 1)
    cairo_paint_with_alpha (cr, opacity);
  else
    cairo_paint (cr);
  cairo_restore (cr);
}
