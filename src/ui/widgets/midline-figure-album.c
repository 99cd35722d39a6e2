/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-album.h"

#include "midline-figure.h"

/* All exercises as cards at twice the pixels, and some more. */
#define MOST_BYTES (32 * 1024 * 1024)
/* Of the time between two frames, so that scrolling stays smooth. */
#define MOST_PAINTING_US 5000
/* Of a picture's room, in pixels of the layout. */
#define ROW_MARGIN 3
#define CARD_MARGIN 10
/* The start stands behind the finish as a shadow of itself. */
#define GHOST_OPACITY 0.32
/* In pixels of the layout: a thinner line breaks up. */
#define LEAST_LINE 1.0

typedef struct {
  MidlineFigureKey key;  /* its id is owned */
  GWeakRef widget;       /* who asked for it */
} Request;

struct _MidlineFigureAlbum {
  GObject parent_instance;

  /* configured */
  MidlineContent *content;    /* (owned) */

  /* cache */
  MidlineFigure *figure;      /* (owned) */
  MidlineFigureCache *cache;  /* (owned) */
  GQueue requests;            /* (element-type Request) the first one to be painted at the head */
  guint idle_id;
  guint n_painted;
};

G_DEFINE_FINAL_TYPE (MidlineFigureAlbum, midline_figure_album, G_TYPE_OBJECT)

static void
free_request (gpointer data)
{
  Request *request = data;

  g_free ((char *) request->key.exercise_id);
  g_weak_ref_clear (&request->widget);
  g_free (request);
}

/* What start and finish fill together: nothing else of the motion is shown. */
static void
find_bounds (MidlineFigureAlbum      *self,
             const MidlinePose       *pose,
             double                   start,
             double                   finish,
             const MidlineFigureLook *look,
             MidlineRectangle        *bounds)
{
  MidlineRectangle a, b;

  midline_figure_get_bounds_at (self->figure, pose, start, look, &a);
  midline_figure_get_bounds_at (self->figure, pose, finish, look, &b);
  bounds->x = MIN (a.x, b.x);
  bounds->y = MIN (a.y, b.y);
  bounds->width = MAX (a.x + a.width, b.x + b.width) - bounds->x;
  bounds->height = MAX (a.y + a.height, b.y + b.height) - bounds->y;
}

static void
draw (MidlineFigureAlbum     *self,
      const MidlineFigureKey *key,
      const MidlinePose      *pose,
      cairo_t                *cr)
{
  double margin = key->is_row ? ROW_MARGIN : CARD_MARGIN;
  MidlineRectangle frame = { margin, margin, key->width - 2 * margin, key->height - 2 * margin };
  MidlineFigureLook look = { .theme = key->theme, .is_left = key->is_left,
                             .extras = MIDLINE_FIGURE_SMALL, .least_line = LEAST_LINE };
  double start = midline_pose_get_picture_position (pose, MIDLINE_POSE_START);
  double finish = midline_pose_get_picture_position (pose, MIDLINE_POSE_FINISH);
  MidlineRectangle bounds;

  find_bounds (self, pose, start, finish, &look, &bounds);
  look.extras = 0;
  cairo_push_group (cr);
  midline_figure_draw (self->figure, pose, start, &look, &bounds, &frame, cr);
  cairo_pop_group_to_source (cr);
  cairo_paint_with_alpha (cr, GHOST_OPACITY);
  look.extras = key->is_row ? MIDLINE_FIGURE_SMALL : MIDLINE_FIGURE_SMALL | MIDLINE_FIGURE_FLOOR;
  midline_figure_draw (self->figure, pose, finish, &look, &bounds, &frame, cr);
}

static GdkTexture *
paint (MidlineFigureAlbum     *self,
       const MidlineFigureKey *key)
{
  const MidlinePose *pose = midline_content_get_pose (self->content, key->exercise_id);
  int width = key->width * key->scale;
  int height = key->height * key->scale;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_scale (cr, key->scale, key->scale);
  if (pose != NULL)
    draw (self, key, pose, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  self->n_painted++;

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
fulfil (MidlineFigureAlbum *self,
        Request            *request)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&request->widget);
  g_autoptr (GdkTexture) texture = NULL;

  if (widget == NULL || !gtk_widget_get_mapped (widget))
    return;
  if (midline_figure_cache_lookup (self->cache, &request->key) == NULL)
    {
      texture = paint (self, &request->key);
      midline_figure_cache_insert (self->cache, &request->key, texture);
    }
  gtk_widget_queue_draw (widget);
}

