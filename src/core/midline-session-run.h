/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"
#include "midline-session-time.h"

G_BEGIN_DECLS

/** MidlineRunStage: what a guided session is doing. */
typedef enum {
  MIDLINE_RUN_GET_READY,  /* seconds to get into position for the set */
  MIDLINE_RUN_WORK,       /* the set: repetitions, or the seconds of a hold */
  MIDLINE_RUN_REST,       /* seconds between the set just done and the one that comes */
  MIDLINE_RUN_FINISHED,   /* nothing is left to do, or the person ended it */
} MidlineRunStage;
#define MIDLINE_N_RUN_STAGES 4

/** MidlineRunPhase: which part of a repetition the pace has reached. */
typedef enum {
  MIDLINE_RUN_PHASE_NONE, /* a held set, an own or a full count, no tempo */
  MIDLINE_RUN_PHASE_OUT,
  MIDLINE_RUN_PHASE_HOLD,
  MIDLINE_RUN_PHASE_BACK,
} MidlineRunPhase;

/** MIDLINE_SIDE_CHANGE_SECONDS: of the pause of a set, what lies between its two sides. */
#define MIDLINE_SIDE_CHANGE_SECONDS 7

/** MIDLINE_LEAD_IN_SECONDS: getting back into position after a pause or a step back. */
#define MIDLINE_LEAD_IN_SECONDS 5

/** MidlineRunOutcome: what became of one set. */
typedef enum {
  MIDLINE_RUN_PENDING,    /* still to do */
  MIDLINE_RUN_DONE,       /* done in this run */
  MIDLINE_RUN_RECORDED,   /* was in the diary already: passed over */
  MIDLINE_RUN_SKIPPED,    /* the person skipped it, or ended the session before it */
  MIDLINE_RUN_STOPPED,    /* the exercise was stopped because it hurt */
} MidlineRunOutcome;

/**
 * MidlineRunTurn:
 *
 * One set of one leg (or of both together) in the order of the session. A plain value; the id is
 * borrowed from the run.
 */
typedef struct {
  const char *exercise_id;
  MidlineSide side;
  int set_number;           /* 1, 2, …; 0 for the warm-up */
  MidlineRunOutcome outcome;
  int reps;                 /* done, or MIDLINE_NOT_ENTERED */
  int seconds;              /* held, or MIDLINE_NOT_ENTERED */
} MidlineRunTurn;

/**
 * MidlineRunMoment:
 *
 * Everything a page shows of a session at one moment. A plain value; ids are borrowed from the run.
 */
typedef struct {
  MidlineRunStage stage;
  gboolean is_paused;
  gboolean was_interrupted;     /* paused by itself: time jumped, as after sleep of the machine */
  gboolean is_counting;         /* time moves something: a timer is needed */
  gboolean is_side_change;      /* a rest that only lasts for changing sides */

  /* The set that runs, or comes next while resting or getting ready; none when finished. */
  const char *exercise_id;      /* (nullable) */
  guint exercise_index;         /* among the exercises of the run */
  MidlineSide side;             /* both when both legs work together */
  int set_number;               /* 1, 2, …; 0 for the warm-up */
  int n_sets;                   /* of that leg */
  gboolean is_warm_up;          /* at half range, never recorded */
  gboolean is_held;             /* one hold that counts down instead of repetitions */
  int rep;                      /* being done, 1 to @n_reps or an own count; as Done would record */
  int n_reps;
  int direction;                /* of the repetition, from 1 */
  int n_directions;             /* 1, or 3: forward, to the side, to the back */
  gboolean is_paced;            /* the count follows the tempo until the person counts */
  gboolean is_count_full;       /* all repetitions are counted: waits for Done */
  MidlineRunPhase phase;
  int phase_seconds_left;       /* of the phase, rounded up */

  int seconds_left;             /* of the hold, the rest or getting ready, rounded up; else 0 */
  int seconds_total;
  double share;                 /* 0 to 1 of the stage gone by, for a ring */

  /* What follows that set; none for the last one. */
  const char *next_exercise_id; /* (nullable) */
  MidlineSide next_side;
  int next_set_number;

  /* The set that was just done and can be corrected; none after another step. */
  const char *last_exercise_id; /* (nullable) */
  MidlineSide last_side;
  int last_set_number;          /* 0 for the warm-up */
  int last_reps;                /* or MIDLINE_NOT_ENTERED */
  int last_seconds;             /* or MIDLINE_NOT_ENTERED */
  gboolean last_ends_exercise;  /* no set of that exercise is left */

  guint n_sets_planned;         /* of the session, without the warm-up */
  guint n_sets_done;            /* of them, in this run or before it */
  int session_seconds_left;     /* at the planned pace, rounded up */
} MidlineRunMoment;

