/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-learn-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_LIST_ROW (midline_lesson_list_row_get_type ())

/**
 * MidlineLessonListRow:
 *
 * A lesson in the list of Learn: picture, title, details, and either the mark of a read lesson or
 * Continue. Activating it opens the lesson. Named by its title, described by the rest.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonListRow, midline_lesson_list_row, MIDLINE, LESSON_LIST_ROW,
                      GtkListBoxRow)

GtkWidget *midline_lesson_list_row_new        (void);
void       midline_lesson_list_row_update     (MidlineLessonListRow   *self,
                                               const MidlineLessonRow *lesson,
                                               gboolean                is_left);
void       midline_lesson_list_row_set_narrow (MidlineLessonListRow   *self,
                                               gboolean                is_narrow);

G_END_DECLS
