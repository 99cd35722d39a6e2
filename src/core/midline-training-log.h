/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-completion.h"

G_BEGIN_DECLS

/**
 * MidlineTrainingItem:
 *
 * One exercise of a planned day and how much of it was done. Plain value.
 */
typedef struct {
  MidlineDate date;
  MidlineSessionKind kind;
  const char *exercise_id;   /* interned */
  MidlineDose dose;          /* as planned for that day */
  int sets_done;             /* of the planned sets */
} MidlineTrainingItem;

/** MidlineTrainingDay: a day with a session in numbers. Plain value. */
typedef struct {
  MidlineDate date;
  MidlineSessionKind kind;
  int sets_planned;
  int sets_done;
  gboolean is_off;           /* in time off that the person marked */
} MidlineTrainingDay;

/** MidlineTrainingWeek: a week of the plan in numbers. Plain value. */
typedef struct {
  MidlineDate start;
  MidlineCompletion completion;
} MidlineTrainingWeek;

/** MidlineDoseStep: from which day on an exercise was done with a dose. Plain value. */
typedef struct {
  MidlineDate date;
  MidlineDose dose;
} MidlineDoseStep;

GArray *midline_training_days_from_items (const GArray *items,
                                          GPtrArray    *time_off);
GArray *midline_training_weeks_from_days (const GArray *days,
                                          MidlineDate   first_start,
                                          MidlineDate   last);
MidlineSessionState midline_training_day_get_state (const MidlineTrainingDay *self);
guint   midline_training_count_done      (const GArray *days);
int     midline_training_count_weeks_in_a_row (const GArray *weeks);
GArray *midline_dose_steps_from_items    (const GArray *items,
                                          const char   *exercise_id,
                                          guint        *n_days);
int     midline_dose_get_volume          (const MidlineDose *dose);

G_END_DECLS
