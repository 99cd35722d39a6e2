/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson in the real window: where its parts stand, and where the keys go. */

#include "midline-diagram-view.h"
#include "midline-knee-page.h"
#include "midline-lesson-figure.h"
#include "midline-lesson-layout.h"
#include "midline-lesson-page.h"
#include "midline-stage.h"

static MidlineWindow *
open_lesson (MidlineSample *sample,
             int            width,
             int            height,
             const char    *lesson_id)
{
  MidlineWindow *window = midline_stage_open_window (sample, width, height);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-lesson", "s", lesson_id);
  midline_stage_settle ();
  return window;
}

static void
get_part (MidlineWindow   *window,
          const char      *property,
          graphene_rect_t *bounds)
{
  GtkWidget *layout = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_LESSON_LAYOUT, NULL);
  g_autoptr (GtkWidget) part = NULL;

  g_object_get (layout, property, &part, NULL);
  g_assert_true (gtk_widget_compute_bounds (part, GTK_WIDGET (window), bounds));
}

static void
test_places (void)
{
  static const struct { int width, height; gboolean is_beside; } cases[] = {
    { 1600, 1000, TRUE }, { 1000, 800, TRUE }, { 850, 500, TRUE }, { 640, 720, FALSE },
    { 640, 360, TRUE }, { 360, 720, FALSE },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineWindow *window = open_lesson (sample, cases[i].width, cases[i].height, "it-band");
      graphene_rect_t figure, caption, text;

      g_test_message ("%d x %d", cases[i].width, cases[i].height);
      get_part (window, "figure", &figure);
      get_part (window, "caption", &caption);
      get_part (window, "text", &text);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, cases[i].width);
      g_assert_cmpfloat (caption.origin.y, >=, figure.origin.y + figure.size.height);
      if (cases[i].is_beside)
        g_assert_cmpfloat (text.origin.x, >=, figure.origin.x + figure.size.width);
      else
        g_assert_cmpfloat (text.origin.y, >=, caption.origin.y + caption.size.height);
      g_assert_cmpfloat (text.origin.x + text.size.width, <=, cases[i].width);
      midline_stage_close (GTK_WINDOW (window));
    }
}

static GtkScrolledWindow *
get_text (MidlineWindow *window)
{
  GtkWidget *layout = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_LESSON_LAYOUT, NULL);
  g_autoptr (GtkWidget) text = NULL;

  g_object_get (layout, "text", &text, NULL);
  return GTK_SCROLLED_WINDOW (text);
}

/* The drawing stays while the text scrolls to its end. */
static void
test_drawing_stays (void)
{
  const int widths[] = { 1000, 360 };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      MidlineWindow *window = open_lesson (sample, widths[i], 720, "outer-quad");
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (get_text (window));
      graphene_rect_t before, after;

      get_part (window, "figure", &before);
      g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >,
                         gtk_adjustment_get_page_size (adjustment));
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
      midline_stage_settle ();
      get_part (window, "figure", &after);
      g_assert_true (graphene_rect_equal (&before, &after));
      g_assert_cmpfloat (after.size.height, >, 200);
      midline_stage_close (GTK_WINDOW (window));
    }
}

/* A wrong answer leaves the keys at the answer; the button takes them to the structure. */
static void
test_way_back (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  MidlineWindow *window;
  GtkWidget *view, *answer, *focus;

  midline_sample_start_plan (sample);
  window = open_lesson (sample, 1000, 800, "kneecap-and-groove");
  view = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_DIAGRAM_VIEW, NULL);
  answer = midline_stage_find (GTK_WIDGET (window), GTK_TYPE_BUTTON,
                               "In a groove in the shin bone");
  gtk_widget_grab_focus (answer);
  g_signal_emit_by_name (answer, "clicked");
  midline_stage_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == answer);
  g_assert_cmpstr (midline_diagram_view_get_chosen (MIDLINE_DIAGRAM_VIEW (view)), ==, "groove");

  midline_stage_click (GTK_WIDGET (window), "Show on the Drawing");
  midline_stage_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, view));
  midline_stage_close (GTK_WINDOW (window));
}

