/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-answers.h"

#include "midline-date.h"

#define NOT_TRIED MIDLINE_PAIN_NOT_TRIED

static void
set_pain (MidlineAnswers *answers,
          int             now,
          int             stairs,
          int             running,
          int             squatting,
          int             sitting)
{
  answers->pain_0_to_10[MIDLINE_ACTIVITY_NOW] = now;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = stairs;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_RUNNING] = running;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING] = squatting;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = sitting;
}

static void
test_defaults (void)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();

  g_assert_cmpint (answers->side, ==, MIDLINE_SIDE_RIGHT);
  g_assert_cmpint (answers->worse_side, ==, MIDLINE_SIDE_RIGHT);
  g_assert_cmpint (answers->place, ==, MIDLINE_PAIN_AT_FRONT);
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    g_assert_cmpint (answers->pain_0_to_10[i], ==, MIDLINE_PAIN_NOT_TRIED);
  g_assert_cmpuint (answers->spare, ==, 0);
  g_assert_cmpuint (answers->things, ==, MIDLINE_HOUSEHOLD_THINGS);
  g_assert_cmpuint (answers->weekdays, ==,
                    1u << MIDLINE_MONDAY | 1u << MIDLINE_WEDNESDAY | 1u << MIDLINE_FRIDAY);
  g_assert_cmpint (answers->minutes, ==, 25);
  g_assert_cmpint (answers->length_weeks, ==, 12);
  g_assert_false (answers->runs);
  g_assert_cmpstr (answers->goal, ==, "");
}

typedef void (*Change) (MidlineAnswers *answers);

static void change_side (MidlineAnswers *a) { a->side = MIDLINE_SIDE_BOTH; }
static void change_worse (MidlineAnswers *a) { a->worse_side = MIDLINE_SIDE_LEFT; }
static void change_place (MidlineAnswers *a) { a->place = MIDLINE_PAIN_AT_BOTH; }
static void change_first_pain (MidlineAnswers *a) { a->pain_0_to_10[0] = 0; }
static void change_last_pain (MidlineAnswers *a) { a->pain_0_to_10[MIDLINE_N_ACTIVITIES - 1] = 10; }
static void change_spare (MidlineAnswers *a) { a->spare = MIDLINE_SPARE_BRUISING; }
static void change_things (MidlineAnswers *a) { a->things = MIDLINE_ALL_THINGS; }
static void change_weekdays (MidlineAnswers *a) { a->weekdays = MIDLINE_EVERY_WEEKDAY; }
static void change_minutes (MidlineAnswers *a) { a->minutes = 40; }
static void change_length (MidlineAnswers *a) { a->length_weeks = 6; }
static void change_runs (MidlineAnswers *a) { a->runs = TRUE; }

static void
change_goal (MidlineAnswers *answers)
{
  g_free (answers->goal);
  answers->goal = g_strdup ("Eine Stunde wandern, schmerzfrei – ça va !");
}

static void
test_copy_and_equal (void)
{
  static const Change changes[] = {
    change_side, change_worse, change_place, change_first_pain, change_last_pain, change_spare,
    change_things, change_weekdays, change_minutes, change_length, change_runs, change_goal,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr(MidlineAnswers) before = midline_answers_new ();
      g_autoptr(MidlineAnswers) after = midline_answers_copy (before);
      g_autoptr(MidlineAnswers) again = NULL;
      g_autoptr(MidlineAnswers) fresh = midline_answers_new ();

      g_assert_true (midline_answers_equal (before, after));
      changes[i] (after);
      g_assert_false (midline_answers_equal (before, after));
      g_assert_false (midline_answers_equal (after, before));
      g_assert_true (midline_answers_equal (before, fresh));

      again = midline_answers_copy (after);
      g_assert_true (midline_answers_equal (after, again));
    }
}

static void
test_equal_edges (void)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineAnswers) no_goal = midline_answers_copy (answers);
  g_autoptr(MidlineAnswers) still_no_goal = NULL;

  g_clear_pointer (&no_goal->goal, g_free);
  still_no_goal = midline_answers_copy (no_goal);
  g_assert_true (midline_answers_equal (answers, no_goal));
  g_assert_true (midline_answers_equal (no_goal, still_no_goal));
  g_assert_true (midline_answers_equal (NULL, NULL));
  g_assert_false (midline_answers_equal (answers, NULL));
  g_assert_false (midline_answers_equal (NULL, answers));
}

