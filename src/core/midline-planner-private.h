/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The parts of the builder, in the order in which a week passes through them: days, places,
 * choose, fill, trim. They work on plain structs that live on the stack of
 * midline_planner_build_week(). */

#include "midline-planner.h"

G_BEGIN_DECLS

/** Kinds of session that the builder fills; they index the days of a draft. */
#define MIDLINE_N_PLANNED_KINDS 3

/** Most places of a day: five of the table and an IT-band item. */
#define MIDLINE_MAX_PLACES 6

/** Sets of the first round, before sets are raised as far as minutes and load allow. */
#define MIDLINE_BASE_SETS 2

/**
 * MidlineBurden: what the pain answers rule out, as flags. More pain only ever adds flags.
 */
typedef enum {
  MIDLINE_BURDEN_DAILY_LIFE = 1 << 0, /* daily-life pain above 2 */
  MIDLINE_BURDEN_STAIRS = 1 << 1,     /* stairs above 2 */
  MIDLINE_BURDEN_SORE = 1 << 2,       /* stairs or squatting above 3, or not tried */
} MidlineBurden;
#define MIDLINE_N_BURDEN_SETS 8u

/**
 * MidlineCandidate:
 * @exercise: (borrowed) the exercise
 * @has_things: what it needs is at hand
 * @is_unspared: no chip spares it
 * @is_done_well: the diary says that it goes well
 * @is_earned: the rung below it goes well
 * @is_in_reach: its level fits the phase and the diary
 * @before: (borrowed) (nullable) (array): its item in each kind of session of the week before
 * @before_position: (array): and where it stood there
 *
 * What the builder knows of one exercise, whatever the place.
 */
typedef struct {
  MidlineExercise *exercise;
  gboolean has_things;
  gboolean is_unspared;
  gboolean is_done_well;
  gboolean is_earned;
  gboolean is_in_reach;
  const MidlinePlanItem *before[MIDLINE_N_PLANNED_KINDS];
  guint before_position[MIDLINE_N_PLANNED_KINDS];
} MidlineCandidate;

/**
 * MidlinePlace:
 * @pillar: what the place trains
 * @is_core: never dropped when time is short
 * @keeps_pillar: without it the week would lose a pillar
 * @candidate: index of the exercise in it, -1 while it is empty
 * @dose: how much of it
 * @target_sets: sets to raise to while minutes and load allow
 * @level_reason: why this exercise
 * @placed_by_person: the person chose the exercise or its dose
 * @is_told_empty: nothing of @told_pillar fits here and the week says why
 * @told_pillar: the pillar of the table; @pillar may be another that stands in for it
 * @empty_reason: why
 *
 * One place of a day.
 */
typedef struct {
  MidlinePillar pillar;
  gboolean is_core;
  gboolean keeps_pillar;
  int candidate;
  MidlineDose dose;
  int target_sets;
  MidlineLevelReason level_reason;
  gboolean placed_by_person;
  gboolean is_told_empty;
  MidlinePillar told_pillar;
  MidlineEmptyReason empty_reason;
} MidlinePlace;

/**
 * MidlineDraftDay:
 * @kind: what the day holds
 * @n_dates: on how many days of the week, 0 for a kind that the week does not hold
 * @n_places: how many places it has
 * @places: the places, in the order of the table
 *
 * A kind of day while it is being built; days of one kind are alike.
 */
typedef struct {
  MidlineSessionKind kind;
  int n_dates;
  guint n_places;
  MidlinePlace places[MIDLINE_MAX_PLACES];
} MidlineDraftDay;

/** MidlineDraft: a week while it is being built, indexed by #MidlineSessionKind. */
typedef struct {
  MidlineDraftDay days[MIDLINE_N_PLANNED_KINDS];
} MidlineDraft;

/**
 * MidlinePlanner:
 * @burdens: the #MidlineBurden flags that hold for the draft being built
 * @neighbours: (owned) (array): n_candidates rows of as many: whether two are one rung apart
 * @was_shortened: whether the sets of a kind of session of the week before mean nothing
 * @max_seconds: the minutes of a session
 * @kinds: what each day of the week holds
 * @has_session: whether it holds anything
 *
 * Everything that does not change while one week is built, apart from @burdens.
 */
typedef struct {
  MidlineCatalogue *catalogue;
  const MidlineAnswers *answers;
  const MidlineWeekRequest *request;
  const MidlineTrainingHistory *history;
  MidlineWeek *previous;          /* (borrowed) (nullable) */
  guint n_candidates;
  MidlineCandidate *candidates;   /* (owned) */
  gboolean *neighbours;
  gboolean was_shortened[MIDLINE_N_PLANNED_KINDS];
  guint burdens;
  int max_seconds;
  MidlineSessionKind kinds[7];
  gboolean has_session[7];
} MidlinePlanner;

/* midline-planner.c */
MidlineSession *midline_week_find_model  (const MidlineWeek     *week,
                                          MidlineSessionKind     kind);

/* midline-planner-days.c */
void     midline_planner_assign_days     (MidlinePlanner        *self);

/* midline-planner-places.c */
void     midline_planner_lay_out         (const MidlinePlanner  *self,
                                          MidlineDraft          *draft);
int      midline_planner_find_place      (MidlinePhase           phase,
                                          gboolean               hip_work_only,
                                          MidlineSessionKind     kind,
                                          MidlinePillar          pillar);

/* midline-planner-candidates.c */
void     midline_planner_load_candidates (MidlinePlanner        *self);
guint    midline_planner_find_burdens    (const MidlineAnswers  *answers);
int      midline_planner_get_base_sets   (const MidlinePlanner  *self,
                                          const MidlineExercise *exercise);

/* midline-planner-choose.c */
gboolean midline_planner_is_admissible   (const MidlinePlanner  *self,
                                          const MidlineDraftDay *day,
                                          const MidlinePlace    *place,
                                          guint                  candidate);
int      midline_planner_choose          (const MidlinePlanner  *self,
                                          const MidlineDraft    *draft,
                                          const MidlineDraftDay *day,
                                          const MidlinePlace    *place,
                                          int                    max_seconds);
void     midline_planner_put             (const MidlinePlanner  *self,
                                          const MidlineDraftDay *day,
                                          MidlinePlace          *place,
                                          guint                  candidate);
void     midline_planner_tell_empty      (const MidlinePlanner  *self,
                                          const MidlineDraftDay *day,
                                          MidlinePlace          *place);

/* midline-planner-fill.c */
void     midline_planner_fill_day        (const MidlinePlanner  *self,
                                          MidlineDraft          *draft,
                                          MidlineDraftDay       *day);
void     midline_planner_raise_sets      (const MidlinePlanner  *self,
                                          MidlineDraftDay       *day,
                                          int                   *load_left);
int      midline_planner_get_seconds     (const MidlinePlanner  *self,
                                          const MidlineDraftDay *day);
int      midline_planner_get_weight      (const MidlinePlanner  *self,
                                          const MidlinePlace    *place);

/* midline-planner-trim.c */
int      midline_planner_get_score       (const MidlinePlanner  *self,
                                          const MidlineDraft    *draft);
void     midline_planner_trim            (const MidlinePlanner  *self,
                                          MidlineDraft          *draft,
                                          int                    ceiling);

G_END_DECLS
