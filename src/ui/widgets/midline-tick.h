/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineTickState: nothing done, some of it, all of it. */
typedef enum {
  MIDLINE_TICK_EMPTY,
  MIDLINE_TICK_PART,
  MIDLINE_TICK_DONE,
} MidlineTickState;

#define MIDLINE_TYPE_TICK (midline_tick_get_type ())

/**
 * MidlineTick:
 *
 * The round check of an exercise: a ring of 28 pixels in an area of 44 that can be hit. Pressing
 * it changes nothing by itself: it emits `clicked` (of GtkButton), whoever keeps the diary answers
 * by setting “fraction”, and the tick then moves to it: the ring fills in 150 ms, the check is
 * drawn in 120 ms more. With animations switched off it jumps.
 *
 * Property: “fraction”, from 0 (a ring) over a part (an arc) to 1 (filled, with a check).
 *
 * CSS nodes: one node `button.midline-tick`, with `.part` or `.done`. Colours: midline_ring,
 * midline_track, midline_chart, accent_bg_color, accent_fg_color. Accessibility: a check box with
 * the checked state false, mixed or true; the page names it. Text direction: the arc runs the
 * other way round from right to left.
 */
G_DECLARE_FINAL_TYPE (MidlineTick, midline_tick, MIDLINE, TICK, GtkButton)

GtkWidget       *midline_tick_new          (void);
void             midline_tick_set_fraction (MidlineTick *self,
                                            double       fraction);
double           midline_tick_get_fraction (MidlineTick *self);
MidlineTickState midline_tick_get_state    (MidlineTick *self);

G_END_DECLS
