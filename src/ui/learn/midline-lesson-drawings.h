/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-content.h"
#include "midline-diagram-kind.h"

G_BEGIN_DECLS

/** MidlineLessonDrawings: the drawings of a lesson in their order, at least one. */
typedef struct {
  MidlineDiagramKind kinds[MIDLINE_N_DIAGRAM_KINDS];
  guint n_kinds;
} MidlineLessonDrawings;

void        midline_lesson_drawings_init           (MidlineLessonDrawings       *self,
                                                    const MidlineLesson         *lesson);
guint       midline_lesson_drawings_find           (const MidlineLessonDrawings *self,
                                                    guint                        shown,
                                                    const char                  *structure_id);
const char *midline_lesson_drawings_find_structure (const MidlineLesson         *lesson,
                                                    MidlineDiagramKind           kind,
                                                    const char                  *structure_id);
const char *midline_lesson_drawings_get_name       (MidlineDiagramKind           kind);
gboolean    midline_lesson_drawings_show_left      (const MidlineAnswers        *answers);

G_END_DECLS
