/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

/**
 * MidlineGlobalStep:
 *
 * The knee compared with the start, in the seven steps of the global rating of change that trials
 * ask for.
 */
typedef enum {
  MIDLINE_GLOBAL_MUCH_BETTER,
  MIDLINE_GLOBAL_BETTER,
  MIDLINE_GLOBAL_A_LITTLE_BETTER,
  MIDLINE_GLOBAL_SAME,
  MIDLINE_GLOBAL_A_LITTLE_WORSE,
  MIDLINE_GLOBAL_WORSE,
  MIDLINE_GLOBAL_MUCH_WORSE,
} MidlineGlobalStep;
#define MIDLINE_N_GLOBAL_STEPS 7

#define MIDLINE_TYPE_GLOBAL_CHANGE (midline_global_change_get_type ())

/**
 * MidlineGlobalChange:
 * @date: the last day of the plan week it is about, also when it was entered later
 * @step: how the knee was compared with the start
 * @entered_at: Unix seconds, UTC, of the last change
 *
 * One answer to the question of plan weeks 4, 8 and 12. A plain boxed value.
 */
typedef struct {
  MidlineDate date;
  MidlineGlobalStep step;
  gint64 entered_at;
} MidlineGlobalChange;

GType                midline_global_change_get_type (void) G_GNUC_CONST;
MidlineGlobalChange *midline_global_change_new      (MidlineDate                date,
                                                     MidlineGlobalStep          step,
                                                     gint64                     entered_at);
MidlineGlobalChange *midline_global_change_copy     (const MidlineGlobalChange *self);
void                 midline_global_change_free     (MidlineGlobalChange       *self);
gboolean             midline_global_change_equal    (const MidlineGlobalChange *a,
                                                     const MidlineGlobalChange *b);

gboolean    midline_global_step_is_better   (MidlineGlobalStep  step);
gboolean    midline_global_is_week_asked    (int                week_number);
MidlineDate midline_global_change_find_day  (const MidlinePlan *plan,
                                             MidlineDate        today);

const char *midline_global_step_get_id   (MidlineGlobalStep  step);
const char *midline_global_step_get_name (MidlineGlobalStep  step);
gboolean    midline_global_step_from_id  (const char        *id,
                                          MidlineGlobalStep *step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineGlobalChange, midline_global_change_free)

G_END_DECLS
