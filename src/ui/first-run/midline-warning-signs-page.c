/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-warning-signs-page.h"

struct _MidlineWarningSignsPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineWarningSignsPage, midline_warning_signs_page, ADW_TYPE_BIN)

static void
midline_warning_signs_page_dispose (GObject *object)
{
  MidlineWarningSignsPage *self = MIDLINE_WARNING_SIGNS_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_warning_signs_page_parent_class)->dispose (object);
}

static void
midline_warning_signs_page_class_init (MidlineWarningSignsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_warning_signs_page_dispose;
}

static void
midline_warning_signs_page_init (MidlineWarningSignsPage *self)
{
}

/** midline_warning_signs_page_new: The one list of warning signs and what to do; a sign locks the plan. */
GtkWidget *
midline_warning_signs_page_new (MidlineProgram *program)
{
  MidlineWarningSignsPage *self = g_object_new (MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
