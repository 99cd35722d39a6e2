/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What of a drawing a small picture shows. */

#include "midline-lesson-crop.h"

#define WIDTH 540.0
#define HEIGHT 900.0
#define ASPECT (72.0 / 52.0)

static void
test_crop (void)
{
  static const struct {
    const char *name;
    MidlineRectangle bounds;
  } cases[] = {
    { "small in the middle", { 250, 540, 92, 96 } },
    { "small at a corner", { 0, 0, 20, 20 } },
    { "small at the other corner", { 520, 880, 20, 20 } },
    { "long", { 60, 60, 60, 700 } },
    { "wide", { 20, 500, 500, 80 } },
    { "all of it", { 0, 0, WIDTH, HEIGHT } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MidlineRectangle *bounds = &cases[i].bounds;
      MidlineRectangle crop;
      double x = bounds->x + bounds->width / 2, y = bounds->y + bounds->height / 2;

      g_test_message ("%s", cases[i].name);
      midline_lesson_crop_find (WIDTH, HEIGHT, bounds, ASPECT, &crop);
      g_assert_cmpfloat_with_epsilon (crop.width / crop.height, ASPECT, 1e-9);
      g_assert_cmpfloat (crop.y, >=, 0);
      g_assert_cmpfloat (crop.y + crop.height, <=, HEIGHT + 1e-9);
      g_assert_cmpfloat (crop.width, <=, WIDTH * 1.25 + 1e-9);
      /* The middle of the structure is always seen. */
      g_assert_cmpfloat (crop.x, <=, x);
      g_assert_cmpfloat (crop.x + crop.width, >=, x);
      g_assert_cmpfloat (crop.y, <=, y);
      g_assert_cmpfloat (crop.y + crop.height, >=, y);
      if (crop.width <= WIDTH)
        {
          g_assert_cmpfloat (crop.x, >=, 0);
          g_assert_cmpfloat (crop.x + crop.width, <=, WIDTH + 1e-9);
        }
    }
}

static void
test_small_structure_has_room (void)
{
  const MidlineRectangle bounds = { 250, 540, 92, 96 };
  MidlineRectangle crop;

  midline_lesson_crop_find (WIDTH, HEIGHT, &bounds, ASPECT, &crop);
  g_assert_cmpfloat (crop.width, >, 3 * bounds.width);
  g_assert_cmpfloat_with_epsilon (crop.x + crop.width / 2, bounds.x + bounds.width / 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (crop.y + crop.height / 2, bounds.y + bounds.height / 2, 1e-9);
}

/* The cut fills the picture exactly. */
static void
test_frame (void)
{
  const MidlineRectangle crop = { 100, 200, 360, 260 };
  MidlineRectangle frame;

  midline_lesson_crop_frame (WIDTH, HEIGHT, &crop, 72, &frame);
  g_assert_cmpfloat_with_epsilon (frame.width / WIDTH, 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (frame.height / HEIGHT, 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (frame.x, -20, 1e-9);
  g_assert_cmpfloat_with_epsilon (frame.y, -40, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson-crop/crop", test_crop);
  g_test_add_func ("/lesson-crop/small-structure-has-room", test_small_structure_has_room);
  g_test_add_func ("/lesson-crop/frame", test_frame);
  return g_test_run ();
}
