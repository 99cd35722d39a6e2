/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-failure.h"
#include "midline-first-run.h"
#include "midline-records-page.h"
#include "midline-stage.h"

/* The window when the records fail, at the start and later. */

static guint
count_dialogs (GtkWidget **last)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint n_dialogs = 0;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (!ADW_IS_MESSAGE_DIALOG (toplevel))
        continue;
      n_dialogs++;
      if (last != NULL)
        *last = toplevel;
    }
  return n_dialogs;
}

static void
test_told_once (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GError) error = g_error_new (MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE,
                                          "full");
  MidlineWindow *window;
  GtkWidget *dialog = NULL;

  midline_sample_start_plan (sample);
  window = midline_stage_open_window (sample, 800, 600);
  for (int i = 0; i < 3; i++)
    g_signal_emit_by_name (sample->program, "failed", error);
  midline_stage_settle ();
  g_assert_cmpuint (count_dialogs (&dialog), ==, 1);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==,
                   midline_failure_get_heading (error));

  midline_stage_close (GTK_WINDOW (dialog));
  g_assert_cmpuint (count_dialogs (NULL), ==, 0);
  g_signal_emit_by_name (sample->program, "failed", error);
  g_assert_cmpuint (count_dialogs (NULL), ==, 1);
  midline_stage_close (GTK_WINDOW (window));
}

/* Each trouble a person can do something about has its own advice. */
static void
test_advice (void)
{
  g_autoptr (GHashTable) advice = g_hash_table_new (g_str_hash, g_str_equal);
  const MidlineStoreError codes[] = {
    MIDLINE_STORE_ERROR_NO_SPACE, MIDLINE_STORE_ERROR_READ_ONLY, MIDLINE_STORE_ERROR_BUSY,
    MIDLINE_STORE_ERROR_GONE, MIDLINE_STORE_ERROR_CORRUPT, MIDLINE_STORE_ERROR_FAILED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (MIDLINE_STORE_ERROR, (int) codes[i], "why");

      g_assert_cmpstr (midline_failure_get_heading (error), !=, "");
      g_assert_true (g_hash_table_add (advice, (gpointer) midline_failure_get_advice (error)));
    }
}

/* The page that mended the records makes room: later the questions can take its place. */
static void
test_delete_after_mending (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_autoptr (GError) error = g_error_new (MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_BUSY, "held");
  MidlineWindow *window = midline_window_new (NULL, settings);

  midline_sample_start_plan (sample);
  midline_window_show_cover (window, midline_records_page_new (sample->folder, error));
  gtk_window_present (GTK_WINDOW (window));
  midline_stage_settle ();
  g_clear_error (&error);

  midline_window_set_program (window, sample->program);
  g_assert_null (midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_RECORDS_PAGE, NULL));
  g_assert_true (midline_program_delete_records (sample->program, &error));
  g_assert_no_error (error);
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_FIRST_RUN, NULL));
  midline_stage_close (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  g_test_add_func ("/window-records/told-once", test_told_once);
  g_test_add_func ("/window-records/advice", test_advice);
  g_test_add_func ("/window-records/delete-after-mending", test_delete_after_mending);

  return g_test_run ();
}
