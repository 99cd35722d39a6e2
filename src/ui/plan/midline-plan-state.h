/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-day-state.h"
#include "midline-program.h"

G_BEGIN_DECLS

#define MIDLINE_DAYS_OF_WEEK 7

/** MidlinePlanView: which form the Plan page takes. */
typedef enum {
  MIDLINE_PLAN_VIEW_NO_PLAN,
  MIDLINE_PLAN_VIEW_LOCKED,
  MIDLINE_PLAN_VIEW_WEEK,
} MidlinePlanView;

/** MidlinePlanSegmentFill: how much of a week of the programme has gone by. */
typedef enum {
  MIDLINE_PLAN_SEGMENT_AHEAD,
  MIDLINE_PLAN_SEGMENT_PRESENT,
  MIDLINE_PLAN_SEGMENT_PAST,
} MidlinePlanSegmentFill;

/** MidlinePlanSegment: one week of the phase line. */
typedef struct {
  MidlinePhase phase;
  MidlinePlanSegmentFill fill;
  gboolean is_shown;           /* the week that the page shows */
} MidlinePlanSegment;

/**
 * MidlinePlanState:
 *
 * Exactly what the Plan page shows. Without a week only @view and the text of the locked page are
 * set.
 */
typedef struct {
  MidlinePlanView view;
  char *locked_text;           /* (owned) (nullable) what was said, what to do, the way out */

  int week_number;
  MidlineDate start;           /* first day of the week shown */
  MidlineDate previous_start;  /* of the week before, or MIDLINE_NO_DATE */
  MidlineDate next_start;      /* of the week after, or MIDLINE_NO_DATE */
  MidlineDate add_date;        /* the day an exercise goes to when no day was chosen */
  gboolean is_present;
  char *title;                 /* (owned) “9 – 15 March” */
  char *week_words;            /* (owned) “Week 2 of 12” */
  char *phase_words;           /* (owned) “Settle, week 2 of 12” */
  char *note;                  /* (owned) (nullable) what is special about the week */
  gboolean is_likely;

  GArray *segments;            /* (owned) (element-type MidlinePlanSegment) */
  MidlinePhase phase;          /* of the week shown */
  int knee_load;
  int knee_load_cap;
  char *knee_load_title;       /* (owned) “Knee load this week” */
  char *knee_load_words;       /* (owned) “22 of at most 40” */

  char *proposal_heading;      /* (owned) (nullable) */
  char *proposal_sentence;     /* (owned) (nullable) */
  GStrv proposal_reasons;      /* (owned) (nullable) */

  GStrv empty_places;          /* (owned) why places stayed empty; may hold none */
  GPtrArray *days;             /* (owned) (element-type MidlinePlanDayState) seven days */
} MidlinePlanState;

MidlinePlanState    *midline_plan_state_from_program (MidlineProgram         *program,
                                                      MidlineDate             shown);
void                 midline_plan_state_free         (MidlinePlanState       *self);
MidlinePlanDayState *midline_plan_state_find_day     (const MidlinePlanState *self,
                                                      MidlineDate             date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanState, midline_plan_state_free)

G_END_DECLS
