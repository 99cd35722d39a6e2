/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-bending.h"

#include <math.h>

#define MOST_BEND_DEGREES 90.0

/* Where the bend halts when nothing on screen may move by itself. */
static const double stops_degrees[] = { 0, 15, 30, 60, 90 };

/**
 * midline_knee_bending_get_bend:
 * @seconds: since the knee was straight, any number
 *
 * The bend in degrees, from 0 to 90 and back without end, slower where it turns.
 */
double
midline_knee_bending_get_bend (double seconds)
{
  double turn = 2 * G_PI * seconds / MIDLINE_KNEE_BENDING_SECONDS;

  return MOST_BEND_DEGREES / 2 * (1 - cos (turn));
}

/**
 * midline_knee_bending_find_seconds:
 * @bend_degrees: 0 to 90
 * @is_straightening: on the way back
 *
 * The moment at which midline_knee_bending_get_bend() gives @bend_degrees.
 */
double
midline_knee_bending_find_seconds (double   bend_degrees,
                                  gboolean is_straightening)
{
  double share = CLAMP (bend_degrees, 0, MOST_BEND_DEGREES) / MOST_BEND_DEGREES;
  double seconds = acos (1 - 2 * share) / (2 * G_PI) * MIDLINE_KNEE_BENDING_SECONDS;

  return is_straightening ? MIDLINE_KNEE_BENDING_SECONDS - seconds : seconds;
}

/** midline_knee_bending_get_next_stop: 0, 15, 30, 60 or 90 degrees, the one after @bend_degrees. */
double
midline_knee_bending_get_next_stop (double bend_degrees)
{
  for (guint i = 0; i < G_N_ELEMENTS (stops_degrees); i++)
    if (stops_degrees[i] > bend_degrees + 0.5)
      return stops_degrees[i];
  return stops_degrees[0];
}
