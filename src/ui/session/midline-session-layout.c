/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-layout.h"

#include <math.h>

#define WIDE_MARGIN 36
#define NARROW_MARGIN 12
#define WIDE_GAP 24
#define NARROW_GAP 12
#define SHORT_GAP 6
#define NUMBER_GAP 18
#define BESIDE_FROM_WIDTH 880
/* A low window is wide enough earlier. */
#define BESIDE_FROM_WIDTH_WHEN_LOW 560
#define LOW_BELOW_HEIGHT 400
#define SHORT_BELOW_HEIGHT 300
#define LEAST_NUMBER 56
#define LEAST_RING 96
#define SHORT_RING 132
#define LEAST_FIGURE 96
/* Text up to this scale has room beside a ring in the smallest window. */
#define RING_BESIDE_BELOW_SCALE 1.5
/* Shares of the room, measured in the drawings of the page. */
#define WIDE_NUMBER 0.30
#define WIDE_RING 0.65
#define WIDE_FIGURE 0.72
#define NEXT_FIGURE 0.40
#define NARROW_NUMBER 0.21
#define NARROW_FIGURE 0.50
#define NARROW_RING 0.78

static int
get_margin (MidlineSessionShape shape)
{
  return shape == MIDLINE_SESSION_BESIDE ? WIDE_MARGIN : NARROW_MARGIN;
}

/* Where only a low window has set the parts beside each other there is no air to give away. */
static int
get_gap (const MidlineSessionDemand *demand)
{
  switch (demand->shape)
    {
    case MIDLINE_SESSION_BESIDE:
      return demand->width >= BESIDE_FROM_WIDTH ? WIDE_GAP : NARROW_GAP;
    case MIDLINE_SESSION_SHORT:
      return SHORT_GAP;
    case MIDLINE_SESSION_STACKED:
    default:
      return NARROW_GAP;
    }
}

/**
 * midline_session_layout_get_shape:
 * @width: of the room
 * @height: of the room
 * @text_scale: 1 for text of the usual size
 */
MidlineSessionShape
midline_session_layout_get_shape (int    width,
                                  int    height,
                                  double text_scale)
{
  double scale = MAX (text_scale, 1.0);

  if (width >= BESIDE_FROM_WIDTH * scale
      || (width >= BESIDE_FROM_WIDTH_WHEN_LOW * scale && height < LOW_BELOW_HEIGHT * scale))
    return MIDLINE_SESSION_BESIDE;
  return height < SHORT_BELOW_HEIGHT * scale ? MIDLINE_SESSION_SHORT : MIDLINE_SESSION_STACKED;
}

/** midline_session_layout_get_words_width: how wide the words may be in a room of @width. */
int
midline_session_layout_get_words_width (int                 width,
                                        MidlineSessionShape shape)
{
  int inner = width - 2 * get_margin (shape);

  return MAX (shape == MIDLINE_SESSION_BESIDE ? (inner - WIDE_MARGIN) / 2 : inner, 1);
}

/**
 * midline_session_layout_sets_ring_beside:
 * @shape: see midline_session_layout_get_shape()
 * @text_scale: 1 for text of the usual size
 *
 * Returns: whether a rest in little height has its words beside the ring, not below it
 */
gboolean
midline_session_layout_sets_ring_beside (MidlineSessionShape shape,
                                         double              text_scale)
{
  return shape == MIDLINE_SESSION_SHORT && text_scale < RING_BESIDE_BELOW_SCALE;
}

static gboolean
has_ring_beside (const MidlineSessionDemand *demand)
{
  return demand->is_rest
         && midline_session_layout_sets_ring_beside (demand->shape, demand->text_scale);
}

/* Of a ring that has its words beside it. */
static int
get_short_ring (const MidlineSessionDemand *demand)
{
  return demand->foot_height > 0 ? LEAST_RING : SHORT_RING;
}

/* The labels in the picture grow with the text. */
static double
get_least_figure (const MidlineSessionDemand *demand)
{
  return LEAST_FIGURE * MAX (demand->text_scale, 1.0);
}

