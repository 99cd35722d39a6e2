/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Outlines of balls. Each is added to the path as a closed piece that runs the same way round, so
 * that pieces which overlap are filled as one shape. */
#include "midline-figure-hull.h"

#include "midline-figure-outline.h"

#include <math.h>
#include <string.h>

/* How far a straight piece may lie inside of the round it stands for, units of the picture. */
#define FLATNESS 0.15

/* A turn in so many steps at most; fewer where a disc is small. */
#define N_DIRECTIONS 96

static const MidlinePoint *
get_directions (void)
{
  static MidlinePoint directions[N_DIRECTIONS];
  static gsize is_filled = 0;

  if (g_once_init_enter (&is_filled))
    {
      for (guint i = 0; i < N_DIRECTIONS; i++)
        directions[i] = (MidlinePoint) { cos (2 * G_PI * i / N_DIRECTIONS),
                                         sin (2 * G_PI * i / N_DIRECTIONS) };
      g_once_init_leave (&is_filled, 1);
    }
  return directions;
}

/* Every how many directions a corner is needed: 96, 48, 32, 24, 16, 12 or 8 a turn. */
static guint
get_stride (double radius)
{
  static const guint strides[] = { 12, 8, 6, 4, 3, 2 };

  for (guint i = 0; i < G_N_ELEMENTS (strides); i++)
    if (radius * (1 - cos (G_PI * strides[i] / N_DIRECTIONS)) <= FLATNESS)
      return strides[i];
  return 1;
}

/* The way from one disc of a side to the next. */
typedef struct {
  MidlinePoint along;  /* length 1 */
  double sine;         /* of the angle between the outline and the way: the discs grow or shrink */
  double cosine;
} Link;

/* Returns: %FALSE where one disc covers the other, so that the outline touches only one */
static gboolean
get_link (const MidlineDisc *from,
          const MidlineDisc *to,
          Link              *link)
{
  double x = to->x - from->x;
  double y = to->y - from->y;
  double length = sqrt (x * x + y * y);
  double growth = from->radius - to->radius;

  if (length <= fabs (growth) * 1.0001 + 1e-9)
    return FALSE;
  link->along = (MidlinePoint) { x / length, y / length };
  link->sine = growth / length;
  link->cosine = sqrt (1 - link->sine * link->sine);
  return TRUE;
}

/* Direction from the centres to where the outline touches both discs. */
static MidlinePoint
get_normal (const Link *link,
            double      side)
{
  return (MidlinePoint) {
    link->along.x * link->sine - side * link->along.y * link->cosine,
    link->along.y * link->sine + side * link->along.x * link->cosine,
  };
}

static void
line_to_edge (MidlineOutline    *outline,
              const MidlineDisc *disc,
              double             grow,
              MidlinePoint       direction)
{
  double radius = MAX (disc->radius + grow, 0);

  midline_outline_add (outline, disc->x + radius * direction.x, disc->y + radius * direction.y);
}

static const MidlineDisc *
find_farthest (const MidlineDisc *discs,
               guint              n_discs,
               MidlinePoint       direction)
{
  const MidlineDisc *farthest = NULL;
  double reach = -G_MAXDOUBLE;

  for (guint i = 0; i < n_discs; i++)
    {
      double r = discs[i].x * direction.x + discs[i].y * direction.y + discs[i].radius;

      if (r > reach)
        {
          farthest = &discs[i];
          reach = r;
        }
    }
  return farthest;
}

/* From one disc of the outline to the next, by way of those that stand out between them. */
static void
line_across (MidlineOutline    *outline,
             const MidlineDisc *discs,
             guint              n_discs,
             double             grow,
             const MidlineDisc *from,
             const MidlineDisc *to,
             guint              depth)
{
  const MidlineDisc *between;
  MidlinePoint normal;
  Link link;

  if (from == to || depth == 0 || !get_link (from, to, &link))
    return;
  normal = get_normal (&link, -1);
  between = find_farthest (discs, n_discs, normal);
  if (between != from && between != to &&
      (between->x - from->x) * normal.x + (between->y - from->y) * normal.y +
              between->radius - from->radius > 1e-6)
    {
      line_across (outline, discs, n_discs, grow, from, between, depth - 1);
      line_across (outline, discs, n_discs, grow, between, to, depth - 1);
      return;
    }
  line_to_edge (outline, from, grow, normal);
  line_to_edge (outline, to, grow, normal);
}

