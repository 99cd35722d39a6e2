/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-adaptive-bin.h"
#include "midline-chip.h"
#include "midline-choice.h"
#include "midline-drawing-style.h"
#include "midline-figure-tile.h"
#include "midline-marks.h"
#include "midline-pain-scale.h"
#include "midline-segments.h"
#include "midline-stage.h"
#include "midline-symbol.h"
#include "midline-tick.h"
#include "midline-wrap-box.h"

/* Every widget: what it says when new, that setting notifies once and setting the same again does
 * not, that it is gone when nobody holds it, and what a screen reader is told. */

static guint n_notified;

static void
notify_cb (void)
{
  n_notified++;
}

static GtkWidget *
watch (GtkWidget  *widget,
       const char *property)
{
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);

  n_notified = 0;
  g_signal_connect (widget, signal, G_CALLBACK (notify_cb), NULL);
  return widget;
}

static void
assert_goes_away (GtkWidget *widget)
{
  g_object_ref_sink (widget);
  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  g_object_unref (widget);
  g_assert_null (widget);
}

static void
test_tick (void)
{
  static const struct {
    double fraction;
    MidlineTickState state;
    GtkAccessibleTristate checked;
  } cases[] = {
    { 0.5, MIDLINE_TICK_PART, GTK_ACCESSIBLE_TRISTATE_MIXED },
    { 1, MIDLINE_TICK_DONE, GTK_ACCESSIBLE_TRISTATE_TRUE },
    { 0, MIDLINE_TICK_EMPTY, GTK_ACCESSIBLE_TRISTATE_FALSE },
  };
  GtkWidget *tick = watch (midline_tick_new (), "fraction");
  int width;

  g_assert_cmpint (midline_tick_get_state (MIDLINE_TICK (tick)), ==, MIDLINE_TICK_EMPTY);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      n_notified = 0;
      midline_tick_set_fraction (MIDLINE_TICK (tick), cases[i].fraction);
      midline_tick_set_fraction (MIDLINE_TICK (tick), cases[i].fraction);
      g_assert_cmpint (n_notified, ==, 1);
      g_assert_cmpint (midline_tick_get_state (MIDLINE_TICK (tick)), ==, cases[i].state);
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED,
                                        cases[i].checked);
    }
  gtk_widget_measure (tick, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, ==, 44);
  midline_tick_set_fraction (MIDLINE_TICK (tick), 7);
  g_assert_cmpfloat (midline_tick_get_fraction (MIDLINE_TICK (tick)), ==, 1);
  assert_goes_away (tick);
}

static GtkWidget *
get_child (GtkWidget *widget,
           int        index)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (index-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static int chosen_value;
static guint n_chosen;

static void
chosen_cb (MidlinePainScale *scale,
           int               value)
{
  chosen_value = value;
  n_chosen++;
}

static void
test_pain_scale_value (void)
{
  GtkWidget *scale = watch (midline_pain_scale_new ("Pain during"), "value");
  GtkWidget *two = get_child (scale, 2);

  g_signal_connect (scale, "chosen", G_CALLBACK (chosen_cb), NULL);
  n_chosen = 0;
  g_assert_cmpint (midline_pain_scale_get_value (MIDLINE_PAIN_SCALE (scale)), ==,
                   MIDLINE_PAIN_SCALE_UNSET);
  midline_pain_scale_set_value (MIDLINE_PAIN_SCALE (scale), 2);
  midline_pain_scale_set_value (MIDLINE_PAIN_SCALE (scale), 2);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_cmpint (n_chosen, ==, 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (two), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (two), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2 of 10, comfortable");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (two), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  assert_goes_away (scale);
}

static void
test_pain_scale_press (void)
{
  GtkWidget *scale = midline_pain_scale_new ("Pain during");
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), scale);
  g_signal_connect (scale, "chosen", G_CALLBACK (chosen_cb), NULL);
  n_chosen = 0;
  g_signal_emit_by_name (get_child (scale, 7), "clicked");
  g_assert_cmpint (chosen_value, ==, 7);
  g_signal_emit_by_name (get_child (scale, 3), "clicked");
  g_assert_cmpint (chosen_value, ==, 3);
  g_signal_emit_by_name (get_child (scale, 3), "clicked");
  g_assert_cmpint (chosen_value, ==, MIDLINE_PAIN_SCALE_UNSET);
  g_assert_cmpint (n_chosen, ==, 3);
  for (int i = 0; i <= 10; i++)
    gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_child (scale, i)),
                                      GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
