/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "midline-knee-forces.h"
#include "midline-knee-sample.h"
#include "midline-knee-scene-private.h"

#define WIDTH 520
#define HEIGHT 512

/* The zoom of the front view at this size, see midline_knee_front_init_camera(). */
#define FRONT_ZOOM (512 / 470.0)

typedef struct {
  MidlineKneeScene *scene;
  PangoContext *pango;
  MidlinePalette palette;
  MidlineKneeLook look;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->scene = midline_knee_scene_new (&error);
  g_assert_no_error (error);
  fixture->pango = midline_knee_sample_create_pango (1);
  fixture->palette = *midline_knee_sample_get_palette (MIDLINE_DIAGRAM_LIGHT);
  fixture->look = (MidlineKneeLook) {
    .width = WIDTH, .height = HEIGHT, .scale = 1, .free_top = 44, .free_bottom = 36,
    .palette = &fixture->palette, .pango = fixture->pango,
  };
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  midline_knee_scene_free (fixture->scene);
  g_object_unref (fixture->pango);
}

static cairo_surface_t *
create_stage (const MidlineKneeLook *look,
              cairo_t              **cr)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) look->width * look->scale,
                                                         (int) look->height * look->scale);

  *cr = cairo_create (surface);
  cairo_scale (*cr, look->scale, look->scale);
  return surface;
}

static cairo_surface_t *
draw (Fixture               *fixture,
      const MidlineKneePose *pose)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_assert_true (midline_knee_scene_prepare (fixture->scene, &fixture->look, &error));
  g_assert_no_error (error);
  surface = create_stage (&fixture->look, &cr);
  midline_knee_scene_draw (fixture->scene, cr, pose);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *row = cairo_image_surface_get_data (surface) +
                      (gsize) y * (gsize) cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x];
}

static void
init_pose (MidlineKneeSample     *sample,
           MidlineTrackingPreset  preset,
           double                 knee_bend_degrees)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, preset, knee_bend_degrees);
  midline_knee_sample_pose (sample, &setting);
}

/* Leaves the knee alone: no arrows, no labels, no bend. */
static void
clear_arrows (MidlineKneeSample *sample)
{
  memset (sample->pose.arrows, 0, sizeof sample->pose.arrows);
  sample->pose.bend_text = NULL;
}

/* Counts the pixels that a colour of the palette reaches, above the side view of the leg and
 * farther than a margin from the middle of the picture. */
static guint
find_role (Fixture               *fixture,
           const MidlineKneePose *pose,
           MidlineColourRole      role,
           int                    margin,
           double                *middle_x)
{
  MidlineColour kept = fixture->palette.colours[role];
  int bottom = HEIGHT - (int) midline_knee_forces_get_leg_size (&fixture->look) - 10;
  cairo_surface_t *dark;
  cairo_surface_t *bright;
  guint n = 0;

  fixture->palette.colours[role] = midline_colour_from_hex (0x000000);
  dark = draw (fixture, pose);
  fixture->palette.colours[role] = midline_colour_from_hex (0xffffff);
  bright = draw (fixture, pose);
  fixture->palette.colours[role] = kept;
  *middle_x = 0;
  for (int y = 0; y < bottom; y++)
    for (int x = 0; x < WIDTH; x++)
      if (ABS (x - WIDTH / 2) >= margin && get_pixel (dark, x, y) != get_pixel (bright, x, y))
        {
          n++;
          *middle_x += x + 0.5;
        }
  *middle_x /= MAX (n, 1);
  cairo_surface_destroy (dark);
  cairo_surface_destroy (bright);
  return n;
}

/* The shade lies on the kneecap and moves with it. */
static double
find_kneecap (Fixture              *fixture,
              MidlineTrackingPreset preset)
{
  MidlineKneeSample sample;
  double x;

  init_pose (&sample, preset, 0);
  clear_arrows (&sample);
  g_assert_cmpuint (find_role (fixture, &sample.pose, MIDLINE_COLOUR_CHART, 0, &x), >, 1000);
  return x;
}

/* To the viewer's left for a right knee, by three times the difference of the positions. */
static void
test_moves_outward (Fixture      *fixture,
                    gconstpointer data)
{
  MidlineKneeSample sample;
  double balanced = find_kneecap (fixture, MIDLINE_TRACKING_BALANCED);
  double moved = find_kneecap (fixture, MIDLINE_TRACKING_ALL_TOGETHER);
  double difference_mm;

  init_pose (&sample, MIDLINE_TRACKING_ALL_TOGETHER, 0);
  difference_mm = sample.now.position_mm - sample.balanced.position_mm;
  g_assert_cmpfloat (difference_mm, >, 1);
  g_assert_cmpfloat (balanced, <, WIDTH / 2);
  g_assert_cmpfloat_with_epsilon (balanced - moved, difference_mm * 3 * 2 * FRONT_ZOOM, 1.5);
}

