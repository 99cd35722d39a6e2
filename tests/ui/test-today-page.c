/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-after-card.h"
#include "midline-morning-card.h"
#include "midline-pain-scale.h"
#include "midline-places.h"
#include "midline-rest-view.h"
#include "midline-set-grid.h"
#include "midline-stage.h"
#include "midline-tick.h"
#include "midline-today-page.h"
#include "midline-today-row.h"
#include "midline-warning-signs-page.h"

/* Today in a real window: what a person does, and what is in the diary and on the page after it. */

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  GtkWidget *page;
} Fixture;

/* A plan that begins on Monday, 9 March 2026, lived until Wednesday morning. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 9);
  midline_sample_start_plan (fixture->sample);
  midline_sample_live_days (fixture->sample, 2);
  fixture->window = midline_stage_open_window (fixture->sample, 1000, 760);
  fixture->page = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_TODAY_PAGE, NULL);
  g_assert_nonnull (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *page = fixture->page;

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  midline_stage_close (GTK_WINDOW (fixture->window));
  g_assert_null (page);
  midline_sample_free (fixture->sample);
}

static MidlineTodayRow *
get_row (Fixture *fixture)
{
  return MIDLINE_TODAY_ROW (midline_stage_find (fixture->page, MIDLINE_TYPE_TODAY_ROW, NULL));
}

static MidlineDiaryDay *
get_day (Fixture *fixture)
{
  MidlineProgram *program = fixture->sample->program;

  return midline_program_get_diary_day (program, midline_program_get_today (program));
}

static guint
count_sets (Fixture    *fixture,
            const char *id)
{
  MidlineDiaryDay *day = get_day (fixture);
  guint count = 0;

  for (guint i = 0; i < day->sets->len; i++)
    if (g_str_equal (((MidlineSetRecord *) g_ptr_array_index (day->sets, i))->exercise_id, id))
      count++;
  return count;
}

static gboolean
press (GtkWidget *widget,
       guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_handled);
    }
  return is_handled;
}

static void
test_space_ticks_in_place (Fixture       *fixture,
                           gconstpointer  data)
{
  MidlineTodayRow *row = get_row (fixture);
  GtkWidget *tick = midline_stage_find (GTK_WIDGET (row), MIDLINE_TYPE_TICK, NULL);
  const char *id = midline_today_row_get_id (row);

  gtk_widget_grab_focus (GTK_WIDGET (row));
  g_assert_true (press (GTK_WIDGET (row), GDK_KEY_space));
  g_assert_cmpuint (count_sets (fixture, id), >, 0);
  g_assert_cmpint (midline_tick_get_state (MIDLINE_TICK (tick)), ==, MIDLINE_TICK_DONE);
  g_assert_true (get_row (fixture) == row);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == GTK_WIDGET (row));

  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_cmpuint (count_sets (fixture, id), ==, 0);
  g_assert_cmpint (midline_tick_get_state (MIDLINE_TICK (tick)), ==, MIDLINE_TICK_EMPTY);
  g_assert_true (get_row (fixture) == row);
}

static void
test_row_roles (Fixture       *fixture,
                gconstpointer  data)
{
  MidlineTodayRow *row = get_row (fixture);
  GtkWidget *tick = midline_stage_find (GTK_WIDGET (row), MIDLINE_TYPE_TICK, NULL);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (tick),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_signal_emit_by_name (row, "activate");
  g_assert_true (midline_today_row_get_open (row));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

static void
count_named_cb (GtkWidget *widget,
                gpointer   user_data)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  guint *n_named = user_data;

  if (!gtk_widget_get_focusable (widget))
    return;
  /* The toolkit gives the text inside a field no name of its own; the field has it. */
  if (GTK_IS_TEXT (widget))
    accessible = GTK_ACCESSIBLE (gtk_widget_get_parent (widget));
  if (!GTK_IS_LABEL (widget)
      && !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
      && !gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    g_test_message ("%s has no name", G_OBJECT_TYPE_NAME (widget));
  else
    (*n_named)++;
}

static void
count_focusable_cb (GtkWidget *widget,
                    gpointer   user_data)
{
  guint *count = user_data;

  if (gtk_widget_get_focusable (widget))
    (*count)++;
}

static void
test_open_row_is_named (Fixture       *fixture,
                        gconstpointer  data)
{
  guint n_focusable = 0;
  guint n_named = 0;

  midline_today_row_set_open (get_row (fixture), TRUE);
  midline_stage_settle ();
  midline_stage_walk (GTK_WIDGET (get_row (fixture)), count_focusable_cb, &n_focusable);
  midline_stage_walk (GTK_WIDGET (get_row (fixture)), count_named_cb, &n_named);
  g_assert_cmpuint (n_named, >, 15);
  g_assert_cmpuint (n_named, ==, n_focusable);
}

