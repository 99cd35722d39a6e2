/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The library and the page of one exercise in a real window. */

#include "midline-choice.h"
#include "midline-exercise-page.h"
#include "midline-filter-chip.h"
#include "midline-library-card.h"
#include "midline-library-page.h"
#include "midline-stage.h"

typedef struct {
  MidlineSample *sample;   /* (owned) a plan that began on Monday, 2 March */
  MidlineWindow *window;
  GtkWidget *root;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, 1000, 800);
  fixture->root = GTK_WIDGET (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static void
open_page (Fixture    *fixture,
           const char *action,
           const char *parameter)
{
  g_assert_true (gtk_widget_activate_action (fixture->root, action, "s", parameter));
  midline_stage_settle ();
}

static void
search (Fixture    *fixture,
        const char *text)
{
  GtkWidget *entry = midline_stage_find (fixture->root, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  midline_stage_settle ();
}

static void
count_card_cb (GtkWidget *widget,
               gpointer   user_data)
{
  *(int *) user_data += MIDLINE_IS_LIBRARY_CARD (widget);
}

static int
count_cards (Fixture *fixture)
{
  int n_cards = 0;

  midline_stage_walk (fixture->root, count_card_cb, &n_cards);
  return n_cards;
}

static gboolean
shows (Fixture    *fixture,
       const char *text)
{
  return midline_stage_find (fixture->root, GTK_TYPE_LABEL, text) != NULL;
}

/* A window beside the main one. (nullable) */
static GtkWindow *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *item = windows; item != NULL; item = item->next)
    if (ADW_IS_MESSAGE_DIALOG (item->data))
      return item->data;
  return NULL;
}

static char *
dup_warning (Fixture         *fixture,
             MidlineDate      date,
             MidlineExercise *exercise)
{
  MidlineProgram *program = fixture->sample->program;
  g_autoptr (MidlineWeek) before = midline_program_dup_week (program, date, NULL);
  g_autoptr (MidlineWeek) after =
    midline_plan_edit_add (midline_program_get_catalogue (program), before, date, exercise->id,
                           &exercise->dose);

  return midline_program_dup_edit_warning (program, after);
}

static gboolean
is_planned (Fixture     *fixture,
            MidlineDate  date,
            const char  *exercise_id)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (fixture->sample->program,
                                                                    date);

  return session != NULL && midline_session_find (session, exercise_id) != NULL;
}

/* The first card whose exercise is not planned on @date and is or is not warned of. */
static MidlineLibraryCard *
find_card_to_add (Fixture     *fixture,
                  MidlineDate  date,
                  gboolean     is_warned)
{
  GtkWidget *box = midline_stage_find (fixture->root, GTK_TYPE_FLOW_BOX, NULL);

  for (GtkWidget *card = gtk_widget_get_first_child (box); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      MidlineExercise *exercise = midline_library_card_get_exercise (MIDLINE_LIBRARY_CARD (card));
      g_autofree char *warning = NULL;

      if (!gtk_widget_get_child_visible (card) || is_planned (fixture, date, exercise->id))
        continue;
      warning = dup_warning (fixture, date, exercise);
      if ((warning != NULL) == is_warned)
        return MIDLINE_LIBRARY_CARD (card);
    }
  g_error ("no exercise to add");
}

static void
test_search (Fixture       *fixture,
             gconstpointer  user_data)
{
  open_page (fixture, "win.show-library", "");
  g_assert_true (shows (fixture, "59 of 59 shown"));
  g_assert_cmpint (count_cards (fixture), ==, 59);
  search (fixture, "CLÁMSHELL");
  g_assert_true (shows (fixture, "1 of 59 shown"));
  g_assert_cmpint (count_cards (fixture), ==, 1);
  search (fixture, "zebra");
  g_assert_true (shows (fixture, "No Exercise Found"));
  midline_stage_click (fixture->root, "Clear Filters");
  g_assert_true (shows (fixture, "59 of 59 shown"));
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  user_data)
{
  GtkWidget *chip;

  open_page (fixture, "win.show-library", "");
  chip = midline_stage_find (fixture->root, MIDLINE_TYPE_FILTER_CHIP, "Aim");
  g_assert_nonnull (chip);
  g_assert_false (gtk_widget_has_css_class (chip, "active"));
  midline_filter_chip_set_option (MIDLINE_FILTER_CHIP (chip), MIDLINE_PILLAR_FOOT);
  midline_stage_settle ();
  g_assert_true (gtk_widget_has_css_class (chip, "active"));
  g_assert_true (shows (fixture, "Aim: Foot"));
  g_assert_true (shows (fixture, "7 of 59 shown"));
  midline_stage_click (chip, "Remove Filter: Aim");
  g_assert_cmpint (midline_filter_chip_get_option (MIDLINE_FILTER_CHIP (chip)), ==,
                   MIDLINE_LIBRARY_ANY);
  g_assert_true (shows (fixture, "59 of 59 shown"));
}

