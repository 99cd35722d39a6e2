/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The moving figure and the small pictures in real windows. */

#include "midline-figure-album.h"
#include "midline-figure-picture.h"
#include "midline-figure-tile.h"
#include "midline-figure-view.h"
#include "midline-keys.h"
#include "midline-stage.h"

#define WIDTH 400
#define HEIGHT 440
#define MOST_WAIT_MS 5000

typedef struct {
  MidlineSample *sample;
  GtkWindow *window;
  MidlineFigureView *view;
} Fixture;

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static MidlineExercise *
find_exercise (Fixture    *fixture,
               const char *id)
{
  return midline_catalogue_lookup (midline_content_get_catalogue (fixture->sample->content), id);
}

static void
show_exercise (Fixture    *fixture,
               const char *id,
               MidlineSide side)
{
  midline_figure_view_set_exercise (fixture->view, find_exercise (fixture, id),
                                    midline_content_get_pose (fixture->sample->content, id), side);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  set_animations (TRUE);
  fixture->sample = midline_sample_new (2026, 3, 2);
  fixture->view = g_object_new (MIDLINE_TYPE_FIGURE_VIEW, NULL);
  show_exercise (fixture, "clamshell", MIDLINE_SIDE_RIGHT);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, WIDTH, HEIGHT);
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->view));
  gtk_window_present (fixture->window);
  midline_stage_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  midline_stage_close (fixture->window);
  midline_sample_free (fixture->sample);
  set_animations (FALSE);
}

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), type, NULL);
}

static GtkWidget *
find_button (Fixture    *fixture,
             const char *name)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, name);
}

static void
press (Fixture *fixture,
       guint    key)
{
  gtk_widget_grab_focus (find (fixture, MIDLINE_TYPE_FIGURE_PICTURE));
  g_assert_true (midline_stage_press (fixture->window, key, 0));
}

static void
assert_position (Fixture *fixture,
                 double   position)
{
  g_assert_cmpfloat_with_epsilon (midline_figure_view_get_position (fixture->view), position,
                                  1e-6);
}

/* Runs the main loop until the figure has moved on. */
static void
wait_for_motion (Fixture *fixture)
{
  double before = midline_figure_view_get_position (fixture->view);
  gint64 start_us = g_get_monotonic_time ();

  while (midline_figure_view_get_position (fixture->view) == before
         && g_get_monotonic_time () - start_us < MOST_WAIT_MS * 1000)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (midline_figure_view_get_position (fixture->view), !=, before);
}

static void
test_play (Fixture       *fixture,
           gconstpointer  user_data)
{
  double position;

  g_assert_true (midline_figure_view_is_playing (fixture->view));
  wait_for_motion (fixture);
  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  position = midline_figure_view_get_position (fixture->view);
  midline_stage_settle ();
  assert_position (fixture, position);
  midline_stage_click (GTK_WIDGET (fixture->window), "Play");
  g_assert_true (midline_figure_view_is_playing (fixture->view));
  wait_for_motion (fixture);
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  user_data)
{
  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  press (fixture, GDK_KEY_Home);
  assert_position (fixture, 0);
  midline_stage_click (GTK_WIDGET (fixture->window), "Next Position");
  assert_position (fixture, 1);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                        "Finish · hold 1 s"));
  midline_stage_click (GTK_WIDGET (fixture->window), "Previous Position");
  assert_position (fixture, 0);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Start"));
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  user_data)
{
  press (fixture, GDK_KEY_space);
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  press (fixture, GDK_KEY_space);
  g_assert_true (midline_figure_view_is_playing (fixture->view));
  press (fixture, GDK_KEY_End);
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  assert_position (fixture, 1);
  press (fixture, GDK_KEY_Left);
  assert_position (fixture, 0);
  press (fixture, GDK_KEY_Right);
  assert_position (fixture, 1);
  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  press (fixture, GDK_KEY_Right);
  assert_position (fixture, 0);
  press (fixture, GDK_KEY_End);
  press (fixture, GDK_KEY_Home);
  assert_position (fixture, 0);
}

/* Nothing runs for a figure that nobody can see. */
static void
test_unmapped (Fixture       *fixture,
               gconstpointer  user_data)
{
  double position;

  gtk_widget_set_visible (GTK_WIDGET (fixture->view), FALSE);
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  position = midline_figure_view_get_position (fixture->view);
  midline_stage_settle ();
  assert_position (fixture, position);
  gtk_widget_set_visible (GTK_WIDGET (fixture->view), TRUE);
  midline_stage_settle ();
  g_assert_true (midline_figure_view_is_playing (fixture->view));
  /* What was paused stays paused. */
  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  gtk_widget_set_visible (GTK_WIDGET (fixture->view), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->view), TRUE);
  midline_stage_settle ();
  g_assert_false (midline_figure_view_is_playing (fixture->view));
}

