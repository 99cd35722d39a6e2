/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"

#include <librsvg/rsvg.h>

G_BEGIN_DECLS

#define MIDLINE_DIAGRAM_RESOURCES MIDLINE_RESOURCE_BASE "/diagrams/"
#define MIDLINE_DIAGRAM_MAX_LAYERS 4
#define MIDLINE_DIAGRAM_MAX_VEILS 8

/** MidlineDiagramPart: a structure of a drawing and the layers that show it. A constant. */
typedef struct {
  const char *structure_id;
  const char *layers[MIDLINE_DIAGRAM_MAX_LAYERS]; /* the first holds the anchor */
  double chosen_opacity; /* of its shapes while chosen; 0: fully opaque */
  const char *veils[MIDLINE_DIAGRAM_MAX_VEILS]; /* layers in front, faded while it is chosen */
} MidlineDiagramPart;

/** MidlineDiagramLayer: a layer of a drawing that can be pointed at. */
typedef struct {
  const char *structure_id;  /* (unowned) (nullable) %NULL: a quiet neighbour, which only covers */
  char *shape_id;            /* (owned) “#patella-shape”, or “#foot” of a layer made of parts */
  gboolean is_collapsed;     /* of the second state of the chain */
  MidlineRectangle bounds;   /* canvas units, right leg */
} MidlineDiagramLayer;

/** MidlineDiagramText: what the text of a drawing tells by itself. */
typedef struct {
  double width;         /* canvas units; 0 where it has no canvas */
  double height;
  GPtrArray *layers;    /* (owned) (element-type MidlineDiagramLayer) back to front, both states */
  GHashTable *anchors;  /* (owned) (element-type utf8 MidlinePoint) by id, canvas units */
} MidlineDiagramText;

/* One class in several files: what is in the drawing, its handles, painting, the hit test. */
struct _MidlineDiagram {
  MidlineDiagramKind kind;
  GBytes *svg;              /* (owned) */
  MidlineDiagramText text;
  GPtrArray *structure_ids; /* (owned) (element-type utf8) %NULL at the end */

  /* cache */
  gboolean has_bounds;      /* of its layers */
  RsvgHandle *plain[2];     /* (owned) (nullable) light, nothing chosen; the two states */
  GQueue kept;              /* (element-type Kept) of midline-diagram-handles.c */
};

const MidlineDiagramPart *midline_diagram_parts_get     (MidlineDiagramKind        kind,
                                                         guint                    *n_parts);
const MidlineDiagramPart *midline_diagram_parts_lookup  (MidlineDiagramKind        kind,
                                                         const char               *structure_id);
const char               *midline_diagram_parts_get_owner (MidlineDiagramKind      kind,
                                                         const char               *layer_id);

gboolean                  midline_diagram_text_read     (MidlineDiagramText       *self,
                                                         MidlineDiagramKind        kind,
                                                         GBytes                   *svg,
                                                         GError                  **error);
void                      midline_diagram_text_clear    (MidlineDiagramText       *self);
char                     *midline_diagram_style_build   (const MidlineDiagramPart *chosen,
                                                         const MidlineDiagramLook *look);

gboolean                  midline_diagram_is_second_state (MidlineDiagram         *self,
                                                         const MidlineDiagramLook *look);

RsvgHandle               *midline_diagram_get_handle    (MidlineDiagram           *self,
                                                         const MidlineDiagramLook *look,
                                                         GError                  **error);
RsvgHandle               *midline_diagram_get_plain_handle (MidlineDiagram        *self,
                                                         const MidlineDiagramLook *look,
                                                         GError                  **error);
void                      midline_diagram_clear_handles (MidlineDiagram           *self);

/* For the hit test. */
GPtrArray                *midline_diagram_get_layers    (MidlineDiagram           *self);

G_END_DECLS
