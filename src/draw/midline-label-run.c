/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout-private.h"

/* What both arrangements of labels ask: which label goes before which, and what is in the way. */

static gboolean
overlap (const MidlineRectangle *a,
         const MidlineRectangle *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

static gboolean
contains (const MidlineRectangle *rectangle,
          const MidlinePoint     *point)
{
  return point->x > rectangle->x && point->x < rectangle->x + rectangle->width
         && point->y > rectangle->y && point->y < rectangle->y + rectangle->height;
}

/* On which side of the line from @a to @b a point lies. */
static double
turn (const MidlinePoint *a,
      const MidlinePoint *b,
      const MidlinePoint *point)
{
  return (b->x - a->x) * (point->y - a->y) - (b->y - a->y) * (point->x - a->x);
}

static gboolean
cross (const MidlinePoint *a,
       const MidlinePoint *b,
       const MidlinePoint *c,
       const MidlinePoint *d)
{
  return turn (a, b, c) * turn (a, b, d) < 0 && turn (c, d, a) * turn (c, d, b) < 0;
}

static gboolean
line_meets (const MidlinePoint     *a,
            const MidlinePoint     *b,
            const MidlineRectangle *rectangle)
{
  MidlinePoint corners[] = {
    { rectangle->x, rectangle->y },
    { rectangle->x + rectangle->width, rectangle->y + rectangle->height },
    { rectangle->x + rectangle->width, rectangle->y },
    { rectangle->x, rectangle->y + rectangle->height },
  };

  return contains (rectangle, a) || contains (rectangle, b)
         || cross (a, b, &corners[0], &corners[1]) || cross (a, b, &corners[2], &corners[3]);
}

/* Whether the line of a label passes all obstacles. */
gboolean
midline_label_run_is_line_clear (const MidlineLabelRun *self,
                                 guint                  index,
                                 const MidlinePoint    *start)
{
  for (guint i = 0; i < self->canvas->n_obstacles; i++)
    if (line_meets (start, &self->labels[index].anchor, &self->canvas->obstacles[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_inside (const MidlineLabelRun  *self,
           const MidlineRectangle *bounds)
{
  const MidlineLabelCanvas *canvas = self->canvas;

  if (bounds->x < 0 || bounds->y < 0 || bounds->x + bounds->width > canvas->width
      || bounds->y + bounds->height > canvas->height)
    return FALSE;
  for (guint i = 0; i < canvas->n_obstacles; i++)
    if (overlap (bounds, &canvas->obstacles[i]))
      return FALSE;
  return TRUE;
}

/* Whether a label at @place leaves all labels that are shown in @places as they are: neither
 * texts nor leader lines nor anchors lie on each other, nor texts on an obstacle. */
gboolean
midline_label_run_is_clear (const MidlineLabelRun   *self,
                            guint                    index,
                            const MidlineLabelPlace *place,
                            const MidlineLabelPlace *places)
{
  const MidlinePoint *anchor = &self->labels[index].anchor;

  if (!is_inside (self, &place->bounds) || contains (&place->bounds, anchor))
    return FALSE;
  for (guint i = 0; i < self->n_labels; i++)
    {
      const MidlinePoint *other = &self->labels[i].anchor;

      if (i == index || !places[i].is_shown)
        continue;
      if (overlap (&place->bounds, &places[i].bounds)
          || line_meets (&place->start, anchor, &places[i].bounds)
          || line_meets (&places[i].start, other, &place->bounds)
          || cross (&place->start, anchor, &places[i].start, other))
        return FALSE;
    }
  return TRUE;
}

/* The labels from the chosen over the most to the least important one; of equals, the first. */
void
midline_label_run_rank (const MidlineLabelRun *self,
                        guint                 *ranking)
{
  for (guint i = 0; i < self->n_labels; i++)
    {
      guint at = i;

      for (; at > 0; at--)
        {
          guint before = ranking[at - 1];

          if ((int) before == self->canvas->chosen
              || ((int) i != self->canvas->chosen
                  && self->labels[before].importance >= self->labels[i].importance))
            break;
          ranking[at] = before;
        }
      ranking[at] = i;
    }
}
