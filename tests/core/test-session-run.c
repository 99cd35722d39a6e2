/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "run-fixture.h"

typedef struct {
  const char *name;
  const char *id;
  int sets;
  MidlineSide first_side;
  gboolean is_begun;
  const char *way;
} OrderCase;

static const OrderCase order_cases[] = {
  { "right-first", "clamshell", 2, MIDLINE_SIDE_RIGHT, FALSE, "wR wL 1R 1L 2R 2L" },
  { "left-first", "clamshell", 2, MIDLINE_SIDE_LEFT, FALSE, "wL wR 1L 1R 2L 2R" },
  { "both-sore", "clamshell", 1, MIDLINE_SIDE_BOTH, FALSE, "wR wL 1R 1L" },
  { "both-legs", "glute-bridge", 3, MIDLINE_SIDE_LEFT, FALSE, "wB 1B 2B 3B" },
  { "six-sets", "quad-set", 6, MIDLINE_SIDE_RIGHT, TRUE,
    "1R 1L 2R 2L 3R 3L 4R 4L 5R 5L 6R 6L" },
  { "ride-warms-up", "stationary-cycling", 1, MIDLINE_SIDE_RIGHT, FALSE, "1B" },
  { "held", "wall-sit", 1, MIDLINE_SIDE_RIGHT, FALSE, "wB 1B" },
};

static void
test_order (gconstpointer data)
{
  const OrderCase *c = data;
  g_autoptr (RunFixture) fixture = run_fixture_new (c->id, NULL);
  g_autofree char *way = NULL;

  run_fixture_get_item (fixture, 0)->dose.sets = c->sets;
  if (c->is_begun)
    {
      MidlineRunChange earlier = {
        .record = midline_set_record_new ("another", MIDLINE_SIDE_BOTH, 1),
      };

      run_fixture_write (fixture, &earlier);
      midline_set_record_free (earlier.record);
    }
  midline_session_run_unref (fixture->run);
  fixture->run = midline_session_run_new (fixture->session, fixture->catalogue, c->first_side,
                                          fixture->day, fixture->now_us);
  way = run_fixture_dup_way (fixture);
  g_assert_cmpstr (way, ==, c->way);
  g_assert_true (midline_diary_day_is_item_done (fixture->day, run_fixture_get_item (fixture, 0)));
}

/* Plays to the end at the pace of the plan; returns the seconds it took. */
static double
play (RunFixture *self)
{
  gint64 began_us = self->now_us;

  for (int i = 0; i < 20000 && run_fixture_moment (self).stage != MIDLINE_RUN_FINISHED; i++)
    {
      gint64 next_us = midline_session_run_get_next_us (self->run);

      g_assert_cmpint (next_us, !=, 0);
      g_assert_cmpint (next_us, <=, G_TIME_SPAN_SECOND);
      if (next_us < 0)
        {
          g_assert_true (run_fixture_moment (self).is_count_full);
          ACT (self, done);
          continue;
        }
      self->now_us += next_us;
      ACT (self, at);
    }
  g_assert_cmpint (run_fixture_moment (self).stage, ==, MIDLINE_RUN_FINISHED);
  return (double) (self->now_us - began_us) / G_TIME_SPAN_SECOND;
}

static int
get_trailing_pause (RunFixture *self)
{
  MidlinePlanItem *item = run_fixture_get_item (self, self->session->items->len - 1);
  MidlineExercise *exercise = midline_catalogue_lookup (self->catalogue, item->exercise_id);
  int pause = midline_set_get_pause_seconds (exercise, &item->dose);

  return item->dose.each_side ? pause - MIDLINE_SIDE_CHANGE_SECONDS : pause;
}

/* Every session of the two sample weeks lasts as long as the plan says, but for the rest that
 * nothing follows. */