/* A left knee is the mirror of a right one. */
static void
test_left_mirrors (Fixture      *fixture,
                   gconstpointer data)
{
  double right[2];

  right[0] = find_kneecap (fixture, MIDLINE_TRACKING_BALANCED);
  right[1] = find_kneecap (fixture, MIDLINE_TRACKING_ALL_TOGETHER);
  fixture->look.is_left = TRUE;
  g_assert_cmpfloat_with_epsilon (find_kneecap (fixture, MIDLINE_TRACKING_BALANCED),
                                  WIDTH - right[0], 1);
  g_assert_cmpfloat_with_epsilon (find_kneecap (fixture, MIDLINE_TRACKING_ALL_TOGETHER),
                                  WIDTH - right[1], 1);
  g_assert_cmpfloat (WIDTH - right[1], >, WIDTH - right[0]);
}

/* The outline of Balanced shows only where it is told apart from the kneecap. */
static void
test_ghost (Fixture      *fixture,
            gconstpointer data)
{
  MidlineKneeSample sample;
  double x;

  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    {
      fixture->look.view = (MidlineKneeView) view;
      init_pose (&sample, MIDLINE_TRACKING_BALANCED, 30);
      clear_arrows (&sample);
      g_assert_cmpuint (find_role (fixture, &sample.pose, MIDLINE_COLOUR_TEXT, 8, &x), ==, 0);
      init_pose (&sample, MIDLINE_TRACKING_ALL_TOGETHER, 30);
      clear_arrows (&sample);
      g_assert_cmpuint (find_role (fixture, &sample.pose, MIDLINE_COLOUR_TEXT, 8, &x), >, 100);
    }
}

/* More contact on the outer side shades the outer side more. */
static void
test_contact (Fixture      *fixture,
              gconstpointer data)
{
  MidlineKneeSample sample;
  double even;
  double outer;

  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    {
      cairo_surface_t *surface;
      int x = (int) (WIDTH / 2 - 28);
      int y = view == MIDLINE_KNEE_VIEW_FRONT ? (int) (HEIGHT * 0.46) : 0;

      fixture->look.view = (MidlineKneeView) view;
      init_pose (&sample, MIDLINE_TRACKING_BALANCED, 90);
      clear_arrows (&sample);
      sample.now.outer_share = 0.3;
      surface = draw (fixture, &sample.pose);
      /* Along the groove: the lowest pixel of the groove's outer wall is the darkest below it. */
      for (; view == MIDLINE_KNEE_VIEW_GROOVE && y < HEIGHT - 1; y++)
        if ((get_pixel (surface, x, y) & 0xff) > ((get_pixel (surface, x, y) >> 16) & 0xff) + 20)
          break;
      y += 3;
      even = get_pixel (surface, x, y) >> 16 & 0xff;
      cairo_surface_destroy (surface);
      sample.now.outer_share = 0.98;
      surface = draw (fixture, &sample.pose);
      outer = get_pixel (surface, x, y) >> 16 & 0xff;
      cairo_surface_destroy (surface);
      g_assert_cmpfloat (outer, <, even - 20);
    }
}

static gboolean
are_equal (cairo_surface_t *a,
           cairo_surface_t *b)
{
  gsize size = (gsize) cairo_image_surface_get_stride (a) *
               (gsize) cairo_image_surface_get_height (a);

  return memcmp (cairo_image_surface_get_data (a), cairo_image_surface_get_data (b), size) == 0;
}

