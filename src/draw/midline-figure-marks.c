/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrows, guides and rays: what no person has, but a picture of movement needs. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

#define ARROW_WIDTH 1.7
#define HALO 0.85
#define HEAD_LENGTH 6.2
#define HEAD_HALF_WIDTH 3.1

/* A head takes no more than this share of a short arrow. */
#define HEAD_SHARE 0.6

/* An arrow that follows a point is at least this long, cm. */
#define LEAST_LENGTH 12.0

#define GUIDE_WIDTH 1.3
#define GUIDE_HALO 0.55

#define RAY_FROM 12.5
#define RAY_LENGTH 6.5
#define RAY_SPREAD 0.62  /* radians */

#define N_POINTS MIDLINE_FIGURE_N_PATH
#define SMOOTH_PASSES 8

/* Follows the point of an arrow through the motion; done once for a pose. */
void
midline_figure_path_init (MidlineFigurePath      *self,
                          const MidlinePose      *pose,
                          const MidlinePoseArrow *arrow)
{
  double last = pose->n_keys - 1;

  for (guint i = 0; i < N_POINTS; i++)
    {
      double share = (double) i / (N_POINTS - 1);
      MidlineSkeleton skeleton;

      midline_skeleton_solve (
          pose, last * (arrow->span_from + share * (arrow->span_to - arrow->span_from)), &skeleton);
      self->places[i] = midline_skeleton_get_target (&skeleton, &arrow->from);
    }
}

static MidlinePoint
mix_points (MidlinePoint a,
            MidlinePoint b,
            double       part)
{
  return (MidlinePoint) { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };
}

static double
get_distance (MidlinePoint a,
              MidlinePoint b)
{
  return hypot (b.x - a.x, b.y - a.y);
}

static double
get_length (const MidlinePoint *points,
            guint               n_points)
{
  double length = 0;

  for (guint i = 0; i + 1 < n_points; i++)
    length += get_distance (points[i], points[i + 1]);
  return length;
}

/* The place at a share of a line's length; straight on beyond its ends. */
static MidlinePoint
get_point_at (const MidlinePoint *points,
              guint               n_points,
              double              share)
{
  double left = share * get_length (points, n_points);

  for (guint i = 0; i + 1 < n_points; i++)
    {
      double step = get_distance (points[i], points[i + 1]);

      if ((left <= step || i + 2 == n_points) && step > 0)
        return mix_points (points[i], points[i + 1], left / step);
      left -= step;
    }
  return points[0];
}

static void
resample (const MidlinePoint *points,
          guint               n_points,
          double              from,
          double              to,
          MidlinePoint       *result)
{
  for (guint i = 0; i < N_POINTS; i++)
    result[i] = get_point_at (points, n_points, from + (to - from) * i / (N_POINTS - 1));
}

static void
trace_head (const MidlineFigurePainter *painter,
            MidlinePoint                tip,
            MidlinePoint                behind,
            double                      length)
{
  double size = get_distance (behind, tip);
  double x = (tip.x - behind.x) / MAX (size, 1e-9);
  double y = (tip.y - behind.y) / MAX (size, 1e-9);
  double half = length * HEAD_HALF_WIDTH / HEAD_LENGTH;
  MidlinePoint base = { tip.x - x * length, tip.y - y * length };

  cairo_move_to (painter->cr, tip.x, tip.y);
  cairo_line_to (painter->cr, base.x - y * half, base.y + x * half);
  cairo_line_to (painter->cr, base.x + y * half, base.y - x * half);
  cairo_close_path (painter->cr);
}