static gboolean
paint_some_cb (gpointer user_data)
{
  MidlineFigureAlbum *self = user_data;
  gint64 start_us = g_get_monotonic_time ();

  while (g_get_monotonic_time () - start_us < MOST_PAINTING_US
         && !g_queue_is_empty (&self->requests))
    {
      Request *request = g_queue_pop_head (&self->requests);

      fulfil (self, request);
      free_request (request);
    }
  if (!g_queue_is_empty (&self->requests))
    return G_SOURCE_CONTINUE;
  self->idle_id = 0;

  return G_SOURCE_REMOVE;
}

static void
midline_figure_album_finalize (GObject *object)
{
  MidlineFigureAlbum *self = MIDLINE_FIGURE_ALBUM (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_queue_clear_full (&self->requests, free_request);
  midline_figure_cache_free (self->cache);
  midline_figure_free (self->figure);
  g_clear_object (&self->content);
  G_OBJECT_CLASS (midline_figure_album_parent_class)->finalize (object);
}

static void
midline_figure_album_class_init (MidlineFigureAlbumClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_figure_album_finalize;
}

static void
midline_figure_album_init (MidlineFigureAlbum *self)
{
  self->figure = midline_figure_new ();
  self->cache = midline_figure_cache_new (MOST_BYTES);
  g_queue_init (&self->requests);
}

/**
 * midline_figure_album_get:
 * @program: whose exercises are pictured
 *
 * Returns: (transfer none): the one album of the program, which lives as long as it
 */
MidlineFigureAlbum *
midline_figure_album_get (MidlineProgram *program)
{
  static const char name[] = "midline-figure-album";
  MidlineFigureAlbum *self;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program), NULL);

  self = g_object_get_data (G_OBJECT (program), name);
  if (self == NULL)
    {
      self = g_object_new (MIDLINE_TYPE_FIGURE_ALBUM, NULL);
      self->content = g_object_ref (midline_program_get_content (program));
      g_object_set_data_full (G_OBJECT (program), name, self, g_object_unref);
    }

  return self;
}

/** midline_figure_album_lookup: (transfer none) (nullable): a picture that is already painted. */
GdkTexture *
midline_figure_album_lookup (MidlineFigureAlbum     *self,
                             const MidlineFigureKey *key)
{
  g_return_val_if_fail (MIDLINE_IS_FIGURE_ALBUM (self), NULL);

  return midline_figure_cache_lookup (self->cache, key);
}

/**
 * midline_figure_album_request:
 * @key: the picture
 * @widget: drawn again once the picture is there; forgotten when it has left the screen by then
 *
 * Asks for a picture that is not there yet.
 */
void
midline_figure_album_request (MidlineFigureAlbum     *self,
                              const MidlineFigureKey *key,
                              GtkWidget              *widget)
{
  Request *request;

  g_return_if_fail (MIDLINE_IS_FIGURE_ALBUM (self));
  g_return_if_fail (key != NULL && key->exercise_id != NULL && GTK_IS_WIDGET (widget));

  request = g_new0 (Request, 1);
  request->key = *key;
  request->key.exercise_id = g_strdup (key->exercise_id);
  g_weak_ref_init (&request->widget, widget);
  g_queue_push_tail (&self->requests, request);
  if (self->idle_id == 0)
    self->idle_id = g_idle_add (paint_some_cb, self);
}

/** midline_figure_album_get_n_painted: how many pictures were painted so far. */
guint
midline_figure_album_get_n_painted (MidlineFigureAlbum *self)
{
  g_return_val_if_fail (MIDLINE_IS_FIGURE_ALBUM (self), 0);

  return self->n_painted;
}