static void
test_time_agrees (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new (NULL);
  g_autoptr (MidlineWeek) settle = sample_week_new_settle (fixture->catalogue);
  g_autoptr (MidlineWeek) build = sample_week_new_build (fixture->catalogue);
  MidlineWeek *weeks[] = { settle, build };

  for (guint i = 0; i < settle->sessions->len + build->sessions->len; i++)
    {
      MidlineWeek *week = weeks[i >= settle->sessions->len ? 1 : 0];
      guint index = i >= settle->sessions->len ? i - settle->sessions->len : i;
      int expected;

      midline_session_free (fixture->session);
      fixture->session = midline_session_copy (g_ptr_array_index (week->sessions, index));
      midline_diary_day_unref (fixture->day);
      fixture->day = midline_diary_day_new (SAMPLE_MONDAY);
      /* A set of something else: no warm-up, which is not part of the planned time. */
      g_ptr_array_add (fixture->day->sets, midline_set_record_new ("x", MIDLINE_SIDE_BOTH, 1));
      run_fixture_begin (fixture);
      expected = midline_session_get_seconds (fixture->session, fixture->catalogue)
                 - get_trailing_pause (fixture);
      g_assert_cmpint (run_fixture_moment (fixture).session_seconds_left, ==, expected);
      g_assert_cmpfloat_with_epsilon (play (fixture), expected, 0.001);
      g_assert_cmpuint (run_fixture_moment (fixture).n_sets_done, ==,
                        run_fixture_moment (fixture).n_sets_planned);
    }
}

typedef struct {
  const char *name;
  MidlineDose dose;
  double out_seconds;
  guint n_turns;      /* with the warm-up */
  int reps;           /* recorded of each set */
  int seconds;
} OddCase;

static const OddCase odd_cases[] = {
  { "no-rest", { 3, 10, 0, 0, 1, FALSE }, 2, 4, 10, -1 },
  { "no-rest-each-side", { 2, 10, 0, 0, 1, TRUE }, 2, 6, 10, -1 },
  { "one-repetition", { 2, 1, 0, 30, 1, TRUE }, 2, 6, 1, -1 },
  { "long-hold", { 1, 1, 600, 60, 1, FALSE }, 2, 2, -1, 600 },
  { "held-in-three-directions", { 1, 1, 10, 60, 3, TRUE }, 2, 4, -1, 10 },
  { "no-tempo", { 2, 12, 0, 60, 1, FALSE }, 0, 3, 12, -1 },
  { "no-tempo-but-hold", { 1, 12, 2, 60, 1, FALSE }, 0, 2, 12, -1 },
  { "no-sets", { 0, 12, 0, 60, 1, TRUE }, 2, 0, -1, -1 },
  { "below-nothing", { -3, -2, -1, -60, -1, TRUE }, 2, 0, -1, -1 },
  { "nothing-but-sets", { 2, 0, -5, -60, 0, FALSE }, 2, 3, 1, -1 },
  { "tempo-below-nothing", { 1, 5, 0, 0, 1, FALSE }, -4, 2, 5, -1 },
  { "beyond-sense", { G_MAXINT, G_MAXINT, 0, 1, 1, FALSE }, 0, 51, 999, -1 },
  { "rest-of-a-day", { 2, 3, 0, G_MAXINT, 1, FALSE }, 0, 3, 3, -1 },
};

