/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram.h"
#include "midline-structures.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

/* How far outline and cut end of a structure may lie outside its shape, canvas units. */
#define SPILL 14

static MidlineDiagram *
open_diagram (MidlineDiagramKind kind)
{
  g_autoptr (GError) error = NULL;
  MidlineDiagram *diagram = midline_diagram_new (kind, &error);

  g_assert_no_error (error);
  g_assert_nonnull (diagram);

  return diagram;
}

/* Calls @check with each drawing in each side and state, light. */
static void
for_each_look (void (*check) (MidlineDiagram *diagram, const MidlineDiagramLook *look))
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);

      for (guint i = 0; i < 4; i++)
        {
          MidlineDiagramLook look = { .is_left = i & 1, .is_collapsed = i / 2 };

          if (look.is_collapsed && kind != MIDLINE_DIAGRAM_CHAIN)
            continue;
          g_test_message ("%s, left %d, collapsed %d", midline_diagram_kind_get_id (kind),
                          look.is_left, look.is_collapsed);
          check (diagram, &look);
        }
    }
}

/* Draws on white, one pixel for each canvas unit times @scale. */
static cairo_surface_t *
render_at (MidlineDiagram           *diagram,
           const MidlineDiagramLook *look,
           double                    scale)
{
  g_autoptr (GError) error = NULL;
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;

  midline_diagram_get_size (diagram, &width, &height);
  width = round (width * scale);
  height = round (height * scale);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  midline_diagram_render (diagram, look, cr, &(MidlineRectangle) { 0, 0, width, height }, &error);
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static cairo_surface_t *
render (MidlineDiagram           *diagram,
        const MidlineDiagramLook *look)
{
  return render_at (diagram, look, 1);
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  guint32 pixel;

  memcpy (&pixel, cairo_image_surface_get_data (surface) +
                  y * cairo_image_surface_get_stride (surface) + x * 4, sizeof pixel);

  return pixel & 0xffffff;
}

/* Largest difference of two pixels in one colour. */
static int
compare (guint32 a,
         guint32 b)
{
  int most = 0;

  for (int shift = 0; shift < 24; shift += 8)
    most = MAX (most, abs ((int) ((a >> shift) & 0xff) - (int) ((b >> shift) & 0xff)));

  return most;
}

static guint
count_differences (cairo_surface_t *a,
                   cairo_surface_t *b)
{
  guint count = 0;

  for (int y = 0; y < cairo_image_surface_get_height (a); y++)
    for (int x = 0; x < cairo_image_surface_get_width (a); x++)
      count += compare (get_pixel (a, x, y), get_pixel (b, x, y)) > 24 ? 1 : 0;

  return count;
}

static void
check_structures (MidlineDiagram           *diagram,
                  const MidlineDiagramLook *look)
{
  const char * const *ids = midline_diagram_get_structures (diagram);
  double width, height;

  midline_diagram_get_size (diagram, &width, &height);
  g_assert_cmpuint (g_strv_length ((char **) ids), >=, 8);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const MidlineStructure *structure = midline_structures_lookup (ids[i]);
      MidlineRectangle bounds;
      MidlinePoint anchor;

      g_test_message ("%s", ids[i]);
      g_assert_nonnull (structure);
      g_assert_true (midline_diagram_get_anchor (diagram, look, ids[i], &anchor));
      g_assert_cmpfloat (anchor.x, >, 0);
      g_assert_cmpfloat (anchor.x, <, width);
      g_assert_cmpfloat (anchor.y, >, 0);
      g_assert_cmpfloat (anchor.y, <, height);

      g_assert_true (midline_diagram_get_bounds (diagram, look, ids[i], &bounds));
      g_assert_cmpfloat (anchor.x, >=, bounds.x);
      g_assert_cmpfloat (anchor.x, <=, bounds.x + bounds.width);
      g_assert_cmpfloat (anchor.y, >=, bounds.y);
      g_assert_cmpfloat (anchor.y, <=, bounds.y + bounds.height);
    }
}

static void
test_structures (void)
{
  for_each_look (check_structures);
}

static void
check_hits (MidlineDiagram           *diagram,
            const MidlineDiagramLook *look)
{
  const char * const *ids = midline_diagram_get_structures (diagram);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      MidlinePoint anchor;

      midline_diagram_get_anchor (diagram, look, ids[i], &anchor);
      g_test_message ("%s at %.0f, %.0f", ids[i], anchor.x, anchor.y);
      g_assert_cmpstr (midline_diagram_find_structure (diagram, look, anchor.x, anchor.y, 0), ==,
                       ids[i]);
      g_assert_cmpstr (midline_diagram_find_structure (diagram, look, anchor.x, anchor.y, 12), ==,
                       ids[i]);
    }
}

