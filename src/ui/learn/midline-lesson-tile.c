/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-tile.h"

#include "midline-drawing-style.h"
#include "midline-lesson-crop.h"

/* Fibre lines run into each other below so many pixels for a canvas unit. */
#define SMALL_BELOW 0.75

struct _MidlineLessonTile {
  GtkWidget parent_instance;

  /* configured */
  MidlineDiagramKind kind;
  char *structure_id;  /* (owned) (nullable) what the picture is about; NULL until it is set */
  gboolean is_chosen;  /* whether that is marked in amber */
  gboolean is_left;

  /* cache */
  GdkTexture *textures[MIDLINE_N_DIAGRAM_THEMES]; /* (owned) (nullable) of the size below */
  int width;           /* pixels of the screen */
  int height;
  GdkTexture *last;    /* (owned) (nullable) shown until the right one is painted */
  guint idle_id;
};

G_DEFINE_FINAL_TYPE (MidlineLessonTile, midline_lesson_tile, GTK_TYPE_WIDGET)

static void
drop_textures (MidlineLessonTile *self)
{
  for (int i = 0; i < MIDLINE_N_DIAGRAM_THEMES; i++)
    g_clear_object (&self->textures[i]);
}

static gboolean
paint (MidlineLessonTile   *self,
       MidlineDiagramTheme  theme,
       cairo_t             *cr,
       GError             **error)
{
  g_autoptr (MidlineDiagram) diagram = midline_diagram_new (self->kind, error);
  MidlineDiagramLook look = { .theme = theme, .is_left = self->is_left };
  MidlineRectangle bounds, crop, frame;
  double width, height;

  if (diagram == NULL)
    return FALSE;
  midline_diagram_get_size (diagram, &width, &height);
  if (!midline_diagram_get_bounds (diagram, &look, self->structure_id, &bounds))
    bounds = (MidlineRectangle) { 0, 0, width, height };
  midline_lesson_crop_find (width, height, &bounds, (double) self->width / self->height, &crop);
  midline_lesson_crop_frame (width, height, &crop, self->width, &frame);
  look.chosen = self->is_chosen ? self->structure_id : NULL;
  look.is_small = self->width / crop.width < SMALL_BELOW;
  return midline_diagram_render (diagram, &look, cr, &frame, error);
}

static GdkTexture *
create_texture (MidlineLessonTile    *self,
                MidlineDiagramTheme   theme,
                GError              **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->width,
                                                         self->height);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture = NULL;

  if (paint (self, theme, cr, error))
    {
      gsize stride = (gsize) cairo_image_surface_get_stride (surface);
      g_autoptr (GBytes) bytes = NULL;

      cairo_surface_flush (surface);
      bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                          stride * (gsize) self->height,
                                          (GDestroyNotify) cairo_surface_destroy,
                                          cairo_surface_reference (surface));
      texture = gdk_memory_texture_new (self->width, self->height, GDK_MEMORY_DEFAULT, bytes,
                                        stride);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return texture;
}

static gboolean
paint_cb (gpointer user_data)
{
  MidlineLessonTile *self = user_data;
  MidlineDiagramTheme theme = midline_drawing_style_get_theme (GTK_WIDGET (self));
  g_autoptr (GError) error = NULL;

  self->idle_id = 0;
  if (self->structure_id == NULL || self->width == 0 || self->height == 0)
    return G_SOURCE_REMOVE;
  g_set_object (&self->last, NULL);
  self->last = create_texture (self, theme, &error);
  g_set_object (&self->textures[theme], self->last);
  if (error != NULL)
    g_warning ("Cannot draw a picture of Learn: %s", error->message);
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* As large as the tile, what is too much cut off: while the window is resized. */
static void
append_covering (GtkSnapshot *snapshot,
                 GdkTexture  *texture,
                 float        width,
                 float        height)
{
  float scale = MAX (width / (float) gdk_texture_get_width (texture),
                     height / (float) gdk_texture_get_height (texture));
  float texture_width = scale * (float) gdk_texture_get_width (texture);
  float texture_height = scale * (float) gdk_texture_get_height (texture);

  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT ((width - texture_width) / 2,
                                                    (height - texture_height) / 2,
                                                    texture_width, texture_height));
}

static void
midline_lesson_tile_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  MidlineLessonTile *self = MIDLINE_LESSON_TILE (widget);
  MidlineDiagramTheme theme = midline_drawing_style_get_theme (widget);
  int scale = gtk_widget_get_scale_factor (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (self->width != width * scale || self->height != height * scale)
    drop_textures (self);
  self->width = width * scale;
  self->height = height * scale;
  if (self->textures[theme] == NULL && self->idle_id == 0)
    self->idle_id = g_idle_add (paint_cb, self);
  if (self->textures[theme] != NULL)
    g_set_object (&self->last, self->textures[theme]);
  if (self->last != NULL)
    append_covering (snapshot, self->last, (float) width, (float) height);
}

static void
midline_lesson_tile_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&MIDLINE_LESSON_TILE (widget)->idle_id, g_source_remove);
  GTK_WIDGET_CLASS (midline_lesson_tile_parent_class)->unmap (widget);
}

static void
midline_lesson_tile_css_changed (GtkWidget         *widget,
                                 GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_lesson_tile_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
midline_lesson_tile_dispose (GObject *object)
{
  MidlineLessonTile *self = MIDLINE_LESSON_TILE (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  drop_textures (self);
  g_clear_object (&self->last);
  G_OBJECT_CLASS (midline_lesson_tile_parent_class)->dispose (object);
}

static void
midline_lesson_tile_finalize (GObject *object)
{
  g_free (MIDLINE_LESSON_TILE (object)->structure_id);
  G_OBJECT_CLASS (midline_lesson_tile_parent_class)->finalize (object);
}

static void
midline_lesson_tile_class_init (MidlineLessonTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_lesson_tile_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_lesson_tile_finalize;
  widget_class->snapshot = midline_lesson_tile_snapshot;
  widget_class->unmap = midline_lesson_tile_unmap;
  widget_class->css_changed = midline_lesson_tile_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
midline_lesson_tile_init (MidlineLessonTile *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/** midline_lesson_tile_new: a tile without a drawing yet. */
GtkWidget *
midline_lesson_tile_new (void)
{
  return g_object_new (MIDLINE_TYPE_LESSON_TILE, NULL);
}

/**
 * midline_lesson_tile_set_drawing:
 * @kind: the drawing
 * @structure_id: the structure it is cut out around
 * @is_chosen: whether that is marked in amber
 * @is_left: whether a left leg is shown
 */
void
midline_lesson_tile_set_drawing (MidlineLessonTile  *self,
                                 MidlineDiagramKind  kind,
                                 const char         *structure_id,
                                 gboolean            is_chosen,
                                 gboolean            is_left)
{
  g_return_if_fail (MIDLINE_IS_LESSON_TILE (self));
  g_return_if_fail (structure_id != NULL);

  if (self->kind == kind && g_strcmp0 (self->structure_id, structure_id) == 0
      && self->is_chosen == is_chosen && self->is_left == is_left)
    return;
  g_free (self->structure_id);
  self->structure_id = g_strdup (structure_id);
  self->kind = kind;
  self->is_chosen = is_chosen;
  self->is_left = is_left;
  drop_textures (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
