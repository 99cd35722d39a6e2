/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-clock.h"
#include "midline-completion.h"
#include "midline-content.h"
#include "midline-plan-edit.h"
#include "midline-store.h"
#include "midline-suggestion.h"
#include "midline-video-link.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_PROGRAM (midline_program_get_type ())

/**
 * MidlineProgram:
 *
 * The running program of one person: loads from the store, applies the core's pure functions,
 * saves, replaces its values and tells the pages. Every method that changes something first
 * writes it to disk in one transaction; when that fails nothing changes, “failed” is emitted and
 * the method returns %FALSE.
 *
 * Signals:
 *  - `changed` (void): some value changed; pages rebuild their state from the getters.
 *  - `done` (const char *words): something undoable was done (“All-fours leg lift done”); the
 *    window shows a toast with Undo, which calls midline_program_undo().
 *  - `failed` (GError *error): a change could not be saved; nothing was changed.
 */
G_DECLARE_FINAL_TYPE (MidlineProgram, midline_program, MIDLINE, PROGRAM, GObject)

MidlineProgram   *midline_program_new               (MidlineContent          *content,
                                                     MidlineStore            *store,
                                                     MidlineClock            *clock,
                                                     MidlineWeekday           first_weekday,
                                                     GError                 **error);

MidlineContent   *midline_program_get_content       (MidlineProgram          *self);
MidlineCatalogue *midline_program_get_catalogue     (MidlineProgram          *self);
MidlineDate       midline_program_get_today         (MidlineProgram          *self);
gint64            midline_program_get_unix_seconds  (MidlineProgram          *self);
MidlineWeekday    midline_program_get_first_weekday (MidlineProgram          *self);

/* Call when midnight passed, the clock jumped or the machine woke: notices a new day, emits
 * `changed` when it is one. */
void              midline_program_check_day         (MidlineProgram          *self);

/* What the person said. NULL before first run. All borrowed. */
MidlineAnswers   *midline_program_get_answers       (MidlineProgram          *self);
MidlineScreening *midline_program_get_screening     (MidlineProgram          *self);
gboolean          midline_program_is_locked         (MidlineProgram          *self);
gboolean          midline_program_save_screening    (MidlineProgram          *self,
                                                     const MidlineScreening  *screening);
gboolean          midline_program_confirm_clinician (MidlineProgram          *self,
                                                     MidlineDate              on);

/* The plan. */
MidlinePlan      *midline_program_get_plan          (MidlineProgram          *self);
MidlineWeek      *midline_program_propose_first_week (MidlineProgram         *self,
                                                     const MidlineAnswers    *answers);
gboolean          midline_program_use_plan          (MidlineProgram          *self,
                                                     const MidlineAnswers    *answers);
MidlineWeek      *midline_program_dup_week          (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     gboolean                *is_likely);
MidlineSession   *midline_program_dup_session       (MidlineProgram          *self,
                                                     MidlineDate              date);
MidlineDate       midline_program_find_next_session (MidlineProgram          *self,
                                                     MidlineDate              after);
MidlineSide       midline_program_get_first_side    (MidlineProgram          *self);

/* The next week, when it asks for a decision (growth, new exercises, a phase change). */
MidlineWeek      *midline_program_get_proposed_week (MidlineProgram          *self);
char             *midline_program_dup_proposal_reason (MidlineProgram        *self);
gboolean          midline_program_answer_proposal   (MidlineProgram          *self,
                                                     gboolean                 accept);

/* Suggestions that the rules draw from the diary, the most important first; none while the plan is
 * locked. An answer is saved with its line in the plan history, emits `done` and can be undone. */
GPtrArray        *midline_program_list_suggestions  (MidlineProgram          *self);
gboolean          midline_program_answer_suggestion (MidlineProgram          *self,
                                                     const char              *key,
                                                     gboolean                 accept);
GHashTable       *midline_program_list_less_range   (MidlineProgram          *self,
                                                     MidlineDate              date);

/* Pain during an exercise, and what follows from it. Above 7 the plan locks. */
gboolean          midline_program_report_pain       (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     int                      pain_0_to_10,
                                                     MidlinePainStep         *step);
int               midline_program_get_pain_limit    (MidlineProgram          *self,
                                                     const char              *exercise_id);
MidlineExercise  *midline_program_find_easier       (MidlineProgram          *self,
                                                     const char              *exercise_id);
