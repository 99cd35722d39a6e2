/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram-kind.h"
#include "midline-geometry.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * MidlineDiagramTheme:
 * @MIDLINE_DIAGRAM_LIGHT: for a light background
 * @MIDLINE_DIAGRAM_DARK: for a dark background
 * @MIDLINE_DIAGRAM_HIGH_CONTRAST: black outlines, for a light background
 * @MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK: light outlines, for a dark background
 * @MIDLINE_DIAGRAM_PRINT: greys for white paper
 */
typedef enum {
  MIDLINE_DIAGRAM_LIGHT,
  MIDLINE_DIAGRAM_DARK,
  MIDLINE_DIAGRAM_HIGH_CONTRAST,
  MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK,
  MIDLINE_DIAGRAM_PRINT,
} MidlineDiagramTheme;
#define MIDLINE_N_DIAGRAM_THEMES 5

/**
 * MidlineDiagramLook:
 * @theme: colours
 * @chosen: (nullable): id of the structure drawn in amber; one that the drawing lacks chooses none
 * @is_left: a left leg, the whole canvas mirrored
 * @is_collapsed: the second state of the chain; the other drawings have one state only
 * @is_small: fibre lines left out, for pictures below about 300 pixels of height
 *
 * How a drawing looks. Points, bounds and hits belong to a look too: they are mirrored with it.
 */
typedef struct {
  MidlineDiagramTheme theme;
  const char *chosen;
  gboolean is_left;
  gboolean is_collapsed;
  gboolean is_small;
} MidlineDiagramLook;

/** MidlineDiagram: one loaded drawing. Not for use from several threads at once. */
typedef struct _MidlineDiagram MidlineDiagram;

MidlineDiagram     *midline_diagram_new             (MidlineDiagramKind        kind,
                                                     GError                  **error);
MidlineDiagram     *midline_diagram_new_from_bytes  (MidlineDiagramKind        kind,
                                                     GBytes                   *svg,
                                                     GError                  **error);
void                midline_diagram_free            (MidlineDiagram           *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineDiagram, midline_diagram_free)

MidlineDiagramKind  midline_diagram_get_kind        (MidlineDiagram           *self);
void                midline_diagram_get_size        (MidlineDiagram           *self,
                                                     double                   *width,
                                                     double                   *height);
const char * const *midline_diagram_get_structures  (MidlineDiagram           *self);
gboolean            midline_diagram_get_anchor      (MidlineDiagram           *self,
                                                     const MidlineDiagramLook *look,
                                                     const char               *structure_id,
                                                     MidlinePoint             *anchor);
gboolean            midline_diagram_get_bounds      (MidlineDiagram           *self,
                                                     const MidlineDiagramLook *look,
                                                     const char               *structure_id,
                                                     MidlineRectangle         *bounds);
gboolean            midline_diagram_get_point       (MidlineDiagram           *self,
                                                     const char               *layer_id,
                                                     MidlinePoint             *point);
const char         *midline_diagram_find_structure  (MidlineDiagram           *self,
                                                     const MidlineDiagramLook *look,
                                                     double                    x,
                                                     double                    y,
                                                     double                    tolerance);
gboolean            midline_diagram_render          (MidlineDiagram           *self,
                                                     const MidlineDiagramLook *look,
                                                     cairo_t                  *cr,
                                                     const MidlineRectangle   *frame,
                                                     GError                  **error);
gboolean            midline_diagram_render_layer    (MidlineDiagram           *self,
                                                     const MidlineDiagramLook *look,
                                                     const char               *layer_id,
                                                     cairo_t                  *cr,
                                                     const MidlineRectangle   *frame,
                                                     GError                  **error);

G_END_DECLS
