/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_DIARY_HISTORY_PAGE (midline_diary_history_page_get_type ())

/**
 * MidlineDiaryHistoryPage:
 *
 * What the entries of one day were before they were changed or removed, newest first.
 *
 * Accessibility: a list of rows. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineDiaryHistoryPage, midline_diary_history_page, MIDLINE,
                      DIARY_HISTORY_PAGE, AdwBin)

GtkWidget *midline_diary_history_page_new (MidlineProgram *program,
                                           MidlineDate     date);

G_END_DECLS
