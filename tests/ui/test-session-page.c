/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of a guided session in a real window: its keys, its buttons, what it writes down, and
 * what becomes of it when it is left. */

#include "midline-figure-picture.h"
#include "midline-hurts-dialog.h"
#include "midline-keys.h"
#include "midline-pain-scale.h"
#include "midline-places.h"
#include "midline-session-ride.h"
#include "midline-session-stage.h"
#include "midline-stage.h"
#include "midline-warning-signs-page.h"

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  MidlineSessionRide *ride;
} Fixture;

static void
open_ride (Fixture *fixture,
           int      width,
           int      height)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, width, height);
  fixture->ride = midline_session_ride_new (fixture->sample, fixture->window, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  open_ride (fixture, 1100, 760);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->ride, midline_session_ride_free);
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

/* As a person does: Return comes not twice at once. */
static gboolean
press (Fixture *fixture,
       guint    key)
{
  gboolean handled;

  if (key == GDK_KEY_Return)
    g_usleep (450 * 1000);
  handled = midline_stage_press (GTK_WINDOW (fixture->window), key, 0);

  midline_stage_settle ();
  return handled;
}

static guint
count_sets (Fixture *fixture)
{
  MidlineProgram *program = fixture->sample->program;

  return midline_program_get_diary_day (program, midline_program_get_today (program))->sets->len;
}

static gboolean
is_at_same_set (Fixture                *fixture,
                const MidlineRunMoment *before)
{
  MidlineRunMoment now = midline_session_ride_get (fixture->ride);

  return now.set_number == before->set_number && now.side == before->side
         && g_strcmp0 (now.exercise_id, before->exercise_id) == 0;
}

static GtkWidget *
find_stage (Fixture *fixture)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_SESSION_STAGE, NULL);
}

static void
test_opens (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == find_stage (fixture));
  g_assert_cmpint (midline_session_ride_get (fixture->ride).stage, ==, MIDLINE_RUN_GET_READY);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (find_stage (fixture)),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

/* Space pauses and goes on, Return ends the wait and the set, the arrows go back and skip. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  MidlineSessionRide *ride = fixture->ride;
  MidlineRunMoment before;

  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_true (midline_session_ride_get (ride).is_paused);
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_false (midline_session_ride_get (ride).is_paused);
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpint (midline_session_ride_get (ride).stage, ==, MIDLINE_RUN_WORK);
  g_assert_cmpuint (count_sets (fixture), ==, 0);

  while (midline_session_ride_get (ride).stage != MIDLINE_RUN_WORK
         || midline_session_ride_get (ride).is_warm_up)
    g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  before = midline_session_ride_get (ride);
  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_false (is_at_same_set (fixture, &before));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_true (is_at_same_set (fixture, &before));
}

/* The count is a pace: who went at an own one puts it right, during the set or after it. */
static void
test_count_put_right (Fixture       *fixture,
                      gconstpointer  data)
{
  MidlineSessionRide *ride = fixture->ride;
  MidlineProgram *program = fixture->sample->program;
  const MidlineSetRecord *record;

  while (midline_session_ride_get (ride).stage != MIDLINE_RUN_WORK
         || midline_session_ride_get (ride).is_warm_up)
    g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpint (midline_session_ride_get (ride).rep, ==, 1);
  for (int i = 0; i < 6; i++)
    g_assert_true (press (fixture, GDK_KEY_Up));
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_cmpint (midline_session_ride_get (ride).rep, ==, 6);
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpuint (count_sets (fixture), ==, 1);
  midline_stage_click (find_stage (fixture), "One More");
  midline_stage_settle ();
  record = g_ptr_array_index (
    midline_program_get_diary_day (program, midline_program_get_today (program))->sets, 0);
  g_assert_cmpint (record->reps, ==, 7);
}

/* Where text runs from the right the arrows change places with the buttons. */
static void
test_keys_rtl (Fixture       *fixture,
               gconstpointer  data)
{
  MidlineRunMoment before;

  gtk_widget_set_direction (GTK_WIDGET (fixture->ride->page), GTK_TEXT_DIR_RTL);
  midline_session_ride_go_to (fixture->ride, "rest");
  before = midline_session_ride_get (fixture->ride);
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_false (is_at_same_set (fixture, &before));
  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_true (is_at_same_set (fixture, &before));
}

