/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-camera.h"
#include "midline-figure-palette.h"
#include "midline-figure.h"
#include "midline-pose-motion.h"
#include "midline-pose-sample.h"
#include "midline-skeleton.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

/* Pictures of the shipped poses, looked at pixel by pixel. */

#define WIDTH 260
#define HEIGHT 240
#define BORDER 20

static const MidlineRectangle frame = { BORDER, BORDER, WIDTH - 2 * BORDER, HEIGHT - 2 * BORDER };

typedef struct {
  MidlineContent *content;
  MidlineFigure *figure;
  cairo_surface_t *surface;
  cairo_t *cr;
  guint n_poses;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->content = midline_pose_sample_load ();
  self->figure = midline_figure_new ();
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  self->cr = cairo_create (self->surface);
  self->n_poses = midline_pose_sample_get_n (self->content);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
  midline_figure_free (self->figure);
  g_object_unref (self->content);
}

/* Draws on the background of the theme. Returns: (transfer none): its colour */
static guint32
draw (Fixture                 *self,
      const MidlinePose       *pose,
      double                   position,
      const MidlineFigureLook *look)
{
  MidlineFigurePalette palette;
  MidlineRectangle bounds;
  const MidlineColour *background;

  midline_figure_palette_init (&palette, look->theme);
  background = &palette.colours[MIDLINE_FIGURE_BACKGROUND];
  cairo_set_source_rgb (self->cr, background->red, background->green, background->blue);
  cairo_paint (self->cr);
  midline_figure_get_bounds (self->figure, pose, look, &bounds);
  midline_figure_draw (self->figure, pose, position, look, &bounds, &frame, self->cr);
  cairo_surface_flush (self->surface);
  g_assert_cmpint (cairo_status (self->cr), ==, CAIRO_STATUS_SUCCESS);
  return ((guint32) lround (background->red * 255) << 16) |
         ((guint32) lround (background->green * 255) << 8) |
         (guint32) lround (background->blue * 255);
}

static guint32
get_pixel (Fixture *self,
           int      x,
           int      y)
{
  const guint8 *data = cairo_image_surface_get_data (self->surface);
  guint32 pixel;

  memcpy (&pixel, data + y * cairo_image_surface_get_stride (self->surface) + 4 * x, 4);
  return pixel & 0xffffff;
}

static guint
count_ink (Fixture *self,
           guint32  background,
           gboolean only_border)
{
  guint n = 0;

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        gboolean is_inside = x >= BORDER && x < WIDTH - BORDER && y >= BORDER &&
                             y < HEIGHT - BORDER;

        if ((!only_border || !is_inside) && get_pixel (self, x, y) != background)
          n++;
      }
  return n;
}

/* Each exercise has a picture in each theme, and nothing of it is outside its frame. */
static void
test_everything_draws (Fixture      *self,
                       gconstpointer data)
{
  guint every = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? 7 : 1; /* under valgrind */

  for (guint i = 0; i < self->n_poses; i += every)
    for (guint theme = 0; theme < MIDLINE_N_DIAGRAM_THEMES; theme++)
      {
        const MidlinePose *pose = midline_pose_sample_get (self->content, i);
        MidlineFigureLook look = { .theme = (MidlineDiagramTheme) theme,
                                   .extras = theme % 2 == 0 ? MIDLINE_FIGURE_FULL
                                                            : MIDLINE_FIGURE_SMALL,
                                   .is_left = theme % 3 == 0 };

        for (guint step = 0; step <= 2 * midline_pose_get_last_position (pose); step++)
          {
            guint32 background = draw (self, pose, step / 2.0, &look);

            g_assert_cmpuint (count_ink (self, background, FALSE), >, 1500);
            if (count_ink (self, background, TRUE) > 0)
              g_test_message ("%s, step %u, theme %u leaves its frame", pose->exercise_id, step,
                              theme);
            g_assert_cmpuint (count_ink (self, background, TRUE), ==, 0);
          }
      }
}

static void
test_print_has_no_colour (Fixture      *self,
                          gconstpointer data)
{
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_PRINT, .extras = MIDLINE_FIGURE_PAPER };

  for (guint i = 0; i < self->n_poses; i++)
    {
      draw (self, midline_pose_sample_get (self->content, i), 0, &look);
      for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
          {
            guint32 pixel = get_pixel (self, x, y);

            g_assert_cmphex (pixel & 0xff, ==, (pixel >> 8) & 0xff);
            g_assert_cmphex (pixel & 0xff, ==, pixel >> 16);
          }
    }
}

