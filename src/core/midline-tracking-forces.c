/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-tracking-forces.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Keeps the sign before its number in text from right to left (left-to-right mark). */
#define KEEP_ORDER "\u200e"
#define MINUS "\u2212"

static const char * const names[MIDLINE_N_TRACKING_FORCES] = {
  [MIDLINE_TRACKING_FORCE_OUTER_QUAD] = N_("Outer quad"),
  [MIDLINE_TRACKING_FORCE_INNER_QUAD] = N_("Inner quad"),
  [MIDLINE_TRACKING_FORCE_IT_BAND] = N_("IT band"),
  [MIDLINE_TRACKING_FORCE_INNER_LIGAMENT] = N_("Inner ligament"),
  [MIDLINE_TRACKING_FORCE_OUTER_RETINACULUM] = N_("Outer retinaculum"),
  [MIDLINE_TRACKING_FORCE_GROOVE] = N_("Groove"),
  [MIDLINE_TRACKING_FORCE_TENDON_AND_MIDDLE_QUAD] = N_("Tendon and middle quad"),
};

/**
 * midline_tracking_force_get_name:
 * @force: one force
 *
 * Returns: (transfer none): what its arrow is called, “Outer quad”
 */
const char *
midline_tracking_force_get_name (MidlineTrackingForce force)
{
  g_return_val_if_fail ((guint) force < MIDLINE_N_TRACKING_FORCES, NULL);

  return _(names[force]);
}

static void
list_forces (const MidlineTrackingForces *forces,
             double                      *newtons)
{
  newtons[MIDLINE_TRACKING_FORCE_OUTER_QUAD] = forces->outer_quad;
  newtons[MIDLINE_TRACKING_FORCE_INNER_QUAD] = forces->inner_quad;
  newtons[MIDLINE_TRACKING_FORCE_IT_BAND] = forces->it_band;
  newtons[MIDLINE_TRACKING_FORCE_INNER_LIGAMENT] = forces->inner_ligament;
  newtons[MIDLINE_TRACKING_FORCE_OUTER_RETINACULUM] = forces->outer_retinaculum;
  newtons[MIDLINE_TRACKING_FORCE_GROOVE] = forces->groove;
  newtons[MIDLINE_TRACKING_FORCE_TENDON_AND_MIDDLE_QUAD] = forces->tendon_and_middle_quad;
}

static int
find_largest (const double *values)
{
  int largest = 0;

  for (int i = 1; i < MIDLINE_N_TRACKING_FORCES; i++)
    if (values[i] > values[largest])
      largest = i;
  return largest;
}

/**
 * midline_tracking_forces_get_tenths:
 * @self: the forces of a solved state
 * @tenths: (out caller-allocates) (array fixed-size=7): tenths of a newton, outward positive
 *
 * Rounds the forces so that what is printed sums to zero as the forces do. Each is rounded down;
 * the tenths that then lack go to those that lost most (the method of largest remainders). None is
 * off by a tenth or more, and a force of nothing stays nothing.
 */
void
midline_tracking_forces_get_tenths (const MidlineTrackingForces *self,
                                    int                         *tenths)
{
  double newtons[MIDLINE_N_TRACKING_FORCES];
  double losses[MIDLINE_N_TRACKING_FORCES];
  int sum = 0;

  g_return_if_fail (self != NULL && tenths != NULL);

  list_forces (self, newtons);
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    {
      tenths[i] = (int) floor (newtons[i] * 10.0);
      losses[i] = newtons[i] * 10.0 - tenths[i];
      sum += tenths[i];
    }
  for (; sum < 0 && sum >= -MIDLINE_N_TRACKING_FORCES; sum++)
    {
      int largest = find_largest (losses);

      tenths[largest]++;
      losses[largest] = -1.0;
    }
}

/**
 * midline_tracking_force_dup_number:
 * @tenths: tenths of a newton, outward positive
 *
 * Writes a force with its sign: “+28.5 N”, “−22.9 N”, “0.0 N”; the decimal mark is the locale's.
 *
 * Returns: (transfer full)
 */
char *
midline_tracking_force_dup_number (int tenths)
{
  const char *sign = tenths > 0 ? KEEP_ORDER "+" : tenths < 0 ? KEEP_ORDER MINUS : "";
  g_autofree char *number = g_strdup_printf ("%s%.1f", sign, ABS (tenths) / 10.0);

  /* Translators: a force in newtons with its sign, for example “+28.5 N” */
  return g_strdup_printf (_("%s N"), number);
}

/**
 * midline_tracking_force_dup_sentence:
 * @force: one force
 * @tenths: of a newton, outward positive
 *
 * Writes a force in words, for those who do not see the arrow.
 *
 * Returns: (transfer full): “Outer quad: 28.5 N outward”
 */
char *
midline_tracking_force_dup_sentence (MidlineTrackingForce force,
                                     int                  tenths)
{
  const char *name = midline_tracking_force_get_name (force);
  double newton = ABS (tenths) / 10.0;

  if (tenths == 0)
    /* Translators: one force on the kneecap that is not there, “Inner ligament: no pull” */
    return g_strdup_printf (_("%s: no pull"), name);
  if (tenths > 0)
    /* Translators: one force on the kneecap, for example “Outer quad: 28.5 N outward” */
    return g_strdup_printf (_("%s: %.1f N outward"), name, newton);
  /* Translators: one force on the kneecap, for example “Inner quad: 22.9 N inward” */
  return g_strdup_printf (_("%s: %.1f N inward"), name, newton);
}
