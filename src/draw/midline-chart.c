/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chart-private.h"

#include <math.h>

G_DEFINE_BOXED_TYPE (MidlineChart, midline_chart, midline_chart_ref, midline_chart_unref)

/* A chart of @n_points with a copy of @values. (transfer full) */
MidlineChart *
midline_chart_new (const MidlineChartClass *class,
                   guint                    n_points,
                   gconstpointer            values,
                   gsize                    value_size,
                   guint                    n_values)
{
  MidlineChart *self = g_rc_box_new0 (MidlineChart);

  self->class = class;
  self->n_points = n_points;
  self->start = n_points > 0 ? n_points - 1 : 0;
  self->words = g_new0 (char *, n_points);
  self->values = g_array_new (FALSE, FALSE, (guint) value_size);
  if (n_values > 0)
    g_array_append_vals (self->values, values, n_values);
  return self;
}

/**
 * midline_chart_ref:
 * @self: a chart
 *
 * Returns: (transfer full): the same chart
 */
MidlineChart *
midline_chart_ref (MidlineChart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear (gpointer user_data)
{
  MidlineChart *self = user_data;

  for (guint i = 0; i < self->n_points; i++)
    g_free (self->words[i]);
  g_free (self->words);
  g_array_unref (self->values);
}

/** midline_chart_unref: @self: (transfer full): a chart */
void
midline_chart_unref (MidlineChart *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

/**
 * midline_chart_set_words:
 * @self: a chart
 * @point: one of its points
 * @words: (nullable): what the point says, “Week of 4 May: no entry”
 */
void
midline_chart_set_words (MidlineChart *self,
                         guint         point,
                         const char   *words)
{
  g_return_if_fail (self != NULL && point < self->n_points);

  g_free (self->words[point]);
  self->words[point] = g_strdup (words);
}

/** midline_chart_get_words: Returns: (nullable) (transfer none): what @point says */
const char *
midline_chart_get_words (const MidlineChart *self,
                         guint               point)
{
  g_return_val_if_fail (self != NULL && point < self->n_points, NULL);

  return self->words[point];
}

/** midline_chart_get_n_points: Returns: how many points there are, also those that are not shown */
guint
midline_chart_get_n_points (const MidlineChart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_points;
}

/** midline_chart_is_grid: Returns: whether points stand below each other, as the days of a year */
gboolean
midline_chart_is_grid (const MidlineChart *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->class->rows > 1;
}

/** midline_chart_get_height: Returns: the height that goes with the width of @look */
double
midline_chart_get_height (const MidlineChart     *self,
                          const MidlineChartLook *look)
{
  g_return_val_if_fail (self != NULL && look != NULL, 0);

  return self->class->get_height (self, look);
}

/** midline_chart_get_start: Returns: the point that the keyboard begins at: today, or the last */
guint
midline_chart_get_start (const MidlineChart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->start;
}

/**
 * midline_chart_get_box:
 * @self: a chart
 * @look: size and direction
 * @point: one of its points
 *
 * Returns: where the person can point at it
 */
MidlineRectangle
midline_chart_get_box (const MidlineChart     *self,
                       const MidlineChartLook *look,
                       guint                   point)
{
  MidlineRectangle box = { 0 };

  g_return_val_if_fail (self != NULL && look != NULL && point < self->n_points, box);

  box = self->class->get_box (self, look, point);
  if (look->right_to_left)
    box.x = look->width - box.x - box.width;
  return box;
}

/** midline_chart_find: Returns: the point at a place of the chart, or -1 */
int
midline_chart_find (const MidlineChart     *self,
                    const MidlineChartLook *look,
                    double                  x,
                    double                  y)
{
  g_return_val_if_fail (self != NULL && look != NULL, -1);

  for (guint i = 0; i < self->n_points; i++)
    {
      MidlineRectangle box = midline_chart_get_box (self, look, i);

      if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
        return (int) i;
    }
  return -1;
}

/**
 * midline_chart_step:
 * @self: a chart
 * @look: size and direction
 * @point: the point to go from
 * @columns: places to the right on the screen, below 0 to the left
 * @rows: places down, below 0 up
 *
 * Returns: the point that an arrow key leads to; @point itself at the edge
 */
guint
midline_chart_step (const MidlineChart     *self,
                    const MidlineChartLook *look,
                    guint                   point,
                    int                     columns,
                    int                     rows)
{
  gint64 next;

  g_return_val_if_fail (self != NULL && look != NULL, 0);

  next = (gint64) point + (look->right_to_left ? -columns : columns) * (gint64) self->class->rows;
  if (self->class->rows > 1)
    next += rows;
  if (next < 0 || next >= self->n_points)
    return point;
  return (guint) next;
}

/**
 * midline_chart_draw:
 * @self: a chart
 * @cr: a cairo context
 * @look: size, colours and font
 * @pointed: the point to single out, or -1
 *
 * Draws the chart from the origin of the context. The ground is left as it is.
 */
void
midline_chart_draw (const MidlineChart     *self,
                    cairo_t                *cr,
                    const MidlineChartLook *look,
                    int                     pointed)
{
  g_return_if_fail (self != NULL && cr != NULL && look != NULL);

  cairo_save (cr);
  if (look->right_to_left)
    {
      cairo_translate (cr, look->width, 0);
      cairo_scale (cr, -1, 1);
    }
  self->class->draw (self, cr, look, pointed);
  cairo_restore (cr);
}

/**
 * midline_chart_place_labels:
 * @centres: (array length=n_labels): where the labels belong, rising
 * @widths: (array length=n_labels): how wide they are
 * @n_labels: how many
 * @room: they stand between 0 and this
 * @gap: least distance of two
 * @starts: (array length=n_labels) (out caller-allocates): left edges; NAN where there is no room
 *
 * Puts labels below an axis: centred where that fits, moved in from the edges, and left out where
 * they would touch the one before.
 */
void
midline_chart_place_labels (const double *centres,
                            const double *widths,
                            guint         n_labels,
                            double        room,
                            double        gap,
                            double       *starts)
{
  double free_from = 0;

  g_return_if_fail (n_labels == 0 || (centres != NULL && widths != NULL && starts != NULL));

  for (guint i = 0; i < n_labels; i++)
    {
      double start = MAX (MIN (centres[i] - widths[i] / 2, room - widths[i]), 0);

      if (start < free_from || start + widths[i] > room)
        {
          starts[i] = NAN;
          continue;
        }
      starts[i] = start;
      free_from = start + widths[i] + gap;
    }
}
