/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/** MidlineProgressDay: one line of the list of days. */
typedef struct {
  MidlineDate date;
  char *title;                 /* (owned) “Strength A” */
  char *detail;                /* (owned) “5 of 5 exercises · pain at most 2 of 10” */
  gboolean is_planned;
  MidlineSessionState state;
  gboolean is_today;
} MidlineProgressDay;

/**
 * MidlineProgressState:
 *
 * Exactly what the Progress page shows.
 */
typedef struct {
  gboolean has_plan;
  char *subtitle;              /* (owned) “Settle, week 2 of 12” */
  int sessions_done;           /* of this week */
  int sessions_planned;
  char *week_sentence;         /* (owned) the same in words, and what comes next */
  GPtrArray *days;             /* (owned) (element-type MidlineProgressDay) newest first */
  gboolean has_earlier_days;
} MidlineProgressState;

MidlineProgressState *midline_progress_state_from_program (MidlineProgram       *program,
                                                           int                   n_days);
void                  midline_progress_state_free         (MidlineProgressState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineProgressState, midline_progress_state_free)

G_END_DECLS
