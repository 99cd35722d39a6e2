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

/* How large a label is in a column. */
typedef struct {
  double width;
  double height;
  gboolean is_wrapped;
} MidlineLabelSize;

/* One of the two columns of labels. */
typedef struct {
  const MidlineLabelRun *run; /* (unowned) */
  gboolean is_left;
  double edge;             /* x of the ends of the labels, where their lines begin */
  double top;
  double bottom;
  MidlineLabelSize sizes[MIDLINE_LABEL_LAYOUT_MOST];

  guint labels[MIDLINE_LABEL_LAYOUT_MOST]; /* indexes from top to bottom */
  double y[MIDLINE_LABEL_LAYOUT_MOST];     /* top of each */
  guint n_labels;
} MidlineLabelColumn;

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

void     midline_label_column_init     (MidlineLabelColumn       *self,
                                        const MidlineLabelRun    *run,
                                        gboolean                  is_left);
gboolean midline_label_column_can_hold (const MidlineLabelColumn *self,
                                        guint                     index);
void     midline_label_column_insert   (MidlineLabelColumn       *self,
                                        guint                     index);
void     midline_label_column_arrange  (MidlineLabelColumn       *self);
double   midline_label_column_get_cost (const MidlineLabelColumn *self);
void     midline_label_column_read     (const MidlineLabelColumn *self,
                                        MidlineLabelPlace        *places);

G_END_DECLS
