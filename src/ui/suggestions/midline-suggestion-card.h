/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SUGGESTION_CARD (midline_suggestion_card_get_type ())

/**
 * MidlineSuggestionCard:
 *
 * What Midline suggests, one thing at a time: the figure as it is and as it would be, a question,
 * the person's own entries that led to it, Why, Keep and Accept. Not visible when nothing is
 * suggested.
 *
 * Accessibility: a group named by its question; the buttons say what they are about. Text
 * direction: follows it, from old to new.
 */
G_DECLARE_FINAL_TYPE (MidlineSuggestionCard, midline_suggestion_card, MIDLINE, SUGGESTION_CARD,
                      AdwBin)

void midline_suggestion_card_set_program (MidlineSuggestionCard *self,
                                          MidlineProgram        *program);
void midline_suggestion_card_set_is_wanted (MidlineSuggestionCard *self,
                                            gboolean               is_wanted);

G_END_DECLS
