/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-places.h"

#include <math.h>

/* Beside each other: the columns, the gap between them and the margin around them, in pixels. */
#define LARGEST_WIDTH 1180
#define GAP 30
#define MARGIN 24
#define CAPTION_GAP 12
#define FIGURE_SHARE 0.52
/* A drawing is taller than wide, its names stand at both sides. */
#define LARGEST_FIGURE_ASPECT 1.6
#define LEAST_COLUMN_SHARE 0.65

/* In a window as low as this nothing is left of a drawing above the text. */
#define LOW_HEIGHT 440
#define LEAST_LOW_WIDTH 560
#define LOW_MARGIN 6

/* Above each other: the drawing stays in view and leaves the greater part to the text. */
#define USUAL_FIGURE_HEIGHT 300
#define LARGEST_FIGURE_HEIGHT 380
#define LARGEST_FIGURE_SHARE 0.42
#define LEAST_FIGURE_SHARE 0.3
#define MOST_FIGURE_SHARE 0.5
#define TEXT_SHARE 0.4

static int
get_columns_width (int width)
{
  return MIN (width - 2 * MARGIN, LARGEST_WIDTH);
}

/**
 * midline_lesson_places_stand_beside:
 * @width: of the page
 * @height: of the page, or -1 while it is not known
 * @least_width: what both columns need, as midline_lesson_places_find_least_width() says
 *
 * Returns: whether drawing and text stand beside each other although the page is not wide: where
 *   it is too low for the one above the other
 */
gboolean
midline_lesson_places_stand_beside (int width,
                                    int height,
                                    int least_width)
{
  return height < LOW_HEIGHT && width >= MAX (least_width, LEAST_LOW_WIDTH);
}

/**
 * midline_lesson_places_find_figure_width:
 * @width: of the page
 * @is_beside: whether the drawing stands beside the text
 *
 * Returns: how wide the drawing and its caption are
 */
int
midline_lesson_places_find_figure_width (int      width,
                                         gboolean is_beside)
{
  return is_beside ? (int) (get_columns_width (width) * FIGURE_SHARE) : width;
}

/**
 * midline_lesson_places_find_least_width:
 * @figure: pixels that drawing and caption need
 * @text: pixels that the text with its margin needs
 * @is_beside: whether they stand beside each other
 *
 * Returns: the least width of a page at which each has what it needs
 */
int
midline_lesson_places_find_least_width (int      figure,
                                        int      text,
                                        gboolean is_beside)
{
  double of_figure, of_text;

  if (!is_beside)
    return MAX (figure, text);
  of_figure = 2 * MARGIN + figure / FIGURE_SHARE;
  of_text = 2 * MARGIN + (text - MARGIN + GAP) / (1 - FIGURE_SHARE);
  return (int) ceil (MAX (of_figure, of_text)) + 1;
}

/** midline_lesson_places_find_least_height: the least height in which nothing overlaps. */
int
midline_lesson_places_find_least_height (const MidlineLessonRoom *room)
{
  int figure = room->figure_least + room->caption_least;

  return room->is_beside ? MAX (figure + CAPTION_GAP + 2 * LOW_MARGIN, room->text_least)
                         : figure + room->text_least;
}

static void
find_columns (const MidlineLessonRoom *room,
              MidlineLessonPlaces     *places)
{
  int x = (room->width - get_columns_width (room->width)) / 2;
  int width = midline_lesson_places_find_figure_width (room->width, TRUE);
  int margin = room->height < LOW_HEIGHT ? LOW_MARGIN : MARGIN;
  int height = room->height - 2 * margin;
  int figure_share = MAX (room->figure_least, (int) (height * LEAST_COLUMN_SHARE));
  int caption = CLAMP (height - CAPTION_GAP - figure_share, room->caption_least,
                       room->caption_natural);
  int figure = MIN (height - CAPTION_GAP - caption, (int) (width * LARGEST_FIGURE_ASPECT));
  int text_x = x + width + GAP;

  places->figure = (GdkRectangle) { x, margin, width, figure };
  places->caption = (GdkRectangle) { x, margin + figure + CAPTION_GAP, width, caption };
  places->text = (GdkRectangle) { text_x, 0, room->width - text_x, room->height };
}

/* What is scarce goes to the least heights first, then to the shares of text and drawing, to the
 * caption, and what is left to the drawing. */
static void
find_rows (const MidlineLessonRoom *room,
           MidlineLessonPlaces     *places)
{
  int text = MAX (room->text_least, (int) (room->height * TEXT_SHARE));
  int wanted = CLAMP ((int) (room->height * LARGEST_FIGURE_SHARE), USUAL_FIGURE_HEIGHT,
                      LARGEST_FIGURE_HEIGHT);
  int all = CLAMP (room->figure_natural, (int) (room->height * LEAST_FIGURE_SHARE),
                   (int) (room->height * MOST_FIGURE_SHARE));
  int figure_share = MAX (room->figure_least, all);
  int caption = CLAMP (room->height - text - figure_share, room->caption_least,
                       room->caption_natural);
  int figure = MAX (MIN (wanted, room->height - text - caption), room->figure_least);

  text = room->height - figure - caption;
  places->figure = (GdkRectangle) { 0, 0, room->width, figure };
  places->caption = (GdkRectangle) { 0, figure, room->width, caption };
  places->text = (GdkRectangle) { 0, figure + caption, room->width, text };
}

/**
 * midline_lesson_places_find:
 * @room: at least as high as midline_lesson_places_find_least_height() says
 * @places: (out caller-allocates): the places
 *
 * Lays out a lesson: drawing and caption in a column beside the text, or above it. Either way they
 * stay where they are while the text scrolls.
 */
void
midline_lesson_places_find (const MidlineLessonRoom *room,
                            MidlineLessonPlaces     *places)
{
  if (room->is_beside)
    find_columns (room, places);
  else
    find_rows (room, places);
}

/** midline_lesson_places_mirror: the same for text that runs from right to left. */
void
midline_lesson_places_mirror (MidlineLessonPlaces *places,
                              int                  width)
{
  GdkRectangle *all[] = { &places->figure, &places->caption, &places->text };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    all[i]->x = width - all[i]->x - all[i]->width;
}
