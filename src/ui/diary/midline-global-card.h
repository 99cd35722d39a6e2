/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_GLOBAL_CARD (midline_global_card_get_type ())

/**
 * MidlineGlobalCard:
 *
 * The question of plan weeks 4, 8 and 12: the knee compared with the start, in seven steps. An
 * answer is saved at once and folds the card to one line that can be opened again.
 *
 * Accessibility: a radio group named by the question. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineGlobalCard, midline_global_card, MIDLINE, GLOBAL_CARD, AdwBin)

GtkWidget *midline_global_card_new         (void);
void       midline_global_card_set_program (MidlineGlobalCard *self,
                                            MidlineProgram    *program);
void       midline_global_card_set_narrow  (MidlineGlobalCard *self,
                                            gboolean           narrow);
void       midline_global_card_show_date   (MidlineGlobalCard *self,
                                            MidlineDate        date);

G_END_DECLS
