/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The round close-up of a foot, about three times as large. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

/* Half of what is seen in the ring, cm of the foot. */
#define REACH 19.0

/* Of the small ring about the foot itself, cm. */
#define TARGET_RADIUS 13.0

/* Where the middle of the ring lies on the foot: ahead of the ankle, above the ground. */
#define MIDDLE_X 5.0
#define MIDDLE_Y 6.0

/* A drawing in cm of the foot, x ahead, y up. */
typedef struct {
  const MidlineFigurePainter *painter;
  double x;       /* middle of the ring in the picture */
  double y;
  double radius;
  double scale;   /* units of the picture for a cm of the foot */
} Ring;

static MidlinePoint
get_point (const Ring *ring,
           double      x,
           double      y)
{
  return (MidlinePoint) {
    ring->x + ring->painter->camera->flip * ring->scale * (x - MIDDLE_X),
    ring->y - ring->scale * (y - MIDDLE_Y),
  };
}

static void
move_to (const Ring *ring,
         double      x,
         double      y)
{
  MidlinePoint point = get_point (ring, x, y);

  cairo_move_to (ring->painter->cr, point.x, point.y);
}

/* A curve through (x1, y1) and (x2, y2) to (x3, y3), as cairo_curve_to(). */
static void
curve_to (const Ring *ring,
          double      x1,
          double      y1,
          double      x2,
          double      y2,
          double      x3,
          double      y3)
{
  MidlinePoint a = get_point (ring, x1, y1);
  MidlinePoint b = get_point (ring, x2, y2);
  MidlinePoint c = get_point (ring, x3, y3);

  cairo_curve_to (ring->painter->cr, a.x, a.y, b.x, b.y, c.x, c.y);
}

static void
line_to (const Ring *ring,
         double      x,
         double      y)
{
  MidlinePoint point = get_point (ring, x, y);

  cairo_line_to (ring->painter->cr, point.x, point.y);
}

static void
stroke (const Ring         *ring,
        MidlineFigureColour colour,
        double              width)
{
  cairo_t *cr = ring->painter->cr;

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, width);
  midline_figure_set_colour (ring->painter, colour);
  cairo_stroke (cr);
}

/* Fills the path as a working limb with its line. */
static void
paint_skin (const Ring *ring)
{
  cairo_t *cr = ring->painter->cr;

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, ring->painter->line * MIDLINE_FIGURE_WORKING_LINE_WEIGHT * 1.6);
  midline_figure_set_colour (ring->painter, MIDLINE_FIGURE_WORKING_LINE);
  cairo_stroke_preserve (cr);
  midline_figure_fill (ring->painter, MIDLINE_FIGURE_WORKING);
}

/* The foot from its inner side. @arch from 0, at rest, to 1, lifted; @curl of the toes 0 to 1.2. */
static void
paint_side_foot (const Ring *ring,
                 double      arch,
                 double      curl)
{
  double back = -1.6 * arch;           /* the ball comes nearer to the heel */
  double hollow = 1.0 + 1.9 * arch;
  double tip = 18.6 + back - 2.2 * curl;
  double knuckle = 4.3 + 1.3 * curl;
  double drop = -0.5 * curl;

  move_to (ring, -5.0, 28);
  curve_to (ring, -4.6, 18, -4.4, 13, -5.6, 9);
  curve_to (ring, -7.4, 5, -8.2, 0, -4.6, 0);
  curve_to (ring, -4.0, 0, -3.4, 0, -2.8, 0);
  curve_to (ring, -1.2, 0, -0.6, hollow, 3.0, hollow);
  curve_to (ring, 7.0, hollow, 7.6 + back, 0, 9.6 + back, 0);
  curve_to (ring, 10.4 + back, 0, 11.6 + back, 0, 12.6 + back, 0);
  curve_to (ring, 13.6 + back, 0.7, 14.6 + back, 0.9 + drop, 15.6 + back - curl, drop);
  curve_to (ring, tip + 0.8, drop - 0.2, tip + 1.4, 2.6 + drop, tip - 0.8, 2.9 + drop * 0.4);
  curve_to (ring, 15.6 + back, knuckle - 0.2, 13.6 + back, knuckle, 12 + back, knuckle + 0.5);
  curve_to (ring, 8 + back * 0.5, 7.4 + arch, 4.4, 10 + arch * 0.5, 4.2, 16);
  curve_to (ring, 4.2, 20, 4.4, 24, 4.6, 28);
  cairo_close_path (ring->painter->cr);
  paint_skin (ring);

  move_to (ring, -1.6, 7.4);
  curve_to (ring, -1.0, 6.2, 1.0, 6.2, 1.6, 7.4);
  stroke (ring, MIDLINE_FIGURE_WORKING_LINE, ring->painter->line * 1.2);
  move_to (ring, tip - 0.2, 2.6 + drop * 0.5);
  curve_to (ring, tip + 0.2, 2.2 + drop, tip + 0.5, 1.9 + drop, tip + 0.5, 1.5 + drop);
  stroke (ring, MIDLINE_FIGURE_WORKING_LINE, ring->painter->line * 1.2);
}

