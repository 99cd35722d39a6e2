/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* How the parts of the knee change with its bend. Tables are read linearly between their knots and
 * keep their end values outside. Each says where its numbers come from: published, calibrated
 * (chosen so that the model reproduces published observations) or design (our own choice). */

#include "midline-tracking-curves-private.h"

#include <math.h>

typedef struct {
  double bend_degrees;
  double value;
} Knot;

/* Force of the patellar tendon over force of the quadriceps. Published: 1/0.86 at 10 and 1/1.55 at
 * 70 degrees; tendon stronger than quadriceps up to 20 degrees. The rest interpolates. */
static const Knot tendon_ratio[] = {
  { 0, 1.17 }, { 10, 1.16 }, { 30, 0.99 }, { 50, 0.80 }, { 70, 0.645 }, { 90, 0.58 },
};

/* Way outward before the inner ligament is taut, mm. Calibrated on its greatest share near the
 * straight knee (Senavongse and Amis 2005). */
static const Knot ligament_slack[] = {
  { 0, 0.5 }, { 10, 4 }, { 20, 6.5 }, { 30, 7.5 }, { 45, 9 }, { 60, 11 }, { 90, 15 },
};

/* Part of the IT band's tension that pulls the kneecap outward. Calibrated on the loss of lateral
 * restraint under 90 N (Merican 2009). */
static const Knot it_band_gain[] = { { 0, 0.12 }, { 30, 0.20 }, { 60, 0.28 }, { 90, 0.26 } };

/* How far the kneecap moves until the wall of the groove has its full say, mm. Calibrated. */
static const Knot groove_width[] = {
  { 0, 5 }, { 15, 5 }, { 30, 4.6 }, { 45, 4.2 }, { 60, 4.0 }, { 90, 3.2 },
};

/* Tilt of the healthy kneecap, outward. Published: 8.8 to 4.6 degrees from straight to bent. */
static const Knot free_tilt[] = { { 0, 9 }, { 20, 7 }, { 45, 5.5 }, { 90, 4.5 } };

/* Sideways run of the groove itself, mm. Calibrated on the healthy path: 1.6 mm outward at 30 and
 * 3.4 mm at 90 degrees. */
static const Knot groove_drift[] = {
  { 0, 0 }, { 20, 0.3 }, { 30, 0.8 }, { 45, 1.6 }, { 60, 2.3 }, { 90, 3.2 },
};

/* Contact area without body weight, mm². Published for men at 0, 30 and 60 degrees; the value at 90
 * is an assumption: it falls again. */
static const Knot contact_area[] = { { 0, 210 }, { 30, 414 }, { 60, 520 }, { 90, 500 } };

/* Published: body weight makes the contact area 24 % larger. */
#define BODY_WEIGHT_AREA_FACTOR 1.24

/* The groove begins to engage at the first bend and has done so wholly at the second. Calibrated;
 * a trace of it is there from the start. */
#define ENGAGES_FROM_DEGREES 2.0
#define ENGAGED_AT_DEGREES 28.0
#define LEAST_ENGAGEMENT 0.06

static double
interpolate (const Knot *knots,
             guint       n_knots,
             double      bend_degrees)
{
  if (bend_degrees <= knots[0].bend_degrees)
    return knots[0].value;
  for (guint i = 1; i < n_knots; i++)
    if (bend_degrees <= knots[i].bend_degrees)
      {
        const Knot *low = &knots[i - 1];
        const Knot *high = &knots[i];

        return low->value + (high->value - low->value) * (bend_degrees - low->bend_degrees) /
                              (high->bend_degrees - low->bend_degrees);
      }
  return knots[n_knots - 1].value;
}
#define READ(table, bend_degrees) interpolate (table, G_N_ELEMENTS (table), bend_degrees)

/**
 * midline_tracking_get_tendon_ratio:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: pull of the patellar tendon over that of the quadriceps
 */