/* Draws a line with arrow heads; first its halo, so that it holds on limbs and on the ground. */
void
midline_figure_paint_line (const MidlineFigurePainter *painter,
                           const MidlinePoint         *points,
                           guint                       n_points,
                           double                      width_cm,
                           gboolean                    has_head,
                           gboolean                    has_tail)
{
  cairo_t *cr = painter->cr;
  double scale = painter->camera->scale;
  double length = get_length (points, n_points);
  double head = MIN (HEAD_LENGTH * scale, HEAD_SHARE / (has_tail ? 1.6 : 1) * length);
  double from = has_tail ? 0.8 * head / length : 0;
  double to = has_head ? 1 - 0.8 * head / length : 1;
  double width = MAX (width_cm * scale, 1.2 * painter->line);
  MidlinePoint shaft[N_POINTS];

  if (length < 1e-6)
    return;
  resample (points, n_points, from, to, shaft);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint pass = 0; pass < 2; pass++)
    {
      double halo = pass == 0 ? MAX (2 * HALO * scale, painter->line) : 0;

      midline_figure_set_colour (painter, pass == 0 ? MIDLINE_FIGURE_BACKGROUND
                                                    : MIDLINE_FIGURE_ARROW);
      for (guint i = 0; i < N_POINTS; i++)
        cairo_line_to (cr, shaft[i].x, shaft[i].y);
      cairo_set_line_width (cr, width + halo);
      cairo_stroke (cr);
      if (has_head)
        trace_head (painter, points[n_points - 1],
                    get_point_at (points, n_points, 1 - head / length), head);
      if (has_tail)
        trace_head (painter, points[0], get_point_at (points, n_points, head / length), head);
      if (pass == 0)
        {
          cairo_set_line_width (cr, halo);
          cairo_stroke (cr);
        }
      else
        cairo_fill (cr);
    }
}

/* Rounds the corners that a way has at its keys; the ends stay. */
static void
smooth (MidlinePoint *points)
{
  for (guint pass = 0; pass < SMOOTH_PASSES; pass++)
    {
      MidlinePoint last = points[0];

      for (guint i = 1; i + 1 < N_POINTS; i++)
        {
          MidlinePoint here = points[i];

          points[i].x = (last.x + 2 * here.x + points[i + 1].x) / 4;
          points[i].y = (last.y + 2 * here.y + points[i + 1].y) / 4;
          last = here;
        }
    }
}

/* A straight way, or one bowed to the right of its direction. */
static void
get_bowed (MidlinePoint  from,
           MidlinePoint  to,
           double        bow,
           MidlinePoint *points)
{
  double length = MAX (get_distance (from, to), 1e-9);
  double x = (to.x - from.x) / length;
  double y = (to.y - from.y) / length;

  for (guint i = 0; i < N_POINTS; i++)
    {
      double share = (double) i / (N_POINTS - 1);
      double out = bow * 4 * share * (1 - share);

      points[i] = mix_points (from, to, share);
      points[i].x -= y * out;
      points[i].y += x * out;
    }
}

/* A small movement is shown by an arrow that can still be seen: it goes on beyond the movement. */
static double
get_part_to (const MidlinePoint     *whole,
             const MidlinePoseArrow *arrow,
             double                  least)
{
  double length = get_length (whole, N_POINTS);

  if (length < 1e-6)
    return arrow->part_to;
  return MAX (arrow->part_to, arrow->part_from + least / length);
}