static void
test_daily_life_pain (void)
{
  static const struct {
    int now, stairs, running, squatting, sitting;
    int daily_life;
  } cases[] = {
    { NOT_TRIED, NOT_TRIED, NOT_TRIED, NOT_TRIED, NOT_TRIED, NOT_TRIED },
    { NOT_TRIED, NOT_TRIED, 9, 9, NOT_TRIED, NOT_TRIED },
    { 0, NOT_TRIED, 9, 9, NOT_TRIED, 0 },
    { 1, 4, 9, 9, 2, 4 },
    { 5, 4, 0, 0, 2, 5 },
    { NOT_TRIED, 0, 0, 0, 10, 10 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineAnswers) answers = midline_answers_new ();

      set_pain (answers, cases[i].now, cases[i].stairs, cases[i].running, cases[i].squatting,
                cases[i].sitting);
      g_assert_cmpint (midline_answers_get_daily_life_pain (answers), ==, cases[i].daily_life);
    }
}

static void
test_sore_for_load (void)
{
  static const struct {
    int stairs, squatting;
    gboolean is_sore;
  } cases[] = {
    { 0, 0, FALSE },
    { 3, 3, FALSE },
    { 4, 0, TRUE },
    { 0, 4, TRUE },
    { NOT_TRIED, 0, TRUE },
    { 0, NOT_TRIED, TRUE },
    { NOT_TRIED, NOT_TRIED, TRUE },
    { 10, 10, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineAnswers) answers = midline_answers_new ();

      set_pain (answers, 10, cases[i].stairs, 10, cases[i].squatting, 10);
      g_assert_cmpint (midline_answers_is_sore_for_load (answers), ==, cases[i].is_sore);
    }
}

static MidlineExercise *
make_exercise (MidlineThings first_need,
               MidlineThings second_need)
{
  MidlineExercise *exercise = midline_exercise_new ();

  if (first_need != MIDLINE_NO_THINGS)
    g_array_append_val (exercise->needs, first_need);
  if (second_need != MIDLINE_NO_THINGS)
    g_array_append_val (exercise->needs, second_need);

  return exercise;
}

static void
test_fit_things (void)
{
  const MidlineThings roller_or_ball = MIDLINE_THING_ROLLER | MIDLINE_THING_BALL;
  const struct {
    MidlineThings first_need, second_need, things;
    gboolean fits;
  } cases[] = {
    { MIDLINE_NO_THINGS, MIDLINE_NO_THINGS, MIDLINE_NO_THINGS, TRUE },
    { MIDLINE_THING_MAT, MIDLINE_NO_THINGS, MIDLINE_NO_THINGS, FALSE },
    { MIDLINE_THING_MAT, MIDLINE_NO_THINGS, MIDLINE_THING_MAT, TRUE },
    { roller_or_ball, MIDLINE_NO_THINGS, MIDLINE_THING_BALL, TRUE },
    { roller_or_ball, MIDLINE_NO_THINGS, MIDLINE_THING_ROLLER, TRUE },
    { roller_or_ball, MIDLINE_NO_THINGS, MIDLINE_HOUSEHOLD_THINGS, FALSE },
    { MIDLINE_THING_MAT, roller_or_ball, MIDLINE_THING_BALL, FALSE },
    { MIDLINE_THING_MAT, roller_or_ball, MIDLINE_THING_MAT, FALSE },
    { MIDLINE_THING_MAT, roller_or_ball, MIDLINE_THING_MAT | MIDLINE_THING_BALL, TRUE },
    { MIDLINE_THING_GYM, MIDLINE_THING_BIKE, MIDLINE_ALL_THINGS, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineAnswers) answers = midline_answers_new ();
      g_autoptr(MidlineExercise) exercise = make_exercise (cases[i].first_need,
                                                           cases[i].second_need);

      answers->things = cases[i].things;
      g_assert_cmpint (midline_answers_fit_exercise (answers, exercise), ==, cases[i].fits);
      /* What the person asked to be spared is no question of things. */
      exercise->spared_by = MIDLINE_SPARE_KNEELING;
      answers->spare = MIDLINE_SPARE_KNEELING;
      g_assert_cmpint (midline_answers_have_things (answers, exercise), ==, cases[i].fits);
    }
}

static void
test_fit_chips (void)
{
  for (guint spare = 0; spare < 1u << MIDLINE_N_SPARES; spare++)
    for (guint spared_by = 0; spared_by < 1u << MIDLINE_N_SPARES; spared_by++)
      {
        g_autoptr(MidlineAnswers) answers = midline_answers_new ();
        g_autoptr(MidlineExercise) exercise = midline_exercise_new ();

        answers->spare = (MidlineSpare) spare;
        exercise->spared_by = (MidlineSpare) spared_by;
        g_assert_cmpint (midline_answers_fit_exercise (answers, exercise), ==,
                         (spare & spared_by) == 0);
      }
}

