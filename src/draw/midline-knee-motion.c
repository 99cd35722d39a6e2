/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* From the state of the model to the places of the drawn parts. Everything here is on the canvas
 * of a right knee, whose outer side is on the left: outward is towards smaller x. */
#include "midline-knee-motion.h"

#include <math.h>

/* Beyond this much on the drawing, movement is eased out: past 18 mm the sheet between the
 * IT band and the kneecap would have no width left. */
#define EASE_FROM_MM 15.0
#define EASE_ROOM_MM 3.0

/* The same for the tilt, past which the inner edge would leave the picture of a joint. */
#define EASE_FROM_DEGREES 16.0
#define EASE_ROOM_DEGREES 4.0

/* Tilt of the balanced kneecap at 30 degrees of bend, at which the slice is drawn. */
#define SLICE_TILT_DEGREES 6.8

/* A ghost closer than this to the kneecap would only look like a blurred edge. */
#define VISIBLE_MM 0.5
#define VISIBLE_DEGREES 0.8

/* A sheet is never squeezed below this part of its width, nor turned inside out. */
#define LEAST_STRETCH 0.16

/**
 * midline_knee_motion_ease:
 * @value: a length or an angle, of either sign
 * @from: the size up to which it stays as it is, above 0
 * @room: how much more there can ever be, above 0
 *
 * Eases a value out: unchanged up to @from, then ever slower towards @from + @room, without a
 * corner and never falling.
 *
 * Returns: the eased value, 0 for a value that is not a number
 */
double
midline_knee_motion_ease (double value,
                          double from,
                          double room)
{
  double over = fabs (value) - from;

  if (isnan (value))
    return 0;
  if (over <= 0)
    return value;
  return copysign (isinf (over) ? from + room : from + room * over / (over + room), value);
}

/* Balanced at true scale, the difference from it enlarged. */
static double
enlarge (double now,
         double balanced,
         double from,
         double room)
{
  return midline_knee_motion_ease (balanced + MIDLINE_KNEE_ENLARGEMENT * (now - balanced), from,
                                   room);
}

static void
init (MidlineKneeMotion *self,
      double             now_mm,
      double             balanced_mm,
      double             now_degrees,
      double             balanced_degrees)
{
  self->offset_mm = enlarge (now_mm, balanced_mm, EASE_FROM_MM, EASE_ROOM_MM);
  self->balanced_offset_mm = enlarge (balanced_mm, balanced_mm, EASE_FROM_MM, EASE_ROOM_MM);
  self->tilt_degrees = enlarge (now_degrees, balanced_degrees, EASE_FROM_DEGREES,
                                EASE_ROOM_DEGREES);
  self->balanced_tilt_degrees = enlarge (balanced_degrees, balanced_degrees, EASE_FROM_DEGREES,
                                         EASE_ROOM_DEGREES);
}

/**
 * midline_knee_motion_init_front:
 * @self: (out): what to draw
 * @now: the present state
 * @balanced: the balanced state at the same bend
 *
 * Says where the kneecap lies when seen from the front: its position counts from the middle of
 * the straight groove.
 */
void
midline_knee_motion_init_front (MidlineKneeMotion          *self,
                                const MidlineTrackingState *now,
                                const MidlineTrackingState *balanced)
{
  g_return_if_fail (self != NULL && now != NULL && balanced != NULL);

  init (self, now->position_mm, balanced->position_mm, now->tilt_degrees,
        balanced->tilt_degrees);
}

/**
 * midline_knee_motion_init_groove:
 * @self: (out): what to draw
 * @now: the present state
 * @balanced: the balanced state at the same bend
 *
 * Says where the kneecap lies when seen along the groove: the slice goes with the groove, so the
 * shift counts without the groove's own run, and the tilt from that of the drawn slice.
 */
void
midline_knee_motion_init_groove (MidlineKneeMotion          *self,
                                 const MidlineTrackingState *now,
                                 const MidlineTrackingState *balanced)
{
  g_return_if_fail (self != NULL && now != NULL && balanced != NULL);

  init (self, now->shift_mm, balanced->shift_mm, now->tilt_degrees - SLICE_TILT_DEGREES,
        balanced->tilt_degrees - SLICE_TILT_DEGREES);
}

/**
 * midline_knee_motion_is_off_balance:
 * @self: a motion
 *
 * Returns: whether the kneecap is drawn so far from Balanced that a ghost there is told apart
 */
