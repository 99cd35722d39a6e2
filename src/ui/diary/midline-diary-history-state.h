/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/** MidlineDiaryHistoryLine: one earlier entry in words. */
typedef struct {
  char *title;     /* (owned) “Highest pain 6 · Afterwards 2” */
  char *detail;    /* (owned) “Entered at 10:05, changed Wed, 4 March at 9:30” */
} MidlineDiaryHistoryLine;

/**
 * MidlineDiaryHistoryInput:
 *
 * What the list of earlier entries is made from. Everything is borrowed.
 */
typedef struct {
  MidlineDate date;
  GPtrArray *changes;                    /* (element-type MidlineDiaryChange) newest first */
  const MidlineDiaryDay *day;            /* as it is now */
  const MidlineWeeklyCheck *check;       /* (nullable) of the week that ends on the day */
  const MidlineGlobalChange *global;     /* (nullable) of that week */
  const MidlineTimeOff *time_off;        /* (nullable) that begins on the day */
  MidlineCatalogue *catalogue;
} MidlineDiaryHistoryInput;

GPtrArray *midline_diary_history_state_from         (const MidlineDiaryHistoryInput *input);
GPtrArray *midline_diary_history_state_from_program (MidlineProgram                 *program,
                                                     MidlineDate                     date);

/* The words of what an entry said, without what the next one still says; NULL when nothing was
 * lost. The next one is NULL where it was removed. */
char *midline_diary_history_dup_said   (const MidlineDiaryDay      *was,
                                        const MidlineDiaryDay      *next);
char *midline_diary_history_dup_entry  (const MidlineExerciseEntry *was,
                                        const MidlineExerciseEntry *next);
char *midline_diary_history_dup_set    (const MidlineSetRecord     *was,
                                        const MidlineSetRecord     *next);
char *midline_diary_history_dup_check  (const MidlineWeeklyCheck   *was,
                                        const MidlineWeeklyCheck   *next);
char *midline_diary_history_dup_time_off (const MidlineTimeOff     *was);

G_END_DECLS
