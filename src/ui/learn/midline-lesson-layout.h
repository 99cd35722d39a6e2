/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_LAYOUT (midline_lesson_layout_get_type ())

/**
 * MidlineLessonLayout:
 *
 * The three parts of a lesson: a figure, its caption, and a text that scrolls. Figure and caption
 * are a column beside the text, or stand above it; see midline_lesson_places_find().
 *
 * Properties: “figure”, “caption” and “text”, the parts; “is-beside” (FALSE).
 *
 * CSS nodes: one node `widget`. Accessibility: the generic role; keys walk figure, caption, text.
 * Text direction: the figure stands on the side where a line begins.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonLayout, midline_lesson_layout, MIDLINE, LESSON_LAYOUT, GtkWidget)

void midline_lesson_layout_set_is_beside (MidlineLessonLayout *self,
                                          gboolean             is_beside);

G_END_DECLS
