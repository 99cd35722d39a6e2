/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-page.h"

struct _MidlineLibraryPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineLibraryPage, midline_library_page, ADW_TYPE_BIN)

static void
midline_library_page_dispose (GObject *object)
{
  MidlineLibraryPage *self = MIDLINE_LIBRARY_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_library_page_parent_class)->dispose (object);
}

static void
midline_library_page_class_init (MidlineLibraryPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_library_page_dispose;
}

static void
midline_library_page_init (MidlineLibraryPage *self)
{
}

/** midline_library_page_new: All exercises, searched and filtered. */
GtkWidget *
midline_library_page_new (MidlineProgram *program, MidlineDate add_to_date)
{
  MidlineLibraryPage *self = g_object_new (MIDLINE_TYPE_LIBRARY_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
