/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_WEEKLY_CHECK (midline_weekly_check_get_type ())

/**
 * MidlineWeeklyCheck:
 * @date: the last day of the plan week it is about, also when it was entered later
 * @pain_0_to_10: pain now and in the four activities, by #MidlineActivity, or
 *   %MIDLINE_PAIN_NOT_TRIED
 * @entered_at: Unix seconds, UTC, of the last change
 *
 * How the knee was in one week. An immutable boxed value.
 */
typedef struct {
  MidlineDate date;
  int pain_0_to_10[MIDLINE_N_ACTIVITIES];
  gint64 entered_at;
} MidlineWeeklyCheck;

GType               midline_weekly_check_get_type (void) G_GNUC_CONST;
MidlineWeeklyCheck *midline_weekly_check_new      (MidlineDate               date,
                                                   const int                 pain_0_to_10[],
                                                   gint64                    entered_at);
MidlineWeeklyCheck *midline_weekly_check_copy     (const MidlineWeeklyCheck *self);
void                midline_weekly_check_free     (MidlineWeeklyCheck       *self);
gboolean            midline_weekly_check_equal    (const MidlineWeeklyCheck *a,
                                                   const MidlineWeeklyCheck *b);
gboolean            midline_weekly_check_says_anything      (const MidlineWeeklyCheck *self);
int                 midline_weekly_check_get_daily_life_pain (const MidlineWeeklyCheck *self);

MidlineDate         midline_weekly_check_find_day (const MidlinePlan        *plan,
                                                   MidlineDate               today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineWeeklyCheck, midline_weekly_check_free)

G_END_DECLS
