/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-today-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_REST_VIEW (midline_rest_view_get_type ())

/**
 * MidlineRestView:
 *
 * A day without exercises: what it is for, when the next session is, and a walk to note.
 *
 * Signal: `show-day` (int date) when the next session is pressed.
 *
 * Accessibility: two list items with title and subtitle. Text direction: everything follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineRestView, midline_rest_view, MIDLINE, REST_VIEW, GtkBox)

GtkWidget *midline_rest_view_new         (void);
void       midline_rest_view_set_program (MidlineRestView         *self,
                                          MidlineProgram          *program);
void       midline_rest_view_update      (MidlineRestView         *self,
                                          const MidlineTodayState *state);

G_END_DECLS
