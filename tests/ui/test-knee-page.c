/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Move the Knee in the real window: what sliders, presets and buttons do, by pointer and by key,
 * and what a screen reader hears. */

#include "midline-keys.h"
#include "midline-knee-frame.h"
#include "midline-knee-page.h"
#include "midline-knee-picture.h"
#include "midline-knee-play-button.h"
#include "midline-knee-presets.h"
#include "midline-knee-slider.h"
#include "midline-knee-stage.h"
#include "midline-knee-state.h"
#include "midline-places.h"

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  MidlineKneePage *page;
} Fixture;

static GtkWidget *
find (Fixture    *self,
      GType       type,
      const char *label)
{
  GtkWidget *found = midline_stage_find (GTK_WIDGET (self->page), type, label);

  g_assert_nonnull (found);
  return found;
}

static void
set_up_side (Fixture     *self,
             MidlineSide  side)
{
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();

  answers->side = side;
  answers->worse_side = side;
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_answer_safely (self->sample);
  g_assert_true (midline_program_use_plan (self->sample->program, answers));
  self->window = midline_stage_open_window (self->sample, 1000, 900);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-knee", NULL);
  midline_stage_settle ();
  self->page = MIDLINE_KNEE_PAGE (midline_stage_find (GTK_WIDGET (self->window),
                                                      MIDLINE_TYPE_KNEE_PAGE, NULL));
  g_assert_nonnull (self->page);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  set_up_side (self, MIDLINE_SIDE_RIGHT);
}

static void
set_up_left (Fixture       *self,
             gconstpointer  data)
{
  set_up_side (self, MIDLINE_SIDE_LEFT);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  midline_stage_close (GTK_WINDOW (self->window));
  midline_sample_free (self->sample);
}

static MidlineKneeSlider *
find_slider (Fixture              *self,
             MidlineTrackingInput  input)
{
  return MIDLINE_KNEE_SLIDER (find (self, MIDLINE_TYPE_KNEE_SLIDER,
                                    midline_knee_input_get_name (input)));
}

static GtkWidget *
find_scale (Fixture              *self,
            MidlineTrackingInput  input)
{
  return midline_knee_slider_get_scale (find_slider (self, input));
}

static double
get (Fixture              *self,
     MidlineTrackingInput  input)
{
  return midline_tracking_setting_get (midline_knee_page_get_setting (self->page), input);
}

static int
get_preset (Fixture *self)
{
  return midline_knee_presets_get_selected (
    MIDLINE_KNEE_PRESETS (find (self, MIDLINE_TYPE_KNEE_PRESETS, NULL)));
}

static void
assert_property (GtkWidget             *widget,
                 GtkAccessibleProperty  property,
                 const char            *expected)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property,
                                                               expected);

  g_assert_cmpstr (wrong, ==, NULL);
}

/* The sentence on the page is that of the setting; a no-break space keeps “%” on its line. */
static void
assert_result_shown (Fixture *self)
{
  g_autoptr (MidlineKneeState) state =
    midline_knee_state_from (midline_knee_page_get_setting (self->page));
  g_auto (GStrv) parts = g_strsplit (state->sentence, " %", -1);
  g_autofree char *sentence = g_strjoinv ("\302\240%", parts);

  find (self, GTK_TYPE_LABEL, sentence);
  find (self, GTK_TYPE_LABEL, state->meaning);
}

/* Runs the main loop until screen readers were told of the present state. */
static void
wait_until_said (Fixture              *self,
                 MidlineTrackingInput  input)
{
  g_autoptr (MidlineKneeState) state =
    midline_knee_state_from (midline_knee_page_get_setting (self->page));
  GtkWidget *scale = find_scale (self, input);
  g_autofree char *wrong = NULL;

  do
    {
      g_free (wrong);
      g_main_context_iteration (NULL, TRUE);
      wrong = gtk_test_accessible_check_property (
        GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->sentence);
    }
  while (wrong != NULL);
  assert_property (find (self, MIDLINE_TYPE_KNEE_PICTURE, NULL),
                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->sentence);
}

