/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The window as a whole: its state, its toasts and undo, a save that fails, midnight. */

#include "midline-places.h"
#include "midline-tick.h"
#include "midline-today-row.h"

#include <signal.h>
#include <sys/resource.h>

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, 900, 700);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static char *
dup_exercise_id (Fixture *fixture,
                 guint    index)
{
  MidlineProgram *program = fixture->sample->program;
  g_autoptr (MidlineSession) session = midline_program_dup_session (
    program, midline_program_get_today (program));

  g_assert_cmpuint (session->items->len, >, index);
  return g_strdup (((MidlinePlanItem *) g_ptr_array_index (session->items, index))->exercise_id);
}

static guint
count_sets (Fixture *fixture)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDiaryDay *day = midline_program_get_diary_day (program,
                                                        midline_program_get_today (program));

  return day->sets->len;
}

static gboolean
tick (Fixture *fixture,
      guint    index)
{
  MidlineProgram *program = fixture->sample->program;
  g_autofree char *id = dup_exercise_id (fixture, index);
  gboolean saved = midline_program_tick_exercise (program, midline_program_get_today (program), id,
                                                  TRUE);

  midline_stage_settle ();
  return saved;
}

static void
count_toasts_cb (GtkWidget *widget,
                 gpointer   user_data)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwToastWidget"))
    (*(guint *) user_data)++;
}

static guint
count_toasts (Fixture *fixture)
{
  guint n_toasts = 0;

  midline_stage_walk (GTK_WIDGET (fixture->window), count_toasts_cb, &n_toasts);
  return n_toasts;
}

/* --- State --- */

static void
test_state (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  MidlineWindow *window;
  int width, height;

  midline_sample_start_plan (sample);
  window = midline_stage_open_window (sample, 900, 700);
  gtk_window_set_default_size (GTK_WINDOW (window), 820, 610);
  midline_stage_settle ();
  midline_window_show_page (window, "learn");
  gtk_window_close (GTK_WINDOW (window));
  midline_stage_settle ();

  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 820);
  g_assert_cmpint (g_settings_get_int (settings, "window-height"), ==, 610);
  g_assert_false (g_settings_get_boolean (settings, "is-maximized"));
  window = midline_window_new (NULL, settings);
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_assert_cmpint (width, ==, 820);
  g_assert_cmpint (height, ==, 610);
  midline_stage_close (GTK_WINDOW (window));
}

/* --- Toasts and undo --- */

static void
test_newest_toast (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  midline_window_toast (fixture->window, "The first", FALSE);
  midline_window_toast (fixture->window, "The second & <last>", TRUE);
  midline_stage_settle ();
  g_assert_cmpuint (count_toasts (fixture), ==, 1);
  g_assert_null (midline_stage_find (window, GTK_TYPE_LABEL, "The first"));
  g_assert_nonnull (midline_stage_find (window, GTK_TYPE_LABEL, "The second & <last>"));
  g_assert_nonnull (midline_stage_find (window, GTK_TYPE_BUTTON, "Undo"));
}

static gboolean
stop_waiting_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, stop_waiting_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* Someone ticks faster than toasts move. Needs the movement that the other tests go without. */
static void
test_fast_toasts (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  for (int i = 0; i < 30; i++)
    {
      midline_window_toast (fixture->window, i % 2 ? "Ticked" : "Ticks removed", TRUE);
      wait (30);
    }
  for (int i = 0; i < 20 && midline_stage_find (window, GTK_TYPE_LABEL, "Ticked") == NULL; i++)
    wait (100);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  wait (500);
  g_assert_nonnull (midline_stage_find (window, GTK_TYPE_LABEL, "Ticked"));
  g_assert_cmpuint (count_toasts (fixture), ==, 1);
}

static void
test_undo_button (Fixture       *fixture,
                  gconstpointer  data)
{
  guint after_first;

  g_assert_true (tick (fixture, 0));
  after_first = count_sets (fixture);
  g_assert_cmpuint (after_first, >, 0);
  g_assert_true (tick (fixture, 1));
  g_assert_cmpuint (count_sets (fixture), >, after_first);
  g_assert_cmpuint (count_toasts (fixture), ==, 1);

  midline_stage_click (GTK_WIDGET (fixture->window), "Undo");
  g_assert_cmpuint (count_sets (fixture), ==, after_first);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Undone"));
}

