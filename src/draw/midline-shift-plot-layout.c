/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the parts of the plot stand. */
#include "midline-shift-plot.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* A mark of direction keeps the sign before its number in text from right to left. */
#define MINUS "\u200e\u2212"

/* The range that is always shown: every preset lies in it, so that the curves move and not the
 * axis. */
#define USUAL_LOWEST_MM 0.0
#define USUAL_HIGHEST_MM 9.0

/* Two or three hairlines above the one at the bottom. */
#define MOST_INTERVALS 3

#define GAP 4.0
#define DOT_ROOM 7.0

/* How far a name is moved along its curve from try to try, degrees. */
#define NAME_STEP_DEGREES 2

/* How many distances from the curve are tried, in half lines. */
#define N_NAME_DISTANCES 5

static const double steps_mm[] = { 1, 2, 3, 4, 5, 10, 20, 25, 50, 100 };
static const double bends_degrees[MIDLINE_N_SHIFT_BENDS] = { 0, 30, 60, 90 };

static void
measure (const MidlineShiftPlotLook *look,
         const char                 *text,
         gboolean                    is_bold,
         double                     *width,
         double                     *height)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (look->context);
  int width_px;
  int height_px;

  if (is_bold)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (layout, attributes);
    }
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width_px, &height_px);
  *width = width_px;
  *height = height_px;
}

/**
 * midline_shift_plot_dup_line_label:
 * @position_mm: a whole number
 * @is_top: the topmost carries the unit
 *
 * Returns: (transfer full): “4”, “−2”, “8 mm”
 */
char *
midline_shift_plot_dup_line_label (double   position_mm,
                                   gboolean is_top)
{
  g_autofree char *number = g_strdup_printf ("%s%.0f", position_mm < 0 ? MINUS : "",
                                             fabs (position_mm));

  /* Translators: the topmost number on the axis of a small plot, for example “8 mm” */
  return is_top ? g_strdup_printf (_("%s mm"), number) : g_steal_pointer (&number);
}

/**
 * midline_shift_plot_dup_bend_label:
 * @bend_degrees: 0-90
 *
 * Returns: (transfer full): “30°”
 */
char *
midline_shift_plot_dup_bend_label (double bend_degrees)
{
  /* Translators: a knee bend on the axis of a small plot, for example “30°” */
  return g_strdup_printf (_("%.0f°"), bend_degrees);
}

/* Of the steps that need few lines, the one that wastes least room; of two alike the finer. */
static void
choose_range (MidlineShiftPlotLayout    *self,
              const MidlineShiftSamples *samples)
{
  double lowest;
  double highest;
  double best = INFINITY;

  midline_shift_samples_find_range (samples, &lowest, &highest);
  if (lowest >= USUAL_LOWEST_MM)
    highest = MAX (highest, USUAL_HIGHEST_MM);
  lowest = MIN (lowest, USUAL_LOWEST_MM);
  for (guint i = 0; i < G_N_ELEMENTS (steps_mm); i++)
    {
      double step = steps_mm[i];
      double bottom = floor (lowest / step);
      double top = ceil (highest / step);

      if (top - bottom > MOST_INTERVALS || (top - bottom) * step >= best)
        continue;
      best = (top - bottom) * step;
      self->step_mm = step;
      self->lowest_mm = bottom * step;
      self->highest_mm = top * step;
    }
  self->n_lines = 1 + (guint) lround ((self->highest_mm - self->lowest_mm) / self->step_mm);
}

static void
place_lines (MidlineShiftPlotLayout     *self,
             const MidlineShiftPlotLook *look)
{
  double widest = 0;
  double line_height = 0;

  for (guint i = 0; i < self->n_lines; i++)
    {
      MidlineShiftLabel *line = &self->lines[i];
      g_autofree char *text = NULL;

      line->value = self->lowest_mm + i * self->step_mm;
      text = midline_shift_plot_dup_line_label (line->value, i + 1 == self->n_lines);
      measure (look, text, FALSE, &line->box.width, &line->box.height);
      widest = MAX (widest, line->box.width);
      line_height = MAX (line_height, line->box.height);
    }
  self->area.x = widest + GAP + DOT_ROOM;
  self->area.y = MAX (line_height / 2, DOT_ROOM);
  self->area.width = MAX (1, look->width - self->area.x - DOT_ROOM);
  self->area.height = MAX (1, look->height - self->area.y - line_height -
                                MAX (GAP + DOT_ROOM, line_height / 2));
  for (guint i = 0; i < self->n_lines; i++)
    {
      MidlineRectangle *box = &self->lines[i].box;

      box->x = widest - box->width;
      box->y = midline_shift_plot_layout_get_y (self, self->lines[i].value) - box->height / 2;
      /* In too little room the numbers between the ends go first. */
      if (i > 0 && i + 1 < self->n_lines &&
          self->area.height < (self->n_lines - 1) * box->height)
        *box = (MidlineRectangle) { 0 };
    }
  if (self->area.height < line_height)
    self->lines[0].box = (MidlineRectangle) { 0 };
}

