/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The hit test: the silhouettes around a point are drawn into a small surface, the topmost first,
 * and each sample belongs to the first that covers it. */
#include "midline-diagram-private.h"

#include <math.h>

/* Samples for one canvas unit of the exact test; finer than a pixel at every zoom in use. */
#define EXACT_SCALE 8.0
/* Most samples along one edge of the square that is searched for the nearest. */
#define MAX_SAMPLES 65

typedef struct {
  RsvgHandle *handle;       /* (unowned) */
  MidlineRectangle canvas;
  double x;                 /* centre, canvas units of a right leg */
  double y;
  double scale;             /* samples for a unit */
  int n;                    /* samples along an edge, odd: one lies in the centre */
  cairo_surface_t *surface; /* (unowned) A8, one silhouette */
  guint8 *taken;            /* (unowned) n * n: already covered by a layer above */
  const char *nearest;      /* (nullable) */
  double nearest_distance;  /* samples */
} Search;

static gboolean
reaches (const Search              *self,
         const MidlineDiagramLayer *layer)
{
  double reach = self->n / 2.0 / self->scale;
  const MidlineRectangle *b = &layer->bounds;

  return self->x + reach >= b->x && self->x - reach <= b->x + b->width &&
         self->y + reach >= b->y && self->y - reach <= b->y + b->height;
}

static gboolean
paint_silhouette (const Search              *self,
                  const MidlineDiagramLayer *layer)
{
  cairo_t *cr = cairo_create (self->surface);
  RsvgRectangle viewport = { 0, 0, self->canvas.width, self->canvas.height };
  gboolean is_painted;

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_translate (cr, self->n / 2.0, self->n / 2.0);
  cairo_scale (cr, self->scale, self->scale);
  cairo_translate (cr, -self->x, -self->y);
  is_painted = rsvg_handle_render_layer (self->handle, cr, layer->shape_id, &viewport, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (self->surface);

  return is_painted;
}

/* Gives the samples that the silhouette covers, and no layer above it does, to the layer. */
static void
take_samples (Search                    *self,
              const MidlineDiagramLayer *layer,
              double                     limit)
{
  const guint8 *pixels = cairo_image_surface_get_data (self->surface);
  int stride = cairo_image_surface_get_stride (self->surface);
  int middle = self->n / 2;

  for (int row = 0; row < self->n; row++)
    for (int column = 0; column < self->n; column++)
      {
        double distance = hypot (row - middle, column - middle);

        if (pixels[row * stride + column] == 0 || self->taken[row * self->n + column])
          continue;
        self->taken[row * self->n + column] = 1;
        if (layer->structure_id != NULL && distance <= limit && distance < self->nearest_distance)
          {
            self->nearest = layer->structure_id;
            self->nearest_distance = distance;
          }
      }
}

static const char *
search (MidlineDiagram           *diagram,
        const MidlineDiagramLook *look,
        Search                   *self,
        double                    limit)
{
  GPtrArray *layers = midline_diagram_get_layers (diagram);
  gboolean is_second = midline_diagram_is_second_state (diagram, look);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, self->n, self->n);
  g_autofree guint8 *taken = g_new0 (guint8, (gsize) (self->n * self->n));

  self->surface = surface;
  self->taken = taken;
  self->nearest_distance = G_MAXDOUBLE;
  for (guint i = layers->len; i-- > 0 && self->nearest_distance > 0;)
    {
      const MidlineDiagramLayer *layer = layers->pdata[i];

      if (layer->is_collapsed == is_second && reaches (self, layer) &&
          paint_silhouette (self, layer))
        take_samples (self, layer, limit);
    }
  cairo_surface_destroy (surface);

  return self->nearest;
}

/**
 * midline_diagram_find_structure:
 * @self: a drawing
 * @look: side and state
 * @x: canvas units, as the look shows the drawing (mirrored when left)
 * @y: canvas units
 * @tolerance: how far beside a structure still counts, canvas units, 0 or more
 *
 * Finds what lies at a point by the shapes themselves. A structure right at the point wins over
 * one that is only near; what lies in front wins over what it covers. Parts that cannot be chosen
 * cover too, but within @tolerance a structure beside them is found.
 *
 * Returns: (nullable): id of a structure, %NULL when none is there
 */
const char *
midline_diagram_find_structure (MidlineDiagram           *self,
                                const MidlineDiagramLook *look,
                                double                    x,
                                double                    y,
                                double                    tolerance)
{
  Search exact = { .y = y, .scale = EXACT_SCALE, .n = 1 };
  Search wide;
  const char *found;

  g_return_val_if_fail (self != NULL && look != NULL, NULL);

  if (!isfinite (x) || !isfinite (y))
    return NULL;

  exact.handle = midline_diagram_get_plain_handle (self, look, NULL);
  if (exact.handle == NULL)
    return NULL;
  midline_diagram_get_size (self, &exact.canvas.width, &exact.canvas.height);
  exact.x = look->is_left ? exact.canvas.width - x : x;

  wide = exact;
  found = search (self, look, &exact, 1);
  if (found != NULL || !(tolerance > 0))
    return found;

  wide.scale = MIN (EXACT_SCALE, MAX_SAMPLES / 2 / tolerance);
  wide.n = 2 * (int) ceil (tolerance * wide.scale) + 1;

  return search (self, look, &wide, tolerance * wide.scale);
}
