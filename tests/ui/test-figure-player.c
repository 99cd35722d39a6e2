/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a moving figure is in time, and what is said about it. Frames come from no clock. */

#include "midline-figure-words.h"

#define EPSILON 1e-6
#define FRAME_US 20000

typedef struct {
  MidlinePose *pose;          /* (owned) */
  MidlineExercise *exercise;  /* (owned) */
  MidlineFigurePlayer player;
} Fixture;

static void
fixture_init (Fixture         *fixture,
              MidlinePoseLoop  loop,
              guint            n_keys,
              double           hold_seconds)
{
  fixture->pose = midline_pose_new ();
  fixture->pose->loop = loop;
  fixture->pose->n_keys = n_keys;
  fixture->exercise = midline_exercise_new ();
  fixture->exercise->tempo_out_seconds = 2;
  fixture->exercise->tempo_hold_seconds = hold_seconds;
  fixture->exercise->tempo_back_seconds = 4;
  midline_figure_player_init (&fixture->player, fixture->pose, fixture->exercise,
                              MIDLINE_POSE_HOLD_CAP_SECONDS);
}

static void
fixture_clear (Fixture *fixture)
{
  midline_pose_unref (fixture->pose);
  midline_exercise_unref (fixture->exercise);
}

static void
play_for (Fixture *fixture,
          double   seconds)
{
  static gint64 now_us = 1000000;
  int n_frames = (int) (seconds * G_USEC_PER_SEC / FRAME_US + 0.5);

  midline_figure_player_start (&fixture->player);
  midline_figure_player_tick (&fixture->player, now_us);
  for (int i = 0; i < n_frames; i++)
    midline_figure_player_tick (&fixture->player, now_us += FRAME_US);
  now_us += G_USEC_PER_SEC; /* a pause between two times of playing is not played */
}

static void
assert_place (Fixture            *fixture,
              double              position,
              MidlineFigurePhase  phase)
{
  g_assert_cmpfloat_with_epsilon (midline_figure_player_get_position (&fixture->player), position,
                                  EPSILON);
  g_assert_cmpint (midline_figure_player_get_phase (&fixture->player), ==, phase);
}

static void
test_play (void)
{
  Fixture fixture;

  /* 2 s out, a hold of 30 s of which 3 are shown, 4 s back. */
  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 30);
  assert_place (&fixture, 0, MIDLINE_FIGURE_AT_START);
  play_for (&fixture, 1);
  assert_place (&fixture, 0.5, MIDLINE_FIGURE_GOING_OUT);
  play_for (&fixture, 1.5);
  assert_place (&fixture, 1, MIDLINE_FIGURE_HOLDING);
  play_for (&fixture, 2);
  assert_place (&fixture, 1, MIDLINE_FIGURE_HOLDING);
  play_for (&fixture, 2.5);
  assert_place (&fixture, 0.5, MIDLINE_FIGURE_COMING_BACK);
  g_assert_cmpfloat_with_epsilon (midline_figure_player_get_share (&fixture.player), 7.0 / 9.0,
                                  EPSILON);
  play_for (&fixture, 3);
  assert_place (&fixture, 0.5, MIDLINE_FIGURE_GOING_OUT);
  fixture_clear (&fixture);
}

/* A machine that slept does not jump through the motion. */
static void
test_late_frame (void)
{
  Fixture fixture;

  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 0);
  midline_figure_player_tick (&fixture.player, 1000);
  midline_figure_player_tick (&fixture.player, 1000 + 3600 * (gint64) G_USEC_PER_SEC);
  g_assert_cmpfloat (fixture.player.seconds, <, 0.5);
  midline_figure_player_tick (&fixture.player, 500);
  g_assert_cmpfloat (fixture.player.seconds, >=, 0);
  fixture_clear (&fixture);
}