gboolean          midline_program_stop_exercise     (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     int                      pain_0_to_10,
                                                     MidlinePainStep         *step);
gboolean          midline_program_set_pain_limit    (MidlineProgram          *self,
                                                     const char              *exercise_id,
                                                     int                      limit_0_to_10);
/* Whether 28 days or more without training ask for the safety questions again. */
gboolean          midline_program_is_screening_due  (MidlineProgram          *self);

/* Edits of the plan; each emits `done` and can be undone. Dates must lie in a built week. */
GPtrArray        *midline_program_list_swaps        (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id);
gboolean          midline_program_swap              (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     const char              *new_exercise_id);
gboolean          midline_program_set_dose          (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     const MidlineDose       *dose);
gboolean          midline_program_move_exercise     (MidlineProgram          *self,
                                                     MidlineDate              from,
                                                     MidlineDate              to,
                                                     const char              *exercise_id);
gboolean          midline_program_move_session      (MidlineProgram          *self,
                                                     MidlineDate              from,
                                                     MidlineDate              to);
gboolean          midline_program_remove_exercise   (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id);
gboolean          midline_program_add_exercise      (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id);
gboolean          midline_program_shorten_session   (MidlineProgram          *self,
                                                     MidlineDate              date);
int               midline_program_get_short_minutes (MidlineProgram          *self,
                                                     MidlineDate              date);
char             *midline_program_dup_edit_warning  (MidlineProgram          *self,
                                                     const MidlineWeek       *after);
GPtrArray        *midline_program_load_plan_history (MidlineProgram          *self,
                                                     guint                    limit);

/* The diary. Future days are read-only: changing one returns FALSE and does nothing. */
MidlineDiaryDay  *midline_program_get_diary_day     (MidlineProgram          *self,
                                                     MidlineDate              date);
GPtrArray        *midline_program_load_diary_days   (MidlineProgram          *self,
                                                     MidlineDate              first,
                                                     MidlineDate              last);
gboolean          midline_program_tick_exercise     (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     gboolean                 done);
gboolean          midline_program_tick_set          (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     MidlineSide              side,
                                                     int                      set_number,
                                                     gboolean                 done);
gboolean          midline_program_record_set        (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const MidlineSetRecord  *record);
gboolean          midline_program_set_entry         (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const MidlineExerciseEntry *entry);
gboolean          midline_program_set_load          (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *exercise_id,
                                                     double                   load_kg);
gboolean          midline_program_set_day_note      (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const char              *note);
gboolean          midline_program_set_morning       (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     MidlineMorning           morning);
gboolean          midline_program_set_after         (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     int                      pain_highest_0_to_10,
                                                     int                      pain_after_0_to_10,
                                                     MidlineSaid              two_more);
gboolean          midline_program_set_walked        (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     gboolean                 walked);
MidlineDate       midline_program_get_morning_session (MidlineProgram        *self,
                                                       MidlineDate            date);
MidlineCompletion midline_program_get_completion    (MidlineProgram          *self,
                                                     MidlineDate              date_in_week);

/* What was planned and done, one MidlineTrainingItem an exercise and a day: fast for years. */
GArray           *midline_program_load_training     (MidlineProgram          *self,
                                                     MidlineDate              first,
                                                     MidlineDate              last);

/* What the entries of a day were before they were changed, removed or taken back, the newest change
 * first (element-type MidlineDiaryChange). */
GPtrArray        *midline_program_load_diary_history (MidlineProgram         *self,
                                                      MidlineDate             date);

/* Time off: days of illness or travel, past or to come; marking days again changes their reason. */
gboolean          midline_program_save_time_off     (MidlineProgram          *self,
                                                     MidlineDate              first,
                                                     MidlineDate              last,
                                                     MidlineTimeOffKind       kind);
gboolean          midline_program_remove_time_off   (MidlineProgram          *self,
                                                     MidlineDate              date);
gboolean          midline_program_end_time_off      (MidlineProgram          *self,
                                                     MidlineDate              date);
const MidlineTimeOff *midline_program_find_time_off (MidlineProgram          *self,
                                                     MidlineDate              date);
GPtrArray        *midline_program_load_time_off     (MidlineProgram          *self,
                                                     MidlineDate              first,
                                                     MidlineDate              last);

