/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-operation.h"
#include "midline-handout.h"
#include "midline-print-window.h"
#include "midline-stage.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#define NARROWEST_PX 360

typedef struct {
  MidlineSample *sample;
  MidlineWindow *parent;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_answer_safely (self->sample);
  midline_sample_start_plan (self->sample);
  self->parent = midline_stage_open_window (self->sample, 1000, 760);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  if (self->window != NULL)
    midline_stage_close (GTK_WINDOW (self->window));
  midline_stage_close (GTK_WINDOW (self->parent));
  midline_sample_free (self->sample);
}

static void
open_window (Fixture    *self,
             const char *what)
{
  GListModel *windows = gtk_window_get_toplevels ();

  midline_print_window_present (GTK_WINDOW (self->parent), self->sample->program, what);
  midline_stage_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (self->parent))
        self->window = GTK_WIDGET (window);
    }
  g_assert_nonnull (self->window);
}

static gboolean
shows (Fixture    *self,
       const char *words)
{
  return midline_stage_find (self->window, GTK_TYPE_LABEL, words) != NULL;
}

/* Each kind of sheet offers its own choices and shows its pages. */
static void
test_opens (Fixture       *self,
            gconstpointer  data)
{
  static const struct {
    const char *what;
    const char *row;
    const char *pages;
  } rows[] = {
    { "grid", "Weeks", "Page 1 of 1" },
    { "exercise:clamshell", "Exercise", "Pages 1 and 2 of 2" },
    { "day:2026-03-02", "Day", NULL },
    { "plan", "Weeks", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      open_window (self, rows[i].what);
      g_assert_true (shows (self, rows[i].row));
      if (rows[i].pages != NULL)
        g_assert_true (shows (self, rows[i].pages));
      if (i < 3)
        {
          midline_stage_close (GTK_WINDOW (self->window));
          self->window = NULL;
        }
    }
}

static void
test_turns (Fixture       *self,
            gconstpointer  data)
{
  open_window (self, "exercise:clamshell");
  gtk_window_set_default_size (GTK_WINDOW (self->window), 640, 640);
  midline_stage_settle ();
  g_assert_true (shows (self, "Page 1 of 2"));
  midline_stage_click (self->window, "Next Pages");
  g_assert_true (shows (self, "Page 2 of 2"));
  gtk_widget_activate_action (self->window, "print.turn-forward", NULL);
  midline_stage_settle ();
  g_assert_true (shows (self, "Page 2 of 2"));
  midline_stage_click (self->window, "Previous Pages");
  g_assert_true (shows (self, "Page 1 of 2"));
}

/* Asked for again, from the desktop for example, the same window comes to the front. */
static void
test_opens_once (Fixture       *self,
                 gconstpointer  data)
{
  GtkWidget *first;

  open_window (self, "plan");
  first = self->window;
  open_window (self, "plan");
  g_assert_true (self->window == first);
}

/* Choices are there again the next time. */
static void
test_remembers (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_autofree char *size = NULL;
  GtkWidget *large;

  open_window (self, "plan");
  midline_stage_click (self->window, "Large");
  size = g_settings_get_string (settings, "print-size");
  g_assert_cmpstr (size, ==, "large");
  midline_stage_close (GTK_WINDOW (self->window));

  open_window (self, "plan");
  large = midline_stage_find (self->window, GTK_TYPE_TOGGLE_BUTTON, "Large");
  g_assert_nonnull (large);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (large)));
  g_settings_reset (settings, "print-size");
}

/* Who opens the window for nothing special finds the kind of sheet chosen last. */
static void
test_remembers_kind (Fixture       *self,
                     gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_autofree char *kind = NULL;
  GtkWidget *row;

  open_window (self, "plan");
  row = midline_stage_find (self->window, ADW_TYPE_COMBO_ROW, "What");
  g_assert_nonnull (row);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), MIDLINE_HANDOUT_PROGRESS);
  midline_stage_settle ();
  kind = g_settings_get_string (settings, "print-what");
  g_assert_cmpstr (kind, ==, "progress");
  midline_stage_close (GTK_WINDOW (self->window));

  open_window (self, "plan");
  row = midline_stage_find (self->window, ADW_TYPE_COMBO_ROW, "What");
  g_assert_cmpint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==,
                   MIDLINE_HANDOUT_PROGRESS);
  g_settings_reset (settings, "print-what");
}

