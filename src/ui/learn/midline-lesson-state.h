/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"
#include "midline-date.h"

G_BEGIN_DECLS

#define MIDLINE_NO_OPTION (-1)

/**
 * MidlineAnswerMark:
 * @MIDLINE_ANSWER_OPEN: not answered yet, or the option was not the chosen one
 * @MIDLINE_ANSWER_RIGHT: the chosen option is the right one
 * @MIDLINE_ANSWER_WRONG: the chosen option is another one
 */
typedef enum {
  MIDLINE_ANSWER_OPEN,
  MIDLINE_ANSWER_RIGHT,
  MIDLINE_ANSWER_WRONG,
} MidlineAnswerMark;

/** MidlineLessonState: what a lesson page shows apart from the lesson's own texts. */
typedef struct {
  const MidlineLesson *lesson;   /* (borrowed) */
  const MidlineLesson *previous; /* (borrowed) (nullable) */
  const MidlineLesson *next;     /* (borrowed) (nullable) */
  char *previous_name;           /* (owned) (nullable) “Previous Lesson: The IT band” */
  char *next_name;               /* (owned) (nullable) “Next Lesson: The inner quad” */
  char *place;                   /* (owned) “Lesson 2 of 6 · 5 min” */
  char *read_line;               /* (owned) (nullable) “Read on 8 March 2026” */
} MidlineLessonState;

MidlineLessonState *midline_lesson_state_from    (GPtrArray             *lessons,
                                                  const char            *lesson_id,
                                                  MidlineDate            read_on);
void                midline_lesson_state_free    (MidlineLessonState    *self);

MidlineAnswerMark   midline_question_mark        (const MidlineQuestion *question,
                                                  int                    chosen_option);
char               *midline_question_dup_verdict (const MidlineQuestion *question,
                                                  int                    chosen_option);
gboolean            midline_lesson_is_moved      (const MidlineLesson   *lesson);
gboolean            midline_lesson_is_answered   (const MidlineLesson   *lesson,
                                                  const int             *chosen_options);
const char         *midline_lesson_step_structure (const MidlineLesson  *lesson,
                                                   const char           *structure_id,
                                                   int                   step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLessonState, midline_lesson_state_free)

G_END_DECLS
