/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-skeleton.h"

#include <math.h>

G_BEGIN_DECLS

/* Vectors and frames in space. Frames are right-handed: x × y = z. */

#define MIDLINE_FRAME_WORLD \
  ((MidlineFrame3) { { 1.0, 0.0, 0.0 }, { 0.0, 1.0, 0.0 }, { 0.0, 0.0, 1.0 } })

static inline MidlineVector
midline_vector (double x,
                double y,
                double z)
{
  return (MidlineVector) { x, y, z };
}

static inline MidlineVector
midline_vector_add (MidlineVector a,
                    MidlineVector b)
{
  return (MidlineVector) { a.x + b.x, a.y + b.y, a.z + b.z };
}

static inline MidlineVector
midline_vector_subtract (MidlineVector a,
                         MidlineVector b)
{
  return (MidlineVector) { a.x - b.x, a.y - b.y, a.z - b.z };
}

static inline MidlineVector
midline_vector_scale (MidlineVector a,
                      double        factor)
{
  return (MidlineVector) { a.x * factor, a.y * factor, a.z * factor };
}

static inline double
midline_vector_dot (MidlineVector a,
                    MidlineVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline MidlineVector
midline_vector_cross (MidlineVector a,
                      MidlineVector b)
{
  return (MidlineVector) {
    a.y * b.z - a.z * b.y,
    a.z * b.x - a.x * b.z,
    a.x * b.y - a.y * b.x,
  };
}

static inline double
midline_vector_length (MidlineVector a)
{
  return sqrt (midline_vector_dot (a, a));
}

/* The way from @a to @b, @share of it. */
static inline MidlineVector
midline_vector_mix (MidlineVector a,
                    MidlineVector b,
                    double        share)
{
  return midline_vector_add (a, midline_vector_scale (midline_vector_subtract (b, a), share));
}

/* @a at length 1, or @otherwise when it has no length. */
static inline MidlineVector
midline_vector_unit (MidlineVector a,
                     MidlineVector otherwise)
{
  double length = midline_vector_length (a);

  return length > 1e-9 ? midline_vector_scale (a, 1.0 / length) : otherwise;
}

/* The part of @a at right angles to @along, which has length 1. */
static inline MidlineVector
midline_vector_across (MidlineVector a,
                       MidlineVector along)
{
  return midline_vector_subtract (a, midline_vector_scale (along, midline_vector_dot (a, along)));
}

/* From the axes of @frame into those around it. */
static inline MidlineVector
midline_frame_turn (const MidlineFrame3 *frame,
                    MidlineVector        v)
{
  return (MidlineVector) {
    frame->x.x * v.x + frame->y.x * v.y + frame->z.x * v.z,
    frame->x.y * v.x + frame->y.y * v.y + frame->z.y * v.z,
    frame->x.z * v.x + frame->y.z * v.y + frame->z.z * v.z,
  };
}

/* @frame turned about its own x (y towards z), y (z towards x) or z (x towards y). */
static inline MidlineFrame3
midline_frame_turn_x (MidlineFrame3 frame,
                      double        degrees)
{
  double s = sin (degrees * G_PI / 180.0), c = cos (degrees * G_PI / 180.0);
  MidlineVector y = frame.y, z = frame.z;

  frame.y = midline_vector_add (midline_vector_scale (y, c), midline_vector_scale (z, s));
  frame.z = midline_vector_add (midline_vector_scale (z, c), midline_vector_scale (y, -s));

  return frame;
}

static inline MidlineFrame3
midline_frame_turn_y (MidlineFrame3 frame,
                      double        degrees)
{
  double s = sin (degrees * G_PI / 180.0), c = cos (degrees * G_PI / 180.0);
  MidlineVector x = frame.x, z = frame.z;

  frame.z = midline_vector_add (midline_vector_scale (z, c), midline_vector_scale (x, s));
  frame.x = midline_vector_add (midline_vector_scale (x, c), midline_vector_scale (z, -s));

  return frame;
}

static inline MidlineFrame3
midline_frame_turn_z (MidlineFrame3 frame,
                      double        degrees)
{
  double s = sin (degrees * G_PI / 180.0), c = cos (degrees * G_PI / 180.0);
  MidlineVector x = frame.x, y = frame.y;

  frame.x = midline_vector_add (midline_vector_scale (x, c), midline_vector_scale (y, s));
  frame.y = midline_vector_add (midline_vector_scale (y, c), midline_vector_scale (x, -s));

  return frame;
}

/* With this y, and z as near as can be to @z. */
static inline MidlineFrame3
midline_frame_from_y (MidlineVector y,
                      MidlineVector z)
{
  MidlineFrame3 frame = { .y = y };

  frame.z = midline_vector_unit (midline_vector_across (z, y), midline_vector (0.0, 0.0, 1.0));
  frame.x = midline_vector_cross (frame.y, frame.z);

  return frame;
}

G_END_DECLS