/* What is typed is saved, also when the window closes at once. */
static void
test_saves_name (Fixture       *self,
                 gconstpointer  data)
{
  GtkWidget *row;
  g_autofree char *name = NULL;

  open_window (self, "plan");
  row = midline_stage_find (self->window, ADW_TYPE_ENTRY_ROW, "Name");
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), " Maria Keller ");
  gtk_window_destroy (GTK_WINDOW (self->window));
  self->window = NULL;
  name = midline_program_dup_setting (self->sample->program, MIDLINE_SETTING_NAME);
  g_assert_cmpstr (name, ==, "Maria Keller");
}

/* In a narrow window the choices come first, the pages are the second step. */
static void
test_narrow (Fixture       *self,
             gconstpointer  data)
{
  int minimum;

  open_window (self, "plan");
  gtk_window_set_default_size (GTK_WINDOW (self->window), NARROWEST_PX, 640);
  midline_stage_settle ();
  gtk_widget_measure (self->window, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROWEST_PX);
  midline_stage_click (self->window, "Preview");
  g_assert_nonnull (midline_stage_find (self->window, GTK_TYPE_BUTTON, "Back to the Choices"));
  gtk_widget_measure (self->window, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROWEST_PX);
  midline_stage_click (self->window, "Back to the Choices");
  g_assert_nonnull (midline_stage_find (self->window, GTK_TYPE_BUTTON, "Preview"));
}

static MidlineHandoutInput *
input_new (Fixture *self)
{
  MidlineProgram *program = self->sample->program;
  MidlineHandoutInput *input = midline_handout_input_new (midline_program_get_catalogue (program),
                                                          midline_program_get_answers (program));
  g_autoptr (MidlineWeek) week =
      midline_program_dup_week (program, midline_program_get_today (program), NULL);

  midline_handout_input_add_week (input, week, FALSE);
  input->printed_on = midline_program_get_today (program);
  return input;
}

/* The operation prints on the paper it is given; A5 gets the pages of A4, made smaller. */
static void
test_operation (Fixture       *self,
                gconstpointer  data)
{
  static const char *const papers[] = { GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER,
                                        GTK_PAPER_NAME_A5 };
  g_autofree char *path = g_build_filename (self->sample->folder, "printed.pdf", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (GtkPrintOperation) operation = NULL;
      g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
      GtkPaperSize *size = gtk_paper_size_new (papers[i]);
      g_autoptr (GError) error = NULL;
      g_autofree char *contents = NULL;

      options.what = MIDLINE_HANDOUT_WEEK_GRID;
      operation = midline_print_operation_new (input_new (self), &options, MIDLINE_PAPER_A4);
      gtk_page_setup_set_paper_size (setup, size);
      gtk_print_operation_set_default_page_setup (operation, setup);
      gtk_print_operation_set_export_filename (operation, path);
      g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                                GTK_WINDOW (self->parent), &error),
                       ==, GTK_PRINT_OPERATION_RESULT_APPLY);
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, "%PDF-"));
      g_unlink (path);
      gtk_paper_size_free (size);
    }
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  ADD ("/print-window/opens", test_opens);
  ADD ("/print-window/turns", test_turns);
  ADD ("/print-window/opens-once", test_opens_once);
  ADD ("/print-window/remembers", test_remembers);
  ADD ("/print-window/remembers-kind", test_remembers_kind);
  ADD ("/print-window/saves-name", test_saves_name);
  ADD ("/print-window/narrow", test_narrow);
  ADD ("/print-window/operation", test_operation);

  return g_test_run ();
}
