/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout-private.h"

#include <math.h>
#include <string.h>

/* Boundary labelling with straight leader lines. The anchors are split by a vertical line into
 * those with a label at the left and those with one at the right, so that lines of different sides
 * cannot meet; every such split is tried. In a column labels stand as near to the height of their
 * anchors as they can (isotonic regression, by pooling adjacent violators), and two whose lines
 * cross change places, which makes the lines shorter. */

/* What is paid for a label on more than one line, for a leader line through an obstacle and for a
 * label that is hidden, in units of length. */
#define COST_OF_WRAPPING 24
#define COST_OF_OBSTACLE 200
#define COST_OF_HIDING 1e6
/* Steep lines look less calm than level ones; paid for each squared unit of rise or fall, so that
 * labels rather go to the emptier side than far up or down. */
#define COST_OF_SLOPE 0.12

typedef struct {
  double width;
  double height;
  gboolean is_wrapped;
} Size;

/* One of the two columns. */
typedef struct {
  gboolean is_left;
  double edge;             /* x of the ends of the labels, where their lines begin */
  double top;
  double bottom;
  Size sizes[MIDLINE_LABEL_LAYOUT_MOST];

  guint labels[MIDLINE_LABEL_LAYOUT_MOST]; /* indexes from top to bottom */
  double y[MIDLINE_LABEL_LAYOUT_MOST];     /* top of each */
  guint n_labels;
} Column;

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
measure_range (const MidlineLabelCanvas *canvas,
               Column                   *column)
{
  double left = column->is_left ? canvas->margin : column->edge;
  double right = column->is_left ? column->edge : canvas->width - canvas->margin;

  column->top = canvas->margin;
  column->bottom = canvas->height - canvas->margin;
  for (guint i = 0; i < canvas->n_obstacles; i++)
    {
      const MidlineRectangle *obstacle = &canvas->obstacles[i];

      if (obstacle->x >= right || obstacle->x + obstacle->width <= left)
        continue;
      if (obstacle->y + obstacle->height / 2 < canvas->height / 2)
        column->top = MAX (column->top, obstacle->y + obstacle->height + canvas->gap);
      else
        column->bottom = MIN (column->bottom, obstacle->y - canvas->gap);
    }
}

static void
init_column (const MidlineLabelRun *run,
             gboolean               is_left,
             Column                *column)
{
  double widest = get_column_width (run->canvas, is_left);

  column->is_left = is_left;
  column->edge = get_edge (run->canvas, is_left);
  column->n_labels = 0;
  measure_range (run->canvas, column);
  for (guint i = 0; i < run->n_labels; i++)
    {
      Size *size = &column->sizes[i];

      *size = (Size) { run->labels[i].width, run->labels[i].height, FALSE };
      size->is_wrapped = size->width > widest;
      if (size->is_wrapped)
        run->measure (i, widest, &size->width, &size->height, run->user_data);
    }
}

/* Whether a label can stand in the column: it is not too wide, and its anchor lies beyond it. */
static gboolean
can_hold (const MidlineLabelRun *run,
          const Column          *column,
          guint                  index)
{
  double x = run->labels[index].anchor.x;

  if (column->sizes[index].width > get_column_width (run->canvas, column->is_left))
    return FALSE;
  return column->is_left ? x > column->edge : x < column->edge;
}

static double
get_height (const MidlineLabelRun *run,
            const Column          *column)
{
  double height = 0;

  for (guint i = 0; i < column->n_labels; i++)
    height += column->sizes[column->labels[i]].height + (i > 0 ? run->canvas->gap : 0);
  return height;
}

static void
remove_label (Column *column,
              guint   at)
{
  column->n_labels--;
  for (guint i = at; i < column->n_labels; i++)
    column->labels[i] = column->labels[i + 1];
}

/* Hides the least important labels, of equals the last, until the others fit. */
static void
drop_labels (const MidlineLabelRun *run,
             Column                *column)
{
  while (column->n_labels > 0 && get_height (run, column) > column->bottom - column->top)
    {
      guint least = column->n_labels;

      for (guint i = 0; i < column->n_labels; i++)
        if ((int) column->labels[i] != run->canvas->chosen
            && (least == column->n_labels || run->labels[column->labels[i]].importance
                                               <= run->labels[column->labels[least]].importance))
          least = i;
      remove_label (column, least == column->n_labels ? 0 : least);
    }
}

/* Puts a label in its place by the height of the anchors. */
static void
insert_label (const MidlineLabelRun *run,
              Column                *column,
              guint                  index)
{
  guint at = column->n_labels++;

  for (; at > 0; at--)
    {
      if (run->labels[column->labels[at - 1]].anchor.y <= run->labels[index].anchor.y)
        break;
      column->labels[at] = column->labels[at - 1];
    }
  column->labels[at] = index;
}

/* A run of labels that touch each other. */
typedef struct {
  double shift;  /* mean over its labels of the wanted top without all that stands above */
  guint n_labels;
} Pool;

