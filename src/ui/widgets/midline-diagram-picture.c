/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-picture.h"

#include <math.h>

/* How much is painted beyond what is seen, as a part of the view, so that panning has some way to
 * go before the next painting. */
#define BEYOND 0.5

struct _MidlineDiagramPicture {
  /* of what the texture shows */
  MidlineDiagram *diagram;  /* (unowned) only compared */
  MidlineDiagramLook look;
  char *chosen;             /* (owned) (nullable) of the look */
  double pixels;            /* for a canvas unit */
  MidlineRectangle region;  /* canvas units */

  GdkTexture *texture;      /* (owned) (nullable) */
  guint n_painted;
};

/** midline_diagram_picture_new: nothing painted yet. */
MidlineDiagramPicture *
midline_diagram_picture_new (void)
{
  return g_new0 (MidlineDiagramPicture, 1);
}

/** midline_diagram_picture_free: frees a picture. */
void
midline_diagram_picture_free (MidlineDiagramPicture *self)
{
  g_clear_object (&self->texture);
  g_free (self->chosen);
  g_free (self);
}

/** midline_diagram_picture_get_n_painted: how often the drawing was painted so far. */
guint
midline_diagram_picture_get_n_painted (MidlineDiagramPicture *self)
{
  return self->n_painted;
}

static gboolean
has_look (MidlineDiagramPicture    *self,
          MidlineDiagram           *diagram,
          const MidlineDiagramLook *look)
{
  return self->texture != NULL && self->diagram == diagram && self->look.theme == look->theme
         && self->look.is_left == look->is_left && self->look.is_collapsed == look->is_collapsed
         && self->look.is_small == look->is_small && g_strcmp0 (self->chosen, look->chosen) == 0;
}

/* What is seen of the canvas and @beyond of the view on each side, in canvas units. */
static MidlineRectangle
get_seen (const MidlineDiagramFrame *frame,
          double                     beyond)
{
  MidlinePoint begin = midline_diagram_frame_to_canvas (
    frame, (MidlinePoint) { -beyond * frame->width, -beyond * frame->height });
  MidlinePoint end = midline_diagram_frame_to_canvas (
    frame, (MidlinePoint) { (1 + beyond) * frame->width, (1 + beyond) * frame->height });
  double left = MAX (begin.x, 0);
  double top = MAX (begin.y, 0);

  return (MidlineRectangle) { left, top, MIN (end.x, frame->canvas_width) - left,
                              MIN (end.y, frame->canvas_height) - top };
}

static gboolean
covers (const MidlineRectangle *outer,
        const MidlineRectangle *inner)
{
  const double tolerance = 0.01;

  return outer->x <= inner->x + tolerance && outer->y <= inner->y + tolerance
         && outer->x + outer->width >= inner->x + inner->width - tolerance
         && outer->y + outer->height >= inner->y + inner->height - tolerance;
}

static GdkTexture *
take_texture (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
paint (MidlineDiagramPicture     *self,
       MidlineDiagram            *diagram,
       const MidlineDiagramLook  *look,
       const MidlineDiagramFrame *frame,
       double                     pixels)
{
  MidlineRectangle wanted = get_seen (frame, BEYOND);
  double left = floor (wanted.x * pixels);
  double top = floor (wanted.y * pixels);
  int width = (int) (ceil ((wanted.x + wanted.width) * pixels) - left);
  int height = (int) (ceil ((wanted.y + wanted.height) * pixels) - top);
  MidlineRectangle whole = { -left, -top, frame->canvas_width * pixels,
                             frame->canvas_height * pixels };
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_clear_object (&self->texture);
  if (width <= 0 || height <= 0)
    return;
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  if (!midline_diagram_render (diagram, look, cr, &whole, &error))
    g_warning ("A drawing cannot be shown: %s", error->message);
  cairo_destroy (cr);
  self->texture = take_texture (surface);
  self->region = (MidlineRectangle) { left / pixels, top / pixels, width / pixels,
                                      height / pixels };
  self->diagram = diagram;
  self->look = *look;
  g_free (self->chosen);
  self->chosen = g_strdup (look->chosen);
  self->look.chosen = self->chosen;
  self->pixels = pixels;
  self->n_painted++;
}

/**
 * midline_diagram_picture_snapshot:
 * @diagram: the drawing
 * @look: how it is painted
 * @frame: which part of it is seen, and where
 * @scale: device pixels for each pixel
 * @is_rough: whether an older texture of another size will do, as while zooming goes on
 * @snapshot: where it goes
 */
void
midline_diagram_picture_snapshot (MidlineDiagramPicture     *self,
                                  MidlineDiagram            *diagram,
                                  const MidlineDiagramLook  *look,
                                  const MidlineDiagramFrame *frame,
                                  int                        scale,
                                  gboolean                   is_rough,
                                  GtkSnapshot               *snapshot)
{
  MidlineRectangle seen = get_seen (frame, 0);
  double pixels = midline_diagram_frame_get_scale (frame) * scale;
  MidlineRectangle place;

  if (!has_look (self, diagram, look)
      || (!is_rough && fabs (self->pixels - pixels) > 1e-9)
      || (!is_rough && !covers (&self->region, &seen)))
    paint (self, diagram, look, frame, pixels);
  if (self->texture == NULL)
    return;
  place = midline_diagram_frame_place (frame, &self->region);
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT ((float) place.x, (float) place.y,
                                                    (float) place.width, (float) place.height));
}
