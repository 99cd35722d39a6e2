/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-phase-gate.h"
#include "midline-planner.h"
#include "midline-program.h"

G_BEGIN_DECLS

/* One step that can be taken back: a week, a day of the diary, a weekly check, an answer to the
 * question of weeks 4, 8 and 12, a limit of pain, time off, or the video links, as it was. */
typedef struct {
  gint64 plan_id;                 /* 0 for a step of the diary */
  MidlineDate check_date;         /* of a step of the weekly checks, else MIDLINE_NO_DATE */
  MidlineWeeklyCheck *check_before; /* (owned) (nullable) NULL also where there was none */
  MidlineDate global_date;        /* of a step of the question’s answers, else MIDLINE_NO_DATE */
  MidlineGlobalChange *global_before; /* (owned) (nullable) NULL also where there was none */
  GPtrArray *time_off_before;     /* (owned) (nullable) (element-type MidlineTimeOff) */
  GPtrArray *links_before;        /* (owned) (nullable) (element-type MidlineVideoLink) */
  MidlineWeek *week_before;       /* (owned) (nullable) */
  char *suggestion_key;           /* (owned) (nullable) of the suggestion that was answered */
  MidlinePlanChange *change;      /* (owned) (nullable) the line of the plan history it wrote */
  MidlineDiaryDay *day_before;    /* (owned) (nullable) */
  char *limit_exercise_id;        /* (owned) (nullable) whose own limit of pain was changed */
  int limit_before;               /* its own limit, below 0 for none */
} MidlineUndoStep;

struct _MidlineProgram {
  GObject parent_instance;

  /* configured */
  MidlineContent *content;        /* (owned) */
  MidlineStore *store;            /* (owned) */
  MidlineClock *clock;            /* (owned) */
  MidlineWeekday first_weekday;
  gint64 person_id;

  /* values */
  MidlineDate today;
  MidlineDate backed_up_on;       /* the day the automatic copy was seen to */
  MidlineAnswers *answers;        /* (owned) (nullable) */
  MidlineScreening *screening;    /* (owned) (nullable) */
  GPtrArray *plans;               /* (owned) (element-type MidlinePlan) by version */
  MidlineWeek *proposed_week;     /* (owned) (nullable) */
  MidlinePhaseSigns proposal_signs; /* what it was proposed by */
  gboolean has_looked_for_proposal;
  GHashTable *lessons_read;       /* (owned) (nullable) read when first asked for */

  /* cache */
  GHashTable *weeks;              /* (owned) gint64 key of version and number -> MidlineWeek */
  GHashTable *days;               /* (owned) MidlineDate -> MidlineDiaryDay */
  GPtrArray *time_off;            /* (owned) (nullable) (element-type MidlineTimeOff) when read */
  gboolean is_time_off_unread;    /* the list stands in place of one that could not be read */
  GHashTable *unread_days;        /* (owned) MidlineDate -> empty day in place of one not read */
  GPtrArray *video_links;         /* (owned) (nullable) (element-type MidlineVideoLink) when read */
  gboolean are_links_unread;      /* the list stands in place of one that could not be read */
  GHashTable *link_health;        /* (owned) (nullable) address -> MidlineLinkNote, when read */
  GPtrArray *suggestion_answers;  /* (owned) (nullable) (element-type MidlineSuggestionAnswer) */
  GHashTable *pain_limits;        /* (owned) (nullable) exercise id -> limit, when read */
  MidlineCourse *course;          /* (owned) (nullable) what @suggestions were made from */
  GPtrArray *suggestions;         /* (owned) (nullable) (element-type MidlineSuggestion) */
  GPtrArray *undo_steps;          /* (owned) (element-type MidlineUndoStep) newest last */
};

void          midline_program_emit_changed   (MidlineProgram          *self);
void          midline_program_emit_done      (MidlineProgram          *self,
                                              const char              *words);
gboolean      midline_program_fail           (MidlineProgram          *self,
                                              GError                  *error);
void          midline_program_push_undo      (MidlineProgram          *self,
                                              MidlineUndoStep         *step);
void          midline_undo_step_free         (MidlineUndoStep         *step);

MidlinePlan  *midline_program_find_plan      (MidlineProgram          *self,
                                              MidlineDate              date);
MidlineWeek  *midline_program_get_stored_week (MidlineProgram         *self,
                                               MidlinePlan            *plan,
                                               int                     number);
gboolean      midline_program_store_week     (MidlineProgram          *self,
                                              gint64                   plan_id,
                                              MidlineWeek             *week,
                                              const MidlinePlanChange *change);
void          midline_program_take_week      (MidlineProgram          *self,
                                              gint64                   plan_id,
                                              MidlineWeek             *week);
MidlineWeek  *midline_program_dup_whole_week (MidlineProgram          *self,
                                              MidlinePlan             *plan,
                                              int                      number);
gboolean      midline_program_store_day      (MidlineProgram          *self,
                                              MidlineDiaryDay         *after);
MidlineWeek  *midline_program_dup_model_week (MidlineProgram          *self,
                                              MidlinePlan             *plan,
                                              int                      number);
MidlineWeek  *midline_program_carry_on_week  (MidlineProgram          *self,
                                              MidlinePlan             *plan,
                                              int                      number);
void          midline_program_ensure_weeks   (MidlineProgram          *self);
void          midline_program_forget_proposal (MidlineProgram         *self);
gboolean      midline_program_store_check    (MidlineProgram          *self,
                                              MidlineDate              date,
                                              const MidlineWeeklyCheck *check);
gboolean      midline_program_store_global   (MidlineProgram          *self,
                                              MidlineDate              date,
                                              const MidlineGlobalChange *change);
gboolean      midline_program_store_time_off (MidlineProgram          *self,
                                              GPtrArray               *stretches);
GPtrArray    *midline_program_get_time_off   (MidlineProgram          *self);
gboolean      midline_program_store_video_links (MidlineProgram       *self,
                                                 GPtrArray            *links);
void          midline_program_forget_video_links (MidlineProgram      *self);
gboolean      midline_program_load           (MidlineProgram          *self,
                                              GError                 **error);

MidlineCourse *midline_program_create_course (MidlineProgram          *self,
                                              int                      n_weeks);
MidlineTrainingHistory *midline_program_create_history (MidlineProgram *self,
                                                        MidlineWeek    *previous_week,
                                                        MidlineDate     until);
MidlineWeek  *midline_program_dup_with_cuts  (MidlineProgram          *self,
                                              MidlineWeek             *week);
GPtrArray    *midline_program_get_suggestion_answers (MidlineProgram  *self);
gboolean      midline_program_reaches_into   (MidlineProgram          *self,
                                              MidlineDate              date);
void          midline_program_forget_suggestions (MidlineProgram      *self);
gboolean      midline_program_suggests_care  (MidlineProgram          *self);
gboolean      midline_program_undo_answer    (MidlineProgram          *self,
                                              MidlineUndoStep         *step,
                                              const MidlinePlanChange *change);
gboolean      midline_program_store_screening (MidlineProgram         *self,
                                               const MidlineScreening *screening);
gboolean      midline_program_store_pain_limit (MidlineProgram        *self,
                                              const char              *exercise_id,
                                              int                      limit_0_to_10);
gboolean      midline_program_lock_for_pain  (MidlineProgram          *self,
                                              const MidlineDiaryDay   *before,
                                              const MidlineDiaryDay   *after);

G_END_DECLS
