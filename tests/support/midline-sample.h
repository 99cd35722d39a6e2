/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/**
 * MidlineSample:
 *
 * A throw-away profile in a folder of its own with a clock that stands where it is told; shared by
 * the tests of the program and the pages, the demo and the benchmarks. Removed with its folder.
 */
typedef struct {
  char *folder;               /* (owned) */
  MidlineClock *clock;        /* (owned) */
  MidlineContent *content;    /* (owned) */
  MidlineStore *store;        /* (owned) */
  MidlineProgram *program;    /* (owned) */
  int weekly_pain_0_to_10[MIDLINE_N_ACTIVITIES]; /* what the sample person says each week */
  gboolean skips_weekly_checks;
} MidlineSample;

MidlineSample  *midline_sample_new            (int             year,
                                               int             month,
                                               int             day);
void            midline_sample_free           (MidlineSample  *self);
void            midline_sample_reopen         (MidlineSample  *self);
void            midline_sample_go_to          (MidlineSample  *self,
                                               int             year,
                                               int             month,
                                               int             day,
                                               int             hour,
                                               int             minute);
MidlineAnswers *midline_sample_dup_answers    (void);
void            midline_sample_answer_safely  (MidlineSample  *self);
void            midline_sample_start_plan     (MidlineSample  *self);
void            midline_sample_live_days      (MidlineSample  *self,
                                               int             n_days);
void            midline_sample_live_quickly   (MidlineSample  *self,
                                               int             n_days);
void            midline_sample_tick_some      (MidlineSample  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSample, midline_sample_free)

G_END_DECLS
