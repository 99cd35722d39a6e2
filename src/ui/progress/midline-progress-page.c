/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-page.h"

struct _MidlineProgressPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineProgressPage, midline_progress_page, ADW_TYPE_BIN)

static void
midline_progress_page_dispose (GObject *object)
{
  MidlineProgressPage *self = MIDLINE_PROGRESS_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_progress_page_parent_class)->dispose (object);
}

static void
midline_progress_page_class_init (MidlineProgressPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_progress_page_dispose;
}

static void
midline_progress_page_init (MidlineProgressPage *self)
{
}

/** midline_progress_page_new: This week's completion and the list of days. */
GtkWidget *
midline_progress_page_new (MidlineProgram *program)
{
  MidlineProgressPage *self = g_object_new (MIDLINE_TYPE_PROGRESS_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
