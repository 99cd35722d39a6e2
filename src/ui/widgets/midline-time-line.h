/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_TIME_LINE (midline_time_line_get_type ())

/**
 * MidlineTimeLine:
 *
 * A thin line with a knob that tells how much of a movement is over. It is only drawn, never laid
 * out anew, as it changes with every frame. The pointer can drag the knob.
 *
 * Signal: `sought` (double), the share of the movement that the pointer asks for, 0 to 1.
 *
 * CSS nodes: one node `widget.midline-time-line`. Accessibility: none, the buttons beside it do the
 * same. Text direction: begins where a line of text begins.
 */
G_DECLARE_FINAL_TYPE (MidlineTimeLine, midline_time_line, MIDLINE, TIME_LINE, GtkWidget)

void midline_time_line_set_share (MidlineTimeLine *self,
                                  double           share);

G_END_DECLS
