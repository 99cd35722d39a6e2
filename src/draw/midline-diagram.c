/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* One anatomy drawing, read from its SVG: what is in it, and where. */
#include "midline-diagram-private.h"

#include "midline-diagram-resources.h"

#include <math.h>
#include <string.h>

/** midline_diagram_is_second_state: whether @look shows the second of two states. */
gboolean
midline_diagram_is_second_state (MidlineDiagram           *self,
                                 const MidlineDiagramLook *look)
{
  return look->is_collapsed && self->kind == MIDLINE_DIAGRAM_CHAIN;
}

/* Measures what is painted of a layer, in canvas units of a right leg. */
static gboolean
measure (MidlineDiagram   *self,
         gboolean          is_collapsed,
         const char       *id,
         MidlineRectangle *bounds)
{
  MidlineDiagramLook look = { .is_collapsed = is_collapsed };
  RsvgHandle *handle = midline_diagram_get_plain_handle (self, &look, NULL);
  RsvgRectangle viewport = { 0, 0, self->text.width, self->text.height };
  RsvgRectangle ink;

  if (handle == NULL || !rsvg_handle_has_sub (handle, id) ||
      !rsvg_handle_get_geometry_for_layer (handle, id, &viewport, &ink, NULL, NULL))
    return FALSE;

  *bounds = (MidlineRectangle) { ink.x, ink.y, ink.width, ink.height };

  return TRUE;
}

static void
list_structures (MidlineDiagram *self)
{
  guint n_parts;
  const MidlineDiagramPart *parts = midline_diagram_parts_get (self->kind, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    for (guint j = 0; j < self->text.layers->len; j++)
      {
        const MidlineDiagramLayer *layer = self->text.layers->pdata[j];

        if (g_strcmp0 (layer->structure_id, parts[i].structure_id) == 0)
          {
            g_ptr_array_add (self->structure_ids, (gpointer) parts[i].structure_id);
            break;
          }
      }
  g_ptr_array_add (self->structure_ids, NULL);
}

/* Reads sizes, layers and anchors out of the text of the drawing. */
static gboolean
load (MidlineDiagram  *self,
      GError         **error)
{
  if (!midline_diagram_text_read (&self->text, self->kind, self->svg, error))
    return FALSE;

  if (!(self->text.width > 0) || !(self->text.height > 0))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "The drawing “%s” has no canvas", midline_diagram_kind_get_id (self->kind));
      return FALSE;
    }

  list_structures (self);

  return TRUE;
}

/** midline_diagram_get_layers: (element-type MidlineDiagramLayer): from back to front, measured. */
GPtrArray *
midline_diagram_get_layers (MidlineDiagram *self)
{
  for (guint i = 0; i < self->text.layers->len && !self->has_bounds; i++)
    {
      MidlineDiagramLayer *layer = self->text.layers->pdata[i];

      measure (self, layer->is_collapsed, layer->shape_id, &layer->bounds);
    }
  self->has_bounds = TRUE;

  return self->text.layers;
}

/**
 * midline_diagram_new_from_bytes:
 * @kind: which drawing the text stands for
 * @svg: the text of an SVG file
 * @error: return location; any of #GMarkupError, or %G_IO_ERROR_INVALID_DATA
 *
 * Returns: (transfer full) (nullable): the drawing
 */
