/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Small things that lie among the limbs: bands, straps, weights, a ball, a stick. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

#define CUFF_HALF_LENGTH 3.2
#define CUFF_RADIUS 4.7

#define LOOP_HALF_WIDTH 1.25
#define LOOP_STEPS 8

static MidlineVector
get_target (const MidlineFigurePainter *painter,
            const MidlinePoseTarget    *target)
{
  return midline_skeleton_get_target (painter->skeleton, target);
}

/* Returns: the middle of a thing that is at one place or between two */
MidlineVector
midline_figure_get_prop_place (const MidlineFigurePainter *painter,
                               const MidlinePoseProp      *prop)
{
  MidlineVector place = get_target (painter, &prop->points[0]);

  if (prop->n_points > 1)
    place = midline_vector_mix (place, get_target (painter, &prop->points[1]), 0.5);
  return midline_vector_add (place, prop->shift);
}

static void
paint_through (const MidlineFigurePainter *painter,
               const MidlinePoseProp      *prop,
               double                      usual_width,
               MidlineFigureColour         fill,
               MidlineFigureColour         line)
{
  MidlineVector places[MIDLINE_POSE_PROP_MAX_POINTS];

  for (guint i = 0; i < prop->n_points; i++)
    places[i] = get_target (painter, &prop->points[i]);
  midline_figure_paint_rod (painter, places, prop->n_points,
                            (prop->width > 0 ? prop->width : usual_width) / 2, fill, line);
}

static void
paint_ball (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  MidlineVector place = midline_figure_get_prop_place (painter, prop);

  midline_figure_paint_rod (painter, &place, 1, prop->radius,
                            prop->has_accent ? MIDLINE_FIGURE_BAND : MIDLINE_FIGURE_PROP,
                            prop->has_accent ? MIDLINE_FIGURE_BAND_LINE : MIDLINE_FIGURE_PROP_LINE);
}

static void
paint_cuff (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  const MidlineBodyPlace *shin = &painter->skeleton->places[prop->points[0].part];
  MidlineVector place = get_target (painter, &prop->points[0]);
  MidlineVector up = midline_vector_scale (shin->axes.y, CUFF_HALF_LENGTH);

  midline_figure_paint_cylinder (painter, place, up, CUFF_RADIUS, 2 * CUFF_HALF_LENGTH, 0,
                                 MIDLINE_FIGURE_BAND, MIDLINE_FIGURE_BAND,
                                 MIDLINE_FIGURE_BAND_LINE);
}

static void
paint_dumbbell (const MidlineFigurePainter *painter,
                const MidlinePoseProp      *prop)
{
  const MidlineFrame3 *axes = &painter->skeleton->places[prop->points[0].part].axes;
  MidlineVector middle = get_target (painter, &prop->points[0]);
  double size = prop->size > 0 ? prop->size : 1;
  MidlineVector axis = midline_vector_unit (midline_vector_add (
      midline_vector_scale (axes->x, prop->axis.x),
      midline_vector_add (midline_vector_scale (axes->y, prop->axis.y),
                          midline_vector_scale (axes->z, prop->axis.z))), midline_vector (0, 0, 1));
  MidlineVector half = midline_vector_scale (axis, 8 * size);
  MidlineVector ends[2] = { midline_vector_subtract (middle, half),
                            midline_vector_add (middle, half) };
  gboolean is_second_near = midline_figure_camera_get_depth (painter->camera, axis) > 0;

  midline_figure_paint_rod (painter, ends, 2, 1.2 * size, MIDLINE_FIGURE_PROP,
                            MIDLINE_FIGURE_PROP_LINE);
  for (guint i = 0; i < 2; i++)
    midline_figure_paint_cylinder (painter, ends[is_second_near ? i : 1 - i], axis, 4.6 * size,
                                   5 * size, 0, MIDLINE_FIGURE_PROP_DARK, MIDLINE_FIGURE_PROP_SIDE,
                                   MIDLINE_FIGURE_TRUNK_LINE);
}

