/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout-private.h"

#include <math.h>

/* A column of labels beside the drawing: which fit, in what order and how far down. */

/* What is paid for a label on more than one line, for a leader line through an obstacle and for a
 * label that is hidden, in units of length. */
#define COST_OF_WRAPPING 24
#define COST_OF_OBSTACLE 200
#define COST_OF_HIDING 1e6
/* Steep lines look less calm than level ones; paid for each squared unit of rise or fall, so that
 * labels rather go to the emptier side than far up or down. */
#define COST_OF_SLOPE 0.12

static double
get_edge (const MidlineLabelCanvas *canvas,
          gboolean                  is_left)
{
  double least = MIN (canvas->margin + canvas->least_column, canvas->width / 2);
  double right = canvas->core.x + canvas->core.width + canvas->leader;

  if (is_left)
    return MAX (canvas->core.x - canvas->leader, least);
  return MIN (right, canvas->width - least);
}

/* The widest a label of a column may be. */
static double
get_column_width (const MidlineLabelCanvas *canvas,
                  gboolean                  is_left)
{
  double edge = get_edge (canvas, is_left);

  return is_left ? edge - canvas->margin : canvas->width - canvas->margin - edge;
}

/* Obstacles shorten a column from above or from below. */
static void
measure_range (MidlineLabelColumn *self)
{
  const MidlineLabelCanvas *canvas = self->run->canvas;
  double left = self->is_left ? canvas->margin : self->edge;
  double right = self->is_left ? self->edge : canvas->width - canvas->margin;

  self->top = canvas->margin;
  self->bottom = canvas->height - canvas->margin;
  for (guint i = 0; i < canvas->n_obstacles; i++)
    {
      const MidlineRectangle *obstacle = &canvas->obstacles[i];

      if (obstacle->x >= right || obstacle->x + obstacle->width <= left)
        continue;
      if (obstacle->y + obstacle->height / 2 < canvas->height / 2)
        self->top = MAX (self->top, obstacle->y + obstacle->height + canvas->gap);
      else
        self->bottom = MIN (self->bottom, obstacle->y - canvas->gap);
    }
}

/* Makes an empty column for the labels of a run. */
void
midline_label_column_init (MidlineLabelColumn    *self,
                           const MidlineLabelRun *run,
                           gboolean               is_left)
{
  double widest = get_column_width (run->canvas, is_left);

  self->run = run;
  self->is_left = is_left;
  self->edge = get_edge (run->canvas, is_left);
  self->n_labels = 0;
  measure_range (self);
  for (guint i = 0; i < run->n_labels; i++)
    {
      MidlineLabelSize *size = &self->sizes[i];

      *size = (MidlineLabelSize) { run->labels[i].width, run->labels[i].height, FALSE };
      size->is_wrapped = size->width > widest;
      if (size->is_wrapped)
        run->measure (i, widest, &size->width, &size->height, run->user_data);
    }
}

/* Whether a label can stand in the column: it is not too wide, and its anchor lies beyond it. */
gboolean
midline_label_column_can_hold (const MidlineLabelColumn *self,
                               guint                     index)
{
  double x = self->run->labels[index].anchor.x;

  if (self->sizes[index].width > get_column_width (self->run->canvas, self->is_left))
    return FALSE;
  return self->is_left ? x > self->edge : x < self->edge;
}

static double
get_height (const MidlineLabelColumn *self)
{
  double height = 0;

  for (guint i = 0; i < self->n_labels; i++)
    height += self->sizes[self->labels[i]].height + (i > 0 ? self->run->canvas->gap : 0);
  return height;
}

static void
remove_label (MidlineLabelColumn *self,
              guint               at)
{
  self->n_labels--;
  for (guint i = at; i < self->n_labels; i++)
    self->labels[i] = self->labels[i + 1];
}

/* Hides the least important labels, of equals the last, until the others fit. */
static void
drop_labels (MidlineLabelColumn *self)
{
  while (self->n_labels > 0 && get_height (self) > self->bottom - self->top)
    {
      guint least = 0;
      int least_importance = G_MAXINT;

      for (guint i = 0; i < self->n_labels; i++)
        {
          int importance = self->run->labels[self->labels[i]].importance;

          if ((int) self->labels[i] == self->run->canvas->chosen || importance > least_importance)
            continue;
          least = i;
          least_importance = importance;
        }
      remove_label (self, least);
    }
}

/* Puts a label in its place by the height of the anchors. */
void
midline_label_column_insert (MidlineLabelColumn *self,
                             guint               index)
{
  guint at = self->n_labels++;

  for (; at > 0; at--)
    {
      if (self->run->labels[self->labels[at - 1]].anchor.y <= self->run->labels[index].anchor.y)
        break;
      self->labels[at] = self->labels[at - 1];
    }
  self->labels[at] = index;
}

