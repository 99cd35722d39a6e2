/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-course.h"

G_BEGIN_DECLS

/**
 * MidlineItemChange:
 * @exercise_id: (owned): the exercise that changes
 * @new_exercise_id: (owned) (nullable): what takes its place, %NULL when only the dose changes
 * @old_dose: its dose before; sets, repetitions and hold are what is looked at
 * @new_dose: its dose after
 * @old_load_kg: weight that was used, below 0 where none was entered
 * @new_load_kg: weight to try, below 0 where the change is not about a weight
 * @steps_up: whether it is a step up; all else makes things easier
 *
 * What becomes of one exercise of the plan.
 */
typedef struct {
  char *exercise_id;
  char *new_exercise_id;
  MidlineDose old_dose;
  MidlineDose new_dose;
  double old_load_kg;
  double new_load_kg;
  gboolean steps_up;
} MidlineItemChange;

MidlineItemChange *midline_item_change_new  (const char              *exercise_id,
                                             const char              *new_exercise_id,
                                             const MidlineDose       *old_dose,
                                             const MidlineDose       *new_dose,
                                             gboolean                 steps_up);
MidlineItemChange *midline_item_change_copy (const MidlineItemChange *self);
void               midline_item_change_free (MidlineItemChange       *self);

/**
 * MidlinePlanEffect:
 * @from: the first day it acts on
 * @changes: (owned) (element-type MidlineItemChange): exercises that change, may be empty
 * @cut_percent: how much smaller the days up to @cut_last are, 0 for no cut
 * @cut_last: the last day of the cut
 * @has_high_load: whether the cut days may keep exercises of high load
 * @starts_phase_again: whether the builder makes the week anew, in @phase
 * @phase: the phase to go to
 * @most_load: the highest knee-load score of a whole week of it
 * @most_rest_load: and of the days of the present week that are left
 * @model_number: number of the week that the week follows again, 0 for none
 * @move_from: a day whose session moves, or %MIDLINE_NO_DATE
 * @move_to: where it moves
 *
 * What accepting a suggestion does to the plan: plain numbers that can be kept in the store and
 * applied again. Everything but a cut lasts until something else changes it.
 */
typedef struct {
  MidlineDate from;
  GPtrArray *changes;
  int cut_percent;
  MidlineDate cut_last;
  gboolean has_high_load;
  gboolean starts_phase_again;
  MidlinePhase phase;
  int most_load;
  int most_rest_load;
  int model_number;
  MidlineDate move_from;
  MidlineDate move_to;
} MidlinePlanEffect;

MidlinePlanEffect *midline_plan_effect_new         (MidlineDate              from);
MidlinePlanEffect *midline_plan_effect_copy        (const MidlinePlanEffect *self);
void               midline_plan_effect_free        (MidlinePlanEffect       *self);
gboolean           midline_plan_effect_is_none     (const MidlinePlanEffect *self);
MidlineWeek       *midline_plan_effect_apply       (const MidlinePlanEffect *self,
                                                    const MidlineCourse     *course,
                                                    const MidlineWeek       *week);
MidlineWeek       *midline_plan_effect_apply_before (const MidlinePlanEffect *self,
                                                     const MidlineCourse     *course,
                                                     const MidlineWeek       *week);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineItemChange, midline_item_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePlanEffect, midline_plan_effect_free)

G_END_DECLS
