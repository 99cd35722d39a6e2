/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Thousands of people who press anything at any moment, with clocks that leap. After each step the
 * diary that was written from the changes is compared with what the run believes. */

#include "midline-session-run.h"

#include "sample-catalogue.h"

#define N_PEOPLE 3000
#define N_STEPS 60

typedef struct {
  GRand *random;
  MidlineCatalogue *catalogue;
  MidlineSession *session;
  MidlineDiaryDay *day;
  MidlineSessionRun *run;
  gint64 now_us;
} Person;

/* What was seen of all people together: a test that never gets anywhere proves nothing. */
static guint n_seen_stages[MIDLINE_N_RUN_STAGES];
static guint n_left_stages[MIDLINE_N_RUN_STAGES];
static guint n_seen_cues[MIDLINE_N_RUN_CUES];
static guint n_recorded, n_removed, n_paused, n_interrupted, n_played;

static MidlinePlanItem *
create_item (Person *self, guint n_exercises)
{
  guint index = (guint) g_rand_int_range (self->random, 0, (int) n_exercises + 2);
  MidlineExercise *exercise = index < n_exercises
    ? midline_catalogue_get_exercise (self->catalogue, index)
    : NULL;
  MidlineDose dose = {
    .sets = g_rand_int_range (self->random, 0, 5),
    .reps = g_rand_int_range (self->random, 0, 4),
    .hold_seconds = g_rand_int_range (self->random, 0, 4) * 4,
    .rest_seconds = g_rand_int_range (self->random, 0, 3) * 15,
    .directions = g_rand_int_range (self->random, 0, 3) == 0 ? 3 : 1,
    .each_side = g_rand_boolean (self->random),
  };

  if (exercise != NULL && g_rand_boolean (self->random))
    dose = exercise->dose;
  return midline_plan_item_new (exercise != NULL ? exercise->id : "no-longer-shipped", &dose, "",
                                MIDLINE_LEVEL_START);
}

static void
begin (Person *self)
{
  MidlineSide first_side = (MidlineSide) g_rand_int_range (self->random, 0, MIDLINE_N_SIDES);

  g_clear_pointer (&self->run, midline_session_run_unref);
  self->run = midline_session_run_new (self->session, self->catalogue, first_side, self->day,
                                       self->now_us);
}

static void
person_begin (Person *self)
{
  int n_items = g_rand_int_range (self->random, 0, 5);

  self->session = midline_session_new (SAMPLE_MONDAY, MIDLINE_SESSION_STRENGTH_A);
  self->day = midline_diary_day_new (SAMPLE_MONDAY);
  self->now_us = g_rand_int (self->random);
  for (int i = 0; i < n_items; i++)
    g_ptr_array_add (self->session->items,
                     create_item (self, midline_catalogue_get_n_exercises (self->catalogue)));
  begin (self);
}

static void
person_end (Person *self)
{
  g_clear_pointer (&self->run, midline_session_run_unref);
  g_clear_pointer (&self->day, midline_diary_day_unref);
  g_clear_pointer (&self->session, midline_session_free);
}

static gboolean
is_done (MidlineRunTurn turn)
{
  return turn.outcome == MIDLINE_RUN_DONE || turn.outcome == MIDLINE_RUN_RECORDED;
}

static const MidlineSetRecord *
find_record (Person *self, MidlineRunTurn turn)
{
  return midline_diary_day_find_set (self->day, turn.exercise_id, turn.side, turn.set_number);
}

/* The diary holds exactly the sets that the run believes done, with what was done. */
static void
check_diary (Person *self)
{
  guint n_done = 0;

  for (guint i = 0; i < midline_session_run_get_n_turns (self->run); i++)
    {
      MidlineRunTurn turn = midline_session_run_get_turn (self->run, i);
      const MidlineSetRecord *record = find_record (self, turn);

      if (turn.set_number == 0)
        {
          g_assert_null (record);
          continue;
        }
      g_assert_true ((record != NULL) == is_done (turn));
      if (record == NULL)
        continue;
      n_done++;
      g_assert_cmpint (record->reps, ==, turn.reps);
      g_assert_cmpint (record->seconds, ==, turn.seconds);
      g_assert_cmpint (MAX (record->reps, record->seconds), >=, 1);
      g_assert_cmpint (MIN (record->reps, record->seconds), ==, MIDLINE_NOT_ENTERED);
    }
  g_assert_cmpuint (self->day->sets->len, ==, n_done);
}

