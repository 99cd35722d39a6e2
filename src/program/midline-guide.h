/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-session-run.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_GUIDE (midline_guide_get_type ())

/**
 * MidlineGuide:
 *
 * A guided session that is going on: it keeps the clock, lets the pure MidlineSessionRun pass with
 * it and records each set in the diary of the day the session began, as it happens, also after
 * midnight. A timer runs only while something counts. A set that cannot be saved stays to be done:
 * the session pauses right before its end and Done tries again. A new guide for the same day goes
 * on after the sets that the diary holds.
 *
 * Properties: `program` (MidlineProgram, construct only) and `date` (MidlineDate as int, construct
 * only).
 *
 * Signals:
 *  - `changed` (void): something that a page shows is different; at most a few times a second.
 *  - `cue` (MidlineRunCue as int cue, int number): a moment worth a sound, a word or a flash;
 *    @number is 3, 2 or 1 for MIDLINE_RUN_CUE_COUNT, the repetition for
 *    MIDLINE_RUN_CUE_REPETITION, else 0.
 */
G_DECLARE_FINAL_TYPE (MidlineGuide, midline_guide, MIDLINE, GUIDE, GObject)

/**
 * MidlineGuideTimeFunc:
 * @data: as given
 *
 * Returns: now in microseconds of a clock that never goes back and goes on while the machine sleeps
 */
typedef gint64 (* MidlineGuideTimeFunc) (gpointer data);

MidlineGuide      *midline_guide_new           (MidlineProgram       *program,
                                                MidlineDate           date);
MidlineGuide      *midline_guide_new_with_time (MidlineProgram       *program,
                                                MidlineDate           date,
                                                MidlineGuideTimeFunc  get_time,
                                                gpointer              data);

MidlineProgram    *midline_guide_get_program   (MidlineGuide         *self);
MidlineDate        midline_guide_get_date      (MidlineGuide         *self);
MidlineSessionRun *midline_guide_get_run       (MidlineGuide         *self);
MidlineRunMoment   midline_guide_get_moment    (MidlineGuide         *self);
gboolean           midline_guide_has_unsaved   (MidlineGuide         *self);
gboolean           midline_guide_is_stopped    (MidlineGuide         *self);
void               midline_guide_tick          (MidlineGuide         *self);

/* What the person does; each is safe at any moment. Those that record return FALSE when the diary
 * could not be written: then nothing is lost and nothing has moved on. */
void               midline_guide_pause         (MidlineGuide         *self);
void               midline_guide_resume        (MidlineGuide         *self);
void               midline_guide_go            (MidlineGuide         *self);
void               midline_guide_count         (MidlineGuide         *self);
void               midline_guide_set_reps      (MidlineGuide         *self,
                                                int                   reps);
gboolean           midline_guide_done          (MidlineGuide         *self);
gboolean           midline_guide_correct       (MidlineGuide         *self,
                                                int                   reps);
void               midline_guide_skip_set      (MidlineGuide         *self);
void               midline_guide_skip_exercise (MidlineGuide         *self);
void               midline_guide_stop_exercise (MidlineGuide         *self,
                                                const char           *exercise_id);
gboolean           midline_guide_back          (MidlineGuide         *self);
void               midline_guide_end           (MidlineGuide         *self);

/* What the person says of an exercise of the session; kept with what was said of it before. */
int                midline_guide_get_pain      (MidlineGuide         *self,
                                                const char           *exercise_id);
gboolean           midline_guide_set_pain      (MidlineGuide         *self,
                                                const char           *exercise_id,
                                                int                   pain_0_to_10);
MidlineSaid        midline_guide_get_two_more  (MidlineGuide         *self,
                                                const char           *exercise_id);
gboolean           midline_guide_set_two_more  (MidlineGuide         *self,
                                                const char           *exercise_id,
                                                MidlineSaid           two_more);

G_END_DECLS