press_key (GtkWidget *scale,
           guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scale);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_handled);
    }
}

static void
test_pain_scale_keys (void)
{
  static const struct {
    guint key;
    int value;
  } keys[] = {
    { GDK_KEY_4, 4 },
    { GDK_KEY_Right, 5 },
    { GDK_KEY_Down, 6 },
    { GDK_KEY_Left, 5 },
    { GDK_KEY_Delete, MIDLINE_PAIN_SCALE_UNSET },
    { GDK_KEY_1, 1 },
    { GDK_KEY_0, 10 },
    { GDK_KEY_Right, 10 },
    { GDK_KEY_0, 0 },
    { GDK_KEY_Left, 0 },
  };
  GtkWidget *scale = midline_pain_scale_new ("Pain during");
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), scale);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      press_key (scale, keys[i].key);
      g_assert_cmpint (midline_pain_scale_get_value (MIDLINE_PAIN_SCALE (scale)), ==,
                       keys[i].value);
    }
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_child (scale, 0));
  g_assert_false (gtk_widget_child_focus (scale, GTK_DIR_TAB_FORWARD));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_pain_scale_lines (void)
{
  GtkWidget *scale = g_object_ref_sink (midline_pain_scale_new ("Pain during"));
  int minimum, one_line, two_lines;

  gtk_widget_measure (scale, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
  gtk_widget_measure (scale, GTK_ORIENTATION_VERTICAL, 700, &one_line, NULL, NULL, NULL);
  gtk_widget_measure (scale, GTK_ORIENTATION_VERTICAL, 300, &two_lines, NULL, NULL, NULL);
  g_assert_cmpint (two_lines, >, one_line + 34);
  g_object_unref (scale);
}

static void
answered_cb (MidlineChoice *choice,
             int            selected)
{
  chosen_value = selected;
  n_chosen++;
}

static void
test_yes_no (void)
{
  GtkWidget *yes_no = watch (midline_choice_new_yes_no ("Two more?"), "selected");
  GtkWidget *yes = get_child (yes_no, 0);
  GtkWidget *no = get_child (yes_no, 1);

  g_object_set (yes_no, "can-take-back", TRUE, NULL);
  g_signal_connect (yes_no, "chosen", G_CALLBACK (answered_cb), NULL);
  n_chosen = 0;
  g_assert_cmpint (midline_choice_get_said (MIDLINE_CHOICE (yes_no)), ==, MIDLINE_UNSAID);
  midline_choice_set_said (MIDLINE_CHOICE (yes_no), MIDLINE_SAID_NO);
  midline_choice_set_said (MIDLINE_CHOICE (yes_no), MIDLINE_SAID_NO);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_cmpint (n_chosen, ==, 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (yes_no), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (no), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_signal_emit_by_name (yes, "clicked");
  g_assert_cmpint (midline_choice_get_said (MIDLINE_CHOICE (yes_no)), ==, MIDLINE_SAID_YES);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (no), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_signal_emit_by_name (yes, "clicked");
  g_assert_cmpint (midline_choice_get_said (MIDLINE_CHOICE (yes_no)), ==, MIDLINE_UNSAID);
  g_assert_cmpint (chosen_value, ==, MIDLINE_CHOICE_NONE);
  g_assert_cmpint (n_chosen, ==, 2);
  assert_goes_away (yes_no);
}

/* Without taking back, the answer that is chosen stays chosen and says nothing more. */
static void
test_choice (void)
{
  const char *const sides[] = { "Right", "Left", "Both", NULL };
  GtkWidget *choice = watch (midline_choice_new ("Which side?", sides), "selected");
  GtkWidget *left = get_child (choice, 1);

  g_signal_connect (choice, "chosen", G_CALLBACK (answered_cb), NULL);
  n_chosen = 0;
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Which side?");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (left), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (left), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Which side?: Left");
  midline_choice_set_selected (MIDLINE_CHOICE (choice), 0);
  for (int i = 0; i < 2; i++)
    {
      g_signal_emit_by_name (left, "clicked");
      g_assert_cmpint (chosen_value, ==, 1);
      g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (left)));
    }
  g_assert_cmpint (n_chosen, ==, 1);
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_child (choice, 0))));
  midline_choice_set_selected (MIDLINE_CHOICE (choice), MIDLINE_CHOICE_NONE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (left)));
  assert_goes_away (choice);
}