/* Each label as near to the height of its anchor as the others allow. */
static void
spread_labels (const MidlineLabelRun *run,
               Column                *column)
{
  double lowest = column->bottom - get_height (run, column);
  Pool pools[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_pools = 0;
  guint at = 0;
  double above = 0;

  for (guint i = 0; i < column->n_labels; i++)
    {
      guint index = column->labels[i];
      double height = column->sizes[index].height;
      Pool pool = { run->labels[index].anchor.y - height / 2 - above, 1 };

      for (; n_pools > 0 && pools[n_pools - 1].shift >= pool.shift; n_pools--)
        {
          const Pool *last = &pools[n_pools - 1];

          pool.shift = (pool.shift * pool.n_labels + last->shift * last->n_labels)
                       / (pool.n_labels + last->n_labels);
          pool.n_labels += last->n_labels;
        }
      pools[n_pools++] = pool;
      above += height + run->canvas->gap;
    }
  above = 0;
  for (guint p = 0; p < n_pools; p++)
    for (guint i = 0; i < pools[p].n_labels; i++, at++)
      {
        column->y[at] = CLAMP (pools[p].shift, column->top, MAX (lowest, column->top)) + above;
        above += column->sizes[column->labels[at]].height + run->canvas->gap;
      }
}

static MidlinePoint
get_start (const Column *column,
           guint         at)
{
  return (MidlinePoint) {
    column->edge, column->y[at] + column->sizes[column->labels[at]].height / 2
  };
}

/* The height at which the line of a label passes @x. */
static double
get_line_y (const MidlineLabelRun *run,
            const Column          *column,
            guint                  at,
            double                 x)
{
  MidlinePoint start = get_start (column, at);
  MidlinePoint end = run->labels[column->labels[at]].anchor;

  return start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x);
}

/* Lines of a column cross when the upper label has the lower line where the shorter one ends. */
static gboolean
do_lines_cross (const MidlineLabelRun *run,
                const Column          *column,
                guint                  upper,
                guint                  lower)
{
  double upper_x = run->labels[column->labels[upper]].anchor.x;
  double lower_x = run->labels[column->labels[lower]].anchor.x;
  double x = column->is_left ? MIN (upper_x, lower_x) : MAX (upper_x, lower_x);

  return get_line_y (run, column, upper, x) > get_line_y (run, column, lower, x);
}

static gboolean
swap_one_crossing (const MidlineLabelRun *run,
                   Column                *column)
{
  for (guint i = 0; i + 1 < column->n_labels; i++)
    for (guint j = i + 1; j < column->n_labels; j++)
      if (do_lines_cross (run, column, i, j))
        {
          guint upper = column->labels[i];

          column->labels[i] = column->labels[j];
          column->labels[j] = upper;
          return TRUE;
        }
  return FALSE;
}

static void
arrange_column (const MidlineLabelRun *run,
                Column                *column)
{
  guint most = column->n_labels * column->n_labels;

  drop_labels (run, column);
  spread_labels (run, column);
  for (guint i = 0; i < most && swap_one_crossing (run, column); i++)
    spread_labels (run, column);
}

static double
get_cost (const MidlineLabelRun *run,
          const Column          *column)
{
  double cost = 0;

  for (guint i = 0; i < column->n_labels; i++)
    {
      guint index = column->labels[i];
      MidlinePoint start = get_start (column, i);
      double rise = run->labels[index].anchor.y - start.y;

      cost += fabs (run->labels[index].anchor.x - start.x) + COST_OF_SLOPE * rise * rise
              + (column->sizes[index].is_wrapped ? COST_OF_WRAPPING : 0)
              + (midline_label_run_is_line_clear (run, index, &start) ? 0 : COST_OF_OBSTACLE)
              - COST_OF_HIDING * (1 + run->labels[index].importance);
      if ((int) index == run->canvas->chosen)
        cost -= COST_OF_HIDING * COST_OF_HIDING;
    }
  return cost;
}

/* The first @n_left labels of @order stand at the left, the others at the right. */
static double
try_split (const MidlineLabelRun *run,
           const guint           *order,
           guint                  n_order,
           guint                  n_left,
           Column                *columns)
{
  columns[0].n_labels = 0;
  columns[1].n_labels = 0;
  for (guint i = 0; i < n_order; i++)
    {
      Column *column = &columns[i < n_left ? 0 : 1];

      if (can_hold (run, column, order[i]))
        insert_label (run, column, order[i]);
    }
  arrange_column (run, &columns[0]);
  arrange_column (run, &columns[1]);
  return get_cost (run, &columns[0]) + get_cost (run, &columns[1]);
}

/* The labels that are wanted, from the left to the right. */
static guint
order_labels (const MidlineLabelRun *run,
              guint                 *order)
{
  guint n_order = 0;

  for (guint i = 0; i < run->n_labels; i++)
    {
      guint at = n_order;

      if (!run->is_wanted[i])
        continue;
      for (; at > 0 && run->labels[order[at - 1]].anchor.x > run->labels[i].anchor.x; at--)
        order[at] = order[at - 1];
      order[at] = i;
      n_order++;
    }
  return n_order;
}

