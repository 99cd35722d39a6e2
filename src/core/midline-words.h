/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-plan.h"

G_BEGIN_DECLS

/* Doses, times and dates in words: one wording for the screen and the sheet. A dose sentence is
 * “Do 2 sets of 12 on each side. Rest 1 minute.”; durations are “30 seconds”, “1 minute”. */

char *midline_words_dose           (const MidlineDose *dose); /* “2 sets of 12, each side” */
char *midline_words_dose_short     (const MidlineDose *dose); /* “2 sets of 12” */
char *midline_words_dose_sentence  (const MidlineDose *dose);
char *midline_words_duration       (int                seconds);
char *midline_words_load           (double             load_kg); /* “102.5 kg” */
char *midline_words_date_long      (MidlineDate        date); /* “Wednesday, 11 March” */
char *midline_words_date_medium    (MidlineDate        date); /* “Wed, 11 March” */
char *midline_words_date_full      (MidlineDate        date); /* “11 March 2026” */
char *midline_words_date_short     (MidlineDate        date); /* “Wed 11” */
char *midline_words_date_range     (MidlineDate        first,
                                    MidlineDate        last); /* “9 – 15 March” */
const char *midline_words_weekday       (MidlineWeekday weekday); /* “Wednesday” */
const char *midline_words_weekday_short (MidlineWeekday weekday); /* “Wed” */
char *midline_words_phase_week     (MidlinePhase       phase,
                                    int                week_number,
                                    int                length_weeks); /* “Settle, week 2 of 12” */
char *midline_words_list           (const char * const *items); /* “a mat, a wall and a band” */

G_END_DECLS
