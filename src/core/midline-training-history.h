/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-diary.h"

G_BEGIN_DECLS

/**
 * MidlineWeekRecord:
 * @planned_knee_load: planned score of the week
 * @planned_sets: sets planned
 * @done_sets: sets done
 * @was_cut: cut for a flare, illness or travel, or begun in its middle: does not lower the ceiling
 *
 * What the rise rule needs to know about one past week.
 */
typedef struct {
  int planned_knee_load;
  int planned_sets;
  int done_sets;
  gboolean was_cut;
} MidlineWeekRecord;

/**
 * MidlineTrainingHistory:
 *
 * What the builder may know of the past: the week before, the last four week records, which
 * exercises went well, which rungs were reached, the last day strength was trained. A mutable
 * helper filled by the program and only read by the planner. Everything may be empty.
 */
typedef struct _MidlineTrainingHistory MidlineTrainingHistory;

/** A rise ceiling of a person without past weeks: only the cap of the phase holds. */
#define MIDLINE_NO_CEILING G_MAXINT

MidlineTrainingHistory *midline_training_history_new  (void);
void                    midline_training_history_free (MidlineTrainingHistory *self);

void        midline_training_history_set_previous_week (MidlineTrainingHistory  *self,
                                                        MidlineWeek             *week);
void        midline_training_history_add_week_record   (MidlineTrainingHistory  *self,
                                                        const MidlineWeekRecord *record);
void        midline_training_history_set_done_well     (MidlineTrainingHistory  *self,
                                                        const char              *exercise_id);
void        midline_training_history_unset_done_well   (MidlineTrainingHistory  *self,
                                                        const char              *exercise_id);
void        midline_training_history_set_accepted      (MidlineTrainingHistory  *self,
                                                        const char              *exercise_id);
void        midline_training_history_set_most_load     (MidlineTrainingHistory  *self,
                                                        int                      knee_load);
void        midline_training_history_set_last_strength (MidlineTrainingHistory  *self,
                                                        MidlineDate              date);

MidlineWeek *midline_training_history_get_previous_week (const MidlineTrainingHistory *self);
gboolean     midline_training_history_is_done_well      (const MidlineTrainingHistory *self,
                                                         const char                   *exercise_id);
gboolean     midline_training_history_is_accepted       (const MidlineTrainingHistory *self,
                                                         const char                   *exercise_id);
int          midline_training_history_get_reached_level (const MidlineTrainingHistory *self,
                                                         MidlineCatalogue             *catalogue,
                                                         const MidlineExercise        *exercise);
int          midline_training_history_get_rise_ceiling  (const MidlineTrainingHistory *self);
MidlineDate  midline_training_history_get_last_strength (const MidlineTrainingHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineTrainingHistory, midline_training_history_free)

G_END_DECLS
