/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-inputs.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Two settings closer than this share of a key step are the same to the eye. */
#define SAME_SHARE_OF_STEP 0.02

static const struct {
  const char *name;
  double step; /* of an arrow key, in the unit of the input */
  double leap; /* of Page Up and Page Down */
} inputs[MIDLINE_N_KNEE_SLIDERS] = {
  [MIDLINE_TRACKING_KNEE_BEND] = { N_("Knee bend"), 1, 15 },
  [MIDLINE_TRACKING_OUTER_QUAD_LEVEL] = { N_("Outer quad pull"), 0.05, 0.2 },
  [MIDLINE_TRACKING_INNER_QUAD_LEVEL] = { N_("Inner quad pull"), 0.05, 0.2 },
  [MIDLINE_TRACKING_INNER_QUAD_DELAY] = { N_("Inner quad delay"), 1, 10 },
  [MIDLINE_TRACKING_IT_BAND_TENSION] = { N_("IT band tension"), 5, 30 },
  [MIDLINE_TRACKING_Q_ANGLE] = { N_("Q-angle"), 1, 4 },
};

static const char * const preset_names[MIDLINE_N_TRACKING_PRESETS] = {
  [MIDLINE_TRACKING_BALANCED] = N_("Balanced"),
  [MIDLINE_TRACKING_TIGHT_OUTER_SIDE] = N_("Tight outer side"),
  [MIDLINE_TRACKING_WEAK_INNER_SIDE] = N_("Weak inner side"),
  [MIDLINE_TRACKING_LATE_INNER_SIDE] = N_("Late inner side"),
  [MIDLINE_TRACKING_ALL_TOGETHER] = N_("All together"),
};

static gboolean
has_slider (MidlineTrackingInput input)
{
  return (guint) input < MIDLINE_N_KNEE_SLIDERS;
}

/** midline_knee_input_get_name: what stands above the slider, “Outer quad pull”. */
const char *
midline_knee_input_get_name (MidlineTrackingInput input)
{
  g_return_val_if_fail (has_slider (input), NULL);

  return _(inputs[input].name);
}

/** midline_knee_input_get_step: what an arrow key moves, in the unit of @input. */
double
midline_knee_input_get_step (MidlineTrackingInput input)
{
  g_return_val_if_fail (has_slider (input), 0);

  return inputs[input].step;
}

/** midline_knee_input_get_leap: what Page Up and Page Down move, in the unit of @input. */
double
midline_knee_input_get_leap (MidlineTrackingInput input)
{
  g_return_val_if_fail (has_slider (input), 0);

  return inputs[input].leap;
}

/** midline_knee_input_get_usual: where the slider returns to; balanced, but for the bend. */
double
midline_knee_input_get_usual (MidlineTrackingInput input)
{
  g_return_val_if_fail (has_slider (input), 0);

  if (input == MIDLINE_TRACKING_KNEE_BEND)
    return MIDLINE_KNEE_FIRST_BEND_DEGREES;
  return midline_tracking_input_get_range (input)->balanced;
}

static char *
dup_level_words (double level)
{
  int percent = (int) lround ((level - 1) * 100);

  if (percent == 0)
    return g_strdup (C_("pull of a muscle", "as balanced"));
  if (percent <= -100)
    return g_strdup (C_("pull of a muscle", "no pull"));
  if (percent > 0)
    /* Translators: pull of a muscle beside the balanced knee, for example “40 % more” */
    return g_strdup_printf (_("%d %% more"), percent);
  /* Translators: pull of a muscle beside the balanced knee, for example “40 % less” */
  return g_strdup_printf (_("%d %% less"), -percent);
}

static char *
dup_delay_words (double delay_ms)
{
  int ms = (int) lround (delay_ms);

  if (ms == 0)
    return g_strdup (C_("delay of a muscle", "none"));
  if (ms > 0)
    /* Translators: a muscle begins to pull so many milliseconds late, for example “20 ms late” */
    return g_strdup_printf (_("%d ms late"), ms);
  /* Translators: a muscle begins to pull so many milliseconds early, for example “5 ms early” */
  return g_strdup_printf (_("%d ms early"), -ms);
}

static char *
dup_degrees_words (double value)
{
  int degrees = (int) lround (value);

  /* Translators: an angle, for example “20 degrees” */
  return g_strdup_printf (ngettext ("%d degree", "%d degrees", (gulong) ABS (degrees)), degrees);
}

/**
 * midline_knee_input_dup_words:
 * @value: of @input, in its own unit
 *
 * The value in words, beside the slider and for screen readers: “40 % more”, “20 ms late”.
 */
char *
midline_knee_input_dup_words (MidlineTrackingInput input,
                              double               value)
{
  switch (input)
    {
    case MIDLINE_TRACKING_OUTER_QUAD_LEVEL:
    case MIDLINE_TRACKING_INNER_QUAD_LEVEL:
      return dup_level_words (value);
    case MIDLINE_TRACKING_INNER_QUAD_DELAY:
      return dup_delay_words (value);
    case MIDLINE_TRACKING_IT_BAND_TENSION:
    case MIDLINE_TRACKING_QUADRICEPS_FORCE:
      /* Translators: a pull in newtons, for example “90 N” */
      return g_strdup_printf (_("%d N"), (int) lround (value));
    case MIDLINE_TRACKING_KNEE_BEND:
    case MIDLINE_TRACKING_Q_ANGLE:
      return dup_degrees_words (value);
    default:
      g_return_val_if_reached (NULL);
    }
}

/** midline_knee_preset_get_name: what the chip says, “Tight outer side”. */
const char *
midline_knee_preset_get_name (MidlineTrackingPreset preset)
{
  g_return_val_if_fail ((guint) preset < MIDLINE_N_TRACKING_PRESETS, NULL);

  return _(preset_names[preset]);
}

static gboolean
is_same (const MidlineTrackingSetting *a,
         const MidlineTrackingSetting *b)
{
  for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;

      if (fabs (midline_tracking_setting_get (a, input) - midline_tracking_setting_get (b, input))
          > SAME_SHARE_OF_STEP * inputs[i].step)
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_knee_preset_find:
 * @setting: any setting
 *
 * The preset that @setting is at its bend, or %MIDLINE_KNEE_NO_PRESET.
 */
int
midline_knee_preset_find (const MidlineTrackingSetting *setting)
{
  g_return_val_if_fail (setting != NULL, MIDLINE_KNEE_NO_PRESET);

  for (int preset = 0; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
    {
      MidlineTrackingSetting candidate;

      midline_tracking_setting_init (&candidate, (MidlineTrackingPreset) preset,
                                     setting->knee_bend_degrees);
      if (is_same (setting, &candidate))
        return preset;
    }
  return MIDLINE_KNEE_NO_PRESET;
}

/**
 * midline_knee_setting_blend:
 * @progress: 0 for @from to 1 for @to
 * @setting: (inout): every slider but the bend on its way; the bend stays that of @setting
 */
void
midline_knee_setting_blend (const MidlineTrackingSetting *from,
                            const MidlineTrackingSetting *to,
                            double                        progress,
                            MidlineTrackingSetting       *setting)
{
  g_return_if_fail (from != NULL && to != NULL && setting != NULL);

  for (int i = MIDLINE_TRACKING_KNEE_BEND + 1; i < MIDLINE_N_KNEE_SLIDERS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;
      double start = midline_tracking_setting_get (from, input);
      double end = midline_tracking_setting_get (to, input);

      midline_tracking_setting_set (setting, input,
                                    progress >= 1 ? end : start + (end - start) * progress);
    }
}
