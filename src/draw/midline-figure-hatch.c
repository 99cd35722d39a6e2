/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Slanted lines across a shape. They are cut where the outline crosses them, not by a clip, which
 * takes long to draw and stands in a file as a second copy of the outline. */
#include "midline-figure-private.h"

#include <math.h>

/* On paper the working leg is hatched: a line every so many cm. */
#define HATCH_EVERY 2.6
#define HATCH_WIDTH 0.42

/* In a small picture the hatch keeps this far apart, in widths of the thinnest line. */
#define HATCH_LEAST_EVERY 3.8
#define HATCH_LEAST_WIDTH 0.45

/* More than a shape has; those beyond are left out. */
#define MAX_CROSSINGS 512

/* Where the outline crosses a line. */
typedef struct {
  int line;       /* counted from the one through the origin of the world */
  int turn;       /* 1 or -1: which way the outline goes there */
  double height;  /* in the picture */
} Crossing;

typedef struct {
  const MidlineFigureCamera *camera;
  double every;   /* between two lines, across the picture */
  Crossing crossings[MAX_CROSSINGS];
  guint n;
} Hatch;

/* Which line a point lies on, with what is between lines: rising ones, falling ones in the
 * mirrored picture. */
static double
get_line (const Hatch  *self,
          MidlinePoint  point)
{
  const MidlineFigureCamera *camera = self->camera;

  return (camera->flip * (point.x - camera->x) + point.y - camera->y) / self->every;
}

/* A line is crossed by a side which begins on it, not by one which ends on it. */
static void
cross_side (Hatch        *self,
            MidlinePoint  from,
            MidlinePoint  to)
{
  double start = get_line (self, from);
  double end = get_line (self, to);
  int turn = end > start ? 1 : -1;

  for (double line = ceil (MIN (start, end)); line < MAX (start, end); line += 1)
    if (self->n < MAX_CROSSINGS)
      self->crossings[self->n++] = (Crossing) {
        (int) line, turn, from.y + (to.y - from.y) * (line - start) / (end - start),
      };
}

static void
cross_path (Hatch   *self,
            cairo_t *cr)
{
  cairo_path_t *path = cairo_copy_path_flat (cr);
  MidlinePoint first = { 0 };
  MidlinePoint last = { 0 };

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];
      gboolean is_close = data->header.type == CAIRO_PATH_CLOSE_PATH;
      MidlinePoint point = is_close ? first : (MidlinePoint) { data[1].point.x, data[1].point.y };

      if (data->header.type == CAIRO_PATH_MOVE_TO)
        first = point;
      else
        cross_side (self, last, point);
      last = point;
    }
  cairo_path_destroy (path);
}

static int
compare_crossings (gconstpointer a,
                   gconstpointer b)
{
  const Crossing *first = a;
  const Crossing *second = b;

  if (first->line != second->line)
    return first->line < second->line ? -1 : 1;
  return first->height < second->height ? -1 : first->height > second->height;
}

/* From where a line enters the shape, however often its pieces overlap, to where it leaves it. */
static void
trace_lines (const Hatch *self,
             cairo_t     *cr)
{
  const MidlineFigureCamera *camera = self->camera;
  const Crossing *entry = self->crossings;
  int winding = 0;

  for (guint i = 0; i < self->n; i++)
    {
      const Crossing *crossing = &self->crossings[i];
      double sum = crossing->line * self->every + camera->y;

      if (winding == 0 || entry->line != crossing->line)
        {
          entry = crossing;
          winding = 0;
        }
      winding += crossing->turn;
      if (winding != 0)
        continue;
      cairo_move_to (cr, camera->x + camera->flip * (sum - entry->height), entry->height);
      cairo_line_to (cr, camera->x + camera->flip * (sum - crossing->height), crossing->height);
    }
}

/* Draws lines across the path, @sparseness times as far apart as usual, and forgets it; all hatches
 * of a picture go on from each other. */
void
midline_figure_hatch (const MidlineFigurePainter *painter,
                      MidlineFigureColour         colour,
                      double                      sparseness)
{
  const MidlineFigureCamera *camera = painter->camera;
  cairo_t *cr = painter->cr;
  Hatch hatch;

  hatch.camera = camera;
  hatch.every = sparseness * MAX (HATCH_EVERY * G_SQRT2 * camera->scale,
                                  HATCH_LEAST_EVERY * painter->least);
  hatch.n = 0;
  cross_path (&hatch, cr);
  qsort (hatch.crossings, hatch.n, sizeof *hatch.crossings, compare_crossings);
  cairo_new_path (cr);
  trace_lines (&hatch, cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_width (cr, MAX (HATCH_WIDTH * camera->scale, HATCH_LEAST_WIDTH * painter->least));
  midline_figure_set_colour (painter, colour);
  cairo_stroke (cr);
}
