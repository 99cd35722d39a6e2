/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What It Hurts shows for each number. */

#include "midline-diary.h"
#include "midline-hurts-state.h"

#include <string.h>

static MidlineExercise *
create_exercise (const char *name)
{
  MidlineExercise *exercise = midline_exercise_new ();

  exercise->id = g_strdup (name);
  exercise->name = g_strdup (name);
  return exercise;
}

/* Above 5 there is only one way on; a lower number brings the other back. */
static void
test_numbers (void)
{
  g_autoptr (MidlineExercise) exercise = create_exercise ("Side-lying leg raise");

  for (int limit = 2; limit <= 5; limit++)
    for (int pain = MIDLINE_NOT_ENTERED; pain <= 10; pain++)
      {
        MidlineHurtsInput input = { .exercise = exercise, .side = MIDLINE_SIDE_RIGHT,
                                    .pain_0_to_10 = pain, .pain_limit_0_to_10 = limit };
        g_autoptr (MidlineHurtsState) state = midline_hurts_state_from (&input);

        g_assert_cmpint (state->can_carry_on, ==, pain <= 5);
        g_assert_cmpint (state->can_stop, ==, pain != MIDLINE_NOT_ENTERED);
        g_assert_cmpint (state->notice != NULL, ==, pain != MIDLINE_NOT_ENTERED);
        g_assert_cmpint (state->step == MIDLINE_PAIN_STEP_LOCK, ==, pain > 7);
        g_assert_cmpstr (state->stop_label, ==,
                         pain > 7 ? "End the Session" : "Stop This Exercise");
        if (pain > 5)
          g_assert_cmpstr (state->css_class, ==, "stop");
        else if (pain > limit)
          g_assert_cmpstr (state->css_class, ==, "care");
        else if (pain >= 0)
          g_assert_cmpstr (state->css_class, ==, "comfort");
      }
}

static void
test_about (void)
{
  static const struct {
    MidlineSide side;
    const char *words;
  } rows[] = {
    { MIDLINE_SIDE_RIGHT, "Wall sit, right side" },
    { MIDLINE_SIDE_LEFT, "Wall sit, left side" },
    { MIDLINE_SIDE_BOTH, "Wall sit" },
  };
  g_autoptr (MidlineExercise) exercise = create_exercise ("Wall sit");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineHurtsInput input = { .exercise = exercise, .side = rows[i].side,
                                  .pain_0_to_10 = MIDLINE_NOT_ENTERED };
      g_autoptr (MidlineHurtsState) state = midline_hurts_state_from (&input);

      g_assert_cmpstr (state->about, ==, rows[i].words);
    }
}

static void
test_next_time (void)
{
  g_autoptr (MidlineExercise) exercise = create_exercise ("Wall sit");
  g_autoptr (MidlineExercise) easier = create_exercise ("Mini squat");
  MidlineHurtsInput input = { .exercise = exercise, .easier = easier, .pain_0_to_10 = 6,
                              .pain_limit_0_to_10 = 3 };
  g_autoptr (MidlineHurtsState) state = midline_hurts_state_from (&input);
  g_autoptr (MidlineHurtsState) unnamed = NULL;

  g_assert_nonnull (strstr (state->notice, "Mini squat"));
  unnamed = midline_hurts_state_from (&(MidlineHurtsInput) { .pain_0_to_10 = 6,
                                                             .pain_limit_0_to_10 = 3 });
  g_assert_cmpstr (unnamed->stop_label, ==, "Stop for Today");
  g_assert_cmpstr (unnamed->about, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hurts-state/numbers", test_numbers);
  g_test_add_func ("/hurts-state/about", test_about);
  g_test_add_func ("/hurts-state/next-time", test_next_time);
  return g_test_run ();
}
