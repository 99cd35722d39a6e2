/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-plan-day-state.h"
#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PLAN_ENTRY (midline_plan_entry_get_type ())

/**
 * MidlinePlanEntry:
 *
 * One exercise of a day: figure where there is room, pillar, name, dose. Pressing it, a secondary
 * click, the Menu key or Shift+F10 open its menu; Delete removes it, Ctrl with an arrow key moves
 * it to another day, and it can be dragged there. All of it through the `plan` actions of the page.
 *
 * CSS nodes: `button.flat.midline-plan-entry > box > (widget.midline-tile,
 * widget.midline-pillar-mark-box, box > label, label.caption)`. Accessibility: a button with a
 * menu, named “Clamshell, 2 sets of 12, Monday, 9 March”. Text direction: the mark stands at the
 * start side; Ctrl with an arrow moves to the day that lies there on screen.
 */
G_DECLARE_FINAL_TYPE (MidlinePlanEntry, midline_plan_entry, MIDLINE, PLAN_ENTRY, GtkButton)

GtkWidget  *midline_plan_entry_new             (MidlineProgram              *program,
                                                MidlineDate                  date,
                                                const MidlinePlanEntryState *state);
void        midline_plan_entry_update          (MidlinePlanEntry            *self,
                                                MidlineProgram              *program,
                                                MidlineDate                  date,
                                                const MidlinePlanEntryState *state,
                                                gboolean                     can_move);
void        midline_plan_entry_set_shows_figure (MidlinePlanEntry           *self,
                                                 gboolean                    shows_figure);
const char *midline_plan_entry_get_exercise_id (MidlinePlanEntry            *self);
MidlineDate midline_plan_entry_get_date        (MidlinePlanEntry            *self);

G_END_DECLS
