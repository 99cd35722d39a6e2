/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-row.h"

#include "midline-address.h"
#include "midline-open.h"

#include <glib/gi18n-lib.h>

struct _MidlineVideoRow {
  GtkListBoxRow parent_instance;

  /* configured */
  char *address; /* (owned) without tracking codes */

  /* children */
  GtkWidget *tile;
  GtkWidget *title_label;
  GtkWidget *address_label;
  GtkWidget *box;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (MidlineVideoRow, midline_video_row, GTK_TYPE_LIST_BOX_ROW)

static void
midline_video_row_finalize (GObject *object)
{
  MidlineVideoRow *self = MIDLINE_VIDEO_ROW (object);

  g_free (self->address);
  G_OBJECT_CLASS (midline_video_row_parent_class)->finalize (object);
}

static void
midline_video_row_class_init (MidlineVideoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_video_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-video-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, address_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, box);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, button);
  gtk_widget_class_bind_template_callback (widget_class, midline_video_row_open);
}

static void
midline_video_row_init (MidlineVideoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_video_row_new:
 * @video: a linked video
 */
GtkWidget *
midline_video_row_new (const MidlineVideo *video)
{
  MidlineVideoRow *self = g_object_new (MIDLINE_TYPE_VIDEO_ROW, NULL);
  const char *words;
  g_autofree char *description = NULL;

  self->address = midline_video_address_strip_tracking (video->address);
  words = g_str_has_prefix (self->address, "https://") ? self->address + strlen ("https://")
                                                       : self->address;
  gtk_label_set_label (GTK_LABEL (self->title_label), video->title);
  gtk_label_set_label (GTK_LABEL (self->address_label), words);
  /* Translators: a video in a list for screen readers; %s is its address */
  description = g_strdup_printf (_("%s, opens in your browser"), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, video->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return GTK_WIDGET (self);
}

/** midline_video_row_set_narrow: whether Open stands below the words. */
void
midline_video_row_set_narrow (MidlineVideoRow *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (MIDLINE_IS_VIDEO_ROW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  if (is_narrow)
    gtk_widget_add_css_class (self->tile, "narrow");
  else
    gtk_widget_remove_css_class (self->tile, "narrow");
}

/** midline_video_row_open: opens the video in the browser, or shows its address to copy. */
void
midline_video_row_open (MidlineVideoRow *self)
{
  g_return_if_fail (MIDLINE_IS_VIDEO_ROW (self));

  midline_open_address (GTK_WIDGET (self), self->address);
}
