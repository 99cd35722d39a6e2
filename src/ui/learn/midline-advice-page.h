/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_ADVICE_PAGE (midline_advice_page_get_type ())

/**
 * MidlineAdvicePage:
 *
 * Getting Through the Day: the advice cards.
 */
G_DECLARE_FINAL_TYPE (MidlineAdvicePage, midline_advice_page, MIDLINE, ADVICE_PAGE, AdwBin)

GtkWidget *midline_advice_page_new (MidlineProgram *program, const char *card_id);

G_END_DECLS