static void
test_sets_and_pain (Fixture       *fixture,
                    gconstpointer  data)
{
  MidlineTodayRow *row = get_row (fixture);
  const char *id = midline_today_row_get_id (row);
  GtkWidget *grid, *set, *scale, *note;

  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  grid = midline_stage_find (GTK_WIDGET (row), MIDLINE_TYPE_SET_GRID, NULL);
  set = midline_stage_find (grid, GTK_TYPE_TOGGLE_BUTTON, NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (set), TRUE);
  g_assert_cmpuint (count_sets (fixture, id), ==, 1);
  g_signal_emit_by_name (grid, "edited", MIDLINE_SIDE_RIGHT, 1, 7, MIDLINE_NOT_ENTERED, 2.5);
  g_assert_cmpuint (count_sets (fixture, id), ==, 1);
  g_assert_cmpint (midline_diary_day_find_set (get_day (fixture), id, MIDLINE_SIDE_RIGHT,
                                               1)->reps, ==, 7);

  scale = midline_stage_find (GTK_WIDGET (row), MIDLINE_TYPE_PAIN_SCALE, NULL);
  press (scale, GDK_KEY_4);
  g_assert_cmpint (midline_diary_day_find_entry (get_day (fixture), id)->pain_0_to_10, ==, 4);
  press (scale, GDK_KEY_Delete);
  g_assert_null (midline_diary_day_find_entry (get_day (fixture), id));

  note = midline_stage_find (GTK_WIDGET (row), GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (note), "Went well");
  g_assert_null (midline_diary_day_find_entry (get_day (fixture), id));
  g_signal_emit_by_name (note, "activate");
  g_assert_cmpstr (midline_diary_day_find_entry (get_day (fixture), id)->note, ==, "Went well");
  g_assert_true (midline_today_row_get_open (row));
}

/* A note that is being typed when the row closes is not lost. */
static void
test_note_survives (Fixture       *fixture,
                    gconstpointer  data)
{
  MidlineTodayRow *row = get_row (fixture);
  g_autofree char *id = g_strdup (midline_today_row_get_id (row));
  GtkWidget *note;

  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  note = midline_stage_find (GTK_WIDGET (row), GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (note), "Half a wo");
  midline_today_row_set_open (row, FALSE);
  midline_stage_settle ();
  g_assert_cmpstr (midline_diary_day_find_entry (get_day (fixture), id)->note, ==, "Half a wo");

  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  gtk_editable_set_text (GTK_EDITABLE (note), "Half a word");
  gtk_widget_activate_action (fixture->page, "today.next-day", NULL);
  g_assert_cmpstr (midline_diary_day_find_entry (get_day (fixture), id)->note, ==, "Half a word");
}

static void
test_morning (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *card = midline_stage_find (fixture->page, MIDLINE_TYPE_MORNING_CARD, NULL);

  g_assert_true (gtk_widget_get_visible (card));
  midline_stage_click (card, "As usual");
  g_assert_cmpint (get_day (fixture)->morning, ==, MIDLINE_MORNING_AS_USUAL);
  g_assert_nonnull (midline_stage_find (card, ADW_TYPE_ACTION_ROW, NULL));
  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_cmpint (get_day (fixture)->morning, ==, MIDLINE_MORNING_UNSAID);
  midline_stage_click (card, "2 points worse");
  g_assert_cmpint (get_day (fixture)->morning, ==, MIDLINE_MORNING_2_WORSE);
  adw_action_row_activate (ADW_ACTION_ROW (midline_stage_find (card, ADW_TYPE_ACTION_ROW, NULL)));
  midline_stage_settle ();
  midline_stage_click (card, "Remove");
  g_assert_cmpint (get_day (fixture)->morning, ==, MIDLINE_MORNING_UNSAID);
}

