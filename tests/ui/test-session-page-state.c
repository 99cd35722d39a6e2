/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the page of a guided session shows at each of its moments, without a display. */

#include "midline-session-page-state.h"

static MidlineExercise *
create_exercise (void)
{
  MidlineExercise *exercise = midline_exercise_new ();

  exercise->id = g_strdup ("side-lying-hip-abduction");
  exercise->name = g_strdup ("Side-lying leg raise");
  exercise->steps = g_strsplit ("Lie on your side.\nLift your leg.", "\n", -1);
  return exercise;
}

static MidlineRunMoment
create_moment (MidlineRunStage stage)
{
  return (MidlineRunMoment) {
    .stage = stage,
    .is_counting = TRUE,
    .exercise_id = "side-lying-hip-abduction",
    .side = MIDLINE_SIDE_RIGHT,
    .set_number = 2,
    .n_sets = 2,
    .rep = 8,
    .n_reps = 12,
    .direction = 1,
    .n_directions = 1,
    .is_paced = TRUE,
    .phase = MIDLINE_RUN_PHASE_OUT,
    .n_sets_planned = 20,
    .n_sets_done = 11,
  };
}

static MidlineSessionPageState *
create_state (const MidlineRunMoment *moment)
{
  static const double shares[] = { 1, 1, 0.5, 0, 0 };
  g_autoptr (MidlineExercise) exercise = create_exercise ();

  return midline_session_page_state_from (&(MidlineSessionInput) {
    .moment = *moment, .exercise = moment->exercise_id != NULL ? exercise : NULL,
    .shares = shares, .n_shares = G_N_ELEMENTS (shares),
  });
}

