/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-picture.h"

#include "midline-picture.h"

#define WIDE_WIDTH 128
#define WIDE_HEIGHT 72
#define NARROW_WIDTH 80
#define NARROW_HEIGHT 45

struct _MidlineVideoPicture {
  GtkWidget parent_instance;

  /* configured */
  GBytes *bytes; /* (owned) (nullable) as it came */
  gboolean is_narrow;

  /* cache */
  GdkTexture *texture; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (MidlineVideoPicture, midline_video_picture, GTK_TYPE_WIDGET)

static void
midline_video_picture_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  gboolean is_narrow = MIDLINE_VIDEO_PICTURE (widget)->is_narrow;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = is_narrow ? NARROW_WIDTH : WIDE_WIDTH;
  else
    *minimum = *natural = is_narrow ? NARROW_HEIGHT : WIDE_HEIGHT;
}

/* The picture fills the place; what stands over is cut off evenly, with it the black bars that
 * services put above and below. */
static void
midline_video_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  MidlineVideoPicture *self = MIDLINE_VIDEO_PICTURE (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  float scale, texture_width, texture_height;

  if (self->texture == NULL)
    return;
  texture_width = gdk_texture_get_width (self->texture);
  texture_height = gdk_texture_get_height (self->texture);
  scale = MAX (width / texture_width, height / texture_height);
  texture_width *= scale;
  texture_height *= scale;
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT ((width - texture_width) / 2,
                                                    (height - texture_height) / 2,
                                                    texture_width, texture_height));
  gtk_snapshot_pop (snapshot);
}

static void
midline_video_picture_finalize (GObject *object)
{
  MidlineVideoPicture *self = MIDLINE_VIDEO_PICTURE (object);

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->texture);
  G_OBJECT_CLASS (midline_video_picture_parent_class)->finalize (object);
}

static void
midline_video_picture_class_init (MidlineVideoPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_video_picture_finalize;
  widget_class->measure = midline_video_picture_measure;
  widget_class->snapshot = midline_video_picture_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
midline_video_picture_init (MidlineVideoPicture *self)
{
}

/**
 * midline_video_picture_set_bytes:
 * @bytes: (nullable): a picture as the service sent it
 *
 * Returns: whether there is a picture now; %FALSE also for what cannot be decoded
 */
gboolean
midline_video_picture_set_bytes (MidlineVideoPicture *self,
                                 GBytes              *bytes)
{
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (MIDLINE_IS_VIDEO_PICTURE (self), FALSE);

  if (bytes == self->bytes)
    return self->texture != NULL;
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->texture);
  if (bytes != NULL)
    {
      self->bytes = g_bytes_ref (bytes);
      pixbuf = midline_picture_decode (bytes, &error);
      if (pixbuf != NULL)
        self->texture = gdk_texture_new_for_pixbuf (pixbuf);
      else
        g_debug ("No picture: %s", error->message);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return self->texture != NULL;
}

/** midline_video_picture_set_narrow: whether there is little room. */
void
midline_video_picture_set_narrow (MidlineVideoPicture *self,
                                  gboolean             is_narrow)
{
  g_return_if_fail (MIDLINE_IS_VIDEO_PICTURE (self));

  self->is_narrow = is_narrow;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
