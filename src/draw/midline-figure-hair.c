/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Hair and ears, which with the nose tell where the person looks, and the hem of the shirt, which
 * tells how the pelvis lies. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

/* Hair is the part of a ball behind a slanted plane. All from the base of the neck, cm. */
#define HAIR_FORWARD -0.3
#define HAIR_UP 19.8
#define HAIR_RADIUS 8.1
#define PLANE_FORWARD -0.76
#define PLANE_UP 0.65
#define PLANE_AT -0.04  /* of the radius, along its normal */

#define EAR_FORWARD -0.9
#define EAR_UP 15.6
#define EAR_OUT 7.0
#define EAR_RADIUS 1.8

#define N_STEPS 20

/* The hem goes round the hips here, above the hip joints. */
#define HEM_HEIGHT 5.0
#define HEM_HALF_WIDTH 7.6
#define HEM_RADIUS 9.4
#define HEM_FORWARD -1.0
#define HEM_STEPS 48

/* A cap of a ball of radius 1, seen along z; x and y as in the picture with y up. */
typedef struct {
  MidlineVector normal;
  double at;
  double across;  /* length of the normal in the picture */
  double angle;   /* its direction there */
} Cap;

static void
trace_arc (cairo_t *cr,
           MidlineDisc ball,
           double   from,
           double   to)
{
  for (guint i = 0; i <= N_STEPS; i++)
    {
      double angle = from + (to - from) * i / N_STEPS;

      cairo_line_to (cr, ball.x + ball.radius * cos (angle), ball.y - ball.radius * sin (angle));
    }
}

/* The edge of the cap, which is a circle seen at a slant, from one angle of it to another. */
static void
trace_edge (cairo_t    *cr,
            MidlineDisc ball,
            const Cap  *cap,
            double      from,
            double      to)
{
  double radius = sqrt (1 - cap->at * cap->at);
  double c = cos (cap->angle);
  double s = sin (cap->angle);

  for (guint i = 0; i <= N_STEPS; i++)
    {
      double angle = from + (to - from) * i / N_STEPS;
      double along = cap->at * cap->across - radius * cap->normal.z * cos (angle);
      double aside = radius * sin (angle);

      cairo_line_to (cr, ball.x + ball.radius * (along * c - aside * s),
                     ball.y - ball.radius * (along * s + aside * c));
    }
}

/* What of the cap faces the viewer. */
static void
trace_cap (cairo_t    *cr,
           MidlineDisc ball,
           const Cap  *cap)
{
  double radius = sqrt (1 - cap->at * cap->at);

  if (fabs (cap->at) < cap->across)
    {
      double half = acos (cap->at / cap->across);
      double front = acos (CLAMP (-cap->at * cap->normal.z / (radius * cap->across), -1, 1));

      trace_arc (cr, ball, cap->angle - half, cap->angle + half);
      trace_edge (cr, ball, cap, front, -front);
    }
  else if (cap->normal.z > 0 && cap->at > 0)
    trace_edge (cr, ball, cap, 0, 2 * G_PI);
  else if (cap->at <= 0)
    {
      trace_arc (cr, ball, 0, 2 * G_PI);
      if (cap->normal.z < 0)
        {
          cairo_close_path (cr);
          cairo_new_sub_path (cr);
          trace_edge (cr, ball, cap, 2 * G_PI, 0);
        }
    }
  cairo_close_path (cr);
}

static MidlineVector
get_place (const MidlineBodyPlace *head,
           double                  forward,
           double                  up,
           double                  out)
{
  MidlineVector place = head->at;

  place = midline_vector_add (place, midline_vector_scale (head->axes.x, forward));
  place = midline_vector_add (place, midline_vector_scale (head->axes.y, up));
  return midline_vector_add (place, midline_vector_scale (head->axes.z, out));
}

