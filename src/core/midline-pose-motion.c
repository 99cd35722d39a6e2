/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose-motion.h"

#include <math.h>

/* Positions this near to a stop are at it. */
#define AT_STOP 1e-6

/* Smoothstep: starts and ends at rest. */
static double
ease (double share)
{
  return share * share * (3.0 - 2.0 * share);
}

/* How many keys of @n_intervals lie behind after @share of the time, each interval eased. */
static double
ease_through (double share,
              guint  n_intervals)
{
  double way = CLAMP (share, 0.0, 1.0) * n_intervals;
  double whole = MIN (floor (way), (double) n_intervals - 1.0);

  return whole + ease (way - whole);
}

static double
get_share (double seconds,
           double of_seconds)
{
  return of_seconds > 0.0 ? CLAMP (seconds / of_seconds, 0.0, 1.0) : 1.0;
}

static double
get_hold (const MidlinePoseTempo *tempo,
          double                  hold_cap_seconds)
{
  return CLAMP (tempo->hold_seconds, 0.0, MAX (hold_cap_seconds, 0.0));
}

/**
 * midline_pose_get_last_position:
 * @self: a pose
 *
 * A position counts keys from the first one at 0; between two whole numbers lies the way from one
 * key to the next. On a stride the count goes on: from the number of keys the sides are exchanged,
 * and at twice that number the first key has come again. On a visit the way from one key to the
 * next leads back to the first key, which is reached half way, and so from the last key as well.
 *
 * Returns: the largest position of the motion
 */
double
midline_pose_get_last_position (const MidlinePose *self)
{
  g_return_val_if_fail (self != NULL && self->n_keys >= 2, 0.0);

  switch (self->loop)
    {
    case MIDLINE_POSE_STRIDE:
      return 2.0 * self->n_keys;
    case MIDLINE_POSE_VISIT:
      return self->n_keys - 0.5;
    case MIDLINE_POSE_THERE_AND_BACK:
    case MIDLINE_POSE_ONCE:
    case MIDLINE_POSE_CYCLE:
    default:
      return self->n_keys - 1.0;
    }
}

/**
 * midline_pose_get_turn_seconds:
 * @self: a pose
 * @tempo: its pace
 * @hold_cap_seconds: longest hold that is shown; %G_MAXDOUBLE for all of it
 *
 * Returns: seconds until the motion starts again: a repetition; all visits; one turn of a cycle,
 *   which has no hold; or two steps of a stride, each as long as out and back
 */
double
midline_pose_get_turn_seconds (const MidlinePose      *self,
                               const MidlinePoseTempo *tempo,
                               double                  hold_cap_seconds)
{
  double moving;

  g_return_val_if_fail (self != NULL && tempo != NULL, 0.0);

  moving = tempo->out_seconds + tempo->back_seconds;

  switch (self->loop)
    {
    case MIDLINE_POSE_CYCLE:
      return moving;
    case MIDLINE_POSE_STRIDE:
      return 2.0 * moving;
    case MIDLINE_POSE_VISIT:
      return (self->n_keys - 1) * (moving + get_hold (tempo, hold_cap_seconds));
    case MIDLINE_POSE_THERE_AND_BACK:
    case MIDLINE_POSE_ONCE:
    default:
      return moving + get_hold (tempo, hold_cap_seconds);
    }
}

/* Out through @n_intervals, a hold, and back the same way. */
static double
get_there_and_back (const MidlinePoseTempo *tempo,
                    double                  seconds,
                    double                  hold_seconds,
                    guint                   n_intervals)
{
  double back_from = tempo->out_seconds + hold_seconds;

  if (seconds < tempo->out_seconds)
    return ease_through (get_share (seconds, tempo->out_seconds), n_intervals);
  if (seconds <= back_from)
    return n_intervals;

  return ease_through (1.0 - get_share (seconds - back_from, tempo->back_seconds), n_intervals);
}

/* The start is shown for as long as the way back takes, but nobody jumps back onto a step. */
static double
get_once (const MidlinePoseTempo *tempo,
          double                  seconds,
          double                  hold_seconds,
          guint                   n_intervals)
{
  if (seconds > tempo->out_seconds + hold_seconds)
    return 0.0;

  return get_there_and_back (tempo, MIN (seconds, tempo->out_seconds), hold_seconds, n_intervals);
}

