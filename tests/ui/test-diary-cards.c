/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-day-note.h"
#include "midline-diary-history-page.h"
#include "midline-global-card.h"
#include "midline-load-field.h"
#include "midline-morning-card.h"
#include "midline-places.h"
#include "midline-time-off-card.h"
#include "midline-today-page.h"
#include "midline-today-row.h"
#include "midline-weekly-card.h"

#include <glib/gstdio.h>

/* The cards of the diary on Today in a real window: what a person does, and what is in the diary
 * and on the page after it. The plan begins on Monday, 2 March 2026. */

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
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
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  return midline_stage_find (fixture->page, type, NULL);
}

static MidlineDate
get_today (Fixture *fixture)
{
  return midline_program_get_today (fixture->sample->program);
}

static const MidlineDiaryDay *
get_day (Fixture     *fixture,
         MidlineDate  date)
{
  return midline_program_get_diary_day (fixture->sample->program, date);
}

static int
get_step (Fixture *fixture)
{
  g_autoptr (MidlineGlobalChange) change =
    midline_program_dup_global_change (fixture->sample->program, midline_date_new (2026, 3, 29));

  return change != NULL ? (int) change->step : -1;
}

/* The last day of week 4, with its weekly check done. */
static void
go_week_4 (Fixture *fixture)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 2, 3, 2, 1 };

  midline_sample_go_to (fixture->sample, 2026, 3, 29, 9, 0);
  midline_stage_settle ();
  g_assert_null (find (fixture, MIDLINE_TYPE_GLOBAL_CARD));
  g_assert_true (midline_program_save_weekly_check (fixture->sample->program,
                                                    get_today (fixture), pain));
  midline_stage_settle ();
  g_assert_nonnull (find (fixture, MIDLINE_TYPE_GLOBAL_CARD));
}

/* One press is saved and folds the card; it opens again, and undo asks anew. */
static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *card;

  go_week_4 (fixture);
  card = find (fixture, MIDLINE_TYPE_GLOBAL_CARD);
  midline_stage_click (card, "A little better");
  g_assert_cmpint (get_step (fixture), ==, MIDLINE_GLOBAL_A_LITTLE_BETTER);
  g_assert_nonnull (midline_stage_find (card, GTK_TYPE_LABEL, "A little better"));
  g_assert_null (midline_stage_find (card, GTK_TYPE_BUTTON, "Worse"));

  g_signal_emit_by_name (midline_stage_find (card, ADW_TYPE_ACTION_ROW, NULL), "activated");
  midline_stage_settle ();
  midline_stage_click (card, "Cancel");
  g_assert_cmpint (get_step (fixture), ==, MIDLINE_GLOBAL_A_LITTLE_BETTER);
  g_signal_emit_by_name (midline_stage_find (card, ADW_TYPE_ACTION_ROW, NULL), "activated");
  midline_stage_settle ();
  midline_stage_click (card, "Worse");
  g_assert_cmpint (get_step (fixture), ==, MIDLINE_GLOBAL_WORSE);

  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_true (midline_program_undo (fixture->sample->program));
  midline_stage_settle ();
  g_assert_cmpint (get_step (fixture), ==, -1);
  g_assert_nonnull (midline_stage_find (card, GTK_TYPE_BUTTON, "Worse"));
}

static void
test_question_later (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *card;

  go_week_4 (fixture);
  card = find (fixture, MIDLINE_TYPE_GLOBAL_CARD);
  midline_stage_click (card, "Later");
  g_assert_false (gtk_widget_get_visible (card));
  midline_sample_go_to (fixture->sample, 2026, 3, 30, 9, 0);
  midline_stage_settle ();
  g_assert_true (gtk_widget_get_visible (card));
}

/* A week later it can still be filled in on its own day. */
static void
test_question_on_its_day (Fixture       *fixture,
                          gconstpointer  data)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 2, 3, 2, 1 };
  MidlineDate sunday = midline_date_new (2026, 3, 29);

  midline_sample_go_to (fixture->sample, 2026, 4, 20, 9, 0);
  g_assert_true (midline_program_save_weekly_check (fixture->sample->program, sunday, pain));
  midline_window_show_day (fixture->window, sunday);
  midline_stage_settle ();
  midline_stage_click (find (fixture, MIDLINE_TYPE_GLOBAL_CARD), "Much better");
  g_assert_cmpint (get_step (fixture), ==, MIDLINE_GLOBAL_MUCH_BETTER);
}

