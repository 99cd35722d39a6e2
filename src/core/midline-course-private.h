/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the rules share. One file a concern: -up (stepping up), -down (pain and flares), -off
 * (missed days), -advice (see someone), -words (sentences), and midline-plan-effect* (what is
 * done). */

#include "midline-suggestion.h"

#include "midline-ladder-private.h"

G_BEGIN_DECLS

/* midline-course.c */
int            midline_course_get_pain          (const MidlineDiaryDay *day,
                                                 const char            *exercise_id);
gboolean       midline_course_was_easy          (const MidlineDiaryDay *day,
                                                 const MidlinePlanItem *item);
gboolean       midline_course_went_well         (const MidlineCourse   *self,
                                                 const MidlineDiaryDay *day,
                                                 const MidlinePlanItem *item);
MidlineMorning midline_course_get_morning_after (const MidlineCourse   *self,
                                                 MidlineDate            date);
gboolean       midline_course_is_answered       (const MidlineCourse   *self,
                                                 const char            *key);
MidlineSuggestionAnswer *midline_course_find_last_answer (const MidlineCourse *self,
                                                          MidlineRule          rule,
                                                          const char          *exercise_id,
                                                          gboolean             only_accepted);

/* midline-course-fit.c */
MidlinePlanItem *midline_course_find_item       (const MidlineWeek     *week,
                                                 const char            *exercise_id,
                                                 MidlineDate            from);
gboolean       midline_course_can_replace       (const MidlineCourse   *self,
                                                 const MidlineWeek     *week,
                                                 const MidlineExercise *old,
                                                 const MidlineExercise *offered);
int            midline_course_get_base_sets     (const MidlineWeek     *week,
                                                 const MidlineExercise *exercise);
int            midline_course_get_ceiling       (const MidlineCourse   *self,
                                                 const MidlineWeek     *week);
gboolean       midline_course_has_room_for      (const MidlineCourse   *self,
                                                 const MidlineWeek     *whole,
                                                 const MidlineItemChange *change,
                                                 int                    ceiling);
MidlineExercise *midline_course_find_harder     (const MidlineCourse   *self,
                                                 const MidlineWeek     *week,
                                                 const MidlineExercise *exercise);

/* midline-next-step.c */
MidlineItemChange *midline_course_make_step     (const MidlineCourse   *course,
                                                 const MidlineWeek     *week,
                                                 const MidlinePlanItem *item,
                                                 MidlineDate            last);

/* midline-smaller-dose.c */
MidlineDose    midline_dose_cut                 (const MidlineDose     *dose,
                                                 int                    percent);
int            midline_dose_compare             (const MidlineDose     *a,
                                                 int                    load_weight_a,
                                                 const MidlineDose     *b,
                                                 int                    load_weight_b);
void           midline_session_cut              (const MidlineCourse   *course,
                                                 MidlineWeek           *week,
                                                 MidlineSession        *session,
                                                 int                    percent,
                                                 gboolean               has_high_load);

/* midline-suggestion-*.c: each adds what it suggests to @suggestions. */
void           midline_rules_add_advice         (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_flares         (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_worse          (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_pain           (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_days_off       (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_missed_session (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_steps_up       (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
void           midline_rules_add_enough         (const MidlineCourse   *course,
                                                 GPtrArray             *suggestions);
gboolean       midline_course_has_flare_since   (const MidlineCourse   *self,
                                                 MidlineDate            first);
double         midline_course_get_check_median  (const MidlineCourse   *self,
                                                 MidlineDate            date);
double         midline_pain_get_median          (const int              pain_0_to_10[]);
int            midline_course_count_missed      (const MidlineCourse   *self,
                                                 MidlineDate           *last_missed);

/* midline-suggestion.c */
MidlineSuggestion *midline_suggestion_new       (const MidlineCourse   *course,
                                                 MidlineRule            rule,
                                                 const char            *exercise_id,
                                                 MidlineDate            first,
                                                 MidlineDate            second);

/* midline-suggestion-words.c: pieces of sentences with the person's own entries in them. */
char          *midline_words_day                (MidlineDate            date);
char          *midline_words_two_days           (MidlineDate            first,
                                                 MidlineDate            second);
const char    *midline_words_worse              (MidlineMorning         morning);
const char    *midline_course_get_name          (const MidlineCourse   *self,
                                                 const char            *exercise_id);

G_END_DECLS