MidlineDiagram *
midline_diagram_new_from_bytes (MidlineDiagramKind   kind,
                                GBytes              *svg,
                                GError             **error)
{
  g_autoptr (MidlineDiagram) self = g_new0 (MidlineDiagram, 1);

  g_return_val_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS, NULL);

  self->kind = kind;
  self->svg = g_bytes_ref (svg);
  self->structure_ids = g_ptr_array_new ();
  g_queue_init (&self->kept);
  if (!load (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * midline_diagram_new:
 * @kind: which drawing
 * @error: return location; as midline_diagram_new_from_bytes()
 *
 * Loads one of the shipped drawings.
 *
 * Returns: (transfer full) (nullable): the drawing
 */
MidlineDiagram *
midline_diagram_new (MidlineDiagramKind   kind,
                     GError             **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) svg = NULL;

  g_return_val_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS, NULL);

  path = g_strconcat (MIDLINE_DIAGRAM_RESOURCES, midline_diagram_kind_get_id (kind), ".svg", NULL);
  svg = g_resource_lookup_data (midline_diagrams_get_resource (), path,
                                G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return svg == NULL ? NULL : midline_diagram_new_from_bytes (kind, svg, error);
}

/** midline_diagram_free: frees a drawing; %NULL is allowed. */
void
midline_diagram_free (MidlineDiagram *self)
{
  if (self == NULL)
    return;

  midline_diagram_clear_handles (self);
  g_clear_pointer (&self->structure_ids, g_ptr_array_unref);
  midline_diagram_text_clear (&self->text);
  g_clear_pointer (&self->svg, g_bytes_unref);
  g_free (self);
}

/** midline_diagram_get_kind: which drawing it is. */
MidlineDiagramKind
midline_diagram_get_kind (MidlineDiagram *self)
{
  g_return_val_if_fail (self != NULL, MIDLINE_DIAGRAM_KNEE_FRONT);

  return self->kind;
}

/**
 * midline_diagram_get_size:
 * @self: a drawing
 * @width: (out) (optional): canvas units; all places in the drawing are in these
 * @height: (out) (optional): canvas units
 */
void
midline_diagram_get_size (MidlineDiagram *self,
                          double         *width,
                          double         *height)
{
  g_return_if_fail (self != NULL);

  if (width != NULL)
    *width = self->text.width;
  if (height != NULL)
    *height = self->text.height;
}

/**
 * midline_diagram_get_structures:
 * @self: a drawing
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the structures that can be chosen, in
 *   reading order: from the top down
 */
const char * const *
midline_diagram_get_structures (MidlineDiagram *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->structure_ids->pdata;
}

/**
 * midline_diagram_get_anchor:
 * @self: a drawing
 * @look: side and state
 * @structure_id: a structure
 * @anchor: (out): where a leader line to the structure ends, canvas units, on the structure itself
 *
 * Returns: %FALSE when the drawing does not show the structure
 */
gboolean
midline_diagram_get_anchor (MidlineDiagram           *self,
                            const MidlineDiagramLook *look,
                            const char               *structure_id,
                            MidlinePoint             *anchor)
{
  const MidlineDiagramPart *part;
  const MidlinePoint *known;
  g_autofree char *id = NULL;
  gboolean is_second;

  g_return_val_if_fail (self != NULL && look != NULL && anchor != NULL, FALSE);

  part = midline_diagram_parts_lookup (self->kind, structure_id);
  if (part == NULL)
    return FALSE;

  is_second = midline_diagram_is_second_state (self, look);
  id = g_strconcat (part->layers[0], is_second ? "-collapsed" : "", "-anchor", NULL);
  known = g_hash_table_lookup (self->text.anchors, id);
  if (known == NULL)
    return FALSE;

  *anchor = *known;
  if (look->is_left)
    anchor->x = self->text.width - anchor->x;

  return TRUE;
}

/**
 * midline_diagram_get_bounds:
 * @self: a drawing
 * @look: side and state
 * @structure_id: a structure
 * @bounds: (out): the smallest rectangle around its shapes, canvas units; parts of it may lie
 *   behind others
 *
 * Returns: %FALSE when the drawing does not show the structure
 */
gboolean
midline_diagram_get_bounds (MidlineDiagram           *self,
                            const MidlineDiagramLook *look,
                            const char               *structure_id,
                            MidlineRectangle         *bounds)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  GPtrArray *layers;

  g_return_val_if_fail (self != NULL && look != NULL && bounds != NULL, FALSE);

  layers = midline_diagram_get_layers (self);
  for (guint i = 0; i < layers->len; i++)
    {
      const MidlineDiagramLayer *layer = layers->pdata[i];

      if (layer->is_collapsed != midline_diagram_is_second_state (self, look) ||
          layer->structure_id == NULL || g_strcmp0 (layer->structure_id, structure_id) != 0)
        continue;
      left = fmin (left, layer->bounds.x);
      top = fmin (top, layer->bounds.y);
      right = fmax (right, layer->bounds.x + layer->bounds.width);
      bottom = fmax (bottom, layer->bounds.y + layer->bounds.height);
    }

  if (left > right)
    return FALSE;

  *bounds = (MidlineRectangle) { look->is_left ? self->text.width - right : left, top,
                                 right - left, bottom - top };

  return TRUE;
}

/**
 * midline_diagram_get_point:
 * @self: a drawing
 * @layer_id: id of an anchor, a pivot or any other layer, as it stands in the file: “patella-pivot”
 * @point: (out): its centre, canvas units of a right leg
 *
 * Returns: %FALSE when there is no such layer
 */
gboolean
midline_diagram_get_point (MidlineDiagram *self,
                           const char     *layer_id,
                           MidlinePoint   *point)
{
  g_autofree char *id = NULL;
  MidlineRectangle bounds;

  g_return_val_if_fail (self != NULL && layer_id != NULL && point != NULL, FALSE);

  id = g_strconcat ("#", layer_id, NULL);
  if (!measure (self, strstr (layer_id, "-collapsed") != NULL, id, &bounds))
    return FALSE;

  point->x = bounds.x + bounds.width / 2;
  point->y = bounds.y + bounds.height / 2;

  return TRUE;
}