/* Ticks and an edit of the plan, taken back one after another. */
static void
test_undo_steps (Fixture       *fixture,
                 gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autofree char *id = dup_exercise_id (fixture, 2);
  guint n_sets[4] = { count_sets (fixture) };
  g_autoptr (MidlineSession) session = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (tick (fixture, i));
      n_sets[i + 1] = count_sets (fixture);
    }
  g_assert_true (midline_program_remove_exercise (program, today, id));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  session = midline_program_dup_session (program, today);
  g_assert_nonnull (midline_session_find (session, id));
  g_assert_cmpuint (count_sets (fixture), ==, n_sets[2]);
  for (int i = 1; i >= 0; i--)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
      g_assert_cmpuint (count_sets (fixture), ==, n_sets[i]);
    }
  while (midline_program_can_undo (program))
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  /* With nothing left it does nothing. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpuint (count_sets (fixture), ==, n_sets[0]);
}

/* --- A save that fails --- */

/* The system refuses to write a byte into any file, as on a full disk. */
static void
set_disk_full (gboolean full)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = full ? 0 : limit.rlim_max;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static guint
count_dialogs (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint n_dialogs = 0;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      n_dialogs += ADW_IS_MESSAGE_DIALOG (toplevel) && gtk_widget_get_visible (toplevel);
    }
  return n_dialogs;
}

static void
test_disk_full (Fixture       *fixture,
                gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  GtkWidget *row = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_TODAY_ROW, NULL);
  GtkWidget *check = midline_stage_find (row, MIDLINE_TYPE_TICK, NULL);
  g_autofree char *id = dup_exercise_id (fixture, 1);
  g_autoptr (MidlineSession) session = NULL;
  gboolean ticked, removed;

  set_disk_full (TRUE);
  g_signal_emit_by_name (check, "clicked");
  ticked = count_sets (fixture) > 0;
  removed = midline_program_remove_exercise (program, today, id);
  set_disk_full (FALSE);
  midline_stage_settle ();

  g_assert_false (ticked);
  g_assert_false (removed);
  g_assert_cmpuint (count_dialogs (), ==, 1);
  g_assert_cmpuint (count_toasts (fixture), ==, 0);
  g_assert_cmpfloat (midline_tick_get_fraction (MIDLINE_TICK (check)), ==, 0);
  session = midline_program_dup_session (program, today);
  g_assert_nonnull (midline_session_find (session, id));

  /* There is room again: the same tick goes through. */
  midline_stage_close (midline_stage_find_dialog (fixture->window));
  g_signal_emit_by_name (check, "clicked");
  midline_stage_settle ();
  g_assert_cmpuint (count_sets (fixture), >, 0);
  g_assert_cmpuint (count_dialogs (), ==, 0);
}

/* --- Days --- */

static gboolean
shows (Fixture    *fixture,
       const char *text)
{
  midline_stage_settle ();
  return midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text) != NULL;
}

static void
test_midnight (Fixture       *fixture,
               gconstpointer  data)
{
  g_assert_true (shows (fixture, "Monday, 2 March"));
  midline_sample_go_to (fixture->sample, 2026, 3, 2, 23, 59);
  g_assert_true (shows (fixture, "Monday, 2 March"));
  midline_sample_go_to (fixture->sample, 2026, 3, 3, 0, 1);
  g_assert_true (shows (fixture, "Tuesday, 3 March"));
  /* A clock that is set back, further than the plan goes. */
  midline_sample_go_to (fixture->sample, 2026, 2, 27, 12, 0);
  g_assert_true (shows (fixture, "Friday, 27 February"));
  midline_sample_go_to (fixture->sample, 2027, 1, 1, 0, 0);
  g_assert_true (shows (fixture, "Friday, 1 January"));
}

/* A day someone is looking at stays, whatever day it becomes. */
static void
test_midnight_elsewhere (Fixture       *fixture,
                         gconstpointer  data)
{
  midline_sample_go_to (fixture->sample, 2026, 3, 4, 12, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-day", "s", "2026-03-02");
  g_assert_true (shows (fixture, "Monday, 2 March"));
  midline_sample_go_to (fixture->sample, 2026, 3, 5, 0, 0);
  g_assert_true (shows (fixture, "Monday, 2 March"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add_func ("/ui/window/state", test_state);
#define TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  TEST ("/ui/window/newest-toast", test_newest_toast);
  TEST ("/ui/window/fast-toasts", test_fast_toasts);
  TEST ("/ui/window/undo-button", test_undo_button);
  TEST ("/ui/window/undo-steps", test_undo_steps);
  TEST ("/ui/window/disk-full", test_disk_full);
  TEST ("/ui/window/midnight", test_midnight);
  TEST ("/ui/window/midnight-elsewhere", test_midnight_elsewhere);
  return g_test_run ();
}
