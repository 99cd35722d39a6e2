/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Degrees: a camera so near to a direction looks from there; from so high it looks from above. */
#define NEAR_DEGREES 30.0
#define ABOVE_DEGREES 45.0

static char *
dup_seconds (double seconds)
{
  if (fabs (seconds - round (seconds)) < 0.05)
    /* Translators: a short time, for example “2 s” */
    return g_strdup_printf (_("%d s"), (int) round (seconds));

  /* Translators: a short time, for example “1.5 s” */
  return g_strdup_printf (_("%.1f s"), seconds);
}

static char *
dup_with_seconds (const char *format,
                  double      seconds)
{
  g_autofree char *words = dup_seconds (seconds);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  return g_strconcat (parts[0], words, parts[1], NULL);
}

static char *
dup_hold (const MidlineFigurePlayer *player)
{
  gboolean is_visit = player->pose->loop == MIDLINE_POSE_VISIT;

  if (player->tempo.hold_seconds <= 0.0)
    return g_strdup (is_visit ? "" : _("Finish"));

  return dup_with_seconds (is_visit
                             /* Translators: over a moving figure, for example “Hold 2 s” */
                             ? _("Hold %s")
                             /* Translators: over a moving figure: “Finish · hold 2 s” */
                             : _("Finish · hold %s"),
                           player->tempo.hold_seconds);
}

/**
 * midline_figure_words_phase:
 * @player: of a figure that has a pose
 *
 * Returns: (transfer full): what the figure is doing; “Finish · hold 2 s”
 */
char *
midline_figure_words_phase (const MidlineFigurePlayer *player)
{
  guint stop, n_stops;

  g_return_val_if_fail (player != NULL, NULL);

  switch (midline_figure_player_get_phase (player))
    {
    case MIDLINE_FIGURE_AT_START:
      return g_strdup (_("Start"));
    case MIDLINE_FIGURE_AT_KEY:
      stop = midline_figure_player_get_stop (player, &n_stops);
      /* Translators: of a movement that is seen step by step, for example “Position 2 of 4” */
      return g_strdup_printf (_("Position %u of %u"), stop + 1, n_stops);
    case MIDLINE_FIGURE_GOING_OUT:
      /* Translators: over a moving figure, the way from start to finish: “Move · 2 s” */
      return dup_with_seconds (_("Move · %s"), player->tempo.out_seconds);
    case MIDLINE_FIGURE_HOLDING:
      return dup_hold (player);
    case MIDLINE_FIGURE_COMING_BACK:
      /* Translators: over a moving figure, the way back to the start: “Return · 2 s” */
      return dup_with_seconds (_("Return · %s"), player->tempo.back_seconds);
    case MIDLINE_FIGURE_GOING_ROUND:
    default:
      return g_strdup ("");
    }
}

/**
 * midline_figure_words_tempo:
 * @pose: (nullable): tells whether the motion goes round
 *
 * Returns: (transfer full): how fast the exercise is done: “2 s out, 2 s hold, 2 s back”
 */
char *
midline_figure_words_tempo (const MidlineExercise *exercise,
                            const MidlinePose     *pose)
{
  g_autofree char *out = NULL;
  g_autofree char *hold = NULL;
  g_autofree char *back = NULL;
  double hold_seconds;

  g_return_val_if_fail (exercise != NULL, NULL);

  if (pose != NULL && pose->loop == MIDLINE_POSE_CYCLE)
    /* Translators: of a movement that goes round, for example “One turn in 2 s” */
    return dup_with_seconds (_("One turn in %s"),
                             exercise->tempo_out_seconds + exercise->tempo_back_seconds);
  if (pose != NULL && pose->loop == MIDLINE_POSE_STRIDE)
    /* Translators: of walking or running, for example “One step in 0.7 s” */
    return dup_with_seconds (_("One step in %s"),
                             exercise->tempo_out_seconds + exercise->tempo_back_seconds);

  out = dup_seconds (exercise->tempo_out_seconds);
  hold_seconds = midline_figure_player_find_hold (exercise);
  hold = dup_seconds (hold_seconds);
  back = dup_seconds (exercise->tempo_back_seconds);
  if (hold_seconds <= 0.0)
    /* Translators: how fast a movement is done, for example “2 s out, 3 s back” */
    return g_strdup_printf (_("%s out, %s back"), out, back);

  /* Translators: how fast a movement is done, for example “2 s out, 1 s hold, 3 s back” */
  return g_strdup_printf (_("%s out, %s hold, %s back"), out, hold, back);
}

/**
 * midline_figure_words_view:
 *
 * Returns: (transfer full): from where the figure is seen
 */
char *
midline_figure_words_view (const MidlinePose *pose)
{
  double from_front;

  g_return_val_if_fail (pose != NULL, NULL);

  /* 0 from the front to 180 from behind, whichever side is turned to the viewer. */
  from_front = fabs (remainder (pose->yaw_degrees, 360.0));
  if (pose->pitch_degrees >= ABOVE_DEGREES)
    return g_strdup (_("Seen from above"));
  if (from_front <= NEAR_DEGREES)
    return g_strdup (_("Seen from the front"));
  if (from_front >= 180.0 - NEAR_DEGREES)
    return g_strdup (_("Seen from behind"));
  if (fabs (from_front - 90.0) <= NEAR_DEGREES)
    return g_strdup (_("Seen from the side"));

  return g_strdup (_("Seen at an angle"));
}

/**
 * midline_figure_words_works:
 * @is_left: whether the left side is shown
 *
 * Returns: (transfer full): what the accent colour means: “Right leg works”
 */
char *
midline_figure_words_works (const MidlineExercise *exercise,
                            const MidlinePose     *pose,
                            gboolean               is_left)
{
  const guint both = 1u << MIDLINE_LIMB_LEG_WORKING | 1u << MIDLINE_LIMB_LEG_OTHER;

  g_return_val_if_fail (exercise != NULL && pose != NULL, NULL);

  if (exercise->dose.each_side)
    return g_strdup (is_left ? _("Left leg works") : _("Right leg works"));

  return g_strdup ((pose->works & both) == both ? _("Both legs work") : _("Working leg"));
}

/**
 * midline_figure_words_description:
 * @pose: (nullable): how it is drawn
 * @is_left: whether the left side is shown
 *
 * Returns: (transfer full): what the figure shows, for those who do not see it
 */
char *
midline_figure_words_description (const MidlineExercise *exercise,
                                  const MidlinePose     *pose,
                                  gboolean               is_left)
{
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (exercise != NULL, NULL);

  if (pose != NULL)
    {
      g_autofree char *view = midline_figure_words_view (pose);
      g_autofree char *works = midline_figure_words_works (exercise, pose, is_left);

      /* Translators: about a drawing: “Seen from the side. Right leg works.” */
      g_string_append_printf (words, _("%s. %s."), view, works);
    }
  for (guint i = 0; exercise->steps != NULL && exercise->steps[i] != NULL; i++)
    {
      if (words->len > 0)
        g_string_append_c (words, ' ');
      /* Translators: how a step is read out, for example “Step 1: Lie on your side.” */
      g_string_append_printf (words, _("Step %d: %s"), (int) i + 1, exercise->steps[i]);
    }

  return g_string_free (words, FALSE);
}