/* A small rucksack with a pocket. */
static void
paint_pack (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  MidlineVector middle = get_target (painter, &prop->points[0]);
  MidlineDisc discs[4];
  double grow = painter->line * MIDLINE_FIGURE_PROP_LINE_SHARE;
  double scale = painter->camera->scale;

  for (guint i = 0; i < 4; i++)
    {
      MidlineVector place = { middle.x + (i % 2 == 0 ? -3.2 : 3.2), middle.y + (i < 2 ? -5 : 6.5),
                              middle.z };

      discs[i] = midline_figure_camera_get_disc (painter->camera, place, i < 2 ? 3.4 : 4.4);
    }
  midline_hull_trace_convex (painter->cr, discs, 4, grow);
  midline_figure_fill (painter, MIDLINE_FIGURE_PROP_LINE);
  midline_hull_trace_convex (painter->cr, discs, 4, 0);
  midline_figure_fill (painter, MIDLINE_FIGURE_PROP_SIDE);
  cairo_set_line_width (painter->cr, grow);
  cairo_set_line_cap (painter->cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (painter->cr, discs[0].x - scale, discs[0].y - 4.4 * scale);
  cairo_line_to (painter->cr, discs[1].x + scale, discs[1].y - 4.4 * scale);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_PROP_LINE);
  cairo_stroke (painter->cr);
}

/* Draws a thing that is not behind everything; loops are drawn by their halves. */
void
midline_figure_paint_thing (const MidlineFigurePainter *painter,
                            const MidlinePoseProp      *prop)
{
  switch ((int) prop->kind)
    {
    case MIDLINE_PROP_BAND:
      paint_through (painter, prop, 2.4, MIDLINE_FIGURE_BAND, MIDLINE_FIGURE_BAND_LINE);
      break;
    case MIDLINE_PROP_STRAP:
      paint_through (painter, prop, 2.0, MIDLINE_FIGURE_BAND, MIDLINE_FIGURE_BAND_LINE);
      break;
    case MIDLINE_PROP_STICK:
      paint_through (painter, prop, 2.6, MIDLINE_FIGURE_PROP_SIDE, MIDLINE_FIGURE_PROP_LINE);
      break;
    case MIDLINE_PROP_BALL:
      paint_ball (painter, prop);
      break;
    case MIDLINE_PROP_CUFF:
      paint_cuff (painter, prop);
      break;
    case MIDLINE_PROP_DUMBBELL:
      paint_dumbbell (painter, prop);
      break;
    case MIDLINE_PROP_PACK:
      paint_pack (painter, prop);
      break;
    default:
      break;
    }
}

/* Draws the half of a loop band around two limbs that lies before or behind them. */
void
midline_figure_paint_loop (const MidlineFigurePainter *painter,
                           const MidlinePoseProp      *prop,
                           gboolean                    is_front)
{
  const MidlineBodyPlace *limb = &painter->skeleton->places[prop->points[0].part];
  MidlineVector ends[2] = { get_target (painter, &prop->points[0]),
                            get_target (painter, &prop->points[1]) };
  MidlineVector across = midline_vector_unit (midline_vector_subtract (ends[1], ends[0]),
                                              limb->axes.z);
  MidlineVector out = midline_vector_unit (midline_vector_cross (limb->axes.y, across),
                                           limb->axes.x);
  MidlineVector places[2 * LOOP_STEPS];
  guint n = 0;

  if ((midline_figure_camera_get_depth (painter->camera, out) > 0) != is_front)
    out = midline_vector_scale (out, -1);
  for (guint end = 0; end < 2; end++)
    for (guint i = 0; i < LOOP_STEPS; i++)
      {
        /* A quarter turn about each limb, from its outer edge to its face and on to the other. */
        double angle = G_PI / 2 * (end + (double) i / (LOOP_STEPS - 1));

        places[n++] = midline_vector_add (
            ends[end],
            midline_vector_add (midline_vector_scale (across, -prop->radius * cos (angle)),
                                midline_vector_scale (out, prop->radius * sin (angle))));
      }
  midline_figure_paint_rod (painter, places, n, LOOP_HALF_WIDTH, MIDLINE_FIGURE_BAND,
                            MIDLINE_FIGURE_BAND_LINE);
}
