/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-entry.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_ENTRY_LIST (midline_plan_entry_list_get_type ())

/**
 * MidlinePlanEntryList:
 *
 * The exercises of a day below each other. One tab stop: Tab goes on to the next day and comes
 * back to the exercise it left, the arrow keys move between exercises.
 *
 * CSS nodes: `widget.midline-plan-entries > button.midline-plan-entry`. Accessibility: a group of
 * buttons. Text direction: none of its own.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanEntryList, midline_plan_entry_list, MIDLINE, PLAN_ENTRY_LIST,
                      GtkWidget)

void              midline_plan_entry_list_update (MidlinePlanEntryList      *self,
                                                  MidlineProgram            *program,
                                                  const MidlinePlanDayState *day);
void              midline_plan_entry_list_set_shows_figures (MidlinePlanEntryList *self,
                                                             gboolean shows_figures);
MidlinePlanEntry *midline_plan_entry_list_find   (MidlinePlanEntryList      *self,
                                                  const char                *exercise_id);
MidlinePlanEntry *midline_plan_entry_list_get    (MidlinePlanEntryList      *self,
                                                  guint                      index);

G_END_DECLS
