/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout-private.h"

#include <math.h>

/* Boundary labelling with straight leader lines. The anchors are split by a vertical line into
 * those with a label at the left and those with one at the right, so that lines of different sides
 * cannot meet; every such split is tried. In a column labels stand as near to the height of their
 * anchors as they can (isotonic regression, by pooling adjacent violators), and two whose lines
 * cross change places, which makes the lines shorter. */

/* The first @n_left labels of @order stand at the left, the others at the right. */
static double
try_split (MidlineLabelColumn *columns,
           const guint        *order,
           guint               n_order,
           guint               n_left)
{
  columns[0].n_labels = 0;
  columns[1].n_labels = 0;
  for (guint i = 0; i < n_order; i++)
    {
      MidlineLabelColumn *column = &columns[i < n_left ? 0 : 1];

      if (midline_label_column_can_hold (column, order[i]))
        midline_label_column_insert (column, order[i]);
    }
  midline_label_column_arrange (&columns[0]);
  midline_label_column_arrange (&columns[1]);
  return midline_label_column_get_cost (&columns[0]) + midline_label_column_get_cost (&columns[1]);
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
place_in_columns (const MidlineLabelRun *run,
                  MidlineLabelPlace     *wanted)
{
  guint order[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_order = order_labels (run, order);
  MidlineLabelColumn columns[2];
  double least = 0;
  guint best = 0;

  midline_label_column_init (&columns[0], run, TRUE);
  midline_label_column_init (&columns[1], run, FALSE);
  for (guint n_left = 0; n_left <= n_order; n_left++)
    {
      double cost = try_split (columns, order, n_order, n_left);

      if (n_left == 0 || cost < least)
        {
          least = cost;
          best = n_left;
        }
    }
  try_split (columns, order, n_order, best);
  midline_label_column_read (&columns[0], wanted);
  midline_label_column_read (&columns[1], wanted);
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