/* A button reached with Tab is pressed with Space. */
static void
test_button_in_focus (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *skip = midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Skip");
  MidlineRunMoment before = midline_session_ride_get (fixture->ride);

  g_assert_true (gtk_widget_grab_focus (skip));
  g_assert_true (press (fixture, GDK_KEY_space));
  /* A button stays pressed for a moment. */
  for (int i = 0; i < 100 && is_at_same_set (fixture, &before); i++)
    {
      g_usleep (10 * 1000);
      midline_stage_settle ();
    }
  g_assert_false (midline_session_ride_get (fixture->ride).is_paused);
  g_assert_false (is_at_same_set (fixture, &before));
}

static void
test_leave_and_return (Fixture       *fixture,
                       gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  g_autofree char *today = midline_date_to_iso (midline_program_get_today (program));
  guint n_sets;

  midline_session_ride_go_to (fixture->ride, "rest");
  n_sets = count_sets (fixture);
  g_assert_cmpuint (n_sets, >, 0);
  g_assert_true (press (fixture, GDK_KEY_Escape));
  g_assert_null (find_stage (fixture));
  g_assert_true (midline_session_ride_get (fixture->ride).is_paused);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Go On"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-session", "s", today);
  midline_stage_settle ();
  g_assert_nonnull (find_stage (fixture));
  g_assert_cmpuint (count_sets (fixture), ==, n_sets);
  /* A second one does not lie above it. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-session", "s", today);
  midline_stage_settle ();
  g_assert_true (press (fixture, GDK_KEY_Escape));
  g_assert_null (find_stage (fixture));
}

static GtkWidget *
open_hurts (Fixture *fixture,
            int      pain)
{
  GtkWidget *dialog, *scale;

  g_assert_true (press (fixture, GDK_KEY_h));
  dialog = GTK_WIDGET (midline_stage_find_dialog (fixture->window));
  g_assert_true (MIDLINE_IS_HURTS_DIALOG (dialog));
  g_assert_true (midline_session_ride_get (fixture->ride).is_paused);
  scale = midline_stage_find (dialog, MIDLINE_TYPE_PAIN_SCALE, NULL);
  midline_pain_scale_set_value (MIDLINE_PAIN_SCALE (scale), pain);
  g_signal_emit_by_name (scale, "chosen", pain);
  midline_stage_settle ();
  return dialog;
}

static void
test_carry_on (Fixture       *fixture,
               gconstpointer  data)
{
  MidlineRunMoment before;
  GtkWidget *dialog;

  midline_session_ride_go_to (fixture->ride, "count");
  before = midline_session_ride_get (fixture->ride);
  dialog = open_hurts (fixture, 2);
  midline_stage_click (dialog, "Carry On");
  g_assert_false (midline_session_ride_get (fixture->ride).is_paused);
  g_assert_cmpstr (midline_session_ride_get (fixture->ride).exercise_id, ==, before.exercise_id);
  g_assert_cmpint (midline_guide_get_pain (fixture->ride->guide, before.exercise_id), ==, 2);
}

/* Above 5 Carry On is gone; a lower number brings it back. Stopping leaves the exercise. */
static void
test_stop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *exercise_id = NULL;
  GtkWidget *dialog, *scale;

  midline_session_ride_go_to (fixture->ride, "count");
  exercise_id = g_strdup (midline_session_ride_get (fixture->ride).exercise_id);
  dialog = open_hurts (fixture, 6);
  g_assert_null (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  scale = midline_stage_find (dialog, MIDLINE_TYPE_PAIN_SCALE, NULL);
  midline_pain_scale_set_value (MIDLINE_PAIN_SCALE (scale), 4);
  g_signal_emit_by_name (scale, "chosen", 4);
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  midline_stage_click (dialog, "Stop This Exercise");
  g_assert_cmpstr (midline_session_ride_get (fixture->ride).exercise_id, !=, exercise_id);
  g_assert_cmpint (midline_guide_get_pain (fixture->ride->guide, exercise_id), ==, 4);
  g_assert_false (midline_program_is_locked (fixture->sample->program));
}

static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *dialog;

  midline_session_ride_go_to (fixture->ride, "count");
  dialog = open_hurts (fixture, 8);
  g_assert_null (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  midline_stage_click (dialog, "End the Session");
  g_assert_true (midline_program_is_locked (fixture->sample->program));
  g_assert_cmpint (midline_session_ride_get (fixture->ride).stage, ==, MIDLINE_RUN_FINISHED);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                        "Something Wrong?"));
}