static void
test_chip (void)
{
  g_autoptr (GtkWidget) chip =
    g_object_ref_sink (midline_filter_chip_new (MIDLINE_LIBRARY_KNEE_LOAD));
  MidlineFilterChip *self = MIDLINE_FILTER_CHIP (chip);
  int n_notified = 0;

  g_signal_connect_swapped (chip, "notify::option", G_CALLBACK (g_atomic_int_inc), &n_notified);
  g_assert_cmpint (midline_filter_chip_get_option (self), ==, MIDLINE_LIBRARY_ANY);
  midline_filter_chip_set_option (self, MIDLINE_LIBRARY_ANY);
  g_assert_cmpint (n_notified, ==, 0);
  g_assert_true (gtk_widget_activate_action (gtk_widget_get_first_child (chip), "filter.option",
                                             "i", 2));
  g_assert_cmpint (midline_filter_chip_get_option (self), ==, 2);
  g_assert_cmpint (n_notified, ==, 1);
  midline_filter_chip_set_option (self, 2);
  g_assert_cmpint (n_notified, ==, 1);
}

static void
test_open_exercise (Fixture       *fixture,
                    gconstpointer  user_data)
{
  open_page (fixture, "win.show-library", "");
  search (fixture, "clamshell");
  g_signal_emit_by_name (midline_stage_find (fixture->root, MIDLINE_TYPE_LIBRARY_CARD, "Clamshell"),
                         "activate");
  midline_stage_settle ();
  g_assert_true (shows (fixture, "How to Do It"));
  g_assert_true (shows (fixture, "3 sets of 12, each side"));
  g_assert_true (shows (fixture, "Side-lying leg raise"));
}

static void
test_add (Fixture       *fixture,
          gconstpointer  user_data)
{
  gboolean is_warned = GPOINTER_TO_INT (user_data);
  MidlineDate date = midline_date_new (2026, 3, 5);
  MidlineLibraryCard *card;
  g_autofree char *id = NULL;

  open_page (fixture, "win.show-library", "2026-03-05");
  g_assert_true (shows (fixture, "Choose an exercise to add to Thursday, 5 March"));
  card = find_card_to_add (fixture, date, is_warned);
  id = g_strdup (midline_library_card_get_exercise (card)->id);
  g_signal_emit_by_name (card, "activate");
  midline_stage_settle ();
  if (is_warned)
    {
      g_assert_nonnull (find_dialog ());
      g_assert_false (is_planned (fixture, date, id));
      midline_stage_click (GTK_WIDGET (find_dialog ()), "Add Anyway");
    }
  g_assert_null (find_dialog ());
  g_assert_true (is_planned (fixture, date, id));
  g_assert_null (midline_stage_find (fixture->root, MIDLINE_TYPE_LIBRARY_PAGE, NULL));
}

static void
test_add_from_exercise (Fixture       *fixture,
                        gconstpointer  user_data)
{
  GtkWidget *page;

  open_page (fixture, "win.show-exercise", "spanish-squat");
  g_assert_true (shows (fixture, "Add to Plan"));
  g_assert_false (shows (fixture, "In your plan on Sunday"));
  page = midline_stage_find (fixture->root, MIDLINE_TYPE_EXERCISE_PAGE, NULL);
  g_assert_nonnull (page);
  g_assert_true (gtk_widget_activate_action (page, "exercise.add", "s", "2026-03-08"));
  midline_stage_settle ();
  if (find_dialog () != NULL)
    midline_stage_click (GTK_WIDGET (find_dialog ()), "Add Anyway");
  g_assert_true (is_planned (fixture, midline_date_new (2026, 3, 8), "spanish-squat"));
  g_assert_true (shows (fixture, "In your plan on Sunday"));
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  user_data)
{
  MidlineProgram *program = fixture->sample->program;
  g_autoptr (MidlineScreening) screening =
    midline_screening_copy (midline_program_get_screening (program));

  open_page (fixture, "win.show-exercise", "spanish-squat");
  g_assert_true (shows (fixture, "Add to Plan"));
  screening->yes = 1 << 5;
  g_assert_true (midline_program_save_screening (program, screening));
  midline_stage_settle ();
  g_assert_true (midline_program_is_locked (program));
  g_assert_false (shows (fixture, "Add to Plan"));
}