static double
get_visit (const MidlinePoseTempo *tempo,
           double                  seconds,
           double                  hold_seconds,
           guint                   n_visits)
{
  double visit_seconds = tempo->out_seconds + hold_seconds + tempo->back_seconds;
  double visit = MIN (floor (seconds / visit_seconds), n_visits - 1.0);
  double since = seconds - visit * visit_seconds;
  double away = get_there_and_back (tempo, since, hold_seconds, 1);

  if (since >= tempo->out_seconds)
    return visit + 1.0 + (1.0 - away) / 2.0;

  /* From the very start the first key is left at 0, later half way from the key before. */
  return visit == 0.0 ? away : visit + 0.5 + away / 2.0;
}

/**
 * midline_pose_get_position_at:
 * @self: a pose
 * @tempo: its pace
 * @seconds: since the motion started; goes round
 * @hold_cap_seconds: longest hold that is shown; %G_MAXDOUBLE for all of it
 *
 * The clock of a motion. The seconds out are shared evenly by the ways from key to key, each eased
 * by smoothstep; the hold stands still; the way back runs them in reverse. A motion that happens
 * once starts again from the first key. Cycle and stride run at a constant rate.
 *
 * Returns: the position at that time (see midline_pose_get_last_position())
 */
double
midline_pose_get_position_at (const MidlinePose      *self,
                              const MidlinePoseTempo *tempo,
                              double                  seconds,
                              double                  hold_cap_seconds)
{
  double turn_seconds, hold_seconds, within;

  g_return_val_if_fail (self != NULL && tempo != NULL, 0.0);

  turn_seconds = midline_pose_get_turn_seconds (self, tempo, hold_cap_seconds);
  if (turn_seconds <= 0.0 || !isfinite (seconds))
    return 0.0;

  within = fmod (seconds, turn_seconds);
  if (within < 0.0)
    within += turn_seconds;
  hold_seconds = get_hold (tempo, hold_cap_seconds);

  switch (self->loop)
    {
    case MIDLINE_POSE_CYCLE:
    case MIDLINE_POSE_STRIDE:
      return within / turn_seconds * midline_pose_get_last_position (self);
    case MIDLINE_POSE_VISIT:
      return get_visit (tempo, within, hold_seconds, self->n_keys - 1);
    case MIDLINE_POSE_ONCE:
      return get_once (tempo, within, hold_seconds, self->n_keys - 1);
    case MIDLINE_POSE_THERE_AND_BACK:
    default:
      return get_there_and_back (tempo, within, hold_seconds, self->n_keys - 1);
    }
}

/* Keys that differ from each other: the last of a cycle is the first again. */
static guint
count_stops (const MidlinePose *self)
{
  if (self->loop == MIDLINE_POSE_CYCLE)
    return self->n_keys - 1;

  return self->loop == MIDLINE_POSE_STRIDE ? 2 * self->n_keys : self->n_keys;
}

/**
 * midline_pose_get_next_stop:
 * @self: a pose
 * @position: a position of the motion
 *
 * Returns: the position of the next key, where stepping forward stops; the first one after the last
 */
double
midline_pose_get_next_stop (const MidlinePose *self,
                            double             position)
{
  double next;

  g_return_val_if_fail (self != NULL, 0.0);

  next = floor (position + AT_STOP) + 1.0;

  return next < count_stops (self) ? next : 0.0;
}

/**
 * midline_pose_get_previous_stop:
 * @self: a pose
 * @position: a position of the motion
 *
 * Returns: the position of the key before, where stepping back stops; the last one before the first
 */
double
midline_pose_get_previous_stop (const MidlinePose *self,
                                double             position)
{
  double previous;

  g_return_val_if_fail (self != NULL, 0.0);

  previous = ceil (position - AT_STOP) - 1.0;

  return previous >= 0.0 ? MIN (previous, count_stops (self) - 1.0) : count_stops (self) - 1.0;
}