/** midline_session_layout_get_head_width: for name and side; @head_height is not read. */
int
midline_session_layout_get_head_width (const MidlineSessionDemand *demand)
{
  int width = midline_session_layout_get_words_width (demand->width, demand->shape);

  return has_ring_beside (demand) ? MAX (width - get_short_ring (demand) - NARROW_GAP, 1) : width;
}

/** midline_session_layout_get_least_width: of a room whose words need @words_width. */
int
midline_session_layout_get_least_width (int                 words_width,
                                        MidlineSessionShape shape)
{
  int margins = 2 * get_margin (shape);

  return shape == MIDLINE_SESSION_BESIDE ? 2 * words_width + WIDE_MARGIN + margins
                                         : words_width + margins;
}

/** midline_session_layout_get_least_height: without the figure, which goes first. */
int
midline_session_layout_get_least_height (const MidlineSessionDemand *demand)
{
  int gap = get_gap (demand);
  int words = demand->head_height + demand->foot_height + (demand->foot_height > 0 ? gap : 0);

  if (demand->shape == MIDLINE_SESSION_BESIDE && demand->is_rest)
    return MAX (words, LEAST_RING) + 2 * gap;
  if (has_ring_beside (demand))
    return MAX (demand->head_height, get_short_ring (demand))
           + (demand->foot_height > 0 ? demand->foot_height + gap : 0) + 2 * gap;
  return words + (demand->is_rest ? LEAST_RING : LEAST_NUMBER) + 3 * gap;
}

/* Sets @n parts of the given heights below each other, with @gap between those that have any. */
static void
stack (MidlineRectangle *parts[],
       guint             n,
       double            x,
       double            width,
       double            y,
       double            gap)
{
  for (guint i = 0; i < n; i++)
    {
      if (parts[i]->height <= 0)
        continue;
      parts[i]->x = floor (x + (width - parts[i]->width) / 2);
      parts[i]->y = floor (y);
      y += parts[i]->height + gap;
    }
}

static void
place_work_beside (const MidlineSessionDemand *demand,
                   MidlineSessionPlaces       *places)
{
  MidlineRectangle *words[] = { &places->head, &places->count, &places->foot };
  double gap = get_gap (demand);
  double column = midline_session_layout_get_words_width (demand->width, demand->shape);
  double room = demand->height - 2 * gap;
  double free_height = room - demand->head_height - demand->foot_height - 2 * gap;
  double figure_height = MIN (room, demand->height * WIDE_FIGURE);
  double second_x = WIDE_MARGIN + column + WIDE_MARGIN;

  figure_height = MIN (MAX (figure_height, MIN (room, 240)), column * 1.1);
  if (demand->has_figure && figure_height >= get_least_figure (demand))
    places->figure = (MidlineRectangle) { WIDE_MARGIN,
                                          floor ((demand->height - figure_height) / 2), column,
                                          floor (figure_height) };
  else
    second_x = (demand->width - column) / 2;
  places->count = (MidlineRectangle) {
    .width = column,
    .height = floor (MAX (MIN (free_height, demand->height * WIDE_NUMBER), LEAST_NUMBER)),
  };
  free_height = MAX (demand->height - places->head.height - places->count.height
                     - places->foot.height - 2 * gap, 0);
  stack (words, G_N_ELEMENTS (words), second_x, column,
         MAX (free_height / 2 - NUMBER_GAP, 0), gap);
  /* The number stands clear of the words where there is room. */
  places->count.y += MIN (free_height / 2, NUMBER_GAP);
  places->foot.y += MIN (free_height / 2, 2 * NUMBER_GAP);
}

static void
place_rest_beside (const MidlineSessionDemand *demand,
                   MidlineSessionPlaces       *places)
{
  MidlineRectangle *words[] = { &places->head, &places->figure, &places->foot };
  double gap = get_gap (demand);
  double column = midline_session_layout_get_words_width (demand->width, demand->shape);
  double room = demand->height - 2 * gap;
  double ring = MIN (column * 0.8, MAX (demand->height * WIDE_RING, MIN (room, 240)));
  double used = demand->head_height + demand->foot_height + 2 * gap;
  double figure = MIN (column * NEXT_FIGURE, room - used);

  places->count = (MidlineRectangle) { floor (WIDE_MARGIN + (column - ring) / 2),
                                       floor ((demand->height - ring) / 2), floor (ring),
                                       floor (ring) };
  if (demand->has_figure && figure >= get_least_figure (demand))
    places->figure = (MidlineRectangle) { .width = column, .height = floor (figure) };
  used = places->head.height + places->figure.height + places->foot.height
         + (places->figure.height > 0 ? gap : 0) + (places->foot.height > 0 ? gap : 0);
  stack (words, G_N_ELEMENTS (words), WIDE_MARGIN + column + WIDE_MARGIN, column,
         MAX ((demand->height - used) / 2, 0), gap);
}