/* Something Wrong?: the session waits, also after the list was closed, and goes on by Space; at its
 * end there is nothing to wait. */
static void
test_something_wrong (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  MidlineRunMoment before;

  midline_session_ride_go_to (fixture->ride, "count");
  before = midline_session_ride_get (fixture->ride);
  g_assert_true (press (fixture, GDK_KEY_F2));
  g_assert_true (midline_session_ride_get (fixture->ride).is_paused);
  g_assert_nonnull (midline_stage_find (window, MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL));
  g_assert_null (find_stage (fixture));
  /* Once more is not one more page. */
  g_assert_true (press (fixture, GDK_KEY_F2));
  g_assert_true (press (fixture, GDK_KEY_Escape));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == find_stage (fixture));
  g_assert_true (midline_session_ride_get (fixture->ride).is_paused);
  g_assert_true (is_at_same_set (fixture, &before));
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_false (midline_session_ride_get (fixture->ride).is_paused);
}

static void
test_something_wrong_at_the_end (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  midline_session_ride_go_to (fixture->ride, "finished");
  gtk_widget_activate_action (GTK_WIDGET (fixture->ride->page), "session.warning-signs", NULL);
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (window, MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL));
  g_assert_true (press (fixture, GDK_KEY_Escape));
  g_assert_nonnull (midline_stage_find (window, GTK_TYPE_LABEL, "That Is All for Today"));
}

/* What the program knows of a stop is seen at once: Undo brings the exercise back. */
static void
test_stop_undone (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *exercise_id = NULL;

  midline_session_ride_go_to (fixture->ride, "count");
  exercise_id = g_strdup (midline_session_ride_get (fixture->ride).exercise_id);
  midline_stage_click (open_hurts (fixture, 4), "Stop This Exercise");
  g_assert_cmpstr (midline_session_ride_get (fixture->ride).exercise_id, !=, exercise_id);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  midline_stage_settle ();
  g_assert_cmpstr (midline_session_ride_get (fixture->ride).exercise_id, ==, exercise_id);
}

static void
test_two_more (Fixture       *fixture,
               gconstpointer  data)
{
  MidlineRunMoment moment;

  midline_session_ride_go_to (fixture->ride, "rest");
  moment = midline_session_ride_get (fixture->ride);
  midline_stage_click (find_stage (fixture), "Yes");
  g_assert_cmpint (midline_guide_get_two_more (fixture->ride->guide, moment.last_exercise_id), ==,
                   MIDLINE_SAID_YES);
}

static void
test_finish (Fixture       *fixture,
             gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);

  midline_session_ride_go_to (fixture->ride, "finished");
  g_assert_true (midline_diary_day_is_session_done (
    midline_program_get_diary_day (program, today), session));
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                        "That Is All for Today"));
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_PAIN_SCALE,
                                        NULL));
  midline_stage_click (GTK_WIDGET (fixture->window), "Back to Today");
  g_assert_null (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                     "That Is All for Today"));
  g_assert_null (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                     "Start Session"));
}

/* Who answered by pointer has the key focus there: as the question goes with the rest, the keys of
 * the session go on to work. */
static void
test_keys_after_answer (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWidget *answer;

  midline_session_ride_go_to (fixture->ride, "rest");
  answer = midline_stage_find (find_stage (fixture), GTK_TYPE_TOGGLE_BUTTON, "Yes");
  g_assert_nonnull (answer);
  g_assert_true (gtk_widget_grab_focus (answer));
  midline_guide_go (fixture->ride->guide);
  midline_stage_settle ();
  g_assert_cmpint (midline_session_ride_get (fixture->ride).stage, ==, MIDLINE_RUN_WORK);
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_true (midline_session_ride_get (fixture->ride).is_paused);
}

/* Done twice at once, or the key held down, is one set, and the rest is not cut short. */
static void
test_done_twice (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_sets;

  midline_session_ride_go_to (fixture->ride, "count");
  n_sets = count_sets (fixture);
  for (int i = 0; i < 10; i++)
    midline_stage_press (GTK_WINDOW (fixture->window), GDK_KEY_Return, 0);
  midline_stage_settle ();
  g_assert_cmpuint (count_sets (fixture), ==, n_sets + 1);
  g_assert_cmpint (midline_session_ride_get (fixture->ride).stage, ==, MIDLINE_RUN_REST);
}

