/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_STRUCTURE_LIST (midline_structure_list_get_type ())

/**
 * MidlineStructureList:
 *
 * The structures that a text names, side by side below it. Each is a button that activates
 * `lesson.choose`: the same door as the word in the text, with a name that can be read out. The
 * chosen one carries the amber dot.
 *
 * CSS nodes: `widget.midline-structure-list`, in it `button.midline-citation`, `.chosen` for one.
 * Accessibility: a group of buttons, each described by what the structure does. Text direction:
 * lines begin where the text does.
 */
G_DECLARE_FINAL_TYPE (MidlineStructureList, midline_structure_list, MIDLINE, STRUCTURE_LIST, AdwBin)

GtkWidget *midline_structure_list_new        (GPtrArray            *paragraphs);
void       midline_structure_list_set_chosen (MidlineStructureList *self,
                                              const char           *structure_id);

G_END_DECLS
