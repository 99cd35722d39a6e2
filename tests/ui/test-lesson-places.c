/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the drawing, its caption and the text of a lesson go, at every size of a window. */

#include "midline-lesson-places.h"

#define FIGURE_LEAST 110
#define FIGURE_NATURAL 210
#define CAPTION_LEAST 62
#define TEXT_LEAST 80

static MidlineLessonRoom
create_room (int      width,
             int      height,
             gboolean is_beside)
{
  return (MidlineLessonRoom) {
    .width = width, .height = height, .is_beside = is_beside, .figure_least = FIGURE_LEAST,
    .figure_natural = FIGURE_NATURAL, .caption_least = CAPTION_LEAST, .caption_natural = 96,
    .text_least = TEXT_LEAST,
  };
}

static void
assert_inside (const GdkRectangle      *part,
               const MidlineLessonRoom *room)
{
  g_assert_cmpint (part->x, >=, 0);
  g_assert_cmpint (part->y, >=, 0);
  g_assert_cmpint (part->width, >, 0);
  g_assert_cmpint (part->x + part->width, <=, room->width);
  g_assert_cmpint (part->y + part->height, <=, room->height);
}

static void
assert_fits (const MidlineLessonRoom *room)
{
  MidlineLessonPlaces places;

  g_test_message ("%d x %d", room->width, room->height);
  midline_lesson_places_find (room, &places);
  assert_inside (&places.figure, room);
  assert_inside (&places.caption, room);
  assert_inside (&places.text, room);
  g_assert_false (gdk_rectangle_intersect (&places.figure, &places.caption, NULL));
  g_assert_false (gdk_rectangle_intersect (&places.figure, &places.text, NULL));
  g_assert_false (gdk_rectangle_intersect (&places.caption, &places.text, NULL));
  g_assert_cmpint (places.figure.height, >=, room->figure_least);
  g_assert_cmpint (places.caption.height, >=, room->caption_least);
  g_assert_cmpint (places.text.height, >=, room->text_least);
}

static void
test_every_size (void)
{
  for (int is_beside = 0; is_beside < 2; is_beside++)
    for (int width = is_beside ? 700 : 360; width <= 2600; width += 97)
      {
        MidlineLessonRoom room = create_room (width, -1, is_beside);

        for (room.height = midline_lesson_places_find_least_height (&room); room.height <= 1500;
             room.height += 61)
          assert_fits (&room);
      }
}

/* With large text the switches take lines of their own: the caption gives way to the drawing. */
static void
test_switches (void)
{
  MidlineLessonRoom room = create_room (360, 600, FALSE);
  MidlineLessonPlaces places;

  room.figure_natural = 290;
  room.caption_natural = 200;
  midline_lesson_places_find (&room, &places);
  g_assert_cmpint (places.figure.height, >=, 290);
  g_assert_cmpint (places.caption.height, >=, CAPTION_LEAST);
  g_assert_cmpint (places.text.height, >=, 600 * 2 / 5);
}

static void
test_above (void)
{
  MidlineLessonRoom room = create_room (360, 670, FALSE);
  MidlineLessonPlaces places;

  midline_lesson_places_find (&room, &places);
  g_assert_cmpint (places.figure.width, ==, 360);
  g_assert_cmpint (places.figure.height, >=, 280);
  g_assert_cmpint (places.figure.height, <=, 300);
  g_assert_cmpint (places.caption.height, ==, room.caption_natural);
  g_assert_cmpint (places.text.height, >=, 670 * 2 / 5);
}

static void
test_beside (void)
{
  MidlineLessonRoom room = create_room (1000, 750, TRUE);
  MidlineLessonPlaces places;

  midline_lesson_places_find (&room, &places);
  g_assert_cmpint (places.figure.width, ==,
                   midline_lesson_places_find_figure_width (1000, TRUE));
  g_assert_cmpint (places.figure.width, >=, 480);
  g_assert_cmpint (places.text.x, >, places.figure.x + places.figure.width);
  /* The text scrolls at the edge of the window, over its whole height. */
  g_assert_cmpint (places.text.x + places.text.width, ==, 1000);
  g_assert_cmpint (places.text.y, ==, 0);
  g_assert_cmpint (places.text.height, ==, 750);
}

static void
test_mirror (void)
{
  MidlineLessonRoom room = create_room (1000, 750, TRUE);
  MidlineLessonPlaces places, mirrored;

  midline_lesson_places_find (&room, &places);
  mirrored = places;
  midline_lesson_places_mirror (&mirrored, 1000);
  g_assert_cmpint (mirrored.text.x, ==, 0);
  g_assert_cmpint (mirrored.figure.x, ==, 1000 - places.figure.x - places.figure.width);
  g_assert_cmpint (mirrored.figure.x, >, mirrored.text.x + mirrored.text.width);
}

static void
test_least_width (void)
{
  for (int figure = 200; figure <= 500; figure += 50)
    for (int text = 200; text <= 600; text += 50)
      {
        int width = midline_lesson_places_find_least_width (figure, text, TRUE);
        MidlineLessonRoom room = create_room (width, 700, TRUE);
        MidlineLessonPlaces places;

        midline_lesson_places_find (&room, &places);
        g_assert_cmpint (places.figure.width, >=, figure);
        g_assert_cmpint (places.text.width, >=, text);
        g_assert_cmpint (midline_lesson_places_find_least_width (figure, text, FALSE), ==,
                         MAX (figure, text));
      }
}

static void
test_low (void)
{
  static const struct { int width, height, least_width; gboolean is_beside; } cases[] = {
    { 640, 300, 500, TRUE },
    { 640, -1, 500, TRUE },   /* asked how low it may be */
    { 640, 700, 500, FALSE },
    { 360, 300, 300, FALSE },
    { 640, 300, 700, FALSE }, /* large text needs more for two columns */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%d x %d", cases[i].width, cases[i].height);
      g_assert_cmpint (midline_lesson_places_stand_beside (cases[i].width, cases[i].height,
                                                           cases[i].least_width), ==,
                       cases[i].is_beside);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson-places/every-size", test_every_size);
  g_test_add_func ("/lesson-places/above", test_above);
  g_test_add_func ("/lesson-places/switches", test_switches);
  g_test_add_func ("/lesson-places/beside", test_beside);
  g_test_add_func ("/lesson-places/low", test_low);
  g_test_add_func ("/lesson-places/mirror", test_mirror);
  g_test_add_func ("/lesson-places/least-width", test_least_width);
  return g_test_run ();
}
