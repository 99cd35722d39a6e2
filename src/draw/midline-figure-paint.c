/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The few shapes that everything in a figure is made of. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

/* Corners of the round end of a cylinder. */
#define N_ROUND 28

/* Makes a colour the source. */
void
midline_figure_set_colour (const MidlineFigurePainter *painter,
                           MidlineFigureColour         colour)
{
  const MidlineColour *c = &painter->palette->colours[colour];

  if (c->alpha < 1)
    cairo_set_source_rgba (painter->cr, c->red, c->green, c->blue, c->alpha);
  else
    cairo_set_source_rgb (painter->cr, c->red, c->green, c->blue);
}

/* Fills the path and forgets it. */
void
midline_figure_fill (const MidlineFigurePainter *painter,
                     MidlineFigureColour         colour)
{
  midline_figure_set_colour (painter, colour);
  cairo_fill (painter->cr);
}

/* Draws the path as a face of a thing: filled, with a thin line. */
static void
paint_face (const MidlineFigurePainter *painter,
            MidlineFigureColour         fill,
            MidlineFigureColour         line)
{
  midline_figure_set_colour (painter, fill);
  cairo_fill_preserve (painter->cr);
  midline_figure_set_colour (painter, line);
  cairo_set_line_width (painter->cr, painter->line * MIDLINE_FIGURE_PROP_LINE_SHARE);
  cairo_set_line_join (painter->cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (painter->cr);
}

/* Draws a flat shape in the world. */
void
midline_figure_paint_polygon (const MidlineFigurePainter *painter,
                              const MidlineVector        *corners,
                              guint                       n_corners,
                              MidlineFigureColour         fill,
                              MidlineFigureColour         line)
{
  for (guint i = 0; i < n_corners; i++)
    {
      MidlinePoint point = midline_figure_camera_get_point (painter->camera, corners[i]);

      cairo_line_to (painter->cr, point.x, point.y);
    }
  cairo_close_path (painter->cr);
  paint_face (painter, fill, line);
}

#define MAX_ROD 16

/* Draws a round rod, or a band of that width, through some places, with a line around it. */
void
midline_figure_paint_rod (const MidlineFigurePainter *painter,
                          const MidlineVector        *places,
                          guint                       n_places,
                          double                      radius,
                          MidlineFigureColour         fill,
                          MidlineFigureColour         line)
{
  MidlineDisc discs[MAX_ROD];
  double grow = painter->line * MIDLINE_FIGURE_PROP_LINE_SHARE;

  n_places = MIN (n_places, MAX_ROD);
  for (guint i = 0; i < n_places; i++)
    discs[i] = midline_figure_camera_get_disc (painter->camera, places[i], radius);
  midline_hull_trace_rows (painter->cr, discs, n_places, 1, grow);
  midline_figure_fill (painter, line);
  midline_hull_trace_rows (painter->cr, discs, n_places, 1, 0);
  midline_figure_fill (painter, fill);
}

/* The corners of a face, as bits: 1 for the larger x, 2 for y, 4 for z. */
static const struct {
  guint8 corners[4];
  MidlineVector normal;
} faces[] = {
  { { 0, 2, 6, 4 }, { -1, 0, 0 } }, { { 1, 3, 7, 5 }, { 1, 0, 0 } },
  { { 0, 2, 3, 1 }, { 0, 0, -1 } }, { { 4, 6, 7, 5 }, { 0, 0, 1 } },
  { { 2, 3, 7, 6 }, { 0, 1, 0 } },
};

/* Draws the faces of an upright box that can be seen; those across x are in the shade. */
void
midline_figure_paint_box (const MidlineFigurePainter *painter,
                          const MidlinePoseBox       *box,
                          MidlineFigureColour         face,
                          MidlineFigureColour         side,
                          MidlineFigureColour         line)
{
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    {
      MidlineVector corners[4];

      if (midline_figure_camera_get_depth (painter->camera, faces[i].normal) <= 0.001)
        continue;
      for (guint c = 0; c < 4; c++)
        {
          guint bits = faces[i].corners[c];

          corners[c] = (MidlineVector) { bits & 1 ? box->x1 : box->x0, bits & 2 ? box->y1 : box->y0,
                                         bits & 4 ? box->z1 : box->z0 };
        }
      midline_figure_paint_polygon (painter, corners, 4, i < 2 ? side : face, line);
    }
}

static void
trace_round (const MidlineFigurePainter *painter,
             MidlineVector               middle,
             MidlineVector               u,
             MidlineVector               v,
             double                      radius)
{
  for (guint i = 0; i < N_ROUND; i++)
    {
      double angle = 2 * G_PI * i / N_ROUND;
      MidlineVector place = midline_vector_add (
          middle, midline_vector_add (midline_vector_scale (u, radius * cos (angle)),
                                      midline_vector_scale (v, radius * sin (angle))));
      MidlinePoint point = midline_figure_camera_get_point (painter->camera, place);

      cairo_line_to (painter->cr, point.x, point.y);
    }
  cairo_close_path (painter->cr);
}

/* The outline of both ends: each corner is that of the end which lies farther out there. */
static void
trace_barrel (const MidlineFigurePainter *painter,
              MidlineVector               ends[2],
              MidlineVector               u,
              MidlineVector               v,
              double                      radius)
{
  MidlineVector along = midline_vector_subtract (ends[1], ends[0]);

  for (guint i = 0; i < N_ROUND; i++)
    {
      double angle = 2 * G_PI * i / N_ROUND;
      MidlineVector out = midline_vector_add (midline_vector_scale (u, cos (angle)),
                                              midline_vector_scale (v, sin (angle)));
      MidlineVector tangent = midline_vector_add (midline_vector_scale (u, -sin (angle)),
                                                  midline_vector_scale (v, cos (angle)));
      /* Which side of the tangent, seen from the camera, the way along the axis goes. */
      MidlineVector normal = midline_vector_cross (tangent, painter->camera->toward);
      double sign = midline_vector_dot (normal, out) >= 0 ? 1 : -1;
      gboolean is_far_end = sign * midline_vector_dot (normal, along) > 0;
      MidlinePoint point = midline_figure_camera_get_point (
          painter->camera,
          midline_vector_add (ends[is_far_end ? 1 : 0], midline_vector_scale (out, radius)));

      cairo_line_to (painter->cr, point.x, point.y);
    }
  cairo_close_path (painter->cr);
}

/* Draws a roll: its side, the end that can be seen and, where @core is above 0, the hole in it. */
void
midline_figure_paint_cylinder (const MidlineFigurePainter *painter,
                               MidlineVector               middle,
                               MidlineVector               axis,
                               double                      radius,
                               double                      length,
                               double                      core,
                               MidlineFigureColour         side,
                               MidlineFigureColour         face,
                               MidlineFigureColour         line)
{
  MidlineVector along = midline_vector_unit (axis, midline_vector (0, 0, 1));
  MidlineVector up = fabs (along.y) > 0.8 ? (MidlineVector) { 1, 0, 0 }
                                          : (MidlineVector) { 0, 1, 0 };
  MidlineVector u = midline_vector_unit (midline_vector_cross (along, up), along);
  MidlineVector v = midline_vector_cross (along, u);
  MidlineVector half = midline_vector_scale (along, length / 2);
  MidlineVector ends[2] = { midline_vector_subtract (middle, half),
                            midline_vector_add (middle, half) };
  gboolean is_near_end = midline_figure_camera_get_depth (painter->camera, along) > 0;

  trace_barrel (painter, ends, u, v, radius);
  paint_face (painter, side, line);
  trace_round (painter, ends[is_near_end ? 1 : 0], u, v, radius);
  paint_face (painter, face, line);
  if (core > 0)
    {
      trace_round (painter, ends[is_near_end ? 1 : 0], u, v, core);
      paint_face (painter, side, line);
    }
}
