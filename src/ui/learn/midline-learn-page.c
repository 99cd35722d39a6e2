/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-learn-page.h"

struct _MidlineLearnPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineLearnPage, midline_learn_page, ADW_TYPE_BIN)

static void
midline_learn_page_dispose (GObject *object)
{
  MidlineLearnPage *self = MIDLINE_LEARN_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_learn_page_parent_class)->dispose (object);
}

static void
midline_learn_page_class_init (MidlineLearnPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_learn_page_dispose;
}

static void
midline_learn_page_init (MidlineLearnPage *self)
{
}

/** midline_learn_page_new: The lessons and what else can be read. */
GtkWidget *
midline_learn_page_new (MidlineProgram *program)
{
  MidlineLearnPage *self = g_object_new (MIDLINE_TYPE_LEARN_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
