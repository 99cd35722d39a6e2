/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-geometry.h"
#include "midline-palette.h"
#include "midline-shift-samples.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** MidlineShiftCurve: the two curves of the plot. */
typedef enum {
  MIDLINE_SHIFT_CURVE_NOW,
  MIDLINE_SHIFT_CURVE_BALANCED,
} MidlineShiftCurve;
#define MIDLINE_N_SHIFT_CURVES 2

/** The bends that are named below the plot: 0, 30, 60 and 90 degrees. */
#define MIDLINE_N_SHIFT_BENDS 4

/** The most lines across, each with its number. */
#define MIDLINE_N_SHIFT_LINES 6

/**
 * MidlineShiftPlotLook:
 * @width: of the plot in px
 * @height: of the plot in px
 * @palette: its colours
 * @context: the font of its labels
 * @names: (nullable): what each curve is called, drawn beside it
 */
typedef struct {
  double width;
  double height;
  const MidlinePalette *palette;
  PangoContext *context;
  const char *names[MIDLINE_N_SHIFT_CURVES];
} MidlineShiftPlotLook;

/**
 * MidlineShiftMark:
 * @bend_degrees: where the knee is, 0-90
 * @pointed_bend_degrees: where the person points, or below 0
 */
typedef struct {
  double bend_degrees;
  double pointed_bend_degrees;
} MidlineShiftMark;

/** MidlineShiftLabel: one text of the plot; an empty rectangle where there is no room for it. */
typedef struct {
  MidlineRectangle box;
  double value; /* of an axis */
} MidlineShiftLabel;

/**
 * MidlineShiftPlotLayout:
 * @area: where the curves are
 * @lowest_mm: position at the bottom of @area
 * @highest_mm: position at its top
 * @step_mm: from line to line
 * @n_lines: how many lines
 * @lines: their numbers, from the bottom up
 * @bends: numbers below
 * @names: of the curves
 *
 * Where everything stands. Numbers run from left to right in every language.
 */
typedef struct {
  MidlineRectangle area;
  double lowest_mm;
  double highest_mm;
  double step_mm;
  guint n_lines;
  MidlineShiftLabel lines[MIDLINE_N_SHIFT_LINES];
  MidlineShiftLabel bends[MIDLINE_N_SHIFT_BENDS];
  MidlineShiftLabel names[MIDLINE_N_SHIFT_CURVES];
} MidlineShiftPlotLayout;

void   midline_shift_plot_layout_init     (MidlineShiftPlotLayout       *self,
                                           const MidlineShiftPlotLook   *look,
                                           const MidlineShiftSamples    *samples,
                                           const MidlineShiftMark       *mark);
double midline_shift_plot_layout_get_x    (const MidlineShiftPlotLayout *self,
                                           double                        bend_degrees);
double midline_shift_plot_layout_get_y    (const MidlineShiftPlotLayout *self,
                                           double                        position_mm);
double midline_shift_plot_layout_get_bend (const MidlineShiftPlotLayout *self,
                                           double                        x);
char  *midline_shift_plot_dup_line_label  (double                        position_mm,
                                           gboolean                      is_top);
char  *midline_shift_plot_dup_bend_label  (double                        bend_degrees);
void   midline_shift_plot_draw            (cairo_t                      *cr,
                                           const MidlineShiftPlotLook   *look,
                                           const MidlineShiftSamples    *samples,
                                           const MidlineShiftMark       *mark);

G_END_DECLS