static void
test_after_last_tick (Fixture       *fixture,
                      gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);
  GtkWidget *scale;

  g_assert_null (midline_stage_find (fixture->page, MIDLINE_TYPE_AFTER_CARD, NULL));
  for (guint i = 0; i < session->items->len; i++)
    midline_program_tick_exercise (
      program, today, ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->exercise_id,
      TRUE);
  scale = midline_stage_find (midline_stage_find (fixture->page, MIDLINE_TYPE_AFTER_CARD, NULL),
                              MIDLINE_TYPE_PAIN_SCALE, NULL);
  press (scale, GDK_KEY_3);
  g_assert_cmpint (get_day (fixture)->pain_highest_0_to_10, ==, 3);
  g_assert_cmpint (get_day (fixture)->pain_after_0_to_10, ==, MIDLINE_NOT_ENTERED);
}

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  GtkWidget *tick;

  /* Days to come are there to look at. */
  gtk_widget_activate_action (fixture->page, "today.next-day", NULL);
  gtk_widget_activate_action (fixture->page, "today.next-day", NULL);
  tick = midline_stage_find (GTK_WIDGET (get_row (fixture)), MIDLINE_TYPE_TICK, NULL);
  g_assert_false (gtk_widget_is_sensitive (tick));
  press (GTK_WIDGET (get_row (fixture)), GDK_KEY_space);
  g_assert_cmpuint (midline_program_get_diary_day (program, today + 2)->sets->len, ==, 0);

  /* Yesterday can be corrected. */
  midline_today_page_show_date (MIDLINE_TODAY_PAGE (fixture->page), today - 1);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (fixture)));
  press (GTK_WIDGET (get_row (fixture)), GDK_KEY_space);
  g_assert_null (midline_diary_day_find_set (midline_program_get_diary_day (program, today - 1),
                                             midline_today_row_get_id (get_row (fixture)),
                                             MIDLINE_SIDE_RIGHT, 1));

  /* The page goes with the day, over midnight too. */
  gtk_widget_activate_action (fixture->page, "today.this-day", NULL);
  g_assert_true (gtk_widget_is_sensitive (
                   midline_stage_find (GTK_WIDGET (get_row (fixture)), MIDLINE_TYPE_TICK, NULL)));
  midline_sample_go_to (fixture->sample, 2026, 3, 12, 0, 1);
  g_assert_nonnull (midline_stage_find (fixture->page, MIDLINE_TYPE_REST_VIEW, NULL));
}

static void
test_open_rows_stay (Fixture       *fixture,
                     gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);
  MidlinePlanItem *last = g_ptr_array_index (session->items, session->items->len - 1);

  midline_today_row_set_open (get_row (fixture), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (fixture)));
  g_assert_true (midline_program_remove_exercise (program, today, last->exercise_id));
  g_assert_true (midline_today_row_get_open (get_row (fixture)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == GTK_WIDGET (get_row (fixture)));
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  MidlineScreening screening = { .answered = 0x7fff, .yes = 1 << 1,
                                 .asked_on = midline_date_new (2026, 3, 11) };

  g_assert_true (midline_program_save_screening (fixture->sample->program, &screening));
  g_assert_null (midline_stage_find (fixture->page, MIDLINE_TYPE_TODAY_ROW, NULL));
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_BUTTON,
                                        "A Clinician Said It Is Fine…"));
}

static GtkWidget *
open_hurts (Fixture *fixture,
            guint    key)
{
  MidlineTodayRow *row = get_row (fixture);
  GtkWindow *dialog;

  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  midline_stage_click (GTK_WIDGET (row), "It Hurts…");
  dialog = midline_stage_find_dialog (fixture->window);
  g_assert_nonnull (dialog);
  press (midline_stage_find (GTK_WIDGET (dialog), MIDLINE_TYPE_PAIN_SCALE, NULL), key);
  midline_stage_settle ();
  return GTK_WIDGET (dialog);
}

