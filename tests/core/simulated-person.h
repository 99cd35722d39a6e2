/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-screening.h"
#include "midline-suggestion.h"

G_BEGIN_DECLS

/** How a made-up person trains and writes the diary. */
typedef enum {
  SIMULATED_STEADY,
  SIMULATED_SORE,
  SIMULATED_FLARING,
  SIMULATED_FORGETFUL,
  SIMULATED_OVER_EAGER,
} SimulatedKind;
#define N_SIMULATED_KINDS 5

/** A made-up person who lives a plan day by day: a diary, answers to suggestions, weeks. */
typedef struct {
  GRand *rand;
  SimulatedKind kind;
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers;
  MidlinePlan *plan;
  MidlineScreening *screening;
  MidlineDate today;
  GPtrArray *weeks;
  GPtrArray *days;
  GPtrArray *checks;
  GPtrArray *global_changes;
  GPtrArray *time_off;
  GPtrArray *answered;
  MidlineDate pause_until;
} SimulatedPerson;

SimulatedPerson *simulated_person_new         (MidlineCatalogue  *catalogue,
                                               SimulatedKind      kind,
                                               guint32            seed);
void             simulated_person_free        (SimulatedPerson   *self);
gboolean         simulated_person_chance      (SimulatedPerson   *self,
                                               int                percent);
MidlineCourse   *simulated_person_make_course (SimulatedPerson   *self);
MidlineWeek     *simulated_person_get_week    (SimulatedPerson   *self);
void             simulated_person_take_week   (SimulatedPerson   *self,
                                               MidlineWeek       *week);
void             simulated_person_wake        (SimulatedPerson   *self);
void             simulated_person_train       (SimulatedPerson   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SimulatedPerson, simulated_person_free)

G_END_DECLS
