/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"
#include "midline-time-off.h"

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
  int sessions_planned;   /* without those of time off, unless they were done */
  int sessions_done;
  int sets_planned;
  int sets_done;
  int sessions_off;       /* left out: they lay in time off */
  gboolean is_off;        /* every session lay in time off: neither counts nor breaks */
} MidlineCompletion;

MidlineSessionState midline_session_get_state     (int                      planned_sets,
                                                   int                      done_sets);
MidlineCompletion   midline_completion_from_days  (const MidlineWeek       *week,
                                                   MidlineDiaryDay * const *days,
                                                   guint                    n_days);
MidlineCompletion   midline_completion_from_week  (const MidlineWeek       *week,
                                                   MidlineDiaryDay * const *days,
                                                   guint                    n_days,
                                                   GPtrArray               *time_off);
gboolean            midline_completion_counts     (const MidlineCompletion *self);
int                 midline_completion_count_weeks_in_a_row (const MidlineCompletion *weeks,
                                                             guint                    n_weeks);

G_END_DECLS