/* A run of labels that touch each other. */
typedef struct {
  double shift;  /* mean over its labels of the wanted top without all that stands above */
  guint n_labels;
} Pool;

/* Each label as near to the height of its anchor as the others allow. */
static void
spread_labels (MidlineLabelColumn *self)
{
  double lowest = self->bottom - get_height (self);
  Pool pools[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_pools = 0;
  guint at = 0;
  double above = 0;

  for (guint i = 0; i < self->n_labels; i++)
    {
      guint index = self->labels[i];
      double height = self->sizes[index].height;
      Pool pool = { self->run->labels[index].anchor.y - height / 2 - above, 1 };

      for (; n_pools > 0 && pools[n_pools - 1].shift >= pool.shift; n_pools--)
        {
          const Pool *last = &pools[n_pools - 1];

          pool.shift = (pool.shift * pool.n_labels + last->shift * last->n_labels)
                       / (pool.n_labels + last->n_labels);
          pool.n_labels += last->n_labels;
        }
      pools[n_pools++] = pool;
      above += height + self->run->canvas->gap;
    }
  above = 0;
  for (guint p = 0; p < n_pools; p++)
    for (guint i = 0; i < pools[p].n_labels; i++, at++)
      {
        self->y[at] = CLAMP (pools[p].shift, self->top, MAX (lowest, self->top)) + above;
        above += self->sizes[self->labels[at]].height + self->run->canvas->gap;
      }
}

static MidlinePoint
get_start (const MidlineLabelColumn *self,
           guint                     at)
{
  return (MidlinePoint) {
    self->edge, self->y[at] + self->sizes[self->labels[at]].height / 2
  };
}

/* The height at which the line of a label passes @x. */
static double
get_line_y (const MidlineLabelColumn *self,
            guint                     at,
            double                    x)
{
  MidlinePoint start = get_start (self, at);
  MidlinePoint end = self->run->labels[self->labels[at]].anchor;

  return start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x);
}

/* Lines of a column cross when the upper label has the lower line where the shorter one ends. */
static gboolean
do_lines_cross (const MidlineLabelColumn *self,
                guint                     upper,
                guint                     lower)
{
  double upper_x = self->run->labels[self->labels[upper]].anchor.x;
  double lower_x = self->run->labels[self->labels[lower]].anchor.x;
  double x = self->is_left ? MIN (upper_x, lower_x) : MAX (upper_x, lower_x);

  return get_line_y (self, upper, x) > get_line_y (self, lower, x);
}

static gboolean
swap_one_crossing (MidlineLabelColumn *self)
{
  for (guint i = 0; i + 1 < self->n_labels; i++)
    for (guint j = i + 1; j < self->n_labels; j++)
      if (do_lines_cross (self, i, j))
        {
          guint upper = self->labels[i];

          self->labels[i] = self->labels[j];
          self->labels[j] = upper;
          return TRUE;
        }
  return FALSE;
}

/* Finds order and heights of the labels; those that do not fit leave the column. */
void
midline_label_column_arrange (MidlineLabelColumn *self)
{
  guint most = self->n_labels * self->n_labels;

  drop_labels (self);
  spread_labels (self);
  for (guint i = 0; i < most && swap_one_crossing (self); i++)
    spread_labels (self);
}

/* How bad the column looks; the more it shows, the better. */
double
midline_label_column_get_cost (const MidlineLabelColumn *self)
{
  double cost = 0;

  for (guint i = 0; i < self->n_labels; i++)
    {
      guint index = self->labels[i];
      MidlinePoint start = get_start (self, i);
      double rise = self->run->labels[index].anchor.y - start.y;

      cost += fabs (self->run->labels[index].anchor.x - start.x) + COST_OF_SLOPE * rise * rise
              + (self->sizes[index].is_wrapped ? COST_OF_WRAPPING : 0)
              + (midline_label_run_is_line_clear (self->run, index, &start) ? 0 : COST_OF_OBSTACLE)
              - COST_OF_HIDING * (1 + self->run->labels[index].importance);
      if ((int) index == self->run->canvas->chosen)
        cost -= COST_OF_HIDING * COST_OF_HIDING;
    }
  return cost;
}

/* Tells where the labels of the column stand; leaves the places of others alone. */
void
midline_label_column_read (const MidlineLabelColumn *self,
                           MidlineLabelPlace        *wanted)
{
  for (guint i = 0; i < self->n_labels; i++)
    {
      guint index = self->labels[i];
      const MidlineLabelSize *size = &self->sizes[index];
      double x = self->is_left ? self->edge - size->width : self->edge;

      wanted[index] = (MidlineLabelPlace) {
        .is_shown = TRUE,
        .is_left = self->is_left,
        .bounds = { x, self->y[i], size->width, size->height },
        .start = get_start (self, i),
      };
    }
}
