/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_WEEK_RING (midline_week_ring_get_type ())

/**
 * MidlineWeekRing:
 *
 * A ring of as many parts as a week has sessions; done ones are full, the others an outline. The
 * numbers stand in its middle. Colours: `midline_chart` and `midline_track` of the style.
 * Accessibility: an image whose label says the same in words, given by the page.
 * Text direction: the parts run with the reading direction.
 */
G_DECLARE_FINAL_TYPE (MidlineWeekRing, midline_week_ring, MIDLINE, WEEK_RING, GtkWidget)

void midline_week_ring_set_sessions (MidlineWeekRing *self,
                                     int              done,
                                     int              planned,
                                     const char      *words);

G_END_DECLS