/* Every moment is seen from its top, also after another was scrolled down. */
static void
test_top (void)
{
  static const char * const moments[] = { "ready", "count", "rest", "finished" };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      Fixture fixture = { NULL };
      GtkWidget *scroller;
      GtkAdjustment *adjustment;

      open_ride (&fixture, 360, 294);
      scroller = gtk_widget_get_ancestor (find_stage (&fixture), GTK_TYPE_SCROLLED_WINDOW);
      adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
      if (!g_str_equal (moments[i], "ready"))
        gtk_adjustment_set_value (adjustment, 1000);
      midline_session_ride_go_to (fixture.ride, moments[i]);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
      /* But for the questions after a set and at the end all of it is seen. */
      if (g_str_equal (moments[i], "ready") || g_str_equal (moments[i], "count"))
        g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), <=,
                           gtk_adjustment_get_page_size (adjustment));
      tear_down (&fixture, NULL);
    }
}

/* In the smallest window nothing is wider or higher; the figure is gone, the number is there. */
static void
test_sizes (void)
{
  static const struct {
    int width, height;
    gboolean has_figure;
  } rows[] = { { 360, 294, FALSE }, { 360, 720, TRUE }, { 720, 360, TRUE }, { 1100, 760, TRUE },
               { 600, 900, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture fixture = { NULL };
      GtkWidget *picture;

      open_ride (&fixture, rows[i].width, rows[i].height);
      midline_session_ride_go_to (fixture.ride, "count");
      picture = midline_stage_find (GTK_WIDGET (fixture.window), MIDLINE_TYPE_FIGURE_PICTURE,
                                    NULL);
      g_assert_true (gtk_widget_get_mapped (
        midline_stage_find (GTK_WIDGET (fixture.window), GTK_TYPE_BUTTON, "Full Screen")));
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture.window)), <=, rows[i].width);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (fixture.window)), <=, rows[i].height);
      g_assert_cmpint (picture != NULL && gtk_widget_get_mapped (picture), ==,
                       rows[i].has_figure);
      tear_down (&fixture, NULL);
    }
}

/* Some desktops put three buttons of their own beside those of the session. */
static void
test_window_buttons (void)
{
  static const char * const moments[] = { "count", "finished" };
  GtkSettings *settings = gtk_settings_get_default ();

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      Fixture fixture = { NULL };
      GtkWidget *header;
      int minimum;

      g_object_set (settings, "gtk-decoration-layout", ":minimize,maximize,close", NULL);
      open_ride (&fixture, 360, 294);
      midline_session_ride_go_to (fixture.ride, moments[i]);
      header = gtk_widget_get_ancestor (
        midline_stage_find (GTK_WIDGET (fixture.window), GTK_TYPE_BUTTON, "Full Screen"),
        ADW_TYPE_HEADER_BAR);
      gtk_widget_measure (header, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
      tear_down (&fixture, NULL);
      g_object_set (settings, "gtk-decoration-layout", ":close", NULL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
#define TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  TEST ("/session-page/opens", test_opens);
  TEST ("/session-page/keys", test_keys);
  TEST ("/session-page/count-put-right", test_count_put_right);
  TEST ("/session-page/keys-rtl", test_keys_rtl);
  TEST ("/session-page/button-in-focus", test_button_in_focus);
  TEST ("/session-page/leave-and-return", test_leave_and_return);
  TEST ("/session-page/carry-on", test_carry_on);
  TEST ("/session-page/stop", test_stop);
  TEST ("/session-page/lock", test_lock);
  TEST ("/session-page/something-wrong", test_something_wrong);
  TEST ("/session-page/something-wrong-at-the-end", test_something_wrong_at_the_end);
  TEST ("/session-page/stop-undone", test_stop_undone);
  TEST ("/session-page/two-more", test_two_more);
  TEST ("/session-page/keys-after-answer", test_keys_after_answer);
  TEST ("/session-page/done-twice", test_done_twice);
  TEST ("/session-page/finish", test_finish);
  g_test_add_func ("/session-page/top", test_top);
  g_test_add_func ("/session-page/sizes", test_sizes);
  g_test_add_func ("/session-page/window-buttons", test_window_buttons);
  return g_test_run ();
}
