/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/**
 * MidlineSuggestionState:
 * @key: (owned) (nullable): of the suggestion that shows; NULL when nothing is suggested
 * @old_exercise_id: (owned) (nullable): the exercise it is about, where it is about one
 * @new_exercise_id: (owned) (nullable): what would take its place, where that is another
 * @question: (owned): the heading
 * @sentence: (owned): why, with the person's own entries in it
 * @why: (owned): what Accept does, the rule and what it rests on, a line each
 * @more: (owned) (nullable): “1 more”, when others wait behind it
 * @accept: (owned): label of the button that accepts
 * @accept_spoken: (owned): the same for a screen reader, with what it is about
 * @can_keep: whether there is something to keep; advice is only read
 * @asks_screening: the safety questions come first
 *
 * Exactly what the suggestion card shows: one suggestion at a time.
 */
typedef struct {
  char *key;
  char *old_exercise_id;
  char *new_exercise_id;
  char *question;
  char *sentence;
  char *why;
  char *more;
  char *accept;
  char *accept_spoken;
  gboolean can_keep;
  gboolean asks_screening;
} MidlineSuggestionState;

MidlineSuggestionState *midline_suggestion_state_from         (GPtrArray      *suggestions,
                                                               gboolean        is_screening_due);
MidlineSuggestionState *midline_suggestion_state_from_program (MidlineProgram *program);
void                    midline_suggestion_state_free         (MidlineSuggestionState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSuggestionState, midline_suggestion_state_free)

G_END_DECLS
