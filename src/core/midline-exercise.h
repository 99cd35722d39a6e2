/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-thing.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** MidlinePillar: the five parts of the article that every week trains. */
typedef enum {
  MIDLINE_PILLAR_QUAD_BALANCE,
  MIDLINE_PILLAR_ITB_TENSION,
  MIDLINE_PILLAR_MOVEMENT_MECHANICS,
  MIDLINE_PILLAR_HIP,
  MIDLINE_PILLAR_FOOT,
} MidlinePillar;
#define MIDLINE_N_PILLARS 5

/** MidlineExerciseKind: where in a session an exercise stands, in session order. */
typedef enum {
  MIDLINE_EXERCISE_WARM_UP,
  MIDLINE_EXERCISE_ROLLER,
  MIDLINE_EXERCISE_CONTROL,
  MIDLINE_EXERCISE_MULTI_JOINT,
  MIDLINE_EXERCISE_SINGLE_JOINT,
  MIDLINE_EXERCISE_STRETCH,
} MidlineExerciseKind;
#define MIDLINE_N_EXERCISE_KINDS 6

/** MidlineHeading: the quiet headings of a session: Warm-up, Control, Strength, Mobility. */
typedef enum {
  MIDLINE_HEADING_WARM_UP,
  MIDLINE_HEADING_CONTROL,
  MIDLINE_HEADING_STRENGTH,
  MIDLINE_HEADING_MOBILITY,
} MidlineHeading;

/** MidlinePosition: the body's starting position. */
typedef enum {
  MIDLINE_POSITION_STANDING,
  MIDLINE_POSITION_SITTING,
  MIDLINE_POSITION_SUPINE,
  MIDLINE_POSITION_PRONE,
  MIDLINE_POSITION_SIDE_LYING,
  MIDLINE_POSITION_SIDE_PLANK,
  MIDLINE_POSITION_ALL_FOURS,
  MIDLINE_POSITION_HALF_KNEELING,
  MIDLINE_POSITION_CYCLING,
  MIDLINE_POSITION_RUNNING,
} MidlinePosition;
#define MIDLINE_N_POSITIONS 10

/** MidlineKneeLoad: the four tiers of load behind the kneecap. */
typedef enum {
  MIDLINE_KNEE_LOAD_MINIMAL,
  MIDLINE_KNEE_LOAD_LOW,
  MIDLINE_KNEE_LOAD_MODERATE,
  MIDLINE_KNEE_LOAD_HIGH,
} MidlineKneeLoad;
#define MIDLINE_N_KNEE_LOADS 4

/** MidlineSpare: things a person asked to be spared (the chips), as flags. */
typedef enum {
  MIDLINE_SPARE_KNEELING = 1 << 0,
  MIDLINE_SPARE_SHOULDER = 1 << 1,
  MIDLINE_SPARE_LEG_TINGLING = 1 << 2,
  MIDLINE_SPARE_BRUISING = 1 << 3,
} MidlineSpare;
#define MIDLINE_N_SPARES 4

/** MidlineNotWhen: answers above which an exercise is left out, as flags. */
typedef enum {
  MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2 = 1 << 0,
  MIDLINE_NOT_WHEN_STAIRS_ABOVE_2 = 1 << 1,
} MidlineNotWhen;
#define MIDLINE_N_NOT_WHENS 2

/**
 * MidlineDose:
 * @sets: number of sets, at least 1 (of each side where @each_side)
 * @reps: repetitions in a set, at least 1
 * @hold_seconds: hold of each repetition in seconds, 0 for none
 * @rest_seconds: rest between sets in seconds, 0 for none
 * @directions: how many directions each repetition count is done in, 1 or 3
 * @each_side: whether each leg does the sets by itself
 *
 * How much of an exercise one session holds. A plain value; compare field by field with
 * midline_dose_equal().
 */
typedef struct {
  int sets;
  int reps;
  int hold_seconds;
  int rest_seconds;
  int directions;
  gboolean each_side;
} MidlineDose;

gboolean midline_dose_equal   (const MidlineDose *a,
                               const MidlineDose *b);
gboolean midline_dose_is_held (const MidlineDose *self); /* one held repetition a set */

/** MidlineEvidence: one observation about an exercise and the reference it comes from. */
typedef struct {
  char *text;         /* (owned) */
  char *reference_id; /* (owned) */
} MidlineEvidence;

