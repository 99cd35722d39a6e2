/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-videos-page.h"

struct _MidlineVideosPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineVideosPage, midline_videos_page, ADW_TYPE_BIN)

static void
midline_videos_page_dispose (GObject *object)
{
  MidlineVideosPage *self = MIDLINE_VIDEOS_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_videos_page_parent_class)->dispose (object);
}

static void
midline_videos_page_class_init (MidlineVideosPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_videos_page_dispose;
}

static void
midline_videos_page_init (MidlineVideosPage *self)
{
}

/** midline_videos_page_new: The linked videos, opened in the browser. */
GtkWidget *
midline_videos_page_new (MidlineProgram *program)
{
  MidlineVideosPage *self = g_object_new (MIDLINE_TYPE_VIDEOS_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
