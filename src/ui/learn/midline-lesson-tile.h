/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_TILE (midline_lesson_tile_get_type ())

/**
 * MidlineLessonTile:
 *
 * A small picture cut out of a drawing, around one structure. It is painted once for each size,
 * scale and theme, in an idle after the tile was first seen: a tile out of sight costs nothing.
 *
 * CSS nodes: `widget.midline-tile`, or `widget.midline-stage` for a large one. Accessibility:
 * presentation; the words beside it say what it shows. Text direction: none; the drawing mirrors
 * with the leg alone.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonTile, midline_lesson_tile, MIDLINE, LESSON_TILE, GtkWidget)

GtkWidget *midline_lesson_tile_new         (void);
void       midline_lesson_tile_set_drawing (MidlineLessonTile  *self,
                                            MidlineDiagramKind  kind,
                                            const char         *structure_id,
                                            gboolean            is_chosen,
                                            gboolean            is_left);

G_END_DECLS