/* The smallest window: ring and words side by side, what is asked below both. */
static void
place_short_rest (const MidlineSessionDemand *demand,
                  MidlineSessionPlaces       *places)
{
  double gap = get_gap (demand);
  double ring = get_short_ring (demand);
  double row = MAX (ring, demand->head_height);
  double used = row + (demand->foot_height > 0 ? demand->foot_height + gap : 0);
  double y = MAX (floor ((demand->height - used) / 2), gap);

  places->count = (MidlineRectangle) { NARROW_MARGIN, y + floor ((row - ring) / 2), ring, ring };
  places->head.x = NARROW_MARGIN + ring + NARROW_GAP;
  places->head.y = y + floor ((row - demand->head_height) / 2);
  places->head.width = midline_session_layout_get_head_width (demand);
  places->foot.x = NARROW_MARGIN;
  places->foot.y = y + row + gap;
}

static void
place_stacked (const MidlineSessionDemand *demand,
               MidlineSessionPlaces       *places)
{
  MidlineRectangle *work[] = { &places->figure, &places->head, &places->count, &places->foot };
  MidlineRectangle *rest[] = { &places->count, &places->head, &places->figure, &places->foot };
  double gap = get_gap (demand);
  double width = midline_session_layout_get_words_width (demand->width, demand->shape);
  double least = demand->is_rest ? LEAST_RING : LEAST_NUMBER;
  double free_height = demand->height - demand->head_height - demand->foot_height - 4 * gap;
  double most = demand->is_rest ? MIN (width * NARROW_RING, demand->height * 0.52)
                                : demand->height * NARROW_NUMBER;
  double count = CLAMP (free_height - get_least_figure (demand) - gap, least, MAX (most, least));
  double figure = MIN (free_height - count - gap, width * NARROW_FIGURE);
  double used;

  if (!demand->has_figure || figure < get_least_figure (demand))
    {
      figure = 0;
      count = CLAMP (free_height, least, demand->is_rest ? MAX (width * NARROW_RING, least)
                                                         : MAX (demand->height * 0.4, least));
    }
  places->figure = (MidlineRectangle) { .width = figure > 0 ? width : 0,
                                        .height = floor (figure) };
  places->count = (MidlineRectangle) { .width = demand->is_rest ? floor (count) : width,
                                       .height = floor (count) };
  used = places->figure.height + places->head.height + places->count.height
         + places->foot.height + 3 * gap;
  /* What is left over stands in the middle of the parts rather than all below them. */
  gap += CLAMP ((demand->height - used - MIN (gap, NARROW_GAP)) / 5, 0, 30);
  stack (demand->is_rest ? rest : work, 4, NARROW_MARGIN, width,
         MIN (gap, NARROW_GAP), gap);
}

/**
 * midline_session_layout_place:
 * @demand: what is to be placed, in at least the height it needs
 * @places: (out): where it stands
 */
void
midline_session_layout_place (const MidlineSessionDemand *demand,
                              MidlineSessionPlaces       *places)
{
  double column = midline_session_layout_get_words_width (demand->width, demand->shape);

  *places = (MidlineSessionPlaces) {
    .head = { .width = column, .height = demand->head_height },
    .foot = { .width = column, .height = demand->foot_height },
  };
  if (has_ring_beside (demand))
    place_short_rest (demand, places);
  else if (demand->shape != MIDLINE_SESSION_BESIDE)
    place_stacked (demand, places);
  else if (demand->is_rest)
    place_rest_beside (demand, places);
  else
    place_work_beside (demand, places);
}
