/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_AFTER_CARD (midline_after_card_get_type ())

/**
 * MidlineAfterCard:
 *
 * The three questions after the last tick of a day. All are optional; the card folds to one line,
 * answered or not, and can be opened again.
 *
 * Accessibility: each question names its answers. Text direction: everything follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineAfterCard, midline_after_card, MIDLINE, AFTER_CARD, AdwBin)

GtkWidget *midline_after_card_new         (void);
void       midline_after_card_set_program (MidlineAfterCard        *self,
                                           MidlineProgram          *program);
void       midline_after_card_update      (MidlineAfterCard        *self,
                                           const MidlineTodayState *state);

G_END_DECLS
