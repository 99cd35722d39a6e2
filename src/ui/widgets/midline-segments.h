/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SEGMENTS (midline_segments_get_type ())

/**
 * MidlineSegments:
 *
 * How far a list of things is done: one bar a thing, filled by its share. Changes grow in 250 ms;
 * with animations switched off they are there at once.
 *
 * CSS nodes: one node `widget.midline-segments`. Colours: midline_track, midline_chart.
 * Accessibility: a progress bar with value and text. Text direction: bars and fill begin at the
 * start side.
 */
G_DECLARE_FINAL_TYPE (MidlineSegments, midline_segments, MIDLINE, SEGMENTS, GtkWidget)

GtkWidget *midline_segments_new           (void);
void       midline_segments_set_fractions (MidlineSegments *self,
                                           const double    *fractions,
                                           guint            n_fractions,
                                           const char      *words);

G_END_DECLS