static void
test_opens (Fixture       *self,
            gconstpointer  data)
{
  g_assert_cmpint (get_preset (self), ==, MIDLINE_TRACKING_BALANCED);
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_KNEE_BEND), ==, 20);
  g_assert_false (midline_knee_page_get_is_left (self->page));
  assert_result_shown (self);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL,
                                        "Move the Knee"));
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (self->page), GTK_TYPE_LABEL,
                                        "Model for learning. Not your knee. It reproduces "
                                        "published observations on an average knee."));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  midline_stage_settle ();
  g_assert_null (midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_KNEE_PAGE, NULL));
}

static void
test_sliders (Fixture       *self,
              gconstpointer  data)
{
  static const struct {
    MidlineTrackingInput input;
    double value;
    const char *words;
  } rows[] = {
    { MIDLINE_TRACKING_KNEE_BEND, 45, "45 degrees" },
    { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, 1.4, "40 % more" },
    { MIDLINE_TRACKING_INNER_QUAD_LEVEL, 0.3, "70 % less" },
    { MIDLINE_TRACKING_INNER_QUAD_DELAY, 12, "12 ms late" },
    { MIDLINE_TRACKING_IT_BAND_TENSION, 110, "110 N" },
    { MIDLINE_TRACKING_Q_ANGLE, 18, "18 degrees" },
  };

  midline_stage_click (GTK_WIDGET (self->page), "More");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *scale = find_scale (self, rows[i].input);

      gtk_range_set_value (GTK_RANGE (scale), rows[i].value);
      g_assert_cmpfloat (get (self, rows[i].input), ==, rows[i].value);
      assert_result_shown (self);
      g_assert_nonnull (midline_stage_find (GTK_WIDGET (find_slider (self, rows[i].input)),
                                            GTK_TYPE_LABEL, rows[i].words));
      assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL,
                       midline_knee_input_get_name (rows[i].input));
      assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, rows[i].words);
    }
  g_assert_cmpint (get_preset (self), ==, MIDLINE_KNEE_NO_PRESET);
  wait_until_said (self, MIDLINE_TRACKING_Q_ANGLE);
}

static void
test_presets (Fixture       *self,
              gconstpointer  data)
{
  for (int preset = MIDLINE_N_TRACKING_PRESETS - 1; preset >= 0; preset--)
    {
      MidlineTrackingSetting wanted;

      midline_tracking_setting_init (&wanted, (MidlineTrackingPreset) preset, 20);
      midline_stage_click (GTK_WIDGET (self->page),
                           midline_knee_preset_get_name ((MidlineTrackingPreset) preset));
      g_assert_cmpint (get_preset (self), ==, preset);
      for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
        g_assert_cmpfloat (get (self, (MidlineTrackingInput) i), ==,
                           midline_tracking_setting_get (&wanted, (MidlineTrackingInput) i));
      g_assert_cmpfloat (
        midline_knee_slider_get_value (find_slider (self, MIDLINE_TRACKING_IT_BAND_TENSION)), ==,
        wanted.it_band_tension_newton);
      assert_result_shown (self);
    }
}

/* With animations on a preset takes its time, and a hand on a slider ends that. */
static void
test_glide (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *scale = find_scale (self, MIDLINE_TRACKING_OUTER_QUAD_LEVEL);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  midline_stage_click (GTK_WIDGET (self->page), "All together");
  g_assert_cmpint (get_preset (self), ==, MIDLINE_TRACKING_ALL_TOGETHER);
  while (get (self, MIDLINE_TRACKING_IT_BAND_TENSION) != 90)
    g_main_context_iteration (NULL, TRUE);
  wait_until_said (self, MIDLINE_TRACKING_KNEE_BEND);
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_INNER_QUAD_LEVEL), ==, 0.6);

  midline_knee_page_set_preset (self->page, MIDLINE_TRACKING_BALANCED);
  gtk_range_set_value (GTK_RANGE (scale), 1.5);
  midline_stage_settle ();
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_OUTER_QUAD_LEVEL), ==, 1.5);
  g_assert_cmpint (get_preset (self), ==, MIDLINE_KNEE_NO_PRESET);
}

