/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-state.h"

#include "midline-structures.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

static char *
describe_reading (MidlineDate read_on)
{
  g_autofree char *date = NULL;

  if (read_on == MIDLINE_NO_DATE)
    return NULL;
  date = midline_words_date_full (read_on);
  /* Translators: for example “Read on 8 March 2026” */
  return g_strdup_printf (_("Read on %s"), date);
}

static void
name_neighbours (MidlineLessonState *self)
{
  if (self->previous != NULL)
    /* Translators: button to the lesson before: “Previous Lesson: The IT band” */
    self->previous_name = g_strdup_printf (_("Previous Lesson: %s"), self->previous->title);
  if (self->next != NULL)
    /* Translators: button to the next lesson: “Next Lesson: The inner quad” */
    self->next_name = g_strdup_printf (_("Next Lesson: %s"), self->next->title);
}

/**
 * midline_lesson_state_from:
 * @lessons: (element-type MidlineLesson): in reading order
 * @lesson_id: the lesson to show
 * @read_on: the day it was read, or %MIDLINE_NO_DATE
 *
 * Returns: (transfer full) (nullable): the state, which borrows from @lessons; %NULL when there is
 *   no such lesson
 */
MidlineLessonState *
midline_lesson_state_from (GPtrArray   *lessons,
                           const char  *lesson_id,
                           MidlineDate  read_on)
{
  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      MidlineLessonState *self;

      if (!g_str_equal (lesson->id, lesson_id))
        continue;
      self = g_new0 (MidlineLessonState, 1);
      self->lesson = lesson;
      self->previous = i > 0 ? lessons->pdata[i - 1] : NULL;
      self->next = i + 1 < lessons->len ? lessons->pdata[i + 1] : NULL;
      name_neighbours (self);
      /* Translators: place and length of a lesson, for example “Lesson 2 of 6 · 5 min” */
      self->place = g_strdup_printf (_("Lesson %u of %u · %d min"), i + 1, lessons->len,
                                     lesson->minutes);
      self->read_line = describe_reading (read_on);
      return self;
    }
  return NULL;
}

/** midline_lesson_state_free: frees a state; %NULL is fine. */
void
midline_lesson_state_free (MidlineLessonState *self)
{
  if (self == NULL)
    return;
  g_free (self->previous_name);
  g_free (self->next_name);
  g_free (self->place);
  g_free (self->read_line);
  g_free (self);
}

/** midline_question_mark: how an answer stands; @chosen_option may be %MIDLINE_NO_OPTION. */
MidlineAnswerMark
midline_question_mark (const MidlineQuestion *question,
                       int                    chosen_option)
{
  if (chosen_option == MIDLINE_NO_OPTION)
    return MIDLINE_ANSWER_OPEN;
  return chosen_option == question->answer_index ? MIDLINE_ANSWER_RIGHT : MIDLINE_ANSWER_WRONG;
}

/**
 * midline_question_dup_verdict:
 *
 * Returns: (transfer full) (nullable): what is said below the options, %NULL before an answer
 */
char *
midline_question_dup_verdict (const MidlineQuestion *question,
                              int                    chosen_option)
{
  const MidlineStructure *structure;

  switch (midline_question_mark (question, chosen_option))
    {
    case MIDLINE_ANSWER_RIGHT:
      /* Translators: a right answer to a question, then the sentence that explains it */
      return g_strdup_printf (_("That’s right. %s"), question->because);
    case MIDLINE_ANSWER_WRONG:
      structure = midline_structures_lookup (question->structure_id);
      /* Translators: another answer was right: first the sentence that explains it, then the name
       * of a part: “Kneecap (patella)” */
      return g_strdup_printf (_("Not quite. %s Marked on the drawing: %s. You can try again."),
                              question->because, midline_structure_get_name (structure));
    case MIDLINE_ANSWER_OPEN:
    default:
      return NULL;
    }
}

/** midline_lesson_is_answered: whether each of the questions, one or more, has its right answer. */
gboolean
midline_lesson_is_answered (const MidlineLesson *lesson,
                            const int           *chosen_options)
{
  for (guint i = 0; i < lesson->questions->len; i++)
    if (midline_question_mark (lesson->questions->pdata[i], chosen_options[i])
        != MIDLINE_ANSWER_RIGHT)
      return FALSE;
  return lesson->questions->len > 0;
}

/**
 * midline_lesson_step_structure:
 * @structure_id: (nullable): the chosen structure
 * @step: 1 for the next one, -1 for the one before
 *
 * Walks through the structures of a lesson, round and round.
 *
 * Returns: (nullable): the new one; the lesson's own when @structure_id is not of this lesson;
 *   %NULL when the lesson has none
 */
const char *
midline_lesson_step_structure (const MidlineLesson *lesson,
                               const char          *structure_id,
                               int                  step)
{
  int n = (int) g_strv_length (lesson->structure_ids);

  for (int i = 0; i < n; i++)
    if (g_strcmp0 (lesson->structure_ids[i], structure_id) == 0)
      return lesson->structure_ids[(i + step + n) % n];
  return n > 0 ? lesson->structure_ids[0] : NULL;
}

/** midline_lesson_is_moved: whether the lesson’s own structure is one that Move the Knee moves. */
gboolean
midline_lesson_is_moved (const MidlineLesson *lesson)
{
  static const char * const moved[] = {
    "kneecap", "vastus-lateralis", "vastus-medialis", "it-band", NULL,
  };

  return lesson->structure_ids[0] != NULL && g_strv_contains (moved, lesson->structure_ids[0]);
}