static GtkTextBuffer *
get_note (Fixture *fixture)
{
  return gtk_text_view_get_buffer (
    GTK_TEXT_VIEW (midline_stage_find (fixture->page, GTK_TYPE_TEXT_VIEW, NULL)));
}

static char *
dup_note (Fixture *fixture)
{
  char *text;

  g_object_get (get_note (fixture), "text", &text, NULL);
  return text;
}

/* A note is saved when the day is left, and belongs to its day. */
static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  MidlineDate today = get_today (fixture);
  g_autofree char *yesterday = NULL;
  g_autofree char *again = NULL;

  gtk_text_buffer_set_text (get_note (fixture), "Bad sleep", -1);
  gtk_widget_activate_action (fixture->page, "today.previous-day", NULL);
  midline_stage_settle ();
  g_assert_cmpstr (get_day (fixture, today)->note, ==, "Bad sleep");
  yesterday = dup_note (fixture);
  g_assert_cmpstr (yesterday, ==, "");
  gtk_text_buffer_set_text (get_note (fixture), "Fine", -1);
  gtk_widget_activate_action (fixture->page, "today.this-day", NULL);
  midline_stage_settle ();
  g_assert_cmpstr (get_day (fixture, today - 1)->note, ==, "Fine");
  again = dup_note (fixture);
  g_assert_cmpstr (again, ==, "Bad sleep");
  gtk_widget_activate_action (fixture->page, "today.previous-day", NULL);
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL,
                                        "What you said of this day was entered on Wed, 4 March"));
  gtk_widget_activate_action (fixture->page, "today.next-day", NULL);
  gtk_widget_activate_action (fixture->page, "today.next-day", NULL);
  midline_stage_settle ();
  g_assert_null (find (fixture, MIDLINE_TYPE_DAY_NOTE));
}

/* What is typed stays while something else of the day changes. */
static void
test_note_while_ticking (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *text = NULL;

  gtk_text_buffer_set_text (get_note (fixture), "Half a", -1);
  midline_sample_tick_some (fixture->sample);
  midline_stage_settle ();
  text = dup_note (fixture);
  g_assert_cmpstr (text, ==, "Half a");
  g_assert_cmpstr (get_day (fixture, get_today (fixture))->note, ==, "Half a");
}

static void
close_failure (Fixture *fixture)
{
  GtkWindow *dialog = midline_stage_find_dialog (fixture->window);

  if (dialog != NULL)
    midline_stage_close (dialog);
  midline_stage_settle ();
}

/* A note that could not be saved stays in its place, and is saved with the next change. */
static void
test_note_not_saved (Fixture       *fixture,
                     gconstpointer  data)
{
  const char *path = midline_program_get_records_path (fixture->sample->program);
  g_autofree char *elsewhere = g_strconcat (path, ".away", NULL);
  g_autofree char *text = NULL;

  g_assert_cmpint (g_rename (path, elsewhere), ==, 0);
  gtk_text_buffer_set_text (get_note (fixture), "Bad sleep", -1);
  midline_day_note_save (MIDLINE_DAY_NOTE (find (fixture, MIDLINE_TYPE_DAY_NOTE)));
  close_failure (fixture);
  g_signal_emit_by_name (fixture->sample->program, "changed");
  midline_stage_settle ();
  text = dup_note (fixture);
  g_assert_cmpstr (text, ==, "Bad sleep");
  g_assert_cmpint (g_rename (elsewhere, path), ==, 0);
  gtk_text_buffer_set_text (get_note (fixture), "Bad sleep again", -1);
  midline_day_note_save (MIDLINE_DAY_NOTE (find (fixture, MIDLINE_TYPE_DAY_NOTE)));
  g_assert_cmpstr (get_day (fixture, get_today (fixture))->note, ==, "Bad sleep again");
}

static void
find_load_cb (GtkWidget *widget,
              gpointer   user_data)
{
  GtkWidget **found = user_data;

  if (*found == NULL && MIDLINE_IS_LOAD_FIELD (widget))
    *found = widget;
}

static void
open_row_cb (GtkWidget *widget,
             gpointer   user_data)
{
  if (MIDLINE_IS_TODAY_ROW (widget))
    midline_today_row_set_open (MIDLINE_TODAY_ROW (widget), TRUE);
}

