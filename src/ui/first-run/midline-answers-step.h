/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"
#include "midline-date.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_ANSWERS_STEP (midline_answers_step_get_type ())

/**
 * MidlineAnswersStep:
 *
 * The questions about the knee and the week. Signal: `changed`.
 * Accessibility: every control is named by its question.
 */
G_DECLARE_FINAL_TYPE (MidlineAnswersStep, midline_answers_step, MIDLINE, ANSWERS_STEP, GtkBox)

GtkWidget      *midline_answers_step_new         (const MidlineAnswers *answers,
                                                  MidlineWeekday        first_weekday);
MidlineAnswers *midline_answers_step_dup_answers (MidlineAnswersStep   *self);
gboolean        midline_answers_step_is_complete (MidlineAnswersStep   *self);
void            midline_answers_step_set_bruising (MidlineAnswersStep  *self,
                                                   gboolean             bruising);

G_END_DECLS
