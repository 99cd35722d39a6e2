/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_DIAGRAM_VIEW (midline_diagram_view_get_type ())

/**
 * MidlineDiagramView:
 *
 * An anatomy drawing in which structures are chosen by pointer and keys, with labels beside it.
 *
 * Properties: “kind” (a MidlineDiagramKind), “chosen” (nullable, id of a structure of the
 * drawing), “is-left” (a left leg: mirrored), “is-collapsed” (the second state of the chain),
 * “has-labels”. Signal: `structure-chosen` (the id), when the person chose one; “chosen” is set by
 * then.
 *
 * The pointer chooses by shape or label; Tab enters at the chosen structure and arrow keys go from
 * one to the next. Plus, minus and 0, Ctrl with the scroll wheel, two fingers, a double click or
 * the buttons zoom; dragging or Ctrl with arrow keys moves what is zoomed; Escape shows the whole.
 *
 * CSS nodes: `widget.midline-diagram.midline-stage.large > widget` (a MidlineStructureGroup),
 * `label.midline-diagram-title` and `box.midline-diagram-zoom > button`. Accessibility: a group
 * named by view and side, whose value is the chosen structure; the structures are radio buttons
 * in it. Text direction: the drawing is never mirrored by it, a body has its own left and right;
 * title and buttons change ends.
 */
G_DECLARE_FINAL_TYPE (MidlineDiagramView, midline_diagram_view, MIDLINE, DIAGRAM_VIEW, GtkWidget)

GtkWidget          *midline_diagram_view_new              (MidlineDiagramKind  kind);
void                midline_diagram_view_set_kind         (MidlineDiagramView *self,
                                                           MidlineDiagramKind  kind);
MidlineDiagramKind  midline_diagram_view_get_kind         (MidlineDiagramView *self);
void                midline_diagram_view_set_chosen       (MidlineDiagramView *self,
                                                           const char         *structure_id);
const char         *midline_diagram_view_get_chosen       (MidlineDiagramView *self);
void                midline_diagram_view_set_is_left      (MidlineDiagramView *self,
                                                           gboolean            is_left);
void                midline_diagram_view_set_is_collapsed (MidlineDiagramView *self,
                                                           gboolean            is_collapsed);
void                midline_diagram_view_set_has_labels   (MidlineDiagramView *self,
                                                           gboolean            has_labels);
const char         *midline_diagram_view_find_structure   (MidlineDiagramView *self,
                                                           double              x,
                                                           double              y);
gboolean            midline_diagram_view_get_anchor       (MidlineDiagramView *self,
                                                           const char         *structure_id,
                                                           MidlinePoint       *point);
gboolean            midline_diagram_view_get_label        (MidlineDiagramView *self,
                                                           const char         *structure_id,
                                                           MidlineRectangle   *bounds);

G_END_DECLS
