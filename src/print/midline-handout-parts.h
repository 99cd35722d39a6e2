/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sheet.h"

G_BEGIN_DECLS

/* Inside the print layer only: each part of a sheet as a block at 0, 0, owned by the caller. */

/** How many ways there are to set an exercise, from roomy to tight. */
#define MIDLINE_N_TIGHTNESSES 12

/** How many of them have letters of the full size. */
#define MIDLINE_N_FULL_SIZE_TIGHTNESSES 8

/** MidlineExercisePart: an exercise in one block, or in two where a page is too short for it. */
typedef enum {
  MIDLINE_EXERCISE_WHOLE,
  MIDLINE_EXERCISE_DOSE_AND_STEPS,
  MIDLINE_EXERCISE_NOTES,
} MidlineExercisePart;

MidlinePrintBlock *midline_handout_lay_out_header   (const MidlineSheet         *sheet);
GPtrArray         *midline_handout_lay_out_goal     (const MidlineSheet         *sheet);
MidlinePrintBlock *midline_handout_lay_out_exercise (const MidlineSheet         *sheet,
                                                     const MidlineSheetExercise *entry,
                                                     MidlineExercisePart         part,
                                                     guint                       tightness);
double             midline_handout_add_pictures     (const MidlineSheet         *sheet,
                                                     MidlinePrintBlock          *block,
                                                     const MidlineSheetExercise *entry,
                                                     gboolean                    each_side,
                                                     double                      y,
                                                     double                      width,
                                                     double                      gap);
double             midline_handout_add_dose         (const MidlineSheet         *sheet,
                                                     MidlinePrintBlock          *block,
                                                     const MidlineDose          *dose,
                                                     double                      x,
                                                     double                      y,
                                                     double                      width,
                                                     guint                       pairs);
char              *midline_handout_dup_number       (guint                       number);
MidlinePrintBlock *midline_handout_lay_out_safety   (const MidlineSheet         *sheet,
                                                     gboolean                    tight);
MidlinePrintBlock *midline_handout_lay_out_videos   (const MidlineSheet         *sheet,
                                                     double                      width);
MidlinePrintBlock *midline_handout_lay_out_figure   (const MidlineSheet         *sheet,
                                                     double                      width,
                                                     double                      room);
const MidlineSheetVideo *midline_sheet_find_video   (const MidlineSheet         *self,
                                                     const char                 *exercise_id);
double             midline_handout_get_video_width  (const MidlineSheet         *sheet,
                                                     const MidlineSheetVideo    *video);
double             midline_handout_add_address      (const MidlineSheet         *sheet,
                                                     MidlinePrintBlock          *block,
                                                     const MidlineSheetVideo    *video,
                                                     double                      y,
                                                     double                      width);
double             midline_handout_add_video        (const MidlineSheet         *sheet,
                                                     MidlinePrintBlock          *block,
                                                     const MidlineSheetVideo    *video,
                                                     double                      x,
                                                     double                      y);
MidlinePrintBlock *midline_handout_lay_out_footer   (const MidlineSheet         *sheet,
                                                     guint                       page,
                                                     guint                       n_pages);

MidlinePrintBlock *midline_handout_lay_out_progress_now      (const MidlineSheet *sheet);
MidlinePrintBlock *midline_handout_lay_out_progress_sessions (const MidlineSheet *sheet);
GPtrArray         *midline_handout_lay_out_progress_pain     (const MidlineSheet *sheet);
GPtrArray         *midline_handout_lay_out_progress_lists    (const MidlineSheet *sheet);
void               midline_handout_add_progress_doses        (const MidlineSheet *sheet,
                                                              GPtrArray          *blocks);
MidlinePrintBlock *midline_handout_lay_out_progress_end      (const MidlineSheet *sheet,
                                                              double              room);
void               midline_handout_add_section               (const MidlineSheet *sheet,
                                                              MidlinePrintBlock  *block,
                                                              const char         *heading,
                                                              double             *y);

/** Cuts the first part off a long text, so that it can go on over the page. (transfer full) */
char              *midline_handout_take_part                 (const char        **rest);

/** What the program is and is not; on every sheet once. */
const char        *midline_handout_get_disclaimer   (void);

/**
 * MidlineLogColumn: a column of the log.
 */
typedef struct {
  char *top;            /* (owned) weekday or “Set 1” */
  char *bottom;         /* (owned) day of the month, may be empty */
  MidlineDate date;     /* of a day, or MIDLINE_NO_DATE */
  int set_number;       /* of a set, or 0 */
  gboolean is_rest;
  gboolean is_outside;  /* a day before the plan began */
} MidlineLogColumn;

/**
 * MidlineLog: one log sheet: a week with seven days, or a day with its sets.
 */
typedef struct {
  const MidlineHandoutWeek *week; /* (borrowed) */
  GArray *columns;                /* (owned) (element-type MidlineLogColumn) */
  GPtrArray *exercises;           /* (owned) (element-type MidlineSheetExercise) of the sheet */
  double name_width;
  double side_width;
  double side_mark;               /* size of the mark of a side */
  double column_width;
  gboolean with_dose;
} MidlineLog;

MidlineLog        *midline_handout_log_new            (const MidlineSheet       *sheet,
                                                       const MidlineHandoutWeek *week);
void               midline_handout_log_free           (MidlineLog               *self);
const MidlinePlanItem *midline_log_find_item          (const MidlineLog         *self,
                                                       MidlineDate               date,
                                                       const char               *exercise_id);
gboolean           midline_log_has_sides              (const MidlineLog         *self,
                                                       const MidlineSheetExercise *entry);
double             midline_log_get_column_x           (const MidlineLog         *self,
                                                       guint                     index);
gboolean           midline_log_is_shaded              (const MidlineLogColumn   *column);
char              *midline_log_dup_column_name        (const MidlineLogColumn   *column);
MidlinePrintBlock *midline_log_begin_block            (const MidlineSheet       *sheet,
                                                       const MidlineLog         *self,
                                                       MidlinePrintBlockKind     kind);
MidlinePrintBlock *midline_handout_log_lay_out_header (const MidlineSheet       *sheet,
                                                       const MidlineLog         *self,
                                                       gboolean                  is_continued);
MidlinePrintBlock *midline_handout_log_lay_out_row    (const MidlineSheet       *sheet,
                                                       const MidlineLog         *self,
                                                       guint                     row,
                                                       gboolean                  is_first_on_page);
MidlinePrintBlock *midline_handout_log_lay_out_foot   (const MidlineSheet       *sheet,
                                                       const MidlineLog         *self);
MidlinePrintBlock *midline_handout_log_lay_out_notes  (const MidlineSheet       *sheet,
                                                       const MidlineLog         *self,
                                                       double                    room);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLog, midline_handout_log_free)

G_END_DECLS
