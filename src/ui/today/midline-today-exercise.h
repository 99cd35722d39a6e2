/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-diary.h"

G_BEGIN_DECLS

/** MidlineTodaySet: one set as a button shows it. */
typedef struct {
  int number;            /* 1, 2, … */
  gboolean is_done;
  int reps;              /* as done, else as planned; MIDLINE_NOT_ENTERED for a held set */
  int seconds;           /* as done, else as planned; MIDLINE_NOT_ENTERED for counted sets */
  double load_kg;        /* below 0: none */
  char *text;            /* (owned) “12”, “30 s”, “12 · 2 kg” */
  char *spoken;          /* (owned) “Right, set 1, 12 repetitions” */
} MidlineTodaySet;

/** MidlineTodaySide: the sets of one leg, or of both together. */
typedef struct {
  MidlineSide side;
  const char *name;
  char *hint;            /* (owned) “sore side first”, may be empty */
  GPtrArray *sets;       /* (owned) (element-type MidlineTodaySet) */
} MidlineTodaySide;

/**
 * MidlineTodayExercise:
 *
 * One row of Today: exactly what it shows, closed and open.
 */
typedef struct {
  char *id;                    /* (owned) */
  MidlineExercise *exercise;   /* (owned) (nullable) NULL: not in the catalogue any more */
  char *name;                  /* (owned) */
  char *words;                 /* (owned) the second line: dose, or how it went */
  MidlineHeading heading;
  gboolean is_planned;         /* FALSE: recorded, but not in the plan of the day any more */
  gboolean is_held;            /* seconds instead of repetitions */
  gboolean is_done;
  gboolean is_stopped;         /* the sets that are not done are left out: it hurt */
  double fraction;             /* of the sets, 0 to 1 */
  int seconds_left;            /* of planned time */
  gboolean can_edit;           /* FALSE on days to come */
  GPtrArray *sides;            /* (owned) (element-type MidlineTodaySide) the first side first */
  int pain_0_to_10;            /* or MIDLINE_NOT_ENTERED */
  MidlineSaid two_more;
  gboolean takes_load;         /* a load can be said, or one was */
  double load_kg;              /* said for the exercise or a set; below 0: none */
  char *note;                  /* (owned) may be empty */
  char *why;                   /* (owned) may be empty */
} MidlineTodayExercise;

/**
 * MidlineTodayExerciseInput:
 *
 * What one row is made from. Everything is borrowed.
 */
typedef struct {
  const MidlinePlanItem *item;
  gboolean is_planned;
  const MidlineDiaryDay *day;
  MidlineCatalogue *catalogue;
  const MidlineAnswers *answers;   /* (nullable) */
  MidlineSide first_side;
  gboolean can_edit;
  gboolean has_less_range;         /* the person chose a smaller movement for now */
} MidlineTodayExerciseInput;

MidlineTodayExercise *midline_today_exercise_from (const MidlineTodayExerciseInput *input);
void                  midline_today_exercise_free (MidlineTodayExercise            *self);

MidlinePlanItem      *midline_today_item_from_records (const MidlineDiaryDay *day,
                                                       const char            *exercise_id);

G_END_DECLS
