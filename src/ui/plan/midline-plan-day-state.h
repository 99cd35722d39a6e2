/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-completion.h"

G_BEGIN_DECLS

/** MidlinePlanEntryState: one exercise of a day. */
typedef struct {
  char *exercise_id;           /* (owned) */
  char *name;                  /* (owned) */
  MidlinePillar pillar;
  char *dose;                  /* (owned) “2 sets of 12” */
  char *spoken;                /* (owned) “Clamshell, 2 sets of 12, each side, Monday, 9 March” */
} MidlinePlanEntryState;

/**
 * MidlinePlanDayFixed: why a day of the plan cannot be changed.
 */
typedef enum {
  MIDLINE_PLAN_DAY_OPEN,       /* it can be changed */
  MIDLINE_PLAN_DAY_GONE_BY,
  MIDLINE_PLAN_DAY_LIKELY,     /* its week is not built yet */
  MIDLINE_PLAN_DAY_UNPLANNED,  /* its week was never built */
} MidlinePlanDayFixed;

/**
 * MidlinePlanDayFacts:
 * @date: the day
 * @today: the present day
 * @started_on: the first day the person had a plan
 * @fixed: whether and why the week of the day cannot be changed; days gone by never can
 * @is_check_day: whether the weekly check is asked on it
 * @is_off: whether the person marked it as time off
 * @session: (nullable) (borrowed): what the day holds
 * @diary_day: (nullable) (borrowed): what was recorded
 *
 * What the state of a day is made from.
 */
typedef struct {
  MidlineDate date;
  MidlineDate today;
  MidlineDate started_on;
  MidlinePlanDayFixed fixed;
  gboolean is_check_day;
  gboolean is_off;
  const MidlineSession *session;
  const MidlineDiaryDay *diary_day;
} MidlinePlanDayFacts;

/**
 * MidlinePlanDayState:
 *
 * Exactly what one day of the Plan page shows.
 */
typedef struct {
  MidlineDate date;
  MidlinePlanDayFixed fixed;
  MidlineSessionState progress;
  gboolean is_today;
  gboolean is_rest;            /* holds no session */
  gboolean is_off;             /* time off */
  char *heading;               /* (owned) “Wed 11” */
  char *weekday;               /* (owned) “Wed” */
  char *number;                /* (owned) “11” */
  char *title;                 /* (owned) “Strength B”, “Rest” */
  char *detail;                /* (owned) below the title of a column: “22 min”, “A walk is fine” */
  char *line;                  /* (owned) below the title of a list row: “Today · 22 min” */
  char *spoken;                /* (owned) “Wednesday, 11 March, today: Strength B, 22 min” */
  GPtrArray *entries;          /* (owned) (element-type MidlinePlanEntryState) */
} MidlinePlanDayState;

MidlinePlanDayState   *midline_plan_day_state_new        (MidlineCatalogue          *catalogue,
                                                          const MidlinePlanDayFacts *facts);
void                   midline_plan_day_state_free       (MidlinePlanDayState       *self);
MidlinePlanEntryState *midline_plan_day_state_find_entry (const MidlinePlanDayState *self,
                                                          const char                *exercise_id);
const char            *midline_plan_day_fixed_get_text   (MidlinePlanDayFixed        fixed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanDayState, midline_plan_day_state_free)

G_END_DECLS
