/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_PAGE (midline_plan_page_get_type ())

/**
 * MidlinePlanPage:
 *
 * The week of the plan and its edits.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanPage, midline_plan_page, MIDLINE, PLAN_PAGE, AdwBin)

GtkWidget *midline_plan_page_new (MidlineProgram *program);

G_END_DECLS