static void
test_hits (void)
{
  for_each_look (check_hits);
}

/* How far a pixel is from the amber of a chosen structure. */
static int
get_distance_to_amber (guint32 pixel)
{
  return compare (pixel, 0xf2b233);
}

static gboolean
is_near (const MidlineRectangle *bounds,
         int                     x,
         int                     y)
{
  return x >= bounds->x - SPILL && x <= bounds->x + bounds->width + SPILL &&
         y >= bounds->y - SPILL && y <= bounds->y + bounds->height + SPILL;
}

/* Under valgrind, where a drawing takes its time. */
static gboolean
is_machine_slow (void)
{
  return g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL;
}

/* Every structure turns amber where it is; what lies in front of it may fade. At half the size,
 * without fibres and for each state on one side, as this draws the most of all; on a slow machine
 * every fifteenth. */
static void
check_choosing (MidlineDiagram           *diagram,
                const MidlineDiagramLook *look)
{
  const char * const *ids = midline_diagram_get_structures (diagram);
  guint n = g_strv_length ((char **) ids);
  guint step = is_machine_slow () ? 15 : 1;
  MidlineDiagramLook chosen_look = *look;
  cairo_surface_t *plain;

  if (look->is_left != look->is_collapsed)
    return;

  chosen_look.is_small = TRUE;
  plain = render_at (diagram, &chosen_look, 0.5);
  for (guint i = 0; i < n; i += step)
    {
      cairo_surface_t *chosen;
      MidlineRectangle bounds;
      guint n_amber = 0;

      chosen_look.chosen = ids[i];
      chosen = render_at (diagram, &chosen_look, 0.5);
      g_assert_true (midline_diagram_get_bounds (diagram, look, ids[i], &bounds));
      for (int y = 0; y < cairo_image_surface_get_height (plain); y++)
        for (int x = 0; x < cairo_image_surface_get_width (plain); x++)
          n_amber += is_near (&bounds, 2 * x, 2 * y) &&
                     get_distance_to_amber (get_pixel (chosen, x, y)) + 20 <
                     get_distance_to_amber (get_pixel (plain, x, y)) ? 1 : 0;
      g_test_message ("%s: %u", ids[i], n_amber);
      g_assert_cmpuint (n_amber, >, 12);
      cairo_surface_destroy (chosen);
    }
  cairo_surface_destroy (plain);
}

static void
test_choosing (void)
{
  for_each_look (check_choosing);
}

/* Structures that lie in front: choosing them changes nothing elsewhere. */
static void
test_choosing_only_there (void)
{
  static const struct {
    MidlineDiagramKind kind;
    MidlineDiagramLook look;
  } cases[] = {
    { MIDLINE_DIAGRAM_KNEE_FRONT, { .chosen = "kneecap" } },
    { MIDLINE_DIAGRAM_KNEE_FRONT, { .chosen = "vastus-lateralis", .is_left = TRUE } },
    { MIDLINE_DIAGRAM_KNEE_FRONT, { .chosen = "vastus-medialis-obliquus" } },
    { MIDLINE_DIAGRAM_LEG_SIDE, { .chosen = "gluteus-maximus" } },
    { MIDLINE_DIAGRAM_LEG_SIDE, { .chosen = "foot", .theme = MIDLINE_DIAGRAM_DARK } },
    { MIDLINE_DIAGRAM_GROOVE, { .chosen = "kneecap" } },
    { MIDLINE_DIAGRAM_GROOVE, { .chosen = "mpfl", .is_left = TRUE } },
    { MIDLINE_DIAGRAM_CHAIN, { .chosen = "tibia" } },
    { MIDLINE_DIAGRAM_CHAIN, { .chosen = "it-band", .is_collapsed = TRUE } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i += is_machine_slow () ? 4 : 1)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (cases[i].kind);
      MidlineDiagramLook look = cases[i].look;
      cairo_surface_t *chosen = render (diagram, &look);
      cairo_surface_t *plain;
      MidlineRectangle bounds;
      guint n_outside = 0, n_inside = 0;

      g_assert_true (midline_diagram_get_bounds (diagram, &look, look.chosen, &bounds));
      look.chosen = NULL;
      plain = render (diagram, &look);
      for (int y = 0; y < cairo_image_surface_get_height (plain); y++)
        for (int x = 0; x < cairo_image_surface_get_width (plain); x++)
          if (get_pixel (plain, x, y) != get_pixel (chosen, x, y))
            *(is_near (&bounds, x, y) ? &n_inside : &n_outside) += 1;
      g_test_message ("%s", cases[i].look.chosen);
      g_assert_cmpuint (n_outside, ==, 0);
      g_assert_cmpuint (n_inside, >, 500);
      cairo_surface_destroy (plain);
      cairo_surface_destroy (chosen);
    }
}

