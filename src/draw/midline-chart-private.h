/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-chart.h"

G_BEGIN_DECLS

/*
 * MidlineChartClass: what each kind of chart does. Boxes run from left to right; the base mirrors
 * them. A draw function paints in a mirrored context too, so it writes no text itself but for
 * midline_chart_draw_text().
 */
typedef struct {
  double           (*get_height)      (const MidlineChart     *self,
                                       const MidlineChartLook *look);
  MidlineRectangle (*get_box)         (const MidlineChart     *self,
                                       const MidlineChartLook *look,
                                       guint                   point);
  void             (*draw)            (const MidlineChart     *self,
                                       cairo_t                *cr,
                                       const MidlineChartLook *look,
                                       int                     pointed);
  guint rows;                          /* points one below the other in a column */
} MidlineChartClass;

struct _MidlineChart {
  const MidlineChartClass *class;
  guint n_points;
  guint start;                 /* the point that keys begin at */
  char **words;                /* (owned) n_points, each nullable */
  MidlineDate first_day;       /* of a year: the day of the first row and column */
  MidlineDate last_day;        /* of a year: its end; of a dose: the end of the line */
  MidlineDate today;
  GArray *values;              /* (owned) of the kind's own type */
};

MidlineChart *midline_chart_new          (const MidlineChartClass *class,
                                          guint                    n_points,
                                          gconstpointer            values,
                                          gsize                    value_size,
                                          guint                    n_values);
double midline_chart_get_text_height     (const MidlineChartLook  *look);
double midline_chart_get_text_width      (const MidlineChartLook  *look,
                                          const char              *text);
double midline_chart_get_month_width    (const MidlineChartLook  *look,
                                          MidlineDate              month);
void   midline_chart_draw_text           (cairo_t                 *cr,
                                          const MidlineChartLook  *look,
                                          const char              *text,
                                          double                   x,
                                          double                   y);
void   midline_chart_draw_month_labels   (cairo_t                 *cr,
                                          const MidlineChartLook  *look,
                                          const MidlineDate       *months,
                                          double                  *centres,
                                          guint                    n,
                                          double                   y);
void   midline_chart_set_source          (cairo_t                 *cr,
                                          const MidlineChartLook  *look,
                                          MidlineColourRole        role,
                                          double                   opacity);
void   midline_chart_trace_box           (cairo_t                 *cr,
                                          const MidlineRectangle  *box,
                                          double                   radius);
void   midline_chart_fill_hatch          (cairo_t                 *cr,
                                          const MidlineRectangle  *box,
                                          double                   gap);
void   midline_chart_draw_ring           (cairo_t                 *cr,
                                          const MidlineChartLook  *look,
                                          const MidlineRectangle  *box,
                                          double                   radius);

G_END_DECLS
