/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-plan.h"

G_BEGIN_DECLS

/** MIDLINE_CHANGE_SECONDS: changing place and position from one exercise to the next. */
#define MIDLINE_CHANGE_SECONDS 20

/** MIDLINE_LEAST_PAUSE_SECONDS: the least pause in a round of one set of each leg. */
#define MIDLINE_LEAST_PAUSE_SECONDS 15

int midline_set_get_work_seconds     (const MidlineExercise *exercise,
                                      const MidlineDose     *dose);
int midline_set_get_pause_seconds    (const MidlineExercise *exercise,
                                      const MidlineDose     *dose);
int midline_exercise_get_seconds     (const MidlineExercise *exercise,
                                      const MidlineDose     *dose);
int midline_session_get_seconds      (const MidlineSession  *session,
                                      MidlineCatalogue      *catalogue);
int midline_session_get_minutes      (const MidlineSession  *session,
                                      MidlineCatalogue      *catalogue);
int midline_exercise_get_knee_load   (const MidlineExercise *exercise,
                                      const MidlineDose     *dose);
int midline_week_get_knee_load       (const MidlineWeek     *week,
                                      MidlineCatalogue      *catalogue);
int midline_phase_get_knee_load_cap  (MidlinePhase           phase);

G_END_DECLS