static int
get_difference (guint32 a,
                guint32 b)
{
  int most = 0;

  for (guint shift = 0; shift < 24; shift += 8)
    most = MAX (most, ABS ((int) ((a >> shift) & 0xff) - (int) ((b >> shift) & 0xff)));
  return most;
}

/* The picture of a left knee is that of the right one, flipped, but for the rounding of edges. */
static void
test_left_is_flipped (Fixture      *self,
                      gconstpointer data)
{
  static guint32 right[WIDTH * HEIGHT];

  for (guint i = 0; i < self->n_poses; i++)
    for (guint theme = MIDLINE_DIAGRAM_LIGHT; theme <= MIDLINE_DIAGRAM_PRINT; theme += 4)
      {
        const MidlinePose *pose = midline_pose_sample_get (self->content, i);
        MidlineFigureLook look = { .theme = (MidlineDiagramTheme) theme,
                                   .extras = MIDLINE_FIGURE_FULL };
        guint n_off = 0;

        draw (self, pose, 0.5, &look);
        for (int y = 0; y < HEIGHT; y++)
          for (int x = 0; x < WIDTH; x++)
            right[y * WIDTH + x] = get_pixel (self, x, y);
        look.is_left = TRUE;
        draw (self, pose, 0.5, &look);
        for (int y = 0; y < HEIGHT; y++)
          for (int x = 0; x < WIDTH; x++)
            n_off += get_difference (get_pixel (self, WIDTH - 1 - x, y), right[y * WIDTH + x]) > 48;
        if (n_off > WIDTH * HEIGHT / 500)
          g_test_message ("%s: %u pixels differ", pose->exercise_id, n_off);
        g_assert_cmpuint (n_off, <=, WIDTH * HEIGHT / 500);
      }
}

/* Where a place of the world is in the picture that draw() makes. */
static MidlinePoint
get_place (Fixture                 *self,
           const MidlinePose       *pose,
           const MidlineFigureLook *look,
           MidlineVector            place)
{
  MidlineFigureCamera camera;
  MidlineRectangle bounds;
  MidlinePoint point;
  double scale;

  midline_figure_get_bounds (self->figure, pose, look, &bounds);
  scale = MIN (frame.width / bounds.width, frame.height / bounds.height);
  midline_figure_camera_init (&camera, pose->yaw_degrees, pose->pitch_degrees, look->is_left);
  point = midline_figure_camera_get_point (&camera, place);
  point.x = frame.x + frame.width / 2 + (point.x - bounds.x - bounds.width / 2) * scale;
  point.y = frame.y + frame.height / 2 + (point.y - bounds.y - bounds.height / 2) * scale;
  return point;
}

/* In the middle of the working calf stands the working colour, on either side. */
static void
test_working_leg (Fixture      *self,
                  gconstpointer data)
{
  static const char * const ids[] = { "straight-leg-raise", "goblet-squat", "split-squat",
                                      "single-leg-deadlift", "quadruped-hip-extension" };
  MidlineVector calf = { 0, -MIDLINE_SHIN_LENGTH / 2, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint is_left = 0; is_left < 2; is_left++)
      {
        const MidlinePose *pose = midline_content_get_pose (self->content, ids[i]);
        MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_LIGHT, .is_left = is_left,
                                   .extras = MIDLINE_FIGURE_PROPS };
        double last = pose->n_keys - 1;
        MidlineSkeleton skeleton;
        MidlinePoint point;

        midline_skeleton_solve (pose, last, &skeleton);
        point = get_place (self, pose, &look,
                           midline_skeleton_get_point (&skeleton, MIDLINE_BODY_SHIN, calf));
        draw (self, pose, last, &look);
        g_assert_cmphex (get_pixel (self, (int) point.x, (int) point.y), ==, 0x1f8ca0);
      }
}

#define BAND_COLOUR 0xc64600
#define MAT_COLOUR 0xd5e3d0
#define CAP_COLOUR 0xe4e2de

/* A place that has to be seen through the whole motion, so that the drawing says how it is done. */
typedef struct {
  const char *id;
  MidlinePoseTarget place;
  guint32 colour;
} SeenThing;

