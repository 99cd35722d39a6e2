/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PAIN_ROW (midline_pain_row_get_type ())

/**
 * MidlinePainRow:
 *
 * Pain of one activity in the last week: a slider from 0 to 10, its value in words, and a chip for
 * “not tried”, which is a real answer and the one at first. Moving the slider takes it back.
 *
 * Signal: `changed`. Accessibility: the slider is named by the activity and speaks “3 of 10”.
 */
G_DECLARE_FINAL_TYPE (MidlinePainRow, midline_pain_row, MIDLINE, PAIN_ROW, GtkListBoxRow)

GtkWidget *midline_pain_row_new      (const char     *activity,
                                      const char     *not_tried);
void       midline_pain_row_align    (MidlinePainRow *self,
                                      GtkSizeGroup   *group);
void       midline_pain_row_set_pain (MidlinePainRow *self,
                                      int             pain_0_to_10);
int        midline_pain_row_get_pain (MidlinePainRow *self);

G_END_DECLS