/* Above 5 only Stop This Exercise, and the number is in the diary. */
static void
test_it_hurts (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *id = g_strdup (midline_today_row_get_id (get_row (fixture)));
  GtkWidget *dialog = open_hurts (fixture, GDK_KEY_6);

  g_assert_null (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  press (midline_stage_find (dialog, MIDLINE_TYPE_PAIN_SCALE, NULL), GDK_KEY_2);
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  g_assert_null (midline_diary_day_find_entry (get_day (fixture), id));
  press (midline_stage_find (dialog, MIDLINE_TYPE_PAIN_SCALE, NULL), GDK_KEY_6);
  midline_stage_settle ();
  midline_stage_click (dialog, "Stop This Exercise");
  g_assert_cmpint (midline_diary_day_find_entry (get_day (fixture), id)->pain_0_to_10, ==, 6);
  g_assert_false (midline_program_is_locked (fixture->sample->program));
}

/* Above 7 the plan locks. */
static void
test_it_hurts_most (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *dialog = open_hurts (fixture, GDK_KEY_8);
  GtkWidget *stop = midline_stage_find (dialog, GTK_TYPE_BUTTON, "End the Session");

  g_assert_null (midline_stage_find (dialog, GTK_TYPE_BUTTON, "Carry On"));
  g_assert_nonnull (stop);
  g_signal_emit_by_name (stop, "clicked");
  midline_stage_settle ();
  g_assert_true (midline_program_is_locked (fixture->sample->program));
  g_assert_null (midline_stage_find (fixture->page, MIDLINE_TYPE_TODAY_ROW, NULL));
}

/* A stopped exercise is left out for the day: the row and the line of progress say so, in It Hurts
 * as on the scale of the row; Undo brings it back. */
static void
test_stopped (Fixture       *fixture,
              gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  g_autofree char *id = g_strdup (midline_today_row_get_id (get_row (fixture)));
  GtkWidget *dialog = open_hurts (fixture, GDK_KEY_4);

  midline_stage_click (dialog, "Stop This Exercise");
  midline_stage_settle ();
  g_assert_true (midline_diary_day_is_stopped (get_day (fixture), id));
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "Stopped: pain 4 of 10"));
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "0 of 5 done, 1 stopped"));
  g_assert_true (midline_program_undo (program));
  midline_stage_settle ();
  g_assert_null (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "Stopped: pain 4 of 10"));
  g_assert_null (midline_diary_day_find_entry (get_day (fixture), id));

  dialog = open_hurts (fixture, GDK_KEY_4);
  midline_stage_click (dialog, "Stop This Exercise");
  midline_stage_settle ();
  midline_stage_click (GTK_WIDGET (get_row (fixture)), "Go On With It");
  g_assert_false (midline_diary_day_is_stopped (get_day (fixture), id));
  press (midline_stage_find (GTK_WIDGET (get_row (fixture)), MIDLINE_TYPE_PAIN_SCALE, NULL),
         GDK_KEY_6);
  midline_stage_settle ();
  g_assert_true (midline_diary_day_is_stopped (get_day (fixture), id));
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "Stopped: pain 6 of 10"));
}

/* Enter on the chosen number takes the way on that follows from it. */
static void
test_it_hurts_by_keys (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *id = g_strdup (midline_today_row_get_id (get_row (fixture)));
  GtkWidget *dialog = open_hurts (fixture, GDK_KEY_2);

  g_assert_true (press (dialog, GDK_KEY_Return));
  midline_stage_settle ();
  g_assert_cmpint (midline_diary_day_find_entry (get_day (fixture), id)->pain_0_to_10, ==, 2);
  g_assert_false (midline_diary_day_is_stopped (get_day (fixture), id));
  dialog = open_hurts (fixture, GDK_KEY_6);
  g_assert_true (press (dialog, GDK_KEY_Return));
  midline_stage_settle ();
  g_assert_true (midline_diary_day_is_stopped (get_day (fixture), id));
}

/* Above 7 the scale of the row locks, and what to do now comes into view. */
static void
test_scale_locks (Fixture       *fixture,
                  gconstpointer  data)
{
  MidlineTodayRow *row = get_row (fixture);

  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  press (midline_stage_find (GTK_WIDGET (row), MIDLINE_TYPE_PAIN_SCALE, NULL), GDK_KEY_8);
  midline_stage_settle ();
  g_assert_true (midline_program_is_locked (fixture->sample->program));
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window),
                                        MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL));
}

/* What happened on another day is filled in by the scale. */
static void
test_hurts_only_today (Fixture       *fixture,
                       gconstpointer  data)
{
  MidlineDate today = midline_program_get_today (fixture->sample->program);
  MidlineTodayRow *row;

  midline_window_show_day (fixture->window, today - 1);
  midline_stage_settle ();
  row = get_row (fixture);
  midline_today_row_set_open (row, TRUE);
  midline_stage_settle ();
  g_assert_null (midline_stage_find (GTK_WIDGET (row), GTK_TYPE_BUTTON, "It Hurts…"));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/today-page/space-ticks-in-place", test_space_ticks_in_place },
    { "/today-page/row-roles", test_row_roles },
    { "/today-page/open-row-is-named", test_open_row_is_named },
    { "/today-page/sets-and-pain", test_sets_and_pain },
    { "/today-page/note-survives", test_note_survives },
    { "/today-page/morning", test_morning },
    { "/today-page/after-last-tick", test_after_last_tick },
    { "/today-page/days", test_days },
    { "/today-page/open-rows-stay", test_open_rows_stay },
    { "/today-page/locked", test_locked },
    { "/today-page/it-hurts", test_it_hurts },
    { "/today-page/it-hurts-most", test_it_hurts_most },
    { "/today-page/stopped", test_stopped },
    { "/today-page/it-hurts-by-keys", test_it_hurts_by_keys },
    { "/today-page/scale-locks", test_scale_locks },
    { "/today-page/it-hurts-only-today", test_hurts_only_today },
  };

  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