static const SeenThing seen_things[] = {
  { "quad-set", { MIDLINE_BODY_WORLD, { 41, 2.5, 22 } }, CAP_COLOUR },
  { "short-arc-quad", { MIDLINE_BODY_WORLD, { 34, 4, 23 } }, CAP_COLOUR },
  { "ball-squeeze-mini-squat", { MIDLINE_BODY_KNEE, { 3, 1, -10 } }, BAND_COLOUR },
  { "isometric-knee-extension", { MIDLINE_BODY_SHIN, { 2.2, -34, 3.6 } }, BAND_COLOUR },
  { "terminal-knee-extension", { MIDLINE_BODY_KNEE, { -3, 0, 5 } }, BAND_COLOUR },
  { "spanish-squat", { MIDLINE_BODY_SHIN, { -3, -2.5, 5 } }, BAND_COLOUR },
};

static void
test_things_are_seen (Fixture      *self,
                      gconstpointer data)
{
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_LIGHT, .extras = MIDLINE_FIGURE_PROPS };

  for (guint i = 0; i < G_N_ELEMENTS (seen_things); i++)
    for (guint step = 0; step <= 8; step++)
      {
        const SeenThing *thing = &seen_things[i];
        const MidlinePose *pose = midline_content_get_pose (self->content, thing->id);
        double position = midline_pose_get_last_position (pose) * step / 8;
        MidlineSkeleton skeleton;
        MidlinePoint point;

        midline_skeleton_solve (pose, position, &skeleton);
        point = get_place (self, pose, &look,
                           midline_skeleton_get_target (&skeleton, &thing->place));
        draw (self, pose, position, &look);
        if (get_pixel (self, (int) point.x, (int) point.y) != thing->colour)
          g_test_message ("%s at %.2f: covered", thing->id, position);
        g_assert_cmphex (get_pixel (self, (int) point.x, (int) point.y), ==, thing->colour);
      }
}

static guint
count_colour (Fixture *self,
              guint32  colour)
{
  guint n = 0;

  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      n += get_pixel (self, x, y) == colour;
  return n;
}

/* In the close-up a band is a band and a towel is a towel. */
static void
test_close_up_colours (Fixture      *self,
                       gconstpointer data)
{
  static const struct { const char *id; guint32 has, has_not; } cases[] = {
    { "band-foot-inversion", BAND_COLOUR, MAT_COLOUR },
    { "towel-curl", MAT_COLOUR, BAND_COLOUR },
  };
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_LIGHT, .extras = MIDLINE_FIGURE_CLOSE_UP };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MidlinePose *pose = midline_content_get_pose (self->content, cases[i].id);

      draw (self, pose, 1, &look);
      g_assert_cmpuint (count_colour (self, cases[i].has), >, 20);
      g_assert_cmpuint (count_colour (self, cases[i].has_not), ==, 0);
    }
}

/* Standing feet end at the floor: what is drawn lowest is not more than a line's width off. */
static void
test_feet_on_floor (Fixture      *self,
                    gconstpointer data)
{
  static const char * const ids[] = { "goblet-squat", "bodyweight-squat", "hip-hinge",
                                      "single-leg-deadlift", "running-man", "split-squat" };
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const MidlinePose *pose = midline_content_get_pose (self->content, ids[i]);
      guint32 background = draw (self, pose, 0, &look);
      MidlineSkeleton skeleton;
      MidlinePoint sole;
      int lowest = 0;

      midline_skeleton_solve (pose, 0, &skeleton);
      sole = get_place (self, pose, &look, skeleton.places[MIDLINE_BODY_SOLE].at);
      for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
          if (get_pixel (self, x, y) != background)
            lowest = y;
      g_assert_cmpfloat_with_epsilon (lowest, sole.y, 3.5);
    }
}