/* Draws an arrow; @path is that of one which follows a point. */
void
midline_figure_paint_arrow (const MidlineFigurePainter *painter,
                            const MidlinePoseArrow     *arrow,
                            const MidlineFigurePath    *path)
{
  const MidlineFigureCamera *camera = painter->camera;
  MidlinePoint shift = midline_figure_camera_get_shift (camera, arrow->shift_right,
                                                        arrow->shift_up);
  MidlinePoint whole[N_POINTS];
  MidlinePoint points[N_POINTS];

  /* Shifted places are noted below, not the ones they come from. */
  MidlineFigureCamera quiet = *camera;

  quiet.extent = NULL;
  if (arrow->follows)
    {
      for (guint i = 0; i < N_POINTS; i++)
        whole[i] = midline_figure_camera_get_point (&quiet, path->places[i]);
      resample (whole, N_POINTS, arrow->part_from,
                get_part_to (whole, arrow, LEAST_LENGTH * camera->scale), points);
      smooth (points);
    }
  else
    get_bowed (midline_figure_camera_get_point (
                   &quiet, midline_skeleton_get_target (painter->skeleton, &arrow->from)),
               midline_figure_camera_get_point (
                   &quiet, midline_skeleton_get_target (painter->skeleton, &arrow->to)),
               camera->flip * arrow->bow * camera->scale, points);
  for (guint i = 0; i < N_POINTS; i++)
    {
      points[i].x += shift.x;
      points[i].y += shift.y;
      midline_figure_camera_note (camera, points[i].x, points[i].y,
                                  (HEAD_HALF_WIDTH + HALO) * camera->scale);
    }
  midline_figure_paint_line (painter, points, N_POINTS, ARROW_WIDTH, TRUE, arrow->has_both_heads);
}

/* Draws a dashed line through places of the body. */
void
midline_figure_paint_guide (const MidlineFigurePainter *painter,
                            const MidlinePoseGuide     *guide)
{
  double scale = painter->camera->scale;
  const double dashes[] = { 4.2 * scale, 1.9 * scale };
  cairo_t *cr = painter->cr;
  MidlineVector places[MIDLINE_POSE_GUIDE_MAX_POINTS];

  for (guint i = 0; i < guide->n_points; i++)
    places[i] = midline_skeleton_get_target (painter->skeleton, &guide->points[i]);
  if (guide->n_points == 2)
    {
      MidlineVector ends[2] = {
        midline_vector_mix (places[0], places[1], 0.5 - guide->stretch / 2),
        midline_vector_mix (places[0], places[1], 0.5 + guide->stretch / 2),
      };

      places[0] = ends[0];
      places[1] = ends[1];
    }
  for (guint i = 0; i < guide->n_points; i++)
    {
      MidlinePoint point = midline_figure_camera_get_point (painter->camera, places[i]);

      cairo_line_to (cr, point.x, point.y);
    }
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, MAX ((GUIDE_WIDTH + 2 * GUIDE_HALO) * scale, 2 * painter->line));
  midline_figure_set_colour (painter, MIDLINE_FIGURE_BACKGROUND);
  cairo_stroke_preserve (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, MAX (GUIDE_WIDTH * scale, painter->line));
  midline_figure_set_colour (painter, MIDLINE_FIGURE_ARROW);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Draws three short rays over a muscle that works without moving. */
void
midline_figure_paint_effort (const MidlineFigurePainter *painter,
                             const MidlinePoseProp      *prop)
{
  cairo_t *cr = painter->cr;
  double scale = painter->camera->scale;
  MidlinePoint at = midline_figure_camera_get_point (
      painter->camera, midline_skeleton_get_target (painter->skeleton, &prop->points[0]));

  for (int i = -1; i <= 1; i++)
    {
      double x = sin (i * RAY_SPREAD) * scale;
      double y = -cos (i * RAY_SPREAD) * scale;
      double to = RAY_FROM + RAY_LENGTH;

      cairo_move_to (cr, at.x + x * RAY_FROM, at.y + y * RAY_FROM);
      cairo_line_to (cr, at.x + x * to, at.y + y * to);
      midline_figure_camera_note (painter->camera, at.x + x * to, at.y + y * to, 2 * scale);
    }
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, MAX ((1.3 + 2 * HALO) * scale, 2 * painter->line));
  midline_figure_set_colour (painter, MIDLINE_FIGURE_BACKGROUND);
  cairo_stroke_preserve (cr);
  cairo_set_line_width (cr, MAX (1.3 * scale, painter->line));
  midline_figure_set_colour (painter, MIDLINE_FIGURE_ARROW);
  cairo_stroke (cr);
}