/* The set that is shown is the first that is still to do; its side and number are in order. */
static void
check_order (Person *self)
{
  MidlineRunMoment at = midline_session_run_get_moment (self->run);

  for (guint i = 0; i < midline_session_run_get_n_turns (self->run); i++)
    {
      MidlineRunTurn turn = midline_session_run_get_turn (self->run, i);

      if (turn.outcome != MIDLINE_RUN_PENDING)
        continue;
      g_assert_cmpstr (turn.exercise_id, ==, at.exercise_id);
      g_assert_cmpint (turn.side, ==, at.side);
      g_assert_cmpint (turn.set_number, ==, at.set_number);
      return;
    }
  g_assert_cmpint (at.stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_null (at.exercise_id);
}

static void
check_moment (Person *self)
{
  MidlineRunMoment at = midline_session_run_get_moment (self->run);
  gint64 next_us = midline_session_run_get_next_us (self->run);

  g_assert_cmpint (at.seconds_left, >=, 0);
  g_assert_cmpint (at.seconds_left, <=, at.seconds_total);
  g_assert_cmpint (at.session_seconds_left, >=, 0);
  g_assert_cmpfloat (at.share, >=, 0.0);
  g_assert_cmpfloat (at.share, <=, 1.0);
  g_assert_cmpuint (at.n_sets_done, <=, at.n_sets_planned);
  g_assert_true ((next_us > 0) == at.is_counting);
  g_assert_cmpint (next_us, !=, 0);
  g_assert_cmpint (next_us, <=, G_TIME_SPAN_SECOND);
  g_assert_false (at.is_paused && at.is_counting);
  g_assert_true (at.is_paused || !at.was_interrupted);
  if (at.is_counting && at.stage != MIDLINE_RUN_WORK)
    g_assert_cmpint (at.seconds_left, >=, 1);
  if (at.stage == MIDLINE_RUN_WORK && !at.is_held)
    {
      g_assert_cmpint (at.rep, >=, 1);
      g_assert_true (at.rep <= at.n_reps || !at.is_paced);
      g_assert_cmpint (at.direction, >=, 1);
      g_assert_cmpint (at.direction, <=, at.n_directions);
    }
  for (guint i = 0; i < midline_session_run_get_n_exercises (self->run); i++)
    {
      double share = midline_session_run_get_share (self->run, i);

      g_assert_cmpfloat (share, >=, 0.0);
      g_assert_cmpfloat (share, <=, 1.0);
    }
  n_seen_stages[at.stage]++;
  n_paused += at.is_paused;
  n_interrupted += at.was_interrupted;
}

/* Writes the changes like a diary that notices every set written twice and every removal of
 * nothing. */
static void
write_changes (Person *self, MidlineSessionRun *next)
{
  g_autoptr (GPtrArray) changes = midline_session_run_list_changes (self->run, next);

  for (guint i = 0; i < changes->len; i++)
    {
      const MidlineRunChange *change = g_ptr_array_index (changes, i);
      const MidlineSetRecord *record = change->record;
      const MidlineSetRecord *old = midline_diary_day_find_set (self->day, record->exercise_id,
                                                                record->side,
                                                                record->set_number);
      MidlineDiaryDay *before = self->day;

      g_assert_cmpint (record->set_number, >=, 1);
      if (change->is_removed)
        g_assert_nonnull (old);
      else
        g_assert_false (midline_set_record_equal (old, record));
      self->day = change->is_removed
        ? midline_diary_day_without_set (before, record->exercise_id, record->side,
                                         record->set_number)
        : midline_diary_day_with_set (before, record);
      midline_diary_day_unref (before);
      *(change->is_removed ? &n_removed : &n_recorded) += 1;
    }
}

static void
take (Person *self, MidlineSessionRun *next)
{
  g_autoptr (GArray) beats = midline_session_run_list_cues (self->run, next);
  MidlineRunStage before = midline_session_run_get_moment (self->run).stage;

  for (guint i = 0; i < beats->len; i++)
    n_seen_cues[g_array_index (beats, MidlineRunBeat, i).cue]++;
  write_changes (self, next);
  midline_session_run_unref (self->run);
  self->run = next;
  if (midline_session_run_get_moment (next).stage != before)
    n_left_stages[before]++;
}

/* A clock that is at its end stays there. */
static gint64
move_clock (gint64 now_us,
            gint64 by_us)
{
  gint64 moved_us;

  if (__builtin_add_overflow (now_us, by_us, &moved_us))
    return by_us < 0 ? G_MININT64 : G_MAXINT64;
  return moved_us;
}

/* How far the clock goes before the next step: mostly some seconds, now and then anywhere. */
static gint64
draw_time (Person *self)
{
  switch (g_rand_int_range (self->random, 0, 14))
    {
    case 0:
      return self->now_us;
    case 1:
      return move_clock (self->now_us, -(gint64) g_rand_int (self->random));
    case 2:
      return move_clock (self->now_us, g_rand_int (self->random));
    case 3:
      return g_rand_boolean (self->random) ? G_MAXINT64 : G_MININT64;
    default:
      return move_clock (self->now_us,
                         g_rand_int_range (self->random, 0, (int) MIDLINE_RUN_LONGEST_GAP_US));
    }
}

/* (transfer full): step @step of @run at @now_us. */
static MidlineSessionRun *
act (Person *self, MidlineSessionRun *run, int step, int reps, gint64 now_us)
{
  switch (step)
    {
    case 0: case 1: return midline_session_run_go (run, now_us);
    case 2: case 3: case 4: return midline_session_run_done (run, now_us);
    case 5: return midline_session_run_pause (run, now_us);
    case 6: case 7: return midline_session_run_resume (run, now_us);
    case 8: return midline_session_run_count (run, now_us);
    case 9: return midline_session_run_set_reps (run, reps, now_us);
    case 10: return midline_session_run_correct (run, reps, now_us);
    case 11: return midline_session_run_skip_set (run, now_us);
    case 12: return reps > 14 ? midline_session_run_skip_exercise (run, now_us)
                              : midline_session_run_at (run, now_us);
    case 13: return reps > 14 ? midline_session_run_stop_exercise (run, NULL, now_us)
                              : midline_session_run_at (run, now_us);
    case 14: return midline_session_run_stop_exercise (run, "clamshell", now_us);
    case 15: return midline_session_run_back (run, now_us);
    case 16: return reps > 18 ? midline_session_run_end (run, now_us)
                              : midline_session_run_at (run, now_us);
    case 17: return midline_session_run_interrupt (run, now_us);
    case 18: return midline_session_run_wait (run, now_us);
    case 19: return midline_session_run_sync (run, self->day, now_us);
    case 20: return midline_session_run_take_up (run, "clamshell", now_us);
    default: return midline_session_run_at (run, now_us);
    }
}

/* One step, taken twice from the same value: both times the same comes out, and the value that it
 * was taken from is as it was. */
static void
step (Person *self)
{
  int which = g_rand_int_range (self->random, 0, 27);
  int reps = g_rand_int_range (self->random, -2, 22);
  g_autoptr (MidlineSessionRun) before = midline_session_run_ref (self->run);
  g_autoptr (MidlineSessionRun) again = NULL;

  self->now_us = draw_time (self);
  take (self, act (self, before, which, reps, self->now_us));
  again = act (self, before, which, reps, self->now_us);
  /* What a sync reads may be news no longer. */
  if (which != 19)
    g_assert_true (midline_session_run_equal (again, self->run));
  check_diary (self);
  check_order (self);
  check_moment (self);
}

/* Something else changes the diary: a tick on Today, or Undo. */
static void
meddle (Person *self)
{
  guint n_turns = midline_session_run_get_n_turns (self->run);
  g_autoptr (MidlineSetRecord) record = NULL;
  MidlineDiaryDay *before = self->day;
  MidlineSessionRun *synced;
  MidlineRunTurn turn;

  if (n_turns == 0)
    return;
  turn = midline_session_run_get_turn (self->run,
                                       (guint) g_rand_int_range (self->random, 0, (int) n_turns));
  if (turn.set_number == 0)
    return;
  record = midline_set_record_new (turn.exercise_id, turn.side, turn.set_number);
  record->reps = 5;
  self->day = is_done (turn)
    ? midline_diary_day_without_set (before, turn.exercise_id, turn.side, turn.set_number)
    : midline_diary_day_with_set (before, record);
  midline_diary_day_unref (before);
  synced = midline_session_run_sync (self->run, self->day, self->now_us);
  midline_session_run_unref (self->run);
  self->run = synced;
  check_diary (self);
  check_order (self);
}

/* Left at this moment and opened again: the diary keeps what was done and the rest is offered. */
static void
leave_and_return (Person *self)
{
  guint n_done = self->day->sets->len;

  begin (self);
  g_assert_cmpuint (midline_session_run_get_moment (self->run).n_sets_done, ==, n_done);
  check_diary (self);
  check_order (self);
}

/* From anywhere the session can be gone through to its end, and then all that was left is done. */
static void
play_to_the_end (Person *self)
{
  guint n_closed = 0;

  for (int i = 0; i < 20000; i++)
    {
      MidlineRunMoment at = midline_session_run_get_moment (self->run);
      gint64 next_us = midline_session_run_get_next_us (self->run);

      if (at.stage == MIDLINE_RUN_FINISHED)
        break;
      self->now_us = self->now_us < G_MAXINT64 / 2 ? self->now_us + MAX (next_us, 0) : 0;
      if (at.is_paused)
        take (self, midline_session_run_resume (self->run, self->now_us));
      else if (next_us < 0)
        take (self, midline_session_run_done (self->run, self->now_us));
      else
        take (self, midline_session_run_at (self->run, self->now_us));
    }
  check_diary (self);
  check_order (self);
  for (guint i = 0; i < midline_session_run_get_n_turns (self->run); i++)
    n_closed += midline_session_run_get_turn (self->run, i).outcome != MIDLINE_RUN_PENDING;
  g_assert_cmpuint (n_closed, ==, midline_session_run_get_n_turns (self->run));
  n_played++;
}

static void
test_people (void)
{
  Person person = { .random = g_rand_new_with_seed (20260302) };

  person.catalogue = sample_catalogue_new ();
  for (int i = 0; i < N_PEOPLE; i++)
    {
      person_begin (&person);
      for (int j = 0; j < N_STEPS; j++)
        {
          step (&person);
          if (g_rand_int_range (person.random, 0, 40) == 0)
            meddle (&person);
          if (g_rand_int_range (person.random, 0, 60) == 0)
            leave_and_return (&person);
        }
      if (i % 10 == 0)
        play_to_the_end (&person);
      person_end (&person);
    }
  midline_catalogue_unref (person.catalogue);
  g_rand_free (person.random);

  for (int i = 0; i < MIDLINE_N_RUN_STAGES; i++)
    {
      g_assert_cmpuint (n_seen_stages[i], >, 1000);
      g_assert_cmpuint (n_left_stages[i], >, 100);
    }
  for (int i = 0; i < MIDLINE_N_RUN_CUES; i++)
    g_assert_cmpuint (n_seen_cues[i], >, 100);
  g_assert_cmpuint (n_recorded, >, 1000);
  g_assert_cmpuint (n_removed, >, 100);
  g_assert_cmpuint (n_paused, >, 1000);
  g_assert_cmpuint (n_interrupted, >, 100);
  g_assert_cmpuint (n_played, ==, N_PEOPLE / 10);
}

/* However finely the clock is read, the same has happened at the same time. */
static void
test_step_size (void)
{
  Person person = { .random = g_rand_new_with_seed (7) };

  person.catalogue = sample_catalogue_new ();
  for (int i = 0; i < 300; i++)
    {
      g_autoptr (MidlineSessionRun) coarse = NULL;
      gint64 end_us;

      person_begin (&person);
      for (int j = 0; j < 10; j++)
        {
          take (&person, midline_session_run_go (person.run, person.now_us));
          take (&person, midline_session_run_done (person.run, person.now_us));
        }
      end_us = person.now_us + g_rand_int_range (person.random, 0,
                                                 (int) MIDLINE_RUN_LONGEST_GAP_US);
      coarse = midline_session_run_at (person.run, end_us);
      while (person.now_us < end_us)
        {
          person.now_us += g_rand_int_range (person.random, 1, 700000);
          person.now_us = MIN (person.now_us, end_us);
          take (&person, midline_session_run_at (person.run, person.now_us));
        }
      g_assert_true (midline_session_run_equal (coarse, person.run));
      person_end (&person);
    }
  midline_catalogue_unref (person.catalogue);
  g_rand_free (person.random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-run/random/people", test_people);
  g_test_add_func ("/session-run/random/step-size", test_step_size);
  return g_test_run ();
}
