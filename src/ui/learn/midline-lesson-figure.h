/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"
#include "midline-diagram-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_FIGURE (midline_lesson_figure_get_type ())

/**
 * MidlineLessonFigure:
 *
 * The drawings of a lesson, one in view at a time, with what changes the view above it: another
 * drawing, the leg in line or with the knee fallen in, a right or a left leg. A structure that is
 * chosen from elsewhere brings its drawing into view.
 *
 * Signal: `structure-chosen` (string), only when the person chose one here, also by turning to a
 * drawing without the one chosen before.
 *
 * CSS nodes: `widget.midline-lesson-figure`. Accessibility: a group; the switches are radio groups,
 * the drawing speaks for itself. Text direction: the switches run with the text; the
 * drawing mirrors with the leg alone.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonFigure, midline_lesson_figure, MIDLINE, LESSON_FIGURE, AdwBin)

GtkWidget          *midline_lesson_figure_new         (void);
void                midline_lesson_figure_set_lesson  (MidlineLessonFigure *self,
                                                       const MidlineLesson *lesson);
void                midline_lesson_figure_set_is_left (MidlineLessonFigure *self,
                                                       gboolean             is_left);
void                midline_lesson_figure_choose      (MidlineLessonFigure *self,
                                                       const char          *structure_id);
MidlineDiagramView *midline_lesson_figure_get_view    (MidlineLessonFigure *self);

G_END_DECLS