/* The question of plan weeks 4, 8 and 12, known by the last day of the week. */
MidlineDate       midline_program_get_global_question_day (MidlineProgram    *self);
MidlineDate       midline_program_get_global_question_due (MidlineProgram    *self);
MidlineGlobalChange *midline_program_dup_global_change (MidlineProgram       *self,
                                                        MidlineDate           date);
GPtrArray        *midline_program_load_global_changes (MidlineProgram        *self,
                                                       MidlineDate            first,
                                                       MidlineDate            last);
gboolean          midline_program_save_global_change (MidlineProgram         *self,
                                                      MidlineDate             date,
                                                      MidlineGlobalStep       step);

/* The weekly check, known by the last day of the plan week that it is about. */
MidlineDate       midline_program_get_weekly_check_day (MidlineProgram       *self);
MidlineDate       midline_program_get_weekly_check_due (MidlineProgram       *self);
MidlineWeeklyCheck *midline_program_dup_weekly_check (MidlineProgram         *self,
                                                      MidlineDate             date);
GPtrArray        *midline_program_load_weekly_checks (MidlineProgram         *self,
                                                      MidlineDate             first,
                                                      MidlineDate             last);
gboolean          midline_program_save_weekly_check (MidlineProgram          *self,
                                                     MidlineDate              date,
                                                     const int                pain_0_to_10[]);

/* The person's own video links; saving and removing emit `done` and can be undone. What was noticed
 * of a video at its service belongs to the address, also of the article's videos; it is no edit. */
GPtrArray        *midline_program_list_video_links  (MidlineProgram          *self,
                                                     const char              *exercise_id);
gboolean          midline_program_save_video_link   (MidlineProgram          *self,
                                                     const MidlineVideoLink  *link);
gboolean          midline_program_remove_video_link (MidlineProgram          *self,
                                                     gint64                   id);
MidlineLinkHealth midline_program_get_link_health   (MidlineProgram          *self,
                                                     const char              *address,
                                                     MidlineDate             *on);
gboolean          midline_program_set_link_health   (MidlineProgram          *self,
                                                     const char              *address,
                                                     MidlineLinkHealth        health,
                                                     MidlineDate              on);

/* Undo of edits and ticks, newest first, several steps. */
gboolean          midline_program_can_undo          (MidlineProgram          *self);
gboolean          midline_program_undo              (MidlineProgram          *self);

/* Learn, notes, settings of the person. */
MidlineDate       midline_program_get_lesson_read   (MidlineProgram          *self,
                                                     const char              *lesson_id);
gboolean          midline_program_set_lesson_read   (MidlineProgram          *self,
                                                     const char              *lesson_id);
char             *midline_program_dup_exercise_note (MidlineProgram          *self,
                                                     const char              *exercise_id);
gboolean          midline_program_set_exercise_note (MidlineProgram          *self,
                                                     const char              *exercise_id,
                                                     const char              *note);
char             *midline_program_dup_setting       (MidlineProgram          *self,
                                                     const char              *key);
gboolean          midline_program_set_setting       (MidlineProgram          *self,
                                                     const char              *key,
                                                     const char              *value);

/** Lines that the person may have on the printed plan. */
#define MIDLINE_SETTING_NAME "name"
#define MIDLINE_SETTING_CLINIC "clinic"
#define MIDLINE_SETTING_CLINICIAN "clinician"
#define MIDLINE_SETTING_TELEPHONE "telephone"
#define MIDLINE_SETTING_NEXT_REVIEW "next-review"
/** The ISO date of the day on which the weekly check was put off. */
#define MIDLINE_SETTING_MORNING_SKIPPED "morning-skipped"
#define MIDLINE_SETTING_WEEKLY_CHECK_LATER "weekly-check-later"
/** The ISO date of the day on which the question of weeks 4, 8 and 12 was put off. */
#define MIDLINE_SETTING_GLOBAL_QUESTION_LATER "global-question-later"

/* The records as a whole. */
const char       *midline_program_get_records_path  (MidlineProgram          *self);
gboolean          midline_program_back_up_records   (MidlineProgram          *self,
                                                     const char              *path,
                                                     GError                 **error);
void              midline_program_back_up_if_due    (MidlineProgram          *self);
gboolean          midline_program_delete_records    (MidlineProgram          *self,
                                                     GError                 **error);

G_END_DECLS