/* Below the plot, each under its bend but within the width; those in the middle go first. */
static void
place_bends (MidlineShiftPlotLayout     *self,
             const MidlineShiftPlotLook *look)
{
  double widest = 0;

  for (guint i = 0; i < MIDLINE_N_SHIFT_BENDS; i++)
    {
      MidlineShiftLabel *bend = &self->bends[i];
      g_autofree char *text = midline_shift_plot_dup_bend_label (bends_degrees[i]);

      bend->value = bends_degrees[i];
      measure (look, text, FALSE, &bend->box.width, &bend->box.height);
      widest = MAX (widest, bend->box.width);
      bend->box.x = midline_shift_plot_layout_get_x (self, bend->value) - bend->box.width / 2;
      bend->box.x = CLAMP (bend->box.x, 0, MAX (0, look->width - bend->box.width));
      bend->box.y = look->height - bend->box.height;
    }
  if (self->area.width < (MIDLINE_N_SHIFT_BENDS - 1) * (widest + GAP))
    for (guint i = 1; i + 1 < MIDLINE_N_SHIFT_BENDS; i++)
      self->bends[i].box = (MidlineRectangle) { 0 };
}

static gboolean
overlaps (const MidlineRectangle *a,
          const MidlineRectangle *b)
{
  return a->width > 0 && b->width > 0 && a->x < b->x + b->width + GAP &&
         b->x < a->x + a->width + GAP && a->y < b->y + b->height + GAP &&
         b->y < a->y + a->height + GAP;
}

/* Between which heights a curve runs beside a label. */
static void
find_span (const MidlineShiftPlotLayout *self,
           const double                 *samples_mm,
           const MidlineRectangle       *box,
           double                       *top,
           double                       *bottom)
{
  double first = floor (midline_shift_plot_layout_get_bend (self, box->x - GAP));
  double last = ceil (midline_shift_plot_layout_get_bend (self, box->x + box->width + GAP));

  *top = INFINITY;
  *bottom = -INFINITY;
  for (double bend = first; bend <= last; bend++)
    {
      double y = midline_shift_plot_layout_get_y (self,
                                                  midline_shift_samples_read (samples_mm, bend));

      *top = MIN (*top, y);
      *bottom = MAX (*bottom, y);
    }
}

/* Within the plot, clear of the upright line and of the other name. */
static gboolean
is_free (const MidlineShiftPlotLayout *self,
         const MidlineShiftMark       *mark,
         const MidlineRectangle       *box)
{
  double x = midline_shift_plot_layout_get_x (self, mark->bend_degrees);

  if (box->x < self->area.x || box->x + box->width > self->area.x + self->area.width ||
      box->y < self->area.y - box->height / 2 ||
      box->y + box->height > self->area.y + self->area.height)
    return FALSE;
  if (x > box->x - DOT_ROOM && x < box->x + box->width + DOT_ROOM)
    return FALSE;
  for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
    if (overlaps (box, &self->names[i].box))
      return FALSE;
  return TRUE;
}

/* A name belongs to the nearest curve: the other one is beyond the name or beyond its own curve. */
static gboolean
is_apart (const MidlineShiftPlotLayout *self,
          const double                 *other_mm,
          const MidlineRectangle       *box,
          double                        own_y,
          gboolean                      is_above)
{
  double top;
  double bottom;

  find_span (self, other_mm, box, &top, &bottom);
  return is_above ? bottom < box->y - GAP || top >= own_y
                  : top > box->y + box->height + GAP || bottom <= own_y;
}

/* Tries a name along its curve from the right, where the curves are calm, so far above it (or, when
 * negative, below). */
