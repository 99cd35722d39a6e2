/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/** MidlinePlanRequestKind: the edits that the Plan page offers. */
typedef enum {
  MIDLINE_PLAN_REQUEST_SWAP,
  MIDLINE_PLAN_REQUEST_DOSE,
  MIDLINE_PLAN_REQUEST_MOVE,
  MIDLINE_PLAN_REQUEST_MOVE_SESSION,
  MIDLINE_PLAN_REQUEST_REMOVE,
} MidlinePlanRequestKind;

/**
 * MidlinePlanRequest:
 *
 * An edit that a person asked for and that is not made yet: it can be tried on the week first, so
 * that a warning comes before and not after.
 */
typedef struct {
  MidlinePlanRequestKind kind;
  MidlineDate date;
  char *exercise_id;           /* (owned) (nullable) NULL for a whole session */
  char *new_exercise_id;       /* (owned) (nullable) of a swap */
  MidlineDate new_date;        /* of a move */
  MidlineDose new_dose;        /* of a change of dose */
} MidlinePlanRequest;

MidlinePlanRequest *midline_plan_request_new         (MidlinePlanRequestKind    kind,
                                                      MidlineDate               date,
                                                      const char               *exercise_id);
MidlinePlanRequest *midline_plan_request_copy        (const MidlinePlanRequest *self);
void                midline_plan_request_free        (MidlinePlanRequest       *self);
MidlineWeek        *midline_plan_request_dup_week    (const MidlinePlanRequest *self,
                                                      MidlineProgram           *program);
char               *midline_plan_request_dup_warning (const MidlinePlanRequest *self,
                                                      MidlineProgram           *program);
gboolean            midline_plan_request_apply       (const MidlinePlanRequest *self,
                                                      MidlineProgram           *program);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanRequest, midline_plan_request_free)

G_END_DECLS
