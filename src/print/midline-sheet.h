/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-print-document.h"
#include "midline-text-measurer.h"

G_BEGIN_DECLS

/* Inside the print layer only: what the parts of a sheet are laid out with. */

#define MIDLINE_POINTS_PER_MM (72.0 / 25.4)
#define MIDLINE_MAX_LINE_CHARS 70

/** MidlineSheetDose: one of the doses of an exercise and where it first stands. */
typedef struct {
  MidlineDose dose;
  MidlineDate date;     /* of the first session with it; MIDLINE_NO_DATE outside a plan */
  int week_number;      /* of that session */
} MidlineSheetDose;

/** MidlineSheetExercise: an exercise of the sheet; its number is the same in the log. */
typedef struct {
  MidlineExercise *exercise; /* (borrowed) */
  int number;
  MidlinePose *pose;         /* (borrowed) (nullable) */
  MidlineRectangle bounds;   /* of both drawings of @pose, cm */
  GArray *doses;             /* (owned) (element-type MidlineSheetDose) different, usual first */
  gboolean has_less_range;   /* done with a smaller movement for now */
  int own_pain_limit_0_to_10; /* the person's own, MIDLINE_NOT_ENTERED for the exercise's */
} MidlineSheetExercise;

/** MidlineSheetVideo: a video of the sheet and its code. */
typedef struct {
  const MidlineHandoutVideo *video; /* (borrowed) */
  MidlineQr *code;    /* (owned) (nullable) NULL where the address is too long for a small square */
  double code_size;   /* with the quiet zone */
} MidlineSheetVideo;

/**
 * MidlineSheet:
 *
 * The choices turned into sizes in points and into a list of what is printed.
 */
typedef struct {
  const MidlineHandoutInput *input;
  const MidlineHandoutOptions *options;
  MidlineTextMeasurer *measurer;  /* (borrowed) */
  MidlineDiagram *figure; /* (borrowed) (nullable) set where a figure is wanted */
  double page_width;
  double page_height;
  double margin;
  double width;           /* between the margins */
  double body_size;
  double small_size;
  double heading_size;
  double title_size;
  double tick_size;
  double log_row_height;
  double note_line_gap;
  double usual_char_width; /* in letters of one point */
  GPtrArray *weeks;       /* (owned) (element-type MidlineHandoutWeek) (borrowed elements) */
  GPtrArray *sessions;    /* (owned) (element-type MidlineSession) (borrowed elements) */
  GPtrArray *exercises;   /* (owned) (element-type MidlineSheetExercise) in order of number */
  GPtrArray *videos;      /* (owned) (element-type MidlineSheetVideo) that are to be printed */
} MidlineSheet;

MidlineSheet         *midline_sheet_new           (const MidlineHandoutInput   *input,
                                                   const MidlineHandoutOptions *options,
                                                   MidlinePageSize              page_size,
                                                   MidlineTextMeasurer         *measurer);
void                  midline_sheet_free          (MidlineSheet                *self);
MidlineSheetExercise *midline_sheet_find_exercise (const MidlineSheet          *self,
                                                   const char                  *exercise_id);

/* Places and sizes are points from the top left corner of @block. */
MidlinePrintItem *midline_sheet_add_text (const MidlineSheet *self,
                                          MidlinePrintBlock  *block,
                                          MidlineRichText    *take_text,
                                          double              size,
                                          double              x,
                                          double              y,
                                          double              width);
MidlinePrintItem *midline_sheet_add_line (MidlinePrintBlock  *block,
                                          double              x,
                                          double              y,
                                          double              width,
                                          double              height,
                                          double              line_width,
                                          MidlinePrintInk     ink);
MidlinePrintItem *midline_sheet_add_box  (MidlinePrintBlock  *block,
                                          double              x,
                                          double              y,
                                          double              width,
                                          double              height,
                                          MidlinePrintInk     ink,
                                          MidlinePrintInk     fill);
MidlinePrintItem *midline_sheet_add_mark (MidlinePrintBlock  *block,
                                          MidlinePrintItemKind kind,
                                          double              x,
                                          double              y,
                                          double              size);
void              midline_sheet_add_words (MidlinePrintBlock  *block,
                                           const char         *words,
                                           gboolean            joins);
double            midline_sheet_get_baseline (const MidlineSheet *self,
                                              double              size);
char             *midline_sheet_dup_tidy  (const char         *text);
const char       *midline_sheet_skip_scheme (const char       *address);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSheet, midline_sheet_free)

G_END_DECLS
