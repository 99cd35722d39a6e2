/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

G_BEGIN_DECLS

/** MidlineFinding: a sentence of the evidence with its source, or a source alone. */
typedef struct {
  char *text;          /* (owned) what was found, or what the source is used for */
  char *source_name;   /* (owned) “Cowan 2001” */
  char *source_id;     /* (owned) */
} MidlineFinding;

/** MidlineNeighbour: the next rung of the ladder, down or up. */
typedef struct {
  MidlineExercise *exercise; /* (owned) */
  char *words;               /* (owned) “Easier · level 1” */
} MidlineNeighbour;

/**
 * MidlineExerciseState:
 *
 * Exactly what the page of one exercise shows, but for its place in the plan.
 */
typedef struct {
  MidlineExercise *exercise;     /* (owned) */
  char *level;                   /* (owned) “Level 1” */
  char *position;                /* (owned) “Start: lying on the side” */
  char *dose;                    /* (owned) “3 sets of 12, each side” */
  char *dose_detail;             /* (owned) “Typical dose · 3 times a week · rest 1 minute” */
  char *equipment;               /* (owned) “A mat and a chair.” */
  char *feel_here;               /* (owned) a sentence */
  char *watch_out;               /* (owned) sentences */
  MidlineNeighbour *easier;      /* (owned) (nullable) */
  MidlineNeighbour *harder;      /* (owned) (nullable) */
  char *easier_tip;              /* (owned) a sentence, may be empty */
  char *harder_tip;              /* (owned) a sentence, may be empty */
  char *muscles;                 /* (owned) a sentence */
  GPtrArray *findings;           /* (owned) (element-type MidlineFinding) */
  GPtrArray *further_sources;    /* (owned) (element-type MidlineFinding) those not in @findings */
  char *n_sources;               /* (owned) “4 sources” */
} MidlineExerciseState;

MidlineExerciseState *midline_exercise_state_from (MidlineContent       *content,
                                                   MidlineExercise      *exercise);
void                  midline_exercise_state_free (MidlineExerciseState *self);
char                 *midline_exercise_dup_sentence (const char         *fragment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineExerciseState, midline_exercise_state_free)

G_END_DECLS
