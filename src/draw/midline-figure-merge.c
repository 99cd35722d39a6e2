/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces that overlap, as one outline. A screen fills them as fast as they are; a file holds every
 * corner, and only a single outline can be filled and lined at once. */
#include "midline-figure-outline.h"

#define MAX_CORNERS 512

/* How far a corner of a piece may lie outside of what is found, units of the picture. */
#define TOLERANCE 0.05

/* For what meets in one point. */
#define NEARLY 1e-9

/* The pieces of a path. All run the same way round, with their inside at a positive cross(). */
typedef struct {
  MidlinePoint corners[MAX_CORNERS];
  guint next[MAX_CORNERS];   /* the corner behind it in its piece */
  guint piece[MAX_CORNERS];  /* which one that is */
  guint n_corners;
  guint n_pieces;
} Pieces;

static MidlinePoint
get_way (MidlinePoint from,
         MidlinePoint to)
{
  return (MidlinePoint) { to.x - from.x, to.y - from.y };
}

static double
cross (MidlinePoint a,
       MidlinePoint b)
{
  return a.x * b.y - a.y * b.x;
}

/* Returns: %FALSE where there are too many corners */
static gboolean
read_pieces (Pieces  *self,
             cairo_t *cr)
{
  cairo_path_t *path = cairo_copy_path_flat (cr);
  guint first = 0;

  self->n_corners = 0;
  self->n_pieces = 0;
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];

      if (data->header.type == CAIRO_PATH_CLOSE_PATH)
        {
          self->next[self->n_corners - 1] = first;
          first = self->n_corners;
          self->n_pieces++;
          continue;
        }
      /* Behind a closed piece stands a pen that draws nothing. */
      if (data->header.type == CAIRO_PATH_MOVE_TO)
        self->n_corners = first;
      if (self->n_corners == MAX_CORNERS)
        break;
      self->corners[self->n_corners] = (MidlinePoint) { data[1].point.x, data[1].point.y };
      self->piece[self->n_corners] = self->n_pieces;
      self->next[self->n_corners] = self->n_corners + 1;
      self->n_corners++;
    }
  cairo_path_destroy (path);
  if (self->n_corners == MAX_CORNERS)
    return FALSE;
  self->n_corners = first;
  return first > 0;
}

/* Where a way along a side of one piece first enters another. Returns: whether it does */
static gboolean
find_entry (const Pieces *self,
            guint         piece,
            MidlinePoint  from,
            MidlinePoint  to,
            guint        *corner,
            MidlinePoint *at)
{
  MidlinePoint way = get_way (from, to);
  double nearest = 1 + NEARLY;

  for (guint i = 0; i < self->n_corners; i++)
    {
      MidlinePoint start = self->corners[i];
      MidlinePoint side = get_way (start, self->corners[self->next[i]]);
      MidlinePoint offset = get_way (from, start);
      double turn = cross (side, way);
      double share, along;

      if (self->piece[i] == piece || turn <= 0)
        continue;
      share = cross (side, offset) / turn;
      along = cross (way, offset) / turn;
      if (share < -NEARLY || share >= nearest || along < -NEARLY || along > 1 + NEARLY)
        continue;
      nearest = share;
      *corner = i;
    }
  *at = (MidlinePoint) { from.x + nearest * way.x, from.y + nearest * way.y };
  return nearest <= 1;
}

static guint
find_leftmost (const Pieces *self)
{
  guint leftmost = 0;

  for (guint i = 1; i < self->n_corners; i++)
    if (self->corners[i].x < self->corners[leftmost].x)
      leftmost = i;
  return leftmost;
}

/* Walks around all pieces, from each to the next where their sides cross. Returns: whether the way
 * ends where it began */
static gboolean
walk_around (const Pieces   *self,
             MidlineOutline *outline)
{
  guint start = find_leftmost (self);
  guint corner = start;
  MidlinePoint from = self->corners[start];

  outline->n_points = 0;
  while (outline->n_points < MIDLINE_OUTLINE_MAX_POINTS)
    {
      guint next = self->next[corner];
      guint entered = corner;
      MidlinePoint at;

      if (find_entry (self, self->piece[corner], from, self->corners[next], &entered, &at))
        {
          corner = entered;
          from = at;
        }
      else
        {
          corner = next;
          from = self->corners[next];
        }
      midline_outline_add (outline, from.x, from.y);
      if (corner == start && from.x == self->corners[start].x && from.y == self->corners[start].y)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_near_side (MidlinePoint point,
              MidlinePoint from,
              MidlinePoint to)
{
  MidlinePoint way = get_way (from, to);
  MidlinePoint offset = get_way (from, point);
  double length = way.x * way.x + way.y * way.y;
  double share = length > 0 ? (offset.x * way.x + offset.y * way.y) / length : 0;

  share = CLAMP (share, 0, 1);
  offset.x -= share * way.x;
  offset.y -= share * way.y;
  return offset.x * offset.x + offset.y * offset.y <= TOLERANCE * TOLERANCE;
}

static gboolean
is_inside (const MidlineOutline *outline,
           MidlinePoint          point)
{
  MidlinePoint from = outline->points[outline->n_points - 1];
  gboolean inside = FALSE;

  for (guint i = 0; i < outline->n_points; i++)
    {
      MidlinePoint to = outline->points[i];

      if ((from.y > point.y) != (to.y > point.y) &&
          point.x < from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y))
        inside = !inside;
      from = to;
    }
  return inside;
}

/* Whether a point lies in an outline, or so near to it that nobody can tell. */
static gboolean
holds_point (const MidlineOutline *outline,
             MidlinePoint          point)
{
  MidlinePoint from = outline->points[outline->n_points - 1];

  if (is_inside (outline, point))
    return TRUE;
  for (guint i = 0; i < outline->n_points; i++)
    {
      if (is_near_side (point, from, outline->points[i]))
        return TRUE;
      from = outline->points[i];
    }
  return FALSE;
}

/**
 * midline_outline_merge:
 * @self: (out): an outline
 * @cr: a cairo context with closed pieces of straight lines that run the same way round, as those
 *   of midline_hull_trace_rows(); its path is kept
 *
 * Finds the one outline around all pieces of the path, with what they enclose. There is none where
 * they do not hang together.
 *
 * Returns: whether there is one
 */
gboolean
midline_outline_merge (MidlineOutline *self,
                       cairo_t        *cr)
{
  Pieces pieces;

  if (!read_pieces (&pieces, cr) || !walk_around (&pieces, self))
    return FALSE;
  if (pieces.n_pieces == 1)
    return TRUE;
  for (guint i = 0; i < pieces.n_corners; i++)
    if (!holds_point (self, pieces.corners[i]))
      return FALSE;
  return TRUE;
}
