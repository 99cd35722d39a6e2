/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-run.h"

G_BEGIN_DECLS

#define NO_STEP G_MAXUINT
#define NO_TURN G_MAXUINT

/* One exercise of the run with everything that its pace needs. */
typedef struct {
  char *id;                 /* (owned) */
  MidlineDose dose;         /* within sane bounds */
  gint64 out_us;            /* 0 for all three: no pace to follow */
  gint64 hold_us;
  gint64 back_us;
  int pause_seconds;        /* that goes with a set */
} RunExercise;

/* One set of one leg. */
typedef struct {
  guint exercise;           /* index */
  MidlineSide side;
  int set_number;           /* 0 for the warm-up */
  MidlineRunOutcome outcome;
  int reps;
  int seconds;
  guint step;               /* the step of this run that closed it, or NO_STEP */
} RunTurn;

struct _MidlineSessionRun {
  GPtrArray *exercises;     /* (owned) (element-type RunExercise) shared by all values of a run */
  GArray *turns;            /* (owned) (element-type RunTurn) in session order */
  GArray *steps;            /* (owned) (element-type guint) where each closing step began */
  guint cursor;             /* the turn that runs or comes next; past the last when finished */
  guint last;               /* the turn just done, or NO_TURN */
  guint rest_after;         /* the turn that a rest follows, or NO_TURN */
  MidlineRunStage stage;
  gboolean is_paused;
  gboolean was_interrupted;
  gint64 now_us;            /* the time that it was told last */
  gint64 elapsed_us;        /* of the stage */
  gint64 total_us;          /* of the stage; 0 for a count without a pace */
  gint64 work_us;           /* of the set, to go on from after getting ready again */
  int own_reps;             /* counted by the person, or MIDLINE_NOT_ENTERED */
};

MidlineSessionRun *midline_session_run_copy        (const MidlineSessionRun *self);

RunTurn           *midline_run_turn                (const MidlineSessionRun *self,
                                                    guint                    index);
RunExercise       *midline_run_exercise            (const MidlineSessionRun *self,
                                                    guint                    index);
guint              midline_run_find_pending        (const MidlineSessionRun *self,
                                                    guint                    from);
gboolean           midline_run_is_held             (const MidlineSessionRun *self,
                                                    guint                    index);
gint64             midline_run_get_repetition_us   (const MidlineSessionRun *self,
                                                    guint                    index);
gint64             midline_run_get_work_us         (const MidlineSessionRun *self,
                                                    guint                    index);
gint64             midline_run_get_rest_us         (const MidlineSessionRun *self,
                                                    guint                    from,
                                                    guint                    to);
gboolean           midline_run_is_counting         (const MidlineSessionRun *self);
int                midline_run_get_rep             (const MidlineSessionRun *self);

void               midline_run_get_ready           (MidlineSessionRun       *self,
                                                    int                      seconds);
void               midline_run_work                (MidlineSessionRun       *self,
                                                    gint64                   elapsed_us);
void               midline_run_finish              (MidlineSessionRun       *self);
void               midline_run_complete            (MidlineSessionRun       *self,
                                                    int                      seconds,
                                                    gint64                   leftover_us);
void               midline_run_pass                (MidlineSessionRun       *self,
                                                    gint64                   now_us);
MidlineSessionRun *midline_run_begin_step          (MidlineSessionRun       *self,
                                                    gint64                   now_us);

G_END_DECLS
