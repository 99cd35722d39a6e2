/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TIME_OFF_CARD (midline_time_off_card_get_type ())

/**
 * MidlineTimeOffCard:
 *
 * One calm line on a day that the person marked as ill or away, with a button that takes the mark
 * away; hidden on other days.
 *
 * Accessibility: a list of one row. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineTimeOffCard, midline_time_off_card, MIDLINE, TIME_OFF_CARD, AdwBin)

GtkWidget *midline_time_off_card_new         (void);
void       midline_time_off_card_set_program (MidlineTimeOffCard *self,
                                              MidlineProgram     *program);
void       midline_time_off_card_show_date   (MidlineTimeOffCard *self,
                                              MidlineDate         date);

G_END_DECLS