static void
read_column (const Column      *column,
             MidlineLabelPlace *wanted)
{
  for (guint i = 0; i < column->n_labels; i++)
    {
      guint index = column->labels[i];
      const Size *size = &column->sizes[index];
      double x = column->is_left ? column->edge - size->width : column->edge;

      wanted[index] = (MidlineLabelPlace) {
        .is_shown = TRUE,
        .is_left = column->is_left,
        .bounds = { x, column->y[i], size->width, size->height },
        .start = get_start (column, i),
      };
    }
}

static void
place_in_columns (const MidlineLabelRun *run,
                  MidlineLabelPlace     *wanted)
{
  guint order[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_order = order_labels (run, order);
  Column columns[2];
  double least = 0;
  guint best = 0;

  init_column (run, TRUE, &columns[0]);
  init_column (run, FALSE, &columns[1]);
  for (guint n_left = 0; n_left <= n_order; n_left++)
    {
      double cost = try_split (run, order, n_order, n_left, columns);

      if (n_left == 0 || cost < least)
        {
          least = cost;
          best = n_left;
        }
    }
  try_split (run, order, n_order, best, columns);
  read_column (&columns[0], wanted);
  read_column (&columns[1], wanted);
}

static gboolean
is_crowded (const MidlineLabelRun *run,
            guint                  index)
{
  const MidlinePoint *anchor = &run->labels[index].anchor;

  for (guint i = 0; i < run->n_labels; i++)
    if (run->is_wanted[i] && hypot (run->labels[i].anchor.x - anchor->x,
                                    run->labels[i].anchor.y - anchor->y) < run->canvas->crowd)
      return TRUE;
  return FALSE;
}

/* Leaves out what lies off the canvas or close to something more important. */
static void
select_labels (MidlineLabelRun *run)
{
  guint ranking[MIDLINE_LABEL_LAYOUT_MOST];

  midline_label_run_rank (run, ranking);
  for (guint i = 0; i < run->n_labels; i++)
    {
      const MidlinePoint *anchor = &run->labels[ranking[i]].anchor;

      run->is_wanted[ranking[i]] = anchor->x >= 0 && anchor->x <= run->canvas->width
                                   && anchor->y >= 0 && anchor->y <= run->canvas->height
                                   && !is_crowded (run, ranking[i]);
    }
}

/* Takes over what lies clear of everything more important; a chosen one without a place in a column
 * stands near its anchor. */
static guint
settle (const MidlineLabelRun   *run,
        const MidlineLabelPlace *wanted,
        MidlineLabelPlace       *places)
{
  guint ranking[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_shown = 0;

  midline_label_run_rank (run, ranking);
  for (guint i = 0; i < run->n_labels; i++)
    {
      guint index = ranking[i];

      if (wanted[index].is_shown
          && midline_label_run_is_clear (run, index, &wanted[index], places))
        places[index] = wanted[index];
      else if (run->canvas->arrangement == MIDLINE_LABELS_NEAR
               || (int) index == run->canvas->chosen)
        midline_label_run_place_near (run, index, places);
      n_shown += places[index].is_shown;
    }
  return n_shown;
}

/**
 * midline_label_layout_place:
 * @canvas: where the labels lie
 * @labels: (array length=n_labels): what is to be labelled
 * @n_labels: at most %MIDLINE_LABEL_LAYOUT_MOST
 * @measure: (scope call): tells how large a label is when it is wrapped
 * @user_data: for @measure
 * @places: (out caller-allocates) (array length=n_labels): where each label stands
 *
 * Places the labels of a drawing. Labels that are shown lie on the canvas and neither on each other
 * nor on a leader line or an anchor of another; leader lines do not cross. Where there is too
 * little room the least important labels are hidden, the chosen one never, unless its anchor is
 * outside the canvas. The same input has the same result. Nothing is allocated.
 *
 * Returns: how many labels are shown
 */
guint
midline_label_layout_place (const MidlineLabelCanvas *canvas,
                            const MidlineLabel       *labels,
                            guint                     n_labels,
                            MidlineLabelMeasure       measure,
                            gpointer                  user_data,
                            MidlineLabelPlace        *places)
{
  MidlineLabelRun run = { canvas, labels, n_labels, measure, user_data };
  MidlineLabelPlace wanted[MIDLINE_LABEL_LAYOUT_MOST] = { 0 };

  g_return_val_if_fail (canvas != NULL && measure != NULL, 0);
  g_return_val_if_fail (n_labels <= MIDLINE_LABEL_LAYOUT_MOST, 0);
  g_return_val_if_fail (n_labels == 0 || (labels != NULL && places != NULL), 0);

  for (guint i = 0; i < n_labels; i++)
    places[i] = (MidlineLabelPlace) { 0 };
  select_labels (&run);
  if (canvas->arrangement == MIDLINE_LABELS_IN_COLUMNS)
    place_in_columns (&run, wanted);
  return settle (&run, wanted, places);
}