static void
test_odd (gconstpointer data)
{
  const OddCase *c = data;
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", NULL);
  MidlineExercise *exercise = midline_catalogue_lookup (fixture->catalogue, "clamshell");

  exercise->tempo_out_seconds = c->out_seconds;
  exercise->tempo_back_seconds = c->out_seconds;
  run_fixture_get_item (fixture, 0)->dose = c->dose;
  run_fixture_begin (fixture);
  g_assert_cmpuint (midline_session_run_get_n_turns (fixture->run), ==, c->n_turns);

  for (int i = 0; i < 5000 && run_fixture_moment (fixture).stage != MIDLINE_RUN_FINISHED; i++)
    {
      if (run_fixture_moment (fixture).stage != MIDLINE_RUN_WORK)
        ACT (fixture, go);
      else if (run_fixture_moment (fixture).is_counting)
        run_fixture_wait (fixture, 1);
      else
        ACT (fixture, done);
    }
  g_assert_cmpint (run_fixture_moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_cmpuint (fixture->day->sets->len, ==, run_fixture_moment (fixture).n_sets_planned);
  for (guint i = 0; i < fixture->day->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (fixture->day->sets, i);

      g_assert_cmpint (record->reps, ==, c->reps);
      g_assert_cmpint (record->seconds, ==, c->seconds);
    }
}

static void
test_unknown_and_double (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", "wall-sit", "clamshell", NULL);
  g_autofree char *way = NULL;
  MidlineDose dose = { .sets = 3, .reps = 12, .directions = 1 };

  g_ptr_array_insert (fixture->session->items, 0,
                      midline_plan_item_new ("no-longer-shipped", &dose, "take-together",
                                             MIDLINE_LEVEL_START));
  run_fixture_begin (fixture);
  g_assert_cmpuint (midline_session_run_get_n_exercises (fixture->run), ==, 2);
  way = run_fixture_dup_way (fixture);
  g_assert_cmpstr (way, ==, "wR wL 1R 1L 2R 2L 1B 2B");
}

static void
test_empty (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new (NULL);
  MidlineSessionRun *before = midline_session_run_ref (fixture->run);

  g_assert_cmpint (run_fixture_moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_null (run_fixture_moment (fixture).exercise_id);
  g_assert_cmpint (midline_session_run_get_next_us (fixture->run), ==, -1);
  ACT (fixture, pause);
  ACT (fixture, resume);
  ACT (fixture, go);
  ACT (fixture, count);
  ACT (fixture, done);
  ACT (fixture, skip_set);
  ACT (fixture, skip_exercise);
  ACT (fixture, back);
  ACT (fixture, end);
  ACT_WITH (fixture, stop_exercise, NULL);
  ACT_WITH (fixture, set_reps, 3);
  ACT_WITH (fixture, correct, 3);
  ACT_WITH (fixture, sync, fixture->day);
  g_assert_true (midline_session_run_equal (before, fixture->run));
  midline_session_run_unref (before);
}

/* Clamshell, 12 x (2 + 1 + 2) seconds on each side. */
static void
test_paced_count (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", NULL);

  ACT (fixture, skip_set);
  assert_place (fixture, "clamshell 1R ready");
  run_fixture_wait (fixture, 5);
  assert_place (fixture, "clamshell 1R work");
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 1);
  g_assert_cmpint (run_fixture_moment (fixture).phase, ==, MIDLINE_RUN_PHASE_OUT);
  g_assert_cmpint (run_fixture_moment (fixture).phase_seconds_left, ==, 2);
  run_fixture_wait (fixture, 2);
  g_assert_cmpint (run_fixture_moment (fixture).phase, ==, MIDLINE_RUN_PHASE_HOLD);
  run_fixture_wait (fixture, 1);
  g_assert_cmpint (run_fixture_moment (fixture).phase, ==, MIDLINE_RUN_PHASE_BACK);
  run_fixture_wait (fixture, 2);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 2);
  run_fixture_wait (fixture, 54);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 12);
  g_assert_false (run_fixture_moment (fixture).is_count_full);
  run_fixture_wait (fixture, 1);
  g_assert_true (run_fixture_moment (fixture).is_count_full);
  g_assert_false (run_fixture_moment (fixture).is_counting);
  /* It waits, however long, and no gap pauses it. */
  fixture->now_us += SECONDS (3600);
  ACT (fixture, at);
  assert_place (fixture, "clamshell 1R work");
  ACT (fixture, done);
  assert_place (fixture, "clamshell 1L rest");
  g_assert_cmpint (midline_diary_day_find_set (fixture->day, "clamshell", MIDLINE_SIDE_RIGHT,
                                               1)->reps, ==, 12);
}

static void
test_own_count (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("clamshell", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  ACT (fixture, count);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 1);
  g_assert_false (run_fixture_moment (fixture).is_paced);
  run_fixture_wait (fixture, 30);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 1);
  for (int i = 0; i < 9; i++)
    ACT (fixture, count);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 10);
  ACT_WITH (fixture, set_reps, 14);
  ACT (fixture, done);
  g_assert_cmpint (run_fixture_moment (fixture).last_reps, ==, 14);
  ACT_WITH (fixture, correct, 9);
  g_assert_cmpint (midline_diary_day_find_set (fixture->day, "clamshell", MIDLINE_SIDE_RIGHT,
                                               1)->reps, ==, 9);
  /* The pace begins anew with the next set, and a first press counts on from it. */
  ACT (fixture, go);
  g_assert_true (run_fixture_moment (fixture).is_paced);
  run_fixture_wait (fixture, 12);
  ACT (fixture, count);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 3);
  /* The correction still belongs to the set before. */
  ACT_WITH (fixture, correct, 0);
  g_assert_cmpint (midline_diary_day_find_set (fixture->day, "clamshell", MIDLINE_SIDE_RIGHT,
                                               1)->reps, ==, 1);
}

