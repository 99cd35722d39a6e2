/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_HISTORY_PAGE (midline_plan_history_page_get_type ())

/**
 * MidlinePlanHistoryPage:
 *
 * What changed in the plan, when and why.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanHistoryPage, midline_plan_history_page, MIDLINE,
                      PLAN_HISTORY_PAGE, AdwBin)

GtkWidget *midline_plan_history_page_new (MidlineProgram *program);

G_END_DECLS
