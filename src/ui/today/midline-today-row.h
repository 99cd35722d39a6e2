/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-today-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TODAY_ROW (midline_today_row_get_type ())

/**
 * MidlineTodayRow:
 *
 * One exercise of the day: a tick for all of it, its picture, name and dose, and the details below
 * when it is open. Space ticks while the row itself is in focus, Return or a press opens it.
 *
 * Property: “open”.
 *
 * CSS nodes: `row.midline-row > box > box.midline-row-header`, with `.open`. Accessibility: a list
 * item named by the exercise, described by the second line, with the expanded state; the tick is a
 * check box of the same name. Text direction: everything follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineTodayRow, midline_today_row, MIDLINE, TODAY_ROW, GtkListBoxRow)

GtkWidget  *midline_today_row_new        (MidlineProgram             *program,
                                          MidlineDate                 date);
void        midline_today_row_update     (MidlineTodayRow            *self,
                                          const MidlineTodayExercise *exercise);
void        midline_today_row_set_narrow (MidlineTodayRow            *self,
                                          gboolean                    narrow);
void        midline_today_row_set_open   (MidlineTodayRow            *self,
                                          gboolean                    open);
gboolean    midline_today_row_get_open   (MidlineTodayRow            *self);
const char *midline_today_row_get_id     (MidlineTodayRow            *self);
void        midline_today_row_save_note  (MidlineTodayRow            *self);

G_END_DECLS