static void
test_reset (Fixture       *self,
            gconstpointer  data)
{
  gtk_range_set_value (GTK_RANGE (find_scale (self, MIDLINE_TRACKING_KNEE_BEND)), 75);
  midline_stage_click (GTK_WIDGET (self->page), "Late inner side");
  midline_stage_click (GTK_WIDGET (self->page), "More");
  gtk_range_set_value (GTK_RANGE (find_scale (self, MIDLINE_TRACKING_Q_ANGLE)), 20);
  midline_stage_click (GTK_WIDGET (self->page), "Reset");
  g_assert_cmpint (get_preset (self), ==, MIDLINE_TRACKING_BALANCED);
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_Q_ANGLE), ==, 14);
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_KNEE_BEND), ==, 75);
}

static void
press (Fixture *self,
       guint    key)
{
  g_assert_true (midline_stage_press (GTK_WINDOW (self->window), key, 0));
}

static void
test_keys (Fixture       *self,
           gconstpointer  data)
{
  const MidlineTrackingInput input = MIDLINE_TRACKING_IT_BAND_TENSION;
  static const struct {
    guint key;
    double value;
  } rows[] = {
    { GDK_KEY_Right, 35 }, { GDK_KEY_Left, 30 }, { GDK_KEY_Up, 35 }, { GDK_KEY_Down, 30 },
    { GDK_KEY_Page_Up, 60 }, { GDK_KEY_Page_Up, 90 }, { GDK_KEY_Page_Down, 60 },
    { GDK_KEY_Delete, 30 }, { GDK_KEY_End, 120 }, { GDK_KEY_BackSpace, 30 }, { GDK_KEY_Home, 0 },
  };

  g_assert_true (gtk_widget_grab_focus (find_scale (self, input)));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      press (self, rows[i].key);
      g_assert_cmpfloat_with_epsilon (get (self, input), rows[i].value, 1e-9);
    }
  wait_until_said (self, input);
}

static void
test_play (Fixture       *self,
           gconstpointer  data)
{
  GtkWidget *button = find (self, MIDLINE_TYPE_KNEE_PLAY_BUTTON, NULL);
  double before, paused;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Play: Bend and Straighten");
  g_signal_emit_by_name (button, "clicked");
  assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");
  for (int i = 0; i < 3; i++)
    {
      before = get (self, MIDLINE_TRACKING_KNEE_BEND);
      while (get (self, MIDLINE_TRACKING_KNEE_BEND) <= before)
        g_main_context_iteration (NULL, TRUE);
    }
  g_signal_emit_by_name (button, "clicked");
  paused = get (self, MIDLINE_TRACKING_KNEE_BEND);
  midline_stage_settle ();
  g_assert_cmpfloat (get (self, MIDLINE_TRACKING_KNEE_BEND), ==, paused);
  assert_result_shown (self);
}

/* A hand on the slider, another page and animations switched off have the knee stand still. */
static void
test_play_stops (Fixture       *self,
                 gconstpointer  data)
{
  GtkWidget *button = find (self, MIDLINE_TYPE_KNEE_PLAY_BUTTON, NULL);
  MidlineKneePlayButton *play = MIDLINE_KNEE_PLAY_BUTTON (button);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (midline_knee_play_button_is_playing (play));
  gtk_range_set_value (GTK_RANGE (find_scale (self, MIDLINE_TRACKING_KNEE_BEND)), 50);
  g_assert_false (midline_knee_play_button_is_playing (play));

  g_signal_emit_by_name (button, "clicked");
  gtk_range_set_value (GTK_RANGE (find_scale (self, MIDLINE_TRACKING_IT_BAND_TENSION)), 50);
  g_assert_true (midline_knee_play_button_is_playing (play));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_assert_false (midline_knee_play_button_is_playing (play));

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (midline_knee_play_button_is_playing (play));
  gtk_widget_hide (GTK_WIDGET (self->page));
  g_assert_false (midline_knee_play_button_is_playing (play));
}