static void
test_segments (void)
{
  const double fractions[] = { 1, 0.5, 0 };
  GtkWidget *segments = midline_segments_new ();

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (segments), GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  midline_segments_set_fractions (MIDLINE_SEGMENTS (segments), fractions, 3, "1 of 3 done");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (segments),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 1.5);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (segments),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "1 of 3 done");
  midline_segments_set_fractions (MIDLINE_SEGMENTS (segments), fractions, 1, "1 of 1 done");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (segments),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0);
  assert_goes_away (segments);
}

static void
test_chip (void)
{
  GtkWidget *chip = watch (midline_chip_new ("Mat", MIDLINE_CHIP_CHECK), "text");

  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Mat");
  g_object_set (chip, "text", "Bike", NULL);
  g_object_set (chip, "text", "Bike", NULL);
  g_assert_cmpint (n_notified, ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Bike");
  watch (chip, "mark");
  g_object_set (chip, "mark", MIDLINE_CHIP_CROSS, NULL);
  g_object_set (chip, "mark", MIDLINE_CHIP_CROSS, NULL);
  g_assert_cmpint (n_notified, ==, 1);
  assert_goes_away (chip);
}

static void
test_figure_tile (void)
{
  static const struct {
    MidlineFigureSize size;
    int width;
    int height;
  } sizes[] = {
    { MIDLINE_FIGURE_ROW_NARROW, 56, 44 },
    { MIDLINE_FIGURE_ROW, 72, 52 },
  };
  GtkWidget *tile = watch (g_object_new (MIDLINE_TYPE_FIGURE_TILE, NULL), "done");

  midline_figure_tile_set_done (MIDLINE_FIGURE_TILE (tile), TRUE);
  midline_figure_tile_set_done (MIDLINE_FIGURE_TILE (tile), TRUE);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_true (gtk_widget_has_css_class (tile, "done"));
  watch (tile, "size");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      int width, height;

      midline_figure_tile_set_size (MIDLINE_FIGURE_TILE (tile), sizes[i].size);
      gtk_widget_measure (tile, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      gtk_widget_measure (tile, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
      g_assert_cmpint (width, ==, sizes[i].width);
      g_assert_cmpint (height, ==, sizes[i].height);
    }
  g_assert_cmpint (n_notified, ==, 2);
  assert_goes_away (tile);
}

/* Ready made where the build could make it, by the icon theme everywhere else. */
static void
test_symbol (void)
{
  static const struct {
    const char *icon_name;
    int size;
  } cases[] = {
    { "midline-pillar-hip-symbolic", MIDLINE_PILLAR_PIXELS },
    { "midline-pillar-foot-symbolic", MIDLINE_PILLAR_PIXELS },
    { "midline-morning-symbolic", MIDLINE_CARD_ICON_PIXELS },
    { "midline-pillar-hip-symbolic", 45 },
  };
  GtkImage *image = GTK_IMAGE (g_object_ref_sink (gtk_image_new ()));
  gboolean has_pictures = g_resources_get_info (
    MIDLINE_RESOURCE_BASE "/symbols/12/midline-pillar-hip-symbolic.symbolic.png",
    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_ready_made = has_pictures && cases[i].size != 45;
      GdkPaintable *paintable;

      midline_symbol_show (image, cases[i].icon_name, cases[i].size);
      paintable = gtk_image_get_paintable (image);
      g_assert_cmpint (gtk_image_get_pixel_size (image), ==, cases[i].size);
      g_assert_cmpstr (gtk_image_get_icon_name (image), ==,
                       is_ready_made ? NULL : cases[i].icon_name);
      g_assert_cmpint (paintable != NULL, ==, is_ready_made);
      if (is_ready_made)
        g_assert_true (gtk_icon_paintable_is_symbolic (GTK_ICON_PAINTABLE (paintable)));
    }
  g_object_unref (image);
}

static void
test_pillar_mark (void)
{
  GtkWidget *mark = watch (midline_pillar_mark_new (MIDLINE_PILLAR_HIP, FALSE), "pillar");
  GtkWidget *image = gtk_widget_get_first_child (mark);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_ROLE_IMG);
  for (int i = 0; i < MIDLINE_N_PILLARS; i++)
    {
      midline_pillar_mark_set_pillar (MIDLINE_PILLAR_MARK (mark), (MidlinePillar) i);
      midline_pillar_mark_set_pillar (MIDLINE_PILLAR_MARK (mark), (MidlinePillar) i);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           midline_pillar_get_name ((MidlinePillar) i));
      g_assert_true (gtk_widget_has_css_class (image,
                                               midline_pillar_get_css_class ((MidlinePillar) i)));
    }
  g_assert_cmpint (n_notified, ==, MIDLINE_N_PILLARS);
  watch (mark, "show-word");
  midline_pillar_mark_set_show_word (MIDLINE_PILLAR_MARK (mark), TRUE);
  midline_pillar_mark_set_show_word (MIDLINE_PILLAR_MARK (mark), TRUE);
  g_assert_cmpint (n_notified, ==, 1);
  assert_goes_away (mark);
}