static void
test_scrolled_away (Fixture       *fixture,
                    gconstpointer  user_data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *below = gtk_label_new (NULL);
  GtkAdjustment *adjustment;

  g_object_ref (fixture->view);
  gtk_window_set_child (fixture->window, scroller);
  gtk_widget_set_size_request (below, -1, 4 * HEIGHT);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->view));
  gtk_box_append (GTK_BOX (box), below);
  g_object_unref (fixture->view);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  midline_stage_settle ();
  g_assert_true (midline_figure_view_is_playing (fixture->view));
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, 3 * HEIGHT);
  midline_stage_settle ();
  midline_stage_settle ();
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  gtk_adjustment_set_value (adjustment, 0);
  midline_stage_settle ();
  midline_stage_settle ();
  g_assert_true (midline_figure_view_is_playing (fixture->view));
}

/* What a widget paints, WIDTH x HEIGHT pixels. */
static cairo_surface_t *
paint (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface)
                       + y * cairo_image_surface_get_stride (surface) + 4 * x;

  return *(const guint32 *) (gconstpointer) data;
}

static gboolean
are_alike (guint32 a,
           guint32 b)
{
  for (int shift = 0; shift < 32; shift += 8)
    if (ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)) > 48)
      return FALSE;
  return TRUE;
}

static int
count_unlike (cairo_surface_t *a,
              cairo_surface_t *b,
              gboolean         is_flipped)
{
  int n_unlike = 0;

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      n_unlike += !are_alike (get_pixel (a, x, y),
                              get_pixel (b, is_flipped ? WIDTH - 1 - x : x, y));
  return n_unlike;
}

/* A left leg is the picture of the right one, mirrored. */
static void
test_left (Fixture       *fixture,
           gconstpointer  user_data)
{
  static const char * const ids[] = { "clamshell", "short-foot", "step-up" };

  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      GtkWidget *picture = find (fixture, MIDLINE_TYPE_FIGURE_PICTURE);
      cairo_surface_t *right, *left;

      g_test_message ("%s", ids[i]);
      show_exercise (fixture, ids[i], MIDLINE_SIDE_RIGHT);
      press (fixture, GDK_KEY_End);
      g_assert_false (midline_figure_view_get_is_left (fixture->view));
      midline_stage_settle ();
      right = paint (picture);
      midline_stage_click (GTK_WIDGET (fixture->window), "Left Leg");
      g_assert_true (midline_figure_view_get_is_left (fixture->view));
      midline_stage_settle ();
      left = paint (picture);
      g_assert_cmpint (count_unlike (right, left, FALSE), >, WIDTH * HEIGHT / 50);
      g_assert_cmpint (count_unlike (right, left, TRUE), <, WIDTH * HEIGHT / 100);
      cairo_surface_destroy (right);
      cairo_surface_destroy (left);
    }
}

static void
test_first_side (Fixture       *fixture,
                 gconstpointer  user_data)
{
  show_exercise (fixture, "clamshell", MIDLINE_SIDE_LEFT);
  g_assert_true (midline_figure_view_get_is_left (fixture->view));
  g_assert_nonnull (find_button (fixture, "Left Leg"));
  /* Both legs together have no side. */
  show_exercise (fixture, "wall-sit", MIDLINE_SIDE_LEFT);
  g_assert_false (midline_figure_view_get_is_left (fixture->view));
  g_assert_null (find_button (fixture, "Left Leg"));
}

/* With animations off: no motion, nothing to play, and more to see than one position. */
static void
test_reduced_motion (Fixture       *fixture,
                     gconstpointer  user_data)
{
  GtkWidget *picture = find (fixture, MIDLINE_TYPE_FIGURE_PICTURE);
  cairo_surface_t *one, *both;

  press (fixture, GDK_KEY_End);
  midline_stage_settle ();
  one = paint (picture);
  set_animations (FALSE);
  midline_stage_settle ();
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  g_assert_null (find_button (fixture, "Play"));
  g_assert_null (find_button (fixture, "Pause"));
  g_assert_nonnull (find_button (fixture, "Left Leg"));
  both = paint (picture);
  g_assert_cmpint (count_unlike (one, both, FALSE), >, WIDTH * HEIGHT / 20);
  gtk_widget_grab_focus (picture);
  midline_stage_press (fixture->window, GDK_KEY_space, 0);
  g_assert_false (midline_figure_view_is_playing (fixture->view));
  set_animations (TRUE);
  midline_stage_settle ();
  g_assert_nonnull (find_button (fixture, "Play"));
  cairo_surface_destroy (one);
  cairo_surface_destroy (both);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  user_data)
{
  GtkAccessible *picture = GTK_ACCESSIBLE (find (fixture, MIDLINE_TYPE_FIGURE_PICTURE));
  MidlineExercise *exercise = find_exercise (fixture, "wall-sit");
  g_autoptr (GString) steps = g_string_new ("Seen from the side. Both legs work.");

  show_exercise (fixture, "wall-sit", MIDLINE_SIDE_RIGHT);
  for (int i = 0; exercise->steps[i] != NULL; i++)
    g_string_append_printf (steps, " Step %d: %s", i + 1, exercise->steps[i]);
  g_assert_true (gtk_accessible_get_accessible_role (picture) == GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, exercise->name);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, steps->str);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_button (fixture, "Pause")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Pause");
  press (fixture, GDK_KEY_space);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_button (fixture, "Play")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Play");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_button (fixture, "Next Position")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Next Position");
}

