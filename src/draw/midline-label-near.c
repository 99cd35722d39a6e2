/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout-private.h"

/* Labels close to their anchors, as on a map. */

/* The widest a label is, as a part of the canvas, before it wraps. */
#define WIDEST 0.45
#define N_RINGS 3

/* Where the middle of a label lies from its anchor, in half widths, half heights and leader
 * lengths, in the order they are tried. */
static const struct {
  int across;
  int down;
} directions[] = {
  { 1, 0 }, { -1, 0 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 }, { 0, -1 }, { 0, 1 },
};

static void
set_place (const MidlineLabelRun *self,
           guint                  index,
           double                 x,
           double                 y,
           MidlineLabelPlace     *place)
{
  const MidlinePoint *anchor = &self->labels[index].anchor;

  place->is_shown = TRUE;
  place->bounds.x = x;
  place->bounds.y = y;
  place->is_left = x + place->bounds.width / 2 < anchor->x;
  place->start.x = CLAMP (anchor->x, x, x + place->bounds.width);
  place->start.y = CLAMP (anchor->y, y, y + place->bounds.height);
  if (place->start.x < anchor->x || place->start.x > anchor->x)
    place->start.y = y + place->bounds.height / 2;
}

static void
try_place (const MidlineLabelRun *self,
           guint                  index,
           guint                  way,
           MidlineLabelPlace     *place)
{
  const MidlinePoint *anchor = &self->labels[index].anchor;
  guint direction = way % G_N_ELEMENTS (directions);
  double leader = self->canvas->leader * (1 + way / G_N_ELEMENTS (directions));
  int across = directions[direction].across;
  int down = directions[direction].down;

  set_place (self, index,
             anchor->x + across * leader + (across - 1) * place->bounds.width / 2,
             anchor->y + down * leader + (down - 1) * place->bounds.height / 2, place);
}

/* No room: beside the anchor all the same, as far as the canvas goes. */
static void
push_inside (const MidlineLabelRun *self,
             guint                  index,
             MidlineLabelPlace     *place)
{
  const MidlineLabelCanvas *canvas = self->canvas;
  MidlineRectangle *bounds = &place->bounds;

  bounds->width = MIN (bounds->width, canvas->width);
  bounds->height = MIN (bounds->height, canvas->height);
  try_place (self, index, self->labels[index].anchor.x > canvas->width / 2 ? 1 : 0, place);
  set_place (self, index, CLAMP (bounds->x, 0, canvas->width - bounds->width),
             CLAMP (bounds->y, 0, canvas->height - bounds->height), place);
}

/* Places one label close to its anchor and clear of those that are shown already; the chosen one
 * in any case. */
void
midline_label_run_place_near (const MidlineLabelRun *self,
                              guint                  index,
                              MidlineLabelPlace     *places)
{
  const MidlineLabel *label = &self->labels[index];
  double widest = self->canvas->width * WIDEST;
  MidlineLabelPlace place = { .bounds = { 0, 0, label->width, label->height } };

  places[index].is_shown = FALSE;
  if (!self->is_wanted[index])
    return;
  if (label->width > widest)
    self->measure (index, widest, &place.bounds.width, &place.bounds.height, self->user_data);
  for (guint way = 0; way < N_RINGS * G_N_ELEMENTS (directions); way++)
    {
      try_place (self, index, way, &place);
      if (midline_label_run_is_clear (self, index, &place, places))
        {
          places[index] = place;
          return;
        }
    }
  if ((int) index != self->canvas->chosen)
    return;
  push_inside (self, index, &place);
  places[index] = place;
}
