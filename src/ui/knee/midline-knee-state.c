/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-state.h"

#include "midline-knee-meaning.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Where the kneecap is, as seen from the front: with the run of the groove, as it is drawn. */
static char *
dup_place (double position_mm)
{
  int mm = (int) lround (position_mm);
  gulong n = (gulong) ABS (mm);

  if (mm == 0)
    return g_strdup (_("Kneecap centred"));
  if (mm > 0)
    /* Translators: where the kneecap is, for example “Kneecap 3 mm outward” */
    return g_strdup_printf (ngettext ("Kneecap %d mm outward", "Kneecap %d mm outward", n), mm);
  /* Translators: where the kneecap is, for example “Kneecap 1 mm inward” */
  return g_strdup_printf (ngettext ("Kneecap %d mm inward", "Kneecap %d mm inward", n), -mm);
}

/* A healthy kneecap tilts outward as well, so only the other way is named. */
static char *
dup_tilt (double tilt_degrees)
{
  int degrees = (int) lround (tilt_degrees);
  gulong n = (gulong) ABS (degrees);

  if (degrees == 0)
    return g_strdup (_("not tilted"));
  if (degrees > 0)
    /* Translators: tilt of the kneecap outward, for example “tilted 8 degrees” */
    return g_strdup_printf (ngettext ("tilted %d degree", "tilted %d degrees", n), degrees);
  /* Translators: tilt of the kneecap, for example “tilted 2 degrees inward” */
  return g_strdup_printf (ngettext ("tilted %d degree inward", "tilted %d degrees inward", n),
                          -degrees);
}

/**
 * midline_knee_state_dup_sentence:
 * @state: a solved state
 *
 * Says a state in whole millimetres, degrees and percent: “Kneecap 3 mm outward, tilted 8 degrees;
 * 68 % of the contact on the outer side”.
 *
 * Returns: (transfer full)
 */
char *
midline_knee_state_dup_sentence (const MidlineTrackingState *state)
{
  g_autofree char *place = NULL;
  g_autofree char *tilt = NULL;
  g_autofree char *share = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  place = dup_place (state->position_mm);
  tilt = dup_tilt (state->tilt_degrees);
  /* Translators: for example “68 % of the contact on the outer side” */
  share = g_strdup_printf (_("%d %% of the contact on the outer side"),
                           (int) lround (100.0 * state->outer_share));
  /* Translators: place, tilt and contact of the kneecap, for example “Kneecap 3 mm outward,
   * tilted 8 degrees; 68 % of the contact on the outer side” */
  return g_strdup_printf (_("%s, %s; %s"), place, tilt, share);
}

static void
fill_arrows (MidlineKneeState *self)
{
  int tenths[MIDLINE_N_TRACKING_FORCES];

  midline_tracking_forces_get_tenths (&self->now.forces, tenths);
  for (guint i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    {
      MidlineTrackingForce force = (MidlineTrackingForce) i;

      self->arrows[i] = (MidlineKneeForce) {
        .force = force,
        .tenths = tenths[i],
        .number = midline_tracking_force_dup_number (tenths[i]),
        .sentence = midline_tracking_force_dup_sentence (force, tenths[i]),
      };
    }
}

/**
 * midline_knee_state_from:
 * @setting: a setting of the model; odd numbers count as the model takes them
 *
 * Solves the model and puts what comes out into words.
 *
 * Returns: (transfer full)
 */
MidlineKneeState *
midline_knee_state_from (const MidlineTrackingSetting *setting)
{
  MidlineKneeState *self;
  MidlineTrackingSetting balanced;
  MidlineKneeMeaning meaning;

  g_return_val_if_fail (setting != NULL, NULL);

  self = g_new0 (MidlineKneeState, 1);
  midline_tracking_solve (setting, &self->now);
  midline_tracking_setting_init (&balanced, MIDLINE_TRACKING_BALANCED, setting->knee_bend_degrees);
  balanced.quadriceps_force_newton = setting->quadriceps_force_newton;
  midline_tracking_solve (&balanced, &self->balanced);
  self->sentence = midline_knee_state_dup_sentence (&self->now);
  midline_knee_meaning_init (&meaning, setting);
  self->meaning = midline_knee_meaning_dup_words (&meaning);
  fill_arrows (self);
  return self;
}

/**
 * midline_knee_state_free:
 * @self: (nullable): a state
 *
 * Frees a state.
 */
void
midline_knee_state_free (MidlineKneeState *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    {
      g_free (self->arrows[i].number);
      g_free (self->arrows[i].sentence);
    }
  g_free (self->sentence);
  g_free (self->meaning);
  g_free (self);
}

/**
 * midline_knee_state_is_news:
 * @self: a state
 * @last_said: (nullable): the state whose sentence was last spoken
 *
 * Tells whether the sentence is worth saying again: only when one of its whole numbers changed, so
 * that a slider in motion does not chatter.
 *
 * Returns: whether to say it
 */
gboolean
midline_knee_state_is_news (const MidlineKneeState *self,
                            const MidlineKneeState *last_said)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return last_said == NULL || !g_str_equal (self->sentence, last_said->sentence);
}
