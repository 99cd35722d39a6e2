/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot-view.h"

#include "midline-keys.h"
#include "midline-stage.h"

typedef struct {
  GtkWindow *window;
  MidlineShiftPlotView *view;
  GtkWidget *plot;
  GtkWidget *other; /* something else to focus */
  double chosen;
  int n_chosen;
} Fixture;

static void
bend_chosen_cb (MidlineShiftPlotView *view,
                double                bend_degrees,
                Fixture              *self)
{
  self->chosen = bend_degrees;
  self->n_chosen++;
}

static void
show (Fixture              *self,
      MidlineTrackingPreset preset,
      double                bend_degrees)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, preset, bend_degrees);
  midline_shift_plot_view_set_setting (self->view, &setting);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->view = MIDLINE_SHIFT_PLOT_VIEW (midline_shift_plot_view_new ());
  self->plot = midline_shift_plot_view_get_plot (self->view);
  self->other = gtk_button_new_with_label ("Other");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (box), self->other);
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self->window, 340, 240);
  gtk_window_set_child (self->window, box);
  g_signal_connect (self->view, "bend-chosen", G_CALLBACK (bend_chosen_cb), self);
  show (self, MIDLINE_TRACKING_ALL_TOGETHER, 20);
  gtk_window_present (self->window);
  midline_stage_settle ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  midline_stage_close (self->window);
}

static void
assert_words (Fixture    *self,
              const char *expected)
{
  g_assert_cmpstr (midline_shift_plot_view_get_words (self->view), ==, expected);
}

#define AT_20 "At 20 degrees: 5.0 mm outward; balanced 2.2 mm outward"
#define AT_21 "At 21 degrees: 4.8 mm outward; balanced 2.1 mm outward"

static void
test_reads_the_bend (Fixture       *self,
                     gconstpointer  data)
{
  assert_words (self, AT_20);
  show (self, MIDLINE_TRACKING_ALL_TOGETHER, 0);
  assert_words (self, "At 0 degrees: 7.9 mm outward; balanced 5.2 mm outward");
  show (self, MIDLINE_TRACKING_BALANCED, 0);
  assert_words (self, "At 0 degrees: 5.2 mm outward");
}

static void
test_accessible (Fixture       *self,
                 gconstpointer  data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (self->plot), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->plot), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Kneecap position while the knee bends");
  show (self, MIDLINE_TRACKING_BALANCED, 20);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->plot),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "At 20 degrees: 2.2 mm outward. With the leg straight the "
                                       "kneecap is 5.2 mm outward, at 90 degrees 3.7 mm outward. "
                                       "It comes nearest to the middle at 26 degrees: 2.0 mm "
                                       "outward.");
  g_assert_true (gtk_widget_get_focusable (self->plot));
}

/* Keys that read the plot, from a knee at 20 degrees. */
static const struct
{
  guint key;
  const char *begins;
} keys[] = {
  { GDK_KEY_Right, "At 21 degrees" }, { GDK_KEY_Left, "At 19 degrees" },
  { GDK_KEY_Page_Up, "At 35 degrees" }, { GDK_KEY_Page_Down, "At 5 degrees" },
  { GDK_KEY_Home, "At 0 degrees" }, { GDK_KEY_End, "At 90 degrees" },
};

static void
test_keys (Fixture       *self,
           gconstpointer  data)
{
  gtk_widget_grab_focus (self->plot);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_assert_true (midline_stage_press (self->window, keys[i].key, 0));
      g_assert_true (g_str_has_prefix (midline_shift_plot_view_get_words (self->view),
                                       keys[i].begins));
      g_assert_true (midline_stage_press (self->window, GDK_KEY_Escape, 0));
      assert_words (self, AT_20);
    }
  g_assert_cmpint (self->n_chosen, ==, 0);
}