static void
paint_ears (const MidlineFigurePainter *painter,
            const MidlineBodyPlace     *head)
{
  for (int side = -1; side <= 1; side += 2)
    {
      MidlineVector place = get_place (head, EAR_FORWARD, EAR_UP, side * EAR_OUT);
      MidlineDisc discs[2];

      if (midline_figure_camera_get_depth (painter->camera, head->axes.z) * side < 0.45)
        continue;
      discs[0] = midline_figure_camera_get_disc (painter->camera, place, EAR_RADIUS);
      discs[1] = midline_figure_camera_get_disc (
          painter->camera, get_place (head, EAR_FORWARD + 0.4, EAR_UP - 2.2, side * EAR_OUT),
          EAR_RADIUS * 0.6);
      midline_hull_trace_convex (painter->cr, discs, 2, painter->line * 0.75);
      midline_figure_fill (painter, MIDLINE_FIGURE_NEAR_LINE);
      midline_hull_trace_convex (painter->cr, discs, 2, 0);
      midline_figure_fill (painter, MIDLINE_FIGURE_NEAR);
    }
}

/* Draws hair and the ear that can be seen on a head that is there already. */
void
midline_figure_paint_hair (const MidlineFigurePainter *painter)
{
  const MidlineFigureCamera *camera = painter->camera;
  MidlineBodyPlace head = midline_figure_body_get_head (painter->skeleton);
  MidlineVector normal = midline_vector_unit (midline_vector_add (
      midline_vector_scale (head.axes.x, PLANE_FORWARD),
      midline_vector_scale (head.axes.y, PLANE_UP)), midline_vector (0, 0, 1));
  MidlineDisc ball = midline_figure_camera_get_disc (
      camera, get_place (&head, HAIR_FORWARD, HAIR_UP, 0), HAIR_RADIUS);
  Cap cap = {
    .normal = { camera->flip * midline_vector_dot (camera->right, normal),
                midline_vector_dot (camera->up, normal),
                midline_vector_dot (camera->toward, normal) },
    .at = PLANE_AT,
  };
  double outer, inner;

  cap.across = hypot (cap.normal.x, cap.normal.y);
  cap.angle = atan2 (cap.normal.y, cap.normal.x);
  midline_figure_get_rim (painter, 1, &outer, &inner);
  ball.radius += outer;
  trace_cap (painter->cr, ball, &cap);
  midline_figure_fill (painter, MIDLINE_FIGURE_NEAR_LINE);
  ball.radius += inner - outer;
  trace_cap (painter->cr, ball, &cap);
  midline_figure_fill (painter, MIDLINE_FIGURE_HAIR);
  paint_ears (painter, &head);
}

/* Draws the edge of the shirt around the hips, where it faces the viewer. */
void
midline_figure_paint_hem (const MidlineFigurePainter *painter)
{
  MidlineBodyPlace hips = midline_skeleton_get_spine (painter->skeleton, HEM_HEIGHT);
  MidlineVector toward = painter->camera->toward;
  double start = atan2 (midline_vector_dot (toward, hips.axes.z),
                        midline_vector_dot (toward, hips.axes.x));

  /* From one side of what is seen to the other; the ends lie on the outline. */
  for (guint i = 0; i <= HEM_STEPS / 2; i++)
    {
      double angle = start - G_PI / 2 + 2 * G_PI * i / HEM_STEPS;
      double aside = sin (angle);
      MidlineVector out = midline_vector (
          HEM_FORWARD + HEM_RADIUS * cos (angle), 0,
          HEM_RADIUS * aside + (fabs (aside) < 1e-6 ? 0 : copysign (HEM_HALF_WIDTH, aside)));
      MidlinePoint point = midline_figure_camera_get_point (
          painter->camera, midline_vector_add (hips.at, midline_frame_turn (&hips.axes, out)));

      cairo_line_to (painter->cr, point.x, point.y);
    }
  cairo_set_line_cap (painter->cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (painter->cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (painter->cr, painter->line * 0.8);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_TRUNK_LINE);
  cairo_stroke (painter->cr);
}
