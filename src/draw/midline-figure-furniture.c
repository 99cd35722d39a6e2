/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands or lies behind the person. Simple solids, two greys, no texture. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

#define FACE MIDLINE_FIGURE_PROP
#define SHADE MIDLINE_FIGURE_PROP_SIDE
#define LINE MIDLINE_FIGURE_PROP_LINE

#define MAT_THICKNESS 1.2

#define MAX_STEPS 12

/* Half of a cross on the floor, cm. */
#define MARK_ARM 4.6

#define SEAT_HALF 20.0
#define SEAT_THICKNESS 3.2
#define CHAIR_LEG_RADIUS 1.7
#define CHAIR_BACK_FROM 12.0  /* above the seat */
#define CHAIR_BACK_TO 40.0

/* Returns: whether a thing is drawn before the person, whatever its depth */
gboolean
midline_figure_prop_is_behind (const MidlinePoseProp *prop)
{
  switch ((int) prop->kind)
    {
    case MIDLINE_PROP_BALL:
    case MIDLINE_PROP_BAND:
    case MIDLINE_PROP_STRAP:
    case MIDLINE_PROP_STICK:
    case MIDLINE_PROP_LOOP:
    case MIDLINE_PROP_CUFF:
    case MIDLINE_PROP_DUMBBELL:
    case MIDLINE_PROP_PACK:
      return FALSE;
    default:
      return prop->kind != MIDLINE_PROP_EFFORT;
    }
}

static void
paint_rod (const MidlineFigurePainter *painter,
           MidlineVector               from,
           MidlineVector               to,
           double                      radius)
{
  MidlineVector places[2] = { from, to };

  midline_figure_paint_rod (painter, places, 2, radius, SHADE, LINE);
}

static void
paint_mat (const MidlineFigurePainter *painter,
           const MidlinePoseProp      *prop)
{
  MidlinePoseBox box = prop->box;

  box.y1 = 0;
  box.y0 = -MAT_THICKNESS;
  midline_figure_paint_box (painter, &box, MIDLINE_FIGURE_MAT, MIDLINE_FIGURE_MAT,
                            MIDLINE_FIGURE_MAT_LINE);
}

/* Lies flat; what the toes have pulled in stands up in folds. */
static void
paint_towel (const MidlineFigurePainter *painter,
             const MidlinePoseProp      *prop)
{
  const MidlinePoseBox *box = &prop->box;
  double pull = painter->skeleton->channels[MIDLINE_POSE_TOWEL_PULL];
  MidlineVector corners[12];

  for (guint i = 0; i < 6; i++)
    {
      double share = i / 5.0;
      double x = box->x0 + share * (box->x1 - box->x0 - 2 * pull);
      double fold = i % 2 == 1 && i < 4 ? pull * 0.35 : 0;

      corners[i] = (MidlineVector) { x, 0.6 + fold, box->z1 };
      corners[11 - i] = (MidlineVector) { x, 0.6 + fold, box->z0 };
    }
  midline_figure_paint_polygon (painter, corners, 12, MIDLINE_FIGURE_MAT, MIDLINE_FIGURE_MAT_LINE);
}

static void
paint_wedge (const MidlineFigurePainter *painter,
             const MidlinePoseProp      *prop)
{
  const MidlinePoseBox *box = &prop->box;
  double back = prop->back_height;
  double front = prop->front_height;
  MidlineVector slope[] = { { box->x0, back, box->z0 }, { box->x0, back, box->z1 },
                            { box->x1, front, box->z1 }, { box->x1, front, box->z0 } };
  MidlineVector face[] = { { box->x0, 0, box->z1 }, { box->x0, back, box->z1 },
                           { box->x1, front, box->z1 }, { box->x1, 0, box->z1 } };
  MidlinePoseBox toe = { box->x1 - 0.1, box->x1, 0, front, box->z0, box->z1 };

  midline_figure_paint_box (painter, &toe, FACE, SHADE, LINE);
  midline_figure_paint_polygon (painter, slope, 4, FACE, LINE);
  midline_figure_paint_polygon (painter, face, 4, SHADE, LINE);
}

/* A flight from the side: one face for all steps, with the treads on it. */
static void
paint_stairs (const MidlineFigurePainter *painter,
              const MidlinePoseProp      *prop)
{
  MidlineVector foot = prop->points[0].offset;
  double half = prop->width > 0 ? prop->width / 2 : 26;
  int count = MIN (prop->count, MAX_STEPS);
  double end = foot.x + prop->run * count;
  MidlinePoseBox back = { end - 0.1, end, 0, prop->rise * count, foot.z - half, foot.z + half };
  MidlineVector profile[2 * MAX_STEPS + 2];
  guint n = 0;

  midline_figure_paint_box (painter, &back, FACE, SHADE, LINE);
  profile[n++] = (MidlineVector) { foot.x, 0, foot.z + half };
  for (int i = 0; i < count; i++)
    {
      MidlinePoseBox tread = { foot.x + i * prop->run, foot.x + (i + 1) * prop->run,
                               (i + 1) * prop->rise, (i + 1) * prop->rise, foot.z - half,
                               foot.z + half };
      MidlineVector top[] = { { tread.x0, tread.y1, tread.z0 }, { tread.x1, tread.y1, tread.z0 },
                              { tread.x1, tread.y1, tread.z1 }, { tread.x0, tread.y1, tread.z1 } };

      midline_figure_paint_polygon (painter, top, 4, FACE, LINE);
      profile[n++] = (MidlineVector) { tread.x0, tread.y1, tread.z1 };
      profile[n++] = (MidlineVector) { tread.x1, tread.y1, tread.z1 };
    }
  profile[n++] = (MidlineVector) { end, 0, foot.z + half };
  midline_figure_paint_polygon (painter, profile, n, FACE, LINE);
}