/* The numbers run from left to right, so the arrows do as well. */
static void
test_keys_right_to_left (Fixture       *self,
                         gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (self->view), GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (self->plot, GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (self->plot);
  midline_stage_press (self->window, GDK_KEY_Right, 0);
  assert_words (self, AT_21);
}

static void
test_choose (Fixture       *self,
             gconstpointer  data)
{
  gtk_widget_grab_focus (self->plot);
  midline_stage_press (self->window, GDK_KEY_End, 0);
  midline_stage_press (self->window, GDK_KEY_Return, 0);
  g_assert_cmpint (self->n_chosen, ==, 1);
  g_assert_cmpfloat (self->chosen, ==, 90);
  midline_stage_press (self->window, GDK_KEY_Home, 0);
  midline_stage_press (self->window, GDK_KEY_space, 0);
  g_assert_cmpint (self->n_chosen, ==, 2);
  g_assert_cmpfloat (self->chosen, ==, 0);
}

/* What the person pointed at is forgotten once they go on; the ends of the plot are ends. */
static void
test_focus_leaves (Fixture       *self,
                   gconstpointer  data)
{
  gtk_widget_grab_focus (self->plot);
  midline_stage_press (self->window, GDK_KEY_End, 0);
  midline_stage_press (self->window, GDK_KEY_Right, 0);
  g_assert_true (g_str_has_prefix (midline_shift_plot_view_get_words (self->view),
                                   "At 90 degrees"));
  gtk_widget_grab_focus (self->other);
  midline_stage_settle ();
  assert_words (self, AT_20);
}

static GtkEventController *
find_controller (Fixture *self,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->plot);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }
  g_assert_not_reached ();
}

/* Pointing reads, at the ends too; leaving forgets; a click takes the bend. */
static void
test_pointer (Fixture       *self,
              gconstpointer  data)
{
  GtkEventController *motion = find_controller (self, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  GtkEventController *click = find_controller (self, GTK_TYPE_GESTURE_CLICK);

  g_signal_emit_by_name (motion, "motion", 5000.0, 10.0);
  g_assert_true (g_str_has_prefix (midline_shift_plot_view_get_words (self->view),
                                   "At 90 degrees"));
  g_signal_emit_by_name (motion, "motion", 0.0, 10.0);
  g_assert_true (g_str_has_prefix (midline_shift_plot_view_get_words (self->view),
                                   "At 0 degrees"));
  g_signal_emit_by_name (motion, "leave");
  assert_words (self, AT_20);
  g_signal_emit_by_name (click, "released", 1, 5000.0, 10.0);
  g_assert_cmpint (self->n_chosen, ==, 1);
  g_assert_cmpfloat (self->chosen, ==, 90);
}

/* With larger text the plot grows. */
static void
test_height_follows_text (Fixture       *self,
                          gconstpointer  data)
{
  GtkCssProvider *provider = gtk_css_provider_new ();
  int before;
  int after;

  gtk_widget_measure (self->plot, GTK_ORIENTATION_VERTICAL, -1, &before, NULL, NULL, NULL);
  gtk_css_provider_load_from_data (provider, "* { font-size: 40px; }", -1);
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (self->plot),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
  midline_stage_settle ();
  gtk_widget_measure (self->plot, GTK_ORIENTATION_VERTICAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (after, >, 2 * before);
  gtk_style_context_remove_provider_for_display (gtk_widget_get_display (self->plot),
                                                 GTK_STYLE_PROVIDER (provider));
  g_object_unref (provider);
}

static void
test_goes_away (void)
{
  GtkWidget *view = g_object_ref_sink (midline_shift_plot_view_new ());

  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  midline_shift_plot_view_set_name (MIDLINE_SHIFT_PLOT_VIEW (view), "Tight outer side");
  g_object_unref (view);
  g_assert_null (view);
}

#define ADD(path, test) \
  g_test_add ("/shift-plot-view/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  ADD ("reads-the-bend", test_reads_the_bend);
  ADD ("accessible", test_accessible);
  ADD ("keys", test_keys);
  ADD ("keys-right-to-left", test_keys_right_to_left);
  ADD ("choose", test_choose);
  ADD ("focus-leaves", test_focus_leaves);
  ADD ("pointer", test_pointer);
  ADD ("height-follows-text", test_height_follows_text);
  g_test_add_func ("/shift-plot-view/goes-away", test_goes_away);
  return g_test_run ();
}