/* A frame is made of layers alone: it is the same when the drawing is gone. */
static void
test_draws_without_drawing (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  MidlineKneeSample sample;
  MidlineKneeFront front;
  MidlineKneeGroove groove;
  cairo_surface_t *frames[4];
  cairo_t *cr;
  double x;

  init_pose (&sample, MIDLINE_TRACKING_ALL_TOGETHER, 15);
  g_assert_true (midline_knee_front_init (&front, &error));
  g_assert_true (midline_knee_groove_init (&groove, &error));
  g_assert_true (midline_knee_front_prepare (&front, &fixture->look, &error));
  g_assert_true (midline_knee_groove_prepare (&groove, &fixture->look, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      frames[i] = create_stage (&fixture->look, &cr);
      if (i < 2)
        midline_knee_front_draw (&front, cr, &fixture->look, &sample.pose, &x);
      else
        midline_knee_groove_draw (&groove, cr, &fixture->look, &sample.pose, &x);
      cairo_destroy (cr);
      cairo_surface_flush (frames[i]);
      if (i == 0)
        g_clear_pointer (&front.diagram, midline_diagram_free);
      if (i == 2)
        g_clear_pointer (&groove.diagram, midline_diagram_free);
    }
  g_assert_true (are_equal (frames[0], frames[1]));
  g_assert_true (are_equal (frames[2], frames[3]));
  g_assert_false (are_equal (frames[0], frames[2]));
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    cairo_surface_destroy (frames[i]);
  midline_knee_front_clear (&front);
  midline_knee_groove_clear (&groove);
}

/* Every theme, view and side, also at twice the resolution, draws its own picture. */
static void
test_looks (Fixture      *fixture,
            gconstpointer data)
{
  MidlineKneeSample sample;
  cairo_surface_t *last = NULL;
  int n_themes = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? 1 : MIDLINE_N_DIAGRAM_THEMES;

  init_pose (&sample, MIDLINE_TRACKING_TIGHT_OUTER_SIDE, 20);
  /* Under valgrind only the first theme. */
  for (int i = 0; i < n_themes * MIDLINE_N_KNEE_VIEWS * 2; i++)
    {
      cairo_surface_t *frame;

      fixture->look.view = (MidlineKneeView) (i % 2);
      fixture->look.is_left = i / 2 % 2;
      fixture->look.theme = (MidlineDiagramTheme) (i / 4);
      fixture->palette = *midline_knee_sample_get_palette (fixture->look.theme);
      frame = draw (fixture, &sample.pose);
      if (last != NULL)
        g_assert_false (are_equal (frame, last));
      g_clear_pointer (&last, cairo_surface_destroy);
      last = frame;
    }
  cairo_surface_destroy (last);
  fixture->look.scale = 2;
  last = draw (fixture, &sample.pose);
  g_assert_cmpuint (get_pixel (last, WIDTH, HEIGHT), !=, 0);
  cairo_surface_destroy (last);
}

/* Each view keeps its layers, and no change of the look is missed. */
static void
test_other_looks (Fixture      *fixture,
                  gconstpointer data)
{
  MidlineKneeSample sample;
  cairo_surface_t *frames[6];

  init_pose (&sample, MIDLINE_TRACKING_ALL_TOGETHER, 20);
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      fixture->look.view = i % 2 ? MIDLINE_KNEE_VIEW_GROOVE : MIDLINE_KNEE_VIEW_FRONT;
      fixture->look.free_top = i < 4 ? 44 : 90;
      frames[i] = draw (fixture, &sample.pose);
    }
  g_assert_true (are_equal (frames[0], frames[2]));
  g_assert_true (are_equal (frames[1], frames[3]));
  g_assert_false (are_equal (frames[0], frames[1]));
  g_assert_false (are_equal (frames[3], frames[5]));
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    cairo_surface_destroy (frames[i]);
}

/* Along the groove the kneecap climbs the walls, about 0.45 of the way outward, and never sinks
 * into them whatever its tilt. */
static void
test_climbs (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  MidlineKneeGroove groove;
  cairo_matrix_t matrix;

  g_assert_true (midline_knee_groove_init (&groove, &error));
  g_assert_cmpfloat (groove.edges.film, >, 0);
  cairo_matrix_init_identity (&matrix);
  g_assert_cmpfloat_with_epsilon (midline_knee_edges_get_lift (&groove.edges, &matrix), 0, 1e-6);
  midline_knee_motion_init_turn (&matrix, &groove.ridge, 0, -60, 0);
  g_assert_cmpfloat_with_epsilon (midline_knee_edges_get_lift (&groove.edges, &matrix), 0.45 * 60,
                                  9);
  for (double dx = -108; dx <= 108; dx += 4)
    for (double tilt = -20; tilt <= 20; tilt += 5)
      {
        midline_knee_motion_init_turn (&matrix, &groove.ridge, tilt, dx, 0);
        midline_knee_motion_init_turn (&matrix, &groove.ridge, tilt, dx,
                                       -midline_knee_edges_get_lift (&groove.edges, &matrix));
        g_assert_cmpfloat_with_epsilon (midline_knee_edges_get_lift (&groove.edges, &matrix), 0,
                                        1e-6);
      }
  midline_knee_groove_clear (&groove);
}

static gboolean
do_overlap (const MidlineRectangle *a,
            const MidlineRectangle *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

static void
assert_labels_clear (const MidlineKneeArrowLayout *layout,
                     double                        width,
                     double                        height)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      const MidlineRectangle *a = &layout->places[i].label;

      if (!layout->places[i].has_label)
        continue;
      g_assert_cmpfloat (a->x, >=, 0);
      g_assert_cmpfloat (a->y, >=, 0);
      g_assert_cmpfloat (a->x + a->width, <=, width);
      g_assert_cmpfloat (a->y + a->height, <=, height);
      for (guint j = i + 1; j < MIDLINE_N_KNEE_ARROWS; j++)
        if (layout->places[j].has_label)
          g_assert_false (do_overlap (a, &layout->places[j].label));
    }
}

