/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-morning-card.h"
#include "midline-stage.h"
#include "midline-today-page.h"

#include <signal.h>
#include <sys/resource.h>

/* A diary that cannot be written: nothing is lost, the page shows what is on disk, the trouble is
 * told once, and all goes on when it is over. */

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  GtkWidget *page;
  int n_failed;
  int code;            /* of the last failure */
} Fixture;

static void
failed_cb (MidlineProgram *program,
           const GError   *error,
           gpointer        data)
{
  Fixture *fixture = data;

  g_assert_cmpuint (error->domain, ==, MIDLINE_STORE_ERROR);
  fixture->n_failed++;
  fixture->code = error->code;
}

/* Two days are lived; the morning of the second asks about the first. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  midline_sample_live_days (fixture->sample, 2);
  midline_sample_tick_some (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, 1000, 760);
  fixture->page = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_TODAY_PAGE, NULL);
  g_signal_connect (fixture->sample->program, "failed", G_CALLBACK (failed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_signal_handlers_disconnect_by_data (fixture->sample->program, fixture);
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

/* No file may grow beyond @n_bytes: what a full disk is like. */
static void
limit_files (rlim_t n_bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (n_bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* Every change that a day knows; each must be refused as a whole. */
static int
try_all (MidlineProgram *program)
{
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today - 1);
  const char *id;
  int n_saved = 0;

  if (session == NULL)
    session = midline_program_dup_session (program, today);
  id = ((MidlinePlanItem *) g_ptr_array_index (session->items, 0))->exercise_id;
  n_saved += midline_program_set_morning (program, today, MIDLINE_MORNING_BETTER);
  n_saved += midline_program_set_after (program, today, 3, 1, MIDLINE_SAID_YES);
  n_saved += midline_program_set_day_note (program, today, "Full");
  n_saved += midline_program_set_load (program, today, id, 102.25);
  n_saved += midline_program_set_walked (program, today, TRUE);
  n_saved += midline_program_save_time_off (program, today, today + 1, MIDLINE_TIME_OFF_ILL);
  return n_saved;
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineDiaryDay) before =
    midline_diary_day_ref (midline_program_get_diary_day (program, today));
  g_autoptr (GPtrArray) days = NULL;
  GtkWidget *morning;
  GtkWidget *button;
  int n_saved;

  limit_files (1);
  n_saved = try_all (program);
  limit_files (RLIM_INFINITY);
  g_assert_cmpint (n_saved, ==, 0);
  g_assert_cmpint (fixture->n_failed, ==, 6);
  g_assert_cmpint (fixture->code, ==, MIDLINE_STORE_ERROR_NO_SPACE);
  g_assert_true (midline_diary_day_equal (before, midline_program_get_diary_day (program, today)));
  g_assert_null (midline_program_find_time_off (program, today));

  /* By the page: the question stays, with no answer chosen. */
  morning = midline_stage_find (fixture->page, MIDLINE_TYPE_MORNING_CARD, NULL);
  g_assert_nonnull (morning);
  limit_files (1);
  midline_stage_click (morning, "As usual");
  limit_files (RLIM_INFINITY);
  button = midline_stage_find (morning, GTK_TYPE_TOGGLE_BUTTON, "As usual");
  g_assert_nonnull (button);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpint (fixture->n_failed, ==, 7);

  g_assert_cmpint (try_all (program), ==, 6);
  days = midline_program_load_diary_days (program, today, today); /* from the disk */
  g_assert_cmpuint (days->len, ==, 1);
  g_assert_cmpint (((MidlineDiaryDay *) g_ptr_array_index (days, 0))->morning, ==,
                   MIDLINE_MORNING_BETTER);
  g_assert_cmpuint (((MidlineDiaryDay *) g_ptr_array_index (days, 0))->sets->len, ==,
                    before->sets->len);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add ("/ui/diary-trouble/full", Fixture, NULL, set_up, test_full, tear_down);
  return g_test_run ();
}
