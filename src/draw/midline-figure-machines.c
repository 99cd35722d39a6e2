/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Exercise bike and leg press, seen from the side. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

#define FACE MIDLINE_FIGURE_PROP
#define SHADE MIDLINE_FIGURE_PROP_SIDE
#define DARK MIDLINE_FIGURE_PROP_DARK
#define LINE MIDLINE_FIGURE_PROP_LINE

/* Of the plate of the leg press, cm. */
#define PLATE_HALF_WIDTH 18.0

static void
paint_rod (const MidlineFigurePainter *painter,
           MidlineVector               from,
           MidlineVector               to,
           double                      radius,
           MidlineFigureColour         fill)
{
  MidlineVector places[2] = { from, to };

  midline_figure_paint_rod (painter, places, 2, radius, fill, LINE);
}

/* The cranks ride with the feet. */
static void
paint_crank (const MidlineFigurePainter *painter,
             MidlineVector               hub,
             MidlineBodySide             side)
{
  double z = side == MIDLINE_BODY_WORKING ? 7 : -7;
  MidlineVector ball = painter->skeleton->places[MIDLINE_BODY_BALL + side].at;
  MidlineVector from = { hub.x, hub.y, z };
  MidlineVector pedal = { ball.x, ball.y - 1.6, z };
  MidlineVector inner = { pedal.x - 4, pedal.y, ball.z };
  MidlineVector outer = { pedal.x + 4, pedal.y, ball.z };

  paint_rod (painter, from, pedal, 1.3, DARK);
  paint_rod (painter, inner, outer, 1.2, DARK);
}

static void
paint_wheel (const MidlineFigurePainter *painter,
             MidlineVector               hub,
             double                      radius)
{
  MidlineVector axis = { 0, 0, 1 };

  midline_figure_paint_cylinder (painter, hub, axis, radius, 5, radius * 0.14, SHADE, FACE, LINE);
}

/* Draws an exercise bike under the person. */
void
midline_figure_paint_bike (const MidlineFigurePainter *painter,
                           const MidlinePoseProp      *prop)
{
  MidlineVector crank = prop->points[0].offset;
  MidlineVector saddle = prop->points[1].offset;
  MidlineVector bar = prop->points[2].offset;
  MidlineVector wheel = { crank.x + 31, 24, 0 };
  MidlineVector grips[] = { { bar.x - 7, bar.y - 7, 0 }, { bar.x - 3, bar.y + 1, 0 },
                            { bar.x + 6, bar.y + 3, 0 } };
  MidlineVector seat[] = { { saddle.x - 11, saddle.y - 1, 0 }, { saddle.x - 4, saddle.y - 1.5, 0 },
                           { saddle.x + 8, saddle.y - 1, 0 } };

  paint_rod (painter, (MidlineVector) { saddle.x - 20, 2, 0 },
             (MidlineVector) { wheel.x + 14, 2, 0 }, 2, SHADE);
  paint_rod (painter, (MidlineVector) { saddle.x - 4, 3, 0 },
             (MidlineVector) { saddle.x, saddle.y - 2, 0 }, 2.2, SHADE);
  paint_crank (painter, crank, MIDLINE_BODY_OTHER);
  paint_rod (painter, (MidlineVector) { saddle.x - 2.5, crank.y - 4, 0 },
             (MidlineVector) { wheel.x, wheel.y + 6, 0 }, 2.2, SHADE);
  paint_wheel (painter, wheel, 21);
  paint_rod (painter, (MidlineVector) { wheel.x + 1, wheel.y - 1, 0 },
             (MidlineVector) { bar.x - 7, bar.y - 6, 0 }, 2.2, SHADE);
  midline_figure_paint_rod (painter, grips, G_N_ELEMENTS (grips), 1.5, DARK, LINE);
  midline_figure_paint_rod (painter, seat, G_N_ELEMENTS (seat), 3, DARK, LINE);
  paint_wheel (painter, crank, 8.5);
  paint_crank (painter, crank, MIDLINE_BODY_WORKING);
}

/* A pad of some thickness from one place to another, as wide as a seat. */
static void
paint_pad (const MidlineFigurePainter *painter,
           MidlineVector               from,
           MidlineVector               to)
{
  paint_rod (painter, from, to, 3.2, SHADE);
}

/* The plate stands under the soles and slides on two bars. */
static void
paint_plate (const MidlineFigurePainter *painter,
             double                      post_x)
{
  const MidlineBodyPlace *foot = &painter->skeleton->places[MIDLINE_BODY_SOLE];
  MidlineVector corners[4];
  MidlineVector middle = midline_vector_add (foot->at, midline_vector_scale (foot->axes.x, 5));

  middle = midline_vector_add (middle, midline_vector_scale (foot->axes.y, -2.4));
  middle.z = 0;
  for (int i = -1; i <= 1; i += 2)
    {
      MidlineVector at = midline_vector_add (middle, midline_vector_scale (foot->axes.x, i * 9.0));

      paint_rod (painter, at, (MidlineVector) { post_x, at.y + 1, 0 }, 1.5, SHADE);
    }
  for (guint i = 0; i < 4; i++)
    {
      corners[i] = midline_vector_add (
          middle, midline_vector_scale (foot->axes.x, i == 0 || i == 3 ? -19 : 19));
      corners[i].z = i < 2 ? -PLATE_HALF_WIDTH : PLATE_HALF_WIDTH;
    }
  midline_figure_paint_polygon (painter, corners, 4, SHADE, LINE);
  paint_rod (painter, corners[2], corners[3], 1.4, FACE);
}

/* Draws a leg press under the person. */
void
midline_figure_paint_press (const MidlineFigurePainter *painter,
                            const MidlinePoseProp      *prop)
{
  MidlineVector seat = prop->points[0].offset;
  double lean = prop->recline * G_PI / 180;
  MidlineVector back = { -sin (lean), cos (lean), 0 };
  MidlineVector low = { seat.x - 7, seat.y - 4, 0 };
  MidlineVector high = midline_vector_add (low, midline_vector_scale (back, 56));
  double post_x = seat.x + 108;

  paint_rod (painter, (MidlineVector) { seat.x - 10, 2, 0 }, (MidlineVector) { post_x + 4, 2, 0 },
             2.2, SHADE);
  paint_rod (painter, (MidlineVector) { post_x, 3, 0 }, (MidlineVector) { post_x, 104, 0 }, 2.6,
             SHADE);
  paint_rod (painter, (MidlineVector) { seat.x + 4, 3, 0 },
             (MidlineVector) { seat.x + 4, seat.y - 6, 0 }, 2.4, SHADE);
  paint_pad (painter, low, high);
  paint_pad (painter, (MidlineVector) { seat.x - 5, seat.y - 6, 0 },
             (MidlineVector) { seat.x + 26, seat.y - 2, 0 });
  paint_plate (painter, post_x);
}
