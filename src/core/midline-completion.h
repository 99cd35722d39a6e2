/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"

G_BEGIN_DECLS

/** MidlineSessionState: how much of a planned session was done. */
typedef enum {
  MIDLINE_SESSION_NOT_DONE,
  MIDLINE_SESSION_PART_DONE,
  MIDLINE_SESSION_DONE,       /* at least 80 % of the planned sets */
} MidlineSessionState;

/**
 * MidlineCompletion:
 *
 * A week in numbers. A week counts when at least two thirds of its planned sessions were done.
 */
typedef struct {
  int sessions_planned;
  int sessions_done;
  int sets_planned;
  int sets_done;
} MidlineCompletion;

MidlineSessionState midline_session_get_state     (int                      planned_sets,
                                                   int                      done_sets);
MidlineCompletion   midline_completion_from_days  (const MidlineWeek       *week,
                                                   MidlineDiaryDay * const *days,
                                                   guint                    n_days);
gboolean            midline_completion_counts     (const MidlineCompletion *self);
int                 midline_completion_count_weeks_in_a_row (const MidlineCompletion *weeks,
                                                             guint                    n_weeks);

G_END_DECLS