/* The lower fibres are a part of the inner quad, which is more than they are. */
static void
test_nested (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_KNEE_FRONT);
  MidlineDiagramLook look = { .chosen = "vastus-medialis" };
  cairo_surface_t *parent = render (diagram, &look);
  MidlinePoint upper, lower;
  cairo_surface_t *child;
  int both[2];

  midline_diagram_get_anchor (diagram, &look, "vastus-medialis", &upper);
  midline_diagram_get_anchor (diagram, &look, "vastus-medialis-obliquus", &lower);
  look.chosen = "vastus-medialis-obliquus";
  child = render (diagram, &look);

  both[0] = get_distance_to_amber (get_pixel (parent, (int) upper.x, (int) upper.y));
  both[1] = get_distance_to_amber (get_pixel (child, (int) upper.x, (int) upper.y));
  g_assert_cmpint (both[0], <, both[1]);
  both[0] = get_distance_to_amber (get_pixel (parent, (int) lower.x, (int) lower.y));
  both[1] = get_distance_to_amber (get_pixel (child, (int) lower.x, (int) lower.y));
  g_assert_cmpint (both[0], ==, both[1]);
  g_assert_cmpint (both[0], <, 90);

  cairo_surface_destroy (child);
  cairo_surface_destroy (parent);
}

/* A left leg is a right one seen in a mirror. */
static void
test_mirrored (void)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
      MidlineDiagramLook look = { .chosen = "femur" }; /* its neighbours are translucent then */
      cairo_surface_t *right = render (diagram, &look);
      int width = cairo_image_surface_get_width (right);
      int height = cairo_image_surface_get_height (right);
      cairo_surface_t *left;
      MidlinePoint places[2];
      int n_unlike = 0, n_moved = 0;

      midline_diagram_get_anchor (diagram, &look, "femur", &places[0]);
      look.is_left = TRUE;
      midline_diagram_get_anchor (diagram, &look, "femur", &places[1]);
      g_assert_cmpfloat_with_epsilon (places[0].x, width - places[1].x, 0.01);
      g_assert_cmpfloat_with_epsilon (places[0].y, places[1].y, 0.01);

      left = render (diagram, &look);
      for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
          {
            guint32 pixel = get_pixel (left, x, y);

            n_unlike += compare (pixel, get_pixel (right, width - 1 - x, y)) > 24 ? 1 : 0;
            n_moved += compare (pixel, get_pixel (right, x, y)) > 24 ? 1 : 0;
          }
      g_assert_cmpint (n_unlike, <, width * height / 500);
      g_assert_cmpint (n_moved, >, width * height / 20);
      cairo_surface_destroy (left);
      cairo_surface_destroy (right);
    }
}

static void
test_small (void)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
      cairo_surface_t *large = render (diagram, &(MidlineDiagramLook) { .theme = 0 });
      cairo_surface_t *small = render (diagram, &(MidlineDiagramLook) { .is_small = TRUE });

      g_assert_cmpuint (count_differences (large, small), >, 300);
      cairo_surface_destroy (small);
      cairo_surface_destroy (large);
    }
}

/* Every theme of every drawing, and no two of them alike. */
static void
test_themes (void)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
      cairo_surface_t *pictures[MIDLINE_N_DIAGRAM_THEMES];

      for (guint i = 0; i < MIDLINE_N_DIAGRAM_THEMES; i++)
        {
          MidlineDiagramLook look = { .theme = i };

          pictures[i] = render_at (diagram, &look, 0.5);
          for (guint j = 0; j < i; j++)
            g_assert_cmpuint (count_differences (pictures[i], pictures[j]), >, 500);
        }
      for (guint i = 0; i < MIDLINE_N_DIAGRAM_THEMES; i++)
        cairo_surface_destroy (pictures[i]);
    }
}

