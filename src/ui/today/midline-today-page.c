/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-page.h"

struct _MidlineTodayPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineTodayPage, midline_today_page, ADW_TYPE_BIN)

static void
midline_today_page_dispose (GObject *object)
{
  MidlineTodayPage *self = MIDLINE_TODAY_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_today_page_parent_class)->dispose (object);
}

static void
midline_today_page_class_init (MidlineTodayPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_today_page_dispose;
}

static void
midline_today_page_init (MidlineTodayPage *self)
{
}

/** midline_today_page_new: Today: the day's exercises, ticked with one click. */
GtkWidget *
midline_today_page_new (MidlineProgram *program)
{
  MidlineTodayPage *self = g_object_new (MIDLINE_TYPE_TODAY_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}

/** midline_today_page_show_date: shows @date, as the day buttons do. */
void
midline_today_page_show_date (MidlineTodayPage *self,
                              MidlineDate       date)
{
}
