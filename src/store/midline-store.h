/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"
#include "midline-global-change.h"
#include "midline-screening.h"
#include "midline-suggestion.h"
#include "midline-time-off.h"
#include "midline-training-log.h"
#include "midline-video-link.h"
#include "midline-weekly-check.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MidlineStoreError:
 * @MIDLINE_STORE_ERROR_NO_SPACE: the disk is full
 * @MIDLINE_STORE_ERROR_CORRUPT: the file is damaged or not a database of ours
 * @MIDLINE_STORE_ERROR_TOO_NEW: written by a newer Midline; the file was not touched
 * @MIDLINE_STORE_ERROR_READ_ONLY: folder or file may not be written
 * @MIDLINE_STORE_ERROR_NOT_A_FOLDER: a file stands where the folder should be
 * @MIDLINE_STORE_ERROR_OUT_OF_REACH: folder or file is a link to what is not there now
 * @MIDLINE_STORE_ERROR_GONE: there is a copy of the records but not the file itself, or the file
 *   was moved or deleted while it was open
 * @MIDLINE_STORE_ERROR_BUSY: another program holds the file
 * @MIDLINE_STORE_ERROR_CONSTRAINT: a value broke a rule of the schema: our own mistake
 * @MIDLINE_STORE_ERROR_FAILED: anything else, said in the message
 */
typedef enum {
  MIDLINE_STORE_ERROR_NO_SPACE,
  MIDLINE_STORE_ERROR_CORRUPT,
  MIDLINE_STORE_ERROR_TOO_NEW,
  MIDLINE_STORE_ERROR_READ_ONLY,
  MIDLINE_STORE_ERROR_NOT_A_FOLDER,
  MIDLINE_STORE_ERROR_OUT_OF_REACH,
  MIDLINE_STORE_ERROR_GONE,
  MIDLINE_STORE_ERROR_BUSY,
  MIDLINE_STORE_ERROR_CONSTRAINT,
  MIDLINE_STORE_ERROR_FAILED,
} MidlineStoreError;
#define MIDLINE_STORE_ERROR (midline_store_error_quark ())
GQuark midline_store_error_quark (void);

/** MidlineChangeKind: what a line of the plan history tells. */
typedef enum {
  MIDLINE_CHANGE_STARTED,
  MIDLINE_CHANGE_REBUILT,
  MIDLINE_CHANGE_NEW_WEEK,
  MIDLINE_CHANGE_KEPT,        /* the suggested week was not taken */
  MIDLINE_CHANGE_SWAPPED,
  MIDLINE_CHANGE_DOSE,
  MIDLINE_CHANGE_MOVED,
  MIDLINE_CHANGE_REMOVED,
  MIDLINE_CHANGE_ADDED,
  MIDLINE_CHANGE_SHORTENED,
  MIDLINE_CHANGE_PHASE,
  MIDLINE_CHANGE_UNDONE,
  MIDLINE_CHANGE_ACCEPTED,    /* a suggestion */
  MIDLINE_CHANGE_DECLINED,    /* a suggestion was kept from changing anything */
} MidlineChangeKind;

/**
 * MidlinePlanChange:
 *
 * One line of the plan history: what changed, when, and why. Facts, not sentences: the words are
 * made when it is shown.
 */
typedef struct {
  gint64 id;                  /* the store's; 0 before it is saved */
  gint64 entered_at;          /* Unix seconds, UTC */
  MidlineDate on;             /* local day of the change */
  MidlineChangeKind kind;
  int week_number;
  MidlineDate date;           /* the day of the plan it is about, or MIDLINE_NO_DATE */
  char *exercise_id;          /* (owned) (nullable) */
  char *new_exercise_id;      /* (owned) (nullable) for a swap */
  MidlineDate new_date;       /* for a move */
  MidlineDose old_dose;       /* for a dose change */
  MidlineDose new_dose;
  char *why;                  /* (owned) (nullable) the person's or the rule's reason */
} MidlinePlanChange;

MidlinePlanChange *midline_plan_change_new  (MidlineChangeKind        kind);
MidlinePlanChange *midline_plan_change_copy (const MidlinePlanChange *self);
void               midline_plan_change_free (MidlinePlanChange       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanChange, midline_plan_change_free)

