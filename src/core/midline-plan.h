/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-date.h"

G_BEGIN_DECLS

/** MidlinePhase: Settle, Build, Return (after the 4 + 4 + 4 weeks of Rathleff 2019). */
typedef enum {
  MIDLINE_PHASE_SETTLE,
  MIDLINE_PHASE_BUILD,
  MIDLINE_PHASE_RETURN,
} MidlinePhase;
#define MIDLINE_N_PHASES 3

/** MidlineSessionKind: what a day holds. */
typedef enum {
  MIDLINE_SESSION_STRENGTH_A,
  MIDLINE_SESSION_STRENGTH_B,
  MIDLINE_SESSION_MOBILITY,
  MIDLINE_SESSION_OWN,        /* put on a free day by the person; never counted as planned */
} MidlineSessionKind;
#define MIDLINE_N_SESSION_KINDS 4

/** MidlineLevelReason: why an exercise is at this level or in this place. */
typedef enum {
  MIDLINE_LEVEL_START,        /* the first rung that fits the phase */
  MIDLINE_LEVEL_PHASE,        /* the highest level of the phase */
  MIDLINE_LEVEL_EARNED,       /* the diary reached this rung */
  MIDLINE_LEVEL_KEPT,         /* goes well already */
  MIDLINE_LEVEL_SPARING,      /* minimal or low load because stairs or squatting hurt */
  MIDLINE_LEVEL_ONLY_FIT,     /* the only one that fits the answers */
  MIDLINE_LEVEL_OWN_CHOICE,   /* the person put it there */
  MIDLINE_LEVEL_EASED,        /* an easier one, after one that hurt or after time off */
} MidlineLevelReason;
#define MIDLINE_N_LEVEL_REASONS 8

/**
 * MidlinePlanItem:
 *
 * One exercise of a session with its dose and reason. Immutable boxed value.
 */
typedef struct {
  char *exercise_id;              /* (owned) */
  MidlineDose dose;
  char *statement_id;             /* (owned) the article statement it serves */
  MidlineLevelReason level_reason;
  gboolean is_core;               /* never dropped when time is short */
  gboolean placed_by_person;
} MidlinePlanItem;

/**
 * MidlineSession:
 *
 * What one day holds, in session order. Immutable boxed value.
 */
typedef struct {
  MidlineDate date;
  MidlineSessionKind kind;
  GPtrArray *items;               /* (owned) (element-type MidlinePlanItem) */
  GPtrArray *whole_items;         /* (owned) (nullable) (element-type MidlinePlanItem) what it held
                                   * before it was cut for a while, which later weeks follow */
  gboolean shortened;             /* the person was short on time that day */
} MidlineSession;

/** MidlineEmptyReason: why a place of the week stayed empty. */
typedef enum {
  MIDLINE_EMPTY_NOTHING_FITS_THINGS,  /* nothing fits the things at hand */
  MIDLINE_EMPTY_NOTHING_FITS_CHIPS,   /* everything that fits is to be spared */
  MIDLINE_EMPTY_NOTHING_FITS_LOAD,    /* everything that fits loads the kneecap too much for now */
  MIDLINE_EMPTY_NO_TIME,              /* the minutes are used up */
} MidlineEmptyReason;
#define MIDLINE_N_EMPTY_REASONS 4

/** MidlineEmptyPlace: a place that the builder left empty, and why. */
typedef struct {
  MidlineDate date;
  MidlinePillar pillar;
  MidlineEmptyReason reason;
  gboolean is_further;            /* that day holds another exercise of the pillar */
} MidlineEmptyPlace;

#define MIDLINE_TYPE_WEEK (midline_week_get_type ())

/**
 * MidlineWeek:
 *
 * One week of the plan. An immutable, reference-counted boxed value; edits are pure functions
 * that return a new one (midline-plan-edit.h).
 */
typedef struct {
  int number;                     /* 1 is the week in which the programme began */
  MidlineDate start;              /* its first day */
  MidlinePhase phase;
  gboolean hip_work_only;         /* in Build, while Settle could not be left */
  GPtrArray *sessions;            /* (owned) (element-type MidlineSession) by date, one a day */
  GArray *empty_places;           /* (owned) (element-type MidlineEmptyPlace) */
} MidlineWeek;