static void
test_note (Fixture       *fixture,
           gconstpointer  user_data)
{
  MidlineProgram *program = fixture->sample->program;
  GtkWidget *row, *view;
  GtkTextBuffer *buffer;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  open_page (fixture, "win.show-exercise", "clamshell");
  row = midline_stage_find (fixture->root, ADW_TYPE_EXPANDER_ROW, "Your Notes");
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  midline_stage_settle ();
  view = midline_stage_find (row, GTK_TYPE_TEXT_VIEW, NULL);
  g_assert_nonnull (view);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  gtk_text_buffer_set_text (buffer, "Use the thick mat.\nSlower is better.", -1);
  before = midline_program_dup_exercise_note (program, "clamshell");
  g_assert_cmpstr (before, ==, NULL);
  gtk_widget_activate_action (fixture->root, "win.back", NULL);
  midline_stage_settle ();
  after = midline_program_dup_exercise_note (program, "clamshell");
  g_assert_cmpstr (after, ==, "Use the thick mat.\nSlower is better.");
  /* A note that is there is in view. */
  open_page (fixture, "win.show-exercise", "clamshell");
  view = midline_stage_find (fixture->root, GTK_TYPE_TEXT_VIEW, NULL);
  g_assert_cmpint (gtk_text_buffer_get_line_count (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view))),
                   ==, 2);
}

/* The limit of pain goes down, not up, and Undo is seen on the page. */
static void
test_pain_limit (Fixture       *fixture,
                 gconstpointer  user_data)
{
  MidlineProgram *program = fixture->sample->program;
  int most = midline_program_get_pain_limit (program, "clamshell");
  GtkWidget *button;
  MidlineChoice *choice;
  g_autofree char *next = g_strdup_printf ("%d", most + 1);

  open_page (fixture, "win.show-exercise", "clamshell");
  button = midline_stage_find (fixture->root, GTK_TYPE_TOGGLE_BUTTON, "0");
  choice = MIDLINE_CHOICE (gtk_widget_get_ancestor (button, MIDLINE_TYPE_CHOICE));
  g_assert_cmpint (midline_choice_get_selected (choice), ==, most);
  g_assert_null (midline_stage_find (GTK_WIDGET (choice), GTK_TYPE_TOGGLE_BUTTON, next));
  midline_stage_click (GTK_WIDGET (choice), "0");
  g_assert_cmpint (midline_program_get_pain_limit (program, "clamshell"), ==, 0);
  g_assert_true (midline_program_undo (program));
  g_assert_cmpint (midline_choice_get_selected (choice), ==, most);
}

int
main (int    argc,
      char **argv)
{
  /* No isolated folders: icons are found through the system's; the profile has its own folder. */
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  g_test_add_func ("/library/chip", test_chip);
  g_test_add ("/library/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/library/filters", Fixture, NULL, set_up, test_filters, tear_down);
  g_test_add ("/library/open-exercise", Fixture, NULL, set_up, test_open_exercise, tear_down);
  g_test_add ("/library/add", Fixture, GINT_TO_POINTER (FALSE), set_up, test_add, tear_down);
  g_test_add ("/library/add-warned", Fixture, GINT_TO_POINTER (TRUE), set_up, test_add, tear_down);
  g_test_add ("/library/add-from-exercise", Fixture, NULL, set_up, test_add_from_exercise,
              tear_down);
  g_test_add ("/library/locked", Fixture, NULL, set_up, test_locked, tear_down);
  g_test_add ("/library/pain-limit", Fixture, NULL, set_up, test_pain_limit, tear_down);
  g_test_add ("/library/note", Fixture, NULL, set_up, test_note, tear_down);

  return g_test_run ();
}
