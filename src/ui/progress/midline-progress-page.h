/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PROGRESS_PAGE (midline_progress_page_get_type ())

/**
 * MidlineProgressPage:
 *
 * How it went: this week's completion, the weeks, the calendar of the year, pain in four
 * activities, the dose of each exercise and the list of days, each chart with the same in words.
 */
G_DECLARE_FINAL_TYPE (MidlineProgressPage, midline_progress_page, MIDLINE, PROGRESS_PAGE, AdwBin)

GtkWidget *midline_progress_page_new (MidlineProgram *program);

G_END_DECLS