/**
 * midline_hull_trace_convex:
 * @cr: a cairo context
 * @discs: the discs
 * @n_discs: how many, at least one
 * @grow: what their radii are longer by, for a rim around the shape; shorter when negative
 *
 * Adds the smallest convex outline around the discs to the path: in each direction the outline
 * is that of the disc which reaches farthest.
 */
void
midline_hull_trace_convex (cairo_t           *cr,
                           const MidlineDisc *discs,
                           guint              n_discs,
                           double             grow)
{
  const MidlinePoint *directions = get_directions ();
  const MidlineDisc *last = NULL;
  MidlineOutline outline;
  double largest = 0;
  guint stride;

  for (guint i = 0; i < n_discs; i++)
    largest = MAX (largest, discs[i].radius);
  stride = get_stride (largest + grow);

  outline.n_points = 0;
  for (guint d = 0; d <= N_DIRECTIONS; d += stride)
    {
      MidlinePoint direction = directions[d % N_DIRECTIONS];
      const MidlineDisc *farthest = find_farthest (discs, n_discs, direction);

      if (last != NULL)
        line_across (&outline, discs, n_discs, grow, last, farthest, n_discs);
      line_to_edge (&outline, farthest, grow, direction);
      last = farthest;
    }
  midline_outline_trace (&outline, cr);
}

/* Above it one disc nearly covers the other, and the side of a limb is hard to tell. */
#define MAX_SINE 0.87

#define MAX_ROWS 40
#define MANY_ROWS 9

/* One side of a limb: the discs that its outline touches. */
typedef struct {
  const MidlineDisc *discs[MAX_ROWS];
  Link links[MAX_ROWS];
  double side;         /* -1 on the left of the way, 1 on its right */
} Side;

static MidlinePoint
get_middle (const MidlineDisc *row,
            guint              row_size)
{
  const MidlineDisc *last = &row[row_size - 1];

  return (MidlinePoint) { (row->x + last->x) / 2, (row->y + last->y) / 2 };
}

/* Fills a side. Returns: how many rows there are until it folds back on itself, seen from its end
 * or in a bend; at least one */
static guint
find_side (Side              *side,
           const MidlineDisc *discs,
           guint              n_rows,
           guint              row_size)
{
  for (guint i = 0; i < n_rows; i++)
    {
      const MidlineDisc *row = &discs[i * row_size];
      guint before = i > 0 ? i - 1 : 0;
      guint after = MIN (i + 1, n_rows - 1);
      MidlinePoint from = get_middle (&discs[before * row_size], row_size);
      MidlinePoint to = get_middle (&discs[after * row_size], row_size);
      MidlinePoint out = { -side->side * (to.y - from.y), side->side * (to.x - from.x) };
      gboolean is_last = row_size > 1 &&
                         (row[1].x - row[0].x) * out.x + (row[1].y - row[0].y) * out.y > 0;

      side->discs[i] = &row[is_last ? row_size - 1 : 0];
    }
  for (guint i = 0; i + 1 < n_rows; i++)
    {
      const Link *last = i > 0 ? &side->links[i - 1] : NULL;
      Link *link = &side->links[i];
      double turn, straight, step;

      if (!get_link (side->discs[i], side->discs[i + 1], link) || fabs (link->sine) > MAX_SINE)
        return i + 1;
      if (last == NULL)
        continue;
      turn = last->along.x * link->along.y - last->along.y * link->along.x;
      straight = last->along.x * link->along.x + last->along.y * link->along.y;
      step = fabs (side->discs[i + 1]->x - side->discs[i]->x) +
             fabs (side->discs[i + 1]->y - side->discs[i]->y);
      if (straight < 0.75 || fabs (turn) * side->discs[i]->radius > 0.7 * step)
        return i + 1;
    }
  return n_rows;
}