GType           midline_week_get_type   (void) G_GNUC_CONST;
MidlineWeek    *midline_week_new        (int                number,
                                         MidlineDate        start,
                                         MidlinePhase       phase);
MidlineWeek    *midline_week_ref        (MidlineWeek       *self);
void            midline_week_unref      (MidlineWeek       *self);
MidlineWeek    *midline_week_copy       (const MidlineWeek *self);
gboolean        midline_week_equal      (const MidlineWeek *a,
                                         const MidlineWeek *b);
MidlineSession *midline_week_get_session (const MidlineWeek *self,
                                          MidlineDate        date);
gboolean        midline_week_is_cut      (const MidlineWeek *self);
MidlineWeek    *midline_week_dup_whole   (const MidlineWeek *self);

MidlineSession  *midline_session_new    (MidlineDate             date,
                                         MidlineSessionKind      kind);
MidlineSession  *midline_session_copy   (const MidlineSession   *self);
void             midline_session_free   (MidlineSession         *self);
gboolean         midline_session_equal  (const MidlineSession   *a,
                                         const MidlineSession   *b);
MidlinePlanItem *midline_session_find   (const MidlineSession   *self,
                                         const char             *exercise_id);
gboolean         midline_session_kind_is_strength (MidlineSessionKind kind);

MidlinePlanItem *midline_plan_item_new   (const char             *exercise_id,
                                          const MidlineDose      *dose,
                                          const char             *statement_id,
                                          MidlineLevelReason      level_reason);
MidlinePlanItem *midline_plan_item_copy  (const MidlinePlanItem  *self);
void             midline_plan_item_free  (MidlinePlanItem        *self);
gboolean         midline_plan_item_equal (const MidlinePlanItem  *a,
                                          const MidlinePlanItem  *b);

#define MIDLINE_TYPE_PLAN (midline_plan_get_type ())

/**
 * MidlinePlan:
 *
 * The frame that weeks stand in: when the programme began and which version of the plan is in
 * force from when. A rebuild makes a new version and keeps the numbering of the weeks. A plain
 * boxed value; @id is the store's, 0 before it is saved.
 */
typedef struct {
  gint64 id;
  int version;                /* 1, 2, … */
  MidlineDate started_on;     /* the day of the first Use This Plan */
  MidlineDate week_1_start;   /* first day of the week that holds @started_on */
  MidlineDate valid_from;     /* the first day this version plans */
  int length_weeks;           /* 6 or 12 */
} MidlinePlan;

GType        midline_plan_get_type        (void) G_GNUC_CONST;
MidlinePlan *midline_plan_new             (MidlineDate        started_on,
                                           MidlineWeekday     first_weekday,
                                           int                length_weeks);
MidlinePlan *midline_plan_copy            (const MidlinePlan *self);
void         midline_plan_free            (MidlinePlan       *self);
int          midline_plan_get_week_number (const MidlinePlan *self,
                                           MidlineDate        date);
gboolean     midline_plan_equal           (const MidlinePlan *a,
                                           const MidlinePlan *b);
MidlineDate  midline_plan_get_week_start  (const MidlinePlan *self,
                                           int                week_number);

const char  *midline_phase_get_id         (MidlinePhase       phase);
const char  *midline_phase_get_name       (MidlinePhase       phase);
const char  *midline_phase_get_aim        (MidlinePhase       phase);
MidlinePhase midline_phase_usual_for_week (int                week_number,
                                           int                length_weeks);
const char  *midline_session_kind_get_id   (MidlineSessionKind kind);
const char  *midline_session_kind_get_name (MidlineSessionKind kind);
const char  *midline_level_reason_get_id   (MidlineLevelReason reason);
const char  *midline_empty_reason_get_id   (MidlineEmptyReason reason);

gboolean     midline_phase_from_id         (const char         *id,
                                            MidlinePhase       *phase);
gboolean     midline_session_kind_from_id  (const char         *id,
                                            MidlineSessionKind *kind);
gboolean     midline_level_reason_from_id  (const char         *id,
                                            MidlineLevelReason *reason);
gboolean     midline_empty_reason_from_id  (const char         *id,
                                            MidlineEmptyReason *reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineWeek, midline_week_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSession, midline_session_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanItem, midline_plan_item_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlan, midline_plan_free)

G_END_DECLS