gboolean
midline_knee_motion_is_off_balance (const MidlineKneeMotion *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return fabs (self->offset_mm - self->balanced_offset_mm) > VISIBLE_MM ||
         fabs (self->tilt_degrees - self->balanced_tilt_degrees) > VISIBLE_DEGREES;
}

/**
 * midline_knee_motion_init_shear:
 * @matrix: (out): for canvas points
 * @still_y: the height that stays
 * @moving_y: the height that moves by @dx
 * @dx: canvas units
 *
 * Leans a tendon: one end stays, the other goes with the kneecap.
 */
void
midline_knee_motion_init_shear (cairo_matrix_t *matrix,
                                double          still_y,
                                double          moving_y,
                                double          dx)
{
  double slope = dx / (moving_y - still_y);

  cairo_matrix_init (matrix, 1, 0, slope, 1, -slope * still_y, 0);
}

/**
 * midline_knee_motion_init_stretch:
 * @matrix: (out): for canvas points
 * @still_x: the edge that stays
 * @moving_x: the edge that moves by @dx
 * @dx: canvas units
 *
 * Stretches or squeezes a sheet between the kneecap and the edge that stays. It always keeps a
 * sixth of its width.
 */
void
midline_knee_motion_init_stretch (cairo_matrix_t *matrix,
                                  double          still_x,
                                  double          moving_x,
                                  double          dx)
{
  double factor = MAX (LEAST_STRETCH, (moving_x - still_x + dx) / (moving_x - still_x));

  cairo_matrix_init (matrix, factor, 0, 0, 1, still_x * (1 - factor), 0);
}

/**
 * midline_knee_motion_init_narrowing:
 * @matrix: (out): for canvas points
 * @pivot: the middle of the kneecap
 * @tilt_degrees: of either sign
 * @dx: canvas units
 *
 * Moves the kneecap as seen from the front, where a tilt only makes it narrower.
 */
void
midline_knee_motion_init_narrowing (cairo_matrix_t     *matrix,
                                    const MidlinePoint *pivot,
                                    double              tilt_degrees,
                                    double              dx)
{
  double factor = cos (tilt_degrees * G_PI / 180);

  cairo_matrix_init (matrix, factor, 0, 0, 1, pivot->x * (1 - factor) + dx, 0);
}

/**
 * midline_knee_motion_init_turn:
 * @matrix: (out): for canvas points
 * @pivot: the ridge of the kneecap
 * @tilt_degrees: outer edge backward positive
 * @dx: canvas units
 * @dy: canvas units
 *
 * Moves the kneecap as seen along the groove: turned about its ridge, then shifted.
 */
void
midline_knee_motion_init_turn (cairo_matrix_t     *matrix,
                               const MidlinePoint *pivot,
                               double              tilt_degrees,
                               double              dx,
                               double              dy)
{
  cairo_matrix_init_translate (matrix, pivot->x + dx, pivot->y + dy);
  /* The front is at the top and the outer side on the left: backward there is anticlockwise. */
  cairo_matrix_rotate (matrix, -tilt_degrees * G_PI / 180);
  cairo_matrix_translate (matrix, -pivot->x, -pivot->y);
}

/**
 * midline_knee_motion_init_strap:
 * @matrix: (out): for canvas points
 * @still: the end that stays
 * @end: the other end at rest, elsewhere than @still
 * @kneecap: the movement that takes the other end along
 *
 * Turns and stretches a strap so that one end stays and the other goes with the kneecap. Across, it
 * keeps its width and turns as the kneecap does, so that its end stays hidden behind that.
 */
void
midline_knee_motion_init_strap (cairo_matrix_t       *matrix,
                                const MidlinePoint   *still,
                                const MidlinePoint   *end,
                                const cairo_matrix_t *kneecap)
{
  double along_x = end->x - still->x;
  double along_y = end->y - still->y;
  double across_x = -along_y;
  double across_y = along_x;
  double moved_x = end->x;
  double moved_y = end->y;
  cairo_matrix_t to_strap;

  cairo_matrix_init (&to_strap, along_x, along_y, across_x, across_y, still->x, still->y);
  cairo_matrix_invert (&to_strap);
  cairo_matrix_transform_point (kneecap, &moved_x, &moved_y);
  cairo_matrix_transform_distance (kneecap, &across_x, &across_y);
  cairo_matrix_init (matrix, moved_x - still->x, moved_y - still->y, across_x, across_y, still->x,
                     still->y);
  cairo_matrix_multiply (matrix, &to_strap, matrix);
}