/** MidlineDiaryPart: what a line of the diary’s history was about. */
typedef enum {
  MIDLINE_DIARY_PART_DAY,           /* what was said of the day itself */
  MIDLINE_DIARY_PART_SET,
  MIDLINE_DIARY_PART_ENTRY,         /* what was written about one exercise */
  MIDLINE_DIARY_PART_WEEKLY_CHECK,
  MIDLINE_DIARY_PART_GLOBAL_CHANGE,
  MIDLINE_DIARY_PART_TIME_OFF,
} MidlineDiaryPart;
#define MIDLINE_N_DIARY_PARTS 6

/**
 * MidlineDiaryChange:
 *
 * An entry of the diary as it was before it was changed, removed or taken back. Just one of the
 * values is there, that of the part; a day holds nothing but the one set, the one entry or the
 * day’s own answers.
 */
typedef struct {
  MidlineDiaryPart part;
  gint64 changed_at;            /* until when it stood, Unix seconds, UTC */
  int number;                   /* counts the changes of the day, from 1 */
  MidlineDiaryDay *day;         /* (owned) (nullable) */
  MidlineWeeklyCheck *check;    /* (owned) (nullable) */
  MidlineGlobalChange *global;  /* (owned) (nullable) */
  MidlineTimeOff *time_off;     /* (owned) (nullable) */
} MidlineDiaryChange;

void midline_diary_change_free (MidlineDiaryChange *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineDiaryChange, midline_diary_change_free)

/** MidlineStoreNow: tells the time of a change, Unix seconds, UTC. */
typedef gint64 (*MidlineStoreNow) (gpointer user_data);

#define MIDLINE_TYPE_STORE (midline_store_get_type ())
G_DECLARE_FINAL_TYPE (MidlineStore, midline_store, MIDLINE, STORE, GObject)

/* Opens, checks and brings up to date `midline.db` in @folder (a path; made 0700 when missing). */
MidlineStore *midline_store_open (const char    *folder,
                                  GError       **error);

const char *midline_store_get_path      (MidlineStore *self);
int         midline_store_get_schema_version (void);
void        midline_store_ask_for_check      (MidlineStore *self);
void        midline_store_set_clock          (MidlineStore    *self,
                                              MidlineStoreNow  get_unix_seconds,
                                              gpointer         user_data,
                                              GDestroyNotify   free_user_data);

/* Copies and a damaged file. Nothing is deleted but surplus daily copies, and all of the records by
 * the last call. */
char       *midline_store_find_newest_backup (const char  *folder);           /* (nullable) path */
gboolean    midline_store_back_up            (MidlineStore *self,
                                              const char   *path,
                                              GError      **error);
gboolean    midline_store_back_up_if_due     (MidlineStore *self,
                                              MidlineDate   today,
                                              GError      **error);
gboolean    midline_store_set_aside          (const char   *folder,
                                              char        **set_aside_path,
                                              GError      **error);
gboolean    midline_store_begin_anew         (const char   *folder,
                                              GError      **error);
gboolean    midline_store_restore            (const char   *folder,
                                              const char   *backup_path,
                                              GError      **error);
gboolean    midline_store_delete_records     (MidlineStore *self,
                                              GError      **error);

/* People. Midline opens the first person; the schema holds several. */
gint64      midline_store_ensure_person (MidlineStore *self,
                                         GError      **error);            /* 0 on error */
char       *midline_store_get_setting   (MidlineStore *self,
                                         gint64        person_id,
                                         const char   *key);               /* (nullable) owned */
gboolean    midline_store_set_setting   (MidlineStore *self,
                                         gint64        person_id,
                                         const char   *key,
                                         const char   *value,
                                         GError      **error);             /* NULL removes */

/* Answers and screening: each save keeps the older ones; loading gives the newest, NULL without an
 * error when there is none. */
gboolean          midline_store_save_screening (MidlineStore            *self,
                                                gint64                   person_id,
                                                const MidlineScreening  *screening,
                                                gint64                   entered_at,
                                                GError                 **error);
MidlineScreening *midline_store_load_screening (MidlineStore            *self,
                                                gint64                   person_id,
                                                GError                 **error);
