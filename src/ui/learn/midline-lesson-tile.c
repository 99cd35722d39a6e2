/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-tile.h"

#include <string.h>

/* The pictures are drawn in a field of this size, scaled to fill the tile. */
#define FIELD_WIDTH 72
#define FIELD_HEIGHT 52

/* A path as numbers: M and L take a point, C three points, Z closes. */
typedef struct {
  const char *structure_id; /* (nullable) drawn in amber when this one is chosen */
  const char *path;
  double strength;          /* how much of the tile's colour, 0 to 1 */
} Shape;

/* A right knee from the front: the outer side is on the left. */
static const Shape knee_shapes[] = {
  { "femur", "M 24 27 C 21 33 23 40 30 40 C 34 40 35 37 36 37 C 37 37 38 40 42 40 "
             "C 49 40 51 33 48 27 L 43 18 L 29 18 Z", 0.22 },
  { "tibia", "M 24 43 C 28 41.5 44 41.5 48 43 C 49 47 45 50 44 56 L 28 56 C 27 50 23 47 24 43 Z",
    0.22 },
  { "fibula", "M 18.5 47 C 18.5 44.5 22.5 44.5 22.5 47 L 22.5 56 L 18.5 56 Z", 0.22 },
  { "it-band", "M 13 -2 L 18 -2 L 24 42 L 20.5 45 Z", 0.36 },
  { "vastus-lateralis", "M 20 -2 L 31 -2 C 32 9 32 18 30.5 26 C 24 24 20 14 20 -2 Z", 0.55 },
  { "vastus-medialis", "M 41 -2 L 50 -2 C 54 12 51 26 41.5 31 C 40 22 40.5 9 41 -2 Z", 0.55 },
  { "rectus-femoris", "M 32.5 -2 L 39.5 -2 C 40 8 39 16 38 22 L 34 22 C 33 16 32 8 32.5 -2 Z",
    0.4 },
  { "quadriceps-tendon", "M 33 23.5 L 39 23.5 L 39 29 L 33 29 Z", 0.3 },
  { "lateral-retinaculum", "M 24.5 30 L 31 29 L 31 36 L 25.5 38.5 Z", 0.3 },
  { "patellar-tendon", "M 33.5 40 L 38.5 40 L 38 48 L 34 48 Z", 0.36 },
  { "kneecap", "M 36 27 C 40.5 27 43 30 42.5 33.5 C 42 37.5 38.5 41.5 36 42 "
               "C 33.5 41.5 30 37.5 29.5 33.5 C 29 30 31.5 27 36 27 Z", 0.85 },
};

/* A slice along the groove: the kneecap above, the thigh bone with the higher outer wall below. */
static const Shape groove_shapes[] = {
  { "femur", "M 10 56 L 10 36 C 10 24 22 19 28 25 C 32 29 35 34 39 34 C 43 34 46 31 49 28.5 "
             "C 54 24 62 28 62 37 L 62 56 Z", 0.3 },
  { "groove", "M 22 25.5 C 27 23 30 28 33 31.5 C 36.5 35.5 41 35.5 45 32 L 49 28.5 L 51 31 "
              "C 45 36 42 38.5 38.5 38.3 C 33 38 29 30 25 28.5 Z", 0.5 },
  { "kneecap", "M 17 12 C 20 5 29 3 37 3 C 46 3 54 6 56 12 C 52 18 46 20 40 23 "
               "C 34 21 23 19 17 12 Z", 0.55 },
  { "cartilage", "M 18 15 C 24 20.5 34 22.5 39.5 24.8 C 46 22 51 20 55 15.5 "
                 "C 54 21 48 24 40 29 C 32 27 20 23.5 18 15 Z", 0.5 },
};

/* The whole leg from the front: hip, knee and foot in one line. */
static const Shape leg_shapes[] = {
  { "hip", "M 19 5 C 24 1 48 1 53 5 C 55 10 52 14 47 14 C 42 14 40 10 36 10 C 32 10 30 14 25 14 "
           "C 20 14 17 10 19 5 Z", 0.55 },
  { "femur", "M 25.5 16 C 29 15 31 16 31.5 18 C 33 22 34 25 34.5 28.5 L 29.5 28.5 "
             "C 29 25 27 20 25.5 16 Z", 0.4 },
  { "kneecap", "M 32 28.5 C 34.6 28.5 36 30 36 32 C 36 34 34.6 35.5 32 35.5 "
               "C 29.4 35.5 28 34 28 32 C 28 30 29.4 28.5 32 28.5 Z", 0.85 },
  { "tibia", "M 29.5 36 L 34.5 36 L 34 45 L 30.5 45 Z", 0.4 },
  { "foot", "M 29 46 L 35 46 C 36 48 36 50 34 50 L 26 50 C 23.5 50 24 47.5 26 47.2 Z", 0.7 },
  { NULL, "M 46.5 16 C 43 15 41 16 40.5 18 C 39 22 38.5 25 38.5 28.5 L 43 28.5 "
          "C 43.5 25 45 20 46.5 16 Z", 0.16 },
  { NULL, "M 38 29.5 L 43 29.5 L 42 45 L 39 45 Z", 0.16 },
  { NULL, "M 43.5 46 L 38 46 C 37 48 37 50 39 50 L 47 50 C 49 50 48.5 47.5 46.5 47.2 Z", 0.16 },
};

