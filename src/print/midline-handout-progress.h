/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-chart.h"
#include "midline-completion.h"
#include "midline-date.h"

G_BEGIN_DECLS

/** Weeks that the summary of progress looks back on, the running one included. */
#define MIDLINE_PROGRESS_WEEKS 12

/** MidlineHandoutProgressWeek: a week of the summary. Plain value. */
typedef struct {
  MidlineDate start;
  MidlineCompletion completion;  /* nothing planned: there was no plan */
} MidlineHandoutProgressWeek;

/** MidlineHandoutRemark: a change of the plan, an answer, days off or a note of the person. */
typedef struct {
  char *words;   /* (owned) “Clamshell swapped for Bridge” */
  char *detail;  /* (owned) (nullable) “Wednesday, 11 March” */
} MidlineHandoutRemark;

/** MidlineHandoutChart: a chart with the same in words, of an activity or an exercise. */
typedef struct {
  char *title;          /* (owned) “Squatting” */
  char *value;          /* (owned) (nullable) “1 of 10 now” */
  MidlineChart *chart;  /* (owned) (nullable) as on the screen */
  char *sentence;       /* (owned) “From 4 in March to 1 now.” */
} MidlineHandoutChart;

/**
 * MidlineHandoutProgress:
 *
 * What the summary of progress says: only what was entered, nothing is worked out of gaps.
 */
typedef struct {
  MidlineHandoutProgressWeek weeks[MIDLINE_PROGRESS_WEEKS]; /* the running week last */
  int weeks_in_a_row;   /* 0 is not spoken of */
  MidlineChart *calendar;  /* (owned) (nullable) the present year */
  char *calendar_words;    /* (owned) (nullable) the same in words */
  gboolean has_time_off;   /* the calendar has days of it */
  char *pain_words;     /* (owned) (nullable) how to read the pain; NULL before the first check */
  GPtrArray *pain;      /* (owned) (element-type MidlineHandoutChart) the four activities */
  GPtrArray *answers;   /* (owned) (element-type MidlineHandoutRemark) of weeks 4, 8 and 12 */
  GPtrArray *time_off;  /* (owned) (element-type MidlineHandoutRemark) newest first */
  GPtrArray *doses;     /* (owned) (element-type MidlineHandoutChart) exercises of this week */
  GPtrArray *changes;   /* (owned) (element-type MidlineHandoutRemark) newest first */
  guint n_earlier_changes; /* those that are left out */
  GPtrArray *notes;     /* (owned) (element-type MidlineHandoutRemark) newest first */
} MidlineHandoutProgress;

MidlineHandoutProgress *midline_handout_progress_new        (MidlineDate             week_start);
void                    midline_handout_progress_free       (MidlineHandoutProgress *self);
void                    midline_handout_progress_add_pain   (MidlineHandoutProgress *self,
                                                             const char             *title,
                                                             const char             *value,
                                                             MidlineChart           *chart,
                                                             const char             *sentence);
void                    midline_handout_progress_add_dose   (MidlineHandoutProgress *self,
                                                             const char             *title,
                                                             MidlineChart           *chart,
                                                             const char             *sentence);
void                    midline_handout_progress_add_answer (MidlineHandoutProgress *self,
                                                             const char             *words,
                                                             const char             *detail);
void                    midline_handout_progress_add_time_off (MidlineHandoutProgress *self,
                                                               const char           *words,
                                                               const char           *detail);
void                    midline_handout_progress_add_change (MidlineHandoutProgress *self,
                                                             const char             *words,
                                                             const char             *detail);
void                    midline_handout_progress_add_note   (MidlineHandoutProgress *self,
                                                             const char             *words,
                                                             const char             *detail);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineHandoutProgress, midline_handout_progress_free)

G_END_DECLS