/* Real text at any width from 300 px and any size up to twice the usual: labels stay apart and in
 * the picture, and at the height the scene asks for they are all there. */
static void
test_labels (Fixture      *fixture,
             gconstpointer data)
{
  for (int n = 0; n < 120; n++)
    {
      PangoContext *pango = midline_knee_sample_create_pango (n % 3 == 0 ? 2 : 1);
      MidlineKneeForces forces = { 0 };
      MidlineKneeArrowField field;
      MidlineKneeArrowLayout layout;
      MidlineKneeCamera camera;
      MidlineKneeReach reach;
      MidlineKneeSample sample;
      MidlineKneeFront front = { .kneecap = { 300, 585 } };
      double values[MIDLINE_N_KNEE_ARROWS];

      init_pose (&sample, (MidlineTrackingPreset) (n % MIDLINE_N_TRACKING_PRESETS), n % 90);
      memcpy (values, &sample.now.forces, sizeof values);
      fixture->look.width = 300 + n * 8;
      fixture->look.pango = pango;
      fixture->look.is_left = n % 2;
      fixture->look.height = n % 4 == 0
        ? 180 + n * 5 : midline_knee_scene_get_height (fixture->scene, &fixture->look,
                                                       &sample.pose);
      midline_knee_forces_prepare (&forces, &fixture->look);
      midline_knee_forces_set_texts (&forces, &sample.pose);
      midline_knee_front_init_camera (&front, &fixture->look, &camera, &reach);
      midline_knee_forces_init_field (&forces, &fixture->look, &camera, &reach,
                                      fixture->look.width / 2, &field);
      midline_knee_arrow_layout_init (&layout, &field, values, midline_knee_forces_measure,
                                      &forces);
      assert_labels_clear (&layout, fixture->look.width, fixture->look.height);
      if (n % 4 != 0 && fixture->look.width > 500)
        g_assert_cmpfloat (layout.text_scale, ==, 1);
      midline_knee_forces_clear (&forces);
      g_object_unref (pango);
    }
}

/* The height asked for never grows with the width: layouts of GTK never end where it does. */
static void
test_height (Fixture      *fixture,
             gconstpointer data)
{
  MidlineKneeSample sample;

  init_pose (&sample, MIDLINE_TRACKING_ALL_TOGETHER, 30);
  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    for (int is_large = 0; is_large < 2; is_large++)
      {
        double last = G_MAXDOUBLE;

        pango_cairo_context_set_resolution (fixture->pango, is_large ? 192 : 96);
        fixture->look.view = (MidlineKneeView) view;
        for (fixture->look.width = 200; fixture->look.width < 1300; fixture->look.width += 7)
          {
            double height = midline_knee_scene_get_height (fixture->scene, &fixture->look,
                                                           &sample.pose);

            g_assert_cmpfloat (height, <=, last);
            g_assert_cmpfloat (height, >, 100);
            last = height;
          }
      }
}

/* Nothing the model or a page might say makes a frame fail. */
static void
test_odd_poses (Fixture      *fixture,
                gconstpointer data)
{
  static const double odd[] = { 0, -1e9, 1e9, NAN, INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (odd) * 2; i++)
    {
      MidlineKneeSample sample;
      double value = odd[i / 2];
      cairo_surface_t *surface;

      fixture->look.view = (MidlineKneeView) (i % 2);
      init_pose (&sample, MIDLINE_TRACKING_BALANCED, 0);
      sample.now.position_mm = sample.now.shift_mm = sample.now.tilt_degrees = value;
      sample.now.outer_share = sample.pose.knee_bend_degrees = value;
      sample.now.forces.it_band = value;
      for (guint k = 0; k < MIDLINE_N_KNEE_ARROWS; k++)
        sample.pose.arrows[k] = (MidlineKneeArrow) { NULL, value };
      surface = draw (fixture, &sample.pose);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/knee-scene/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("moves-outward", test_moves_outward);
  ADD ("left-mirrors", test_left_mirrors);
  ADD ("ghost", test_ghost);
  ADD ("contact", test_contact);
  ADD ("draws-without-drawing", test_draws_without_drawing);
  ADD ("looks", test_looks);
  ADD ("other-looks", test_other_looks);
  ADD ("climbs", test_climbs);
  ADD ("labels", test_labels);
  ADD ("height", test_height);
  ADD ("odd-poses", test_odd_poses);
#undef ADD

  return g_test_run ();
}