double
midline_tracking_get_tendon_ratio (double bend_degrees)
{
  return READ (tendon_ratio, bend_degrees);
}

/**
 * midline_tracking_get_tendon_angle:
 * @bend_degrees: knee bend, 0 to 90
 * @q_angle_degrees: the Q-angle, 8 to 22
 *
 * The slant of the patellar tendon, outward and down. It fades with the bend as the shin bone turns
 * inward. Calibrated.
 *
 * Returns: degrees
 */
double
midline_tracking_get_tendon_angle (double bend_degrees,
                                   double q_angle_degrees)
{
  return 0.75 * q_angle_degrees * (0.35 + 0.65 * exp (-bend_degrees / 18.0));
}

/**
 * midline_tracking_get_ligament_slack_mm:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: how far outward the kneecap goes before the inner ligament is taut, mm
 */
double
midline_tracking_get_ligament_slack_mm (double bend_degrees)
{
  return READ (ligament_slack, bend_degrees);
}

/**
 * midline_tracking_get_it_band_gain:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: part of the IT band's tension that pulls the kneecap outward
 */
double
midline_tracking_get_it_band_gain (double bend_degrees)
{
  return READ (it_band_gain, bend_degrees);
}

/**
 * midline_tracking_get_contact_ratio:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Published fit through cadaver data; 0.46 straight, 0.98 at 90 degrees.
 *
 * Returns: force of the kneecap on the groove over that of the quadriceps
 */
double
midline_tracking_get_contact_ratio (double bend_degrees)
{
  double bend2 = bend_degrees * bend_degrees;

  return (0.462 + 0.00147 * bend_degrees - 0.0000384 * bend2) /
         (1.0 - 0.0162 * bend_degrees + 0.000155 * bend2 - 0.000000698 * bend2 * bend_degrees);
}

/**
 * midline_tracking_get_engagement:
 * @bend_degrees: knee bend, 0 to 90
 *
 * How far the kneecap has entered the groove: a smooth step. Calibrated.
 *
 * Returns: from 0.06 (straight) to 1 (28 degrees and more)
 */
double
midline_tracking_get_engagement (double bend_degrees)
{
  double part = CLAMP ((bend_degrees - ENGAGES_FROM_DEGREES) /
                         (ENGAGED_AT_DEGREES - ENGAGES_FROM_DEGREES),
                       0.0, 1.0);

  return LEAST_ENGAGEMENT + (1.0 - LEAST_ENGAGEMENT) * part * part * (3.0 - 2.0 * part);
}

/**
 * midline_tracking_get_groove_width_mm:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: how far the kneecap moves until the wall of the groove has most of its say, mm
 */
double
midline_tracking_get_groove_width_mm (double bend_degrees)
{
  return READ (groove_width, bend_degrees);
}

/**
 * midline_tracking_get_free_tilt_degrees:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: tilt of the balanced kneecap without tension in the IT band, degrees outward
 */
double
midline_tracking_get_free_tilt_degrees (double bend_degrees)
{
  return READ (free_tilt, bend_degrees);
}

/**
 * midline_tracking_get_groove_drift_mm:
 * @bend_degrees: knee bend, 0 to 90
 *
 * Returns: how far outward the groove itself runs from where it is straight, mm
 */
double
midline_tracking_get_groove_drift_mm (double bend_degrees)
{
  return READ (groove_drift, bend_degrees);
}

/**
 * midline_tracking_get_contact_area_mm2:
 * @knee_bend_degrees: knee bend, 0 to 90
 * @under_body_weight: whether the person stands on the leg
 *
 * Returns: contact area of kneecap and groove in mm²
 */
double
midline_tracking_get_contact_area_mm2 (double   knee_bend_degrees,
                                       gboolean under_body_weight)
{
  double bend = isfinite (knee_bend_degrees) ? knee_bend_degrees : 0.0;

  return READ (contact_area, bend) * (under_body_weight ? BODY_WEIGHT_AREA_FACTOR : 1.0);
}
