/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MidlineLessonRoom: what a lesson has to be laid out in; all in pixels. */
typedef struct {
  int width;
  int height;
  gboolean is_beside;  /* the drawing stands beside the text, not above it */
  int figure_least;    /* heights that the switches with the drawing need, and those at which */
  int figure_natural;  /* neither scrolls */
  int caption_least;   /* heights that the caption needs and wants in the drawing's column */
  int caption_natural;
  int text_least;      /* height */
} MidlineLessonRoom;

/** MidlineLessonPlaces: where the parts of a lesson go, text running from left to right. */
typedef struct {
  GdkRectangle figure;
  GdkRectangle caption;
  GdkRectangle text;   /* up to the window's edge, where its scroll bar is */
} MidlineLessonPlaces;

gboolean midline_lesson_places_stand_beside      (int                      width,
                                                  int                      height,
                                                  int                      least_width);
int      midline_lesson_places_find_figure_width (int                      width,
                                                  gboolean                 is_beside);
int      midline_lesson_places_find_least_width  (int                      figure,
                                                  int                      text,
                                                  gboolean                 is_beside);
int      midline_lesson_places_find_least_height (const MidlineLessonRoom *room);
void     midline_lesson_places_find              (const MidlineLessonRoom *room,
                                                  MidlineLessonPlaces     *places);
void     midline_lesson_places_mirror            (MidlineLessonPlaces     *places,
                                                  int                      width);

G_END_DECLS
