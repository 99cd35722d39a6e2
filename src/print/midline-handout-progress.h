/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-chart.h"
#include "midline-completion.h"
#include "midline-date.h"

G_BEGIN_DECLS

/** Weeks that the summary of progress looks back on, the running one included. */
#define MIDLINE_PROGRESS_WEEKS 12

/** MidlineHandoutProgressWeek: a week of the summary. Plain value. */
typedef struct {
  MidlineDate start;
  MidlineCompletion completion;            /* nothing planned: there was no plan */
  int pain_0_to_10[MIDLINE_N_ACTIVITIES];  /* of the weekly check, or MIDLINE_PAIN_NOT_TRIED */
} MidlineHandoutProgressWeek;

/** MidlineHandoutRemark: a change of the plan or a note of the person. */
typedef struct {
  char *words;   /* (owned) “Clamshell swapped for Bridge” */
  char *detail;  /* (owned) (nullable) “Wednesday, 11 March” */
} MidlineHandoutRemark;

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
  GPtrArray *changes;   /* (owned) (element-type MidlineHandoutRemark) newest first */
  GPtrArray *notes;     /* (owned) (element-type MidlineHandoutRemark) newest first */
} MidlineHandoutProgress;

MidlineHandoutProgress *midline_handout_progress_new        (MidlineDate             week_start);
void                    midline_handout_progress_free       (MidlineHandoutProgress *self);
void                    midline_handout_progress_add_change (MidlineHandoutProgress *self,
                                                             const char             *words,
                                                             const char             *detail);
void                    midline_handout_progress_add_note   (MidlineHandoutProgress *self,
                                                             const char             *words,
                                                             const char             *detail);
guint                   midline_handout_progress_count_pain (const MidlineHandoutProgress *self,
                                                             MidlineActivity         activity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineHandoutProgress, midline_handout_progress_free)

G_END_DECLS
