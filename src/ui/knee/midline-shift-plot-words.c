/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static char *
dup_place (double position_mm)
{
  double shown = round (position_mm * 10.0) / 10.0;

  if (shown > 0)
    /* Translators: where the kneecap is, for example “3.6 mm outward” */
    return g_strdup_printf (_("%.1f mm outward"), shown);
  if (shown < 0)
    /* Translators: where the kneecap is, for example “0.4 mm inward” */
    return g_strdup_printf (_("%.1f mm inward"), -shown);
  return g_strdup (_("in the middle"));
}

/**
 * midline_shift_plot_words_at:
 * @samples: the path
 * @bend_degrees: 0-90
 *
 * Says both curves at one bend: “At 20 degrees: 3.6 mm outward; balanced 2.2 mm outward”. The
 * balanced knee is said once.
 *
 * Returns: (transfer full)
 */
char *
midline_shift_plot_words_at (const MidlineShiftSamples *samples,
                             int                        bend_degrees)
{
  g_autofree char *now = NULL;
  g_autofree char *balanced = NULL;
  gulong n;

  g_return_val_if_fail (samples != NULL, NULL);

  now = dup_place (midline_shift_samples_read (samples->now_mm, bend_degrees));
  balanced = dup_place (midline_shift_samples_read (samples->balanced_mm, bend_degrees));
  n = (gulong) MAX (bend_degrees, 0);
  if (samples->is_balanced)
    /* Translators: a knee bend and where the kneecap is, “At 20 degrees: 2.2 mm outward” */
    return g_strdup_printf (ngettext ("At %d degree: %s", "At %d degrees: %s", n), bend_degrees,
                            now);
  /* Translators: “At 20 degrees: 3.6 mm outward; balanced 2.2 mm outward” */
  return g_strdup_printf (ngettext ("At %d degree: %s; balanced %s",
                                    "At %d degrees: %s; balanced %s", n),
                          bend_degrees, now, balanced);
}

static int
find_nearest_bend (const double *samples_mm)
{
  int nearest = 0;

  for (int i = 1; i < MIDLINE_N_SHIFT_SAMPLES; i++)
    if (fabs (samples_mm[i]) < fabs (samples_mm[nearest]))
      nearest = i;
  return nearest;
}

static int
find_widest_bend (const MidlineShiftSamples *samples)
{
  int widest = 0;

  for (int i = 1; i < MIDLINE_N_SHIFT_SAMPLES; i++)
    if (fabs (samples->now_mm[i] - samples->balanced_mm[i]) >
        fabs (samples->now_mm[widest] - samples->balanced_mm[widest]))
      widest = i;
  return widest;
}

/* The places of one curve that say its shape: both ends and where it comes nearest to the
 * middle. */
typedef struct {
  char *straight; /* (owned) */
  char *bent;     /* (owned) */
  char *nearest;  /* (owned) */
  int nearest_bend_degrees;
} Shape;

static void
shape_init (Shape        *self,
            const double *samples_mm)
{
  self->nearest_bend_degrees = find_nearest_bend (samples_mm);
  self->straight = dup_place (samples_mm[0]);
  self->bent = dup_place (samples_mm[MIDLINE_N_SHIFT_SAMPLES - 1]);
  self->nearest = dup_place (samples_mm[self->nearest_bend_degrees]);
}

static void
shape_clear (Shape *self)
{
  g_free (self->straight);
  g_free (self->bent);
  g_free (self->nearest);
}

static char *
dup_now_words (const MidlineShiftSamples *samples)
{
  Shape shape;
  char *words;

  shape_init (&shape, samples->now_mm);
  /* Translators: for example “With the leg straight the kneecap is 7.9 mm outward, at 90 degrees
   * 5.1 mm outward. It comes nearest to the middle at 33 degrees: 4.0 mm outward.” */
  words = g_strdup_printf (ngettext ("With the leg straight the kneecap is %s, at 90 degrees %s. "
                                     "It comes nearest to the middle at %d degree: %s.",
                                     "With the leg straight the kneecap is %s, at 90 degrees %s. "
                                     "It comes nearest to the middle at %d degrees: %s.",
                                     (gulong) shape.nearest_bend_degrees),
                           shape.straight, shape.bent, shape.nearest_bend_degrees, shape.nearest);
  shape_clear (&shape);
  return words;
}

static char *
dup_balanced_words (const MidlineShiftSamples *samples)
{
  Shape shape;
  char *words;

  shape_init (&shape, samples->balanced_mm);
  /* Translators: for example “Balanced, it is 5.2 mm outward, then 3.7 mm outward, and nearest to
   * the middle at 27 degrees: 2.0 mm outward.” */
  words = g_strdup_printf (ngettext ("Balanced, it is %s, then %s, and nearest to the middle at %d "
                                     "degree: %s.",
                                     "Balanced, it is %s, then %s, and nearest to the middle at %d "
                                     "degrees: %s.",
                                     (gulong) shape.nearest_bend_degrees),
                           shape.straight, shape.bent, shape.nearest_bend_degrees, shape.nearest);
  shape_clear (&shape);
  return words;
}

/**
 * midline_shift_plot_words_path:
 * @samples: the path
 *
 * Says what the plot shows: where each curve begins and ends, where it comes nearest to the middle
 * of the groove and where the two are furthest apart.
 *
 * Returns: (transfer full)
 */
char *
midline_shift_plot_words_path (const MidlineShiftSamples *samples)
{
  g_autofree char *now = NULL;
  g_autofree char *balanced = NULL;
  g_autofree char *apart = NULL;
  int widest;

  g_return_val_if_fail (samples != NULL, NULL);

  now = dup_now_words (samples);
  if (samples->is_balanced)
    return g_steal_pointer (&now);
  balanced = dup_balanced_words (samples);
  widest = find_widest_bend (samples);
  /* Translators: two curves, “The two are furthest apart at 14 degrees: 3.6 mm.” */
  apart = g_strdup_printf (ngettext ("The two are furthest apart at %d degree: %.1f mm.",
                                     "The two are furthest apart at %d degrees: %.1f mm.",
                                     (gulong) widest),
                           widest,
                           fabs (samples->now_mm[widest] - samples->balanced_mm[widest]));
  return g_strjoin (" ", now, balanced, apart, NULL);
}
