/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_MORNING_CARD (midline_morning_card_get_type ())

/**
 * MidlineMorningCard:
 *
 * How the knee was this morning compared with usual: a question with five answers that can be
 * skipped, and, once that is done, one line that can be opened again.
 *
 * Accessibility: a radio group named by the question. Text direction: answers follow it.
 */
G_DECLARE_FINAL_TYPE (MidlineMorningCard, midline_morning_card, MIDLINE, MORNING_CARD, AdwBin)

GtkWidget *midline_morning_card_new         (void);
void       midline_morning_card_set_program (MidlineMorningCard      *self,
                                             MidlineProgram          *program);
void       midline_morning_card_update      (MidlineMorningCard      *self,
                                             const MidlineTodayState *state);
void       midline_morning_card_set_narrow  (MidlineMorningCard      *self,
                                             gboolean                 narrow);

G_END_DECLS