static void
test_still (Fixture       *self,
            gconstpointer  data)
{
  static const double stops[] = { 30, 60, 90, 0, 15, 30 };
  GtkWidget *button = find (self, MIDLINE_TYPE_KNEE_PLAY_BUTTON, NULL);

  assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Next Bend: 0, 15, 30, 60, 90 Degrees");
  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_signal_emit_by_name (button, "clicked");
      g_assert_false (midline_knee_play_button_is_playing (MIDLINE_KNEE_PLAY_BUTTON (button)));
      g_assert_cmpfloat (get (self, MIDLINE_TRACKING_KNEE_BEND), ==, stops[i]);
      assert_result_shown (self);
    }
}

static void
test_views (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *picture = find (self, MIDLINE_TYPE_KNEE_PICTURE, NULL);

  assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, "Right knee, front view");
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (picture)), ==,
                   GTK_ACCESSIBLE_ROLE_IMG);
  midline_stage_click (GTK_WIDGET (self->page), "Along the Groove");
  assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, "Right knee, along the groove");
  midline_stage_click (GTK_WIDGET (self->window), "Show the Left Knee");
  assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, "Left knee, along the groove");
  find (self, GTK_TYPE_LABEL, "Left knee, along the groove");
  midline_stage_click (GTK_WIDGET (self->page), "Front");
  find (self, GTK_TYPE_LABEL, "Left knee, front");
  midline_stage_click (GTK_WIDGET (self->window), "Show the Right Knee");
  g_assert_false (midline_knee_page_get_is_left (self->page));
}

/* The model is the same for both knees; only the drawing is mirrored. */
static void
test_left (Fixture       *self,
           gconstpointer  data)
{
  g_assert_true (midline_knee_page_get_is_left (self->page));
  find (self, GTK_TYPE_LABEL, "Left knee, front");
  midline_stage_click (GTK_WIDGET (self->page), "Tight outer side");
  assert_result_shown (self);
}

static void
test_about (Fixture       *self,
            gconstpointer  data)
{
  GtkWindow *about;

  midline_stage_click (GTK_WIDGET (self->page), "About the Model");
  about = midline_stage_find_dialog (self->window);
  g_assert_nonnull (about);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (about), GTK_TYPE_LABEL,
                                        "There is no friction."));
  g_assert_true (midline_stage_press (about, GDK_KEY_Escape, 0));
  g_assert_null (midline_stage_find_dialog (self->window));

  midline_stage_click (GTK_WIDGET (self->page), "About the Model");
  midline_stage_click (GTK_WIDGET (midline_stage_find_dialog (self->window)), "Sources");
  g_assert_null (midline_stage_find_dialog (self->window));
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL,
                                        "Guidelines and Studies"));
}

/* Whatever the size, the label that says what this is stays in view, and the key focus stays where
 * it is. */