static gboolean
try_name (MidlineShiftPlotLayout  *self,
          MidlineShiftCurve        curve,
          const double * const    *curves_mm,
          const MidlineShiftMark  *mark,
          const MidlineRectangle  *size,
          double                   distance)
{
  for (double bend = 90; bend >= 0; bend -= NAME_STEP_DEGREES)
    {
      MidlineRectangle box = *size;
      double top;
      double bottom;

      box.x = midline_shift_plot_layout_get_x (self, bend) - box.width;
      find_span (self, curves_mm[curve], &box, &top, &bottom);
      box.y = distance > 0 ? top - distance - box.height : bottom - distance;
      if (is_free (self, mark, &box) &&
          is_apart (self, curves_mm[MIDLINE_N_SHIFT_CURVES - 1 - curve], &box,
                    distance > 0 ? top : bottom, distance > 0))
        {
          self->names[curve].box = box;
          return TRUE;
        }
    }
  return FALSE;
}

/* On its own side of the curve, on the other, then ever further away. */
static void
place_name (MidlineShiftPlotLayout  *self,
            MidlineShiftCurve        curve,
            const double * const    *curves_mm,
            const MidlineShiftMark  *mark,
            const MidlineRectangle  *size,
            gboolean                 is_above)
{
  double side = is_above ? 1 : -1;

  for (int i = 0; i < N_NAME_DISTANCES; i++)
    {
      double distance = GAP + i * size->height / 2;

      if (try_name (self, curve, curves_mm, mark, size, side * distance) ||
          try_name (self, curve, curves_mm, mark, size, -side * distance))
        return;
    }
}

static void
place_names (MidlineShiftPlotLayout     *self,
             const MidlineShiftPlotLook *look,
             const MidlineShiftSamples  *samples,
             const MidlineShiftMark     *mark)
{
  const double * const curves_mm[MIDLINE_N_SHIFT_CURVES] = {
    samples->now_mm, samples->balanced_mm,
  };
  double balance = 0;

  for (guint i = MIDLINE_N_SHIFT_SAMPLES / 2; i < MIDLINE_N_SHIFT_SAMPLES; i++)
    balance += samples->now_mm[i] - samples->balanced_mm[i];
  for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
    {
      MidlineShiftCurve curve = (MidlineShiftCurve) i;
      gboolean is_above = (balance >= 0) == (curve == MIDLINE_SHIFT_CURVE_NOW);
      MidlineRectangle size = { 0 };

      if (look->names[i] == NULL || (curve == MIDLINE_SHIFT_CURVE_BALANCED && samples->is_balanced))
        continue;
      measure (look, look->names[i], curve == MIDLINE_SHIFT_CURVE_NOW, &size.width, &size.height);
      place_name (self, curve, curves_mm, mark, &size, is_above);
    }
}

/**
 * midline_shift_plot_layout_init:
 * @self: (out caller-allocates): where everything stands
 * @look: size, font and names
 * @samples: the curves
 * @mark: the line that names keep clear of
 *
 * Lays the plot out: numbers keep their margin, names stand beside their curve where they touch
 * nothing else and are left out where there is no such place.
 */
void
midline_shift_plot_layout_init (MidlineShiftPlotLayout     *self,
                                const MidlineShiftPlotLook *look,
                                const MidlineShiftSamples  *samples,
                                const MidlineShiftMark     *mark)
{
  g_return_if_fail (self != NULL && look != NULL && samples != NULL && mark != NULL);

  *self = (MidlineShiftPlotLayout) { 0 };
  choose_range (self, samples);
  place_lines (self, look);
  place_bends (self, look);
  place_names (self, look, samples, mark);
}

/**
 * midline_shift_plot_layout_get_x:
 * @self: a layout
 * @bend_degrees: 0-90, clamped
 *
 * Returns: where a knee bend is, px from the left
 */
double
midline_shift_plot_layout_get_x (const MidlineShiftPlotLayout *self,
                                 double                        bend_degrees)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->area.x + self->area.width * CLAMP (bend_degrees, 0, 90) / 90;
}

/**
 * midline_shift_plot_layout_get_y:
 * @self: a layout
 * @position_mm: outward positive
 *
 * Returns: where a position is, px from the top
 */
double
midline_shift_plot_layout_get_y (const MidlineShiftPlotLayout *self,
                                 double                        position_mm)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->area.y + self->area.height * (self->highest_mm - position_mm) /
                          (self->highest_mm - self->lowest_mm);
}

/**
 * midline_shift_plot_layout_get_bend:
 * @self: a layout
 * @x: px from the left
 *
 * Returns: the knee bend there, 0-90 also beside the curves
 */
double
midline_shift_plot_layout_get_bend (const MidlineShiftPlotLayout *self,
                                    double                        x)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return CLAMP (90 * (x - self->area.x) / self->area.width, 0, 90);
}
