/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram-frame.h"
#include "midline-diagram-labels.h"
#include "midline-diagram-picture.h"
#include "midline-diagram-view.h"

G_BEGIN_DECLS

/* The view is one class in three files: what it shows, where it shows it, and what the person does
 * in it. */

struct _MidlineDiagramView {
  GtkWidget parent_instance;

  /* configured */
  MidlineDiagramKind kind;
  char *chosen;                    /* (owned) (nullable) */
  gboolean is_left;
  gboolean is_collapsed;
  gboolean has_labels;
  gboolean is_constructed;         /* “kind” is known: the drawing is loaded */

  /* cache */
  MidlineDiagram *diagram;         /* (owned) (nullable) */
  MidlineDiagramPicture *picture;  /* (owned) */
  MidlineDiagramLabels *forms[2];  /* (owned) (nullable) by MidlineLabelForm */
  MidlineDiagramLabels *labels;    /* (unowned) (nullable) the one of them that is shown */
  gboolean is_measured;            /* they have their present texts and font */
  MidlinePoint anchors[MIDLINE_LABEL_LAYOUT_MOST];    /* canvas units, of each structure */
  MidlineRectangle bounds[MIDLINE_LABEL_LAYOUT_MOST]; /* canvas units, of each structure */
  guint n_structures;
  MidlineDiagramFrame frame;
  const char *hovered;             /* (unowned) (nullable) id of a structure */
  guint settle_id;                 /* 0: the picture is as fine as it gets */
  MidlinePoint pointer;            /* scroll events do not say where they happen */
  gboolean has_pointer;
  double gesture_zoom;
  double panned_x;
  double panned_y;

  /* children */
  GtkWidget *group;
  GtkWidget *title;
  GtkWidget *zoom_box;
  GtkWidget *zoom_in;
  GtkWidget *zoom_out;
  GtkWidget *zoom_reset;
};

MidlineDiagramLook midline_diagram_view_get_look      (MidlineDiagramView *self);
int                midline_diagram_view_find_index    (MidlineDiagramView *self,
                                                       const char         *structure_id);

/* Where it shows it. */
void               midline_diagram_view_find_places   (MidlineDiagramView *self);
void               midline_diagram_view_size_allocate (GtkWidget          *widget,
                                                       int                 width,
                                                       int                 height,
                                                       int                 baseline);
void               midline_diagram_view_measure       (GtkWidget          *widget,
                                                       GtkOrientation      orientation,
                                                       int                 for_size,
                                                       int                *minimum,
                                                       int                *natural,
                                                       int                *minimum_baseline,
                                                       int                *natural_baseline);

/* What the person does in it. */
void               midline_diagram_view_init_input    (MidlineDiagramView *self);
void               midline_diagram_view_choose        (MidlineDiagramView *self,
                                                       const char         *structure_id);
gboolean           midline_diagram_view_is_zoomed     (MidlineDiagramView *self);
void               midline_diagram_view_zoom          (MidlineDiagramView *self,
                                                       double              zoom,
                                                       MidlinePoint        point);
void               midline_diagram_view_leave_zoom    (MidlineDiagramView *self);
void               midline_diagram_view_pan           (MidlineDiagramView *self,
                                                       double              across,
                                                       double              down);
void               midline_diagram_view_hover         (MidlineDiagramView *self,
                                                       const char         *structure_id);

G_END_DECLS