static void
test_side_mark (void)
{
  static const struct {
    MidlineSide side;
    const char *name;
  } cases[] = { { MIDLINE_SIDE_LEFT, "Left" }, { MIDLINE_SIDE_RIGHT, "Right" } };
  GtkWidget *mark = watch (midline_side_mark_new (MIDLINE_SIDE_RIGHT), "side");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_ROLE_IMG);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      midline_side_mark_set_side (MIDLINE_SIDE_MARK (mark), cases[i].side);
      midline_side_mark_set_side (MIDLINE_SIDE_MARK (mark), cases[i].side);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           cases[i].name);
    }
  g_assert_cmpint (n_notified, ==, 2);
  assert_goes_away (mark);
}

static GtkWidget *
create_block (int width)
{
  GtkWidget *block = adw_bin_new ();

  gtk_widget_set_size_request (block, width, 20);
  return block;
}

static void
test_wrap_box (void)
{
  static const struct {
    int width;
    int height;
  } cases[] = { { 312, 20 }, { 311, 46 }, { 206, 46 }, { 205, 72 }, { 100, 72 } };
  GtkWidget *box = watch (midline_wrap_box_new (), "spacing");
  int minimum, natural;

  for (int i = 0; i < 3; i++)
    midline_wrap_box_append (MIDLINE_WRAP_BOX (box), create_block (100));
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 100);
  g_assert_cmpint (natural, ==, 312);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, cases[i].width, NULL, &natural, NULL,
                          NULL);
      g_assert_cmpint (natural, ==, cases[i].height);
    }
  g_object_set (box, "spacing", 12, NULL);
  g_object_set (box, "spacing", 12, NULL);
  g_assert_cmpint (n_notified, ==, 1);
  midline_wrap_box_remove (MIDLINE_WRAP_BOX (box), gtk_widget_get_first_child (box));
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 212);
  assert_goes_away (box);
}

static void
test_adaptive_bin (void)
{
  static const struct {
    int width;
    MidlineWidthMode mode;
  } cases[] = {
    { 549, MIDLINE_WIDTH_NARROW },
    { 550, MIDLINE_WIDTH_MEDIUM },
    { 999, MIDLINE_WIDTH_MEDIUM },
    { 1000, MIDLINE_WIDTH_WIDE },
  };
  GtkWidget *bin = g_object_ref_sink (watch (midline_adaptive_bin_new (), "mode"));
  int minimum;

  midline_adaptive_bin_set_child (MIDLINE_ADAPTIVE_BIN (bin), create_block (500));
  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 360);
  g_assert_cmpint (midline_adaptive_bin_get_mode (MIDLINE_ADAPTIVE_BIN (bin)), ==,
                   MIDLINE_WIDTH_MEDIUM);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_size_allocate (bin, &(GtkAllocation) { 0, 0, cases[i].width, 100 }, -1);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_assert_cmpint (midline_adaptive_bin_get_mode (MIDLINE_ADAPTIVE_BIN (bin)), ==,
                       cases[i].mode);
    }
  g_assert_cmpint (n_notified, ==, 3);
  g_assert_true (gtk_widget_has_css_class (bin, "wide"));
  g_object_unref (bin);
}