static void
paint_ground (const Ring *ring)
{
  move_to (ring, -30, -0.5);
  line_to (ring, 40, -0.5);
  stroke (ring, MIDLINE_FIGURE_FLOOR_LINE, ring->painter->line);
}

static void
paint_arrow (const Ring *ring,
             double      from,
             double      to,
             double      y)
{
  MidlinePoint points[2] = { get_point (ring, from, y), get_point (ring, to, y) };

  midline_figure_paint_line (ring->painter, points, 2, 1.7, TRUE, FALSE);
}

/* A towel under the foot; what the toes have pulled in stands in folds before them. */
static void
paint_towel (const Ring *ring,
             double      pull)
{
  static const double under = -8.5;
  double folds = 15.6 - 0.25 * pull;
  cairo_t *cr = ring->painter->cr;

  for (guint pass = 0; pass < 2; pass++)
    {
      move_to (ring, under, -0.4);
      line_to (ring, folds, -0.4);
      for (guint i = 0; i < 3; i++)
        {
          double x = folds + 2.6 * i;

          curve_to (ring, x + 0.2, 0.75 * pull - 0.4, x + 2.2, 0.75 * pull - 0.4, x + 2.6, -0.4);
        }
      line_to (ring, 36, -0.4);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
      cairo_set_line_width (cr, 1.3 * ring->scale + (pass == 0 ? 2 * ring->painter->line : 0));
      midline_figure_set_colour (ring->painter, pass == 0 ? MIDLINE_FIGURE_MAT_LINE
                                                          : MIDLINE_FIGURE_MAT);
      cairo_stroke_preserve (cr);
      midline_figure_fill (ring->painter, MIDLINE_FIGURE_MAT);
    }
}

/* The foot from the front, turned inward about the ankle; the great toe is on the right. */
static void
paint_front_foot (const Ring *ring,
                  double      invert_degrees)
{
  static const struct { double x, radius; } toes[] = {
    { -5.6, 1.5 }, { -3.1, 1.6 }, { -0.5, 1.75 }, { 2.2, 1.9 }, { 5.6, 2.5 },
  };
  cairo_t *cr = ring->painter->cr;
  MidlinePoint ankle = get_point (ring, MIDDLE_X, 9);
  Ring turned = *ring;

  move_to (ring, MIDDLE_X - 4.2, 30);
  line_to (ring, MIDDLE_X - 3.7, 8);
  line_to (ring, MIDDLE_X + 3.7, 8);
  line_to (ring, MIDDLE_X + 4.2, 30);
  cairo_close_path (cr);
  paint_skin (ring);

  cairo_save (cr);
  cairo_translate (cr, ankle.x, ankle.y);
  cairo_rotate (cr, -ring->painter->camera->flip * invert_degrees * G_PI / 180);
  turned.x = 0;
  turned.y = -turned.scale * (MIDDLE_Y - 9);
  move_to (&turned, MIDDLE_X - 3.9, 11);
  curve_to (&turned, MIDDLE_X - 4.4, 7, MIDDLE_X - 7.4, 4, MIDDLE_X - 7.2, 1.2);
  line_to (&turned, MIDDLE_X + 8, 1);
  curve_to (&turned, MIDDLE_X + 8, 5, MIDDLE_X + 4.4, 7, MIDDLE_X + 3.9, 11);
  curve_to (&turned, MIDDLE_X + 2, 13.5, MIDDLE_X - 2, 13.5, MIDDLE_X - 3.9, 11);
  cairo_close_path (cr);
  paint_skin (&turned);
  for (guint i = 0; i < G_N_ELEMENTS (toes); i++)
    {
      MidlinePoint toe = get_point (&turned, MIDDLE_X + toes[i].x, toes[i].radius - 0.6);

      cairo_new_sub_path (cr);
      cairo_arc (cr, toe.x, toe.y, toes[i].radius * turned.scale, 0, 2 * G_PI);
      paint_skin (&turned);
    }
  cairo_restore (cr);
}

/* Over the instep and away to the outer side, where it is fixed; it rides with the foot. */
static void
paint_band (const Ring *ring,
            double      invert_degrees)
{
  double turn = invert_degrees * G_PI / 180;
  double out = -7.2;
  double x[2], y[2];
  cairo_t *cr = ring->painter->cr;

  for (guint i = 0; i < 2; i++)
    {
      double side = i == 0 ? out : 7.4;
      double down = -5;

      x[i] = MIDDLE_X + side * cos (turn) - down * sin (turn);
      y[i] = 9 + side * sin (turn) + down * cos (turn);
    }
  for (guint pass = 0; pass < 2; pass++)
    {
      move_to (ring, MIDDLE_X - 32, 4);
      line_to (ring, x[0], y[0]);
      curve_to (ring, x[0] + 4 * cos (turn), y[0] + 1.8, x[1] - 4 * cos (turn), y[1] + 1.8, x[1],
                y[1]);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
      cairo_set_line_width (cr, 2 * ring->scale + (pass == 0 ? 2 * ring->painter->line : 0));
      midline_figure_set_colour (ring->painter, pass == 0 ? MIDLINE_FIGURE_BAND_LINE
                                                          : MIDLINE_FIGURE_BAND);
      cairo_stroke (cr);
    }
}

