/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-day.h"
#include "midline-plan-page.h"
#include "midline-plan-state.h"

G_BEGIN_DECLS

/* Shared by the page and its actions. */

void                    midline_plan_page_class_install_actions (GtkWidgetClass   *klass);

MidlineProgram         *midline_plan_page_get_program  (MidlinePlanPage *self);
const MidlinePlanState *midline_plan_page_get_state    (MidlinePlanPage *self);
MidlinePlanDay         *midline_plan_page_find_day     (MidlinePlanPage *self,
                                                        MidlineDate      date);
GtkWidget              *midline_plan_page_get_load_button (MidlinePlanPage *self);
GtkWidget              *midline_plan_page_get_why_button  (MidlinePlanPage *self);
void                    midline_plan_page_show_week    (MidlinePlanPage *self,
                                                        MidlineDate      date);
void                    midline_plan_page_wish_focus   (MidlinePlanPage *self,
                                                        MidlineDate      date,
                                                        const char      *exercise_id);

G_END_DECLS
