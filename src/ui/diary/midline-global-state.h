/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/** The value of a question that has no answer yet. */
#define MIDLINE_GLOBAL_UNSAID (-1)

/**
 * MidlineGlobalInput:
 *
 * What the card of the question of weeks 4, 8 and 12 is made from.
 */
typedef struct {
  MidlineDate date;                  /* the day in view */
  MidlineDate today;
  MidlineDate question_day;          /* last day of the week asked about, or MIDLINE_NO_DATE */
  MidlineDate started_on;            /* the first day of the plan */
  MidlineDate put_off_on;            /* the day on which Later was chosen, or MIDLINE_NO_DATE */
  gboolean is_locked;
  const MidlineGlobalChange *change; /* (nullable) what is saved for @question_day */
} MidlineGlobalInput;

/**
 * MidlineGlobalState:
 *
 * Exactly what the card shows.
 */
typedef struct {
  gboolean is_shown;
  gboolean can_put_off;
  MidlineDate question_day;
  int step;                          /* MidlineGlobalStep or MIDLINE_GLOBAL_UNSAID */
  char *question;                    /* (owned) “Compared with the start, how is your knee?” */
  char *about;                       /* (owned) “You began on 11 March 2026. …” */
  char *line;                        /* (owned) the folded line */
} MidlineGlobalState;

MidlineGlobalState *midline_global_state_from         (const MidlineGlobalInput *input);
MidlineGlobalState *midline_global_state_from_program (MidlineProgram           *program,
                                                       MidlineDate               date);
void                midline_global_state_free         (MidlineGlobalState       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineGlobalState, midline_global_state_free)

G_END_DECLS
