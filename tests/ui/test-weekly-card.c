/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pain-row.h"
#include "midline-stage.h"
#include "midline-weekly-card.h"

/* The weekly check on Today in a real window, on the Sunday of the first week. */

#define N_ROWS 5

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  GtkWidget *card;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  midline_sample_go_to (fixture->sample, 2026, 3, 8, 9, 0);
  fixture->window = midline_stage_open_window (fixture->sample, 1000, 760);
  midline_stage_settle ();
  fixture->card = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_WEEKLY_CARD,
                                      NULL);
  g_assert_nonnull (fixture->card);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static void
collect_row_cb (GtkWidget *widget,
                gpointer   user_data)
{
  if (MIDLINE_IS_PAIN_ROW (widget))
    g_ptr_array_add (user_data, widget);
}

static GtkRange *
get_slider (Fixture *fixture,
            guint    index)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  midline_stage_walk (fixture->card, collect_row_cb, rows);
  g_assert_cmpuint (rows->len, ==, N_ROWS);
  return GTK_RANGE (midline_stage_find (g_ptr_array_index (rows, index), GTK_TYPE_SCALE, NULL));
}

static GtkWidget *
get_save_button (Fixture *fixture)
{
  return midline_stage_find (fixture->card, GTK_TYPE_BUTTON, "Save");
}

static MidlineWeeklyCheck *
dup_check (Fixture *fixture)
{
  return midline_program_dup_weekly_check (fixture->sample->program,
                                           midline_date_new (2026, 3, 8));
}

static void
test_save_folds (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (MidlineWeeklyCheck) check = NULL;
  g_autoptr (MidlineWeeklyCheck) undone = NULL;

  g_assert_false (gtk_widget_get_sensitive (get_save_button (fixture)));
  gtk_range_set_value (get_slider (fixture, MIDLINE_ACTIVITY_STAIRS), 4);
  g_assert_true (gtk_widget_get_sensitive (get_save_button (fixture)));
  midline_stage_click (fixture->card, "Save");
  check = dup_check (fixture);
  g_assert_nonnull (check);
  g_assert_cmpint (check->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS], ==, 4);
  g_assert_cmpint (check->pain_0_to_10[MIDLINE_ACTIVITY_NOW], ==, MIDLINE_PAIN_NOT_TRIED);

  midline_stage_settle ();
  g_assert_null (get_save_button (fixture));
  g_assert_nonnull (midline_stage_find (fixture->card, GTK_TYPE_LABEL, "At most 4 of 10"));

  /* Undo asks again. */
  g_assert_true (midline_program_undo (fixture->sample->program));
  undone = dup_check (fixture);
  g_assert_null (undone);
  midline_stage_settle ();
  g_assert_nonnull (get_save_button (fixture));
}

/* At 0 the slider does not move, yet 0 is an answer. */
static void
test_zero_is_an_answer (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (MidlineWeeklyCheck) check = NULL;
  gboolean is_handled;

  g_signal_emit_by_name (get_slider (fixture, MIDLINE_ACTIVITY_NOW), "change-value",
                         GTK_SCROLL_START, 0.0, &is_handled);
  midline_stage_click (fixture->card, "Save");
  check = dup_check (fixture);
  g_assert_nonnull (check);
  g_assert_cmpint (check->pain_0_to_10[MIDLINE_ACTIVITY_NOW], ==, 0);
  g_assert_cmpint (check->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS], ==, MIDLINE_PAIN_NOT_TRIED);
}

static void
test_edit_and_cancel (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (MidlineWeeklyCheck) check = NULL;
  GtkWidget *line;

  gtk_range_set_value (get_slider (fixture, MIDLINE_ACTIVITY_STAIRS), 4);
  midline_stage_click (fixture->card, "Save");
  midline_stage_settle ();
  for (int value = 5; value <= 6; value++)
    {
      line = midline_stage_find (fixture->card, ADW_TYPE_ACTION_ROW, NULL);
      g_signal_emit_by_name (line, "activated");
      midline_stage_settle ();
      g_assert_cmpfloat (gtk_range_get_value (get_slider (fixture, MIDLINE_ACTIVITY_STAIRS)), ==,
                         4);
      gtk_range_set_value (get_slider (fixture, MIDLINE_ACTIVITY_STAIRS), value);
      midline_stage_click (fixture->card, value == 5 ? "Cancel" : "Save");
      midline_stage_settle ();
    }
  check = dup_check (fixture);
  g_assert_cmpint (check->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS], ==, 6);
}

static void
test_later (Fixture       *fixture,
            gconstpointer  data)
{
  midline_stage_click (fixture->card, "Later");
  g_assert_false (gtk_widget_get_visible (fixture->card));
  midline_sample_go_to (fixture->sample, 2026, 3, 9, 9, 0);
  g_assert_true (gtk_widget_get_visible (fixture->card));
}

/* Another change of the day leaves half-made answers alone. */
static void
test_keeps_what_is_entered (Fixture       *fixture,
                            gconstpointer  data)
{
  gtk_range_set_value (get_slider (fixture, MIDLINE_ACTIVITY_SITTING), 7);
  g_assert_true (midline_program_set_walked (fixture->sample->program,
                                             midline_date_new (2026, 3, 8), TRUE));
  g_assert_cmpfloat (gtk_range_get_value (get_slider (fixture, MIDLINE_ACTIVITY_SITTING)), ==, 7);
  g_assert_true (gtk_widget_get_sensitive (get_save_button (fixture)));
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < N_ROWS; i++)
    g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (get_slider (fixture, i)),
                                                     GTK_ACCESSIBLE_PROPERTY_LABEL));
}

#define CARD_TEST(path, function) \
  g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  CARD_TEST ("/weekly-card/save-folds", test_save_folds);
  CARD_TEST ("/weekly-card/zero", test_zero_is_an_answer);
  CARD_TEST ("/weekly-card/edit-and-cancel", test_edit_and_cancel);
  CARD_TEST ("/weekly-card/later", test_later);
  CARD_TEST ("/weekly-card/keeps-what-is-entered", test_keeps_what_is_entered);
  CARD_TEST ("/weekly-card/names", test_names);
  return g_test_run ();
}
