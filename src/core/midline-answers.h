/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"

G_BEGIN_DECLS

/** MidlineSide: a leg, or both together. */
typedef enum {
  MIDLINE_SIDE_RIGHT,
  MIDLINE_SIDE_LEFT,
  MIDLINE_SIDE_BOTH,
} MidlineSide;
#define MIDLINE_N_SIDES 3

const char *midline_side_get_id     (MidlineSide side); /* “right”, “left”, “both”: for the store */
gboolean    midline_side_from_id    (const char *id,
                                     MidlineSide *side);
const char *midline_side_get_name   (MidlineSide side); /* “Right”, “Left”, “Both legs” */
const char *midline_side_get_letter (MidlineSide side); /* the letter shown in the mark: “R”, “L” */

/** MidlinePlaceOfPain: where the knee hurts. */
typedef enum {
  MIDLINE_PAIN_AT_FRONT,
  MIDLINE_PAIN_AT_OUTER_SIDE,
  MIDLINE_PAIN_AT_BOTH,
} MidlinePlaceOfPain;
#define MIDLINE_N_PLACES_OF_PAIN 3

/* Names: “Front”, “Outer side”, “Both”. */
const char *midline_place_of_pain_get_id   (MidlinePlaceOfPain  place);
const char *midline_place_of_pain_get_name (MidlinePlaceOfPain  place);
gboolean    midline_place_of_pain_from_id  (const char         *id,
                                            MidlinePlaceOfPain *place);

/** MidlineActivity: pain is asked for now and for the four activities of the article. */
typedef enum {
  MIDLINE_ACTIVITY_NOW,
  MIDLINE_ACTIVITY_STAIRS,
  MIDLINE_ACTIVITY_RUNNING,
  MIDLINE_ACTIVITY_SQUATTING,
  MIDLINE_ACTIVITY_SITTING,
} MidlineActivity;
#define MIDLINE_N_ACTIVITIES 5

const char *midline_activity_get_id   (MidlineActivity  activity);
const char *midline_activity_get_name (MidlineActivity  activity);
gboolean    midline_activity_from_id  (const char      *id,
                                       MidlineActivity *activity);

/** A pain value that was not tried or not said. */
#define MIDLINE_PAIN_NOT_TRIED (-1)

#define MIDLINE_TYPE_ANSWERS (midline_answers_get_type ())

/**
 * MidlineAnswers:
 *
 * What a person said about the knee and the week. An immutable boxed value with public, read-only
 * fields; changed copies are made with midline_answers_copy() before the value is shared.
 */
typedef struct {
  MidlineSide side;            /* sore side, or both */
  MidlineSide worse_side;      /* right or left; equals @side unless that is both */
  MidlinePlaceOfPain place;
  int pain_0_to_10[MIDLINE_N_ACTIVITIES]; /* or MIDLINE_PAIN_NOT_TRIED */
  MidlineSpare spare;          /* flags */
  MidlineThings things;        /* flags */
  guint weekdays;              /* mask of 1 << MidlineWeekday, never 0 */
  int minutes;                 /* 15, 25 or 40 for a session */
  int length_weeks;            /* 6 or 12 */
  gboolean runs;
  char *goal;                  /* (owned) own words, may be empty */
} MidlineAnswers;

GType           midline_answers_get_type   (void) G_GNUC_CONST;
MidlineAnswers *midline_answers_new        (void);
MidlineAnswers *midline_answers_copy       (const MidlineAnswers *self);
void            midline_answers_free       (MidlineAnswers       *self);
gboolean        midline_answers_equal      (const MidlineAnswers *a,
                                            const MidlineAnswers *b);
int             midline_answers_get_daily_life_pain (const MidlineAnswers *self);
gboolean        midline_answers_is_sore_for_load    (const MidlineAnswers *self);
gboolean        midline_answers_have_things         (const MidlineAnswers  *self,
                                                     const MidlineExercise *exercise);
gboolean        midline_answers_fit_exercise        (const MidlineAnswers  *self,
                                                     const MidlineExercise *exercise);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineAnswers, midline_answers_free)

G_END_DECLS
