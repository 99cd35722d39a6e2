/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-chart.h"
#include "midline-program.h"

G_BEGIN_DECLS

/* The charts of Progress with the same in words, made of plain values: for the page and for paper.
 * No GTK here. */

/** The most weeks that stand beside each other, as bars and as points. */
#define MIDLINE_PROGRESS_MOST_BARS 18
#define MIDLINE_PROGRESS_MOST_POINTS 52

/** MidlineProgressPain: the pain of an activity over the weeks. */
typedef struct {
  char *title;               /* (owned) “Stairs” */
  char *value;               /* (owned) (nullable) the newest entry, “1” */
  char *value_words;         /* (owned) (nullable) “of 10 now” */
  MidlineChart *chart;       /* (owned) (nullable) NULL before the first entry */
  char *sentence;            /* (owned) “From 4 in March to 1 now.” */
  gboolean has_band;         /* four entries or more: a line, and the band of a change */
} MidlineProgressPain;

/** MidlineProgressExercise: how far an exercise has come. */
typedef struct {
  char *exercise_id;         /* (owned) */
  char *sentence;            /* (owned) “From 2 sets of 12 to 3 sets of 15” */
  MidlineChart *chart;       /* (owned) (nullable) NULL for fewer than four days */
  char *left;                /* (owned) (nullable) the last set of each side, “15” */
  char *right;               /* (owned) (nullable) */
  char *sides;               /* (owned) (nullable) “Last time: left 15, right 14”, “both sides” */
} MidlineProgressExercise;

MidlineChart        *midline_progress_chart_weeks      (const GArray    *weeks);
char                *midline_progress_words_weeks      (const GArray    *weeks);
char                *midline_progress_words_in_a_row   (const GArray    *weeks);
MidlineChart        *midline_progress_chart_year       (int              year,
                                                        const GArray    *days,
                                                        GPtrArray       *time_off,
                                                        MidlineWeekday   first_weekday,
                                                        MidlineDate      started_on,
                                                        MidlineDate      today);
char                *midline_progress_words_year       (int              year,
                                                        const GArray    *days,
                                                        MidlineDate      today);
MidlineProgressPain *midline_progress_pain_new         (MidlineActivity  activity,
                                                        GPtrArray       *checks,
                                                        MidlineDate      last_week_end);
const char          *midline_progress_words_pain       (const GPtrArray *pain);
void                 midline_progress_pain_free        (MidlineProgressPain *self);
MidlineProgressExercise *midline_progress_exercise_new (const char      *exercise_id,
                                                        const GArray    *items,
                                                        const MidlineDiaryDay *last_day,
                                                        MidlineDate      today);
char                *midline_progress_exercise_dup_words (const MidlineProgressExercise *self);
void                 midline_progress_exercise_free    (MidlineProgressExercise *self);
MidlineDate          midline_progress_find_last_day    (const char      *exercise_id,
                                                        const GArray    *items);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineProgressPain, midline_progress_pain_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineProgressExercise, midline_progress_exercise_free)

G_END_DECLS
