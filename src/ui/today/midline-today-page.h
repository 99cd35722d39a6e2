/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TODAY_PAGE (midline_today_page_get_type ())

/**
 * MidlineTodayPage:
 *
 * Today: the day’s exercises, ticked with one click; earlier days to fill in, later days to look
 * at.
 *
 * Actions: `today.previous-day`, `today.next-day`, `today.this-day`. Keys: Alt+Page Up,
 * Alt+Page Down and Alt+Home, while the page is in view.
 */
G_DECLARE_FINAL_TYPE (MidlineTodayPage, midline_today_page, MIDLINE, TODAY_PAGE, AdwBin)

GtkWidget *midline_today_page_new       (MidlineProgram   *program);
void       midline_today_page_show_date (MidlineTodayPage *self,
                                         MidlineDate       date);

G_END_DECLS
