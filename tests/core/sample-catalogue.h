/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-plan.h"

G_BEGIN_DECLS

MidlineCatalogue *sample_catalogue_new (void);
MidlineWeek      *sample_week_new_settle (MidlineCatalogue *catalogue);
MidlineWeek      *sample_week_new_build  (MidlineCatalogue *catalogue);
void              sample_session_add   (MidlineSession   *session,
                                        MidlineCatalogue *catalogue,
                                        const char       *exercise_id,
                                        int               sets);

/* The first Monday used in the tests: 2 March 2026. */
#define SAMPLE_MONDAY (midline_date_new (2026, 3, 2))

G_END_DECLS
