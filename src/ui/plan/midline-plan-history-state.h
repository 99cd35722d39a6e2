/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-store.h"

G_BEGIN_DECLS

/** MidlinePlanHistoryLine: one change in words. */
typedef struct {
  char *title;                 /* (owned) “Clamshell swapped for Bridge” */
  char *detail;                /* (owned) “Wednesday, 11 March · 7:48” */
  const char *icon_name;       /* of the kind of change */
} MidlinePlanHistoryLine;

/** MidlinePlanHistoryDay: the changes made on one day. */
typedef struct {
  char *title;                 /* (owned) “Monday, 9 March” */
  GPtrArray *lines;            /* (owned) (element-type MidlinePlanHistoryLine) newest first */
} MidlinePlanHistoryDay;

GPtrArray *midline_plan_history_state_from_changes (GPtrArray        *changes,
                                                    MidlineCatalogue *catalogue,
                                                    MidlineDate       today);

G_END_DECLS
