/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tracking model is asked: ranges, presets, one number at a time. */

#include "midline-tracking.h"

#include <math.h>

/* The IT band is never quite slack: this much is balanced. The reference knee of the experiments
 * has none. */
#define REST_TENSION_NEWTON 30.0

static const MidlineTrackingRange ranges[MIDLINE_N_TRACKING_INPUTS] = {
  [MIDLINE_TRACKING_KNEE_BEND] = { 0, 90, 0 },
  [MIDLINE_TRACKING_OUTER_QUAD_LEVEL] = { 0.5, 1.6, 1 },
  [MIDLINE_TRACKING_INNER_QUAD_LEVEL] = { 0, 1.5, 1 },
  [MIDLINE_TRACKING_INNER_QUAD_DELAY] = { -10, 50, 0 },
  [MIDLINE_TRACKING_IT_BAND_TENSION] = { 0, 120, REST_TENSION_NEWTON },
  [MIDLINE_TRACKING_Q_ANGLE] = { 8, 22, 14 },
  [MIDLINE_TRACKING_QUADRICEPS_FORCE] = { 100, 3000, 175 },
};

typedef struct {
  double outer_quad_level;
  double inner_quad_level;
  double inner_quad_delay_ms;
  double it_band_tension_newton;
} Preset;

/* Design: each preset is one factor of the article, within what the experiments tried. */
static const Preset presets[MIDLINE_N_TRACKING_PRESETS] = {
  [MIDLINE_TRACKING_BALANCED] = { 1.0, 1.0, 0, REST_TENSION_NEWTON },
  [MIDLINE_TRACKING_TIGHT_OUTER_SIDE] = { 1.3, 1.0, 0, 90 },
  [MIDLINE_TRACKING_WEAK_INNER_SIDE] = { 1.0, 0.6, 0, REST_TENSION_NEWTON },
  [MIDLINE_TRACKING_LATE_INNER_SIDE] = { 1.0, 1.0, 20, REST_TENSION_NEWTON },
  [MIDLINE_TRACKING_ALL_TOGETHER] = { 1.3, 0.6, 20, 90 },
};

/**
 * midline_tracking_input_get_range:
 * @input: one number of a setting
 *
 * Gets what it may be. The knee bend has no balanced value; its range names the straight knee.
 *
 * Returns: (transfer none): lowest, highest and balanced value in the unit of the input
 */
const MidlineTrackingRange *
midline_tracking_input_get_range (MidlineTrackingInput input)
{
  g_return_val_if_fail ((guint) input < MIDLINE_N_TRACKING_INPUTS, &ranges[0]);

  return &ranges[input];
}

static double *
get_field (MidlineTrackingSetting *self,
           MidlineTrackingInput    input)
{
  switch (input)
    {
    case MIDLINE_TRACKING_KNEE_BEND:
      return &self->knee_bend_degrees;
    case MIDLINE_TRACKING_OUTER_QUAD_LEVEL:
      return &self->outer_quad_level;
    case MIDLINE_TRACKING_INNER_QUAD_LEVEL:
      return &self->inner_quad_level;
    case MIDLINE_TRACKING_INNER_QUAD_DELAY:
      return &self->inner_quad_delay_ms;
    case MIDLINE_TRACKING_IT_BAND_TENSION:
      return &self->it_band_tension_newton;
    case MIDLINE_TRACKING_Q_ANGLE:
      return &self->q_angle_degrees;
    case MIDLINE_TRACKING_QUADRICEPS_FORCE:
      return &self->quadriceps_force_newton;
    default:
      g_return_val_if_reached (&self->knee_bend_degrees);
    }
}

static double
clamp_input (MidlineTrackingInput input,
             double               value)
{
  const MidlineTrackingRange *range = &ranges[input];

  return isfinite (value) ? CLAMP (value, range->lowest, range->highest) : range->balanced;
}

/**
 * midline_tracking_setting_get:
 * @self: a setting
 * @input: which of its numbers
 *
 * Returns: the number as the model takes it: within its range
 */
double
midline_tracking_setting_get (const MidlineTrackingSetting *self,
                              MidlineTrackingInput          input)
{
  MidlineTrackingSetting copy;

  g_return_val_if_fail (self != NULL, 0.0);
  g_return_val_if_fail ((guint) input < MIDLINE_N_TRACKING_INPUTS, 0.0);

  copy = *self;
  return clamp_input (input, *get_field (&copy, input));
}

/**
 * midline_tracking_setting_set:
 * @self: a setting
 * @input: which of its numbers
 * @value: in the unit of the input; out of range it becomes the nearest end, NaN and infinity the
 *   balanced value
 *
 * Changes one number.
 */
void
midline_tracking_setting_set (MidlineTrackingSetting *self,
                              MidlineTrackingInput    input,
                              double                  value)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail ((guint) input < MIDLINE_N_TRACKING_INPUTS);

  *get_field (self, input) = clamp_input (input, value);
}

/**
 * midline_tracking_setting_init:
 * @self: (out caller-allocates): a setting
 * @preset: which named setting
 * @knee_bend_degrees: 0 to 90
 *
 * Fills a setting with a preset at a knee bend, the usual Q-angle and the force of the experiments.
 */
void
midline_tracking_setting_init (MidlineTrackingSetting *self,
                               MidlineTrackingPreset   preset,
                               double                  knee_bend_degrees)
{
  const Preset *values;

  g_return_if_fail (self != NULL);
  g_return_if_fail ((guint) preset < MIDLINE_N_TRACKING_PRESETS);

  values = &presets[preset];
  *self = (MidlineTrackingSetting) {
    .knee_bend_degrees = clamp_input (MIDLINE_TRACKING_KNEE_BEND, knee_bend_degrees),
    .outer_quad_level = values->outer_quad_level,
    .inner_quad_level = values->inner_quad_level,
    .inner_quad_delay_ms = values->inner_quad_delay_ms,
    .it_band_tension_newton = values->it_band_tension_newton,
    .q_angle_degrees = ranges[MIDLINE_TRACKING_Q_ANGLE].balanced,
    .quadriceps_force_newton = ranges[MIDLINE_TRACKING_QUADRICEPS_FORCE].balanced,
  };
}

/* Sliders stop at whole steps, so anything nearer than this is the same number. */
#define SAME 1e-6

static gboolean
is_preset (const MidlineTrackingSetting *self,
           MidlineTrackingPreset         preset)
{
  MidlineTrackingSetting other;

  midline_tracking_setting_init (&other, preset, self->knee_bend_degrees);
  for (guint i = MIDLINE_TRACKING_OUTER_QUAD_LEVEL; i < MIDLINE_N_TRACKING_INPUTS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;

      if (fabs (midline_tracking_setting_get (self, input) -
                midline_tracking_setting_get (&other, input)) > SAME)
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_tracking_setting_find_preset:
 * @self: a setting
 * @preset: (out) (optional): the preset that it equals at its own knee bend; untouched when none
 *
 * Returns: whether the setting is a preset at some knee bend
 */
gboolean
midline_tracking_setting_find_preset (const MidlineTrackingSetting *self,
                                      MidlineTrackingPreset        *preset)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    if (is_preset (self, (MidlineTrackingPreset) i))
      {
        if (preset)
          *preset = (MidlineTrackingPreset) i;
        return TRUE;
      }
  return FALSE;
}