static void
test_sizes (Fixture       *self,
            gconstpointer  data)
{
  static const struct {
    int width, height;
    MidlineKneeArrangement arrangement;
  } rows[] = {
    { 700, 900, MIDLINE_KNEE_RESULT_STAYS }, { 360, 660, MIDLINE_KNEE_PICTURE_STAYS },
    { 360, 294, MIDLINE_KNEE_FLOW },         { 1500, 294, MIDLINE_KNEE_FLOW },
    { 1000, 820, MIDLINE_KNEE_COLUMNS },     { 360, 720, MIDLINE_KNEE_PICTURE_STAYS },
    { 1500, 1100, MIDLINE_KNEE_COLUMNS },
  };
  MidlineKneeFrame *frame = MIDLINE_KNEE_FRAME (find (self, MIDLINE_TYPE_KNEE_FRAME, NULL));
  GtkWidget *scale = find_scale (self, MIDLINE_TRACKING_IT_BAND_TENSION);

  g_assert_true (gtk_widget_grab_focus (scale));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      graphene_rect_t bounds;

      /* Twice: a window that folds can be made narrower only then. */
      for (int again = 0; again < 2; again++)
        {
          gtk_window_set_default_size (GTK_WINDOW (self->window), rows[i].width, rows[i].height);
          midline_stage_settle ();
        }
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->window)), <=, rows[i].width);
      g_assert_cmpint (midline_knee_frame_get_arrangement (frame), ==, rows[i].arrangement);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == scale);
      g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (frame), GTK_WIDGET (self->page),
                                                &bounds));
      g_assert_cmpfloat (bounds.origin.y, >, 30); /* the label is above what scrolls */
      find (self, GTK_TYPE_LABEL, midline_knee_frame_get_is_narrow (frame)
                                    ? "Model for learning. Not your knee."
                                    : "Model for learning. Not your knee. It reproduces published "
                                      "observations on an average knee.");
    }
}

/* Opened once more it takes the place of the one on top, its button in the header too. */
static void
test_opened_twice (Fixture       *self,
                   gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-knee", NULL);
  midline_stage_settle ();
  midline_stage_click (GTK_WIDGET (self->window), "Show the Left Knee");
  g_assert_null (midline_stage_find (GTK_WIDGET (self->window), GTK_TYPE_BUTTON,
                                     "Show the Left Knee"));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  midline_stage_settle ();
  g_assert_null (midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_KNEE_PAGE, NULL));
}

/* On a narrow window the drawing that stays leaves most of the page to what is below it; how to
 * read it is said there. */
static void
test_narrow (Fixture       *self,
             gconstpointer  data)
{
  GtkWidget *stage;

  midline_stage_close (GTK_WINDOW (self->window));
  self->window = midline_stage_open_window (self->sample, 360, 720);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-knee", NULL);
  midline_stage_settle ();
  self->page = MIDLINE_KNEE_PAGE (midline_stage_find (GTK_WIDGET (self->window),
                                                      MIDLINE_TYPE_KNEE_PAGE, NULL));
  stage = find (self, MIDLINE_TYPE_KNEE_STAGE, NULL);
  g_assert_cmpint (gtk_widget_get_height (stage), >=, 250);
  g_assert_cmpint (gtk_widget_get_height (stage), <=, 310);
  g_assert_null (midline_stage_find (stage, GTK_TYPE_LABEL, "Drawn straight; see the small leg"));
  find (self, GTK_TYPE_LABEL, "Difference drawn 3 times larger\nDrawn straight; see the small leg");
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } rows[] = {
    { "/knee-page/opens", test_opens },
    { "/knee-page/sliders", test_sliders },
    { "/knee-page/presets", test_presets },
    { "/knee-page/glide", test_glide },
    { "/knee-page/reset", test_reset },
    { "/knee-page/keys", test_keys },
    { "/knee-page/play", test_play },
    { "/knee-page/play-stops", test_play_stops },
    { "/knee-page/still", test_still },
    { "/knee-page/views", test_views },
    { "/knee-page/about", test_about },
    { "/knee-page/opened-twice", test_opened_twice },
    { "/knee-page/sizes", test_sizes },
    { "/knee-page/narrow", test_narrow },
  };

  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add (rows[i].path, Fixture, NULL, set_up, rows[i].test, tear_down);
  g_test_add ("/knee-page/left", Fixture, NULL, set_up_left, test_left, tear_down);
  return g_test_run ();
}