static const struct {
  const Shape *shapes;
  guint n_shapes;
} pictures[] = {
  { knee_shapes, G_N_ELEMENTS (knee_shapes) },
  { groove_shapes, G_N_ELEMENTS (groove_shapes) },
  { leg_shapes, G_N_ELEMENTS (leg_shapes) },
};

struct _MidlineLessonTile {
  GtkWidget parent_instance;

  /* configured */
  char *structure_id; /* (owned) (nullable) */
  guint picture;      /* index into pictures */
};

G_DEFINE_FINAL_TYPE (MidlineLessonTile, midline_lesson_tile, GTK_TYPE_WIDGET)

static void
read_numbers (const char **text,
              double      *numbers,
              guint        n)
{
  for (guint i = 0; i < n; i++)
    numbers[i] = g_ascii_strtod (*text, (char **) text);
}

static void
trace_path (cairo_t    *cr,
            const char *path)
{
  double n[6];

  while (*path != '\0')
    {
      char command = *path++;

      switch (command)
        {
        case 'M':
          read_numbers (&path, n, 2);
          cairo_move_to (cr, n[0], n[1]);
          break;
        case 'L':
          read_numbers (&path, n, 2);
          cairo_line_to (cr, n[0], n[1]);
          break;
        case 'C':
          read_numbers (&path, n, 6);
          cairo_curve_to (cr, n[0], n[1], n[2], n[3], n[4], n[5]);
          break;
        case 'Z':
          cairo_close_path (cr);
          break;
        default:
          break;
        }
    }
}

static void
set_named_colour (GtkStyleContext *context,
                  const char      *name,
                  cairo_t         *cr)
{
  GdkRGBA colour;

  if (!gtk_style_context_lookup_color (context, name, &colour))
    gtk_style_context_get_color (context, &colour);
  gdk_cairo_set_source_rgba (cr, &colour);
}

/* Each shape takes the stage's colour first, so that what lies behind does not shine through. */
static void
draw_shape (MidlineLessonTile *self,
            const Shape       *shape,
            cairo_t           *cr)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  gboolean is_chosen = g_strcmp0 (shape->structure_id, self->structure_id) == 0
                       && shape->structure_id != NULL;
  GdkRGBA colour;

  trace_path (cr, shape->path);
  set_named_colour (context, "midline_stage", cr);
  cairo_set_line_width (cr, 2);
  cairo_stroke_preserve (cr);
  cairo_fill_preserve (cr);
  if (is_chosen)
    {
      set_named_colour (context, "midline_chosen", cr);
      cairo_fill_preserve (cr);
      set_named_colour (context, "midline_chosen_outline", cr);
      cairo_set_line_width (cr, 1.2);
      cairo_stroke (cr);
    }
  else
    {
      gtk_style_context_get_color (context, &colour);
      colour.alpha *= (float) shape->strength;
      gdk_cairo_set_source_rgba (cr, &colour);
      cairo_fill (cr);
    }
}

static void
midline_lesson_tile_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  MidlineLessonTile *self = MIDLINE_LESSON_TILE (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double scale = MIN (width / FIELD_WIDTH, height / FIELD_HEIGHT);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  cairo_translate (cr, (width - FIELD_WIDTH * scale) / 2, (height - FIELD_HEIGHT * scale) / 2);
  cairo_scale (cr, scale, scale);
  for (guint i = 0; i < pictures[self->picture].n_shapes; i++)
    draw_shape (self, &pictures[self->picture].shapes[i], cr);
  cairo_destroy (cr);
}

static void
midline_lesson_tile_finalize (GObject *object)
{
  MidlineLessonTile *self = MIDLINE_LESSON_TILE (object);

  g_free (self->structure_id);
  G_OBJECT_CLASS (midline_lesson_tile_parent_class)->finalize (object);
}

static void
midline_lesson_tile_class_init (MidlineLessonTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_lesson_tile_finalize;
  widget_class->snapshot = midline_lesson_tile_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
midline_lesson_tile_init (MidlineLessonTile *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-tile");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/** midline_lesson_tile_new: a picture of the knee with nothing chosen. */
GtkWidget *
midline_lesson_tile_new (void)
{
  return g_object_new (MIDLINE_TYPE_LESSON_TILE, NULL);
}

/** midline_lesson_tile_set_structure: picks the picture that shows the structure and marks it. */
void
midline_lesson_tile_set_structure (MidlineLessonTile *self,
                                   const char        *structure_id)
{
  static const struct { const char *structure_id; guint picture; } better_seen[] = {
    { "groove", 1 }, { "cartilage", 1 }, { "hip", 2 }, { "foot", 2 },
  };

  g_return_if_fail (MIDLINE_IS_LESSON_TILE (self));

  if (g_strcmp0 (self->structure_id, structure_id) == 0)
    return;
  g_free (self->structure_id);
  self->structure_id = g_strdup (structure_id);
  self->picture = 0;
  for (guint i = 0; i < G_N_ELEMENTS (better_seen); i++)
    if (g_strcmp0 (better_seen[i].structure_id, structure_id) == 0)
      self->picture = better_seen[i].picture;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