/* Empty until touched, saved for the exercise, and empty again once its text is gone. */
static double
type_load (Fixture       *fixture,
           GtkWidget     *field,
           GtkSpinButton *spin,
           const char    *text)
{
  const MidlineDiaryDay *day;

  gtk_editable_set_text (GTK_EDITABLE (spin), text);
  gtk_spin_button_update (spin);
  gtk_spin_button_update (spin); /* as when the focus goes, after Enter */
  midline_load_field_save (MIDLINE_LOAD_FIELD (field));
  midline_stage_settle ();
  day = get_day (fixture, get_today (fixture));
  return day->entries->len > 0 ? ((MidlineExerciseEntry *) day->entries->pdata[0])->load_kg : -1;
}

/* What is typed is kept as it is, within what a field takes. */
static void
test_typed_loads (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct {
    const char *typed;
    double load_kg;
    const char *shown;
  } cases[] = {
    { "2.25", 2.25, "2.25" }, { "102.5", 102.5, "102.5" }, { "0", 0, "0" },
    { "1000", 200, "200" },   { "-3", -1, "" },            { "0.5", 0.5, "0.5" },
    { " ", -1, "" },          { "2,25", 2.25, "2.25" }, { "2.25.", 2.25, "2.25" },
    { "nan", 2.25, "2.25" },  { "102.25", 102.25, "102.25" },
  };
  GtkWidget *field = NULL;
  GtkSpinButton *spin;

  midline_stage_walk (fixture->page, open_row_cb, NULL);
  midline_stage_settle ();
  midline_stage_walk (fixture->page, find_load_cb, &field);
  g_assert_nonnull (field);
  spin = GTK_SPIN_BUTTON (midline_stage_find (field, GTK_TYPE_SPIN_BUTTON, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].typed);
      g_assert_cmpfloat (type_load (fixture, field, spin, cases[i].typed), ==, cases[i].load_kg);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, cases[i].shown);
    }
}

static void
test_load (Fixture       *fixture,
           gconstpointer  data)
{
  const MidlineDiaryDay *day;
  GtkWidget *field = NULL;
  GtkSpinButton *spin;

  midline_stage_walk (fixture->page, open_row_cb, NULL);
  midline_stage_settle ();
  midline_stage_walk (fixture->page, find_load_cb, &field);
  g_assert_nonnull (field);
  spin = GTK_SPIN_BUTTON (midline_stage_find (field, GTK_TYPE_SPIN_BUTTON, NULL));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "");
  g_assert_cmpuint (get_day (fixture, get_today (fixture))->entries->len, ==, 0);

  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 0.5);
  gtk_spin_button_spin (spin, GTK_SPIN_STEP_FORWARD, 0.5);
  midline_load_field_save (MIDLINE_LOAD_FIELD (field));
  midline_stage_settle ();
  day = get_day (fixture, get_today (fixture));
  g_assert_cmpuint (day->entries->len, ==, 1);
  g_assert_cmpfloat (((MidlineExerciseEntry *) day->entries->pdata[0])->load_kg, ==, 0.5);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "0.5");

  gtk_editable_set_text (GTK_EDITABLE (spin), "");
  gtk_spin_button_update (spin);
  midline_load_field_save (MIDLINE_LOAD_FIELD (field));
  midline_stage_settle ();
  g_assert_cmpuint (get_day (fixture, get_today (fixture))->entries->len, ==, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "");
}

static GtkWindow *
open_time_off (Fixture *fixture)
{
  gtk_widget_activate_action (fixture->page, "today.time-off", NULL);
  midline_stage_settle ();
  return midline_stage_find_dialog (fixture->window);
}