#define MIDLINE_TYPE_SESSION_RUN (midline_session_run_get_type ())

/**
 * MidlineSessionRun:
 *
 * A guided session at one moment: which sets are done, which one is next and how far it is. An
 * immutable, reference-counted boxed value. Every step is a pure function of the value and the time
 * now, in microseconds of any clock that the caller reads; the run itself never reads one. A step
 * first lets the time pass, then acts; where it makes no sense it changes nothing. Every step
 * returns a new reference.
 */
typedef struct _MidlineSessionRun MidlineSessionRun;

/** MIDLINE_RUN_LONGEST_GAP_US: a longer silence pauses the run instead of passing, microseconds. */
#define MIDLINE_RUN_LONGEST_GAP_US (5 * G_TIME_SPAN_SECOND)

GType              midline_session_run_get_type   (void) G_GNUC_CONST;
MidlineSessionRun *midline_session_run_new        (const MidlineSession    *session,
                                                   MidlineCatalogue        *catalogue,
                                                   MidlineSide              first_side,
                                                   const MidlineDiaryDay   *day,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_ref        (MidlineSessionRun       *self);
void               midline_session_run_unref      (MidlineSessionRun       *self);
gboolean           midline_session_run_equal      (const MidlineSessionRun *a,
                                                   const MidlineSessionRun *b);

MidlineSessionRun *midline_session_run_at         (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_pause      (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_interrupt  (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_wait       (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_resume     (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_go         (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_count      (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_set_reps   (MidlineSessionRun       *self,
                                                   int                      reps,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_done       (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_correct    (MidlineSessionRun       *self,
                                                   int                      reps,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_skip_set   (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_skip_exercise (MidlineSessionRun    *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_stop_exercise (MidlineSessionRun    *self,
                                                   const char              *exercise_id,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_back       (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_end        (MidlineSessionRun       *self,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_sync       (MidlineSessionRun       *self,
                                                   const MidlineDiaryDay   *day,
                                                   gint64                   now_us);
MidlineSessionRun *midline_session_run_take_up    (MidlineSessionRun       *self,
                                                   const char              *exercise_id,
                                                   gint64                   now_us);

MidlineRunMoment   midline_session_run_get_moment (const MidlineSessionRun *self);
gint64             midline_session_run_get_next_us (const MidlineSessionRun *self);
guint              midline_session_run_get_n_turns (const MidlineSessionRun *self);
MidlineRunTurn     midline_session_run_get_turn   (const MidlineSessionRun *self,
                                                   guint                    index);
guint              midline_session_run_get_n_exercises (const MidlineSessionRun *self);
double             midline_session_run_get_share  (const MidlineSessionRun *self,
                                                   guint                    exercise_index);

/**
 * MidlineRunChange:
 *
 * What a step means for the diary: a set to record, in the place of an older record of the same
 * set, or a record to take out.
 */
typedef struct {
  MidlineSetRecord *record;   /* (owned) without a time of entry and without a load */
  gboolean is_removed;
} MidlineRunChange;

void       midline_run_change_free          (MidlineRunChange        *self);
GPtrArray *midline_session_run_list_changes (const MidlineSessionRun *before,
                                             const MidlineSessionRun *after);

/** MidlineRunCue: moments that are worth a sound, a word or a flash. */
typedef enum {
  MIDLINE_RUN_CUE_SET_BEGINS,
  MIDLINE_RUN_CUE_COUNT,        /* 3, 2, 1 before a count-down ends */
  MIDLINE_RUN_CUE_REPETITION,   /* the pace begins the next repetition */
  MIDLINE_RUN_CUE_COUNT_FULL,   /* the paced count is full, waiting for Done */
  MIDLINE_RUN_CUE_SET_ENDS,
  MIDLINE_RUN_CUE_REST_ENDS,    /* comes right before the set begins */
  MIDLINE_RUN_CUE_SESSION_ENDS,
} MidlineRunCue;
#define MIDLINE_N_RUN_CUES 7

/** MidlineRunBeat: a cue and its number, else 0. A plain value. */
typedef struct {
  MidlineRunCue cue;
  int number;                 /* 3, 2 or 1 of a count; the repetition */
} MidlineRunBeat;

GArray *midline_session_run_list_cues (const MidlineSessionRun *before,
                                       const MidlineSessionRun *after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSessionRun, midline_session_run_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineRunChange, midline_run_change_free)

G_END_DECLS
