/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sources-page.h"

struct _MidlineSourcesPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineSourcesPage, midline_sources_page, ADW_TYPE_BIN)

static void
midline_sources_page_dispose (GObject *object)
{
  MidlineSourcesPage *self = MIDLINE_SOURCES_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_sources_page_parent_class)->dispose (object);
}

static void
midline_sources_page_class_init (MidlineSourcesPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_sources_page_dispose;
}

static void
midline_sources_page_init (MidlineSourcesPage *self)
{
}

/** midline_sources_page_new: The sources behind every claim. */
GtkWidget *
midline_sources_page_new (MidlineProgram *program, const char *reference_id)
{
  MidlineSourcesPage *self = g_object_new (MIDLINE_TYPE_SOURCES_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
