/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TODAY_LIST (midline_today_list_get_type ())

/**
 * MidlineTodayList:
 *
 * The exercises of a day in session order under their quiet headings, one list a heading. Rows are
 * kept while the day holds the same exercises, so that a tick moves nothing; when the day changes
 * they are made anew, and those that were open open again.
 *
 * Keys: arrow keys go from row to row, across headings too. Accessibility: each list is named by
 * its heading.
 */
G_DECLARE_FINAL_TYPE (MidlineTodayList, midline_today_list, MIDLINE, TODAY_LIST, GtkBox)

GtkWidget *midline_today_list_new         (void);
void       midline_today_list_set_program (MidlineTodayList        *self,
                                           MidlineProgram          *program);
void       midline_today_list_update      (MidlineTodayList        *self,
                                           const MidlineTodayState *state,
                                           gboolean                 has_same_rows);
void       midline_today_list_set_narrow  (MidlineTodayList        *self,
                                           gboolean                 narrow);
void       midline_today_list_save_notes  (MidlineTodayList        *self);

G_END_DECLS
