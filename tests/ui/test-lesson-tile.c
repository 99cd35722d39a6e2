/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The small pictures of Learn as they are painted: the chosen structure is amber in every theme. */

#include "midline-lesson-tile.h"
#include "midline-stage.h"

#define WIDTH 144
#define HEIGHT 104

typedef struct {
  int n_painted; /* pixels that are not transparent */
  int n_amber;
  guint sum;     /* of all bytes: two pictures that differ differ here */
} Look;

static Look
look_at (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  Look look = { 0 };

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < HEIGHT; y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer)
        (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < WIDTH; x++)
        {
          guint red = row[x] >> 16 & 0xff, green = row[x] >> 8 & 0xff, blue = row[x] & 0xff;

          look.n_painted += row[x] >> 24 != 0;
          look.n_amber += red > 200 && green > 130 && green < 210 && blue < 120;
          look.sum = look.sum * 31 + row[x];
        }
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return look;
}

static GtkWidget *
open_tile (GtkWidget **tile)
{
  GtkWidget *window = gtk_window_new ();

  *tile = midline_lesson_tile_new ();
  gtk_widget_set_size_request (*tile, WIDTH, HEIGHT);
  gtk_widget_set_halign (*tile, GTK_ALIGN_START);
  gtk_widget_set_valign (*tile, GTK_ALIGN_START);
  gtk_window_set_child (GTK_WINDOW (window), *tile);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
test_amber (void)
{
  static const struct { MidlineDiagramKind kind; const char *structure_id; } cases[] = {
    { MIDLINE_DIAGRAM_KNEE_FRONT, "kneecap" },
    { MIDLINE_DIAGRAM_KNEE_FRONT, "vastus-lateralis" },
    { MIDLINE_DIAGRAM_LEG_SIDE, "it-band" },
    { MIDLINE_DIAGRAM_GROOVE, "cartilage" },
    { MIDLINE_DIAGRAM_CHAIN, "hip" },
  };
  GtkWidget *tile, *window = open_tile (&tile);
  guint last_sum = 0;

  for (int dark = 0; dark < 2; dark++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        Look look;

        g_test_message ("%s, %s", cases[i].structure_id, dark ? "dark" : "light");
        midline_stage_set_dark (dark);
        midline_lesson_tile_set_drawing (MIDLINE_LESSON_TILE (tile), cases[i].kind,
                                         cases[i].structure_id, TRUE, FALSE);
        midline_stage_settle ();
        look = look_at (tile);
        g_assert_cmpint (look.n_painted, >, WIDTH * HEIGHT / 4);
        g_assert_cmpint (look.n_amber, >, WIDTH * HEIGHT / 100);
        g_assert_cmpuint (look.sum, !=, last_sum);
        last_sum = look.sum;
      }
  midline_stage_set_dark (FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_changes (void)
{
  GtkWidget *tile, *window = open_tile (&tile);
  MidlineLessonTile *self = MIDLINE_LESSON_TILE (tile);
  Look plain, left, dark, again;

  midline_lesson_tile_set_drawing (self, MIDLINE_DIAGRAM_KNEE_FRONT, "kneecap", FALSE, FALSE);
  midline_stage_settle ();
  plain = look_at (tile);
  g_assert_cmpint (plain.n_amber, <, WIDTH * HEIGHT / 100);

  midline_lesson_tile_set_drawing (self, MIDLINE_DIAGRAM_KNEE_FRONT, "kneecap", FALSE, TRUE);
  midline_stage_settle ();
  left = look_at (tile);
  g_assert_cmpuint (left.sum, !=, plain.sum);

  midline_stage_set_dark (TRUE);
  midline_stage_settle ();
  dark = look_at (tile);
  g_assert_cmpuint (dark.sum, !=, left.sum);

  midline_stage_set_dark (FALSE);
  midline_stage_settle ();
  again = look_at (tile);
  g_assert_cmpuint (again.sum, ==, left.sum);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add_func ("/lesson-tile/amber", test_amber);
  g_test_add_func ("/lesson-tile/changes", test_changes);
  return g_test_run ();
}
