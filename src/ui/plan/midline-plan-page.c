/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-page.h"

struct _MidlinePlanPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlinePlanPage, midline_plan_page, ADW_TYPE_BIN)

static void
midline_plan_page_dispose (GObject *object)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_plan_page_parent_class)->dispose (object);
}

static void
midline_plan_page_class_init (MidlinePlanPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_plan_page_dispose;
}

static void
midline_plan_page_init (MidlinePlanPage *self)
{
}

/** midline_plan_page_new: The week of the plan and its edits. */
GtkWidget *
midline_plan_page_new (MidlineProgram *program)
{
  MidlinePlanPage *self = g_object_new (MIDLINE_TYPE_PLAN_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
