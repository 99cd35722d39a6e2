/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-tracking.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SHIFT_PLOT_VIEW (midline_shift_plot_view_get_type ())

/**
 * MidlineShiftPlotView:
 *
 * The position of the kneecap against the bend of the knee, beside the balanced knee, and a line
 * below that reads it off: at the present bend, or where the person points or moves with the arrow
 * keys. A click, Enter or Space takes that bend.
 *
 * Signal: `bend-chosen` (double), only by the person: the knee bend in degrees.
 *
 * CSS nodes: `widget.midline-shift-plot.caption > widget.plot + label.numeric`. Accessibility: the
 * plot is a focusable image whose description says the line below and the shape of the curves.
 * Text direction: the numbers run from left to right in every language.
 */
G_DECLARE_FINAL_TYPE (MidlineShiftPlotView, midline_shift_plot_view, MIDLINE, SHIFT_PLOT_VIEW,
                      GtkWidget)

GtkWidget  *midline_shift_plot_view_new         (void);
void        midline_shift_plot_view_set_setting (MidlineShiftPlotView         *self,
                                                 const MidlineTrackingSetting *setting);
void        midline_shift_plot_view_set_name    (MidlineShiftPlotView         *self,
                                                 const char                   *name);
const char *midline_shift_plot_view_get_words   (MidlineShiftPlotView         *self);
GtkWidget  *midline_shift_plot_view_get_plot    (MidlineShiftPlotView         *self);

G_END_DECLS
