/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Paints a drawing, or one layer of it, into a frame. */
#include "midline-diagram-private.h"

#include <math.h>

/* Draws the whole drawing or one layer of it into the canvas, in canvas units. */
static gboolean
draw (MidlineDiagram  *self,
      RsvgHandle      *handle,
      const char      *id,
      cairo_t         *cr,
      GError         **error)
{
  RsvgRectangle viewport = { 0, 0, self->text.width, self->text.height };

  return id == NULL ? rsvg_handle_render_document (handle, cr, &viewport, error)
                    : rsvg_handle_render_layer (handle, cr, id, &viewport, error);
}

/* How many pixels of the target one unit of the context is. */
static double
get_resolution (cairo_t *cr)
{
  double x = 1, y = 0, scale_x, scale_y;

  cairo_user_to_device_distance (cr, &x, &y);
  cairo_surface_get_device_scale (cairo_get_target (cr), &scale_x, &scale_y);

  return hypot (x * scale_x, y * scale_y);
}

/* Where a layer is translucent, librsvg refuses a context that mirrors. So it draws into a record,
 * and the record is played in the mirror; on paper it stays lines and fills. */
static gboolean
draw_mirrored (MidlineDiagram  *self,
               RsvgHandle      *handle,
               const char      *id,
               cairo_t         *cr,
               GError         **error)
{
  double resolution = get_resolution (cr);
  cairo_rectangle_t extents = { 0, 0, self->text.width * resolution,
                                self->text.height * resolution };
  cairo_surface_t *record =
    cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *recorder = cairo_create (record);
  gboolean is_drawn;

  cairo_scale (recorder, resolution, resolution);
  is_drawn = draw (self, handle, id, recorder, error);
  cairo_destroy (recorder);

  cairo_translate (cr, self->text.width, 0);
  cairo_scale (cr, -1 / resolution, 1 / resolution);
  cairo_set_source_surface (cr, record, 0, 0);
  cairo_paint (cr);
  cairo_surface_destroy (record);

  return is_drawn;
}

static gboolean
render (MidlineDiagram            *self,
        const MidlineDiagramLook  *look,
        const char                *id,
        cairo_t                   *cr,
        const MidlineRectangle    *frame,
        GError                   **error)
{
  RsvgHandle *handle = midline_diagram_get_handle (self, look, error);
  double scale = fmin (frame->width / self->text.width, frame->height / self->text.height);
  gboolean is_drawn;

  if (handle == NULL)
    return FALSE;

  /* Nothing to draw into, and cairo refuses a scale of 0. */
  if (!(scale > 0))
    return TRUE;

  cairo_save (cr);
  cairo_translate (cr, frame->x + frame->width / 2, frame->y + frame->height / 2);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -self->text.width / 2, -self->text.height / 2);
  is_drawn = look->is_left ? draw_mirrored (self, handle, id, cr, error)
                           : draw (self, handle, id, cr, error);
  cairo_restore (cr);

  return is_drawn;
}

/**
 * midline_diagram_render:
 * @self: a drawing
 * @look: how
 * @cr: a cairo context; its state is kept
 * @frame: where, in units of @cr; the whole canvas is drawn into it, in its middle and as large as
 *   its proportions allow
 * @error: return location; any of #RsvgError
 *
 * The first time for a look the drawing is parsed again, some 10 ms; then only painted.
 *
 * Returns: %TRUE when it was drawn
 */
gboolean
midline_diagram_render (MidlineDiagram            *self,
                        const MidlineDiagramLook  *look,
                        cairo_t                   *cr,
                        const MidlineRectangle    *frame,
                        GError                   **error)
{
  g_return_val_if_fail (self != NULL && look != NULL && frame != NULL, FALSE);

  return render (self, look, NULL, cr, frame, error);
}

/**
 * midline_diagram_render_layer:
 * @self: a drawing
 * @look: how
 * @layer_id: id of a layer as it stands in the file: “patella-group”, “femur-shape”
 * @cr: a cairo context; its state is kept
 * @frame: where the whole canvas would go, as in midline_diagram_render()
 * @error: return location; any of #RsvgError, which an unknown layer is, too
 *
 * Draws one layer with all that is nested in it, at its place in the canvas.
 *
 * Returns: %TRUE when it was drawn
 */
gboolean
midline_diagram_render_layer (MidlineDiagram            *self,
                              const MidlineDiagramLook  *look,
                              const char                *layer_id,
                              cairo_t                   *cr,
                              const MidlineRectangle    *frame,
                              GError                   **error)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (self != NULL && look != NULL && layer_id != NULL, FALSE);
  g_return_val_if_fail (frame != NULL, FALSE);

  id = g_strconcat ("#", layer_id, NULL);

  return render (self, look, id, cr, frame, error);
}