gboolean          midline_store_save_answers   (MidlineStore            *self,
                                                gint64                   person_id,
                                                const MidlineAnswers    *answers,
                                                gint64                   entered_at,
                                                GError                 **error);
MidlineAnswers   *midline_store_load_answers   (MidlineStore            *self,
                                                gint64                   person_id,
                                                GError                 **error);

/* Plans. A plan version, its first week and the history line are saved in one transaction. A week
 * that was never saved is NULL without an error. */
MidlinePlan *midline_store_save_plan   (MidlineStore            *self,
                                        gint64                   person_id,
                                        const MidlinePlan       *plan,
                                        const MidlineAnswers    *answers,
                                        const MidlineWeek       *week,
                                        const MidlinePlanChange *change,
                                        GError                 **error);  /* the plan with its id */
GPtrArray   *midline_store_load_plans  (MidlineStore            *self,
                                        gint64                   person_id,
                                        GError                 **error);
gboolean     midline_store_save_week   (MidlineStore            *self,
                                        gint64                   plan_id,
                                        const MidlineWeek       *week,
                                        const MidlinePlanChange *change,
                                        GError                 **error);  /* @change nullable */
MidlineWeek *midline_store_load_week   (MidlineStore            *self,
                                        gint64                   plan_id,
                                        int                      number,
                                        GError                 **error);
GPtrArray   *midline_store_load_plan_history (MidlineStore      *self,
                                              gint64             person_id,
                                              guint              limit,
                                              GError           **error);  /* newest first */

/* The diary. Writes only what differs between @before and @after, in one transaction that is on
 * disk when the call returns. A day without records is loaded empty; of a stretch only the days
 * with records are. */
gboolean         midline_store_save_diary_day (MidlineStore           *self,
                                               gint64                  person_id,
                                               const MidlineDiaryDay  *before,
                                               const MidlineDiaryDay  *after,
                                               GError                **error);
MidlineDiaryDay *midline_store_load_diary_day (MidlineStore           *self,
                                               gint64                  person_id,
                                               MidlineDate             date,
                                               GError                **error);
GPtrArray       *midline_store_load_diary_days (MidlineStore          *self,
                                                gint64                 person_id,
                                                MidlineDate            first,
                                                MidlineDate            last,
                                                GError               **error);
gboolean         midline_store_get_diary_span (MidlineStore           *self,
                                               gint64                  person_id,
                                               MidlineDate            *first,
                                               MidlineDate            *last,
                                               GError                **error);

/* What was planned and done in a stretch of days, one MidlineTrainingItem an exercise and a day. */
GArray          *midline_store_load_training  (MidlineStore           *self,
                                               gint64                  person_id,
                                               MidlineDate             first,
                                               MidlineDate             last,
                                               GError                **error);

/* Weekly checks: one a plan week, by the last day of it. Saving replaces what the week had; a week
 * without a check is NULL without an error. */
gboolean            midline_store_save_weekly_check   (MidlineStore              *self,
                                                       gint64                     person_id,
                                                       const MidlineWeeklyCheck  *check,
                                                       GError                   **error);
gboolean            midline_store_remove_weekly_check (MidlineStore              *self,
                                                       gint64                     person_id,
                                                       MidlineDate                date,
                                                       GError                   **error);
MidlineWeeklyCheck *midline_store_load_weekly_check   (MidlineStore              *self,
                                                       gint64                     person_id,
                                                       MidlineDate                date,
                                                       GError                   **error);
MidlineWeeklyCheck *midline_store_load_newest_weekly_check (MidlineStore         *self,
                                                            gint64                person_id,
                                                            GError              **error);
GPtrArray          *midline_store_load_weekly_checks  (MidlineStore              *self,
                                                       gint64                     person_id,
                                                       MidlineDate                first,
                                                       MidlineDate                last,
                                                       GError                   **error);

/* The question of plan weeks 4, 8 and 12, by the last day of the week. Saving replaces what the
 * week had. */
gboolean             midline_store_save_global_change   (MidlineStore              *self,
                                                         gint64                     person_id,
                                                         const MidlineGlobalChange *change,
                                                         GError                   **error);
gboolean             midline_store_remove_global_change (MidlineStore              *self,
                                                         gint64                     person_id,
                                                         MidlineDate                date,
                                                         GError                   **error);
