/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram-frame.h"
#include "midline-diagram.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MidlineDiagramPicture: a drawing as a texture, painted anew only when it looks different. */
typedef struct _MidlineDiagramPicture MidlineDiagramPicture;

MidlineDiagramPicture *midline_diagram_picture_new           (void);
void                   midline_diagram_picture_free          (MidlineDiagramPicture     *self);
void                   midline_diagram_picture_snapshot      (MidlineDiagramPicture     *self,
                                                              MidlineDiagram            *diagram,
                                                              const MidlineDiagramLook  *look,
                                                              const MidlineDiagramFrame *frame,
                                                              int                        scale,
                                                              gboolean                   is_rough,
                                                              GtkSnapshot               *snapshot);
guint                  midline_diagram_picture_get_n_painted (MidlineDiagramPicture     *self);

G_END_DECLS