/* Grey paper shows no colour but that of a choice. */
static void
test_print_is_grey (void)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
      MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_PRINT };
      cairo_surface_t *picture = render (diagram, &look);

      for (int y = 0; y < cairo_image_surface_get_height (picture); y += 3)
        for (int x = 0; x < cairo_image_surface_get_width (picture); x += 3)
          {
            guint32 pixel = get_pixel (picture, x, y);
            int red = (int) (pixel >> 16), green = (pixel >> 8) & 0xff, blue = pixel & 0xff;

            g_assert_cmpint (MAX (red, MAX (green, blue)) - MIN (red, MIN (green, blue)), <, 12);
          }
      cairo_surface_destroy (picture);
    }
}

static void
test_nothing_there (void)
{
  static const MidlinePoint places[] = {
    { 2, 2 }, { -50, 300 }, { 1e7, 300 }, { 300, -1e9 }, { NAN, 300 }, { 300, INFINITY },
  };

  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);

      for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
        for (int left = 0; left < 2; left++)
          {
            MidlineDiagramLook look = { .is_left = left };

            g_assert_null (midline_diagram_find_structure (diagram, &look, places[i].x,
                                                           places[i].y, 0));
            g_assert_null (midline_diagram_find_structure (diagram, &look, places[i].x,
                                                           places[i].y, 12));
          }
    }
}

/* A finger beside a structure finds it, as far as it may be off and no farther. */
static void
test_tolerance (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_KNEE_FRONT);
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  double x = 0, y = 300;

  while (midline_diagram_find_structure (diagram, &look, x, y, 0) == NULL && x < 540)
    x += 0.25;
  g_assert_cmpstr (midline_diagram_find_structure (diagram, &look, x, y, 0), ==, "it-band");

  g_assert_null (midline_diagram_find_structure (diagram, &look, x - 8, y, 0));
  g_assert_null (midline_diagram_find_structure (diagram, &look, x - 8, y, 6));
  g_assert_null (midline_diagram_find_structure (diagram, &look, x - 8, y, -3));
  g_assert_cmpstr (midline_diagram_find_structure (diagram, &look, x - 8, y, 10), ==, "it-band");
  g_assert_cmpstr (midline_diagram_find_structure (diagram, &look, x - 8, y, 400), ==, "it-band");
  g_assert_cmpstr (midline_diagram_find_structure (diagram, &look, x + 0.5, y, 40), ==, "it-band");
}

/* A quiet neighbour hides what lies behind it, though it cannot be chosen. */
static void
test_neighbours_cover (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_LEG_SIDE);
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  MidlineRectangle shin;
  MidlinePoint muscle;

  g_assert_true (midline_diagram_get_point (diagram, "tibialis-anterior-anchor", &muscle));
  g_assert_true (midline_diagram_get_bounds (diagram, &look, "tibia", &shin));
  g_assert_true (is_near (&shin, (int) muscle.x, (int) muscle.y));
  g_assert_null (midline_diagram_find_structure (diagram, &look, muscle.x, muscle.y, 0));
}

static void
test_unknown (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_GROOVE);
  static const char * const unknown[] = { "elbow", "", "patella", "#kneecap", NULL };
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  cairo_surface_t *plain = render (diagram, &look);
  MidlineRectangle bounds;
  MidlinePoint point;

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      cairo_surface_t *picture;

      look.chosen = unknown[i];
      picture = render (diagram, &look);
      g_assert_cmpuint (count_differences (plain, picture), ==, 0);
      g_assert_false (midline_diagram_get_anchor (diagram, &look, unknown[i], &point));
      g_assert_false (midline_diagram_get_bounds (diagram, &look, unknown[i], &bounds));
      cairo_surface_destroy (picture);
    }
  g_assert_false (midline_diagram_get_point (diagram, "elbow-pivot", &point));
  g_assert_false (midline_diagram_get_point (diagram, "", &point));
  cairo_surface_destroy (plain);
}

