/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-label-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MidlineDiagramLabels: the names of the structures of a drawing, with lines to their anchors. */
typedef struct _MidlineDiagramLabels MidlineDiagramLabels;

/** MidlineLabelForm: the everyday name alone, or the one with its term. */
typedef enum {
  MIDLINE_LABEL_SHORT,
  MIDLINE_LABEL_FULL,
} MidlineLabelForm;

MidlineDiagramLabels    *midline_diagram_labels_new (const char * const *structure_ids);
void                     midline_diagram_labels_free (MidlineDiagramLabels *self);
void                     midline_diagram_labels_measure (MidlineDiagramLabels *self,
                                                         GtkWidget            *widget,
                                                         MidlineLabelForm      form,
                                                         int                   chosen);
double                   midline_diagram_labels_get_widest (MidlineDiagramLabels *self);
double                   midline_diagram_labels_get_longest_word (MidlineDiagramLabels *self);
guint                    midline_diagram_labels_place (MidlineDiagramLabels     *self,
                                                       const MidlineLabelCanvas *canvas,
                                                       const MidlinePoint       *anchors);
void                     midline_diagram_labels_clear (MidlineDiagramLabels *self);
guint                    midline_diagram_labels_get_n (MidlineDiagramLabels *self);
const MidlineLabelPlace *midline_diagram_labels_get_place (MidlineDiagramLabels *self,
                                                           guint                 index);
int                      midline_diagram_labels_find (MidlineDiagramLabels *self,
                                                      double                x,
                                                      double                y);
void                     midline_diagram_labels_snapshot (MidlineDiagramLabels *self,
                                                          GtkWidget            *widget,
                                                          GtkSnapshot          *snapshot,
                                                          int                   hovered);

G_END_DECLS
