/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Closed shapes with no more corners than can be seen: each corner costs time on the screen, and
 * time and room in a file. */
#include "midline-figure-outline.h"

#include <math.h>

/* How far a corner that is left out may lie beside the line in its place, units of the picture: on
 * paper a fortieth of a millimetre. */
#define TOLERANCE 0.07

/* The directions from a corner in which a line passes near enough to all that it leaves out. */
typedef struct {
  MidlinePoint from;
  MidlinePoint low;    /* directions of length 1; low before high the usual way round */
  MidlinePoint high;
  double reach;        /* to the farthest point left out */
  gboolean is_bound;   /* whether there are such directions already */
} Sleeve;

static double
cross (MidlinePoint a,
       MidlinePoint b)
{
  return a.x * b.y - a.y * b.x;
}

/* Narrows a sleeve to what passes near a point. Returns: whether the point itself lies in it */
static gboolean
narrow (Sleeve       *sleeve,
        MidlinePoint  point,
        double        tolerance)
{
  double x = point.x - sleeve->from.x;
  double y = point.y - sleeve->from.y;
  double distance = sqrt (x * x + y * y);
  MidlinePoint low, high, along;
  double sine, cosine;

  if (distance <= tolerance)
    return TRUE;
  along = (MidlinePoint) { x / distance, y / distance };
  if (sleeve->is_bound && (cross (sleeve->low, along) < 0 || cross (along, sleeve->high) < 0 ||
                           distance < sleeve->reach - tolerance))
    return FALSE;
  sine = tolerance / distance;
  cosine = sqrt (1 - sine * sine);
  low = (MidlinePoint) { along.x * cosine + along.y * sine, along.y * cosine - along.x * sine };
  high = (MidlinePoint) { along.x * cosine - along.y * sine, along.y * cosine + along.x * sine };
  if (!sleeve->is_bound || cross (sleeve->low, low) > 0)
    sleeve->low = low;
  if (!sleeve->is_bound || cross (high, sleeve->high) > 0)
    sleeve->high = high;
  sleeve->reach = MAX (sleeve->reach, distance);
  sleeve->is_bound = TRUE;
  return TRUE;
}

/**
 * midline_outline_simplify:
 * @points: (inout): the corners of a closed shape
 * @n_points: how many
 * @tolerance: how far a corner that goes may lie beside the line in its place
 *
 * Leaves out corners that are hardly ones. Those which stay keep their places.
 *
 * Returns: how many are left, at the start of @points
 */
guint
midline_outline_simplify (MidlinePoint *points,
                          guint         n_points,
                          double        tolerance)
{
  Sleeve sleeve;
  guint n_kept = 1;

  if (n_points < 4)
    return n_points;
  sleeve = (Sleeve) { .from = points[0] };
  for (guint i = 1; i <= n_points; i++)
    {
      MidlinePoint point = points[i % n_points];

      if (narrow (&sleeve, point, tolerance))
        continue;
      /* The one before ends the line; n_kept is at most i - 1. */
      sleeve = (Sleeve) { .from = points[i - 1] };
      points[n_kept++] = sleeve.from;
      narrow (&sleeve, point, tolerance);
    }
  return n_kept;
}

/**
 * midline_outline_add:
 * @self: a shape
 * @x: of a corner, units of the picture
 * @y: of the corner
 *
 * Adds a corner; one too many is left out.
 */
void
midline_outline_add (MidlineOutline *self,
                     double          x,
                     double          y)
{
  if (self->n_points < MIDLINE_OUTLINE_MAX_POINTS)
    self->points[self->n_points++] = (MidlinePoint) { x, y };
}

/**
 * midline_outline_trace:
 * @self: a shape; empty afterwards
 * @cr: a cairo context
 *
 * Adds the shape to the path, as a closed piece without needless corners.
 */
void
midline_outline_trace (MidlineOutline *self,
                       cairo_t        *cr)
{
  guint n = midline_outline_simplify (self->points, self->n_points, TOLERANCE);

  if (n > 0)
    cairo_move_to (cr, self->points[0].x, self->points[0].y);
  for (guint i = 1; i < n; i++)
    cairo_line_to (cr, self->points[i].x, self->points[i].y);
  if (n > 0)
    cairo_close_path (cr);
  self->n_points = 0;
}
