/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SET_EDITOR (midline_set_editor_get_type ())

/**
 * MidlineSetEditor:
 *
 * A small popover in which the sets of one side get other repetitions or seconds and a load.
 *
 * Signal: `edited` (int set_number, int reps, int seconds, double load_kg) for each set that was
 * changed, when Save is pressed; the unit that does not apply is %MIDLINE_NOT_ENTERED, a load below
 * 0 is none.
 */
G_DECLARE_FINAL_TYPE (MidlineSetEditor, midline_set_editor, MIDLINE, SET_EDITOR, GtkPopover)

GtkWidget *midline_set_editor_new  (void);
void       midline_set_editor_fill (MidlineSetEditor       *self,
                                    const MidlineTodaySide *side,
                                    gboolean                is_held);

G_END_DECLS