MidlineEvidence *midline_evidence_new  (const char      *text,
                                        const char      *reference_id);
void             midline_evidence_free (MidlineEvidence *self);

#define MIDLINE_TYPE_EXERCISE (midline_exercise_get_type ())

/**
 * MidlineExercise:
 *
 * What is known about one exercise. An immutable boxed value with public, read-only fields; every
 * string is already in the person's language. Filled once by the content layer through
 * midline_exercise_new(), shared by reference afterwards.
 */
typedef struct {
  char *id;                 /* (owned) stable, never shown */
  char *name;               /* (owned) sentence case */
  MidlinePillar pillar;
  MidlineExerciseKind kind;
  GStrv muscles;            /* (owned) */
  gboolean weight_bearing;
  GStrv equipment;          /* (owned) wordings for people */
  gboolean takes_load;      /* a weight or a band may be part of it, so a load can be said */
  GArray *needs;            /* (owned) (element-type MidlineThings) one of each set is needed */
  MidlinePosition position;
  int level;                /* 1 to 3 */
  char *regression_id;      /* (owned) (nullable) */
  char *progression_id;     /* (owned) (nullable) */
  MidlineDose dose;         /* typical dose */
  int per_week;             /* typical sessions a week */
  char *dose_note;          /* (owned) may be empty */
  double tempo_out_seconds;
  double tempo_hold_seconds;
  double tempo_back_seconds;
  GStrv steps;              /* (owned) 3 to 5 sentences */
  char *feel_here;          /* (owned) fragment */
  GStrv mistakes;           /* (owned) fragments */
  char *easier;             /* (owned) fragment, may be empty */
  char *harder;             /* (owned) fragment, may be empty */
  char *why;                /* (owned) one sentence */
  char *statement_id;       /* (owned) the article statement it serves */
  MidlineSpare spared_by;   /* flags */
  MidlineNotWhen not_when;  /* flags */
  GStrv skip_if;            /* (owned) */
  MidlineKneeLoad knee_load;
  char *knee_load_note;     /* (owned) */
  int pain_limit_0_to_10;
  GStrv reference_ids;      /* (owned) */
  GPtrArray *evidence;      /* (owned) (element-type MidlineEvidence) */
} MidlineExercise;

GType            midline_exercise_get_type (void) G_GNUC_CONST;
MidlineExercise *midline_exercise_new      (void);
MidlineExercise *midline_exercise_ref      (MidlineExercise *self);
void             midline_exercise_unref    (MidlineExercise *self);

MidlineHeading   midline_exercise_kind_get_heading (MidlineExerciseKind kind);
int              midline_knee_load_get_weight      (MidlineKneeLoad     load);

/* Ids are stable, for files and the store; names are for people. A from_id() of an enumeration
 * returns FALSE for an unknown id, that of a flag returns 0. */
const char *midline_pillar_get_id     (MidlinePillar    pillar);
const char *midline_pillar_get_name   (MidlinePillar    pillar);
const char *midline_heading_get_name  (MidlineHeading   heading);
const char *midline_position_get_id   (MidlinePosition  position);
const char *midline_position_get_name (MidlinePosition  position);
const char *midline_knee_load_get_id  (MidlineKneeLoad  load);
const char *midline_knee_load_get_name (MidlineKneeLoad load);
const char *midline_spare_get_id      (MidlineSpare     spare);
const char *midline_spare_get_name    (MidlineSpare     spare);
const char *midline_exercise_kind_get_id (MidlineExerciseKind kind);
const char *midline_not_when_get_id   (MidlineNotWhen   not_when);

gboolean       midline_pillar_from_id        (const char          *id,
                                              MidlinePillar       *pillar);
gboolean       midline_exercise_kind_from_id (const char          *id,
                                              MidlineExerciseKind *kind);
gboolean       midline_position_from_id      (const char          *id,
                                              MidlinePosition     *position);
gboolean       midline_knee_load_from_id     (const char          *id,
                                              MidlineKneeLoad     *load);
MidlineSpare   midline_spare_from_id         (const char          *id);
MidlineNotWhen midline_not_when_from_id      (const char          *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineExercise, midline_exercise_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineEvidence, midline_evidence_free)

G_END_DECLS
