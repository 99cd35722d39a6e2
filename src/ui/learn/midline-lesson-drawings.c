/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-drawings.h"

#include <glib/gi18n-lib.h>

/**
 * midline_lesson_drawings_init:
 * @lesson: a lesson of the content
 *
 * Finds the drawings of a lesson. An id that names no drawing is passed over; a lesson that is left
 * without one gets the drawing that shows most of its structures.
 */
void
midline_lesson_drawings_init (MidlineLessonDrawings *self,
                              const MidlineLesson   *lesson)
{
  self->n_kinds = 0;
  for (guint i = 0; lesson->diagrams[i] != NULL
                    && self->n_kinds < MIDLINE_N_DIAGRAM_KINDS; i++)
    if (midline_diagram_kind_from_id (lesson->diagrams[i], &self->kinds[self->n_kinds]))
      self->n_kinds++;
  if (self->n_kinds == 0)
    self->kinds[self->n_kinds++] =
      midline_diagram_kind_for ((const char * const *) lesson->structure_ids);
}

/**
 * midline_lesson_drawings_find:
 * @shown: index of the drawing in view
 * @structure_id: (nullable): the structure that is to be seen
 *
 * Returns: index of the drawing to show: the one in view as long as it has the structure, or else
 *   the first that has it; @shown when none has
 */
guint
midline_lesson_drawings_find (const MidlineLessonDrawings *self,
                              guint                        shown,
                              const char                  *structure_id)
{
  if (midline_diagram_kind_has_structure (self->kinds[shown], structure_id))
    return shown;
  for (guint i = 0; i < self->n_kinds; i++)
    if (midline_diagram_kind_has_structure (self->kinds[i], structure_id))
      return i;
  return shown;
}

/**
 * midline_lesson_drawings_find_structure:
 * @kind: a drawing the person turned to
 * @structure_id: (nullable): what was chosen before
 *
 * Returns: (nullable): what is chosen now: the same where the drawing has it, or else the first
 *   structure of the lesson that it has
 */
const char *
midline_lesson_drawings_find_structure (const MidlineLesson *lesson,
                                        MidlineDiagramKind   kind,
                                        const char          *structure_id)
{
  if (midline_diagram_kind_has_structure (kind, structure_id))
    return structure_id;
  for (guint i = 0; lesson->structure_ids[i] != NULL; i++)
    if (midline_diagram_kind_has_structure (kind, lesson->structure_ids[i]))
      return lesson->structure_ids[i];
  return NULL;
}

/** midline_lesson_drawings_get_name: translated short name for a switch between drawings. */
const char *
midline_lesson_drawings_get_name (MidlineDiagramKind kind)
{
  static const char * const names[MIDLINE_N_DIAGRAM_KINDS] = {
    [MIDLINE_DIAGRAM_KNEE_FRONT] = N_("Front"),
    [MIDLINE_DIAGRAM_LEG_SIDE] = N_("From the Side"),
    [MIDLINE_DIAGRAM_GROOVE] = N_("Along the Groove"),
    [MIDLINE_DIAGRAM_CHAIN] = N_("Whole Leg"),
  };

  g_return_val_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS, NULL);

  return _(names[kind]);
}

/**
 * midline_lesson_drawings_show_left:
 * @answers: (nullable): the person's answers, if there are any yet
 *
 * Returns: whether the drawings show a left leg: the one that troubles the person more
 */
gboolean
midline_lesson_drawings_show_left (const MidlineAnswers *answers)
{
  return answers != NULL && answers->worse_side == MIDLINE_SIDE_LEFT;
}
