/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_WEEKLY_CARD (midline_weekly_card_get_type ())

/**
 * MidlineWeeklyCard:
 *
 * How the knee was in a week: pain now and in the four activities, saved together. Once saved it is
 * one line that can be opened again.
 *
 * Accessibility: a list of sliders named by what they ask about. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineWeeklyCard, midline_weekly_card, MIDLINE, WEEKLY_CARD, AdwBin)

GtkWidget *midline_weekly_card_new         (void);
void       midline_weekly_card_set_program (MidlineWeeklyCard *self,
                                            MidlineProgram    *program);
void       midline_weekly_card_show_date   (MidlineWeeklyCard *self,
                                            MidlineDate        date);
gboolean   midline_weekly_card_is_asking   (MidlineWeeklyCard *self);

G_END_DECLS