static void
test_layer (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_GROOVE);
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 760, 600);
  cairo_t *cr = cairo_create (surface);
  MidlineRectangle frame = { 0, 0, 760, 600 };
  MidlinePoint kneecap, femur;
  g_autoptr (GError) error = NULL;

  g_assert_true (midline_diagram_render_layer (diagram, &look, "patella-group", cr, &frame,
                                               &error));
  g_assert_no_error (error);
  cairo_surface_flush (surface);
  midline_diagram_get_anchor (diagram, &look, "kneecap", &kneecap);
  midline_diagram_get_anchor (diagram, &look, "femur", &femur);
  g_assert_cmpuint (get_pixel (surface, (int) kneecap.x, (int) kneecap.y), !=, 0);
  g_assert_cmpuint (get_pixel (surface, (int) femur.x, (int) femur.y), ==, 0);

  g_assert_false (midline_diagram_render_layer (diagram, &look, "elbow", cr, &frame, &error));
  g_assert_nonnull (error);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* In a frame of other proportions a drawing keeps its own, in the middle. */
static void
test_frame (void)
{
  g_autoptr (MidlineDiagram) diagram = open_diagram (MIDLINE_DIAGRAM_KNEE_FRONT);
  MidlineDiagramLook look = { .is_left = TRUE };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 500, 200);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;
  int first = 500, last = 0;

  g_assert_true (midline_diagram_render (diagram, &look, cr,
                                         &(MidlineRectangle) { 100, 10, 300, 180 }, &error));
  cairo_surface_flush (surface);
  for (int y = 0; y < 200; y++)
    for (int x = 0; x < 500; x++)
      if (get_pixel (surface, x, y) != 0)
        {
          g_assert_cmpint (y, >=, 10);
          g_assert_cmpint (y, <, 190);
          first = MIN (first, x);
          last = MAX (last, x);
        }
  /* 180 high is 108 wide, around 250. */
  g_assert_cmpint (first, >=, 250 - 54);
  g_assert_cmpint (last, <, 250 + 54);
  g_assert_cmpint (last - first, >, 70);

  /* No room at all is no error. */
  g_assert_true (midline_diagram_render (diagram, &look, cr,
                                         &(MidlineRectangle) { 0, 0, 0, 180 }, &error));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Broken drawings are told, whatever is broken. */
static void
test_broken (void)
{
  static const char * const texts[] = {
    "", "kneecap", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
    "<html/>", "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 \xff'/>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;

      g_test_message ("broken drawing %zu", i);
      g_assert_null (midline_diagram_new_from_bytes (MIDLINE_DIAGRAM_CHAIN, bytes, &error));
      g_assert_nonnull (error);
    }
}

/* A drawing without its layers is still a drawing; nothing in it can be chosen. */
static void
test_bare (void)
{
  static const char text[] =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'>"
    "<rect width='9' height='9'/></svg>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineDiagram) diagram =
    midline_diagram_new_from_bytes (MIDLINE_DIAGRAM_KNEE_FRONT, bytes, &error);
  MidlineDiagramLook look = { .chosen = "kneecap" };
  MidlinePoint point;

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length ((char **) midline_diagram_get_structures (diagram)), ==, 0);
  g_assert_false (midline_diagram_get_anchor (diagram, &look, "kneecap", &point));
  g_assert_null (midline_diagram_find_structure (diagram, &look, 4, 4, 9));
  cairo_surface_destroy (render (diagram, &look));
}

static void
test_kinds (void)
{
  for (guint i = 0; i < MIDLINE_N_DIAGRAM_KINDS; i++)
    {
      MidlineDiagramKind kind = MIDLINE_N_DIAGRAM_KINDS;

      g_assert_true (midline_diagram_kind_from_id (midline_diagram_kind_get_id (i), &kind));
      g_assert_cmpuint (kind, ==, i);
    }
  g_assert_false (midline_diagram_kind_from_id ("elbow", &(MidlineDiagramKind) { 0 }));
  g_assert_false (midline_diagram_kind_from_id (NULL, &(MidlineDiagramKind) { 0 }));
  g_assert_true (midline_diagram_kind_has_structure (MIDLINE_DIAGRAM_LEG_SIDE, "gluteus-maximus"));
  g_assert_false (midline_diagram_kind_has_structure (MIDLINE_DIAGRAM_CHAIN, "gluteus-maximus"));
  g_assert_false (midline_diagram_kind_has_structure (MIDLINE_DIAGRAM_CHAIN, NULL));
}

