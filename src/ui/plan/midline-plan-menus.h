/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-state.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GMenuModel *midline_plan_menu_new_for_entry   (const MidlinePlanState    *state,
                                               const MidlinePlanDayState *day,
                                               const char                *exercise_id);
GMenuModel *midline_plan_menu_new_for_session (const MidlinePlanState    *state,
                                               const MidlinePlanDayState *day);

G_END_DECLS
