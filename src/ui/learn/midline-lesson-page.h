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
 * One lesson in two voices.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonPage, midline_lesson_page, MIDLINE, LESSON_PAGE, AdwBin)

GtkWidget *midline_lesson_page_new (MidlineProgram *program, const char *lesson_id);

G_END_DECLS
