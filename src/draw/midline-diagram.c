/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* One anatomy drawing, read from its SVG and drawn by librsvg. A style sheet that was set on a
 * handle cannot be taken back, so each look has a handle of its own; the last few are kept. */
#include "midline-diagram-private.h"

#include "midline-diagram-resources.h"

#include <math.h>

/* Looks beyond the plain ones that are kept: a theme with and without a choice, and one more. */
#define MAX_KEPT_LOOKS 3

typedef struct {
  char *sheet;        /* (owned) */
  RsvgHandle *handle; /* (owned) */
} Kept;

struct _MidlineDiagram {
  MidlineDiagramKind kind;
  GBytes *svg;              /* (owned) */
  double width;             /* canvas units */
  double height;
  GPtrArray *layers;        /* (owned) (element-type MidlineDiagramLayer) back to front */
  GPtrArray *structure_ids; /* (owned) (element-type utf8) %NULL at the end */

  /* cache */
  RsvgHandle *plain[2];     /* (owned) (nullable) light, nothing chosen; the two states */
  GQueue kept;              /* (element-type Kept) the latest first */
};

static void
kept_free (gpointer data)
{
  Kept *self = data;

  g_free (self->sheet);
  g_object_unref (self->handle);
  g_free (self);
}

static RsvgHandle *
parse (MidlineDiagram  *self,
       const char      *sheet,
       GError         **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (self->svg, &size);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, size, error);

  if (handle != NULL &&
      !rsvg_handle_set_stylesheet (handle, (const guint8 *) sheet, strlen (sheet), error))
    g_clear_object (&handle);

  return handle;
}

/* Returns the handle for a look, (transfer none) (nullable). */
static RsvgHandle *
get_handle (MidlineDiagram            *self,
            const MidlineDiagramLook  *look,
            GError                   **error)
{
  const MidlineDiagramPart *chosen = midline_diagram_parts_lookup (self->kind, look->chosen);
  MidlineDiagramLook actual = *look;
  g_autofree char *sheet = NULL;
  RsvgHandle *handle;
  Kept *kept;

  actual.is_collapsed = midline_diagram_is_second_state (self, look);
  if (chosen == NULL && actual.theme == MIDLINE_DIAGRAM_LIGHT && !actual.is_small &&
      self->plain[actual.is_collapsed] != NULL)
    return self->plain[actual.is_collapsed];

  sheet = midline_diagram_style_build (chosen, &actual);
  for (GList *l = self->kept.head; l != NULL; l = l->next)
    if (g_str_equal (((Kept *) l->data)->sheet, sheet))
      {
        g_queue_unlink (&self->kept, l);
        g_queue_push_head_link (&self->kept, l);
        return ((Kept *) l->data)->handle;
      }

  handle = parse (self, sheet, error);
  if (handle == NULL)
    return NULL;

  kept = g_new0 (Kept, 1);
  kept->sheet = g_steal_pointer (&sheet);
  kept->handle = handle;
  g_queue_push_head (&self->kept, kept);
  if (self->kept.length > MAX_KEPT_LOOKS)
    kept_free (g_queue_pop_tail (&self->kept));

  return handle;
}

/** midline_diagram_is_second_state: whether @look shows the second of two states. */
gboolean
midline_diagram_is_second_state (MidlineDiagram           *self,
                                 const MidlineDiagramLook *look)
{
  return look->is_collapsed && self->kind == MIDLINE_DIAGRAM_CHAIN;
}

/**
 * midline_diagram_get_plain_handle:
 * @self: a drawing
 * @look: only its state is read
 *
 * Returns: (transfer none) (nullable): the handle to measure shapes with, whatever the colours
 */
RsvgHandle *
midline_diagram_get_plain_handle (MidlineDiagram           *self,
                                  const MidlineDiagramLook *look)
{
  MidlineDiagramLook plain = { .is_collapsed = midline_diagram_is_second_state (self, look) };
  g_autofree char *sheet = NULL;

  if (self->plain[plain.is_collapsed] == NULL)
    {
      sheet = midline_diagram_style_build (NULL, &plain);
      self->plain[plain.is_collapsed] = parse (self, sheet, NULL);
    }

  return self->plain[plain.is_collapsed];
}

/** midline_diagram_get_layers: (element-type MidlineDiagramLayer): from back to front. */
GPtrArray *
midline_diagram_get_layers (MidlineDiagram *self)
{
  return self->layers;
}