static void
test_directions (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("single-leg-reach", NULL);
  int directions[3] = { 0 };

  ACT (fixture, skip_set);
  ACT (fixture, go);
  for (int i = 0; i < 3; i++)
    {
      directions[i] = run_fixture_moment (fixture).direction;
      g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 1);
      run_fixture_wait (fixture, 4);
    }
  g_assert_cmpint (directions[0], ==, 1);
  g_assert_cmpint (directions[1], ==, 2);
  g_assert_cmpint (directions[2], ==, 3);
  g_assert_cmpint (run_fixture_moment (fixture).rep, ==, 2);
  g_assert_cmpint (run_fixture_moment (fixture).n_reps, ==, 6);
  run_fixture_wait (fixture, 60);
  g_assert_true (run_fixture_moment (fixture).is_count_full);
  ACT (fixture, done);
  g_assert_cmpint (run_fixture_moment (fixture).last_reps, ==, 6);
}

static void
test_held_counts_down (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);

  ACT (fixture, go);
  g_assert_true (run_fixture_moment (fixture).is_warm_up);
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 15);
  run_fixture_wait (fixture, 15);
  assert_place (fixture, "wall-sit 1B rest");
  g_assert_cmpuint (fixture->day->sets->len, ==, 0);
  run_fixture_wait (fixture, 15);
  assert_place (fixture, "wall-sit 1B work");
  run_fixture_wait (fixture, 29.5);
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 1);
  run_fixture_wait (fixture, 0.5);
  assert_place (fixture, "wall-sit 2B rest");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 60);
  ACT (fixture, go);
  run_fixture_wait (fixture, 12);
  ACT (fixture, done);
  assert_place (fixture, "finished");
  g_assert_cmpint (midline_diary_day_find_set (fixture->day, "wall-sit", MIDLINE_SIDE_BOTH,
                                               1)->seconds, ==, 30);
  g_assert_cmpint (midline_diary_day_find_set (fixture->day, "wall-sit", MIDLINE_SIDE_BOTH,
                                               2)->seconds, ==, 12);
}

typedef struct {
  const char *name;
  gint64 leap_us;
  gboolean pauses;
} LeapCase;

static const LeapCase leap_cases[] = {
  { "asleep-for-the-night", SECONDS (8 * 3600), TRUE },
  { "just-too-long", MIDLINE_RUN_LONGEST_GAP_US + 1, TRUE },
  { "slow-machine", MIDLINE_RUN_LONGEST_GAP_US, FALSE },
  { "a-second-back", -SECONDS (1), FALSE },
  { "a-year-back", -SECONDS (365 * 86400), FALSE },
  { "nothing", 0, FALSE },
  { "to-the-end-of-time", G_MAXINT64 - SECONDS (2000), TRUE },
};

/* No leap ends a set or brings a time that was over back. */
static void
test_leap (gconstpointer data)
{
  const LeapCase *c = data;
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);
  int left;

  ACT (fixture, skip_set);
  ACT (fixture, go);
  run_fixture_wait (fixture, 10);
  left = run_fixture_moment (fixture).seconds_left;
  fixture->now_us += c->leap_us;
  ACT (fixture, at);
  assert_place (fixture, c->pauses ? "wall-sit 1B work paused" : "wall-sit 1B work");
  g_assert_cmpint (run_fixture_moment (fixture).was_interrupted, ==, c->pauses);
  if (c->pauses || c->leap_us <= 0)
    g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, left);
  g_assert_cmpuint (fixture->day->sets->len, ==, 0);
  if (!c->pauses)
    run_fixture_wait (fixture, left);
  else
    ACT (fixture, done);
  assert_place (fixture, "wall-sit 2B rest");
  g_assert_cmpuint (fixture->day->sets->len, ==, 1);
}

static void
test_leap_over_the_whole_range (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);

  fixture->now_us = G_MININT64;
  ACT (fixture, at);
  assert_place (fixture, "wall-sit wB ready");
  fixture->now_us = G_MAXINT64;
  ACT (fixture, at);
  assert_place (fixture, "wall-sit wB ready paused");
}

