/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"
#include "midline-geometry.h"
#include "midline-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** The fewest entries that may be drawn as a trend; fewer are points (product: Progress). */
#define MIDLINE_CHART_LEAST_FOR_LINE 4

/** The change of pain that matters, in points of 0 to 10: smaller ones come and go. */
#define MIDLINE_CHART_PAIN_CHANGE 2

/** A value of a chart that was not entered. It is drawn as a gap, never as 0. */
#define MIDLINE_CHART_NO_VALUE (-1)

/** MidlineChartWeekKind: how a week is drawn, told apart by pattern as well as tone. */
typedef enum {
  MIDLINE_CHART_WEEK_NONE,      /* no session was planned: an empty place */
  MIDLINE_CHART_WEEK_REACHED,   /* two thirds or more: full */
  MIDLINE_CHART_WEEK_BELOW,     /* less: a paler bar */
  MIDLINE_CHART_WEEK_RUNNING,   /* striped */
  MIDLINE_CHART_WEEK_OFF,       /* marked off: hatched over its whole height */
} MidlineChartWeekKind;

/** MidlineChartWeek: a bar. @share is the sessions done of those planned, 0 to 1. */
typedef struct {
  MidlineChartWeekKind kind;
  double share;
} MidlineChartWeek;

/** MidlineChartDay: how a day of the calendar is drawn. */
typedef enum {
  MIDLINE_CHART_DAY_OUTSIDE,    /* before the plan, or to come */
  MIDLINE_CHART_DAY_REST,       /* faint */
  MIDLINE_CHART_DAY_DONE,       /* full */
  MIDLINE_CHART_DAY_PART_DONE,  /* diagonal half */
  MIDLINE_CHART_DAY_NOT_DONE,   /* outline */
  MIDLINE_CHART_DAY_OFF,        /* hatched */
} MidlineChartDay;
#define MIDLINE_N_CHART_DAYS 6

/** MidlineChartEntry: a value on a day; below 0 it was not entered. */
typedef struct {
  MidlineDate date;
  int value;
} MidlineChartEntry;

/**
 * MidlineChartLook:
 * @width: in px, or points on paper
 * @height: the same
 * @palette: its colours
 * @context: the font of its labels
 * @right_to_left: time runs from right to left
 * @is_strong: high contrast and paper: outlines beside tones
 */
typedef struct {
  double width;
  double height;
  const MidlinePalette *palette;
  PangoContext *context;
  gboolean right_to_left;
  gboolean is_strong;
} MidlineChartLook;

#define MIDLINE_TYPE_CHART (midline_chart_get_type ())

/**
 * MidlineChart:
 *
 * A small chart as a value: what it shows, where its points are, what each says in words, and its
 * drawing on a cairo context, for the screen and for paper. Points are numbered from 0 by date.
 * Immutable but for the words, which its maker sets before it is shared; reference-counted.
 */
typedef struct _MidlineChart MidlineChart;

GType         midline_chart_get_type   (void) G_GNUC_CONST;
MidlineChart *midline_chart_new_weeks  (const MidlineChartWeek  *weeks,
                                        guint                    n_weeks);
MidlineChart *midline_chart_new_year   (int                      year,
                                        MidlineWeekday           first_weekday,
                                        const MidlineChartDay   *days,
                                        MidlineDate              today);
MidlineChart *midline_chart_new_swatch (MidlineChartDay          day);
MidlineChart *midline_chart_new_pain   (const MidlineChartEntry *entries,
                                        guint                    n_entries);
MidlineChart *midline_chart_new_dose   (const MidlineChartEntry *steps,
                                        guint                    n_steps,
                                        MidlineDate              last);
MidlineChart *midline_chart_ref        (MidlineChart            *self);
void          midline_chart_unref      (MidlineChart            *self);

void          midline_chart_set_words  (MidlineChart            *self,
                                        guint                    point,
                                        const char              *words);
const char   *midline_chart_get_words  (const MidlineChart      *self,
                                        guint                    point);
guint         midline_chart_get_n_points (const MidlineChart    *self);
gboolean      midline_chart_is_grid    (const MidlineChart      *self);

double        midline_chart_get_height (const MidlineChart      *self,
                                        const MidlineChartLook  *look);
guint         midline_chart_get_start  (const MidlineChart      *self);
MidlineRectangle midline_chart_get_box (const MidlineChart      *self,
                                        const MidlineChartLook  *look,
                                        guint                    point);
int           midline_chart_find       (const MidlineChart      *self,
                                        const MidlineChartLook  *look,
                                        double                   x,
                                        double                   y);
guint         midline_chart_step       (const MidlineChart      *self,
                                        const MidlineChartLook  *look,
                                        guint                    point,
                                        int                      columns,
                                        int                      rows);
void          midline_chart_draw       (const MidlineChart      *self,
                                        cairo_t                 *cr,
                                        const MidlineChartLook  *look,
                                        int                      pointed);

const char   *midline_chart_day_get_name (MidlineChartDay          day);

void          midline_chart_place_labels (const double          *centres,
                                          const double          *widths,
                                          guint                  n_labels,
                                          double                 room,
                                          double                 gap,
                                          double                *starts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineChart, midline_chart_unref)

G_END_DECLS