/* Measures what is painted of a layer, in canvas units of a right leg. */
static gboolean
measure (MidlineDiagram   *self,
         gboolean          is_collapsed,
         const char       *id,
         MidlineRectangle *bounds)
{
  MidlineDiagramLook look = { .is_collapsed = is_collapsed };
  RsvgHandle *handle = midline_diagram_get_plain_handle (self, &look);
  RsvgRectangle viewport = { 0, 0, self->width, self->height };
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
    for (guint j = 0; j < self->layers->len; j++)
      {
        const MidlineDiagramLayer *layer = self->layers->pdata[j];

        if (g_strcmp0 (layer->structure_id, parts[i].structure_id) == 0)
          {
            g_ptr_array_add (self->structure_ids, (gpointer) parts[i].structure_id);
            break;
          }
      }
  g_ptr_array_add (self->structure_ids, NULL);
}

/* Reads sizes, layers and bounds out of the text of the drawing. */
static gboolean
load (MidlineDiagram  *self,
      GError         **error)
{
  MidlineDiagramLook plain = { .theme = MIDLINE_DIAGRAM_LIGHT };
  RsvgRectangle canvas;
  gboolean has_canvas;

  self->layers = midline_diagram_layers_read (self->kind, self->svg, error);
  if (self->layers == NULL)
    return FALSE;

  self->plain[0] = parse (self, "", error);
  if (self->plain[0] == NULL)
    return FALSE;

  rsvg_handle_get_intrinsic_dimensions (self->plain[0], NULL, NULL, NULL, NULL, &has_canvas,
                                        &canvas);
  if (!has_canvas || !(canvas.width > 0) || !(canvas.height > 0))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "The drawing “%s” has no canvas", midline_diagram_kind_get_id (self->kind));
      return FALSE;
    }

  self->width = canvas.width;
  self->height = canvas.height;
  g_assert (!midline_diagram_is_second_state (self, &plain));
  for (guint i = 0; i < self->layers->len; i++)
    {
      MidlineDiagramLayer *layer = self->layers->pdata[i];

      measure (self, layer->is_collapsed, layer->shape_id, &layer->bounds);
    }
  list_structures (self);

  return TRUE;
}

/**
 * midline_diagram_new_from_bytes:
 * @kind: which drawing the text stands for
 * @svg: the text of an SVG file
 * @error: return location; any of #GMarkupError, #RsvgError, or %G_IO_ERROR_INVALID_DATA
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

  g_queue_clear_full (&self->kept, kept_free);
  g_clear_object (&self->plain[0]);
  g_clear_object (&self->plain[1]);
  g_clear_pointer (&self->structure_ids, g_ptr_array_unref);
  g_clear_pointer (&self->layers, g_ptr_array_unref);
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
    *width = self->width;
  if (height != NULL)
    *height = self->height;
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
  g_autofree char *id = NULL;
  MidlineRectangle bounds;
  gboolean is_second;

  g_return_val_if_fail (self != NULL && look != NULL && anchor != NULL, FALSE);

  part = midline_diagram_parts_lookup (self->kind, structure_id);
  if (part == NULL)
    return FALSE;

  is_second = midline_diagram_is_second_state (self, look);
  id = g_strconcat ("#", part->layers[0], is_second ? "-collapsed" : "", "-anchor", NULL);
  if (!measure (self, is_second, id, &bounds))
    return FALSE;

  anchor->x = bounds.x + bounds.width / 2;
  anchor->y = bounds.y + bounds.height / 2;
  if (look->is_left)
    anchor->x = self->width - anchor->x;

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

  g_return_val_if_fail (self != NULL && look != NULL && bounds != NULL, FALSE);

  for (guint i = 0; i < self->layers->len; i++)
    {
      const MidlineDiagramLayer *layer = self->layers->pdata[i];

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

  *bounds = (MidlineRectangle) { look->is_left ? self->width - right : left, top,
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

/* Draws the whole drawing or one layer of it into the canvas, in canvas units. */
static gboolean
draw (MidlineDiagram  *self,
      RsvgHandle      *handle,
      const char      *id,
      cairo_t         *cr,
      GError         **error)
{
  RsvgRectangle viewport = { 0, 0, self->width, self->height };

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
  cairo_rectangle_t extents = { 0, 0, self->width * resolution, self->height * resolution };
  cairo_surface_t *record =
    cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *recorder = cairo_create (record);
  gboolean is_drawn;

  cairo_scale (recorder, resolution, resolution);
  is_drawn = draw (self, handle, id, recorder, error);
  cairo_destroy (recorder);

  cairo_translate (cr, self->width, 0);
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
  RsvgHandle *handle = get_handle (self, look, error);
  double scale = fmin (frame->width / self->width, frame->height / self->height);
  gboolean is_drawn;

  if (handle == NULL)
    return FALSE;

  /* Nothing to draw into, and cairo refuses a scale of 0. */
  if (!(scale > 0))
    return TRUE;

  cairo_save (cr);
  cairo_translate (cr, frame->x + frame->width / 2, frame->y + frame->height / 2);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -self->width / 2, -self->height / 2);
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
