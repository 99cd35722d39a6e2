/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/**
 * MidlineWeeklyInput:
 *
 * What the card of the weekly check is made from.
 */
typedef struct {
  MidlineDate date;                  /* the day in view */
  MidlineDate today;
  MidlineDate week_start;            /* of the present plan week */
  MidlineDate check_day;             /* last day of the week asked about, or MIDLINE_NO_DATE */
  MidlineDate put_off_on;            /* the day on which Later was chosen, or MIDLINE_NO_DATE */
  gboolean is_locked;
  const MidlineWeeklyCheck *check;   /* (nullable) what is saved for @check_day */
} MidlineWeeklyInput;

/**
 * MidlineWeeklyState:
 *
 * Exactly what the card of the weekly check shows.
 */
typedef struct {
  gboolean is_shown;
  gboolean is_answered;              /* folded to a line */
  gboolean can_put_off;
  MidlineDate check_day;
  int pain_0_to_10[MIDLINE_N_ACTIVITIES]; /* or MIDLINE_PAIN_NOT_TRIED */
  char *question;                    /* (owned) “How was the knee this week?” */
  char *about;                       /* (owned) what the numbers mean, and what they are for */
  char *line;                        /* (owned) the folded line */
  char *answer;                      /* (owned) “At most 3 of 10” */
} MidlineWeeklyState;

MidlineWeeklyState *midline_weekly_state_from         (const MidlineWeeklyInput *input);
MidlineWeeklyState *midline_weekly_state_from_program (MidlineProgram           *program,
                                                       MidlineDate               date);
void                midline_weekly_state_free         (MidlineWeeklyState       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineWeeklyState, midline_weekly_state_free)

G_END_DECLS
