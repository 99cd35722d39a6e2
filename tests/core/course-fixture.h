/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-suggestion.h"

#include "sample-catalogue.h"

/* Five weeks from Monday, 2 March 2026, with strength on Monday and Thursday and mobility on
 * Sunday. Days are counted from the first Monday and written in order. */
typedef struct {
  MidlineCatalogue *catalogue;
  MidlineCourse *course;
} CourseFixture;

CourseFixture     *fixture_new       (const char         *exercise_id,
                                      MidlinePhase        phase,
                                      int                 today);
void               fixture_free      (CourseFixture      *f);
MidlineSession    *add_session       (CourseFixture      *f,
                                      MidlineWeek        *week,
                                      int                 day,
                                      MidlineSessionKind  kind,
                                      const char         *exercise_id);
MidlineDiaryDay   *write_day         (CourseFixture      *f,
                                      int                 day);
void               write_check       (CourseFixture      *f,
                                      int                 day,
                                      int                 pain);
void               train             (CourseFixture      *f,
                                      int                 day,
                                      const char         *exercise_id,
                                      int                 pain,
                                      MidlineSaid         two_more,
                                      MidlineMorning      morning);
void               train_well        (CourseFixture      *f,
                                      int                 day,
                                      const char         *exercise_id);
MidlineSuggestion *find_suggestion   (CourseFixture      *f,
                                      MidlineRule         rule);
gboolean           suggests          (CourseFixture      *f,
                                      MidlineRule         rule);
void               answer_suggestion (CourseFixture      *f,
                                      MidlineSuggestion  *suggestion,
                                      gboolean            accept);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CourseFixture, fixture_free)

#define ADD_ROWS(path, rows, test) \
  G_STMT_START { \
    for (guint i_ = 0; i_ < G_N_ELEMENTS (rows); i_++) \
      { \
        g_autofree char *name_ = g_strdup_printf ("%s/%u", path, i_); \
        g_test_add_data_func (name_, &rows[i_], test); \
      } \
  } G_STMT_END
