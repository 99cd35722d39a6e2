/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_CHART_VIEW (midline_chart_view_get_type ())

/**
 * MidlineChartView:
 *
 * A chart on the screen: its drawing, and a bubble with the words of the point under the pointer or
 * the one that the keys have gone to. Arrow keys move from point to point, Home and End to the
 * first and the last, Escape takes the bubble away; a click, Enter or Space takes the point.
 *
 * It asks for the height that goes with its width. Colours are those of the style: light, dark and
 * high contrast need nothing of their own.
 *
 * Property: “interactive”, whether it takes the keyboard and shows bubbles; %TRUE at first. A small
 * picture within a row, whose words stand beside it, does not.
 *
 * Signal: `point-taken` (guint), only by the person.
 *
 * CSS nodes: `widget.midline-chart.caption > label.midline-bubble`. Accessibility: a focusable
 * image; its name is what the chart is about, its description the point that the keys are at and
 * then the whole chart in words. Text direction: time runs with the reading direction, and the
 * arrow keys go where they point.
 */
G_DECLARE_FINAL_TYPE (MidlineChartView, midline_chart_view, MIDLINE, CHART_VIEW, GtkWidget)

GtkWidget *midline_chart_view_new       (gboolean          interactive);
void       midline_chart_view_set_chart (MidlineChartView *self,
                                         MidlineChart     *chart,
                                         const char       *name,
                                         const char       *words);
void       midline_chart_view_point_at  (MidlineChartView *self,
                                         int               point);
int        midline_chart_view_get_pointed (MidlineChartView *self);

G_END_DECLS
