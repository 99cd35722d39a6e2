/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-paginator.h"

G_BEGIN_DECLS

/* A plan made by hand: 2 March 2026 is a Monday. */
#define SAMPLE_MONDAY (midline_date_new (2026, 3, 2))

#define SAMPLE_TYPE_MEASURER (sample_measurer_get_type ())
G_DECLARE_FINAL_TYPE (SampleMeasurer, sample_measurer, SAMPLE, MEASURER, GObject)

/* Every character is as wide as @width_per_size letters, every line 1.25 letters high. */
MidlineTextMeasurer  *sample_measurer_new       (double                 width_per_size);

MidlineExercise      *sample_exercise_new       (const char            *id,
                                                 const char            *name);
MidlineHandoutInput  *sample_input_new          (void);
MidlineHandoutInput  *sample_input_new_random   (GRand                 *random);
void                  sample_input_add_weeks    (MidlineHandoutInput   *input,
                                                 int                    n_weeks);
void                  sample_input_add_progress (MidlineHandoutInput   *input);
void                  sample_progress_add_pain  (MidlineHandoutProgress *progress,
                                                 const char            *title,
                                                 const int             *pain_0_to_10,
                                                 guint                  n_weeks);
MidlinePrintDocument *sample_paginate           (MidlineHandoutInput   *input,
                                                 const MidlineHandoutOptions *options,
                                                 MidlinePaper           paper);
char                 *sample_block_dup_text     (const MidlinePrintBlock *block);
GPtrArray            *sample_document_list_blocks (MidlinePrintDocument *document,
                                                   MidlinePrintBlockKind kind);

/* Checks that hold for every document, and what several tests look for. */
#define SAMPLE_POINTS_PER_MM (72.0 / 25.4)

void                  sample_check_document     (MidlinePrintDocument  *document);
void                  sample_assert_has_text    (MidlinePrintDocument  *document,
                                                 MidlinePrintBlockKind  kind,
                                                 guint                  index,
                                                 const char            *words);
guint                 sample_count_items        (MidlinePrintDocument  *document,
                                                 MidlinePrintBlockKind  kind,
                                                 MidlinePrintItemKind   item_kind);

G_END_DECLS
