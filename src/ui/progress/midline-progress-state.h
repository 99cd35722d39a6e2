/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-progress-charts.h"

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

/** MidlineProgressView: what the person chose to look at. Plain value. */
typedef struct {
  int n_days;                  /* how many days back the list goes, today included */
  int year;                    /* of the calendar; 0 is the present one */
} MidlineProgressView;

/**
 * MidlineProgressState:
 *
 * Exactly what the Progress page shows.
 */
typedef struct {
  gboolean has_plan;
  char *subtitle;              /* (owned) “Settle, week 2 of 12 · 6 sessions since 2 March 2026” */
  int sessions_done;           /* of this week */
  int sessions_planned;
  char *week_sentence;         /* (owned) the same in words */
  char *next_sentence;         /* (owned) (nullable) “Next: Strength B, tomorrow.” */
  MidlineChart *weeks;         /* (owned) the weeks as bars */
  char *weeks_sentence;        /* (owned) the same in words */
  char *weeks_in_a_row;        /* (owned) (nullable) “4 weeks in a row” */
  int year;                    /* of the calendar */
  gboolean has_previous_year;
  gboolean has_next_year;
  MidlineChart *calendar;      /* (owned) */
  char *calendar_sentence;     /* (owned) the same in words */
  gboolean has_time_off;       /* the calendar has days of it */
  GPtrArray *pain;             /* (owned) (nullable) (element-type MidlineProgressPain) */
  GPtrArray *exercises;        /* (owned) (nullable) (element-type MidlineProgressExercise) */
  GPtrArray *days;             /* (owned) (element-type MidlineProgressDay) newest first */
  gboolean has_earlier_days;
} MidlineProgressState;

MidlineProgressState *midline_progress_state_from_program (MidlineProgram            *program,
                                                           const MidlineProgressView *view);
void                  midline_progress_state_free         (MidlineProgressState      *self);
GPtrArray            *midline_progress_pain_from_program  (MidlineProgram            *program);
GPtrArray            *midline_progress_exercises_from_program (MidlineProgram        *program,
                                                               const GArray          *items);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineProgressState, midline_progress_state_free)

G_END_DECLS
