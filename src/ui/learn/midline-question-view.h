/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_QUESTION_VIEW (midline_question_view_get_type ())

/**
 * MidlineQuestionView:
 *
 * A recall question: its options as buttons, and below them what the chosen one is worth. A wrong
 * option may be followed by another try; after the right one the question rests. The clicked
 * button's accessible description repeats the verdict.
 *
 * Signals:
 *  - `answered`: an option was chosen.
 */
G_DECLARE_FINAL_TYPE (MidlineQuestionView, midline_question_view, MIDLINE, QUESTION_VIEW, AdwBin)

GtkWidget *midline_question_view_new        (const MidlineQuestion *question);
int        midline_question_view_get_chosen (MidlineQuestionView   *self);

G_END_DECLS
