/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the parts of a guided session stand, in rooms of every size. */

#include "midline-session-layout.h"

#define N_PARTS 4

static void
list_parts (const MidlineSessionPlaces *places,
            MidlineRectangle            parts[N_PARTS])
{
  parts[0] = places->figure;
  parts[1] = places->head;
  parts[2] = places->count;
  parts[3] = places->foot;
}

static gboolean
overlap (const MidlineRectangle *a,
         const MidlineRectangle *b)
{
  if (a->width <= 0 || a->height <= 0 || b->width <= 0 || b->height <= 0)
    return FALSE;
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

static void
assert_places (const MidlineSessionDemand *demand)
{
  MidlineSessionPlaces places;
  MidlineRectangle parts[N_PARTS];

  midline_session_layout_place (demand, &places);
  list_parts (&places, parts);
  g_assert_cmpfloat (places.head.height, ==, demand->head_height);
  g_assert_cmpfloat (places.foot.height, ==, demand->foot_height);
  g_assert_cmpfloat (places.count.height, >=, 56);
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (parts[i].height <= 0)
        continue;
      g_assert_cmpfloat (parts[i].x, >=, 0);
      g_assert_cmpfloat (parts[i].y, >=, 0);
      g_assert_cmpfloat (parts[i].x + parts[i].width, <=, demand->width);
      g_assert_cmpfloat (parts[i].y + parts[i].height, <=, demand->height);
      for (guint j = i + 1; j < N_PARTS; j++)
        g_assert_false (overlap (&parts[i], &parts[j]));
    }
}

/* Nothing overlaps and nothing leaves the room, as soon as the room is as high as asked for. */
static void
test_fits (void)
{
  for (int width = 200; width <= 1900; width += 50)
    for (int extra = 0; extra <= 1200; extra += 37)
      for (int words = 20; words <= 200; words += 60)
        for (int kind = 0; kind < 4; kind++)
          for (int shape = 0; shape < 3; shape++)
            {
              MidlineSessionDemand demand = { .width = width, .is_rest = kind & 1,
                                              .has_figure = (kind & 2) != 0, .shape = shape,
                                              .text_scale = extra % 2 == 0 ? 1 : 2,
                                              .head_height = words, .foot_height = words / 2 };

              if (shape == MIDLINE_SESSION_BESIDE && width < 500)
                continue;
              demand.height = midline_session_layout_get_least_height (&demand) + extra;
              assert_places (&demand);
            }
}

static void
test_shape (void)
{
  static const struct {
    int width, height;
    double scale;
    MidlineSessionShape shape;
  } rows[] = {
    { 1100, 611, 1, MIDLINE_SESSION_BESIDE },
    { 640, 700, 1, MIDLINE_SESSION_STACKED },
    { 720, 240, 1, MIDLINE_SESSION_BESIDE },
    { 360, 533, 1, MIDLINE_SESSION_STACKED },
    { 360, 180, 1, MIDLINE_SESSION_SHORT },
    { 1100, 1200, 2, MIDLINE_SESSION_STACKED },
    { 360, 533, 2, MIDLINE_SESSION_SHORT },
    { 1100, 611, 0.5, MIDLINE_SESSION_BESIDE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (midline_session_layout_get_shape (rows[i].width, rows[i].height,
                                                       rows[i].scale), ==, rows[i].shape);
}

/* The figure goes first; the number grows with the room. */
static void
test_figure_goes_first (void)
{
  MidlineSessionDemand demand = { .width = 360, .shape = MIDLINE_SESSION_STACKED,
                                  .has_figure = TRUE, .head_height = 60, .foot_height = 24 };
  MidlineSessionPlaces low, high, larger;

  demand.height = midline_session_layout_get_least_height (&demand);
  midline_session_layout_place (&demand, &low);
  g_assert_cmpfloat (low.figure.height, ==, 0);
  demand.height = 533;
  midline_session_layout_place (&demand, &high);
  g_assert_cmpfloat (high.figure.height, >=, 150);
  g_assert_cmpfloat (high.count.height, >=, 100);
  demand.width = 720;
  demand.height = 1066;
  midline_session_layout_place (&demand, &larger);
  g_assert_cmpfloat (larger.count.height, >=, 1.9 * high.count.height);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-layout/fits", test_fits);
  g_test_add_func ("/session-layout/shape", test_shape);
  g_test_add_func ("/session-layout/figure-goes-first", test_figure_goes_first);
  return g_test_run ();
}