/* Marked from the menu of the day, shown on each of its days, ended by one press, taken back. */
static void
test_time_off (Fixture       *fixture,
               gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate first = get_today (fixture);
  GtkWindow *dialog = open_time_off (fixture);
  GtkWidget *card;

  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "mark"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (midline_stage_find (GTK_WIDGET (dialog),
                                                                  GTK_TYPE_SPIN_BUTTON, NULL)), 5);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (midline_stage_find (GTK_WIDGET (dialog),
                                                                     GTK_TYPE_CHECK_BUTTON,
                                                                     "Travel")), TRUE);
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "mark"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "mark");
  midline_stage_settle ();
  g_assert_cmpint (midline_program_find_time_off (program, first)->last, ==, first + 4);
  g_assert_cmpint (midline_program_find_time_off (program, first)->kind, ==,
                   MIDLINE_TIME_OFF_TRAVEL);
  card = find (fixture, MIDLINE_TYPE_TIME_OFF_CARD);
  g_assert_nonnull (card);
  g_assert_nonnull (midline_stage_find (card, GTK_TYPE_LABEL, "Time off until Sun, 8 March"));

  midline_sample_go_to (fixture->sample, 2026, 3, 6, 9, 0);
  midline_stage_settle ();
  midline_stage_click (card, "I’m Back");
  g_assert_null (midline_program_find_time_off (program, first + 2));
  g_assert_nonnull (midline_program_find_time_off (program, first + 1));
  g_assert_false (gtk_widget_get_visible (card));
  g_assert_true (midline_program_undo (program));
  midline_stage_settle ();
  g_assert_true (gtk_widget_get_visible (card));
}

static void
test_time_off_cancelled (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWindow *dialog = open_time_off (fixture);

  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  midline_stage_settle ();
  g_assert_null (midline_program_find_time_off (fixture->sample->program, get_today (fixture)));
}

/* The morning stands above everything else that a day asks, and alone: what else is asked waits
 * until it is answered or skipped. It is asked about yesterday alone. */
static void
test_morning_first (Fixture       *fixture,
                    gconstpointer  data)
{
  MidlineProgram *program = fixture->sample->program;
  GtkWidget *morning;

  midline_sample_go_to (fixture->sample, 2026, 3, 7, 9, 0);
  midline_sample_tick_some (fixture->sample);
  midline_sample_go_to (fixture->sample, 2026, 3, 8, 9, 0);
  midline_stage_settle ();
  morning = find (fixture, MIDLINE_TYPE_MORNING_CARD);
  g_assert_nonnull (morning);
  g_assert_nonnull (midline_stage_find (morning, GTK_TYPE_TOGGLE_BUTTON, "As usual"));
  g_assert_null (find (fixture, MIDLINE_TYPE_WEEKLY_CARD));

  midline_stage_click (morning, "Skip");
  midline_stage_settle ();
  g_assert_nonnull (find (fixture, MIDLINE_TYPE_WEEKLY_CARD));
  g_assert_nonnull (midline_stage_find (morning, ADW_TYPE_ACTION_ROW, NULL));
  g_assert_cmpint (get_day (fixture, get_today (fixture))->morning, ==, MIDLINE_MORNING_UNSAID);

  midline_program_set_morning (program, get_today (fixture), MIDLINE_MORNING_BETTER);
  midline_stage_settle ();
  g_assert_nonnull (find (fixture, MIDLINE_TYPE_WEEKLY_CARD));

  midline_sample_go_to (fixture->sample, 2026, 3, 9, 9, 0);
  midline_stage_settle ();
  g_assert_null (find (fixture, MIDLINE_TYPE_MORNING_CARD));
}

static void
test_earlier_entries (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *page;

  midline_program_set_after (fixture->sample->program, get_today (fixture), 6, -1, MIDLINE_UNSAID);
  midline_program_set_after (fixture->sample->program, get_today (fixture), 3, -1, MIDLINE_UNSAID);
  gtk_widget_activate_action (fixture->page, "today.earlier-entries", NULL);
  midline_stage_settle ();
  page = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_DIARY_HISTORY_PAGE, NULL);
  g_assert_nonnull (page);
  g_assert_nonnull (midline_stage_find (page, GTK_TYPE_LABEL, "Highest pain 6"));
  g_assert_true (midline_program_undo (fixture->sample->program));
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (page, GTK_TYPE_LABEL, "Highest pain 3"));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/ui/diary/question", test_question },
    { "/ui/diary/question-later", test_question_later },
    { "/ui/diary/question-on-its-day", test_question_on_its_day },
    { "/ui/diary/note", test_note },
    { "/ui/diary/note-while-ticking", test_note_while_ticking },
    { "/ui/diary/note-not-saved", test_note_not_saved },
    { "/ui/diary/load", test_load },
    { "/ui/diary/typed-loads", test_typed_loads },
    { "/ui/diary/time-off", test_time_off },
    { "/ui/diary/time-off-cancelled", test_time_off_cancelled },
    { "/ui/diary/morning-first", test_morning_first },
    { "/ui/diary/earlier-entries", test_earlier_entries },
  };

  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
