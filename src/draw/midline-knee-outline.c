/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines read off the drawing itself, so that a ghost, a shade and the contact of two cartilages
 * stay true to it when the drawing is improved. Read once, when a drawing is loaded. */
#include "midline-knee-outline.h"

#include <gio/gio.h>
#include <math.h>

/* Pixels per canvas unit in which lines are read. */
#define READ_SCALE 2

/**
 * midline_knee_outline_read_point:
 * @diagram: a drawing
 * @layer: an anchor or a pivot
 * @point: (out): its place, canvas units
 * @error: return location for a %G_IO_ERROR_INVALID_DATA, for a drawing without it
 *
 * Returns: whether the drawing has the point
 */
gboolean
midline_knee_outline_read_point (MidlineDiagram *diagram,
                                 const char     *layer,
                                 MidlinePoint   *point,
                                 GError        **error)
{
  if (midline_diagram_get_point (diagram, layer, point))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "No “%s” in the drawing", layer);
  return FALSE;
}

/* Draws layers alone; the caller reads the alpha of the pixels. */
static cairo_surface_t *
render_mask (MidlineDiagram     *diagram,
             const char * const *layers,
             GError            **error)
{
  static const MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  MidlineRectangle frame = { 0 };
  cairo_surface_t *mask;
  cairo_t *cr;
  gboolean is_drawn = TRUE;

  midline_diagram_get_size (diagram, &frame.width, &frame.height);
  mask = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) frame.width * READ_SCALE,
                                     (int) frame.height * READ_SCALE);
  cr = cairo_create (mask);
  cairo_scale (cr, READ_SCALE, READ_SCALE);
  for (; *layers != NULL && is_drawn; layers++)
    is_drawn = midline_diagram_render_layer (diagram, &look, *layers, cr, &frame, error);
  cairo_destroy (cr);
  cairo_surface_flush (mask);
  if (!is_drawn)
    g_clear_pointer (&mask, cairo_surface_destroy);
  return mask;
}

static gboolean
is_inside (cairo_surface_t *mask,
           double           x,
           double           y)
{
  int column = (int) floor (x * READ_SCALE);
  int row = (int) floor (y * READ_SCALE);
  const guchar *data = cairo_image_surface_get_data (mask);
  const guint32 *pixels;

  if (column < 0 || row < 0 || column >= cairo_image_surface_get_width (mask) ||
      row >= cairo_image_surface_get_height (mask))
    return FALSE;
  pixels = (const guint32 *) (gconstpointer)
    (data + (gsize) row * (gsize) cairo_image_surface_get_stride (mask));
  return pixels[column] >> 24 >= 0x80;
}

/* How far from the centre the shape reaches in one direction, seen from outside. */
static double
get_reach (cairo_surface_t    *mask,
           const MidlinePoint *centre,
           double              angle)
{
  double reach = cairo_image_surface_get_width (mask) / (double) READ_SCALE;

  while (reach > 0 &&
         !is_inside (mask, centre->x + reach * cos (angle), centre->y + reach * sin (angle)))
    reach -= 0.25;
  return MAX (0, reach);
}

/**
 * midline_knee_outline_init:
 * @self: (out): the line
 * @diagram: a drawing
 * @first_layer: a layer
 * @second_layer: (nullable): another that belongs to it
 * @centre: a point from which the whole edge is seen
 * @error: return location for an error of the drawing
 *
 * Reads the line round one or two layers.
 *
 * Returns: whether the layers could be drawn
 */
gboolean
midline_knee_outline_init (MidlineKneeOutline *self,
                           MidlineDiagram     *diagram,
                           const char         *first_layer,
                           const char         *second_layer,
                           const MidlinePoint *centre,
                           GError            **error)
{
  const char *layers[] = { first_layer, second_layer, NULL };
  cairo_surface_t *mask = render_mask (diagram, layers, error);
  double reach[MIDLINE_KNEE_OUTLINE_POINTS];

  if (mask == NULL)
    return FALSE;

  self->centre = *centre;
  for (guint i = 0; i < MIDLINE_KNEE_OUTLINE_POINTS; i++)
    reach[i] = get_reach (mask, centre, 2 * G_PI * i / MIDLINE_KNEE_OUTLINE_POINTS);
  for (guint i = 0; i < MIDLINE_KNEE_OUTLINE_POINTS; i++)
    {
      double angle = 2 * G_PI * i / MIDLINE_KNEE_OUTLINE_POINTS;

      self->points[i] = (MidlinePoint) { centre->x + reach[i] * cos (angle),
                                         centre->y + reach[i] * sin (angle) };
    }
  cairo_surface_destroy (mask);
  return TRUE;
}