static void
test_count (void)
{
  static const struct {
    MidlineRunPhase phase;
    int phase_seconds_left;
    gboolean is_count_full;
    int n_directions, direction;
    const char *line;
  } rows[] = {
    { MIDLINE_RUN_PHASE_OUT, 2, FALSE, 1, 1, "of 12" },
    { MIDLINE_RUN_PHASE_HOLD, 4, FALSE, 1, 1, "of 12, hold 4" },
    { MIDLINE_RUN_PHASE_HOLD, 1, FALSE, 1, 1, "of 12, hold" },
    { MIDLINE_RUN_PHASE_BACK, 2, FALSE, 1, 1, "of 12, slowly back" },
    { MIDLINE_RUN_PHASE_NONE, 0, FALSE, 1, 1, "of 12" },
    { MIDLINE_RUN_PHASE_NONE, 0, TRUE, 1, 1, "of 12, press Done" },
    { MIDLINE_RUN_PHASE_OUT, 2, FALSE, 3, 1, "of 12, to the front" },
    { MIDLINE_RUN_PHASE_OUT, 2, FALSE, 3, 2, "of 12, to the side" },
    { MIDLINE_RUN_PHASE_OUT, 2, FALSE, 3, 3, "of 12, to the back" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineRunMoment moment = create_moment (MIDLINE_RUN_WORK);
      g_autoptr (MidlineSessionPageState) state = NULL;

      moment.phase = rows[i].phase;
      moment.phase_seconds_left = rows[i].phase_seconds_left;
      moment.is_count_full = rows[i].is_count_full;
      moment.n_directions = rows[i].n_directions;
      moment.direction = rows[i].direction;
      state = create_state (&moment);
      g_assert_cmpint (state->view, ==, MIDLINE_SESSION_COUNT);
      g_assert_cmpstr (state->number, ==, "8");
      g_assert_cmpstr (state->below, ==, rows[i].line);
      g_assert_cmpstr (state->side_words, ==, "Right side");
      g_assert_cmpstr (state->set_words, ==, "Set 2 of 2");
      g_assert_cmpint (state->n_sets_done, ==, 1);
      g_assert_false (state->has_ring);
      g_assert_cmpstr (state->done_label, ==, "Done");
      g_assert_cmpstr (state->progress, ==, "2 of 5 done");
      g_assert_cmpint (state->goes_by_itself, ==,
                       rows[i].phase == MIDLINE_RUN_PHASE_NONE && !rows[i].is_count_full);
    }
}

static void
test_hold (void)
{
  MidlineRunMoment moment = create_moment (MIDLINE_RUN_WORK);
  g_autoptr (MidlineSessionPageState) state = NULL;

  moment.is_held = TRUE;
  moment.seconds_left = 1;
  moment.seconds_total = 30;
  moment.side = MIDLINE_SIDE_BOTH;
  state = create_state (&moment);
  g_assert_cmpint (state->view, ==, MIDLINE_SESSION_HOLD);
  g_assert_cmpstr (state->number, ==, "1");
  g_assert_cmpstr (state->below, ==, "second");
  g_assert_null (state->side_words);
  g_assert_null (state->question_id);
}

static void
test_rest (void)
{
  MidlineRunMoment moment = create_moment (MIDLINE_RUN_REST);
  g_autoptr (MidlineSessionPageState) state = NULL;
  g_autoptr (MidlineSessionPageState) change = NULL;
  g_autoptr (MidlineSessionPageState) after_warm_up = NULL;

  moment.seconds_left = 38;
  moment.seconds_total = 60;
  moment.share = 0.25;
  moment.last_exercise_id = "clamshell";
  moment.last_set_number = 1;
  state = create_state (&moment);
  g_assert_cmpint (state->view, ==, MIDLINE_SESSION_REST);
  g_assert_true (state->has_ring);
  g_assert_cmpfloat_with_epsilon (state->share_left, 0.75, 1e-9);
  g_assert_cmpstr (state->above, ==, "Rest");
  g_assert_cmpstr (state->below, ==, "seconds");
  g_assert_cmpstr (state->head, ==, "Next");
  g_assert_cmpstr (state->question_id, ==, "clamshell");
  g_assert_cmpstr (state->done_label, ==, "Go");

  moment.is_side_change = TRUE;
  change = create_state (&moment);
  g_assert_cmpstr (change->above, ==, "Change Sides");

  moment.last_set_number = 0;
  after_warm_up = create_state (&moment);
  g_assert_null (after_warm_up->question_id);
}

/* Of a hold, that has seconds, “two more” cannot be said. */
static void
test_question (void)
{
  MidlineRunMoment moment = create_moment (MIDLINE_RUN_REST);
  g_autoptr (MidlineSessionPageState) counted = NULL;
  g_autoptr (MidlineSessionPageState) held = NULL;

  moment.last_exercise_id = "clamshell";
  moment.last_set_number = 1;
  moment.last_reps = 12;
  moment.last_seconds = MIDLINE_NOT_ENTERED;
  counted = create_state (&moment);
  g_assert_cmpstr (counted->question, ==, "Could you have done two more?");
  moment.last_reps = MIDLINE_NOT_ENTERED;
  moment.last_seconds = 30;
  held = create_state (&moment);
  g_assert_cmpstr (held->question, ==, "Could you have gone on longer?");
}

/* The exercise's own first step, before it begins and never during it. */
static void
test_hint (void)
{
  static const struct {
    MidlineRunStage stage;
    int set_number;
    const char *last_exercise_id;
    const char *hint;
  } rows[] = {
    { MIDLINE_RUN_GET_READY, 0, NULL, "Lie on your side." },
    { MIDLINE_RUN_GET_READY, 1, NULL, "Lie on your side." },
    { MIDLINE_RUN_GET_READY, 2, NULL, NULL },
    { MIDLINE_RUN_REST, 1, "clamshell", "Lie on your side." },
    { MIDLINE_RUN_REST, 2, "side-lying-hip-abduction", NULL },
    { MIDLINE_RUN_WORK, 1, "clamshell", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineRunMoment moment = create_moment (rows[i].stage);
      g_autoptr (MidlineSessionPageState) state = NULL;

      moment.set_number = rows[i].set_number;
      moment.last_exercise_id = rows[i].last_exercise_id;
      state = create_state (&moment);
      g_assert_cmpstr (state->hint, ==, rows[i].hint);
    }
}

static void
test_ready (void)
{
  MidlineRunMoment moment = create_moment (MIDLINE_RUN_GET_READY);
  g_autoptr (MidlineSessionPageState) state = NULL;

  moment.seconds_left = 20;
  moment.set_number = 0;
  moment.is_warm_up = TRUE;
  state = create_state (&moment);
  g_assert_cmpstr (state->above, ==, "Get Ready");
  g_assert_cmpstr (state->set_words, ==, "Warm-up, half the way");
  g_assert_cmpint (state->n_sets, ==, 0);
  g_assert_null (state->head);
}

/* The screen may sleep when nothing runs. */
static void
test_paused (void)
{
  static const MidlineRunStage stages[] = { MIDLINE_RUN_GET_READY, MIDLINE_RUN_WORK,
                                            MIDLINE_RUN_REST };

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      MidlineRunMoment moment = create_moment (stages[i]);
      g_autoptr (MidlineSessionPageState) running = create_state (&moment);
      g_autoptr (MidlineSessionPageState) paused = NULL;
      g_autoptr (MidlineSessionPageState) interrupted = NULL;

      g_assert_true (running->keeps_awake);
      g_assert_cmpstr (running->pause_label, ==, "Pause");
      moment.is_paused = TRUE;
      paused = create_state (&moment);
      g_assert_false (paused->keeps_awake);
      g_assert_cmpstr (paused->pause_label, ==, "Go On");
      g_assert_cmpstr (paused->has_ring ? paused->above : paused->below, ==, "Paused");
      g_assert_cmpstr (paused->number, ==, running->number);
      moment.was_interrupted = TRUE;
      interrupted = create_state (&moment);
      g_assert_cmpstr (interrupted->has_ring ? interrupted->above : interrupted->below, ==,
                       "Paused meanwhile");
    }
}

static void
test_unsaved (void)
{
  g_autoptr (MidlineExercise) exercise = create_exercise ();
  g_autoptr (MidlineSessionPageState) state = NULL;
  MidlineSessionInput input = { .moment = create_moment (MIDLINE_RUN_WORK),
                                .exercise = exercise, .has_unsaved = TRUE };

  input.moment.is_paused = TRUE;
  state = midline_session_page_state_from (&input);
  g_assert_cmpstr (state->below, ==, "Not saved yet. Press Done");
}

static void
test_finished (void)
{
  static const struct {
    guint n_planned, n_done;
    gboolean ended_by_pain;
    const char *title;
    const char *words;
  } rows[] = {
    { 20, 20, FALSE, "That Is All for Today", "20 sets are in your diary." },
    { 1, 1, FALSE, "That Is All for Today", "1 set is in your diary." },
    { 20, 4, FALSE, "Enough for Today", "4 of 20 sets are in your diary." },
    { 20, 0, FALSE, "Enough for Today", "0 of 20 sets are in your diary." },
    { 20, 4, TRUE, "Enough for Today", "Stopping was right. 4 of 20 sets are in your diary." },
    { 20, 20, TRUE, "Enough for Today", "Stopping was right. 20 sets are in your diary." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineSessionInput input = { .moment = { .stage = MIDLINE_RUN_FINISHED },
                                    .ended_by_pain = rows[i].ended_by_pain };
      g_autoptr (MidlineSessionPageState) state = NULL;

      input.moment.n_sets_planned = rows[i].n_planned;
      input.moment.n_sets_done = rows[i].n_done;
      input.moment.is_paused = TRUE;
      state = midline_session_page_state_from (&input);
      g_assert_cmpint (state->view, ==, MIDLINE_SESSION_FINISHED);
      g_assert_cmpstr (state->name, ==, rows[i].title);
      g_assert_cmpstr (state->summary, ==, rows[i].words);
      g_assert_cmpstr (state->done_label, ==, "Back to Today");
      g_assert_cmpstr (state->number, ==, "");
      g_assert_false (state->can_steer);
      g_assert_false (state->keeps_awake);
      g_assert_null (state->exercise_id);
    }
}

/* What changes with every repetition is no part of the name, and is not told each time. */
static void
test_accessible (void)
{
  MidlineRunMoment moment = create_moment (MIDLINE_RUN_WORK);
  g_autoptr (MidlineSessionPageState) eighth = create_state (&moment);
  g_autoptr (MidlineSessionPageState) ninth = NULL;
  g_autoptr (MidlineSessionPageState) paused = NULL;
  g_autoptr (MidlineSessionPageState) full = NULL;

  moment.rep = 9;
  moment.phase = MIDLINE_RUN_PHASE_BACK;
  ninth = create_state (&moment);
  g_assert_cmpstr (eighth->label, ==, "Side-lying leg raise, Right side, Set 2 of 2");
  g_assert_cmpstr (eighth->label, ==, ninth->label);
  g_assert_cmpstr (eighth->description, ==, "5 of 12");
  g_assert_cmpstr (ninth->description, ==, "5 of 12");
  moment.is_paused = TRUE;
  paused = create_state (&moment);
  g_assert_cmpstr (paused->description, ==, "Paused, 9 of 12");
  moment.is_paused = FALSE;
  moment.is_count_full = TRUE;
  moment.rep = 12;
  full = create_state (&moment);
  g_assert_cmpstr (full->description, ==, "12 of 12, press Done");
}

/* A count-down is told at its start, at each tenth second and at the last five. */
static void
test_accessible_seconds (void)
{
  static const struct {
    int left;
    gboolean is_paused;
    const char *words;
  } rows[] = {
    { 38, FALSE, "38 seconds" }, { 37, FALSE, "38 seconds" }, { 31, FALSE, "38 seconds" },
    { 30, FALSE, "30 seconds" }, { 29, FALSE, "30 seconds" }, { 21, FALSE, "30 seconds" },
    { 10, FALSE, "10 seconds" }, { 6, FALSE, "10 seconds" }, { 5, FALSE, "5 seconds" },
    { 1, FALSE, "5 seconds" }, { 27, TRUE, "Paused, 27 seconds" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineRunMoment moment = create_moment (MIDLINE_RUN_WORK);
      g_autoptr (MidlineSessionPageState) state = NULL;

      moment.is_held = TRUE;
      moment.seconds_total = 38;
      moment.seconds_left = rows[i].left;
      moment.is_paused = rows[i].is_paused;
      state = create_state (&moment);
      g_assert_cmpstr (state->description, ==, rows[i].words);
    }
}

/* What can be put right: the count under way, or the repetitions of the set just done. */
static void
test_tally (void)
{
  static const struct {
    MidlineRunStage stage;
    gboolean is_held;
    int last_set_number, last_reps;
    int reps;
    gboolean has_tally;
  } rows[] = {
    { MIDLINE_RUN_WORK, FALSE, 1, 9, 8, FALSE },
    { MIDLINE_RUN_WORK, TRUE, 1, 9, 0, FALSE },
    { MIDLINE_RUN_REST, FALSE, 1, 9, 9, TRUE },
    { MIDLINE_RUN_REST, FALSE, 0, 9, 0, FALSE },
    { MIDLINE_RUN_REST, FALSE, 1, MIDLINE_NOT_ENTERED, 0, FALSE },
    { MIDLINE_RUN_GET_READY, FALSE, 1, 9, 0, FALSE },
    { MIDLINE_RUN_FINISHED, FALSE, 2, 12, 12, TRUE },
    { MIDLINE_RUN_FINISHED, FALSE, 0, 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineRunMoment moment = create_moment (rows[i].stage);
      g_autoptr (MidlineSessionPageState) state = NULL;

      moment.is_held = rows[i].is_held;
      moment.last_exercise_id = rows[i].last_set_number > 0 ? moment.exercise_id : NULL;
      moment.last_set_number = rows[i].last_set_number;
      moment.last_reps = rows[i].last_reps;
      state = create_state (&moment);
      g_assert_cmpint (state->reps, ==, rows[i].reps);
      g_assert_cmpint (state->has_tally, ==, rows[i].has_tally);
    }
}

static void
test_less_range (void)
{
  g_autoptr (MidlineExercise) exercise = create_exercise ();
  g_autoptr (MidlineSessionPageState) state = midline_session_page_state_from (
    &(MidlineSessionInput) { .moment = create_moment (MIDLINE_RUN_WORK), .exercise = exercise,
                             .has_less_range = TRUE });

  g_assert_cmpstr (state->set_words, ==, "Set 2 of 2 · smaller movement");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-page-state/count", test_count);
  g_test_add_func ("/session-page-state/hold", test_hold);
  g_test_add_func ("/session-page-state/rest", test_rest);
  g_test_add_func ("/session-page-state/question", test_question);
  g_test_add_func ("/session-page-state/hint", test_hint);
  g_test_add_func ("/session-page-state/ready", test_ready);
  g_test_add_func ("/session-page-state/paused", test_paused);
  g_test_add_func ("/session-page-state/unsaved", test_unsaved);
  g_test_add_func ("/session-page-state/tally", test_tally);
  g_test_add_func ("/session-page-state/finished", test_finished);
  g_test_add_func ("/session-page-state/accessible", test_accessible);
  g_test_add_func ("/session-page-state/accessible-seconds", test_accessible_seconds);
  g_test_add_func ("/session-page-state/less-range", test_less_range);
  return g_test_run ();
}