/* Small pictures */

static int
count_painted (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, (gsize) width * (gsize) height);
  int n_painted = 0;

  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  for (int i = 0; i < width * height; i++)
    n_painted += pixels[i] >> 24 > 64;
  return n_painted;
}

static void
test_all_exercises (Fixture       *fixture,
                    gconstpointer  user_data)
{
  MidlineFigureAlbum *album = midline_figure_album_get (fixture->sample->program);
  MidlineCatalogue *catalogue = midline_content_get_catalogue (fixture->sample->content);
  MidlineFigureKey key = { .is_row = TRUE, .width = 72, .height = 52, .scale = 1 };

  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  for (int theme = 0; theme < MIDLINE_N_DIAGRAM_THEMES; theme++)
    for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
      {
        GdkTexture *texture;

        key.theme = (MidlineDiagramTheme) theme;
        key.exercise_id = midline_catalogue_get_exercise (catalogue, i)->id;
        key.is_left = i % 2;
        midline_figure_album_request (album, &key, GTK_WIDGET (fixture->view));
        while (g_main_context_iteration (NULL, FALSE))
          continue;
        texture = midline_figure_album_lookup (album, &key);
        g_assert_nonnull (texture);
        g_test_message ("%s, theme %d: %d pixels", key.exercise_id, theme, count_painted (texture));
        g_assert_cmpint (count_painted (texture), >, 200);
        g_assert_cmpint (count_painted (texture), <, 72 * 52 * 9 / 10);
      }
}

/* A screen with more pixels gets a picture with more pixels, not a larger one. */
static void
test_scale (Fixture       *fixture,
            gconstpointer  user_data)
{
  MidlineFigureAlbum *album = midline_figure_album_get (fixture->sample->program);
  int n_painted = 0;

  midline_stage_click (GTK_WIDGET (fixture->window), "Pause");
  for (int scale = 1; scale <= 3; scale++)
    {
      MidlineFigureKey key = { .exercise_id = "wall-sit", .is_row = TRUE, .width = 72,
                               .height = 52, .scale = scale };
      GdkTexture *texture;

      midline_figure_album_request (album, &key, GTK_WIDGET (fixture->view));
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      texture = midline_figure_album_lookup (album, &key);
      g_assert_nonnull (texture);
      g_assert_cmpint (gdk_texture_get_width (texture), ==, scale * 72);
      g_assert_cmpint (gdk_texture_get_height (texture), ==, scale * 52);
      if (scale == 1)
        n_painted = count_painted (texture);
      g_assert_cmpint (ABS (count_painted (texture) / (scale * scale) - n_painted), <,
                       n_painted / 5);
    }
}

static void
test_tiles (Fixture       *fixture,
            gconstpointer  user_data)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineFigureAlbum *album = midline_figure_album_get (program);
  MidlineExercise *exercise = find_exercise (fixture, "wall-sit");
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *tiles[2];

  for (guint i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      tiles[i] = midline_figure_tile_new (program, exercise, MIDLINE_FIGURE_ROW);
      gtk_widget_set_visible (tiles[i], FALSE);
      gtk_box_append (GTK_BOX (box), tiles[i]);
    }
  gtk_window_set_child (fixture->window, box);
  midline_stage_settle ();
  /* None for tiles that are not on screen, one for two that show the same. */
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 0);
  gtk_widget_set_visible (tiles[0], TRUE);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 1);
  gtk_widget_set_visible (tiles[1], TRUE);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 1);
  midline_stage_set_dark (TRUE);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 2);
  midline_stage_set_dark (FALSE);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 2);
  midline_figure_tile_set_side (MIDLINE_FIGURE_TILE (tiles[0]), MIDLINE_SIDE_LEFT);
  midline_stage_settle ();
  /* Both legs together have no side. */
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 2);
  midline_figure_tile_set_size (MIDLINE_FIGURE_TILE (tiles[0]), MIDLINE_FIGURE_ROW_NARROW);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 3);
  midline_figure_tile_set_exercise (MIDLINE_FIGURE_TILE (tiles[1]), program,
                                    find_exercise (fixture, "clamshell"));
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 4);
  midline_figure_tile_set_side (MIDLINE_FIGURE_TILE (tiles[1]), MIDLINE_SIDE_LEFT);
  midline_stage_settle ();
  g_assert_cmpuint (midline_figure_album_get_n_painted (album), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/figure-view/play", test_play },
    { "/figure-view/steps", test_steps },
    { "/figure-view/keys", test_keys },
    { "/figure-view/unmapped", test_unmapped },
    { "/figure-view/scrolled-away", test_scrolled_away },
    { "/figure-view/left", test_left },
    { "/figure-view/first-side", test_first_side },
    { "/figure-view/reduced-motion", test_reduced_motion },
    { "/figure-view/accessible", test_accessible },
    { "/figure-album/all-exercises", test_all_exercises },
    { "/figure-album/scale", test_scale },
    { "/figure-tile/once-and-when-seen", test_tiles },
  };

  /* No isolated folders: icons are found through the system's; the profile has its own folder. */
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
