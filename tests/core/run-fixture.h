/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-run.h"

#include "sample-catalogue.h"

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)

/* A run, the time and the diary it would have written. */
typedef struct {
  MidlineCatalogue *catalogue;
  MidlineSession *session;
  MidlineDiaryDay *day;
  MidlineSessionRun *run;
  gint64 now_us;
} RunFixture;

RunFixture      *run_fixture_new       (const char             *first_id,
                                        ...);
void             run_fixture_free      (RunFixture             *self);
void             run_fixture_begin     (RunFixture             *self);
MidlinePlanItem *run_fixture_get_item  (RunFixture             *self,
                                        guint                   index);
void             run_fixture_write     (RunFixture             *self,
                                        const MidlineRunChange *change);
void             run_fixture_take      (RunFixture             *self,
                                        MidlineSessionRun      *next);
void             run_fixture_wait      (RunFixture             *self,
                                        double                  seconds);
MidlineRunMoment run_fixture_moment    (RunFixture             *self);
char            *run_fixture_dup_place (RunFixture             *self);
char            *run_fixture_dup_way   (RunFixture             *self);

/* One step at the present time, with one argument of its own or without. */
#define ACT(self, step) \
  run_fixture_take (self, midline_session_run_##step (self->run, self->now_us))
#define ACT_WITH(self, step, argument) \
  run_fixture_take (self, midline_session_run_##step (self->run, argument, self->now_us))

#define assert_place(self, expected) \
  G_STMT_START { \
    g_autofree char *place_ = run_fixture_dup_place (self); \
    g_assert_cmpstr (place_, ==, expected); \
  } G_STMT_END

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RunFixture, run_fixture_free)
