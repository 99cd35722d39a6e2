/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_ADVICE_BUTTON (midline_advice_button_get_type ())

/**
 * MidlineAdviceButton:
 *
 * One card of Getting Through the Day on the Learn page: icon over title, or beside title and
 * summary where the page is narrow. Activating it opens the card.
 */
G_DECLARE_FINAL_TYPE (MidlineAdviceButton, midline_advice_button, MIDLINE, ADVICE_BUTTON, GtkButton)

GtkWidget *midline_advice_button_new        (const MidlineAdvice *card);
void       midline_advice_button_set_narrow (MidlineAdviceButton *self,
                                             gboolean             is_narrow);

char      *midline_advice_dup_icon_name     (const MidlineAdvice *card);

G_END_DECLS
