/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-history-page.h"

struct _MidlinePlanHistoryPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlinePlanHistoryPage, midline_plan_history_page, ADW_TYPE_BIN)

static void
midline_plan_history_page_dispose (GObject *object)
{
  MidlinePlanHistoryPage *self = MIDLINE_PLAN_HISTORY_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_plan_history_page_parent_class)->dispose (object);
}

static void
midline_plan_history_page_class_init (MidlinePlanHistoryPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_plan_history_page_dispose;
}

static void
midline_plan_history_page_init (MidlinePlanHistoryPage *self)
{
}

/** midline_plan_history_page_new: What changed in the plan, when and why. */
GtkWidget *
midline_plan_history_page_new (MidlineProgram *program)
{
  MidlinePlanHistoryPage *self = g_object_new (MIDLINE_TYPE_PLAN_HISTORY_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
