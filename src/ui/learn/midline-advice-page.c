/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-advice-page.h"

struct _MidlineAdvicePage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineAdvicePage, midline_advice_page, ADW_TYPE_BIN)

static void
midline_advice_page_dispose (GObject *object)
{
  MidlineAdvicePage *self = MIDLINE_ADVICE_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_advice_page_parent_class)->dispose (object);
}

static void
midline_advice_page_class_init (MidlineAdvicePageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_advice_page_dispose;
}

static void
midline_advice_page_init (MidlineAdvicePage *self)
{
}

/** midline_advice_page_new: Getting Through the Day: the advice cards. */
GtkWidget *
midline_advice_page_new (MidlineProgram *program, const char *card_id)
{
  MidlineAdvicePage *self = g_object_new (MIDLINE_TYPE_ADVICE_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