static void
test_steps (void)
{
  static const struct {
    MidlinePoseLoop loop;
    guint n_keys;
    double positions[5];      /* by steps forward from the start; ends with the start again */
  } cases[] = {
    { MIDLINE_POSE_THERE_AND_BACK, 2, { 0, 1, 0, 1, 0 } },
    { MIDLINE_POSE_THERE_AND_BACK, 3, { 0, 1, 2, 0, 1 } },
    { MIDLINE_POSE_ONCE, 2, { 0, 1, 0, 1, 0 } },
    { MIDLINE_POSE_CYCLE, 4, { 0, 1, 2, 0, 1 } },
    { MIDLINE_POSE_VISIT, 4, { 0, 1, 2, 3, 0 } },
    { MIDLINE_POSE_STRIDE, 2, { 0, 1, 2, 3, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture fixture;

      g_test_message ("%s, %u keys", midline_pose_loop_get_id (cases[i].loop), cases[i].n_keys);
      fixture_init (&fixture, cases[i].loop, cases[i].n_keys, 1);
      for (int step = 0; step < 5; step++)
        {
          g_assert_cmpfloat_with_epsilon (midline_figure_player_get_position (&fixture.player),
                                          cases[i].positions[step], EPSILON);
          midline_figure_player_step (&fixture.player, 1);
        }
      for (int step = 4; step >= 0; step--)
        {
          midline_figure_player_step (&fixture.player, -1);
          g_assert_cmpfloat_with_epsilon (midline_figure_player_get_position (&fixture.player),
                                          cases[i].positions[step], EPSILON);
        }
      fixture_clear (&fixture);
    }
}

/* On the way back the start comes next, and the finish was before. */
static void
test_step_on_the_way_back (void)
{
  Fixture fixture;

  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 1);
  play_for (&fixture, 5);
  g_assert_cmpint (midline_figure_player_get_phase (&fixture.player), ==,
                   MIDLINE_FIGURE_COMING_BACK);
  midline_figure_player_step (&fixture.player, 1);
  assert_place (&fixture, 0, MIDLINE_FIGURE_AT_START);
  play_for (&fixture, 5);
  midline_figure_player_step (&fixture.player, -1);
  assert_place (&fixture, 1, MIDLINE_FIGURE_HOLDING);
  midline_figure_player_go_to_end (&fixture.player, FALSE);
  assert_place (&fixture, 0, MIDLINE_FIGURE_AT_START);
  midline_figure_player_go_to_end (&fixture.player, TRUE);
  assert_place (&fixture, 1, MIDLINE_FIGURE_HOLDING);
  fixture_clear (&fixture);
}

static void
test_seek (void)
{
  Fixture fixture;

  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 2);
  midline_figure_player_seek (&fixture.player, 0.125);
  assert_place (&fixture, 0.5, MIDLINE_FIGURE_GOING_OUT);
  midline_figure_player_seek (&fixture.player, -1);
  g_assert_cmpfloat (midline_figure_player_get_share (&fixture.player), ==, 0);
  midline_figure_player_seek (&fixture.player, 7);
  g_assert_cmpfloat (midline_figure_player_get_share (&fixture.player), >, 0.99);
  g_assert_cmpfloat (midline_figure_player_get_share (&fixture.player), <, 1);
  fixture_clear (&fixture);
}

/* An exercise without a drawing. */
static void
test_no_pose (void)
{
  g_autoptr (MidlineExercise) exercise = midline_exercise_new ();
  MidlineFigurePlayer player;
  guint n_stops;

  midline_figure_player_init (&player, NULL, exercise, 3);
  midline_figure_player_step (&player, 1);
  midline_figure_player_tick (&player, 1000);
  midline_figure_player_tick (&player, 2000);
  midline_figure_player_seek (&player, 0.5);
  midline_figure_player_go_to_end (&player, TRUE);
  g_assert_cmpfloat (midline_figure_player_get_position (&player), ==, 0);
  g_assert_cmpfloat (midline_figure_player_get_share (&player), ==, 0);
  g_assert_cmpuint (midline_figure_player_get_stop (&player, &n_stops), ==, 0);
  g_assert_cmpuint (n_stops, ==, 1);
  g_assert_cmpint (midline_figure_player_get_phase (&player), ==, MIDLINE_FIGURE_AT_START);
}

static void
assert_phase_words (Fixture    *fixture,
                    const char *expected)
{
  g_autofree char *words = midline_figure_words_phase (&fixture->player);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_phase_words (void)
{
  Fixture fixture;

  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 3, 30);
  assert_phase_words (&fixture, "Start");
  midline_figure_player_step (&fixture.player, 1);
  assert_phase_words (&fixture, "Position 2 of 3");
  midline_figure_player_step (&fixture.player, 1);
  assert_phase_words (&fixture, "Finish · hold 30 s");
  play_for (&fixture, 0.5);
  assert_phase_words (&fixture, "Finish · hold 30 s");
  play_for (&fixture, 3);
  assert_phase_words (&fixture, "Return · 4 s");
  play_for (&fixture, 4);
  assert_phase_words (&fixture, "Move · 2 s");
  fixture_clear (&fixture);
  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 0);
  midline_figure_player_step (&fixture.player, 1);
  assert_phase_words (&fixture, "Finish");
  fixture_clear (&fixture);
  fixture_init (&fixture, MIDLINE_POSE_CYCLE, 5, 0);
  assert_phase_words (&fixture, "Position 1 of 4");
  play_for (&fixture, 1);
  assert_phase_words (&fixture, "");
  fixture_clear (&fixture);
}

