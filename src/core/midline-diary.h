/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

/** MidlineSaid: an answer that may be missing. */
typedef enum {
  MIDLINE_UNSAID,
  MIDLINE_SAID_NO,
  MIDLINE_SAID_YES,
} MidlineSaid;
#define MIDLINE_N_SAIDS 3

/** MidlineMorning: the knee this morning compared with usual, on the 0 to 10 scale. */
typedef enum {
  MIDLINE_MORNING_UNSAID,
  MIDLINE_MORNING_BETTER,
  MIDLINE_MORNING_AS_USUAL,
  MIDLINE_MORNING_1_WORSE,
  MIDLINE_MORNING_2_WORSE,
  MIDLINE_MORNING_3_OR_MORE_WORSE,
} MidlineMorning;
#define MIDLINE_N_MORNINGS 6

/** MIDLINE_STOP_EXERCISE_ABOVE: pain during an exercise above which it is only stopped. */
#define MIDLINE_STOP_EXERCISE_ABOVE 5

/** A diary value that was not entered. Missing is missing: never 0, never carried forward. */
#define MIDLINE_NOT_ENTERED (-1)

/**
 * MidlineSetRecord:
 *
 * One completed set. Plain value apart from the id.
 */
typedef struct {
  char *exercise_id;      /* (owned) */
  MidlineSide side;       /* both when both legs work together */
  int set_number;         /* 1, 2, … */
  int reps;               /* done; MIDLINE_NOT_ENTERED for a held set */
  int seconds;            /* held; MIDLINE_NOT_ENTERED for counted sets */
  double load_kg;         /* below 0 when none was entered */
  gint64 entered_at;      /* Unix seconds, UTC */
} MidlineSetRecord;

/**
 * MidlineExerciseEntry:
 *
 * What the person wrote about one exercise on one day. Every field may be missing.
 */
typedef struct {
  char *exercise_id;      /* (owned) */
  int pain_0_to_10;       /* during, or MIDLINE_NOT_ENTERED */
  MidlineSaid two_more;   /* could you have done two more? */
  double load_kg;         /* of the sets still to come; below 0 when none was entered */
  gboolean is_stopped;    /* left for the day though it hurt no more than 5 */
  char *note;             /* (owned) may be empty */
  gint64 entered_at;      /* Unix seconds, UTC, of the last change */
} MidlineExerciseEntry;

#define MIDLINE_TYPE_DIARY_DAY (midline_diary_day_get_type ())

/**
 * MidlineDiaryDay:
 *
 * Everything recorded for one local calendar day. An immutable, reference-counted boxed value;
 * each edit below returns a new one.
 */
typedef struct {
  MidlineDate date;
  GPtrArray *sets;              /* (owned) (element-type MidlineSetRecord) */
  GPtrArray *entries;           /* (owned) (element-type MidlineExerciseEntry) one an exercise */
  int pain_highest_0_to_10;     /* the card after the last tick, or MIDLINE_NOT_ENTERED */
  int pain_after_0_to_10;
  MidlineSaid two_more;
  MidlineMorning morning;       /* this morning, about the session before */
  gboolean walked;              /* a walk or ride on a free day: a note, never counted */
  char *note;                   /* (owned) may be empty */
  gint64 entered_at;            /* Unix seconds, UTC, of the last change to the day's own answers */
} MidlineDiaryDay;

GType            midline_diary_day_get_type (void) G_GNUC_CONST;
MidlineDiaryDay *midline_diary_day_new      (MidlineDate            date);
MidlineDiaryDay *midline_diary_day_ref      (MidlineDiaryDay       *self);
void             midline_diary_day_unref    (MidlineDiaryDay       *self);
MidlineDiaryDay *midline_diary_day_copy     (const MidlineDiaryDay *self);
gboolean         midline_diary_day_is_empty (const MidlineDiaryDay *self);
gboolean         midline_diary_day_equal    (const MidlineDiaryDay *a,
                                             const MidlineDiaryDay *b);

MidlineSetRecord     *midline_set_record_new      (const char                 *exercise_id,
                                                   MidlineSide                 side,
                                                   int                         set_number);
