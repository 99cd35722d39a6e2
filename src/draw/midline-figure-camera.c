/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-camera.h"

#include <math.h>

#include "midline-vector-private.h"

/**
 * midline_figure_camera_init:
 * @self: (out): the camera
 * @yaw_degrees: 0 looks at the person from the front, 90 from the working side, 180 from behind
 * @pitch_degrees: how far it looks down, 90 from above
 * @is_mirrored: whether the picture is mirrored, for a left knee
 *
 * Makes a camera whose picture has the origin of the world at 0, 0 and one unit for a cm.
 */
void
midline_figure_camera_init (MidlineFigureCamera *self,
                            double               yaw_degrees,
                            double               pitch_degrees,
                            gboolean             is_mirrored)
{
  double yaw = yaw_degrees * G_PI / 180;
  double pitch = pitch_degrees * G_PI / 180;

  *self = (MidlineFigureCamera) {
    .right = { sin (yaw), 0, -cos (yaw) },
    .up = { -cos (yaw) * sin (pitch), cos (pitch), -sin (yaw) * sin (pitch) },
    .toward = { cos (yaw) * cos (pitch), sin (pitch), sin (yaw) * cos (pitch) },
    .scale = 1,
    .flip = is_mirrored ? -1 : 1,
  };
}

/**
 * midline_figure_camera_note:
 * @self: a camera
 * @x: of a place in the picture
 * @y: of it
 * @margin: drawn around it, in units of the picture
 *
 * Takes note of something that is drawn there, when bounds are asked for.
 */
void
midline_figure_camera_note (const MidlineFigureCamera *self,
                            double                     x,
                            double                     y,
                            double                     margin)
{
  MidlineExtent *extent = self->extent;

  if (extent == NULL)
    return;
  extent->left = MIN (extent->left, x - margin);
  extent->right = MAX (extent->right, x + margin);
  extent->top = MIN (extent->top, y - margin);
  extent->bottom = MAX (extent->bottom, y + margin);
}

/**
 * midline_figure_camera_get_disc:
 * @self: a camera
 * @centre: of a ball, in the world
 * @radius_cm: of the ball
 *
 * Returns: the disc that the ball is in the picture
 */
MidlineDisc
midline_figure_camera_get_disc (const MidlineFigureCamera *self,
                                MidlineVector              centre,
                                double                     radius_cm)
{
  double scale = self->scale;
  MidlineDisc disc = {
    .x = self->x + self->flip * scale * midline_vector_dot (self->right, centre),
    .y = self->y - scale * midline_vector_dot (self->up, centre),
    .radius = scale * radius_cm,
  };

  midline_figure_camera_note (self, disc.x, disc.y, disc.radius);
  return disc;
}

/**
 * midline_figure_camera_get_point:
 * @self: a camera
 * @place: in the world
 *
 * Returns: where @place is in the picture
 */
MidlinePoint
midline_figure_camera_get_point (const MidlineFigureCamera *self,
                                 MidlineVector              place)
{
  MidlineDisc disc = midline_figure_camera_get_disc (self, place, 0);

  return (MidlinePoint) { disc.x, disc.y };
}

/**
 * midline_figure_camera_get_depth:
 * @self: a camera
 * @place: in the world
 *
 * Returns: how near @place is to the viewer, cm; larger is nearer
 */
double
midline_figure_camera_get_depth (const MidlineFigureCamera *self,
                                 MidlineVector              place)
{
  return midline_vector_dot (self->toward, place);
}

/**
 * midline_figure_camera_get_flatness:
 * @self: a camera
 *
 * Returns: how high a circle on the floor is seen, for its width; above 0
 */
double
midline_figure_camera_get_flatness (const MidlineFigureCamera *self)
{
  return MAX (self->toward.y, 0.02);
}

/**
 * midline_figure_camera_get_shift:
 * @self: a camera
 * @right_cm: to the right of the picture of a right knee
 * @up_cm: up
 *
 * Returns: the same way in units of the picture
 */
MidlinePoint
midline_figure_camera_get_shift (const MidlineFigureCamera *self,
                                 double                     right_cm,
                                 double                     up_cm)
{
  return (MidlinePoint) { self->flip * self->scale * right_cm, -self->scale * up_cm };
}

/**
 * midline_extent_init:
 * @self: (out): an extent
 *
 * Empties it.
 */
void
midline_extent_init (MidlineExtent *self)
{
  *self = (MidlineExtent) { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
}

/**
 * midline_extent_is_empty:
 * @self: an extent
 *
 * Returns: whether nothing has been noted
 */
gboolean
midline_extent_is_empty (const MidlineExtent *self)
{
  return self->left > self->right;
}