/* The close-up, the mirror and their like change sides with the picture and stay in it. */
static void
test_bounds_hold_all_keys (Fixture      *self,
                           gconstpointer data)
{
  MidlineFigureLook full = { .extras = MIDLINE_FIGURE_FULL };
  MidlineFigureLook small = { .extras = 0 };
  MidlineFigureLook left = { .extras = MIDLINE_FIGURE_FULL, .is_left = TRUE };

  for (guint i = 0; i < self->n_poses; i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (self->content, i);
      MidlineRectangle all, body, flipped, finish;

      midline_figure_get_bounds (self->figure, pose, &full, &all);
      midline_figure_get_bounds (self->figure, pose, &small, &body);
      midline_figure_get_bounds (self->figure, pose, &left, &flipped);
      midline_figure_get_bounds_at (self->figure, pose, pose->n_keys - 1, &small, &finish);
      g_assert_cmpfloat (finish.x, >=, body.x - 1e-9);
      g_assert_cmpfloat (finish.width, <=, body.width + 1e-9);
      g_assert_cmpfloat (finish.height, <=, body.height + 1e-9);
      g_assert_cmpfloat (all.x, <=, body.x + 1e-9);
      g_assert_cmpfloat (all.y, <=, body.y + 1e-9);
      g_assert_cmpfloat (all.x + all.width, >=, body.x + body.width - 1e-9);
      g_assert_cmpfloat (all.y + all.height, >=, body.y + body.height - 1e-9);
      g_assert_cmpfloat_with_epsilon (flipped.x, -all.x - all.width, 1e-6);
      g_assert_cmpfloat_with_epsilon (flipped.width, all.width, 1e-6);
      g_assert_cmpfloat_with_epsilon (flipped.height, all.height, 1e-6);
    }
}

/* Whatever a caller asks for, the context stays usable; a position too far is the nearest one. */
static void
test_odd_requests (Fixture      *self,
                   gconstpointer data)
{
  const MidlinePose *pose = midline_content_get_pose (self->content, "goblet-squat");
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_LIGHT, .extras = MIDLINE_FIGURE_FULL };
  const MidlineRectangle frames[] = { { 0, 0, 0, 10 }, { 5, 5, 1, 1 }, { 0, 0, 300, 2 },
                                      { -50, -50, 20, 20 } };
  static guint32 finish[WIDTH * HEIGHT];
  MidlineRectangle bounds;
  guint32 background;

  draw (self, pose, pose->n_keys - 1, &look);
  for (int i = 0; i < WIDTH * HEIGHT; i++)
    finish[i] = get_pixel (self, i % WIDTH, i / WIDTH);
  draw (self, pose, 1000, &look);
  for (int i = 0; i < WIDTH * HEIGHT; i++)
    g_assert_cmphex (get_pixel (self, i % WIDTH, i / WIDTH), ==, finish[i]);

  background = draw (self, pose, NAN, &look);
  g_assert_cmpuint (count_ink (self, background, FALSE), ==, 0);
  midline_figure_get_bounds (self->figure, pose, &look, &bounds);
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      midline_figure_draw (self->figure, pose, 0.5, &look, &bounds, &frames[i], self->cr);
      g_assert_cmpint (cairo_status (self->cr), ==, CAIRO_STATUS_SUCCESS);
    }
}

static cairo_status_t
append_cb (void          *closure,
           const guint8  *data,
           unsigned int   length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* On paper nothing becomes an image, so that it is sharp at any size. */
static void
test_paper_is_vector (Fixture      *self,
                      gconstpointer data)
{
  MidlineFigureLook look = { .theme = MIDLINE_DIAGRAM_PRINT, .extras = MIDLINE_FIGURE_FULL };

  for (guint i = 0; i < self->n_poses; i++)
    {
      const MidlinePose *pose = midline_pose_sample_get (self->content, i);
      g_autoptr (GByteArray) file = g_byte_array_new ();
      cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, file, WIDTH,
                                                                      HEIGHT);
      cairo_t *cr = cairo_create (surface);
      MidlineRectangle bounds;

      midline_figure_get_bounds (self->figure, pose, &look, &bounds);
      midline_figure_draw (self->figure, pose, 0, &look, &bounds, &frame, cr);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
      g_assert_cmpuint (file->len, >, 1000);
      for (guint at = 0; at + 6 < file->len; at++)
        g_assert_cmpint (memcmp (file->data + at, "/Image", 6), !=, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) \
  g_test_add ("/figure-pictures/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("everything-draws", test_everything_draws);
  ADD ("print-has-no-colour", test_print_has_no_colour);
  ADD ("left-is-flipped", test_left_is_flipped);
  ADD ("working-leg", test_working_leg);
  ADD ("things-are-seen", test_things_are_seen);
  ADD ("close-up-colours", test_close_up_colours);
  ADD ("feet-on-floor", test_feet_on_floor);
  ADD ("bounds-hold-all-keys", test_bounds_hold_all_keys);
  ADD ("paper-is-vector", test_paper_is_vector);
  ADD ("odd-requests", test_odd_requests);
#undef ADD
  return g_test_run ();
}
