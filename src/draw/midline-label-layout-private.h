/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-label-layout.h"

G_BEGIN_DECLS

/* One run of the layout. All of it lies on the stack. */
typedef struct {
  const MidlineLabelCanvas *canvas;
  const MidlineLabel *labels;
  guint n_labels;
  MidlineLabelMeasure measure;
  gpointer user_data;
  gboolean is_wanted[MIDLINE_LABEL_LAYOUT_MOST]; /* on the canvas and not crowded out */
} MidlineLabelRun;

gboolean midline_label_run_is_line_clear (const MidlineLabelRun   *self,
                                          guint                    index,
                                          const MidlinePoint      *start);
gboolean midline_label_run_is_clear      (const MidlineLabelRun   *self,
                                          guint                    index,
                                          const MidlineLabelPlace *place,
                                          const MidlineLabelPlace *places);
void     midline_label_run_rank          (const MidlineLabelRun   *self,
                                          guint                   *ranking);
void     midline_label_run_place_near    (const MidlineLabelRun   *self,
                                          guint                    index,
                                          MidlineLabelPlace       *places);

G_END_DECLS
