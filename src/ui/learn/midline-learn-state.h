/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"
#include "midline-date.h"
#include "midline-diagram-kind.h"

G_BEGIN_DECLS

/** MidlineLessonRow: one lesson as the list shows it. */
typedef struct {
  const char *id;       /* (borrowed) the lesson's */
  char *title;          /* (owned) “3. The inner quad” */
  char *details;        /* (owned) “5 min · 2 questions at the end” */
  MidlineDiagramKind drawing; /* what its picture is cut out of, and what that shows: */
  const char *structure_id; /* (borrowed) */
  gboolean is_read;
  gboolean is_next;     /* the first one that was not read: carries Continue */
} MidlineLessonRow;

/** MidlineLearnState: what the Learn page shows. */
typedef struct {
  char *intro;          /* (owned) */
  char *read_count;     /* (owned) “2 of 6 read” */
  GPtrArray *lessons;   /* (owned) (element-type MidlineLessonRow) */
  char *library;        /* (owned) “59 exercises” */
  char *videos;         /* (owned) “3 linked, open in your browser” */
} MidlineLearnState;

MidlineLearnState *midline_learn_state_from (GPtrArray         *lessons,
                                             const MidlineDate *read_on,
                                             guint              n_exercises,
                                             guint              n_videos);
void               midline_learn_state_free (MidlineLearnState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLearnState, midline_learn_state_free)

G_END_DECLS
