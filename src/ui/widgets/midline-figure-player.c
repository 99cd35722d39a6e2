/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-player.h"

#include <math.h>

/* A frame that took longer was no frame: the machine slept, or the window was not drawn. */
#define LONGEST_FRAME_SECONDS 0.25

/**
 * midline_figure_player_find_hold:
 *
 * The dose says how long each repetition is held, the tempo how long the movement rests at its end
 * where nothing is held, or where the whole set is one hold.
 *
 * Returns: seconds at the finish
 */
double
midline_figure_player_find_hold (const MidlineExercise *exercise)
{
  const MidlineDose *dose;

  g_return_val_if_fail (exercise != NULL, 0.0);

  dose = &exercise->dose;

  return dose->hold_seconds > 0 && !midline_dose_is_held (dose) ? dose->hold_seconds
                                                               : exercise->tempo_hold_seconds;
}

/**
 * midline_figure_player_init:
 * @pose: (nullable) (transfer none): what moves; must stay valid
 * @exercise: whose tempo it has
 * @hold_cap_seconds: longest hold that is shown; %G_MAXDOUBLE for all of it
 *
 * Sets the figure to the start of its motion.
 */
void
midline_figure_player_init (MidlineFigurePlayer   *self,
                            const MidlinePose     *pose,
                            const MidlineExercise *exercise,
                            double                 hold_cap_seconds)
{
  g_return_if_fail (self != NULL && exercise != NULL);

  *self = (MidlineFigurePlayer) {
    .pose = pose,
    .tempo = { .out_seconds = exercise->tempo_out_seconds,
               .hold_seconds = midline_figure_player_find_hold (exercise),
               .back_seconds = exercise->tempo_back_seconds },
    .hold_cap_seconds = hold_cap_seconds,
    .is_at_key = TRUE,
  };
}

static gboolean
goes_round (const MidlineFigurePlayer *self)
{
  return self->pose->loop == MIDLINE_POSE_CYCLE || self->pose->loop == MIDLINE_POSE_STRIDE;
}

static double
get_turn_seconds (const MidlineFigurePlayer *self)
{
  return self->pose != NULL
    ? midline_pose_get_turn_seconds (self->pose, &self->tempo, self->hold_cap_seconds) : 0.0;
}

static double
get_shown_hold (const MidlineFigurePlayer *self)
{
  return MIN (self->tempo.hold_seconds, self->hold_cap_seconds);
}

static guint
get_last_stop (const MidlineFigurePlayer *self)
{
  return (guint) midline_pose_get_previous_stop (self->pose, 0.0);
}

/* When the figure comes by a key; the way back of a motion comes by them again. */
static double
get_stop_seconds (const MidlineFigurePlayer *self,
                  double                     stop)
{
  guint n_ways = self->pose->n_keys - 1;
  double turn_seconds = get_turn_seconds (self);

  switch (self->pose->loop)
    {
    case MIDLINE_POSE_CYCLE:
    case MIDLINE_POSE_STRIDE:
      return turn_seconds * stop / midline_pose_get_last_position (self->pose);
    case MIDLINE_POSE_VISIT:
      return stop < 1.0 ? 0.0
                        : (stop - 1.0) * turn_seconds / n_ways + self->tempo.out_seconds;
    case MIDLINE_POSE_THERE_AND_BACK:
    case MIDLINE_POSE_ONCE:
    default:
      return self->tempo.out_seconds * stop / n_ways;
    }
}

static void
stop_at (MidlineFigurePlayer *self,
         double               stop)
{
  self->seconds = get_stop_seconds (self, stop);
  self->is_at_key = TRUE;
}

/** midline_figure_player_start: from here on frames move the figure; the next one sets the time. */
void
midline_figure_player_start (MidlineFigurePlayer *self)
{
  g_return_if_fail (self != NULL);

  self->last_frame_us = 0;
}

/**
 * midline_figure_player_tick:
 * @frame_us: time of the frame, in microseconds of a clock that only goes forward
 *
 * Moves the figure by the time since the frame before, round and round.
 */
void
midline_figure_player_tick (MidlineFigurePlayer *self,
                            gint64               frame_us)
{
  double turn_seconds, since;

  g_return_if_fail (self != NULL);

  turn_seconds = get_turn_seconds (self);
  if (turn_seconds <= 0.0)
    return;

  if (self->last_frame_us != 0)
    {
      since = (double) (frame_us - self->last_frame_us) / G_USEC_PER_SEC;
      self->seconds = fmod (self->seconds + CLAMP (since, 0.0, LONGEST_FRAME_SECONDS),
                            turn_seconds);
      self->is_at_key = FALSE;
    }
  self->last_frame_us = frame_us;
}

/**
 * midline_figure_player_seek:
 * @share: 0 to 1 of a turn
 *
 * Goes to a moment of the motion.
 */
void
midline_figure_player_seek (MidlineFigurePlayer *self,
                            double               share)
{
  double turn_seconds;

  g_return_if_fail (self != NULL);

  turn_seconds = get_turn_seconds (self);
  /* The end of a turn is the start of the next: the picture would jump under the pointer. */
  self->seconds = CLAMP (share, 0.0, 0.9999) * turn_seconds;
  self->is_at_key = FALSE;
  self->last_frame_us = 0;
}