static void
test_pause_within_a_hold (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("wall-sit", NULL);

  ACT (fixture, skip_set);
  ACT (fixture, go);
  run_fixture_wait (fixture, 10);
  ACT (fixture, pause);
  run_fixture_wait (fixture, 300);
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 20);
  ACT (fixture, resume);
  assert_place (fixture, "wall-sit 1B ready");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, MIDLINE_LEAD_IN_SECONDS);
  /* A second pause on the way loses nothing. */
  run_fixture_wait (fixture, 2);
  ACT (fixture, pause);
  ACT (fixture, resume);
  run_fixture_wait (fixture, 3);
  assert_place (fixture, "wall-sit 1B work");
  g_assert_cmpint (run_fixture_moment (fixture).seconds_left, ==, 20);
  run_fixture_wait (fixture, 20);
  g_assert_cmpint (run_fixture_moment (fixture).last_seconds, ==, 30);
}

static void
collect_cues (RunFixture *self, GString *cues, MidlineSessionRun *next)
{
  static const char * const names[MIDLINE_N_RUN_CUES] = {
    "begins", "count", "repetition", "full", "ends", "rest-ends", "session-ends",
  };
  g_autoptr (GArray) beats = midline_session_run_list_cues (self->run, next);

  for (guint i = 0; i < beats->len; i++)
    {
      MidlineRunBeat beat = g_array_index (beats, MidlineRunBeat, i);

      g_string_append_printf (cues, "%s%s", cues->len > 0 ? " " : "", names[beat.cue]);
      if (beat.number > 0)
        g_string_append_printf (cues, "-%d", beat.number);
    }
  run_fixture_take (self, next);
}

static void
test_cues (void)
{
  g_autoptr (RunFixture) fixture = run_fixture_new ("hip-hinge", "wall-sit", NULL);
  g_autoptr (GString) cues = g_string_new (NULL);

  run_fixture_get_item (fixture, 0)->dose.reps = 2;
  run_fixture_get_item (fixture, 0)->dose.sets = 1;
  run_fixture_get_item (fixture, 1)->dose.sets = 1;
  run_fixture_begin (fixture);
  ACT (fixture, skip_set);
  for (int i = 0; i < 400 && run_fixture_moment (fixture).stage != MIDLINE_RUN_FINISHED; i++)
    {
      gint64 next_us = midline_session_run_get_next_us (fixture->run);

      fixture->now_us += MAX (next_us, 0);
      collect_cues (fixture, cues, next_us >= 0
                    ? midline_session_run_at (fixture->run, fixture->now_us)
                    : midline_session_run_done (fixture->run, fixture->now_us));
    }
  g_assert_cmpstr (cues->str, ==,
                   "count-3 count-2 count-1 begins repetition-2 full ends "
                   "count-3 count-2 count-1 rest-ends begins "
                   "count-3 count-2 count-1 ends session-ends");
}

static void
add_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (order_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-run/order/", order_cases[i].name, NULL);

      g_test_add_data_func (path, &order_cases[i], test_order);
    }
  for (guint i = 0; i < G_N_ELEMENTS (odd_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-run/odd/", odd_cases[i].name, NULL);

      g_test_add_data_func (path, &odd_cases[i], test_odd);
    }
  for (guint i = 0; i < G_N_ELEMENTS (leap_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-run/leap/", leap_cases[i].name, NULL);

      g_test_add_data_func (path, &leap_cases[i], test_leap);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_cases ();
  g_test_add_func ("/session-run/time-agrees", test_time_agrees);
  g_test_add_func ("/session-run/unknown-and-double", test_unknown_and_double);
  g_test_add_func ("/session-run/empty", test_empty);
  g_test_add_func ("/session-run/paced-count", test_paced_count);
  g_test_add_func ("/session-run/own-count", test_own_count);
  g_test_add_func ("/session-run/directions", test_directions);
  g_test_add_func ("/session-run/held", test_held_counts_down);
  g_test_add_func ("/session-run/leap/whole-range", test_leap_over_the_whole_range);
  g_test_add_func ("/session-run/pause-within-a-hold", test_pause_within_a_hold);
  g_test_add_func ("/session-run/cues", test_cues);
  return g_test_run ();
}
