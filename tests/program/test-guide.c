/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-guide.h"
#include "midline-sample.h"

#include <signal.h>
#include <sys/resource.h>

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)

/* A guide on a throw-away profile with a clock that stands where it is told. */
typedef struct {
  MidlineSample *sample;
  MidlineGuide *guide;
  MidlineDate date;
  gint64 now_us;
  int n_changed;
  GString *cues;
} Fixture;

static gint64
get_time (gpointer data)
{
  return ((Fixture *) data)->now_us;
}

static void
count_cb (int *counter)
{
  (*counter)++;
}

static void
cue_cb (Fixture *self, int cue, int number)
{
  g_string_append_c (self->cues, "B3RFEGS"[cue]);
}

static void
begin (Fixture *self)
{
  g_clear_object (&self->guide);
  self->guide = midline_guide_new_with_time (self->sample->program, self->date, get_time, self);
  g_signal_connect_swapped (self->guide, "changed", G_CALLBACK (count_cb), &self->n_changed);
  g_signal_connect_swapped (self->guide, "cue", G_CALLBACK (cue_cb), self);
}

static Fixture *
fixture_new (void)
{
  Fixture *self = g_new0 (Fixture, 1);

  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (self->sample);
  self->date = midline_program_get_today (self->sample->program);
  self->now_us = SECONDS (100);
  self->cues = g_string_new (NULL);
  begin (self);
  return self;
}