/* A child that needs 800 pixels has no medium mode below them. */
static void
test_adaptive_bin_long_words (void)
{
  static const struct {
    int width;
    MidlineWidthMode mode;
  } cases[] = {
    { 700, MIDLINE_WIDTH_NARROW },
    { 799, MIDLINE_WIDTH_NARROW },
    { 800, MIDLINE_WIDTH_MEDIUM },
    { 1000, MIDLINE_WIDTH_WIDE },
    { 700, MIDLINE_WIDTH_NARROW },
  };
  GtkWidget *bin = g_object_ref_sink (midline_adaptive_bin_new ());

  midline_adaptive_bin_set_child (MIDLINE_ADAPTIVE_BIN (bin), create_block (800));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_size_allocate (bin, &(GtkAllocation) { 0, 0, cases[i].width, 100 }, -1);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_assert_cmpint (midline_adaptive_bin_get_mode (MIDLINE_ADAPTIVE_BIN (bin)), ==,
                       cases[i].mode);
    }
  g_object_unref (bin);
}

static guint32
get_rgb (const MidlineColour *colour)
{
  return (guint32) (colour->red * 255 + 0.5) << 16 | (guint32) (colour->green * 255 + 0.5) << 8
         | (guint32) (colour->blue * 255 + 0.5);
}

/* A drawing takes the colours of the theme in use. */
static void
test_drawing_style (void)
{
  static const struct {
    gboolean is_dark;
    guint32 stage;
    guint32 text;
    MidlineDiagramTheme theme;
  } cases[] = {
    { FALSE, 0xeef3f4, 0x000000, MIDLINE_DIAGRAM_LIGHT },
    { TRUE, 0x2c3334, 0xffffff, MIDLINE_DIAGRAM_DARK },
    { FALSE, 0xeef3f4, 0x000000, MIDLINE_DIAGRAM_LIGHT },
  };
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  MidlinePalette palette;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      midline_stage_set_dark (cases[i].is_dark);
      g_assert_cmpint (midline_drawing_style_get_theme (window), ==, cases[i].theme);
      midline_drawing_style_get_palette (window, &palette);
      g_assert_cmphex (get_rgb (&palette.colours[MIDLINE_COLOUR_STAGE]), ==, cases[i].stage);
      g_assert_cmphex (get_rgb (&palette.colours[MIDLINE_COLOUR_TEXT]), ==, cases[i].text);
      g_assert_cmphex (get_rgb (&palette.colours[MIDLINE_COLOUR_DIM]), ==, cases[i].text);
      g_assert_cmpfloat (palette.colours[MIDLINE_COLOUR_DIM].alpha, <,
                         palette.colours[MIDLINE_COLOUR_TEXT].alpha);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  g_test_add_func ("/widgets/tick", test_tick);
  g_test_add_func ("/widgets/pain-scale/value", test_pain_scale_value);
  g_test_add_func ("/widgets/pain-scale/press", test_pain_scale_press);
  g_test_add_func ("/widgets/pain-scale/keys", test_pain_scale_keys);
  g_test_add_func ("/widgets/pain-scale/lines", test_pain_scale_lines);
  g_test_add_func ("/widgets/choice", test_choice);
  g_test_add_func ("/widgets/yes-no", test_yes_no);
  g_test_add_func ("/widgets/segments", test_segments);
  g_test_add_func ("/widgets/chip", test_chip);
  g_test_add_func ("/widgets/figure-tile", test_figure_tile);
  g_test_add_func ("/widgets/symbol", test_symbol);
  g_test_add_func ("/widgets/pillar-mark", test_pillar_mark);
  g_test_add_func ("/widgets/side-mark", test_side_mark);
  g_test_add_func ("/widgets/wrap-box", test_wrap_box);
  g_test_add_func ("/widgets/adaptive-bin", test_adaptive_bin);
  g_test_add_func ("/widgets/adaptive-bin-long-words", test_adaptive_bin_long_words);
  g_test_add_func ("/widgets/drawing-style", test_drawing_style);
  return g_test_run ();
}