/* The drawing that shows the first structure and most of the others. */
static void
test_kind_for (void)
{
  static const struct {
    const char *structure_ids[5];
    MidlineDiagramKind kind;
  } cases[] = {
    { { "kneecap", "vastus-medialis-obliquus" }, MIDLINE_DIAGRAM_KNEE_FRONT },
    { { "gluteus-maximus", "vastus-medialis", "groove", "mpfl" }, MIDLINE_DIAGRAM_LEG_SIDE },
    { { "joint-space", "it-band" }, MIDLINE_DIAGRAM_GROOVE },
    { { "foot", "hip", "vastus-medialis" }, MIDLINE_DIAGRAM_CHAIN },
    { { "foot", "hip", "hamstrings" }, MIDLINE_DIAGRAM_LEG_SIDE },
    { { "kneecap" }, MIDLINE_DIAGRAM_KNEE_FRONT },
    { { "elbow", "foot" }, MIDLINE_DIAGRAM_KNEE_FRONT },
    { { NULL }, MIDLINE_DIAGRAM_KNEE_FRONT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_diagram_kind_for (cases[i].structure_ids), ==, cases[i].kind);
}

/* What a drawing is said to show is in its file, and the other way round. */
static void
test_tables_and_files (void)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
      const char * const *ids = midline_diagram_get_structures (diagram);

      for (guint i = 0; i < midline_structures_get_n (); i++)
        {
          const char *id = midline_structure_get_id (midline_structures_get (i));

          g_test_message ("%s: %s", midline_diagram_kind_get_id (kind), id);
          g_assert_cmpint (midline_diagram_kind_has_structure (kind, id), ==,
                           g_strv_contains (ids, id));
        }
    }
}

/* Each structure of the table can be seen somewhere. */
static void
test_all_are_drawn (void)
{
  for (guint i = 0; i < midline_structures_get_n (); i++)
    {
      const char *id = midline_structure_get_id (midline_structures_get (i));
      gboolean is_drawn = FALSE;

      for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
        is_drawn = is_drawn || midline_diagram_kind_has_structure (kind, id);
      g_test_message ("%s", id);
      g_assert_true (is_drawn);
    }
}

static cairo_status_t
append (void                *closure,
        const unsigned char *data,
        unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* On a page every theme is lines and fills, never a picture made of pixels. */
static void
test_vector (void)
{
  guint step = is_machine_slow () ? MIDLINE_N_DIAGRAM_THEMES : 1;

  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    for (guint theme = 0; theme < MIDLINE_N_DIAGRAM_THEMES; theme += step)
      {
        g_autoptr (MidlineDiagram) diagram = open_diagram (kind);
        g_autoptr (GByteArray) pdf = g_byte_array_new ();
        MidlineDiagramLook look = { .theme = theme, .is_left = TRUE };
        cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append, pdf, 300, 400);
        cairo_t *cr = cairo_create (surface);

        midline_diagram_render (diagram, &look, cr, &(MidlineRectangle) { 0, 0, 300, 400 }, NULL);
        cairo_destroy (cr);
        cairo_surface_destroy (surface);
        g_assert_cmpuint (pdf->len, >, 15000);
        for (guint i = 0; i + 15 < pdf->len; i++)
          g_assert_cmpint (memcmp (pdf->data + i, "/Subtype /Image", 15), !=, 0);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diagram/structures", test_structures);
  g_test_add_func ("/diagram/all-are-drawn", test_all_are_drawn);
  g_test_add_func ("/diagram/kinds", test_kinds);
  g_test_add_func ("/diagram/kind-for", test_kind_for);
  g_test_add_func ("/diagram/tables-and-files", test_tables_and_files);
  g_test_add_func ("/diagram/hits", test_hits);
  g_test_add_func ("/diagram/nothing-there", test_nothing_there);
  g_test_add_func ("/diagram/tolerance", test_tolerance);
  g_test_add_func ("/diagram/neighbours-cover", test_neighbours_cover);
  g_test_add_func ("/diagram/choosing", test_choosing);
  g_test_add_func ("/diagram/choosing-only-there", test_choosing_only_there);
  g_test_add_func ("/diagram/nested", test_nested);
  g_test_add_func ("/diagram/mirrored", test_mirrored);
  g_test_add_func ("/diagram/small", test_small);
  g_test_add_func ("/diagram/themes", test_themes);
  g_test_add_func ("/diagram/print-is-grey", test_print_is_grey);
  g_test_add_func ("/diagram/unknown", test_unknown);
  g_test_add_func ("/diagram/layer", test_layer);
  g_test_add_func ("/diagram/frame", test_frame);
  g_test_add_func ("/diagram/broken", test_broken);
  g_test_add_func ("/diagram/bare", test_bare);
  g_test_add_func ("/diagram/vector", test_vector);
  return g_test_run ();
}