/**
 * midline_figure_player_go_to:
 * @seconds: since the turn began, 0 or more
 * @hold_seconds: how long this turn holds, 0 or more
 *
 * Goes where another clock is in a turn. Frames go on from there.
 */
void
midline_figure_player_go_to (MidlineFigurePlayer *self,
                             double               seconds,
                             double               hold_seconds)
{
  g_return_if_fail (self != NULL);

  self->tempo.hold_seconds = MAX (hold_seconds, 0.0);
  self->seconds = CLAMP (seconds, 0.0, 0.9999 * get_turn_seconds (self));
  self->is_at_key = FALSE;
}

/**
 * midline_figure_player_step:
 * @direction: 1 to the key that comes next, -1 to the one before
 */
void
midline_figure_player_step (MidlineFigurePlayer *self,
                            int                  direction)
{
  double position, last_stop, last_seconds;
  gboolean comes_back;

  g_return_if_fail (self != NULL);

  if (self->pose == NULL)
    return;

  position = midline_figure_player_get_position (self);
  last_stop = get_last_stop (self);
  last_seconds = get_stop_seconds (self, last_stop) + get_shown_hold (self);
  comes_back = self->pose->loop == MIDLINE_POSE_THERE_AND_BACK && self->seconds > last_seconds;
  if (direction > 0)
    stop_at (self, comes_back ? 0.0 : midline_pose_get_next_stop (self->pose, position));
  else
    stop_at (self, comes_back ? last_stop : midline_pose_get_previous_stop (self->pose, position));
}

/**
 * midline_figure_player_go_to_end:
 * @is_last: to the last key, not the first
 */
void
midline_figure_player_go_to_end (MidlineFigurePlayer *self,
                                 gboolean             is_last)
{
  g_return_if_fail (self != NULL);

  if (self->pose != NULL)
    stop_at (self, is_last ? get_last_stop (self) : 0.0);
}

/** midline_figure_player_get_position: in keys, as midline_figure_draw() takes it. */
double
midline_figure_player_get_position (const MidlineFigurePlayer *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  if (self->pose == NULL)
    return 0.0;

  return midline_pose_get_position_at (self->pose, &self->tempo, self->seconds,
                                       self->hold_cap_seconds);
}

/** midline_figure_player_get_share: how much of the turn is over, 0 to 1. */
double
midline_figure_player_get_share (const MidlineFigurePlayer *self)
{
  double turn_seconds;

  g_return_val_if_fail (self != NULL, 0.0);

  turn_seconds = get_turn_seconds (self);

  return turn_seconds > 0.0 ? self->seconds / turn_seconds : 0.0;
}

/**
 * midline_figure_player_get_stop:
 * @n_stops: (out): how many keys steps lead to
 *
 * Returns: the key that was reached last, from 0
 */
guint
midline_figure_player_get_stop (const MidlineFigurePlayer *self,
                                guint                     *n_stops)
{
  g_return_val_if_fail (self != NULL && n_stops != NULL, 0);

  *n_stops = 1;
  if (self->pose == NULL)
    return 0;
  *n_stops = get_last_stop (self) + 1;

  return (guint) MIN (floor (midline_figure_player_get_position (self) + 1e-6), *n_stops - 1.0);
}

static MidlineFigurePhase
get_phase_at_key (const MidlineFigurePlayer *self)
{
  guint n_stops;
  guint stop = midline_figure_player_get_stop (self, &n_stops);

  if (goes_round (self))
    return MIDLINE_FIGURE_AT_KEY;
  if (stop == 0)
    return MIDLINE_FIGURE_AT_START;

  return self->pose->loop != MIDLINE_POSE_VISIT && stop == n_stops - 1 ? MIDLINE_FIGURE_HOLDING
                                                                        : MIDLINE_FIGURE_AT_KEY;
}

/** midline_figure_player_get_phase: what the figure is doing, for words. */
MidlineFigurePhase
midline_figure_player_get_phase (const MidlineFigurePlayer *self)
{
  double within;

  g_return_val_if_fail (self != NULL, MIDLINE_FIGURE_AT_START);

  if (self->pose == NULL)
    return MIDLINE_FIGURE_AT_START;
  if (self->is_at_key)
    return get_phase_at_key (self);
  if (goes_round (self))
    return MIDLINE_FIGURE_GOING_ROUND;

  within = self->pose->loop == MIDLINE_POSE_VISIT
    ? fmod (self->seconds, get_turn_seconds (self) / (self->pose->n_keys - 1)) : self->seconds;
  if (within < self->tempo.out_seconds)
    return MIDLINE_FIGURE_GOING_OUT;
  if (within <= self->tempo.out_seconds + get_shown_hold (self))
    return MIDLINE_FIGURE_HOLDING;

  /* What happens once stands at its start for as long as the way back would take. */
  return self->pose->loop == MIDLINE_POSE_ONCE ? MIDLINE_FIGURE_AT_START
                                               : MIDLINE_FIGURE_COMING_BACK;
}