MidlineSetRecord     *midline_set_record_copy     (const MidlineSetRecord     *self);
void                  midline_set_record_free     (MidlineSetRecord           *self);
MidlineExerciseEntry *midline_exercise_entry_new  (const char                 *exercise_id);
MidlineExerciseEntry *midline_exercise_entry_copy (const MidlineExerciseEntry *self);
void                  midline_exercise_entry_free (MidlineExerciseEntry       *self);

gboolean              midline_set_record_equal     (const MidlineSetRecord     *a,
                                                   const MidlineSetRecord     *b);
gboolean              midline_exercise_entry_equal (const MidlineExerciseEntry *a,
                                                   const MidlineExerciseEntry *b);

MidlineSetRecord     *midline_diary_day_find_set   (const MidlineDiaryDay *self,
                                                    const char            *exercise_id,
                                                    MidlineSide            side,
                                                    int                    set_number);
MidlineExerciseEntry *midline_diary_day_find_entry (const MidlineDiaryDay *self,
                                                    const char            *exercise_id);

MidlineDiaryDay *midline_diary_day_with_set        (const MidlineDiaryDay *self,
                                                    const MidlineSetRecord *record);
MidlineDiaryDay *midline_diary_day_without_set     (const MidlineDiaryDay *self,
                                                    const char            *exercise_id,
                                                    MidlineSide            side,
                                                    int                    set_number);
MidlineDiaryDay *midline_diary_day_with_all_sets   (const MidlineDiaryDay *self,
                                                    const MidlinePlanItem *item,
                                                    MidlineSide            first_side,
                                                    gint64                 entered_at);
MidlineDiaryDay *midline_diary_day_without_exercise_sets (const MidlineDiaryDay *self,
                                                          const char            *exercise_id);
MidlineDiaryDay *midline_diary_day_with_entry      (const MidlineDiaryDay *self,
                                                    const MidlineExerciseEntry *entry);
MidlineDiaryDay *midline_diary_day_with_load       (const MidlineDiaryDay *self,
                                                    const char            *exercise_id,
                                                    double                 load_kg,
                                                    gint64                 entered_at);
MidlineDiaryDay *midline_diary_day_with_morning    (const MidlineDiaryDay *self,
                                                    MidlineMorning         morning,
                                                    gint64                 entered_at);
MidlineDiaryDay *midline_diary_day_with_after      (const MidlineDiaryDay *self,
                                                    int                    pain_highest_0_to_10,
                                                    int                    pain_after_0_to_10,
                                                    MidlineSaid            two_more,
                                                    gint64                 entered_at);
MidlineDiaryDay *midline_diary_day_with_walk       (const MidlineDiaryDay *self,
                                                    gboolean               walked,
                                                    gint64                 entered_at);
MidlineDiaryDay *midline_diary_day_with_note       (const MidlineDiaryDay *self,
                                                    const char            *note,
                                                    gint64                 entered_at);

double   midline_diary_day_get_load          (const MidlineDiaryDay *self,
                                              const char            *exercise_id);
int      midline_diary_day_get_session_pain  (const MidlineDiaryDay *self);
guint    midline_plan_item_get_n_sets        (const MidlinePlanItem *item);
guint    midline_diary_day_count_sets        (const MidlineDiaryDay *self,
                                              const MidlinePlanItem *item);
gboolean midline_diary_day_is_stopped        (const MidlineDiaryDay *self,
                                              const char            *exercise_id);
gboolean midline_diary_day_is_item_done      (const MidlineDiaryDay *self,
                                              const MidlinePlanItem *item);
gboolean midline_diary_day_is_session_done   (const MidlineDiaryDay *self,
                                              const MidlineSession  *session);

const char *midline_morning_get_name (MidlineMorning  morning);
const char *midline_morning_get_id   (MidlineMorning  morning);
const char *midline_said_get_id      (MidlineSaid     said);
gboolean    midline_morning_from_id  (const char     *id,
                                      MidlineMorning *morning);
gboolean    midline_said_from_id     (const char     *id,
                                      MidlineSaid    *said);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineDiaryDay, midline_diary_day_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSetRecord, midline_set_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineExerciseEntry, midline_exercise_entry_free)

G_END_DECLS