static void
test_fit_pain (void)
{
  static const struct {
    guint not_when;
    int now, stairs, sitting;
    gboolean fits;
  } cases[] = {
    { 0, 10, 10, 10, TRUE },
    { MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, 2, 2, 2, TRUE },
    { MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, 3, 0, 0, FALSE },
    { MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, 0, 3, 0, FALSE },
    { MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, 0, 0, 3, FALSE },
    { MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, NOT_TRIED, NOT_TRIED, NOT_TRIED, TRUE },
    { MIDLINE_NOT_WHEN_STAIRS_ABOVE_2, 10, 2, 10, TRUE },
    { MIDLINE_NOT_WHEN_STAIRS_ABOVE_2, 0, 3, 0, FALSE },
    { MIDLINE_NOT_WHEN_STAIRS_ABOVE_2, 10, NOT_TRIED, 10, TRUE },
    { MIDLINE_NOT_WHEN_STAIRS_ABOVE_2 | MIDLINE_NOT_WHEN_DAILY_LIFE_ABOVE_2, 3, 0, 0, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineAnswers) answers = midline_answers_new ();
      g_autoptr(MidlineExercise) exercise = midline_exercise_new ();

      exercise->not_when = (MidlineNotWhen) cases[i].not_when;
      set_pain (answers, cases[i].now, cases[i].stairs, 10, 10, cases[i].sitting);
      g_assert_cmpint (midline_answers_fit_exercise (answers, exercise), ==, cases[i].fits);
    }
}

/* The ids are in people's records: they never change. */
static void
test_ids (void)
{
  static const char * const sides[MIDLINE_N_SIDES] = { "right", "left", "both" };
  static const char * const places[MIDLINE_N_PLACES_OF_PAIN] = { "front", "outer-side", "both" };
  static const char * const activities[MIDLINE_N_ACTIVITIES] = {
    "now", "stairs", "running", "squatting", "sitting",
  };
  MidlineSide side;
  MidlinePlaceOfPain place;
  MidlineActivity activity;

  for (int i = 0; i < MIDLINE_N_SIDES; i++)
    {
      g_assert_cmpstr (midline_side_get_id ((MidlineSide) i), ==, sides[i]);
      g_assert_true (midline_side_from_id (sides[i], &side));
      g_assert_cmpint (side, ==, i);
    }
  for (int i = 0; i < MIDLINE_N_PLACES_OF_PAIN; i++)
    {
      g_assert_cmpstr (midline_place_of_pain_get_id ((MidlinePlaceOfPain) i), ==, places[i]);
      g_assert_true (midline_place_of_pain_from_id (places[i], &place));
      g_assert_cmpint (place, ==, i);
      g_assert_cmpstr (midline_place_of_pain_get_name (place), !=, "");
    }
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    {
      g_assert_cmpstr (midline_activity_get_id ((MidlineActivity) i), ==, activities[i]);
      g_assert_true (midline_activity_from_id (activities[i], &activity));
      g_assert_cmpint (activity, ==, i);
      g_assert_cmpstr (midline_activity_get_name (activity), !=, "");
    }

  g_assert_false (midline_side_from_id ("Right", &side));
  g_assert_false (midline_side_from_id (NULL, &side));
  g_assert_false (midline_place_of_pain_from_id ("", &place));
  g_assert_false (midline_activity_from_id ("\xff", &activity));
}

static void
test_sides (void)
{
  g_assert_cmpstr (midline_side_get_name (MIDLINE_SIDE_RIGHT), ==, "Right");
  g_assert_cmpstr (midline_side_get_name (MIDLINE_SIDE_LEFT), ==, "Left");
  g_assert_cmpstr (midline_side_get_name (MIDLINE_SIDE_BOTH), ==, "Both legs");
  g_assert_cmpstr (midline_side_get_letter (MIDLINE_SIDE_RIGHT), ==, "R");
  g_assert_cmpstr (midline_side_get_letter (MIDLINE_SIDE_LEFT), ==, "L");
  g_assert_cmpstr (midline_side_get_letter (MIDLINE_SIDE_BOTH), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/answers/defaults", test_defaults);
  g_test_add_func ("/answers/copy-and-equal", test_copy_and_equal);
  g_test_add_func ("/answers/equal-edges", test_equal_edges);
  g_test_add_func ("/answers/daily-life-pain", test_daily_life_pain);
  g_test_add_func ("/answers/sore-for-load", test_sore_for_load);
  g_test_add_func ("/answers/fit-things", test_fit_things);
  g_test_add_func ("/answers/fit-chips", test_fit_chips);
  g_test_add_func ("/answers/fit-pain", test_fit_pain);
  g_test_add_func ("/answers/ids", test_ids);
  g_test_add_func ("/answers/sides", test_sides);

  return g_test_run ();
}