/* The header bar turns the page; on a narrow window it leaves the room to the title. */
static void
test_turning (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  MidlineWindow *window;
  GtkWidget *page, *turner, *next;

  midline_sample_start_plan (sample);
  window = open_lesson (sample, 1000, 800, "outer-quad");
  page = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_LESSON_PAGE, NULL);
  turner = midline_lesson_page_get_turner (MIDLINE_LESSON_PAGE (page));
  g_assert_true (gtk_widget_get_mapped (turner));
  next = gtk_widget_get_last_child (turner);
  g_assert_null (gtk_test_accessible_check_property (GTK_ACCESSIBLE (next),
                                                     GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                     "Next Lesson: The inner quad"));
  g_signal_emit_by_name (next, "clicked");
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Lesson 3 of 6"));
  /* Turning a page is not reading it. */
  g_assert_cmpint (midline_program_get_lesson_read (sample->program, "outer-quad"), ==,
                   MIDLINE_NO_DATE);
  midline_stage_close (GTK_WINDOW (window));

  window = open_lesson (sample, 360, 720, "outer-quad");
  page = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_LESSON_PAGE, NULL);
  g_assert_false (
    gtk_widget_get_mapped (midline_lesson_page_get_turner (MIDLINE_LESSON_PAGE (page))));
  midline_stage_close (GTK_WINDOW (window));
}

/* The card at the head of Learn opens Move the Knee. */
static void
test_move_the_knee (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  MidlineWindow *window;

  midline_sample_start_plan (sample);
  window = midline_stage_open_window (sample, 1000, 800);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "learn");
  midline_stage_settle ();
  midline_stage_click (GTK_WIDGET (window), "Open");
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_KNEE_PAGE, NULL));
  midline_stage_close (GTK_WINDOW (window));
}

/* Lessons on what the model moves lead to it; the way back is to the lesson. */
static void
test_way_to_knee (void)
{
  static const struct { const char *id; gboolean leads; } cases[] = {
    { "kneecap-and-groove", TRUE }, { "outer-quad", TRUE }, { "inner-quad", TRUE },
    { "it-band", TRUE }, { "how-it-leads-to-pain", FALSE }, { "whole-system", FALSE },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineWindow *window = open_lesson (sample, 1000, 800, cases[i].id);
      GtkWidget *row = midline_stage_find (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW,
                                           "Move the Knee");

      g_test_message ("%s", cases[i].id);
      g_assert_cmpint (row != NULL, ==, cases[i].leads);
      if (row != NULL)
        {
          g_assert_true (gtk_widget_grab_focus (row));
          g_assert_true (gtk_widget_activate (row));
          midline_stage_settle ();
          g_assert_nonnull (midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_KNEE_PAGE, NULL));
          midline_window_go_back (window);
          midline_stage_settle ();
          g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == row);
        }
      midline_stage_close (GTK_WINDOW (window));
    }
}

static void
assert_in_window_cb (GtkWidget *widget,
                     gpointer   user_data)
{
  GtkWidget *window = user_data;
  graphene_rect_t bounds;

  if (!GTK_IS_TOGGLE_BUTTON (widget))
    return;
  g_test_message ("%s", gtk_button_get_label (GTK_BUTTON (widget)));
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (window));
}

/* Every switch above the drawing is in sight, however large the text, and so is the drawing. */
static void
test_switches (void)
{
  const int percents[] = { 100, 150, 200 };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (percents); i++)
    {
      MidlineWindow *window;
      graphene_rect_t figure, view;
      GtkWidget *part;

      g_test_message ("%d %%", percents[i]);
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", percents[i] * 96 * 1024 / 100,
                    NULL);
      window = open_lesson (sample, 360, 720, "whole-system");
      part = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_LESSON_FIGURE, NULL);
      midline_stage_walk (part, assert_in_window_cb, window);
      get_part (window, "figure", &figure);
      g_assert_true (gtk_widget_compute_bounds (
        midline_stage_find (part, MIDLINE_TYPE_DIAGRAM_VIEW, NULL), GTK_WIDGET (window), &view));
      g_assert_cmpfloat (figure.origin.y + figure.size.height - view.origin.y, >=, 150);
      midline_stage_close (GTK_WINDOW (window));
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add_func ("/lesson-page/places", test_places);
  g_test_add_func ("/lesson-page/drawing-stays", test_drawing_stays);
  g_test_add_func ("/lesson-page/way-back", test_way_back);
  g_test_add_func ("/lesson-page/turning", test_turning);
  g_test_add_func ("/lesson-page/move-the-knee", test_move_the_knee);
  g_test_add_func ("/lesson-page/way-to-knee", test_way_to_knee);
  g_test_add_func ("/lesson-page/switches", test_switches);
  return g_test_run ();
}
