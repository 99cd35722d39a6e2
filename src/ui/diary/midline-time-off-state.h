/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-time-off.h"

G_BEGIN_DECLS

/** MidlineTimeOffWay: how a day can stop being marked. */
typedef enum {
  MIDLINE_TIME_OFF_REMOVE,   /* the whole stretch */
  MIDLINE_TIME_OFF_END,      /* from the day in view on: the days before were off */
} MidlineTimeOffWay;

/**
 * MidlineTimeOffState:
 *
 * Exactly what a day of time off shows.
 */
typedef struct {
  gboolean is_shown;
  char *title;               /* (owned) “Time off until Sat, 14 March” */
  char *words;               /* (owned) “Ill. Nothing is missed …” */
  MidlineTimeOffWay way;
  const char *way_name;      /* of the button */
} MidlineTimeOffState;

MidlineTimeOffState *midline_time_off_state_from (const MidlineTimeOff *stretch,
                                                  MidlineDate           date,
                                                  MidlineDate           today);
void                 midline_time_off_state_free (MidlineTimeOffState  *self);

char                *midline_time_off_dup_span_words (MidlineDate       first,
                                                      MidlineDate       last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineTimeOffState, midline_time_off_state_free)

G_END_DECLS
