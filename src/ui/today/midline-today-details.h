/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-today-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TODAY_DETAILS (midline_today_details_get_type ())

/**
 * MidlineTodayDetails:
 *
 * An open row of Today: sets, pain during, two more, a note, why, and the way to the drawing. Every
 * field is optional and stays empty until it is touched; every change is saved at once, a note when
 * the typing pauses or the field is left.
 *
 * CSS nodes: `box.midline-row-details`.
 */
G_DECLARE_FINAL_TYPE (MidlineTodayDetails, midline_today_details, MIDLINE, TODAY_DETAILS, GtkBox)

GtkWidget *midline_today_details_new        (MidlineProgram             *program,
                                             MidlineDate                 date);
void       midline_today_details_update     (MidlineTodayDetails        *self,
                                             const MidlineTodayExercise *exercise);
void       midline_today_details_set_narrow (MidlineTodayDetails        *self,
                                             gboolean                    narrow);
void       midline_today_details_save_note  (MidlineTodayDetails        *self);

G_END_DECLS
