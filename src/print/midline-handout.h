/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-handout-progress.h"
#include "midline-plan.h"
#include "midline-pose.h"

G_BEGIN_DECLS

/** MidlineHandoutWeek: a week to print; a likely one is not built yet and may change. */
typedef struct {
  MidlineWeek *week; /* (owned) */
  gboolean is_likely;
} MidlineHandoutWeek;

/** MidlineHandoutVideo: a video for the sheet. */
typedef struct {
  char *title;       /* (owned) */
  char *address;     /* (owned) https */
  char *exercise_id; /* (owned) (nullable) the exercise it was linked to, NULL for none */
  gboolean is_gone;  /* known to lead nowhere any more: words stand for its code */
} MidlineHandoutVideo;

/**
 * MidlineHandoutInput:
 *
 * Everything a sheet says. Texts that are %NULL or empty are not known and become a ruled line.
 */
typedef struct {
  MidlineCatalogue *catalogue;  /* (owned) */
  MidlineAnswers *answers;      /* (owned) */
  MidlinePlan *plan;            /* (owned) (nullable) */
  GPtrArray *weeks;             /* (owned) (element-type MidlineHandoutWeek) in order */
  GHashTable *poses;            /* (owned) (key-type utf8) (value-type MidlinePose) by exercise */
  GHashTable *pose_bounds;      /* (owned) (value-type MidlineRectangle) measured once, by pose and
                                   side: the same in every layout */
  GHashTable *less_range;       /* (owned) (nullable) ids of what is done with less range for now */
  GHashTable *pain_limits;      /* (owned) (nullable) the person's own, where they are lower than
                                   the exercise's: id -> GINT_TO_POINTER (limit) */
  GPtrArray *videos;            /* (owned) (element-type MidlineHandoutVideo) */
  GStrv warning_signs;          /* (owned) (nullable) short, as in “the knee locks” */
  char *name;                   /* (owned) (nullable) */
  char *clinic;                 /* (owned) (nullable) */
  char *clinician;              /* (owned) (nullable) */
  char *telephone;              /* (owned) (nullable) */
  char *next_review;            /* (owned) (nullable) as it is to be read */
  MidlineHandoutProgress *progress; /* (owned) (nullable) only for its own kind of sheet */
  MidlineDate printed_on;
  MidlineSide first_side;       /* the sore or worse side starts */
  int fine_up_to_0_to_10;       /* the general rule of the safety box */
  int care_up_to_0_to_10;
} MidlineHandoutInput;

MidlineHandoutInput *midline_handout_input_new       (MidlineCatalogue     *catalogue,
                                                      const MidlineAnswers *answers);
void                 midline_handout_input_free      (MidlineHandoutInput  *self);
void                 midline_handout_input_add_week  (MidlineHandoutInput  *self,
                                                      MidlineWeek          *week,
                                                      gboolean              is_likely);
void                 midline_handout_input_add_pose  (MidlineHandoutInput  *self,
                                                      const MidlinePose    *pose);
MidlineHandoutVideo *midline_handout_input_add_video (MidlineHandoutInput  *self,
                                                      const char           *title,
                                                      const char           *address,
                                                      const char           *exercise_id);

/** MidlineHandoutWhat: what is printed. */
typedef enum {
  MIDLINE_HANDOUT_WHOLE_PLAN,
  MIDLINE_HANDOUT_ONE_DAY,
  MIDLINE_HANDOUT_WEEK_GRID,
  MIDLINE_HANDOUT_ONE_EXERCISE,
  MIDLINE_HANDOUT_PROGRESS,
} MidlineHandoutWhat;
#define MIDLINE_N_HANDOUT_WHATS 5

/** MidlinePaper: the two papers that a sheet is laid out for. */
typedef enum {
  MIDLINE_PAPER_A4,
  MIDLINE_PAPER_LETTER,
} MidlinePaper;

/** MidlineHandoutOptions: the choices before printing. A plain value; strings are borrowed. */
typedef struct {
  MidlineHandoutWhat what;
  gboolean large_print;
  gboolean show_pictures;
  gboolean show_reasons;
  gboolean show_videos;
  gboolean show_figure;     /* the picture of the knee, where a page has room for it */
  int first_week;           /* number of the first week to print */
  int n_weeks;              /* at least 1 */
  MidlineDate day;          /* for one day */
  const char *exercise_id;  /* (nullable) for one exercise */
  gboolean right_to_left;
} MidlineHandoutOptions;

#define MIDLINE_HANDOUT_OPTIONS_INIT \
  { .show_pictures = TRUE, .show_reasons = TRUE, .show_videos = TRUE, .show_figure = TRUE, \
    .first_week = 1, .n_weeks = 1 }

/** MidlinePageSize: a page in points, upright. */
typedef struct {
  double width_pt;
  double height_pt;
} MidlinePageSize;

MidlinePageSize midline_paper_get_size (MidlinePaper    paper);
const char     *midline_paper_get_name (MidlinePaper    paper);
gboolean        midline_paper_parse    (const char     *text,
                                        MidlinePaper   *paper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineHandoutInput, midline_handout_input_free)

G_END_DECLS
