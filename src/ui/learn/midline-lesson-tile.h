/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LESSON_TILE (midline_lesson_tile_get_type ())

/**
 * MidlineLessonTile:
 *
 * A small, simple picture of the knee with one structure in amber. It only decorates: the words
 * beside it say the same.
 */
G_DECLARE_FINAL_TYPE (MidlineLessonTile, midline_lesson_tile, MIDLINE, LESSON_TILE, GtkWidget)

GtkWidget *midline_lesson_tile_new           (void);
void       midline_lesson_tile_set_structure (MidlineLessonTile *self,
                                              const char        *structure_id);

G_END_DECLS