static void
paint_turn (const Ring *ring)
{
  MidlinePoint points[12];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double angle = (-105 + 75.0 * i / (G_N_ELEMENTS (points) - 1)) * G_PI / 180;

      points[i] = get_point (ring, MIDDLE_X + 14.5 * cos (angle), 9 + 14.5 * sin (angle));
    }
  midline_figure_paint_line (ring->painter, points, G_N_ELEMENTS (points), 1.7, TRUE, FALSE);
}

static void
paint_contents (const Ring *ring)
{
  const MidlineFigurePainter *painter = ring->painter;
  const double *channels = painter->skeleton->channels;
  gboolean has_arrow = (painter->look->extras & MIDLINE_FIGURE_ARROWS) != 0;

  switch (painter->pose->inset.draws)
    {
    case MIDLINE_POSE_CLOSE_UP_ARCH:
      paint_ground (ring);
      paint_side_foot (ring, channels[MIDLINE_POSE_ARCH], 0);
      if (has_arrow)
        paint_arrow (ring, 17, 5, -5);
      break;
    case MIDLINE_POSE_CLOSE_UP_TOWEL:
      paint_ground (ring);
      paint_towel (ring, channels[MIDLINE_POSE_TOWEL_PULL]);
      paint_side_foot (ring, 0, channels[MIDLINE_POSE_CURL]);
      if (has_arrow)
        paint_arrow (ring, 17, 5, -5);
      break;
    case MIDLINE_POSE_CLOSE_UP_INVERT:
      paint_front_foot (ring, channels[MIDLINE_POSE_INVERT]);
      paint_band (ring, channels[MIDLINE_POSE_INVERT]);
      if (has_arrow)
        paint_turn (ring);
      break;
    case MIDLINE_POSE_CLOSE_UP_NONE:
    default:
      break;
    }
}

/* A thin line from the ring to the place it shows, which has a ring of its own. */
static void
paint_leader (const Ring *ring)
{
  const MidlineFigurePainter *painter = ring->painter;
  MidlinePoint of = midline_figure_camera_get_point (
      painter->camera, midline_skeleton_get_target (painter->skeleton, &painter->pose->inset.of));
  double radius = TARGET_RADIUS * painter->camera->scale;
  double length = hypot (ring->x - of.x, ring->y - of.y);
  double x = (ring->x - of.x) / length;
  double y = (ring->y - of.y) / length;

  cairo_set_line_width (painter->cr, painter->line);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_FLOOR_LINE);
  cairo_new_sub_path (painter->cr);
  cairo_arc (painter->cr, of.x, of.y, radius, 0, 2 * G_PI);
  cairo_move_to (painter->cr, of.x + x * radius, of.y + y * radius);
  cairo_line_to (painter->cr, ring->x - x * ring->radius, ring->y - y * ring->radius);
  cairo_stroke (painter->cr);
}

/* Takes note of the place that a close-up shows; the close-up itself has its own in the picture. */
void
midline_figure_note_inset (const MidlineFigurePainter *painter)
{
  MidlinePoint of = midline_figure_camera_get_point (
      painter->camera, midline_skeleton_get_target (painter->skeleton, &painter->pose->inset.of));

  midline_figure_camera_note (painter->camera, of.x, of.y, TARGET_RADIUS * painter->camera->scale);
}

/* Draws the close-up of a pose, if it has one. */
void
midline_figure_paint_inset (const MidlineFigurePainter *painter)
{
  const MidlinePoseInset *inset = &painter->pose->inset;
  const MidlineRectangle *picture = &painter->picture;
  double share = painter->look->is_left ? 1 - inset->x : inset->x;
  Ring ring = {
    .painter = painter,
    .x = picture->x + share * picture->width,
    .y = picture->y + inset->y * picture->height,
    .radius = inset->radius * picture->height,
  };
  cairo_t *cr = painter->cr;

  if (inset->draws == MIDLINE_POSE_CLOSE_UP_NONE)
    return;
  ring.scale = ring.radius / REACH;
  paint_leader (&ring);
  cairo_save (cr);
  cairo_new_sub_path (cr);
  cairo_arc (cr, ring.x, ring.y, ring.radius, 0, 2 * G_PI);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_BACKGROUND);
  cairo_fill_preserve (cr);
  cairo_clip (cr);
  paint_contents (&ring);
  cairo_restore (cr);
  cairo_new_sub_path (cr);
  cairo_arc (cr, ring.x, ring.y, ring.radius, 0, 2 * G_PI);
  cairo_set_line_width (cr, painter->line * 1.4);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_PROP_LINE);
  cairo_stroke (cr);
}
