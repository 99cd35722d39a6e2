/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan.h"

G_BEGIN_DECLS

guint    midline_schedule_pick_strength_days (guint               weekdays);
guint    midline_schedule_suggest_weekdays   (guint               weekdays);
gboolean midline_schedule_is_spaced          (guint               strength_days);
void     midline_schedule_assign             (guint               weekdays,
                                              MidlineDate         week_start,
                                              int                 week_number,
                                              MidlineSessionKind  kinds[7],
                                              gboolean            has_session[7]);

G_END_DECLS