static void
paint_chair (const MidlineFigurePainter *painter,
             const MidlinePoseProp      *prop)
{
  MidlineVector at = prop->points[0].offset;
  double top = prop->height;
  MidlinePoseBox seat = { at.x - SEAT_HALF, at.x + SEAT_HALF, top - SEAT_THICKNESS, top,
                          at.z - SEAT_HALF, at.z + SEAT_HALF };
  MidlinePoseBox back = { seat.x0 - 1.5, seat.x0 + 1.5, top + CHAIR_BACK_FROM, top + CHAIR_BACK_TO,
                          seat.z0 + 1, seat.z1 - 1 };
  const double inset = 2.2;

  for (int z = -1; z <= 1; z += 2)
    for (int x = -1; x <= 1; x += 2)
      {
        MidlineVector foot = { at.x + x * (SEAT_HALF - inset), CHAIR_LEG_RADIUS * 0.6,
                               at.z + z * (SEAT_HALF - inset) };
        MidlineVector head = { foot.x, top - SEAT_THICKNESS, foot.z };

        paint_rod (painter, foot, head, CHAIR_LEG_RADIUS);
      }
  for (int z = -1; z <= 1; z += 2)
    {
      MidlineVector low = { seat.x0 + 0.4, top - 1, at.z + z * (SEAT_HALF - inset - 1.5) };
      MidlineVector high = { seat.x0, top + CHAIR_BACK_FROM + 4, low.z };

      paint_rod (painter, low, high, CHAIR_LEG_RADIUS * 0.85);
    }
  midline_figure_paint_box (painter, &back, FACE, SHADE, LINE);
  midline_figure_paint_box (painter, &seat, FACE, SHADE, LINE);
}

static void
paint_post (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  MidlineVector at = prop->points[0].offset;
  MidlinePoseBox box = { at.x - 2.2, at.x + 2.2, 0, prop->height, at.z - 2.2, at.z + 2.2 };

  midline_figure_paint_box (painter, &box, FACE, SHADE, LINE);
}

static void
paint_rail (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  for (guint i = 2; i + 1 < prop->n_points; i += 2)
    paint_rod (painter, prop->points[i].offset, prop->points[i + 1].offset, 1.3);
  paint_rod (painter, prop->points[0].offset, prop->points[1].offset, 1.9);
}

static void
paint_mark (const MidlineFigurePainter *painter,
            const MidlinePoseProp      *prop)
{
  MidlineVector at = midline_skeleton_get_target (painter->skeleton, &prop->points[0]);

  for (guint i = 0; i < 2; i++)
    {
      MidlineVector arm = midline_vector (i == 0 ? MARK_ARM : 0, 0, i == 0 ? 0 : MARK_ARM);
      MidlinePoint from = midline_figure_camera_get_point (painter->camera,
                                                           midline_vector_subtract (at, arm));
      MidlinePoint to = midline_figure_camera_get_point (painter->camera,
                                                         midline_vector_add (at, arm));

      cairo_move_to (painter->cr, from.x, from.y);
      cairo_line_to (painter->cr, to.x, to.y);
    }
  cairo_set_line_cap (painter->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (painter->cr, MAX (1.5 * painter->camera->scale, painter->line));
  midline_figure_set_colour (painter, MIDLINE_FIGURE_ARROW);
  cairo_stroke (painter->cr);
}

/* Draws a thing that stands behind the person. */
void
midline_figure_paint_furniture (const MidlineFigurePainter *painter,
                                const MidlinePoseProp      *prop)
{
  static void (* const paint[MIDLINE_N_POSE_PROP_KINDS]) (const MidlineFigurePainter *,
                                                          const MidlinePoseProp *) = {
    [MIDLINE_PROP_MAT] = paint_mat,       [MIDLINE_PROP_TOWEL] = paint_towel,
    [MIDLINE_PROP_WEDGE] = paint_wedge,   [MIDLINE_PROP_STAIRS] = paint_stairs,
    [MIDLINE_PROP_CHAIR] = paint_chair,   [MIDLINE_PROP_POST] = paint_post,
    [MIDLINE_PROP_RAIL] = paint_rail,     [MIDLINE_PROP_MARK] = paint_mark,
    [MIDLINE_PROP_BIKE] = midline_figure_paint_bike,
    [MIDLINE_PROP_PRESS] = midline_figure_paint_press,
    [MIDLINE_PROP_MIRROR] = midline_figure_paint_mirror,
  };

  if (prop->kind == MIDLINE_PROP_CYLINDER)
    midline_figure_paint_cylinder (painter, prop->points[0].offset, prop->axis, prop->radius,
                                   prop->length, prop->has_core ? prop->radius * 0.36 : 0, SHADE,
                                   FACE, LINE);
  else if (paint[prop->kind] != NULL)
    paint[prop->kind] (painter, prop);
  else
    midline_figure_paint_box (painter, &prop->box, FACE, SHADE, LINE);
}
