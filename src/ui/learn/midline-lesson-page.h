/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_PAGE (midline_lesson_page_get_type ())

/**
 * MidlineLessonPage:
 *
 * One lesson: its drawing with a caption, beside the text in two voices or above it, and questions
 * at the end. A structure can be chosen on the drawing, in the text, in the list below it, and by
 * the caption's arrows; it is marked in all of them.
 *
 * Actions: `lesson.choose` (string) chooses a structure; `lesson.show` also takes the key focus to
 * the drawing.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonPage, midline_lesson_page, MIDLINE, LESSON_PAGE, AdwBin)

GtkWidget *midline_lesson_page_new        (MidlineProgram    *program,
                                           const char        *lesson_id);
GtkWidget *midline_lesson_page_get_turner (MidlineLessonPage *self);

G_END_DECLS
