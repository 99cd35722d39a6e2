/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-edit.h"

G_BEGIN_DECLS

/** Longest session within some minutes: time counts in whole minutes, rounded, as it is shown. */
#define MIDLINE_SECONDS_WITHIN(minutes) ((minutes) * 60 + 29)

/** Most exercises of a day. */
#define MIDLINE_MAX_STRENGTH_EXERCISES 6
#define MIDLINE_MAX_OTHER_EXERCISES 5

void midline_dose_clamp           (MidlineDose      *dose,
                                   int               max_hold_seconds);
void midline_session_take_item    (MidlineSession   *session,
                                   MidlineCatalogue *catalogue,
                                   MidlinePlanItem  *item);

G_END_DECLS
