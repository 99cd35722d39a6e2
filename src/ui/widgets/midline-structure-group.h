/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MidlineStructurePlace:
 * @bounds: what the focus ring goes around
 * @anchor: the point that arrow keys go by
 *
 * Where one structure is seen, in pixels of the group.
 */
typedef struct {
  MidlineRectangle bounds;
  MidlinePoint anchor;
} MidlineStructurePlace;

#define MIDLINE_TYPE_STRUCTURE_GROUP (midline_structure_group_get_type ())

/**
 * MidlineStructureGroup:
 *
 * The structures of a drawing as a group of radio buttons without a look of their own, laid over
 * the drawing. One tab stop; Up and Down go in reading order, Left and Right to the nearest that
 * way, Home and End to the first and the last; all of these choose, as in any radio group.
 *
 * Signal: `chosen` (the id of the structure).
 *
 * CSS nodes: `widget > widget.midline-structure`, drawn only as a focus ring. Accessibility: a
 * radio group of radio buttons, each named by its structure and described by what it does. Text
 * direction: none of its own, places are those of the drawing.
 */
G_DECLARE_FINAL_TYPE (MidlineStructureGroup, midline_structure_group, MIDLINE, STRUCTURE_GROUP,
                      GtkWidget)

GtkWidget *midline_structure_group_new            (void);
void       midline_structure_group_set_structures (MidlineStructureGroup       *self,
                                                   const char * const          *structure_ids);
void       midline_structure_group_set_chosen     (MidlineStructureGroup       *self,
                                                   const char                  *structure_id);
void       midline_structure_group_set_places     (MidlineStructureGroup       *self,
                                                   const MidlineStructurePlace *places);

G_END_DECLS