/**
 * midline_knee_outline_trace:
 * @self: a line
 * @cr: a cairo context whose units are those of the canvas
 * @size: 1 for the line itself, less for one inside it
 *
 * Adds the line to the path.
 */
void
midline_knee_outline_trace (const MidlineKneeOutline *self,
                            cairo_t                  *cr,
                            double                    size)
{
  cairo_new_sub_path (cr);
  for (guint i = 0; i < MIDLINE_KNEE_OUTLINE_POINTS; i++)
    cairo_line_to (cr, self->centre.x + (self->points[i].x - self->centre.x) * size,
                   self->centre.y + (self->points[i].y - self->centre.y) * size);
  cairo_close_path (cr);
}

/* Reads the upper or the lower edge of a layer in each column of the canvas. */
static double *
read_edge (MidlineDiagram *diagram,
           const char     *layer,
           gboolean        is_lower,
           guint          *n_columns,
           GError        **error)
{
  const char *layers[] = { layer, NULL };
  cairo_surface_t *mask = render_mask (diagram, layers, error);
  double *edge;
  int n_rows;

  if (mask == NULL)
    return NULL;

  *n_columns = (guint) (cairo_image_surface_get_width (mask) / READ_SCALE);
  n_rows = cairo_image_surface_get_height (mask);
  edge = g_new (double, *n_columns);
  for (guint x = 0; x < *n_columns; x++)
    {
      edge[x] = NAN;
      for (int row = 0; row < n_rows; row++)
        {
          double y = (is_lower ? n_rows - 1 - row : row) / (double) READ_SCALE;

          if (!is_inside (mask, x + 0.5, y))
            continue;
          edge[x] = y;
          break;
        }
    }
  cairo_surface_destroy (mask);
  return edge;
}

/* How deep the kneecap would be in the groove if it only made this movement. */
static double
get_depth (const MidlineKneeEdges *self,
           const cairo_matrix_t   *movement)
{
  double depth = -G_MAXDOUBLE;

  for (guint i = 0; i < self->n_columns; i++)
    {
      double x = i + 0.5;
      double y = self->kneecap[i];
      double left;

      if (isnan (y))
        continue;
      cairo_matrix_transform_point (movement, &x, &y);
      left = floor (x - 0.5);
      if (left < 0 || left + 1 >= self->n_columns)
        continue;
      /* Between two columns, so that the kneecap glides and does not step. */
      x -= 0.5 + left;
      y -= self->groove[(guint) left] * (1 - x) + self->groove[(guint) left + 1] * x;
      if (!isnan (y))
        depth = MAX (depth, y);
    }
  return depth;
}

/**
 * midline_knee_edges_init:
 * @self: (out): the cartilages
 * @diagram: the drawing along the groove
 * @error: return location for an error of the drawing
 *
 * Reads the two edges and the film of fluid between them.
 *
 * Returns: whether the layers could be drawn
 */
gboolean
midline_knee_edges_init (MidlineKneeEdges *self,
                         MidlineDiagram   *diagram,
                         GError          **error)
{
  cairo_matrix_t at_rest;

  *self = (MidlineKneeEdges) { 0 };
  self->groove = read_edge (diagram, "cartilage-trochlea-shape", FALSE, &self->n_columns, error);
  if (self->groove == NULL)
    return FALSE;
  self->kneecap = read_edge (diagram, "cartilage-patella-shape", TRUE, &self->n_columns, error);
  if (self->kneecap == NULL)
    return FALSE;
  cairo_matrix_init_identity (&at_rest);
  self->film = -get_depth (self, &at_rest);
  return TRUE;
}

/**
 * midline_knee_edges_clear:
 * @self: what was read, or zeroes
 *
 * Frees the edges.
 */
void
midline_knee_edges_clear (MidlineKneeEdges *self)
{
  g_clear_pointer (&self->groove, g_free);
  g_clear_pointer (&self->kneecap, g_free);
}

/**
 * midline_knee_edges_get_lift:
 * @self: the cartilages
 * @movement: shift and turn of the kneecap on the canvas
 *
 * Computes how far forward the kneecap must climb so that the film stays between it and the walls
 * of the groove, wherever it shifts or tilts.
 *
 * Returns: canvas units, upward, never below 0
 */
double
midline_knee_edges_get_lift (const MidlineKneeEdges *self,
                             const cairo_matrix_t   *movement)
{
  return MAX (0, get_depth (self, movement) + self->film);
}
