/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"

G_BEGIN_DECLS

/**
 * MidlineLadderStep:
 * @below: place of the easier exercise in record order
 * @above: place of the harder one
 *
 * One step of a ladder. A step is there when either of the two names the other.
 */
typedef struct {
  guint below;
  guint above;
} MidlineLadderStep;

/**
 * MidlineLadders:
 * @n_rungs: number of exercises
 * @steps: (owned) (element-type MidlineLadderStep): every step of every ladder
 *
 * The ladders of a catalogue by place in record order: quicker to follow than ids.
 */
typedef struct {
  guint n_rungs;
  GArray *steps;
} MidlineLadders;

MidlineLadders *midline_ladders_new        (MidlineCatalogue      *catalogue);
void            midline_ladders_free       (MidlineLadders        *self);
void            midline_ladders_mark_above (const MidlineLadders  *self,
                                            guint                  rung,
                                            gboolean              *marks);
void            midline_ladders_mark_below (const MidlineLadders  *self,
                                            guint                  rung,
                                            gboolean              *marks);
int             midline_catalogue_find     (MidlineCatalogue      *catalogue,
                                            const MidlineExercise *exercise);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLadders, midline_ladders_free)

G_END_DECLS
