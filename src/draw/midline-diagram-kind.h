/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineDiagramKind:
 * @MIDLINE_DIAGRAM_KNEE_FRONT: knee and thigh from the front
 * @MIDLINE_DIAGRAM_LEG_SIDE: leg from its outer side, hip to foot
 * @MIDLINE_DIAGRAM_GROOVE: slice along the groove of the kneecap
 * @MIDLINE_DIAGRAM_CHAIN: hip, knee and foot from the front, in line and collapsed inward
 */
typedef enum {
  MIDLINE_DIAGRAM_KNEE_FRONT,
  MIDLINE_DIAGRAM_LEG_SIDE,
  MIDLINE_DIAGRAM_GROOVE,
  MIDLINE_DIAGRAM_CHAIN,
} MidlineDiagramKind;
#define MIDLINE_N_DIAGRAM_KINDS 4

const char         *midline_diagram_kind_get_id         (MidlineDiagramKind   kind);
gboolean            midline_diagram_kind_from_id        (const char          *id,
                                                         MidlineDiagramKind  *kind);
gboolean            midline_diagram_kind_has_structure  (MidlineDiagramKind   kind,
                                                         const char          *structure_id);
MidlineDiagramKind  midline_diagram_kind_for            (const char * const  *structure_ids);

G_END_DECLS