/* The round end of a limb, from one direction to another the usual way round. */
static void
trace_cap (MidlineOutline    *outline,
           const MidlineDisc *row,
           guint              row_size,
           double             grow,
           MidlinePoint       from,
           MidlinePoint       to)
{
  const double step = 2 * G_PI * get_stride (row->radius + grow) / N_DIRECTIONS;
  double start = atan2 (from.y, from.x);
  double turn = atan2 (to.y, to.x) - start;
  guint n_steps;

  if (turn < 0)
    turn += 2 * G_PI;
  n_steps = (guint) MAX (1, ceil (turn / step));
  for (guint i = 0; i <= n_steps; i++)
    {
      double angle = start + turn * i / n_steps;
      MidlinePoint out = { cos (angle), sin (angle) };
      const MidlineDisc *disc = row;

      if (row_size > 1 && (row[1].x - row[0].x) * out.x + (row[1].y - row[0].y) * out.y +
                                  row[1].radius - row[0].radius > 0)
        disc = &row[1];
      line_to_edge (outline, disc, grow, out);
    }
}

/* One side of a limb, from its first disc to its last or back; the ends belong to the caps. */
static void
trace_side (MidlineOutline *outline,
            const Side     *side,
            guint           n_rows,
            double          grow,
            gboolean        is_back)
{
  for (guint n = 1; n + 1 < n_rows; n++)
    {
      guint i = is_back ? n_rows - 1 - n : n;
      MidlinePoint before = get_normal (&side->links[i - 1], side->side);
      MidlinePoint after = get_normal (&side->links[i], side->side);
      double reach = MAX (side->discs[i]->radius + grow, 0) / 2;

      midline_outline_add (outline, side->discs[i]->x + reach * (before.x + after.x),
                           side->discs[i]->y + reach * (before.y + after.y));
    }
}

/* Rows whose sides are found, in one piece. */
static void
trace_run (cairo_t           *cr,
           const Side        *left,
           const Side        *right,
           const MidlineDisc *discs,
           guint              n_rows,
           guint              row_size,
           double             grow)
{
  MidlineOutline outline;
  guint last = n_rows - 2;

  outline.n_points = 0;
  trace_side (&outline, left, n_rows, grow, FALSE);
  trace_cap (&outline, &discs[(n_rows - 1) * row_size], row_size, grow,
             get_normal (&left->links[last], -1), get_normal (&right->links[last], 1));
  trace_side (&outline, right, n_rows, grow, TRUE);
  trace_cap (&outline, discs, row_size, grow, get_normal (&right->links[0], 1),
             get_normal (&left->links[0], -1));
  midline_outline_trace (&outline, cr);
}

/* The convex outline of two rows. */
static void
trace_two_rows (cairo_t           *cr,
                const MidlineDisc *row,
                const MidlineDisc *other,
                guint              row_size,
                double             grow)
{
  MidlineDisc discs[4];

  memcpy (discs, row, row_size * sizeof *discs);
  memcpy (discs + row_size, other, row_size * sizeof *discs);
  midline_hull_trace_convex (cr, discs, 2 * row_size, grow);
}

/**
 * midline_hull_trace_rows:
 * @cr: a cairo context
 * @discs: the discs, row after row
 * @n_rows: how many rows, at least one
 * @row_size: one or two discs side by side in each row
 * @grow: what their radii are longer by, for a rim around the shape; shorter when negative
 *
 * Adds the outline of a limb or of the trunk to the path: the convex outlines of each row with the
 * next, in as few pieces as can be told, so that it is quick to fill.
 */
void
midline_hull_trace_rows (cairo_t           *cr,
                         const MidlineDisc *discs,
                         guint              n_rows,
                         guint              row_size,
                         double             grow)
{
  /* Of many rows, which then lie close together, not every one is needed. */
  guint step = MAX (n_rows / MANY_ROWS, 1);
  Side left, right;

  left.side = -1;
  right.side = 1;
  if (n_rows == 1)
    midline_hull_trace_convex (cr, discs, row_size, grow);
  for (guint at = 0; at + 1 < n_rows;)
    {
      const MidlineDisc *first = &discs[at * row_size];
      guint n_left = MIN (n_rows - at, MAX_ROWS);
      guint n = find_side (&left, first, n_left, row_size);

      n = MIN (n, find_side (&right, first, n_left, row_size));
      if (n > step || n == n_left)
        {
          trace_run (cr, &left, &right, first, n, row_size, grow);
        }
      else
        {
          n = MIN (step + 1, n_left);
          trace_two_rows (cr, first, &first[(n - 1) * row_size], row_size, grow);
        }
      at += n - 1;
    }
}