static void
test_tempo_words (void)
{
  static const struct {
    MidlinePoseLoop loop;
    double out, hold, back;
    const char *words;
  } cases[] = {
    { MIDLINE_POSE_THERE_AND_BACK, 2, 1, 3, "2 s out, 1 s hold, 3 s back" },
    { MIDLINE_POSE_THERE_AND_BACK, 3, 0, 3, "3 s out, 3 s back" },
    { MIDLINE_POSE_ONCE, 0.5, 2, 1, "0.5 s out, 2 s hold, 1 s back" },
    { MIDLINE_POSE_CYCLE, 1, 0, 1, "One turn in 2 s" },
    { MIDLINE_POSE_STRIDE, 0.2, 0, 0.2, "One step in 0.4 s" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture fixture;
      g_autofree char *words = NULL;

      fixture_init (&fixture, cases[i].loop, 2, cases[i].hold);
      fixture.exercise->tempo_out_seconds = cases[i].out;
      fixture.exercise->tempo_back_seconds = cases[i].back;
      words = midline_figure_words_tempo (fixture.exercise, fixture.pose);
      g_assert_cmpstr (words, ==, cases[i].words);
      fixture_clear (&fixture);
    }
}

/* Each repetition is held for as long as the dose says. */
static void
test_hold (void)
{
  static const struct {
    int reps, dose_hold;
    double tempo_hold, expected;
  } cases[] = {
    { 12, 2, 1, 2 }, { 10, 0, 1, 1 }, { 1, 30, 30, 30 }, { 1, 600, 0, 0 }, { 10, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineExercise) exercise = midline_exercise_new ();

      exercise->dose.reps = cases[i].reps;
      exercise->dose.hold_seconds = cases[i].dose_hold;
      exercise->tempo_hold_seconds = cases[i].tempo_hold;
      g_assert_cmpfloat (midline_figure_player_find_hold (exercise), ==, cases[i].expected);
    }
}

static void
test_view_words (void)
{
  static const struct {
    double yaw, pitch;
    const char *words;
  } cases[] = {
    { 78, 5, "Seen from the side" },     { 103, 5, "Seen from the side" },
    { 0, 14, "Seen from the front" },    { 345, 0, "Seen from the front" },
    { 158, 13, "Seen from behind" },     { 190, 0, "Seen from behind" },
    { 0, 68, "Seen from above" },        { 42, 7, "Seen at an angle" },
    { 270, 0, "Seen from the side" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlinePose) pose = midline_pose_new ();
      g_autofree char *words = NULL;

      pose->yaw_degrees = cases[i].yaw;
      pose->pitch_degrees = cases[i].pitch;
      words = midline_figure_words_view (pose);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_description (void)
{
  static const char * const steps[] = { "Lie on your side.", "Lift the knee.", NULL };
  Fixture fixture;
  g_autofree char *right = NULL;
  g_autofree char *left = NULL;
  g_autofree char *without = NULL;

  fixture_init (&fixture, MIDLINE_POSE_THERE_AND_BACK, 2, 0);
  fixture.exercise->steps = g_strdupv ((GStrv) steps);
  fixture.exercise->dose.each_side = TRUE;
  right = midline_figure_words_description (fixture.exercise, fixture.pose, FALSE);
  g_assert_cmpstr (right, ==, "Seen from the front. Right leg works. "
                              "Step 1: Lie on your side. Step 2: Lift the knee.");
  left = midline_figure_words_description (fixture.exercise, fixture.pose, TRUE);
  g_assert_true (g_str_has_prefix (left, "Seen from the front. Left leg works. "));
  without = midline_figure_words_description (fixture.exercise, NULL, FALSE);
  g_assert_cmpstr (without, ==, "Step 1: Lie on your side. Step 2: Lift the knee.");
  fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/figure-player/play", test_play);
  g_test_add_func ("/figure-player/late-frame", test_late_frame);
  g_test_add_func ("/figure-player/steps", test_steps);
  g_test_add_func ("/figure-player/step-on-the-way-back", test_step_on_the_way_back);
  g_test_add_func ("/figure-player/seek", test_seek);
  g_test_add_func ("/figure-player/no-pose", test_no_pose);
  g_test_add_func ("/figure-player/hold", test_hold);
  g_test_add_func ("/figure-words/phase", test_phase_words);
  g_test_add_func ("/figure-words/tempo", test_tempo_words);
  g_test_add_func ("/figure-words/view", test_view_words);
  g_test_add_func ("/figure-words/description", test_description);

  return g_test_run ();
}