GPtrArray           *midline_store_load_global_changes  (MidlineStore              *self,
                                                         gint64                     person_id,
                                                         MidlineDate                first,
                                                         MidlineDate                last,
                                                         GError                   **error);

/* Time off. Writes only what differs between two lists, in one transaction. */
gboolean   midline_store_save_time_off (MidlineStore  *self,
                                        gint64         person_id,
                                        GPtrArray     *before,
                                        GPtrArray     *after,
                                        GError       **error);
GPtrArray *midline_store_load_time_off (MidlineStore  *self,
                                        gint64         person_id,
                                        GError       **error);

/* The person's own video links, in the order of their ids: writes only what differs between two
 * lists, in one transaction. Health of addresses: address -> MidlineLinkNote; unknown removes. */
gboolean    midline_store_save_video_links (MidlineStore       *self,
                                            gint64              person_id,
                                            GPtrArray          *before,
                                            GPtrArray          *after,
                                            GError            **error);
GPtrArray  *midline_store_load_video_links (MidlineStore       *self,
                                            gint64              person_id,
                                            GError            **error);
gboolean    midline_store_set_link_health  (MidlineStore       *self,
                                            gint64              person_id,
                                            const char         *address,
                                            MidlineLinkHealth   health,
                                            MidlineDate         on,
                                            GError            **error);
GHashTable *midline_store_load_link_health (MidlineStore       *self,
                                            gint64              person_id,
                                            GError            **error);

/* What the entries of a day were before they were changed or removed, the newest change first. The
 * days of weekly checks and of the question are those they are about, the day of time off is its
 * first. */
GPtrArray *midline_store_load_diary_history (MidlineStore  *self,
                                             gint64         person_id,
                                             MidlineDate    date,
                                             GError       **error);

/* Answered suggestions, each saved with the week that it changes and its line of the history, and
 * the person's own limits of pain. */
gboolean    midline_store_save_suggestion_answer   (MidlineStore                   *self,
                                                    gint64                          person_id,
                                                    const MidlineSuggestionAnswer  *answer,
                                                    gint64                          plan_id,
                                                    const MidlineWeek              *week,
                                                    const MidlinePlanChange        *change,
                                                    GError                        **error);
gboolean    midline_store_remove_suggestion_answer (MidlineStore             *self,
                                                    gint64                    person_id,
                                                    const char               *key,
                                                    gint64                    plan_id,
                                                    const MidlineWeek        *week,
                                                    const MidlinePlanChange  *change,
                                                    GError                  **error);
GPtrArray  *midline_store_load_suggestion_answers  (MidlineStore  *self,
                                                    gint64         person_id,
                                                    GError       **error);
gboolean    midline_store_set_pain_limit           (MidlineStore  *self,
                                                    gint64         person_id,
                                                    const char    *exercise_id,
                                                    int            limit_0_to_10,
                                                    GError       **error);
GHashTable *midline_store_load_pain_limits         (MidlineStore  *self,
                                                    gint64         person_id,
                                                    GError       **error);
MidlineDate midline_store_find_last_trained        (MidlineStore  *self,
                                                    gint64         person_id,
                                                    MidlineDate    until,
                                                    GError       **error);
int         midline_store_find_phase_start         (MidlineStore  *self,
                                                    gint64         plan_id,
                                                    int            number,
                                                    MidlinePhase   phase,
                                                    GError       **error);

/* Lessons read: id of the lesson -> GINT_TO_POINTER (MidlineDate). */
gboolean     midline_store_set_lesson_read  (MidlineStore  *self,
                                             gint64         person_id,
                                             const char    *lesson_id,
                                             MidlineDate    on,
                                             GError       **error);
GHashTable  *midline_store_load_lessons_read (MidlineStore *self,
                                              gint64        person_id,
                                              GError      **error);

/* The person's own notes about an exercise (not about a day). */
char        *midline_store_get_exercise_note (MidlineStore *self,
                                              gint64        person_id,
                                              const char   *exercise_id);
gboolean     midline_store_set_exercise_note (MidlineStore *self,
                                              gint64        person_id,
                                              const char   *exercise_id,
                                              const char   *note,
                                              GError      **error);

G_END_DECLS
