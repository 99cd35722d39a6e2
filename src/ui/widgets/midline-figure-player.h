/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"
#include "midline-pose-motion.h"

G_BEGIN_DECLS

/**
 * MidlineFigurePhase:
 * @MIDLINE_FIGURE_AT_START: stands at the first key
 * @MIDLINE_FIGURE_AT_KEY: was brought to another key
 * @MIDLINE_FIGURE_GOING_OUT: on the way to the last key
 * @MIDLINE_FIGURE_HOLDING: at the last key
 * @MIDLINE_FIGURE_COMING_BACK: on the way back
 * @MIDLINE_FIGURE_GOING_ROUND: in a motion without start and finish
 *
 * Where in its motion a figure is.
 */
typedef enum {
  MIDLINE_FIGURE_AT_START,
  MIDLINE_FIGURE_AT_KEY,
  MIDLINE_FIGURE_GOING_OUT,
  MIDLINE_FIGURE_HOLDING,
  MIDLINE_FIGURE_COMING_BACK,
  MIDLINE_FIGURE_GOING_ROUND,
} MidlineFigurePhase;

/**
 * MidlineFigurePlayer:
 * @pose: (nullable) (borrowed): what moves
 * @tempo: its pace
 * @hold_cap_seconds: longest hold that is shown
 * @seconds: since the turn began; less than a turn
 * @is_at_key: whether a step brought it here, and nothing moved since
 * @last_frame_us: time of the last frame while it plays; 0 before the first
 *
 * Where a figure is in time. A plain value without a clock of its own: frames tell it the time.
 */
typedef struct {
  const MidlinePose *pose;
  MidlinePoseTempo tempo;
  double hold_cap_seconds;
  double seconds;
  gboolean is_at_key;
  gint64 last_frame_us;
} MidlineFigurePlayer;

double             midline_figure_player_find_hold    (const MidlineExercise     *exercise);
void               midline_figure_player_init         (MidlineFigurePlayer       *self,
                                                       const MidlinePose         *pose,
                                                       const MidlineExercise     *exercise,
                                                       double                     hold_cap_seconds);
void               midline_figure_player_start        (MidlineFigurePlayer       *self);
void               midline_figure_player_tick         (MidlineFigurePlayer       *self,
                                                       gint64                     frame_us);
void               midline_figure_player_seek         (MidlineFigurePlayer       *self,
                                                       double                     share);
void               midline_figure_player_go_to        (MidlineFigurePlayer       *self,
                                                       double                     seconds,
                                                       double                     hold_seconds);
void               midline_figure_player_step         (MidlineFigurePlayer       *self,
                                                       int                        direction);
void               midline_figure_player_go_to_end    (MidlineFigurePlayer       *self,
                                                       gboolean                   is_last);
double             midline_figure_player_get_position (const MidlineFigurePlayer *self);
double             midline_figure_player_get_share    (const MidlineFigurePlayer *self);
guint              midline_figure_player_get_stop     (const MidlineFigurePlayer *self,
                                                       guint                     *n_stops);
MidlineFigurePhase midline_figure_player_get_phase    (const MidlineFigurePlayer *self);

G_END_DECLS
