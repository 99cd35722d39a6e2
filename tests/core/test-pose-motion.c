/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pose-motion.h"

#include <math.h>

/* The clock of a motion, by table: a loop, its keys and pace, and where it is when. */

#define ALL_OF_THE_HOLD G_MAXDOUBLE

typedef struct {
  const char *name;
  MidlinePoseLoop loop;
  guint n_keys;
  MidlinePoseTempo tempo;
  double hold_cap_seconds;
  double seconds;
  double position;
} Row;

static const Row rows[] = {
  /* Out eased by smoothstep, a hold, back in reverse. */
  { "start", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 0, 0 },
  { "quarter-out", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 0.5, 0.15625 },
  { "half-out", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 1, 0.5 },
  { "out", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 2, 1 },
  { "holding", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 2.9, 1 },
  { "half-back", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 4.5, 0.5 },
  { "quarter-left", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 5.25, 0.15625 },
  { "round-again", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, 7, 0.5 },
  { "before-the-start", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 3 }, 3, -1.5, 0.5 },

  /* Three keys share the time evenly, and each is reached at rest. */
  { "first-of-two-ways", MIDLINE_POSE_THERE_AND_BACK, 3, { 2, 0, 2 }, 3, 0.5, 0.5 },
  { "middle-key", MIDLINE_POSE_THERE_AND_BACK, 3, { 2, 0, 2 }, 3, 1, 1 },
  { "second-of-two-ways", MIDLINE_POSE_THERE_AND_BACK, 3, { 2, 0, 2 }, 3, 1.25, 1.15625 },
  { "middle-key-back", MIDLINE_POSE_THERE_AND_BACK, 3, { 2, 0, 2 }, 3, 3, 1 },

  /* A long hold is cut where the drawing only explains. */
  { "hold-cut", MIDLINE_POSE_THERE_AND_BACK, 2, { 3, 30, 3 }, 3, 7.5, 0.5 },
  { "hold-in-full", MIDLINE_POSE_THERE_AND_BACK, 2, { 3, 30, 3 }, ALL_OF_THE_HOLD, 32.9, 1 },
  { "no-hold-shown", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 5, 2 }, 0, 3, 0.5 },

  /* Once: no way back, but the start is shown as long. */
  { "once-out", MIDLINE_POSE_ONCE, 3, { 2, 1, 2 }, 3, 1, 1 },
  { "once-holding", MIDLINE_POSE_ONCE, 3, { 2, 1, 2 }, 3, 2.5, 2 },
  { "once-at-the-start", MIDLINE_POSE_ONCE, 3, { 2, 1, 2 }, 3, 3.1, 0 },
  { "once-still-there", MIDLINE_POSE_ONCE, 3, { 2, 1, 2 }, 3, 4.9, 0 },
  { "once-again", MIDLINE_POSE_ONCE, 3, { 2, 1, 2 }, 3, 6, 1 },

  /* At a constant rate. */
  { "cycle", MIDLINE_POSE_CYCLE, 4, { 1, 0, 1 }, 3, 0.5, 0.75 },
  { "cycle-ignores-a-hold", MIDLINE_POSE_CYCLE, 4, { 1, 9, 1 }, 3, 1.5, 2.25 },
  { "cycle-again", MIDLINE_POSE_CYCLE, 4, { 1, 0, 1 }, 3, 2.5, 0.75 },
  { "stride", MIDLINE_POSE_STRIDE, 4, { 0.2, 0, 0.2 }, 3, 0.1, 1 },
  { "stride-other-side", MIDLINE_POSE_STRIDE, 4, { 0.2, 0, 0.2 }, 3, 0.5, 5 },
  { "stride-again", MIDLINE_POSE_STRIDE, 4, { 0.2, 0, 0.2 }, 3, 0.9, 1 },

  /* To the second key and back, then to the third and back. */
  { "first-visit", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 1, 0.5 },
  { "first-visit-holds", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 2.5, 1 },
  { "first-visit-half-back", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 4, 1.25 },
  { "second-visit", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 6, 1.75 },
  { "second-visit-holds", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 7.5, 2 },
  { "second-visit-half-back", MIDLINE_POSE_VISIT, 3, { 2, 1, 2 }, 3, 9, 2.25 },

  /* A pace that takes no time does not divide by it. */
  { "no-time-at-all", MIDLINE_POSE_THERE_AND_BACK, 2, { 0, 0, 0 }, 3, 5, 0 },
  { "at-once", MIDLINE_POSE_THERE_AND_BACK, 2, { 0, 1, 1 }, 3, 0.5, 1 },
  { "visit-in-no-time", MIDLINE_POSE_VISIT, 3, { 0, 0, 0 }, 3, 5, 0 },
  { "never", MIDLINE_POSE_THERE_AND_BACK, 2, { 2, 1, 2 }, 3, NAN, 0 },
};

static MidlinePose *
new_pose (MidlinePoseLoop loop,
          guint           n_keys)
{
  MidlinePose *pose = midline_pose_new ();

  pose->loop = loop;
  pose->n_keys = n_keys;
  pose->paper_keys[1] = n_keys - 1;

  return pose;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (MidlinePose) pose = new_pose (row->loop, row->n_keys);
  double position = midline_pose_get_position_at (pose, &row->tempo, row->seconds,
                                                  row->hold_cap_seconds);

  g_assert_cmpfloat_with_epsilon (position, row->position, 1e-9);
}

