/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-entry.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_DAY (midline_plan_day_get_type ())

/**
 * MidlinePlanDay:
 *
 * One day of the week in one of two forms: a column, with the day above a card that lists the
 * exercises, or a row of a list that opens. The head of the day opens the menu of its session.
 * An exercise of another day can be dropped on it.
 *
 * CSS nodes: `box.midline-plan-day(.column|.row) > (box, box.midline-day-card(.today|.done|.rest|
 * .likely))`. Accessibility: the head is a button named “Wednesday, 11 March, today: Strength B,
 * 22 min”; in a row it tells whether it is open. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanDay, midline_plan_day, MIDLINE, PLAN_DAY, GtkBox)

void              midline_plan_day_set_is_column (MidlinePlanDay            *self,
                                                  gboolean                   is_column);
void              midline_plan_day_update        (MidlinePlanDay            *self,
                                                  MidlineProgram            *program,
                                                  const MidlinePlanDayState *state);
MidlineDate       midline_plan_day_get_date      (MidlinePlanDay            *self);
GtkWidget        *midline_plan_day_get_head      (MidlinePlanDay            *self);
GtkWidget        *midline_plan_day_get_menu_owner (MidlinePlanDay           *self);
MidlinePlanEntry *midline_plan_day_find_entry    (MidlinePlanDay            *self,
                                                  const char                *exercise_id);
MidlinePlanEntry *midline_plan_day_get_entry     (MidlinePlanDay            *self,
                                                  guint                      index);
void              midline_plan_day_reveal        (MidlinePlanDay            *self);

G_END_DECLS