static void
fixture_free (Fixture *self)
{
  g_clear_object (&self->guide);
  g_string_free (self->cues, TRUE);
  midline_sample_free (self->sample);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

/* Everything is dropped as when the program is killed, and opened again. */
static void
kill_and_reopen (Fixture *self)
{
  g_clear_object (&self->guide);
  midline_sample_reopen (self->sample);
  begin (self);
}

static MidlineRunMoment
moment (Fixture *self)
{
  return midline_guide_get_moment (self->guide);
}

static MidlineDiaryDay *
get_day (Fixture *self)
{
  return midline_program_get_diary_day (self->sample->program, self->date);
}

static guint
count_sets (Fixture *self)
{
  return get_day (self)->sets->len;
}

static void
wait_for (Fixture *self, int seconds)
{
  for (int i = 0; i < seconds; i++)
    {
      self->now_us += SECONDS (1);
      midline_guide_tick (self->guide);
    }
}

/* Does @n_sets sets as fast as the keys allow; the warm-up on the way does not count. */
static void
do_sets (Fixture *self, guint n_sets)
{
  guint target = count_sets (self) + n_sets;

  for (int i = 0; i < 2000 && count_sets (self) < target
                  && moment (self).stage != MIDLINE_RUN_FINISHED; i++)
    {
      if (moment (self).stage == MIDLINE_RUN_WORK)
        g_assert_true (midline_guide_done (self->guide));
      else
        midline_guide_go (self->guide);
    }
  g_assert_cmpuint (count_sets (self), ==, target);
}

/* To the work of the first set. */
static void
skip_warm_up (Fixture *self)
{
  if (moment (self).is_warm_up)
    midline_guide_skip_set (self->guide);
  midline_guide_go (self->guide);
  g_assert_cmpint (moment (self).stage, ==, MIDLINE_RUN_WORK);
}

static void
test_whole_session (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (MidlineSession) session = midline_program_dup_session (fixture->sample->program,
                                                                    fixture->date);
  guint n_planned = moment (fixture).n_sets_planned;

  do_sets (fixture, n_planned);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_cmpint (fixture->cues->str[fixture->cues->len - 1], ==, 'S');
  kill_and_reopen (fixture);
  g_assert_cmpuint (count_sets (fixture), ==, n_planned);
  g_assert_true (midline_diary_day_is_session_done (get_day (fixture), session));
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_false (midline_guide_is_stopped (fixture->guide));
}

/* Killed after each set in turn: nothing is lost, nothing is offered twice. */
static void
test_killed_at_every_set (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  guint n_planned = moment (fixture).n_sets_planned;

  for (guint n_done = 1; n_done <= n_planned; n_done++)
    {
      do_sets (fixture, 1);
      if (moment (fixture).stage != MIDLINE_RUN_FINISHED)
        {
          midline_guide_go (fixture->guide);
          wait_for (fixture, 1);
        }
      kill_and_reopen (fixture);
      g_assert_cmpuint (count_sets (fixture), ==, n_done);
      g_assert_cmpuint (moment (fixture).n_sets_done, ==, n_done);
      g_assert_false (moment (fixture).is_warm_up);
    }
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
}

static void
test_back_takes_the_record_out (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  do_sets (fixture, 2);
  g_assert_true (midline_guide_back (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  /* What Back took out, Undo brings back, and the session follows. */
  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_cmpuint (count_sets (fixture), ==, 2);
  g_assert_cmpuint (moment (fixture).n_sets_done, ==, 2);
  kill_and_reopen (fixture);
  g_assert_cmpuint (count_sets (fixture), ==, 2);
  g_assert_true (midline_guide_back (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  g_assert_cmpuint (moment (fixture).n_sets_done, ==, 1);
}

static void
test_undo_in_the_session (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  MidlineRunMoment first;

  skip_warm_up (fixture);
  first = moment (fixture);
  midline_guide_done (fixture->guide);
  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_GET_READY);
  g_assert_cmpint (moment (fixture).side, ==, first.side);
  g_assert_cmpint (moment (fixture).set_number, ==, 1);
  g_assert_cmpuint (moment (fixture).n_sets_done, ==, 0);
}

static void
test_correct_keeps_the_load (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  const MidlineSetRecord *record;

  skip_warm_up (fixture);
  midline_program_set_load (fixture->sample->program, fixture->date,
                            moment (fixture).exercise_id, 2.5);
  midline_guide_set_reps (fixture->guide, 7);
  midline_guide_done (fixture->guide);
  g_assert_true (midline_guide_correct (fixture->guide, 9));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  record = g_ptr_array_index (get_day (fixture)->sets, 0);
  g_assert_cmpint (record->reps, ==, 9);
  g_assert_cmpfloat (record->load_kg, ==, 2.5);
}

static void
limit_files (rlim_t n_bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = n_bytes == RLIM_INFINITY ? limit.rlim_max : MIN (n_bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* A full disk: the set stays to be done, the session says so and waits; then the same key saves. */
static void
test_disk_full (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  int n_failed = 0;

  g_signal_connect_swapped (fixture->sample->program, "failed", G_CALLBACK (count_cb), &n_failed);
  skip_warm_up (fixture);
  midline_guide_set_reps (fixture->guide, 8);
  limit_files (0);
  g_assert_false (midline_guide_done (fixture->guide));
  g_assert_cmpint (n_failed, ==, 1);
  g_assert_true (midline_guide_has_unsaved (fixture->guide));
  g_assert_true (moment (fixture).is_paused);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_WORK);
  g_assert_cmpint (moment (fixture).rep, ==, 8);
  g_assert_cmpuint (moment (fixture).n_sets_done, ==, 0);
  g_assert_null (strchr (fixture->cues->str, 'E'));
  g_assert_false (midline_guide_done (fixture->guide));
  limit_files (RLIM_INFINITY);
  g_assert_true (midline_guide_done (fixture->guide));
  g_assert_false (midline_guide_has_unsaved (fixture->guide));
  g_assert_cmpint (moment (fixture).last_reps, ==, 8);
  kill_and_reopen (fixture);
  g_assert_cmpuint (count_sets (fixture), ==, 1);
}

/* A hold that ends by itself on a full disk is not lost either: it is saved as a whole. */
static void
test_disk_full_at_the_end_of_a_hold (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  const MidlineSetRecord *record;

  midline_guide_end (fixture->guide);
  fixture->date += 1;
  midline_sample_go_to (fixture->sample, 2026, 3, 3, 9, 0);
  begin (fixture);
  skip_warm_up (fixture);
  g_assert_true (moment (fixture).is_held);
  wait_for (fixture, moment (fixture).seconds_total - 1);
  limit_files (0);
  wait_for (fixture, 5);
  g_assert_true (midline_guide_has_unsaved (fixture->guide));
  g_assert_cmpint (moment (fixture).seconds_left, ==, 1);
  g_assert_cmpuint (count_sets (fixture), ==, 0);
  limit_files (RLIM_INFINITY);
  midline_guide_resume (fixture->guide);
  wait_for (fixture, MIDLINE_LEAD_IN_SECONDS + 1);
  g_assert_false (midline_guide_has_unsaved (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  record = g_ptr_array_index (get_day (fixture)->sets, 0);
  g_assert_cmpint (record->seconds, ==, 30);
}

/* Back on a full disk: the record stays, and so does the session. */
static void
test_disk_full_at_back (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  do_sets (fixture, 1);
  limit_files (0);
  g_assert_false (midline_guide_back (fixture->guide));
  limit_files (RLIM_INFINITY);
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  g_assert_cmpuint (moment (fixture).n_sets_done, ==, 1);
  g_assert_true (midline_guide_back (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 0);
}

static void
test_across_midnight (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  do_sets (fixture, 1);
  midline_sample_go_to (fixture->sample, 2026, 3, 3, 0, 5);
  g_assert_cmpint (midline_program_get_today (fixture->sample->program), ==, fixture->date + 1);
  do_sets (fixture, 2);
  g_assert_cmpuint (count_sets (fixture), ==, 3);
  g_assert_cmpuint (midline_program_get_diary_day (fixture->sample->program,
                                                   fixture->date + 1)->sets->len, ==, 0);
}

/* A session of the last evening of a plan week goes on in the next one. */
static void
test_across_the_end_of_the_week (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  midline_sample_go_to (fixture->sample, 2026, 3, 7, 23, 55);
  fixture->date = midline_program_get_today (fixture->sample->program);
  begin (fixture);
  do_sets (fixture, 1);
  midline_sample_go_to (fixture->sample, 2026, 3, 9, 0, 5);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_REST);
  g_assert_false (moment (fixture).is_paused);
  do_sets (fixture, 2);
  g_assert_cmpuint (count_sets (fixture), ==, 3);
}

static void
let_go_cb (Fixture *self)
{
  g_clear_object (&self->guide);
}

/* Who hears of a set may close the session right then. */
static void
test_closed_while_it_tells (void)
{
  static const char * const signals[] = { "changed", "failed" };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();

      skip_warm_up (fixture);
      g_signal_connect_swapped (fixture->sample->program, signals[i], G_CALLBACK (let_go_cb),
                                fixture);
      if (i == 1)
        limit_files (0);
      g_assert_cmpint (midline_guide_done (fixture->guide), ==, i == 0);
      limit_files (RLIM_INFINITY);
      g_assert_null (fixture->guide);
      g_assert_cmpuint (count_sets (fixture), ==, i == 0 ? 1 : 0);
    }
}

/* The wall clock set back before the day: nothing can be written into a day to come. */
static void
test_clock_set_before_the_day (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  skip_warm_up (fixture);
  midline_sample_go_to (fixture->sample, 2026, 3, 1, 9, 0);
  g_assert_false (midline_guide_done (fixture->guide));
  g_assert_true (midline_guide_has_unsaved (fixture->guide));
  midline_sample_go_to (fixture->sample, 2026, 3, 2, 9, 0);
  g_assert_true (midline_guide_done (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
}

static void
test_suspend (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  do_sets (fixture, 1);
  wait_for (fixture, 1);
  fixture->now_us += SECONDS (3600);
  midline_guide_tick (fixture->guide);
  g_assert_true (moment (fixture).is_paused);
  g_assert_true (moment (fixture).was_interrupted);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_REST);
  g_assert_cmpuint (count_sets (fixture), ==, 1);
}

static void
test_answers_in_the_rest (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *id = NULL;

  do_sets (fixture, 1);
  id = g_strdup (moment (fixture).last_exercise_id);
  g_assert_true (midline_guide_set_pain (fixture->guide, id, 3));
  g_assert_true (midline_guide_set_two_more (fixture->guide, id, MIDLINE_SAID_YES));
  g_assert_cmpint (midline_guide_get_pain (fixture->guide, id), ==, 3);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_REST);
  kill_and_reopen (fixture);
  g_assert_cmpint (midline_guide_get_pain (fixture->guide, id), ==, 3);
  g_assert_cmpint (midline_guide_get_two_more (fixture->guide, id), ==, MIDLINE_SAID_YES);
  g_assert_true (midline_guide_set_two_more (fixture->guide, id, MIDLINE_UNSAID));
  g_assert_cmpint (midline_guide_get_pain (fixture->guide, id), ==, 3);
}

/* Pain above 7 locks the plan: the session is over, what was done stays, and Back opens nothing. */
static void
test_lock_ends_the_session (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *id = NULL;

  do_sets (fixture, 1);
  id = g_strdup (moment (fixture).last_exercise_id);
  g_assert_true (midline_guide_set_pain (fixture->guide, id, 8));
  g_assert_true (midline_program_is_locked (fixture->sample->program));
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_true (midline_guide_is_stopped (fixture->guide));
  g_assert_false (midline_guide_back (fixture->guide));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  kill_and_reopen (fixture);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_cmpuint (midline_session_run_get_n_turns (midline_guide_get_run (fixture->guide)), ==,
                    0);
}

/* An exercise stopped for pain above 5 is not offered again when the person comes back. */
static void
test_stopped_stays_stopped (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *id = NULL;

  do_sets (fixture, 1);
  id = g_strdup (moment (fixture).last_exercise_id);
  midline_guide_set_pain (fixture->guide, id, 6);
  midline_guide_stop_exercise (fixture->guide, id);
  g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
  kill_and_reopen (fixture);
  g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
  g_assert_cmpuint (count_sets (fixture), ==, 1);
}

/* Nor one that the person stopped below that, in the session or on Today. */
static void
test_stopped_by_person (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *id = NULL;

  do_sets (fixture, 1);
  id = g_strdup (moment (fixture).last_exercise_id);
  g_assert_true (midline_program_stop_exercise (fixture->sample->program, fixture->date, id, 4,
                                                NULL));
  midline_guide_stop_exercise (fixture->guide, id);
  g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
  kill_and_reopen (fixture);
  g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
  g_assert_cmpuint (count_sets (fixture), ==, 1);
}

/* The guide follows what the program knows: stopped, and with Undo there again. */
static void
test_stop_undone (void)
{
  static const int pains[] = { 4, 6 };

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      MidlineProgram *program = fixture->sample->program;
      g_autofree char *id = NULL;

      do_sets (fixture, 1);
      id = g_strdup (moment (fixture).last_exercise_id);
      g_assert_true (midline_program_stop_exercise (program, fixture->date, id, pains[i], NULL));
      g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
      midline_guide_stop_exercise (fixture->guide, id);
      midline_guide_go (fixture->guide);
      g_assert_true (midline_program_undo (program));
      g_assert_cmpstr (moment (fixture).exercise_id, ==, id);
      g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_GET_READY);
      g_assert_cmpuint (count_sets (fixture), ==, 1);
    }
}

/* The last exercises of the day, one by one: the session is over because something hurt, until the
 * stop of one is undone. */
static void
test_last_stop_undone (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  MidlineProgram *program = fixture->sample->program;
  g_autofree char *id = NULL;

  while (moment (fixture).stage != MIDLINE_RUN_FINISHED)
    {
      g_free (id);
      id = g_strdup (moment (fixture).exercise_id);
      g_assert_true (midline_program_stop_exercise (program, fixture->date, id, 3, NULL));
    }
  g_assert_true (midline_guide_is_stopped (fixture->guide));
  g_assert_true (midline_program_undo (program));
  g_assert_false (midline_guide_is_stopped (fixture->guide));
  g_assert_cmpstr (moment (fixture).exercise_id, ==, id);
}

static void
test_plan_changes_meanwhile (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *id = NULL;

  skip_warm_up (fixture);
  wait_for (fixture, 3);
  id = g_strdup (moment (fixture).exercise_id);
  g_assert_true (midline_program_remove_exercise (fixture->sample->program, fixture->date, id));
  g_assert_cmpstr (moment (fixture).exercise_id, !=, id);
  g_assert_true (moment (fixture).is_paused);
  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_cmpstr (moment (fixture).exercise_id, ==, id);
}

static void
test_rest_day_is_finished (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  fixture->date = midline_date_new (2026, 3, 8);
  begin (fixture);
  g_assert_cmpint (moment (fixture).stage, ==, MIDLINE_RUN_FINISHED);
  midline_guide_resume (fixture->guide);
  midline_guide_go (fixture->guide);
  g_assert_true (midline_guide_done (fixture->guide));
  midline_guide_skip_set (fixture->guide);
  g_assert_cmpuint (count_sets (fixture), ==, 0);
}

static gboolean
stop_cb (GMainLoop *loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

/* With the clock of the machine: it ticks by itself, and not while nothing counts. */
static void
test_timer (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (MidlineGuide) guide = midline_guide_new (fixture->sample->program, fixture->date);
  gulong handler;
  int n_changed = 0;

  handler = g_signal_connect_swapped (guide, "changed", G_CALLBACK (g_main_loop_quit), loop);
  g_main_loop_run (loop);
  g_assert_cmpint (midline_guide_get_moment (guide).seconds_left, <, MIDLINE_CHANGE_SECONDS);
  g_signal_handler_disconnect (guide, handler);
  midline_guide_pause (guide);
  midline_guide_pause (fixture->guide);
  g_signal_connect_swapped (guide, "changed", G_CALLBACK (count_cb), &n_changed);
  g_timeout_add (1100, G_SOURCE_FUNC (stop_cb), loop);
  g_main_loop_run (loop);
  g_assert_cmpint (n_changed, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/guide/whole-session", test_whole_session);
  g_test_add_func ("/guide/killed-at-every-set", test_killed_at_every_set);
  g_test_add_func ("/guide/back", test_back_takes_the_record_out);
  g_test_add_func ("/guide/undo", test_undo_in_the_session);
  g_test_add_func ("/guide/correct-keeps-load", test_correct_keeps_the_load);
  g_test_add_func ("/guide/disk-full", test_disk_full);
  g_test_add_func ("/guide/disk-full-at-the-end-of-a-hold", test_disk_full_at_the_end_of_a_hold);
  g_test_add_func ("/guide/disk-full-at-back", test_disk_full_at_back);
  g_test_add_func ("/guide/across-midnight", test_across_midnight);
  g_test_add_func ("/guide/across-the-end-of-the-week", test_across_the_end_of_the_week);
  g_test_add_func ("/guide/closed-while-it-tells", test_closed_while_it_tells);
  g_test_add_func ("/guide/clock-set-before-the-day", test_clock_set_before_the_day);
  g_test_add_func ("/guide/suspend", test_suspend);
  g_test_add_func ("/guide/answers-in-the-rest", test_answers_in_the_rest);
  g_test_add_func ("/guide/lock", test_lock_ends_the_session);
  g_test_add_func ("/guide/stopped-stays-stopped", test_stopped_stays_stopped);
  g_test_add_func ("/guide/stopped-by-person", test_stopped_by_person);
  g_test_add_func ("/guide/stop-undone", test_stop_undone);
  g_test_add_func ("/guide/last-stop-undone", test_last_stop_undone);
  g_test_add_func ("/guide/plan-changes", test_plan_changes_meanwhile);
  g_test_add_func ("/guide/rest-day", test_rest_day_is_finished);
  g_test_add_func ("/guide/timer", test_timer);
  return g_test_run ();
}