static void
test_turn_seconds (void)
{
  static const struct {
    MidlinePoseLoop loop;
    double hold_cap_seconds;
    double seconds;
  } turns[] = {
    { MIDLINE_POSE_THERE_AND_BACK, 3, 8 },
    { MIDLINE_POSE_THERE_AND_BACK, ALL_OF_THE_HOLD, 35 },
    { MIDLINE_POSE_ONCE, 3, 8 },
    { MIDLINE_POSE_VISIT, 3, 24 },
    { MIDLINE_POSE_CYCLE, 3, 5 },
    { MIDLINE_POSE_STRIDE, 3, 10 },
  };
  const MidlinePoseTempo tempo = { 2, 30, 3 };

  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      g_autoptr (MidlinePose) pose = new_pose (turns[i].loop, 4);

      g_assert_cmpfloat (midline_pose_get_turn_seconds (pose, &tempo, turns[i].hold_cap_seconds),
                         ==, turns[i].seconds);
    }
}

/* No loop ever leaves its positions, nor jumps, but that which happens once. */
static void
test_stays_within (void)
{
  const MidlinePoseTempo tempo = { 1.3, 0.7, 1.9 };

  for (guint loop = 0; loop < MIDLINE_N_POSE_LOOPS; loop++)
    {
      g_autoptr (MidlinePose) pose = new_pose ((MidlinePoseLoop) loop, 4);
      double last = midline_pose_get_last_position (pose);
      double before = 0.0;

      for (double seconds = 0.0; seconds < 40.0; seconds += 0.01)
        {
          double position = midline_pose_get_position_at (pose, &tempo, seconds, 3);
          double way = fabs (position - before);

          g_assert_cmpfloat (position, >=, 0.0);
          g_assert_cmpfloat (position, <=, last);
          if (loop != MIDLINE_POSE_ONCE)
            g_assert_cmpfloat (MIN (way, last - way), <, 0.06);
          before = position;
        }
    }
}

static void
test_stops (void)
{
  static const struct {
    MidlinePoseLoop loop;
    guint n_keys;
    double position;
    double next;
    double previous;
  } stops[] = {
    { MIDLINE_POSE_THERE_AND_BACK, 2, 0, 1, 1 },
    { MIDLINE_POSE_THERE_AND_BACK, 2, 0.4, 1, 0 },
    { MIDLINE_POSE_THERE_AND_BACK, 2, 1, 0, 0 },
    { MIDLINE_POSE_THERE_AND_BACK, 3, 1, 2, 0 },
    { MIDLINE_POSE_THERE_AND_BACK, 3, 0.9999999999, 2, 0 },
    { MIDLINE_POSE_CYCLE, 4, 2, 0, 1 },
    { MIDLINE_POSE_CYCLE, 4, 0, 1, 2 },
    { MIDLINE_POSE_VISIT, 4, 3, 0, 2 },
    { MIDLINE_POSE_VISIT, 4, 3.4, 0, 3 },
    { MIDLINE_POSE_STRIDE, 4, 3, 4, 2 },
    { MIDLINE_POSE_STRIDE, 4, 7.5, 0, 7 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_autoptr (MidlinePose) pose = new_pose (stops[i].loop, stops[i].n_keys);

      g_assert_cmpfloat (midline_pose_get_next_stop (pose, stops[i].position), ==, stops[i].next);
      g_assert_cmpfloat (midline_pose_get_previous_stop (pose, stops[i].position), ==,
                         stops[i].previous);
    }
}

static void
test_pictures (void)
{
  g_autoptr (MidlinePose) two = new_pose (MIDLINE_POSE_THERE_AND_BACK, 2);
  g_autoptr (MidlinePose) printed = new_pose (MIDLINE_POSE_STRIDE, 4);
  g_autoptr (MidlinePose) visit = new_pose (MIDLINE_POSE_VISIT, 4);

  printed->paper_keys[1] = 2;

  g_assert_cmpfloat (midline_pose_get_picture_position (two, MIDLINE_POSE_START), ==, 0.0);
  g_assert_cmpfloat (midline_pose_get_picture_position (two, MIDLINE_POSE_MIDDLE), ==, 0.5);
  g_assert_cmpfloat (midline_pose_get_picture_position (two, MIDLINE_POSE_FINISH), ==, 1.0);
  g_assert_cmpfloat (midline_pose_get_picture_position (printed, MIDLINE_POSE_MIDDLE), ==, 1.0);
  g_assert_cmpfloat (midline_pose_get_picture_position (printed, MIDLINE_POSE_FINISH), ==, 2.0);
  g_assert_cmpfloat (midline_pose_get_picture_position (visit, MIDLINE_POSE_MIDDLE), ==, 2.0);
  g_assert_cmpfloat (midline_pose_get_picture_position (visit, MIDLINE_POSE_FINISH), ==, 3.0);
}

static void
test_parts (void)
{
  MidlineBodyPart part = MIDLINE_BODY_WORLD;

  for (guint i = 0; i < MIDLINE_N_BODY_PARTS; i++)
    {
      const char *id = midline_body_part_get_id ((MidlineBodyPart) i);
      MidlineBodyPart twin = midline_body_part_get_mirror ((MidlineBodyPart) i);

      g_assert_true (midline_body_part_from_id (id, &part));
      g_assert_cmpuint (part, ==, i);
      g_assert_cmpuint (midline_body_part_get_mirror (twin), ==, i);
      g_assert_cmpint (g_str_has_suffix (id, "_w"), ==, twin > part);
    }
  g_assert_false (midline_body_part_from_id ("knee", &part));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/pose-motion/clock/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/pose-motion/turn-seconds", test_turn_seconds);
  g_test_add_func ("/pose-motion/stays-within", test_stays_within);
  g_test_add_func ("/pose-motion/stops", test_stops);
  g_test_add_func ("/pose-motion/pictures", test_pictures);
  g_test_add_func ("/pose-motion/parts", test_parts);

  return g_test_run ();
}
